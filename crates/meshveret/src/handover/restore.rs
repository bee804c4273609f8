//! `restore` of an archive: the next host takes a process up under the key that the record names, with the same root, and gives its own
//! Chair and secretariat their seats.
//!
//! All of the archive is read into a folder beside the data directory and checked there; only then anything is put into its place. Of
//! its database only the rows are taken that go with a process, into tables of our own making: whatever else somebody put into it stays
//! behind.

use std::fs::{self, File};
use std::io::{Write, sink};
use std::path::Path;

use anyhow::{Context, Result, anyhow, ensure};
use clerk::PutError;
use locale::{Lang, Locale};
use procedure::names::Slug;
use procedure::record::log::Succession;
use proof::log::Nodes;
use proof::note::{Checkpoint, Key, LOG, succession};
use record::copy::{Source, take_up};
use record::files::FILE_BYTES_MAX;
use record::keys::Keys;
use record::{Failure, Places};

use super::archive::{Archive, HANDED_OVER, Member};
use super::{DATABASE, Read, stored};
use crate::arguments::RestoreOptions;
use crate::config::places_of;
use crate::house::House;
use crate::init::{account, seats};
use crate::making::Making;
use crate::output::{Ended, complain, say, sentence};
use crate::verify::key_of;

/// Takes up a process.
pub(crate) fn restore(options: &RestoreOptions, lang: Lang) -> Result<Ended> {
    let Some(places) = places_of(&options.at)? else { return Ok(Ended::Refused) };
    let archive = Archive::open(&options.from)?;
    let is_real = archive.kind == HANDED_OVER;
    if is_real && options.admin.is_none() {
        complain("who gets the seats of the Chair and the secretariat? Say the name of the account with --admin");
        return Ok(Ended::NotUnderstood);
    }
    let making = Making::beside(&options.at.data, ".restoring")?;
    let read = checked(archive, &making.0, options)?;
    let (size, root) = (read.through.tree.size(), read.through.tree.root());
    let words = format!("{}: {size} entries, root {root}", read.slug);
    let Some(admin) = options.admin.as_ref().filter(|_| is_real) else {
        say(&format!("{words}: a rehearsal, all of which is in order; nothing was made"));
        return Ok(Ended::Done);
    };
    put_in_place(&read, &making.0.join("record"), (&options.at.data, &places))?;
    drop(making);
    say(&format!("{words}: as it was handed over"));
    seat(&read, (admin, lang), (&options.at.data, places))
}

/// Reads an archive into a folder and checks it. What is to be put into its place lies in `record` then.
fn checked(archive: Archive, folder: &Path, options: &RestoreOptions) -> Result<Read> {
    let (note, is_real) = (archive.note.clone(), archive.kind == HANDED_OVER);
    for name in ["keys", "files"] {
        fs::create_dir(folder.join(name))?;
    }
    archive.read(|member| unpacked(folder, member))?;
    let came = Source::of(folder, &Places::default())?;
    let rows = came.processes().context("the database of the archive is damaged")?;
    let [row] = rows.as_slice() else {
        return Err(anyhow!("the database of the archive has {} processes", rows.len()));
    };
    let seeds = match Keys::of(&options.at.data, &row.slug).seeds() {
        // For a rehearsal no key is needed.
        Err(Failure::NoKey { .. }) => Vec::new(),
        other => other?,
    };
    let accounts = Read::of(&came, row, &seeds)?.accounts();
    let record = folder.join("record");
    came.copy_process(row, &accounts, &record)?;
    fs::remove_dir(record.join("files"))?;
    fs::rename(folder.join("files"), record.join("files"))?;

    let taken = Source::of(&record, &Places::default())?;
    let read = Read::of(&taken, row, &seeds)?;
    let first = options.key.as_deref().map(|path| key_of(path, LOG)).transpose()?;
    is_signed(&note, &read, first.as_ref())?;
    leads(&read, first.as_ref())?;
    for hash in read.state().every_file() {
        ensure!(taken.files().has(hash)?, "the record names the file {hash}, and the archive has it not");
    }
    if is_real {
        let (_, _, change) = read.handed_over().context("the record of the archive was not handed over")?;
        ensure!(read.has_key(&change.key), not_ours(change, &options.at.data));
    }
    Ok(read)
}

fn not_ours(change: &Succession, data: &Path) -> String {
    let keys = data.join("keys");
    format!("the record was handed over to the key {}, and its secret half is not in {}", change.key, keys.display())
}

/// Where a member is written; what is for people is only compared with its hash.
fn unpacked(folder: &Path, member: &Member) -> Result<Box<dyn Write>> {
    let hash = procedure::names::Hash(member.hash.0);
    let path = if member.name == DATABASE {
        folder.join("meshveret.db")
    } else if member.name.starts_with("files/") {
        let fits = usize::try_from(member.bytes).is_ok_and(|bytes| bytes <= FILE_BYTES_MAX);
        ensure!(fits && member.name == stored(hash), "the member {} is no file of a record", member.name);
        folder.join(stored(hash))
    } else {
        return Ok(Box::new(sink()));
    };
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    let made = File::create_new(&path).with_context(|| format!("the member {} cannot be taken", member.name))?;
    Ok(Box::new(made))
}

/// The manifest is signed by the key that signed until the record was handed over, for the very entries that are there.
fn is_signed(note: &str, read: &Read, first: Option<&Key>) -> Result<()> {
    let named = match read.handed_over() {
        Some((_, _, change)) => Key::of_log(&change.from),
        None => read.state().log.keys.last().map_or_else(|| first.cloned(), |change| Key::of_log(&change.1.key)),
    };
    let Some(key) = named else {
        return Err(anyhow!("say the key of the log with --key: the record names none"));
    };
    let signed = Checkpoint::verify(note, &key).context("the manifest is not signed by the key that handed over")?;
    let (size, root) = (read.through.tree.size(), read.through.tree.root());
    let is_this = (&signed.origin, signed.size, signed.root) == (&read.row.origin, size, root);
    ensure!(is_this, "the record of the archive is not the one that was signed");
    Ok(())
}

/// Each key named the next one, from the first on, for entries that are there.
fn leads(read: &Read, first: Option<&Key>) -> Result<()> {
    let mut last = first.map(Key::to_string);
    for change in &read.state().log.keys {
        let (entry, Succession { from, key, size, root, signature }) = &**change;
        let (root, origin) = (proof::Hash(root.0), &read.row.origin);
        let signs = Key::of_log(from)
            .filter(|from| from.name == *origin)
            .is_some_and(|from| from.signs(&succession(origin, (*size, root), key), signature));
        let follows = last.as_ref().is_none_or(|last| last == from);
        let holds = signs && follows && read.through.tree.root_at(*size) == Some(root);
        ensure!(holds, "entry {entry} names a key that does not follow from the one before it");
        last = Some(key.clone());
    }
    Ok(())
}

/// Puts what was checked into its place; where it is there already, it must be this record, perhaps with more entries.
fn put_in_place(read: &Read, from: &Path, (data, places): (&Path, &Places)) -> Result<()> {
    match take_up(from, data, places) {
        Err(Failure::Exists(_) | Failure::NotEmpty) => {
            let there = || format!("{} has another record already; nothing was changed", data.display());
            let source = Source::of(data, places).with_context(there)?;
            let rows = source.processes().with_context(there)?;
            let row = rows.iter().find(|row| row.origin == read.row.origin).with_context(there)?;
            let found = clerk::read_through((&read.slug, &row.origin), &mut source.reader(row)?).with_context(there)?;
            let tree = &read.through.tree;
            ensure!(found.tree.root_at(tree.size()) == Some(tree.root()), there());
            Ok(())
        }
        other => Ok(other.map(drop)?),
    }
}

/// Gives an account the seats of the Chair and the secretariat, whose earlier ones ended with the hand-over.
fn seat(read: &Read, (admin, lang): (&Slug, Lang), (data, places): (&Path, Places)) -> Result<Ended> {
    let house = House::open_existing(data, places)?;
    let clerk = house.clerk(&read.slug)?;
    let (entry, party, change) = read.handed_over().context("the record was not handed over")?;
    let handle = account(&house, admin, ("meshveret restore", lang))?;
    match seats(clerk, &format!("hand-over/{entry}/{handle}"), &handle) {
        Err(PutError::Rejected(rejection)) => {
            complain(&sentence(Locale::of(lang).unwrap_or_else(Locale::english), &rejection));
            return Ok(Ended::Refused);
        }
        other => other?,
    }
    let first = read.state().log.keys.first().and_then(|change| Key::of_log(&change.1.from));
    let first = first.map(|key| key.fingerprint().to_string()).unwrap_or_default();
    say(&format!("first key fingerprint {first}"));
    say(&format!("handed over to {party} in entry {entry}; goes on here under {}", change.key));
    Ok(Ended::Done)
}
