//! Files by content: what is stored under a hash has that hash, checked whenever it is read. A file that was erased is not
//! there; that it was, the record says.

use std::fs;
use std::path::PathBuf;

use procedure::names::Hash;

use crate::data_dir::write_durably;
use crate::failure::Failure;

/// The largest file, in bytes.
pub const FILE_BYTES_MAX: usize = 25 * 1024 * 1024;

/// The store of files.
#[derive(Clone, Debug)]
pub struct Files(PathBuf);

impl Files {
    pub(crate) fn new(folder: PathBuf) -> Self {
        Self(folder)
    }

    /// The folders in which files lie.
    pub(crate) fn folders(&self) -> Result<Vec<PathBuf>, Failure> {
        let entries = fs::read_dir(&self.0).and_then(Iterator::collect::<Result<Vec<_>, _>>);
        let paths = entries.map_err(Failure::io(&self.0))?.into_iter().map(|entry| entry.path());
        Ok(paths.filter(|path| path.is_dir()).collect())
    }

    fn place(&self, hash: Hash) -> (PathBuf, String) {
        let name = hash.to_string();
        let (folder, _) = name.split_at(2);
        (self.0.join(folder), name)
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
        if !self.has(hash) {
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
        let (folder, name) = self.place(hash);
        let path = folder.join(name);
        if !self.has(hash) {
            return Ok(false);
        }
        let gone = fs::remove_file(&path).and_then(|()| fs::File::open(&folder)?.sync_all());
        gone.map_err(Failure::io(&path))?;
        Ok(true)
    }

    /// True if there is a file of this content.
    pub fn has(&self, hash: Hash) -> bool {
        let (folder, name) = self.place(hash);
        folder.join(name).exists()
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
