//! `delegations.nominate`: a party names a member of its delegation; the name is a personal sealed field.

use super::Where;
use crate::event::Event;
use crate::prelude::*;
use crate::rules::place::Place;
use crate::rules::profile::Key;

/// Names a member of a delegation.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Nominate {
    /// The meeting.
    pub meeting: Slug,
    /// The role.
    pub role: super::Role,
    /// What stands before the name: H.E., Dr.
    #[serde(default)]
    pub honorific: Texts,
    /// The name, in each script it is known in.
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
    /// The place in the order of precedence, where it is not the usual one.
    pub order: Option<u32>,
}

impl Put for Nominate {
    const RIGHT: Option<Key> = Some(Key::RIGHT_ATTEND);

    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        let Some(meeting) = super::own(desk, on)? else { return Ok(()) };
        let status = meeting.status_of(desk.party()?).unwrap_or(crate::membership::Status::Unknown);
        let right = desk.state.profile().right_at(status.word(), Key::RIGHT_ATTEND, Place::at(meeting)).1;
        if right.value.is_none_or(|value| value == "no") {
            let rejection = Rejection::new(super::Reason::MayNotAttend).with("status", status.word());
            desk.against_right(right.force, Key::RIGHT_ATTEND, rejection)?;
        }
        Ok(())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        Desk::text(&self.name, "name")?;
        super::members::own_spelling(self.own.as_ref(), &self.name, None)?;
        let party = desk.party()?;
        let delegation = desk.state.meeting(&self.meeting)?.delegations.0.get(party);
        Desk::below(delegation.map_or(0, |delegation| delegation.members.len()), super::MEMBERS_MAX)?;
        Desk::below(delegation.map_or(0, |delegation| delegation.changes.len()), super::members::CHANGES_MAX)?;
        if self.role == super::Role::Head && delegation.is_some_and(|delegation| delegation.head().is_some()) {
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
