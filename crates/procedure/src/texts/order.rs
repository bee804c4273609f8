//! The order of a text's paragraphs, and how it came to be.
//!
//! Invariant: the steps, one after the other, make the order; so the order after any entry can be shown.

use super::proposal::Anchor;
use super::{Draft, Paragraph, ProposalKind, ProposalPhase};
use crate::prelude::*;

/// A step: a paragraph was placed or taken out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// The entry.
    pub entry: u64,
    /// When.
    pub at: Moment,
    /// The paragraph.
    pub paragraph: u32,
    /// Where it went.
    pub to: Place,
}

/// Where a paragraph went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Place {
    /// After this one; to the beginning if it is 0.
    After(u32),
    /// To the end.
    End,
    /// Out of the text.
    Out,
}

/// The index at which a paragraph stands that is placed so. After a paragraph that is not there is at the end.
fn index(order: impl Iterator<Item = u32>, place: Place, length: usize) -> usize {
    match place {
        Place::After(0) => 0,
        Place::After(id) => {
            let mut order = order;
            order.position(|there| there == id).map_or(length, |at| at.saturating_add(1))
        }
        Place::End | Place::Out => length,
    }
}

impl Draft {
    /// The ids of the paragraphs in their order after an entry.
    pub fn order_at(&self, entry: u64) -> Vec<u32> {
        if self.steps.last().is_none_or(|last| last.entry <= entry) {
            return self.paragraphs.iter().map(|paragraph| paragraph.id).collect();
        }
        let mut order: Vec<u32> = Vec::new();
        for step in self.steps.iter().take_while(|step| step.entry <= entry) {
            order.retain(|id| *id != step.paragraph);
            if step.to != Place::Out {
                order.insert(index(order.iter().copied(), step.to, order.len()), step.paragraph);
            }
        }
        order
    }

    /// The paragraph that stands before another; 0 if it is the first.
    pub(crate) fn before(&self, id: u32) -> u32 {
        let at = self.paragraphs.iter().position(|paragraph| paragraph.id == id);
        let before = at.and_then(|at| at.checked_sub(1)).and_then(|before| self.paragraphs.get(before));
        before.map_or(0, |paragraph| paragraph.id)
    }

    /// A paragraph after which another may stand: one of the text, or 0 for the beginning.
    ///
    /// # Errors
    /// `texts.paragraph-unknown`.
    pub(crate) fn may_stand_after(&self, after: u32) -> Result<(), Rejection> {
        if after == 0 { Ok(()) } else { self.paragraph(after).map(|_| ()) }
    }

    fn step(&mut self, paragraph: u32, to: Place, meta: &Meta) {
        self.steps.push_back_mut(Step { entry: meta.number, at: meta.occurred, paragraph, to });
    }

    pub(crate) fn place(&mut self, paragraph: Paragraph, place: Place, meta: &Meta) {
        self.step(paragraph.id, place, meta);
        let order = self.paragraphs.iter().map(|paragraph| paragraph.id);
        let at = index(order, place, self.paragraphs.len());
        self.next_paragraph = self.next_paragraph.max(paragraph.id.saturating_add(1));
        self.paragraphs.insert(at.min(self.paragraphs.len()), Arc::new(paragraph));
    }

    pub(crate) fn move_to(&mut self, id: u32, place: Place, meta: &Meta) {
        let Some(from) = self.paragraphs.iter().position(|paragraph| paragraph.id == id) else { return };
        self.step(id, place, meta);
        let paragraph = self.paragraphs.remove(from);
        let at = index(self.paragraphs.iter().map(|paragraph| paragraph.id), place, self.paragraphs.len());
        self.paragraphs.insert(at.min(self.paragraphs.len()), paragraph);
    }

    /// A paragraph leaves the text. What was proposed on it falls; what would stand after it would stand after the one before.
    pub(crate) fn take_out(&mut self, id: u32, meta: &Meta) {
        let before = self.before(id);
        let Some(from) = self.paragraphs.iter().position(|paragraph| paragraph.id == id) else { return };
        self.step(id, Place::Out, meta);
        let mut paragraph = self.paragraphs.remove(from);
        Arc::make_mut(&mut paragraph).removed = Some((meta.number, meta.occurred));
        self.removed.insert_mut(id, paragraph);
        if self.taken_up == Some(id) {
            self.taken_up = None;
        }
        let fallen: Vec<u32> = self.open_on(id).map(super::Proposal::ordinal).collect();
        for ordinal in fallen {
            // An amendment to the words of a new paragraph is on no words of this one.
            if !self.on_a_new_paragraph(ordinal) {
                self.end(ordinal, ProposalPhase::Fallen, meta);
            }
        }
        let named: Vec<u32> =
            self.open_proposals().filter(|(_, proposal)| names(proposal, id)).map(|(o, _)| *o).collect();
        for ordinal in named {
            self.change_proposal(ordinal, |proposal| {
                let Some(last) = proposal.anchors.last().cloned() else { return };
                let other = |named: u32| if named == id { before } else { named };
                let (paragraph, after) = (other(last.paragraph), last.after.map(other));
                proposal.anchors.push(Anchor { entry: meta.number, paragraph, after, ..last });
            });
        }
    }

    /// True for a proposal of a new paragraph and for what amends it.
    pub(crate) fn on_a_new_paragraph(&self, ordinal: u32) -> bool {
        let mut next = Some(ordinal);
        for _ in 0..=super::AMENDMENTS_DEEP_MAX {
            let Some(proposal) = next.and_then(|ordinal| self.proposals.get(&ordinal)) else { return false };
            if proposal.proposed.kind == ProposalKind::NewParagraph {
                return true;
            }
            next = proposal.on();
        }
        false
    }
}

/// True if a proposal is about a paragraph, or about the place after it.
fn names(proposal: &super::Proposal, id: u32) -> bool {
    proposal.anchor().is_some_and(|anchor| anchor.paragraph == id || anchor.after == Some(id))
}
