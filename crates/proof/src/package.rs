//! The package: one file with a meeting's texts, its entries, their proofs and the signed checkpoint; in its second form also
//! files of evidence.
//!
//! The file has exactly one spelling: JSON without spaces, fields in the order given here, one line feed at the end.
//! It is read, written again and compared, so that every byte matters.

use std::fmt;

use base64ct::{Base64, Encoding};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::hash::{Hash, bytes_from_hex};

/// The first field of a package without files and summaries.
pub const FORMAT: &str = "meshveret-package/v1";
/// The first field of a package with files, or with a summary of the Chair.
pub const FORMAT_WITH_FILES: &str = "meshveret-package/v2";
/// The largest file that is put in a package, in bytes; a larger one is named by its hash only.
pub const FILE_BYTES_MAX: usize = 50_000_000;
/// The most bytes of all files of a package, so that in base64 they leave room for the rest.
pub const FILES_BYTES_MAX: usize = 160_000_000;
/// The largest package that is read, in bytes.
pub const BYTES_MAX: usize = 256 * 1024 * 1024;

/// A package.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Package {
    /// [`FORMAT`], or [`FORMAT_WITH_FILES`].
    pub format: String,
    /// The log.
    pub origin: String,
    /// The process, by slug.
    pub process: String,
    /// The meeting, by slug.
    pub meeting: String,
    /// The log's key, as C2SP signed-note writes it.
    pub key: String,
    /// The signed checkpoint.
    pub checkpoint: String,
    /// The adopted texts in each language.
    pub texts: Vec<PackedText>,
    /// The entries, in ascending number.
    pub entries: Vec<PackedEntry>,
    /// Files that the entries name; only in the second form, and there always.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub files: Option<Vec<PackedFile>>,
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
#[serde(deny_unknown_fields)]
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
#[serde(deny_unknown_fields)]
pub struct PackedEntry {
    /// Its number in the log, from 0.
    pub number: u64,
    /// The commitment that stands in its leaf.
    pub commitment: Hash,
    /// The salt.
    #[serde(deserialize_with = "required")]
    pub salt: Option<Salt>,
    /// The body, as it was recorded.
    #[serde(deserialize_with = "required")]
    pub body: Option<String>,
    /// Sealed fields of the body that are disclosed.
    pub sealed: Vec<PackedSealed>,
    /// The path from the leaf to the root of the checkpoint.
    pub proof: Vec<Hash>,
}

/// A sealed field that is disclosed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackedSealed {
    /// Its class.
    pub class: String,
    /// The hash that stands in the body.
    pub hash: Hash,
    /// Its salt.
    pub salt: Salt,
    /// Its text.
    pub text: String,
}

/// A file of evidence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackedFile {
    /// SHA-256 of the bytes.
    pub hash: Hash,
    /// The bytes, in base64 with padding.
    pub content: String,
}

impl PackedFile {
    /// A file.
    pub fn new(bytes: &[u8]) -> Self {
        Self { hash: Hash::of(&[bytes]), content: Base64::encode_string(bytes) }
    }

    /// The bytes, if they are in base64 and have the hash.
    pub fn bytes(&self) -> Option<Vec<u8>> {
        Base64::decode_vec(&self.content).ok().filter(|bytes| Hash::of(&[bytes]) == self.hash)
    }
}

/// 32 random bytes, in small hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Salt(pub [u8; 32]);

impl fmt::Debug for Salt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&Hash(self.0), f)
    }
}

impl Serialize for Salt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Hash(self.0).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Salt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let salt = bytes_from_hex(&text).and_then(|bytes| bytes.try_into().ok()).map(Self);
        salt.ok_or_else(|| serde::de::Error::custom("not a salt"))
    }
}

/// A field that may be null but may not be left out.
fn required<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    Option::deserialize(deserializer)
}

/// Why a package could not be read at all.
#[derive(Debug, thiserror::Error)]
pub enum FormError {
    /// It is not JSON of this form.
    #[error("not a package of the form {FORMAT}")]
    Form(#[source] serde_json::Error),
    /// It is another version.
    #[error("a package of another form: {0}")]
    Version(String),
    /// It is a package, but not in its one spelling.
    #[error("not spelt as {FORMAT} prescribes")]
    Spelling,
    /// It is larger than [`BYTES_MAX`].
    #[error("larger than {BYTES_MAX} bytes")]
    TooLarge,
}

impl Package {
    /// The bytes of the file.
    ///
    /// # Errors
    /// None in practice: every field can be written as JSON.
    pub fn to_bytes(&self) -> Result<Vec<u8>, FormError> {
        let mut bytes = serde_json::to_vec(self).map_err(FormError::Form)?;
        bytes.push(b'\n');
        Ok(bytes)
    }

    /// Reads a file, in its one spelling.
    ///
    /// # Errors
    /// [`FormError`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, FormError> {
        if bytes.len() > BYTES_MAX {
            return Err(FormError::TooLarge);
        }
        let package: Self = serde_json::from_slice(bytes).map_err(FormError::Form)?;
        let with_files = match package.format.as_str() {
            FORMAT => false,
            FORMAT_WITH_FILES => true,
            _ => return Err(FormError::Version(package.format)),
        };
        if with_files != package.files.is_some() || package.to_bytes()? != bytes {
            return Err(FormError::Spelling);
        }
        Ok(package)
    }
}

/// Every event of the open entries that is about a decision.
fn decisions(entries: &[PackedEntry]) -> Vec<Value> {
    let bodies = entries.iter().filter_map(|entry| serde_json::from_str::<Value>(entry.body.as_ref()?).ok());
    let events = bodies.flat_map(|mut body| match body.get_mut("events").map(Value::take) {
        Some(Value::Array(events)) => events,
        Some(_) | None => Vec::new(),
    });
    let of =
        |event: &Value| event.get("event").and_then(Value::as_str).is_some_and(|kind| kind.starts_with("decisions."));
    events.filter(of).collect()
}

/// The hashes of the files that decisions rest on, in the order in which entries name them, each once.
pub fn named_files(entries: &[PackedEntry]) -> Vec<Hash> {
    let mut found = Vec::new();
    for event in decisions(entries) {
        let hash = event.get("file").and_then(|file| Hash::from_hex(file.get("hash")?.as_str()?));
        found.extend(hash.filter(|hash| !found.contains(hash)));
    }
    found
}

/// True if the open entries hold something that a reader of the first form does not know: a summary, or a signature that
/// rests on a passkey, a scan or a PDF.
pub fn has_second_form(entries: &[PackedEntry]) -> bool {
    let is = |event: &Value, field: &str, words: &[&str]| {
        event.get(field).and_then(Value::as_str).is_some_and(|word| words.contains(&word))
    };
    decisions(entries).iter().any(|event| {
        is(event, "event", &["decisions.summary-issued"]) || is(event, "evidence", &["passkey", "scan", "pades"])
    })
}
