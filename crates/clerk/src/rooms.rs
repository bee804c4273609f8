//! Rooms behind closed doors: what was done in each, on top of the process as it is recorded.
//!
//! Invariants: nothing that is done in a room is in a [`Snapshot`] that is not the room's own, so whoever is not asked for a room
//! knows nothing of it; a room ends with the entry that says what came of it, and then nothing of it is left.

use std::collections::BTreeMap;
use std::sync::Arc;

use procedure::meetings::closed_items::is_in_room;
use procedure::names::{Hash, Slug};
use procedure::sealed::{SealedClass, SealedText};
use procedure::{Body, Capacity};
use record::{Beside, Held};
use serde::{Deserialize, Serialize};

use crate::{Receipt, Snapshot};

/// The most acts that are held in all rooms of a process.
pub(crate) const HELD_MAX: usize = 20_000;

/// An act of a room as it is kept beside the record.
#[derive(Serialize, Deserialize)]
struct Written {
    body: Body,
    /// Class, salt and text of what is sealed.
    sealed: Vec<(SealedClass, Hash, String)>,
}

/// An act of a room.
#[derive(Debug)]
struct Done {
    ordinal: u64,
    meeting: Slug,
    key: Option<String>,
    body: Body,
    sealed: Vec<SealedText>,
}

/// The rooms of a process.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rooms {
    done: Vec<Arc<Done>>,
    /// What is held and is not what was done: it is applied nowhere, and goes with the next room that ends.
    damaged: Vec<u64>,
    /// The next ordinal: one that was released in a group is not given again in it.
    next: u64,
    of: BTreeMap<Slug, Arc<Snapshot>>,
}

impl Rooms {
    /// The rooms in which so much was done. What is not what was done is named in the log and left out.
    pub(crate) fn new(snapshot: &Snapshot, held: Vec<Held>) -> Result<Self, serde_json::Error> {
        let mut rooms = Self::default();
        for held in held {
            let written = (digest(&held), Slug::new(&held.meeting), held.act.split_at_checked(DIGEST));
            let (digest, Some(meeting), Some((said, act))) = written else {
                rooms.is_damaged(&held);
                continue;
            };
            if said != digest {
                rooms.is_damaged(&held);
                continue;
            }
            let Written { body, sealed } = serde_json::from_slice(act)?;
            let sealed = sealed.into_iter().map(|(class, salt, text)| SealedText::new(class, salt.0, text)).collect();
            rooms.done.push(Arc::new(Done { ordinal: held.ordinal, meeting, key: held.key, body, sealed }));
        }
        rooms.next = rooms.known().1.map_or(0, |last| last.saturating_add(1));
        rooms.rebase(snapshot);
        Ok(rooms)
    }

    /// How many acts are held, and the last of them: other acts, another answer.
    pub(crate) fn known(&self) -> (u64, Option<u64>) {
        let last = self.done.last().map(|done| done.ordinal).max(self.damaged.last().copied());
        (u64::try_from(self.done.len().saturating_add(self.damaged.len())).unwrap_or(u64::MAX), last)
    }

    pub(crate) fn are_full(&self) -> bool {
        self.done.len() >= HELD_MAX
    }

    /// The process as it is in the room of a meeting.
    pub(crate) fn of(&self, meeting: &Slug, recorded: &Snapshot) -> Arc<Snapshot> {
        let empty = || Arc::new(Snapshot { process: recorded.process.room(), ..recorded.clone() });
        self.of.get(meeting).cloned().unwrap_or_else(empty)
    }

    /// The same for who is in the room; nothing where nothing was done in it, or the doors are open.
    pub(crate) fn seen_by(&self, meeting: &Slug, capacity: &Capacity) -> Option<Arc<Snapshot>> {
        let room = self.of.get(meeting)?;
        let state = &room.process.state;
        is_in_room(state, state.meetings.get(meeting)?, capacity).then(|| Arc::clone(room))
    }

    /// What was answered to the act that was put under this key.
    pub(crate) fn by_key(&self, key: &str, head: u64) -> Option<Receipt> {
        let done = self.done.iter().find(|done| done.key.as_deref() == Some(key))?;
        Some(Receipt { number: head, recorded: done.body.recorded, repeated: true, held: true })
    }

    /// Does an act in the room of a meeting.
    pub(crate) fn hold(
        &mut self,
        (meeting, recorded): (&Slug, &Snapshot),
        (body, sealed): (Body, Vec<SealedText>),
        key: Option<String>,
        beside: &mut Beside,
    ) -> Result<(), serde_json::Error> {
        let ordinal = self.next;
        let seals = sealed.iter().map(|text| (text.class, Hash(text.salt), text.text.clone())).collect();
        let written = Written { body, sealed: seals };
        let mut act = vec![0; DIGEST];
        serde_json::to_writer(&mut act, &written)?;
        let mut held = Held { ordinal, meeting: meeting.to_string(), key: key.clone(), act };
        let digest = digest(&held);
        held.act.iter_mut().zip(digest).for_each(|(byte, of_digest)| *byte = of_digest);
        beside.hold.push(held);
        let done = Arc::new(Done { ordinal, meeting: meeting.clone(), key, body: written.body, sealed });
        let mut room = self.of(meeting, recorded);
        done.apply(Arc::make_mut(&mut room));
        self.of.insert(meeting.clone(), room);
        self.done.push(done);
        self.next = ordinal.saturating_add(1);
        Ok(())
    }

    /// The doors of a meeting open: nothing of its room is left.
    pub(crate) fn release(&mut self, meeting: &Slug, beside: &mut Beside) {
        let gone = self.done.iter().filter(|done| done.meeting == *meeting).map(|done| done.ordinal);
        beside.release.extend(gone.chain(self.damaged.drain(..)));
        self.done.retain(|done| done.meeting != *meeting);
        self.of.remove(meeting);
    }

    /// The record moved on: what was done in the rooms comes on top of it.
    pub(crate) fn rebase(&mut self, recorded: &Snapshot) {
        self.of.clear();
        for done in &self.done {
            let mut room = self.of(&done.meeting, recorded);
            done.apply(Arc::make_mut(&mut room));
            self.of.insert(done.meeting.clone(), room);
        }
    }
}

/// How many bytes stand before the act: no tree has it, so it says itself what it was.
const DIGEST: usize = 32;

fn digest(held: &Held) -> [u8; DIGEST] {
    let (act, key) = (held.act.get(DIGEST..).unwrap_or_default(), held.key.as_deref().unwrap_or_default());
    let ordinal = held.ordinal.to_be_bytes();
    Hash::of(&[&ordinal, held.meeting.as_bytes(), &[0], key.as_bytes(), &[0], act]).0
}

impl Rooms {
    fn is_damaged(&mut self, held: &Held) {
        let Held { ordinal, meeting, .. } = held;
        tracing::error!(ordinal, meeting, "an act in the table held is not what was done, and is left out");
        self.damaged.push(*ordinal);
    }
}

impl Done {
    fn apply(&self, room: &mut Snapshot) {
        room.held = room.held.saturating_add(1);
        room.process.hold(self.ordinal, &self.body, &self.sealed);
    }
}
