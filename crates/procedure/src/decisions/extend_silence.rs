//! `decisions.extend-silence`: before the deadline the Chair gives more time.

use super::Reason;
use super::silence::{EXTENSIONS_MAX, SilenceExtended, counted, undeclared};
use crate::event::Event;
use crate::prelude::*;
use crate::time::LocalInstant;

/// Extends a silence procedure.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ExtendSilence {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// When it ends now, with the offset of the clock by which that is told.
    pub deadline: LocalInstant,
}

impl Put for ExtendSilence {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.chair()?;
        let Some((_, draft)) = desk.on_text(on)? else { return Ok(()) };
        let (_, silence) = undeclared(&draft.decided)?;
        if silence.ended.is_some() || silence.is_over(desk.stamp.recorded) {
            return Err(Rejection::new(Reason::SilenceEnded));
        }
        Ok(())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let (ordinal, silence) = undeclared(&desk.state.meeting(&self.meeting)?.text(&self.text)?.decided)?;
        if self.deadline.at <= silence.deadline {
            return Err(Rejection::new(Reason::DeadlineEarlier));
        }
        Desk::below(silence.extended.len(), EXTENSIONS_MAX)?;
        let days = counted(desk.state, silence.calendar.as_ref(), silence.opened.1, self.deadline);
        desk.restrict(Circle::Participants);
        desk.leave(Event::DecisionsSilenceExtended(SilenceExtended {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            silence: ordinal,
            deadline: self.deadline.at,
            offset: self.deadline.offset,
            working_days: days.map(|days| days.working),
            days_unknown: days.map_or(0, |days| days.unknown),
        }));
        Ok(())
    }
}
