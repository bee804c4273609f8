//! Enums that are words of the rules: each variant has one word, in the record, in addresses and in `locales/`.

/// Declares an enum whose variants are words.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub enum $name { $($(#[$variant_doc])* #[serde(rename = $word)] $variant),+ }

        impl $name {
            /// Every one of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The one with this word.
            pub fn named(word: &str) -> Option<Self> { Self::ALL.iter().copied().find(|one| one.word() == word) }

            /// The word.
            pub fn word(self) -> &'static str { match self { $(Self::$variant => $word),+ } }
        }
    };
}
pub(crate) use words;
