//! `membership.record-term`: a source says that a State chairs for a term; label, effective dates and hand-over are separate facts.

use crate::event::Event;
use crate::prelude::*;

/// Records a chairmanship.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RecordTerm {
    /// The chairing State.
    pub party: Slug,
    /// The label people use.
    pub label: Option<String>,
    /// The effective beginning.
    pub from: Option<Day>,
    /// The effective end.
    pub to: Option<Day>,
    /// The event of the hand-over.
    #[serde(default)]
    pub handover: Texts,
    /// Who says so.
    pub source: Option<Slug>,
    /// A note.
    #[serde(default)]
    pub note: Texts,
}

impl Put for RecordTerm {
    fn subject(&self) -> Subject<'_> {
        Subject { name: Some(&self.party), ..Subject::default() }
    }

    fn in_order(desk: &mut Desk<'_>, _: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        super::period(self.from, self.to)?;
        desk.source(self.source.as_ref())?;
        if desk.state.party(&self.party)?.kind != super::PartyKind::State {
            return Err(Rejection::new(super::Reason::ChairIsState).with("party", &self.party));
        }
        desk.leave(Event::MembershipTermRecorded(super::TermRecorded {
            party: self.party.clone(),
            label: self.label.clone(),
            from: self.from,
            to: self.to,
            handover: self.handover.clone(),
            source: self.source.clone(),
            note: self.note.clone(),
        }));
        Ok(())
    }
}
