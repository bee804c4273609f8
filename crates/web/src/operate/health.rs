//! Health: the program answers. Readiness: it can take acts. Anybody may ask whether; what is wrong with the machine is told only
//! where the metrics are.

use std::sync::Arc;
use std::time::Duration;

use axum::http::{HeaderValue, StatusCode, header};
use clerk::{CLOCK_BEHIND_MAX, Standing, Stopwatch};

use crate::answer::{Answer, answer};
use crate::site::Site;

/// How long a look is good: whoever asks more often gets the same answer.
const GOOD: Duration = Duration::from_secs(1);
/// How long the writers may take to answer.
const PATIENCE: Duration = Duration::from_secs(5);
/// A clock that is set shows at least the day of this program's making, 1 January 2026.
const CLOCK_MIN: i64 = 1_767_225_600_000;

/// The most lines about what is damaged in one record. That something is does not keep acts from being taken.
const DAMAGES_MAX: usize = 20;

/// The last look, and when it was. Whoever asks while somebody looks waits for that look.
pub(crate) type LastLook = tokio::sync::Mutex<Option<(Stopwatch, Readiness)>>;

/// What a look found: each thing that was looked at, and what is wrong with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Readiness {
    /// The record can be written.
    pub record: Result<(), &'static str>,
    /// Every process's writer answers, and has the key of its log where that was not handed over.
    pub writer: Result<(), &'static str>,
    /// The disk has room.
    pub disk: Result<(), &'static str>,
    /// The clock can be right.
    pub clock: Result<(), &'static str>,
}

impl Readiness {
    fn parts(&self) -> [(&'static str, Result<(), &'static str>); 4] {
        [("record", self.record), ("writer", self.writer), ("disk", self.disk), ("clock", self.clock)]
    }

    /// True if acts can be taken.
    pub fn is_ready(&self) -> bool {
        self.parts().iter().all(|(_, found)| found.is_ok())
    }
}

impl Site {
    /// Looks whether acts can be taken.
    pub async fn readiness(&self) -> Readiness {
        let mut last = self.last_look().lock().await;
        if let Some((_, found)) = last.filter(|(looked, _)| looked.elapsed() < GOOD) {
            return found;
        }
        let found = self.look().await;
        *last = Some((Stopwatch::start(), found));
        found
    }

    async fn look(&self) -> Readiness {
        let site = self.clone();
        let look = move || (record(&site), disk(&site), clock(&site));
        let looked = tokio::task::spawn_blocking(look).await;
        let (record, disk, clock) = looked.unwrap_or((Err("could not be looked at"), Ok(()), Ok(())));
        let answers = self.writers_answer().await.then_some(()).ok_or("a writer does not answer");
        let keyless = self.every().any(|hosted| hosted.clerk.standing() == Standing::KeyMissing);
        let writer = if keyless { Err("has not the key of its log") } else { answers };
        Readiness { record, writer, disk, clock }
    }

    /// True if every writer answers within a bound of time.
    pub async fn writers_answer(&self) -> bool {
        for hosted in self.every() {
            let hosted = Arc::clone(hosted);
            let looking = tokio::task::spawn_blocking(move || hosted.clerk.look());
            if !tokio::time::timeout(PATIENCE, looking).await.is_ok_and(|looked| looked.unwrap_or(false)) {
                return false;
            }
        }
        true
    }
}

fn record(site: &Site) -> Result<(), &'static str> {
    site.directory().try_writing().map_err(|_failure| "cannot be written")
}

fn disk(site: &Site) -> Result<(), &'static str> {
    let free = site.directory().bytes_free().map_err(|_failure| "cannot be looked at")?;
    if free < site.settings().disk_free { Err("less is free than the bound") } else { Ok(()) }
}

fn clock(site: &Site) -> Result<(), &'static str> {
    let now = site.now();
    let behind = |last: i64| now < last.saturating_sub(CLOCK_BEHIND_MAX);
    if now < CLOCK_MIN {
        return Err("is not set");
    }
    // A rehearsal has the clock of its file.
    let mut states = site.every().map(|hosted| hosted.clerk.snapshot());
    let late = states.any(|snapshot| {
        let state = &snapshot.process.state;
        !state.is_rehearsal() && behind(state.recorded())
    });
    if late { Err("is behind the last entry") } else { Ok(()) }
}

/// How much is said of what was looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Told {
    /// Whether acts can be taken: to anybody.
    Word,
    /// Each thing that was looked at: where only machines of the operator ask.
    Everything,
}

/// The answer to whoever asks whether acts can be taken.
pub(crate) async fn ready(site: &Site, told: Told) -> Answer {
    let found = site.readiness().await;
    let line = |(what, found): (&'static str, Result<(), &'static str>)| match found {
        Ok(()) => format!("{what}: ok\n"),
        Err(why) => format!("{what}: {why}\n"),
    };
    let damages = site.every().flat_map(|hosted| {
        let slug = hosted.clerk.slug().clone();
        hosted.clerk.damages().into_iter().take(DAMAGES_MAX).map(move |damage| format!("damaged: {slug}: {damage}\n"))
    });
    let damages: String = damages.filter(|_| told == Told::Everything).collect();
    let lines: String = found.parts().into_iter().filter(|_| told == Told::Everything).map(line).collect();
    let ready = (StatusCode::OK, "ready");
    let (status, head) = if found.is_ready() { ready } else { (StatusCode::SERVICE_UNAVAILABLE, "not ready") };
    let mut answer = answer(status, "text/plain; charset=utf-8", format!("{head}\n{lines}{damages}"));
    answer.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer
}
