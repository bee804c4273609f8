//! `meetings.resume`: the Chair resumes a suspended meeting.

use crate::event::Event;
use crate::prelude::*;

/// Resumes the meeting.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Resume {
    /// The meeting.
    pub meeting: Slug,
}

impl Put for Resume {
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
        if meeting.phase == super::Phase::Suspended { Ok(()) } else { Err(Rejection::new(super::Reason::NotSuspended)) }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        desk.leave(Event::MeetingsResumed(super::Resumed { meeting: self.meeting.clone() }));
        Ok(())
    }
}
