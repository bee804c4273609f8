//! Files on their way into the record: who brought each, and what its bytes say that it is. A hash alone tells neither, so an act
//! may name only a file that its author may read already, or brought.
//!
//! Bounds: the bytes and files of one owner in a day; nothing is taken while the disk has less free than its bound. What no
//! entry names is swept away a day after it was brought.

use std::collections::BTreeSet;

use procedure::names::Hash;
use procedure::rejection::Reason;
use procedure::{Kind, Rejection};
use record::uploads::{Bringer, Brought, Most, WAITS_MS};
use record::{Failure, Journal};

use crate::content;
use crate::draw::Draw;
use crate::files::named;
use crate::query::Query;
use crate::site::Site;

/// How long a file is left that no entry names: the act that names it may be on its way when its time to wait is over.
const SWEPT_MS: i64 = WAITS_MS + 60 * 60 * 1000;
/// The most files of one owner that wait.
const FILES_MAX: u64 = 2_000;
/// The most acts that a file which was dropped in may have become; each cites a hash of its own where positions are kept.
const CITATIONS_MAX: usize = 10_000;
/// How many entries are read at once.
const ENTRIES: usize = 256;

/// Why a file was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum NotTaken {
    /// The store failed, or the disk is full. The log says so.
    NotStored,
    /// Its owner has brought as much as one may in a day.
    Enough,
}

/// Who brings a file: the account or the seat, in its capacity.
struct Owner {
    account: String,
    capacity: String,
}

impl Owner {
    fn of(draw: &Draw<'_>) -> Self {
        Self {
            account: draw.account.as_deref().unwrap_or_default().to_owned(),
            capacity: draw.reach.capacity.to_string(),
        }
    }

    fn in_process<'a>(&'a self, draw: &'a Draw<'_>) -> Bringer<'a> {
        Bringer { process: draw.hosted.clerk.slug().as_str(), account: &self.account, capacity: &self.capacity }
    }
}

/// Takes a file into the store. Its media type is what it is said to be, if its bytes say the same.
pub(crate) fn take(draw: &Draw<'_>, (name, said): (&str, &str), bytes: &[u8]) -> Result<(Hash, String), NotTaken> {
    let (directory, settings) = (draw.site.directory(), draw.site.settings());
    let failed = |failure: Failure| {
        tracing::error!(error = %failure, "a file was not stored");
        NotTaken::NotStored
    };
    if directory.bytes_free().map_err(failed)? < settings.disk_free {
        tracing::error!("a file was not stored: less is free on the disk than the bound");
        return Err(NotTaken::NotStored);
    }
    let hash = Hash::of(&[bytes]);
    let media = content::media(said, bytes).to_owned();
    let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    let brought = Brought { name: name.to_owned(), media: media.clone(), bytes: length, at: draw.site.now() };
    let most = Most { files: FILES_MAX, bytes: settings.upload_day };
    let kept = directory.keep_upload(Owner::of(draw).in_process(draw), (hash, &brought), most).map_err(failed)?;
    if !kept {
        return Err(NotTaken::Enough);
    }
    directory.files().put(bytes).map_err(failed)?;
    Ok((hash, media))
}

/// Keeps a file that whoever holds the data directory brings: it is swept away a day later unless an entry names it.
///
/// # Errors
/// Less is free on the disk than the bound, or the store fails.
pub fn keep_file(site: &Site, bytes: &[u8]) -> Result<Hash, Failure> {
    let (directory, most) = (site.directory(), site.settings().disk_free);
    if directory.bytes_free()? < most {
        return Err(Failure::Full);
    }
    directory.files().put(bytes)
}

/// A file that this reader brought in the last day. Where that cannot be read, the log says so.
pub(crate) fn brought(draw: &Draw<'_>, hash: Hash) -> Option<Brought> {
    let found = draw.site.directory().upload(Owner::of(draw).in_process(draw), hash, draw.site.now());
    found.unwrap_or_else(|failure| {
        tracing::error!(error = %failure, "who brought a file could not be read");
        None
    })
}

/// The fields of an act that name a file.
pub(crate) fn file_fields(kind: Kind) -> impl Iterator<Item = &'static str> {
    kind.fields().into_iter().filter_map(|field| field.name.strip_suffix("-media"))
}

/// The fields with the media type of each file that they name as it was found when the file came; refused where one names a file
/// that its author neither brought nor may read. Whether there is such a file is not told.
pub(crate) fn checked(draw: &Draw<'_>, kind: Kind, mut given: Query) -> Result<Query, Rejection> {
    for field in file_fields(kind) {
        let Some(hash) = given.get(field) else { continue };
        let media = Hash::from_hex(hash).and_then(|hash| media_of(draw, hash));
        let Some(media) = media else { return Err(Rejection::new(Reason::FieldWrong).with("field", field)) };
        let name = format!("{field}-media");
        given.take(&name);
        given.0.push((name, media));
    }
    Ok(given)
}

/// What a file is, for whoever may name it.
pub(crate) fn media_of(draw: &Draw<'_>, hash: Hash) -> Option<String> {
    brought(draw, hash).map(|file| file.media).or_else(|| named(draw, hash).map(|file| file.media))
}

/// Removes files that no entry of any process names, a day after they came. What is read of the entries is every hash in
/// them, wherever it stands, in what is sealed too: rather too much is left than too little.
///
/// # Errors
/// A record or the store cannot be read; then nothing is removed.
pub fn sweep(site: &Site) -> Result<usize, Failure> {
    let old = site.directory().files().older_than(site.now().saturating_sub(SWEPT_MS))?;
    if old.is_empty() {
        return Ok(0);
    }
    let mut named = BTreeSet::new();
    for process in site.directory().processes()? {
        let mut journal = site.directory().reader(&process)?;
        let mut from = 0_u64;
        loop {
            let entries = journal.read(from, ENTRIES)?;
            let Some(last) = entries.last().map(|stored| stored.entry.number) else { break };
            from = last.saturating_add(1);
            for stored in entries {
                hashes_in(&stored.entry.body, &mut named);
                stored.entry.sealed.iter().for_each(|sealed| hashes_in(sealed.text.as_bytes(), &mut named));
            }
        }
    }
    let mut swept = 0_usize;
    for hash in old.into_iter().filter(|hash| !named.contains(hash) && !is_cited(*hash, &named)) {
        swept =
            swept.saturating_add(usize::from(site.directory().sweep_file(hash, site.now().saturating_sub(SWEPT_MS))?));
    }
    Ok(swept)
}

/// Every 64 hexadecimal digits that stand together.
fn hashes_in(text: &[u8], found: &mut BTreeSet<Hash>) {
    let digits = text.split(|byte| !byte.is_ascii_digit() && !(b'a'..=b'f').contains(byte));
    let windows = digits.flat_map(|run| run.windows(64)).filter_map(|window| std::str::from_utf8(window).ok());
    found.extend(windows.filter_map(Hash::from_hex));
}

/// What an act cites of a file that was dropped in where positions are kept: a hash of its own, which whoever has the file can
/// make again.
pub(crate) fn citation(file: Hash, at: usize) -> Hash {
    Hash::of(&[file.to_string().as_bytes(), b"/", at.to_string().as_bytes()])
}

fn is_cited(file: Hash, named: &BTreeSet<Hash>) -> bool {
    (0..CITATIONS_MAX).any(|at| named.contains(&citation(file, at)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_found_wherever_it_stands() {
        let hash = Hash::of(&[b"a file"]);
        for text in [format!("{hash}"), format!("Form.docx, SHA-256 {hash}; 7"), format!("\"00{hash}ff\"")] {
            let mut found = BTreeSet::new();
            hashes_in(text.as_bytes(), &mut found);
            assert!(found.contains(&hash), "{text}");
        }
        assert!(is_cited(hash, &BTreeSet::from([citation(hash, 17)])));
        assert!(!is_cited(hash, &BTreeSet::from([citation(Hash::of(&[b"another"]), 17)])));
    }
}
