//! `floor.close-list`: the Chair closes the list of speakers.

use crate::event::Event;
use crate::prelude::*;

/// Closes the list.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct CloseList {
    /// The meeting.
    pub meeting: Slug,
}

impl Put for CloseList {
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
        if meeting.floor.closed { Err(Rejection::new(super::Reason::ListClosed)) } else { Ok(()) }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        desk.of_meeting(&self.meeting);
        desk.leave(Event::FloorListClosed(super::ListClosed { meeting: self.meeting.clone() }));
        Ok(())
    }
}
