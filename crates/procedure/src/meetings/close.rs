//! `meetings.close`: the Chair closes the meeting.

use crate::event::Event;
use crate::prelude::*;

/// Closes the meeting.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Close {
    /// The meeting.
    pub meeting: Slug,
}

impl Put for Close {
    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.chair()?;
        let Some(slug) = on.meeting else {
            return Ok(());
        };
        let meeting = desk.state.meeting(slug)?;
        match meeting.phase {
            super::Phase::Open | super::Phase::Suspended => Ok(()),
            super::Phase::Convened => Err(Rejection::new(super::Reason::NotOpen)),
            super::Phase::Closed | super::Phase::Archive => meeting.before_close(),
        }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        desk.leave(Event::MeetingsClosed(super::Closed { meeting: self.meeting.clone() }));
        Ok(())
    }
}
