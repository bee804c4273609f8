//! A segment: passages, the words in them and where each word is. It never changes.
//!
//! A posting is one number with the distance to the passage before it and, in its two lowest bits, how often the word is
//! there; numbers are kept seven bits to a byte. So a common word takes little more than a byte for each passage.

use std::sync::Arc;

use fst::Map;
use locale::Lang;

use crate::{Name, Passage};

/// How often a word is in a passage, in two bits: in its title; once, twice, three times or more in its text.
pub(crate) const IN_TITLE: u8 = 0;
/// The most that is told apart.
pub(crate) const OFTEN: u8 = 3;
/// No meeting.
pub(crate) const NONE: u16 = u16::MAX;
/// A name that no passage of a segment has.
pub(crate) const UNKNOWN: u16 = u16::MAX - 1;

/// What of a passage is looked at for every posting, in as few bytes as can be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Glance {
    /// How long it is, so that a word counts more in a short passage.
    pub(crate) norm: f32,
    pub(crate) class: u16,
    /// True if its language has a stemmer.
    pub(crate) stemmed: bool,
}

/// What of a passage is looked at where it has a word of the question, in small numbers.
#[derive(Clone, Debug)]
pub(crate) struct Doc {
    pub(crate) passage: Arc<Passage>,
    pub(crate) kind: u16,
    pub(crate) meeting: u16,
    pub(crate) year: u16,
    pub(crate) lang: Lang,
    pub(crate) weight: u8,
    pub(crate) parties: Box<[u16]>,
}

/// The names that the numbers of a segment stand for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Names {
    pub(crate) kinds: Vec<String>,
    pub(crate) meetings: Vec<String>,
    pub(crate) parties: Vec<String>,
    pub(crate) classes: Vec<u32>,
}

/// Passages with the words in them.
pub(crate) struct Segment {
    pub(crate) docs: Vec<Doc>,
    /// The same passages at a glance.
    pub(crate) glances: Vec<Glance>,
    pub(crate) names: Names,
    /// From a term to the number of its list.
    pub(crate) terms: Map<Vec<u8>>,
    /// Where the list of each number begins; one more for the end.
    pub(crate) starts: Vec<u32>,
    pub(crate) postings: Vec<u8>,
    /// The passages in the order of their names.
    pub(crate) by_key: Vec<u32>,
}

impl Segment {
    /// The passage of a name.
    pub(crate) fn find(&self, name: Name<'_>) -> Option<u32> {
        let of = |at: &u32| self.doc(*at).map(|doc| doc.passage.name());
        let at = self.by_key.binary_search_by(|other| of(other).cmp(&Some(name))).ok()?;
        self.by_key.get(at).copied()
    }

    pub(crate) fn doc(&self, at: u32) -> Option<&Doc> {
        self.docs.get(usize::try_from(at).ok()?)
    }

    /// Calls with each passage that has the term of this number, and how often.
    pub(crate) fn each(&self, number: u64, mut found: impl FnMut(u32, u8)) {
        let place = usize::try_from(number).unwrap_or(usize::MAX);
        let (Some(start), Some(end)) = (self.starts.get(place), self.starts.get(place.saturating_add(1))) else {
            return;
        };
        let (Ok(start), Ok(end)) = (usize::try_from(*start), usize::try_from(*end)) else { return };
        let Some(list) = self.postings.get(start..end) else { return };
        let (mut doc, mut value, mut shift) = (0_u32, 0_u32, 0_u32);
        for byte in list {
            value |= u32::from(byte & 0x7f) << shift.min(31);
            if byte & 0x80 != 0 {
                shift = shift.saturating_add(7);
                continue;
            }
            doc = doc.saturating_add(value >> 2);
            found(doc, low_bits(value));
            (value, shift) = (0, 0);
        }
    }

    /// The bytes that it takes, without the passages themselves.
    pub(crate) fn bytes(&self) -> usize {
        let docs =
            self.docs.len().saturating_mul(size_of::<Doc>().saturating_add(size_of::<Glance>()).saturating_add(4));
        let lists = self.postings.len().saturating_add(self.starts.len().saturating_mul(4));
        docs.saturating_add(lists).saturating_add(self.terms.as_fst().size())
    }
}

fn low_bits(value: u32) -> u8 {
    match value & 3 {
        0 => IN_TITLE,
        1 => 1,
        2 => 2,
        _ => OFTEN,
    }
}

/// A list of postings as it is written.
#[derive(Default)]
pub(crate) struct List {
    pub(crate) bytes: Vec<u8>,
    last: u32,
}

impl List {
    /// Adds a passage behind the last.
    pub(crate) fn push(&mut self, doc: u32, often: u8) {
        let mut value = doc.saturating_sub(self.last) << 2 | u32::from(often.min(OFTEN));
        self.last = doc;
        while let Some(low @ 0x80..) = Some(value) {
            self.bytes.push(u8::try_from(low & 0x7f).unwrap_or_default() | 0x80);
            value >>= 7;
        }
        self.bytes.push(u8::try_from(value).unwrap_or_default());
    }
}
