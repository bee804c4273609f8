//! `delegations.answer`: a delegation answers a question of the meeting; the answer is a personal sealed field.

use super::Reason;
use super::questions::{Answered, AskedOf, Class};
use crate::event::Event;
use crate::prelude::*;
use crate::record::personal::Why;

/// Answers a question.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Answer {
    /// The meeting.
    pub meeting: Slug,
    /// The question.
    pub question: u32,
    /// The member of whom it tells.
    pub member: Option<u32>,
    /// The answer.
    pub value: String,
    /// True where the person agrees that it is kept.
    pub consent: Option<bool>,
}

impl Put for Answer {
    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting).number(self.question)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        let Some(meeting) = super::own(desk, on)? else { return Ok(()) };
        on.number.map_or(Ok(()), |question| meeting.questions.standing(question).map(|_| ()))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let party = desk.party()?;
        let meeting = desk.state.meeting(&self.meeting)?;
        let asked = meeting.questions.standing(self.question)?;
        match (asked.asked_of, self.member) {
            (AskedOf::Delegation, None) => {}
            (AskedOf::Member, Some(member)) => super::member_of(meeting, party, member).map(|_| ())?,
            (AskedOf::Delegation, Some(_)) | (AskedOf::Member, None) => {
                return Err(Rejection::new(Reason::AskedOfOther).with("asked-of", asked.asked_of.word()));
            }
        }
        let consent = self.consent.unwrap_or(false);
        if asked.class == Class::Health && !consent {
            return Err(Rejection::new(Reason::ConsentMissing));
        }
        if !asked.takes(&self.value) {
            return Err(Rejection::new(Reason::AnswerUnfit).with("kind", asked.kind.word()));
        }
        let before = meeting.delegations.0.get(party).and_then(|d| d.answers.get(&(self.question, self.member)));
        if let Some(given) = before {
            // A personal text that is no longer true is no longer needed.
            desk.erase(&given.value, Why::Early);
        }
        desk.restrict(Circle::OwnAndBureau);
        let value = desk.personal(&self.value);
        desk.leave(Event::DelegationsAnswered(Answered {
            meeting: self.meeting.clone(),
            party: party.clone(),
            question: self.question,
            member: self.member,
            value,
            consent,
        }));
        Ok(())
    }
}
