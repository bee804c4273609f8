//! Leases of followers: of several servers on one database, one does what only one may do. Who has a lease says so again every few
//! seconds; a server that can no longer reach the database stops before another may begin.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use clerk::{Stopwatch, randomness};
use procedure::names::Hash;
use record::Database;
use record::leases::LASTS_MS;
use web::Site;

use super::{LOOK, beside};

/// How often a lease is taken or kept.
const EVERY: Duration = Duration::from_secs(4);
/// How long a lease counts from the moment at which it was asked for: less than it lasts, for clocks run apart.
const COUNTS: Duration = Duration::from_millis(LASTS_MS.unsigned_abs()).saturating_sub(Duration::from_secs(4));

/// The name of a server beside which there is no other.
const ONLY: &str = "only";

/// The name of this server among those of the database. Where there is no other it is always the same, so that a server that
/// died need not wait for itself.
pub(super) fn node(site: &Site) -> String {
    match site.directory().database() {
        Database::Beside => ONLY.to_owned(),
        Database::Server(_) => Hash(randomness::bytes()).to_string(),
    }
}

/// A lease that this server has or waits for.
pub(crate) struct Lease {
    name: String,
    /// When the lease that it has was asked for.
    asked: Mutex<Option<Stopwatch>>,
    /// How often it was taken anew.
    term: AtomicU64,
}

impl Lease {
    /// Tries to take a lease and to keep it, for as long as the server runs.
    pub(super) fn wanted(site: &Site, name: &str, node: &str) -> Arc<Self> {
        let lease = Arc::new(Self::new(name));
        if node == ONLY {
            // Nobody else can have it, so nothing need be waited for.
            lease.set(Some(Stopwatch::start()));
        }
        tokio::spawn(keep(site.clone(), Arc::clone(&lease), node.to_owned()));
        lease
    }

    /// One that nobody has.
    pub(super) fn new(name: &str) -> Self {
        Self { name: name.to_owned(), asked: Mutex::default(), term: AtomicU64::new(0) }
    }

    fn counts(&self) -> bool {
        let asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        asked.as_ref().is_some_and(|asked| asked.elapsed() < COUNTS)
    }

    fn set(&self, asked: Option<Stopwatch>) {
        if asked.is_some() && !self.counts() {
            self.term.fetch_add(1, Ordering::Relaxed);
        }
        *self.asked.lock().unwrap_or_else(PoisonError::into_inner) = asked;
    }

    /// Waits until this server has it; the number of the term in which it does.
    pub(super) async fn held(&self) -> u64 {
        while !self.counts() {
            tokio::time::sleep(LOOK.div_f64(10.0)).await;
        }
        self.term.load(Ordering::Relaxed)
    }
}

async fn keep(site: Site, lease: Arc<Lease>, node: String) {
    loop {
        let asked = Stopwatch::start();
        let (of, name, by) = (site.clone(), lease.name.clone(), node.clone());
        match beside("leases", move || of.directory().take_lease(&name, &by)).await {
            Some(true) => lease.set(Some(asked)),
            Some(false) => lease.set(None),
            // It counts as long as it did.
            None => {}
        }
        tokio::time::sleep(EVERY).await;
    }
}
