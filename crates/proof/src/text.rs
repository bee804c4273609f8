//! The canonical form of an adopted text, the hash that stands for it, and the statement that a signatory's key signs.

use std::collections::BTreeMap;

use crate::hash::Hash;

/// A text in one language, as its canonical form has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The log.
    pub origin: String,
    /// The symbol it was adopted under.
    pub symbol: String,
    /// The language tag.
    pub language: String,
    /// SHA-256 of the form.
    pub hash: Hash,
}

impl Text {
    /// Reads a canonical form; it has exactly one spelling.
    pub fn parse(canonical: &str) -> Option<Self> {
        let (mut rest, hash) = (canonical.strip_prefix("meshveret-text/v1\n")?, Hash::of(&[canonical.as_bytes()]));
        let mut line = |prefix: &str| {
            let (line, after) = rest.split_once('\n')?;
            rest = after;
            line.strip_prefix(prefix).map(str::to_owned)
        };
        let text = Self { origin: line("log ")?, symbol: line("symbol ")?, language: line("language ")?, hash };
        let mut is_title = true;
        while is_title || !rest.is_empty() {
            // A printed number may have spaces, as in `2 bis`: the id ends at the first space, the length begins at the last.
            let (head, after) = rest.split_once('\n')?;
            let (id, numbered) = head.split_once(' ')?;
            let (number, spelt) = numbered.rsplit_once(' ')?;
            let is_part = !number.is_empty() && id.strip_prefix('p').is_some_and(is_ordinal);
            let fits = if is_title { id == "title" && number == "-" } else { is_part };
            let length = spelt.parse::<usize>().ok().filter(|length| fits && length.to_string() == spelt)?;
            let words = after.get(..length).filter(|words| is_fit(words))?;
            (rest, is_title) = (after.get(words.len()..)?.strip_prefix('\n')?, false);
        }
        Some(text)
    }
}

fn is_ordinal(digits: &str) -> bool {
    digits == "0" || !digits.starts_with('0') && !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// True for words that a record may hold: no control characters but the line feed, no bidirectional controls but
/// isolates. That the words are in Unicode normalization form C is checked where they are entered.
pub fn is_fit(words: &str) -> bool {
    !words.chars().any(|c| {
        (c.is_control() && c != '\n') || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}')
    })
}

/// The hash that stands for an adopted text: over the hashes of its authentic languages, in the order of their tags.
pub fn adopted_hash(origin: &str, symbol: &str, authentic: &BTreeMap<String, Hash>) -> Hash {
    hash_of_languages("adopted", (origin, symbol), authentic)
}

/// The hash that stands for a summary of the Chair: of another form, so that it cannot be taken for that of an adopted text.
pub fn summary_hash(origin: &str, symbol: &str, authentic: &BTreeMap<String, Hash>) -> Hash {
    hash_of_languages("summary", (origin, symbol), authentic)
}

fn hash_of_languages(form: &str, (origin, symbol): (&str, &str), authentic: &BTreeMap<String, Hash>) -> Hash {
    let head = format!("meshveret-{form}/v1\nlog {origin}\nsymbol {symbol}\n");
    let text = authentic.iter().fold(head, |text, (tag, hash)| text + &format!("{tag} {hash}\n"));
    Hash::of(&[text.as_bytes()])
}

/// The statement that a signatory's key signs. `mode` is `definitive`, `ad-referendum` or `initialled`.
pub fn statement(origin: &str, symbol: &str, adopted: Hash, party: &str, mode: &str) -> String {
    format!("meshveret-signature/v1\nlog {origin}\nsymbol {symbol}\ntext {adopted}\nparty {party}\nmode {mode}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_has_one_spelling() {
        let form = "meshveret-text/v1\nlog meshveret/a/00000001\nsymbol A/1\nlanguage ru\ntitle - 16\nПротокол\np2 2 bis 23\nПервый\nабзац\n";
        let text = Text::parse(form).unwrap();
        assert_eq!((text.symbol.as_str(), text.language.as_str()), ("A/1", "ru"));
        assert_eq!(text.hash, Hash::of(&[form.as_bytes()]));
        for (from, to) in [
            ("title -", "title 1"),
            ("title", "p0"),
            ("p2 2 bis", "p02 2 bis"),
            ("p2", "q2"),
            ("p2 2 bis", "p2 "),
            ("- 16", "- 016"),
            ("- 16", "- +16"),
            ("- 16", "-  16\n"),
            ("bis 23", "bis 24"),
            ("абзац\n", "абзац"),
        ] {
            assert_eq!(Text::parse(&form.replace(from, to)), None, "{to}");
        }
        assert_eq!(Text::parse(&format!("{form} ")), None);
        assert_eq!(Text::parse("meshveret-text/v1\nlog a\nsymbol A\nlanguage ru\n"), None);
        // An id, a number, a length, each with what is between them.
        assert_eq!(Text::parse(&form.replace("title - 16", "title 16")), None);
        assert!(!is_fit("a\u{202e}b") && !is_fit("a\tb") && is_fit("a\u{2067}b\u{2069}\n"));
    }
}
