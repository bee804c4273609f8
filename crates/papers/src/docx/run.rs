//! Runs: letters that are set in one way, and how office programs name languages and times.

use locale::Lang;
use procedure::names::Tag;
use procedure::time::Moment;

use crate::wording::machine;
use crate::xml::Xml;

/// The namespace of every part.
pub(super) const WORD: (&str, &str) = ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");

/// An instant as DOCX has it: whole seconds, UTC.
pub(crate) fn date(at: Moment) -> String {
    machine(at)
}

/// True for a language that is written from right to left.
pub(crate) fn right_to_left(tag: &Tag) -> bool {
    tag.as_str().parse().is_ok_and(|lang: Lang| lang.direction() == "rtl")
}

/// A language as office programs name it: those that have more than one script or country need it said.
pub(crate) fn language_of(tag: &Tag) -> &str {
    match tag.as_str() {
        "az" => "az-Latn-AZ",
        "en" => "en-GB",
        "fa" => "fa-IR",
        "kk" => "kk-KZ",
        "ru" => "ru-RU",
        "ur" => "ur-PK",
        "uz" => "uz-Latn-UZ",
        other => other,
    }
}

/// How a run of letters is set.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Run<'a> {
    /// The character style.
    pub(crate) style: Option<&'a str>,
    /// The language.
    pub(crate) language: Option<&'a Tag>,
    /// True where the letters are deleted by a tracked change.
    pub(crate) deleted: bool,
    /// True for raised letters.
    pub(crate) raised: bool,
}

impl<'a> Run<'a> {
    /// Letters without anything.
    pub(crate) fn plain() -> Self {
        Self::default()
    }

    /// Letters in a language.
    pub(crate) fn of(language: &'a Tag) -> Self {
        Self { language: Some(language), ..Self::default() }
    }

    /// The same in a character style.
    pub(crate) fn styled(self, style: &'a str) -> Self {
        Self { style: Some(style), ..self }
    }

    /// Writes letters; a line end is a break.
    pub(crate) fn write(self, xml: &mut Xml, words: &str) {
        for (at, line) in words.split('\n').enumerate() {
            self.begin(xml);
            if at > 0 {
                xml.empty("w:br", &[]);
            }
            let name = if self.deleted { "w:delText" } else { "w:t" };
            if !line.is_empty() {
                xml.leaf(name, &[("xml:space", "preserve")], line);
            }
            xml.close("w:r");
        }
    }

    /// Opens a run with its properties.
    pub(crate) fn begin(self, xml: &mut Xml) {
        xml.open("w:r", &[]);
        if self.style.is_none() && self.language.is_none() && !self.raised {
            return;
        }
        xml.open("w:rPr", &[]);
        self.style.iter().for_each(|style| xml.empty("w:rStyle", &[("w:val", style)]));
        if self.raised {
            xml.empty("w:vertAlign", &[("w:val", "superscript")]);
        }
        if let Some(tag) = self.language {
            if right_to_left(tag) {
                xml.empty("w:rtl", &[]);
                xml.empty("w:lang", &[("w:bidi", language_of(tag))]);
            } else {
                xml.empty("w:lang", &[("w:val", language_of(tag))]);
            }
        }
        xml.close("w:rPr");
    }
}
