//! Words of a column, each kept once and named by a number.

use hashbrown::HashTable;

/// Words in the order in which they came, or sorted.
#[derive(Debug, Default)]
pub struct Dict {
    table: HashTable<u32>,
    words: Vec<Box<[u8]>>,
}

impl Dict {
    /// The number of a word; a new one where it was not known.
    pub fn intern(&mut self, word: &[u8]) -> u32 {
        let Self { table, words } = self;
        let same = |known: &u32| alike(word_at(words, *known), word);
        let hash = hash(word);
        if let Some(known) = table.find(hash, same) {
            return *known;
        }
        let next = u32::try_from(words.len()).unwrap_or(u32::MAX);
        words.push(word.into());
        table.insert_unique(hash, next, |known| self::hash(word_at(words, *known)));
        next
    }

    /// The number of a word that is known.
    pub fn find(&self, word: &str) -> Option<u32> {
        let word = word.as_bytes();
        self.table.find(hash(word), |known| word_at(&self.words, *known) == word).copied()
    }

    /// The word with this number; empty for none.
    pub fn word(&self, number: u32) -> &str {
        std::str::from_utf8(word_at(&self.words, number)).unwrap_or_default()
    }

    /// The bytes with this number, which may be no text yet.
    pub fn bytes(&self, number: u32) -> &[u8] {
        word_at(&self.words, number)
    }

    /// How many words there are.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// All words in the order of their numbers.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(|word| std::str::from_utf8(word).unwrap_or_default())
    }

    /// The same words sorted, and for each old number the new one.
    pub fn sorted(&self) -> (Self, Vec<u32>) {
        let mut order: Vec<(&[u8], usize)> = self.words.iter().map(AsRef::as_ref).zip(0..).collect();
        order.sort_unstable();
        let mut sorted = Self::default();
        let mut moved = vec![0; order.len()];
        for (word, old) in order {
            let new = sorted.intern(word);
            if let Some(place) = moved.get_mut(old) {
                *place = new;
            }
        }
        (sorted, moved)
    }
}

fn word_at(words: &[Box<[u8]>], number: u32) -> &[u8] {
    usize::try_from(number).ok().and_then(|number| words.get(number)).map_or(&[], AsRef::as_ref)
}

/// Whether two words are the same: they are short, so without a call.
#[inline]
pub(crate) fn alike(one: &[u8], other: &[u8]) -> bool {
    fn ends<const N: usize>(word: &[u8]) -> Option<(&[u8; N], &[u8; N])> {
        word.first_chunk().zip(word.last_chunk())
    }
    if one.len() != other.len() {
        return false;
    }
    match one.len() {
        0..4 => one.iter().zip(other).all(|(one, other)| one == other),
        4..8 => ends::<4>(one) == ends::<4>(other),
        8..=16 => ends::<8>(one) == ends::<8>(other),
        _ => one == other,
    }
}

/// Eight bytes at a time; spread so that the upper seven bits differ too.
fn hash(word: &[u8]) -> u64 {
    const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut hash = u64::try_from(word.len()).unwrap_or_default();
    let mut rest = word;
    while let Some((eight, after)) = rest.split_first_chunk::<8>() {
        hash = (hash.rotate_left(23) ^ u64::from_le_bytes(*eight)).wrapping_mul(SPREAD);
        rest = after;
    }
    let last = rest.iter().fold(0_u64, |sum, byte| (sum << 8) | u64::from(*byte));
    hash = (hash.rotate_left(23) ^ last).wrapping_mul(SPREAD);
    hash ^ (hash >> 29)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_has_one_number_and_sorting_moves_it() {
        let mut dict = Dict::default();
        let numbers: Vec<u32> = ["UZB", "AFG", "UZB", ""].iter().map(|word| dict.intern(word.as_bytes())).collect();
        assert_eq!(numbers, [0, 1, 0, 2]);
        let (sorted, moved) = dict.sorted();
        assert_eq!(sorted.words().collect::<Vec<_>>(), ["", "AFG", "UZB"]);
        assert_eq!(moved, [2, 1, 0]);
        assert_eq!((sorted.find("UZB"), sorted.find("TJK")), (Some(2), None));
    }
}
