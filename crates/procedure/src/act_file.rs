//! Files of acts: one grammar for the demonstration, the tests and `meshveret acts` (docs/acts/README.md).
//!
//! ```text
//! # a comment
//! with meeting=som-1 by=chair          fields that the acts below have unless they say otherwise
//! floor.request by=kazakhstan
//! texts.revise text=protocol paragraph=3
//!   words.en="One line, in quotes."
//!   words.ru=
//!     An indented block, whose lines
//!     belong together.
//! ```
//!
//! In a file that is to be true whenever it is put, such as a rehearsal that is under way, `{today}`, `{today-7}` and
//! `{today+14}` stand for days counted from the one on which it is put.

use core::fmt;

use crate::accounts::Role;
use crate::act::{Act, Kind};
use crate::fields::Fields;
use crate::prelude::*;
use crate::stamp::Channel;
use crate::time::moment;

/// The largest file of acts, in bytes.
pub const FILE_BYTES_MAX: usize = 8 * 1024 * 1024;
/// The most acts of a file.
pub const ACTS_MAX: usize = 50_000;

/// One act of a file, with what surrounds it.
#[derive(Clone, Debug)]
pub struct Line {
    /// The line on which it begins, from 1.
    pub line: usize,
    /// The act.
    pub act: Act,
    /// As whom.
    pub by: Capacity,
    /// Who enters it, if that is another.
    pub entered_by: Option<Capacity>,
    /// In which role behind the seat of a party.
    pub role: Option<Role>,
    /// The only meeting for which the seat was given.
    pub only: Option<Slug>,
    /// How it came in, if the file says so.
    pub channel: Option<Channel>,
    /// The clock of a rehearsal: when it is recorded.
    pub at: Option<Moment>,
    /// When it happened.
    pub occurred: Option<Moment>,
    /// When it reached us.
    pub received: Option<Moment>,
    /// What it rests on.
    pub evidence: Option<String>,
    /// The idempotency key.
    pub key: Option<String>,
    /// Put all the same, after a warning.
    pub confirmed: bool,
    /// The act as it stands in the file, with what `with` added: the same act has the same source.
    pub source: String,
}

/// Why a file could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileError {
    /// The line, from 1.
    pub line: usize,
    /// The field, where it is one.
    pub field: Option<String>,
    /// What is wrong: a rejection of the reader, or of the grammar (`file.*`).
    pub why: Why,
}

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// The file is too large or has too many acts.
    TooLarge,
    /// A line is neither an act nor a field.
    NotAnAct,
    /// A field has no `=` or no name.
    NotAField,
    /// A quoted text does not end.
    QuoteOpen,
    /// A field of the envelope has a wrong value.
    Envelope,
    /// `by` is missing.
    ByMissing,
    /// The act does not take its fields.
    Rejected(Rejection),
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}", self.line)?;
        if let Some(field) = &self.field {
            write!(f, ", field {field}")?;
        }
        match &self.why {
            Why::TooLarge => f.write_str(": the file is too large"),
            Why::NotAnAct => f.write_str(": neither an act nor a field of one"),
            Why::NotAField => f.write_str(": a field is name=value"),
            Why::QuoteOpen => f.write_str(": the quotation does not end"),
            Why::Envelope => f.write_str(": this value is not possible here"),
            Why::ByMissing => f.write_str(": by= is missing"),
            Why::Rejected(rejection) => write!(f, ": {rejection}"),
        }
    }
}

impl core::error::Error for FileError {}

/// A field as it stands in a file: its line, its name, its value.
type Field = (usize, String, String);

/// A raw act: its line, its name and its fields in their order.
struct Raw {
    line: usize,
    name: String,
    fields: Vec<Field>,
}

/// Reads a file of acts.
///
/// # Errors
/// [`FileError`], with line and field.
pub fn parse(text: &str) -> Result<Vec<Line>, FileError> {
    parse_on(text, None)
}

/// Reads a file of acts that is put at this instant.
///
/// # Errors
/// [`FileError`], with line and field.
pub fn parse_on(text: &str, now: Option<Moment>) -> Result<Vec<Line>, FileError> {
    if text.len() > FILE_BYTES_MAX {
        return Err(FileError { line: 1, field: None, why: Why::TooLarge });
    }
    let mut defaults: Vec<Field> = Vec::new();
    let mut acts = Vec::new();
    for raw in raw(text)? {
        if raw.name == "with" {
            defaults = raw.fields;
            continue;
        }
        if acts.len() >= ACTS_MAX {
            return Err(FileError { line: raw.line, field: None, why: Why::TooLarge });
        }
        acts.push(line(raw, &defaults, now)?);
    }
    Ok(acts)
}

fn raw(text: &str) -> Result<Vec<Raw>, FileError> {
    let mut acts: Vec<Raw> = Vec::new();
    let mut lines = text.lines().enumerate().map(|(n, line)| (n.saturating_add(1), line)).peekable();
    while let Some((number, line)) = lines.next() {
        let content = line.trim();
        if content.is_empty() || content.starts_with('#') {
            continue;
        }
        let error = |why| FileError { line: number, field: None, why };
        let indent = depth(line);
        let mut rest = content;
        if indent == 0 {
            let (name, after) = content.split_once(' ').unwrap_or((content, ""));
            if name.contains('=') || !(name == "with" || name.contains('.')) {
                return Err(error(Why::NotAnAct));
            }
            acts.push(Raw { line: number, name: name.to_owned(), fields: Vec::new() });
            rest = after.trim_start();
        }
        let act = acts.last_mut().ok_or_else(|| error(Why::NotAnAct))?;
        while !rest.is_empty() && !rest.starts_with('#') {
            let (name, after) = rest.split_once('=').ok_or_else(|| error(Why::NotAField))?;
            if name.is_empty() || name.contains([' ', '"']) {
                return Err(error(Why::NotAField));
            }
            let open = |why| FileError { line: number, field: Some(name.to_owned()), why };
            let (value, left) = if after.is_empty() {
                (block(&mut lines, indent), "")
            } else {
                value(after).ok_or_else(|| open(Why::QuoteOpen))?
            };
            act.fields.push((number, name.to_owned(), value));
            rest = left.trim_start();
        }
    }
    Ok(acts)
}

fn depth(line: &str) -> usize {
    line.len().saturating_sub(line.trim_start_matches(' ').len())
}

/// The lines below that stand deeper: their common indent goes, blank lines within stay.
fn block<'a>(lines: &mut core::iter::Peekable<impl Iterator<Item = (usize, &'a str)>>, indent: usize) -> String {
    let mut taken: Vec<&str> = Vec::new();
    while let Some((_, line)) = lines.next_if(|(_, line)| line.trim().is_empty() || depth(line) > indent) {
        taken.push(line);
    }
    let common = taken.iter().filter(|line| !line.trim().is_empty()).map(|line| depth(line)).min().unwrap_or(0);
    let lines: Vec<&str> = taken.iter().map(|line| line.get(common..).unwrap_or("").trim_end()).collect();
    lines.join("\n").trim().to_owned()
}

/// One value and what follows it: quoted with `\"`, `\\` and `\n`, or up to the next space.
fn value(text: &str) -> Option<(String, &str)> {
    let Some(quoted) = text.strip_prefix('"') else {
        let (value, rest) = text.split_once(' ').unwrap_or((text, ""));
        return Some((value.to_owned(), rest));
    };
    let mut value = String::new();
    let mut chars = quoted.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return Some((value, quoted.get(at.saturating_add(1)..)?)),
            '\\' => match chars.next()?.1 {
                'n' => value.push('\n'),
                other => value.push(other),
            },
            other => value.push(other),
        }
    }
    None
}

fn line(raw: Raw, defaults: &[Field], now: Option<Moment>) -> Result<Line, FileError> {
    let all = inherited(&raw, defaults);
    let parts: Vec<String> = all.iter().map(|(_, name, value)| format!("\n{name}={value}")).collect();
    let source = format!("{}{}", raw.name, parts.concat());
    let mut fields = Fields::default();
    for (line, name, value) in &all {
        let wrong = |rejection| FileError { line: *line, field: Some(name.clone()), why: Why::Rejected(rejection) };
        fields.add(name, &now.map_or_else(|| value.clone(), |now| dated(value, now))).map_err(wrong)?;
    }
    let at_line = |field: &str| all.iter().find(|(_, name, _)| name == field).map_or(raw.line, |(line, _, _)| *line);
    let mut envelope = Envelope { fields, at_line: &at_line };
    let (by, entered_by) = (envelope.read("by", Capacity::new)?, envelope.read("entered-by", Capacity::new)?);
    let (at, occurred) = (envelope.read("at", moment)?, envelope.read("occurred", moment)?);
    let (received, channel) = (envelope.read("received", moment)?, envelope.read("channel", channel)?);
    let confirmed = envelope.read("confirmed", yes_no)?.unwrap_or(false);
    let mut fields = envelope.fields;
    let wrong = |field: &str| FileError { line: at_line(field), field: Some(field.to_owned()), why: Why::Envelope };
    let role = of_entry(&mut fields, &raw.name, "role").map(|word| Role::named(&word).ok_or_else(|| wrong("role")));
    let only = of_entry(&mut fields, &raw.name, "only").map(|slug| Slug::new(&slug).ok_or_else(|| wrong("only")));
    let (role, only) = (role.transpose()?, only.transpose()?);
    let (evidence, key) = (of_entry(&mut fields, &raw.name, "evidence"), of_entry(&mut fields, &raw.name, "key"));
    let act = Act::read(&raw.name, fields).map_err(|rejection| {
        let field = rejection.args.iter().find(|(name, _)| *name == "field").map(|(_, field)| field.clone());
        FileError { line: field.as_deref().map_or(raw.line, at_line), field, why: Why::Rejected(rejection) }
    })?;
    let by = by.ok_or(FileError { line: raw.line, field: Some("by".to_owned()), why: Why::ByMissing })?;
    let line = raw.line;
    Ok(Line {
        line,
        act,
        by,
        entered_by,
        role,
        only,
        channel,
        at,
        occurred,
        received,
        evidence,
        key,
        confirmed,
        source,
    })
}

/// A value with the days that it counts from the one on which the file is put.
fn dated(value: &str, now: Moment) -> String {
    let mut parts = value.split("{today");
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let day = part.split_once('}').and_then(|(days, rest)| Some((Day::of(counted(days, now)?), rest)));
        match day {
            Some((day, rest)) => whole.extend([&day.to_string(), rest]),
            None => whole.extend(["{today", part]),
        }
    }
    whole
}

/// An instant so many days before or after another: `+14`, `-7`, or nothing.
fn counted(days: &str, now: Moment) -> Option<Moment> {
    let days: Moment = if days.is_empty() { 0 } else { days.parse().ok()? };
    now.checked_add(days.checked_mul(86_400_000)?)
}

/// The fields of an act, with those of `with` that it does not give itself.
fn inherited(raw: &Raw, defaults: &[Field]) -> Vec<Field> {
    let given: BTreeSet<&String> = raw.fields.iter().map(|(_, name, _)| name).collect();
    let more = defaults.iter().filter(|(_, name, _)| !given.contains(name));
    let more = more.map(|(_, name, value)| (raw.line, name.clone(), value.clone()));
    raw.fields.iter().cloned().chain(more).collect()
}

/// The fields that surround an act, taken out one by one.
struct Envelope<'a> {
    fields: Fields,
    at_line: &'a dyn Fn(&str) -> usize,
}

impl Envelope<'_> {
    fn read<T>(&mut self, field: &str, reader: impl Fn(&str) -> Option<T>) -> Result<Option<T>, FileError> {
        let wrong = || FileError { line: (self.at_line)(field), field: Some(field.to_owned()), why: Why::Envelope };
        let text = self.fields.take(field);
        text.map(|text| reader(&text).ok_or_else(wrong)).transpose()
    }
}

/// A text that surrounds an act; where the act has a field of that name itself, as `decisions.sign` has `evidence` and
/// `key`, the surrounding one is written `entry-evidence`, `entry-key`.
fn of_entry(fields: &mut Fields, act: &str, name: &str) -> Option<String> {
    let own = Kind::named(act).is_some_and(|kind| kind.fields().iter().any(|field| field.name == name));
    if own { fields.take(&format!("entry-{name}")) } else { fields.take(name) }
}

fn yes_no(word: &str) -> Option<bool> {
    match word {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

/// A channel by its word.
pub fn channel(word: &str) -> Option<Channel> {
    match word {
        "browser" => Some(Channel::Browser),
        "file" => Some(Channel::File),
        "api" => Some(Channel::Api),
        "mail" => Some(Channel::Mail),
        "message" => Some(Channel::Message),
        "voice" => Some(Channel::Voice),
        "paper" => Some(Channel::Paper),
        "timer" => Some(Channel::Timer),
        "demo" => Some(Channel::Demo),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn acts_are_read_with_defaults_quotes_and_blocks() {
        let text = "# one\nwith meeting=som-1 by=chair\nfloor.give party=arvania minutes=3\ntexts.revise text=protocol paragraph=3\n  words.en=\"One \\\"line\\\".\"\n  words.ru=\n    Два\n\n    абзаца\n  at=2026-09-14T10:00+05:00\n";
        let acts = parse(text).unwrap();
        assert_eq!(acts.len(), 2);
        let Act::TextsRevise(revise) = &acts[1].act else { panic!("another act") };
        assert_eq!(revise.words.get("en"), Some("One \"line\"."));
        assert_eq!(revise.words.get("ru"), Some("Два\n\nабзаца"));
        assert_eq!(acts[1].by, Capacity::Chair);
        assert!(acts[1].at.is_some());
    }

    #[test]
    fn days_are_counted_from_the_one_on_which_the_file_is_put() {
        let text = "texts.revise by=chair meeting=a text=b paragraph=1 at={today-1}T09:00Z words.en=\"{today} {today+14} {today+x}\"\n";
        let at = moment("2026-12-31T23:00Z");
        let acts = parse_on(text, at).unwrap();
        let Act::TextsRevise(revise) = &acts[0].act else { panic!("another act") };
        assert_eq!(revise.words.get("en"), Some("2026-12-31 2027-01-14 {today+x}"));
        assert_eq!(acts[0].at, moment("2026-12-30T09:00Z"));
        // The act is the same on another day: put again, it is not put twice.
        let later = parse_on(text, moment("2027-03-01T00:00Z")).unwrap();
        assert_eq!(acts[0].source, later[0].source);
    }

    #[test]
    fn an_act_keeps_a_field_that_has_a_name_of_the_entry() {
        let text = "decisions.sign by=arvania meeting=som-1 text=protocol mode=definitive evidence=ink\n  entered-by=secretariat entry-evidence=\"signature sheet\"\n";
        let acts = parse(text).unwrap();
        let Act::DecisionsSign(sign) = &acts[0].act else { panic!("another act") };
        assert_eq!(sign.evidence.word(), "ink");
        assert_eq!(acts[0].evidence.as_deref(), Some("signature sheet"));
    }

    #[test]
    fn a_broken_file_names_line_and_field() {
        let check = |text: &str| parse(text).map(|_| ()).map_err(|e| e.to_string());
        assert_eq!(
            check("floor.give by=chair meeting=a\n  party=\"x"),
            Err("line 2, field party: the quotation does not end".into())
        );
        assert_eq!(check("\nhello"), Err("line 2: neither an act nor a field of one".into()));
        assert_eq!(
            check("floor.give by=chair meeting=a party=A"),
            Err("line 1, field party: general.field-wrong field=party".into())
        );
        assert_eq!(
            check("floor.give by=chair meeting=a party=b confirmed=perhaps"),
            Err("line 1, field confirmed: this value is not possible here".into())
        );
        assert_eq!(check("floor.give meeting=a party=b"), Err("line 1, field by: by= is missing".into()));
        assert_eq!(
            check("floor.give by=chair meeting=a\n  party=b\n  at=yesterday"),
            Err("line 3, field at: this value is not possible here".into())
        );
    }
}
