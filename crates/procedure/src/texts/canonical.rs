//! The canonical form of a text, which adoption hashes. Specified in docs/record-format.md; `proof` reads it.
//!
//! `proof` depends on nothing of ours, so the form is written here and read there: a test holds that both agree.

use super::Draft;
use crate::prelude::*;

/// The canonical bytes of a text in one language, under the symbol it is adopted with.
pub fn canonical(origin: &str, symbol: &str, draft: &Draft, language: &Tag) -> String {
    let head = format!("meshveret-text/v1\nlog {origin}\nsymbol {symbol}\nlanguage {language}\n");
    let title = draft.opened.title.get(language.as_str()).unwrap_or_default();
    let title = format!("title - {}\n{title}\n", title.len());
    let paragraph = |paragraph: &super::Paragraph| {
        let words = paragraph.now().and_then(|version| version.words.get(language.as_str())).unwrap_or_default();
        let number = paragraph.number.as_deref().unwrap_or("-");
        format!("p{} {number} {}\n{words}\n", paragraph.id, words.len())
    };
    let paragraphs: Vec<String> = draft.paragraphs.iter().map(|one| paragraph(one)).collect();
    format!("{head}{title}{}", paragraphs.concat())
}

/// The hash of a text in one language.
pub fn text_hash(origin: &str, symbol: &str, draft: &Draft, language: &Tag) -> Hash {
    Hash::of(&[canonical(origin, symbol, draft, language).as_bytes()])
}

/// The hash that stands for the adopted text: over the hashes of all authentic languages, in the order of their tags.
pub fn adopted_hash(origin: &str, symbol: &str, authentic: &BTreeMap<Tag, Hash>) -> Hash {
    let lines: Vec<String> = authentic.iter().map(|(tag, hash)| format!("{tag} {hash}\n")).collect();
    Hash::of(&[format!("meshveret-adopted/v1\nlog {origin}\nsymbol {symbol}\n{}", lines.concat()).as_bytes()])
}

/// The hash that stands for a summary of the Chair: of another form than that of an adopted text, so that it cannot be taken
/// for one.
pub fn summary_hash(origin: &str, symbol: &str, authentic: &BTreeMap<Tag, Hash>) -> Hash {
    let lines: Vec<String> = authentic.iter().map(|(tag, hash)| format!("{tag} {hash}\n")).collect();
    Hash::of(&[format!("meshveret-summary/v1\nlog {origin}\nsymbol {symbol}\n{}", lines.concat()).as_bytes()])
}

/// The statement that a signatory's key signs.
pub fn statement(origin: &str, symbol: &str, text: Hash, party: &Slug, mode: &str) -> String {
    format!("meshveret-signature/v1\nlog {origin}\nsymbol {symbol}\ntext {text}\nparty {party}\nmode {mode}\n")
}
