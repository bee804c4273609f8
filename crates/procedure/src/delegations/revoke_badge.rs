//! `delegations.revoke-badge`: the badge of a member is revoked, because it was lost; another can then be issued.

use super::{BadgeRevoked, Reason};
use crate::event::Event;
use crate::prelude::*;

/// Revokes a badge.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RevokeBadge {
    /// The meeting.
    pub meeting: Slug,
    /// The party.
    pub party: Slug,
    /// The member.
    pub member: u32,
}

impl Put for RevokeBadge {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.party).number(self.member)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        let Some(meeting) = super::bureau_on(desk, on)? else { return Ok(()) };
        let (Some(party), Some(member)) = (on.name, on.number) else { return Ok(()) };
        let badge = meeting.delegations.0.get(party).and_then(|delegation| delegation.badge(member));
        badge.map(|_| ()).ok_or_else(|| Rejection::new(Reason::BadgeUnknown))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        desk.restrict(Circle::Bureau);
        let (meeting, party, member) = (self.meeting.clone(), self.party.clone(), self.member);
        desk.leave(Event::DelegationsBadgeRevoked(BadgeRevoked { meeting, party, member }));
        Ok(())
    }
}
