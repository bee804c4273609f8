//! `delegations.close-roll`: the Chair or the secretariat closes the roll; its result, with the quorum, is in the record.

use super::attendance::result;
use crate::event::Event;
use crate::prelude::*;

/// Closes the roll.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct CloseRoll {
    /// The meeting.
    pub meeting: Slug,
}

impl Put for CloseRoll {
    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        let Some(meeting) = super::bureau_on(desk, on)? else { return Ok(()) };
        meeting.roll().map(drop)
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let meeting = desk.state.meeting(&self.meeting)?;
        let result = result(desk.state, meeting, meeting.roll()?);
        desk.restrict(Circle::Participants);
        desk.leave(Event::DelegationsRollClosed(result));
        Ok(())
    }
}
