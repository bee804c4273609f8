//! The list of participants as it was issued, what an addendum adds to it, and the badges.
//!
//! No list holds a contact or an answer: it has no field for them. Parties stand in the order that the rules name, by alphabets
//! that the edge knows; members stand in their order of precedence.

use super::lists::{List, ListStanding};
use super::members::Until;
use super::named::Named;
use super::order::{Order, order};
use super::questions::{AskedOf, Class, Use};
use super::view::{MemberView, Reader, See, comes};
use super::{Delegation, Nominated, Role, What, Where};
use crate::meetings::{Invitation, Meeting};
use crate::membership::Status;
use crate::prelude::*;
use crate::sealed::{Shown, Vault};

/// A list of participants in one language.
#[derive(Clone, Debug)]
pub struct ListView {
    /// What it is; `None` for one that was not issued and shows today.
    pub standing: Option<ListStanding>,
    /// Its symbol.
    pub symbol: Option<String>,
    /// The entry and time that issued it.
    pub made: Option<(u64, Moment)>,
    /// In which order its delegations stand.
    pub order: Order,
    /// The delegations that have somebody on it.
    pub delegations: Vec<ListedDelegation>,
}

/// A delegation on a list.
#[derive(Clone, Debug)]
pub struct ListedDelegation {
    /// The party.
    pub party: Slug,
    /// In which status it takes part.
    pub status: Status,
    /// Its members, in their order of precedence.
    pub members: Vec<ListedMember>,
}

/// A person on a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedMember {
    /// The ordinal in the delegation.
    pub member: u32,
    /// On an addendum, what became of the person.
    pub what: Option<What>,
    /// The role.
    pub role: Role,
    /// What stands before the name.
    pub honorific: Texts,
    /// The name.
    pub name: Named,
    /// True where the name is not given in the language of the list, so that it is marked.
    pub in_other_script: bool,
    /// The rank.
    pub rank: Texts,
    /// The office.
    pub office: Texts,
    /// In the room or by network.
    pub attends: Option<Where>,
}

/// A badge.
#[derive(Clone, Debug)]
pub struct BadgeView {
    /// The party.
    pub party: Slug,
    /// In which status it takes part.
    pub status: Status,
    /// The ordinal in the delegation.
    pub member: u32,
    /// The role.
    pub role: Role,
    /// What stands before the name.
    pub honorific: Texts,
    /// The name.
    pub name: Named,
    /// The code of the badge; `None` while none is issued, or after it was revoked.
    pub code: Option<String>,
    /// How many badges of this person were revoked.
    pub revoked: usize,
    /// The answers that are meant for the badge, each with its question.
    pub says: Vec<(u32, Shown)>,
}

/// A list of participants: the one with this ordinal, or as the delegations stand now.
pub fn list_of_participants(
    state: &State,
    (meeting, vault): (&Meeting, &Vault),
    list: Option<u32>,
    reader: Reader<'_>,
) -> Option<ListView> {
    let list = match list {
        Some(ordinal) => Some(meeting.lists.0.get(&ordinal)?),
        None => None,
    };
    let see = See { meeting, vault, reader };
    // Who declines after a list was issued still stands on it.
    let declined_later = |invitation: &Invitation| {
        list.zip(invitation.answered).is_some_and(|(list, (answered, _))| answered > list.made.1)
    };
    let invited = meeting.invitations.iter().filter(|(_, invitation)| comes(invitation) || declined_later(invitation));
    let delegations = invited.map(|(party, invitation)| listed(see, (party, invitation), list));
    Some(ListView {
        standing: list.map(|list| list.issued.standing),
        symbol: list.and_then(|list| list.issued.symbol.clone()),
        made: list.map(|list| list.made),
        order: order(state, meeting, list, reader),
        delegations: delegations.filter(|delegation| !delegation.members.is_empty()).collect(),
    })
}

fn listed(see: See<'_>, (party, invitation): (&Slug, &Invitation), list: Option<&List>) -> ListedDelegation {
    let delegation = see.meeting.delegations.0.get(party);
    let named = |delegation: &Arc<Delegation>| -> Vec<ListedMember> {
        let Some(list) = list else {
            return delegation.ranked().into_iter().map(|member| see.listed(member, None)).collect();
        };
        if list.issued.standing != ListStanding::Addendum {
            let then = delegation.as_of(Until::Entry(list.made.0));
            return then.into_iter().map(|member| see.listed(member, None)).collect();
        }
        let before = see.meeting.lists.before(list.issued.list).map_or(0, |list| list.made.0);
        let differences = delegation.differences(before, list.made.0).into_iter();
        differences.map(|(member, what)| see.listed(member, Some(what))).collect()
    };
    ListedDelegation {
        party: party.clone(),
        status: invitation.in_status,
        members: delegation.map(named).unwrap_or_default(),
    }
}

impl See<'_> {
    fn listed(self, member: &Nominated, what: Option<What>) -> ListedMember {
        let shown = self.member(member);
        let other = shown.name.language.as_ref().is_some_and(|tag| tag.as_str() != self.reader.language);
        ListedMember {
            member: shown.member,
            what,
            role: shown.role,
            honorific: shown.honorific,
            in_other_script: other,
            name: shown.name,
            rank: shown.rank,
            office: shown.office,
            attends: shown.attends,
        }
    }
}

/// The badges of a meeting: all for the Chair and the secretariat, a party's own for the party.
pub fn badges((meeting, vault): (&Meeting, &Vault), reader: Reader<'_>) -> Vec<BadgeView> {
    let see = See { meeting, vault, reader };
    meeting.delegations.0.keys().flat_map(|party| badges_of(see, party)).collect()
}

/// The badges of a delegation, for those who may know them.
pub(super) fn badges_of(see: See<'_>, party: &Slug) -> Vec<BadgeView> {
    let Some(delegation) = see.known(party) else { return Vec::new() };
    let status = see.meeting.status_of(party).unwrap_or(Status::Unknown);
    let ranked = delegation.ranked().into_iter();
    ranked.map(|member| badge(see, (party, status), (delegation, member))).collect()
}

fn badge(see: See<'_>, of: (&Slug, Status), (delegation, member): (&Delegation, &Nominated)) -> BadgeView {
    let badges = delegation.badges.get(&member.member);
    let form = see.meeting.questions.form().into_iter();
    let for_badges = form.filter(|asked| asked.used_for == Use::Badge && asked.class == Class::Ordinary);
    let says = for_badges.filter_map(|asked| {
        let of_member = (asked.asked_of == AskedOf::Member).then_some(member.member);
        let given = delegation.answers.get(&(asked.question, of_member))?;
        Some((asked.question, see.vault.read(&given.value)))
    });
    BadgeView {
        party: of.0.clone(),
        status: of.1,
        member: member.member,
        role: member.role,
        honorific: member.honorific.clone(),
        name: see.name(member),
        code: delegation.badge(member.member).map(|badge| badge.code.clone()),
        revoked: badges.map_or(0, |badges| badges.iter().filter(|badge| badge.revoked.is_some()).count()),
        says: says.collect(),
    }
}

/// A person who is at the meeting.
#[derive(Clone, Debug)]
pub struct PresentView {
    /// The party.
    pub party: Slug,
    /// The ordinal in the delegation.
    pub member: u32,
    /// The name.
    pub name: Named,
    /// Since when.
    pub since: Moment,
    /// Where.
    pub place: Where,
}

/// Who is at the meeting, person by person: for the Chair and the secretariat, and a party's own for the party. Others see
/// where delegations are.
pub fn present((meeting, vault): (&Meeting, &Vault), reader: Reader<'_>) -> Vec<PresentView> {
    let see = See { meeting, vault, reader };
    meeting.delegations.0.keys().flat_map(|party| present_of(see, party)).collect()
}

/// A person who took part in a meeting.
#[derive(Clone, Debug)]
pub struct AttendedView {
    /// The party.
    pub party: Slug,
    /// In which status it takes part.
    pub status: Status,
    /// The role.
    pub role: Role,
    /// What stands before the name.
    pub honorific: Texts,
    /// The name.
    pub name: Named,
}

/// Who came to the meeting, in the room or by network, and may have left since: all for the Chair and the secretariat, and a party's
/// own for the party.
pub fn attended((meeting, vault): (&Meeting, &Vault), reader: Reader<'_>) -> Vec<AttendedView> {
    let see = See { meeting, vault, reader };
    meeting.delegations.0.keys().flat_map(|party| attended_of(see, party)).collect()
}

/// Who of a delegation came, for those who may know it.
pub(super) fn attended_of(see: See<'_>, party: &Slug) -> Vec<AttendedView> {
    let Some(delegation) = see.known(party) else { return Vec::new() };
    let status = see.meeting.status_of(party).unwrap_or(Status::Unknown);
    let came = |member: &&Nominated| {
        let passes = delegation.passes.get(&member.member);
        passes.is_some_and(|passes| passes.keys().any(|pass| pass.into.is_some()))
    };
    let view = |member: &Nominated| AttendedView {
        party: party.clone(),
        status,
        role: member.role,
        honorific: member.honorific.clone(),
        name: see.name(member),
    };
    delegation.ranked().into_iter().filter(came).map(view).collect()
}

/// A seat that is taken by network.
#[derive(Clone, Debug)]
pub struct RemoteSeat {
    /// The party.
    pub party: Slug,
    /// In which status it takes part.
    pub status: Status,
    /// Who takes it, with the languages that are needed.
    pub member: MemberView,
}

/// The seats that are taken by network: all for the Chair and the secretariat, a party's own for the party.
pub fn remote_seats((meeting, vault): (&Meeting, &Vault), reader: Reader<'_>) -> Vec<RemoteSeat> {
    let see = See { meeting, vault, reader };
    let coming = meeting.invitations.iter().filter(|(_, invitation)| comes(invitation));
    let seats = coming.flat_map(|(party, invitation)| {
        let members = see.known(party).map(|delegation| delegation.ranked()).unwrap_or_default().into_iter();
        let remote = members.filter(|member| member.attends == Some(Where::Remote));
        remote.map(|member| RemoteSeat {
            party: party.clone(),
            status: invitation.in_status,
            member: see.member(member),
        })
    });
    seats.collect()
}

/// Who of a delegation is at the meeting, for those who may know it.
pub(super) fn present_of(see: See<'_>, party: &Slug) -> Vec<PresentView> {
    let Some(delegation) = see.known(party) else { return Vec::new() };
    let view = |member: &Nominated| {
        let (since, place) = delegation.whereabouts(member.member)?;
        let (party, name) = (party.clone(), see.name(member));
        Some(PresentView { party, member: member.member, name, since, place })
    };
    delegation.ranked().into_iter().filter_map(view).collect()
}
