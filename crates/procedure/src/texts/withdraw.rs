//! `texts.withdraw`: the delegation that made a proposal withdraws it.

use crate::event::Event;
use crate::prelude::*;
use crate::rules::profile::Key;

/// Withdraws a proposal.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Withdraw {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The proposal.
    pub proposal: u32,
}

impl Put for Withdraw {
    const ROLE: Option<Key> = Some(Key::RIGHT_PROPOSE);

    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text).number(self.proposal)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        if !desk.capacity().is_bureau() {
            desk.party()?;
        }
        let Some((_, draft)) = super::on_the_table(desk, on)? else { return Ok(()) };
        let Some(id) = on.number else { return Ok(()) };
        let proposal = draft.proposal(id)?;
        if proposal.phase != super::ProposalPhase::Open {
            return Err(Rejection::new(super::Reason::ProposalClosed).with("proposal", id));
        }
        if desk.state.owner(&proposal.proposed.owner).as_ref() == Some(desk.capacity()) {
            Ok(())
        } else {
            Err(Rejection::new(super::Reason::NotYourProposal).with("proposal", id))
        }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let proposed = &desk.state.meeting(&self.meeting)?.text(&self.text)?.proposal(self.proposal)?.proposed;
        desk.restrict(Circle::Members);
        desk.as_open_as(&proposed.owner);
        desk.leave(Event::TextsWithdrawn(super::Withdrawn {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            proposal: self.proposal,
        }));
        Ok(())
    }
}
