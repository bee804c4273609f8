//! Attendance: what was noted of where a delegation is, by time; a link that was lost; and calls of the roll.
//!
//! A link that is lost changes nothing else: the delegation stays noted as it was, and its places on lists stay its own. The
//! Chair is not held up by it; who is passed over meanwhile is shown as such, and stands where it stood when it is back.

use super::passes::NotedPresence;
use super::{Presence, Where};
use crate::decisions::base::{Quorum, quorum};
use crate::floor::lists::alphabetical;
use crate::meetings::{Meeting, Phase};
use crate::membership::Status;
use crate::prelude::*;
use crate::rules::profile::Key;
use crate::words::words;

/// The most lines of one delegation in the log of attendance, but for those who pass the door.
pub const LINES_MAX: usize = 2_000;
/// The most calls of the roll at a meeting.
pub const ROLLS_MAX: usize = 200;

words! {
    /// What became of the link of a delegation that takes part by network.
    Link {
        /// It is lost.
        Lost = "lost",
        /// It is there again.
        Back = "back",
    }
}

words! {
    /// What is answered when the roll is called.
    RollAnswer {
        /// In the room.
        Present = "present",
        /// By network.
        Remote = "remote",
        /// Absent, or no answer.
        Absent = "absent",
    }
}

words! {
    /// Whom a roll calls.
    Whom {
        /// Every party that was invited.
        All = "all",
        /// The members.
        Members = "members",
    }
}

impl RollAnswer {
    /// Where the delegation therefore is.
    pub fn presence(self) -> Presence {
        match self {
            Self::Present => Presence::InRoom,
            Self::Remote => Presence::Remote,
            Self::Absent => Presence::Absent,
        }
    }
}

/// The link of a delegation was lost, or is there again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct LinkNoted {
    /// The meeting.
    pub meeting: Slug,
    /// The party.
    pub party: Slug,
    /// What became of it.
    pub connection: Link,
}

/// The roll is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct RollCalled {
    /// The meeting.
    pub meeting: Slug,
    /// Its ordinal.
    pub roll: u32,
    /// The parties in the order in which they are called.
    pub parties: Vec<Slug>,
    /// The language in whose alphabet they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Tag>,
}

/// A delegation answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct RollAnswered {
    /// The meeting.
    pub meeting: Slug,
    /// The ordinal of the roll.
    pub roll: u32,
    /// The party.
    pub party: Slug,
    /// What.
    pub answer: RollAnswer,
}

/// A roll was closed: its result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct RollClosed {
    /// The meeting.
    pub meeting: Slug,
    /// The ordinal of the roll.
    pub roll: u32,
    /// Who is in the room.
    pub present: Vec<Slug>,
    /// Who takes part by network.
    pub remote: Vec<Slug>,
    /// Who is absent or did not answer.
    pub absent: Vec<Slug>,
    /// How many members whose seat is exercised are present, in the room or by network.
    pub members_present: u32,
    /// Of how many.
    pub members: u32,
    /// How many must be; nothing where the rules leave it undefined.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub needed: Option<u32>,
}

/// A line of the log of attendance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// When it was so.
    pub at: Moment,
    /// The entry that says it.
    pub entry: u64,
    /// What.
    pub what: Attended,
}

/// What a line of the log says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Attended {
    /// The delegation was noted somewhere.
    Noted(Presence),
    /// Its link.
    Link(Link),
    /// It answered when the roll was called.
    Answered(RollAnswer),
    /// One of its persons came in, and where; or left.
    Passed(Option<Where>),
}

/// A call of the roll.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Roll {
    /// How it was called.
    pub called: RollCalled,
    /// The entry and the time.
    pub made: (u64, Moment),
    /// Who answered what, and when.
    pub answers: BTreeMap<Slug, (RollAnswer, Moment)>,
    /// Its result, with its entry and time.
    pub closed: Option<(u64, Moment, RollClosed)>,
}

impl Roll {
    /// The first who was not answered for.
    pub fn next(&self) -> Option<&Slug> {
        self.called.parties.iter().find(|party| !self.answers.contains_key(*party))
    }

    /// Who answered so; of the absent also who did not answer.
    pub fn those(&self, answer: RollAnswer) -> Vec<Slug> {
        let of = |party: &&Slug| self.answers.get(*party).map_or(RollAnswer::Absent, |(said, _)| *said) == answer;
        self.called.parties.iter().filter(of).cloned().collect()
    }
}

impl Meeting {
    /// The roll that is being called.
    ///
    /// # Errors
    /// `delegations.no-roll`.
    pub fn roll(&self) -> Result<&Arc<Roll>, Rejection> {
        let open = self.rolls.iter().find(|roll| roll.closed.is_none());
        open.ok_or_else(|| Rejection::new(super::Reason::NoRoll))
    }
}

/// Whom a roll calls, in the alphabet of the rules.
pub(super) fn order(state: &State, meeting: &Meeting, whom: Whom) -> Vec<Slug> {
    let called = |status: Status| whom == Whom::All || status == Status::Member;
    let parties = meeting.invitations.iter().filter(|(_, invitation)| called(invitation.in_status));
    alphabetical(state, parties.map(|(party, _)| party.clone()).collect())
}

/// The rule on quorum that is asked for now: that to open a meeting until it was opened, else that to decide.
pub fn asked_now(meeting: &Meeting) -> Key {
    if meeting.phase == Phase::Convened { Key::QUORUM_TO_OPEN } else { Key::QUORUM_TO_DECIDE }
}

/// The result of a roll, by the presence that it found.
pub(super) fn result(state: &State, meeting: &Meeting, roll: &Roll) -> RollClosed {
    let (present, remote) = (roll.those(RollAnswer::Present), roll.those(RollAnswer::Remote));
    let Quorum { of, needed, .. } = quorum(state, meeting, asked_now(meeting));
    let seated = |party: &&Slug| {
        meeting.status_of(party) == Some(Status::Member) && crate::decisions::base::is_seated(state, meeting, party)
    };
    let members_present = present.iter().chain(&remote).filter(seated).count();
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    RollClosed {
        meeting: meeting.slug.clone(),
        roll: roll.called.roll,
        absent: roll.those(RollAnswer::Absent),
        members_present: number(members_present),
        members: number(of),
        needed: needed.map(number),
        present,
        remote,
    }
}

/// Where a delegation is noted or answers for itself: by itself, or by the Chair or the secretariat; while the meeting is not over.
pub(super) fn own_or_bureau<'a>(desk: &Desk<'a>, on: Subject<'_>) -> Result<Option<&'a Arc<Meeting>>, Rejection> {
    let own = desk.capacity().party().is_some_and(|party| on.name.is_none_or(|name| name == party));
    if !own {
        return super::bureau_on(desk, on);
    }
    let Some(slug) = on.meeting else { return Ok(None) };
    let meeting = desk.state.meeting(slug)?;
    meeting.before_close()?;
    on.name.map_or(Ok(()), |party| super::invited(meeting, party))?;
    Ok(Some(meeting))
}

/// The log of a delegation has room for one more line.
pub(super) fn room_for_a_line(meeting: &Meeting, party: &Slug) -> Result<(), Rejection> {
    Desk::below(meeting.delegations.0.get(party).map_or(0, |delegation| delegation.attendance.len()), LINES_MAX)
}

/// Notes where a delegation is: then its link is no longer lost.
pub(super) fn note(state: &mut State, on: (&Slug, &Slug), meta: &Meta, (presence, what): (Presence, Attended)) {
    let noted = NotedPresence { at: meta.occurred, presence };
    state.change_delegation(on, meta, |delegation| {
        delegation.attendance.push(Line { at: meta.occurred, entry: meta.number, what });
        // What is entered later about an earlier time is not how it stands now.
        if delegation.noted.is_none_or(|before| before.at <= noted.at) {
            delegation.noted = Some(noted);
            delegation.link_lost = None;
        }
    });
}

impl LinkNoted {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_delegation((&self.meeting, &self.party), meta, |delegation| {
            delegation.attendance.push(Line {
                at: meta.occurred,
                entry: meta.number,
                what: Attended::Link(self.connection),
            });
            delegation.link_lost = match self.connection {
                Link::Lost => delegation.link_lost.or(Some(meta.occurred)),
                Link::Back => None,
            };
        });
    }
}

impl RollCalled {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_meeting(&self.meeting, meta, |meeting| {
            Arc::make_mut(&mut meeting.rolls).push(Arc::new(Roll {
                called: self.clone(),
                made: (meta.number, meta.occurred),
                answers: BTreeMap::new(),
                closed: None,
            }));
        });
    }
}

fn change_roll(state: &mut State, (meeting, roll): (&Slug, u32), meta: &Meta, change: impl FnOnce(&mut Roll)) {
    state.change_meeting(meeting, meta, |meeting| {
        let rolls = Arc::make_mut(&mut meeting.rolls);
        if let Some(found) = rolls.iter_mut().find(|one| one.called.roll == roll) {
            change(Arc::make_mut(found));
        }
    });
}

impl RollAnswered {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        change_roll(state, (&self.meeting, self.roll), meta, |roll| {
            roll.answers.insert(self.party.clone(), (self.answer, meta.occurred));
        });
        let what = (self.answer.presence(), Attended::Answered(self.answer));
        note(state, (&self.meeting, &self.party), meta, what);
    }
}

impl RollClosed {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        change_roll(state, (&self.meeting, self.roll), meta, |roll| {
            roll.closed = Some((meta.number, meta.occurred, self.clone()));
        });
    }
}
