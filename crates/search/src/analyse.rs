//! From text to terms: words, how they are folded, their stems and the keys of names.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use frostem::{Algorithm, Stemmer};
use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use locale::Lang;
use unicode_segmentation::UnicodeSegmentation;

use crate::name_key::name_keys;

/// The longest word that is looked at, in characters; what is longer is cut.
pub(crate) const WORD_MAX: usize = 40;

/// The first byte of a term: a folded word.
pub(crate) const FOLDED: u8 = b'w';
/// A word as it is written, in small letters, where that is not how it is folded.
pub(crate) const EXACT: u8 = b'x';
/// A stem; the next byte is the language.
pub(crate) const STEM: u8 = b's';
/// The key of a name.
pub(crate) const NAME: u8 = b'n';

/// What stands before an apostrophe in Italian and is no word of its own.
const ELIDED: [&str; 22] = [
    "l", "d", "dell", "nell", "all", "sull", "dall", "un", "c", "quell", "quest", "coll", "bell", "sant", "tutt",
    "com", "dov", "anch", "mezz", "degl", "agl", "negl",
];

/// Letters that no decomposition folds, and what they become.
const LETTERS: [(char, &str); 60] = [
    ('ı', "i"),
    ('ə', "e"),
    ('ß', "ss"),
    ('æ', "ae"),
    ('ø', "o"),
    ('ł', "l"),
    ('đ', "d"),
    ('œ', "oe"),
    ('қ', "к"),
    ('ғ', "г"),
    ('ң', "н"),
    ('ө', "о"),
    ('ү', "у"),
    ('ұ', "у"),
    ('ә', "а"),
    ('і', "и"),
    ('һ', "х"),
    ('ҳ', "х"),
    ('ҷ', "ч"),
    ('ҹ', "ч"),
    ('ҝ', "г"),
    ('җ', "ж"),
    ('ј', "й"),
    ('ي', "ی"),
    ('ى', "ی"),
    ('ے', "ی"),
    ('ې', "ی"),
    ('ك', "ک"),
    ('ة', "ه"),
    ('ہ', "ه"),
    ('ھ', "ه"),
    ('ۀ', "ه"),
    ('ۂ', "ه"),
    ('ۃ', "ه"),
    ('ە', "ه"),
    ('ں', "ن"),
    ('ٱ', "ا"),
    ('ٹ', "ت"),
    ('ڈ', "د"),
    ('ڑ', "ر"),
    ('٠', "0"),
    ('١', "1"),
    ('٢', "2"),
    ('٣', "3"),
    ('٤', "4"),
    ('٥', "5"),
    ('٦', "6"),
    ('٧', "7"),
    ('٨', "8"),
    ('٩', "9"),
    ('۰', "0"),
    ('۱', "1"),
    ('۲', "2"),
    ('۳', "3"),
    ('۴', "4"),
    ('۵', "5"),
    ('۶', "6"),
    ('۷', "7"),
    ('۸', "8"),
    ('۹', "9"),
];

/// True for what is never part of a word as it is compared: marks above and below, elongation, joiners, directions,
/// apostrophes of every form, controls.
fn is_dropped(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}'
        | '\u{6d6}'..='\u{6ed}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
        | '\u{ad}' | '\'' | '\u{2018}' | '\u{2019}' | '\u{2bb}' | '\u{2bc}' | '\u{2bf}' | '\u{2be}' | '`' | '\u{b4}' | '\u{201b}')
        || c.is_control()
}

/// A word as it is compared: small letters without marks, dotted and dotless i alike, one form of each Arabic letter,
/// digits in ASCII. It is the same for every language, so that a word is found from the page of any.
pub fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    if word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()) {
        folded.push_str(word);
        return folded;
    }
    // Capital letters of these are small ones with a mark after decomposition; the mark is dropped.
    let small: String = word.chars().flat_map(char::to_lowercase).collect();
    for c in DecomposingNormalizerBorrowed::new_nfkd().normalize_iter(small.chars()) {
        if c.is_ascii_alphanumeric() {
            folded.push(c.to_ascii_lowercase());
        } else if !is_dropped(c) {
            match LETTERS.iter().find(|(letter, _)| *letter == c) {
                Some((_, other)) => folded.push_str(other),
                None => folded.push(c),
            }
        }
    }
    folded
}

/// A word in small letters as its language has them, in one form of each letter.
pub(crate) fn small(word: &str, lang: Lang) -> String {
    let turkic = matches!(lang, Lang::Az | Lang::Tr);
    let small = word.chars().filter(|c| !is_dropped(*c)).flat_map(|c| match c {
        'I' if turkic => 'ı'.to_lowercase(),
        'İ' => 'i'.to_lowercase(),
        'ё' | 'Ё' => 'е'.to_lowercase(),
        'ي' | 'ى' => 'ی'.to_lowercase(),
        'ك' => 'ک'.to_lowercase(),
        _ => c.to_lowercase(),
    });
    match ComposingNormalizerBorrowed::new_nfkc().normalize(&small.collect::<String>()) {
        Cow::Borrowed(text) => text.to_owned(),
        Cow::Owned(text) => text,
    }
}

/// The words of a text with their places, in bytes. What Italian elides is cut off.
pub(crate) fn words(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    text.unicode_word_indices().map(|(start, word)| {
        let cut = word.find(['\'', '\u{2019}']).filter(|at| {
            word.get(..*at).is_some_and(|before| ELIDED.iter().any(|elided| elided.eq_ignore_ascii_case(before)))
        });
        let rest = cut.and_then(|at| {
            let after = word.get(at..)?.trim_start_matches(['\'', '\u{2019}']);
            (!after.is_empty()).then_some(after)
        });
        let kept = rest.unwrap_or(word);
        let start = start.saturating_add(word.len().saturating_sub(kept.len()));
        let end = start.saturating_add(kept.len());
        let cut = kept.char_indices().nth(WORD_MAX).and_then(|(at, _)| kept.get(..at));
        (start..end, cut.unwrap_or(kept))
    })
}

/// The number of a language in the term of a stem.
pub(crate) fn number(lang: Lang) -> u8 {
    let at = Lang::ALL.iter().position(|other| *other == lang.language());
    at.and_then(|at| u8::try_from(at).ok()).unwrap_or(u8::MAX)
}

/// Stemmers, made once for each thread that builds or searches.
pub(crate) struct Stems {
    of: Vec<(Lang, Stemmer)>,
}

impl Stems {
    pub(crate) fn new() -> Self {
        let of = [
            (Lang::En, Algorithm::English),
            (Lang::Ru, Algorithm::Russian),
            (Lang::It, Algorithm::Italian),
            (Lang::Tr, Algorithm::Turkish),
            (Lang::Fa, Algorithm::Persian),
        ];
        Self { of: of.into_iter().map(|(lang, algorithm)| (lang, Stemmer::new(algorithm))).collect() }
    }

    /// The languages that have a stemmer.
    pub(crate) fn langs(&self) -> impl Iterator<Item = Lang> {
        self.of.iter().map(|(lang, _)| *lang)
    }

    /// The stem of a word in small letters, folded; `None` for a language without stemmer.
    pub(crate) fn stem(&self, small: &str, lang: Lang) -> Option<String> {
        let (_, stemmer) = self.of.iter().find(|(of, _)| *of == lang)?;
        Some(fold(&stemmer.stem(small)))
    }
}

/// The terms of a word of a text, each with the byte of its kind before it; empty where nothing of it can be compared.
pub(crate) fn terms(word: &str, lang: Lang, stems: &Stems) -> Vec<Vec<u8>> {
    let folded = fold(word);
    if folded.is_empty() {
        return Vec::new();
    }
    let small = small(word, lang);
    let mut terms = Vec::with_capacity(4);
    if let Some(stem) = stems.stem(&small, lang) {
        terms.push(stem_term(&stem, lang));
    }
    if small != folded {
        terms.push(term(EXACT, &small));
    }
    if may_be_name(word) {
        terms.extend(name_keys(word).iter().map(|key| term(NAME, key)));
    }
    terms.push(term(FOLDED, &folded));
    terms
}

/// True for a word that begins with a capital letter, or in a script that has none.
pub(crate) fn may_be_name(word: &str) -> bool {
    word.chars().next().is_some_and(|c| !c.is_lowercase() && c.is_alphabetic())
}

/// The term of a kind.
pub(crate) fn term(kind: u8, word: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(word.len().saturating_add(1));
    bytes.push(kind);
    bytes.extend_from_slice(word.as_bytes());
    bytes
}

/// The term of a stem.
pub(crate) fn stem_term(stem: &str, lang: Lang) -> Vec<u8> {
    let mut bytes = vec![STEM, number(lang)];
    bytes.extend_from_slice(stem.as_bytes());
    bytes
}

/// The numbers that stand for the terms of words that were seen before: a word is taken apart once.
#[derive(Default)]
pub(crate) struct Seen {
    words: Vec<BTreeMap<Box<str>, Box<[u32]>>>,
}

impl Seen {
    /// The numbers of a word's terms, made by `number` the first time.
    pub(crate) fn of(&mut self, word: &str, lang: Lang, mut made: impl FnMut() -> Box<[u32]>) -> &[u32] {
        let at = usize::from(number(lang));
        if self.words.len() <= at {
            self.words.resize_with(at.saturating_add(1), BTreeMap::new);
        }
        let Some(words) = self.words.get_mut(at) else { return &[] };
        if !words.contains_key(word) {
            words.insert(word.into(), made());
        }
        words.get(word).map_or(&[], AsRef::as_ref)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_spellings_of_a_word_are_one() {
        let same = [
            "isparta ISPARTA İSPARTA ısparta Isparta",
            "iğdır IĞDIR İĞDIR igdir Iğdır",
            "ismayıllı İSMAYILLI Ismayilli İsmayıllı",
            "ёлка Елка ЕЛКА",
            "Oʻzbekiston O'zbekiston O\u{2018}zbekiston Ozbekiston OʼZBEKISTON",
            "می‌شود ميشود مي‌شود",
            "کتاب كتاب كِتاب كتــاب",
            "مهاجرة مهاجره مهاجرہ",
            "Қазақстан КАЗАКСТАН казакстан",
            "Тоҷикӣ точики ТОҶИКӢ",
            "Türkmençe turkmence TÜRKMENÇE",
            "2013 ۲۰۱۳ ٢٠١٣",
            "ﬁnance finance",
            "Əli eli ƏLİ",
        ];
        for line in same {
            let folded: Vec<String> = line.split(' ').map(fold).collect();
            assert!(folded.iter().all(|word| *word == folded[0]), "{line}: {folded:?}");
        }
        assert_ne!(fold("sol"), fold("sal"));
        assert_eq!(fold("\u{202e}\u{0}\u{200f}"), "");
    }

    #[test]
    fn small_letters_are_those_of_the_language() {
        assert_eq!((small("IĞDIR", Lang::Tr), small("IRAN", Lang::En)), ("ığdır".to_owned(), "iran".to_owned()));
        assert_eq!(small("İSTANBUL", Lang::En), "istanbul");
    }

    #[test]
    fn words_have_their_places() {
        let text = "L'accordo, dell\u{2019}Italia; Oʻzbek 2013-cü";
        let found: Vec<(&str, &str)> = words(text).map(|(at, word)| (text.get(at).unwrap_or_default(), word)).collect();
        let words: Vec<&str> = found.iter().map(|(_, word)| *word).collect();
        assert_eq!(words, ["accordo", "Italia", "Oʻzbek", "2013", "cü"]);
        assert!(found.iter().all(|(place, word)| place == word));
        let long = "a".repeat(500);
        assert_eq!(super::words(&long).next().unwrap().1.len(), WORD_MAX);
    }

    #[test]
    fn a_stem_is_one_term_beside_the_word() {
        let stems = Stems::new();
        let terms = |word: &str, lang| {
            terms(word, lang, &stems).iter().map(|t| String::from_utf8_lossy(t).into_owned()).collect::<Vec<_>>()
        };
        assert_eq!(terms("remittances", Lang::En), ["s\u{1}remitt", "wremittances"]);
        assert_eq!(terms("köçürmə", Lang::Az), ["xköçürmə", "wkocurme"]);
        assert!(terms("договорились", Lang::Ru).contains(&"wдоговорились".to_owned()));
    }
}
