//! `evidence.deposit`: a paper, a dataset or slides enter the research library, with who may see them until when.

use super::library::{Access, DEPOSITS_MAX, DepositKind, Deposited, Facts, Licence, Topic, circle, file};
use crate::event::Event;
use crate::prelude::*;
use crate::rejection::Reason as General;
use crate::time::Instant;

/// Deposits something.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct PutIn {
    /// What it is.
    pub kind: DepositKind,
    /// Until when it is held back.
    pub access: Access,
    /// The instant at which an embargo ends.
    pub embargo: Option<Instant>,
    /// Its first file, by hash.
    pub file: Option<Hash>,
    /// The name of the file.
    pub file_name: Option<String>,
    /// The media type of the file.
    pub file_media: Option<String>,
    /// Its title.
    #[serde(default)]
    pub title: Texts,
    /// Its abstract.
    #[serde(default)]
    pub summary: Texts,
    /// Who made it, the first one first.
    #[serde(default)]
    pub creators: Vec<String>,
    /// Its date, as far as it is known.
    pub day: Option<Day>,
    /// What it is about.
    #[serde(default)]
    pub subjects: Vec<Topic>,
    /// On which terms others may use it.
    pub licence: Licence,
    /// The same in words.
    #[serde(default)]
    pub terms: Texts,
    /// The languages in which it is written, the first one most of all.
    #[serde(default)]
    pub languages: Vec<Tag>,
    /// Its identifier elsewhere (DOI).
    pub doi: Option<String>,
    /// Where it stands on the web.
    pub url: Option<String>,
    /// The meeting it belongs to.
    pub meeting: Option<Slug>,
    /// The item of its agenda.
    pub item: Option<u32>,
    /// The figures on which it rests: each as `evid:` and its name, or by what it is cited.
    #[serde(default)]
    pub figures: Vec<String>,
}

impl Put for PutIn {
    fn subject(&self) -> Subject<'_> {
        self.meeting.as_ref().map_or_else(Subject::default, Subject::meeting)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        if !desk.capacity().is_bureau() {
            desk.party()?;
        }
        on.meeting.map_or(Ok(()), |slug| desk.state.meeting(slug).map(|_| ()))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let wrong = |field| Err(Rejection::new(General::FieldWrong).with("field", field));
        Desk::below(desk.state.library.size(), DEPOSITS_MAX)?;
        if self.access == Access::Delegation && desk.capacity().party().is_none() {
            // Only a delegation keeps what is its own.
            return wrong("access");
        }
        if (self.access == Access::Embargo) != self.embargo.is_some() {
            return wrong("embargo");
        }
        let embargo = crate::news::embargo(self.embargo, desk.stamp.received)?;
        let file = file(self.file, self.file_name.as_ref(), self.file_media.as_ref())?;
        let facts = Facts {
            kind: self.kind,
            title: self.title.clone(),
            summary: self.summary.clone(),
            creators: self.creators.clone(),
            day: self.day,
            subjects: self.subjects.clone(),
            licence: self.licence,
            terms: self.terms.clone(),
            languages: self.languages.clone(),
            doi: self.doi.clone(),
            url: self.url.clone(),
            meeting: self.meeting.clone(),
            item: self.item,
            figures: self.figures.clone(),
        };
        let facts = facts.checked(desk.state)?;
        desk.restrict(circle(self.access));
        let last = desk.state.library.keys().next_back().copied().unwrap_or_default();
        let deposit = last.saturating_add(1);
        desk.leave(Event::EvidenceDeposited(Deposited { deposit, access: self.access, embargo, facts, file }));
        Ok(())
    }
}
