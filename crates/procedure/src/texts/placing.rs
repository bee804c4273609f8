//! Proposals as a reader may see them, placed on the words that they are about, for the brackets.

use super::brackets::{Piece, Placed, pieces};
use super::view::ProposalView;
use super::{ProposalKind, ProposalPhase};
use crate::prelude::*;

/// The words that a new paragraph among some proposals would have, with the amendments to it, in a bracket.
pub fn new_paragraph(proposals: &[ProposalView], ordinal: u32, tag: &Tag) -> Vec<Piece> {
    let placing = Placing::of(proposals, tag);
    let new = proposals.iter().find(|proposal| proposal.proposal == ordinal);
    let placed = new.filter(|new| new.kind == ProposalKind::NewParagraph).and_then(|new| placing.placed(new, 0));
    pieces("", placed.as_slice())
}

/// The open proposals of a paragraph, by what they are on.
pub(super) struct Placing<'a> {
    tag: &'a Tag,
    on: BTreeMap<Option<u32>, Vec<&'a ProposalView>>,
}

impl<'a> Placing<'a> {
    pub(super) fn of(proposals: &'a [ProposalView], tag: &'a Tag) -> Self {
        let mut on: BTreeMap<Option<u32>, Vec<&ProposalView>> = BTreeMap::new();
        for proposal in proposals.iter().filter(|proposal| proposal.phase == ProposalPhase::Open) {
            on.entry(proposal.on).or_default().push(proposal);
        }
        Self { tag, on }
    }

    pub(super) fn on(&self, amended: Option<u32>, length: usize) -> Vec<Placed<'a>> {
        let on = self.on.get(&amended).map(Vec::as_slice).unwrap_or_default().iter();
        let on = on.filter(|proposal| proposal.kind != ProposalKind::NewParagraph);
        on.filter_map(|proposal| self.placed(proposal, length)).collect()
    }

    /// A proposal in its place; `length` is that of all the words.
    fn placed(&self, proposal: &'a ProposalView, length: usize) -> Option<Placed<'a>> {
        let (at, length) = match (proposal.places.get(self.tag), proposal.changes.get(self.tag)) {
            (Some(spot), Some(change)) if spot.fit.fits() => (spot.at, change.old.len()),
            (None, None) if proposal.changes.is_empty() => (0, length),
            (_, _) => return None,
        };
        let comes = proposal.comes.0.get(self.tag).map(String::as_str).unwrap_or_default();
        let amendments = self.on(Some(proposal.proposal), comes.len());
        Some(Placed { proposal: proposal.proposal, kind: proposal.kind, at, length, comes, amendments })
    }
}
