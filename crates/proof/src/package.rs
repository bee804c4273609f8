//! The package: one file with a meeting's texts, its entries, their proofs and the signed checkpoint; in its second form also
//! files of evidence, in its third also the keys that the log had before.
//!
//! The file has exactly one spelling: JSON without spaces, fields in the order given here, one line feed at the end.
//! It is read, written again and compared, so that every byte matters.

use std::io;

use serde::{Deserialize, Serialize};

use crate::hash::Hash;

/// The first field of a package without files and summaries.
pub const FORMAT: &str = "meshveret-package/v1";
/// The first field of a package with files, or with something else that a reader of the first form does not know.
pub const FORMAT_WITH_FILES: &str = "meshveret-package/v2";
/// The first field of a package of a log that has changed its key.
pub const FORMAT_WITH_SUCCESSION: &str = "meshveret-package/v3";
/// The largest package that is read, in bytes.
pub const BYTES_MAX: usize = 256 * 1024 * 1024;

/// A package.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Package {
    /// [`FORMAT`], [`FORMAT_WITH_FILES`] or [`FORMAT_WITH_SUCCESSION`].
    pub format: String,
    /// The log.
    pub origin: String,
    /// The process, by slug.
    pub process: String,
    /// The meeting, by slug.
    pub meeting: String,
    /// The log's key, as C2SP signed-note writes it.
    pub key: String,
    /// The signed checkpoint, with the lines of witnesses.
    pub checkpoint: String,
    /// The adopted texts in each language.
    pub texts: Vec<PackedText>,
    /// The entries, in ascending number.
    pub entries: Vec<PackedEntry>,
    /// Files that the entries name; in the second and the third form, and there always.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub files: Option<Vec<PackedFile>>,
    /// The keys that the log had before, the first of them first; in the third form, and there always.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub succession: Option<Vec<Predecessor>>,
}

/// What a language version is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// It was adopted.
    Authentic,
    /// It is a translation that was there when the text was adopted.
    Courtesy,
}

/// An adopted text in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackedText {
    /// The language tag.
    pub language: String,
    /// What it is.
    pub status: Standing,
    /// The canonical form.
    pub canonical: String,
}

/// An entry: open, with salt and body; or restricted, with neither.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackedEntry {
    /// Its number in the log, from 0.
    pub number: u64,
    /// The commitment that stands in its leaf.
    pub commitment: Hash,
    /// The salt.
    pub salt: Option<Hash>,
    /// The body, as it was recorded.
    pub body: Option<String>,
    /// Sealed fields of the body that are disclosed.
    pub sealed: Vec<PackedSealed>,
    /// The path from the leaf to the root of the checkpoint.
    pub proof: Vec<Hash>,
}

/// A sealed field that is disclosed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackedSealed {
    /// Its class.
    pub class: String,
    /// The hash that stands in the body.
    pub hash: Hash,
    /// Its salt.
    pub salt: Hash,
    /// Its text.
    pub text: String,
}

/// A file of evidence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackedFile {
    /// SHA-256 of the bytes.
    pub hash: Hash,
    /// The bytes, in base64 with padding.
    pub content: String,
}

/// An earlier key of the log, and how it named the next one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Predecessor {
    /// The key.
    pub key: String,
    /// The entry that names the next key, open.
    pub entry: PackedEntry,
    /// The proof that the tree which the key then signed is the beginning of the tree of the checkpoint.
    pub consistency: Vec<Hash>,
}

/// Takes what is written only where it is what is expected.
struct Expected<'a>(&'a [u8]);

impl io::Write for Expected<'_> {
    fn write(&mut self, part: &[u8]) -> io::Result<usize> {
        self.0 = self.0.strip_prefix(part).ok_or(io::ErrorKind::InvalidData)?;
        Ok(part.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Package {
    /// The bytes of the file.
    ///
    /// # Errors
    /// None in practice: every field can be written as JSON.
    pub fn to_bytes(&self) -> Result<Vec<u8>, serde_json::Error> {
        let mut bytes = serde_json::to_vec(self)?;
        bytes.push(b'\n');
        Ok(bytes)
    }

    /// Reads a file, in its one spelling. What is missing, too much, twice or elsewhere is not written again as it was.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let read = |bytes| serde_json::from_slice::<Self>(bytes).ok();
        let package = Some(bytes).filter(|bytes| bytes.len() <= BYTES_MAX).and_then(read)?;
        let fields = match package.format.as_str() {
            FORMAT => (false, false),
            FORMAT_WITH_FILES => (true, false),
            FORMAT_WITH_SUCCESSION => (true, true),
            _ => return None,
        };
        let fit = fields == (package.files.is_some(), package.succession.is_some());
        let mut expected = Expected(bytes);
        serde_json::to_writer(&mut expected, &package).ok()?;
        (fit && expected.0 == b"\n").then_some(package)
    }
}
