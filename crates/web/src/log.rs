//! The log for whoever checks it from outside: checkpoint, tiles and bundles in the forms of C2SP tlog-tiles, and as JSON what a
//! verifier needs besides (docs/record-format.md, section 13).
//!
//! Tiles and bundles are the same for every reader: an envelope tells nothing. An entry is given as this reader may have it.

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use bytes::Bytes;
use clerk::Signed;
use proof::entry::{commitment, envelope};
use proof::log::tiles::{Of, Tile, WIDTH, bundle};
use proof::note::{Key, cosigned};
use proof::package::Predecessor;
use record::{Cosignature, DataDir};

use crate::answer::{Answer, answer, choose, encoded};
use crate::cache::gzip;
use crate::draw::Draw;
use crate::site::{Hosted, Site};

const TEXT: &str = "text/plain; charset=utf-8";
const JSON: &str = "application/json";
const BYTES: &str = "application/octet-stream";
/// The most bytes of a note with its lines that is taken in.
pub(crate) const NOTE_BYTES_MAX: usize = 64 * 1024;
/// The most lines under a checkpoint that are looked at.
const LINES_MAX: usize = 64;
/// How far the clock of a witness may be before ours, in seconds.
const AHEAD_SECONDS: u64 = 24 * 60 * 60;

/// The keys of the log: the one that signed the latest checkpoint, and those before it.
#[derive(serde::Serialize)]
struct Keys {
    key: String,
    checkpoint: String,
    succession: Vec<Predecessor>,
}

/// What stands below `log/`; `None` if nothing does.
pub(crate) fn found(draw: &Draw<'_>, rest: &[&str], asked: &HeaderMap) -> Option<Answer> {
    let clerk = &draw.hosted.clerk;
    match rest {
        ["checkpoint"] => Some(answer(StatusCode::OK, TEXT, read(clerk.witnessed())?.note)),
        ["key"] => Some(answer(StatusCode::OK, TEXT, format!("{}\n", clerk.signed().key))),
        ["succession"] => {
            let Signed { checkpoint, note, key } = clerk.signed();
            let succession = read(clerk.succession(&key, checkpoint.size))?;
            json(&Keys { key: key.to_string(), checkpoint: note, succession })
        }
        ["entry", number] => entry(draw, number),
        ["tile", path @ ..] => tile(draw, Tile::parse(&path.join("/"))?, asked),
        _ => None,
    }
}

/// An entry as this reader may have it, with its proof to the latest checkpoint.
fn entry(draw: &Draw<'_>, number: &str) -> Option<Answer> {
    let at: u64 = number.parse().ok().filter(|at: &u64| at.to_string() == number)?;
    let line = draw.snapshot.entries.get(usize::try_from(at).ok()?)?;
    let size = draw.hosted.clerk.signed().checkpoint.size;
    json(&read(draw.hosted.clerk.packed(at, size, draw.reads_as(line)))?)
}

fn tile(draw: &Draw<'_>, tile: Tile, asked: &HeaderMap) -> Option<Answer> {
    let mut found = match tile.of {
        Of::Level(_) => answer(StatusCode::OK, BYTES, draw.hosted.clerk.tile(tile)?),
        Of::Entries => {
            let bytes = Bytes::from(entries(draw, tile)?);
            let (bytes, packing) = choose(&bytes, &gzip(&bytes), asked);
            let mut found = answer(StatusCode::OK, BYTES, bytes);
            encoded(&mut found, packing);
            found
        }
    };
    // What is in the tree stays as it is.
    let forever = HeaderValue::from_static("public, max-age=31536000, immutable");
    found.headers_mut().insert(header::CACHE_CONTROL, forever);
    Some(found)
}

/// The envelopes of a bundle; as wide as the tile of hashes over it, which is there only if the log is so long.
fn entries(draw: &Draw<'_>, tile: Tile) -> Option<Vec<u8>> {
    let clerk = &draw.hosted.clerk;
    clerk.tile(Tile { of: Of::Level(0), ..tile })?;
    let stored = read(clerk.entries(tile.index.checked_mul(WIDTH)?, usize::try_from(tile.width).ok()?))?;
    let origin = clerk.signed().checkpoint.origin;
    let envelopes = stored.iter().map(|stored| {
        let entry = &stored.entry;
        envelope(&origin, entry.number, commitment(&entry.salt, &entry.body))
    });
    let envelopes: Vec<String> = envelopes.collect();
    bundle(envelopes.iter().map(String::as_bytes))
}

fn json<T: serde::Serialize>(made: &T) -> Option<Answer> {
    Some(answer(StatusCode::OK, JSON, serde_json::to_vec(made).ok()?))
}

fn read<T, E: std::fmt::Display>(found: Result<T, E>) -> Option<T> {
    found.inspect_err(|error| tracing::error!(error = %error, "the log was not read")).ok()
}

/// Takes in a checkpoint of ours with the lines of witnesses that the record names: 200 where one of them holds, 403 where none
/// does, 409 where the checkpoint is not ours.
pub(crate) fn take(hosted: &Hosted, directory: &DataDir, note: &str) -> StatusCode {
    let clerk = &hosted.clerk;
    let size = note.split('\n').nth(1).and_then(|size| size.parse().ok());
    let Some(ours) = size.and_then(|size| clerk.signed_at(size)) else { return StatusCode::CONFLICT };
    let text = |note: &str| note.rsplit_once("\n\n").map(|(text, _)| text.to_owned());
    if text(note).is_none() || text(note) != text(&ours.note) {
        return StatusCode::CONFLICT;
    }
    let latest = u64::try_from(clerk.now().div_euclid(1000)).unwrap_or_default().saturating_add(AHEAD_SECONDS);
    let snapshot = clerk.snapshot();
    let witnesses = snapshot.process.state.log.witnesses.iter().filter_map(|named| Key::parse(&named.1.key));
    let found: Vec<Cosignature> = witnesses.filter_map(|key| line_of(&ours, note, (&key, latest))).collect();
    // The note stands at an address, so anybody may hand it in again: what is known is not written.
    let known = read(clerk.cosignatures()).unwrap_or_default();
    let is_known = |line: &Cosignature| {
        let same = |one: &&Cosignature| one.witness == line.witness && one.size == line.size;
        known.iter().find(same).is_some_and(|one| one.time >= line.time)
    };
    let mut new = found.iter().filter(|line| !is_known(line));
    let kept = new.try_for_each(|line| directory.keep_cosignature(clerk.slug().as_str(), line));
    match kept {
        Ok(()) if found.is_empty() => StatusCode::FORBIDDEN,
        Ok(()) => StatusCode::OK,
        Err(failure) => {
            tracing::error!(error = %failure, "a cosignature was not kept");
            StatusCode::SERVICE_UNAVAILABLE
        }
    }
}

/// The same, for what a witness answered to us.
pub fn take_cosignatures(site: &Site, hosted: &Hosted, note: &str) -> StatusCode {
    take(hosted, site.directory(), note)
}

/// The last line of a witness under our checkpoint that holds, and is not later than this.
fn line_of(ours: &Signed, note: &str, (key, latest): (&Key, u64)) -> Option<Cosignature> {
    let (_, lines) = note.rsplit_once("\n\n")?;
    let holds = |line: &str| {
        let times = cosigned(&format!("{}{line}\n", ours.note), key);
        let time = times.into_iter().flatten().max().filter(|time| *time <= latest)?;
        let (witness, line) = (key.to_string(), format!("{line}\n"));
        Some(Cosignature { witness, size: ours.checkpoint.size, time, line })
    };
    lines.lines().take(LINES_MAX).filter_map(holds).max_by_key(|line| line.time)
}
