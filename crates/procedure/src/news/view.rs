//! Who reads which news when: what is out everybody, what waits for its embargo the press and those who write it, drafts those alone.

use super::{Corrected, Draft, Item, PhotographAdded, Published, Withdrawn};
use crate::names::FileRef;
use crate::prelude::*;
use crate::stamp::Noted;

/// The middle, in percent.
const MIDDLE: u32 = 50;

/// An item as a reader has it.
#[derive(Clone, Debug)]
pub struct NewsView {
    /// What was published, with its entry.
    pub published: Arc<(u64, Published)>,
    /// Until when the public does not read it, where that is to come.
    pub embargo: Option<Moment>,
    /// Its corrections, the first one first.
    pub corrections: Vec<(Noted, Corrected)>,
    /// Its photographs, the first one first: it stands for the item in lists. None of what was withdrawn.
    pub photographs: Vec<Photograph>,
    /// When it was withdrawn, and why.
    pub withdrawn: Option<(Noted, Withdrawn)>,
    /// The languages whose words have not followed the source.
    pub behind: Vec<Tag>,
}

/// A photograph with the words that stand for it, of which files that were erased have none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Photograph {
    /// The entry that names it.
    pub entry: u64,
    /// The file as it was brought: readers have what is made of it.
    pub file: FileRef,
    /// What it shows, for those who do not see it.
    pub shows: Texts,
    /// The caption.
    pub caption: Texts,
    /// Who made it.
    pub credit: Texts,
    /// On which terms others may use it.
    pub rights: Texts,
    /// Its main point, in percent of its width from the left and of its height from the top.
    pub focus: (u32, u32),
}

impl Photograph {
    fn added((entry, added): &(u64, PhotographAdded)) -> Self {
        Self {
            entry: *entry,
            file: added.photograph.clone(),
            shows: added.shows.clone(),
            caption: added.caption.clone(),
            credit: added.credit.clone(),
            rights: added.rights.clone(),
            focus: (added.focus_x.unwrap_or(MIDDLE), added.focus_y.unwrap_or(MIDDLE)),
        }
    }

    fn published(entry: u64, published: &Published) -> Option<Self> {
        Some(Self {
            entry,
            file: published.photograph.clone()?,
            shows: published.shows.clone(),
            caption: Texts::new(),
            credit: published.credit.clone(),
            rights: Texts::new(),
            focus: (MIDDLE, MIDDLE),
        })
    }
}

/// A draft, or what became of one.
#[derive(Clone, Debug)]
pub struct InHand {
    /// The draft.
    pub draft: Draft,
    /// The photographs that it has so far, the first one first.
    pub photographs: Vec<Photograph>,
    /// Where it stands.
    pub standing: Standing,
    /// The languages whose words have not followed the source.
    pub behind: Vec<Tag>,
}

/// Where a draft stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// It is written.
    Draft,
    /// Its words are approved.
    Approved,
    /// It is published and waits for its embargo.
    Embargoed,
    /// It is published.
    Published,
    /// It was withdrawn.
    Withdrawn,
}

impl Standing {
    /// Its word, as in `news-standing-draft`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Approved => "approved",
            Self::Embargoed => "embargoed",
            Self::Published => "published",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// The embargo of an item, where it is to come.
fn waits(published: &Published, now: Moment) -> Option<Moment> {
    published.embargo.filter(|until| now < *until)
}

/// True for those who read what waits for its embargo.
fn before_others(capacity: &Capacity) -> bool {
    capacity.is_bureau() || *capacity == Capacity::Press
}

/// The photographs of an item: that with which it was published, then those that were added. What was erased is left out, and
/// what was withdrawn has none.
fn photographs(state: &State, known: Option<&Item>, published: Option<&Arc<(u64, Published)>>) -> Vec<Photograph> {
    if known.is_some_and(|known| known.withdrawn.is_some()) {
        return Vec::new();
    }
    let first = published.and_then(|item| Photograph::published(item.0, &item.1));
    let added = known.into_iter().flat_map(|known| known.photographs.iter().map(Photograph::added));
    first.into_iter().chain(added).filter(|one| state.removed.at(one.file.hash).is_none()).collect()
}

fn seen(state: &State, item: &Arc<(u64, Published)>, now: Moment) -> NewsView {
    let known = state.newsroom.get(&item.1.item);
    NewsView {
        published: item.clone(),
        embargo: waits(&item.1, now),
        corrections: known.map(|known| known.corrections.clone()).unwrap_or_default(),
        photographs: photographs(state, known.map(AsRef::as_ref), Some(item)),
        withdrawn: known.and_then(|known| known.withdrawn.clone()),
        behind: known.map(|known| known.versions.behind()).unwrap_or_default(),
    }
}

/// One item, where it was published and this reader may have it at this time. What was withdrawn says so and nothing else.
pub fn item(state: &State, capacity: &Capacity, now: Moment, slug: &Slug) -> Option<NewsView> {
    let view = seen(state, state.news.get(slug)?, now);
    (view.embargo.is_none() || before_others(capacity)).then_some(view)
}

/// The items that this reader may have at this time and that were not withdrawn, the latest first.
pub fn items(state: &State, capacity: &Capacity, now: Moment) -> Vec<NewsView> {
    let all = state.news.keys().filter_map(|slug| item(state, capacity, now, slug));
    let mut all: Vec<NewsView> = all.filter(|view| view.withdrawn.is_none()).collect();
    all.sort_by_key(|view| core::cmp::Reverse((view.published.1.day.earliest(), view.published.0)));
    all
}

/// Everything that began as a draft, the last words first; the Chair and the secretariat have it ([`crate::places::Place::Newsroom`]).
pub fn in_hand(state: &State, now: Moment) -> Vec<InHand> {
    let one = |(slug, item): (&Slug, &Arc<Item>)| {
        let draft = item.draft.clone()?;
        let published = state.news.get(slug);
        let standing = match published {
            _ if item.withdrawn.is_some() => Standing::Withdrawn,
            Some(published) if waits(&published.1, now).is_some() => Standing::Embargoed,
            Some(_) => Standing::Published,
            None if draft.approved.is_some() => Standing::Approved,
            None => Standing::Draft,
        };
        let photographs = photographs(state, Some(item), published);
        Some(InHand { draft, photographs, standing, behind: item.versions.behind() })
    };
    let mut all: Vec<InHand> = state.newsroom.iter().filter_map(one).collect();
    all.sort_by_key(|one| (one.standing, core::cmp::Reverse(one.draft.written.entry)));
    all
}

/// The next instant at which an embargo ends, or a banner begins or ends: until then a page holds if the record does not move on.
pub fn next_release(state: &State, now: Moment) -> Option<Moment> {
    let embargoes = state.news.values().filter_map(|item| waits(&item.1, now));
    embargoes.chain(super::standing::next_banner(state, now)).min()
}

/// What is done about an item is in an entry for those who read the item: for the Chair and the secretariat while it is a draft or
/// waits for its embargo.
pub(super) fn as_hidden_as(desk: &mut Desk<'_>, slug: &Slug) {
    let published = desk.state.news.get(slug);
    if published.is_none_or(|item| waits(&item.1, desk.stamp.received).is_some()) {
        desk.restrict(Circle::Bureau);
    }
}
