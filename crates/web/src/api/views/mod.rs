//! What is read: the views of the rules, in the interface's own forms. A view decides who sees what; nothing is decided here.
//!
//! A field that has no value is `null`: unknown, or not for this reader. Times are UTC, days as far as they are known.

pub(super) mod archive;
pub(super) mod brackets;
pub(super) mod correspondence;
pub(super) mod decisions;
pub(super) mod delegations;
pub(super) mod in_the_hall;
pub(super) mod library;
pub(super) mod meetings;
pub(super) mod news;
pub(super) mod personal_data;
pub(super) mod proceedings;
pub(super) mod process;
pub(super) mod profiles;
pub(super) mod record;
pub(super) mod registration;
pub(super) mod rights;
pub(super) mod search;
pub(super) mod silence;
pub(super) mod texts;
pub(super) mod translation;

use std::collections::BTreeMap;
use std::sync::Arc;

use procedure::meetings::Meeting;
use procedure::names::{FileRef, Texts as Words};
use procedure::places::Place;
use procedure::sealed::Shown as Seen;
use procedure::stamp::Noted as Known;
use procedure::time::{Day, Moment};
use schemars::JsonSchema;
use serde::Serialize;

use super::Ask;
use super::problem::{Fault, Problem};
use super::query::{Takes, params};
use super::routes::Route;

/// Declares forms: each field is documented, and the document says so.
macro_rules! forms {
    ($($(#[$doc:meta])* $name:ident = $word:literal { $($(#[$field_doc:meta])* $field:ident: $type:ty,)+ })+) => {$(
        $(#[$doc])*
        #[derive(Debug, serde::Serialize, schemars::JsonSchema)]
        #[serde(rename_all = "kebab-case")]
        #[schemars(rename = $word)]
        pub(in crate::api) struct $name { $($(#[$field_doc])* $field: $type,)+ }
    )+};
}
use forms;

/// A text by language.
pub(super) type Texts = BTreeMap<String, String>;

fn texts(words: &Words) -> Texts {
    words.0.iter().map(|(tag, text)| (tag.to_string(), text.clone())).collect()
}

/// An instant, in UTC.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "instant")]
pub(super) struct At(#[schemars(extend("format" = "date-time"))] String);

impl At {
    pub(super) fn of(at: Moment) -> Self {
        let ms = at.rem_euclid(86_400_000);
        let (hour, minute) = (ms / 3_600_000, ms / 60_000 % 60);
        Self(format!("{}T{hour:02}:{minute:02}:{:02}.{:03}Z", Day::of(at), ms / 1000 % 60, ms % 1000))
    }
}

fn day(day: Option<Day>) -> Option<String> {
    day.map(|day| day.to_string())
}

/// The word of a value whose stored form is a word.
fn word(value: impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        Ok(other) => other.to_string(),
        Err(_no_json) => String::new(),
    }
}

fn each(all: impl IntoIterator<Item = impl ToString>) -> Vec<String> {
    all.into_iter().map(|one| one.to_string()).collect()
}

fn one(value: Option<&impl ToString>) -> Option<String> {
    value.map(ToString::to_string)
}

fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

forms! {
    /// An entry of the record, with its time.
    Made = "made" {
        /// The number of the entry.
        entry: u64,
        /// When it happened.
        at: At,
    }
    /// What is noted of something: when it was, which entry says so, and how that is known.
    Noted = "noted" {
        /// When it was.
        at: At,
        /// The number of the entry.
        entry: u64,
        /// As whom it was put; nothing where that is sealed.
        by: Option<String>,
        /// Who entered it on behalf of that capacity.
        entered_by: Option<String>,
        /// By which way it came.
        channel: String,
        /// What it rests on, where the reader may know.
        rests_on: Option<String>,
    }
    /// A personal text, as the reader may see it.
    Shown = "personal-text" {
        /// The text.
        text: Option<String>,
        /// `text`, `removed`, `withheld` from this reader, or `unknown`.
        state: String,
        /// When it was removed.
        removed: Option<At>,
    }
    /// A file.
    File = "file" {
        /// SHA-256 of its bytes.
        hash: String,
        /// The name under which it is downloaded.
        name: String,
        /// Its media type.
        media: String,
    }
}

impl Made {
    fn of((entry, at): (u64, Moment)) -> Self {
        Self { entry, at: At::of(at) }
    }
}

impl Noted {
    fn of(noted: &Known) -> Self {
        Self {
            at: At::of(noted.at),
            entry: noted.entry,
            by: one(noted.how.by.as_ref()),
            entered_by: one(noted.how.entered_by.as_ref()),
            channel: word(noted.how.channel),
            rests_on: noted.how.evidence.clone(),
        }
    }

    fn maybe(noted: Option<&Known>) -> Option<Self> {
        noted.map(Self::of)
    }
}

impl Shown {
    fn of(shown: &Seen) -> Self {
        let (text, state, removed) = match shown {
            Seen::Text(text) => (Some(text.clone()), "text", None),
            Seen::Removed(at) => (None, "removed", Some(At::of(*at))),
            Seen::Withheld => (None, "withheld", None),
            Seen::Unknown => (None, "unknown", None),
        };
        Self { text, state: state.to_owned(), removed }
    }
}

impl File {
    fn of(file: &FileRef) -> Self {
        Self { hash: file.hash.to_string(), name: file.name.clone(), media: file.media.clone() }
    }
}

impl Ask<'_> {
    /// Refuses a reader to whom a place is not open, as what is not there.
    fn open(&self, place: Place<'_>) -> Result<(), Problem> {
        if self.draw.opens(place) { Ok(()) } else { Err(Fault::NotFound.into()) }
    }

    /// The meeting that the address names.
    fn meeting(&self) -> Result<Arc<Meeting>, Problem> {
        let slug = self.asked.slug("meeting").ok_or(Fault::NotFound)?;
        self.draw.state().meetings.get(&slug).cloned().ok_or_else(|| Fault::NotFound.into())
    }

    /// The day that the parameter names, or today.
    fn day(&self) -> Day {
        self.asked.params.get("on").and_then(Day::new).unwrap_or_else(|| self.draw.today())
    }

    /// A number that the address names.
    fn number(&self, name: &str) -> Result<u64, Problem> {
        let text = self.asked.named.get(name).map(String::as_str).unwrap_or_default();
        text.parse().map_err(|_no_number| Fault::NotFound.into())
    }

    /// Who reads at a meeting, as views of persons ask it.
    fn reader_at(&self, of: &Meeting) -> procedure::delegations::view::Reader<'_> {
        self.reader(self.draw.audience_at(of))
    }

    /// Who reads, as views of persons ask it.
    fn reader(&self, audience: procedure::view::Audience) -> procedure::delegations::view::Reader<'_> {
        let language = self.draw.locale.lang().language().tag();
        procedure::delegations::view::Reader { audience, own: self.capacity().party(), language }
    }
}

params! {
    /// The day for which it is asked; today, in the zone of the process, if none is given.
    optional ON = "on": Takes::Day;
}

/// The routes of every view.
pub(super) fn routes() -> Vec<Route> {
    [
        process::routes(),
        news::routes(),
        correspondence::routes(),
        in_the_hall::routes(),
        meetings::routes(),
        delegations::routes(),
        proceedings::routes(),
        registration::routes(),
        texts::routes(),
        brackets::routes(),
        decisions::routes(),
        silence::routes(),
        record::routes(),
        rights::routes(),
        profiles::routes(),
        translation::routes(),
        personal_data::routes(),
        search::routes(),
        archive::routes(),
        library::routes(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_is_written_in_utc() {
        let check = |text: &str| At::of(procedure::time::moment(text).unwrap()).0;
        assert_eq!(check("2023-10-12T09:00:07+04:00"), "2023-10-12T05:00:07.000Z");
        assert_eq!(At::of(-1).0, "1969-12-31T23:59:59.999Z");
    }
}
