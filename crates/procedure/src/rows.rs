//! A list that only grows, whose copies share all but its end: what lists of a million entries cost is what stands in them.

use core::fmt;

use serde::de::{SeqAccess, Visitor};
use serde::{Deserializer, Serializer};

use crate::prelude::*;
use crate::state::List;

/// How many rows make a block. A copy that goes on copies fewer than these.
const BLOCK: usize = 64;

/// The list: blocks that never change, and the end, which is shorter than a block.
#[derive(Clone)]
pub struct Rows<T> {
    blocks: List<Arc<[T]>>,
    end: Arc<Vec<T>>,
}

impl<T> Default for Rows<T> {
    fn default() -> Self {
        Self { blocks: List::default(), end: Arc::default() }
    }
}

impl<T> Rows<T> {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.blocks.len().saturating_mul(BLOCK).saturating_add(self.end.len())
    }

    /// True if there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The one at a place.
    pub fn get(&self, at: usize) -> Option<&T> {
        let block = self.blocks.get(at.div_euclid(BLOCK));
        block.map_or(self.end.as_slice(), AsRef::as_ref).get(at.rem_euclid(BLOCK)).filter(|_| at < self.len())
    }

    /// The last one.
    pub fn last(&self) -> Option<&T> {
        self.end.last().or_else(|| self.blocks.last().and_then(|block| block.last()))
    }

    /// All, from the first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.blocks.iter().flat_map(|block| block.iter()).chain(self.end.iter())
    }
}

impl<T: Clone> Rows<T> {
    /// Appends one.
    pub fn push(&mut self, row: T) {
        let end = Arc::make_mut(&mut self.end);
        if end.capacity() == 0 {
            end.reserve_exact(1);
        }
        end.push(row);
        if end.len() >= BLOCK {
            self.blocks.push_back_mut(core::mem::take(end).into());
        }
    }

    /// The one at a place, to be changed: its block is copied.
    pub fn change(&mut self, at: usize, change: impl FnOnce(&mut T)) {
        let (nth, within) = (at.div_euclid(BLOCK), at.rem_euclid(BLOCK));
        let row = if nth < self.blocks.len() {
            self.blocks.get_mut(nth).and_then(|block| Arc::make_mut(block).get_mut(within))
        } else {
            Arc::make_mut(&mut self.end).get_mut(within)
        };
        if let Some(row) = row {
            change(row);
        }
    }
}

impl<T: Clone> FromIterator<T> for Rows<T> {
    fn from_iter<I: IntoIterator<Item = T>>(all: I) -> Self {
        let mut rows = Self::default();
        all.into_iter().for_each(|row| rows.push(row));
        rows
    }
}

impl<T: PartialEq> PartialEq for Rows<T> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().eq(other.iter())
    }
}

impl<T: fmt::Debug> fmt::Debug for Rows<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl<T: Serialize> Serialize for Rows<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<'de, T: Clone + Deserialize<'de>> Deserialize<'de> for Rows<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(OneByOne(Self::default()))
    }
}

/// Takes each as it is read, so that they are never there twice.
struct OneByOne<T>(Rows<T>);

impl<'de, T: Clone + Deserialize<'de>> Visitor<'de> for OneByOne<T> {
    type Value = Rows<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut seq: A) -> Result<Rows<T>, A::Error> {
        while let Some(row) = seq.next_element()? {
            self.0.push(row);
        }
        Ok(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_what_was_put_in_it_and_its_copies_stay() {
        let mut rows = Rows::default();
        for size in 0..=3 * BLOCK + 1 {
            assert!(rows.iter().copied().eq(0..size) && rows.iter().rev().copied().eq((0..size).rev()), "{size}");
            assert_eq!((rows.len(), rows.last().copied(), rows.get(size)), (size, size.checked_sub(1), None));
            assert!((0..size).all(|at| rows.get(at) == Some(&at)));
            rows.push(size);
        }
        let before = rows.clone();
        for at in [0, BLOCK - 1, BLOCK, 3 * BLOCK + 1] {
            rows.change(at, |row| *row += 1_000);
            assert_eq!((rows.get(at), before.get(at)), (Some(&(at + 1_000)), Some(&at)));
        }
        rows.change(before.len(), |row| *row = 0);
        assert_eq!(rows.len(), before.len());
        assert!(before != rows && before == (0..before.len()).collect());
    }
}
