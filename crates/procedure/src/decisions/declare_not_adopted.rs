//! `decisions.declare-not-adopted`: the Chair declares that a text is not adopted; it goes back to negotiation.

use crate::event::Event;
use crate::prelude::*;

/// Declares a text not adopted.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct DeclareNotAdopted {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
}

impl Put for DeclareNotAdopted {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.chair()?;
        let Some((meeting, draft)) = desk.on_text(on)? else { return Ok(()) };
        let decided = &draft.decided;
        let silence = decided.silence();
        if silence.is_none() {
            meeting.sitting()?;
        }
        if decided.put.is_none() && silence.is_none() {
            return Err(Rejection::new(super::Reason::NotPut));
        }
        if silence.is_some_and(|(ordinal, silence)| silence.ended.is_none() && decided.breaking(ordinal).is_none()) {
            return Err(Rejection::new(super::Reason::SilenceRuns));
        }
        let unopposed = match silence {
            Some(_) => decided.standing().next().is_none(),
            None => {
                super::outcome::outcome(desk.state, meeting, draft).verdict == super::outcome::Verdict::MayBeAdopted
            }
        };
        if unopposed {
            desk.ask(Rejection::new(super::Reason::NoObjection))?;
        }
        Ok(())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let decided = &desk.state.meeting(&self.meeting)?.text(&self.text)?.decided;
        let objections = u32::try_from(decided.standing().count()).unwrap_or(u32::MAX);
        desk.of_meeting(&self.meeting);
        desk.leave(Event::DecisionsNotAdopted(super::NotAdopted {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            objections,
        }));
        Ok(())
    }
}
