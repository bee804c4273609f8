//! `meetings.acknowledge`: an invited party acknowledges the invitation.

use crate::event::Event;
use crate::prelude::*;

/// Acknowledges an invitation.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Acknowledge {
    /// The meeting.
    pub meeting: Slug,
}

impl Put for Acknowledge {
    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        let party = desk.party()?;
        let Some(slug) = on.meeting else {
            return Ok(());
        };
        let meeting = desk.state.meeting(slug)?;
        meeting.before_close()?;
        if !meeting.invitations.contains_key(party) {
            return Err(Rejection::new(super::Reason::NotInvited).with("party", party));
        }
        Ok(())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let party = desk.party()?;
        desk.restrict(Circle::Participants);
        desk.leave(Event::MeetingsAcknowledged(super::Acknowledged {
            meeting: self.meeting.clone(),
            party: party.clone(),
        }));
        Ok(())
    }
}
