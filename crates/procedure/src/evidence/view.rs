//! What parties say about a figure, for whoever sees the figure; and figures beside items and texts, for whoever sees these.

use super::{Citation, Remark};
use crate::prelude::*;
use crate::rules::profile::Key;
use crate::texts::view::TextView;

/// True where this reader sees figures on refugees and other displaced persons: whoever has a seat does, and everybody where the
/// process has released them (`evidence.displaced-public`), then and, of a page of the past, now.
pub fn sees_displaced(state: &State, capacity: &Capacity) -> bool {
    let released = |state: &State| state.profile().is(Key::EVIDENCE_DISPLACED_PUBLIC, "yes");
    let still = state.seen_from.as_ref().is_none_or(|now| released(&now.state));
    *capacity != Capacity::Public || (released(state) && still)
}

/// The notes on a figure, each with its party, by the slug of the party. Who sees the figure is decided where figures are.
pub fn remarks<'a>(state: &'a State, figure: &str) -> impl Iterator<Item = (&'a Slug, &'a Remark)> {
    state.remarks.get(figure).into_iter().flat_map(|known| known.iter())
}

/// The figures beside something of a meeting, in the order in which they were put there.
fn standing<'a>(state: &'a State, of: &Slug) -> impl Iterator<Item = &'a Citation> {
    let known = state.citations.get(of).into_iter().flat_map(|known| known.values());
    known.filter(|one| one.removed.is_none())
}

/// True where a figure stands beside something of a meeting.
pub fn cites(state: &State, of: &Slug) -> bool {
    standing(state, of).next().is_some()
}

/// The figures beside the items of a meeting: its agenda is for everybody.
pub fn beside_items<'a>(state: &'a State, of: &Slug) -> impl Iterator<Item = &'a Citation> {
    standing(state, of).filter(|one| one.cited.item.is_some())
}

/// The figures beside a text and its paragraphs, as far as its reader has them.
pub fn beside_text<'a>(state: &'a State, of: &Slug, text: &TextView) -> impl Iterator<Item = &'a Citation> {
    let seen = |id: u32| text.paragraphs.iter().any(|paragraph| paragraph.id == id);
    standing(state, of)
        .filter(move |one| one.cited.text.as_ref() == Some(&text.slug) && one.cited.paragraph.is_none_or(seen))
}
