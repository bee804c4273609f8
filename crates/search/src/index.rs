//! The index: segments, and what is gone from each. A change makes another index that shares what did not change.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::thread;

use crate::build::{Builder, merge};
use crate::segment::Segment;
use crate::{Key, Name, Passage};

/// The most passages of a segment when an index is built.
const SEGMENT_MAX: usize = 1 << 17;
/// Segments are put together while that makes no more than so many passages: an act never waits for more.
const MERGE_MAX: usize = 1 << 13;

/// A segment and what is gone from it.
#[derive(Clone)]
pub(crate) struct Part {
    pub(crate) segment: Arc<Segment>,
    /// A bit for each passage.
    gone: Arc<Vec<u64>>,
    /// How many are not gone.
    left: usize,
}

impl Part {
    fn new(segment: Segment) -> Self {
        let left = segment.docs.len();
        Self { gone: Arc::new(vec![0; left.div_ceil(64)]), segment: Arc::new(segment), left }
    }

    pub(crate) fn is_gone(&self, at: u32) -> bool {
        let word = usize::try_from(at / 64).ok().and_then(|word| self.gone.get(word));
        word.is_none_or(|word| word >> (at % 64) & 1 == 1)
    }

    fn take_out(&mut self, at: u32) {
        if self.is_gone(at) {
            return;
        }
        let word = usize::try_from(at / 64).ok().and_then(|word| Arc::make_mut(&mut self.gone).get_mut(word));
        if let Some(word) = word {
            *word |= 1 << (at % 64);
            self.left = self.left.saturating_sub(1);
        }
    }
}

/// Everything that can be found. A copy costs next to nothing and never changes.
#[derive(Clone, Default)]
pub struct Index {
    pub(crate) parts: Vec<Part>,
}

impl std::fmt::Debug for Index {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Index({} passages in {} segments)", self.len(), self.parts.len())
    }
}

impl Index {
    /// An index of these passages, made by so many threads, at least one and at most eight.
    pub fn build(passages: Vec<Passage>, threads: usize) -> Self {
        let passages = only_last(passages);
        let threads = threads.clamp(1, 8);
        let share = passages.len().div_ceil(threads).clamp(1, SEGMENT_MAX);
        let mut chunks: Vec<Vec<Passage>> = Vec::new();
        let mut rest = passages.into_iter().peekable();
        while rest.peek().is_some() {
            chunks.push(rest.by_ref().take(share).collect());
        }
        let mut parts = Vec::with_capacity(chunks.len());
        let mut waiting = chunks.into_iter();
        loop {
            let round: Vec<Vec<Passage>> = waiting.by_ref().take(threads).collect();
            if round.is_empty() {
                break;
            }
            parts.extend(thread::scope(|scope| {
                let made: Vec<_> = round.into_iter().map(|chunk| scope.spawn(|| segment(chunk))).collect();
                // A thread that failed took its passages with it; none fails, there is nothing in it that panics.
                made.into_iter().filter_map(|thread| thread.join().ok()).map(Part::new).collect::<Vec<_>>()
            }));
        }
        Self { parts }
    }

    /// This index with passages taken out and others put in; one that is put in takes the place of the one with its name.
    #[must_use]
    pub fn updated(&self, add: Vec<Passage>, remove: &[Key]) -> Self {
        let mut next = self.clone();
        let add = only_last(add);
        let removed = remove.iter().map(|(address, lang, variant)| (address.as_str(), *lang, *variant));
        for name in removed.chain(add.iter().map(Passage::name)) {
            for part in &mut next.parts {
                if let Some(at) = part.segment.find(name) {
                    part.take_out(at);
                }
            }
        }
        if !add.is_empty() {
            next.parts.push(Part::new(segment(add)));
        }
        next.parts.retain(|part| part.left > 0);
        next.put_together();
        next
    }

    /// Puts the last segments together while they are small and of like size, so that there are few.
    fn put_together(&mut self) {
        while let [.., before, last] = self.parts.as_slice() {
            let together = before.left.saturating_add(last.left);
            if together > MERGE_MAX || before.left > last.left.saturating_mul(4) {
                return;
            }
            let merged = Part::new(merge(&[before.clone(), last.clone()]));
            self.parts.truncate(self.parts.len().saturating_sub(2));
            self.parts.push(merged);
        }
    }

    /// How many passages can be found.
    pub fn len(&self) -> usize {
        self.parts.iter().map(|part| part.left).sum()
    }

    /// True if nothing can be found.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The bytes that it takes, without the passages themselves.
    pub fn bytes(&self) -> usize {
        self.parts.iter().map(|part| part.segment.bytes()).sum()
    }
}

fn segment(passages: Vec<Passage>) -> Segment {
    let mut builder = Builder::new();
    passages.into_iter().for_each(|passage| builder.add(Arc::new(passage)));
    builder.finish()
}

/// Of passages with one name the last.
fn only_last(passages: Vec<Passage>) -> Vec<Passage> {
    let mut last: BTreeMap<Name<'_>, usize> = BTreeMap::new();
    for (at, passage) in passages.iter().enumerate() {
        last.insert(passage.name(), at);
    }
    if last.len() == passages.len() {
        return passages;
    }
    let kept: std::collections::BTreeSet<usize> = last.into_values().collect();
    passages.into_iter().enumerate().filter(|(at, _)| kept.contains(at)).map(|(_, passage)| passage).collect()
}
