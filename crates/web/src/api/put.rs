//! Putting an act: once for each idempotency key, or only foreseen.

use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, header};
use clerk::{Foreseen, PutError};
use pages::Section;
use procedure::names::Hash;
use procedure::{Kind, Rejection};
use record::answers::Answered;
use schemars::JsonSchema;
use serde::Serialize;

use super::fields::{Given, Unread};
use super::problem::{Fault, Problem};
use super::query::{Takes, params};
use super::views::At;
use super::{Ask, Asked};
use crate::answer::{Answer, answer};
use crate::body::{most_bytes, place};
use crate::{operate, uploads};

/// The largest body of an act.
pub(super) const ACT_BYTES_MAX: usize = 1024 * 1024;
/// The longest idempotency key.
pub(super) const KEY_MAX: usize = 200;
/// What stands before our keys in the record.
const KEY: &str = "api/";

params! {
    /// Says what would become of the act, and puts nothing.
    optional FORESEE = "foresee": Takes::Flag;
}

/// What is answered to an act.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "receipt")]
pub(super) struct Receipt {
    /// The number of its entry in the record; none for what is done behind closed doors, which is in no entry.
    entry: Option<u64>,
    /// When it was recorded.
    recorded: At,
    /// The hash under which the entry stands in the tree of the log: with its number it is a receipt.
    leaf: Option<String>,
    /// True if the same request was put before: then this is its entry.
    repeated: bool,
}

/// What would become of an act.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "foreseen")]
pub(super) struct Foresight {
    /// `in-order`: it would be taken. Refusals and questions are answered as problems, as if it were put.
    would: String,
}

/// The key of a request, and what it stands for.
struct Keyed {
    key: String,
    request: [u8; 32],
}

/// Puts an act, or foresees it.
pub(super) async fn act(asked: &Asked<'_>, request: Request) -> Result<Answer, Problem> {
    let process = asked.hosted()?.clerk.slug().to_string();
    asked.access.puts(None)?;
    json_only(&request)?;
    let key = key(asked)?;
    let _place = place(asked.site.places(), most_bytes(&request)).await.map_err(|_busy| Fault::NotRecorded)?;
    let body = axum::body::to_bytes(request.into_body(), ACT_BYTES_MAX).await;
    let body = body.map_err(|_too_large| Problem::about(Fault::TooLarge, "bound", ACT_BYTES_MAX.to_string()))?;
    let keyed = key.map(|key| Keyed::new(asked, &key, &body));
    // Whether such a request was answered before is asked first: its answer does not change.
    if let Some(keyed) = keyed.as_ref().filter(|_| !asked.params.has(FORESEE.name))
        && let Some(before) = keyed.before(asked, &process)?
    {
        return before;
    }
    let given = Given::read(&body);
    let meeting = given.as_ref().ok().and_then(Given::meeting);
    let of_process = meeting.is_none();
    let ask = asked.ask(meeting)?;
    let as_whom = if of_process { &ask.draw.reach.capacity } else { ask.capacity() };
    let unread = |unread: Unread| match unread {
        Unread::NoObject => Fault::Unreadable.into(),
        Unread::Wrong(rejection) => ask.rejected(rejection),
    };
    let mut given = given.map_err(unread)?;
    asked.access.puts(Some(given.area()))?;
    given.with_media(|hash| uploads::media_of(&ask.draw, hash)).map_err(unread)?;
    let mut wanted = given.request(as_whom).map_err(unread)?;
    let unnoted = ask.draw.hosted.clerk.is_behind_doors(&wanted.act);
    let answered = if asked.params.has(FORESEE.name) {
        ask.foresee(wanted)
    } else {
        if let Some(keyed) = &keyed {
            (wanted.key, wanted.of_key) = (Some(keyed.key.clone()), Some(keyed.request));
        }
        put(&ask, (given.kind, wanted, keyed), &process).await
    };
    if !unnoted {
        return answered;
    }
    // What is done behind closed doors leaves no line, whatever becomes of it.
    let mut found = answered.unwrap_or_else(|problem| problem.answer(asked.site, asked.lang));
    found.extensions_mut().insert(operate::Unnoted);
    Ok(found)
}

async fn put(
    ask: &Ask<'_>,
    (kind, wanted, keyed): (Kind, clerk::Request, Option<Keyed>),
    process: &str,
) -> Result<Answer, Problem> {
    let unnoted = ask.draw.hosted.clerk.is_behind_doors(&wanted.act);
    match crate::act::put(&ask.draw, wanted).await {
        Ok(receipt) if receipt.held => held(&receipt),
        Ok(receipt) => match keyed.filter(|_| receipt.repeated) {
            // Another request with this key was put between our look and the clerk's.
            Some(keyed) => {
                keyed.before(ask.asked, process)?.unwrap_or_else(|| ask.receipt(receipt.number, StatusCode::OK))
            }
            None if receipt.repeated => ask.receipt(receipt.number, StatusCode::OK),
            None => ask.receipt(receipt.number, StatusCode::CREATED),
        },
        Err(PutError::Rejected(rejection)) if unnoted => Err(ask.rejected(rejection)),
        Err(error) => Err(ask.refused(kind, error, keyed.as_ref())),
    }
}

/// The receipt of what was done behind closed doors: it is in no entry, and has no place.
fn held(receipt: &clerk::Receipt) -> Result<Answer, Problem> {
    let (recorded, repeated) = (At::of(receipt.recorded), receipt.repeated);
    let body = serde_json::to_vec(&Receipt { entry: None, recorded, leaf: None, repeated });
    Ok(answer(StatusCode::OK, "application/json", body.map_err(|_no_json| Fault::Failed)?))
}

fn json_only(request: &Request) -> Result<(), Problem> {
    let media = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let media = media.split(';').next().unwrap_or_default().trim();
    if media.eq_ignore_ascii_case("application/json") {
        Ok(())
    } else {
        Err(Problem::about(Fault::Media, "takes", "application/json"))
    }
}

/// The idempotency key, if one was given.
fn key(asked: &Asked<'_>) -> Result<Option<String>, Problem> {
    let Some(given) = asked.headers.get("idempotency-key") else { return Ok(None) };
    let fits = |key: &&str| (1..=KEY_MAX).contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_graphic());
    let key = given.to_str().ok().filter(fits);
    key.map(|key| Some(key.to_owned())).ok_or_else(|| Problem::about(Fault::KeyUnfit, "bound", KEY_MAX.to_string()))
}

impl Keyed {
    fn new(asked: &Asked<'_>, key: &str, body: &[u8]) -> Self {
        let owner = asked.access.owner();
        let hash = Hash::of(&[b"meshveret-api-key/v1\n", owner.as_bytes(), b"\n", key.as_bytes()]);
        Self { key: format!("{KEY}{hash}"), request: Hash::of(&[b"meshveret-api-request/v1\n", body]).0 }
    }

    /// The answer to the request that had this key before; a problem where that was another request.
    fn before(&self, asked: &Asked<'_>, process: &str) -> Result<Option<Result<Answer, Problem>>, Problem> {
        let found = asked.site.directory().answered(process, &self.key, asked.site.now()).map_err(|failure| {
            tracing::error!(error = %failure, "an answer could not be looked up");
            Problem::from(Fault::NotRecorded)
        })?;
        let Some((request, answered)) = found else { return Ok(None) };
        if request != self.request {
            return Err(Fault::KeyReused.into());
        }
        Ok(Some(match answered {
            Answered::Put(number) => asked.ask(None)?.receipt(number, StatusCode::OK),
            Answered::Refused(status, said) => {
                Err(Problem::Again(StatusCode::from_u16(status).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY), said))
            }
        }))
    }

    /// Keeps a refusal, so that the same request is answered the same for a day.
    fn keep(&self, ask: &Ask<'_>, problem: &Problem) {
        let (site, process) = (ask.asked.site, ask.draw.hosted.clerk.slug().as_str());
        if !site.limits().keeps_refusal(format!("{process} {}", ask.asked.access.owner()), site.now()) {
            return;
        }
        let (status, said) = problem.said(site, ask.asked.lang);
        let kept =
            site.directory().keep_refusal((process, &self.key), &self.request, (status.as_u16(), &said), site.now());
        if let Err(failure) = kept {
            tracing::error!(error = %failure, "a refusal could not be kept");
        }
    }
}

impl Ask<'_> {
    fn rejected(&self, rejection: Rejection) -> Problem {
        Problem::Rejected(Box::new(rejection), Box::new(self.draw.frame(Section::Other, None)))
    }

    /// The receipt of an act: 201 for one that was put now, 200 for one that was put before.
    fn receipt(&self, number: u64, status: StatusCode) -> Result<Answer, Problem> {
        let snapshot = self.draw.hosted.clerk.snapshot();
        let at = usize::try_from(number).ok();
        let line = at.and_then(|at| snapshot.entries.get(at).cloned()).ok_or(Fault::Failed)?;
        let receipt = Receipt {
            entry: Some(number),
            recorded: At::of(line.recorded),
            leaf: self.draw.hosted.clerk.leaf(number).map(|leaf| leaf.to_string()),
            repeated: status == StatusCode::OK,
        };
        let body = serde_json::to_vec(&receipt).map_err(|_no_json| Fault::Failed)?;
        let mut found = answer(status, "application/json", body);
        let place = format!("/api/v1/{}/entries/{number}", self.draw.hosted.clerk.slug());
        if let Ok(place) = HeaderValue::try_from(place) {
            found.headers_mut().insert(header::LOCATION, place);
        }
        Ok(found)
    }

    fn foresee(&self, mut wanted: clerk::Request) -> Result<Answer, Problem> {
        crate::act::by_holding(&self.draw, &mut wanted);
        let foreseen = self.draw.hosted.clerk.foresee(&[wanted]).into_iter().next();
        match foreseen {
            // An act that says again what stands would be answered with the entry that said it first.
            Some(Foreseen::InOrder | Foreseen::Repeated(_)) => {
                let body = serde_json::to_vec(&Foresight { would: "in-order".to_owned() });
                Ok(answer(StatusCode::OK, "application/json", body.map_err(|_no_json| Fault::Failed)?))
            }
            Some(Foreseen::Asked(question)) => Err(self.rejected(question)),
            Some(Foreseen::Refused(PutError::Rejected(rejection))) => Err(self.rejected(rejection)),
            Some(Foreseen::Refused(_)) | None => Err(Fault::NotRecorded.into()),
        }
    }

    /// The problem of an act that was not taken. What the rules said is kept under its key; what may be repeated is not.
    fn refused(&self, kind: Kind, error: PutError, keyed: Option<&Keyed>) -> Problem {
        let PutError::Rejected(rejection) = error else { return Fault::NotRecorded.into() };
        crate::refusals::of_act(&self.draw, &self.asked.access.reader(), kind, &rejection);
        let problem = self.rejected(rejection);
        if let Some(keyed) = keyed {
            keyed.keep(self, &problem);
        }
        problem
    }
}
