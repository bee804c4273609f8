//! Presence: when members came and went, and where a delegation therefore is.
//!
//! Passes are ordered by the time at which they happened, and each is known once. So what a device noted without a network
//! may arrive late, twice and in any order: the state is the same, and of what is known already nothing is recorded again.
//!
//! The presence of a delegation follows from its persons. Where it was noted otherwise the note stands: whoever noted it
//! looked at the seat, a badge only passed a door. A person who comes in after the note is newer knowledge and makes the
//! delegation present; when that person leaves, the note stands again. `unknown` takes a note back.

use super::Delegation;
use crate::meetings::Meeting;
use crate::prelude::*;
use crate::words::words;

/// The most times that one member comes and goes at a meeting.
pub const PASSES_MAX: usize = 500;

words! {
    /// Where a person takes part.
    #[derive(PartialOrd, Ord)]
    Where {
        /// In the room.
        Room = "room",
        /// By network.
        Remote = "remote",
    }
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

/// A member came in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct CheckedIn {
    /// The meeting.
    pub meeting: Slug,
    /// The party.
    pub party: Slug,
    /// The ordinal in the delegation.
    pub member: u32,
    /// Where.
    #[serde(rename = "where")]
    pub place: Where,
}

/// A member left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct CheckedOut {
    /// The meeting.
    pub meeting: Slug,
    /// The party.
    pub party: Slug,
    /// The ordinal in the delegation.
    pub member: u32,
}

/// One coming or going: of two at the same instant the coming is the later one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Pass {
    /// When it happened.
    pub at: Moment,
    /// In, and where; or out.
    pub into: Option<Where>,
}

/// The presence that somebody noted, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NotedPresence {
    /// When it was so.
    pub at: Moment,
    /// What was noted.
    pub presence: Presence,
}

impl Delegation {
    /// Where a member is, and since when; `None` if the person never came or has left.
    pub fn whereabouts(&self, member: u32) -> Option<(Moment, Where)> {
        let (last, _) = self.passes.get(&member)?.last_key_value()?;
        last.into.map(|place| (last.at, place))
    }

    /// Where the delegation is.
    pub fn presence(&self) -> Presence {
        let noted = self.noted.filter(|noted| noted.presence != Presence::Unknown);
        let inside = self.passes.keys().filter_map(|member| self.whereabouts(*member));
        let counts = |at: Moment| noted.is_none_or(|noted| at > noted.at);
        let place = inside.filter(|(at, _)| counts(*at)).map(|(_, place)| place).min();
        match (place, noted) {
            (Some(Where::Room), _) => Presence::InRoom,
            (Some(Where::Remote), _) => Presence::Remote,
            (None, Some(noted)) => noted.presence,
            (None, None) if self.passes.is_empty() => Presence::Unknown,
            (None, None) => Presence::Absent,
        }
    }
}

/// Whom an act of coming or going names: a badge, or the party and the member; and where the person goes.
pub(super) struct Passing<'a> {
    /// The meeting.
    pub(super) meeting: &'a Slug,
    /// The badge's code.
    pub(super) badge: Option<&'a String>,
    /// The party and the member.
    pub(super) of: (Option<&'a Slug>, Option<u32>),
    /// In, and where; or out.
    pub(super) into: Option<Where>,
}

impl Passing<'_> {
    /// The person, judged as it was at the time at which it happened: what a device recorded without a network and handed
    /// over later is taken as if it had come at once. `None` where the record knows it already.
    pub(super) fn person(&self, desk: &mut Desk<'_>) -> Result<Option<(Slug, u32)>, Rejection> {
        // When a person comes and goes is told to the secretariat and to the person's own delegation.
        desk.restrict(Circle::OwnAndBureau);
        let at = desk.stamp.occurred.unwrap_or(desk.stamp.received);
        let meeting = desk.state.meeting(self.meeting)?;
        let (party, member) = self.named(meeting, at)?;
        if desk.capacity().party().is_some_and(|own| *own != party) {
            return Err(Rejection::new(crate::rejection::Reason::NotYours));
        }
        super::invited(meeting, &party)?;
        let unknown = || Rejection::new(super::Reason::MemberUnknown).with("member", member);
        let delegation = meeting.delegations.0.get(&party).ok_or_else(unknown)?;
        if !delegation.had(member, at) && !delegation.members.contains_key(&member) {
            return Err(unknown());
        }
        let passes = delegation.passes.get(&member);
        if let Some(entry) = passes.and_then(|passes| passes.get(&Pass { at, into: self.into })) {
            desk.repeats(*entry);
            return Ok(None);
        }
        Desk::below(passes.map_or(0, BTreeMap::len), PASSES_MAX)?;
        Ok(Some((party, member)))
    }

    fn named(&self, meeting: &Meeting, at: Moment) -> Result<(Slug, u32), Rejection> {
        match (self.badge, self.of) {
            (Some(code), _) => super::badges::holder(meeting, code, at),
            (None, (Some(party), Some(member))) => Ok((party.clone(), member)),
            (None, (_, _)) => Err(Rejection::new(super::Reason::NobodyMeant)),
        }
    }
}

/// The meeting at which members come and go: until it is closed, and of what happened before that also later.
pub(super) fn in_order(desk: &Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
    let own = desk.capacity().party().is_some_and(|party| on.name.is_none_or(|name| name == party));
    if !own {
        desk.bureau()?;
    }
    let Some(slug) = on.meeting else { return Ok(()) };
    let meeting = desk.state.meeting(slug)?;
    let before = |closed: Moment| desk.stamp.occurred.is_some_and(|occurred| occurred <= closed);
    match (meeting.phase, meeting.sat.1) {
        (crate::meetings::Phase::Closed, Some(closed)) if before(closed) => Ok(()),
        (_, _) => meeting.before_close(),
    }
}

fn pass(state: &mut State, on: (&Slug, &Slug, u32), (meta, into): (&Meta, Option<Where>)) {
    let (meeting, party, member) = on;
    state.change_delegation((meeting, party), meta, |delegation| {
        let passes = delegation.passes.entry(member).or_default();
        passes.entry(Pass { at: meta.occurred, into }).or_insert(meta.number);
        // Who came in after that has a link, or needs none.
        if into.is_some() && delegation.link_lost.is_some_and(|lost| meta.occurred >= lost) {
            delegation.link_lost = None;
        }
    });
}

impl CheckedIn {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        pass(state, (&self.meeting, &self.party, self.member), (meta, Some(self.place)));
    }
}

impl CheckedOut {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        pass(state, (&self.meeting, &self.party, self.member), (meta, None));
    }
}

impl PresenceNoted {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        let what = (self.presence, super::attendance::Attended::Noted(self.presence));
        super::attendance::note(state, (&self.meeting, &self.party), meta, what);
    }
}
