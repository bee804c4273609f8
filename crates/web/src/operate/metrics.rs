//! Metrics in the form of Prometheus. Labels come from closed sets: no name, no address, no text stands in one.

use std::fmt;
use std::fs;
use std::sync::atomic::AtomicU64;
use std::time::Duration;

use axum::http::StatusCode;
use clerk::{Answer as Put, PutError};
use procedure::Kind;
use procedure::rejection::Force;
use prometheus_client::encoding::{EncodeLabelSet, text};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;

use super::requests::Class;
use crate::answer::{Answer, answer};
use crate::site::Site;

/// The upper bounds of the latencies that are counted, in seconds.
const SECONDS: [f64; 12] = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0, 30.0];
/// The form of the answer: the text format of `OpenMetrics`, which Prometheus reads.
const MEDIA: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// How an attempt to sign in ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInEnded {
    /// Somebody is signed in.
    Done,
    /// Name and secret do not belong together, or a link or key is not known.
    Wrong,
    /// The seat is not this reader's.
    NoSeat,
    /// There were too many attempts.
    Limited,
    /// The server failed.
    Failed,
}

impl SignInEnded {
    fn word(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Wrong => "wrong",
            Self::NoSeat => "no-seat",
            Self::Limited => "limited",
            Self::Failed => "failed",
        }
    }
}

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct OfClass {
    class: &'static str,
}

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct OfAnswer {
    class: &'static str,
    status: u16,
}

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct OfAct {
    act: &'static str,
    outcome: &'static str,
}

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct OfOutcome {
    outcome: &'static str,
}

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct OfProcess {
    process: String,
}

/// A listener. Where none has a certificate, nothing is said of one.
#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct OfDoor {
    door: &'static str,
}

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct OfQueue {
    queue: &'static str,
}

/// A number that may be as large as a disk.
type Bytes = Gauge<u64, AtomicU64>;

/// What is counted. Clones share it.
#[derive(Clone)]
pub struct Metrics {
    registry: std::sync::Arc<Registry>,
    requests: Family<OfAnswer, Counter>,
    latency: Family<OfClass, Histogram, fn() -> Histogram>,
    acts: Family<OfAct, Counter>,
    sign_ins: Family<OfOutcome, Counter>,
    queues: Family<OfQueue, Gauge>,
    connections: Gauge,
    refused: Counter,
    handshakes: Counter,
    certificate: Family<OfDoor, Gauge>,
    entries: Family<OfProcess, Bytes>,
    damages: Family<OfProcess, Bytes>,
    waiting: Family<OfProcess, Gauge>,
    streams: Family<OfProcess, Gauge>,
    record: Bytes,
    disk_free: Bytes,
    memory: Bytes,
    open_files: Gauge,
}

impl fmt::Debug for Metrics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Metrics")
    }
}

impl Default for Metrics {
    fn default() -> Self {
        let mut metrics = Self {
            registry: std::sync::Arc::default(),
            requests: Family::default(),
            latency: Family::new_with_constructor(|| Histogram::new(SECONDS)),
            acts: Family::default(),
            sign_ins: Family::default(),
            queues: Family::default(),
            connections: Gauge::default(),
            refused: Counter::default(),
            handshakes: Counter::default(),
            certificate: Family::default(),
            entries: Family::default(),
            damages: Family::default(),
            waiting: Family::default(),
            streams: Family::default(),
            record: Bytes::default(),
            disk_free: Bytes::default(),
            memory: Bytes::default(),
            open_files: Gauge::default(),
        };
        metrics.registry = std::sync::Arc::new(metrics.registered());
        metrics
    }
}

impl Metrics {
    fn registered(&self) -> Registry {
        let mut all = Registry::default();
        let ours = all.sub_registry_with_prefix("meshveret");
        ours.register("requests", "requests answered, by class of route and status", self.requests.clone());
        ours.register("request_seconds", "time from a request's head to its answer's", self.latency.clone());
        ours.register("acts", "acts that somebody put, by kind and what came of it", self.acts.clone());
        ours.register("sign_ins", "attempts to sign in, by how they ended", self.sign_ins.clone());
        ours.register("queue_length", "what waits in a queue", self.queues.clone());
        ours.register("connections", "connections of readers that are open", self.connections.clone());
        ours.register("connections_refused", "connections above the bound of one client", self.refused.clone());
        ours.register("handshakes_failed", "TLS handshakes that failed or took too long", self.handshakes.clone());
        let about = "when the certificate ends, in seconds since 1970";
        ours.register("certificate_expires_seconds", about, self.certificate.clone());
        ours.register("entries", "entries of a process's record", self.entries.clone());
        ours.register("damages", "what of a process's record is not what was recorded", self.damages.clone());
        ours.register("acts_waiting", "acts that wait for a process's writer", self.waiting.clone());
        ours.register("streams", "live streams that are open", self.streams.clone());
        ours.register("record_bytes", "size of the database of all records", self.record.clone());
        ours.register("disk_free_bytes", "free space on the disk of the data directory", self.disk_free.clone());
        all.register("process_resident_memory_bytes", "resident memory", self.memory.clone());
        all.register("process_open_fds", "open files and connections", self.open_files.clone());
        all
    }

    /// Counts an attempt to sign in.
    pub fn sign_in(&self, ended: SignInEnded) {
        self.sign_ins.get_or_create(&OfOutcome { outcome: ended.word() }).inc();
    }

    /// Says how much waits in a queue of the server.
    pub fn queue(&self, queue: &'static str, length: usize) {
        self.queues.get_or_create(&OfQueue { queue }).set(signed(length));
    }

    pub(crate) fn request(&self, class: Class, status: StatusCode, time: Duration) {
        let class = class.word();
        self.requests.get_or_create(&OfAnswer { class, status: status.as_u16() }).inc();
        self.latency.get_or_create(&OfClass { class }).observe(time.as_secs_f64());
    }

    pub(crate) fn act(&self, kind: Kind, answer: &Put) {
        self.acts.get_or_create(&OfAct { act: kind.name(), outcome: outcome(answer) }).inc();
    }

    pub(crate) fn connections(&self) -> Gauge {
        self.connections.clone()
    }

    pub(crate) fn connection_refused(&self) {
        self.refused.inc();
    }

    pub(crate) fn handshake_failed(&self) {
        self.handshakes.inc();
    }

    pub(crate) fn certificate_expires(&self, second: i64) {
        self.certificate.get_or_create(&OfDoor { door: "main" }).set(second);
    }

    /// Everything, as of now.
    fn told(&self, site: &Site) -> Result<String, fmt::Error> {
        for hosted in site.every() {
            let process = OfProcess { process: hosted.clerk.slug().to_string() };
            self.entries.get_or_create(&process).set(hosted.clerk.snapshot().head());
            let damages = u64::try_from(hosted.clerk.damages().len()).unwrap_or(u64::MAX);
            self.damages.get_or_create(&process).set(damages);
            self.waiting.get_or_create(&process).set(signed(hosted.clerk.waiting()));
            self.streams.get_or_create(&process).set(signed(hosted.hub.streams()));
        }
        self.record.set(site.directory().bytes());
        // What the system does not say keeps its last value.
        if let Ok(free) = site.directory().bytes_free() {
            self.disk_free.set(free);
        }
        if let Some(bytes) = resident_bytes() {
            self.memory.set(bytes);
        }
        if let Ok(files) = fs::read_dir("/proc/self/fd") {
            self.open_files.set(signed(files.count()));
        }
        let mut told = String::new();
        text::encode(&mut told, &self.registry)?;
        Ok(told)
    }
}

/// What came of an act, in a word.
fn outcome(answer: &Put) -> &'static str {
    match answer {
        Ok(receipt) if receipt.repeated => "repeated",
        Ok(_) => "recorded",
        Err(PutError::Rejected(rejection)) if rejection.force == Force::Warns => "asked",
        Err(PutError::Rejected(_)) => "rejected",
        Err(PutError::Busy) => "busy",
        Err(PutError::NotRecorded(_)) => "not-recorded",
        Err(PutError::Stopped) => "stopped",
        Err(PutError::ClockBehind { .. }) => "clock-behind",
    }
}

/// The memory of this program that is not swapped out, as Linux has it.
fn resident_bytes() -> Option<u64> {
    let found = fs::read_to_string("/proc/self/statm").ok()?;
    let pages: u64 = found.split_whitespace().nth(1)?.parse().ok()?;
    pages.checked_mul(u64::try_from(rustix::param::page_size()).ok()?)
}

fn signed(number: usize) -> i64 {
    number.try_into().unwrap_or(i64::MAX)
}

/// What is answered to whoever collects metrics.
pub(crate) async fn answer_to(site: Site) -> Answer {
    let of = site.clone();
    let told = tokio::task::spawn_blocking(move || of.metrics().told(&of)).await;
    match told {
        Ok(Ok(told)) => answer(StatusCode::OK, MEDIA, told),
        Ok(Err(_)) | Err(_) => answer(StatusCode::INTERNAL_SERVER_ERROR, "text/plain; charset=utf-8", "500\n"),
    }
}
