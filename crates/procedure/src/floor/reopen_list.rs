//! `floor.reopen-list`: the Chair opens the list of speakers again.

use crate::event::Event;
use crate::prelude::*;

/// Opens the list again.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ReopenList {
    /// The meeting.
    pub meeting: Slug,
}

impl Put for ReopenList {
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
        if meeting.floor.closed { Ok(()) } else { Err(Rejection::new(super::Reason::ListOpen)) }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        desk.of_meeting(&self.meeting);
        desk.leave(Event::FloorListReopened(super::ListReopened { meeting: self.meeting.clone() }));
        Ok(())
    }
}
