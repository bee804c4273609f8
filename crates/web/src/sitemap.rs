//! The map of the site for search engines (sitemaps.org): an index, and behind it the public pages of each language, each with the
//! same page in all others and without a language (`x-default`).
//!
//! Bound: a part of the map. An address has at most 300 bytes and stands in fourteen places of a page, so the largest part is below
//! the 50 MB, and far below the 50,000 addresses, that search engines take.

use std::io;

use axum::http::StatusCode;
use locale::Lang;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use crate::answer::{Answer, answer};
use crate::site::Site;

/// The most pages of a part.
const PAGES_MAX: usize = 10_000;
const MEDIA: &str = "application/xml; charset=utf-8";
const SCHEMA: (&str, &str) = ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
const XHTML: (&str, &str) = ("xmlns:xhtml", "http://www.w3.org/1999/xhtml");

/// The index: the parts of every language.
pub(crate) fn sitemap(site: &Site) -> Option<Answer> {
    let parts = places(site).chunks(PAGES_MAX).count();
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
    let all = places(site);
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
        for (tag, address) in others.chain(without.filter(|_| has_no_language(site, place))) {
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

/// True for places that lead to a language where none is named: the first page, and those of a process.
fn has_no_language(site: &Site, place: &str) -> bool {
    place == "/" || place.split('/').nth(1).is_some_and(|first| site.hosted(first).is_some())
}

/// Every public page, without its language.
fn places(site: &Site) -> Vec<String> {
    let mut places = vec![
        "/".to_owned(),
        "/terms/".to_owned(),
        "/privacy/".to_owned(),
        "/interface/".to_owned(),
        "/design/".to_owned(),
    ];
    for hosted in site.every() {
        let (slug, snapshot) = (hosted.clerk.slug(), hosted.clerk.snapshot());
        let state = &snapshot.process.state;
        places.push(format!("/{slug}/"));
        let parts =
            ["members", "meetings", "documents", "evidence", "library", "news", "rules", "record", "record/check"];
        places.extend(parts.iter().map(|part| format!("/{slug}/{part}/")));
        let news = procedure::news::view::items(state, &procedure::Capacity::Public, hosted.clerk.now());
        places.extend(news.iter().map(|item| format!("/{slug}/news/{}/", item.published.1.item)));
        places.extend(state.standing.pages.keys().map(|page| format!("/{slug}/pages/{page}/")));
        places.extend((!state.standing.contacts.is_empty()).then(|| format!("/{slug}/contacts/")));
        let deposits = procedure::evidence::view::deposits(state, &procedure::Capacity::Public, hosted.clerk.now());
        places.extend(deposits.iter().map(|view| format!("/{slug}/library/{}/", view.deposit.number)));
        for meeting in state.meetings.values() {
            places.push(format!("/{slug}/{}/", meeting.slug));
            places.push(format!("/{slug}/{}/participants/", meeting.slug));
            let adopted = meeting.texts.values().filter(|draft| draft.decided.adopted.is_some());
            places.extend(adopted.map(|draft| format!("/{slug}/{}/{}/", meeting.slug, draft.opened.text)));
        }
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
