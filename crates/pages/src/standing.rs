//! What stands on the public site of a process: its own pages, its contacts, and the banners over every page.

use std::sync::Arc;

use askama::Template;
use procedure::names::{Slug, Tag, Texts};
use procedure::news::standing::{BannerPut, ContactPut, PagePut};
use procedure::stamp::Noted;

use crate::act::Button;
use crate::frame::Frame;

/// What every page shows of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stands {
    /// The pages, in their order, each with its title.
    pub pages: Vec<(Slug, Texts)>,
    /// True where there are contacts.
    pub contacts: bool,
    /// The banners that stand now: the words, and where they lead.
    pub banners: Vec<(Texts, Option<String>)>,
}

/// The list of pages.
#[derive(Clone, Debug, Template)]
#[template(path = "news/pages.html")]
pub struct Pages {
    /// The frame.
    pub f: Frame,
    /// The pages, in their order.
    pub pages: Vec<Arc<(Noted, PagePut)>>,
    /// The banners, for those who write them.
    pub banners: Vec<Banner>,
    /// What can be done.
    pub acts: Vec<Button>,
    /// True for those who write for the process.
    pub writes: bool,
    /// The entry that an act just made.
    pub done: Option<u64>,
}

/// A banner, as those have it who write it.
#[derive(Clone, Debug)]
pub struct Banner {
    /// The banner.
    pub of: Arc<(Noted, BannerPut)>,
    /// True where it stands over the pages now.
    pub stands: bool,
    /// What can be done about it.
    pub acts: Vec<Button>,
}

/// A page of the process.
#[derive(Clone, Debug, Template)]
#[template(path = "news/page.html")]
pub struct Page {
    /// The frame.
    pub f: Frame,
    /// The page.
    pub of: Arc<(Noted, PagePut)>,
    /// The languages whose words have not followed the source.
    pub behind: Vec<Tag>,
    /// What can be done about it.
    pub acts: Vec<Button>,
    /// The entry that an act just made.
    pub done: Option<u64>,
}

/// A contact with what can be done about it.
pub type ContactLine = (Arc<(Noted, ContactPut)>, Vec<Button>);

/// The contacts.
#[derive(Clone, Debug, Template)]
#[template(path = "news/contacts.html")]
pub struct Contacts {
    /// The frame.
    pub f: Frame,
    /// The contacts, in their order.
    pub contacts: Vec<ContactLine>,
    /// What can be done.
    pub acts: Vec<Button>,
    /// The entry that an act just made.
    pub done: Option<u64>,
}
