//! The news of a process as a feed (Atom, RFC 4287): one for each language. An item that is not there in it stands in the language in
//! which its page shows it, and says so.

use std::io;

use axum::http::StatusCode;
use locale::Locale;
use procedure::Capacity;
use procedure::names::Texts;
use procedure::news::view::{NewsView, items};
use quick_xml::Writer;

use crate::answer::{Answer, answer};
use crate::draw::Draw;
use crate::paper::line_recorded;
use crate::sitemap::{element, text, xml};

/// The most entries of a feed, the latest.
const ENTRIES_MAX: usize = 100;
const MEDIA: &str = "application/atom+xml; charset=utf-8";
const ATOM: (&str, &str) = ("xmlns", "http://www.w3.org/2005/Atom");

/// The feed at `/en/almaty/news/atom.xml`. A reader of feeds has no sign-in: it holds what everybody reads.
pub(crate) fn feed(draw: &Draw<'_>) -> Option<Answer> {
    let tag = draw.locale.lang().tag();
    let state = draw.state();
    let all = items(state, &Capacity::Public, draw.now());
    let listed: Vec<NewsView> = all.into_iter().take(ENTRIES_MAX).collect();
    let base = format!("{}/{tag}/{}/news/", draw.site.address(), draw.hosted.clerk.slug());
    let opened = state.opened.as_ref().map_or(0, |_| line_recorded(draw, 0));
    let updated = listed.iter().map(|view| times(draw, view).1).max().unwrap_or(opened);
    let name = state.opened.as_ref().map(|opened| opened.name.clone()).unwrap_or_default();
    let name = pages::in_script(&name, draw.locale.lang()).map(|(_, words)| words).unwrap_or_default();
    let title = format!("{name} – {}", draw.locale.text("site-news"));
    let own = format!("{base}atom.xml");
    xml(|writer| {
        let feed = writer.create_element("feed").with_attributes([ATOM, ("xml:lang", tag)]);
        let inner = |writer: &mut Writer<Vec<u8>>| {
            text(writer, "title", &title)?;
            text(writer, "id", &base)?;
            text(writer, "updated", &Locale::machine(updated))?;
            element(writer, "author", |writer| text(writer, "name", &name))?;
            link(writer, &[("rel", "self"), ("type", "application/atom+xml"), ("href", own.as_str())])?;
            page(writer, (tag, &base))?;
            listed.iter().try_for_each(|view| entry(writer, draw, (tag, &base), view))
        };
        feed.write_inner_content(inner).map(drop)
    })
    .map(|bytes| answer(StatusCode::OK, MEDIA, bytes))
}

fn link(writer: &mut Writer<Vec<u8>>, attributes: &[(&str, &str)]) -> io::Result<()> {
    writer.create_element("link").with_attributes(attributes.iter().copied()).write_empty().map(drop)
}

/// The page of which a feed or an entry tells.
fn page(writer: &mut Writer<Vec<u8>>, (tag, address): (&str, &str)) -> io::Result<()> {
    link(writer, &[("rel", "alternate"), ("type", "text/html"), ("hreflang", tag), ("href", address)])
}

/// When an item was published for everybody, and when it was last corrected.
fn times(draw: &Draw<'_>, view: &NewsView) -> (i64, i64) {
    let (entry, published) = (&view.published.0, &view.published.1);
    let out = line_recorded(draw, *entry).max(published.embargo.unwrap_or(0));
    let corrected = view.corrections.last().map_or(out, |(noted, _)| noted.at);
    (out, corrected.max(out))
}

fn entry(writer: &mut Writer<Vec<u8>>, draw: &Draw<'_>, (tag, base): (&str, &str), view: &NewsView) -> io::Result<()> {
    let item = &view.published.1;
    let address = format!("{base}{}/", item.item);
    let (published, updated) = times(draw, view);
    let lang = draw.locale.lang();
    let shown = pages::in_script(&item.title, lang).map_or(tag, |(shown, _)| shown);
    let own = |texts: &Texts| match texts.get(if shown == tag { lang.language().tag() } else { shown }) {
        Some(words) if shown == tag => Some(lang.in_script(words).into_owned()),
        words => words.map(str::to_owned),
    };
    let mut title = own(&item.title).unwrap_or_default();
    if shown != tag {
        title = format!("{title} ({})", draw.locale.shown_in(shown));
    }
    let mut words: Vec<String> = own(&item.text).into_iter().collect();
    for (_, corrected) in &view.corrections {
        if let (Some(mistaken), Some(correct)) = (own(&corrected.mistaken), own(&corrected.correct)) {
            let label = |key: &str| draw.locale.text(key);
            let (was, is) = (label("field-mistaken"), label("field-correct"));
            words.push(format!("{}. {was}: {mistaken}. {is}: {correct}.", label("news-corrected")));
        }
    }
    let entry = writer.create_element("entry").with_attributes((shown != tag).then_some(("xml:lang", shown)));
    let inner = |writer: &mut Writer<Vec<u8>>| {
        text(writer, "title", &title)?;
        text(writer, "id", &address)?;
        page(writer, (tag, &address))?;
        text(writer, "published", &Locale::machine(published))?;
        text(writer, "updated", &Locale::machine(updated))?;
        own(&item.summary).map_or(Ok(()), |summary| text(writer, "summary", &summary))?;
        // A text is the default type of a content (RFC 4287, 4.1.3.1).
        if words.is_empty() { Ok(()) } else { text(writer, "content", &words.join("\n\n")) }
    };
    entry.write_inner_content(inner).map(drop)
}
