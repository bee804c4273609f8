//! The cube of the data directory, as it lies there: read when it is first asked for, and again when its file is another.

use std::fs::Metadata;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use evidence::cube::{Cube, Damage, Store};

/// How long the file is believed to be the same without a look.
const BELIEVED: Duration = Duration::from_millis(500);

/// What tells one state of the file from another.
type State = Option<(u64, SystemTime)>;

/// The cube that is kept, and the state of its file.
#[derive(Default)]
struct Kept {
    cube: Option<Arc<Cube>>,
    state: State,
    looked: Option<Instant>,
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
        if let Some(cube) = &kept.cube
            && kept.looked.is_some_and(|looked| looked.elapsed() < BELIEVED)
        {
            return Ok(Arc::clone(cube));
        }
        let state = std::fs::metadata(self.store.path()).ok().as_ref().and_then(state);
        kept.looked = Some(Instant::now());
        match &kept.cube {
            Some(cube) if kept.state == state => Ok(Arc::clone(cube)),
            _ => {
                let cube = Arc::new(self.store.cube()?);
                kept.cube = Some(Arc::clone(&cube));
                kept.state = state;
                Ok(cube)
            }
        }
    }

    /// What tells the cube as it was read last from another: nanoseconds of its file's last change; 0 where there is none.
    pub(crate) fn changed_at(&self) -> u128 {
        // A cube that cannot be read is one of its own.
        let _read = self.cube().is_ok();
        let state = self.kept.lock().unwrap_or_else(PoisonError::into_inner).state;
        let since = state.and_then(|(_, changed)| changed.duration_since(SystemTime::UNIX_EPOCH).ok());
        since.map(|since| since.as_nanos()).unwrap_or_default()
    }

    /// Looks at the file the next time it is asked.
    pub(crate) fn look_again(&self) {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).looked = None;
    }
}

fn state(file: &Metadata) -> State {
    Some((file.len(), file.modified().ok()?))
}
