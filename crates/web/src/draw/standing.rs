//! What stands on the public site of a process: its own pages, its contacts, and the banners over every page.

use std::sync::Arc;

use locale::{Lang, Locale};
use pages::act::Button;
use pages::standing::{Banner, Contacts, Page, Pages, Stands};
use pages::{Frame, Section, draw};
use procedure::names::{Slug, Texts};
use procedure::news::standing::{BannerPut, ContactPut, banners, behind, contacts, pages};
use procedure::places::Place;
use procedure::stamp::Noted;
use procedure::{Kind, Subject};

use super::meetings::form;
use super::{Draw, Drawn};
use crate::button::Wanted;

impl Draw<'_> {
    /// What every page shows of it.
    pub(super) fn stands(&self) -> Stands {
        let state = self.state();
        let shown = banners(state, self.now());
        Stands {
            pages: pages(state).iter().map(|page| (page.1.page.clone(), page.1.title.clone())).collect(),
            contacts: !state.standing.contacts.is_empty(),
            banners: shown
                .iter()
                .map(|banner| (banner.1.text.clone(), banner.1.leads_to.as_deref().map(|to| self.in_own_language(to))))
                .collect(),
        }
    }

    /// An address of this site in the reader's language, whatever the language in which it was written down; any other as it is.
    fn in_own_language(&self, address: &str) -> String {
        let inside = address.strip_prefix('/').and_then(|inside| inside.split_once('/'));
        let of_a_language = inside.filter(|(first, _)| first.parse::<Lang>().is_ok());
        of_a_language.map_or_else(|| address.to_owned(), |(_, rest)| format!("/{}/{rest}", self.locale.lang()))
    }

    /// The list of pages; for those who write for the process the banners too, with what can be done.
    pub(super) fn site_pages(&self) -> Drawn {
        let f = self.frame(Section::Other, None);
        let presser = self.presser(&f);
        let writes = self.opens(Place::Newsroom);
        let new = [Kind::NewsPutPage, Kind::NewsPutBanner].into_iter();
        let now = self.now();
        let known = self.state().standing.banners.values().filter(|_| writes);
        let banner = |one: &Arc<(Noted, BannerPut)>| Banner {
            stands: one.1.stands(now),
            acts: self.banner_acts(&f, &one.1),
            of: Arc::clone(one),
        };
        let page = Pages {
            pages: pages(self.state()),
            banners: known.map(banner).collect(),
            acts: new.filter_map(|kind| presser.offer_open(form(&f, kind))).collect(),
            writes,
            done: self.done(),
            f: f.clone(),
        };
        draw(&page).into()
    }

    /// Other words for a banner, which keeps its times and where it leads unless they are changed; or its end.
    fn banner_acts(&self, f: &Frame, of: &BannerPut) -> Vec<Button> {
        let put = change(f, Kind::NewsPutBanner, ("banner", &of.banner));
        let put = of.leads_to.iter().fold(put, |put, link| put.with("leads-to", link));
        let times = [("begins", "begins-zone", of.begins), ("ends", "ends-zone", of.ends)];
        let put = times.into_iter().fold(put, |put, (field, zone, at)| match at {
            Some(at) => put.with(field, Locale::local(at, f.zone())).with(zone, f.zone()),
            None => put,
        });
        let both = [put, about(f, Kind::NewsRemoveBanner, ("banner", &of.banner))];
        both.into_iter().filter_map(|wanted| self.presser(f).offer_open(wanted)).collect()
    }

    /// A page of the process.
    pub(super) fn site_page(&self, slug: &str) -> Drawn {
        let known = Slug::new(slug).and_then(|slug| self.state().standing.pages.get(&slug).cloned());
        let Some(of) = known else { return Drawn::Missing };
        let f = self.frame(Section::Other, None);
        let put = change(&f, Kind::NewsPutPage, ("page", &of.1.page));
        let put = of.1.order.iter().fold(put, |put, order| put.with("order", order));
        let both = [put, about(&f, Kind::NewsRemovePage, ("page", &of.1.page))];
        let acts = both.into_iter().filter_map(|wanted| self.presser(&f).offer_open(wanted)).collect();
        draw(&Page { behind: behind(self.state(), &of.1.page), of, acts, done: self.done(), f: f.clone() }).into()
    }

    /// The contacts.
    pub(super) fn contacts(&self) -> Drawn {
        let f = self.frame(Section::Other, None);
        let presser = self.presser(&f);
        let acts = |of: &ContactPut| {
            let put = change(&f, Kind::NewsPutContact, ("contact", &of.contact));
            let given = [("email", &of.email), ("telephone", &of.telephone)].into_iter();
            let given = given.filter_map(|(field, value)| Some((field, value.as_ref()?)));
            let put = given.fold(put, |put, (field, value)| put.with(field, value));
            let put = of.order.iter().fold(put, |put, order| put.with("order", order));
            let both = [put, about(&f, Kind::NewsRemoveContact, ("contact", &of.contact))];
            both.into_iter().filter_map(|wanted| presser.offer_open(wanted)).collect()
        };
        let page = Contacts {
            contacts: contacts(self.state()).into_iter().map(|of| (Arc::clone(&of), acts(&of.1))).collect(),
            acts: presser.offer_open(form(&f, Kind::NewsPutContact)).into_iter().collect(),
            done: self.done(),
            f: f.clone(),
        };
        draw(&page).into()
    }

    /// The words that stand there already, with which a form about them begins.
    pub(super) fn standing_words(&self, kind: Kind, slug: &Slug) -> Option<(Texts, Texts)> {
        let standing = &self.state().standing;
        match kind {
            Kind::NewsPutPage => standing.pages.get(slug).map(|of| (of.1.title.clone(), of.1.text.clone())),
            Kind::NewsPutContact => standing.contacts.get(slug).map(|of| (of.1.title.clone(), of.1.text.clone())),
            Kind::NewsPutBanner => standing.banners.get(slug).map(|of| (Texts::new(), of.1.text.clone())),
            _ => None,
        }
    }
}

/// The form that puts other words in the place of one of them.
fn change<'a>(f: &Frame, kind: Kind, (field, slug): (&'static str, &'a Slug)) -> Wanted<'a> {
    let on = Subject { name: Some(slug), ..Subject::default() };
    Wanted::new(kind, on, f.t("news-change")).with(field, slug).form()
}

/// A button about one of them.
fn about<'a>(f: &Frame, kind: Kind, (field, slug): (&'static str, &'a Slug)) -> Wanted<'a> {
    let label = f.t(&format!("act-{}", kind.name().replace('.', "-")));
    Wanted::new(kind, Subject { name: Some(slug), ..Subject::default() }, label).with(field, slug)
}
