//! `delegations.change-member`: what is known of a member changes; what stood before stays in the record.

use super::{Role, Where};
use crate::event::Event;
use crate::prelude::*;

/// Changes what is known of a member.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ChangeMember {
    /// The meeting.
    pub meeting: Slug,
    /// The ordinal in the delegation.
    pub member: u32,
    /// The role.
    pub role: Option<Role>,
    /// What stands before the name.
    #[serde(default)]
    pub honorific: Texts,
    /// The name, in the scripts in which it changes.
    #[serde(default)]
    pub name: Texts,
    /// The language in which the name is spelt as its bearer does.
    pub own: Option<Tag>,
    /// The rank.
    #[serde(default)]
    pub rank: Texts,
    /// The office.
    #[serde(default)]
    pub office: Texts,
    /// How to reach the person.
    pub contact: Option<String>,
    /// In the room or by network.
    pub attends: Option<Where>,
    /// Languages that the person works in.
    #[serde(default)]
    pub languages: Vec<Tag>,
    /// The place in the order of precedence.
    pub order: Option<u32>,
}

impl Put for ChangeMember {
    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting).number(self.member)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        let Some(meeting) = super::own(desk, on)? else { return Ok(()) };
        on.number.map_or(Ok(()), |member| super::member_of(meeting, desk.party()?, member).map(|_| ()))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        if self.gives_nothing() {
            return Err(Rejection::new(super::Reason::NothingGiven));
        }
        let party = desk.party()?;
        let delegation = desk.state.meeting(&self.meeting)?.delegations.0.get(party);
        Desk::below(delegation.map_or(0, |delegation| delegation.changes.len()), super::members::CHANGES_MAX)?;
        let head = delegation.and_then(|delegation| delegation.head());
        if self.role == Some(Role::Head) && head.is_some_and(|head| head.member != self.member) {
            return Err(Rejection::new(super::Reason::HeadAlready));
        }
        let stands = delegation.and_then(|delegation| delegation.members.get(&self.member)).map(|member| &member.name);
        super::members::own_spelling(self.own.as_ref(), &self.name, stands)?;
        desk.restrict(Circle::Participants);
        let name = desk.personal_texts(&self.name);
        let contact = self.contact.as_ref().map(|text| desk.personal(text));
        desk.leave(Event::DelegationsMemberChanged(super::MemberChanged {
            meeting: self.meeting.clone(),
            party: party.clone(),
            member: self.member,
            role: self.role,
            name,
            own: self.own.clone(),
            office: self.office.clone(),
            contact,
            honorific: self.honorific.clone(),
            rank: self.rank.clone(),
            attends: self.attends,
            languages: self.languages.clone(),
            order: self.order,
        }));
        Ok(())
    }
}

impl ChangeMember {
    fn gives_nothing(&self) -> bool {
        let texts = [&self.honorific, &self.name, &self.rank, &self.office];
        let whom = self.role.is_some() || self.own.is_some() || self.contact.is_some();
        let others = whom || self.attends.is_some() || self.order.is_some();
        texts.iter().all(|text| text.is_empty()) && !others && self.languages.is_empty()
    }
}
