//! `floor.request`: a delegation asks for the floor and takes its place on the list.

use crate::event::Event;
use crate::prelude::*;
use crate::rules::grants::{On, may};
use crate::rules::profile::Key;

/// Asks for the floor.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Request {
    /// The meeting.
    pub meeting: Slug,
}

impl Put for Request {
    const RIGHT: Option<Key> = Some(Key::RIGHT_SPEAK);

    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        let party = desk.party()?;
        let Some(slug) = on.meeting else {
            return Ok(());
        };
        let meeting = desk.state.meeting(slug)?;
        meeting.sitting()?;
        let Some(status) = meeting.status_of(party) else {
            return Err(Rejection::new(crate::meetings::Reason::NotInvited).with("party", party));
        };
        let right = may(desk.state, meeting, party, Key::RIGHT_SPEAK, On::Item(on.number.or(meeting.current_item)));
        if right.value.is_none_or(|value| value == "no") {
            let rejection = Rejection::new(super::Reason::MayNotSpeak).with("status", status.word());
            desk.against_right(right.force, Key::RIGHT_SPEAK, rejection)?;
        }
        if meeting.floor.is_on_list(party) {
            return Err(Rejection::new(super::Reason::AlreadyOnList));
        }
        if meeting.floor.closed && !desk.state.profile().is(Key::FLOOR_CLOSED_LIST, "no") {
            desk.against(Key::FLOOR_CLOSED_LIST, Rejection::new(super::Reason::ListClosed))?;
        }
        Ok(())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let party = desk.party()?.clone();
        let floor = &desk.state.meeting(&self.meeting)?.floor;
        Desk::below(floor.list.len(), super::LIST_MAX)?;
        let place = floor.next.max(1);
        desk.of_meeting(&self.meeting);
        desk.leave(Event::FloorRequested(super::Requested { meeting: self.meeting.clone(), place, party }));
        Ok(())
    }
}
