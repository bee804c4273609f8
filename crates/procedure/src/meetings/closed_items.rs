//! Items that are considered behind closed doors: who is in the room, what belongs to it, and what of it enters the record.
//!
//! Invariants: that an item is closed is said openly; what is done in the room is in no entry while the item goes on, and of it
//! only the outcome ever is, without who did it, when, or in how many steps. What is not recorded is decided by the same rules
//! on the state of the room, which is the recorded one with what was done there on top.

use super::{Meeting, Reason};
use crate::act::Kind;
use crate::event::Event;
use crate::floor::lists::Topic;
use crate::membership::Status;
use crate::prelude::*;
use crate::rejection::Force;
use crate::rules::profile::Key;
use crate::texts::net::Net;

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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
    /// What is decided on the record alone waits until nothing of the meeting is beside it.
    ///
    /// # Errors
    /// `record.doors-closed`.
    pub(crate) fn in_the_open(&self) -> Result<(), Rejection> {
        let rejection = |_| Err(Rejection::new(crate::record::Reason::DoorsClosed).with("meeting", &self.slug));
        self.closed_item().map_or(Ok(()), rejection)
    }

    /// What the record says of an item that was considered behind closed doors.
    pub fn considered_of(&self, item: u32) -> impl Iterator<Item = &Considered> {
        self.considered.iter().filter(move |considered| considered.item == item)
    }
}

impl Kind {
    /// True for what belongs to the room while an item is considered behind closed doors, and so is in no entry: the floor, who
    /// is noted present, the work on words, and what the meeting decides on them. What is done in writing and over days is not of the room: rounds,
    /// silence procedures, statements, signatures.
    pub fn is_of_the_room(self) -> bool {
        const OF_TEXTS: [Kind; 23] = [
            Kind::TextsAddParagraph,
            Kind::TextsRevise,
            Kind::TextsPropose,
            Kind::TextsAccept,
            Kind::TextsDecline,
            Kind::TextsWithdraw,
            Kind::TextsConfirmConcord,
            Kind::TextsMoveParagraph,
            Kind::TextsRemoveParagraph,
            Kind::TextsRenumber,
            Kind::TextsSupport,
            Kind::TextsWithdrawSupport,
            Kind::TextsMerge,
            Kind::TextsMark,
            Kind::TextsTakeAdReferendum,
            Kind::TextsConfirmParagraph,
            Kind::TextsTakeUp,
            Kind::DecisionsPut,
            Kind::DecisionsExpress,
            Kind::DecisionsObject,
            Kind::DecisionsWithdrawObjection,
            Kind::DecisionsDeclareAdopted,
            Kind::DecisionsDeclareNotAdopted,
        ];
        const OF_PRESENCE: [Kind; 5] = [
            Kind::DelegationsNotePresence,
            Kind::DelegationsNoteLink,
            Kind::DelegationsCallRoll,
            Kind::DelegationsAnswerRoll,
            Kind::DelegationsCloseRoll,
        ];
        // Notes are taken of what is said in the open.
        let of_floor = self.name().starts_with("floor.") && self != Kind::FloorNote;
        of_floor || OF_TEXTS.contains(&self) || OF_PRESENCE.contains(&self)
    }

    /// True for what is about one list of speakers, which need not be the one before the meeting.
    fn is_of_a_list(self) -> bool {
        const OF_LISTS: [Kind; 8] = [
            Kind::FloorRequest,
            Kind::FloorWithdraw,
            Kind::FloorOpenList,
            Kind::FloorCloseList,
            Kind::FloorCallList,
            Kind::FloorReopenList,
            Kind::FloorRearrange,
            Kind::FloorHandIn,
        ];
        OF_LISTS.contains(&self)
    }
}

/// The meeting in whose room something would be done, where it is something of a room. A text on which a silence procedure runs
/// is decided in writing, wherever the meeting is.
pub fn room_of<'a>(state: &'a State, kind: Kind, on: Subject<'_>) -> Option<&'a Meeting> {
    let meeting = on.meeting.and_then(|slug| state.meetings.get(slug)).filter(|_| kind.is_of_the_room())?;
    let of_words = !kind.name().starts_with("floor.") && !kind.name().starts_with("delegations.");
    let text = on.name.and_then(|name| meeting.texts.get(name)).filter(|_| of_words);
    let written = text.is_some_and(|draft| draft.decided.silence().is_some());
    // Who asks for the floor under another item, or hands in a statement for it, does nothing of this room.
    let elsewhere = kind.is_of_a_list() && Topic::named(on).is_some_and(|topic| topic != meeting.floor.before);
    (meeting.closed_item().is_some() && !written && !elsewhere).then_some(meeting)
}

/// True for who is in the room while an item of this meeting is considered behind closed doors: the Chair, the secretariat, the
/// interpreters, and whoever takes part in the meeting; the members alone, where the rules bar the others. The press, guests and the public are not.
pub fn is_in_room(state: &State, meeting: &Meeting, capacity: &Capacity) -> bool {
    let key = Key::AGENDA_CLOSED_ROOM;
    match capacity {
        Capacity::Chair | Capacity::Secretariat | Capacity::Interpreter | Capacity::Clerk => true,
        Capacity::Public | Capacity::Press | Capacity::Guest => false,
        Capacity::Party(party) => match meeting.status_of(party) {
            Some(Status::Member) => true,
            Some(_) => !(state.profile().is(key, "members") && state.profile().force(key) == Force::Bars),
            None => false,
        },
    }
}

/// What belongs to the room is put by those who are in it.
pub(crate) fn in_the_room(desk: &Desk<'_>, kind: Kind, on: Subject<'_>) -> Result<(), Rejection> {
    match room_of(desk.state, kind, on) {
        Some(meeting) if !is_in_room(desk.state, meeting, desk.capacity()) => {
            Err(Rejection::new(Reason::NotInRoom).with("item", meeting.closed_item().unwrap_or_default()))
        }
        Some(_) | None => Ok(()),
    }
}

/// What of the room of a meeting enters the record, text by text: nothing of the floor, which was the room's alone.
pub(crate) fn outcome(desk: &mut Desk<'_>, meeting: &Slug) -> Vec<Event> {
    let Some(room) = desk.state.room.clone() else { return Vec::new() };
    let texts = |state: &State| state.meetings.get(meeting).map(|meeting| Arc::clone(&meeting.texts));
    let (Some(recorded), Some(there)) = (texts(&room.recorded), texts(desk.state)) else { return Vec::new() };
    let meta = desk.meta();
    let mut salts = 0_u32;
    let mut nobody = || {
        salts = salts.saturating_add(1);
        Hash(desk.stamp.salt(salts))
    };
    let (mut state, mut events) = (room.recorded.clone(), Vec::new());
    for (text, after) in there.iter() {
        let Some(before) = recorded.get(text).filter(|before| !Arc::ptr_eq(before, after)) else { continue };
        let (held, ordinals, meta) = (room.held.as_slice(), BTreeMap::new(), &meta);
        let nobody = &mut nobody;
        let mut net = Net { meeting, text, before, after, held, state, meta, events, ordinals, nobody };
        net.words();
        net.decisions();
        (state, events) = (net.state, net.events);
    }
    if !events.is_empty() {
        desk.restrict(Circle::Members);
    }
    events
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
            Arc::make_mut(&mut self.floor).anew(meta);
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
