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

/// Terms that were found in words of a language, and names that stand there, as another language has them, where its words have them in
/// no form.
pub fn absent(found: &[Found], names: &[&Texts], (from, to): ((&Tag, &str), (&Tag, &str))) -> Vec<String> {
    let ((from, source), (to, target)) = (from, to);
    if target.is_empty() {
        return Vec::new();
    }
    let terms = found.iter().filter_map(|found| found.term.defined.words.get(to.as_str()));
    let named = names.iter().filter_map(|name| {
        let there = name.get(from.as_str()).is_some_and(|name| stands_in_some_form(name, source));
        name.get(to.as_str()).filter(|_| there)
    });
    let absent: BTreeSet<&str> = terms.chain(named).filter(|wanted| !stands_in_some_form(wanted, target)).collect();
    absent.into_iter().map(str::to_owned).collect()
}

/// A word of so many letters has no endings that one could tell.
const WHOLE: usize = 3;

/// Whether the words of a term, or of a name, stand in a translation in whatever form: a longer word with other endings is the same word
/// as long as its first two thirds are there.
fn stands_in_some_form(term: &str, translation: &str) -> bool {
    let plain = |text: &str| -> Vec<String> {
        let letters = text.replace('İ', "i").to_lowercase().replace('ı', "i").replace('\u{307}', "");
        let words = letters.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
        words.map(str::to_owned).collect()
    };
    let there = plain(translation);
    plain(term).iter().all(|word| {
        let letters = word.chars().count();
        let stem: String = word.chars().take(letters.saturating_mul(2).div_ceil(3).max(WHOLE)).collect();
        there.iter().any(|other| if letters <= WHOLE { other == word } else { other.starts_with(&stem) })
    })
}

/// The bytes between which the words that are sought stand at a place of the text.
fn run(text: &[Token], place: usize, sought: &[Token]) -> Option<(usize, usize)> {
    let there = text.get(place..place.checked_add(sought.len())?)?;
    let same = there.iter().zip(sought).all(|(one, other)| one.key == other.key);
    same.then_some((there.first()?.start, there.last()?.end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_with_other_endings_is_the_same_word_and_another_is_not() {
        for (term, translation, stands) in [
            ("pul köçürmələri", "Pul köçürmələrinin həcmi", true),
            ("pul köçürmələri", "köçürmələrin həcmi", false),
            ("денежные переводы", "о денежных переводах", true),
            ("İran", "iranlı", true),
            ("Iran", "Ирана", false),
            ("Тресдаль", "делегация Тресдаля", true),
            ("it", "italic", false),
            ("migration", "the migrants", false),
            ("", "anything", true),
        ] {
            assert_eq!(stands_in_some_form(term, translation), stands, "{term}: {translation}");
        }
    }

    #[test]
    fn what_a_translation_lacks_is_told_once_and_only_where_the_source_has_it() {
        let tag = |tag: &str| Tag::new(tag).unwrap();
        let name = |en: &str, ru: &str| Texts::from_iter([(tag("en"), en.to_owned()), (tag("ru"), ru.to_owned())]);
        let (here, twice, elsewhere) =
            (name("Tresdal", "Тресдаль"), name("Tresdal", "Тресдаль"), name("Orluna", "Орлуна"));
        let names = [&here, &twice, &elsewhere];
        let (en, ru) = (tag("en"), tag("ru"));
        let told = |target: &str| absent(&[], &names, ((&en, "Tresdal agrees."), (&ru, target)));
        assert_eq!(told("Страна согласна."), ["Тресдаль"]);
        assert_eq!(told("Согласие Тресдаля."), Vec::<String>::new());
        assert_eq!(told(""), Vec::<String>::new(), "of a translation that is not there nothing is missing");
    }
}
