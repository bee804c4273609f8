//! `meetings.open`: the Chair opens the meeting.

use crate::event::Event;
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
        quorum(desk, meeting, Key::QUORUM_TO_OPEN)
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        desk.leave(Event::MeetingsOpened(super::Opened { meeting: self.meeting.clone() }));
        Ok(())
    }
}

/// The rule on quorum, where there is one: a fraction such as `1/2` of the members whose seat is exercised.
pub(crate) fn quorum(desk: &mut Desk<'_>, meeting: &super::Meeting, key: Key) -> Result<(), Rejection> {
    let Some((part, whole)) = desk.state.profile().value(key).and_then(|fraction| {
        let (part, whole) = fraction.split_once('/')?;
        Some((part.parse::<usize>().ok()?, whole.parse::<usize>().ok()?))
    }) else {
        return Ok(());
    };
    let base = crate::decisions::base(desk.state, meeting);
    let present = base.iter().filter(|party| meeting.delegations.is_present(party)).count();
    if present.saturating_mul(whole) >= base.len().saturating_mul(part) {
        return Ok(());
    }
    let needed = base.len().saturating_mul(part).div_ceil(whole.max(1));
    desk.against(key, Rejection::new(super::Reason::NoQuorum).with("present", present).with("needed", needed))
}
