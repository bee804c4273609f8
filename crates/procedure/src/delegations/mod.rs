//! Delegations: who was nominated, in which role, whether the credentials were accepted, who is present.
//!
//! Invariants: a member's ordinal is never reused; names and contacts are personal sealed fields.

pub mod accept_credentials;
pub mod nominate;
pub mod note_presence;
pub mod view;
pub mod withdraw;

use crate::prelude::*;
use crate::record::personal::Whose;
use crate::rejection::reasons;
use crate::stamp::Noted;

/// The most members of one delegation.
pub const MEMBERS_MAX: usize = 100;

reasons! {
    /// A delegation has one head.
    HeadAlready = "delegations.head-already" by "general",
    /// No member has this ordinal.
    MemberUnknown = "delegations.member-unknown" by "general",
    /// The party named nobody.
    NobodyNominated = "delegations.nobody-nominated" by "general",
    /// The credentials were accepted.
    AcceptedAlready = "delegations.accepted-already" by "credentials.needed",
    /// The status does not give the right to attend.
    MayNotAttend = "delegations.may-not-attend" by "rights.attend",
}

/// A person's role in a delegation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Head of delegation.
    Head,
    /// Alternate.
    Alternate,
    /// Adviser.
    Adviser,
    /// Interpreter.
    Interpreter,
}

/// Where a delegation is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Presence {
    /// Not noted.
    #[default]
    Unknown,
    /// In the room.
    InRoom,
    /// By network.
    Remote,
    /// Absent.
    Absent,
}

/// What credentials rest on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Credentials {
    /// A letter of nomination.
    LetterOfNomination,
    /// A note verbale.
    NoteVerbale,
    /// Full powers.
    FullPowers,
}

/// A person was nominated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Nominated {
    /// The meeting.
    pub meeting: Slug,
    /// The party.
    pub party: Slug,
    /// The ordinal in the delegation.
    pub member: u32,
    /// The role.
    pub role: Role,
    /// The name, in each script it is known in.
    pub name: PersonalTexts,
    /// The office.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub office: Texts,
    /// How to reach the person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Personal>,
}

/// A person was withdrawn from a delegation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Withdrawn {
    /// The meeting.
    pub meeting: Slug,
    /// The party.
    pub party: Slug,
    /// The ordinal in the delegation.
    pub member: u32,
}

/// Credentials were accepted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct CredentialsAccepted {
    /// The meeting.
    pub meeting: Slug,
    /// The party.
    pub party: Slug,
    /// What they rest on.
    pub rest_on: Credentials,
}

/// Presence was noted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct PresenceNoted {
    /// The meeting.
    pub meeting: Slug,
    /// The party.
    pub party: Slug,
    /// Where it is.
    pub presence: Presence,
}

/// A delegation as it stands.
#[derive(Clone, Debug, Default)]
pub struct Delegation {
    /// Its members, by ordinal.
    pub members: BTreeMap<u32, Nominated>,
    /// The next ordinal.
    pub next: u32,
    /// When its credentials were accepted, and what they rest on.
    pub credentials: Option<(Moment, Credentials)>,
    /// Where it is.
    pub presence: Presence,
    /// What is noted of the first nomination.
    pub nominated: Option<Noted>,
    /// What is noted of the acceptance of its credentials.
    pub accredited: Option<Noted>,
}

impl Delegation {
    /// The members, head first, then by role and ordinal.
    pub fn ranked(&self) -> Vec<&Nominated> {
        let mut members: Vec<&Nominated> = self.members.values().collect();
        members.sort_by_key(|member| (member.role, member.member));
        members
    }
}

/// The delegations of a meeting, by party.
#[derive(Clone, Debug, Default)]
pub struct Delegations(pub BTreeMap<Slug, Delegation>);

impl Delegations {
    /// True if the party was noted in the room or by network.
    pub fn is_present(&self, party: &Slug) -> bool {
        self.0.get(party).is_some_and(|d| matches!(d.presence, Presence::InRoom | Presence::Remote))
    }

    fn of(&mut self, party: &Slug) -> &mut Delegation {
        self.0.entry(party.clone()).or_insert_with(|| Delegation { next: 1, ..Delegation::default() })
    }
}

impl Nominated {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        let (party, meeting) = (Some(self.party.clone()), Some(self.meeting.clone()));
        let whose = Whose { party, meeting, member: Some(self.member) };
        state.hold(meta, &whose, "name", self.name.values());
        state.hold(meta, &whose, "contact", &self.contact);
        state.change_meeting(&self.meeting, meta, |meeting| {
            let delegation = Arc::make_mut(&mut meeting.delegations).of(&self.party);
            delegation.next = delegation.next.max(self.member.saturating_add(1));
            delegation.members.insert(self.member, self.clone());
            delegation.nominated.get_or_insert_with(|| meta.noted());
        });
    }
}

impl Withdrawn {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_meeting(&self.meeting, meta, |meeting| {
            Arc::make_mut(&mut meeting.delegations).of(&self.party).members.remove(&self.member);
        });
    }
}

impl CredentialsAccepted {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_meeting(&self.meeting, meta, |meeting| {
            let delegation = Arc::make_mut(&mut meeting.delegations).of(&self.party);
            delegation.credentials = Some((meta.occurred, self.rest_on));
            delegation.accredited = Some(meta.noted());
        });
    }
}

impl PresenceNoted {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_meeting(&self.meeting, meta, |meeting| {
            Arc::make_mut(&mut meeting.delegations).of(&self.party).presence = self.presence;
        });
    }
}
