//! Meetings: convening, invitations, agenda, sittings.
//!
//! Invariants: a meeting's number is data, never counted; an item's ordinal is never reused, its printed number may change;
//! a meeting that is registered from a source has what the source states, and unknown for the rest.
//!
//! Over 500 lines, and not split further: what an event says and how it is applied are read together.

pub mod acknowledge;
pub mod add_item;
pub mod adopt_agenda;
pub mod change;
pub mod change_item;
pub mod clashes;
pub mod close;
pub mod close_doors;
pub mod closed_items;
pub mod convene;
pub mod duties;
pub mod invite;
pub mod issue_programme;
pub mod move_session;
pub mod open;
pub mod open_doors;
pub mod particulars;
pub mod place_session;
pub mod proceedings;
pub mod programme;
pub mod programme_view;
pub mod record_closed_item;
pub mod register;
pub mod remove_item;
pub mod remove_session;
pub mod reply;
pub mod resume;
pub mod suspend;
pub mod take_up;
pub mod view;

pub use closed_items::Considered;
pub use particulars::Particulars;
pub use programme::Programme;

use crate::delegations::Delegations;
use crate::delegations::attendance::Roll;
use crate::delegations::lists::Lists;
use crate::delegations::questions::Questions;
use crate::floor::Floor;
use crate::membership::Status;
use crate::prelude::*;
use crate::record::personal::Which;
use crate::rejection::reasons;
use crate::rules::grants::Grant;
use crate::stamp::Noted;
use crate::texts::Draft;
use crate::versions::Versions;

/// The most meetings of a process.
pub const MEETINGS_MAX: usize = 2_000;
/// The most items of an agenda.
pub const ITEMS_MAX: usize = 300;

reasons! {
    /// No meeting has this name.
    MeetingUnknown = "meetings.meeting-unknown" by "general",
    /// No item has this ordinal.
    ItemUnknown = "meetings.item-unknown" by "general",
    /// The party was not invited.
    NotInvited = "meetings.not-invited" by "general",
    /// The party was invited already.
    InvitedAlready = "meetings.invited-already" by "general",
    /// The meeting is not open.
    NotOpen = "meetings.not-open" by "general",
    /// The meeting is open.
    OpenAlready = "meetings.open-already" by "general",
    /// The meeting is not suspended.
    NotSuspended = "meetings.not-suspended" by "general",
    /// The meeting is closed.
    Closed = "meetings.closed" by "general",
    /// The meeting stands in the archive: what happened in it is noted, not done.
    Archive = "meetings.archive" by "general",
    /// The agenda was adopted.
    AgendaAdoptedAlready = "meetings.agenda-adopted-already" by "general",
    /// The agenda was not adopted yet.
    AgendaNotAdopted = "meetings.agenda-not-adopted" by "agenda.adopted-first",
    /// The agenda has no items.
    AgendaEmpty = "meetings.agenda-empty" by "general",
    /// Speakers wait under the present item.
    SpeakersWait = "meetings.speakers-wait" by "floor.waiting",
    /// Fewer members are present than the rules ask.
    NoQuorum = "meetings.no-quorum" by "quorum.to-open",
    /// The item was removed or dealt with.
    ItemCurrent = "meetings.item-current" by "general",
    /// The doors are closed for the item already.
    DoorsClosedAlready = "meetings.doors-closed-already" by "general",
    /// The doors are not closed for the item.
    DoorsNotClosed = "meetings.doors-not-closed" by "general",
    /// The rules know no closed items.
    NoClosedItems = "meetings.no-closed-items" by "agenda.closed-items",
    /// The item is considered behind closed doors, and the capacity is not in the room.
    NotInRoom = "meetings.not-in-room" by "agenda.closed-room",
    /// No session of the programme has this name.
    SessionUnknown = "meetings.session-unknown" by "general",
    /// A session ends after it begins, and within a day.
    SessionTimes = "meetings.session-times" by "general",
    /// The programme has no session.
    ProgrammeEmpty = "meetings.programme-empty" by "general",
    /// The programme was issued.
    ProgrammeIssuedAlready = "meetings.programme-issued-already" by "general",
    /// Another session is in the room at that time.
    ClashRoom = "meetings.clash-room" by "programme.clashes",
    /// A party is named in another session at that time.
    ClashParty = "meetings.clash-party" by "programme.clashes",
    /// Whoever leads it leads another session at that time.
    ClashLead = "meetings.clash-lead" by "programme.clashes",
    /// An item is taken in another session at that time.
    ClashItem = "meetings.clash-item" by "programme.clashes",
    /// There is a break at that time.
    ClashBreak = "meetings.clash-break" by "programme.clashes",
    /// The meeting does not sit on that day.
    ClashDays = "meetings.clash-days" by "programme.clashes",
}

/// How people meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// In one place.
    InPerson,
    /// By network only.
    Online,
    /// Both.
    Hybrid,
}

/// Where a meeting stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// Convened, not yet open.
    Convened,
    /// Open.
    Open,
    /// Suspended.
    Suspended,
    /// Closed.
    Closed,
    /// Known from sources only; it did not meet here.
    Archive,
}

/// What an item of the agenda is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ItemKind {
    /// Opening.
    Opening,
    /// Adoption of the agenda.
    Agenda,
    /// Statements.
    Statements,
    /// A special address.
    Address,
    /// Discussion.
    #[default]
    Discussion,
    /// A presentation or talk.
    Presentation,
    /// Consideration and adoption of a text.
    Adoption,
    /// Signature.
    Signature,
    /// Closing.
    Closing,
    /// Another event.
    Event,
}

/// A meeting was convened, or registered from a source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Convened {
    /// Its slug.
    pub meeting: Slug,
    /// True where it is known from sources only.
    #[serde(default)]
    pub archive: bool,
    /// What is known of it.
    #[serde(flatten)]
    pub particulars: Particulars,
}

/// What is known of a meeting changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Changed {
    /// The meeting.
    pub meeting: Slug,
    /// What is given here takes the place of what stood before.
    #[serde(flatten)]
    pub particulars: Particulars,
}

/// A party was invited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Invited {
    /// The meeting.
    pub meeting: Slug,
    /// The party.
    pub party: Slug,
    /// In which status it takes part.
    #[serde(rename = "as")]
    pub in_status: Status,
    /// The number of the note verbale.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A party acknowledged the invitation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Acknowledged {
    /// The meeting.
    pub meeting: Slug,
    /// The party.
    pub party: Slug,
}

/// An answer to an invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// It will come.
    Accepts,
    /// It will not come.
    Declines,
}

/// A party answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Replied {
    /// The meeting.
    pub meeting: Slug,
    /// The party.
    pub party: Slug,
    /// The answer.
    pub answer: Answer,
    /// The number of the reply note.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// An item was placed on the agenda, or changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct ItemPlaced {
    /// The meeting.
    pub meeting: Slug,
    /// Its ordinal, never reused.
    pub item: u32,
    /// The number as printed.
    pub number: String,
    /// The item under which it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub under: Option<u32>,
    /// What it is for.
    #[serde(default)]
    pub kind: ItemKind,
    /// Its title.
    pub title: Texts,
    /// Lead speakers that are parties.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub leads: Vec<Slug>,
    /// Lead speakers in words.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub lead: Texts,
    /// Allotted time in minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u32>,
    /// Symbols of its documents.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<String>,
    /// The text that it considers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Slug>,
    /// A note.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub note: Texts,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Slug>,
}

/// An item was removed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct ItemRemoved {
    /// The meeting.
    pub meeting: Slug,
    /// Its ordinal.
    pub item: u32,
}

macro_rules! of_meeting {
    ($($(#[$doc:meta])* $name:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub struct $name {
            /// The meeting.
            pub meeting: Slug,
        }
    )+};
}

of_meeting! {
    /// The agenda was adopted.
    AgendaAdopted;
    /// The meeting was opened.
    Opened;
    /// The meeting was suspended.
    Suspended;
    /// The meeting was resumed.
    Resumed;
}

/// The meeting was closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Closed {
    /// The meeting.
    pub meeting: Slug,
    /// Until when the contacts of its delegations are kept, where the rules set a time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contacts_until: Option<Moment>,
    /// Until when the letters of credentials that were attached to it are kept as files, where the rules set a time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credentials_until: Option<Moment>,
}

/// An item was taken up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct ItemTakenUp {
    /// The meeting.
    pub meeting: Slug,
    /// Its ordinal.
    pub item: u32,
}

/// The invitation of a party and what became of it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Invitation {
    /// In which status it takes part.
    pub in_status: Status,
    /// When it was sent, and the number of the note.
    pub sent: (Moment, Option<String>),
    /// When it was acknowledged.
    pub acknowledged: Option<Moment>,
    /// When and how it was answered.
    pub answered: Option<(Moment, Answer)>,
    /// What is noted of each of these.
    pub noted: InvitationNoted,
}

/// What is noted of an invitation: when each step was, which entry says so, and how that came in.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct InvitationNoted {
    /// That the party was invited.
    pub invited: Noted,
    /// That it acknowledged.
    pub acknowledged: Option<Noted>,
    /// That it answered, the last time.
    pub answered: Option<Noted>,
}

/// A step of the course of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Step {
    /// It was opened.
    Opened,
    /// Its agenda was adopted.
    AgendaAdopted,
    /// It was suspended.
    Suspended,
    /// It was resumed.
    Resumed,
    /// An item was taken up.
    TookUp(u32),
    /// It was closed.
    Closed,
}

/// A meeting as it stands.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Meeting {
    /// Its slug.
    pub slug: Slug,
    /// The entry that convened it.
    pub entry: u64,
    /// What is known of it.
    pub particulars: Arc<Particulars>,
    /// Where it stands.
    pub phase: Phase,
    /// When it was opened, and when it was closed.
    pub sat: (Option<Moment>, Option<Moment>),
    /// The steps of its course, each with its entry and time.
    pub course: Arc<Vec<(u64, Moment, Step)>>,
    /// The agenda, by ordinal.
    pub items: Arc<BTreeMap<u32, ItemPlaced>>,
    /// How the languages of each item stand.
    pub versions: Arc<BTreeMap<u32, Versions>>,
    /// The next item's ordinal.
    pub next_item: u32,
    /// When the agenda was adopted.
    pub agenda_adopted: Option<Moment>,
    /// The item under discussion, and those taken up before.
    pub current_item: Option<u32>,
    /// Items that were taken up.
    pub taken_up: Arc<BTreeSet<u32>>,
    /// Items that are considered behind closed doors.
    pub closed_items: Arc<BTreeSet<u32>>,
    /// What was recorded of such items.
    pub considered: Arc<Vec<Considered>>,
    /// Invitations, by party.
    pub invitations: Arc<BTreeMap<Slug, Invitation>>,
    /// Delegations.
    pub delegations: Arc<Delegations>,
    /// Calls of the roll.
    pub rolls: Arc<Vec<Arc<Roll>>>,
    /// What it asks of them.
    pub questions: Arc<Questions>,
    /// Lists of participants that were issued.
    pub lists: Arc<Lists>,
    /// The floor.
    pub floor: Arc<Floor>,
    /// The programme.
    pub programme: Arc<Programme>,
    /// Texts under negotiation and adopted, by slug.
    pub texts: Arc<BTreeMap<Slug, Arc<Draft>>>,
    /// Rights that the Chair gave here, by ordinal.
    pub grants: Arc<BTreeMap<u32, Grant>>,
    /// The last entry that touched it.
    pub changed: u64,
}

impl Meeting {
    fn note(&mut self, step: Step, meta: &Meta) {
        Arc::make_mut(&mut self.course).push((meta.number, meta.occurred, step));
    }

    /// The status in which a party takes part here.
    pub fn status_of(&self, party: &Slug) -> Option<Status> {
        self.invitations.get(party).map(|invitation| invitation.in_status)
    }

    /// True where the meeting takes place here; false where it is known from sources only.
    pub fn is_live(&self) -> bool {
        self.phase != Phase::Archive
    }

    /// True while acts of business are in order.
    pub fn is_open(&self) -> bool {
        self.phase == Phase::Open
    }

    /// The item under discussion, while it is considered behind closed doors.
    pub fn closed_item(&self) -> Option<u32> {
        self.current_item.filter(|item| self.closed_items.contains(item))
    }

    /// The draft with this slug.
    ///
    /// # Errors
    /// `texts.text-unknown`.
    pub fn text(&self, text: &Slug) -> Result<&Arc<Draft>, Rejection> {
        self.texts.get(text).ok_or_else(|| Rejection::new(crate::texts::Reason::TextUnknown).with("text", text))
    }

    /// An item of the agenda.
    ///
    /// # Errors
    /// `meetings.item-unknown`.
    pub fn item(&self, item: u32) -> Result<&ItemPlaced, Rejection> {
        self.items.get(&item).ok_or_else(|| Rejection::new(Reason::ItemUnknown).with("item", item))
    }

    /// The items in the order of the agenda: by printed number where it is a number, an item below the one it stands under.
    pub fn agenda(&self) -> Vec<&ItemPlaced> {
        let mut items: Vec<&ItemPlaced> = self.items.values().collect();
        items.sort_by_cached_key(|item| (printed_order(&item.number), item.item));
        items
    }

    /// Only while the meeting sits.
    ///
    /// # Errors
    /// `meetings.not-open`, `meetings.closed`, `meetings.archive`.
    pub fn sitting(&self) -> Result<(), Rejection> {
        match self.phase {
            Phase::Open => Ok(()),
            Phase::Convened | Phase::Suspended => Err(Rejection::new(Reason::NotOpen)),
            Phase::Closed => Err(Rejection::new(Reason::Closed)),
            Phase::Archive => Err(Rejection::new(Reason::Archive)),
        }
    }

    /// Only a meeting of which this record is: its texts are worked on after its close too.
    ///
    /// # Errors
    /// `meetings.archive`.
    pub fn recorded(&self) -> Result<(), Rejection> {
        match self.phase {
            Phase::Convened | Phase::Open | Phase::Suspended | Phase::Closed => Ok(()),
            Phase::Archive => Err(Rejection::new(Reason::Archive)),
        }
    }

    /// Until it is closed.
    ///
    /// # Errors
    /// `meetings.closed`, `meetings.archive`.
    pub fn before_close(&self) -> Result<(), Rejection> {
        match self.phase {
            Phase::Convened | Phase::Open | Phase::Suspended => Ok(()),
            Phase::Closed => Err(Rejection::new(Reason::Closed)),
            Phase::Archive => Err(Rejection::new(Reason::Archive)),
        }
    }
}

/// The parts of a printed number as numbers, so that 10 follows 9 and 2.1 follows 2.
fn printed_order(number: &str) -> Vec<(u32, String)> {
    let part = |part: &str| {
        let digits: String = part.chars().take_while(char::is_ascii_digit).collect();
        let rest = part.trim_start_matches(|c: char| c.is_ascii_digit());
        (digits.parse().unwrap_or(u32::MAX), rest.to_owned())
    };
    number.split('.').map(part).collect()
}

impl Convened {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        let meeting = Meeting {
            slug: self.meeting.clone(),
            entry: meta.number,
            particulars: Arc::new(self.particulars.clone()),
            phase: if self.archive { Phase::Archive } else { Phase::Convened },
            sat: (None, None),
            course: Arc::default(),
            items: Arc::default(),
            versions: Arc::default(),
            next_item: 1,
            agenda_adopted: None,
            current_item: None,
            taken_up: Arc::default(),
            closed_items: Arc::default(),
            considered: Arc::default(),
            invitations: Arc::default(),
            delegations: Arc::default(),
            rolls: Arc::default(),
            questions: Arc::default(),
            lists: Arc::default(),
            floor: Arc::default(),
            programme: Arc::default(),
            texts: Arc::default(),
            grants: Arc::default(),
            changed: meta.number,
        };
        state.meetings.insert_mut(self.meeting.clone(), Arc::new(meeting));
    }
}

impl Changed {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_meeting(&self.meeting, meta, |meeting| {
            Arc::make_mut(&mut meeting.particulars).take(&self.particulars);
        });
        crate::delegations::questions::keep_answers(state, &self.meeting);
    }
}

impl Invited {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_meeting(&self.meeting, meta, |meeting| {
            let sent = (meta.occurred, self.note.clone());
            let noted = InvitationNoted { invited: meta.noted(), acknowledged: None, answered: None };
            let invitation = Invitation { in_status: self.in_status, sent, acknowledged: None, answered: None, noted };
            Arc::make_mut(&mut meeting.invitations).insert(self.party.clone(), invitation);
        });
    }
}

impl Acknowledged {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_meeting(&self.meeting, meta, |meeting| {
            if let Some(invitation) = Arc::make_mut(&mut meeting.invitations).get_mut(&self.party) {
                invitation.acknowledged = Some(meta.occurred);
                invitation.noted.acknowledged = Some(meta.noted());
            }
        });
    }
}

impl Replied {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_meeting(&self.meeting, meta, |meeting| {
            if let Some(invitation) = Arc::make_mut(&mut meeting.invitations).get_mut(&self.party) {
                invitation.answered = Some((meta.occurred, self.answer));
                invitation.noted.answered = Some(meta.noted());
            }
        });
    }
}

impl ItemPlaced {
    /// What of it is in languages.
    pub fn in_languages(&self) -> Vec<&Texts> {
        Vec::from([&self.title, &self.lead, &self.note])
    }

    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        let working = state.working_languages();
        state.change_meeting(&self.meeting, meta, |meeting| {
            let versions = Arc::make_mut(&mut meeting.versions).entry(self.item).or_default();
            let before = meeting.items.get(&self.item);
            versions.follow((before, self), Self::in_languages, (meta.number, &working));
            Arc::make_mut(&mut meeting.items).insert(self.item, self.clone());
            meeting.next_item = meeting.next_item.max(self.item.saturating_add(1));
        });
    }
}

impl ItemRemoved {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_meeting(&self.meeting, meta, |meeting| {
            Arc::make_mut(&mut meeting.items).remove(&self.item);
            Arc::make_mut(&mut meeting.versions).remove(&self.item);
        });
    }
}

impl AgendaAdopted {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_meeting(&self.meeting, meta, |meeting| {
            meeting.agenda_adopted = Some(meta.occurred);
            meeting.note(Step::AgendaAdopted, meta);
        });
    }
}

impl Opened {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_meeting(&self.meeting, meta, |meeting| {
            meeting.phase = Phase::Open;
            meeting.sat.0 = Some(meta.occurred);
            meeting.note(Step::Opened, meta);
        });
    }
}

impl Suspended {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_meeting(&self.meeting, meta, |meeting| {
            meeting.phase = Phase::Suspended;
            meeting.note(Step::Suspended, meta);
        });
    }
}

impl Resumed {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_meeting(&self.meeting, meta, |meeting| {
            meeting.phase = Phase::Open;
            meeting.note(Step::Resumed, meta);
        });
    }
}

impl Closed {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        if self.contacts_until.is_some() {
            let contacts = Which { meeting: Some(&self.meeting), field: Some("contact"), ..Which::default() };
            let contacts = state.personal_texts(&contacts);
            contacts.iter().for_each(|(text, _)| state.keep_until(text, self.contacts_until));
        }
        if let Some(until) = self.credentials_until {
            let letters = crate::delegations::letters::letters_of(state, &self.meeting);
            letters.into_iter().for_each(|letter| state.keep_file_until(letter, until));
        }
        state.change_meeting(&self.meeting, meta, |meeting| {
            meeting.phase = Phase::Closed;
            meeting.sat.1 = Some(meta.occurred);
            meeting.note(Step::Closed, meta);
            meeting.current_item = None;
            Arc::make_mut(&mut meeting.floor).end(meta);
        });
        crate::delegations::questions::keep_answers(state, &self.meeting);
    }
}

impl ItemTakenUp {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_meeting(&self.meeting, meta, |meeting| {
            meeting.current_item = Some(self.item);
            meeting.note(Step::TookUp(self.item), meta);
            Arc::make_mut(&mut meeting.taken_up).insert(self.item);
            Arc::make_mut(&mut meeting.floor).next_item(self.item, meta);
        });
    }
}
