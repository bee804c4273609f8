//! `delegations.withdraw`: a party withdraws a member of its delegation; the member's answers are erased with it.

use crate::event::Event;
use crate::prelude::*;
use crate::record::personal::Why;

/// Withdraws a member of a delegation.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Withdraw {
    /// The meeting.
    pub meeting: Slug,
    /// The ordinal in the delegation.
    pub member: u32,
    /// Why.
    #[serde(default)]
    pub reason: Texts,
}

impl Put for Withdraw {
    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting).number(self.member)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        let Some(meeting) = super::own(desk, on)? else { return Ok(()) };
        on.number.map_or(Ok(()), |member| super::member_of(meeting, desk.party()?, member).map(|_| ()))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let party = desk.party()?.clone();
        desk.restrict(Circle::Participants);
        let reason = desk.personal_texts(&self.reason);
        let delegation = desk.state.meeting(&self.meeting)?.delegations.0.get(&party);
        // Whoever does not come is asked nothing: what was answered for a visa, an arrival, a need has lost its purpose.
        let answers = delegation.into_iter().flat_map(|delegation| &delegation.answers);
        for (_, given) in answers.filter(|((_, member), _)| *member == Some(self.member)) {
            desk.restrict(Circle::OwnAndBureau);
            desk.erase(&given.value, Why::Early);
        }
        let (meeting, member) = (self.meeting.clone(), self.member);
        desk.leave(Event::DelegationsWithdrawn(super::Withdrawn { meeting, party, member, reason }));
        Ok(())
    }
}
