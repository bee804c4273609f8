//! Followers: what is done after an act, beside the server. Each reads a record forward, makes something of each entry, and
//! moves its place in one transaction with what it made, so that a restart neither loses nor doubles it.

mod bounces;
mod calls;
mod digests;
mod fates;
mod lease;
mod letter;
mod links;
mod notices;
mod post;
mod report;
mod webhooks;
mod witnesses;

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use lettre::Address;
use record::Failure;
use tokio::sync::Notify;
use web::Site;

use crate::config::Config;

use lease::Lease;

pub(crate) use report::{mail_status, webhook_retry, webhook_status};

/// How long a follower that nobody wakes waits before it looks again.
const LOOK: Duration = Duration::from_secs(1);

/// How often files are swept.
const SWEEP: Duration = Duration::from_hours(1);

/// What the followers of mail share.
struct Office {
    site: Site,
    /// From whom mail comes.
    from: Address,
    /// The hour of a daily digest where nobody chose one.
    hour: u8,
    /// Something was queued.
    queued: Arc<Notify>,
    /// Held by the server that writes and sends mail.
    lease: Arc<Lease>,
}

/// Starts what the configuration asks for. It ends with the runtime; the name under which this server holds leases until then.
///
/// # Errors
/// A secret or a certificate cannot be read, or the database fails.
pub(crate) fn start(site: &Site, config: &Config) -> Result<String> {
    // Whoever calls out takes it from here; a second server in one process would find the same one there.
    drop(rustls::crypto::ring::default_provider().install_default());
    let node = lease::node(site);
    for webhook in &config.webhooks {
        webhooks::start(site, webhook, &node)?;
    }
    for hosted in site.every() {
        tokio::spawn(witnesses::tell(site.clone(), hosted.clone(), config.witnesses.clone()));
    }
    tokio::spawn(sweep(site.clone(), Lease::wanted(site, "files", &node)));
    let mail = &config.mail;
    if mail.relay.is_none() {
        return Ok(node);
    }
    let from = mail.from.as_ref().context("mail.from is missing")?.0.clone();
    let relay = Arc::new(post::Relay::of(mail, &from)?);
    let hour = u8::try_from(mail.digest_hour.0).unwrap_or(0);
    let queued = Arc::<Notify>::default();
    site.write_by(Arc::new(links::Writer { from: from.clone(), queued: queued.clone() }));
    let lease = Lease::wanted(site, "mail", &node);
    let office = Arc::new(Office { site: site.clone(), from, hour, queued, lease });
    for hosted in site.every() {
        notices::begin(site, &hosted.clerk)?;
        tokio::spawn(notices::follow(office.clone(), hosted.clone()));
    }
    tokio::spawn(post::send(office.clone(), relay));
    tokio::spawn(digests::write(office.clone()));
    tokio::spawn(fates::note(office.clone()));
    if let Some(bounces) = &mail.bounces {
        tokio::spawn(bounces::read(office, bounces.0.clone()));
    }
    Ok(node)
}

/// Sweeps away files that no entry came to name, for as long as the server runs.
async fn sweep(site: Site, lease: Arc<Lease>) {
    loop {
        lease.held().await;
        let of = site.clone();
        if let Some(swept) = beside("files", move || web::sweep(&of)).await.filter(|swept| *swept > 0) {
            tracing::info!(swept, "files that no entry names were removed");
        }
        tokio::time::sleep(SWEEP).await;
    }
}

/// Does some work with the disk on a thread that may wait for it. What fails is logged, and tried again by whoever asked.
async fn beside<T: Send + 'static>(
    what: &'static str,
    work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
) -> Option<T> {
    match tokio::task::spawn_blocking(work).await {
        Ok(Ok(done)) => Some(done),
        Ok(Err(error)) => {
            let error = format!("{:#}", anyhow::anyhow!(error));
            tracing::error!(what, error, "a follower could not go on");
            None
        }
        Err(error) => {
            tracing::error!(what, %error, "a follower stopped in its work");
            None
        }
    }
}
