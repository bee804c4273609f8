//! DOCX, out and in: a text as others edit it, and what they made of it; and any other paper, out.
//!
//! What is written can be told apart from what was edited later: a paragraph carries its id as a bookmark, the numbers and
//! brackets that we print have character styles of their own, and a change or comment of ours has the time of its proposal.

mod body;
mod flat;
mod package;
mod paper;
pub(crate) mod read;
mod run;

use procedure::names::Tag;

use crate::document::Figures;
use crate::tabled::Tabled;
use crate::zipped::ZipError;
use crate::{PaperError, Sheet};
pub(crate) use body::Body;
pub use flat::words_of;
pub(crate) use flat::{Flat, Parts, words_in};
pub(crate) use package::Package;
pub(crate) use paper::paper;
pub(crate) use run::{Run, date, right_to_left};

/// The media type of DOCX.
pub const MEDIA: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// The character styles of what we print and nobody proposed.
pub(crate) mod style {
    /// Printed numbers and marks.
    pub(crate) const NUMBER: &str = "ParagraphNumber";
    /// Brackets and their tags around words that stand.
    pub(crate) const BRACKET: &str = "Bracket";
    /// Words that would come, with their brackets.
    pub(crate) const PROPOSED: &str = "Proposed";
}

/// The beginning of the names of bookmarks that stand at what is no paragraph of the text.
pub(crate) const FRONT: &str = "front";

/// How a text is written.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Written<'a> {
    /// The words as they stand.
    Clean(&'a Tag),
    /// With what is proposed, as tracked changes and brackets.
    Marked(&'a Tag),
    /// Two languages side by side, a row for each paragraph.
    Bilingual(&'a Tag, &'a Tag),
}

/// The text as DOCX: the same bytes every time.
pub(crate) fn docx(
    sheet: &Sheet<'_>,
    (tabled, figures): (&Tabled, &Figures),
    written: Written<'_>,
) -> Result<Vec<u8>, PaperError> {
    let mut body = Body::new(sheet, tabled);
    let (kind, language, other) = match written {
        Written::Clean(tag) => ("clean", tag, None),
        Written::Marked(tag) => ("marked", tag, None),
        Written::Bilingual(left, right) => ("bilingual", left, Some(right)),
    };
    body.front(language);
    match written {
        Written::Clean(tag) => body.clean(tag),
        Written::Marked(tag) => body.marked(tag),
        Written::Bilingual(left, right) => body.bilingual(left, right),
    }
    body.figures(figures);
    let mut package = Package::of(sheet, &tabled.title_in(language.as_str()), body);
    let entry = tabled.entry.to_string();
    let properties = [
        ("kind", kind),
        ("meeting", sheet.meeting.slug.as_str()),
        ("text", tabled.text.as_str()),
        ("symbol", &tabled.symbol),
        ("entry", &entry),
        ("language", language.as_str()),
    ];
    properties.iter().for_each(|(name, value)| package.property(name, value));
    other.iter().for_each(|other| package.property("other-language", other.as_str()));
    Ok(package.bytes()?)
}

/// A DOCX cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DocxError {
    /// It is no archive that we take.
    #[error(transparent)]
    Zip(#[from] ZipError),
    /// A part of it is no XML that we take.
    #[error("reading {part}")]
    Part {
        /// The part.
        part: String,
        /// Why.
        #[source]
        cause: crate::xml::XmlError,
    },
    /// It has no document.
    #[error("the file has no document in it")]
    NoDocument,
    /// It does not say which text it is of.
    #[error("the file does not say of which text, language and entry it was made")]
    NoBasis,
}

impl DocxError {
    /// The sentence for the reader.
    pub fn told(&self, locale: &locale::Locale) -> String {
        match self {
            Self::Zip(ZipError::TooLarge) => {
                locale.with("papers-file-too-large", &[("bound", locale.bytes(crate::zipped::BYTES_MAX).into())])
            }
            Self::Zip(ZipError::UnpacksTooLarge | ZipError::TooManyParts) => {
                locale.text("papers-file-unpacks-too-large")
            }
            Self::Zip(ZipError::Broken(_)) | Self::Part { .. } | Self::NoDocument => locale.text("papers-file-no-docx"),
            Self::NoBasis => locale.text("papers-file-no-basis"),
        }
    }
}
