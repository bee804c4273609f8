//! Files that come in: opened without waiting for anybody, and read no further than a bound.

use std::fs::File;
use std::io::{Read, Result};
use std::path::Path;

use rustix::fs::{Mode, OFlags};

/// A plain file, opened to be read; none where it is something else. What it is, is asked of what was opened, and nothing is waited
/// for: a pipe would be for ever.
///
/// # Errors
/// It cannot be opened.
pub(crate) fn plain(path: &Path, how: OFlags) -> Result<Option<File>> {
    let how = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::CLOEXEC | how;
    let file = File::from(rustix::fs::open(path, how, Mode::empty())?);
    Ok(file.metadata()?.is_file().then_some(file))
}

/// So many bytes at most, and one more, by which it is seen that there are more.
///
/// # Errors
/// It cannot be read.
pub(crate) fn up_to(from: impl Read, most: usize) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1)).read_to_end(&mut bytes)?;
    Ok(bytes)
}
