//! `delegations.withdraw-answer`: an answer is withdrawn and erased, at any time: consent that was given can be taken back.

use super::questions::AnswerWithdrawn;
use crate::event::Event;
use crate::prelude::*;
use crate::record::personal::Why;

/// Withdraws an answer.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct WithdrawAnswer {
    /// The meeting.
    pub meeting: Slug,
    /// The question.
    pub question: u32,
    /// The member of whom it told.
    pub member: Option<u32>,
}

impl Put for WithdrawAnswer {
    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting).number(self.question)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.party()?;
        on.meeting.map_or(Ok(()), |slug| desk.state.meeting(slug).map(|_| ()))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let party = desk.party()?;
        let delegation = desk.state.meeting(&self.meeting)?.delegations.0.get(party);
        let given = delegation.and_then(|delegation| delegation.answers.get(&(self.question, self.member)));
        let unknown = || Rejection::new(super::Reason::AnswerUnknown).with("question", self.question);
        let given = given.ok_or_else(unknown)?;
        desk.restrict(Circle::OwnAndBureau);
        desk.erase(&given.value, if given.consent { Why::ConsentWithdrawn } else { Why::Early });
        desk.leave(Event::DelegationsAnswerWithdrawn(AnswerWithdrawn {
            meeting: self.meeting.clone(),
            party: party.clone(),
            question: self.question,
            member: self.member,
        }));
        Ok(())
    }
}
