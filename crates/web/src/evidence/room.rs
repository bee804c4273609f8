//! The cube of the data directory, as it lies there: read when it is first asked for, and again when its file is another.

use std::fs::Metadata;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use evidence::cube::{Cube, Damage, Store};

/// What tells one state of the file from another.
type State = Option<(u64, SystemTime)>;

/// The cube that is kept, and the state of its file.
#[derive(Default)]
struct Kept {
    cube: Option<Arc<Cube>>,
    state: State,
    /// How often it was read.
    read: u64,
}

/// The cube of a data directory.
pub(crate) struct Room {
    store: Store,
    kept: Mutex<Kept>,
}

impl Room {
    /// Below a data directory.
    pub(crate) fn below(data: &Path) -> Self {
        Self { store: Store::below(data), kept: Mutex::default() }
    }

    /// Where it lies.
    pub(crate) fn store(&self) -> &Store {
        &self.store
    }

    /// The cube as its file has it now; empty where nothing was imported. A larger file takes up to a second to read, and who asks
    /// meanwhile waits.
    ///
    /// # Errors
    /// The file is damaged or cannot be read.
    pub(crate) fn cube(&self) -> Result<Arc<Cube>, Damage> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let state = std::fs::metadata(self.store.path()).ok().as_ref().and_then(state);
        match &kept.cube {
            Some(cube) if kept.state == state => Ok(Arc::clone(cube)),
            _ => {
                let cube = Arc::new(self.store.cube()?);
                kept.cube = Some(Arc::clone(&cube));
                kept.state = state;
                kept.read = kept.read.saturating_add(1);
                Ok(cube)
            }
        }
    }

    /// What tells the cube as it is now from how it was: a count of the times that its file was read.
    pub(crate) fn stamp(&self) -> u64 {
        let read = self.cube();
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if read.is_ok() { kept.read } else { u64::MAX }
    }
}

fn state(file: &Metadata) -> State {
    Some((file.len(), file.modified().ok()?))
}
