//! Attendance as the Chair and the secretariat see it: who is where, whether that is a quorum, the roll, and the log.

use super::Presence;
use super::attendance::{Attended, Roll, Whom, asked_now, order};
use crate::decisions::base::{Quorum, quorum};
use crate::floor::view::kept_until;
use crate::meetings::Meeting;
use crate::membership::Status;
use crate::prelude::*;
use crate::rules::profile::Key;
use crate::view::Audience;

/// The attendance of a meeting.
#[derive(Clone, Debug)]
pub struct AttendanceView {
    /// The rule on quorum that is asked for now.
    pub rule: Key,
    /// The quorum.
    pub quorum: Quorum,
    /// The parties that were invited, in the alphabet of the rules.
    pub parties: Vec<PartyLine>,
    /// Calls of the roll, the last first.
    pub rolls: Vec<Arc<Roll>>,
    /// The log, the first line first.
    pub log: Vec<LogLine>,
}

/// A party and where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartyLine {
    /// The party.
    pub party: Slug,
    /// Its status here.
    pub status: Status,
    /// Where it is.
    pub presence: Presence,
    /// Its link, where that is lost.
    pub lost: Option<Lost>,
}

/// A link that is lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lost {
    /// Since when.
    pub since: Moment,
    /// Until when the place is kept as a matter of course; it stays after that too.
    pub kept_until: Moment,
    /// True once that is over.
    pub is_long: bool,
}

/// A line of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogLine {
    /// The party.
    pub party: Slug,
    /// When it was so.
    pub at: Moment,
    /// The entry that says it.
    pub entry: u64,
    /// What.
    pub what: Attended,
}

/// The link of a party at some moment, where it is lost.
pub fn lost(state: &State, meeting: &Meeting, party: &Slug, at: Moment) -> Option<Lost> {
    let since = meeting.delegations.link_lost(party)?;
    let kept_until = kept_until(state, since);
    Some(Lost { since, kept_until, is_long: at >= kept_until })
}

/// The attendance of a meeting at some moment; `None` for everybody but the Chair and the secretariat.
pub fn attendance(state: &State, meeting: &Meeting, audience: Audience, at: Moment) -> Option<AttendanceView> {
    if audience < Audience::Bureau {
        return None;
    }
    let line = |party: Slug| PartyLine {
        status: meeting.status_of(&party).unwrap_or(Status::Unknown),
        presence: meeting.delegations.0.get(&party).map(|delegation| delegation.presence()).unwrap_or_default(),
        lost: lost(state, meeting, &party, at),
        party,
    };
    let rule = asked_now(meeting);
    Some(AttendanceView {
        rule,
        quorum: quorum(state, meeting, rule),
        parties: order(state, meeting, Whom::All).into_iter().map(line).collect(),
        rolls: meeting.rolls.iter().rev().cloned().collect(),
        log: log(meeting),
    })
}

/// What was noted, and who passed the door, by time; what was at the same time, by entry.
fn log(meeting: &Meeting) -> Vec<LogLine> {
    let mut log = Vec::new();
    for (party, delegation) in &meeting.delegations.0 {
        let line = |at: Moment, entry: u64, what: Attended| LogLine { party: party.clone(), at, entry, what };
        log.extend(delegation.attendance.iter().map(|one| line(one.at, one.entry, one.what)));
        let passes = delegation.passes.values().flatten();
        log.extend(passes.map(|(pass, entry)| line(pass.at, *entry, Attended::Passed(pass.into))));
    }
    log.sort_by_key(|line| (line.at, line.entry));
    log
}
