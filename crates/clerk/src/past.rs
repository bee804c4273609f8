//! States of the past: marks along the record from which any other is replayed, and those that were asked for last.
//!
//! Invariants: a mark is made of the journal as the rules applied it; what was erased since is gone from every one that is kept.
//! A mark shares with its neighbours what did not change between them.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};

use arc_swap::ArcSwap;

use procedure::names::Hash;

use record::Erasure;

use crate::Snapshot;

/// The most marks. One more, and every second is given up: so they stand twice as far apart from then on.
const MARKS_MAX: usize = 64;
/// How many entries lie between two marks of a short record, at least.
const APART: u64 = 512;
/// The most states that are kept because they were asked for.
const ASKED_MAX: usize = 16;

/// The states of the past of one record.
#[derive(Debug, Default)]
pub(crate) struct Past(Mutex<Kept>);

#[derive(Debug)]
struct Kept {
    marks: BTreeMap<u64, Arc<Snapshot>>,
    apart: u64,
    asked: VecDeque<Arc<Snapshot>>,
    /// What is gone from them: so many personal texts and owners.
    forgotten: (usize, usize),
}

impl Default for Kept {
    fn default() -> Self {
        let (marks, asked) = Default::default();
        Self { marks, apart: APART, asked, forgotten: (0, 0) }
    }
}

/// What was erased of a process, in its order: by entries, and owners that nobody is told.
type Erased = (Vec<Erasure>, Vec<Hash>);

/// What was erased after the first so many.
fn erased_after(snapshot: &Snapshot, (texts, owners): (usize, usize)) -> Erased {
    let texts = snapshot.erased.iter().skip(texts).copied().collect();
    (texts, snapshot.process.state.spent.iter().skip(owners).map(|(_, hash)| *hash).collect())
}

fn forget(snapshot: &mut Arc<Snapshot>, (erases, owners): &Erased) {
    let snapshot = Arc::make_mut(snapshot);
    snapshot.forget(erases);
    owners.iter().for_each(|hash| snapshot.process.forget_owner(*hash));
}

impl Past {
    /// Takes up the latest state: as a mark, if it lies far enough from the last; and lets go of what it erased.
    pub(crate) fn follow(&self, latest: &Snapshot) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.settle(latest);
        let last = kept.marks.last_key_value().map_or(0, |(size, _)| *size);
        // A record that was not read from its beginning has as few marks as any.
        let most = u64::try_from(MARKS_MAX).unwrap_or(u64::MAX);
        while kept.marks.is_empty() && kept.apart.saturating_mul(most) < latest.head() {
            kept.apart = kept.apart.saturating_mul(2);
        }
        if latest.head() < last.saturating_add(kept.apart) {
            return;
        }
        kept.mark(Arc::new(latest.clone()));
    }

    /// Takes up a state that a replay passes: as a mark, if it lies far enough from the one before. After a start from a snapshot
    /// there are none until somebody asks.
    pub(crate) fn pass(&self, passed: &Snapshot, latest: &ArcSwap<Snapshot>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let before = kept.marks.range(..=passed.head()).next_back().map_or(0, |(size, _)| *size);
        if passed.head() < before.saturating_add(kept.apart) {
            return;
        }
        let (latest, mut passed) = (latest.load(), Arc::new(passed.clone()));
        kept.settle(&latest);
        forget(&mut passed, &erased_after(&latest, (0, 0)));
        kept.mark(passed);
    }

    /// The state of this size, or the nearest before it from which it is replayed.
    pub(crate) fn nearest(&self, size: u64) -> Arc<Snapshot> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let place = kept.asked.iter().position(|known| known.head() == size);
        if let Some(known) = place.and_then(|place| kept.asked.remove(place)) {
            kept.asked.push_back(Arc::clone(&known));
            return known;
        }
        let mark = kept.marks.range(..=size).next_back().map(|(_, mark)| mark);
        let asked = kept.asked.iter().filter(|known| known.head() <= size);
        mark.into_iter().chain(asked).max_by_key(|known| known.head()).cloned().unwrap_or_default()
    }

    /// Keeps a state that was replayed, for the next who asks for it; what was erased by the latest state is gone from it.
    pub(crate) fn keep(&self, mut replayed: Arc<Snapshot>, latest: &ArcSwap<Snapshot>) -> Arc<Snapshot> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // Looked at under the lock: what is published from now on is settled after this one is kept.
        let latest = latest.load();
        kept.settle(&latest);
        forget(&mut replayed, &erased_after(&latest, (0, 0)));
        kept.asked.retain(|known| known.head() != replayed.head());
        if kept.asked.len() >= ASKED_MAX {
            kept.asked.pop_front();
        }
        kept.asked.push_back(Arc::clone(&replayed));
        replayed
    }
}

impl Kept {
    fn mark(&mut self, state: Arc<Snapshot>) {
        self.marks.insert(state.head(), state);
        if self.marks.len() > MARKS_MAX {
            self.apart = self.apart.saturating_mul(2);
            let mut nth = 0_usize;
            self.marks.retain(|_, _| {
                nth = nth.saturating_add(1);
                nth.is_multiple_of(2)
            });
        }
    }

    /// Lets go of what the latest state erased since the last time.
    fn settle(&mut self, latest: &Snapshot) {
        let gone = latest.gone();
        if gone.0 <= self.forgotten.0 && gone.1 <= self.forgotten.1 {
            return;
        }
        let erased = erased_after(latest, self.forgotten);
        self.marks.values_mut().chain(&mut self.asked).for_each(|known| forget(known, &erased));
        self.forgotten = gone;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_never_more_marks_than_may_be_and_they_reach_over_the_whole_record() {
        let past = Past::default();
        let mut latest = Snapshot::default();
        for _ in 0..APART * 300 {
            latest.process.apply(latest.head(), &nothing(), &[]);
            past.follow(&latest);
        }
        let kept = past.0.lock().unwrap();
        assert!(kept.marks.len() > MARKS_MAX / 2 && kept.marks.len() <= MARKS_MAX, "{}", kept.marks.len());
        let sizes: Vec<u64> = kept.marks.keys().copied().collect();
        let gaps: Vec<u64> = sizes.windows(2).map(|pair| pair[1] - pair[0]).collect();
        assert!(gaps.iter().all(|gap| *gap <= kept.apart), "{gaps:?}");
        assert!(sizes[0] <= kept.apart && latest.head() - sizes[sizes.len() - 1] < kept.apart);
    }

    #[test]
    fn of_those_that_were_asked_for_the_last_are_kept() {
        let (past, latest) = (Past::default(), Snapshot::default());
        for size in 1..=20 {
            let mut of_size = Snapshot::default();
            of_size.process.apply(size - 1, &nothing(), &[]);
            past.keep(Arc::new(of_size), &ArcSwap::from_pointee(latest.clone()));
        }
        assert_eq!([20, 19, 5, 4].map(|size| past.nearest(size).head()), [20, 19, 5, 0]);
    }

    /// An entry in which nothing happened.
    fn nothing() -> procedure::Body {
        let body = r#"{"format":1,"act":"record.note-fact","recorded":0,"received":0,"capacity":"chair","channel":"browser","circle":"public","events":[]}"#;
        serde_json::from_str(body).unwrap()
    }
}
