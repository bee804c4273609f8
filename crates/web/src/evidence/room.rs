//! The cube of the data directory, as it lies there: read when it is first asked for, and again when its file is another.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::UNIX_EPOCH;

use evidence::cube::{Cube, Store};

use super::deposited::Deposited;

/// How the folders begin in which files lie while they are read.
const INCOMING: &str = "incoming-";

/// What tells one state of the file from another: its length and the nanosecond of its last change; nothing where there is none.
type Stamp = Option<(u64, u128)>;

/// A reading of the file: of which state of it, and what was read or why it could not be.
type Reading = (Stamp, Result<Arc<Cube>, String>);

/// The cube of a data directory.
pub(crate) struct Room {
    store: Store,
    /// The last reading.
    kept: Mutex<Option<Reading>>,
    /// How many readings there were.
    readings: AtomicU64,
    /// What was read in datasets of the research library.
    deposited: Deposited,
}

impl Room {
    /// Below a data directory. What a server that was killed left of files that it read is removed.
    pub(crate) fn below(data: &Path) -> Self {
        let store = Store::below(data);
        let path = store.path();
        let entries = path.parent().and_then(|folder| fs::read_dir(folder).ok()).into_iter().flatten().flatten();
        for left in entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(INCOMING)) {
            if let Err(error) = fs::remove_dir_all(left.path()) {
                tracing::warn!(%error, "files that were read once could not be removed");
            }
        }
        Self { store, kept: Mutex::default(), readings: AtomicU64::default(), deposited: Deposited::default() }
    }

    /// Where it lies.
    pub(crate) fn store(&self) -> &Store {
        &self.store
    }

    /// What was read in datasets of the research library.
    pub(crate) fn deposited(&self) -> &Deposited {
        &self.deposited
    }

    /// A folder for files while they are read, another each time.
    pub(crate) fn incoming(&self) -> PathBuf {
        let (process, number) = (std::process::id(), self.readings.fetch_add(1, Ordering::Relaxed));
        self.store.path().with_file_name(format!("{INCOMING}{process}-{number}"))
    }

    /// The cube as its file has it now; empty where nothing was imported. A larger file takes up to a second to read, and who asks
    /// meanwhile waits; one that cannot be read is not read again until it is another.
    ///
    /// # Errors
    /// The file is damaged or cannot be read.
    pub(crate) fn cube(&self) -> Result<Arc<Cube>, String> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let stamp = self.stamp();
        if let Some((of, cube)) = kept.as_ref()
            && *of == stamp
        {
            return cube.clone();
        }
        let cube = self.store.cube().map(Arc::new).map_err(|damage| damage.to_string());
        *kept = Some((stamp, cube.clone()));
        cube
    }

    /// What tells the cube as it is now from how it was; the file is not read for it.
    pub(crate) fn stamp(&self) -> Stamp {
        let file = fs::metadata(self.store.path()).ok()?;
        let changed = file.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
        Some((file.len(), changed.as_nanos()))
    }
}
