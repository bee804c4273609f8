//! What stands between quotation marks in a question: its words are looked for in their order, one behind the other, as they are.

use std::collections::BTreeSet;

use crate::analyse::{fold, words};
use crate::lookup::{Eyes, Found};

/// Pairs of quotation marks, as they are typed in the languages of the process.
const MARKS: [(char, char); 7] = [('"', '"'), ('«', '»'), ('„', '“'), ('„', '”'), ('“', '”'), ('‟', '”'), ('〝', '〞')];
/// The most phrases of a question, and passages that are read for one.
const PHRASES_MAX: usize = 4;
const READ_MAX: usize = 20_000;

/// A question: what stands outside of quotation marks, and the phrases within. A mark that is not closed is none.
pub(crate) fn quoted(text: &str) -> (String, Vec<&str>) {
    let (mut outside, mut phrases, mut rest) = (String::new(), Vec::new(), text);
    while let Some((at, open)) = rest.char_indices().find(|(_, c)| MARKS.iter().any(|(open, _)| open == c)) {
        let behind = rest.get(at.saturating_add(open.len_utf8())..).unwrap_or_default();
        let ends: Vec<char> = MARKS.iter().filter(|(mark, _)| *mark == open).map(|(_, end)| *end).collect();
        let Some((end, close)) = behind.char_indices().find(|(_, c)| ends.contains(c)) else {
            outside.push_str(rest.strip_suffix(behind).unwrap_or_default());
            rest = behind;
            continue;
        };
        outside.push_str(rest.get(..at).unwrap_or_default());
        outside.push(' ');
        phrases.extend(behind.get(..end).filter(|phrase| words(phrase).any(|(_, word)| !fold(word).is_empty())));
        rest = behind.get(end.saturating_add(close.len_utf8())..).unwrap_or_default();
    }
    outside.push_str(rest);
    phrases.truncate(PHRASES_MAX);
    (outside, phrases)
}

/// The words of a phrase as they are compared.
pub(crate) fn folded(phrase: &str) -> Vec<String> {
    words(phrase).map(|(_, word)| fold(word)).filter(|word| !word.is_empty()).collect()
}

/// Leaves only the passages that have a phrase, in the title or in the text. `at` is where its words stand among those found.
pub(crate) fn keep(eyes: &[Eyes<'_>], found: &mut [Found], (phrase, at): (&[String], &[usize])) {
    for (part, eyes) in eyes.iter().enumerate() {
        let of = |word: &usize| -> BTreeSet<u32> {
            let list = found.get(*word).and_then(|found| found.parts.get(part));
            list.into_iter().flatten().map(|(doc, _)| *doc).collect()
        };
        let sets = at.iter().map(of).reduce(|all, set| all.intersection(&set).copied().collect());
        // Of a question with more words than are looked up, the words of a phrase may be among the others.
        let found_at_all = || found.iter().filter_map(|of| of.parts.get(part)).flatten().map(|(doc, _)| *doc).collect();
        let all: BTreeSet<u32> = sets.unwrap_or_else(found_at_all);
        let has = |doc: &u32| {
            let passage = eyes.doc(*doc).map(|doc| &doc.passage);
            passage.is_some_and(|passage| [&passage.title, &passage.text].into_iter().any(|text| is_in(text, phrase)))
        };
        let kept: BTreeSet<u32> = all.into_iter().take(READ_MAX).filter(has).collect();
        for list in found.iter_mut().filter_map(|found| found.parts.get_mut(part)) {
            list.retain(|(doc, _)| kept.contains(doc));
        }
    }
}

/// True if the words of a phrase stand in a text one behind the other.
fn is_in(text: &str, phrase: &[String]) -> bool {
    let all = folded(text);
    all.windows(phrase.len().max(1)).any(|window| window == phrase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_every_language_quote() {
        for text in ["a \"b c\" d", "a «b c» d", "a „b c“ d", "a “b c” d"] {
            assert_eq!(quoted(text), ("a   d".to_owned(), vec!["b c"]), "{text}");
        }
        assert_eq!(quoted("a \"b c"), ("a \"b c".to_owned(), Vec::new()));
        assert_eq!(quoted("„x «b c» d"), ("„x   d".to_owned(), vec!["b c"]), "a mark that is not closed ends no other");
        assert_eq!(quoted("a „b c” d"), ("a   d".to_owned(), vec!["b c"]));
        assert_eq!(quoted("\"\" \"?\" x"), ("    x".to_owned(), Vec::new()));
        assert_eq!(quoted(&"\"a b\" ".repeat(9)).1.len(), PHRASES_MAX);
        assert!(is_in("Pul köçürmələrinin azaldılması", &folded("pul KÖÇÜRMƏLƏRININ")));
        assert!(!is_in("köçürmələrinin pul", &folded("pul köçürmələrinin")) && !is_in("", &folded("x")));
    }
}
