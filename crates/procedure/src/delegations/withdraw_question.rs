//! `delegations.withdraw-question`: a question is withdrawn; its answers have lost their purpose and are erased.

use super::questions::{Given, QuestionWithdrawn, answers_to};
use crate::event::Event;
use crate::prelude::*;
use crate::record::personal::{ERASED_MAX, Why};

/// Withdraws a question.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct WithdrawQuestion {
    /// The meeting.
    pub meeting: Slug,
    /// The question.
    pub question: u32,
}

impl Put for WithdrawQuestion {
    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting).number(self.question)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        let Some(slug) = on.meeting else { return Ok(()) };
        // Also after the meeting: what is no longer needed need not be kept until its day.
        let meeting = desk.state.meeting(slug)?;
        on.number.map_or(Ok(()), |question| meeting.questions.standing(question).map(|_| ()))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let meeting = desk.state.meeting(&self.meeting)?;
        let held = |given: &&Given| desk.state.personal.contains_key(&given.value.0.hash);
        let answers: Vec<&Given> = answers_to(meeting, self.question).filter(held).collect();
        Desk::below(answers.len(), ERASED_MAX)?;
        answers.iter().for_each(|given| desk.erase(&given.value, Why::Early));
        desk.of_meeting(&self.meeting);
        let (meeting, question) = (self.meeting.clone(), self.question);
        desk.leave(Event::DelegationsQuestionWithdrawn(QuestionWithdrawn { meeting, question }));
        Ok(())
    }
}
