//! Paragraphs as they were seen last, kept by whoever shows a text again and again: what did not change is not made again.
//!
//! Invariant: a view is used again only where all that it was made from is the same: the reader, the text as it was opened, the
//! paragraph and its proposals, which are held here, so that what lies at the same address is the same; and whose the sealed
//! positions are. It is kept for one text; what a text no longer has is no longer kept.

use super::view::{ParagraphView, Sight};
use super::{Opened, Paragraph, Proposal};
use crate::prelude::*;
use crate::view::Audience;

/// The paragraphs of a text as one reader saw them last.
#[derive(Debug, Default)]
pub struct Kept {
    seen: BTreeMap<u32, Seen>,
}

/// A view with all that it was made from.
#[derive(Debug)]
struct Seen {
    reader: (Audience, Option<Capacity>),
    opened: Arc<Opened>,
    paragraph: Arc<Paragraph>,
    proposals: Vec<Arc<Proposal>>,
    sealed: Vec<Option<Capacity>>,
    view: Arc<ParagraphView>,
}

impl Kept {
    /// A paragraph, from what was kept before where that is the same.
    pub(super) fn view(
        &mut self,
        before: &mut Self,
        sight: &Sight<'_>,
        paragraph: &Arc<Paragraph>,
    ) -> Option<Arc<ParagraphView>> {
        let proposals = sight.proposals.get(&paragraph.id).map(Vec::as_slice).unwrap_or_default();
        let seen = match before.seen.remove(&paragraph.id).filter(|seen| seen.is_still(sight, paragraph, proposals)) {
            Some(seen) => seen,
            None => Seen {
                reader: (sight.reader.audience, sight.reader.own.cloned()),
                opened: Arc::clone(&sight.draft.opened),
                paragraph: Arc::clone(paragraph),
                proposals: proposals.iter().map(|proposal| Arc::clone(proposal)).collect(),
                sealed: sealed(sight, proposals).collect(),
                view: Arc::new(sight.paragraph(paragraph)?),
            },
        };
        let view = Arc::clone(&seen.view);
        self.seen.insert(paragraph.id, seen);
        Some(view)
    }
}

impl Seen {
    fn is_still(&self, sight: &Sight<'_>, paragraph: &Arc<Paragraph>, proposals: &[&Arc<Proposal>]) -> bool {
        let same = |(one, other): (&Arc<Proposal>, &&Arc<Proposal>)| Arc::ptr_eq(one, other);
        (self.reader.0, self.reader.1.as_ref()) == (sight.reader.audience, sight.reader.own)
            && Arc::ptr_eq(&self.opened, &sight.draft.opened)
            && Arc::ptr_eq(&self.paragraph, paragraph)
            && self.proposals.len() == proposals.len()
            && self.proposals.iter().zip(proposals).all(same)
            && sealed(sight, proposals).eq(self.sealed.iter().cloned())
    }
}

/// Whose each sealed position is, as far as the state knows it.
fn sealed<'a>(sight: &'a Sight<'_>, proposals: &'a [&Arc<Proposal>]) -> impl Iterator<Item = Option<Capacity>> + 'a {
    let of = |one: &'a &Arc<Proposal>| {
        core::iter::once(&one.proposed.owner).chain(one.supports.iter().map(|support| &support.by))
    };
    let sealed = |by: &&Attribution| matches!(by, Attribution::Sealed(_));
    proposals.iter().flat_map(of).filter(sealed).map(|by| sight.state.owner(by))
}
