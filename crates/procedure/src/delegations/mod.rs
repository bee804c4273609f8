//! Delegations: who was nominated, in which role, what was changed, what the credentials rest on, who is present.
//!
//! Invariants: a member's ordinal is never reused; names, contacts and answers are personal sealed fields; every change of a
//! composition is kept with its entry, so that the delegation can be shown as it was on any date.

pub mod accept_credentials;
pub mod answer;
pub mod answer_roll;
pub mod ask;
pub mod attendance;
pub mod attendance_view;
pub mod badges;
pub mod call_roll;
pub mod change_member;
pub mod check_in;
pub mod check_out;
pub mod close_roll;
pub mod credentials_view;
pub mod forms_view;
pub mod issue_badge;
pub mod issue_list;
pub mod letters;
pub mod list_view;
pub mod lists;
pub mod members;
pub mod named;
pub mod nominate;
pub mod note_link;
pub mod note_presence;
pub mod order;
pub mod passes;
pub mod present_letter;
pub mod questions;
pub mod return_letter;
pub mod revoke_badge;
pub mod view;
pub mod withdraw;
pub mod withdraw_answer;
pub mod withdraw_question;

pub use badges::{Badge, BadgeIssued, BadgeRevoked};
pub use letters::{Credentials, CredentialsAccepted, Letter, LetterPresented, LetterReturned};
pub use members::{Change, MemberChanged, Nominated, What, Withdrawn};
pub use passes::{CheckedIn, CheckedOut, Presence, PresenceNoted, Where};

use crate::meetings::Meeting;
use crate::meetings::Reason::NotInvited;
use crate::prelude::*;
use crate::record::personal::Whose;
use crate::rejection::reasons;
use crate::stamp::Noted;
use passes::{NotedPresence, Pass};
use questions::{Given, Key};

/// The most members of one delegation.
pub const MEMBERS_MAX: usize = 100;

reasons! {
    /// A delegation has one head.
    HeadAlready = "delegations.head-already" by "general",
    /// No member has this ordinal.
    MemberUnknown = "delegations.member-unknown" by "general",
    /// Nothing is given that would change.
    NothingGiven = "delegations.nothing-given" by "general",
    /// The party named nobody.
    NobodyNominated = "delegations.nobody-nominated" by "general",
    /// The credentials were accepted.
    AcceptedAlready = "delegations.accepted-already" by "credentials.needed",
    /// The rules ask for more than what the credentials rest on.
    CredentialsInsufficient = "delegations.credentials-insufficient" by "credentials.needed",
    /// The delegation presented no letter with this ordinal.
    LetterUnknown = "delegations.letter-unknown" by "general",
    /// The letter was returned.
    LetterReturnedAlready = "delegations.letter-returned" by "general",
    /// The status does not give the right to attend.
    MayNotAttend = "delegations.may-not-attend" by "rights.attend",
    /// The meeting asks no question with this ordinal.
    QuestionUnknown = "delegations.question-unknown" by "general",
    /// The choices do not fit the question.
    ChoicesUnfit = "delegations.choices-unfit" by "general",
    /// The class of the answers does not fit the question.
    ClassUnfit = "delegations.class-unfit" by "general",
    /// The question is asked of each member, or of the delegation as a whole.
    AskedOfOther = "delegations.asked-of-other" by "general",
    /// The value is no answer of this kind.
    AnswerUnfit = "delegations.answer-unfit" by "general",
    /// Without consent nothing about health is kept.
    ConsentMissing = "delegations.consent-missing" by "general",
    /// There is no such answer.
    AnswerUnknown = "delegations.answer-unknown" by "general",
    /// The final list was issued.
    ListFinal = "delegations.list-final" by "general",
    /// There is no final list to which something could be added.
    ListNotFinal = "delegations.list-not-final" by "general",
    /// Nothing changed since the last list.
    ListUnchanged = "delegations.list-unchanged" by "general",
    /// The member has a badge.
    BadgeAlready = "delegations.badge-already" by "general",
    /// No badge has this code, or the member has none.
    BadgeUnknown = "delegations.badge-unknown" by "general",
    /// The badge was revoked.
    BadgeRevokedAlready = "delegations.badge-revoked" by "general",
    /// Neither a badge nor a member is named.
    NobodyMeant = "delegations.nobody-meant" by "general",
    /// The link is lost already.
    LinkLost = "delegations.link-lost" by "general",
    /// The link was not lost.
    LinkHolds = "delegations.link-holds" by "general",
    /// The delegation does not take part by network.
    NotRemote = "delegations.not-remote" by "general",
    /// A roll is being called.
    RollOpen = "delegations.roll-open" by "general",
    /// No roll is being called.
    NoRoll = "delegations.no-roll" by "general",
    /// The roll does not call this party.
    NotCalled = "delegations.not-called" by "general",
    /// Nobody was invited who could be called.
    NobodyToCall = "delegations.nobody-to-call" by "general",
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

/// A delegation as it stands.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Delegation {
    /// Its members, by ordinal.
    pub members: BTreeMap<u32, Nominated>,
    /// The next ordinal.
    pub next: u32,
    /// Every change of its composition, in the order of the record.
    pub changes: Vec<Arc<Change>>,
    /// When its credentials were accepted, and what they rest on: the last time.
    pub credentials: Option<(Moment, Credentials)>,
    /// What is noted of the first nomination.
    pub nominated: Option<Noted>,
    /// What is noted of the acceptance of its credentials.
    pub accredited: Option<Noted>,
    /// True once they were accepted for the delegation as a whole, without a letter.
    pub accepted_whole: bool,
    /// Its letters, by ordinal.
    pub letters: BTreeMap<u32, Letter>,
    /// Its answers to the questions of the meeting.
    pub answers: BTreeMap<Key, Given>,
    /// The badges of its members, the last one last.
    pub badges: BTreeMap<u32, Vec<Badge>>,
    /// When its members came and went, each with the entry that said it first.
    pub passes: BTreeMap<u32, BTreeMap<Pass, u64>>,
    /// Its presence as it was last noted.
    pub noted: Option<NotedPresence>,
    /// Since when its link is lost, where it is.
    pub link_lost: Option<Moment>,
    /// What was noted of where it is, in the order of the record.
    pub attendance: Vec<attendance::Line>,
}

impl Delegation {
    /// The members in their order of precedence.
    pub fn ranked(&self) -> Vec<&Nominated> {
        members::ranked(self.members.values())
    }

    /// A member.
    ///
    /// # Errors
    /// `delegations.member-unknown`.
    pub fn member(&self, member: u32) -> Result<&Nominated, Rejection> {
        self.members.get(&member).ok_or_else(|| Rejection::new(Reason::MemberUnknown).with("member", member))
    }
}

/// The delegations of a meeting, by party.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Delegations(pub BTreeMap<Slug, Arc<Delegation>>);

impl Delegations {
    /// True if the party is in the room or takes part by network.
    pub fn is_present(&self, party: &Slug) -> bool {
        self.0.get(party).is_some_and(|d| matches!(d.presence(), Presence::InRoom | Presence::Remote))
    }

    /// Since when the link of a party is lost, where it is.
    pub fn link_lost(&self, party: &Slug) -> Option<Moment> {
        self.0.get(party).and_then(|delegation| delegation.link_lost)
    }

    fn of(&mut self, party: &Slug) -> &mut Delegation {
        let new = || Arc::new(Delegation { next: 1, ..Delegation::default() });
        Arc::make_mut(self.0.entry(party.clone()).or_insert_with(new))
    }
}

/// Whose the personal texts of a delegation are.
fn whose(meeting: &Slug, party: &Slug, member: Option<u32>) -> Whose {
    Whose { party: Some(party.clone()), meeting: Some(meeting.clone()), member }
}

impl State {
    /// Changes the delegation of a party.
    fn change_delegation(&mut self, on: (&Slug, &Slug), meta: &Meta, change: impl FnOnce(&mut Delegation)) {
        let (meeting, party) = on;
        self.change_meeting(meeting, meta, |meeting| change(Arc::make_mut(&mut meeting.delegations).of(party)));
    }
}

/// The meeting for which a party shapes its own delegation: not closed, and the party invited.
fn own<'a>(desk: &Desk<'a>, on: Subject<'_>) -> Result<Option<&'a Arc<Meeting>>, Rejection> {
    let party = desk.party()?;
    let Some(slug) = on.meeting else { return Ok(None) };
    let meeting = desk.state.meeting(slug)?;
    meeting.before_close()?;
    invited(meeting, party)?;
    Ok(Some(meeting))
}

/// The meeting in which the Chair or the secretariat does something about a delegation: not closed, and the party invited.
fn bureau_on<'a>(desk: &Desk<'a>, on: Subject<'_>) -> Result<Option<&'a Arc<Meeting>>, Rejection> {
    desk.bureau()?;
    let Some(slug) = on.meeting else { return Ok(None) };
    let meeting = desk.state.meeting(slug)?;
    meeting.before_close()?;
    on.name.map_or(Ok(()), |party| invited(meeting, party))?;
    Ok(Some(meeting))
}

fn invited(meeting: &Meeting, party: &Slug) -> Result<(), Rejection> {
    if meeting.invitations.contains_key(party) { Ok(()) } else { Err(Rejection::new(NotInvited).with("party", party)) }
}

/// A member of a party's delegation, where the party has one.
fn member_of<'a>(meeting: &'a Meeting, party: &Slug, member: u32) -> Result<&'a Nominated, Rejection> {
    let unknown = || Rejection::new(Reason::MemberUnknown).with("member", member);
    meeting.delegations.0.get(party).ok_or_else(unknown)?.member(member)
}
