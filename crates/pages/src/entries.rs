//! The record: its entries, chosen by what they are about; one of them, with its proof in words.

use askama::Template;
use procedure::names::{Slug, Texts};

use crate::Frame;
use crate::act::{Choice, encoded};

/// One entry in the list.
#[derive(Clone, Debug)]
pub struct EntryLine {
    /// Its number, which everybody may know.
    pub number: u64,
    /// The rest, where this reader may read it.
    pub told: Option<Told>,
}

/// What the readers of an entry know of it at a glance.
#[derive(Clone, Debug)]
pub struct Told {
    /// The act in words.
    pub act: String,
    /// When it was recorded.
    pub recorded: i64,
    /// When it happened, where that was given.
    pub occurred: Option<i64>,
    /// Its meeting.
    pub meeting: Option<Slug>,
}

/// By what the entries of a list are chosen.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// The areas of acts.
    pub areas: Vec<Choice>,
    /// The meetings.
    pub meetings: Vec<Choice>,
    /// The parties.
    pub parties: Vec<Choice>,
    /// The first time, as it was given.
    pub since: String,
    /// The last time, as it was given.
    pub until: String,
    /// True where a time was given that is none.
    pub wrong: bool,
    /// How many entries that the reader may read agree, where something was chosen.
    pub found: Option<usize>,
}

impl Filter {
    /// True where nothing is chosen.
    pub fn is_empty(&self) -> bool {
        self.kept().is_empty()
    }

    /// What was chosen, as it stands in an address, before more.
    fn kept(&self) -> String {
        let chosen = |choices: &[Choice]| {
            choices.iter().find(|choice| choice.chosen).map(|choice| choice.value.clone()).unwrap_or_default()
        };
        let parts = [
            ("area", chosen(&self.areas)),
            ("meeting", chosen(&self.meetings)),
            ("party", chosen(&self.parties)),
            ("since", self.since.clone()),
            ("until", self.until.clone()),
        ];
        let parts = parts.iter().filter(|(_, value)| !value.is_empty());
        parts.map(|(name, value)| format!("{name}={}&", encoded(value))).collect::<Vec<_>>().concat()
    }

    /// The form of the field of a time: what is no plain day is not one for a calendar.
    fn input(given: &str) -> &'static str {
        let day = given.is_empty() || procedure::time::Day::new(given).is_some_and(|day| day.day > 0);
        if day { "date" } else { "text" }
    }
}

/// The record.
#[derive(Clone, Debug, Template)]
#[template(path = "record/record.html")]
pub struct Record {
    /// The frame.
    pub f: Frame,
    /// The origin of the log.
    pub origin: String,
    /// The key's fingerprint.
    pub fingerprint: String,
    /// The signed checkpoint.
    pub checkpoint: String,
    /// By what the entries are chosen.
    pub filter: Filter,
    /// The entries of this page, the latest first.
    pub entries: Vec<EntryLine>,
    /// The page before and the page after, by the number of their first entry.
    pub newer: Option<u64>,
    /// Older entries.
    pub older: Option<u64>,
    /// The witnesses that the record names.
    pub witnesses: Vec<Witness>,
    /// Meetings that have a package.
    pub packages: Vec<(Slug, Texts)>,
}

impl Record {
    /// The same list from an entry on.
    pub fn list_from(&self, from: &u64) -> String {
        self.f.below(&format!("record/?{}from={from}", self.filter.kept()))
    }

    /// The fields in which something is chosen: a name, its words, what can be chosen.
    fn choices(&self) -> [(&'static str, String, &[Choice]); 3] {
        let Filter { areas, meetings, parties, .. } = &self.filter;
        [
            ("area", self.f.t("record-area"), areas),
            ("meeting", self.f.t("record-meeting"), meetings),
            ("party", self.f.t("field-party"), parties),
        ]
    }

    /// The fields of times: a name, its words, what was given, the form of the field.
    fn times(&self) -> [(&'static str, String, &str, &'static str); 2] {
        let Filter { since, until, .. } = &self.filter;
        [
            ("since", self.f.t("record-since"), since, Filter::input(since)),
            ("until", self.f.t("record-until"), until, Filter::input(until)),
        ]
    }
}

/// What an entry's page shows of its content.
#[derive(Clone, Debug)]
pub struct EntryOpen {
    /// As whom, in words.
    pub capacity: String,
    /// Who entered it on behalf of the capacity.
    pub entered_by: Option<String>,
    /// How it came in.
    pub channel: String,
    /// What it rests on.
    pub evidence: Option<String>,
    /// When it reached us.
    pub received: i64,
    /// The profile under which it was decided.
    pub profile: Option<String>,
    /// What happened: the fields of each event.
    pub events: Vec<Vec<FieldLine>>,
    /// The body as it is stored, with line breaks.
    pub body: String,
}

/// A field of an event.
#[derive(Clone, Debug)]
pub struct FieldLine {
    /// Its words; its name in the record where there are none.
    pub label: String,
    /// What stands in it.
    pub values: Vec<FieldValue>,
}

/// What stands in a field.
#[derive(Clone, Debug)]
pub enum FieldValue {
    /// Words.
    Words(String),
    /// Words in one language or several, as markup.
    Markup(String),
    /// Something that has an address.
    Named(String, String),
    /// A value of the record for which there are no words.
    Code(String),
    /// A sealed field: what became of it, the shape of that, and its text where it is disclosed.
    Sealed(String, &'static str, Option<String>),
}

/// A step of the proof: the value beside, where it stands, and what the two make.
#[derive(Clone, Debug)]
pub struct WalkStep {
    /// The value beside.
    pub beside: String,
    /// True where it stands on the left.
    pub on_the_left: bool,
    /// The hash of both.
    pub together: String,
}

/// Somebody who keeps the log too, and signed the checkpoint.
#[derive(Clone, Debug)]
pub struct Cosigned {
    /// The name under which it signs.
    pub name: String,
    /// When it signed.
    pub at: i64,
}

/// A witness that the record names, and how far it saw the log grow.
#[derive(Clone, Debug)]
pub struct Witness {
    /// The name under which it signs.
    pub name: String,
    /// Whose it is, where it is a party's.
    pub party: Option<Slug>,
    /// How many entries it saw at last, and when.
    pub signed: Option<(u64, i64)>,
}

/// The proof that an entry stands in the log, step by step.
#[derive(Clone, Debug)]
pub struct Walk {
    /// What stands in the log for the body.
    pub commitment: String,
    /// The hash under which it stands in the tree.
    pub leaf: String,
    /// The way up.
    pub steps: Vec<WalkStep>,
    /// How many entries the checkpoint covers.
    pub size: u64,
    /// The root.
    pub root: String,
    /// The origin of the log, with which the checkpoint begins and under which it is signed.
    pub origin: String,
    /// The fingerprint of the key that signed the checkpoint.
    pub fingerprint: String,
    /// Who signed it besides.
    pub cosigned: Vec<Cosigned>,
    /// True where the proof holds, checked while the page was drawn.
    pub holds: bool,
}

/// One entry.
#[derive(Clone, Debug, Template)]
#[template(path = "record/entry.html")]
pub struct Entry {
    /// The frame.
    pub f: Frame,
    /// The line.
    pub line: EntryLine,
    /// Its content, where this reader may read it.
    pub content: Option<EntryOpen>,
    /// True where the reader may erase personal texts that lie beside it.
    pub erases: bool,
    /// The proof.
    pub walk: Walk,
    /// The entry before.
    pub previous: Option<u64>,
    /// The entry after.
    pub next: Option<u64>,
}
