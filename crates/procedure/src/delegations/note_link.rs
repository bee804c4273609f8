//! `delegations.note-link`: the link of a delegation that takes part by network is lost, or there again.

use super::attendance::{Link, LinkNoted, own_or_bureau, room_for_a_line};
use super::{Presence, Reason};
use crate::event::Event;
use crate::prelude::*;

/// Notes that a link was lost, or is there again.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct NoteLink {
    /// The meeting.
    pub meeting: Slug,
    /// The party.
    pub party: Slug,
    /// What became of it.
    pub connection: Link,
}

impl Put for NoteLink {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.party)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        own_or_bureau(desk, on).map(drop)
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let meeting = desk.state.meeting(&self.meeting)?;
        room_for_a_line(meeting, &self.party)?;
        let delegation = meeting.delegations.0.get(&self.party);
        let lost = delegation.is_some_and(|delegation| delegation.link_lost.is_some());
        let presence = delegation.map(|delegation| delegation.presence()).unwrap_or_default();
        match self.connection {
            Link::Lost if lost => return Err(Rejection::new(Reason::LinkLost).with("party", &self.party)),
            Link::Lost if matches!(presence, Presence::InRoom | Presence::Absent) => {
                return Err(Rejection::new(Reason::NotRemote).with("party", &self.party));
            }
            Link::Back if !lost => return Err(Rejection::new(Reason::LinkHolds).with("party", &self.party)),
            Link::Lost | Link::Back => {}
        }
        desk.restrict(Circle::Participants);
        desk.leave(Event::DelegationsLinkNoted(LinkNoted {
            meeting: self.meeting.clone(),
            party: self.party.clone(),
            connection: self.connection,
        }));
        Ok(())
    }
}
