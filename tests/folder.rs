//! A folder of one test, empty when it begins. What the test leaves stays to be looked at until it runs again.

use std::fs;
use std::path::{Path, PathBuf};

/// The folder; it lies where the build puts what tests write, on a real disk.
pub(crate) struct Folder(PathBuf);

impl Folder {
    /// An empty folder of this name.
    pub(crate) fn new(name: &str) -> Self {
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        if path.exists() {
            fs::remove_dir_all(&path).unwrap();
        }
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}
