//! News, with a photograph where there is one with known rights; a drawn plate where there is none.

use std::borrow::Cow;
use std::sync::Arc;

use askama::Template;
use procedure::names::{Hash, Slug, Tag, Texts};
use procedure::news::view::{InHand, NewsView, Photograph};
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
    /// Its photographs, the first one first.
    pub pictures: Vec<Picture>,
    /// When it was withdrawn, and why.
    pub withdrawn: Option<(Noted, Withdrawn)>,
    /// The languages whose words have not followed the source.
    pub behind: Vec<Tag>,
}

impl NewsLine {
    /// An item as a reader has it, with a plate, and what is made of its photographs.
    pub fn new(view: NewsView, plate: &'static str, pictures: Vec<Picture>) -> Self {
        let NewsView { published: item, embargo, corrections, photographs: _, withdrawn, behind } = view;
        Self { item, plate, embargo, corrections, pictures, withdrawn, behind }
    }
}

/// A photograph in the sizes that were made of it.
#[derive(Clone, Debug)]
pub struct Picture {
    /// The photograph.
    pub of: Photograph,
    /// Width and height of each size, in pixels, the smallest first; none where nothing could be made of the file.
    pub sizes: Vec<(u32, u32)>,
}

impl Picture {
    /// Width and height of the largest size, in pixels.
    pub fn largest(&self) -> (u32, u32) {
        self.sizes.last().copied().unwrap_or_default()
    }

    /// What stands for it where it is not seen: what it shows in the reader's language, or that nobody said so in it. Never what
    /// it shows in another language: an attribute has no language of its own.
    pub fn alternative(&self, f: &Frame) -> String {
        self.own_words(f).map_or_else(|| f.t("news-undescribed"), Cow::into_owned)
    }

    /// True where what it shows is said in the reader's language.
    pub fn is_described(&self, f: &Frame) -> bool {
        self.own_words(f).is_some()
    }

    fn own_words<'a>(&'a self, f: &Frame) -> Option<Cow<'a, str>> {
        let words = self.of.shows.get(f.lang().language().tag()).filter(|words| !words.trim().is_empty())?;
        Some(f.lang().in_script(words))
    }

    /// The classes by which its main point stays in sight where it is cut, in tenths of its width and height.
    pub fn focus(&self) -> String {
        let tenth = |percent: u32| percent.min(100).saturating_add(5) / 10;
        format!("fx{} fy{}", tenth(self.of.focus.0), tenth(self.of.focus.1))
    }

    /// The sizes of one format, as `srcset` takes them.
    pub fn set(&self, f: &Frame, format: &str) -> String {
        let one =
            |(width, _): &(u32, u32)| format!("{} {width}w", f.photograph_link(&self.of.file.hash, *width, format));
        self.sizes.iter().map(one).collect::<Vec<_>>().join(", ")
    }

    /// The largest size as a JPEG.
    pub fn link(&self, f: &Frame) -> String {
        f.photograph_link(&self.of.file.hash, self.largest().0, "jpeg")
    }
}

impl Frame {
    /// The address of a photograph in a size and format, which has no language.
    pub fn photograph_link(&self, hash: &Hash, width: u32, format: &str) -> String {
        let process = self.process.as_ref().map(|process| process.slug.to_string()).unwrap_or_default();
        format!("/{process}/photographs/{hash}/{width}.{format}")
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
    /// Its photographs, the first one first.
    pub pictures: Vec<Picture>,
    /// Its meeting.
    pub meeting: Option<(Slug, Texts)>,
    /// What the reader may do about it, the next first.
    pub acts: Vec<Button>,
}

impl NewsPage {
    /// What its gallery shows: all but the first, which stands above the text.
    pub fn gallery(&self) -> &[Picture] {
        self.item.pictures.get(1..).unwrap_or_default()
    }
}

impl DraftPage {
    /// What its gallery shows.
    pub fn gallery(&self) -> &[Picture] {
        &self.pictures
    }
}
