//! Files by content: what is stored under a hash has that hash, checked whenever it is read. A file that was erased is not
//! there; that it was, the record says.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, UNIX_EPOCH};

use procedure::names::Hash;

use crate::data_dir::write_durably;
use crate::failure::Failure;

/// The largest file, in bytes.
pub const FILE_BYTES_MAX: usize = 25 * 1024 * 1024;

/// The store of files.
#[derive(Clone, Debug)]
pub struct Files {
    folder: PathBuf,
    /// Held by whoever removes a file, and by whoever finds that a file is there already.
    looking: Arc<Mutex<()>>,
}

impl Files {
    pub(crate) fn new(folder: PathBuf) -> Self {
        Self { folder, looking: Arc::default() }
    }

    /// The folders in which files lie.
    pub(crate) fn folders(&self) -> Result<Vec<PathBuf>, Failure> {
        let entries = fs::read_dir(&self.folder).and_then(Iterator::collect::<Result<Vec<_>, _>>);
        let paths = entries.map_err(Failure::io(&self.folder))?.into_iter().map(|entry| entry.path());
        Ok(paths.filter(|path| path.is_dir()).collect())
    }

    fn place(&self, hash: Hash) -> (PathBuf, String) {
        let name = hash.to_string();
        let (folder, _) = name.split_at(2);
        (self.folder.join(folder), name)
    }

    /// Stores a file; storing it twice is the same as once.
    ///
    /// # Errors
    /// It is too large, or cannot be written.
    pub fn put(&self, bytes: &[u8]) -> Result<Hash, Failure> {
        if bytes.len() > FILE_BYTES_MAX {
            return Err(Failure::TooLarge(FILE_BYTES_MAX));
        }
        let hash = Hash::of(&[bytes]);
        let (folder, name) = self.place(hash);
        if !self.is_there_anew(&folder.join(&name))? {
            fs::create_dir_all(&folder).map_err(Failure::io(&folder))?;
            write_durably(&folder, &name, bytes)?;
        }
        Ok(hash)
    }

    /// Destroys a file, durably; false if there is none of this content. Whoever calls it has the erasure in the record first.
    ///
    /// # Errors
    /// It cannot be removed.
    pub fn remove(&self, hash: Hash) -> Result<bool, Failure> {
        self.removed(hash, Path::exists)
    }

    /// True if there is a file of this content.
    pub fn has(&self, hash: Hash) -> bool {
        let (folder, name) = self.place(hash);
        folder.join(name).exists()
    }

    /// True if there is such a file; then it counts as stored now.
    fn is_there_anew(&self, path: &Path) -> Result<bool, Failure> {
        let _looking = self.looking.lock().unwrap_or_else(PoisonError::into_inner);
        if !path.exists() {
            return Ok(false);
        }
        // To this system now is when a file is written: the clock of the program may be another.
        rustix::fs::utimensat(
            rustix::fs::CWD,
            path,
            &rustix::fs::Timestamps {
                last_access: rustix::fs::Timespec { tv_sec: 0, tv_nsec: rustix::fs::UTIME_OMIT },
                last_modification: rustix::fs::Timespec { tv_sec: 0, tv_nsec: rustix::fs::UTIME_NOW },
            },
            rustix::fs::AtFlags::empty(),
        )
        .map_err(|error| Failure::io(path)(error.into()))?;
        Ok(true)
    }

    /// The files that were stored before an instant, in milliseconds since 1970.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn older_than(&self, instant: i64) -> Result<Vec<Hash>, Failure> {
        let mut found = Vec::new();
        for folder in self.folders()? {
            for entry in fs::read_dir(&folder).map_err(Failure::io(&folder))? {
                let path = entry.map_err(Failure::io(&folder))?.path();
                let hash = path.file_name().and_then(|name| name.to_str()).and_then(Hash::from_hex);
                found.extend(hash.filter(|_| stored_before(&path, instant)));
            }
        }
        Ok(found)
    }

    /// Removes a file, if it was not stored anew since an instant. True if it was removed; a crash leaves it or has removed it.
    ///
    /// # Errors
    /// It cannot be removed.
    pub fn remove_older(&self, hash: Hash, instant: i64) -> Result<bool, Failure> {
        self.removed(hash, |path| stored_before(path, instant))
    }

    /// Removes a file of which this is true, while nobody finds that it is there.
    fn removed(&self, hash: Hash, goes: impl Fn(&Path) -> bool) -> Result<bool, Failure> {
        let (folder, name) = self.place(hash);
        let path = folder.join(name);
        let _looking = self.looking.lock().unwrap_or_else(PoisonError::into_inner);
        if !goes(&path) {
            return Ok(false);
        }
        fs::remove_file(&path).map_err(Failure::io(&path))?;
        File::open(&folder).and_then(|folder| folder.sync_all()).map_err(Failure::io(&folder))?;
        Ok(true)
    }

    /// Reads a file; `None` if there is none of this content.
    ///
    /// # Errors
    /// It cannot be read, or is no longer what was stored.
    pub fn get(&self, hash: Hash) -> Result<Option<Vec<u8>>, Failure> {
        let (folder, name) = self.place(hash);
        let path = folder.join(name);
        if !path.exists() {
            return Ok(None);
        }
        let bytes = fs::read(&path).map_err(Failure::io(&path))?;
        if Hash::of(&[&bytes]) != hash {
            return Err(Failure::Damaged(path.display().to_string()));
        }
        Ok(Some(bytes))
    }
}

/// True for a file that was stored before an instant. Of one whose age cannot be told it is not said.
fn stored_before(path: &Path, instant: i64) -> bool {
    let Ok(instant) = u64::try_from(instant) else { return false };
    let stored = fs::metadata(path).and_then(|found| found.modified());
    stored.is_ok_and(|stored| stored < UNIX_EPOCH + Duration::from_millis(instant))
}
