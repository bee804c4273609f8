//! The words of a text as they are compared: without case, marks of punctuation and spaces, in the manner of their language.

use crate::prelude::*;

/// One word: what it is compared by, and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// A hash of its letters without case (FNV-1a, 64 bits): words are compared by it, and never kept.
    pub(crate) key: u64,
    /// Its first byte.
    pub(crate) start: usize,
    /// The byte after its last.
    pub(crate) end: usize,
}

/// The beginning and the factor of FNV-1a in 64 bits (RFC 9923).
const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0000_0100_0000_01b3;

/// The words of a text. In Azerbaijani and Turkish I is the capital of ı, and İ that of i.
pub(crate) fn tokens(text: &str, language: &Tag) -> Vec<Token> {
    // A word and its space take some six bytes, in other scripts more.
    let mut found = Vec::with_capacity(text.len().div_ceil(6));
    read_tokens(text, language, &mut found);
    found
}

/// The same, into a list that is used again: for whoever reads many texts.
pub(crate) fn read_tokens(text: &str, language: &Tag, found: &mut Vec<Token>) {
    found.clear();
    let letters = if matches!(language.as_str(), "az" | "tr") { Letters::DottedAndDotless } else { Letters::Usual };
    let mut open: Option<Token> = None;
    for (at, letter) in text.char_indices() {
        if is_of_word(letter) {
            let token = open.get_or_insert(Token { key: BASIS, start: at, end: at });
            token.key = with(token.key, letter, letters);
            token.end = at.saturating_add(letter.len_utf8());
        } else {
            found.extend(open.take());
        }
    }
    found.extend(open);
}

/// Letters and digits. Of Cyrillic every character from Ѐ to џ is a letter (Unicode, block U+0400), and the tables of the
/// language, in which each letter of a text is looked up, need not be asked.
fn is_of_word(letter: char) -> bool {
    matches!(letter, 'Ѐ'..='џ') || letter.is_alphanumeric()
}

/// Whether a language has an i with and one without a dot.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Letters {
    /// It has one i.
    Usual,
    /// It has both.
    DottedAndDotless,
}

/// The key of a word with one more letter.
fn with(key: u64, letter: char, letters: Letters) -> u64 {
    let code = |key: u64, code: u32| (key ^ u64::from(code)).wrapping_mul(PRIME);
    let add = |key: u64, letter: char| code(key, u32::from(letter));
    match letter {
        'I' if letters == Letters::DottedAndDotless => add(key, 'ı'),
        'İ' => add(key, 'i'),
        letter if letter.is_ascii() => add(key, letter.to_ascii_lowercase()),
        // Cyrillic: the small letters stand 32 after the capitals, of the first sixteen 80.
        'а'..='џ' => add(key, letter),
        'А'..='Я' => code(key, u32::from(letter).saturating_add(32)),
        'Ѐ'..='Џ' => code(key, u32::from(letter).saturating_add(80)),
        letter => letter.to_lowercase().fold(key, add),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(language: &str, one: &str, other: &str) -> bool {
        let keys = |text| tokens(text, &Tag::new(language).unwrap()).iter().map(|t| t.key).collect::<Vec<_>>();
        keys(one) == keys(other)
    }

    #[test]
    fn words_are_compared_without_case_and_marks() {
        assert!(same("en", "The Parties, in part", "the parties in  PART."));
        assert!(!same("en", "the parties", "the party"));
        assert!(same("ru", "СТОРОНЫ обмениваются", "Стороны обмениваются"));
    }

    #[test]
    fn cyrillic_is_read_as_unicode_has_it() {
        for letter in 'Ѐ'..='џ' {
            assert!(letter.is_alphanumeric(), "{letter}");
            assert!(same("ru", &letter.to_string(), &letter.to_lowercase().to_string()), "{letter}");
            let small: u64 =
                letter.to_lowercase().fold(BASIS, |key, one| (key ^ u64::from(u32::from(one))).wrapping_mul(PRIME));
            assert_eq!(with(BASIS, letter, Letters::Usual), small, "{letter}");
        }
    }

    #[test]
    fn a_dotted_i_keeps_its_dot_where_the_language_has_both() {
        assert!(same("az", "İŞÇİ", "işçi") && same("az", "IŞIQ", "ışıq") && !same("az", "IŞIQ", "işiq"));
        assert!(same("tr", "DIŞİŞLERİ", "dışişleri"));
        assert!(same("en", "ITEM", "item"));
    }

    #[test]
    fn a_word_says_where_it_stands() {
        let text = "«Ağ» yol";
        let words: Vec<&str> =
            tokens(text, &Tag::new("az").unwrap()).iter().filter_map(|t| text.get(t.start..t.end)).collect();
        assert_eq!(words, ["Ağ", "yol"]);
    }
}
