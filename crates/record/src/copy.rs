//! Copies of a whole data directory: made beside a server that goes on, and put back where there is none.

use std::fs;
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;

use crate::data_dir::{DATABASE, write_durably};
use crate::failure::Failure;
use crate::files::Files;
use crate::forms::copy_beside;

/// What a copy holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Copied {
    /// Keys of logs.
    pub keys: usize,
    /// Files of the store.
    pub files: usize,
}

/// Copies a data directory to a place where nothing is. The database is of one moment; what it names lies in `keys` and
/// `files` before it does, and never changes, so the copy has all of it.
///
/// # Errors
/// There is something already, a file is damaged, or something cannot be read or written.
pub fn copy(from: &Path, to: &Path) -> Result<Copied, Failure> {
    if to.exists() {
        return Err(Failure::Exists(to.to_owned()));
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true).mode(0o700);
    for folder in [to.to_owned(), to.join("keys"), to.join("files")] {
        builder.create(&folder).map_err(Failure::io(&folder))?;
    }
    copy_beside(&from.join(DATABASE), &to.join(DATABASE))?;
    let keys = copy_keys(&from.join("keys"), &to.join("keys"))?;
    let files = Files::folder(from.join("files"))?.copy_to(&Files::folder(to.join("files"))?)?;
    Ok(Copied { keys, files })
}

fn copy_keys(from: &Path, to: &Path) -> Result<usize, Failure> {
    let mut copied = 0_usize;
    for entry in fs::read_dir(from).map_err(Failure::io(from))? {
        let path = entry.map_err(Failure::io(from))?.path();
        // What a crash left half-written is no key.
        let is_key = path.extension().is_some_and(|ending| ending == "key");
        let Some(name) = path.file_name().and_then(|name| name.to_str()).filter(|_| is_key) else { continue };
        write_durably(to, name, &fs::read(&path).map_err(Failure::io(&path))?)?;
        copied = copied.saturating_add(1);
    }
    Ok(copied)
}

impl Files {
    /// Reads every file, which checks it.
    ///
    /// # Errors
    /// One is damaged or cannot be read.
    pub fn check(&self) -> Result<usize, Failure> {
        self.each(|_| Ok(()))
    }

    fn copy_to(&self, other: &Self) -> Result<usize, Failure> {
        self.each(|bytes| other.put(bytes).map(drop))
    }

    fn each(&self, mut use_it: impl FnMut(&[u8]) -> Result<(), Failure>) -> Result<usize, Failure> {
        let mut count = 0_usize;
        for (hash, _) in self.all()? {
            // What nothing named may be swept away meanwhile.
            let Some(bytes) = self.get(hash)? else { continue };
            use_it(&bytes)?;
            count = count.saturating_add(1);
        }
        Ok(count)
    }
}
