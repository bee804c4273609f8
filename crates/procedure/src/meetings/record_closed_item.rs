//! `meetings.record-closed-item`: a closed item has ended, and what came of it enters the record as one dated batch. The clerk
//! puts it before the act that ends the item.

use super::Reason;
use super::closed_items::ClosedItemRecorded;
use crate::event::Event;
use crate::prelude::*;
use crate::rejection::Reason as General;

/// Records what came of a closed item.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RecordClosedItem {
    /// The meeting.
    pub meeting: Slug,
    /// Its ordinal.
    pub item: u32,
}

impl Put for RecordClosedItem {
    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting).number(self.item)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        if *desk.capacity() != Capacity::Clerk {
            return Err(Rejection::new(General::NotYours));
        }
        let Some(slug) = on.meeting else { return Ok(()) };
        let meeting = desk.state.meeting(slug)?;
        match on.number {
            Some(item) if meeting.closed_item() != Some(item) => {
                Err(Rejection::new(Reason::DoorsNotClosed).with("item", item))
            }
            Some(_) | None => Ok(()),
        }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let day = Day::of(desk.stamp.recorded);
        let outcome = super::closed_items::outcome(desk, &self.meeting);
        desk.leave(Event::MeetingsClosedItemRecorded(ClosedItemRecorded {
            meeting: self.meeting.clone(),
            item: self.item,
            day,
            chair: desk.state.chair_on(day),
        }));
        outcome.into_iter().for_each(|event| desk.leave(event));
        Ok(())
    }
}
