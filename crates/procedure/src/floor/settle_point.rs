//! `floor.settle-point`: the Chair rules on a point of order.

use super::points::Ruling;
use crate::event::Event;
use crate::prelude::*;

/// Rules on a point.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SettlePoint {
    /// The meeting.
    pub meeting: Slug,
    /// The ordinal of the point.
    pub point: u32,
    /// How.
    pub ruling: Ruling,
    /// In which words.
    #[serde(default)]
    pub text: Texts,
}

impl Put for SettlePoint {
    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting).number(self.point)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.chair()?;
        let (Some(slug), Some(point)) = (on.meeting, on.number) else { return Ok(()) };
        let meeting = desk.state.meeting(slug)?;
        meeting.before_close()?;
        if meeting.floor.point(point)?.waits() { Ok(()) } else { Err(Rejection::new(super::Reason::PointRuled)) }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        desk.of_meeting(&self.meeting);
        desk.leave(Event::FloorPointSettled(super::PointSettled {
            meeting: self.meeting.clone(),
            point: self.point,
            ruling: self.ruling,
            text: self.text.clone(),
        }));
        Ok(())
    }
}
