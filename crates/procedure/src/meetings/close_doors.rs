//! `meetings.close-doors`: an item of the agenda is considered behind closed doors.

use super::Reason;
use super::closed_items::DoorsClosed;
use crate::event::Event;
use crate::prelude::*;
use crate::rules::profile::Key;

/// Closes the doors for an item.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct CloseDoors {
    /// The meeting.
    pub meeting: Slug,
    /// Its ordinal.
    pub item: u32,
}

impl Put for CloseDoors {
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
            return Err(Rejection::new(Reason::DoorsClosedAlready).with("item", item));
        }
        if desk.state.profile().is(Key::AGENDA_CLOSED_ITEMS, "no") {
            desk.against(Key::AGENDA_CLOSED_ITEMS, Rejection::new(Reason::NoClosedItems))?;
        }
        if meeting.current_item == Some(item) { super::take_up::nobody_waits(desk, meeting) } else { Ok(()) }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let (meeting, item) = (self.meeting.clone(), self.item);
        desk.leave(Event::MeetingsDoorsClosed(DoorsClosed { meeting, item }));
        Ok(())
    }
}
