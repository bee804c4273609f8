//! The form that a coordinator fills away from any network and sends back: one file, as HTML or as DOCX, out and in.
//!
//! A box that was not changed is no answer: what an answer means is decided in `taken`, against the text as it stood when the
//! form was made.

mod docx;
mod html;

use std::collections::BTreeMap;

use procedure::names::{Slug, Tag};
use procedure::time::Moment;
use serde::{Deserialize, Serialize};

use crate::docx::DocxError;
use crate::tabled::{Tabled, Tabular};
use crate::{PaperError, Sheet};

/// The largest form in HTML, in bytes.
pub const HTML_BYTES_MAX: usize = 5 * 1024 * 1024;
/// What a form says that it is.
const FORMAT: &str = "meshveret-form-1";

/// Who is asked about what.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The process.
    pub process: Slug,
    /// The round.
    pub round: u32,
    /// The party.
    pub party: Slug,
    /// The language of its comments.
    pub language: Tag,
    /// The languages in which it may give words.
    pub languages: Vec<Tag>,
    /// Until when.
    pub deadline: Option<Moment>,
}

/// What came back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Returned {
    /// What the file says that it is.
    format: String,
    /// The process.
    pub process: Slug,
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The round.
    pub round: u32,
    /// The party.
    pub party: Slug,
    /// The entry after which the text stood as the form shows it.
    pub based_on: u64,
    /// The language of comments.
    pub language: Tag,
    /// The boxes, as they came back.
    pub answers: Vec<Answer>,
    /// What could not be read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub problems: Vec<String>,
}

/// The boxes of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Answer {
    /// The paragraph.
    pub paragraph: u32,
    /// The words as the coordinator would have them.
    #[serde(default)]
    pub words: BTreeMap<Tag, String>,
    /// The comment.
    #[serde(default)]
    pub comment: String,
}

/// A form cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FormError {
    /// It is larger than [`HTML_BYTES_MAX`].
    #[error("the form is larger than {HTML_BYTES_MAX} bytes")]
    TooLarge,
    /// It is no form of ours.
    #[error("the file is no form of this program")]
    NoForm,
    /// Its answers are broken.
    #[error("reading the answers of a form: {0}")]
    Broken(String),
    /// It is a DOCX that cannot be read.
    #[error(transparent)]
    Docx(#[from] DocxError),
}

impl FormError {
    /// The sentence for the reader.
    pub fn told(&self, locale: &locale::Locale) -> String {
        match self {
            Self::TooLarge => locale.with("papers-file-too-large", &[("bound", locale.bytes(HTML_BYTES_MAX).into())]),
            Self::NoForm => locale.text("papers-file-no-form"),
            Self::Broken(_) => locale.text("papers-file-form-broken"),
            Self::Docx(error) => error.told(locale),
        }
    }
}

impl Asked {
    /// The form without an answer: every box as it is sent.
    fn returned(&self, sheet: &Sheet<'_>, tabled: &Tabled) -> Returned {
        let answers = tabled.paragraphs.iter().map(|row| Answer {
            paragraph: row.id,
            words: self.languages.iter().map(|tag| (tag.clone(), row.words_in(tag).to_owned())).collect(),
            comment: String::new(),
        });
        Returned {
            format: FORMAT.to_owned(),
            process: self.process.clone(),
            meeting: sheet.meeting.slug.clone(),
            text: tabled.text.clone(),
            round: self.round,
            party: self.party.clone(),
            based_on: tabled.entry,
            language: self.language.clone(),
            answers: answers.collect(),
            problems: Vec::new(),
        }
    }

    /// The sentences at the head of a form.
    fn head(&self, sheet: &Sheet<'_>, tabled: &Tabled) -> Vec<String> {
        let values = [("party", sheet.name(&self.party).into()), ("round", self.round.into())];
        let mut head = Vec::from([
            sheet.meeting_name(),
            sheet.with("papers-form-for", &values),
            sheet.with("papers-as-of", &[("entry", tabled.entry.into())]),
        ]);
        head.extend(self.deadline.map(|at| sheet.with("papers-form-until", &[("instant", sheet.instant(at).into())])));
        head
    }
}

/// How a paragraph is named to the reader: its kind and its number.
fn named(sheet: &Sheet<'_>, row: &Tabular) -> String {
    let kind = sheet.text(&format!("papers-paragraph-{}", kind_word(row.kind)));
    match &row.number {
        Some(number) => format!("{kind} {number}"),
        None => format!("{kind} (p{})", row.id),
    }
}

/// A kind of paragraph in one word.
pub(crate) fn kind_word(kind: procedure::texts::ParagraphKind) -> &'static str {
    use procedure::texts::ParagraphKind::{Footnote, Heading, Item, Operative, Preambular};
    match kind {
        Heading => "heading",
        Preambular => "preambular",
        Operative => "operative",
        Item => "item",
        Footnote => "footnote",
    }
}

/// The form as HTML: one file that asks no host for anything.
pub(crate) fn as_html(sheet: &Sheet<'_>, tabled: &Tabled, asked: &Asked) -> Result<String, PaperError> {
    html::form(sheet, tabled, asked)
}

/// The form as DOCX with content controls.
pub(crate) fn as_docx(sheet: &Sheet<'_>, tabled: &Tabled, asked: &Asked) -> Result<Vec<u8>, PaperError> {
    docx::form(sheet, tabled, asked)
}

/// Reads a form that came back, in either form.
///
/// # Errors
/// [`FormError`].
pub fn returned(bytes: &[u8]) -> Result<Returned, FormError> {
    if bytes.starts_with(b"PK") { docx::returned(bytes) } else { html::returned(bytes) }
}
