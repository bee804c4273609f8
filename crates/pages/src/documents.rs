//! Documents and the sources that facts cite.

use std::sync::Arc;

use askama::Template;
use procedure::documents::{Cited, Document};
use procedure::names::{Slug, Texts};

use crate::act::Button;
use crate::frame::Frame;

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
    /// What the reader may do here.
    pub acts: Vec<Button>,
}
