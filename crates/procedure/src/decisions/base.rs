//! Who is in the base of a decision at a meeting, and why: each party with a word that pages and papers put into a sentence.

use crate::meetings::Meeting;
use crate::membership::{Seat, Status};
use crate::prelude::*;
use crate::rules::place::Place;
use crate::rules::profile::{Key, fraction};
use crate::words::words;

words! {
    /// Why a party counts, or does not.
    Why {
        /// A member that exercises its seat: its objection counts.
        Counts = "counts",
        /// Not a member, but the rules give its status the right to object.
        RightGivenByRules = "right-given-by-rules",
        /// A member whose seat is not exercised.
        SeatNotExercised = "seat-not-exercised",
        /// The rules count those who are present, and it is not.
        NotPresent = "not-present",
        /// Its status is another than that of a member.
        NotAMember = "not-a-member",
        /// Its membership is pending, or no source confirms it.
        MembershipPending = "membership-pending",
        /// The rules leave undefined whether its status may object.
        RightUndefined = "right-undefined",
        /// A member to whom the rules do not give the right to object.
        RightNotGiven = "right-not-given",
        /// A member that was not invited to this meeting.
        NotInvited = "not-invited",
    }
}

impl Why {
    /// True for those whose objection counts.
    pub fn counts(self) -> bool {
        matches!(self, Self::Counts | Self::RightGivenByRules)
    }
}

/// A party and its place in the base.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseLine {
    /// The party.
    pub party: Slug,
    /// In which status it takes part; of a member that was not invited, that of a member.
    pub status: Status,
    /// True if its objection counts.
    pub counts: bool,
    /// Why, or why not.
    pub why: Why,
}

/// The presence that the rules ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quorum {
    /// Members that are present.
    pub present: usize,
    /// Members of which the fraction is taken.
    pub of: usize,
    /// How many must be present; `None` where the rules leave it undefined.
    pub needed: Option<usize>,
}

impl Quorum {
    /// True unless the rules ask for more members than are present.
    pub fn is_met(&self) -> bool {
        self.needed.is_none_or(|needed| self.present >= needed)
    }
}

/// Every party invited to the meeting and every member that was not, with its place in the base.
pub fn base_lines(state: &State, meeting: &Meeting) -> Vec<BaseLine> {
    let line =
        |party: &Slug, status: Status, why: Why| BaseLine { party: party.clone(), status, counts: why.counts(), why };
    let invited = meeting.invitations.iter().map(|(party, invitation)| (party, invitation.in_status));
    let mut lines: Vec<BaseLine> =
        invited.map(|(party, status)| line(party, status, why(state, meeting, party, status))).collect();
    let is_member =
        |day: Day| move |slug: &Slug| state.parties.get(slug).map(|p| p.status_on(day)) == Some(Status::Member);
    if let Some(day) = meeting.particulars.from {
        let missing = state.parties.keys().filter(|slug| !meeting.invitations.contains_key(*slug));
        lines.extend(
            missing.filter(|slug| is_member(day)(slug)).map(|slug| line(slug, Status::Member, Why::NotInvited)),
        );
    }
    lines
}

/// Whose objection counts at this meeting: whoever has the right to object, by our defaults members; by the profile only
/// those whose seat is exercised, or who are present.
pub fn base(state: &State, meeting: &Meeting) -> Vec<Slug> {
    let invited = meeting.invitations.iter().map(|(party, invitation)| (party, invitation.in_status));
    invited
        .filter(|(party, status)| why(state, meeting, party, *status).counts())
        .map(|(party, _)| party.clone())
        .collect()
}

/// The presence that `quorum.to-open` or `quorum.to-decide` asks for: a fraction of the members whose seat is exercised.
pub fn quorum(state: &State, meeting: &Meeting, key: Key) -> Quorum {
    let members = meeting.invitations.iter().filter(|(_, invitation)| invitation.in_status == Status::Member);
    let seated: Vec<&Slug> = members.map(|(party, _)| party).filter(|party| is_seated(state, meeting, party)).collect();
    let present = seated.iter().filter(|party| meeting.delegations.is_present(party)).count();
    let fraction = state.profile().value(key).and_then(|value| fraction(&value));
    let needed = fraction.map(|(part, whole)| seated.len().saturating_mul(part).div_ceil(whole.max(1)));
    Quorum { present, of: seated.len(), needed }
}

fn why(state: &State, meeting: &Meeting, party: &Slug, status: Status) -> Why {
    let profile = state.profile();
    let right = profile.right_at(status.word(), Key::RIGHT_OBJECT, Place::at(meeting)).1.value;
    if right.as_deref() != Some("yes") {
        return right.map_or(Why::RightUndefined, |_| without_right(status));
    }
    if profile.is(Key::DECISION_BASE, "members-present") && !meeting.delegations.is_present(party) {
        return Why::NotPresent;
    }
    if !is_seated(state, meeting, party) {
        return Why::SeatNotExercised;
    }
    if status == Status::Member { Why::Counts } else { Why::RightGivenByRules }
}

/// Why a status without the right to object does not count.
fn without_right(status: Status) -> Why {
    match status {
        Status::Member => Why::RightNotGiven,
        Status::Pending | Status::Unconfirmed | Status::Unknown => Why::MembershipPending,
        Status::Observer | Status::Invited | Status::Secretariat | Status::Partner => Why::NotAMember,
    }
}

/// True where the party exercises its seat on the first day, or where the profile counts all seats.
pub(crate) fn is_seated(state: &State, meeting: &Meeting, party: &Slug) -> bool {
    let party = state.parties.get(party).zip(meeting.particulars.from);
    let seat = party.map(|(party, day)| party.seat_on(day)).unwrap_or_default();
    seat == Seat::Exercised || state.profile().is(Key::DECISION_BASE, "members")
}
