//! `meetings.reply`: an invited party answers the invitation.

use crate::event::Event;
use crate::prelude::*;

/// Answers an invitation.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Reply {
    /// The meeting.
    pub meeting: Slug,
    /// The answer.
    pub answer: super::Answer,
    /// The number of the reply note.
    pub note: Option<String>,
}

impl Put for Reply {
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
        desk.leave(Event::MeetingsReplied(super::Replied {
            meeting: self.meeting.clone(),
            party: party.clone(),
            answer: self.answer,
            note: self.note.clone(),
        }));
        Ok(())
    }
}
