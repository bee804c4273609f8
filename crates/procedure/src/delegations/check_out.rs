//! `delegations.check-out`: a person leaves, by badge or by name.

use super::CheckedOut;
use super::passes::{Passing, in_order};
use crate::event::Event;
use crate::prelude::*;

/// Notes that a person left.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct CheckOut {
    /// The meeting.
    pub meeting: Slug,
    /// The code of the badge; or else the party and the member.
    pub badge: Option<String>,
    /// The party.
    pub party: Option<Slug>,
    /// The ordinal in the delegation.
    pub member: Option<u32>,
}

impl Put for CheckOut {
    fn subject(&self) -> Subject<'_> {
        Subject { name: self.party.as_ref(), ..Subject::meeting(&self.meeting) }
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        in_order(desk, on)
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let (meeting, badge, of) = (&self.meeting, self.badge.as_ref(), (self.party.as_ref(), self.member));
        let passing = Passing { meeting, badge, of, into: None };
        if let Some((party, member)) = passing.person(desk)? {
            let meeting = meeting.clone();
            desk.leave(Event::DelegationsCheckedOut(CheckedOut { meeting, party, member }));
        }
        Ok(())
    }
}
