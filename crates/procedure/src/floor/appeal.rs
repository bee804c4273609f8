//! `floor.appeal`: a delegation appeals against the Chair's ruling on a point of order; the meeting decides.

use crate::event::Event;
use crate::membership::Status;
use crate::prelude::*;
use crate::rules::profile::Key;

/// Appeals against a ruling.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Appeal {
    /// The meeting.
    pub meeting: Slug,
    /// The ordinal of the point.
    pub point: u32,
}

impl Put for Appeal {
    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting).number(self.point)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        let party = desk.party()?;
        let Some(slug) = on.meeting else { return Ok(()) };
        let meeting = desk.state.meeting(slug)?;
        meeting.sitting()?;
        let Some(status) = meeting.status_of(party) else {
            return Err(Rejection::new(crate::meetings::Reason::NotInvited).with("party", party));
        };
        let by = desk.state.profile().value(Key::FLOOR_APPEALS);
        let may = match by.as_deref() {
            Some("no") => false,
            Some("members") => status == Status::Member,
            Some(_) | None => true,
        };
        if !may {
            let barred = Rejection::new(super::Reason::MayNotAppeal).with("status", status.word());
            desk.against(Key::FLOOR_APPEALS, barred)?;
        }
        let Some(point) = on.number else { return Ok(()) };
        let point = meeting.floor.point(point)?;
        if point.waits() {
            return Err(Rejection::new(super::Reason::PointNotRuled));
        }
        if point.appealed.is_some() { Err(Rejection::new(super::Reason::AppealedAlready)) } else { Ok(()) }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let party = desk.party()?.clone();
        desk.of_meeting(&self.meeting);
        desk.leave(Event::FloorAppealed(super::Appealed { meeting: self.meeting.clone(), point: self.point, party }));
        Ok(())
    }
}
