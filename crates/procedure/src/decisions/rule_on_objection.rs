//! `decisions.rule-on-objection`: before declaring the result of a silence procedure the Chair rules whether an objection
//! that came late, or is disputed, counts.

use super::Reason;
use super::silence::{ObjectionRuled, undeclared};
use crate::event::Event;
use crate::prelude::*;

/// Rules on an objection.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RuleOnObjection {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The objection.
    pub objection: u32,
    /// Whether it counts.
    pub counts: bool,
    /// Why.
    #[serde(default)]
    pub reason: Texts,
}

impl Put for RuleOnObjection {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text).number(self.objection)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.chair()?;
        let Some((_, draft)) = desk.on_text(on)? else { return Ok(()) };
        let decided = &draft.decided;
        let (silence, _) = undeclared(decided)?;
        let known = |number: u32| decided.objections_in(silence).any(|(ordinal, o)| *ordinal == number && o.stands);
        match on.number {
            Some(number) if !known(number) => Err(Rejection::new(Reason::ObjectionUnknown).with("objection", number)),
            Some(_) | None => Ok(()),
        }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let decided = &desk.state.meeting(&self.meeting)?.text(&self.text)?.decided;
        let late = decided.objections.get(&self.objection).is_some_and(|objection| objection.late);
        if !late && !self.counts {
            desk.ask(Rejection::new(Reason::ObjectionInTime))?;
        }
        desk.restrict(Circle::Participants);
        desk.leave(Event::DecisionsObjectionRuled(ObjectionRuled {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            objection: self.objection,
            counts: self.counts,
            reason: self.reason.clone(),
        }));
        Ok(())
    }
}
