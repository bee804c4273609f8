//! `floor.extend`: the Chair gives the speaker more time.

use super::clock::speaking;
use crate::event::Event;
use crate::prelude::*;

/// Gives more time.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Extend {
    /// The meeting.
    pub meeting: Slug,
    /// The time added; one minute if not given.
    pub minutes: Option<u32>,
}

impl Put for Extend {
    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.chair()?;
        on.meeting.map_or(Ok(()), |slug| speaking(desk, slug).map(|_| ()))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let party = speaking(desk, &self.meeting)?.party.clone();
        let by_ms = i64::from(self.minutes.unwrap_or(1).min(super::MINUTES_MAX)).saturating_mul(60_000);
        desk.of_meeting(&self.meeting);
        desk.leave(Event::FloorExtended(super::Extended { meeting: self.meeting.clone(), party, by_ms }));
        Ok(())
    }
}
