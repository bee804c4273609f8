//! The documents and sources that a reader may see.

use super::archived::OldFile;
use super::{Cited, Document};
use crate::meetings::ItemPlaced;
use crate::prelude::*;
use crate::record::view::may_read;
use crate::rules::grants::{On, visits};
use crate::view::Audience;

/// The documents of a meeting, or of the process as a whole, in the order of their entries.
pub fn documents(state: &State, reader: (&Capacity, Audience), meeting: Option<&Slug>) -> Vec<Arc<Document>> {
    let visible = |d: &&Arc<Document>| d.issued.meeting.as_ref() == meeting && reads(state, reader, d);
    let mut all: Vec<Arc<Document>> = state.documents.values().filter(visible).cloned().collect();
    all.sort_by_key(|document| document.entry);
    all
}

/// True if this reader may see a document: it was distributed to its audience, or it belongs to an item to which the Chair
/// invited the visitor.
pub fn reads(state: &State, (capacity, audience): (&Capacity, Audience), document: &Document) -> bool {
    reads_then(state, (capacity, audience), document)
        && still(state, document, |now, document| reads(now, (capacity, audience), document))
}

/// True where a state of the past is looked at from one in which this holds too, or where it is none of the past.
fn still(state: &State, document: &Document, holds: impl Fn(&State, &Document) -> bool) -> bool {
    let Some(now) = &state.seen_from else { return true };
    now.state.documents.get(&document.issued.symbol).is_some_and(|document| holds(&now.state, document))
}

fn reads_then(state: &State, (capacity, audience): (&Capacity, Audience), document: &Document) -> bool {
    let issued = &document.issued;
    let meeting = issued.meeting.as_ref().and_then(|slug| state.meetings.get(slug));
    let invited = |visitor| {
        let of_it = |placed: &&ItemPlaced| placed.documents.contains(&issued.symbol);
        meeting.is_some_and(|meeting| {
            let mut items = meeting.items.values().filter(of_it);
            items.any(|placed| visits(state, meeting, visitor, On::Item(Some(placed.item))))
        })
    };
    may_read(audience, issued.distribution)
        || (issued.distribution <= Circle::Participants && capacity.visitor().is_some_and(invited))
}

/// Every document a reader may see.
pub fn every_document(state: &State, audience: Audience) -> Vec<Arc<Document>> {
    let reads = |document: &Document| may_read(audience, document.issued.distribution);
    let visible = |d: &&Arc<Document>| reads(d) && still(state, d, |_, document| reads(document));
    let mut all: Vec<Arc<Document>> = state.documents.values().filter(visible).cloned().collect();
    all.sort_by_key(|document| core::cmp::Reverse((document.issued.day.map(Day::earliest), document.entry)));
    all
}

/// The sources, by slug.
pub fn sources(state: &State) -> Vec<Arc<Cited>> {
    state.sources.values().cloned().collect()
}

/// The files of the archive that this reader may see, those without a date last, else the latest first.
pub fn archive(state: &State, may: impl Fn(&OldFile) -> bool) -> Vec<&Arc<OldFile>> {
    let mut all: Vec<&Arc<OldFile>> = state.archive.values().filter(|file| may(file)).collect();
    all.sort_by_key(|file| {
        let day = file.facts.day.map(Day::earliest);
        (day.is_none(), core::cmp::Reverse(day), file.number)
    });
    all
}

/// True if this audience may see a file of the archive: as it stands now, wherever the past is looked at.
pub fn reads_archived(state: &State, audience: Audience, file: &OldFile) -> bool {
    let now = state.seen_from.as_ref().map(|now| now.state.archive.get(&file.number));
    let still = now.is_none_or(|now| now.is_some_and(|now| may_read(audience, now.facts.distribution)));
    still && may_read(audience, file.facts.distribution)
}
