//! `floor.take-back`: the Chair takes the floor back, or the speaker gives it back.

use super::clock::speaking;
use crate::event::Event;
use crate::prelude::*;

/// Ends a statement.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TakeBack {
    /// The meeting.
    pub meeting: Slug,
    /// The speech that is meant, by the entry that gave the floor; the one that is being made if not given.
    pub entry: Option<u64>,
}

impl Put for TakeBack {
    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        let Some(slug) = on.meeting else {
            return Ok(());
        };
        if desk.capacity().party() == Some(&speaking(desk, slug, None)?.party) { Ok(()) } else { desk.chair() }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let party = speaking(desk, &self.meeting, self.entry)?.party.clone();
        desk.of_meeting(&self.meeting);
        desk.leave(Event::FloorTakenBack(super::TakenBack { meeting: self.meeting.clone(), party }));
        Ok(())
    }
}
