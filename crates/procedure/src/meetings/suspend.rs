//! `meetings.suspend`: the Chair suspends the meeting.

use crate::event::Event;
use crate::prelude::*;

/// Suspends the meeting.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Suspend {
    /// The meeting.
    pub meeting: Slug,
}

impl Put for Suspend {
    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.chair()?;
        let Some(slug) = on.meeting else {
            return Ok(());
        };
        desk.state.meeting(slug)?.sitting()
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        desk.leave(Event::MeetingsSuspended(super::Suspended { meeting: self.meeting.clone() }));
        Ok(())
    }
}
