//! `decisions.acknowledge`: a party says that it has received the letter by which a silence procedure was opened.

use super::silence::{Acknowledged, undeclared};
use crate::event::Event;
use crate::prelude::*;

/// Acknowledges receipt.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Acknowledge {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
}

impl Put for Acknowledge {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        let party = desk.party()?;
        let Some((meeting, draft)) = desk.on_text(on)? else { return Ok(()) };
        if !meeting.invitations.contains_key(party) {
            return Err(Rejection::new(crate::meetings::Reason::NotInvited).with("party", party));
        }
        let (_, silence) = undeclared(&draft.decided)?;
        if silence.acknowledged.contains_key(party) {
            return Err(Rejection::new(super::Reason::AcknowledgedAlready));
        }
        Ok(())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let party = desk.party()?.clone();
        let (silence, _) = undeclared(&desk.state.meeting(&self.meeting)?.text(&self.text)?.decided)?;
        // Who has answered, and who has not, is between a party and the secretariat.
        desk.restrict(Circle::Bureau);
        let (meeting, text) = (self.meeting.clone(), self.text.clone());
        desk.leave(Event::DecisionsAcknowledged(Acknowledged { meeting, text, silence, party }));
        Ok(())
    }
}
