//! `floor.raise`: a delegation raises a point of order or a motion of that kind; it is before the Chair at once.

use super::points::Motion;
use crate::event::Event;
use crate::prelude::*;
use crate::rules::profile::Key;

/// Raises a point.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Raise {
    /// The meeting.
    pub meeting: Slug,
    /// What; a point of order if not given.
    pub motion: Option<Motion>,
    /// In its own words.
    #[serde(default)]
    pub text: Texts,
}

impl Put for Raise {
    const RIGHT: Option<Key> = Some(Key::RIGHT_SPEAK);

    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        let party = desk.party()?;
        let Some(slug) = on.meeting else { return Ok(()) };
        let meeting = desk.state.meeting(slug)?;
        meeting.sitting()?;
        super::request::may_speak(desk, meeting, party, None)?;
        if meeting.floor.waiting_points().any(|point| point.party == *party) {
            return Err(Rejection::new(super::Reason::PointRaised));
        }
        Ok(())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let party = desk.party()?.clone();
        let meeting = desk.state.meeting(&self.meeting)?;
        let points = &meeting.floor.points;
        Desk::below(points.len(), super::POINTS_MAX)?;
        desk.of_meeting(&self.meeting);
        desk.leave(Event::FloorPointRaised(super::PointRaised {
            meeting: self.meeting.clone(),
            point: points.last().map_or(1, |last| last.point.saturating_add(1)),
            party,
            motion: self.motion.unwrap_or(Motion::PointOfOrder),
            item: meeting.current_item,
            text: self.text.clone(),
        }));
        Ok(())
    }
}
