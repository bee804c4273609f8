//! The documents and sources that a reader may see.

use super::{Cited, Document};
use crate::prelude::*;
use crate::view::Audience;

/// The documents of a meeting, or of the process as a whole, in the order of their entries.
pub fn documents(state: &State, audience: Audience, meeting: Option<&Slug>) -> Vec<Arc<Document>> {
    let visible = |d: &&Arc<Document>| {
        d.issued.meeting.as_ref() == meeting && crate::record::view::may_read(audience, d.issued.distribution)
    };
    let mut all: Vec<Arc<Document>> = state.documents.values().filter(visible).cloned().collect();
    all.sort_by_key(|document| document.entry);
    all
}

/// Every document a reader may see.
pub fn every_document(state: &State, audience: Audience) -> Vec<Arc<Document>> {
    let visible = |d: &&Arc<Document>| crate::record::view::may_read(audience, d.issued.distribution);
    let mut all: Vec<Arc<Document>> = state.documents.values().filter(visible).cloned().collect();
    all.sort_by_key(|document| core::cmp::Reverse((document.issued.day.map(Day::earliest), document.entry)));
    all
}

/// The sources, by slug.
pub fn sources(state: &State) -> Vec<Arc<Cited>> {
    state.sources.values().cloned().collect()
}
