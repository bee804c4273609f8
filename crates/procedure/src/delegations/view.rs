//! Who takes part, as a reader may see it: names, offices and presence for those with a seat, for the public where the
//! meeting is public; who was at a meeting of the past is public.
//! Contacts are for the Chair, the secretariat and the party itself.

use super::{Delegation, Nominated, Presence, Role};
use crate::meetings::Meeting;
use crate::membership::Status;
use crate::prelude::*;
use crate::sealed::{Shown, Vault};
use crate::view::Audience;

/// Who reads, and in which language.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    /// The audience.
    pub audience: Audience,
    /// The party of the reader's seat.
    pub own: Option<&'a Slug>,
    /// The language in which names are wanted.
    pub language: &'a str,
}

/// A delegation.
#[derive(Clone, Debug)]
pub struct DelegationView {
    /// The party.
    pub party: Slug,
    /// In which status it takes part.
    pub status: Status,
    /// Its members, head first.
    pub members: Vec<MemberView>,
    /// Where it is.
    pub presence: Presence,
    /// When its credentials were accepted.
    pub accredited: Option<Moment>,
}

/// A member of a delegation.
#[derive(Clone, Debug)]
pub struct MemberView {
    /// The ordinal.
    pub member: u32,
    /// The role.
    pub role: Role,
    /// The name.
    pub name: Shown,
    /// The office.
    pub office: Texts,
    /// How to reach the person.
    pub contact: Shown,
}

/// The delegations of a meeting.
pub fn participants(meeting: &Meeting, vault: &Vault, reader: Reader<'_>) -> Vec<DelegationView> {
    let empty = Delegation::default();
    let public = meeting.particulars.public == Some(true);
    let past = meeting.phase == crate::meetings::Phase::Archive;
    let view = |(party, invitation): (&Slug, &crate::meetings::Invitation)| {
        let delegation = meeting.delegations.0.get(party).unwrap_or(&empty);
        let own = reader.own == Some(party);
        let names = public || reader.audience >= Audience::Observer || own;
        let contacts = reader.audience >= Audience::Bureau || own;
        let member = |member: &Nominated| MemberView {
            member: member.member,
            role: member.role,
            name: if names { vault.read_in(&member.name, reader.language) } else { Shown::Withheld },
            office: if names { member.office.clone() } else { Texts::default() },
            contact: match &member.contact {
                Some(contact) if contacts => vault.read(contact),
                Some(_) => Shown::Withheld,
                None => Shown::Unknown,
            },
        };
        DelegationView {
            party: party.clone(),
            status: invitation.in_status,
            members: delegation.ranked().into_iter().map(member).collect(),
            presence: if names || past { delegation.presence } else { Presence::Unknown },
            accredited: delegation.credentials.map(|(at, _)| at).filter(|_| names),
        }
    };
    let comes = |invitation: &crate::meetings::Invitation| {
        invitation.answered.is_none_or(|(_, answer)| answer == crate::meetings::Answer::Accepts)
    };
    meeting.invitations.iter().filter(|(_, invitation)| comes(invitation)).map(view).collect()
}
