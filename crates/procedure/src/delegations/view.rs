//! Who takes part, as a reader may see it: names, offices and presence for those with a seat, for the public where the
//! meeting is public; who was at a meeting of the past is public.
//! Contacts are for the Chair, the secretariat and the party itself; so is why a member was withdrawn.

use super::credentials_view::{CredentialsLine, credentials_of};
use super::forms_view::{FormView, form};
use super::list_view::{AttendedView, BadgeView, PresentView, attended_of, badges_of, present_of};
use super::members::Until;
use super::named::Named;
use super::{Delegation, Nominated, Presence, Role, What, Where};
use crate::meetings::{Answer, Invitation, Meeting};
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

impl Reader<'_> {
    /// True where the reader may know what only a party and the Chair and secretariat know.
    pub(super) fn knows(self, party: &Slug) -> bool {
        self.audience >= Audience::Bureau || self.own == Some(party)
    }

    /// True where the reader has a seat in the process.
    pub(super) fn takes_part(self, party: &Slug) -> bool {
        self.audience >= Audience::Observer || self.own == Some(party)
    }

    /// True where the reader may know who the persons of a delegation are.
    pub(super) fn knows_names(self, meeting: &Meeting, party: &Slug) -> bool {
        let public = meeting.particulars.public == Some(true);
        public || self.takes_part(party)
    }
}

/// A delegation.
#[derive(Clone, Debug)]
pub struct DelegationView {
    /// The party.
    pub party: Slug,
    /// In which status it takes part.
    pub status: Status,
    /// Its members, in their order of precedence.
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
    /// What stands before the name.
    pub honorific: Texts,
    /// The name.
    pub name: Named,
    /// The rank.
    pub rank: Texts,
    /// The office.
    pub office: Texts,
    /// How to reach the person.
    pub contact: Shown,
    /// In the room or by network, as far as it was said.
    pub attends: Option<Where>,
    /// Languages that the person works in, for those who take part.
    pub languages: Vec<Tag>,
    /// True once credentials that cover the person were accepted; `None` where that is not for the reader.
    pub accredited: Option<bool>,
}

/// How a delegation came to be as it is.
#[derive(Clone, Debug)]
pub struct CompositionView {
    /// The members at the time asked for, in their order of precedence.
    pub members: Vec<MemberView>,
    /// Every change, the first one first.
    pub changes: Vec<ChangeView>,
}

/// A change of a composition.
#[derive(Clone, Debug)]
pub struct ChangeView {
    /// The entry.
    pub entry: u64,
    /// When it happened.
    pub at: Moment,
    /// What it was.
    pub what: What,
    /// The member after the change; of a withdrawal, before it.
    pub member: MemberView,
    /// Why a member was withdrawn.
    pub reason: Shown,
}

/// A delegation as one object: what is kept from the reader is empty or missing.
#[derive(Clone, Debug)]
pub struct WholeView {
    /// Who it is.
    pub delegation: DelegationView,
    /// How it came to be so, the first change first.
    pub changes: Vec<ChangeView>,
    /// Its credentials.
    pub credentials: Option<CredentialsLine>,
    /// What is asked of it, and what it answered.
    pub form: Option<FormView>,
    /// Its badges.
    pub badges: Vec<BadgeView>,
    /// Who of it is at the meeting.
    pub present: Vec<PresentView>,
    /// Who of it came, and may have left since.
    pub attended: Vec<AttendedView>,
}

/// The delegations of a meeting.
pub fn participants(meeting: &Meeting, vault: &Vault, reader: Reader<'_>) -> Vec<DelegationView> {
    let see = See { meeting, vault, reader };
    let coming = meeting.invitations.iter().filter(|(_, invitation)| comes(invitation));
    coming.map(|(party, invitation)| see.delegation(party, invitation)).collect()
}

/// A delegation as one object, as far as the reader may know its parts; `None` where the party is not invited.
pub fn delegation(
    state: &State,
    (meeting, vault): (&Meeting, &Vault),
    party: &Slug,
    reader: Reader<'_>,
) -> Option<WholeView> {
    let invitation = meeting.invitations.get(party)?;
    let see = See { meeting, vault, reader };
    let composition = composition((meeting, vault), party, Until::Entry(u64::MAX), reader);
    Some(WholeView {
        delegation: see.delegation(party, invitation),
        changes: composition.map(|composition| composition.changes).unwrap_or_default(),
        credentials: credentials_of(state, see, (party, invitation)),
        form: form(state, (meeting, vault), party, reader),
        badges: badges_of(see, party),
        present: present_of(see, party),
        attended: attended_of(see, party),
    })
}

/// True unless the party said that it does not come.
pub(super) fn comes(invitation: &Invitation) -> bool {
    invitation.answered.is_none_or(|(_, answer)| answer == Answer::Accepts)
}

/// A delegation as it was on a date, and every change of it, for those who take part. The public learns who takes part, not who
/// was to.
pub fn composition(
    (meeting, vault): (&Meeting, &Vault),
    party: &Slug,
    until: Until,
    reader: Reader<'_>,
) -> Option<CompositionView> {
    let delegation = meeting.delegations.0.get(party).filter(|_| reader.takes_part(party))?;
    let see = See { meeting, vault, reader };
    let change = |change: &Arc<super::Change>| ChangeView {
        entry: change.entry,
        at: change.at,
        what: change.what,
        member: see.member(&change.member),
        reason: see.reason(party, &change.reason),
    };
    Some(CompositionView {
        members: delegation.as_of(until).into_iter().map(|member| see.member(member)).collect(),
        changes: delegation.changes.iter().map(change).collect(),
    })
}

/// What a reader sees of persons.
#[derive(Clone, Copy)]
pub(super) struct See<'a> {
    pub(super) meeting: &'a Meeting,
    pub(super) vault: &'a Vault,
    pub(super) reader: Reader<'a>,
}

impl<'a> See<'a> {
    /// A delegation of which the reader may know what only a party and the Chair and secretariat know.
    pub(super) fn known(self, party: &Slug) -> Option<&'a Delegation> {
        self.meeting.delegations.0.get(party).filter(|_| self.reader.knows(party)).map(|delegation| &**delegation)
    }

    /// A delegation as those see it who read the list of participants.
    fn delegation(self, party: &Slug, invitation: &Invitation) -> DelegationView {
        let delegation = self.meeting.delegations.0.get(party);
        let past = self.meeting.phase == crate::meetings::Phase::Archive;
        let names = self.reader.knows_names(self.meeting, party);
        let ranked = delegation.map(|delegation| delegation.ranked()).unwrap_or_default();
        let presence = delegation.filter(|_| names || past).map(|delegation| delegation.presence());
        let credentials = delegation.filter(|_| names).and_then(|delegation| delegation.credentials);
        DelegationView {
            party: party.clone(),
            status: invitation.in_status,
            members: ranked.into_iter().map(|member| self.member(member)).collect(),
            presence: presence.unwrap_or_default(),
            accredited: credentials.map(|(at, _)| at),
        }
    }

    /// A member. To whoever may not know the persons nothing is said of them but their role.
    pub(super) fn member(self, member: &Nominated) -> MemberView {
        let names = self.reader.knows_names(self.meeting, &member.party);
        let takes_part = self.reader.takes_part(&member.party);
        let delegation = self.meeting.delegations.0.get(&member.party);
        let texts = |texts: &Texts| if names { texts.clone() } else { Texts::default() };
        MemberView {
            member: member.member,
            role: member.role,
            honorific: texts(&member.honorific),
            name: self.name(member),
            rank: texts(&member.rank),
            office: texts(&member.office),
            contact: match &member.contact {
                Some(contact) if self.reader.knows(&member.party) => self.vault.read(contact),
                Some(_) => Shown::Withheld,
                None => Shown::Unknown,
            },
            attends: member.attends.filter(|_| names),
            languages: if takes_part { member.languages.clone() } else { Vec::new() },
            accredited: delegation.filter(|_| takes_part).map(|delegation| delegation.is_accredited(member.member)),
        }
    }

    /// How a member is named.
    pub(super) fn name(self, member: &Nominated) -> Named {
        if self.reader.knows_names(self.meeting, &member.party) {
            Named::read(self.vault, &member.name, member.own.as_ref(), self.reader.language)
        } else {
            Named::withheld()
        }
    }

    fn reason(self, party: &Slug, reason: &PersonalTexts) -> Shown {
        match reason {
            reason if reason.is_empty() => Shown::Unknown,
            reason if self.reader.knows(party) => self.vault.read_in(reason, self.reader.language),
            _ => Shown::Withheld,
        }
    }
}
