//! News: what the process tells the public, in its languages, with a photograph where there is one with known rights.
//!
//! Invariants: a slug is used once; words that were published stay, a correction stands beside them and further languages come;
//! what waits for its embargo is in no entry that the public may read.

pub mod add_photograph;
pub mod approve;
pub mod correct;
pub mod draft;
pub mod publish;
pub mod put_banner;
pub mod put_contact;
pub mod put_page;
pub mod remove_banner;
pub mod remove_contact;
pub mod remove_page;
pub mod revise;
pub mod standing;
pub mod translate;
pub mod view;
pub mod withdraw;

use crate::documents::Reason as Documents;
use crate::names::FileRef;
use crate::prelude::*;
use crate::record::personal::Whose;
use crate::rejection::{Reason as General, reasons};
use crate::rules::profile::Key;
use crate::stamp::{How, Noted};
use crate::versions::Versions;

/// The most news items of a process, drafts with them.
pub const ITEMS_MAX: usize = 10_000;
/// The most corrections of an item.
pub const CORRECTIONS_MAX: usize = 100;
/// The most photographs that are added to an item.
pub const PHOTOGRAPHS_MAX: usize = 40;
/// The media types of photographs.
pub const PHOTOGRAPH_MEDIA: [&str; 3] = ["image/jpeg", "image/png", "image/webp"];
/// The farthest that a main point lies from the edge, in percent.
const FOCUS_MAX: u32 = 100;
/// Slugs that no draft has: below `/news/` they are addresses of their own.
const RESERVED: [&str; 1] = ["drafts"];

reasons! {
    /// A photograph says who holds its rights.
    CreditMissing = "news.credit-missing" by "general",
    /// No draft has this slug.
    DraftUnknown = "news.draft-unknown" by "general",
    /// Nothing was published by this slug.
    NotPublished = "news.not-published" by "general",
    /// It was withdrawn.
    Withdrawn = "news.withdrawn" by "general",
    /// It is approved as it stands.
    ApprovedAlready = "news.approved-already" by "general",
    /// An embargo ends later than now.
    EmbargoPast = "news.embargo-past" by "general",
    /// It was published in this language with other words.
    LanguageStands = "news.language-stands" by "general",
    /// Whoever wrote the last words approves them.
    SameEyes = "news.same-eyes" by "news.four-eyes",
    /// A photograph is not described in a working language.
    AlternativeMissing = "news.alternative-missing" by "news.alternative-text",
    /// A file is no photograph that can be read, or is damaged.
    PhotographUnreadable = "news.photograph-unreadable" by "general",
    /// A photograph is larger than the bound.
    PhotographTooLarge = "news.photograph-too-large" by "general",
    /// No page, contact or banner has this slug.
    NothingByThisName = "news.nothing-by-this-name" by "general",
    /// A banner would be over before it begins, or is over.
    BannerOver = "news.banner-over" by "general",
    /// Nobody approved the words as they stand.
    NotApproved = "news.not-approved" by "news.four-eyes",
}

/// What an item is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NewsKind {
    /// A news item.
    #[default]
    News,
    /// A press release.
    PressRelease,
    /// A notice.
    Notice,
}

impl NewsKind {
    /// Its word, as in `word-kind-press-release`.
    pub fn word(self) -> &'static str {
        match self {
            Self::News => "news",
            Self::PressRelease => "press-release",
            Self::Notice => "notice",
        }
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives a reference")]
    fn is_news(&self) -> bool {
        *self == Self::News
    }
}

/// An item was drafted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Drafted {
    /// Its slug.
    pub item: Slug,
    /// What it is.
    pub kind: NewsKind,
    /// Its title.
    pub title: Texts,
    /// One or two sentences.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub summary: Texts,
    /// The text.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub text: Texts,
    /// The meeting it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting: Option<Slug>,
    /// The instant before which the public does not read it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub embargo: Option<Moment>,
}

/// A draft has other words: all of them as they stand now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Revised(pub Drafted);

/// A draft was approved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Approved {
    /// Its slug.
    pub item: Slug,
    /// The entry that has the words which were approved.
    pub words: u64,
}

/// What was published was corrected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Corrected {
    /// The item.
    pub item: Slug,
    /// What was wrong.
    pub mistaken: Texts,
    /// What is right.
    pub correct: Texts,
}

/// What was published got words in further languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Translated {
    /// The item.
    pub item: Slug,
    /// Its title, in the further languages alone.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub title: Texts,
    /// One or two sentences.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub summary: Texts,
    /// The text.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub text: Texts,
    /// What the photograph shows.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub shows: Texts,
}

/// A photograph was added to an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct PhotographAdded {
    /// The item.
    pub item: Slug,
    /// The photograph.
    pub photograph: FileRef,
    /// What it shows, for those who do not see it.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub shows: Texts,
    /// The caption.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub caption: Texts,
    /// Who made it.
    pub credit: Texts,
    /// On which terms others may use it.
    pub rights: Texts,
    /// Where its main point is, in percent of the width from the left; the middle if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub focus_x: Option<u32>,
    /// Where its main point is, in percent of the height from the top; the middle if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub focus_y: Option<u32>,
}

/// A draft or what was published was withdrawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Withdrawn {
    /// The item.
    pub item: Slug,
    /// Why.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub reason: Texts,
}

/// What is known of an item beside what was published of it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Item {
    /// Its draft.
    pub draft: Option<Draft>,
    /// Its corrections, each with when and how it became known.
    pub corrections: Vec<(Noted, Corrected)>,
    /// The photographs that were added, the first one first, each with its entry.
    pub photographs: Vec<(u64, PhotographAdded)>,
    /// When it was withdrawn, and why.
    pub withdrawn: Option<(Noted, Withdrawn)>,
    /// How its languages stand: of the words, and of the corrections to them.
    pub versions: Versions,
}

/// A draft as it stands.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Draft {
    /// Its words.
    pub words: Drafted,
    /// When and by whom they were written.
    pub written: Noted,
    /// When and by whom they were approved.
    pub approved: Option<Noted>,
}

/// A news item was published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Published {
    /// Its slug.
    pub item: Slug,
    /// Its day.
    pub day: Day,
    /// Its title.
    pub title: Texts,
    /// One or two sentences.
    pub summary: Texts,
    /// The text.
    pub text: Texts,
    /// The meeting it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting: Option<Slug>,
    /// The photograph.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub photograph: Option<FileRef>,
    /// What it shows, for those who do not see it.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub shows: Texts,
    /// Who holds its rights.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub credit: Texts,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Slug>,
    /// What it is.
    #[serde(default, skip_serializing_if = "NewsKind::is_news")]
    pub kind: NewsKind,
    /// The instant before which the public does not read it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub embargo: Option<Moment>,
}

impl Published {
    /// What of it is in languages.
    pub fn in_languages(&self) -> Vec<&Texts> {
        Vec::from([&self.title, &self.summary, &self.text])
    }

    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        let whose = Whose { meeting: self.meeting.clone(), ..Whose::default() };
        state.name_file(meta, &whose, &self.photograph);
        let working = state.working_languages();
        state.change_item(&self.item, |item| {
            // The words of a draft are published as they stand.
            if item.draft.is_none() {
                item.versions.follow((None, self), Self::in_languages, (meta.number, &working));
            }
        });
        state.news.insert_mut(self.item.clone(), Arc::new((meta.number, self.clone())));
    }
}

impl State {
    fn change_item(&mut self, slug: &Slug, change: impl FnOnce(&mut Item)) {
        let mut item = self.newsroom.get(slug).map(|item| Item::clone(item)).unwrap_or_default();
        change(&mut item);
        self.newsroom.insert_mut(slug.clone(), Arc::new(item));
    }
}

impl Drafted {
    /// What of it is in languages.
    pub fn in_languages(&self) -> Vec<&Texts> {
        Vec::from([&self.title, &self.summary, &self.text])
    }

    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        let draft = Draft { words: self.clone(), written: meta.noted(), approved: None };
        let working = state.working_languages();
        state.change_item(&self.item, |item| {
            let before = item.draft.as_ref().map(|before| &before.words);
            item.versions.follow((before, self), Self::in_languages, (meta.number, &working));
            item.draft = Some(draft);
        });
    }
}

impl Revised {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        self.0.apply(state, meta);
    }
}

impl Approved {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        let draft = |item: &mut Item| {
            if let Some(draft) = item.draft.as_mut().filter(|draft| draft.written.entry == self.words) {
                draft.approved = Some(meta.noted());
            }
        };
        state.change_item(&self.item, draft);
    }
}

impl Corrected {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_item(&self.item, |item| {
            item.versions.add(&self.correct, meta.number);
            item.corrections.push((meta.noted(), self.clone()));
        });
    }
}

impl Translated {
    /// What of it is in languages.
    pub fn in_languages(&self) -> Vec<&Texts> {
        Vec::from([&self.title, &self.summary, &self.text, &self.shows])
    }

    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        let Some(published) = state.news.get(&self.item) else { return };
        let (entry, mut item) = (published.0, published.1.clone());
        let all = [
            (&mut item.title, &self.title),
            (&mut item.summary, &self.summary),
            (&mut item.text, &self.text),
            (&mut item.shows, &self.shows),
        ];
        for (stands, further) in all {
            stands.0.extend(further.0.iter().map(|(tag, words)| (tag.clone(), words.clone())));
        }
        state.news.insert_mut(self.item.clone(), Arc::new((entry, item)));
        state.change_item(&self.item, |item| {
            item.versions.come(self.in_languages().into_iter().take(3), meta.number);
        });
    }
}

impl PhotographAdded {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.name_file(meta, &Whose::default(), &Some(self.photograph.clone()));
        state.change_item(&self.item, |item| item.photographs.push((meta.number, self.clone())));
    }
}

impl Withdrawn {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_item(&self.item, |item| item.withdrawn = Some((meta.noted(), self.clone())));
    }
}

/// Whose hand it was: whoever entered the act for another, else whoever put it.
fn hand(how: &How) -> Option<&Capacity> {
    how.entered_by.as_ref().or(how.by.as_ref())
}

/// What is known of an item that was not withdrawn; nothing where it was published without a draft.
fn at_hand<'a>(state: &'a State, slug: &Slug) -> Result<Option<&'a Arc<Item>>, Rejection> {
    let known = state.newsroom.get(slug);
    match known.and_then(|item| item.withdrawn.as_ref()) {
        Some(_) => Err(Rejection::new(Reason::Withdrawn).with("item", slug)),
        None => Ok(known),
    }
}

/// A draft that was neither published nor withdrawn.
fn drafted<'a>(state: &'a State, slug: &Slug) -> Result<&'a Draft, Rejection> {
    let draft = at_hand(state, slug)?.and_then(|item| item.draft.as_ref());
    let draft = draft.filter(|_| !state.news.contains_key(slug));
    draft.ok_or_else(|| Rejection::new(Reason::DraftUnknown).with("item", slug))
}

/// What was published and not withdrawn.
fn published<'a>(state: &'a State, slug: &Slug) -> Result<&'a Published, Rejection> {
    at_hand(state, slug)?;
    let found = state.news.get(slug).map(|item| &item.1);
    found.ok_or_else(|| Rejection::new(Reason::NotPublished).with("item", slug))
}

/// A slug that no item and no draft has, and room for one more.
fn new_slug(state: &State, slug: &Slug) -> Result<(), Rejection> {
    Desk::below(state.news.size().max(state.newsroom.size()), ITEMS_MAX)?;
    if RESERVED.contains(&slug.as_str()) {
        return Err(Rejection::new(General::SlugReserved).with("slug", slug));
    }
    if state.news.contains_key(slug) || state.newsroom.contains_key(slug) {
        return Err(Rejection::new(General::SlugTaken).with("slug", slug));
    }
    Ok(())
}

/// The photograph that an act names by hash, name and media type, all or nothing.
fn photograph(hash: Option<Hash>, name: Option<&String>, media: Option<&String>) -> Result<Option<FileRef>, Rejection> {
    let file = crate::documents::file(hash, name, media)?;
    match file {
        Some(other) if !PHOTOGRAPH_MEDIA.contains(&other.media.as_str()) => {
            Err(Rejection::new(Documents::MediaWrong).with("media", other.media))
        }
        fits => Ok(fits),
    }
}

/// The instant of an embargo that is still to come.
pub(crate) fn embargo(given: Option<crate::time::Instant>, now: Moment) -> Result<Option<Moment>, Rejection> {
    match given {
        Some(until) if until.0 <= now => Err(Rejection::new(Reason::EmbargoPast)),
        other => Ok(other.map(|until| until.0)),
    }
}

/// True where the rules ask that another hand approves.
fn four_eyes(state: &State) -> bool {
    !state.profile().is(Key::NEWS_FOUR_EYES, "no")
}
