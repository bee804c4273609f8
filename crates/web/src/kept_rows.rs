//! Rows of the pages of texts as they were drawn last. Of a text of hundreds of paragraphs an act changes one: its row is drawn
//! again, and the others are taken from here, for a reader who opens the page as for those who follow it.
//!
//! Invariant: a row is used again only where all that its markup depends on is the same: the ground of the page and what the
//! reader may do, compared by their values; its paragraph with its proposals, which is the very view that is held here; its
//! surroundings. So no row can be of another time, nor of another reader. What is held is bounded by [`BYTES_MAX`].

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use pages::rows::{Ground, Surroundings};
use procedure::texts::view::{Kept, ParagraphView};
use procedure::{Capacity, Kind};

/// The most bytes of markup that are held for a process. The views from which they were drawn take about twice as many.
const BYTES_MAX: usize = 32 << 20;
/// The most pages of which rows are held for a process.
const PAGES_MAX: usize = 256;

/// The language, the address without it, and the reader's capacity.
pub(crate) type Key = (String, String, String);

/// What all rows of a page have in common.
#[derive(Debug, PartialEq)]
pub(crate) struct Basis {
    pub(crate) ground: Ground,
    /// The acts that are the reader's to put, and as whom; none where the page has no acts.
    pub(crate) may: Option<(Vec<Kind>, Capacity)>,
}

/// A row of a paragraph, and of those that are proposed to follow it.
#[derive(Debug)]
struct Row {
    view: Arc<ParagraphView>,
    around: Surroundings,
    markup: Arc<str>,
}

/// The rows of a page.
#[derive(Debug, Default)]
pub(crate) struct PageRows {
    /// The views of its paragraphs.
    pub(crate) views: Kept,
    basis: Option<Basis>,
    rows: BTreeMap<u32, Row>,
}

impl PageRows {
    /// The rows of paragraphs, in order, drawn where they are not as they were.
    pub(crate) fn of<E>(
        &mut self,
        basis: Basis,
        paragraphs: &[(Arc<ParagraphView>, Surroundings)],
        draw: impl Fn(&ParagraphView, &Surroundings) -> Result<Arc<str>, E>,
    ) -> Result<Vec<Arc<str>>, E> {
        let mut before = std::mem::take(&mut self.rows);
        if self.basis.as_ref() != Some(&basis) {
            before.clear();
        }
        let mut drawn = Vec::with_capacity(paragraphs.len());
        for (view, around) in paragraphs {
            let kept = before.remove(&view.id).filter(|row| Arc::ptr_eq(&row.view, view) && row.around == *around);
            let row = if let Some(row) = kept {
                row
            } else {
                let markup = draw(view, around)?;
                Row { view: Arc::clone(view), around: around.clone(), markup }
            };
            drawn.push(Arc::clone(&row.markup));
            self.rows.insert(view.id, row);
        }
        self.basis = Some(basis);
        Ok(drawn)
    }

    fn bytes(&self) -> usize {
        self.rows.values().map(|row| row.markup.len()).sum()
    }
}

#[derive(Debug, Default)]
struct Inner {
    /// The rows of each page, with their bytes and the turn in which they were put.
    pages: BTreeMap<Key, (PageRows, usize, u64)>,
    bytes: usize,
    turn: u64,
}

/// The rows of the pages of a process.
#[derive(Debug, Default)]
pub(crate) struct KeptRows(Mutex<Inner>);

impl KeptRows {
    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes the rows of a page out, to draw it. Whoever draws it at the same time finds nothing, and draws it whole.
    pub(crate) fn take(&self, key: &Key) -> PageRows {
        let mut inner = self.lock();
        let Some((rows, bytes, _)) = inner.pages.remove(key) else { return PageRows::default() };
        inner.bytes = inner.bytes.saturating_sub(bytes);
        rows
    }

    /// Puts the rows of a page back. Those that were not used for the longest time go where there are too many.
    pub(crate) fn put(&self, key: Key, rows: PageRows) {
        let bytes = rows.bytes();
        let mut gone = Vec::new();
        let mut inner = self.lock();
        inner.turn = inner.turn.saturating_add(1);
        inner.bytes = inner.bytes.saturating_add(bytes);
        let turn = inner.turn;
        if let Some((_, bytes, _)) = inner.pages.insert(key, (rows, bytes, turn)) {
            inner.bytes = inner.bytes.saturating_sub(bytes);
        }
        while inner.bytes > BYTES_MAX || inner.pages.len() > PAGES_MAX {
            let oldest = inner.pages.iter().min_by_key(|(_, (_, _, turn))| *turn).map(|(key, _)| key.clone());
            let Some((rows, bytes, _)) = oldest.and_then(|oldest| inner.pages.remove(&oldest)) else { break };
            inner.bytes = inner.bytes.saturating_sub(bytes);
            gone.push(rows);
        }
        drop(inner);
        // What went is freed when nobody waits for the lock.
        drop(gone);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(number: usize) -> Key {
        ("en".to_owned(), format!("/rehearsal/som-1/text-{number}/"), "chair".to_owned())
    }

    #[test]
    fn what_is_held_is_bounded_and_the_oldest_goes() {
        let kept = KeptRows::default();
        for number in 0..PAGES_MAX + 3 {
            kept.put(key(number), PageRows::default());
            // The first is used again and again.
            let first = kept.take(&key(0));
            kept.put(key(0), first);
        }
        let inner = kept.lock();
        assert_eq!((inner.pages.len(), inner.bytes), (PAGES_MAX, 0));
        let held: Vec<bool> = [0, 1, 3, 4].into_iter().map(|number| inner.pages.contains_key(&key(number))).collect();
        assert_eq!(held, [true, false, false, true]);
    }
}
