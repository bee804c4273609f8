//! `meetings.remove-session`: a session is taken off the programme; once that was issued, it is cancelled.

use super::programme::SessionRemoved;
use crate::event::Event;
use crate::prelude::*;

/// Takes a session off the programme.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RemoveSession {
    /// The meeting.
    pub meeting: Slug,
    /// The session.
    pub session: Slug,
}

impl Put for RemoveSession {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.session)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.on_session(on)
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let programme = &desk.state.meeting(&self.meeting)?.programme;
        let before = &programme.session(&self.session)?.placed;
        desk.of_session(programme, before, None);
        desk.leave(Event::MeetingsSessionRemoved(SessionRemoved {
            meeting: self.meeting.clone(),
            session: self.session.clone(),
            before: before.span,
            change: programme.issued.is_some(),
        }));
        Ok(())
    }
}
