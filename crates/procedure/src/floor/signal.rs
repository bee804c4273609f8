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
}

impl Put for GiveSignal {
    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.chair()?;
        on.meeting.map_or(Ok(()), |slug| speaking(desk, slug).map(|_| ()))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let party = speaking(desk, &self.meeting)?.party.clone();
        desk.of_meeting(&self.meeting);
        desk.leave(Event::FloorSignalled(super::Signalled {
            meeting: self.meeting.clone(),
            party,
            signal: self.signal,
        }));
        Ok(())
    }
}
