//! The file of boundaries of a data directory: which lines a map shows is for whoever holds the process, so none is shipped, and what is
//! installed is kept with its source, its licence and its checksum.
//!
//! `DIR/evidence/boundaries` is one line of JSON, which says what it is, and then the file as it came, byte for byte.

use std::fs::{self, File};
use std::io::{ErrorKind, Read, Write};
use std::path::PathBuf;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::cube::{Damage, Store, hex};

/// The name of the file.
pub const FILE: &str = "boundaries";
/// The most bytes of what is installed.
pub const BYTES: usize = 8 << 20;
/// The most letters of a source, and of a licence.
pub const WORDS: usize = 300;
/// The most bytes of the line before it.
const HEAD: usize = 16 << 10;

/// A file of boundaries with what is to be said of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Boundaries {
    /// SHA-256 of the file as it came, in hexadecimal.
    pub sha256: String,
    /// Who drew the lines: a map names it.
    pub source: String,
    /// Its licence.
    pub licence: String,
    /// The property that has the code of an area; empty where the usual ones have it.
    #[serde(default)]
    pub code: String,
    /// The name of the file, without the folder.
    pub name: String,
    /// When it was installed, milliseconds since 1970.
    pub installed: i64,
    /// The version of this program.
    pub by: String,
    /// The file as it came.
    #[serde(skip)]
    pub bytes: Vec<u8>,
}

impl Boundaries {
    /// A file that is to be installed.
    pub fn of(bytes: Vec<u8>, (source, licence): (&str, &str), (code, name): (&str, &str), installed: i64) -> Self {
        let [source, licence, code, name] = [source, licence, code, name].map(str::to_owned);
        let by = env!("CARGO_PKG_VERSION").to_owned();
        Self { sha256: hex(&Sha256::digest(&bytes)), source, licence, code, name, installed, by, bytes }
    }
}

/// What a data directory has of boundaries.
#[derive(Clone, Debug, Default)]
pub enum Installed {
    /// Nothing was installed.
    #[default]
    Nothing,
    /// The file cannot be read, or is not what was installed: there is no map until it is installed again.
    Damaged(PathBuf),
    /// These.
    Here(Arc<Boundaries>),
}

impl Installed {
    /// The boundaries, where there are some that can be used.
    pub fn here(&self) -> Option<&Arc<Boundaries>> {
        if let Self::Here(boundaries) = self { Some(boundaries) } else { None }
    }
}

impl Store {
    /// Where the file of boundaries lies.
    pub fn boundaries_path(&self) -> PathBuf {
        self.path().with_file_name(FILE)
    }

    /// The boundaries as they were installed.
    pub fn boundaries(&self) -> Installed {
        let path = self.boundaries_path();
        let file = match File::open(&path) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Installed::Nothing,
            Err(_) => return Installed::Damaged(path),
            Ok(file) => file,
        };
        let most = u64::try_from(HEAD.saturating_add(BYTES)).unwrap_or(u64::MAX);
        let mut whole = Vec::new();
        let read = file.take(most.saturating_add(1)).read_to_end(&mut whole);
        let known =
            read.ok().filter(|read| u64::try_from(*read).is_ok_and(|read| read <= most)).and_then(|_| parsed(&whole));
        known.map_or(Installed::Damaged(path), |boundaries| Installed::Here(Arc::new(boundaries)))
    }

    /// Keeps boundaries in the place of those before: a crash leaves one or the other. Whoever calls this has the lock.
    ///
    /// # Errors
    /// The disk says no.
    pub fn install(&self, boundaries: &Boundaries) -> Result<(), Damage> {
        let path = self.boundaries_path();
        let written = self.put_in_place(&path, |file| {
            let head = serde_json::to_string(boundaries).map_err(std::io::Error::other)?;
            file.write_all(head.as_bytes())?;
            file.write_all(b"\n")?;
            file.write_all(&boundaries.bytes)
        });
        written.map_err(|source| Damage::Disk { path, source })
    }

    /// Takes the boundaries away; says whether there were some. Whoever calls this has the lock.
    ///
    /// # Errors
    /// The disk says no.
    pub fn uninstall(&self) -> Result<bool, Damage> {
        let path = self.boundaries_path();
        match fs::remove_file(&path).and_then(|()| self.make_durable()) {
            Ok(()) => Ok(true),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
            Err(source) => Err(Damage::Disk { path, source }),
        }
    }
}

/// What a file says, where its checksum holds.
fn parsed(whole: &[u8]) -> Option<Boundaries> {
    let end = whole.iter().take(HEAD).position(|byte| *byte == b'\n')?;
    let known: Boundaries = serde_json::from_slice(whole.get(..end)?).ok()?;
    let bytes = whole.get(end.checked_add(1)?..)?.to_vec();
    (hex(&Sha256::digest(&bytes)) == known.sha256).then_some(Boundaries { bytes, ..known })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_installed_is_read_again_and_what_was_changed_is_not() {
        let folder = std::env::temp_dir().join(format!("meshveret-boundaries-{}", std::process::id()));
        let store = Store::below(&folder);
        assert!(matches!(store.boundaries(), Installed::Nothing) && !store.uninstall().unwrap());
        let _lock = store.lock().unwrap();
        let bytes = b"{\"type\":\"FeatureCollection\"}\nand more".to_vec();
        let boundaries = Boundaries::of(bytes, ("A survey", "CC0"), ("own", "made-up.geojson"), 7);
        store.install(&boundaries).unwrap();
        assert_eq!(store.boundaries().here().map(|known| Boundaries::clone(known)), Some(boundaries.clone()));
        let whole = fs::read(store.boundaries_path()).unwrap();
        for spoilt in [
            &whole[..whole.len() - 1],
            &[&whole[..], b" "].concat(),
            b"",
            b"\n",
            &whole[5..],
            &vec![b' '; HEAD + BYTES + 1],
        ] {
            fs::write(store.boundaries_path(), spoilt).unwrap();
            assert!(matches!(store.boundaries(), Installed::Damaged(_)), "{} bytes", spoilt.len());
        }
        // A write that was cut off leaves the file beside, which nobody reads.
        fs::write(store.boundaries_path().with_extension("new"), "half").unwrap();
        store.install(&boundaries).unwrap();
        assert!(store.boundaries().here().is_some() && store.cube().unwrap().boundaries.here().is_some());
        assert!(store.uninstall().unwrap() && matches!(store.boundaries(), Installed::Nothing));
        fs::remove_dir_all(&folder).unwrap();
    }
}
