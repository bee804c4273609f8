//! Documents with symbol, language versions and distribution; the sources that facts cite; old files of the archive;
//! until when translations are due.
//!
//! Invariants: a symbol is never reused; a version is never replaced, a correction is a new version or a new document.

pub mod add_version;
pub mod archive;
pub mod archived;
pub mod cite;
pub mod correct_archived;
pub mod issue;
pub mod set_translation_due;
pub mod translation_due;
pub mod view;

use self::translation_due::Work;
use crate::names::FileRef;
use crate::prelude::*;
use crate::record::personal::Whose;
use crate::rejection::reasons;

/// The most documents of a process.
pub const DOCUMENTS_MAX: usize = 20_000;

reasons! {
    /// No source has this name.
    SourceUnknown = "documents.source-unknown" by "general",
    /// The symbol is taken.
    SymbolTaken = "documents.symbol-taken" by "general",
    /// The symbol has characters that no symbol has.
    SymbolWrong = "documents.symbol-wrong" by "general",
    /// No document has this symbol.
    SymbolUnknown = "documents.symbol-unknown" by "general",
    /// A version is a text or a file, one of them.
    VersionEmpty = "documents.version-empty" by "general",
    /// The file's type is not permitted.
    MediaWrong = "documents.media-wrong" by "general",
    /// No file of the archive has this number.
    ArchivedUnknown = "documents.archived-unknown" by "general",
    /// A date and how sure it is do not agree.
    CertaintyWrong = "documents.certainty-wrong" by "general",
    /// What is translated is a document, or a text with its meeting, one of them.
    TranslationOfWhat = "documents.translation-of-what" by "general",
    /// A deadline is a whole day.
    DueInexact = "documents.due-inexact" by "general",
    /// There is no deadline to take away.
    DueNone = "documents.due-none" by "general",
}

/// Media types a file may have.
pub const MEDIA: &[&str] = &[
    "application/pdf",
    "image/jpeg",
    "image/png",
    "image/webp",
    "text/plain",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
];

/// What a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentKind {
    /// Agenda.
    Agenda,
    /// List of participants.
    Participants,
    /// Concept note or background paper.
    Paper,
    /// Draft of an outcome.
    Draft,
    /// Outcome Protocol.
    Protocol,
    /// Declaration.
    Declaration,
    /// Statement.
    Statement,
    /// Presentation.
    Presentation,
    /// Report or summary record.
    Report,
    /// Signature sheet, scan, certified copy.
    Original,
    /// Anything else.
    Other,
}

/// What is known of where a document stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// A draft.
    Draft,
    /// Adopted.
    Adopted,
    /// Signed.
    Signed,
    /// For information.
    Information,
    /// Not known.
    #[default]
    Unknown,
}

/// A source was cited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Cited {
    /// Its slug.
    pub source: Slug,
    /// Who published it and what it is called.
    pub title: Texts,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// When it was published or archived.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<Day>,
}

/// A document was issued.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Issued {
    /// Its symbol.
    pub symbol: String,
    /// True where we gave the symbol, not the process.
    pub symbol_ours: bool,
    /// What it is.
    pub kind: DocumentKind,
    /// Where it stands.
    #[serde(default)]
    pub standing: Standing,
    /// Its title.
    pub title: Texts,
    /// The meeting it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting: Option<Slug>,
    /// Its day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<Day>,
    /// Who may read it.
    #[serde(default)]
    pub distribution: Circle,
    /// What is known of it where its text is not public.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub known: Texts,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Slug>,
}

/// A document has a version in a language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct VersionAdded {
    /// The document.
    pub symbol: String,
    /// The language.
    pub language: Tag,
    /// The text, if it is given as text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The file, if it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<FileRef>,
}

/// A document with its versions.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Document {
    /// What was issued.
    pub issued: Issued,
    /// Its entry.
    pub entry: u64,
    /// Its versions, each with its entry, oldest first.
    pub versions: Vec<(u64, VersionAdded)>,
}

impl Cited {
    pub(crate) fn apply(&self, state: &mut State, _: &Meta) {
        state.sources.insert_mut(self.source.clone(), Arc::new(self.clone()));
    }
}

impl Issued {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        let document = Document { issued: self.clone(), entry: meta.number, versions: Vec::new() };
        state.documents.insert_mut(self.symbol.clone(), Arc::new(document));
    }
}

impl VersionAdded {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        let meeting = state.documents.get(&self.symbol).and_then(|document| document.issued.meeting.clone());
        state.name_file(meta, &Whose { meeting, ..Whose::default() }, &self.file);
        state.translations_due.remove_mut(&(Work::Document(self.symbol.clone()), self.language.clone()));
        if let Some(document) = state.documents.get_mut(&self.symbol) {
            Arc::make_mut(document).versions.push((meta.number, self.clone()));
        }
    }
}

/// A symbol: 1 to 64 of letters, digits, `/`, `.`, `-`, space not at the ends.
pub(crate) fn symbol(symbol: &str) -> Result<(), Rejection> {
    let fits = (1..=64).contains(&symbol.len())
        && symbol.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'/' | b'.' | b'-' | b' '))
        && symbol.trim() == symbol;
    if fits { Ok(()) } else { Err(Rejection::new(Reason::SymbolWrong).with("symbol", symbol)) }
}

/// The file that an act names by hash, name and media type, all or nothing.
pub(crate) fn file(
    hash: Option<Hash>,
    name: Option<&String>,
    media: Option<&String>,
) -> Result<Option<FileRef>, Rejection> {
    match (hash, name, media) {
        (None, _, _) => Ok(None),
        (Some(hash), Some(name), Some(media)) if MEDIA.contains(&media.as_str()) => {
            Ok(Some(FileRef { hash, name: name.clone(), media: media.clone() }))
        }
        (Some(_), _, media) => Err(Rejection::new(Reason::MediaWrong).with("media", media.map_or("?", String::as_str))),
    }
}
