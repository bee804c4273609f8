//! `meetings.issue-programme`: the programme is issued to those who take part; what is changed afterwards is a change.

use super::programme::ProgrammeIssued;
use crate::event::Event;
use crate::prelude::*;

/// Issues the programme.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct IssueProgramme {
    /// The meeting.
    pub meeting: Slug,
}

impl Put for IssueProgramme {
    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        let Some(slug) = on.meeting else { return Ok(()) };
        let meeting = desk.state.meeting(slug)?;
        meeting.before_close()?;
        if meeting.programme.issued.is_some() {
            return Err(Rejection::new(super::Reason::ProgrammeIssuedAlready));
        }
        if meeting.programme.sessions.is_empty() {
            return Err(Rejection::new(super::Reason::ProgrammeEmpty));
        }
        Ok(())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        desk.of_meeting(&self.meeting);
        desk.leave(Event::MeetingsProgrammeIssued(ProgrammeIssued { meeting: self.meeting.clone() }));
        Ok(())
    }
}
