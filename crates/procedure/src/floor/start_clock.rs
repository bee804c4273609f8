//! `floor.start-clock`: the Chair lets the clock of the speaker run on.

use super::clock::speaking;
use crate::event::Event;
use crate::prelude::*;

/// Lets the clock run on.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct StartClock {
    /// The meeting.
    pub meeting: Slug,
    /// The speech that is meant, by the entry that gave the floor; the one that is being made if not given.
    pub entry: Option<u64>,
}

impl Put for StartClock {
    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.chair()?;
        let Some(slug) = on.meeting else { return Ok(()) };
        if speaking(desk, slug, None)?.stopped.is_none() {
            return Err(Rejection::new(super::Reason::ClockRuns));
        }
        Ok(())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let party = speaking(desk, &self.meeting, self.entry)?.party.clone();
        desk.of_meeting(&self.meeting);
        desk.leave(Event::FloorClockStarted(super::ClockStarted { meeting: self.meeting.clone(), party }));
        Ok(())
    }
}
