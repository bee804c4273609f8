//! The key of the log on a sheet, for the diplomatic bag: its fingerprint to be read aloud, the key to be read by a machine.

use std::collections::BTreeMap;

use locale::{Locale, Value};
use procedure::names::{Slug, Texts};
use procedure::time::Moment;

use crate::document::{Block, Cell, Chapter, Document, Fact, Form, SignatureLine};
use crate::wording::{self, Particulars};
use crate::{Head, Nature};

/// How many groups of the fingerprint stand on a line.
const GROUPS_A_LINE: usize = 4;
/// How many letters of the key stand on a line, at most.
const LETTERS_A_LINE: usize = 44;

/// What a paper about the record as a whole has, whatever it says.
#[derive(Clone, Copy, Debug)]
pub struct RecordSheet<'a> {
    /// The language of the sheet.
    pub locale: &'static Locale,
    /// The full name of the process.
    pub process: &'a Texts,
    /// The short names of parties.
    pub names: &'a BTreeMap<Slug, Texts>,
    /// What kind of record it is.
    pub nature: Nature,
    /// The absolute address of the page of the record.
    pub address: &'a str,
    /// The head of the record.
    pub head: Head<'a>,
}

/// The key in force, and what the record says of it.
#[derive(Clone, Copy, Debug)]
pub struct KeyOf<'a> {
    /// The key as text.
    pub key: &'a str,
    /// Its fingerprint, as 64 digits.
    pub fingerprint: &'a str,
    /// The entry and time from which it signs; nothing where it is the first.
    pub since: Option<(u64, Moment)>,
    /// Those before it, the latest first.
    pub earlier: &'a [KeyBefore],
    /// The witnesses that the record names.
    pub witnesses: &'a [WitnessKey],
}

/// A key that the log had.
#[derive(Clone, Debug)]
pub struct KeyBefore {
    /// Its fingerprint.
    pub fingerprint: String,
    /// The entry and time at which it named the next one.
    pub until: (u64, Moment),
    /// To which party the record was handed over with that, if it was.
    pub party: Option<Slug>,
}

/// A witness of the log.
#[derive(Clone, Debug)]
pub struct WitnessKey {
    /// Whose it is.
    pub party: Option<Slug>,
    /// Its name.
    pub name: String,
    /// The fingerprint of its key.
    pub fingerprint: String,
}

/// The sheet.
pub fn key(sheet: &RecordSheet<'_>, of: KeyOf<'_>) -> Document {
    let standing = ["papers-key-compare", "papers-key-verify"].map(|key| sheet.text(key)).into();
    sheet.document(("key", sheet.text("papers-key"), standing), chapters(sheet, of))
}

fn chapters(sheet: &RecordSheet<'_>, of: KeyOf<'_>) -> Vec<Chapter> {
    let chapter = |key: &str, blocks: Vec<Block>| Chapter { heading: Some(sheet.text(key)), blocks };
    let since = match of.since {
        Some(since) => sheet.at("papers-key-since", since, &[]),
        None => sheet.text("papers-key-since-first"),
    };
    let code = Block::Code { lines: lines(of.key), holds: of.key.to_owned(), said: sheet.text("papers-key-code") };
    let mut chapters = Vec::from([
        chapter(
            "papers-key-fingerprint",
            Vec::from([fingerprint(sheet, of.fingerprint), sheet.note("papers-key-aloud")]),
        ),
        chapter("papers-key-text", Vec::from([code, Block::Note { words: since }])),
    ]);
    let before = |before: &KeyBefore| Fact {
        label: match &before.party {
            Some(party) => sheet.at("papers-key-handed", before.until, &[("party", sheet.name(party).into())]),
            None => sheet.at("papers-key-until", before.until, &[]),
        },
        value: before.fingerprint.clone(),
        form: Form::Code,
    };
    if !of.earlier.is_empty() {
        let facts = of.earlier.iter().map(before).collect();
        chapters.push(chapter("papers-key-earlier", Vec::from([Block::Facts { facts }])));
    }
    let witness = |witness: &WitnessKey| Fact {
        label: match &witness.party {
            Some(party) => format!("{}: {}", sheet.name(party), witness.name),
            None => witness.name.clone(),
        },
        value: witness.fingerprint.clone(),
        form: Form::Code,
    };
    let witnesses = match of.witnesses {
        [] => sheet.note("papers-key-witnesses-none"),
        some => Block::Facts { facts: some.iter().map(witness).collect() },
    };
    chapters.push(chapter("papers-key-witnesses", Vec::from([witnesses])));
    chapters.push(chapter("papers-key-confirmed", Vec::from([signature_line(sheet)])));
    chapters
}

/// The fingerprint twice, line by line: in groups of four of its digits, and each group as a number with five digits, which
/// can be read aloud in any language.
fn fingerprint(sheet: &RecordSheet<'_>, fingerprint: &str) -> Block {
    let digits: Vec<char> = fingerprint.chars().collect();
    let groups: Vec<String> = digits.chunks(4).map(|group| group.iter().collect()).collect();
    let number =
        |group: &String| u32::from_str_radix(group, 16).map(|number| format!("{number:05}")).unwrap_or_default();
    let cell = |words: String| Cell { words, ..Cell::default() };
    let row = |(at, groups): (usize, &[String])| {
        let numbers: Vec<String> = groups.iter().map(number).collect();
        Vec::from([cell(at.saturating_add(1).to_string()), cell(groups.join("  ")), cell(numbers.join("  "))])
    };
    let columns = ["papers-key-row", "papers-key-hex", "papers-key-digits"].map(|key| sheet.text(key)).into();
    Block::Table { columns, rows: groups.chunks(GROUPS_A_LINE).enumerate().map(row).collect() }
}

/// A key in lines, divided at its plus signs and where a line is full.
fn lines(key: &str) -> Vec<String> {
    let of_part = |part: &str| {
        let letters: Vec<char> = part.chars().collect();
        letters.chunks(LETTERS_A_LINE).map(|line| line.iter().collect::<String>()).collect::<Vec<_>>()
    };
    // The key's own base64 may have plus signs too.
    let mut parts: Vec<&str> = key.splitn(3, '+').collect();
    let last = parts.pop().unwrap_or_default();
    let first = parts.into_iter().map(|part| format!("{part}+"));
    first.chain([last.to_owned()]).flat_map(|part| of_part(&part)).collect()
}

fn signature_line(sheet: &RecordSheet<'_>) -> Block {
    Block::Line(SignatureLine {
        party: sheet.text("papers-key-host"),
        recorded: None,
        signature: sheet.text("papers-key-line-signature"),
        date: sheet.text("papers-line-date"),
        manner: String::new(),
        manners: Vec::new(),
    })
}

impl RecordSheet<'_> {
    /// The paper of this kind, title and standing.
    pub(crate) fn document(&self, of: (&'static str, String, Vec<String>), chapters: Vec<Chapter>) -> Document {
        let (kind, title, standing) = of;
        let particulars = Particulars {
            kind,
            symbol: None,
            mark: None,
            title: title.clone(),
            standing: Vec::new(),
            language: None,
            hash: None,
            lines: false,
        };
        let (origin, entry, recorded) = (self.head.origin, self.head.entry, self.head.recorded);
        let foot = wording::foot(self.locale, &particulars, (self.head, self.address, self.instant(recorded)));
        Document {
            language: self.tag(),
            direction: self.locale.lang().direction(),
            ident: format!("{origin}\n{entry} {recorded}\n{kind} {}", self.tag()),
            process: self.shown(self.process).unwrap_or_else(|| self.text("papers-unknown")),
            symbol: None,
            mark: None,
            title,
            subtitle: Vec::from([origin.to_owned()]),
            standing,
            notices: self.nature.notices(self.locale),
            chapters,
            foot,
            recorded,
            lines: false,
            letters_missing: self.text("papers-letters-missing"),
        }
    }

    /// A text in the language of the paper, or in that which is shown instead.
    pub(crate) fn shown(&self, texts: &Texts) -> Option<String> {
        wording::shown(texts, self.locale.lang()).map(|(_, words)| words)
    }

    pub(crate) fn text(&self, key: &str) -> String {
        self.locale.text(key)
    }

    pub(crate) fn tag(&self) -> &'static str {
        self.locale.lang().tag()
    }

    pub(crate) fn note(&self, key: &str) -> Block {
        Block::Note { words: self.text(key) }
    }

    pub(crate) fn name(&self, party: &Slug) -> String {
        let name = self.names.get(party).and_then(|names| wording::shown(names, self.locale.lang()));
        name.map_or_else(|| party.to_string(), |(_, name)| name)
    }

    /// Day and hour of an instant, in UTC: the sheet is of no place.
    pub(crate) fn instant(&self, at: Moment) -> String {
        let values = [("instant", self.locale.instant(at, "UTC").into()), ("zone", "UTC".into())];
        self.locale.with("papers-instant", &values)
    }

    pub(crate) fn at(&self, key: &str, (entry, at): (u64, Moment), more: &[(&str, Value<'_>)]) -> String {
        let mut values = Vec::from([("entry", entry.into()), ("date", self.instant(at).into())]);
        values.extend(more.iter().cloned());
        self.locale.with(key, &values)
    }
}
