//! Where the snapshot of a process lies: `snapshots/PROCESS` in the data directory, which may be deleted at any time.
//!
//! Invariants: the file is there whole or not at all; what was written before an erasure is gone before it and never comes back.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock, PoisonError};

use procedure::names::Hash;

use crate::failure::Failure;

/// The folder in a data directory.
pub(crate) const FOLDER: &str = "snapshots";
/// How much of the program is read at once.
const PIECE: usize = 1 << 20;

/// The file of the snapshot of one process.
#[derive(Debug)]
pub struct SnapshotFile {
    folder: PathBuf,
    name: String,
    build: Hash,
    /// How often something was erased: what was begun before is not finished.
    erasures: Mutex<u64>,
}

/// A time between two erasures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Since(u64);

impl SnapshotFile {
    /// That of a process in a data directory, for this very program.
    pub fn of(data: &Path, process: &str) -> Self {
        Self::of_build(data, process, build())
    }

    /// The same for another program, so that a test has one.
    pub fn of_build(data: &Path, process: &str, build: Hash) -> Self {
        Self { folder: data.join(FOLDER), name: process.to_owned(), build, erasures: Mutex::new(0) }
    }

    /// Which program reads and writes it: no other understands it.
    pub fn build(&self) -> Hash {
        self.build
    }

    /// Where it is.
    pub fn path(&self) -> PathBuf {
        self.folder.join(&self.name)
    }

    fn half(&self) -> PathBuf {
        self.folder.join(format!(".{}.new", self.name))
    }

    /// What it holds; nothing where there is none.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn read(&self) -> Result<Option<Vec<u8>>, Failure> {
        let path = self.path();
        match fs::read(&path) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Failure::io(&path)(error)),
        }
    }

    /// Now, for [`SnapshotFile::write`]. Who writes asks before it looks at what it writes.
    pub fn since(&self) -> Since {
        Since(*self.erasures.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Writes it, unless something was erased since. True if it was written.
    ///
    /// # Errors
    /// The disk takes it not.
    pub fn write(&self, since: Since, parts: &[&[u8]]) -> Result<bool, Failure> {
        let half = self.half();
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true).mode(0o700).create(&self.folder).map_err(Failure::io(&self.folder))?;
        let begin = || {
            let erasures = self.erasures.lock().unwrap_or_else(PoisonError::into_inner);
            let mut options = OpenOptions::new();
            options.write(true).create(true).truncate(true).mode(0o600);
            (*erasures == since.0).then(|| options.open(&half)).transpose()
        };
        let Some(mut file) = begin().map_err(Failure::io(&half))? else { return Ok(false) };
        let mut fill = || parts.iter().try_for_each(|part| file.write_all(part)).and_then(|()| file.sync_all());
        if let Err(error) = fill() {
            // Half a snapshot is of no use; that it stays is no second failure.
            drop(fs::remove_file(&half));
            return Err(Failure::io(&half)(error));
        }
        let finish = || {
            let erasures = self.erasures.lock().unwrap_or_else(PoisonError::into_inner);
            if *erasures != since.0 {
                return Ok(false);
            }
            fs::rename(&half, self.path())?;
            File::open(&self.folder)?.sync_all()?;
            Ok(true)
        };
        finish().map_err(Failure::io(&self.path()))
    }

    /// Deletes it, and what is being written: something is erased that it may tell of.
    ///
    /// # Errors
    /// It cannot be deleted.
    pub fn forget(&self) -> Result<(), Failure> {
        let mut erasures = self.erasures.lock().unwrap_or_else(PoisonError::into_inner);
        *erasures = erasures.saturating_add(1);
        let mut gone = false;
        for path in [self.half(), self.path()] {
            match fs::remove_file(&path) {
                Ok(()) => gone = true,
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                Err(error) => return Err(Failure::io(&path)(error)),
            }
        }
        let durably = || File::open(&self.folder)?.sync_all();
        if gone { durably().map_err(Failure::io(&self.folder)) } else { Ok(()) }
    }
}

/// The identity of the program that runs: a hash of its bytes. Where they cannot be read it is that of nothing.
fn build() -> Hash {
    static BUILD: OnceLock<Hash> = OnceLock::new();
    let hashed = || -> std::io::Result<Hash> {
        let mut program = File::open(std::env::current_exe()?)?;
        let (mut hash, mut piece) = (Hash([0; 32]), Vec::new());
        loop {
            piece.clear();
            Read::by_ref(&mut program).take(u64::try_from(PIECE).unwrap_or(u64::MAX)).read_to_end(&mut piece)?;
            if piece.is_empty() {
                return Ok(hash);
            }
            hash = Hash::of(&[&hash.0, &piece]);
        }
    };
    *BUILD.get_or_init(|| hashed().unwrap_or(Hash([0; 32])))
}

/// Has this thread give way to others: at 19 wherever another wants to run. Whom others may wait for takes less.
pub fn last_in_line(behind: i32) {
    // Where the system does not let us it runs as others do.
    if let Err(error) = rustix::process::setpriority_process(None, behind) {
        tracing::debug!(%error, "a thread in the background runs as others do");
    }
}
