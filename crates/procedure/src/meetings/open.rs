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
    let quorum = crate::decisions::base::quorum(desk.state, meeting, key);
    match quorum.needed {
        Some(needed) if !quorum.is_met() => {
            desk.against(key, missed.with("present", quorum.present).with("needed", needed))
        }
        Some(_) | None => Ok(()),
    }
}
