//! XLIFF 2.0, out to a translator's tool and in again: one unit for each paragraph, the words as they stand.
//!
//! Open proposals are not sent: what is translated is the text. A note says after which entry the source stood so, and each
//! unit that comes back still has the source as it was sent, so that nothing is taken for words that changed since.
//!
//! Source: XLIFF Version 2.0, OASIS Standard, 5 August 2014.

use procedure::names::{Slug, Tag};

use crate::docx::read::fit;
use crate::tabled::{Tabled, Tabular};
use crate::xml::{Child, Node, Space, Xml, XmlError, parse};

/// The largest file, in bytes.
pub(crate) const BYTES_MAX: usize = 20 * 1024 * 1024;
/// The unit of the title.
const TITLE: &str = "title";
/// The element that a translation's unit has once.
const SEGMENT: &str = "segment";

/// A file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum XliffError {
    /// It is larger than [`BYTES_MAX`].
    #[error("the file is larger than {BYTES_MAX} bytes")]
    TooLarge,
    /// It is no XML that we take.
    #[error("reading XLIFF")]
    Xml(#[source] XmlError),
    /// It is no XLIFF 2.0.
    #[error("the file is no XLIFF 2.0")]
    NoXliff,
    /// It does not name a language that we know as one.
    #[error("the file names no language of the translation")]
    NoLanguage,
}

impl XliffError {
    /// The sentence for the reader.
    pub fn told(&self, locale: &locale::Locale) -> String {
        match self {
            Self::TooLarge => locale.with("papers-file-too-large", &[("bound", locale.bytes(BYTES_MAX).into())]),
            Self::Xml(_) | Self::NoXliff => locale.text("papers-file-no-xliff"),
            Self::NoLanguage => locale.text("papers-file-no-language"),
        }
    }
}

/// A translation that came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    /// The text, as the file names it.
    pub text: Option<Slug>,
    /// What the words are of, as the file names it.
    pub of: String,
    /// Where they were made: the symbol of the text, or the act that takes the words.
    pub original: String,
    /// The entry after which the source stood so.
    pub entry: Option<u64>,
    /// The language from which was translated.
    pub source: Tag,
    /// The language into which was translated.
    pub target: Tag,
    /// The units, in the order of the file.
    pub units: Vec<Unit>,
}

/// A unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Its name: `p7`, `title`.
    pub name: String,
    /// The words that were sent.
    pub source: String,
    /// The words that came back; `None` where there is no target.
    pub target: Option<String>,
}

/// What a unit gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The words are those of the text.
    Unchanged(u32),
    /// `texts.revise` with these fields, beside the meeting and the text.
    Revise(u32, Vec<(String, String)>),
    /// The source changed since it was sent: the translation is of other words.
    SourceChanged(u32),
    /// The text has no such paragraph.
    Unknown(String),
    /// There is no translation.
    Empty(u32),
    /// Letters stand in it that the record does not take.
    Letters(u32),
    /// The title, which no act changes.
    Title,
}

impl Outcome {
    /// The sentence for the reader.
    pub fn told(&self, locale: &locale::Locale) -> String {
        let paragraph = |id: &u32| ("paragraph", format!("p{id}").into());
        match self {
            Self::Unchanged(id) => locale.with("papers-xliff-unchanged", &[paragraph(id)]),
            Self::Revise(id, _) => locale.with("papers-xliff-revise", &[paragraph(id)]),
            Self::SourceChanged(id) => locale.with("papers-xliff-source-changed", &[paragraph(id)]),
            Self::Unknown(name) => locale.with("papers-xliff-unknown", &[("name", name.into())]),
            Self::Empty(id) => locale.with("papers-xliff-empty", &[paragraph(id)]),
            Self::Letters(id) => locale.with("papers-not-taken-letters", &[paragraph(id)]),
            Self::Title => locale.text("papers-xliff-title"),
        }
    }
}

/// The text for a translator.
pub fn xliff(tabled: &Tabled, source: &Tag, target: &Tag) -> String {
    let file = [("id", tabled.text.as_str()), ("original", &tabled.symbol)];
    document((source, target), &file, |xml| {
        xml.open("notes", &[]);
        xml.leaf("note", &[("id", "entry"), ("category", "entry")], &tabled.entry.to_string());
        xml.close("notes");
        xml.line();
        let title = |tag: &Tag| tabled.title.0.get(tag).map_or("", String::as_str);
        let authentic = tabled.authentic.contains(target);
        let of_title = if authentic { Concord::Reviewed } else { Concord::Follows };
        unit(xml, TITLE, None, (title(source), title(target), state(title(target), of_title)));
        for row in &tabled.paragraphs {
            let (sent, translated) = (row.words_in(source), row.words_in(target));
            let concord = if row.behind.contains(target) {
                Concord::Behind
            } else if authentic || row.reviewed.contains(target) {
                Concord::Reviewed
            } else {
                Concord::Follows
            };
            let number = row.number.as_deref().map(|number| ("number", number));
            unit(xml, &format!("p{}", row.id), number, (sent, translated, state(translated, concord)));
        }
    })
}

/// A part of words that are no text under negotiation, such as the title of a news item.
#[derive(Clone, Copy, Debug)]
pub struct Part<'a> {
    /// Its name, which is that of its unit: letters, digits, `.`, `-`, `_`, and no digit first.
    pub name: &'a str,
    /// What it is, for the translator.
    pub label: &'a str,
    /// The words in the language from which is translated.
    pub source: &'a str,
    /// The words in the language into which is translated, so far.
    pub target: &'a str,
}

/// Words that are no text under negotiation for a translator: `of` names them, in the same letters, and `original` is the act that
/// takes them. A part that has words in neither language is left out.
pub fn words_xliff((of, original): (&str, &str), (source, target): (&Tag, &Tag), parts: &[Part<'_>]) -> String {
    document((source, target), &[("id", of), ("original", original)], |xml| {
        for part in parts {
            let state = state(part.target, Concord::Follows);
            unit(xml, part.name, Some(("field", part.label)), (part.source, part.target, state));
        }
    })
}

/// A document with one file in it.
fn document((source, target): (&Tag, &Tag), file: &[(&str, &str)], inner: impl FnOnce(&mut Xml)) -> String {
    let mut xml = Xml::new();
    let attributes = [
        ("xmlns", "urn:oasis:names:tc:xliff:document:2.0"),
        ("version", "2.0"),
        ("srcLang", source.as_str()),
        ("trgLang", target.as_str()),
    ];
    xml.open("xliff", &attributes);
    xml.line();
    xml.open("file", file);
    xml.line();
    inner(&mut xml);
    xml.close("file");
    xml.line();
    xml.close("xliff");
    xml.line();
    xml.done()
}

/// Whether a language has followed the last change.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Concord {
    /// It has, and somebody compared it; or it is authentic.
    Reviewed,
    /// It has.
    Follows,
    /// It has not.
    Behind,
}

/// How far a translation is, in the words of XLIFF and, where it is behind, in one of ours (XLIFF 2.0, 4.3.1.30, 4.3.1.31).
fn state(target: &str, concord: Concord) -> &'static [(&'static str, &'static str)] {
    match (target.is_empty(), concord) {
        (true, _) => &[("state", "initial")],
        (false, Concord::Reviewed) => &[("state", "reviewed")],
        (false, Concord::Follows) => &[("state", "translated")],
        (false, Concord::Behind) => &[("state", "translated"), ("subState", "meshveret:behind")],
    }
}

type State = &'static [(&'static str, &'static str)];

fn unit(xml: &mut Xml, name: &str, note: Option<(&str, &str)>, (source, target, state): (&str, &str, State)) {
    if source.is_empty() && target.is_empty() {
        return;
    }
    xml.open("unit", &[("id", name)]);
    if let Some((category, note)) = note {
        xml.open("notes", &[]);
        xml.leaf("note", &[("category", category)], note);
        xml.close("notes");
    }
    xml.open(SEGMENT, state);
    xml.leaf("source", &[("xml:space", "preserve")], source);
    if !target.is_empty() {
        xml.leaf("target", &[("xml:space", "preserve")], target);
    }
    xml.close(SEGMENT);
    xml.close("unit");
    xml.line();
}

/// Reads a translation that came back.
///
/// # Errors
/// [`XliffError`].
pub fn translation(bytes: &[u8]) -> Result<Translation, XliffError> {
    if bytes.len() > BYTES_MAX {
        return Err(XliffError::TooLarge);
    }
    let root = parse(bytes).map_err(XliffError::Xml)?;
    if root.space != Space::Xliff || root.name != "xliff" {
        return Err(XliffError::NoXliff);
    }
    // `ru-RU` is Russian: a region says nothing about which text it is.
    let language = |name: &str| {
        let primary = root.attribute(name)?.split('-').next()?;
        Tag::new(&primary.to_ascii_lowercase())
    };
    let (Some(source), Some(target)) = (language("srcLang"), language("trgLang")) else {
        return Err(XliffError::NoLanguage);
    };
    let file = root.nodes().find(|node| node.name == "file").ok_or(XliffError::NoXliff)?;
    let notes = file.nodes().filter(|node| node.name == "notes").flat_map(Node::nodes);
    let entry = notes
        .filter(|note| note.attribute("category") == Some("entry"))
        .find_map(|note| note.text().trim().parse().ok());
    let mut units = Vec::new();
    root.nodes().filter(|node| node.name == "file").for_each(|file| collect(file, &mut units));
    let named = |name: &str| file.attribute(name).unwrap_or_default().to_owned();
    let (of, original) = (named("id"), named("original"));
    Ok(Translation { text: Slug::new(&of), of, original, entry, source, target, units })
}

/// The units of a file, in groups or not.
fn collect(node: &Node, to: &mut Vec<Unit>) {
    for child in node.nodes().filter(|child| child.space == Space::Xliff) {
        match child.name.as_str() {
            "unit" => to.extend(read_unit(child)),
            "group" => collect(child, to),
            _ => {}
        }
    }
}

/// A unit: a tool may have cut it into several segments; what it ignored between them belongs to the words.
fn read_unit(unit: &Node) -> Option<Unit> {
    let name = unit.attribute("id")?.to_owned();
    let (mut source, mut target, mut translated) = (String::new(), String::new(), false);
    for part in unit.nodes().filter(|node| node.name == SEGMENT || node.name == "ignorable") {
        let own = part.node("source").map(flat).unwrap_or_default();
        match part.node("target") {
            Some(words) => {
                translated |= part.name == SEGMENT;
                target.push_str(&flat(words));
            }
            None if part.name == SEGMENT => {}
            None => target.push_str(&own),
        }
        source.push_str(&own);
    }
    Some(Unit { name, source, target: translated.then_some(target) })
}

/// Words without inline elements: what spans words (`pc`, `mrk`) leaves them, what stands for a code is nothing, and `cp` is
/// the letter that it names.
fn flat(node: &Node) -> String {
    let mut words = String::new();
    for child in &node.children {
        match child {
            Child::Text(text) => words.push_str(text),
            Child::Node(inner) if inner.name == "cp" => {
                let letter = inner.attribute("hex").and_then(|hex| u32::from_str_radix(hex, 16).ok());
                words.extend(letter.and_then(char::from_u32));
            }
            Child::Node(inner) => words.push_str(&flat(inner)),
        }
    }
    words
}

/// What each unit gives, against the text as it stands now.
pub fn outcomes(translation: &Translation, tabled: &Tabled) -> Vec<Outcome> {
    translation.units.iter().map(|unit| outcome(unit, translation, tabled)).collect()
}

fn outcome(unit: &Unit, translation: &Translation, tabled: &Tabled) -> Outcome {
    if unit.name == TITLE {
        return Outcome::Title;
    }
    let id = unit.name.strip_prefix('p').and_then(|id| id.parse().ok());
    let Some(row) = id.and_then(|id| tabled.paragraph(id)) else {
        return Outcome::Unknown(unit.name.clone());
    };
    match unit.target.as_deref().map(fit) {
        None => Outcome::Empty(row.id),
        Some(None) => Outcome::Letters(row.id),
        Some(Some(words)) if words.is_empty() => Outcome::Empty(row.id),
        Some(Some(words)) => of_words(row, unit, translation, words),
    }
}

fn of_words(row: &Tabular, unit: &Unit, translation: &Translation, words: String) -> Outcome {
    let same = |one: &str, other: &str| fit(one) == fit(other);
    if same(row.words_in(&translation.target), &words) && !row.behind.contains(&translation.target) {
        return Outcome::Unchanged(row.id);
    }
    if !same(row.words_in(&translation.source), &unit.source) {
        return Outcome::SourceChanged(row.id);
    }
    let fields = [("paragraph".to_owned(), row.id.to_string()), (format!("words.{}", translation.target), words)];
    Outcome::Revise(row.id, Vec::from(fields))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unit(inner: &str) -> Unit {
        let file = format!(
            "<x:xliff xmlns:x=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"en-GB\" trgLang=\"ru\">\
             <x:file id=\"f1\"><x:group id=\"g\"><x:unit id=\"p7\">{inner}</x:unit></x:group></x:file></x:xliff>"
        );
        let mut read = translation(file.as_bytes()).unwrap();
        assert_eq!((read.source.as_str(), read.target.as_str()), ("en", "ru"));
        read.units.remove(0)
    }

    #[test]
    fn what_other_tools_write_is_read() {
        let read = unit(
            "<x:segment id=\"s1\"><x:source>The <x:pc id=\"1\">Parties</x:pc> &amp; others.</x:source>\
             <x:target><x:mrk id=\"m1\" type=\"term\">Участники</x:mrk> &#x26; <![CDATA[другие]]><x:ph id=\"2\"/>.</x:target></x:segment>\
             <x:ignorable><x:source> </x:source></x:ignorable>\
             <x:segment id=\"s2\"><x:source>More.</x:source><x:target>Ещё.<x:cp hex=\"0021\"/></x:target></x:segment>",
        );
        let words = ("The Parties & others. More.", "Участники & другие. Ещё.!");
        assert_eq!((read.source.as_str(), read.target.as_deref()), (words.0, Some(words.1)));
        let untranslated = unit("<x:segment><x:source>The Parties.</x:source></x:segment>");
        assert_eq!(untranslated.target, None);
    }

    #[test]
    fn words_with_names_go_out_and_come_back() {
        let [en, ru] = ["en", "ru"].map(|tag| Tag::new(tag).unwrap());
        let part = |name, source, target| Part { name, label: "Title & more", source, target };
        let parts =
            [part("title", "A <first> line\n\nand a second", ""), part("text", "", ""), part("note", "One", "Один")];
        let file = words_xliff(("news.item", "news.revise"), (&en, &ru), &parts);
        let read = translation(file.as_bytes()).unwrap();
        assert_eq!((read.of.as_str(), read.original.as_str(), read.entry), ("news.item", "news.revise", None));
        assert_eq!((read.source, read.target), (en, ru));
        let unit = |name: &str, source: &str, target: Option<&str>| Unit {
            name: name.to_owned(),
            source: source.to_owned(),
            target: target.map(str::to_owned),
        };
        let units = [unit("title", "A <first> line\n\nand a second", None), unit("note", "One", Some("Один"))];
        assert_eq!(read.units, units, "{file}");
        assert!(file.contains("state=\"initial\"") && file.contains("state=\"translated\""), "{file}");
    }

    #[test]
    fn other_files_are_refused() {
        let check = |text: &str| translation(text.as_bytes()).unwrap_err();
        assert_eq!(check("<xliff version=\"1.2\"/>"), XliffError::NoXliff);
        assert!(matches!(check("no xml"), XliffError::Xml(_)));
        let unnamed = "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"en\"><file id=\"f\"/></xliff>";
        assert_eq!(check(unnamed), XliffError::NoLanguage);
    }
}
