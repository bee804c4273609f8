//! `membership.record-status`: a source says that a party has a status; what other sources say stays beside it.

use super::Seat;
use crate::event::Event;
use crate::prelude::*;

/// Records a claim about a status.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RecordStatus {
    /// The party.
    pub party: Slug,
    /// The status.
    pub status: super::Status,
    /// Whether the seat is exercised.
    #[serde(default)]
    pub seat: Seat,
    /// From when; for a snapshot, its date.
    pub from: Option<Day>,
    /// Until when.
    pub to: Option<Day>,
    /// Who says so.
    pub source: Option<Slug>,
    /// A note.
    #[serde(default)]
    pub note: Texts,
}

impl Put for RecordStatus {
    fn subject(&self) -> Subject<'_> {
        Subject { name: Some(&self.party), ..Subject::default() }
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        on.name.map_or(Ok(()), |slug| desk.state.party(slug).map(|_| ()))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        super::period(self.from, self.to)?;
        desk.source(self.source.as_ref())?;
        desk.leave(Event::MembershipStatusRecorded(super::StatusRecorded {
            party: self.party.clone(),
            status: self.status,
            seat: self.seat,
            from: self.from,
            to: self.to,
            source: self.source.clone(),
            note: self.note.clone(),
        }));
        Ok(())
    }
}
