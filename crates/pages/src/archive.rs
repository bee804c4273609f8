//! The archive: old files by year, each with where it was found and how sure its date is.

use std::sync::Arc;

use askama::Template;
use locale::Lang;
use procedure::documents::archived::{Archived, Certainty, OldFile};
use procedure::names::{Slug, Texts};

use crate::act::{Button, FieldInput, Input};
use crate::frame::Frame;

/// The files of a year, or those of which nobody knows the year.
#[derive(Clone, Debug)]
pub struct Year {
    /// The year.
    pub year: Option<i16>,
    /// Its files, the latest first.
    pub files: Vec<Arc<OldFile>>,
}

/// Every file of the archive that the reader may see.
#[derive(Clone, Debug, Template)]
#[template(path = "documents/archive.html")]
pub struct Archive {
    /// The frame.
    pub f: Frame,
    /// The entry that an act just made.
    pub done: Option<u64>,
    /// The latest first, those without a date last.
    pub years: Vec<Year>,
    /// What the reader may do here.
    pub acts: Vec<Button>,
    /// True for whoever may put files into it.
    pub adds: bool,
}

/// One file of the archive.
#[derive(Clone, Debug, Template)]
#[template(path = "documents/archived.html")]
pub struct ArchivedPage {
    /// The frame.
    pub f: Frame,
    /// The entry that an act just made.
    pub done: Option<u64>,
    /// The file.
    pub old: Arc<OldFile>,
    /// Its meeting.
    pub meeting: Option<(Slug, Texts)>,
    /// Other files of the archive with the same content, that the reader may see.
    pub same: Vec<Arc<OldFile>>,
    /// What was read in it.
    pub read: Read,
    /// What the reader may do here.
    pub acts: Vec<Button>,
}

/// The page on which many files are put into the archive.
#[derive(Clone, Debug, Template)]
#[template(path = "documents/archive-add.html")]
pub struct AddPage {
    /// The frame.
    pub f: Frame,
    /// How many files may come at once, and how large.
    pub bounds: String,
    /// Why nothing was put.
    pub error: Option<String>,
    /// What is said of all files.
    pub common: Vec<FieldInput>,
    /// The files that were stored.
    pub rows: Vec<AddRow>,
    /// The entries that were made.
    pub put: Vec<u64>,
}

/// A file that was stored.
#[derive(Clone, Debug)]
pub struct AddRow {
    /// Its place.
    pub number: usize,
    /// Its name.
    pub name: String,
    /// Its hash.
    pub hash: String,
    /// Files of the archive with the same content.
    pub same: Vec<Arc<OldFile>>,
    /// What is said of it.
    pub fields: Vec<FieldInput>,
    /// Why it is not in order.
    pub error: Option<String>,
    /// True where it is left out.
    pub out: bool,
}

impl AddPage {
    fn same_as(&self, other: &OldFile) -> String {
        address(&self.f, other.number)
    }
}

/// What was read in a file.
#[derive(Clone, Debug)]
pub struct Read {
    /// How, or why nothing was.
    pub said: String,
    /// Its pages by number, each with its language where that is known; those without words are left out.
    pub pages: Vec<(usize, Option<Lang>, String)>,
}

/// The address of a file of the archive.
pub fn address(f: &Frame, number: u64) -> String {
    f.below(&format!("documents/archive/{number}/"))
}

/// A date with how sure it is: `about 2014`, `date unknown`.
pub fn dated(f: &Frame, facts: &Archived) -> String {
    match (facts.certainty, &facts.day) {
        (Certainty::About, Some(day)) => f.t1("archive-about", "date", f.day(day)),
        (_, day) => f.date(day),
    }
}

/// The languages of a file, as a list.
pub fn languages(f: &Frame, facts: &Archived) -> String {
    let names: Vec<String> = facts.languages.iter().map(|tag| f.language_of(tag)).collect();
    if names.is_empty() { f.t("archive-languages-unknown") } else { names.join(&f.t("locale-list-comma")) }
}

impl Archive {
    fn address(&self, old: &OldFile) -> String {
        address(&self.f, old.number)
    }

    fn dated(&self, old: &OldFile) -> String {
        dated(&self.f, &old.facts)
    }

    fn languages(&self, old: &OldFile) -> String {
        languages(&self.f, &old.facts)
    }
}

impl ArchivedPage {
    fn dated(&self) -> String {
        dated(&self.f, &self.old.facts)
    }

    fn languages(&self) -> String {
        languages(&self.f, &self.old.facts)
    }

    fn same_as(&self, other: &OldFile) -> String {
        address(&self.f, other.number)
    }
}
