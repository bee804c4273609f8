//! The rules of procedure as versioned data, and the Chair's rulings as precedents.

pub mod calendar;
pub mod grant_right;
pub mod grants;
pub mod matrix;
pub mod place;
pub mod profile;
mod reading;
pub mod rights;
pub mod roles;
pub mod rule;
pub mod set_calendar;
pub mod set_profile;
pub mod shipped;
mod values;
pub mod view;
pub mod withdraw_grant;

use crate::prelude::*;
use crate::rejection::reasons;
use profile::Profile;

reasons! {
    /// The profile is not a TOML document.
    ProfileUnreadable = "rules.profile-unreadable" by "general",
    /// The profile has a key or a value that we do not know.
    ProfileKeyUnknown = "rules.profile-key-unknown" by "general",
    /// A rule has a value that it cannot have.
    ProfileValueWrong = "rules.profile-value-wrong" by "general",
    /// The profile has rights for a body or a phase that is not known, or for a right that is not asked for there.
    ProfilePlaceUnknown = "rules.profile-place-unknown" by "general",
    /// The profile's version is in force or was in force before.
    VersionTaken = "rules.version-taken" by "general",
    /// A right is given to at least one party or status.
    GranteeMissing = "rules.grantee-missing" by "general",
    /// A right is given for one item or for one text, the right to speak for an item.
    ScopeWrong = "rules.scope-wrong" by "general",
    /// A visitor reads; it is given no other right.
    VisitorsRead = "rules.visitors-read" by "general",
    /// No grant has this ordinal.
    GrantUnknown = "rules.grant-unknown" by "general",
    /// The grant was taken back before.
    GrantWithdrawnAlready = "rules.grant-withdrawn" by "general",
    /// A holiday is not a whole day of those that the calendar covers.
    HolidayOutside = "rules.holiday-outside" by "general",
    /// No calendar has this name.
    CalendarUnknown = "rules.calendar-unknown" by "general",
}

/// A profile as adopted or as taken into use until the members adopt one.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct InForce {
    /// The entry that set it.
    pub entry: u64,
    /// Its name and version, as in `almaty-2013/1`.
    pub name: String,
    /// True if the members adopted it.
    pub adopted: bool,
    /// Its bytes, as they stand in the record.
    pub toml: Arc<str>,
    /// SHA-256 of the bytes.
    pub hash: Hash,
    /// What they say.
    pub profile: Arc<Profile>,
}

/// The profile was set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct ProfileSet {
    /// Its id, as in `almaty-2013`.
    pub id: String,
    /// Its version.
    pub version: u32,
    /// True if the members adopted it.
    pub adopted: bool,
    /// The file's text, byte for byte.
    pub toml: String,
    /// SHA-256 of the text.
    pub hash: Hash,
    /// Where it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Slug>,
}

impl ProfileSet {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        // The text was read before the event was left; a later program that cannot read it falls back on the defaults.
        let profile = Profile::recorded(&self.toml).unwrap_or_default();
        state.profiles.push_back_mut(Arc::new(InForce {
            entry: meta.number,
            name: format!("{}/{}", self.id, self.version),
            adopted: self.adopted,
            toml: Arc::from(self.toml.as_str()),
            hash: self.hash,
            profile: Arc::new(profile),
        }));
    }
}

/// The Chair ruled: in words, or by confirming an act that a rule warned of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Ruled {
    /// The article it is about, or `general`.
    pub rule: String,
    /// The ruling in words, where there are any.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub text: Texts,
    /// The warning that was confirmed, where it was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed: Option<String>,
    /// The meeting, if it was made in one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting: Option<Slug>,
}

impl Ruled {
    /// A warning that was confirmed: `rule` is the article that warned, or `general`.
    pub(crate) fn confirmed(rejection: &Rejection, rule: &str, meeting: Option<&Slug>) -> Self {
        let (text, confirmed) = (Texts::default(), Some(rejection.reason.to_owned()));
        Self { rule: rule.to_owned(), text, confirmed, meeting: meeting.cloned() }
    }

    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.rulings.push_back_mut(Arc::new(Ruling { entry: meta.number, at: meta.occurred, ruled: self.clone() }));
    }
}

/// A party put an act although a rule warned: it went through, and no ruling was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct PassedOver {
    /// The article that warned, or `general`.
    pub rule: String,
    /// The warning.
    pub warning: String,
    /// The meeting, if it was in one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting: Option<Slug>,
}

impl PassedOver {
    /// The record keeps it for the Chair to see; no rule reads it.
    #[expect(clippy::unused_self, reason = "every event is applied the same way")]
    pub(crate) fn apply(&self, _: &mut State, _: &Meta) {}
}

/// A precedent.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Ruling {
    /// Its entry.
    pub entry: u64,
    /// When it was made.
    pub at: Moment,
    /// What was ruled.
    pub ruled: Ruled,
}
