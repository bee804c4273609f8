//! How a member of a delegation is named to a reader: the bearer's own spelling first, where it is known which one that is,
//! and the spelling in the reader's language beside it.

use crate::prelude::*;
use crate::sealed::{Shown, Vault};

/// How a person is named to a reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The name in the language of the reader, else in English, else in the first that there is.
    pub shown: Shown,
    /// The language of that: the reader's own, or else another, which a list marks.
    pub language: Option<Tag>,
    /// The spelling that is the bearer's own; `None` where nothing says which one that is, or it was removed.
    pub own: Option<Spelling>,
}

/// A name as it is written in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spelling {
    /// The language.
    pub language: Tag,
    /// The name.
    pub name: String,
}

impl Named {
    /// A name of which this reader learns nothing.
    pub(super) fn withheld() -> Self {
        Self { shown: Shown::Withheld, language: None, own: None }
    }

    /// A name in the language of the reader, with the spelling in the language `own`.
    pub(super) fn read(vault: &Vault, name: &PersonalTexts, own: Option<&Tag>, language: &str) -> Self {
        let (shown, of_reader) = vault.read_with_language(name, language);
        let own = own.and_then(|tag| match vault.read(name.0.get(tag)?) {
            Shown::Text(name) => Some(Spelling { language: tag.clone(), name }),
            Shown::Removed(_) | Shown::Withheld | Shown::Unknown => None,
        });
        Self { shown, language: of_reader, own }
    }

    /// What stands beside the bearer's own spelling: the reader's, where it is another.
    pub fn beside(&self) -> Option<(&str, Option<&Tag>)> {
        match (&self.own, &self.shown) {
            (Some(own), Shown::Text(name)) if *name != own.name => Some((name, self.language.as_ref())),
            (Some(_) | None, _) => None,
        }
    }

    /// What stands first in plain text: the bearer's own spelling, isolated where it is in another language than what `words` has
    /// for the reader.
    pub fn first(&self, words: impl FnOnce(&Shown) -> String) -> String {
        match &self.own {
            Some(own) if self.language.as_ref() != Some(&own.language) => format!("\u{2068}{}\u{2069}", own.name),
            Some(own) => own.name.clone(),
            None => words(&self.shown),
        }
    }

    /// The name in plain text: what stands first, and in brackets what stands beside it.
    pub fn plain(&self, words: impl FnOnce(&Shown) -> String) -> String {
        let first = self.first(words);
        self.beside().map_or_else(|| first.clone(), |(name, _)| format!("{first} (\u{2068}{name}\u{2069})"))
    }
}
