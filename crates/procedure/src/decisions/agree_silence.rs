//! `decisions.agree-silence`: the meeting agreed that a silence procedure be used on a text; the Chair says so on the record.

use crate::event::Event;
use crate::prelude::*;

/// Records that the meeting agreed.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct AgreeSilence {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
}

impl Put for AgreeSilence {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.chair()?;
        let Some((meeting, draft)) = desk.on_text(on)? else { return Ok(()) };
        let decided = &draft.decided;
        meeting.sitting()?;
        if decided.adopted.is_some() {
            return Err(Rejection::new(super::Reason::AdoptedAlready));
        }
        if decided.silence_agreed.is_some() {
            return Err(Rejection::new(super::Reason::SilenceAgreedAlready));
        }
        Ok(())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        desk.of_meeting(&self.meeting);
        desk.leave(Event::DecisionsSilenceAgreed(super::silence::SilenceAgreed {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
        }));
        Ok(())
    }
}
