//! `meetings.remove-item`: an item is taken off the agenda; its ordinal is not used again.

use crate::event::Event;
use crate::prelude::*;

/// Removes an item.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RemoveItem {
    /// The meeting.
    pub meeting: Slug,
    /// Its ordinal.
    pub item: u32,
}

impl Put for RemoveItem {
    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting).number(self.item)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        let Some(slug) = on.meeting else {
            return Ok(());
        };
        let meeting = desk.state.meeting(slug)?;
        if meeting.phase == super::Phase::Closed {
            return Err(Rejection::new(super::Reason::Closed));
        }
        let Some(item) = on.number else { return Ok(()) };
        meeting.item(item)?;
        if meeting.taken_up.contains(&item) {
            return Err(Rejection::new(super::Reason::ItemCurrent).with("item", item));
        }
        if meeting.agenda_adopted.is_some() {
            // An adopted agenda is changed by the meeting itself: the Chair is asked, and the ruling recorded.
            desk.ask(Rejection::new(super::Reason::AgendaAdoptedAlready))?;
        }
        Ok(())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        desk.leave(Event::MeetingsItemRemoved(super::ItemRemoved { meeting: self.meeting.clone(), item: self.item }));
        Ok(())
    }
}
