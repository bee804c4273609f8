//! A journal in memory, for tests and for trying things out. It forgets everything.

use std::sync::{Arc, Mutex, PoisonError};

use procedure::names::Hash;
use procedure::sealed::{SealedClass, SealedText};

use crate::failure::Failure;
use crate::held::{Beside, Held};
use crate::journal::{AppendError, ENTRIES_MAX, Erasure, Journal, NewEntry, StoredEntry, goes_on};

/// A journal in memory; clones share their entries.
#[derive(Clone, Debug, Default)]
pub struct MemoryJournal(Arc<Mutex<Vec<StoredEntry>>>, Arc<Mutex<Vec<Held>>>);

impl MemoryJournal {
    fn with<T>(&self, read: impl FnOnce(&mut Vec<StoredEntry>) -> T) -> T {
        read(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn head_of(entries: &[StoredEntry]) -> u64 {
    u64::try_from(entries.len()).unwrap_or(u64::MAX)
}

fn head_of_held(held: &[Held]) -> u64 {
    u64::try_from(held.len()).unwrap_or(u64::MAX)
}

fn erase(entries: &mut [StoredEntry], erasure: &Erasure) {
    let beside = usize::try_from(erasure.entry).ok().and_then(|at| entries.get_mut(at));
    let Some(stored) = beside else { return };
    let before = stored.entry.sealed.len();
    stored.entry.sealed.retain(|text| text.hash != erasure.hash || text.class != erasure.class);
    if stored.entry.sealed.len() < before {
        stored.erased.push((erasure.hash, erasure.at));
        stored.entry.key = stored.entry.key.take().filter(|_| erasure.class != SealedClass::Position);
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

    fn append_beside(&mut self, expected: u64, entries: &[NewEntry], beside: &Beside) -> Result<(), AppendError> {
        let mut held = self.1.lock().unwrap_or_else(PoisonError::into_inner);
        if beside.known.is_some_and(|known| known != head_of_held(&held)) {
            return Err(AppendError::Conflict { head: self.with(|all| head_of(all)) });
        }
        self.clone().append(expected, entries)?;
        held.extend(beside.hold.iter().cloned());
        held.retain(|held| !beside.release.contains(&held.ordinal));
        Ok(())
    }

    fn held(&mut self) -> Result<Vec<Held>, Failure> {
        Ok(self.1.lock().unwrap_or_else(PoisonError::into_inner).clone())
    }

    fn head(&mut self) -> Result<u64, Failure> {
        Ok(self.with(|all| head_of(all)))
    }

    fn read(&mut self, from: u64, limit: usize) -> Result<Vec<StoredEntry>, Failure> {
        let skip = usize::try_from(from).unwrap_or(usize::MAX);
        Ok(self.with(|all| all.iter().skip(skip).take(limit.min(ENTRIES_MAX)).cloned().collect()))
    }

    fn erase(&mut self, fields: &[(u64, Hash)], at: i64) -> Result<(), Failure> {
        self.with(|all| {
            for (number, hash) in fields {
                let stored = all.iter_mut().find(|stored| stored.entry.number == *number);
                let Some(StoredEntry { entry, erased }) = stored else { continue };
                let (gone, kept) = std::mem::take(&mut entry.sealed).into_iter().partition(|field| field.hash == *hash);
                let gone: Vec<SealedText> = gone;
                entry.sealed = kept;
                entry.key = entry.key.take().filter(|_| gone.is_empty());
                erased.extend(gone.iter().map(|field| (field.hash, at)));
            }
        });
        Ok(())
    }

    fn by_key(&mut self, key: &str) -> Result<Option<u64>, Failure> {
        let with_key = |stored: &&StoredEntry| stored.entry.key.as_deref() == Some(key);
        Ok(self.with(|all| all.iter().find(with_key).map(|stored| stored.entry.number)))
    }
}
