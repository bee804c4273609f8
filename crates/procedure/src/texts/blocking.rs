//! What still blocks a delegation in a text.

use super::{Draft, ProposalKind};
use crate::meetings::Meeting;
use crate::prelude::*;

/// What still blocks a delegation in a text: it tells nobody anything but the delegation itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Blocking {
    /// Its own open brackets, by ordinal.
    pub own: Vec<u32>,
    /// The paragraphs that wait for its confirmation, by id.
    pub to_confirm: Vec<u32>,
    /// Open brackets of others on paragraphs on which it supports a proposal or reserved its position, by ordinal.
    pub others: Vec<u32>,
}

/// What still blocks this delegation in the text; nothing where it takes no part in the meeting.
pub fn blocking(state: &State, meeting: &Meeting, draft: &Draft, party: &Slug) -> Blocking {
    if meeting.status_of(party).is_none() || draft.decided.adopted.is_some() {
        return Blocking::default();
    }
    let this = Capacity::Party(party.clone());
    let is_this = |attribution: &Attribution| state.owner(attribution).as_ref() == Some(&this);
    let mut concerned: BTreeSet<u32> = BTreeSet::new();
    let (mut own, mut foreign) = (Vec::new(), Vec::new());
    for (ordinal, proposal) in draft.open_proposals() {
        let is_own = is_this(&proposal.proposed.owner);
        let reserves = is_own && proposal.proposed.kind == ProposalKind::Reservation;
        if reserves || proposal.supporters().any(is_this) {
            concerned.insert(proposal.paragraph());
        }
        if is_own { own.push(*ordinal) } else { foreign.push((*ordinal, proposal.paragraph())) }
    }
    let others = foreign.into_iter().filter(|(_, paragraph)| concerned.contains(paragraph));
    let waiting = draft.paragraphs.iter().filter(|paragraph| paragraph.marking.pending.contains(party));
    Blocking {
        own,
        to_confirm: waiting.map(|paragraph| paragraph.id).collect(),
        others: others.map(|(ordinal, _)| ordinal).collect(),
    }
}
