//! `handover`: a process goes on at another host. The act that says so is put first, then one archive is written with all that the next
//! host needs; whoever was stopped in between asks again.
//!
//! The archive holds one process and no other of this server, and no secret key.

mod archive;
mod restore;

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result, anyhow, ensure};
use clerk::export::export;
use clerk::{Clerk, Clock, Start, StoppedClock, Through, WallClock};
use locale::Lang;
use procedure::Capacity;
use procedure::names::{Hash, Slug};
use procedure::record::log::Succession;
use proof::log::SigningKey;
use proof::note::{Checkpoint, Key, LOG};
use record::copy::Source;
use record::{DataDir, ProcessRow};
use web::{Purpose, Site};

pub(crate) use restore::restore;

use self::archive::{HANDED_OVER, MANIFEST, Member, REHEARSED, Writer, hashed, lines};
use crate::arguments::HandoverOptions;
use crate::backup::source_of;
use crate::commands::put_text;
use crate::demo::MARK;
use crate::making::Making;
use crate::output::{Ended, complain, say};

/// The member that is the database.
const DATABASE: &str = "record.db";
/// The languages of the inventory and of the sheet with the key.
const LANGUAGES: [Lang; 3] = [Lang::En, Lang::Ru, Lang::Az];

/// A process as it was read, and the keys of its log that are here.
struct Read {
    slug: Slug,
    row: ProcessRow,
    through: Through,
    secrets: Vec<SigningKey>,
}

impl Read {
    fn of(source: &Source, row: &ProcessRow, seeds: &[[u8; 32]]) -> Result<Self> {
        let slug = Slug::new(&row.slug).with_context(|| format!("{} is no short name", row.slug))?;
        let through = clerk::read_through((&slug, &row.origin), &mut source.reader(row)?)?;
        let secrets = seeds.iter().map(SigningKey::from_bytes).collect();
        Ok(Self { slug, row: row.clone(), through, secrets })
    }

    fn keys(&self) -> impl Iterator<Item = (Key, &SigningKey)> {
        self.secrets.iter().map(|secret| (Key::of(&self.row.origin, LOG, secret), secret))
    }

    /// True if the secret half of a key is here.
    fn has_key(&self, key: &str) -> bool {
        self.keys().any(|(here, _)| here.to_string() == key)
    }

    fn state(&self) -> &procedure::State {
        &self.through.snapshot.process.state
    }

    /// The entry by which the record was handed over last, to whom, and from key to key; nothing where it went on since.
    fn handed_over(&self) -> Option<(u64, &Slug, &Succession)> {
        let log = &self.state().log;
        let (over, change) = (log.handed_over.last()?, log.keys.last()?);
        let is_last = over.0 == change.0 && over.0.saturating_add(1) == self.through.tree.size();
        is_last.then_some((over.0, &over.2, &change.1))
    }

    /// The entry by which it was handed over as is asked.
    fn went_to(&self, options: &HandoverOptions) -> Option<u64> {
        let (entry, party, change) = self.handed_over()?;
        (*party == options.to && change.key == options.key).then_some(entry)
    }

    /// The key that signs for this host, with its secret half.
    fn signer(&self) -> Result<(Key, &SigningKey)> {
        let named = match self.handed_over() {
            Some((_, _, change)) => Some(change.from.clone()),
            None => self.state().log.keys.last().map(|change| change.1.key.clone()),
        };
        let found = self.keys().find(|(key, _)| named.as_ref().is_none_or(|named| *named == key.to_string()));
        found.with_context(|| format!("the key in force of the log of {} is not at this host", self.slug))
    }

    /// The accounts that hold a seat which goes on: of parties, guests and the press.
    fn accounts(&self) -> Vec<String> {
        let holdings = self.state().holdings.iter();
        let goes_on = |all: &[procedure::accounts::Holding]| {
            all.iter().any(|held| held.revoked.is_none() && !held.granted.to_act_as.is_bureau())
        };
        holdings.filter(|(_, all)| goes_on(all)).map(|(account, _)| account.to_string()).collect()
    }
}

/// `handover`: puts the act, and writes the archive.
pub(crate) fn handover(options: &HandoverOptions, lang: Lang) -> Result<Ended> {
    let out = &options.out;
    ensure!(!out.exists(), "{} is there already; nothing was changed", out.display());
    let Some((source, _)) = source_of(&options.at)? else { return Ok(Ended::Refused) };
    let row = the_process(&source, options.process.as_ref())?;
    // What cannot be written is known before anything is handed over.
    let making = Making::beside(out, ".making")?;
    let seeds = source.keys(&row.slug).seeds()?;
    let mut read = Read::of(&source, &row, &seeds)?;
    if !options.rehearse && read.went_to(options).is_none() {
        let Some(key) = Key::of_log(&options.key) else {
            complain(&format!("{} is no key of a log", options.key));
            return Ok(Ended::Refused);
        };
        let confirmed = if options.confirmed { " confirmed=yes" } else { "" };
        let act = format!("record.hand-over by=secretariat party={} key=\"{key}\"{confirmed}\n", options.to);
        let ended = put_text(&options.at, &read.slug, (act.as_bytes(), lang))?;
        if ended != Ended::Done {
            return Ok(ended);
        }
        read = Read::of(&source, &row, &seeds)?;
        ensure!(read.went_to(options).is_some(), "the act is not in the record; ask again");
    }
    let members = written(&source, &read, (options, &making.0))?;
    fs::rename(making.0.join("archive"), out).with_context(|| format!("cannot make {}", out.display()))?;
    let (size, root) = (read.through.tree.size(), read.through.tree.root());
    say(&format!("{}: {size} entries, root {root}, {members} members: written to {}", read.slug, out.display()));
    match read.went_to(options) {
        Some(entry) => say(&format!("handed over to {} in entry {entry}; here the record can be read", options.to)),
        None => say("a rehearsal: nothing was handed over, and nobody can go on with this archive"),
    }
    Ok(Ended::Done)
}

/// The process that is meant; where there is one only, it need not be named.
fn the_process(source: &Source, named: Option<&Slug>) -> Result<ProcessRow> {
    let mut rows = source.processes()?;
    match named {
        Some(slug) => rows.retain(|row| row.slug == slug.as_str()),
        None => ensure!(rows.len() <= 1, "there are {} processes here; say which with --process", rows.len()),
    }
    rows.pop().ok_or_else(|| match named {
        Some(slug) => anyhow!("there is no process {slug} in this data directory"),
        None => anyhow!("there is no process in this data directory"),
    })
}

/// What a member is made of.
enum Content {
    Bytes(Vec<u8>),
    File(PathBuf),
    Stored(Hash),
}

/// Writes the archive into a folder; how many members it has.
fn written(source: &Source, read: &Read, (options, folder): (&HandoverOptions, &Path)) -> Result<usize> {
    let copied = folder.join("record");
    source.copy_process(&read.row, &read.accounts(), &copied)?;
    let database = copied.join("meshveret.db");
    let mut contents = said(source, read, (options, &database, folder))?;
    contents.push((DATABASE.to_owned(), Content::File(database)));
    let mut files: Vec<Hash> = read.state().every_file().collect();
    files.sort();
    contents.extend(files.into_iter().map(|hash| (stored(hash), Content::Stored(hash))));

    let (key, secret) = read.signer()?;
    let members = contents.iter().map(|(name, content)| planned(source, name, content)).collect::<Result<Vec<_>>>()?;
    let kind = if options.rehearse { REHEARSED } else { HANDED_OVER };
    let checkpoint = Checkpoint { origin: key.name, size: read.through.tree.size(), root: read.through.tree.root() };
    let note = checkpoint.signed_with(&lines(kind, &members), secret);
    let recorded = read.state().recorded().div_euclid(1000);
    let mut archive = Writer::new(&folder.join("archive"), u64::try_from(recorded).unwrap_or_default())?;
    archive.member((MANIFEST, u64::try_from(note.len())?), &mut note.as_bytes())?;
    for (member, (_, content)) in members.iter().zip(contents) {
        let of = (member.name.as_str(), member.bytes);
        match content {
            Content::Bytes(bytes) => archive.member(of, &mut bytes.as_slice())?,
            Content::File(path) => archive.member(of, &mut File::open(path)?)?,
            Content::Stored(hash) => archive.member(of, &mut file(source, hash)?.as_slice())?,
        }
    }
    archive.end()?;
    Ok(members.len())
}

/// The name of a file of the store.
fn stored(hash: Hash) -> String {
    let name = hash.to_string();
    format!("files/{}/{name}", name.get(..2).unwrap_or_default())
}

fn file(source: &Source, hash: Hash) -> Result<Vec<u8>> {
    source.files().get(hash)?.with_context(|| missing(hash))
}

fn missing(hash: Hash) -> String {
    format!("the record names the file {hash}, and it is not there; say where files are kept (--config)")
}

/// A member as the manifest says it. The name of a stored file is its hash, which is looked at again when it is read.
fn planned(source: &Source, name: &str, content: &Content) -> Result<Member> {
    let (hash, bytes) = match content {
        Content::Bytes(bytes) => hashed(&mut bytes.as_slice(), &mut std::io::sink())?,
        Content::File(path) => hashed(&mut File::open(path)?, &mut std::io::sink())?,
        Content::Stored(hash) => (proof::Hash(hash.0), source.files().size(*hash)?.with_context(|| missing(*hash))?),
    };
    Ok(Member { name: name.to_owned(), bytes, hash })
}

/// What of the archive is for people and for verifiers: the inventory, sheets with the key, checkpoint, keys, packages.
fn said(
    source: &Source,
    read: &Read,
    (options, database, folder): (&HandoverOptions, &Path, &Path),
) -> Result<Vec<(String, Content)>> {
    // Pages are drawn from another copy of the same, which nothing that is put could change: its clerk cannot write, and its clock
    // stands at the last entry.
    let shown = folder.join("shown");
    fs::create_dir(&shown)?;
    fs::copy(database, shown.join("meshveret.db"))?;
    let directory = Arc::new(DataDir::open(&shown)?);
    let clock: Arc<dyn Clock> = Arc::new(StoppedClock::at(read.state().recorded()));
    let keys = source.keys(&read.row.slug);
    let clerk = Clerk::start(Start {
        slug: read.slug.clone(),
        origin: read.row.origin.clone(),
        journal: Box::new(directory.reader(&read.row)?),
        reader: Box::new(directory.reader(&read.row)?),
        seeds: Box::new(move || keys.seeds()),
        clock: Arc::clone(&clock),
        files: Some(source.files().clone()),
    })?;
    let mut members = vec![("CHECKPOINT".to_owned(), Content::Bytes(clerk.witnessed()?.note.into_bytes()))];
    members.push(("KEYS".to_owned(), Content::Bytes(keys_of(read, &clerk).into_bytes())));
    let runtime = tokio::runtime::Builder::new_current_thread().build().context("cannot start")?;
    let _inside = runtime.enter();
    let address = options.address.trim_end_matches('/').to_owned();
    let purpose = if options.at.data.join(MARK).exists() { Purpose::Demonstration } else { Purpose::Service };
    let site = Site::new(directory, vec![clerk.clone()], purpose, address, clock);
    let hosted = site.hosted(read.slug.as_str()).context("the process is not there")?;
    for lang in LANGUAGES {
        let inventory = web::inventory_paper((&site, &**hosted), lang, WallClock.now())?;
        let tag = lang.tag();
        members.push((format!("inventory.{tag}.html"), Content::Bytes(inventory.html().into_bytes())));
        members.push((format!("inventory.{tag}.pdf"), Content::Bytes(inventory.pdf()?)));
        members.push((format!("key.{tag}.pdf"), Content::Bytes(web::key_paper((&site, &**hosted), lang)?.pdf()?)));
    }
    for meeting in read.state().meetings.values() {
        if meeting.texts.values().any(|draft| draft.decided.is_final()) {
            let package = export(&clerk, &meeting.slug, &Capacity::Secretariat)?.to_bytes()?;
            members.push((format!("packages/{}.json", meeting.slug), Content::Bytes(package)));
        }
    }
    site.stop();
    Ok(members)
}

/// The keys that the log had, the first first, each with its fingerprint and with the entry from which it signs.
fn keys_of(read: &Read, clerk: &Clerk) -> String {
    let changes = &read.state().log.keys;
    let first = changes.first().map_or_else(|| clerk.key().to_string(), |change| change.1.from.clone());
    let later = changes.iter().map(|change| (change.0.saturating_add(1), change.1.key.clone()));
    let line = |(from, key): (u64, String)| {
        let fingerprint = Key::of_log(&key).map(|key| key.fingerprint().to_string()).unwrap_or_default();
        format!("{key}\nfingerprint {fingerprint}\nfrom entry {from}\n")
    };
    std::iter::once((0, first)).chain(later).map(line).collect()
}
