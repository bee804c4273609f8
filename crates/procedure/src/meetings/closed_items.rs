//! Items that are considered behind closed doors: who is in the room, what belongs to it, and what of it enters the record.
//!
//! Invariants: that an item is closed is said openly; what is done in the room is in no entry while the item goes on, and of it
//! only the outcome ever is, without who did it, when, or in how many steps. What is not recorded is decided by the same rules
//! on the state of the room, which is the recorded one with what was done there on top.

use super::{Meeting, Reason};
use crate::act::Kind;
use crate::event::Event;
use crate::membership::Status;
use crate::prelude::*;
use crate::rules::profile::Key;

/// An item is considered behind closed doors.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct DoorsClosed {
    /// The meeting.
    pub meeting: Slug,
    /// Its ordinal.
    pub item: u32,
}

/// An item is no longer considered behind closed doors.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct DoorsOpened {
    /// The meeting.
    pub meeting: Slug,
    /// Its ordinal.
    pub item: u32,
}

/// A closed item was considered; what came of it stands in the events beside this one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct ClosedItemRecorded {
    /// The meeting.
    pub meeting: Slug,
    /// Its ordinal.
    pub item: u32,
    /// The day on which it ended.
    pub day: Day,
    /// The State in the chair on that day, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chair: Option<Slug>,
}

/// What the record says of a closed item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Considered {
    /// The entry.
    pub entry: u64,
    /// The item.
    pub item: u32,
    /// The day on which it ended.
    pub day: Day,
}

/// What a room has beside the state that it makes.
#[derive(Clone, Debug)]
pub(crate) struct Room {
    /// The process as it is recorded.
    pub(crate) recorded: State,
    /// What happened in the room, in its order.
    pub(crate) held: Vec<Event>,
}

impl Meeting {
    /// What the record says of an item that was considered behind closed doors.
    pub fn considered_of(&self, item: u32) -> impl Iterator<Item = &Considered> {
        self.considered.iter().filter(move |considered| considered.item == item)
    }
}

impl Kind {
    /// True for what belongs to the room while an item is considered behind closed doors, and so is in no entry.
    pub fn is_of_the_room(self) -> bool {
        self.name().starts_with("floor.")
    }
}

/// True for who is in the room while an item of this meeting is considered behind closed doors: the Chair, the secretariat, and
/// whoever takes part in the meeting; the members alone, where the rules say so. The press, guests and the public are not.
pub fn is_in_room(state: &State, meeting: &Meeting, capacity: &Capacity) -> bool {
    match capacity {
        Capacity::Chair | Capacity::Secretariat | Capacity::Clerk => true,
        Capacity::Public | Capacity::Press | Capacity::Guest => false,
        Capacity::Party(party) => match meeting.status_of(party) {
            Some(Status::Member) => true,
            Some(_) => !state.profile().is(Key::AGENDA_CLOSED_ROOM, "members"),
            None => false,
        },
    }
}

/// What belongs to the room is put by those who are in it.
pub(crate) fn in_the_room(desk: &Desk<'_>, kind: Kind, on: Subject<'_>) -> Result<(), Rejection> {
    let meeting = on.meeting.and_then(|slug| desk.state.meetings.get(slug));
    let closed = meeting.filter(|meeting| kind.is_of_the_room() && meeting.closed_item().is_some());
    match closed {
        Some(meeting) if !is_in_room(desk.state, meeting, desk.capacity()) => {
            Err(Rejection::new(Reason::NotInRoom).with("item", meeting.closed_item().unwrap_or_default()))
        }
        Some(_) | None => Ok(()),
    }
}

/// What of a room enters the record: nothing of the floor, which was the room's alone.
pub(crate) fn outcome(desk: &mut Desk<'_>) -> Vec<Event> {
    let _ = desk;
    Vec::new()
}

impl DoorsClosed {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_meeting(&self.meeting, meta, |meeting| {
            Arc::make_mut(&mut meeting.closed_items).insert(self.item);
            meeting.list_anew(self.item, meta);
        });
    }
}

impl DoorsOpened {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_meeting(&self.meeting, meta, |meeting| {
            Arc::make_mut(&mut meeting.closed_items).remove(&self.item);
            meeting.list_anew(self.item, meta);
        });
    }
}

impl Meeting {
    /// The list of speakers behind closed doors is another than before them.
    fn list_anew(&mut self, item: u32, meta: &Meta) {
        if self.current_item == Some(item) {
            Arc::make_mut(&mut self.floor).next_item(meta);
        }
    }
}

impl ClosedItemRecorded {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_meeting(&self.meeting, meta, |meeting| {
            let considered = Considered { entry: meta.number, item: self.item, day: self.day };
            Arc::make_mut(&mut meeting.considered).push(considered);
        });
    }
}
