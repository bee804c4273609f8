//! `texts.support`: a delegation supports the proposal of another.

use super::{Proposal, Reason};
use crate::event::Event;
use crate::prelude::*;
use crate::rules::profile::Key;

/// Supports a proposal.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Support {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The proposal.
    pub proposal: u32,
}

impl Put for Support {
    const RIGHT: Option<Key> = Some(Key::RIGHT_PROPOSE);

    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text).number(self.proposal)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        let party = desk.party()?;
        let Some((meeting, draft)) = super::on_the_table(desk, on)? else { return Ok(()) };
        super::may_propose(desk, (meeting, draft), party)?;
        let Some(id) = on.number else { return Ok(()) };
        let proposal = draft.open_proposal(id)?;
        if desk.state.owner(&proposal.proposed.owner).as_ref() == Some(desk.capacity()) {
            return Err(Rejection::new(Reason::OwnProposal).with("proposal", id));
        }
        if own(desk, proposal).is_some() {
            return Err(Rejection::new(Reason::SupportedAlready).with("proposal", id));
        }
        Ok(())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let draft = desk.state.meeting(&self.meeting)?.text(&self.text)?;
        let support = ordinal(draft.proposal(self.proposal)?.supports.len());
        desk.restrict(Circle::Members);
        let by = desk.attribution(Key::POSITIONS_PROPOSALS);
        desk.leave(Event::TextsSupported(super::Supported {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            proposal: self.proposal,
            support,
            by,
        }));
        Ok(())
    }
}

/// The support that the capacity gave and did not take back: its ordinal, and whose it is.
pub(crate) fn own<'a>(desk: &Desk<'_>, proposal: &'a Proposal) -> Option<(u32, &'a super::Support)> {
    let mine = |by: &Attribution| desk.state.owner(by).as_ref() == Some(desk.capacity());
    let at = proposal.supports.iter().position(|support| support.withdrawn.is_none() && mine(&support.by))?;
    proposal.supports.get(at).map(|support| (ordinal(at), support))
}

fn ordinal(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX).saturating_add(1)
}
