//! `delegations.issue-badge`: a member, or every member who has none, is given a badge with a code that cannot be guessed.

use super::{BadgeIssued, Reason};
use crate::event::Event;
use crate::prelude::*;

/// Issues badges.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct IssueBadge {
    /// The meeting.
    pub meeting: Slug,
    /// The party.
    pub party: Slug,
    /// The member; every member who has no badge, if not given.
    pub member: Option<u32>,
}

impl Put for IssueBadge {
    fn subject(&self) -> Subject<'_> {
        let subject = Subject::of(&self.meeting, &self.party);
        self.member.map_or(subject, |member| subject.number(member))
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        let Some(meeting) = super::bureau_on(desk, on)? else { return Ok(()) };
        let Some(party) = on.name else { return Ok(()) };
        let nobody = || Rejection::new(Reason::NobodyNominated).with("party", party);
        let delegation = meeting.delegations.0.get(party).filter(|delegation| !delegation.members.is_empty());
        let delegation = delegation.ok_or_else(nobody)?;
        let mut members = delegation.members.keys();
        let has_all = match on.number {
            Some(member) => delegation.badge(delegation.member(member)?.member).is_some(),
            None => members.all(|member| delegation.badge(*member).is_some()),
        };
        if has_all { Err(Rejection::new(Reason::BadgeAlready)) } else { Ok(()) }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        desk.restrict(Circle::Bureau);
        let delegation = desk.state.meeting(&self.meeting)?.delegations.0.get(&self.party);
        let Some(delegation) = delegation else { return Ok(()) };
        let wanted = delegation.members.keys().filter(|member| self.member.is_none_or(|only| only == **member));
        for member in wanted.filter(|member| delegation.badge(**member).is_none()) {
            Desk::below(delegation.badges.get(member).map_or(0, Vec::len), super::badges::BADGES_MAX)?;
            desk.leave(Event::DelegationsBadgeIssued(BadgeIssued {
                meeting: self.meeting.clone(),
                party: self.party.clone(),
                member: *member,
                code: desk.stamp.code(*member),
            }));
        }
        Ok(())
    }
}
