//! `decisions.withdraw-objection`: a member withdraws its objection.

use crate::event::Event;
use crate::prelude::*;

/// Withdraws an objection.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct WithdrawObjection {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
}

impl Put for WithdrawObjection {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        let party = desk.party()?;
        let Some((meeting, draft)) = desk.on_text(on)? else { return Ok(()) };
        super::silence::before_close(meeting, Some(&draft.opened.text))?;
        let decided = &draft.decided;
        if decided.put.is_none() && decided.silence().is_none() {
            return Err(Rejection::new(super::Reason::NotPut));
        }
        match super::object::standing(desk, decided) {
            Some(_) => Ok(()),
            None => Err(Rejection::new(super::Reason::DidNotObject).with("party", party)),
        }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let draft = desk.state.meeting(&self.meeting)?.text(&self.text)?;
        let decided = &draft.decided;
        let Some(objection) = super::object::standing(desk, decided) else {
            return Err(Rejection::new(super::Reason::DidNotObject));
        };
        let owner = decided.objections.get(&objection).map(|objection| &objection.owner);
        desk.restrict(Circle::Members);
        match owner {
            Some(owner) => desk.as_open_as(owner),
            None => desk.confidential = true,
        }
        desk.leave(Event::DecisionsObjectionWithdrawn(super::ObjectionWithdrawn {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            objection,
        }));
        for proposal in super::silence::proposals(desk, draft) {
            let (meeting, text) = (self.meeting.clone(), self.text.clone());
            desk.leave(Event::TextsWithdrawn(crate::texts::Withdrawn { meeting, text, proposal }));
        }
        Ok(())
    }
}
