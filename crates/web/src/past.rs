//! The process as it stood on: `/en/almaty/as-of/2023-10-12T14:00Z/som-8/`, and `@7` for what stood after entry 7.
//!
//! A page of the past is drawn by the same functions, from an earlier state. Who sees what is decided by the state then and the
//! state now (`procedure::view`, decision 0018). Of an instant a reader gets the state after the last entry that it may read: else
//! whoever asks for many instants would find out when each entry was recorded that is not for it.

use std::sync::Arc;

use axum::http::StatusCode;
use clerk::index::Wanted;
use clerk::{PastError, Snapshot};
use pages::AsOf;
use pages::act::encoded;
use pages::past::has_a_past;
use procedure::Capacity;
use record::Failure;

use crate::answer::{Answer, html, later, see_other};
use crate::draw::{Draw, Drawn, grouped};
use crate::instants::span;
use crate::places::Asker;
use crate::query::Query;
use crate::router::instead;
use crate::site::Hosted;

/// Why there is no page of that moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum NoPast {
    /// It is no moment, or there is no such page.
    Missing,
    /// Nothing that the reader may read was recorded by then.
    Before,
    /// It has not come.
    Later,
    /// Others are served first.
    Busy,
}

impl NoPast {
    fn answer(self, draw: &Draw<'_>) -> Answer {
        let say = |status, key| instead(draw.site, draw.locale.lang(), status, key);
        match self {
            Self::Missing => say(StatusCode::NOT_FOUND, "site-not-found"),
            Self::Before => say(StatusCode::NOT_FOUND, "record-as-of-before"),
            Self::Later => say(StatusCode::NOT_FOUND, "record-as-of-later"),
            Self::Busy => later(say(StatusCode::SERVICE_UNAVAILABLE, "record-as-of-busy")),
        }
    }
}

/// A moment of the record.
struct Point {
    /// How many entries there were.
    size: u64,
    /// The instant up to which the past is looked at.
    at: i64,
    /// The instant that was asked for.
    asked: Option<i64>,
    /// When the last of them was recorded, where the reader may read it.
    recorded: Option<i64>,
}

/// A page of the process as it stood.
pub(crate) async fn page(draw: &Draw<'_>, hosted: &Arc<Hosted>, (when, rest): (&str, &[&str])) -> Answer {
    match looking_back(draw, hosted, (when, rest)).await {
        Ok(back) => match back.draw(rest) {
            Drawn::Page(page) => html(StatusCode::OK, page),
            Drawn::NotSeen => instead(draw.site, draw.locale.lang(), StatusCode::FORBIDDEN, "site-not-seen"),
            Drawn::Missing => NoPast::Missing.answer(draw),
            Drawn::Failed(why) => failed(draw, &why),
            Drawn::Damaged(why) => damaged(draw, &why),
        },
        Err(Ok(no_past)) => no_past.answer(draw),
        Err(Err(why @ PastError::Journal(Failure::Damaged(_)))) => damaged(draw, &why.to_string()),
        Err(Err(why)) => failed(draw, &why.to_string()),
    }
}

fn damaged(draw: &Draw<'_>, why: &str) -> Answer {
    tracing::error!(why, "a page of the past needs what is damaged");
    instead(draw.site, draw.locale.lang(), StatusCode::INTERNAL_SERVER_ERROR, "record-damaged")
}

fn failed(draw: &Draw<'_>, why: &str) -> Answer {
    tracing::error!(why, "a page of the past could not be drawn");
    instead(draw.site, draw.locale.lang(), StatusCode::INTERNAL_SERVER_ERROR, "site-failed")
}

async fn looking_back<'a>(
    draw: &Draw<'a>,
    hosted: &Arc<Hosted>,
    (when, rest): (&str, &[&str]),
) -> Result<Draw<'a>, Result<NoPast, PastError>> {
    if !has_a_past(rest) {
        return Err(Ok(NoPast::Missing));
    }
    let point = point(draw, when).map_err(Ok)?;
    let then = replayed(draw, hosted, point.size).await?;
    let root = hosted.clerk.root_at(point.size).map(|root| grouped(&root.to_string())).unwrap_or_default();
    let (asked, recorded) = (point.asked, point.recorded);
    let as_of = AsOf { when: when.to_owned(), asked, entry: point.size.saturating_sub(1), recorded, root };
    Ok(draw.looking_back(&then, (as_of, point.at)))
}

/// The state of so many entries: one of those that are kept, or replayed, for which there are few places.
async fn replayed(
    draw: &Draw<'_>,
    hosted: &Arc<Hosted>,
    size: u64,
) -> Result<Arc<Snapshot>, Result<NoPast, PastError>> {
    let asker = if draw.capacity == Capacity::Public { Asker::Stranger } else { Asker::Seated };
    let Some(place) = draw.site.places().past(asker).await else { return Err(Ok(NoPast::Busy)) };
    let hosted = Arc::clone(hosted);
    // The place is held until the work is done, also where nobody waits for it any more.
    let replaying = move || {
        let _place = place;
        hosted.clerk.past(size)
    };
    let replayed = tokio::task::spawn_blocking(replaying).await;
    match replayed {
        Ok(then) => then.map_err(Err),
        Err(error) => {
            tracing::error!(%error, "a replay broke");
            Err(Ok(NoPast::Busy))
        }
    }
}

/// The last entry below a number that the reader may read.
fn last_read(draw: &Draw<'_>, below: u64) -> Option<(u64, i64)> {
    let all = Wanted { area: None, meeting: None, party: None, numbers: 0..below };
    let found = draw.snapshot.index.find(&all, |strand| draw.reads_strand(strand));
    let number = found.up_to(u64::MAX, 1).first().copied()?;
    Some((number, draw.snapshot.entries.get(usize::try_from(number).ok()?)?.recorded))
}

fn point(draw: &Draw<'_>, when: &str) -> Result<Point, NoPast> {
    if let Some(number) = when.strip_prefix('@') {
        let digits = number.bytes().all(|byte| byte.is_ascii_digit());
        let number: u64 = number.parse().ok().filter(|_| digits).ok_or(NoPast::Missing)?;
        let size = number.checked_add(1).filter(|size| *size <= draw.state().head()).ok_or(NoPast::Missing)?;
        let (last, recorded) = last_read(draw, size).ok_or(NoPast::Before)?;
        return Ok(Point { size, at: recorded, asked: None, recorded: Some(recorded).filter(|_| last == number) });
    }
    let (from, to) = span(when, &draw.zone()).ok_or(NoPast::Missing)?;
    let now = draw.now();
    if from > now {
        return Err(NoPast::Later);
    }
    let (last, recorded) = last_read(draw, draw.snapshot.recorded(i64::MIN, to).end).ok_or(NoPast::Before)?;
    Ok(Point { size: last.saturating_add(1), at: to.min(now), asked: Some(to.min(now)), recorded: Some(recorded) })
}

/// From the day and the hour that somebody chose to the address of that moment.
pub(crate) fn chosen(draw: &Draw<'_>, query: &Query) -> Answer {
    let (lang, process) = (draw.locale.lang(), draw.hosted.clerk.slug());
    let day = query.get("on").unwrap_or_default();
    let when = query.get("at").map_or_else(|| day.to_owned(), |hour| format!("{day}T{hour}"));
    if span(&when, &draw.zone()).is_none() {
        return see_other(&format!("/{lang}/{process}/record/?since={}#e", encoded(&when)));
    }
    see_other(&format!("/{lang}/{process}/as-of/{when}/"))
}
