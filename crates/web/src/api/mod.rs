//! The interface for programs, `/api/v1`: every act can be put and every view read, as JSON. It decides no rule: acts go to the
//! clerk as those of forms do, and what is read comes from the same views as pages.
//!
//! Who asks is said by a token alone. The cookie of a sign-in is not looked at, so no page of another site can use it.

mod access;
mod document;
mod fields;
mod files;
mod limits;
mod problem;
mod put;
mod query;
mod routes;
mod schema;
pub(crate) mod tokens;
#[expect(clippy::unnecessary_wraps, reason = "every view has one form, so that one table holds them all")]
#[expect(clippy::struct_field_names, reason = "an answer calls a thing by the word that addresses have for it")]
mod views;

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use locale::Lang;
use procedure::Capacity;
use procedure::names::Slug;

use crate::answer::{Answer, answer, secured};
use crate::draw::Draw;
use crate::router::preferred;
use crate::site::{Hosted, Site};
use crate::{looks, operate, refusals};
use access::Access;
pub(crate) use access::calendar_seat;
pub(crate) use limits::Limits;
use problem::{Fault, Problem};
use query::Params;
use routes::{Does, Route};

/// How the interface is run. The program's configuration fills it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The most requests with one token in a minute.
    pub of_a_token: u32,
    /// The most requests of one address without a token in a minute.
    pub of_a_stranger: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self { of_a_token: 600, of_a_stranger: 120 }
    }
}

/// A request that was taken apart: who asks, what for, in which language.
pub(crate) struct Asked<'a> {
    site: &'a Site,
    lang: Lang,
    headers: &'a HeaderMap,
    path: &'a str,
    access: Access,
    /// What the address names: `process`, `meeting`, `text`, `number`.
    named: BTreeMap<&'static str, String>,
    params: Params,
}

/// A view that is asked for: the process as this reader may see it.
pub(crate) struct Ask<'a> {
    asked: &'a Asked<'a>,
    draw: Draw<'a>,
}

/// What a search finds, as JSON, for whoever asks its page for that.
pub(crate) fn search_as_json(draw: &Draw<'_>) -> Option<Answer> {
    let body = serde_json::to_vec(&views::search::json(draw).ok()?).ok()?;
    Some(answer(StatusCode::OK, "application/json", body))
}

/// Answers a request for `/api/`.
pub(crate) async fn answer_to(State(site): State<Site>, request: Request) -> Answer {
    let lang = preferred(request.headers());
    let head = request.method() == Method::HEAD;
    let found = match routed(&site, lang, request).await {
        Ok(found) => found,
        Err(problem) => problem.answer(&site, lang),
    };
    let mut answer = secured(dressed(found, lang));
    if head {
        *answer.body_mut() = axum::body::Body::empty();
    }
    answer
}

/// What went wrong around the interface, an answer that broke or did not come in time, is said in its form too.
pub(crate) async fn in_its_form(State(site): State<Site>, request: Request, next: Next) -> Answer {
    let ours = request.uri().path().starts_with("/api/");
    let (lang, head) = (preferred(request.headers()), request.method() == Method::HEAD);
    let found = next.run(request).await;
    let fault = match found.status() {
        StatusCode::GATEWAY_TIMEOUT => Fault::TooLate,
        StatusCode::INTERNAL_SERVER_ERROR => Fault::Failed,
        _ => return found,
    };
    let said =
        found.headers().get(header::CONTENT_TYPE).is_some_and(|media| media.as_bytes() == problem::MEDIA.as_bytes());
    if !ours || said {
        return found;
    }
    let mut answer = secured(dressed(Problem::from(fault).answer(&site, lang), lang));
    if head {
        *answer.body_mut() = axum::body::Body::empty();
    }
    answer
}

/// What every answer has beside the headers of pages.
fn dressed(mut found: Answer, lang: Lang) -> Answer {
    let headers = found.headers_mut();
    headers.insert(header::VARY, HeaderValue::from_static("authorization, accept-language"));
    headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(lang.tag()));
    found
}

async fn routed(site: &Site, lang: Lang, request: Request) -> Result<Answer, Problem> {
    let path = request.uri().path().to_owned();
    let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
    let method = if request.method() == Method::HEAD { Method::GET } else { request.method().clone() };
    let (route, named) = routes::find(&method, &segments)?;
    let headers = request.headers().clone();
    let client = operate::client(&request);
    // Who comes with a wrong token is a stranger.
    let token = access::token_of(&headers);
    site.limits().stranger(token.as_ref(), client, site.now())?;
    let access = Access::of(site, &headers)?;
    if let (Access::Token(held), Some(token)) = (&access, token) {
        site.limits().token((token, held.token.id), client, site.now())?;
    }
    let params = Params::read(request.uri().query().unwrap_or_default(), route)?;
    let asked = Asked { site, lang, headers: &headers, path: &path, access, named, params };
    asked.answered(route, request).await
}

impl<'a> Asked<'a> {
    async fn answered(&'a self, route: &Route, request: Request) -> Result<Answer, Problem> {
        match &route.does {
            Does::Whole(read) => self.view(read(self)?, None),
            Does::View(read) => {
                let ask = self.ask(self.slug("meeting"))?;
                let text = self.named.get("text").map(String::as_str).unwrap_or_default();
                let value = read(&ask).inspect_err(|problem| ask.note_refusal(problem, text))?;
                looks::note_view(&ask.draw, &self.access.reader(), (route.id, &self.named));
                self.view(value, Some(ask.draw.state().head()))
            }
            Does::File => files::get(self),
            Does::Paper => files::paper(self, route).await,
            Does::Put => put::act(self, request).await,
            Does::Keep => files::keep(self, request).await,
        }
    }

    /// A part of the address, if it is a short name.
    fn slug(&self, name: &str) -> Option<Slug> {
        self.named.get(name).and_then(|text| Slug::new(text))
    }

    fn hosted(&self) -> Result<&'a Arc<Hosted>, Problem> {
        let process = self.named.get("process").map(String::as_str).unwrap_or_default();
        self.site.hosted(process).ok_or_else(|| Fault::NotFound.into())
    }

    /// The process as the reader may see it at a meeting.
    fn ask(&'a self, meeting: Option<Slug>) -> Result<Ask<'a>, Problem> {
        let hosted = self.hosted()?;
        let seated = self.access.seat(self.site, hosted, meeting.as_ref())?;
        let draw = Draw::new(self.site, hosted, self.lang, seated.capacity).ok_or(Fault::Failed)?;
        let draw = draw.by(&self.access.reader(), seated.holding).within(seated.reach);
        Ok(Ask { asked: self, draw: draw.at(self.path, self.params.pairs()) })
    }

    /// A view as JSON, or 304 where the reader has it.
    fn view(&self, value: serde_json::Value, head: Option<u64>) -> Result<Answer, Problem> {
        let body = serde_json::to_vec(&value).map_err(|_no_json| Fault::Failed)?;
        let hash = procedure::names::Hash::of(&[&body]).to_string();
        // The head of the record, and what is seen of it: time, too, changes what a reader is told.
        let tag = format!("\"{}-{}\"", head.unwrap_or_default(), hash.get(..16).unwrap_or(&hash));
        let same = self.headers.get(header::IF_NONE_MATCH).is_some_and(|known| known.as_bytes() == tag.as_bytes());
        let mut found = if same {
            let mut same = Answer::new(axum::body::Body::empty());
            *same.status_mut() = StatusCode::NOT_MODIFIED;
            same
        } else {
            answer(StatusCode::OK, "application/json", body)
        };
        if let Ok(tag) = HeaderValue::try_from(tag) {
            found.headers_mut().insert(header::ETAG, tag);
        }
        Ok(found)
    }
}

impl Ask<'_> {
    /// Notes that a text was asked for that this seat may not see; it is told that there is none.
    fn note_refusal(&self, problem: &Problem, text: &str) {
        let meeting = self.asked.named.get("meeting").filter(|_| matches!(problem, Problem::Fault(Fault::NotFound, _)));
        if let Some(meeting) = meeting {
            refusals::of_draft(&self.draw, &self.asked.access.reader(), (meeting, text));
        }
    }

    fn capacity(&self) -> &Capacity {
        &self.draw.capacity
    }

    fn now(&self) -> i64 {
        self.draw.hosted.clerk.now()
    }
}
