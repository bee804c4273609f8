//! Rights that the Chair gives in a meeting for one item or one text: whoever may not propose, comment, speak or read drafts
//! by its status may do so there, and nowhere else.
//!
//! Invariants: a grant names at least one party, status or visitor, and one item or one text; it gives and never takes; the
//! rights to object and to sign are not given by it, and a visitor is given no other than to read.

use super::place::Place;
use super::profile::{Key, Origin, Rule};
use crate::meetings::Meeting;
use crate::membership::Status;
use crate::prelude::*;
use crate::rejection::Force;
use crate::texts::Draft;
use crate::words::words;

/// The most grants of a meeting.
pub const GRANTS_MAX: usize = 1_000;

/// A right that may be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Right {
    /// To propose wording; whoever may propose may read what it is about, and comment on it.
    Propose,
    /// To comment on a text; whoever may comment may read it.
    Comment,
    /// To see a draft.
    SeeDrafts,
    /// To speak.
    Speak,
}

impl Right {
    /// True if this right brings with it what `key` is about.
    fn gives(self, key: Key) -> bool {
        let drafts = key == Key::RIGHT_SEE_DRAFTS;
        match self {
            Self::Propose => key == Key::RIGHT_PROPOSE || key == Key::RIGHT_COMMENT || drafts,
            Self::Comment => key == Key::RIGHT_COMMENT || drafts,
            Self::SeeDrafts => drafts,
            Self::Speak => key == Key::RIGHT_SPEAK,
        }
    }
}

words! {
    /// Who has no seat of a party and is let in all the same.
    Visitor {
        /// Whom the Chair invited to a part of the work.
        Guest = "guest",
        /// The press.
        Press = "press",
    }
}

/// The Chair gave a right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct RightGranted {
    /// The meeting.
    pub meeting: Slug,
    /// Its ordinal in the meeting.
    pub grant: u32,
    /// The right.
    pub right: Right,
    /// To these parties.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parties: Vec<Slug>,
    /// To every party that takes part in one of these statuses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub statuses: Vec<Status>,
    /// To these visitors.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub visitors: Vec<Visitor>,
    /// For this item of the agenda and the texts that belong to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<u32>,
    /// For this text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Slug>,
    /// Why.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub reason: Texts,
}

/// The Chair took a grant back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct GrantWithdrawn {
    /// The meeting.
    pub meeting: Slug,
    /// The grant.
    pub grant: u32,
}

/// A grant as it stands.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Grant {
    /// What was given.
    pub granted: RightGranted,
    /// The entry and time that gave it.
    pub made: (u64, Moment),
    /// The entry and time that took it back.
    pub withdrawn: Option<(u64, Moment)>,
}

/// What a right is asked for.
#[derive(Clone, Copy, Debug)]
pub enum On<'a> {
    /// An item of the agenda, where there is one.
    Item(Option<u32>),
    /// A text, and with it the item to which it belongs.
    Text(&'a Draft),
}

impl<'a> On<'a> {
    /// Where that is.
    fn place(self, meeting: &'a Meeting) -> Place<'a> {
        match self {
            Self::Item(_) => Place::at(meeting),
            Self::Text(draft) => Place::on(meeting, Some(draft)),
        }
    }
}

impl Grant {
    /// True while it holds for what is asked for.
    fn holds(&self, meeting: &Meeting, on: On<'_>) -> bool {
        let granted = &self.granted;
        let there = match on {
            On::Item(item) => granted.item.is_some() && granted.item == item,
            On::Text(draft) => {
                let text = &draft.opened.text;
                granted.text.as_ref() == Some(text) || granted.item.is_some_and(|item| belongs(meeting, draft, item))
            }
        };
        self.withdrawn.is_none() && there
    }
}

/// The grant that gives a capacity this right, where the Chair gave it.
pub fn grant_for<'a>(meeting: &'a Meeting, capacity: &Capacity, right: Key, on: On<'_>) -> Option<&'a Grant> {
    let status = capacity.party().and_then(|party| meeting.status_of(party));
    let theirs = |granted: &RightGranted| {
        capacity.visitor().is_some_and(|visitor| granted.visitors.contains(&visitor))
            || status.is_some_and(|own| granted.statuses.contains(&own))
            || capacity.party().is_some_and(|party| granted.parties.contains(party))
    };
    let gives = |grant: &&Grant| grant.granted.right.gives(right) && grant.holds(meeting, on) && theirs(&grant.granted);
    meeting.grants.values().find(gives)
}

/// True if a visitor may read what belongs to this text or item: the Chair let it in, or the rules do.
pub fn visits(state: &State, meeting: &Meeting, visitor: Visitor, on: On<'_>) -> bool {
    let capacity = match visitor {
        Visitor::Guest => Capacity::Guest,
        Visitor::Press => Capacity::Press,
    };
    grant_for(meeting, &capacity, Key::RIGHT_SEE_DRAFTS, on).is_some()
        || state.profile().gives(visitor.word(), Key::RIGHT_SEE_DRAFTS, on.place(meeting))
}

/// True where a text belongs to an item: it was opened for it, or the agenda names it there.
fn belongs(meeting: &Meeting, draft: &Draft, item: u32) -> bool {
    let named = meeting.items.get(&item).and_then(|placed| placed.text.as_ref());
    draft.opened.item == Some(item) || named == Some(&draft.opened.text)
}

/// A right of a party in a meeting: what the Chair gave, else what the profile says of its status there.
/// Whoever is not invited has none.
pub fn may(state: &State, meeting: &Meeting, party: &Slug, right: Key, on: On<'_>) -> Rule {
    let Some(status) = meeting.status_of(party) else {
        return Rule { value: Some("no".to_owned()), force: Force::Bars, from: Origin::Default };
    };
    if grant_for(meeting, &Capacity::Party(party.clone()), right, on).is_some() {
        return Rule { value: Some("yes".to_owned()), force: Force::Bars, from: Origin::Ruling };
    }
    state.profile().right_at(status.word(), right, on.place(meeting)).1
}

impl RightGranted {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_meeting(&self.meeting, meta, |meeting| {
            let grant = Grant { granted: self.clone(), made: (meta.number, meta.occurred), withdrawn: None };
            Arc::make_mut(&mut meeting.grants).insert(self.grant, grant);
        });
    }
}

impl GrantWithdrawn {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_meeting(&self.meeting, meta, |meeting| {
            if let Some(grant) = Arc::make_mut(&mut meeting.grants).get_mut(&self.grant) {
                grant.withdrawn = Some((meta.number, meta.occurred));
            }
        });
    }
}
