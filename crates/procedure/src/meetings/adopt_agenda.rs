//! `meetings.adopt-agenda`: the meeting adopts its agenda; the Chair declares it.

use crate::event::Event;
use crate::prelude::*;

/// Declares the agenda adopted.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct AdoptAgenda {
    /// The meeting.
    pub meeting: Slug,
}

impl Put for AdoptAgenda {
    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.chair()?;
        let Some(slug) = on.meeting else {
            return Ok(());
        };
        let meeting = desk.state.meeting(slug)?;
        meeting.sitting()?;
        if meeting.agenda_adopted.is_some() {
            return Err(Rejection::new(super::Reason::AgendaAdoptedAlready));
        }
        if meeting.items.is_empty() {
            return Err(Rejection::new(super::Reason::AgendaEmpty));
        }
        Ok(())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        desk.leave(Event::MeetingsAgendaAdopted(super::AgendaAdopted { meeting: self.meeting.clone() }));
        Ok(())
    }
}
