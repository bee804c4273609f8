//! Live pages: after each commit every page that somebody follows is drawn once for each kind of reader and sent.

use std::sync::Arc;
use std::time::Duration;

use locale::Lang;
use procedure::Capacity;
use procedure::texts::rounds::next_end;
use tokio::sync::Notify;

use crate::draw::{Draw, Drawn};
use crate::live::{main_part, message};
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
            loop {
                let moved = tokio::time::timeout(BEAT, moved.notified()).await.is_ok();
                let now = hosted.clerk.now();
                // A round of comments ends by its deadline, without an entry.
                let ended = next_end(&hosted.clerk.snapshot().process.state, seen).is_some_and(|end| end <= now);
                if moved || ended {
                    publish(&site, &hosted);
                } else {
                    hosted.hub.beat();
                }
                seen = now;
            }
        });
    }
}

fn publish(site: &Site, hosted: &Hosted) {
    for key in hosted.hub.followed() {
        let (address, reader) = &key;
        let Some(capacity) = Capacity::new(reader) else { continue };
        match draw_at(site, hosted, address, capacity) {
            Some(Drawn::Page(page)) => {
                if let Some(part) = main_part(&page) {
                    hosted.hub.publish(&key, message("main", part));
                }
            }
            Some(Drawn::Missing | Drawn::NotSeen) | None => {}
            Some(Drawn::Failed(why)) => tracing::error!(address = %address, why, "a live page could not be drawn"),
        }
    }
}

/// The page at a whole address, `/en/almaty/som-8/floor/`, for a capacity.
pub(crate) fn draw_at(site: &Site, hosted: &Hosted, address: &str, capacity: Capacity) -> Option<Drawn> {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let mut segments = path.split('/').filter(|segment| !segment.is_empty());
    let lang: Lang = segments.next()?.parse().ok()?;
    let process = segments.next()?;
    if process != hosted.clerk.slug().as_str() {
        return None;
    }
    let rest: Vec<&str> = segments.collect();
    let place = path.get(lang.tag().len().saturating_add(1)..)?;
    Some(Draw::new(site, hosted, lang, capacity)?.at(place, Query::read(query)).draw(&rest))
}
