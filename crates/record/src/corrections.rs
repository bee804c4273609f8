//! Words of the interface that a translator corrected at this host: one file for each language beside the database. They belong to the
//! host and to no process, so they are in no record.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use crate::data_dir::write_durably;
use crate::{DataDir, Failure};

/// The folder of the files.
pub(crate) const FOLDER: &str = "corrections";

impl DataDir {
    /// The corrections of a language; empty where there are none.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn corrections(&self, language: &str) -> Result<String, Failure> {
        let path = self.path().join(FOLDER).join(format!("{language}.ftl"));
        match fs::read_to_string(&path) {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(String::new()),
            read => read.map_err(Failure::io(&path)),
        }
    }

    /// Sets the corrections of a language; durable when it returns.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn set_corrections(&self, language: &str, text: &str) -> Result<(), Failure> {
        let folder = self.path().join(FOLDER);
        make(&folder)?;
        write_durably(&folder, &format!("{language}.ftl"), text.as_bytes())
    }
}

/// Makes the folder, so that it is there after a crash as what is in it is.
fn make(folder: &Path) -> Result<(), Failure> {
    let above = folder.parent().unwrap_or(folder);
    let durably = || fs::create_dir_all(folder).and_then(|()| fs::File::open(above)?.sync_all());
    durably().map_err(Failure::io(folder))
}

/// Copies the corrections of a data directory to another; where there are none, nothing.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    let (from, to) = (from.join(FOLDER), to.join(FOLDER));
    if !from.exists() {
        return Ok(());
    }
    make(&to)?;
    for entry in fs::read_dir(&from).map_err(Failure::io(&from))? {
        let path = entry.map_err(Failure::io(&from))?.path();
        let whole = path.extension().is_some_and(|ending| ending == "ftl");
        let Some(name) = path.file_name().and_then(|name| name.to_str()).filter(|_| whole) else { continue };
        write_durably(&to, name, &fs::read(&path).map_err(Failure::io(&path))?)?;
    }
    Ok(())
}
