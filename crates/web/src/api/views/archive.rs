//! The archive, as programs read it.

use procedure::documents::archived::OldFile;

use super::super::routes::addresses;
use super::{File, Texts, day, forms, one, texts, word};
use crate::api::Ask;
use crate::api::problem::{Fault, Problem};

forms! {
    /// An old file of the archive.
    Archived = "archived" {
        /// Its number in the archive.
        number: u64,
        /// The entry that put it on the record.
        entry: u64,
        /// What it is called.
        title: Texts,
        /// What it is.
        kind: String,
        /// Where it was found, in words.
        found: Texts,
        /// Where it was found on the web.
        url: Option<String>,
        /// Its date, as far as it is known.
        day: Option<String>,
        /// How sure that is.
        certainty: String,
        /// The languages in which it is written.
        languages: Vec<String>,
        /// The meeting it belongs to.
        meeting: Option<String>,
        /// Who may read it.
        distribution: String,
        /// The file.
        file: File,
        /// The entries that corrected what is said of it.
        corrected: Vec<u64>,
    }
}

addresses! {
    below "/v1/{process}";
    /// The files of the archive that the reader may see, the latest first, those without a date last.
    list "list-archive" "/archive" [] => archive;
    /// A file of the archive, by its number.
    view "read-archived" "/archive/{old}" [] => archived;
}

fn archived_of(old: &OldFile) -> Archived {
    let facts = &old.facts;
    Archived {
        number: old.number,
        entry: old.entry,
        title: texts(&facts.title),
        kind: word(facts.kind),
        found: texts(&facts.found),
        url: facts.url.clone(),
        day: day(facts.day),
        certainty: word(facts.certainty),
        languages: facts.languages.iter().map(ToString::to_string).collect(),
        meeting: one(facts.meeting.as_ref()),
        distribution: word(facts.distribution),
        file: File::of(&facts.file),
        corrected: old.corrected.clone(),
    }
}

fn archive(ask: &Ask<'_>) -> Result<Vec<Archived>, Problem> {
    Ok(ask.draw.archived_files().into_iter().map(|old| archived_of(old)).collect())
}

fn archived(ask: &Ask<'_>) -> Result<Archived, Problem> {
    let found = ask.draw.state().archive.get(&ask.number("old")?);
    let found = found.filter(|old| ask.draw.reads_archived(old)).ok_or(Fault::NotFound)?;
    Ok(archived_of(found))
}
