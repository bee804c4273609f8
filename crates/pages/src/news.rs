//! News, with a photograph where there is one with known rights; a drawn plate where there is none.

use std::sync::Arc;

use askama::Template;
use procedure::names::{Slug, Texts};
use procedure::news::Published;

use crate::act::Button;
use crate::frame::Frame;

/// A news item in a list.
#[derive(Clone, Debug)]
pub struct NewsLine {
    /// The item.
    pub item: Arc<(u64, Published)>,
    /// The drawn plate, where there is no photograph.
    pub plate: &'static str,
}

impl NewsLine {
    /// The photograph, where there is one that was not erased.
    pub fn photograph(&self, f: &Frame) -> Option<&procedure::names::FileRef> {
        self.item.1.photograph.as_ref().filter(|photograph| !f.removed.contains_key(&photograph.hash))
    }
}

/// All news.
#[derive(Clone, Debug, Template)]
#[template(path = "news/list.html")]
pub struct News {
    /// The frame.
    pub f: Frame,
    /// The items, the latest first.
    pub items: Vec<NewsLine>,
    /// What the reader may do here.
    pub acts: Vec<Button>,
}

/// One news item.
#[derive(Clone, Debug, Template)]
#[template(path = "news/item.html")]
pub struct NewsPage {
    /// The frame.
    pub f: Frame,
    /// The item.
    pub item: NewsLine,
    /// Its meeting.
    pub meeting: Option<(Slug, Texts)>,
}
