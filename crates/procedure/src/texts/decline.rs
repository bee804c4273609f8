//! `texts.decline`: the drafter declines a proposal; it stays in the history of the text.

use crate::event::Event;
use crate::prelude::*;

/// Declines a proposal.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Decline {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The proposal.
    pub proposal: u32,
    /// Why.
    #[serde(default)]
    pub reason: Texts,
}

impl Put for Decline {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text).number(self.proposal)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        let Some((_, draft)) = super::on_the_table(desk, on)? else { return Ok(()) };
        let Some(id) = on.number else { return Ok(()) };
        if draft.proposal(id)?.phase == super::ProposalPhase::Open {
            Ok(())
        } else {
            Err(Rejection::new(super::Reason::ProposalClosed).with("proposal", id))
        }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        desk.restrict(Circle::Members);
        desk.leave(Event::TextsDeclined(super::Declined {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            proposal: self.proposal,
            reason: self.reason.clone(),
        }));
        Ok(())
    }
}
