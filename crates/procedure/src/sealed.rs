//! Sealed fields: in the body of an entry stands a salted hash, the text and its salt lie beside it and can be erased.
//!
//! Three classes (architecture, section 6): `personal` texts no rule can read, because `decide` never sees the [`Vault`];
//! `position` texts the rules read through the state; `unattributed` texts are destroyed when a closed item ends.

use core::fmt;

use crate::prelude::*;

/// The class of a sealed field: who may read it and when it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SealedClass {
    /// Names and contacts of persons: erasable at any time.
    Personal,
    /// Who holds a position: erased by the profile's schedule.
    Position,
    /// What was done in a closed item: destroyed when the item closes.
    Unattributed,
}

impl SealedClass {
    /// The word that is hashed with the text.
    pub fn word(self) -> &'static str {
        match self {
            Self::Personal => "personal",
            Self::Position => "position",
            Self::Unattributed => "unattributed",
        }
    }
}

impl fmt::Display for SealedClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// What lies beside an entry: the text of one sealed field with its salt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedText {
    /// The salted hash that stands in the body.
    pub hash: Hash,
    /// Its class.
    pub class: SealedClass,
    /// 32 random bytes.
    pub salt: [u8; 32],
    /// The text.
    pub text: String,
}

impl SealedText {
    /// Seals `text`: the hash covers class, salt and text (docs/record-format.md).
    pub fn new(class: SealedClass, salt: [u8; 32], text: String) -> Self {
        let hash = Self::hash(class, &salt, &text);
        Self { hash, class, salt, text }
    }

    fn hash(class: SealedClass, salt: &[u8; 32], text: &str) -> Hash {
        Hash::of(&[b"meshveret-sealed/v1\n", class.word().as_bytes(), b"\n", salt, text.as_bytes()])
    }

    /// True if the text is the one that was sealed.
    pub fn holds(&self) -> bool {
        Self::hash(self.class, &self.salt, &self.text) == self.hash
    }
}

/// How a sealed field is written in a body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sealed {
    /// The class.
    pub sealed: SealedClass,
    /// The salted hash.
    pub hash: Hash,
}

/// A personal text: a rule can carry it, none can read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Personal(pub Sealed);

impl Personal {
    /// The personal text with this hash.
    pub fn of(hash: Hash) -> Self {
        Self(Sealed { sealed: SealedClass::Personal, hash })
    }
}

/// A personal text in several languages, such as a name in three scripts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PersonalTexts(pub BTreeMap<Tag, Personal>);

impl PersonalTexts {
    /// True without a text in any language.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// To whom something is ascribed: to a capacity by name, or to one whose name is sealed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Attribution {
    /// By name.
    Open(Capacity),
    /// Sealed as a position; the state knows it as long as it is not erased.
    Sealed(Sealed),
}

/// The personal texts of a process, beside its state: views read it, `decide` never gets it.
#[derive(Clone, Debug, Default)]
pub struct Vault {
    texts: rpds::RedBlackTreeMapSync<Hash, Arc<str>>,
    erased: rpds::RedBlackTreeMapSync<Hash, Moment>,
}

/// A personal text as a reader may see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shown {
    /// The text.
    Text(String),
    /// It was removed at this instant.
    Removed(Moment),
    /// This reader may not see it.
    Withheld,
    /// There never was one.
    Unknown,
}

impl PersonalTexts {
    /// The text of each language.
    pub fn values(&self) -> impl Iterator<Item = &Personal> {
        self.0.values()
    }
}

impl Vault {
    /// Keeps a personal text.
    pub fn keep(&mut self, hash: Hash, text: &str) {
        self.texts.insert_mut(hash, Arc::from(text));
    }

    /// Remembers that the text behind `hash` was erased at `at`.
    pub fn erase(&mut self, hash: Hash, at: Moment) {
        self.texts.remove_mut(&hash);
        self.erased.insert_mut(hash, at);
    }

    /// The text behind a personal field.
    pub fn read(&self, field: &Personal) -> Shown {
        let hash = &field.0.hash;
        match (self.texts.get(hash), self.erased.get(hash)) {
            (Some(text), _) => Shown::Text((**text).to_owned()),
            (None, Some(at)) => Shown::Removed(*at),
            (None, None) => Shown::Unknown,
        }
    }

    /// The text in `language`, else in English, else in the first language there is.
    pub fn read_in(&self, field: &PersonalTexts, language: &str) -> Shown {
        self.read_with_language(field, language).0
    }

    /// The same, with the language in which it is shown.
    pub fn read_with_language(&self, field: &PersonalTexts, language: &str) -> (Shown, Option<Tag>) {
        let pick = |wanted: &str| field.0.iter().find(|(tag, _)| tag.as_str() == wanted);
        pick(language)
            .or_else(|| pick("en"))
            .or_else(|| field.0.iter().next())
            .map_or((Shown::Unknown, None), |(tag, personal)| (self.read(personal), Some(tag.clone())))
    }
}
