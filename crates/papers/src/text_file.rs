//! Every document of a text: one way in, whatever the kind and the format.

use procedure::names::Tag;

use crate::akn::{Shows, akn};
use crate::document::{Document, Figures};
use crate::docx::{self, Written, docx};
use crate::form::{Asked, as_docx, as_html};
use crate::marked::{bilingual, marked};
use crate::tabled::Tabled;
use crate::xliff::xliff;
use crate::{PaperError, Sheet};

/// What of a text.
#[derive(Clone, Copy, Debug)]
pub enum TextKind<'a> {
    /// The words as they stand.
    Clean,
    /// With what is proposed.
    Marked,
    /// In the language of the sheet and another one, side by side.
    Bilingual(&'a Tag),
    /// The form that a coordinator fills without a network.
    Form(&'a Asked),
}

/// In which format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextFormat {
    /// PDF.
    Pdf,
    /// DOCX.
    Docx,
    /// Akoma Ntoso 3.0.
    Akn,
    /// XLIFF 2.0, from an authentic language into that of the sheet.
    Xliff,
    /// HTML.
    Html,
    /// Plain text.
    Txt,
}

impl TextFormat {
    /// Every format.
    pub const ALL: [Self; 6] = [Self::Pdf, Self::Docx, Self::Akn, Self::Xliff, Self::Html, Self::Txt];

    /// Its word, as the command `paper` takes it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Akn => "akn",
            Self::Xliff => "xliff",
            Self::Html => "html",
            Self::Txt => "txt",
        }
    }

    /// The media type of its files.
    pub fn media(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Docx => docx::MEDIA,
            Self::Akn => "application/akn+xml",
            Self::Xliff => "application/xliff+xml",
            Self::Html => "text/html; charset=utf-8",
            Self::Txt => "text/plain; charset=utf-8",
        }
    }

    /// The ending of their names.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Akn => "akn.xml",
            Self::Xliff => "xlf",
            Self::Html => "html",
            Self::Txt => "txt",
        }
    }
}

/// A file: its bytes, its media type, the ending of its name.
pub type TextFile = (Vec<u8>, &'static str, &'static str);

/// A document of a text. `clean` is the paper of its words as they stand ([`crate::protocol`]): as PDF, HTML and plain text
/// it has the decision and the signatures too. Figures that are cited stand after the text where a person reads it.
///
/// # Errors
/// [`PaperError`]; [`PaperError::NoSuchFormat`] where the kind does not come in the format.
pub fn text_file(
    kind: TextKind<'_>,
    format: TextFormat,
    (tabled, figures): (&Tabled, &Figures),
    (sheet, clean): (&Sheet<'_>, &Document),
) -> Result<TextFile, PaperError> {
    let tag = tabled.language_for(sheet.written()).ok_or(PaperError::NoLanguage)?;
    let bytes = match (format, kind) {
        (TextFormat::Xliff, TextKind::Clean | TextKind::Marked) => xliff_bytes(tabled, tag)?,
        (TextFormat::Akn, TextKind::Clean) => akn(sheet, tabled, tag, Shows::Words).into_bytes(),
        (TextFormat::Akn, TextKind::Marked) => akn(sheet, tabled, tag, Shows::Proposals).into_bytes(),
        (TextFormat::Docx, TextKind::Clean) => docx(sheet, (tabled, figures), Written::Clean(tag))?,
        (TextFormat::Docx, TextKind::Marked) => docx(sheet, (tabled, figures), Written::Marked(tag))?,
        (TextFormat::Docx, TextKind::Bilingual(other)) => {
            docx(sheet, (tabled, figures), Written::Bilingual(tag, other))?
        }
        (TextFormat::Docx, TextKind::Form(asked)) => as_docx(sheet, tabled, asked)?,
        (TextFormat::Html, TextKind::Form(asked)) => as_html(sheet, tabled, asked)?.into_bytes(),
        (TextFormat::Pdf | TextFormat::Html | TextFormat::Txt, TextKind::Clean) => {
            printed(clean.clone(), figures, format)?
        }
        (TextFormat::Pdf | TextFormat::Html | TextFormat::Txt, TextKind::Marked) => {
            printed(marked(sheet, tabled, tag), figures, format)?
        }
        (TextFormat::Pdf | TextFormat::Html | TextFormat::Txt, TextKind::Bilingual(other)) => {
            printed(bilingual(sheet, tabled, (tag, other)), figures, format)?
        }
        (TextFormat::Akn | TextFormat::Xliff, TextKind::Bilingual(_) | TextKind::Form(_))
        | (TextFormat::Pdf | TextFormat::Txt, TextKind::Form(_)) => {
            return Err(PaperError::NoSuchFormat(format.word()));
        }
    };
    Ok((bytes, format.media(), format.extension()))
}

fn printed(document: Document, figures: &Figures, format: TextFormat) -> Result<Vec<u8>, PaperError> {
    let document = document.with_figures(figures);
    match format {
        TextFormat::Html => Ok(document.html().into_bytes()),
        TextFormat::Txt => Ok(document.txt().into_bytes()),
        TextFormat::Pdf | TextFormat::Docx | TextFormat::Akn | TextFormat::Xliff => document.pdf(),
    }
}

/// From the first authentic language that is another one.
fn xliff_bytes(tabled: &Tabled, target: &Tag) -> Result<Vec<u8>, PaperError> {
    let source = tabled.authentic.iter().find(|tag| *tag != target).ok_or(PaperError::NoOtherLanguage)?;
    Ok(xliff(tabled, source, target).into_bytes())
}
