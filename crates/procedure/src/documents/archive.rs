//! `documents.archive`: an old file enters the archive, with where it was found and how sure its date is.

use super::archived::{ARCHIVED_MAX, ArchivedKind, Certainty, Said};
use super::issue::Distribution;
use crate::event::Event;
use crate::prelude::*;

/// Puts an old file on the record.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Archive {
    /// The file, by hash.
    pub file: Hash,
    /// Its name.
    pub file_name: String,
    /// Its media type.
    pub file_media: String,
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

impl Archive {
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

impl Put for Archive {
    fn subject(&self) -> Subject<'_> {
        self.meeting.as_ref().map_or_else(Subject::default, Subject::meeting)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        on.meeting.map_or(Ok(()), |slug| desk.state.meeting(slug).map(|_| ()))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        Desk::below(desk.state.archive.size(), ARCHIVED_MAX)?;
        let file = super::file(Some(self.file), Some(&self.file_name), Some(&self.file_media))?;
        let file = file.ok_or_else(|| Rejection::new(super::Reason::MediaWrong))?;
        let facts = self.said().facts(file)?;
        desk.restrict(facts.distribution);
        desk.leave(Event::DocumentsArchived(facts));
        Ok(())
    }
}
