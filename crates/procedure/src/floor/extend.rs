//! `floor.extend`: the Chair gives the speaker more time.

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
        let Some(slug) = on.meeting else {
            return Ok(());
        };
        let meeting = desk.state.meeting(slug)?;
        meeting.sitting()?;
        if meeting.floor.current.is_some() { Ok(()) } else { Err(Rejection::new(super::Reason::FloorFree)) }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let Some(speaking) = desk.state.meeting(&self.meeting)?.floor.current.clone() else {
            return Err(Rejection::new(super::Reason::FloorFree));
        };
        let by_ms = i64::from(self.minutes.unwrap_or(1).min(super::MINUTES_MAX)).saturating_mul(60_000);
        desk.of_meeting(&self.meeting);
        desk.leave(Event::FloorExtended(super::Extended {
            meeting: self.meeting.clone(),
            party: speaking.party,
            by_ms,
        }));
        Ok(())
    }
}
