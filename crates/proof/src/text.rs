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
    /// Title and paragraphs, in order.
    pub parts: Vec<Part>,
}

/// The title or a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// `title`, or `p` and the ordinal.
    pub id: String,
    /// The printed number, if it has one.
    pub number: Option<String>,
    /// The words.
    pub words: String,
}

impl Text {
    /// Reads a canonical form; it has exactly one spelling.
    pub fn parse(canonical: &str) -> Option<Self> {
        let mut rest = canonical.strip_prefix("meshveret-text/v1\n")?;
        let mut line = |prefix: &str| {
            let (line, after) = rest.split_once('\n')?;
            rest = after;
            line.strip_prefix(prefix).map(str::to_owned)
        };
        let (origin, symbol, language) = (line("log ")?, line("symbol ")?, line("language ")?);
        let mut parts = Vec::new();
        while !rest.is_empty() {
            let (head, after) = rest.split_once('\n')?;
            // A printed number may have spaces, as in `2 bis`: the id ends at the first space, the length begins at the last.
            let (id, rest_of_head) = head.split_once(' ')?;
            let (number, length) = rest_of_head.rsplit_once(' ')?;
            let length = length.parse().ok()?;
            let words = after.get(..length)?;
            rest = after.get(length..)?.strip_prefix('\n')?;
            let number = (number != "-").then(|| number.to_owned());
            parts.push(Part { id: id.to_owned(), number, words: words.to_owned() });
        }
        let text = Self { origin, symbol, language, parts };
        let fits = text.parts.iter().all(|part| is_fit(&part.words)) && text.is_in_form();
        (fits && text.canonical() == canonical).then_some(text)
    }

    /// A title that has no number, then paragraphs by their ordinals.
    fn is_in_form(&self) -> bool {
        let is_ordinal = |digits: &str| {
            digits.bytes().all(|byte| byte.is_ascii_digit())
                && (digits == "0" || !digits.is_empty() && !digits.starts_with('0'))
        };
        let is_paragraph =
            |part: &Part| part.id.strip_prefix('p').is_some_and(is_ordinal) && part.number.as_deref() != Some("");
        let [title, paragraphs @ ..] = self.parts.as_slice() else { return false };
        title.id == "title" && title.number.is_none() && paragraphs.iter().all(is_paragraph)
    }

    /// The canonical form.
    pub fn canonical(&self) -> String {
        let head =
            format!("meshveret-text/v1\nlog {}\nsymbol {}\nlanguage {}\n", self.origin, self.symbol, self.language);
        let part = |part: &Part| {
            let number = part.number.as_deref().unwrap_or("-");
            format!("{} {number} {}\n{}\n", part.id, part.words.len(), part.words)
        };
        self.parts.iter().fold(head, |text, next| text + &part(next))
    }

    /// The hash of the canonical form.
    pub fn hash(&self) -> Hash {
        Hash::of(&[self.canonical().as_bytes()])
    }
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
    let head = format!("meshveret-adopted/v1\nlog {origin}\nsymbol {symbol}\n");
    let text = authentic.iter().fold(head, |text, (tag, hash)| text + &format!("{tag} {hash}\n"));
    Hash::of(&[text.as_bytes()])
}

/// The hash that stands for a summary of the Chair: of another form than that of an adopted text, so that it cannot be taken
/// for one.
pub fn summary_hash(origin: &str, symbol: &str, authentic: &BTreeMap<String, Hash>) -> Hash {
    let head = format!("meshveret-summary/v1\nlog {origin}\nsymbol {symbol}\n");
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
        let part = |id: &str, number: Option<&str>, words: &str| Part {
            id: id.into(),
            number: number.map(Into::into),
            words: words.into(),
        };
        let text = Text {
            origin: "meshveret/a/00000001".into(),
            symbol: "A/1".into(),
            language: "ru".into(),
            parts: vec![part("title", None, "Протокол"), part("p1", Some("1"), "Первый\nабзац")],
        };
        let canonical = text.canonical();
        assert!(canonical.ends_with("title - 16\nПротокол\np1 1 23\nПервый\nабзац\n"), "{canonical}");
        assert_eq!(Text::parse(&canonical), Some(text.clone()));
        let bis = Text { parts: vec![part("title", None, ""), part("p2", Some("2 bis"), "Слова")], ..text };
        assert_eq!(Text::parse(&bis.canonical()), Some(bis));
        assert_eq!(Text::parse(&canonical.replace("title - 16", "title - 016")), None);
        for (from, to) in
            [("title -", "title 1"), ("title", "p0"), ("p1 1", "p01 1"), ("p1 1", "q1 1"), ("p1 1", "p1 ")]
        {
            assert_eq!(Text::parse(&canonical.replace(from, to)), None, "{to}");
        }
        assert_eq!(Text::parse(&format!("{canonical} ")), None);
        assert!(!is_fit("a\u{202e}b") && !is_fit("a\tb") && is_fit("a\u{2067}b\u{2069}\n"));
    }
}
