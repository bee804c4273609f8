//! `delegations.check-in`: a person comes in, by badge or by name, in the room or by network.

use super::passes::{Passing, in_order};
use super::{CheckedIn, Where};
use crate::event::Event;
use crate::prelude::*;

/// Notes that a person came in.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct CheckIn {
    /// The meeting.
    pub meeting: Slug,
    /// The code of the badge; or else the party and the member.
    pub badge: Option<String>,
    /// The party.
    pub party: Option<Slug>,
    /// The ordinal in the delegation.
    pub member: Option<u32>,
    /// Where.
    #[serde(rename = "where")]
    pub place: Where,
}

impl Put for CheckIn {
    fn subject(&self) -> Subject<'_> {
        Subject { name: self.party.as_ref(), ..Subject::meeting(&self.meeting) }
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        in_order(desk, on)
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let (meeting, badge, of) = (&self.meeting, self.badge.as_ref(), (self.party.as_ref(), self.member));
        let passing = Passing { meeting, badge, of, into: Some(self.place) };
        if let Some((party, member)) = passing.person(desk)? {
            let meeting = meeting.clone();
            desk.leave(Event::DelegationsCheckedIn(CheckedIn { meeting, party, member, place: self.place }));
        }
        Ok(())
    }
}
