//! The map of the site for search engines (sitemaps.org).

use axum::http::StatusCode;
use locale::Lang;

use crate::answer::{Answer, answer};
use crate::site::Site;

/// Every public page in every language.
pub(crate) fn sitemap(site: &Site) -> Answer {
    let mut places = vec!["/".to_owned(), "/terms/".to_owned(), "/privacy/".to_owned(), "/interface/".to_owned()];
    for hosted in site.every() {
        let (slug, snapshot) = (hosted.clerk.slug(), hosted.clerk.snapshot());
        let state = &snapshot.process.state;
        places.push(format!("/{slug}/"));
        let parts = ["members", "meetings", "documents", "evidence", "news", "rules", "record", "record/check"];
        places.extend(parts.iter().map(|part| format!("/{slug}/{part}/")));
        let news = procedure::news::view::items(state, &procedure::Capacity::Public, hosted.clerk.now());
        places.extend(news.iter().map(|item| format!("/{slug}/news/{}/", item.published.1.item)));
        for meeting in state.meetings.values() {
            places.push(format!("/{slug}/{}/", meeting.slug));
            places.push(format!("/{slug}/{}/participants/", meeting.slug));
            let adopted = meeting.texts.values().filter(|draft| draft.decided.adopted.is_some());
            places.extend(adopted.map(|draft| format!("/{slug}/{}/{}/", meeting.slug, draft.opened.text)));
        }
    }
    let in_lang = |lang: Lang, place: &str| format!("{}/{lang}{place}", site.address());
    let line = |place: &String| {
        // Every page names the same page in all languages (sitemaps.org, Google's extension `xhtml:link`).
        let other = |lang: Lang| {
            let address = in_lang(lang, place);
            format!("<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{address}\"/>")
        };
        let others: String = Lang::ALL.into_iter().map(other).collect();
        let lines =
            Lang::ALL.into_iter().map(|lang| format!("<url><loc>{}</loc>{others}</url>\n", in_lang(lang, place)));
        lines.collect::<String>()
    };
    let urls: String = places.iter().map(line).collect();
    let map = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n{urls}</urlset>\n"
    );
    answer(StatusCode::OK, "application/xml; charset=utf-8", map)
}
