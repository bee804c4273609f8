//! `delegations.return-letter`: a letter is returned to the delegation that presented it, with the reason.

use crate::event::Event;
use crate::prelude::*;

/// Returns a letter.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ReturnLetter {
    /// The meeting.
    pub meeting: Slug,
    /// The party.
    pub party: Slug,
    /// The letter.
    pub letter: u32,
    /// Why.
    #[serde(default)]
    pub reason: Texts,
}

impl Put for ReturnLetter {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.party).number(self.letter)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        let Some(meeting) = super::bureau_on(desk, on)? else { return Ok(()) };
        let (Some(party), Some(letter)) = (on.name, on.number) else { return Ok(()) };
        super::letters::pending(meeting, party, letter)
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        Desk::text(&self.reason, "reason")?;
        desk.restrict(Circle::Bureau);
        desk.leave(Event::DelegationsLetterReturned(super::LetterReturned {
            meeting: self.meeting.clone(),
            party: self.party.clone(),
            letter: self.letter,
            reason: self.reason.clone(),
        }));
        Ok(())
    }
}
