//! Words that are like a word: one or two letters wrong, missing, too many, or two neighbours in each other's place.

use fst::Automaton;

/// The longest word that is corrected, in letters.
pub(crate) const LETTERS_MAX: usize = 24;
const ROW: usize = LETTERS_MAX + 1;

/// How many mistakes a word of so many letters may have.
pub(crate) fn mistakes(letters: usize) -> u8 {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        8..=LETTERS_MAX => 2,
        _ => 0,
    }
}

/// Reads terms that begin with a given byte and then are at most so many mistakes away from a word.
pub(crate) struct Like {
    kind: u8,
    word: Vec<char>,
    most: u8,
}

impl Like {
    /// `None` for a word that is too short or too long to be corrected.
    pub(crate) fn new(kind: u8, word: &str) -> Option<Self> {
        let word: Vec<char> = word.chars().collect();
        let most = mistakes(word.len());
        (most > 0).then_some(Self { kind, word, most })
    }

    /// How many mistakes away a word is; one more than may be where it is farther.
    pub(crate) fn distance(&self, other: &str) -> u8 {
        let read = std::iter::once(self.kind).chain(other.bytes());
        let state = read.fold(self.start(), |state, byte| self.accept(&state, byte));
        if self.is_match(&state) { self.last(&state) } else { self.most.saturating_add(1) }
    }

    fn last(&self, state: &Reading) -> u8 {
        state.row.get(self.word.len()).copied().unwrap_or(u8::MAX)
    }

    /// The rows after another letter.
    fn step(&self, state: &Reading, letter: char) -> Reading {
        let at = |row: &[u8; ROW], place: usize| row.get(place).copied().unwrap_or(u8::MAX);
        let mut row = [u8::MAX; ROW];
        if let Some(first) = row.first_mut() {
            *first = at(&state.row, 0).saturating_add(1);
        }
        let mut before = None;
        for (place, own) in self.word.iter().enumerate() {
            let next = place.saturating_add(1);
            let replaced = at(&state.row, place).saturating_add(u8::from(*own != letter));
            let mut least = replaced.min(at(&state.row, next).saturating_add(1)).min(at(&row, place).saturating_add(1));
            if before == Some(letter) && state.letter == Some(*own) {
                least = least.min(at(&state.above, place.saturating_sub(1)).saturating_add(1));
            }
            if let Some(cell) = row.get_mut(next) {
                *cell = least;
            }
            before = Some(*own);
        }
        Reading { above: state.row, row, letter: Some(letter), bytes: [0; 4], have: 0, begun: true }
    }
}

/// What was read of a term: two rows of distances, the last letter, the bytes of the next.
#[derive(Clone)]
pub(crate) struct Reading {
    above: [u8; ROW],
    row: [u8; ROW],
    letter: Option<char>,
    bytes: [u8; 4],
    have: usize,
    begun: bool,
}

impl Automaton for Like {
    type State = Reading;

    fn start(&self) -> Reading {
        let mut row = [u8::MAX; ROW];
        row.iter_mut().zip(0_u8..).for_each(|(cell, distance)| *cell = distance);
        Reading { above: row, row, letter: None, bytes: [0; 4], have: 0, begun: false }
    }

    fn is_match(&self, state: &Reading) -> bool {
        state.begun && state.have == 0 && self.last(state) <= self.most
    }

    fn can_match(&self, state: &Reading) -> bool {
        state.row.iter().take(self.word.len().saturating_add(1)).any(|distance| *distance <= self.most)
    }

    fn accept(&self, state: &Reading, byte: u8) -> Reading {
        if !state.begun {
            let mut next = state.clone();
            next.begun = true;
            if byte != self.kind {
                next.row = [u8::MAX; ROW];
            }
            return next;
        }
        let mut next = state.clone();
        if let Some(place) = next.bytes.get_mut(state.have) {
            *place = byte;
        }
        next.have = state.have.saturating_add(1);
        let read = next
            .bytes
            .get(..next.have)
            .and_then(|bytes| str::from_utf8(bytes).ok())
            .and_then(|text| text.chars().next());
        match read {
            Some(letter) => self.step(state, letter),
            None => next,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mistakes_are_counted_as_people_make_them() {
        let away = |word: &str, other: &str| Like::new(b'w', word).unwrap().distance(other);
        assert_eq!(away("cooperatoin", "cooperation"), 1);
        assert_eq!(away("remitances", "remittances"), 1);
        assert_eq!(away("мграция", "миграция"), 1);
        assert_eq!(away("مهاجرات", "مهاجرت"), 1);
        assert_eq!(away("border", "border"), 0);
        assert_eq!(away("borderx", "bordxeer"), 2, "more than may be");
        assert!(Like::new(b'w', "abc").is_none() && Like::new(b'w', &"a".repeat(25)).is_none());
    }
}
