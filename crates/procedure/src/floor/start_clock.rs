//! `floor.start-clock`: the Chair lets the clock of the speaker run on.

use super::clock::Speaking;
use crate::event::Event;
use crate::prelude::*;

/// Lets the clock run on.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct StartClock {
    /// The meeting.
    pub meeting: Slug,
}

impl Put for StartClock {
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
        desk.leave(Event::FloorClockStarted(super::ClockStarted { meeting: self.meeting.clone(), party }));
        Ok(())
    }
}

fn speaking<'a>(desk: &Desk<'a>, meeting: &Slug) -> Result<&'a Speaking, Rejection> {
    let meeting = desk.state.meeting(meeting)?;
    meeting.sitting()?;
    match &meeting.floor.current {
        None => Err(Rejection::new(super::Reason::FloorFree)),
        Some(speaking) if speaking.stopped.is_none() => Err(Rejection::new(super::Reason::ClockRuns)),
        Some(speaking) => Ok(speaking),
    }
}
