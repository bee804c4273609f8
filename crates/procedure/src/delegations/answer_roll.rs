//! `delegations.answer-roll`: a delegation answers when the roll is called; a later answer takes the place of an earlier one.

use super::attendance::{RollAnswer, RollAnswered, own_or_bureau, room_for_a_line};
use crate::event::Event;
use crate::prelude::*;

/// Answers.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct AnswerRoll {
    /// The meeting.
    pub meeting: Slug,
    /// The party.
    pub party: Slug,
    /// What.
    pub answer: RollAnswer,
}

impl Put for AnswerRoll {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.party)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        let Some(meeting) = own_or_bureau(desk, on)? else { return Ok(()) };
        let roll = meeting.roll()?;
        match on.name {
            Some(party) if !roll.called.parties.contains(party) => {
                Err(Rejection::new(super::Reason::NotCalled).with("party", party))
            }
            Some(_) | None => Ok(()),
        }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let meeting = desk.state.meeting(&self.meeting)?;
        room_for_a_line(meeting, &self.party)?;
        let roll = meeting.roll()?.called.roll;
        desk.restrict(Circle::Participants);
        desk.leave(Event::DelegationsRollAnswered(RollAnswered {
            meeting: self.meeting.clone(),
            roll,
            party: self.party.clone(),
            answer: self.answer,
        }));
        Ok(())
    }
}
