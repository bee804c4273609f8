//! What the server serves: a data directory, a clerk for each of its processes, and what is kept of their pages.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use clerk::randomness;
use clerk::{Clerk, Clock, Start, StartError};
use procedure::names::Slug;
use record::{DataDir, Failure, ProcessRow};

use crate::account::{LinkError, LinkPurpose, MadeLink, Settings as SignInSettings, SignIns, link};
use crate::api::Limits;
use crate::cache::Cache;
use crate::corrections::{self, Corrections};
use crate::evidence::Room;
use crate::finder::Finder;
use crate::kept_rows::KeptRows;
use crate::live::{Follower, Hub};
use crate::operate::{LastLook, Metrics, Settings};
use crate::photographs::Photographs;
use crate::places::Places;
use crate::post::Post;
use crate::reading::Readings;
use crate::sitemap::Map;

/// Whether a server shows the demonstration, where a seat is taken with one click.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// It shows the demonstration.
    Demonstration,
    /// It serves processes of the world: seats belong to accounts.
    Service,
}

/// A process that is served.
pub struct Hosted {
    /// Its clerk.
    pub clerk: Clerk,
    pub(crate) cache: Cache,
    pub(crate) hub: Hub,
    pub(crate) rows: KeptRows,
    pub(crate) finder: Finder,
}

/// All that the server serves. Clones share it.
#[derive(Clone)]
pub struct Site(Arc<Inner>);

struct Inner {
    directory: Arc<DataDir>,
    hosted: BTreeMap<Slug, Arc<Hosted>>,
    purpose: Purpose,
    address: String,
    clock: Arc<dyn Clock>,
    settings: Settings,
    sign_ins: SignIns,
    metrics: Metrics,
    last_look: LastLook,
    limits: Limits,
    post: OnceLock<Arc<dyn Post>>,
    places: Places,
    photographs: Photographs,
    readings: Readings,
    corrections: Corrections,
    room: Room,
    map: Map,
    runtime: tokio::runtime::Handle,
}

/// What a site is made of.
pub struct Parts {
    /// The data directory.
    pub directory: Arc<DataDir>,
    /// The clerks of its processes.
    pub clerks: Vec<Clerk>,
    /// Whether it shows the demonstration.
    pub purpose: Purpose,
    /// What stands before every path: in printed papers, in links, for identity providers; and where a passkey must have signed.
    pub address: String,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// How the server is run.
    pub settings: Settings,
    /// The settings of sign-in.
    pub sign_in: SignInSettings,
}

/// Why the processes of a data directory could not be taken up.
#[derive(Debug, thiserror::Error)]
pub enum SiteError {
    /// The data directory fails.
    #[error(transparent)]
    Failed(#[from] Failure),
    /// A clerk did not start.
    #[error(transparent)]
    Start(#[from] StartError),
    /// A process has a name that cannot stand in an address.
    #[error("the process {0} has a name that cannot stand in an address")]
    Name(String),
}

/// Starts the clerk of a process.
///
/// # Errors
/// [`SiteError`].
pub fn clerk_of(directory: &DataDir, row: &ProcessRow, clock: &Arc<dyn Clock>) -> Result<Clerk, SiteError> {
    let slug = Slug::new(&row.slug).ok_or_else(|| SiteError::Name(row.slug.clone()))?;
    let start = Start {
        slug,
        origin: row.origin.clone(),
        journal: Box::new(directory.journal(row)?),
        reader: Box::new(directory.reader(row)?),
        seeds: seeds(directory, &row.slug),
        clock: Arc::clone(clock),
        files: Some(directory.files().clone()),
    };
    Ok(Clerk::start_from(start, Some(directory.snapshot_file(&row.slug)))?)
}

/// The keys of a log that are at this host.
pub fn seeds(directory: &DataDir, slug: &str) -> clerk::Seeds {
    let keys = directory.keys(slug);
    Box::new(move || keys.seeds())
}

/// Adds a process to a data directory and starts its clerk.
///
/// # Errors
/// [`SiteError`].
pub fn add_process(directory: &DataDir, slug: &Slug, clock: &Arc<dyn Clock>) -> Result<Clerk, SiteError> {
    let (origin, seed) = (randomness::origin(slug.as_str()), randomness::bytes());
    let row = directory.add_process(slug.as_str(), &origin, &seed, clock.now())?;
    clerk_of(directory, &row, clock)
}

impl Site {
    /// Takes up the clerks of a data directory, with every setting at its default. `address` is what stands before every path in
    /// printed papers, and where a passkey must have signed.
    pub fn new(
        directory: Arc<DataDir>,
        clerks: Vec<Clerk>,
        purpose: Purpose,
        address: String,
        clock: Arc<dyn Clock>,
    ) -> Self {
        let (settings, sign_in) = Default::default();
        Self::of(Parts { directory, clerks, purpose, address, clock, settings, sign_in })
    }

    /// Takes up the clerks of a data directory.
    pub fn of(parts: Parts) -> Self {
        let Parts { directory, clerks, purpose, address, clock, settings, sign_in } = parts;
        let metrics = Metrics::default();
        for clerk in &clerks {
            let metrics = metrics.clone();
            clerk.observe(move |kind, answer| metrics.act(kind, answer));
        }
        let hosted = |clerk: Clerk| {
            // A command beside no server has no address, and takes no passkey.
            if !address.is_empty() {
                clerk.serve_at(&address);
            }
            let slug = clerk.slug().clone();
            let (cache, hub, rows, finder) = Default::default();
            (slug, Arc::new(Hosted { clerk, cache, hub, rows, finder }))
        };
        let hosted = clerks.into_iter().map(hosted).collect();
        let runtime = tokio::runtime::Handle::current();
        let sign_ins = SignIns::new(sign_in, &address);
        let last_look = LastLook::default();
        let limits = Limits::new(settings.api.clone());
        let inner = Inner {
            room: Room::below(directory.path()),
            map: Map::default(),
            directory,
            hosted,
            purpose,
            address,
            clock,
            settings,
            sign_ins,
            metrics,
            last_look,
            limits,
            post: OnceLock::new(),
            places: Places::default(),
            photographs: Photographs::default(),
            readings: Readings::default(),
            corrections: Corrections::default(),
            runtime,
        };
        let site = Self(Arc::new(inner));
        corrections::take_up(&site);
        crate::live_pages::follow(&site);
        site
    }

    /// The data directory.
    pub fn directory(&self) -> &DataDir {
        &self.0.directory
    }

    /// The words of the interface that were corrected at this host.
    pub(crate) fn corrections(&self) -> &Corrections {
        &self.0.corrections
    }

    /// A process by its slug.
    pub fn hosted(&self, slug: &str) -> Option<&Arc<Hosted>> {
        self.0.hosted.iter().find(|(known, _)| known.as_str() == slug).map(|(_, hosted)| hosted)
    }

    /// Every process, by slug.
    pub fn every(&self) -> impl Iterator<Item = &Arc<Hosted>> {
        self.0.hosted.values()
    }

    /// True where a seat is taken with one click.
    pub fn demonstration(&self) -> bool {
        self.0.purpose == Purpose::Demonstration
    }

    /// What stands before every path in printed papers.
    pub fn address(&self) -> &str {
        &self.0.address
    }

    /// Makes a link for the account of a name, as the operator does; who made it stands in the account's log.
    ///
    /// # Errors
    /// There is no such account, it is in use, or the data directory fails.
    pub fn link(&self, wanted: (&Slug, LinkPurpose), made_by: &str) -> Result<MadeLink, LinkError> {
        link(&self.0.directory, wanted, (made_by, ""), (self.now(), self.0.sign_ins.settings.link_ms))
    }

    /// Says who writes mails that pages ask for. Whoever came first stays.
    pub fn write_by(&self, post: Arc<dyn Post>) {
        drop(self.0.post.set(post));
    }

    /// Who writes mails that pages ask for; nobody where none are sent.
    pub(crate) fn post(&self) -> Option<&dyn Post> {
        self.0.post.get().map(AsRef::as_ref)
    }

    pub(crate) fn sign_ins(&self) -> &SignIns {
        &self.0.sign_ins
    }

    /// The time, in milliseconds since 1970.
    pub fn now(&self) -> i64 {
        self.0.clock.now()
    }

    /// How the server is run.
    pub fn settings(&self) -> &Settings {
        &self.0.settings
    }

    /// What is counted.
    pub fn metrics(&self) -> &Metrics {
        &self.0.metrics
    }

    pub(crate) fn last_look(&self) -> &LastLook {
        &self.0.last_look
    }

    pub(crate) fn limits(&self) -> &Limits {
        &self.0.limits
    }

    /// What was made of photographs.
    pub(crate) fn photographs(&self) -> &Photographs {
        &self.0.photographs
    }

    /// Places for what is dear.
    pub(crate) fn places(&self) -> &Places {
        &self.0.places
    }

    /// What was read in the files of archives.
    pub(crate) fn readings(&self) -> &Readings {
        &self.0.readings
    }

    /// The cube of statistics.
    pub(crate) fn room(&self) -> &Room {
        &self.0.room
    }

    /// The public pages.
    pub(crate) fn map(&self) -> &Map {
        &self.0.map
    }

    /// Reads the next file of the archives that was not read yet; false where there is none. It takes its time: up to a minute
    /// for each page of a scan.
    pub fn read_next_file(&self) -> bool {
        crate::reading::next(self)
    }

    pub(crate) fn runtime(&self) -> &tokio::runtime::Handle {
        &self.0.runtime
    }

    /// Forgets what the server's own tables kept for as long as it is kept; what fails is tried again the next time.
    pub fn forget(&self) {
        let of = &self.0.sign_ins.settings;
        let told = record::forget::Told { sign_in_log: of.log_kept_ms, idle: of.idle_ms };
        match self.directory().forget(self.now(), told) {
            Ok(lines) => tracing::debug!(lines, "what was kept for its time was forgotten"),
            Err(failure) => tracing::error!(error = %failure, "what was kept for its time could not be forgotten"),
        }
    }

    /// Has every record checked now and every day, each in the background by a reader of its own.
    ///
    /// # Errors
    /// A reader cannot be had, or a thread not be started.
    pub fn look_after(&self) -> Result<(), SiteError> {
        for hosted in self.every() {
            let row = self.directory().process(hosted.clerk.slug().as_str())?;
            hosted.clerk.look_after(Box::new(self.directory().reader(&row)?))?;
        }
        Ok(())
    }

    /// Writes a snapshot of every process, so that the next start reads no whole journal.
    pub fn keep(&self) {
        self.every().for_each(|hosted| hosted.clerk.keep());
    }

    /// Has looked up anew whether those may still follow their pages who did by this sign-in or this account; everybody, where
    /// neither is said.
    pub(crate) fn doubt(&self, token: Option<[u8; 32]>, account: Option<&str>) {
        let of = |follower: &Follower| {
            let by_account = account.is_some() && follower.account.as_deref() == account;
            (token.is_none() && account.is_none()) || token == Some(follower.token) || by_account
        };
        self.every().for_each(|hosted| hosted.hub.doubt(of));
    }

    /// No act is taken any more; streams end.
    pub fn stop(&self) {
        for hosted in self.every() {
            hosted.clerk.stop();
            hosted.hub.close();
        }
    }
}
