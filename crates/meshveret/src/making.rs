//! Folders in which something is made, and of which nothing is left.

use std::fs;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// A folder beside a path, for its owner only, that is taken away with all that is in it when it is let go of.
pub(crate) struct Making(pub(crate) PathBuf);

impl Making {
    pub(crate) fn beside(path: &Path, ending: &str) -> Result<Self> {
        let name = path.file_name().with_context(|| format!("{} is no name of a file", path.display()))?;
        let mut name = name.to_owned();
        name.push(ending);
        let folder = path.with_file_name(name);
        if folder.exists() {
            // Whoever was killed before us left it.
            fs::remove_dir_all(&folder).with_context(|| format!("cannot remove {}", folder.display()))?;
        }
        fs::DirBuilder::new()
            .mode(0o700)
            .create(&folder)
            .with_context(|| format!("cannot make {}", folder.display()))?;
        Ok(Self(folder))
    }
}

impl Drop for Making {
    fn drop(&mut self) {
        // What stays is removed by the next one who makes it.
        drop(fs::remove_dir_all(&self.0));
    }
}
