//! Two states of a text, set side by side paragraph by paragraph.

use super::{Draft, Paragraph, ParagraphKind};
use crate::prelude::*;

/// What became of a paragraph from one state to the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Became {
    /// It is as it was.
    Same,
    /// It came.
    Added,
    /// It went.
    Removed,
    /// It has other words.
    Changed,
    /// It has the same words at another place.
    Moved,
}

/// A paragraph in two states of its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its id.
    pub paragraph: u32,
    /// What it is.
    pub kind: ParagraphKind,
    /// Its printed number: in the later state, if it stands there.
    pub number: Option<String>,
    /// What became of it.
    pub became: Became,
    /// True where it has another place among those that stand in both states, whether its words changed or not.
    pub moved: bool,
    /// Its words in the earlier state.
    pub before: Option<Texts>,
    /// Its words in the later state.
    pub after: Option<Texts>,
}

/// The paragraphs of two states, after an entry and after another: in the order of the later state, each that went behind
/// the one behind which it stood.
pub fn compare(draft: &Draft, from: u64, to: u64) -> Vec<Row> {
    let by_id: BTreeMap<u32, &Paragraph> = draft.every_paragraph().map(|paragraph| (paragraph.id, paragraph)).collect();
    let (before, after) = (draft.order_at(from), draft.order_at(to));
    let then: BTreeMap<u32, usize> = before.iter().enumerate().map(|(at, id)| (*id, at)).collect();
    let now: BTreeSet<u32> = after.iter().copied().collect();
    let common: Vec<(u32, usize)> = after.iter().filter_map(|id| Some((*id, *then.get(id)?))).collect();
    let kept = in_order(&common);
    let row = |id: u32| {
        let paragraph = by_id.get(&id)?;
        let (was, is) = (then.contains_key(&id), now.contains(&id));
        let words = |stands: bool, entry: u64| {
            stands.then(|| paragraph.at(entry).map(|version| version.words.clone())).flatten()
        };
        let (before, after) = (words(was, from), words(is, to));
        let moved = was && is && !kept.contains(&id);
        let became = match (was, is) {
            (false, _) => Became::Added,
            (true, false) => Became::Removed,
            (true, true) if before != after => Became::Changed,
            (true, true) if moved => Became::Moved,
            (true, true) => Became::Same,
        };
        let number = paragraph.number_at(if is { to } else { from }).map(ToOwned::to_owned);
        Some(Row { paragraph: id, kind: paragraph.kind, number, became, moved, before, after })
    };
    let mut order: Vec<u32> = Vec::new();
    let gone_from = |at: usize| before.iter().skip(at).take_while(|id| !now.contains(id));
    order.extend(gone_from(0));
    for id in &after {
        order.push(*id);
        if let Some(at) = then.get(id) {
            order.extend(gone_from(at.saturating_add(1)));
        }
    }
    order.into_iter().filter_map(row).collect()
}

/// The ids of a longest series whose places go up: those that did not move.
fn in_order(places: &[(u32, usize)]) -> BTreeSet<u32> {
    // Of each length the series with the lowest last place, and for each element the one before it in its series.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::new();
    let place = |index: usize| places.get(index).map(|(_, place)| *place).unwrap_or_default();
    for (index, (_, at)) in places.iter().enumerate() {
        let length = ends.partition_point(|end| place(*end) < *at);
        before.push(length.checked_sub(1).and_then(|shorter| ends.get(shorter).copied()));
        match ends.get_mut(length) {
            Some(end) => *end = index,
            None => ends.push(index),
        }
    }
    let mut kept = BTreeSet::new();
    let mut next = ends.last().copied();
    while let Some(index) = next {
        kept.extend(places.get(index).map(|(id, _)| *id));
        next = before.get(index).copied().flatten();
    }
    kept
}
