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
    /// The speech that is meant, by the entry that gave the floor; the one that is being made if not given.
    pub entry: Option<u64>,
    /// The time that was allotted when it was asked for, in milliseconds: asked for twice, it is given once.
    pub allotted_ms: Option<i64>,
}

impl Put for Extend {
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
        if let Some(seen) = self.allotted_ms.filter(|seen| *seen != speaking.allotted_ms) {
            let Some((_, entry)) = speaking.extended.filter(|(before, _)| *before == seen) else {
                return Err(Rejection::new(super::Reason::TimeChanged));
            };
            desk.repeats(entry);
            return Ok(());
        }
        let by_ms = i64::from(self.minutes.unwrap_or(1).min(super::MINUTES_MAX)).saturating_mul(60_000);
        desk.of_meeting(&self.meeting);
        desk.leave(Event::FloorExtended(super::Extended { meeting: self.meeting.clone(), party, by_ms }));
        Ok(())
    }
}
