//! The page of a process on personal data: who of the bureau looked at what, what persons asked to have erased, what is kept of a
//! person, and its erasure.

use axum::http::StatusCode;
use clerk::Request;
use pages::accounts::{FoundText, Letter, LookLine, PersonalData, RequestLine, Search};
use pages::{Frame, Section, draw as drawn};
use procedure::names::Slug;
use procedure::places::{Lines, Place, lines_for};
use procedure::record::personal::{Held, Which, Why};
use procedure::record::view::{KeptText, kept_texts};
use procedure::{Act, Body, Capacity, Channel, Circle, Kind};
use record::Failure;
use record::looks::{Look, Of};
use record::own_data::ErasureRequest;

use crate::answer::{Answer, see_other};
use crate::draw::{Draw, Drawn};
use crate::query::Query;
use crate::router::instead;

/// The most texts that a search shows.
const FOUND_MAX: usize = 200;
/// The most that are erased by one form.
const CHOSEN_MAX: usize = 200;

/// The looks that the reader may know of, the latest first; nothing where it may know of none.
pub(crate) fn looks(draw: &Draw<'_>) -> Option<Result<Vec<Look>, Failure>> {
    let process = draw.hosted.clerk.slug().as_str();
    let of = match lines_for(&draw.capacity)? {
        Lines::All => Of::Process(process),
        Lines::Of(party) => Of::Party(process, party.as_str()),
    };
    Some(draw.site.directory().looks(of, draw.site.now()))
}

/// What persons asked to have erased, the latest first; nothing where that is not for the reader.
pub(crate) fn requests(draw: &Draw<'_>) -> Option<Result<Vec<ErasureRequest>, Failure>> {
    let process = draw.hosted.clerk.slug().as_str();
    draw.opens(Place::ErasureRequests).then(|| draw.site.directory().erasure_requests(Some(process), None))
}

/// The looks, and for those who answer them the requests.
pub(crate) fn page(draw: &Draw<'_>) -> Drawn {
    let Some(looks) = looks(draw) else { return Drawn::NotSeen };
    let (looks, requests) = match (looks, requests(draw).unwrap_or(Ok(Vec::new()))) {
        (Ok(looks), Ok(requests)) => (looks, requests),
        (Err(failure), _) | (_, Err(failure)) => return Drawn::Failed(failure.to_string()),
    };
    let f = draw.frame(Section::Desk, None);
    let line = |request: ErasureRequest| RequestLine {
        id: request.id,
        at: request.at,
        who: capacity_name(&f, &request.capacity),
        account: request.account,
        words: request.words,
        answered: request.answered,
    };
    let page = PersonalData {
        search: search(draw, &f),
        letter: letter(draw, &f),
        looks: looks.into_iter().map(|look| look_line(draw, &f, look)).collect(),
        requests: requests.into_iter().map(line).collect(),
        answers: draw.opens(Place::ErasureRequests),
        f: f.clone(),
    };
    drawn(&page).into()
}

fn capacity_name(f: &Frame, capacity: &str) -> String {
    Capacity::new(capacity).map(|capacity| f.capacity_name(&capacity)).unwrap_or_default()
}

/// A look as it is shown: with the name of the meeting, or its address where the record knows no such meeting.
fn look_line(draw: &Draw<'_>, f: &Frame, look: Look) -> LookLine {
    let meetings = &draw.state().meetings;
    let known = look.meeting.as_deref().and_then(Slug::new).and_then(|slug| meetings.get(&slug));
    let name = known.map(|meeting| f.plain(&meeting.particulars.name));
    LookLine {
        at: look.at,
        who: capacity_name(f, &look.capacity),
        account: look.account.unwrap_or_default(),
        what: f.t(&format!("accounts-look-{}", look.what)),
        meeting: name.or(look.meeting).unwrap_or_default(),
        party: look.party.map(|party| capacity_name(f, &party)).unwrap_or_default(),
    }
}

/// The words that are looked for, where whoever answers requests looks for any.
pub(crate) fn looked_for<'a>(draw: &'a Draw<'_>) -> Option<&'a str> {
    let words = draw.query.get("name").map(str::trim).filter(|words| !words.is_empty());
    words.filter(|_| draw.opens(Place::ErasureRequests))
}

fn search(draw: &Draw<'_>, f: &Frame) -> Option<Search> {
    let words = looked_for(draw)?;
    let mut found = kept_texts(draw.process(), &Which::default(), words, &draw.capacity);
    let more = found.len() > FOUND_MAX;
    found.truncate(FOUND_MAX);
    let mut lines: Vec<FoundText> = Vec::new();
    for kept in found {
        let named = choice(&kept.held);
        // A name in several languages is chosen and erased as one.
        match lines.iter_mut().find(|line| line.choice == named) {
            Some(line) => line.texts.push(kept.text),
            None => lines.push(found_text(draw, f, kept)),
        }
    }
    Some(Search { words: words.to_owned(), found: lines, more })
}

fn found_text(draw: &Draw<'_>, f: &Frame, kept: KeptText) -> FoundText {
    let Held { entry, field, whose, until, .. } = &*kept.held;
    let meeting = whose.meeting.as_ref().and_then(|slug| draw.state().meetings.get(slug));
    let meeting = meeting.map(|meeting| f.plain(&meeting.particulars.name));
    let party = whose.party.as_ref().map(|party| f.name(party));
    FoundText {
        choice: choice(&kept.held),
        texts: vec![kept.text],
        field: field_label(f, field),
        whose: party.into_iter().chain(meeting).collect(),
        entry: *entry,
        until: *until,
    }
}

/// The name that a field has in forms; one that no form has is named as on the page of personal data.
fn field_label(f: &Frame, field: &str) -> String {
    let key = format!("field-{field}");
    if f.locale.has(&key) { f.t(&key) } else { f.t(&format!("site-privacy-field-{field}")) }
}

/// By what a text is named in a form: its entry, its field and the member.
fn choice(held: &Held) -> String {
    let member = held.whose.member.map(|member| format!(".{member}")).unwrap_or_default();
    format!("{}.{}{member}", held.entry, held.field)
}

/// What a person is told: the address names the entries in which it was done, and of how many texts nothing was.
fn letter(draw: &Draw<'_>, f: &Frame) -> Option<Letter> {
    let of = draw.query.get("erased").filter(|_| draw.opens(Place::ErasureRequests))?;
    let numbers: Vec<u64> = of.split(',').filter_map(|number| number.parse().ok()).take(CHOSEN_MAX).collect();
    let line = |number: u64| draw.snapshot.entries.get(usize::try_from(number).ok()?);
    let read = numbers.iter().filter(|number| line(**number).is_some_and(|line| draw.reads(line)));
    let bodies = read.filter_map(|number| draw.hosted.clerk.entries(*number, 1).ok()?.pop());
    let bodies = bodies.filter_map(|stored| serde_json::from_slice::<Body>(&stored.entry.body).ok());
    let (mut at, mut texts) = (draw.now(), Vec::new());
    for body in bodies.filter(|body| body.act == Kind::RecordErase.name()) {
        at = body.recorded;
        texts.extend(body.erased().map(|text| (field_label(f, &text.field), text.entry)));
    }
    texts.dedup();
    let refused = draw.query.get("refused").and_then(|refused| refused.parse().ok()).unwrap_or_default();
    Some(Letter { at, texts, entries: numbers, refused })
}

/// The secretariat answers a request, or says that it is answered.
pub(crate) async fn answered(draw: &Draw<'_>, form: &Query) -> Answer {
    let lang = draw.locale.lang();
    if !draw.opens(Place::ErasureRequests) {
        return instead(draw.site, lang, StatusCode::FORBIDDEN, "site-not-seen");
    }
    let process = draw.hosted.clerk.slug().as_str();
    let id = form.get("request").and_then(|id| id.parse().ok());
    let chosen = form.list("text");
    if id.is_none() && chosen.is_empty() {
        return instead(draw.site, lang, StatusCode::NOT_FOUND, "site-not-found");
    }
    let (entries, refused) = erase(draw, &chosen).await;
    let done =
        if chosen.is_empty() { String::new() } else { format!("?erased={}&refused={refused}#l", entries.join(",")) };
    // A request of which nothing was erased stays open.
    let Some(id) = id.filter(|_| chosen.is_empty() || !entries.is_empty()) else {
        return see_other(&format!("/{lang}/{process}/personal-data/{done}"));
    };
    match draw.site.directory().answer_erasure(process, id, draw.site.now()) {
        Ok(_was_open) => see_other(&format!("/{lang}/{process}/personal-data/{done}")),
        Err(failure) => {
            tracing::error!(error = %failure, "a request could not be noted as answered");
            instead(draw.site, lang, StatusCode::INTERNAL_SERVER_ERROR, "site-failed")
        }
    }
}

/// Erases the texts that were chosen, one act for each; the entries, and how many were refused or are gone.
async fn erase(draw: &Draw<'_>, chosen: &[String]) -> (Vec<String>, usize) {
    let all = draw.state().personal_texts(&Which::default());
    let (mut entries, mut refused) = (Vec::new(), 0_usize);
    for named in chosen.iter().take(CHOSEN_MAX) {
        let known = all.iter().find(|(_, held)| held.circle != Circle::Party && choice(held) == *named);
        let put = match known {
            Some((_, held)) => {
                let act = Act::RecordErase(held.erase(Why::Request));
                crate::act::put(draw, Request::new(act, draw.capacity.clone(), Channel::Browser)).await.ok()
            }
            None => None,
        };
        match put {
            Some(receipt) => entries.push(receipt.number.to_string()),
            None => refused = refused.saturating_add(1),
        }
    }
    (entries, refused)
}
