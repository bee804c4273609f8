//! `floor.take-back`: the Chair takes the floor back, or the speaker gives it back.

use crate::event::Event;
use crate::prelude::*;

/// Ends a statement.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TakeBack {
    /// The meeting.
    pub meeting: Slug,
}

impl Put for TakeBack {
    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        let Some(slug) = on.meeting else {
            return Ok(());
        };
        let meeting = desk.state.meeting(slug)?;
        meeting.sitting()?;
        let Some(speaking) = &meeting.floor.current else {
            return Err(Rejection::new(super::Reason::FloorFree));
        };
        if desk.capacity().party() == Some(&speaking.party) { Ok(()) } else { desk.chair() }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let Some(speaking) = desk.state.meeting(&self.meeting)?.floor.current.clone() else {
            return Err(Rejection::new(super::Reason::FloorFree));
        };
        desk.of_meeting(&self.meeting);
        desk.leave(Event::FloorTakenBack(super::TakenBack { meeting: self.meeting.clone(), party: speaking.party }));
        Ok(())
    }
}
