//! The cards of pages: pictures of news and of meetings that are shown where their address is passed on. A card says nothing that not
//! everybody reads on its page; one of news that wait for their embargo or were withdrawn is not there, whoever asks.

use axum::http::{HeaderValue, StatusCode, header};
use locale::Lang;
use pages::{Frame, Section};
use papers::Card;
use procedure::Capacity;
use procedure::names::{Slug, Texts};
use procedure::news::view::item;

use crate::answer::{Answer, answer};
use crate::draw::{Draw, Drawn};
use crate::paper::nature;
use crate::site::{Hosted, Site};

/// The place of news, whose cards stand beside them; no meeting is called so.
pub(crate) const NEWS: &str = "news";
/// The name of the card of a meeting, among its files.
pub(crate) const OF_MEETING: &str = "card.png";
/// For how long others keep a card: a title that was corrected is seen within the hour.
const KEPT: &str = "public, max-age=3600";

/// The card of a news item, by the name of its file: `news/ferries.png`.
pub(crate) fn of_news((site, hosted): (&Site, &Hosted), name: &str, lang: Lang) -> Result<Answer, Drawn> {
    let slug = name.strip_suffix(".png").and_then(Slug::new).ok_or(Drawn::Missing)?;
    let draw = Draw::new(site, hosted, lang, Capacity::Public).ok_or(Drawn::Missing)?;
    let found = item(draw.state(), &draw.capacity, draw.now(), &slug).filter(|item| item.withdrawn.is_none());
    let published = found.ok_or(Drawn::Missing)?.published;
    let f = draw.frame(Section::News, None);
    let under = Vec::from([f.word("word-kind", published.1.kind), f.day(&published.1.day)]);
    drawn(&draw, &f, (&published.1.title, under))
}

/// The card of a meeting.
pub(crate) fn of_meeting((site, hosted): (&Site, &Hosted), meeting: &Slug, lang: Lang) -> Result<Answer, Drawn> {
    let draw = Draw::new(site, hosted, lang, Capacity::Public).ok_or(Drawn::Missing)?;
    let of = &draw.state().meetings.get(meeting).ok_or(Drawn::Missing)?.particulars;
    let f = draw.frame(Section::Meetings, None);
    let place = Some(f.plain(&of.place)).filter(|place| !place.is_empty());
    let days = of.from.is_some().then(|| f.days(&of.from, &of.to));
    drawn(&draw, &f, (&of.name, place.into_iter().chain(days).collect()))
}

fn drawn(draw: &Draw<'_>, f: &Frame, (title, under): (&Texts, Vec<String>)) -> Result<Answer, Drawn> {
    let process = f.process.as_ref().ok_or(Drawn::Missing)?;
    let card = Card::new(f.locale, (&process.name, title), under, nature(draw));
    let bytes = card.png().map_err(|error| Drawn::Failed(error.to_string()))?;
    let mut found = answer(StatusCode::OK, "image/png", bytes);
    found.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(KEPT));
    Ok(found)
}
