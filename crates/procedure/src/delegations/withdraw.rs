//! `delegations.withdraw`: a party withdraws a member of its delegation.

use crate::event::Event;
use crate::meetings::Reason::NotInvited;
use crate::prelude::*;

/// Withdraws a member of a delegation.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Withdraw {
    /// The meeting.
    pub meeting: Slug,
    /// The ordinal in the delegation.
    pub member: u32,
}

impl Put for Withdraw {
    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting).number(self.member)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        let party = desk.party()?;
        let Some(slug) = on.meeting else {
            return Ok(());
        };
        let meeting = desk.state.meeting(slug)?;
        meeting.before_close()?;
        if !meeting.invitations.contains_key(party) {
            return Err(Rejection::new(NotInvited).with("party", party));
        }
        let members = meeting.delegations.0.get(party).map(|delegation| &delegation.members);
        match on.number {
            Some(member) if !members.is_some_and(|members| members.contains_key(&member)) => {
                Err(Rejection::new(super::Reason::MemberUnknown).with("member", member))
            }
            Some(_) | None => Ok(()),
        }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let party = desk.party()?.clone();
        desk.restrict(Circle::Participants);
        desk.leave(Event::DelegationsWithdrawn(super::Withdrawn {
            meeting: self.meeting.clone(),
            party,
            member: self.member,
        }));
        Ok(())
    }
}
