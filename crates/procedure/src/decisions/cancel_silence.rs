//! `decisions.cancel-silence`: the Chair ends a silence procedure without a result; the text goes back to negotiation.

use super::silence::{SilenceCancelled, undeclared};
use crate::event::Event;
use crate::prelude::*;

/// Cancels a silence procedure.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct CancelSilence {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// Why.
    #[serde(default)]
    pub reason: Texts,
}

impl Put for CancelSilence {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.chair()?;
        let Some((_, draft)) = desk.on_text(on)? else { return Ok(()) };
        undeclared(&draft.decided).map(|_| ())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let (silence, _) = undeclared(&desk.state.meeting(&self.meeting)?.text(&self.text)?.decided)?;
        desk.restrict(Circle::Participants);
        desk.leave(Event::DecisionsSilenceCancelled(SilenceCancelled {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            silence,
            reason: self.reason.clone(),
        }));
        Ok(())
    }
}
