//! `floor.signal`: the Chair gives the speaker a sign, without a word.

use super::clock::{Signal, speaking};
use crate::event::Event;
use crate::prelude::*;

/// Gives a sign.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct GiveSignal {
    /// The meeting.
    pub meeting: Slug,
    /// Which.
    pub signal: Signal,
    /// The speech that is meant, by the entry that gave the floor; the one that is being made if not given.
    pub entry: Option<u64>,
}

impl Put for GiveSignal {
    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.chair()?;
        on.meeting.map_or(Ok(()), |slug| speaking(desk, slug, None).map(|_| ()))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let speaking = speaking(desk, &self.meeting, self.entry)?;
        let party = speaking.party.clone();
        if let Some((_, entry)) = speaking.signal.filter(|(signal, _)| self.entry.is_some() && *signal == self.signal) {
            desk.repeats(entry);
            return Ok(());
        }
        desk.of_meeting(&self.meeting);
        desk.leave(Event::FloorSignalled(super::Signalled {
            meeting: self.meeting.clone(),
            party,
            signal: self.signal,
        }));
        Ok(())
    }
}
