//! Languages: messages, plurals, dates, sorting, direction. Every human sentence of the product is in `locales/`.
//!
//! Another language is another folder there and another line in [`Lang`].

mod areas;
mod bundled;
mod cleared;
mod corrected;
mod cyrillic;
mod dates;
mod entries;
mod messages;
mod numbers;
mod sorting;
mod written_in;

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

pub use cleared::Clearance;
pub use corrected::{correct, corrected};
pub use cyrillic::uzbek_in_latin;
pub use dates::{NoInstant, Partial, There};
pub use entries::{Fault, WORDING_MAX, Written, checked, laid_out};
pub use messages::{Locale, Value};
pub use written_in::{Script, written_in};

/// A language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lang {
    /// Azerbaijani.
    Az,
    /// English.
    En,
    /// Russian.
    Ru,
    /// Persian.
    Fa,
    /// Italian.
    It,
    /// Kazakh.
    Kk,
    /// Kyrgyz.
    Ky,
    /// Tajik.
    Tg,
    /// Turkmen.
    Tk,
    /// Turkish.
    Tr,
    /// Urdu.
    Ur,
    /// Uzbek, in Latin letters.
    Uz,
    /// Uzbek in Cyrillic letters, made from the Latin ones by rule: a script in which pages are offered, and no language of its own.
    UzCyrl,
}

impl Lang {
    /// Every language; the interface is complete in each.
    pub const ALL: [Self; 12] = [
        Self::Az,
        Self::En,
        Self::Ru,
        Self::Fa,
        Self::It,
        Self::Kk,
        Self::Ky,
        Self::Tg,
        Self::Tk,
        Self::Tr,
        Self::Ur,
        Self::Uz,
    ];

    /// Every language as pages are offered: with the second script of Uzbek.
    pub const OFFERED: [Self; 13] = [
        Self::Az,
        Self::En,
        Self::Ru,
        Self::Fa,
        Self::It,
        Self::Kk,
        Self::Ky,
        Self::Tg,
        Self::Tk,
        Self::Tr,
        Self::Ur,
        Self::Uz,
        Self::UzCyrl,
    ];

    /// The language, of which another script of it is only a way to write it: words of the record and of the files are in that.
    #[must_use]
    pub fn language(self) -> Self {
        if self == Self::UzCyrl { Self::Uz } else { self }
    }

    /// The tag by which pages in one script of a language are told from those in the other, for `hreflang`.
    pub fn with_script(self) -> &'static str {
        if self == Self::Uz { "uz-Latn" } else { self.tag() }
    }

    /// Words of this language as its script has them: those in Uzbek in Cyrillic letters by rule, any others as they are.
    pub fn in_script(self, words: &str) -> Cow<'_, str> {
        if self == Self::UzCyrl { Cow::Owned(cyrillic::cyrillic(words)) } else { Cow::Borrowed(words) }
    }

    /// The BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Az => "az",
            Self::En => "en",
            Self::Ru => "ru",
            Self::Fa => "fa",
            Self::It => "it",
            Self::Kk => "kk",
            Self::Ky => "ky",
            Self::Tg => "tg",
            Self::Tk => "tk",
            Self::Tr => "tr",
            Self::Ur => "ur",
            Self::Uz => "uz",
            Self::UzCyrl => "uz-Cyrl",
        }
    }

    /// The language's name in itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Az => "Azərbaycanca",
            Self::En => "English",
            Self::Ru => "Русский",
            Self::Fa => "فارسی",
            Self::It => "Italiano",
            Self::Kk => "Қазақша",
            Self::Ky => "Кыргызча",
            Self::Tg => "Тоҷикӣ",
            Self::Tk => "Türkmençe",
            Self::Tr => "Türkçe",
            Self::Ur => "اردو",
            Self::Uz => "Oʻzbekcha",
            Self::UzCyrl => "Ўзбекча",
        }
    }

    /// `ltr` or `rtl`.
    pub fn direction(self) -> &'static str {
        match self {
            Self::Fa | Self::Ur => "rtl",
            Self::Az
            | Self::En
            | Self::Ru
            | Self::It
            | Self::Kk
            | Self::Ky
            | Self::Tg
            | Self::Tk
            | Self::Tr
            | Self::Uz
            | Self::UzCyrl => "ltr",
        }
    }
}

/// A text without isolates (U+2066 to U+2069): in a subject of a mail, a table, a calendar or plain text they are noise.
pub fn without_isolates(text: &str) -> String {
    text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl FromStr for Lang {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::OFFERED.into_iter().find(|lang| lang.tag() == text).ok_or(())
    }
}
