//! Documents and the sources that facts cite.

use std::sync::Arc;

use askama::Template;
use procedure::documents::translation_due::InLanguage;
use procedure::documents::{Cited, Document};
use procedure::names::{Slug, Tag, Texts};

use crate::act::Button;
use crate::frame::Frame;
use crate::work_list::DueDay;

/// Every document that the reader may see, and the sources.
#[derive(Clone, Debug, Template)]
#[template(path = "documents/documents.html")]
pub struct Documents {
    /// The frame.
    pub f: Frame,
    /// Documents, the latest first.
    pub documents: Vec<Arc<Document>>,
    /// Sources, by slug.
    pub cited: Vec<Arc<Cited>>,
    /// What the reader may do here.
    pub acts: Vec<Button>,
    /// True where there is something in the archive for the reader to see or to do.
    pub archive: bool,
    /// True where the reader has the list of what waits for translators.
    pub works: bool,
}

/// One document.
#[derive(Clone, Debug, Template)]
#[template(path = "documents/document.html")]
pub struct DocumentPage {
    /// The frame.
    pub f: Frame,
    /// The document.
    pub document: Arc<Document>,
    /// Its meeting.
    pub meeting: Option<(Slug, Texts)>,
    /// The languages that have no version or have not followed, and those with a deadline.
    pub languages: Vec<LanguageLine>,
    /// True where the reader has the list of what waits for translators.
    pub works: bool,
    /// The entry that an act just made.
    pub done: Option<u64>,
    /// What the reader may do here.
    pub acts: Vec<Button>,
}

/// How a document stands in a language.
#[derive(Clone, Debug)]
pub struct LanguageLine {
    /// The language.
    pub tag: Tag,
    /// How it stands.
    pub stands: InLanguage,
    /// Until when it is to be translated.
    pub due: Option<DueDay>,
    /// The act that sets this.
    pub set: Option<Button>,
}

impl LanguageLine {
    /// How it stands, as the shape of a badge and the key of its words.
    pub fn badge(&self) -> (&'static str, &'static str) {
        match self.stands {
            InLanguage::Missing => ("badge--unknown", "texts-language-missing"),
            InLanguage::Behind => ("badge--due", "translation-is-behind"),
            InLanguage::Current => ("badge--adopted", "documents-language-current"),
        }
    }
}
