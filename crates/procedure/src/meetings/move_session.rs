//! `meetings.move-session`: a session is moved to another time, or another room.

use super::programme::{SessionMoved, SessionPlaced};
use crate::event::Event;
use crate::prelude::*;
use crate::time::LocalInstant;

/// Moves a session.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct MoveSession {
    /// The meeting.
    pub meeting: Slug,
    /// The session.
    pub session: Slug,
    /// When it begins, by the clocks of the meeting.
    pub begins: LocalInstant,
    /// When it ends.
    pub ends: LocalInstant,
    /// Where, where that is another place.
    #[serde(default)]
    pub room: Texts,
}

impl Put for MoveSession {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.session)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.on_session(on)
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let meeting = desk.state.meeting(&self.meeting)?;
        let programme = &meeting.programme;
        let before = &programme.session(&self.session)?.placed;
        let span = super::place_session::span(self.begins, self.ends)?;
        let room = if self.room.is_empty() { before.room.clone() } else { self.room.clone() };
        let moved = SessionPlaced { span, room, ..SessionPlaced::clone(before) };
        desk.note_clashes(meeting, &moved, self.begins.offset)?;
        desk.of_session(programme, before, None);
        desk.leave(Event::MeetingsSessionMoved(SessionMoved {
            meeting: self.meeting.clone(),
            session: self.session.clone(),
            span,
            room: self.room.clone(),
            before: before.span,
            change: programme.issued.is_some(),
        }));
        Ok(())
    }
}

impl Desk<'_> {
    /// Only the Chair or the secretariat, until the meeting is closed, about a session that is there.
    pub(crate) fn on_session(&self, on: Subject<'_>) -> Result<(), Rejection> {
        self.bureau()?;
        let Some(slug) = on.meeting else { return Ok(()) };
        let meeting = self.state.meeting(slug)?;
        meeting.before_close()?;
        on.name.map_or(Ok(()), |session| meeting.programme.session(session).map(|_| ()))
    }
}
