//! `meetings.open-doors`: an item of the agenda is no longer considered behind closed doors.

use super::Reason;
use super::closed_items::DoorsOpened;
use crate::event::Event;
use crate::prelude::*;

/// Opens the doors for an item.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct OpenDoors {
    /// The meeting.
    pub meeting: Slug,
    /// Its ordinal.
    pub item: u32,
}

impl Put for OpenDoors {
    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting).number(self.item)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        let Some(slug) = on.meeting else { return Ok(()) };
        let meeting = desk.state.meeting(slug)?;
        meeting.before_close()?;
        let Some(item) = on.number else { return Ok(()) };
        meeting.item(item)?;
        if meeting.closed_items.contains(&item) {
            Ok(())
        } else {
            Err(Rejection::new(Reason::DoorsNotClosed).with("item", item))
        }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let (meeting, item) = (self.meeting.clone(), self.item);
        desk.leave(Event::MeetingsDoorsOpened(DoorsOpened { meeting, item }));
        Ok(())
    }
}
