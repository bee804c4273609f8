//! The log as a witness sees it: fetched by HTTP, every answer bounded, nothing believed before it is checked.

use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use proof::log::Nodes;
use proof::log::tiles::{Tile, TiledTree};
use proof::note::{Checkpoint, Key};
use proof::package::Predecessor;
use proof::{Hash, succeeds};
use reqwest::{Client, StatusCode, Url, redirect};
use serde::Deserialize;

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(30);
/// The most bytes of a checkpoint or a key.
const NOTE_BYTES_MAX: usize = 64 * 1024;
/// The most bytes of a tile.
const TILE_BYTES_MAX: usize = 8_192;
/// The most bytes of the succession of keys.
const SUCCESSION_BYTES_MAX: usize = 16 * 1024 * 1024;

/// What a log says of its keys.
#[derive(Deserialize)]
struct Keys {
    key: String,
    checkpoint: String,
    succession: Vec<Predecessor>,
}

/// A log at an address.
pub(super) struct Log {
    address: Url,
    client: Client,
}

impl Log {
    /// The log below this address: `https://HOST/PROCESS/log`.
    pub(super) fn at(address: &str) -> Result<Self> {
        let whole = format!("{}/", address.trim_end_matches('/'));
        let address = Url::parse(&whole).with_context(|| format!("{address} is no address of a log"))?;
        ensure!(matches!(address.scheme(), "http" | "https"), "{address} is no address of the web");
        let builder = Client::builder().redirect(redirect::Policy::none()).timeout(PATIENCE).user_agent("Meshveret");
        Ok(Self { address, client: builder.build().context("cannot call")? })
    }

    async fn get(&self, path: &str, bytes_max: usize) -> Result<Vec<u8>> {
        let url = self.address.join(path)?;
        let asked = || format!("cannot fetch {url}");
        let answer =
            self.client.get(url.clone()).send().await.map_err(reqwest::Error::without_url).with_context(asked)?;
        if answer.status() != StatusCode::OK {
            bail!("cannot fetch {url}: answer {}", answer.status());
        }
        bounded(answer, bytes_max).await.with_context(asked)
    }

    async fn text(&self, path: &str) -> Result<String> {
        String::from_utf8(self.get(path, NOTE_BYTES_MAX).await?).with_context(|| format!("{path} is not in UTF-8"))
    }

    /// The key that the log gives.
    pub(super) async fn key(&self) -> Result<Key> {
        Key::of_log(self.text("key").await?.trim()).context("the log gives no key")
    }

    /// The signed checkpoint.
    pub(super) async fn checkpoint(&self) -> Result<String> {
        self.text("checkpoint").await
    }

    /// The key to which the known one leads.
    pub(super) async fn successor(&self, known: &Key) -> Result<Key> {
        let bytes = self.get("succession", SUCCESSION_BYTES_MAX).await?;
        let said: Keys = serde_json::from_slice(&bytes).context("the log does not say what keys it had")?;
        let next = succeeds(known, (&said.key, &said.checkpoint), said.succession);
        next.context("the checkpoint is not signed with the key of the log, nor with one that it named")
    }

    /// The proof that the log only grew from a size to a checkpoint, from its tiles.
    pub(super) async fn consistency(&self, old: u64, new: &Checkpoint) -> Result<Vec<Hash>> {
        if old == 0 || old == new.size {
            return Ok(Vec::new());
        }
        let mut tiles: Vec<(Tile, Vec<u8>)> = Vec::new();
        for tile in TiledTree::needed(old, new.size) {
            tiles.push((tile, self.get(&format!("tile/{tile}"), TILE_BYTES_MAX).await?));
        }
        let tree = TiledTree::read(new, tiles.iter().map(|(tile, bytes)| (*tile, bytes.as_slice())));
        let proof = tree.and_then(|tree| tree.consistency(old, new.size));
        proof.context("the tiles of the log do not make the root of its checkpoint")
    }

    /// Hands in a checkpoint with the line of the witness.
    pub(super) async fn hand_in(&self, note: &str) -> Result<()> {
        let request = self.client.post(self.address.join("cosignatures")?).header("content-type", "text/plain");
        let answer = request.body(note.to_owned()).send().await.map_err(reqwest::Error::without_url)?;
        match answer.status() {
            status if status.is_success() => Ok(()),
            StatusCode::FORBIDDEN => bail!("the record does not name this witness yet (record.name-witness)"),
            status => bail!("answer {status}"),
        }
    }
}

/// The bytes of an answer, if they are no more than these.
pub(crate) async fn bounded(mut answer: reqwest::Response, bytes_max: usize) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    while let Some(part) = answer.chunk().await.map_err(reqwest::Error::without_url)? {
        ensure!(bytes.len().saturating_add(part.len()) <= bytes_max, "more than {bytes_max} bytes");
        bytes.extend_from_slice(&part);
    }
    Ok(bytes)
}
