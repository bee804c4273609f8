//! The map of the site for search engines (sitemaps.org): an index, and behind it the public pages of each language, each with the
//! same page in all others and without a language (`x-default`).
//!
//! Bound: a part of the map. An address has at most 300 bytes and stands in fourteen places of a page, so the largest part is below
//! five of the 50 MB, and far below the 50,000 addresses, that search engines take. Which pages there are is found once, and again
//! after an act or a minute.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use axum::http::StatusCode;
use locale::Lang;
use procedure::Capacity;
use procedure::meetings::Meeting;
use procedure::places::Place;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use crate::answer::{Answer, answer};
use crate::draw::Draw;
use crate::router::OF_THE_SITE;
use crate::site::Site;

/// The most pages of a part.
const PAGES_MAX: usize = 1_000;
/// Milliseconds of a minute: what is held back until an instant is on the map a minute later at most.
const MINUTE: i64 = 60_000;
const MEDIA: &str = "application/xml; charset=utf-8";
const SCHEMA: (&str, &str) = ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
const XHTML: (&str, &str) = ("xmlns:xhtml", "http://www.w3.org/1999/xhtml");

/// The public pages as they were found last.
#[derive(Debug, Default)]
pub(crate) struct Map(Mutex<Option<Found>>);

/// Of which entries of the records, and in which minute, they are the pages.
#[derive(Debug)]
struct Found {
    heads: Vec<u64>,
    minute: i64,
    places: Arc<Vec<String>>,
}

impl Map {
    fn places(&self, site: &Site) -> Arc<Vec<String>> {
        let heads: Vec<u64> = site.every().map(|hosted| hosted.clerk.snapshot().process.state.head()).collect();
        let minute = site.now().div_euclid(MINUTE);
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match &*kept {
            Some(found) if found.heads == heads && found.minute == minute => Arc::clone(&found.places),
            _ => {
                let places = Arc::new(places(site));
                *kept = Some(Found { heads, minute, places: Arc::clone(&places) });
                places
            }
        }
    }
}

/// The index: the parts of every language.
pub(crate) fn sitemap(site: &Site) -> Option<Answer> {
    let parts = site.map().places(site).chunks(PAGES_MAX).count();
    let all =
        Lang::OFFERED.into_iter().flat_map(|lang| (1..=parts).map(move |part| format!("sitemap-{lang}-{part}.xml")));
    let addresses: Vec<String> = all.map(|name| format!("{}/{name}", site.address())).collect();
    xml(|writer| {
        let index = writer.create_element("sitemapindex").with_attribute(SCHEMA);
        let each = |writer: &mut Writer<Vec<u8>>| {
            let one = |address: &String| element(writer, "sitemap", |writer| text(writer, "loc", address));
            addresses.iter().try_for_each(one)
        };
        index.write_inner_content(each).map(drop)
    })
    .map(|bytes| answer(StatusCode::OK, MEDIA, bytes))
}

/// A part, as in `sitemap-ru-1.xml`; none where there is none of this name.
pub(crate) fn part(site: &Site, name: &str) -> Option<Answer> {
    let (lang, number) = name.strip_prefix("sitemap-")?.strip_suffix(".xml")?.rsplit_once('-')?;
    let lang: Lang = lang.parse().ok()?;
    let all = site.map().places(site);
    let places = all.chunks(PAGES_MAX).nth(number.parse::<usize>().ok()?.checked_sub(1)?)?;
    xml(|writer| {
        let set = writer.create_element("urlset").with_attributes([SCHEMA, XHTML]);
        let each = |writer: &mut Writer<Vec<u8>>| places.iter().try_for_each(|place| page(writer, (site, lang), place));
        set.write_inner_content(each).map(drop)
    })
    .map(|bytes| answer(StatusCode::OK, MEDIA, bytes))
}

/// A page, with the same page in all languages: Google's extension `xhtml:link`.
fn page(writer: &mut Writer<Vec<u8>>, (site, lang): (&Site, Lang), place: &str) -> io::Result<()> {
    let in_lang = |lang: Lang| format!("{}/{lang}{place}", site.address());
    element(writer, "url", |writer| {
        text(writer, "loc", &in_lang(lang))?;
        let others = Lang::OFFERED.into_iter().map(|lang| (lang.with_script().to_owned(), in_lang(lang)));
        let without = Some(("x-default".to_owned(), format!("{}{place}", site.address())));
        for (tag, address) in others.chain(without) {
            let link = writer.create_element("xhtml:link").with_attributes([
                ("rel", "alternate"),
                ("hreflang", tag.as_str()),
                ("href", address.as_str()),
            ]);
            link.write_empty()?;
        }
        Ok(())
    })
}

/// Every public page, without its language.
fn places(site: &Site) -> Vec<String> {
    let mut places = vec!["/".to_owned()];
    places.extend(OF_THE_SITE.iter().map(|page| format!("/{page}/")));
    places.extend(Lang::ALL.into_iter().map(|lang| format!("/interface/{lang}/")));
    for hosted in site.every() {
        if let Some(draw) = Draw::new(site, hosted, Lang::En, Capacity::Public) {
            let slug = hosted.clerk.slug();
            places.extend(of_process(&draw).into_iter().map(|place| format!("/{slug}/{place}")));
        }
    }
    places
}

/// Pages that every process has.
const OF_A_PROCESS: [&str; 18] = [
    "",
    "members/",
    "meetings/",
    "documents/",
    "documents/archive/",
    "evidence/",
    "evidence/coverage/",
    "evidence/methods/",
    "library/",
    "news/",
    "pages/",
    "contacts/",
    "rules/",
    "rules/profiles/",
    "rules/rights/",
    "record/",
    "record/check/",
    "search/",
];

/// The pages of a process that everybody reads. Of the evidence room the pages of countries and of corridors within the region, on
/// which their figures stand, and the figures of groups, which stand by themselves.
fn of_process(draw: &Draw<'_>) -> Vec<String> {
    let state = draw.state();
    let mut places: Vec<String> = OF_A_PROCESS.iter().map(|place| (*place).to_owned()).collect();
    places.extend(draw.opens(Place::Glossary).then(|| "glossary/".to_owned()));
    let documents = state.documents.values().filter(|document| draw.reads_document(document));
    places.extend(documents.map(|document| format!("documents/{}/", document.entry)));
    places.extend(draw.archived_files().iter().map(|old| format!("documents/archive/{}/", old.number)));
    let news = procedure::news::view::items(state, &Capacity::Public, draw.now());
    places.extend(news.iter().map(|item| format!("news/{}/", item.published.1.item)));
    places.extend(state.standing.pages.keys().map(|page| format!("pages/{page}/")));
    let deposits = draw.deposits();
    places.extend(deposits.iter().map(|view| format!("library/{}/", view.deposit.number)));
    places.extend(draw.evidence_places());
    places.extend(state.meetings.values().flat_map(|of| of_meeting(draw, of)));
    places.extend((0..state.head()).map(|entry| format!("record/{entry}/")));
    places
}

fn of_meeting(draw: &Draw<'_>, of: &Meeting) -> Vec<String> {
    let slug = &of.slug;
    let mut places: Vec<String> =
        ["", "participants/", "timetable/", "verify/"].iter().map(|place| format!("{slug}/{place}")).collect();
    places.extend(of.lists.0.keys().map(|list| format!("{slug}/participants/{list}/")));
    let floor = procedure::floor::view::floor(draw.state(), of, draw.audience_at(of), draw.now()).is_some();
    places.extend(["floor/", "hall/"].iter().filter(|_| floor).map(|place| format!("{slug}/{place}")));
    let followed = procedure::meetings::proceedings::sees_proceedings(of, draw.audience_at(of));
    places.extend(followed.then(|| format!("{slug}/proceedings/")));
    for draft in of.texts.values() {
        let seen = procedure::texts::view::words(draw.state(), draft, draw.reader_of(of, draft));
        let Some(text) = seen else { continue };
        places.extend(
            ["", "decision/", "signatures/", "ceremony/"].iter().map(|page| format!("{slug}/{}/{page}", text.slug)),
        );
    }
    places
}

/// A document of XML; always one, for it is written to memory.
pub(crate) fn xml(write: impl FnOnce(&mut Writer<Vec<u8>>) -> io::Result<()>) -> Option<Vec<u8>> {
    let mut writer = Writer::new(Vec::new());
    let declared = writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)));
    declared.and_then(|()| write(&mut writer)).ok()?;
    Some(writer.into_inner())
}

/// An element with others in it.
pub(crate) fn element(
    writer: &mut Writer<Vec<u8>>,
    name: &str,
    inner: impl FnOnce(&mut Writer<Vec<u8>>) -> io::Result<()>,
) -> io::Result<()> {
    writer.create_element(name).write_inner_content(inner).map(drop)
}

/// An element with a text in it.
pub(crate) fn text(writer: &mut Writer<Vec<u8>>, name: &str, words: &str) -> io::Result<()> {
    writer.create_element(name).write_text_content(BytesText::new(words)).map(drop)
}
