//! Live pages: after each commit every page that somebody follows is drawn once for each kind of reader and sent.

use std::sync::Arc;
use std::time::Duration;

use locale::Lang;
use procedure::accounts::Reach;
use procedure::floor::view::next_change;
use procedure::meetings::programme_view::next_hour;
use procedure::texts::rounds::next_end;
use tokio::sync::Notify;

use crate::draw::{Draw, Drawn, meeting_of};
use crate::live::{Because, Key, Stage, main_part};
use crate::operate;
use crate::query::Query;
use crate::site::{Hosted, Site};

/// How often a stream shows that it lives.
const BEAT: Duration = Duration::from_secs(15);

/// Follows the record of every process for as long as the site lives.
pub(crate) fn follow(site: &Site) {
    for hosted in site.every() {
        let moved = Arc::new(Notify::new());
        let notify = Arc::clone(&moved);
        hosted.clerk.watch(move |_| notify.notify_one());
        let (site, hosted) = (site.clone(), Arc::clone(hosted));
        let runtime = site.runtime().clone();
        runtime.spawn(async move {
            let mut seen = hosted.clerk.now();
            // A stream beats whatever happens: else one that is shown nothing of a closed item would tell how busy the room is.
            let mut beat = tokio::time::interval(BEAT);
            beat.reset();
            loop {
                let moved = tokio::select! {
                    () = moved.notified() => true,
                    _ = beat.tick() => {
                        hosted.hub.beat();
                        false
                    }
                };
                let now = hosted.clerk.now();
                // A round of comments ends by its deadline, and a list of speakers opens and closes by its times, without an entry.
                let state = &hosted.clerk.snapshot().process.state;
                let times = [next_end(state, seen), next_change(state, seen), next_hour(state, seen)];
                let ended = times.into_iter().flatten().any(|at| at <= now);
                let because = if ended { Because::Time } else { Because::Moved };
                if moved || ended {
                    publish(&site, &hosted, because).await;
                }
                seen = now;
            }
        });
    }
}

/// Draws as many pages at once as there are cores, and sends them in the order of their addresses.
async fn publish(site: &Site, hosted: &Arc<Hosted>, because: Because) {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZeroUsize::get);
    for keys in hosted.hub.followed().chunks(cores) {
        let drawing: Vec<_> = keys
            .iter()
            .map(|key| {
                let (site, hosted, key) = (site.clone(), Arc::clone(hosted), key.clone());
                tokio::task::spawn_blocking(move || draw_and_send(&site, &hosted, (&key, because)))
            })
            .collect();
        for drawn in drawing {
            if let Err(error) = drawn.await {
                tracing::error!(%error, "a live page broke");
            }
        }
    }
}

fn draw_and_send(site: &Site, hosted: &Hosted, (key, because): (&Key, Because)) {
    let (address, reach) = key;
    match draw_at(site, hosted, address, reach) {
        Some((stage, Drawn::Page(page))) => {
            if let Some(part) = main_part(&page) {
                hosted.hub.publish(key, (stage, because), part);
            }
        }
        Some((_, Drawn::Missing | Drawn::NotSeen)) | None => {}
        Some((_, Drawn::Failed(why) | Drawn::Damaged(why))) => {
            tracing::error!(route = operate::pattern_of(address), why, "a live page could not be drawn");
        }
    }
}

/// The page at a whole address, `/en/almaty/som-8/floor/`, for a seat, and the stage at which it was drawn.
pub(crate) fn draw_at(site: &Site, hosted: &Hosted, address: &str, reach: &Reach) -> Option<(Stage, Drawn)> {
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
    let draw = draw.in_room(of.as_ref());
    Some(((draw.state().head(), draw.snapshot.held), draw.draw(&rest)))
}
