//! The page of a process on personal data: who of the bureau looked at what, and what persons asked to have erased.

use axum::http::StatusCode;
use pages::accounts::{LookLine, PersonalData, RequestLine};
use pages::{Frame, Section, draw as drawn};
use procedure::Capacity;
use procedure::names::Slug;
use procedure::places::{Lines, Place, lines_for};
use record::Failure;
use record::looks::{Look, Of};
use record::own_data::ErasureRequest;

use crate::answer::{Answer, see_other};
use crate::draw::{Draw, Drawn};
use crate::query::Query;
use crate::router::instead;

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

/// The secretariat says that a request is answered.
pub(crate) fn answered(draw: &Draw<'_>, form: &Query) -> Answer {
    let lang = draw.locale.lang();
    if !draw.opens(Place::ErasureRequests) {
        return instead(draw.site, lang, StatusCode::FORBIDDEN, "site-not-seen");
    }
    let process = draw.hosted.clerk.slug().as_str();
    let Some(id) = form.get("request").and_then(|id| id.parse().ok()) else {
        return instead(draw.site, lang, StatusCode::NOT_FOUND, "site-not-found");
    };
    match draw.site.directory().answer_erasure(process, id, draw.site.now()) {
        Ok(_was_open) => see_other(&format!("/{lang}/{process}/personal-data/")),
        Err(failure) => {
            tracing::error!(error = %failure, "a request could not be noted as answered");
            instead(draw.site, lang, StatusCode::INTERNAL_SERVER_ERROR, "site-failed")
        }
    }
}
