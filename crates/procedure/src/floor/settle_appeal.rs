//! `floor.settle-appeal`: the Chair declares what became of an appeal against a ruling.

use super::points::Outcome;
use crate::event::Event;
use crate::prelude::*;

/// Declares what became of an appeal.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SettleAppeal {
    /// The meeting.
    pub meeting: Slug,
    /// The ordinal of the point.
    pub point: u32,
    /// What.
    pub outcome: Outcome,
}

impl Put for SettleAppeal {
    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting).number(self.point)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.chair()?;
        let (Some(slug), Some(point)) = (on.meeting, on.number) else { return Ok(()) };
        let meeting = desk.state.meeting(slug)?;
        meeting.before_close()?;
        if meeting.floor.point(point)?.is_appealed() { Ok(()) } else { Err(Rejection::new(super::Reason::NoAppeal)) }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        desk.of_meeting(&self.meeting);
        desk.leave(Event::FloorAppealSettled(super::AppealSettled {
            meeting: self.meeting.clone(),
            point: self.point,
            outcome: self.outcome,
        }));
        Ok(())
    }
}
