//! What whoever runs the server needs: listeners with their bounds, TLS, health and readiness, metrics, a line for each request.

mod certificates;
mod clients;
mod connections;
mod endless;
mod health;
mod listening;
mod metrics;
mod outward;
mod requests;

use std::time::Duration;

pub use certificates::{CertificateError, Certificates, Least};
pub(crate) use clients::{Client, client};
pub use clients::{Network, NoNetwork};
pub use connections::room_for;
pub(crate) use endless::Endless;
pub use health::Readiness;
pub(crate) use health::{LastLook, Told, ready};
pub use listening::{Doors, serve};
pub use metrics::{Metrics, SignInEnded};
pub use outward::may_call;
pub(crate) use requests::{Unnoted, noted, pattern_of};

/// How the server is run. The program's configuration fills it; the defaults are those of its documentation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Proxies whose word is taken for who asks.
    pub proxies: Vec<Network>,
    /// How long a browser is told to come by https only; not at all if zero.
    pub https_only: Duration,
    /// The most connections at once.
    pub connections: usize,
    /// The most connections of one address at once.
    pub connections_of_one: usize,
    /// How long a request's head may take, and a connection may ask for nothing.
    pub header: Duration,
    /// How long a TLS handshake may take.
    pub handshake: Duration,
    /// How long an answer may take, with the reading of what was sent; a stream's answer begins at once.
    pub answer: Duration,
    /// How long a reader may take nothing of what was sent.
    pub unread: Duration,
    /// The free bytes of the disk below which the server is not ready.
    pub disk_free: u64,
    /// The most bytes of files that one account or seat brings to a process in a day.
    pub upload_day: u64,
    /// How the interface for programs is run.
    pub api: crate::api::Settings,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            proxies: Vec::new(),
            https_only: Duration::from_hours(365 * 24),
            connections: 15_000,
            connections_of_one: 1_000,
            header: Duration::from_secs(30),
            handshake: Duration::from_secs(10),
            answer: Duration::from_mins(1),
            unread: Duration::from_mins(1),
            disk_free: 256 << 20,
            upload_day: 2048 << 20,
            api: crate::api::Settings::default(),
        }
    }
}
