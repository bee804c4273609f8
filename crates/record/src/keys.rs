//! The secret keys of a log, each in a file of its own: `rehearsal.key` the first of this host, `rehearsal.2.key` the next.
//!
//! They are never in the database, in a copy that is handed over, or in anything that is served.

use std::fs;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use crate::data_dir::write_durably;
use crate::failure::Failure;

/// The most keys of one log at one host.
const KEYS_MAX: usize = 1_000;

/// The keys of one log.
#[derive(Clone, Debug)]
pub struct Keys {
    pub(crate) folder: PathBuf,
    pub(crate) slug: String,
}

impl Keys {
    /// The keys of a log in a data directory, whoever holds that.
    pub fn of(data: &Path, slug: &str) -> Self {
        Self { folder: data.join("keys"), slug: slug.to_owned() }
    }

    fn name(&self, at: usize) -> String {
        if at == 1 { format!("{}.key", self.slug) } else { format!("{}.{at}.key", self.slug) }
    }

    /// The seed of each, in the order in which they were made.
    ///
    /// # Errors
    /// There is none; or one cannot be read or is damaged.
    pub fn seeds(&self) -> Result<Vec<[u8; 32]>, Failure> {
        let first = self.folder.join(self.name(1));
        if !first.exists() {
            return Err(Failure::NoKey { slug: self.slug.clone(), keys: self.folder.clone() });
        }
        let paths = (1..=KEYS_MAX).map(|at| self.folder.join(self.name(at)));
        let read = |path: PathBuf| {
            let bytes = fs::read(&path).map_err(Failure::io(&path))?;
            bytes.try_into().map_err(|_wrong_length: Vec<u8>| Failure::Damaged(path.display().to_string()))
        };
        paths.take_while(|path| path.exists()).map(read).collect()
    }

    /// Keeps the first key of a log. One that is there stays, whosever database it was made for: nothing can bring back a key.
    pub(crate) fn make_first(&self, seed: &[u8; 32]) -> Result<(), Failure> {
        let path = self.folder.join(self.name(1));
        let is_whole = fs::metadata(&path).is_ok_and(|found| usize::try_from(found.len()) == Ok(seed.len()));
        if is_whole { Ok(()) } else { write_durably(&self.folder, &self.name(1), seed) }
    }

    /// Keeps one more key, also where there is no data directory yet; the record says from when on it signs.
    ///
    /// # Errors
    /// It cannot be written, or there are too many.
    pub fn add(&self, seed: &[u8; 32]) -> Result<(), Failure> {
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true).mode(0o700).create(&self.folder).map_err(Failure::io(&self.folder))?;
        let free = (1..=KEYS_MAX).find(|at| !self.folder.join(self.name(*at)).exists());
        let free = free.ok_or_else(|| Failure::Exists(self.folder.join(self.name(KEYS_MAX))))?;
        write_durably(&self.folder, &self.name(free), seed)
    }
}
