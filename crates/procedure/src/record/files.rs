//! The files that the record names: by which entries, whose each is, until when it is kept; and those that were erased.
//!
//! Invariants: a file is its content, so it is erased for all who name it or for none; a file that one entry keeps without end
//! is kept without end; what is erased and brought in again is there again. The emblem of the process is no file of persons.

use super::personal::{Held, Which, Whose, Why};
use crate::names::FileRef;
use crate::prelude::*;

/// The field under which a file is erased.
pub const FILE: &str = "file";

/// Files that were erased, by hash, and how many were in all: whoever destroys the bytes looks only where that grew.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Removed {
    files: crate::state::Map<Hash, Moment>,
    count: u64,
}

impl Removed {
    /// When a file was erased; none where it was not, or was brought in again.
    pub fn at(&self, hash: Hash) -> Option<Moment> {
        self.files.get(&hash).copied()
    }

    /// The files that were erased, each with its time.
    pub fn iter(&self) -> impl Iterator<Item = (Hash, Moment)> {
        self.files.iter().map(|(hash, at)| (*hash, *at))
    }

    /// How often one was erased.
    pub fn count(&self) -> u64 {
        self.count
    }
}

impl State {
    /// Notes that an entry names a file. The `apply` of every event with a file does it.
    pub(crate) fn name_file<'a>(&mut self, meta: &Meta, whose: &Whose, files: impl IntoIterator<Item = &'a FileRef>) {
        for file in files {
            let held = Held { entry: meta.number, field: FILE, circle: meta.circle, whose: whose.clone(), until: None };
            let mut named = self.files.get(&file.hash).map(|named| (**named).clone()).unwrap_or_default();
            named.push(held);
            self.removed.files.remove_mut(&file.hash);
            self.keep_file(file.hash, named);
        }
    }

    /// Sets until when the file that an entry names is kept for it.
    pub(crate) fn keep_file_until(&mut self, (entry, hash): (u64, Hash), until: Moment) {
        let Some(mut named) = self.files.get(&hash).map(|named| (**named).clone()) else { return };
        named.iter_mut().filter(|held| held.entry == entry).for_each(|held| held.until = Some(until));
        self.keep_file(hash, named);
    }

    fn keep_file(&mut self, hash: Hash, named: Vec<Held>) {
        if let Some(before) = self.files.get(&hash).and_then(|named| until(named)) {
            self.retentions.remove_mut(&(before, hash));
        }
        if let Some(until) = until(&named) {
            self.retentions.insert_mut((until, hash), ());
        }
        self.files.insert_mut(hash, Arc::new(named));
    }

    pub(crate) fn remove_file(&mut self, hash: Hash, at: Moment) {
        let Some(named) = self.files.get(&hash).cloned() else { return };
        if let Some(until) = until(&named) {
            self.retentions.remove_mut(&(until, hash));
        }
        self.files.remove_mut(&hash);
        self.removed.files.insert_mut(hash, at);
        self.removed.count = self.removed.count.saturating_add(1);
    }

    /// Every file that the record names and has not erased; with them the emblem of the process.
    pub fn every_file(&self) -> impl Iterator<Item = Hash> {
        let emblem = self.about.as_ref().and_then(|about| about.emblem.as_ref()).map(|emblem| emblem.hash);
        let emblem = emblem.filter(|hash| self.files.get(hash).is_none());
        self.files.keys().copied().chain(emblem)
    }

    /// The files, not erased, that an entry names which agrees with this.
    pub fn named_files(&self, which: &Which<'_>) -> Vec<Hash> {
        let agree = self.files.iter().filter(|(_, named)| named.iter().any(|held| which.has(held)));
        agree.map(|(hash, _)| *hash).collect()
    }

    /// Where a file is named, by entries that agree with this.
    pub fn file_named_by(&self, hash: Hash, which: &Which<'_>) -> Vec<Held> {
        let named = self.files.get(&hash).into_iter().flat_map(|named| named.iter());
        named.filter(|held| which.has(held)).cloned().collect()
    }
}

/// Until when a file is kept: as long as any entry that names it keeps it.
fn until(named: &[Held]) -> Option<Moment> {
    named.iter().map(|held| held.until).collect::<Option<Vec<Moment>>>()?.into_iter().max()
}

impl Desk<'_> {
    /// Erases a file for every entry that names it: its hash and its name stay in the record, the clerk destroys the bytes once
    /// this entry is durable.
    pub(crate) fn erase_file(&mut self, hash: Hash, why: Why) {
        for held in self.state.files.get(&hash).into_iter().flat_map(|named| named.iter()) {
            self.restrict(held.circle.min(Circle::Bureau));
            self.erased.push((why, hash, Arc::new(held.clone())));
        }
    }
}
