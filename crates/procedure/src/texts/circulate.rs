//! `texts.circulate`: a draft is circulated for comments until a deadline.

use super::comments::{Circulated, ROUNDS_MAX};
use crate::event::Event;
use crate::prelude::*;
use crate::time::Instant;

/// Circulates a draft.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Circulate {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The instant at which the round is over.
    pub deadline: Instant,
    /// The zone in which the deadline was set; that of the process if not given.
    pub zone: Option<String>,
    /// What is asked of those who comment.
    #[serde(default)]
    pub note: Texts,
}

impl Put for Circulate {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        let Some((_, draft)) = super::on_the_table(desk, on)? else { return Ok(()) };
        match draft.circulation.open(desk.stamp.received) {
            Some(round) => Err(Rejection::new(super::Reason::RoundOpen).with("round", round.circulated.round)),
            None => Ok(()),
        }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        if self.deadline.0 <= desk.stamp.received {
            return Err(Rejection::new(super::Reason::DeadlinePast));
        }
        let rounds = &desk.state.meeting(&self.meeting)?.text(&self.text)?.circulation.rounds;
        Desk::below(rounds.len(), ROUNDS_MAX)?;
        let last = rounds.keys().next_back().copied().unwrap_or(0);
        desk.restrict(Circle::Members);
        desk.leave(Event::TextsCirculated(Circulated {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            round: last.saturating_add(1),
            deadline: self.deadline.0,
            zone: self.zone.clone(),
            note: self.note.clone(),
        }));
        Ok(())
    }
}
