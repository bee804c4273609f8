//! Keeps a snapshot of the process on disk, so that the next start reads that and not the whole journal (decision 0020).
//!
//! The writer only says that there is something to write; a thread of low priority writes it from what readers see.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use proof::Tree;
use record::snapshots::last_in_line;
use record::{Journal, SnapshotFile};

use crate::check::UNLIKE_SIGNED;
use crate::log::Seeds;
use crate::saved::{Unfit, Whose, opened, written};
use crate::{Clerk, Damage, Shared, Snapshot, StartError};

use procedure::names::Slug;

/// After how many entries a snapshot is written again. The next start replays at most so many, and those that came while it was
/// written.
const EVERY: u64 = 10_000;
/// How many leaves are copied at once, while the writer waits.
const LEAVES: u64 = 4_096;

/// What keeps the snapshot of one process.
pub(crate) struct Keeper {
    file: SnapshotFile,
    seed: [u8; 32],
    /// How many entries the snapshot on disk holds.
    holds: AtomicU64,
    wake: SyncSender<()>,
    /// Held by whoever writes.
    writing: Mutex<()>,
}

/// The keeper of a process, where it is to have one, and what wakes it.
pub(crate) fn keeper(file: Option<SnapshotFile>, seeds: &Seeds, holds: u64) -> (Option<Keeper>, Receiver<()>) {
    let (wake, woken) = sync_channel(1);
    let seed = seeds().ok().and_then(|seeds| seeds.first().copied());
    let keeper = file.zip(seed).map(|(file, seed)| Keeper {
        file,
        seed,
        holds: AtomicU64::new(holds),
        wake,
        writing: Mutex::new(()),
    });
    (keeper, woken)
}

/// What a start finds in the snapshot of a process.
#[derive(Default)]
pub(crate) struct Found {
    /// The process, if it is one of this journal and this program.
    pub(crate) kept: Option<(Snapshot, Tree)>,
    /// The leaves that were signed, where only they can be used: the journal that is read instead is held against them.
    pub(crate) leaves: Vec<proof::Hash>,
}

/// Reads the snapshot of a process. Why it is not used is said, and no failure.
pub(crate) fn found(
    (slug, origin): (&Slug, &str),
    (file, seeds): (&SnapshotFile, &Seeds),
    journal: &mut dyn Journal,
) -> Found {
    let mut found = Found::default();
    let mut read = || -> Result<(), Unfit> {
        let Some(bytes) = file.read()? else { return Ok(()) };
        let seed = seeds()?.into_iter().next().ok_or(Unfit::Signature)?;
        let whose = Whose { build: file.build(), slug, origin, seed: &seed };
        let opened = opened(&bytes, whose)?;
        let kept = opened.read(whose, journal);
        if kept.is_err() {
            found.leaves = opened.leaves.iter().map(|leaf| proof::Hash(*leaf)).collect();
        }
        found.kept = Some(kept?);
        Ok(())
    };
    if let Err(why) = read() {
        tracing::warn!(process = %slug, %why, "the snapshot is not used; the journal is read from its beginning");
    }
    found
}

impl Keeper {
    /// Says that something was recorded.
    pub(crate) fn follow(&self, head: u64) {
        if head >= self.holds.load(Ordering::Relaxed).saturating_add(EVERY) {
            // If it was woken already, it will see this too.
            self.wake.try_send(()).unwrap_or_default();
        }
    }

    /// Deletes the snapshot, which may tell of what is erased.
    pub(crate) fn forget(&self) -> Result<(), record::Failure> {
        self.holds.store(0, Ordering::Relaxed);
        self.file.forget()
    }
}

/// Starts the thread that writes.
pub(crate) fn start(shared: &Arc<Shared>, woken: Receiver<()>) -> Result<(), StartError> {
    let of_thread: Weak<Shared> = Arc::downgrade(shared);
    let thread = std::thread::Builder::new().name(format!("snapshot {}", shared.slug));
    let work = move || {
        last_in_line(10);
        while woken.recv().is_ok() {
            let Some(shared) = of_thread.upgrade() else { return };
            shared.keep();
        }
    };
    thread.spawn(work).map(drop).map_err(StartError::Thread)
}

impl Clerk {
    /// How many entries were not read at the start, because a snapshot had them.
    pub fn began(&self) -> u64 {
        self.0.began
    }

    /// Writes a snapshot now, for the next start: for whoever stops.
    pub fn keep(&self) {
        self.0.keep();
    }
}

impl Shared {
    /// Has a snapshot written, if there is enough that the one on disk has not.
    pub(crate) fn follow_up(&self) {
        self.keeper.iter().for_each(|keeper| keeper.follow(self.snapshot.load().head()));
    }

    /// Deletes the snapshot before something is erased, and again after: one that was begun in between has it still.
    pub(crate) fn forget(&self) {
        if let Some(Err(failure)) = self.keeper.as_ref().map(Keeper::forget) {
            tracing::error!(process = %self.slug, error = %failure, "a snapshot that may tell of what is erased was not deleted");
        }
    }

    /// Holds the journal, which was read from its beginning, against leaves that were signed before.
    pub(crate) fn hold_against(&self, leaves: &[proof::Hash]) {
        let tree = self.log.tree.read().unwrap_or_else(PoisonError::into_inner);
        let size = tree.size();
        let unlike = (0..size).zip(leaves).filter(|(number, leaf)| tree.leaf(*number) != Some(**leaf));
        let unlike = unlike.map(|(number, _)| Some(number));
        let shorter = u64::try_from(leaves.len()).is_ok_and(|signed| signed > size).then_some(None);
        unlike.chain(shorter).for_each(|entry| self.note(Damage { entry, table: "entries", why: UNLIKE_SIGNED }));
    }

    /// Writes a snapshot, if anything was recorded since the last.
    pub(crate) fn keep(&self) {
        let Some(keeper) = &self.keeper else { return };
        let _writing = keeper.writing.lock().unwrap_or_else(PoisonError::into_inner);
        let since = keeper.file.since();
        let snapshot = self.snapshot.load_full();
        let head = snapshot.head();
        if head <= keeper.holds.load(Ordering::Relaxed) {
            return;
        }
        let whose =
            Whose { build: keeper.file.build(), slug: &self.slug, origin: &self.log.origin, seed: &keeper.seed };
        let Some([first, leaves, content]) = written(&snapshot, &self.tree_of(head), whose) else { return };
        match keeper.file.write(since, &[&first, &leaves, &content]) {
            Ok(true) => {
                keeper.holds.store(head, Ordering::Relaxed);
                // What was erased meanwhile took the file with it.
                if keeper.file.since() != since {
                    keeper.holds.store(0, Ordering::Relaxed);
                }
            }
            Ok(false) => tracing::debug!(process = %self.slug, "something was erased while a snapshot was written"),
            Err(failure) => tracing::error!(process = %self.slug, error = %failure, "no snapshot was written"),
        }
    }

    /// A copy of the tree over the first entries, taken in parts so that the writer waits for none.
    fn tree_of(&self, size: u64) -> Tree {
        let mut copy = Tree::default();
        while copy.size() < size {
            let tree = self.log.tree.read().unwrap_or_else(PoisonError::into_inner);
            let from = copy.size();
            let part: Vec<_> = (from..size.min(from.saturating_add(LEAVES))).filter_map(|n| tree.leaf(n)).collect();
            drop(tree);
            if part.is_empty() {
                break;
            }
            part.into_iter().for_each(|leaf| copy.append(leaf));
        }
        copy
    }
}
