//! What is known of a meeting: given when it is convened or registered, changed later, unknown where nobody says.

use super::Format;
use crate::prelude::*;

/// What is known of a meeting; an absent field is unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Particulars {
    /// The body that meets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Slug>,
    /// Its number as the process prints it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub name: Texts,
    /// First day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// Last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Day>,
    /// City.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub place: Texts,
    /// Building.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub venue: Texts,
    /// Time zone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
    /// In person, online or hybrid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<Format>,
    /// Theme.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub theme: Texts,
    /// Who hosts it, where that is not the Chair.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub hosts: Texts,
    /// The meeting after which it was held as a separate event.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Slug>,
    /// The prefix of its documents' symbols.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub symbol: Option<String>,
    /// True if the public may follow the floor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public: Option<bool>,
    /// A note: what is inferred, what is not known.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub note: Texts,
    /// What is known of its outcome.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub outcome: Texts,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Slug>,
}

impl Particulars {
    /// Takes over what `newer` states.
    pub(super) fn take(&mut self, newer: &Self) {
        fn one<T: Clone>(mine: &mut Option<T>, newer: Option<&T>) {
            if let Some(value) = newer {
                *mine = Some(value.clone());
            }
        }
        fn texts(mine: &mut Texts, newer: &Texts) {
            mine.0.extend(newer.0.clone());
        }
        one(&mut self.level, newer.level.as_ref());
        one(&mut self.number, newer.number.as_ref());
        one(&mut self.from, newer.from.as_ref());
        one(&mut self.to, newer.to.as_ref());
        one(&mut self.zone, newer.zone.as_ref());
        one(&mut self.format, newer.format.as_ref());
        one(&mut self.after, newer.after.as_ref());
        one(&mut self.symbol, newer.symbol.as_ref());
        one(&mut self.public, newer.public.as_ref());
        one(&mut self.source, newer.source.as_ref());
        texts(&mut self.name, &newer.name);
        texts(&mut self.place, &newer.place);
        texts(&mut self.venue, &newer.venue);
        texts(&mut self.theme, &newer.theme);
        texts(&mut self.hosts, &newer.hosts);
        texts(&mut self.note, &newer.note);
        texts(&mut self.outcome, &newer.outcome);
    }
}
