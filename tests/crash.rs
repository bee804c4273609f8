//! Killed at any moment, a server keeps every act that it acknowledged, whole and once.
//!
//! The test starts itself as a child. The child opens a data directory, adds the rehearsal or goes on with it, puts its file
//! and then acts from several threads, and says which acts were acknowledged. The parent kills it, without a word, after
//! a random time; opens the same directory, checks all that is in it, and starts the next child.
//!
//! `CRASH_ROUNDS` says how often, `CRASH_SEED` repeats the times of a run that failed.
#![expect(clippy::unwrap_used, reason = "test support")]

mod folder;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::mpsc::channel;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use clerk::export::export;
use clerk::{Clerk, Receipt, Request, Start, WallClock, acts_file, randomness};
use folder::Folder;
use procedure::names::Slug;
use procedure::sealed::SealedText;
use procedure::{Body, Capacity, Channel, act_file};
use proof::entry::{commitment, leaf};
use proof::log::Nodes;
use proof::note::Checkpoint;
use proof::{Hash, Tree};
use record::{DataDir, Failure, Journal, NewEntry, ProcessRow, StoredEntry};

/// Rounds where nobody says otherwise.
const ROUNDS: u64 = 50;
/// After so many rounds the next begins with an empty directory, so that a first start is killed as well.
const ROUNDS_OF_A_DIRECTORY: u64 = 10;
/// The threads of a child that put acts.
const THREADS: u64 = 4;
/// The most acts of a thread: a child whose parent has gone comes to an end.
const ACTS_MAX: u64 = 100_000;
/// The kill comes so many milliseconds after the start, or after the child's word that it is ready.
const MOMENTS_MS: std::ops::RangeInclusive<u64> = 5..=150;
/// How long a child may be silent before it is ready.
const SILENT_MAX: Duration = Duration::from_mins(1);
/// The process.
const SLUG: &str = "rehearsal";
/// The meeting that is exported.
const MEETING: &str = "som-1";
/// The files that are put first: the second leaves a meeting behind closed doors, in which one thread goes on.
const FILES: [&str; 2] = [include_str!("../demo/rehearsal.acts"), CLOSED];
const CLOSED: &str = "
with by=secretariat meeting=closed
meetings.convene level=som number=9 from=2026-12-01 to=2026-12-01 zone=Etc/UTC format=in-person symbol=RP/SOM/9 name.en=Closed name.az=Qapali name.ru=Zakryto
meetings.invite party=felmora note=C/1
meetings.invite party=orluna note=C/2
meetings.invite party=tolvasa note=C/3
meetings.invite party=dalvenna note=C/4
meetings.invite party=tresdal note=C/5
meetings.invite party=iscavel note=C/6
meetings.add-item number=1 kind=discussion minutes=5 title.en=Words title.az=Sozler title.ru=Slova
delegations.note-presence party=felmora presence=in-room
delegations.note-presence party=orluna presence=in-room
delegations.note-presence party=tolvasa presence=in-room
delegations.note-presence party=dalvenna presence=in-room
delegations.note-presence party=tresdal presence=in-room
delegations.note-presence party=iscavel presence=in-room
meetings.open by=chair
meetings.adopt-agenda by=chair
meetings.close-doors item=1
meetings.take-up by=chair item=1
";

/// A value given to this program from outside.
#[expect(clippy::disallowed_methods, reason = "the program that runs the tests takes no arguments of theirs")]
fn given(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

#[test]
#[ignore = "it is the child of the other test, and does nothing by itself"]
fn child() -> Result<()> {
    given("CRASH_CHILD").map_or(Ok(()), |path| live(Path::new(&path)))
}

/// The child's life: it ends when it is killed, or when nobody listens any more.
fn live(path: &Path) -> Result<()> {
    let dir = DataDir::open(path)?;
    let row = match dir.process(SLUG) {
        Err(Failure::NoProcess(_)) => dir.add_process(SLUG, &randomness::origin(SLUG), &randomness::bytes(), 0)?,
        other => other?,
    };
    let clerk = clerk_of(&dir, &row)?;
    for file in FILES {
        for (line, key) in acts_file::read(file, clerk.now())? {
            let said = key.clone();
            acts_file::put_line(&clerk, (line, key), Channel::Demo)?;
            say(&format!("put {said}"))?;
        }
    }
    say("ready")?;
    let life = Hash(randomness::bytes());
    std::thread::scope(|scope| {
        let (clerk, life) = (&clerk, &life);
        let threads: Vec<_> = (0..THREADS).map(|thread| scope.spawn(move || put(clerk, life, thread))).collect();
        threads.into_iter().try_for_each(|thread| thread.join().unwrap())
    })
}

/// Puts acts under keys that no other life has; every seventh is put twice, as by somebody whose connection broke; of every
/// eighteenth the person is erased again.
fn put(clerk: &Clerk, life: &Hash, thread: u64) -> Result<()> {
    for n in 0..ACTS_MAX {
        let key = format!("{life}/{thread}/{n}");
        if thread == 0 {
            put_in_room(clerk, (&key, n))?;
            continue;
        }
        let text = if n % 2 == 0 {
            format!("record.describe by=secretariat about.en=\"{key}\"")
        } else {
            format!("membership.name-coordinator by=felmora party=felmora contact=\"{key}\" person.en=\"{key}\"")
        };
        let request = request_of(&text, &key)?;
        let receipt = clerk.put(request.clone())?;
        say(&format!("number {} {key}", receipt.number))?;
        if n % 7 == 0 {
            let again = clerk.put(request)?;
            ensure!(again.repeated && again.number == receipt.number, "{key} was recorded twice");
        }
        if n % 18 == 1 {
            let (entry, key) = (receipt.number, format!("{key}/erased"));
            let text = format!("record.erase by=felmora entry={entry} why=request");
            let receipt = clerk.put(request_of(&text, &key)?)?;
            say(&format!("number {} {key}", receipt.number))?;
        }
    }
    Ok(())
}

/// Asks for the floor behind closed doors, and withdraws it: each act is held, and none is in the record.
fn put_in_room(clerk: &Clerk, (key, n): (&str, u64)) -> Result<()> {
    let put =
        |act: &str| -> Result<Receipt> { Ok(clerk.put(request_of(&format!("{act} by=orluna meeting=closed"), key)?)?) };
    let acts = if n % 2 == 0 { ["floor.request", "floor.withdraw"] } else { ["floor.withdraw", "floor.request"] };
    // An earlier life may have left it waiting.
    let receipt = put(acts[0]).or_else(|_waits_or_not| put(acts[1]))?;
    ensure!(receipt.entry().is_none(), "{key} is in the record");
    say(&format!("held {key}"))
}

fn request_of(text: &str, key: &str) -> Result<Request> {
    let line = act_file::parse(text)?.pop().context("an act")?;
    Ok(Request { key: Some(key.to_owned()), ..Request::new(line.act, line.by, Channel::Api) })
}

/// A line for the parent, gone out when this returns.
fn say(line: &str) -> Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}")?;
    Ok(out.flush()?)
}

fn clerk_of(dir: &DataDir, row: &ProcessRow) -> Result<Clerk> {
    let start = Start {
        slug: Slug::new(SLUG).context("a slug")?,
        origin: row.origin.clone(),
        journal: Box::new(dir.journal(row)?),
        reader: Box::new(dir.reader(row)?),
        seeds: {
            let keys = dir.keys(SLUG);
            Box::new(move || keys.seeds())
        },
        clock: Arc::new(WallClock),
        files: None,
    };
    Ok(Clerk::start(start)?)
}

/// Numbers that look random and follow from a seed (`SplitMix64`).
struct Dice(u64);

impl Dice {
    fn throw(&mut self, range: std::ops::RangeInclusive<u64>) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        range.start() + (mixed ^ (mixed >> 31)) % (range.end() - range.start() + 1)
    }
}

/// All that was acknowledged in a directory so far, and what was seen of its record.
#[derive(Default)]
struct Known {
    /// The number under which a key was acknowledged; none where only the key was said.
    keys: BTreeMap<String, Option<u64>>,
    /// What was acknowledged behind closed doors.
    held: BTreeSet<String>,
    checkpoint: Option<Checkpoint>,
}

#[test]
fn killed_at_any_moment_it_keeps_every_act_it_acknowledged() -> Result<()> {
    let number = |name: &str| given(name).map(|text| text.parse::<u64>().context("a number")).transpose();
    let random = randomness::bytes().iter().fold(0, |number: u64, byte| number.rotate_left(8) ^ u64::from(*byte));
    let seed = number("CRASH_SEED")?.unwrap_or(random);
    let rounds = number("CRASH_ROUNDS")?.unwrap_or(ROUNDS);
    let (mut dice, mut total) = (Dice(seed), Total::default());
    let mut left = rounds;
    while left > 0 {
        let (folder, mut known) = (Folder::new("crash"), Known::default());
        for nth in 0..left.min(ROUNDS_OF_A_DIRECTORY) {
            let round = rounds - left;
            // The first two are killed while they begin; whatever they came to, another becomes ready.
            let after = match dice.throw(0..=1) {
                _ if nth < 2 => After::Start,
                0 if !known.keys.is_empty() => After::Start,
                _ => After::Ready,
            };
            let result = one_round(folder.path(), (after, dice.throw(MOMENTS_MS)), &mut known);
            let entries = result.with_context(|| format!("round {round} of {rounds}, CRASH_SEED={seed}"))?;
            total.rounds_with_entries += u64::from(entries > 0);
            left -= 1;
        }
        total.entries += known.checkpoint.map_or(0, |checkpoint| checkpoint.size);
        total.acknowledged += known.keys.len();
        total.held += known.held.len();
    }
    say(&format!("{rounds} kills, seed {seed}: {total:?}"))?;
    Ok(())
}

/// What a run amounted to.
#[derive(Debug, Default)]
struct Total {
    rounds_with_entries: u64,
    entries: u64,
    acknowledged: usize,
    held: usize,
}

/// From when the time to the kill is counted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum After {
    /// The start of the child.
    Start,
    /// Its word that it is ready.
    Ready,
}

/// One life, its end so many milliseconds after `after`, and what is left; the number of entries.
fn one_round(path: &Path, (after, ms): (After, u64), known: &mut Known) -> Result<u64> {
    for line in said_until_killed(path, after, Duration::from_millis(ms))? {
        if let Some(key) = line.strip_prefix("put ") {
            known.keys.entry(key.to_owned()).or_default();
        } else if let Some(key) = line.strip_prefix("held ") {
            known.held.insert(key.to_owned());
        } else if let Some((number, key)) = line.strip_prefix("number ").and_then(|rest| rest.split_once(' ')) {
            known.keys.insert(key.to_owned(), Some(number.parse()?));
        }
    }
    check(path, known)
}

/// Starts a child and kills it; the whole lines that it said.
fn said_until_killed(path: &Path, after: After, wait: Duration) -> Result<Vec<String>> {
    let mut command = Command::new(std::env::current_exe()?);
    command.args(["child", "--exact", "--ignored", "--nocapture"]).env("CRASH_CHILD", path);
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn()?;
    let mut out = BufReader::new(child.stdout.take().context("its words")?);
    let (sender, said) = channel();
    let listener = std::thread::spawn(move || {
        let mut line = String::new();
        // What the kill cut off in the middle was not said.
        while out.read_line(&mut line).is_ok_and(|read| read > 0) && line.ends_with('\n') {
            line.pop();
            if sender.send(std::mem::take(&mut line)).is_err() {
                return;
            }
        }
    });
    let mut lines: Vec<String> = Vec::new();
    let mut waiting = after == After::Ready;
    while waiting {
        let Ok(line) = said.recv_timeout(SILENT_MAX) else { break };
        waiting = line != "ready";
        lines.push(line);
    }
    pause(wait);
    let ended = kill(&mut child);
    listener.join().unwrap();
    lines.extend(said.try_iter());
    ended.with_context(|| format!("the child ended by itself and said\n{}", lines.join("\n")))?;
    ensure!(!waiting, "the child was silent for {SILENT_MAX:?}");
    Ok(lines)
}

#[expect(clippy::disallowed_methods, reason = "the kill is to come at a moment of which the child knows nothing")]
fn pause(wait: Duration) {
    std::thread::sleep(wait);
}

/// Kills this child, which must still be alive.
fn kill(child: &mut Child) -> Result<()> {
    child.kill()?;
    let status = child.wait()?;
    ensure!(status.code().is_none(), "{status}");
    Ok(())
}

/// Checks a directory as a kill left it; the number of entries.
fn check(path: &Path, known: &mut Known) -> Result<u64> {
    let dir = DataDir::open(path)?;
    let row = match dir.process(SLUG) {
        Err(Failure::NoProcess(_)) => {
            ensure!(known.keys.is_empty(), "the process is gone");
            return Ok(0);
        }
        other => other?,
    };
    let stored = stored(&mut dir.reader(&row)?)?;
    stored.iter().try_for_each(|stored| is_whole(stored).with_context(|| format!("entry {}", stored.entry.number)))?;
    check_erased(&stored)?;
    let entries: Vec<NewEntry> = stored.into_iter().map(|stored| stored.entry).collect();
    check_keys(&entries, known)?;
    let leaves: Vec<Hash> =
        entries.iter().map(|entry| leaf(&row.origin, entry.number, commitment(&entry.salt, &entry.body))).collect();
    let clerk = clerk_of(&dir, &row)?;
    let (checkpoint, note) = clerk.checkpoint();
    ensure!(clerk.snapshot().head() == checkpoint.size && usize::try_from(checkpoint.size)? == entries.len());
    ensure!(checkpoint.root == root(&leaves), "the tree is another");
    ensure!(Checkpoint::verify(&note, &clerk.key()).as_ref() == Some(&checkpoint), "the checkpoint is not signed");
    if let Some(before) = &known.checkpoint {
        let mut tree = Tree::default();
        leaves.iter().for_each(|leaf| tree.append(*leaf));
        ensure!(tree.root_at(before.size) == Some(before.root), "what was recorded before is another");
    }
    let size = checkpoint.size;
    known.checkpoint = Some(checkpoint);
    for key in &known.held {
        ensure!(clerk.knows(key)?, "{key} was acknowledged behind closed doors and is lost");
        ensure!(!entries.iter().any(|entry| entry.key.as_ref() == Some(key)), "{key} is in the record");
    }
    check_export(&clerk)?;
    clerk.stop();
    Ok(size)
}

fn stored(journal: &mut dyn Journal) -> Result<Vec<StoredEntry>> {
    let mut found: Vec<StoredEntry> = Vec::new();
    loop {
        let read = journal.read(u64::try_from(found.len())?, usize::MAX)?;
        if read.is_empty() {
            return Ok(found);
        }
        found.extend(read);
    }
}

/// Every key that was acknowledged is there, once, and under the number that was said.
fn check_keys(entries: &[NewEntry], known: &Known) -> Result<()> {
    let mut numbers: BTreeMap<&str, u64> = BTreeMap::new();
    for (number, entry) in (0..).zip(entries) {
        ensure!(entry.number == number, "after {number} entries comes number {}", entry.number);
        let Some(key) = entry.key.as_deref() else {
            let body: Body = serde_json::from_slice(&entry.body)?;
            ensure!(
                body.channel == Channel::Timer,
                "entry {number} has no key, and the clerk did not put it by its clock"
            );
            continue;
        };
        ensure!(numbers.insert(key, number).is_none(), "{key} is recorded twice");
    }
    for (key, acknowledged) in &known.keys {
        let number = numbers.get(key.as_str()).with_context(|| format!("{key} was acknowledged and is lost"))?;
        ensure!(acknowledged.is_none_or(|said| said == *number), "{key} was said to be {acknowledged:?}, is {number}");
    }
    Ok(())
}

/// What entries say that they erased is gone, with the instant of that entry, and nothing else is.
fn check_erased(stored: &[StoredEntry]) -> Result<()> {
    let gone: BTreeMap<_, i64> = stored.iter().flat_map(|stored| stored.erased.iter().copied()).collect();
    let mut said = BTreeMap::new();
    for stored in stored {
        let body: Body = serde_json::from_slice(&stored.entry.body)?;
        said.extend(body.erased().map(|text| (text.hash, body.recorded)));
    }
    ensure!(gone == said, "{} texts are gone, and {} were erased", gone.len(), said.len());
    Ok(())
}

/// The body can be read, and beside it lie all of its sealed texts that were not erased, and no other.
fn is_whole(StoredEntry { entry, erased }: &StoredEntry) -> Result<()> {
    let text = std::str::from_utf8(&entry.body)?;
    let body: Body = serde_json::from_str(text)?;
    ensure!(!body.events.is_empty(), "nothing happened");
    ensure!(text.matches("{\"sealed\":").count() == entry.sealed.len() + erased.len(), "a sealed text is missing");
    for sealed in &entry.sealed {
        let again = SealedText::new(sealed.class, sealed.salt, sealed.text.clone());
        ensure!(again == *sealed && text.contains(&sealed.hash.to_string()), "a sealed text is another");
    }
    Ok(())
}

/// The root by the words of RFC 6962, section 2.1.
fn root(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => Hash::of(&[]),
        [one] => *one,
        more => {
            let (left, right) = more.split_at(more.len().next_power_of_two() / 2);
            Hash::of(&[&[1], &root(left).0, &root(right).0])
        }
    }
}

/// The package of the meeting holds, once there is a meeting.
fn check_export(clerk: &Clerk) -> Result<()> {
    let meeting = Slug::new(MEETING).context("a slug")?;
    if clerk.snapshot().process.state.meeting(&meeting).is_err() {
        return Ok(());
    }
    let package = export(clerk, &meeting, &Capacity::Secretariat)?;
    let report = proof::verify(&package.to_bytes()?, &clerk.key().into());
    ensure!(report.holds(), "the package does not hold: {:?}", report.checks);
    Ok(())
}
