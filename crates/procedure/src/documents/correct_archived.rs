//! `documents.correct-archived`: what is said of an archived file is corrected; the file stays as it is.

use super::archived::{ArchivedCorrected, ArchivedKind, CORRECTIONS_MAX, Certainty, Said, archived};
use super::issue::Distribution;
use crate::event::Event;
use crate::prelude::*;

/// Corrects what is said of an archived file: all of it is said anew.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct CorrectArchived {
    /// Its number in the archive.
    pub archived: u64,
    /// What it is called.
    #[serde(default)]
    pub title: Texts,
    /// What it is; other if not given.
    pub kind: Option<ArchivedKind>,
    /// Where it was found, in words.
    #[serde(default)]
    pub found: Texts,
    /// Where it was found on the web.
    pub url: Option<String>,
    /// Its date, as far as it is known.
    pub day: Option<Day>,
    /// How sure that is; as sure as the date is whole if not given.
    pub certainty: Option<Certainty>,
    /// The languages in which it is written, the first one most of all.
    #[serde(default)]
    pub languages: Vec<Tag>,
    /// The meeting it belongs to.
    pub meeting: Option<Slug>,
    /// Who may read it; the Chair and the secretariat if not given.
    pub distribution: Option<Distribution>,
}

impl CorrectArchived {
    fn said(&self) -> Said<'_> {
        Said {
            title: &self.title,
            kind: self.kind,
            found: (&self.found, self.url.as_ref()),
            day: (self.day, self.certainty),
            languages: &self.languages,
            meeting: self.meeting.as_ref(),
            distribution: self.distribution,
        }
    }
}

impl Put for CorrectArchived {
    fn subject(&self) -> Subject<'_> {
        self.meeting.as_ref().map_or_else(Subject::default, Subject::meeting)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        on.meeting.map_or(Ok(()), |slug| desk.state.meeting(slug).map(|_| ()))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let old = archived(desk.state, self.archived)?;
        Desk::below(old.corrected.len(), CORRECTIONS_MAX)?;
        let facts = self.said().facts(old.facts.file.clone())?;
        // An entry that takes a file back from readers would tell them what it was about.
        desk.restrict(facts.distribution);
        desk.leave(Event::DocumentsArchivedCorrected(ArchivedCorrected { archived: self.archived, facts }));
        Ok(())
    }
}
