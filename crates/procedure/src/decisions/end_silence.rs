//! `decisions.end-silence`: the deadline of a silence procedure has passed. The clerk says so by its clock; the result is
//! for the Chair to declare.

use super::Reason;
use super::silence::{SilenceEnded, undeclared};
use crate::event::Event;
use crate::prelude::*;

/// Ends a silence procedure.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct EndSilence {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
}

impl Put for EndSilence {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        if *desk.capacity() != Capacity::Clerk {
            desk.bureau()?;
        }
        let Some((_, draft)) = desk.on_text(on)? else { return Ok(()) };
        let (_, silence) = undeclared(&draft.decided)?;
        if silence.ended.is_some() {
            return Err(Rejection::new(Reason::SilenceEnded));
        }
        if !silence.is_over(desk.stamp.recorded) {
            return Err(Rejection::new(Reason::SilenceRuns));
        }
        Ok(())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let (silence, _) = undeclared(&desk.state.meeting(&self.meeting)?.text(&self.text)?.decided)?;
        desk.restrict(Circle::Participants);
        let (meeting, text) = (self.meeting.clone(), self.text.clone());
        desk.leave(Event::DecisionsSilenceEnded(SilenceEnded { meeting, text, silence }));
        Ok(())
    }
}
