//! The glossary of the process: a term has words in each language, and a definition holds until the next one.

use super::tokens::{Token, tokens};
use crate::prelude::*;

/// The most terms of a glossary.
pub const TERMS_MAX: usize = 5_000;
/// The most terms that are shown beside a paragraph.
pub const FOUND_MAX: usize = 50;

/// A term was defined.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct TermDefined {
    /// Its name in the glossary.
    pub headword: Slug,
    /// Its words, per language.
    pub words: Texts,
    /// How it is used.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub note: Texts,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Slug>,
}

/// A term as it stands.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Term {
    /// The last definition.
    pub defined: TermDefined,
    /// Its entry and time.
    pub made: (u64, Moment),
}

/// A term that stands in words.
#[derive(Clone, Debug)]
pub struct Found {
    /// The term.
    pub term: Arc<Term>,
    /// The words as they stand there.
    pub shown: String,
    /// The byte at which they begin.
    pub at: usize,
}

impl TermDefined {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        let term = Term { defined: self.clone(), made: (meta.number, meta.occurred) };
        state.glossary.insert_mut(self.headword.clone(), Arc::new(term));
    }
}

/// The terms of the glossary that stand in words of a language, whole and in any case, in the order in which they first
/// stand there; at most [`FOUND_MAX`]. Inflected words are other words.
pub fn found(state: &State, words: &str, language: &Tag) -> Vec<Found> {
    let text = tokens(words, language);
    let mut places: BTreeMap<u64, Vec<usize>> = BTreeMap::new();
    for (place, token) in text.iter().enumerate() {
        places.entry(token.key).or_default().push(place);
    }
    let stands = |term: &Arc<Term>| {
        let sought = tokens(term.defined.words.get(language.as_str())?, language);
        let begins = places.get(&sought.first()?.key)?;
        let run = begins.iter().find_map(|place| run(&text, *place, &sought))?;
        let shown = words.get(run.0..run.1)?.to_owned();
        Some(Found { term: Arc::clone(term), shown, at: run.0 })
    };
    let mut all: Vec<Found> = state.glossary.values().filter_map(stands).collect();
    all.sort_by(|a, b| (a.at, b.shown.len()).cmp(&(b.at, a.shown.len())));
    all.truncate(FOUND_MAX);
    all
}

/// Whether the words of a term, or of a name, stand in a translation in whatever form: a word with other endings is the same word as
/// long as its first two thirds are there, three letters at least.
pub fn stands(term: &str, translation: &str) -> bool {
    let plain = |text: &str| -> Vec<String> {
        let letters = text.replace('İ', "i").to_lowercase().replace('ı', "i").replace('\u{307}', "");
        let words = letters.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
        words.map(str::to_owned).collect()
    };
    let there = plain(translation);
    plain(term).iter().all(|word| {
        let kept = word.chars().count().saturating_mul(2).div_ceil(3).max(3);
        let stem: String = word.chars().take(kept).collect();
        there.iter().any(|other| other.starts_with(&stem))
    })
}

/// The bytes between which the words that are sought stand at a place of the text.
fn run(text: &[Token], place: usize, sought: &[Token]) -> Option<(usize, usize)> {
    let there = text.get(place..place.checked_add(sought.len())?)?;
    let same = there.iter().zip(sought).all(|(one, other)| one.key == other.key);
    same.then_some((there.first()?.start, there.last()?.end))
}
