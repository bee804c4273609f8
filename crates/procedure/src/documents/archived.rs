//! Old files of the archive: what each is, where it was found, how sure its date is. What can be read in it is no part of the record.
//!
//! Invariants: an archived file has a number, from 1 in the order in which files came; its bytes never change, a correction is another
//! event with all its facts as they stand from then on.

use super::Reason;
use super::issue::Distribution;
use crate::names::FileRef;
use crate::prelude::*;
use crate::record::personal::Whose;
use crate::rejection::Reason as General;

/// The most files of an archive.
pub const ARCHIVED_MAX: usize = 20_000;
/// The most languages of one file.
pub const LANGUAGES_MAX: usize = 12;
/// The most corrections of one file.
pub const CORRECTIONS_MAX: usize = 100;

/// What an old file is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ArchivedKind {
    /// Outcome Protocol.
    Protocol,
    /// Report or summary record.
    Report,
    /// List of participants.
    Participants,
    /// Letter.
    Letter,
    /// Programme.
    Programme,
    /// Photograph or scan.
    Photograph,
    /// Anything else.
    #[default]
    Other,
}

/// How sure the date of an old file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// The day is known.
    Exact,
    /// The month is known.
    Month,
    /// The year is known.
    Year,
    /// It is from about then.
    About,
    /// Nobody knows.
    Unknown,
}

impl Certainty {
    /// How sure a date is of which nothing else is said: as sure as it is whole.
    pub fn of(day: Option<Day>) -> Self {
        match day {
            None => Self::Unknown,
            Some(Day { month: 0, .. }) => Self::Year,
            Some(Day { day: 0, .. }) => Self::Month,
            Some(_) => Self::Exact,
        }
    }

    /// True where a date is as whole as this says.
    fn fits(self, day: Option<Day>) -> bool {
        match self {
            Self::About => day.is_some(),
            Self::Exact | Self::Month | Self::Year | Self::Unknown => self == Self::of(day),
        }
    }
}

/// An old file was put on the record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Archived {
    /// What it is called.
    pub title: Texts,
    /// What it is.
    pub kind: ArchivedKind,
    /// Where it was found, in words.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub found: Texts,
    /// Where it was found on the web.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Its date, as far as it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<Day>,
    /// How sure that is.
    pub certainty: Certainty,
    /// The languages in which it is written, the first one most of all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Tag>,
    /// The meeting it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting: Option<Slug>,
    /// Who may read it.
    pub distribution: Circle,
    /// The file.
    pub file: FileRef,
}

/// The facts of an archived file were corrected: all of them as they stand now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct ArchivedCorrected {
    /// Its number in the archive.
    pub archived: u64,
    /// Its facts.
    pub facts: Archived,
}

/// An archived file as it stands.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct OldFile {
    /// Its number in the archive, from 1 in the order in which files came.
    pub number: u64,
    /// The entry that put it on the record.
    pub entry: u64,
    /// Its facts.
    pub facts: Archived,
    /// The entries that corrected them, oldest first.
    pub corrected: Vec<u64>,
}

/// What an act says of an old file.
pub(super) struct Said<'a> {
    pub(super) title: &'a Texts,
    pub(super) kind: Option<ArchivedKind>,
    pub(super) found: (&'a Texts, Option<&'a String>),
    pub(super) day: (Option<Day>, Option<Certainty>),
    pub(super) languages: &'a [Tag],
    pub(super) meeting: Option<&'a Slug>,
    pub(super) distribution: Option<Distribution>,
}

impl Said<'_> {
    /// The facts of a file, checked.
    ///
    /// # Errors
    /// A text is missing, an address or a date is wrong, there are too many languages.
    pub(super) fn facts(&self, file: FileRef) -> Result<Archived, Rejection> {
        Desk::text(self.title, "title")?;
        let (found, url) = self.found;
        if url.is_none() {
            Desk::text(found, "found")?;
        }
        if let Some(url) = url.filter(|url| !url.starts_with("https://") && !url.starts_with("http://")) {
            return Err(Rejection::new(General::FieldWrong).with("field", "url").with("value", url));
        }
        let (day, certainty) = self.day;
        let certainty = certainty.unwrap_or_else(|| Certainty::of(day));
        if !certainty.fits(day) {
            return Err(Rejection::new(Reason::CertaintyWrong));
        }
        if self.languages.len() > LANGUAGES_MAX {
            return Err(Rejection::new(General::TooMany).with("bound", LANGUAGES_MAX));
        }
        let mut languages: Vec<Tag> = Vec::new();
        for tag in self.languages {
            if !languages.contains(tag) {
                languages.push(tag.clone());
            }
        }
        Ok(Archived {
            title: self.title.clone(),
            kind: self.kind.unwrap_or_default(),
            found: found.clone(),
            url: url.cloned(),
            day,
            certainty,
            languages,
            meeting: self.meeting.cloned(),
            distribution: self.distribution.map_or(Circle::Bureau, Distribution::circle),
            file,
        })
    }
}

impl Archived {
    fn whose(&self) -> Whose {
        Whose { meeting: self.meeting.clone(), ..Whose::default() }
    }

    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.name_file(meta, &self.whose(), [&self.file]);
        let number = u64::try_from(state.archive.size()).unwrap_or(u64::MAX).saturating_add(1);
        let file = OldFile { number, entry: meta.number, facts: self.clone(), corrected: Vec::new() };
        state.archive.insert_mut(number, Arc::new(file));
    }
}

impl ArchivedCorrected {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        // What was erased does not come back with a correction of what is said of it.
        if state.removed.at(self.facts.file.hash).is_none() {
            state.name_file(meta, &self.facts.whose(), [&self.facts.file]);
        }
        if let Some(file) = state.archive.get_mut(&self.archived) {
            let file = Arc::make_mut(file);
            file.facts = self.facts.clone();
            file.corrected.push(meta.number);
        }
    }
}

/// A file of the archive.
pub(super) fn archived(state: &State, number: u64) -> Result<&Arc<OldFile>, Rejection> {
    state.archive.get(&number).ok_or_else(|| Rejection::new(Reason::ArchivedUnknown).with("number", number))
}

/// The files of the archive with this content, whoever may see them.
pub fn same_content(state: &State, file: Hash) -> Vec<&Arc<OldFile>> {
    state.archive.values().filter(|old| old.facts.file.hash == file).collect()
}
