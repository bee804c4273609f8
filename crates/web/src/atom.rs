//! The news of a process as a feed (Atom, RFC 4287): one for each language, of the items that are there in it.

use axum::http::StatusCode;
use locale::Locale;
use pages::frame::escape;
use procedure::Capacity;
use procedure::names::Texts;
use procedure::news::view::{NewsView, items};

use crate::answer::{Answer, answer};
use crate::draw::Draw;
use crate::paper::line_recorded;

/// The most entries of a feed, the latest.
const ENTRIES_MAX: usize = 100;
const MEDIA: &str = "application/atom+xml; charset=utf-8";

/// The feed at `/en/almaty/news/atom.xml`. A reader of feeds has no sign-in: it holds what everybody reads.
pub(crate) fn feed(draw: &Draw<'_>) -> Answer {
    let tag = draw.locale.lang().tag();
    let state = draw.state();
    let all = items(state, &Capacity::Public, draw.now());
    let here = |view: &NewsView| view.published.1.title.get(tag).is_some();
    let listed: Vec<NewsView> = all.into_iter().filter(here).take(ENTRIES_MAX).collect();
    let base = format!("{}/{tag}/{}/news/", draw.site.address(), draw.hosted.clerk.slug());
    let opened = state.opened.as_ref().map_or(0, |_| line_recorded(draw, 0));
    let updated = listed.iter().map(|view| times(draw, view).1).max().unwrap_or(opened);
    let name = state.opened.as_ref().map(|opened| opened.name.clone()).unwrap_or_default();
    let name = escape(name.shown(tag).map_or("", |(_, words)| words));
    let title = format!("{name} – {}", escape(&draw.locale.text("site-news")));
    let entries: String = listed.iter().map(|view| entry(draw, (tag, &base), view)).collect();
    let updated = Locale::machine(updated);
    let feed = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{tag}\">\n\
         <title>{title}</title>\n<id>{base}</id>\n<updated>{updated}</updated>\n<author><name>{name}</name></author>\n\
         <link rel=\"self\" type=\"application/atom+xml\" href=\"{base}atom.xml\"/>\n\
         <link rel=\"alternate\" type=\"text/html\" hreflang=\"{tag}\" href=\"{base}\"/>\n{entries}</feed>\n"
    );
    answer(StatusCode::OK, MEDIA, feed)
}

/// When an item was published for everybody, and when it was last corrected.
fn times(draw: &Draw<'_>, view: &NewsView) -> (i64, i64) {
    let (entry, published) = (&view.published.0, &view.published.1);
    let out = line_recorded(draw, *entry).max(published.embargo.unwrap_or(0));
    let corrected = view.corrections.last().map_or(out, |(noted, _)| noted.at);
    (out, corrected.max(out))
}

fn entry(draw: &Draw<'_>, (tag, base): (&str, &str), view: &NewsView) -> String {
    let item = &view.published.1;
    let address = format!("{base}{}/", item.item);
    let (published, updated) = times(draw, view);
    let (published, updated) = (Locale::machine(published), Locale::machine(updated));
    let words = |texts: &Texts| texts.get(tag).map(escape);
    let title = words(&item.title).unwrap_or_default();
    let summary = words(&item.summary).map(|words| format!("<summary>{words}</summary>\n")).unwrap_or_default();
    let mut text: Vec<String> = words(&item.text).into_iter().collect();
    for (_, corrected) in &view.corrections {
        if let (Some(mistaken), Some(correct)) = (words(&corrected.mistaken), words(&corrected.correct)) {
            let label = |key: &str| escape(&draw.locale.text(key));
            let (was, is) = (label("field-mistaken"), label("field-correct"));
            text.push(format!("{}. {was}: {mistaken}. {is}: {correct}.", label("news-corrected")));
        }
    }
    let text = text.join("\n\n");
    let content = if text.is_empty() { String::new() } else { format!("<content type=\"text\">{text}</content>\n") };
    format!(
        "<entry>\n<title>{title}</title>\n<id>{address}</id>\n\
         <link rel=\"alternate\" type=\"text/html\" hreflang=\"{tag}\" href=\"{address}\"/>\n\
         <published>{published}</published>\n<updated>{updated}</updated>\n{summary}{content}</entry>\n"
    )
}
