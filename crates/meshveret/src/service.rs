//! What the system says to the program and hears from it: signals, and the word of a service to systemd where it runs us.

use std::time::Duration;

use sd_notify::NotifyState;
use tokio::signal::unix::{SignalKind, signal};
use web::Site;
use web::operate::Certificates;

/// How often the server forgets what it kept for its time.
const FORGET_EVERY: Duration = Duration::from_hours(1);

/// How often the server looks whether there are files of archives to be read.
const READ_EVERY: Duration = Duration::from_secs(3);

/// Says that readers are answered.
pub(crate) fn ready() {
    say(&[NotifyState::Ready]);
}

/// Says that the program stops.
pub(crate) fn stopping() {
    say(&[NotifyState::Stopping]);
}

/// Where nobody listens nothing is said; a system that does not hear ends us, and that is its answer.
fn say(state: &[NotifyState<'_>]) {
    if let Err(error) = sd_notify::notify(state) {
        tracing::warn!(%error, "the system did not hear that the service changed");
    }
}

/// Shows the system that the program lives, as often as it asks for: only while every writer answers.
pub(crate) async fn watched(site: Site) {
    let Some(within) = sd_notify::watchdog_enabled() else { return };
    loop {
        tokio::time::sleep(within.div_f64(3.0)).await;
        if site.writers_answer().await {
            say(&[NotifyState::Watchdog]);
        } else {
            tracing::error!("a writer does not answer");
        }
    }
}

/// Forgets what the server's own tables kept for as long as it is kept: at the start, and every hour.
pub(crate) async fn forgetting(site: Site) {
    loop {
        let of = site.clone();
        if let Err(error) = tokio::task::spawn_blocking(move || of.forget()).await {
            tracing::error!(%error, "what was kept for its time could not be forgotten");
        }
        tokio::time::sleep(FORGET_EVERY).await;
    }
}

/// Reads the files of archives that were not read yet, one by one, beside all else.
pub(crate) async fn reading(site: Site) {
    loop {
        let of = site.clone();
        let more = tokio::task::spawn_blocking(move || of.read_next_file()).await;
        match more {
            Ok(true) => {}
            Ok(false) => tokio::time::sleep(READ_EVERY).await,
            Err(error) => {
                tracing::error!(%error, "an old file could not be read");
                tokio::time::sleep(READ_EVERY).await;
            }
        }
    }
}

/// Reads the certificate again whenever the program is told to (SIGHUP). Without a certificate there is nothing to read, and
/// the signal does not end us.
pub(crate) async fn reload(tls: Option<Certificates>) {
    let Ok(mut told) = signal(SignalKind::hangup()) else { return };
    while told.recv().await.is_some() {
        match tls.as_ref().map(Certificates::reload) {
            Some(Ok(())) => tracing::info!("the certificate was read again"),
            Some(Err(error)) => {
                let error = format!("{:#}", anyhow::anyhow!(error));
                tracing::error!(error, "the certificate stays as it was");
            }
            None => tracing::info!("there is no certificate to read again"),
        }
    }
}

/// Done when the program is told to stop.
pub(crate) async fn stopped() {
    let interrupted = tokio::signal::ctrl_c();
    let Ok(mut terminated) = signal(SignalKind::terminate()) else {
        // Without the second signal the first still ends us; a failure to wait for it does too.
        drop(interrupted.await);
        return;
    };
    tokio::select! {
        _ = interrupted => {}
        _ = terminated.recv() => {}
    }
}
