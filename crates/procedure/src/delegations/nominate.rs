//! `delegations.nominate`: a party names a member of its delegation; the name is a personal sealed field.

use crate::event::Event;
use crate::meetings::Reason::NotInvited;
use crate::prelude::*;
use crate::rules::profile::Key;

/// Names a member of a delegation.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Nominate {
    /// The meeting.
    pub meeting: Slug,
    /// The role.
    pub role: super::Role,
    /// The name, in each script it is known in.
    #[serde(default)]
    pub name: Texts,
    /// The office.
    #[serde(default)]
    pub office: Texts,
    /// How to reach the person.
    pub contact: Option<String>,
}

impl Put for Nominate {
    const RIGHT: Option<Key> = Some(Key::RIGHT_ATTEND);

    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting)
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
        let status = meeting.status_of(party).unwrap_or(crate::membership::Status::Unknown);
        let right = desk.state.profile().right(status.word(), Key::RIGHT_ATTEND);
        if right.value.is_none_or(|value| value == "no") {
            let rejection = Rejection::new(super::Reason::MayNotAttend).with("status", status.word());
            desk.against_right(right.force, Key::RIGHT_ATTEND, rejection)?;
        }
        Ok(())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        Desk::text(&self.name, "name")?;
        let party = desk.party()?;
        let meeting = desk.state.meeting(&self.meeting)?;
        let delegation = meeting.delegations.0.get(party);
        let members = delegation.map_or(0, |delegation| delegation.members.len());
        Desk::below(members, super::MEMBERS_MAX)?;
        let head =
            delegation.is_some_and(|delegation| delegation.members.values().any(|m| m.role == super::Role::Head));
        if head && self.role == super::Role::Head {
            return Err(Rejection::new(super::Reason::HeadAlready));
        }
        desk.restrict(Circle::Participants);
        let name = desk.personal_texts(&self.name);
        let contact = self.contact.as_ref().map(|text| desk.personal(text));
        desk.leave(Event::DelegationsNominated(super::Nominated {
            meeting: self.meeting.clone(),
            party: party.clone(),
            member: delegation.map_or(1, |delegation| delegation.next),
            role: self.role,
            name,
            office: self.office.clone(),
            contact,
        }));
        Ok(())
    }
}
