//! `meetings.open`: the Chair opens the meeting.

use crate::event::Event;
use crate::membership::Status;
use crate::prelude::*;
use crate::rules::profile::Key;

/// Opens the meeting.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Open {
    /// The meeting.
    pub meeting: Slug,
}

impl Put for Open {
    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.chair()?;
        let Some(slug) = on.meeting else {
            return Ok(());
        };
        let meeting = desk.state.meeting(slug)?;
        meeting.before_close()?;
        if meeting.phase != super::Phase::Convened {
            return Err(Rejection::new(super::Reason::OpenAlready));
        }
        quorum(desk, meeting, Key::QUORUM_TO_OPEN, Rejection::new(super::Reason::NoQuorum))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        desk.leave(Event::MeetingsOpened(super::Opened { meeting: self.meeting.clone() }));
        Ok(())
    }
}

/// The rule on quorum, where there is one: a fraction such as `1/2` of the members whose seat is exercised.
pub(crate) fn quorum(
    desk: &mut Desk<'_>,
    meeting: &super::Meeting,
    key: Key,
    missed: Rejection,
) -> Result<(), Rejection> {
    let fraction = desk.state.profile().value(key).and_then(|value| crate::rules::profile::fraction(&value));
    let Some((part, whole)) = fraction else {
        return Ok(());
    };
    let seated = crate::decisions::seated(desk.state, meeting, |status| status == Status::Member);
    let present = seated.iter().filter(|party| meeting.delegations.is_present(party)).count();
    if present.saturating_mul(whole) >= seated.len().saturating_mul(part) {
        return Ok(());
    }
    let needed = seated.len().saturating_mul(part).div_ceil(whole.max(1));
    desk.against(key, missed.with("present", present).with("needed", needed))
}
