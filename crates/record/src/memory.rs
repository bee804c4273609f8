//! A journal in memory, for tests and for trying things out. It forgets everything.

use std::sync::{Arc, Mutex, PoisonError};

use procedure::sealed::SealedClass;

use crate::failure::Failure;
use crate::journal::{AppendError, ENTRIES_MAX, Erasure, Journal, NewEntry, StoredEntry, goes_on};

/// A journal in memory; clones share their entries.
#[derive(Clone, Debug, Default)]
pub struct MemoryJournal(Arc<Mutex<Vec<StoredEntry>>>);

impl MemoryJournal {
    fn with<T>(&self, read: impl FnOnce(&mut Vec<StoredEntry>) -> T) -> T {
        read(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn head_of(entries: &[StoredEntry]) -> u64 {
    u64::try_from(entries.len()).unwrap_or(u64::MAX)
}

fn erase(entries: &mut [StoredEntry], erasure: &Erasure) {
    let beside = usize::try_from(erasure.entry).ok().and_then(|at| entries.get_mut(at));
    let Some(stored) = beside else { return };
    let before = stored.entry.sealed.len();
    stored.entry.sealed.retain(|text| text.hash != erasure.hash || text.class != SealedClass::Personal);
    if stored.entry.sealed.len() < before {
        stored.erased.push((erasure.hash, erasure.at));
    }
}

impl Journal for MemoryJournal {
    fn append(&mut self, expected: u64, entries: &[NewEntry]) -> Result<(), AppendError> {
        self.with(|all| {
            if head_of(all) != expected {
                return Err(AppendError::Conflict { head: head_of(all) });
            }
            if !goes_on(expected, entries) {
                return Err(AppendError::Failed(Failure::Unfit));
            }
            let mut grown = all.clone();
            for entry in entries {
                if entry.key.is_some() && grown.iter().any(|other| other.entry.key == entry.key) {
                    return Err(AppendError::Failed(Failure::Unfit));
                }
                let mut entry = entry.clone();
                entry.request = None;
                let erases = std::mem::take(&mut entry.erases);
                grown.push(StoredEntry { entry, erased: Vec::new() });
                erases.iter().for_each(|erasure| erase(&mut grown, erasure));
            }
            *all = grown;
            Ok(())
        })
    }

    fn head(&mut self) -> Result<u64, Failure> {
        Ok(self.with(|all| head_of(all)))
    }

    fn read(&mut self, from: u64, limit: usize) -> Result<Vec<StoredEntry>, Failure> {
        let skip = usize::try_from(from).unwrap_or(usize::MAX);
        Ok(self.with(|all| all.iter().skip(skip).take(limit.min(ENTRIES_MAX)).cloned().collect()))
    }

    fn by_key(&mut self, key: &str) -> Result<Option<u64>, Failure> {
        let has = |stored: &&StoredEntry| stored.entry.key.as_deref() == Some(key);
        Ok(self.with(|all| all.iter().find(has).map(|stored| stored.entry.number)))
    }
}
