//! The package: one file with a meeting's texts, its entries, their proofs and the signed checkpoint.
//!
//! The file has exactly one spelling: JSON without spaces, fields in the order given here, one line feed at the end.
//! It is read, written again and compared, so that every byte matters.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::hash::{Hash, bytes_from_hex};

/// The first field of every package.
pub const FORMAT: &str = "meshveret-package/v1";
/// The largest package that is read, in bytes.
pub const BYTES_MAX: usize = 256 * 1024 * 1024;

/// A package.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Package {
    /// [`FORMAT`].
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
        if package.format != FORMAT {
            return Err(FormError::Version(package.format));
        }
        if package.to_bytes()? != bytes {
            return Err(FormError::Spelling);
        }
        Ok(package)
    }
}
