//! Witnesses with an address: each checkpoint is handed in to them, and what they sign is kept (C2SP tlog-witness). Those without one
//! fetch it themselves.
//!
//! Nothing waits for a witness and nothing is queued: what is handed in is the latest checkpoint, with the proof from the one that
//! the witness saw last. A call that fails is made again, ever later.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use proof::log::witness::Request;
use reqwest::{StatusCode, Url};
use tokio::sync::Notify;
use web::{Hosted, Site, take_cosignatures};

use super::calls::client_for;
use super::post::doubled;
use crate::config::Witnesses;
use crate::witness::bounded;

/// How long it waits where nothing changes.
const LOOK: Duration = Duration::from_mins(1);
/// The first wait after a call that failed, in milliseconds; it doubles.
const AGAIN_MS: i64 = 5_000;
/// The longest such wait.
const AGAIN_MS_MAX: i64 = 60 * 60 * 1000;
/// The most bytes of an answer that are looked at.
const ANSWER_BYTES_MAX: usize = 16 * 1024;

/// Where one witness stands.
#[derive(Clone, Copy, Debug, Default)]
struct Standing {
    /// What it cosigned last.
    size: u64,
    /// When it may be called again, in milliseconds since 1970, and how often it failed since it last cosigned.
    due: i64,
    failed: u32,
}

/// Hands in the checkpoints of a process for as long as the server runs.
pub(super) async fn tell(site: Site, hosted: Arc<Hosted>, settings: Witnesses) {
    let changed = Arc::new(Notify::new());
    let watched = changed.clone();
    hosted.clerk.watch(move |_head| watched.notify_one());
    let mut standings = BTreeMap::new();
    loop {
        let snapshot = hosted.clerk.snapshot();
        for named in &snapshot.process.state.log.witnesses {
            let Some(address) = &named.1.address else { continue };
            let standing: &mut Standing = standings.entry(named.1.key.clone()).or_default();
            let now = site.now();
            if standing.size >= snapshot.head() || standing.due > now {
                continue;
            }
            match hand_in(&site, &hosted, (address, &settings), standing.size).await {
                Ok(size) => *standing = Standing { size, due: now, failed: 0 },
                Err(error) => {
                    let wait = doubled(AGAIN_MS, standing.failed, AGAIN_MS_MAX);
                    *standing = Standing {
                        due: now.saturating_add(wait),
                        failed: standing.failed.saturating_add(1),
                        ..*standing
                    };
                    tracing::warn!(process = %hosted.clerk.slug(), error = %format!("{error:#}"), "a witness did not cosign");
                }
            }
        }
        // Acts come in bursts; a witness is not called for each of them.
        tokio::time::sleep(Duration::from_secs(settings.seconds.0.into())).await;
        tokio::select! {
            () = changed.notified() => {}
            () = tokio::time::sleep(LOOK) => {}
        }
    }
}

/// Hands in the latest checkpoint with the proof from `old`, or from where the witness says that it is; the size that it cosigned.
async fn hand_in(site: &Site, hosted: &Hosted, (address, settings): (&str, &Witnesses), old: u64) -> Result<u64> {
    let whole = format!("{}/add-checkpoint", address.trim_end_matches('/'));
    let url = Url::parse(&whole).context("its address is none")?;
    let signed = hosted.clerk.signed();
    let size = signed.checkpoint.size;
    let mut old = old;
    for _ in 0..2 {
        let proof = hosted.clerk.consistency(old, size).context("there is no proof")?;
        let body = Request { old, proof, note: signed.note.clone() }.text();
        let client = client_for(&url, &settings.allowed_networks.0).await?;
        let answer = client.post(url.clone()).header("content-type", "text/plain").body(body).send();
        let answer = answer.await.map_err(reqwest::Error::without_url).context("no answer")?;
        let status = answer.status();
        let text = String::from_utf8(bounded(answer, ANSWER_BYTES_MAX).await?).context("no text was answered")?;
        match status {
            StatusCode::OK => {
                let taken = take_cosignatures(site, hosted, &(signed.note + &text));
                if taken != StatusCode::OK {
                    bail!("what it signed is not taken: {taken}");
                }
                return Ok(size);
            }
            StatusCode::CONFLICT => old = text.trim().parse().context("it saw another tree of this size")?,
            status => bail!("answer {status}"),
        }
    }
    bail!("it does not say from where it goes on")
}
