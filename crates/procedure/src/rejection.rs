//! A rejection: the rules say no, and name the rule. It is a value, never a failure.

use core::fmt;

use crate::prelude::*;
use crate::rules::profile::Key;

/// How strongly a rule holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Force {
    /// The act goes through; the rule is shown beside it.
    Notes,
    /// The act comes back as a question; confirmed, it goes through and the ruling is recorded.
    Warns,
    /// The act is refused.
    Bars,
}

/// Why an act was not taken: a stable id (`floor.list-closed`), the rule it rests on, and what it is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Rejection {
    /// The stable id; its sentence lives in `locales/`.
    pub reason: &'static str,
    /// The article of the profile, or `general` for what holds in every meeting.
    pub rule: &'static str,
    /// Barred, or a question to confirm.
    pub force: Force,
    /// Values for the sentence.
    pub args: Vec<(&'static str, String)>,
}

impl Rejection {
    /// A rejection that bars.
    pub fn new(reason: impl Grounds) -> Self {
        Self { reason: reason.id(), rule: reason.rule(), force: Force::Bars, args: Vec::new() }
    }

    /// True where a right was refused that the rules give to some and not to others: a security log keeps such attempts.
    pub fn is_of_a_right(&self) -> bool {
        self.rule.starts_with("rights.") || self.rule.starts_with("roles.") || self.rule == Key::DECISION_BASE.name()
    }

    /// With a value for its sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.args.push((name, value.to_string()));
        self
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.reason)?;
        self.args.iter().try_for_each(|(name, value)| write!(f, " {name}={value}"))
    }
}

impl core::error::Error for Rejection {}

/// A reason of one area.
pub trait Grounds: Copy {
    /// The stable id.
    fn id(self) -> &'static str;
    /// The rule it rests on.
    fn rule(self) -> &'static str;
}

/// Declares the reasons of an area: variant, id, and the rule it rests on.
macro_rules! reasons {
    ($($(#[$doc:meta])* $variant:ident = $id:literal by $rule:literal),+ $(,)?) => {
        /// Why acts of this area are refused.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Reason { $($(#[$doc])* $variant),+ }
        impl Reason {
            /// The ids of this area with their rules.
            pub const ALL: &'static [(&'static str, &'static str)] = &[$(($id, $rule)),+];
        }
        impl crate::rejection::Grounds for Reason {
            fn id(self) -> &'static str { match self { $(Self::$variant => $id),+ } }
            fn rule(self) -> &'static str { match self { $(Self::$variant => $rule),+ } }
        }
    };
}
pub(crate) use reasons;

reasons! {
    /// The capacity may not put this act.
    NotYours = "general.not-yours" by "general",
    /// The secretariat enters acts for others, nobody else does.
    NotForOthers = "general.not-for-others" by "general",
    /// An act entered for a party says what it rests on.
    EvidenceMissing = "general.evidence-missing" by "general",
    /// The act's name is unknown.
    ActUnknown = "general.act-unknown" by "general",
    /// A field has a name that the act does not know, a wrong value, or is missing.
    FieldWrong = "general.field-wrong" by "general",
    /// A required text is empty.
    TextEmpty = "general.text-empty" by "general",
    /// A text has characters that cannot be recorded, or is too long.
    TextUnfit = "general.text-unfit" by "general",
    /// A name is taken by something else.
    SlugTaken = "general.slug-taken" by "general",
    /// A name is reserved.
    SlugReserved = "general.slug-reserved" by "general",
    /// A list has reached its bound.
    TooMany = "general.too-many" by "general",
    /// The time it happened lies after the time it is recorded.
    OccurredInFuture = "general.occurred-in-future" by "general",
}

/// The reasons of every area: tests hold that each has a sentence in every language and a case in tests/acts.
pub fn every_reason() -> impl Iterator<Item = (&'static str, &'static str)> {
    let areas: [&[(&str, &str)]; 13] = [
        Reason::ALL,
        crate::membership::Reason::ALL,
        crate::rules::Reason::ALL,
        crate::meetings::Reason::ALL,
        crate::delegations::Reason::ALL,
        crate::documents::Reason::ALL,
        crate::floor::Reason::ALL,
        crate::texts::Reason::ALL,
        crate::decisions::Reason::ALL,
        crate::record::Reason::ALL,
        crate::news::Reason::ALL,
        crate::correspondence::Reason::ALL,
        crate::evidence::Reason::ALL,
    ];
    areas.into_iter().flatten().copied().chain(crate::accounts::Reason::ALL.iter().copied())
}
