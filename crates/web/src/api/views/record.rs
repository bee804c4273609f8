//! The record: its entries, each with its place in the tree, and the signed checkpoint.

use clerk::EntryLine;
use proof::entry::{commitment, leaf};
use record::Failure;

use super::super::Ask;
use super::super::problem::{Fault, Problem};
use super::super::query::{FROM, LIMIT};
use super::super::routes::{List, addresses};
use super::{At, Texts, day, forms, one, texts};

forms! {
    /// The log.
    Log = "log" {
        /// Its name, which is no host's.
        origin: String,
        /// Its verifier key (C2SP signed-note).
        key: String,
        /// How many entries the checkpoint covers.
        size: u64,
        /// The root of the tree.
        root: String,
        /// The signed checkpoint (C2SP tlog-checkpoint).
        checkpoint: String,
    }
    /// An entry, in a line. Of one that the reader may not read only its number is told.
    Line = "entry-line" {
        /// Its number.
        entry: u64,
        /// Its act.
        act: Option<String>,
        /// When it was recorded.
        recorded: Option<At>,
        /// When it happened, if that was given.
        occurred: Option<At>,
        /// The meeting it is about.
        meeting: Option<String>,
        /// True if the reader may read it.
        open: bool,
    }
    /// An entry with its place in the tree.
    Entry = "entry" {
        /// The entry in a line.
        line: Line,
        /// The body, letter for letter as it is hashed: JSON as text. Nothing where the reader may not read it.
        body: Option<String>,
        /// The salt of its commitment, where the reader may read the body.
        salt: Option<String>,
        /// The hash of salt and body.
        commitment: String,
        /// The hash under which it stands in the tree.
        leaf: String,
        /// The path from it to the root.
        proof: Vec<String>,
        /// How many entries the tree has.
        size: u64,
        /// The root of the tree.
        root: String,
    }
    /// A fact that was noted.
    Fact = "fact" {
        /// The entry.
        entry: u64,
        /// When it was so.
        day: Option<String>,
        /// The fact.
        text: Texts,
        /// The meeting it is about.
        meeting: Option<String>,
        /// Where it stands.
        source: Option<String>,
    }
}

addresses! {
    below "/v1/{process}";
    /// The log's key and its signed checkpoint.
    view "read-log" "/log" [] => log;
    /// The entries of the record, oldest first.
    view "list-entries" "/entries" [FROM, LIMIT] => entries;
    /// An entry with its proof.
    view "read-entry" "/entries/{entry}" [] => entry;
    /// Facts that were noted of the process as a whole.
    list "list-facts" "/facts" [] => facts;
}

fn log(ask: &Ask<'_>) -> Result<Log, Problem> {
    let (checkpoint, note) = ask.draw.hosted.clerk.checkpoint();
    Ok(Log {
        origin: checkpoint.origin,
        key: ask.draw.hosted.clerk.signed().key.to_string(),
        size: checkpoint.size,
        root: checkpoint.root.to_string(),
        checkpoint: note,
    })
}

fn line(ask: &Ask<'_>, line: &EntryLine) -> Line {
    // The envelope of a restricted entry tells nothing, and so does its line.
    let told = Some(line).filter(|line| ask.draw.reads(line));
    Line {
        entry: line.number,
        act: told.map(|line| line.act.clone()),
        recorded: told.map(|line| At::of(line.recorded)),
        occurred: told.and_then(EntryLine::occurred).map(At::of),
        meeting: one(told.and_then(|line| line.meeting.as_ref())),
        open: told.is_some(),
    }
}

/// A record may have very many entries: only the lines that are asked for are made.
fn entries(ask: &Ask<'_>) -> Result<List<Line>, Problem> {
    let entries = &ask.draw.snapshot.entries;
    let at = |number: u64| entries.get(usize::try_from(number).ok()?);
    let total = u64::try_from(entries.len()).unwrap_or(u64::MAX);
    Ok(List::part(ask, total, |part| part.filter_map(at).map(|found| line(ask, found)).collect()))
}

fn entry(ask: &Ask<'_>) -> Result<Entry, Problem> {
    let number = ask.number("entry")?;
    let at = usize::try_from(number).map_err(|_no_entry| Fault::NotFound)?;
    let found = ask.draw.snapshot.entries.get(at).cloned().ok_or(Fault::NotFound)?;
    let clerk = &ask.draw.hosted.clerk;
    let stored = clerk.entries(number, 1).map_err(|failure| {
        tracing::error!(error = %failure, "an entry could not be read");
        // What is damaged is not told, and asking again does not mend it.
        Problem::from(if matches!(failure, Failure::Damaged(_)) { Fault::Failed } else { Fault::NotRecorded })
    })?;
    let stored = stored.into_iter().next().ok_or(Fault::NotFound)?;
    let (checkpoint, _) = clerk.checkpoint();
    let committed = commitment(&stored.entry.salt, &stored.entry.body);
    let path = clerk.inclusion(number, checkpoint.size).unwrap_or_default();
    let open = ask.draw.reads(&found);
    let salt = procedure::names::Hash(stored.entry.salt).to_string();
    Ok(Entry {
        line: line(ask, &found),
        body: String::from_utf8(stored.entry.body).ok().filter(|_| open),
        salt: Some(salt).filter(|_| open),
        commitment: committed.to_string(),
        leaf: leaf(&checkpoint.origin, number, committed).to_string(),
        proof: path.iter().map(ToString::to_string).collect(),
        size: checkpoint.size,
        root: checkpoint.root.to_string(),
    })
}

fn facts(ask: &Ask<'_>) -> Result<Vec<Fact>, Problem> {
    let fact = |found: &(u64, procedure::record::FactNoted)| Fact {
        entry: found.0,
        day: day(found.1.day),
        text: texts(&found.1.text),
        meeting: one(found.1.meeting.as_ref()),
        source: one(found.1.source.as_ref()),
    };
    Ok(procedure::record::view::facts(ask.draw.state(), None).iter().map(fact).collect())
}
