//! Names: slugs, language tags, texts in several languages, hashes; each checked when it is read.

use core::fmt;

use ecow::EcoString;
use icu_normalizer::ComposingNormalizerBorrowed;
use litemap::LiteMap;
use serde::{Deserializer, Serializer};
use sha2::{Digest, Sha256};

use crate::prelude::*;

/// The longest text of one field, in bytes: some sixty printed pages.
pub const TEXT_BYTES_MAX: usize = 128 * 1024;

/// Addresses that processes may not take: they belong to the server or to a language.
pub const PROCESS_SLUGS_RESERVED: &[&str] = &[
    "api",
    "assets",
    "healthz",
    "readyz",
    "metrics",
    "design",
    "sign-in",
    "sign-out",
    "sitemap-xml",
    "terms",
    "privacy",
    "interface",
    "notices",
];

/// Addresses that meetings may not take: they belong to the process.
pub const MEETING_SLUGS_RESERVED: &[&str] = &[
    "as-of",
    "members",
    "meetings",
    "news",
    "pages",
    "contacts",
    "search",
    "record",
    "documents",
    "evidence",
    "library",
    "log",
    "rules",
    "desk",
    "acts",
    "live",
    "files",
    "photographs",
    "glossary",
    "refusals",
    "accounts",
    "personal-data",
    "address-book",
    "correspondence",
];

/// Addresses that texts of a meeting may not take: they belong to the meeting.
pub const TEXT_SLUGS_RESERVED: &[&str] = &[
    "participants",
    "agenda",
    "floor",
    "proceedings",
    "notes",
    "chair",
    "hall",
    "board",
    "verify",
    "package",
    "statements",
    "invitations",
    "delegation",
    "forms",
    "check-in",
    "credentials",
    "badges",
    "interpreters",
    "attendance",
    "timetable",
    "run-sheet",
    "seating",
    "name-plates",
];

/// Words that parties may not take: they are capacities.
pub const PARTY_SLUGS_RESERVED: &[&str] = &["public", "press", "guest", "interpreter", "secretariat", "chair", "clerk"];

/// A name people type and read aloud, unique in its process, never reused: 1 to 64 of `a-z`, `0-9`, `-`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(EcoString);

impl Slug {
    /// Reads a slug; `None` if a character, the length or a leading or trailing hyphen is wrong.
    pub fn new(text: &str) -> Option<Self> {
        let fits = (1..=64).contains(&text.len())
            && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            && !text.starts_with('-')
            && !text.ends_with('-');
        fits.then(|| Self(EcoString::from(text)))
    }

    /// The slug as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// True where the slug could be taken for a language: two or three letters.
    pub fn looks_like_language(&self) -> bool {
        self.0.len() <= 3 && self.0.bytes().all(|b| b.is_ascii_lowercase())
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Slug {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Slug {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::new(&text).ok_or_else(|| serde::de::Error::custom("slug"))
    }
}

/// A language tag of two or three small letters (BCP 47 primary subtag).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tag([u8; 3]);

impl Tag {
    /// Reads a tag; `None` unless it is two or three small letters.
    pub fn new(text: &str) -> Option<Self> {
        let tag = match *text.as_bytes() {
            [first, second] => [first, second, 0],
            [first, second, third] => [first, second, third],
            _ => return None,
        };
        text.bytes().all(|byte| byte.is_ascii_lowercase()).then_some(Self(tag))
    }

    /// The tag as text.
    pub fn as_str(&self) -> &str {
        let letters = self.0.strip_suffix(&[0]).unwrap_or(&self.0);
        str::from_utf8(letters).unwrap_or_default()
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The script in which Uzbek is written beside its own: decision 0036.
const UZBEK_IN_CYRILLIC: &str = "uz-Cyrl";

/// A language in which somebody is written to: a tag, or `uz-Cyrl` for Uzbek in Cyrillic letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenIn {
    tag: Tag,
    cyrillic: bool,
}

impl WrittenIn {
    /// Reads it; `None` unless it is a tag or `uz-Cyrl`.
    pub fn new(text: &str) -> Option<Self> {
        let cyrillic = text == UZBEK_IN_CYRILLIC;
        Tag::new(if cyrillic { "uz" } else { text }).map(|tag| Self { tag, cyrillic })
    }

    /// The language, in whichever script: words are recorded in a language.
    pub fn tag(&self) -> &Tag {
        &self.tag
    }

    /// As it is recorded.
    pub fn as_str(&self) -> &str {
        if self.cyrillic { UZBEK_IN_CYRILLIC } else { self.tag.as_str() }
    }
}

impl fmt::Display for WrittenIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for WrittenIn {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for WrittenIn {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::new(&text).ok_or_else(|| serde::de::Error::custom("language"))
    }
}

impl Serialize for Tag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Tag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::new(&text).ok_or_else(|| serde::de::Error::custom("language"))
    }
}

/// One text in several languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts(pub LiteMap<Tag, String>);

impl FromIterator<(Tag, String)> for Texts {
    fn from_iter<I: IntoIterator<Item = (Tag, String)>>(texts: I) -> Self {
        let sorted: BTreeMap<_, _> = texts.into_iter().collect();
        // Most have one language or two, and a vector that grows has room for four.
        let mut store = Vec::with_capacity(sorted.len());
        store.extend(sorted);
        Self(LiteMap::from_sorted_store_unchecked(store))
    }
}

impl Serialize for Texts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Also where there is none it is an object.
        serializer.collect_map(self.0.iter())
    }
}

impl<'de> Deserialize<'de> for Texts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        BTreeMap::deserialize(deserializer).map(Self::from_iter)
    }
}

impl Texts {
    /// No word in any language.
    pub const fn new() -> Self {
        Self(LiteMap::new())
    }

    /// True without a word in any language.
    pub fn is_empty(&self) -> bool {
        self.0.values().all(|text| text.trim().is_empty())
    }

    /// The text in `language`, if there is one.
    pub fn get(&self, language: &str) -> Option<&str> {
        self.0.iter().find(|(tag, _)| tag.as_str() == language).map(|(_, text)| text.as_str())
    }

    /// The text in `language`, else in English, else in the first language there is, with the language shown. Of a tag with a script, as
    /// in `uz-Cyrl`, the language counts: words are recorded in a language.
    pub fn shown(&self, language: &str) -> Option<(&str, &str)> {
        let pick = |wanted: &str| self.0.iter().find(|(tag, _)| tag.as_str() == wanted);
        pick(language.split_once('-').map_or(language, |(language, _)| language))
            .or_else(|| pick("en"))
            .or_else(|| self.0.iter().next())
            .map(|(tag, text)| (tag.as_str(), text.as_str()))
    }
}

/// A SHA-256 value, in lower-case hexadecimal wherever it is written.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hash(pub [u8; 32]);

impl Hash {
    /// The hash of these parts, one after the other.
    pub fn of(parts: &[&[u8]]) -> Self {
        let mut hasher = Sha256::new();
        for part in parts {
            hasher.update(part);
        }
        Self(hasher.finalize().into())
    }

    /// Reads 64 hexadecimal digits.
    pub fn from_hex(text: &str) -> Option<Self> {
        let mut bytes = [0_u8; 32];
        if text.len() != 64 || !text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b)) {
            return None;
        }
        for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks(2)) {
            let pair = core::str::from_utf8(pair).ok()?;
            *byte = u8::from_str_radix(pair, 16).ok()?;
        }
        Some(Self(bytes))
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Hash {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Hash {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::from_hex(&text).ok_or_else(|| serde::de::Error::custom("hash"))
    }
}

/// A file of the content-addressed store, as an act names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileRef {
    /// SHA-256 of the bytes.
    pub hash: Hash,
    /// The name under which it is downloaded.
    pub name: String,
    /// The media type, from a short list of permitted ones.
    pub media: String,
}

/// A text made fit to be recorded: NFC, lines ended by LF, no control characters, and of the characters that steer
/// direction only the isolates U+2066 to U+2069. `None` if a forbidden character stands in it or it is too long.
///
/// Source: Unicode Standard Annex 15 (NFC), Unicode Technical Report 36 (bidirectional spoofing).
pub fn clean(text: &str) -> Option<String> {
    if text.len() > TEXT_BYTES_MAX {
        return None;
    }
    let lines = text.replace("\r\n", "\n");
    let steers = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}');
    let fits = lines.chars().all(|c| (c == '\n' || !c.is_control()) && !steers(c));
    let nfc = ComposingNormalizerBorrowed::new_nfc();
    fits.then(|| nfc.normalize(lines.trim()).into_owned())
}
