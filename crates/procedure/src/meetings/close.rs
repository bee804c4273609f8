//! `meetings.close`: the Chair closes the meeting.

use crate::event::Event;
use crate::prelude::*;
use crate::rules::profile::Key;

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
            super::Phase::Open | super::Phase::Suspended => {}
            super::Phase::Convened => return Err(Rejection::new(super::Reason::NotOpen)),
            super::Phase::Closed | super::Phase::Archive => return meeting.before_close(),
        }
        super::take_up::nobody_waits(desk, meeting)?;
        if let Some((text, _)) = meeting.texts.iter().find(|(_, draft)| draft.decided.put.is_some()) {
            // In a closed meeting nobody could declare the result.
            desk.ask(Rejection::new(crate::texts::Reason::BeforeDecision).with("text", text))?;
        }
        Ok(())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let closed = desk.stamp.occurred.unwrap_or(desk.stamp.received);
        let until = |key| {
            let days = desk.state.profile().value(key)?;
            crate::time::after_days(closed, &days)
        };
        let contacts_until = until(Key::RETENTION_CONTACT_DAYS);
        let credentials_until = until(Key::RETENTION_CREDENTIALS_DAYS);
        let meeting = self.meeting.clone();
        desk.leave(Event::MeetingsClosed(super::Closed { meeting, contacts_until, credentials_until }));
        Ok(())
    }
}
