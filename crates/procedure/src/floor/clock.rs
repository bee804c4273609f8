//! The clock of the floor: who speaks, until when, and how long each has spoken. Times are instants of one clock, the server's;
//! a screen counts down by itself.

use super::Floor;
use super::lists::{Speech, Topic};
use crate::prelude::*;
use crate::words::words;

words! {
    /// What the Chair tells the speaker without words.
    Signal {
        /// The time is nearly over.
        Gentle = "gentle",
        /// Please conclude.
        Firm = "firm",
    }
}

/// Who has the floor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Speaking {
    /// The entry that gave it.
    pub entry: u64,
    /// The party.
    pub party: Slug,
    /// The list on which it stood, or would have.
    pub topic: Topic,
    /// For what it speaks.
    pub speech: Speech,
    /// The parties on whose behalf it speaks as well.
    pub with: Vec<Slug>,
    /// Since when.
    pub since: Moment,
    /// The time allotted, in milliseconds.
    pub allotted_ms: i64,
    /// Since when the clock stands still, where it does.
    pub stopped: Option<Moment>,
    /// How long it stood still before, in milliseconds.
    pub stood_ms: i64,
    /// What the Chair signalled last, and the entry.
    pub signal: Option<(Signal, u64)>,
    /// The place that it had on the list.
    pub place: Option<u32>,
    /// What was allotted before the Chair gave more time the last time, and the entry.
    pub extended: Option<(i64, u64)>,
}

impl Speaking {
    /// When the time is over, if the clock runs on from now.
    pub fn until(&self) -> Moment {
        self.since.saturating_add(self.allotted_ms).saturating_add(self.stood_ms)
    }

    /// The milliseconds that were left when the clock was stopped; none while it runs. Below nothing the time was over.
    pub fn left_ms(&self) -> Option<i64> {
        self.stopped.map(|at| self.until().saturating_sub(at))
    }

    fn start(&mut self, at: Moment) {
        if let Some(stopped) = self.stopped.take() {
            self.stood_ms = self.stood_ms.saturating_add(at.saturating_sub(stopped).max(0));
        }
    }
}

/// Who has the floor, while the meeting sits. An act may name the speech that it is about, by the entry that gave the floor: so
/// what was pressed on a page that is no longer true meets no other speaker.
pub(super) fn speaking<'a>(desk: &Desk<'a>, meeting: &Slug, named: Option<u64>) -> Result<&'a Speaking, Rejection> {
    let meeting = desk.state.meeting(meeting)?;
    meeting.sitting()?;
    let speaking = meeting.floor.current.as_ref().ok_or_else(|| Rejection::new(super::Reason::FloorFree))?;
    if named.is_some_and(|entry| entry != speaking.entry) {
        return Err(Rejection::new(super::Reason::SpeechOver).with("party", &speaking.party));
    }
    Ok(speaking)
}

/// A statement that was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spoken {
    /// The entry that gave the floor.
    pub entry: u64,
    /// The party.
    pub party: Slug,
    /// The list on which it stood, or would have.
    pub topic: Topic,
    /// For what it spoke.
    pub speech: Speech,
    /// The parties on whose behalf it spoke as well.
    pub with: Vec<Slug>,
    /// From when.
    pub from: Moment,
    /// Until when.
    pub to: Moment,
    /// The time that the clock counted, in milliseconds.
    pub counted_ms: i64,
    /// The time allotted, in milliseconds.
    pub allotted_ms: i64,
}

/// A speech, made or being made, that was heard in the open.
#[derive(Clone, Copy, Debug)]
pub struct Heard<'a> {
    /// The entry that gave the floor.
    pub entry: u64,
    /// The party.
    pub party: &'a Slug,
    /// The list on which it stood, or would have.
    pub topic: &'a Topic,
    /// For what it spoke.
    pub speech: Speech,
    /// The parties on whose behalf it spoke as well.
    pub with: &'a [Slug],
    /// From when.
    pub from: Moment,
    /// Until when; nothing while it speaks.
    pub to: Option<Moment>,
}

impl Floor {
    /// What was heard in the open, in its order: nothing of what is said behind closed doors.
    pub fn heard(&self) -> impl Iterator<Item = Heard<'_>> {
        let made = self.spoken.iter().map(|spoken| Heard {
            entry: spoken.entry,
            party: &spoken.party,
            topic: &spoken.topic,
            speech: spoken.speech,
            with: &spoken.with,
            from: spoken.from,
            to: Some(spoken.to),
        });
        let now = self.current.iter().map(|now| Heard {
            entry: now.entry,
            party: &now.party,
            topic: &now.topic,
            speech: now.speech,
            with: &now.with,
            from: now.since,
            to: None,
        });
        made.chain(now).filter(|heard| heard.entry < crate::HELD)
    }

    /// How long a party spoke at the meeting, in milliseconds.
    pub fn spoken_ms(&self, party: &Slug) -> i64 {
        self.spoken
            .iter()
            .filter(|spoken| spoken.party == *party)
            .map(|spoken| spoken.counted_ms)
            .fold(0, i64::saturating_add)
    }

    /// How long a party spoke on one list.
    pub fn spoken_on_ms(&self, party: &Slug, topic: &Topic) -> i64 {
        let on = self.spoken.iter().filter(|spoken| spoken.party == *party && spoken.topic == *topic);
        on.map(|spoken| spoken.counted_ms).fold(0, i64::saturating_add)
    }

    /// How often a party replied on one list, or has the floor to do so.
    pub fn replies(&self, party: &Slug, topic: &Topic) -> usize {
        let made = self.spoken.iter().map(|spoken| (&spoken.party, &spoken.topic, spoken.speech));
        let now = self.current.iter().map(|speaking| (&speaking.party, &speaking.topic, speaking.speech));
        made.chain(now).filter(|of| *of == (party, topic, Speech::Reply)).count()
    }

    /// True if the party has spoken under the item, or under any if none is given.
    pub fn has_spoken(&self, party: &Slug, item: Option<u32>) -> bool {
        self.spoken.iter().any(|spoken| spoken.party == *party && (item.is_none() || spoken.topic.item() == item))
    }

    pub(super) fn take_back(&mut self, meta: &Meta) {
        let Some(mut speaking) = self.current.take() else { return };
        let to = meta.occurred;
        speaking.start(to);
        self.spoken.push(Spoken {
            counted_ms: to.saturating_sub(speaking.since).saturating_sub(speaking.stood_ms).max(0),
            entry: speaking.entry,
            party: speaking.party,
            topic: speaking.topic,
            speech: speaking.speech,
            with: speaking.with,
            from: speaking.since,
            to,
            allotted_ms: speaking.allotted_ms,
        });
    }

    pub(super) fn stop_clock(&mut self, at: Moment) {
        if let Some(speaking) = self.current.as_mut() {
            speaking.stopped = speaking.stopped.or(Some(at));
        }
    }

    pub(super) fn start_clock(&mut self, at: Moment) {
        if let Some(speaking) = self.current.as_mut() {
            speaking.start(at);
        }
    }
}
