//! Files on their way into the record: who brought each, and what its bytes say that it is. A hash alone tells neither, so an act
//! may name only a file that its author may read already, or brought.
//!
//! Bounds: the bytes and files of one owner in a day; nothing is taken while the disk has less free than its bound. What no
//! entry names is swept away a day after it was brought.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use procedure::names::Hash;
use procedure::rejection::Reason;
use procedure::{Kind, Rejection};
use record::{Failure, Journal};

use crate::content;
use crate::draw::Draw;
use crate::files::named;
use crate::query::Query;
use crate::site::Site;

/// How long a file waits for an act that names it, in milliseconds.
const WAITS_MS: i64 = 24 * 60 * 60 * 1000;
/// How long a file is left that no entry names: the act that names it may be on its way when its time to wait is over.
const SWEPT_MS: i64 = WAITS_MS + 60 * 60 * 1000;
/// The most files of one owner that wait.
const FILES_MAX: usize = 2_000;
/// The most acts that a file which was dropped in may have become; each cites a hash of its own where positions are kept.
const CITATIONS_MAX: usize = 10_000;
/// How many entries are read at once.
const ENTRIES: usize = 256;

/// A file that was brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Brought {
    /// The name that came with it.
    pub(crate) name: String,
    /// What its bytes say that it is, if that is what it was said to be.
    media: String,
    bytes: u64,
    at: i64,
}

/// Why a file was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum NotTaken {
    /// The store failed, or the disk is full. The log says so.
    NotStored,
    /// Its owner has brought as much as one may in a day.
    Enough,
}

/// The files that were brought to a process in the last day, by who brought them.
#[derive(Debug, Default)]
pub(crate) struct Uploads(Mutex<BTreeMap<String, BTreeMap<Hash, Brought>>>);

impl Uploads {
    /// Keeps whose a file is, unless that is more than its owner may bring.
    fn keep(&self, owner: String, (hash, brought): (Hash, Brought), most: u64) -> Result<(), NotTaken> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let since = brought.at.saturating_sub(WAITS_MS);
        all.values_mut().for_each(|files| files.retain(|_, file| file.at > since));
        all.retain(|_, files| !files.is_empty());
        let files = all.entry(owner).or_default();
        let others = files.iter().filter(|(known, _)| **known != hash);
        let (count, bytes) = others.fold((0_usize, brought.bytes), |(count, bytes), (_, file)| {
            (count.saturating_add(1), bytes.saturating_add(file.bytes))
        });
        if count >= FILES_MAX || bytes > most {
            return Err(NotTaken::Enough);
        }
        files.insert(hash, brought);
        Ok(())
    }

    fn of(&self, owner: &str, hash: Hash, now: i64) -> Option<Brought> {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let brought = all.get(owner)?.get(&hash)?;
        (brought.at > now.saturating_sub(WAITS_MS)).then(|| brought.clone())
    }
}

/// Who brings a file: the account or the seat, in its capacity.
fn owner(draw: &Draw<'_>) -> String {
    let account = draw.account.as_deref().unwrap_or_default();
    format!("{account} {}", draw.reach.capacity)
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
    draw.hosted.uploads.keep(owner(draw), (hash, brought), settings.upload_day)?;
    directory.files().put(bytes).map_err(failed)?;
    Ok((hash, media))
}

/// A file that this reader brought in the last day.
pub(crate) fn brought(draw: &Draw<'_>, hash: Hash) -> Option<Brought> {
    draw.hosted.uploads.of(&owner(draw), hash, draw.site.now())
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
    let files = site.directory().files();
    let old = files.older_than(site.now().saturating_sub(SWEPT_MS))?;
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
        swept = swept.saturating_add(usize::from(files.remove_older(hash, site.now().saturating_sub(SWEPT_MS))?));
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

    fn brought(bytes: u64, at: i64) -> Brought {
        Brought { name: String::new(), media: "application/pdf".to_owned(), bytes, at }
    }

    #[test]
    fn an_owner_brings_so_many_bytes_in_a_day() {
        let uploads = Uploads::default();
        let check = |owner: &str, file: u8, bytes: u64, at: i64| {
            uploads.keep(owner.to_owned(), (Hash::of(&[&[file]]), brought(bytes, at)), 10)
        };
        assert_eq!(
            [check("a", 1, 6, 0), check("a", 2, 6, 1), check("a", 1, 6, 2)],
            [Ok(()), Err(NotTaken::Enough), Ok(())]
        );
        assert_eq!([check("b", 2, 6, 3), check("a", 3, 4, 3)], [Ok(()), Ok(())]);
        assert_eq!(check("a", 2, 6, WAITS_MS + 1), Err(NotTaken::Enough));
        assert_eq!(check("a", 2, 6, WAITS_MS + 2), Ok(()));
    }

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

    #[test]
    fn a_file_is_its_owners_and_for_a_day() {
        let uploads = Uploads::default();
        let hash = Hash::of(&[b"a file"]);
        uploads.keep("a".to_owned(), (hash, brought(1, 0)), 10).unwrap();
        let check = |owner: &str, now: i64| uploads.of(owner, hash, now).is_some();
        assert_eq!(
            [check("a", 1), check("b", 1), check("a", WAITS_MS - 1), check("a", WAITS_MS)],
            [true, false, true, false]
        );
    }
}
