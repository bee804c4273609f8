//! Live pages: when something was recorded every page that somebody follows is drawn once for each kind of reader and sent.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use locale::Lang;
use procedure::accounts::Reach;
use procedure::evidence::view::next_opening;
use procedure::floor::view::next_change;
use procedure::meetings::programme_view::next_hour;
use procedure::news::view::next_release;
use procedure::texts::rounds::next_end;
use tokio::sync::Notify;

use crate::draw::{Draw, Drawn, meeting_of};
use crate::live::{Because, DuePage, Hub, Instant, Stage, main_part};
use crate::operate;
use crate::query::Query;
use crate::site::{Hosted, Site};

/// How often it is looked whether a deadline passed, and some of the streams show that they live.
const SECOND: Duration = Duration::from_secs(1);

/// Follows the record of every process for as long as the site lives.
pub(crate) fn follow(site: &Site) {
    for hosted in site.every() {
        let moved = Arc::new(Notify::new());
        let notify = Arc::clone(&moved);
        hosted.clerk.watch(move |_| notify.notify_one());
        let (site, hosted) = (site.clone(), Arc::clone(hosted));
        let runtime = site.runtime().clone();
        runtime.spawn(async move { follow_one(&site, &hosted, &moved).await });
    }
}

async fn follow_one(site: &Site, hosted: &Arc<Hosted>, moved: &Notify) {
    let mut seen = hosted.clerk.now();
    // A stream beats whatever happens: else one that is shown nothing of a closed item would tell how busy the room is.
    let (mut seconds, mut second) = (tokio::time::interval(SECOND), 0_u64);
    let mut next = None;
    loop {
        let has_moved = tokio::select! {
            () = moved.notified() => true,
            () = reached(&hosted.hub, next) => false,
            _ = seconds.tick() => {
                second = second.wrapping_add(1);
                hosted.hub.beat(second);
                false
            }
        };
        let (now, snapshot) = (hosted.clerk.now(), hosted.clerk.snapshot());
        let state = &snapshot.process.state;
        // A round of comments ends by its deadline, and a list of speakers opens and closes by its times, without an entry.
        let ended = [next_end, next_change, next_hour, next_release, next_opening]
            .into_iter()
            .filter_map(|next| next(state, seen))
            .any(|at| at <= now);
        seen = now;
        if has_moved || ended {
            hosted.hub.mark(if ended { Because::Time } else { Because::Moved });
        }
        let pages;
        (pages, next) = hosted.hub.due(hosted.hub.now());
        if !pages.is_empty() {
            draw_and_send(site, hosted, pages).await;
        }
    }
}

/// Waits for an instant; for ever where there is none.
async fn reached(hub: &Hub, next: Option<Instant>) {
    match next {
        Some(next) => tokio::time::sleep(next.saturating_sub(hub.now())).await,
        None => std::future::pending().await,
    }
}

/// Draws pages on as many threads as there are cores; each is sent as soon as it is drawn.
async fn draw_and_send(site: &Site, hosted: &Arc<Hosted>, pages: Vec<DuePage>) {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZeroUsize::get);
    let (pages, taken): (Arc<[DuePage]>, _) = (pages.into(), Arc::new(AtomicUsize::new(0)));
    let drawing: Vec<_> = (0..cores.min(pages.len()))
        .map(|_core| {
            let (site, hosted) = (site.clone(), Arc::clone(hosted));
            let (pages, taken) = (Arc::clone(&pages), Arc::clone(&taken));
            tokio::task::spawn_blocking(move || {
                while let Some(page) = pages.get(taken.fetch_add(1, Ordering::Relaxed)) {
                    draw_one(&site, &hosted, page);
                }
            })
        })
        .collect();
    for drawn in drawing {
        if let Err(error) = drawn.await {
            tracing::error!(%error, "a live page broke");
        }
    }
}

fn draw_one(site: &Site, hosted: &Hosted, page: &DuePage) {
    let (address, reach) = page.key();
    match draw_at(site, hosted, address, reach) {
        Some((stage, Drawn::Page(drawn))) => {
            if let Some(part) = main_part(&drawn) {
                know_who_may(hosted);
                page.publish(stage, part);
            }
        }
        Some((_, Drawn::Missing | Drawn::NotSeen)) | None => {}
        Some((_, Drawn::Failed(why) | Drawn::Damaged(why))) => {
            tracing::error!(route = operate::pattern_of(address), why, "a live page could not be drawn");
        }
    }
}

/// Before anything is sent of an entry by which a seat was taken back: its readers are looked up anew.
pub(crate) fn know_who_may(hosted: &Hosted) {
    hosted.hub.know(&hosted.clerk.snapshot().process.state.holdings);
}

/// A page at a whole address, `/en/almaty/som-8/floor/`, for a seat, before it is drawn; with its path below the process.
fn drawing_at<'a>(
    site: &'a Site,
    hosted: &'a Hosted,
    (address, reach): (&'a str, &Reach),
) -> Option<(Draw<'a>, Vec<&'a str>)> {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let mut segments = path.split('/').filter(|segment| !segment.is_empty());
    let lang: Lang = segments.next()?.parse().ok()?;
    let process = segments.next()?;
    if process != hosted.clerk.slug().as_str() {
        return None;
    }
    let rest: Vec<&str> = segments.collect();
    let place = path.get(lang.tag().len().saturating_add(1)..)?;
    let of = meeting_of(hosted, address);
    let capacity = reach.towards(of.as_ref()).clone();
    let draw = Draw::new(site, hosted, lang, capacity)?.within(reach.clone()).at(place, Query::read(query));
    Some((draw.in_room(of.as_ref()), rest))
}

fn stage_of(draw: &Draw<'_>) -> Stage {
    (draw.state().head(), draw.snapshot.held)
}

/// The page at a whole address for a seat, and the stage at which it was drawn.
pub(crate) fn draw_at(site: &Site, hosted: &Hosted, address: &str, reach: &Reach) -> Option<(Stage, Drawn)> {
    let (draw, rest) = drawing_at(site, hosted, (address, reach))?;
    Some((stage_of(&draw), draw.draw(&rest)))
}

/// The stage at which it would be drawn now.
pub(crate) fn stage_at(site: &Site, hosted: &Hosted, address: &str, reach: &Reach) -> Option<Stage> {
    drawing_at(site, hosted, (address, reach)).map(|(draw, _)| stage_of(&draw))
}
