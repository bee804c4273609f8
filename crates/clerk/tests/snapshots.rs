//! Snapshots: the same process with one and without, of whatever size; and whatever is wrong with one, it is not used.
#![expect(clippy::unwrap_used, reason = "test support")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clerk::{Clerk, Request, Snapshot, Start, StoppedClock, acts_file};
use procedure::names::{Hash, Slug};
use procedure::sealed::{Attribution, Personal, Sealed, SealedClass};
use procedure::time::moment;
use procedure::{Channel, act_file};
use record::{Journal, MemoryJournal, NewEntry, SnapshotFile, StoredEntry};

const SEED: [u8; 32] = [7; 32];
const BUILD: Hash = Hash([1; 32]);

/// The acts of a process that is small, with names and with positions that the rules seal.
const ACTS: &str = r#"record.open by=secretariat process=rehearsal nature=real zone=Etc/UTC symbol=RP name.en=Name
membership.add-body by=secretariat body=som name.en=Meeting
rules.set-profile by=secretariat adopted=no
  toml=
    [profile]
    id = "rehearsal"
    version = 1
    [positions]
    proposals = "sealed"
with by=secretariat
membership.add-party party=heron-vale kind=state name.en="Heron Vale"
membership.add-party party=kestrel-isles kind=state name.en="Kestrel Isles"
with by=secretariat status=member
membership.record-status party=heron-vale
membership.record-status party=kestrel-isles
with by=secretariat meeting=som-1
meetings.convene level=som name.en=Meeting from=2026-09-14
meetings.invite party=heron-vale
meetings.invite party=kestrel-isles
meetings.open by=chair confirmed=yes
delegations.nominate by=heron-vale role=head name.en="Orla Fenn" contact="orla@heron.example"
with by=secretariat meeting=som-1 text=protocol
texts.open symbol=RP/SOM/1/L.1 authentic=en title.en="Outcome"
texts.add-paragraph words.en="The parties meet every year."
texts.circulate deadline=2026-12-14T12:00+00:00 zone=UTC
texts.contribute by=heron-vale words.en="The ministry would rather not."
texts.comment by=heron-vale words.en="Rather not." gathers=1
texts.close-round
texts.propose by=kestrel-isles paragraph=1 kind=replace old.en="every year" new.en="twice a year"
texts.support by=heron-vale proposal=1
"#;
/// What erases the name, and what erases whose the positions were.
const ERASE: &str = "record.erase by=heron-vale meeting=som-1 member=1 why=request";
const APPROVED: &str = r#"with meeting=som-1 text=record
texts.open by=secretariat kind=summary-record symbol=RP/SOM/1/L.2 authentic=en title.en="Summary record"
texts.add-paragraph by=secretariat words.en="The meeting was held."
decisions.put by=chair confirmed=yes
decisions.declare-adopted by=chair confirmed=yes
with meeting=som-1
meetings.close by=chair text="" confirmed=yes
"#;

fn folder(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    if path.exists() {
        fs::remove_dir_all(&path).unwrap();
    }
    fs::create_dir_all(&path).unwrap();
    path
}

fn file(folder: &Path) -> SnapshotFile {
    SnapshotFile::of_build(folder, "rehearsal", BUILD)
}

fn start(journal: &MemoryJournal, slug: &str, origin: &str) -> Start {
    Start {
        slug: Slug::new(slug).unwrap(),
        origin: origin.to_owned(),
        journal: Box::new(journal.clone()),
        reader: Box::new(journal.clone()),
        seeds: clerk::one_seed(SEED),
        clock: Arc::new(StoppedClock::at(moment("2026-11-25T08:00Z").unwrap())),
        files: None,
    }
}

/// A clerk that reads the snapshot in a folder, if there is one.
fn from(journal: &MemoryJournal, folder: &Path) -> Clerk {
    Clerk::start_from(start(journal, "rehearsal", "meshveret/rehearsal/demo"), Some(file(folder))).unwrap()
}

/// A clerk that reads the journal.
fn without(journal: &MemoryJournal) -> Clerk {
    Clerk::start(start(journal, "rehearsal", "meshveret/rehearsal/demo")).unwrap()
}

/// The two keep the same in mind: state, texts, whose positions are, lines, and where they stand.
fn same((one, other): (&Clerk, &Clerk), journal: &MemoryJournal, what: &str) {
    let (a, b) = (one.snapshot(), other.snapshot());
    let state = |snapshot: &Snapshot| rmp_serde::to_vec_named(&snapshot.process.state).unwrap();
    assert!(state(&a) == state(&b), "{what}: the state");
    assert!(a.entries == b.entries && a.index == b.index, "{what}: the lines");
    assert_eq!(one.checkpoint(), other.checkpoint(), "{what}");
    for stored in all(journal) {
        let hashes =
            stored.entry.sealed.iter().map(|text| text.hash).chain(stored.erased.iter().map(|(hash, _)| *hash));
        for hash in hashes {
            let sealed = Attribution::Sealed(Sealed { sealed: SealedClass::Position, hash });
            assert_eq!(a.process.state.owner(&sealed), b.process.state.owner(&sealed), "{what}");
            let read = |snapshot: &Snapshot| snapshot.process.vault.read(&Personal::of(hash));
            assert_eq!(read(&a), read(&b), "{what}");
        }
    }
}

/// What a clerk writes of what it has in mind, which is all but what is sealed.
fn bytes(clerk: &Clerk, folder: &Path) -> Vec<u8> {
    clerk.keep();
    fs::read(file(folder).path()).unwrap()
}

fn put(clerk: &Clerk, acts: &str) {
    for line in act_file::parse(acts).unwrap() {
        let channel = line.channel.unwrap_or(Channel::Browser);
        let request = Request { confirmed: line.confirmed, ..Request::new(line.act, line.by, channel) };
        clerk.put(request).unwrap();
    }
}

/// The journal of a process of the demonstration.
fn demonstration(files: &[&str]) -> MemoryJournal {
    let journal = MemoryJournal::default();
    let clerk = without(&journal);
    for name in files {
        let acts = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo").join(name)).unwrap();
        acts_file::put(&clerk, &acts, Channel::Demo).unwrap();
    }
    clerk.stop();
    journal
}

/// The journal of the small process.
fn small() -> MemoryJournal {
    let journal = MemoryJournal::default();
    let clerk = without(&journal);
    put(&clerk, ACTS);
    clerk.stop();
    journal
}

fn all(journal: &MemoryJournal) -> Vec<StoredEntry> {
    let (mut journal, mut entries) = (journal.clone(), Vec::new());
    loop {
        let read = journal.read(u64::try_from(entries.len()).unwrap(), 1_024).unwrap();
        if read.is_empty() {
            return entries;
        }
        entries.extend(read);
    }
}

/// The same journal as it was after its first entries.
fn beginning(entries: &[StoredEntry], size: usize) -> MemoryJournal {
    let mut journal = MemoryJournal::default();
    let first: Vec<NewEntry> = entries.iter().take(size).map(|stored| stored.entry.clone()).collect();
    for part in first.chunks(512) {
        let head = journal.head().unwrap();
        journal.append(head, part).unwrap();
    }
    journal
}

/// Writes the snapshot of a journal.
fn kept(journal: &MemoryJournal, folder: &Path) {
    let clerk = from(journal, folder);
    clerk.keep();
    clerk.stop();
}

fn check_at_sizes(journal: &MemoryJournal, name: &str, sizes: impl Iterator<Item = usize>) {
    let (entries, read) = (all(journal), without(journal));
    let beside = folder(&format!("snapshot-{name}-whole"));
    let expected = bytes(&from(journal, &beside), &beside);
    for size in sizes {
        let folder = folder(&format!("snapshot-{name}"));
        let part = beginning(&entries, size);
        kept(&part, &folder);
        let again = from(&part, &folder);
        assert_eq!(again.began(), u64::try_from(size).unwrap());
        same((&again, &without(&part)), &part, &format!("{name}, the first {size}"));
        let whole = from(journal, &folder);
        same((&whole, &read), journal, &format!("{name}, all from {size}"));
        assert!(bytes(&whole, &folder) == expected, "{name}, all from {size}, is written otherwise");
    }
}

#[test]
fn the_demonstration_is_the_same_from_a_snapshot_of_any_size() {
    for (name, files) in
        [("rehearsal", &["rehearsal.acts", "delegations.acts", "negotiation.acts"][..]), ("almaty", &["almaty.acts"])]
    {
        let journal = demonstration(files);
        let size = all(&journal).len();
        assert!(size > 100, "{name} has {size}");
        check_at_sizes(&journal, name, (1..=6).map(|sixth| size * sixth / 6).chain([1, 7, 64, 65]));
    }
}

#[test]
fn a_small_process_is_the_same_from_a_snapshot_of_each_size() {
    let journal = small();
    check_at_sizes(&journal, "small", 1..=all(&journal).len());
}

#[test]
fn a_snapshot_that_anything_was_done_to_is_not_used() {
    let (journal, folder) = (small(), folder("snapshot-spoilt"));
    kept(&journal, &folder);
    let (path, read) = (file(&folder).path(), without(&journal));
    let good = fs::read(&path).unwrap();
    let head = good.windows(2).position(|pair| pair == b"\n\n").unwrap() + 2;
    let check = |bytes: &[u8], what: &str| {
        fs::write(&path, bytes).unwrap();
        let clerk = from(&journal, &folder);
        assert_eq!(clerk.began(), 0, "{what} was used");
        same((&clerk, &read), &journal, what);
    };
    for at in (0..head).step_by(7).chain((head..good.len()).step_by(good.len() / 60)).chain([head - 1, good.len() - 1])
    {
        let mut spoilt = good.clone();
        spoilt[at] ^= 1;
        check(&spoilt, &format!("a bit of byte {at}"));
    }
    for length in [0, 1, head - 1, head, head + 31, good.len() / 2, good.len() - 1] {
        check(&good[..length], &format!("the first {length} bytes"));
    }
    check(&[&good[..], b"\0"].concat(), "one byte more");
    fs::write(&path, &good).unwrap();
    assert!(from(&journal, &folder).began() > 0);
}

#[test]
fn a_snapshot_of_something_else_is_not_used() {
    let (journal, folder) = (small(), folder("snapshot-other"));
    kept(&journal, &folder);
    let (entries, slug, origin) = (all(&journal), "rehearsal", "meshveret/rehearsal/demo");
    let began = |start: Start, build: Hash| {
        let found = SnapshotFile::of_build(&folder, "rehearsal", build);
        Clerk::start_from(start, Some(found)).unwrap().began()
    };
    assert_eq!(began(start(&journal, slug, origin), BUILD), u64::try_from(entries.len()).unwrap());
    assert_eq!(began(start(&journal, slug, origin), Hash([2; 32])), 0, "of another build");
    assert_eq!(began(start(&MemoryJournal::default(), "practice", origin), BUILD), 0, "of another process");
    assert_eq!(began(start(&MemoryJournal::default(), slug, "meshveret/rehearsal/other"), BUILD), 0, "of another log");
    let other_key = Start { seeds: clerk::one_seed([8; 32]), ..start(&journal, slug, origin) };
    assert_eq!(began(other_key, BUILD), 0, "signed with another key");
    let shorter = beginning(&entries, entries.len() - 1);
    assert_eq!(began(start(&shorter, slug, origin), BUILD), 0, "longer than the journal");
    let mut changed = entries.clone();
    changed.last_mut().unwrap().entry.salt[0] ^= 1;
    let changed = beginning(&changed, entries.len());
    let clerk = Clerk::start_from(start(&changed, slug, origin), Some(file(&folder))).unwrap();
    assert_eq!(clerk.began(), 0, "the journal has another entry where it ends");
    // The leaves were signed, so it is known which entry is another, whatever program wrote them; and it is not shown.
    let last = u64::try_from(entries.len() - 1).unwrap();
    assert!(clerk.damages().iter().any(|damage| damage.entry == Some(last)), "{:?}", clerk.damages());
    assert!(clerk.entries(last, 1).is_err() && clerk.entries(last - 1, 1).is_ok());
}

#[test]
fn nothing_that_is_sealed_is_in_a_snapshot_and_with_an_erasure_it_goes() {
    let (journal, folder) = (small(), folder("snapshot-erased"));
    let clerk = from(&journal, &folder);
    clerk.keep();
    let path = file(&folder).path();
    let has = |words: &str| fs::read(&path).unwrap().windows(words.len()).any(|part| part == words.as_bytes());
    assert!(has("Heron Vale") && !has("Orla Fenn") && !has("orla@heron.example"));
    for acts in [ERASE, APPROVED] {
        assert!(path.exists());
        put(&clerk, acts);
        clerk.look();
        assert!(!path.exists(), "{acts}");
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 0, "{acts}");
        clerk.keep();
    }
    clerk.stop();
    let again = from(&journal, &folder);
    assert_eq!(again.began(), again.snapshot().head());
    same((&again, &without(&journal)), &journal, "after the erasures");
    // What gathers a contribution told whose the comment was.
    let gathers = |clerk: &Clerk| format!("{:?}", clerk.snapshot().process.state).contains("Gathered(");
    assert!(!gathers(&again) && gathers(&without(&small())));
}

#[test]
fn a_snapshot_from_before_an_erasure_that_another_server_made_goes_at_the_start() {
    let (journal, folder) = (small(), folder("snapshot-behind"));
    kept(&journal, &folder);
    let other = without(&journal);
    put(&other, ERASE);
    let clerk = from(&journal, &folder);
    assert!(clerk.began() > 0 && !file(&folder).path().exists());
    same((&clerk, &without(&journal)), &journal, "with the erasure of another");
}
