//! The cube of the data directory, as it lies there, and the boundaries beside it: read when they are first asked for, and again when
//! one of the files is another.

use std::fs;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::UNIX_EPOCH;

use evidence::boundaries::Boundaries as Installed;
use evidence::codes;
use evidence::cube::{Cube, Store};
use figures::Boundaries;

use super::deposited::Deposited;

/// How the folders begin in which files lie while they are read.
const INCOMING: &str = "incoming-";

/// What tells one state of a file from another: its length and the nanosecond of its last change; nothing where there is none.
type Changed = Option<(u64, u128)>;

/// The states of the cube's file and of that of the boundaries.
pub(crate) type Stamp = [Changed; 2];

/// Outlines that were read, with the property of their codes and the checksum of their file.
type Outlines = (Arc<Installed>, Option<Arc<Boundaries>>);

/// A reading of the file: of which state of it, and what was read or why it could not be.
type Reading = (Stamp, Result<Arc<Cube>, String>);

/// The last reading, and whether another is on its way.
#[derive(Default)]
struct Kept {
    last: Option<Reading>,
    is_reading: bool,
}

/// The cube of a data directory.
pub(crate) struct Room {
    store: Store,
    kept: Arc<Mutex<Kept>>,
    /// How many readings there were.
    readings: AtomicU64,
    /// What was read in datasets of the research library.
    deposited: Deposited,
    /// The outlines of the boundaries that were asked for last.
    outlines: Mutex<Option<Outlines>>,
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
        let (kept, outlines) = (Arc::default(), Mutex::default());
        Self { store, kept, readings: AtomicU64::default(), deposited: Deposited::default(), outlines }
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

    /// The cube as its file has it; empty where nothing was imported. A large file takes up to a second to read: who asks first waits for
    /// it, and where there is another file later the cube before answers until that is read. One that cannot be read is not read again
    /// until it is another.
    ///
    /// # Errors
    /// The file is damaged or cannot be read.
    pub(crate) fn cube(&self) -> Result<Arc<Cube>, String> {
        let mut kept = self.kept();
        if let Some((_, cube)) = self.answering(&mut kept) {
            return cube;
        }
        let (stamp, cube) = read(&self.store);
        kept.last = Some((stamp, cube.clone()));
        cube
    }

    /// What tells the cube that answers now from another; no file is read for it.
    pub(crate) fn stamp(&self) -> Stamp {
        let answering = self.answering(&mut self.kept());
        answering.map_or_else(|| stamp(&self.store), |(stamp, _)| stamp)
    }

    /// The outlines of the boundaries beside a cube, read once for each file; none where there are none, or where they cannot be read.
    pub(crate) fn outlines(&self, cube: &Cube) -> Option<Arc<Boundaries>> {
        let installed = cube.boundaries.here()?;
        let mut kept = self.outlines.lock().unwrap_or_else(PoisonError::into_inner);
        let same = |(of, _): &&Outlines| of.sha256 == installed.sha256 && of.code == installed.code;
        if let Some((_, outlines)) = kept.as_ref().filter(same) {
            return outlines.clone();
        }
        let code = Some(installed.code.as_str()).filter(|code| !code.is_empty());
        let read = Boundaries::read(&installed.bytes, figures::Reading { code, known: codes::country });
        if let Err(error) = &read {
            tracing::error!(%error, "the boundaries that are installed cannot be read");
        }
        let outlines = read.ok().map(Arc::new);
        *kept = Some((Arc::clone(installed), outlines.clone()));
        outlines
    }

    /// Reads the file and lets it answer: whoever imported it sees what was imported.
    pub(crate) fn renew(&self) {
        let reading = read(&self.store);
        self.kept().last = Some(reading);
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What answers now: the last reading, if it is of the file as it is or can answer until that is read, which begins here.
    fn answering(&self, kept: &mut Kept) -> Option<Reading> {
        let (of, cube) = kept.last.as_ref()?;
        if *of == stamp(&self.store) {
            return Some((*of, cube.clone()));
        }
        let before = (*of, Ok(cube.clone().ok()?));
        if !kept.is_reading {
            let (store, shared) = (self.store.clone(), Arc::clone(&self.kept));
            let reading = move || {
                let reading = catch_unwind(|| read(&store)).ok();
                let mut kept = shared.lock().unwrap_or_else(PoisonError::into_inner);
                kept.is_reading = false;
                // Whoever imported meanwhile has read a later file.
                if let Some(reading) = reading.filter(|(of, _)| *of == stamp(&store)) {
                    kept.last = Some(reading);
                }
            };
            // Without a thread for it who asks waits, as the first does.
            thread::Builder::new().name("cube".to_owned()).spawn(reading).ok()?;
            kept.is_reading = true;
        }
        Some(before)
    }
}

fn read(store: &Store) -> Reading {
    let stamp = stamp(store);
    (stamp, store.cube().map(Arc::new).map_err(|damage| damage.to_string()))
}

fn stamp(store: &Store) -> Stamp {
    [changed(&store.path()), changed(&store.boundaries_path())]
}

fn changed(path: &Path) -> Changed {
    let file = fs::metadata(path).ok()?;
    let changed = file.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    Some((file.len(), changed.as_nanos()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str =
        "STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,ORIGIN,REF_AREA,TIME_PERIOD,SEX,OBS_VALUE,UNIT_MEASURE\n";

    fn import(room: &Room, folder: &Path, value: u32) {
        let file = folder.join("in.csv");
        fs::write(&file, format!("{HEAD}dataflow,A:B(1.0),I,STOCK,UZB,KAZ,2024,F,{value},PS\n")).unwrap();
        evidence::import::import(room.store(), &[file], (None, Some(0))).unwrap();
    }

    fn value(room: &Room) -> f64 {
        room.cube().unwrap().table.rows.first().map_or(0.0, |row| row.value)
    }

    #[test]
    fn the_cube_before_answers_until_another_file_is_read() {
        let folder = std::env::temp_dir().join(format!("meshveret-room-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let room = Room::below(&folder);
        assert!(value(&room).abs() < f64::EPSILON, "nothing was imported");
        import(&room, &folder, 1);
        room.renew();
        assert!((value(&room) - 1.0).abs() < f64::EPSILON);
        let before = room.stamp();
        // As if a reading were on its way: nobody waits, and the page is kept under what was read.
        room.kept().is_reading = true;
        import(&room, &folder, 2);
        assert!((value(&room) - 1.0).abs() < f64::EPSILON);
        assert_eq!(room.stamp(), before);
        room.kept().is_reading = false;
        let _first = value(&room);
        while room.kept().is_reading {
            thread::yield_now();
        }
        assert!((value(&room) - 2.0).abs() < f64::EPSILON);
        assert_ne!(room.stamp(), before);
        fs::remove_dir_all(&folder).unwrap();
    }
}
