//! What stands on the public site of a process until it is taken away: pages of its own, contacts, and banners over every page.
//!
//! A slug names one page, one contact or one banner; whoever puts it again puts other words in its place, and those before are in the
//! record. Contacts are of offices: a mailbox, a telephone and hours, no person.

use super::Reason;
use crate::prelude::*;
use crate::rejection::Reason as General;
use crate::stamp::Noted;
use crate::state::Map;
use crate::versions::Versions;

/// The most pages of a process.
pub const PAGES_MAX: usize = 200;
/// The most contacts.
pub const CONTACTS_MAX: usize = 200;
/// The most banners, with those that are over.
pub const BANNERS_MAX: usize = 20;
/// The longest address of a mailbox, in bytes (RFC 5321, section 4.5.3.1.3).
const EMAIL_BYTES_MAX: usize = 254;
/// The longest number of a telephone, in bytes.
const TELEPHONE_BYTES_MAX: usize = 40;
/// The longest address to which a banner leads, in bytes.
const LINK_BYTES_MAX: usize = 2_000;

/// A page has these words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct PagePut {
    /// Its slug.
    pub page: Slug,
    /// Its title.
    pub title: Texts,
    /// The text.
    pub text: Texts,
    /// Its place among the pages, the lower first; behind those that have one if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<u32>,
}

/// A page is no longer there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct PageRemoved {
    /// Its slug.
    pub page: Slug,
}

/// An office is reached in this way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct ContactPut {
    /// Its slug.
    pub contact: Slug,
    /// The office, or what it is for.
    pub title: Texts,
    /// Where it is and when somebody is there.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub text: Texts,
    /// Its mailbox.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Its telephone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub telephone: Option<String>,
    /// Its place among the contacts, the lower first; behind those that have one if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<u32>,
}

/// A contact is no longer there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct ContactRemoved {
    /// Its slug.
    pub contact: Slug,
}

/// These words stand over every public page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct BannerPut {
    /// Its slug.
    pub banner: Slug,
    /// The words.
    pub text: Texts,
    /// Where it leads.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leads_to: Option<String>,
    /// From when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub begins: Option<Moment>,
    /// Until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends: Option<Moment>,
}

/// A banner is no longer there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct BannerRemoved {
    /// Its slug.
    pub banner: Slug,
}

/// What stands on the public site, each with the entry that put it, by slug.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Standing {
    /// Pages.
    pub pages: Map<Slug, Arc<(Noted, PagePut)>>,
    /// How the languages of each page stand.
    versions: Map<Slug, Arc<Versions>>,
    /// Contacts.
    pub contacts: Map<Slug, Arc<(Noted, ContactPut)>>,
    /// Banners.
    pub banners: Map<Slug, Arc<(Noted, BannerPut)>>,
}

impl PagePut {
    /// What of it is in languages.
    pub fn in_languages(&self) -> Vec<&Texts> {
        Vec::from([&self.title, &self.text])
    }

    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        let mut versions =
            state.standing.versions.get(&self.page).map(|known| Versions::clone(known)).unwrap_or_default();
        let working = state.working_languages();
        let before = state.standing.pages.get(&self.page).map(|known| &known.1);
        versions.follow((before, self), Self::in_languages, (meta.number, &working));
        state.standing.versions.insert_mut(self.page.clone(), Arc::new(versions));
        state.standing.pages.insert_mut(self.page.clone(), Arc::new((meta.noted(), self.clone())));
    }
}

impl PageRemoved {
    pub(crate) fn apply(&self, state: &mut State, _: &Meta) {
        state.standing.pages.remove_mut(&self.page);
        state.standing.versions.remove_mut(&self.page);
    }
}

impl ContactPut {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.standing.contacts.insert_mut(self.contact.clone(), Arc::new((meta.noted(), self.clone())));
    }
}

impl ContactRemoved {
    pub(crate) fn apply(&self, state: &mut State, _: &Meta) {
        state.standing.contacts.remove_mut(&self.contact);
    }
}

impl BannerPut {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.standing.banners.insert_mut(self.banner.clone(), Arc::new((meta.noted(), self.clone())));
    }

    /// True where it stands at this time.
    pub fn stands(&self, now: Moment) -> bool {
        self.begins.is_none_or(|begins| begins <= now) && self.ends.is_none_or(|ends| now < ends)
    }
}

impl BannerRemoved {
    pub(crate) fn apply(&self, state: &mut State, _: &Meta) {
        state.standing.banners.remove_mut(&self.banner);
    }
}

/// The pages, in their order.
pub fn pages(state: &State) -> Vec<Arc<(Noted, PagePut)>> {
    let mut all: Vec<_> = state.standing.pages.values().cloned().collect();
    all.sort_by_key(|page| page.1.order.unwrap_or(u32::MAX));
    all
}

/// The languages in which the words of a page have not followed the source.
pub fn behind(state: &State, page: &Slug) -> Vec<Tag> {
    state.standing.versions.get(page).map(|versions| versions.behind()).unwrap_or_default()
}

/// The contacts, in their order.
pub fn contacts(state: &State) -> Vec<Arc<(Noted, ContactPut)>> {
    let mut all: Vec<_> = state.standing.contacts.values().cloned().collect();
    all.sort_by_key(|contact| contact.1.order.unwrap_or(u32::MAX));
    all
}

/// The banners that stand at this time.
pub fn banners(state: &State, now: Moment) -> Vec<Arc<(Noted, BannerPut)>> {
    state.standing.banners.values().filter(|banner| banner.1.stands(now)).cloned().collect()
}

/// The next instant at which a banner begins or ends.
pub(super) fn next_banner(state: &State, now: Moment) -> Option<Moment> {
    let edges = state.standing.banners.values().flat_map(|banner| [banner.1.begins, banner.1.ends]);
    edges.flatten().filter(|at| now < *at).min()
}

/// Whoever writes for the process writes here; what is removed must be there.
pub(super) fn in_order<T>(
    desk: &Desk<'_>,
    on: Subject<'_>,
    of: fn(&Standing) -> &Map<Slug, T>,
) -> Result<(), Rejection> {
    desk.bureau()?;
    match on.name.filter(|slug| !of(&desk.state.standing).contains_key(*slug)) {
        Some(slug) => Err(Rejection::new(Reason::NothingByThisName).with("slug", slug)),
        None => Ok(()),
    }
}

/// Room for one more, or for other words in the place of those there are.
pub(super) fn room<T>(known: &Map<Slug, T>, slug: &Slug, most: usize) -> Result<(), Rejection> {
    if known.contains_key(slug) { Ok(()) } else { Desk::below(known.size(), most) }
}

/// Refuses a value that is not what its field takes.
fn fits(field: &str, value: Option<&String>, is: impl Fn(&str) -> bool) -> Result<(), Rejection> {
    match value.filter(|value| !is(value)) {
        Some(value) => Err(Rejection::new(General::FieldWrong).with("field", field).with("value", value)),
        None => Ok(()),
    }
}

/// A mailbox: something on both sides of one `@`, without spaces.
pub(super) fn email(value: Option<&String>) -> Result<(), Rejection> {
    fits("email", value, |text| {
        let sides = text.split_once('@').is_some_and(|(before, behind)| {
            !before.is_empty() && !behind.is_empty() && !behind.contains('@') && behind.contains('.')
        });
        sides && text.len() <= EMAIL_BYTES_MAX && text.bytes().all(|byte| byte.is_ascii_graphic())
    })
}

/// A telephone: a plus, figures, and what parts them.
pub(super) fn telephone(value: Option<&String>) -> Result<(), Rejection> {
    fits("telephone", value, |text| {
        let figures = text.bytes().filter(u8::is_ascii_digit).count() >= 3;
        figures
            && text.len() <= TELEPHONE_BYTES_MAX
            && text.chars().all(|c| c.is_ascii_digit() || "+ ()-/.".contains(c))
    })
}

/// An address of the web, or of this server: `https://…`, `/almaty/som-8/`.
pub(super) fn leads_to(value: Option<&String>) -> Result<(), Rejection> {
    fits("leads-to", value, |text| {
        let below = text.starts_with('/') && !text.starts_with("//") && !text.contains('\\');
        let whole = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let whole = whole.is_some_and(|rest| rest.starts_with(|c: char| c.is_alphanumeric()));
        (below || whole) && text.len() <= LINK_BYTES_MAX && !text.chars().any(|c| c.is_whitespace() || c.is_control())
    })
}
