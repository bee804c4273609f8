//! News, with a photograph where there is one with known rights; a drawn plate where there is none.

use std::sync::Arc;

use askama::Template;
use procedure::names::{Slug, Texts};
use procedure::news::view::{InHand, NewsView};
use procedure::news::{Corrected, Published, Withdrawn};
use procedure::stamp::Noted;

use crate::act::Button;
use crate::frame::Frame;

/// A news item in a list.
#[derive(Clone, Debug)]
pub struct NewsLine {
    /// The item.
    pub item: Arc<(u64, Published)>,
    /// The drawn plate, where there is no photograph.
    pub plate: &'static str,
    /// Until when the public does not read it, where that is to come.
    pub embargo: Option<i64>,
    /// Its corrections, the first one first.
    pub corrections: Vec<(Noted, Corrected)>,
    /// When it was withdrawn, and why.
    pub withdrawn: Option<(Noted, Withdrawn)>,
}

impl NewsLine {
    /// An item as a reader has it, with a plate.
    pub fn new(view: NewsView, plate: &'static str) -> Self {
        let NewsView { published: item, embargo, corrections, withdrawn } = view;
        Self { item, plate, embargo, corrections, withdrawn }
    }

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
    /// True for those who have the drafts.
    pub writes: bool,
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
    /// What the reader may do about it.
    pub acts: Vec<Button>,
}

/// A draft with what comes next.
#[derive(Clone, Debug)]
pub struct DraftLine {
    /// The draft.
    pub draft: InHand,
    /// The one button that comes next.
    pub next: Option<Button>,
}

/// All drafts, for those who write and approve them.
#[derive(Clone, Debug, Template)]
#[template(path = "news/drafts.html")]
pub struct Drafts {
    /// The frame.
    pub f: Frame,
    /// The entry that an act just made.
    pub done: Option<u64>,
    /// The drafts, those that wait first.
    pub drafts: Vec<DraftLine>,
    /// What the reader may do here.
    pub acts: Vec<Button>,
    /// First drafts of releases that the record of a meeting makes.
    pub releases: Vec<Button>,
}

/// A draft as it would be published.
#[derive(Clone, Debug, Template)]
#[template(path = "news/draft.html")]
pub struct DraftPage {
    /// The frame.
    pub f: Frame,
    /// The entry that an act just made.
    pub done: Option<u64>,
    /// The draft.
    pub one: InHand,
    /// Its meeting.
    pub meeting: Option<(Slug, Texts)>,
    /// What the reader may do about it, the next first.
    pub acts: Vec<Button>,
}
