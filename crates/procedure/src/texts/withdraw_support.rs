//! `texts.withdraw-support`: a delegation no longer supports the proposal of another.

use super::support::own;
use crate::event::Event;
use crate::prelude::*;

/// Withdraws support.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct WithdrawSupport {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The proposal.
    pub proposal: u32,
}

impl Put for WithdrawSupport {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text).number(self.proposal)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.party()?;
        let Some((_, draft)) = super::on_the_table(desk, on)? else { return Ok(()) };
        let Some(id) = on.number else { return Ok(()) };
        match own(desk, draft.open_proposal(id)?) {
            Some(_) => Ok(()),
            None => Err(Rejection::new(super::Reason::NotSupported).with("proposal", id)),
        }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let draft = desk.state.meeting(&self.meeting)?.text(&self.text)?;
        let missing = || Rejection::new(super::Reason::NotSupported).with("proposal", self.proposal);
        let (support, given) = own(desk, draft.proposal(self.proposal)?).ok_or_else(missing)?;
        desk.restrict(Circle::Members);
        desk.as_open_as(&given.by);
        desk.leave(Event::TextsSupportWithdrawn(super::SupportWithdrawn {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            proposal: self.proposal,
            support,
        }));
        Ok(())
    }
}
