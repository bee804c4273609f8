//! One contract for every journal: what is appended is there whole, once and in order, or not at all.
//!
//! The first half holds for each back end; the second for what only a disk can do: fill up, tear a write, be of a newer
//! version, be asked for twice, fail under a clerk. A kill at any moment is in `crash.rs`.
#![expect(clippy::unwrap_used, reason = "test support")]

mod folder;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use clerk::{Clerk, PutError, Receipt, Request, Start, WallClock};
use folder::Folder;
use procedure::act_file;
use procedure::names::Slug;
use procedure::sealed::{SealedClass, SealedText};
use procedure::{Channel, Kind};
use proof::note::Checkpoint;
use record::journal::ENTRIES_MAX;
use record::{AppendError, DataDir, Failure, Journal, MemoryJournal, NewEntry, ProcessRow, StoredEntry};

/// A writer, and a reader beside it.
struct Pair {
    writer: Box<dyn Journal>,
    reader: Box<dyn Journal>,
}

/// Calls `check` with an empty journal of each back end.
fn every(name: &str, check: impl Fn(&str, Pair)) {
    let memory = MemoryJournal::default();
    check("memory", Pair { writer: Box::new(memory.clone()), reader: Box::new(memory) });
    let folder = Folder::new(&format!("journal-{name}"));
    let (dir, row) = opened(folder.path());
    check("sqlite", pair(&dir, &row));
}

/// A data directory with one process.
fn opened(path: &Path) -> (DataDir, ProcessRow) {
    let dir = DataDir::open(path).unwrap();
    let row = dir.add_process("rehearsal", "meshveret/rehearsal/00000000", &[7; 32], 0).unwrap();
    (dir, row)
}

fn pair(dir: &DataDir, row: &ProcessRow) -> Pair {
    Pair { writer: Box::new(dir.journal(row).unwrap()), reader: Box::new(dir.reader(row).unwrap()) }
}

/// An entry with a key and a sealed text; its body has so many bytes.
fn entry(number: u64, bytes: usize) -> NewEntry {
    let salt = [u8::try_from(number % 251).unwrap(); 32];
    let texts = [(SealedClass::Personal, "Ilvara Temmen"), (SealedClass::Position, "felmora")];
    NewEntry {
        number,
        salt,
        body: format!("{number:0bytes$}").into_bytes(),
        key: Some(format!("key/{number}")),
        sealed: texts.map(|(class, text)| SealedText::new(class, salt, text.to_owned())).into(),
    }
}

fn entries(from: u64, count: u64) -> Vec<NewEntry> {
    (from..from + count).map(|number| entry(number, 40)).collect()
}

/// All that a journal holds, read in steps of three.
fn all(journal: &mut dyn Journal) -> Vec<NewEntry> {
    let mut found: Vec<NewEntry> = Vec::new();
    loop {
        let read = journal.read(u64::try_from(found.len()).unwrap(), 3).unwrap();
        if read.is_empty() {
            return found;
        }
        assert!(read.iter().all(|stored| stored.erased.is_empty()));
        found.extend(read.into_iter().map(|stored| stored.entry));
    }
}

#[test]
fn entries_are_read_as_they_were_appended_with_their_sealed_texts() {
    every("read", |name, mut pair| {
        assert_eq!(pair.writer.head().unwrap(), 0, "{name}");
        assert_eq!(all(&mut *pair.writer), Vec::new(), "{name}");
        let mut expected = entries(0, 5);
        expected[1].key = None;
        expected[2].key = None;
        expected[2].sealed.clear();
        expected[3].body = vec![0, 255, 10, 0];
        pair.writer.append(0, &expected[..1]).unwrap();
        pair.writer.append(1, &expected[1..]).unwrap();
        assert_eq!(pair.writer.head().unwrap(), 5, "{name}");
        assert_eq!(all(&mut *pair.writer), expected, "{name}");
        assert_eq!(all(&mut *pair.reader), expected, "{name}");
    });
}

#[test]
fn at_another_head_nothing_is_appended_and_the_head_is_named() {
    every("conflict", |name, mut pair| {
        pair.writer.append(0, &entries(0, 3)).unwrap();
        for expected in [0, 2, 4, u64::MAX] {
            let answer = pair.writer.append(expected, &[entry(expected, 40)]);
            assert!(matches!(answer, Err(AppendError::Conflict { head: 3 })), "{name}: {answer:?}");
        }
        assert_eq!(all(&mut *pair.reader), entries(0, 3), "{name}");
    });
}

#[test]
fn a_group_with_one_entry_that_does_not_fit_leaves_nothing() {
    every("group", |name, mut pair| {
        pair.writer.append(0, &entries(0, 3)).unwrap();
        let changed = |at: usize, change: &dyn Fn(&mut NewEntry)| {
            let mut group = entries(3, 3);
            change(&mut group[at]);
            group
        };
        let groups = [
            changed(1, &|entry| entry.key = Some("key/0".to_owned())),
            changed(1, &|entry| entry.key = Some("key/3".to_owned())),
            changed(0, &|entry| entry.number = 2),
            changed(0, &|entry| entry.number = 4),
            changed(1, &|entry| entry.number = 3),
            changed(1, &|entry| entry.number = 5),
            changed(2, &|entry| entry.number = u64::MAX),
            entries(3, u64::try_from(ENTRIES_MAX).unwrap() + 1),
        ];
        for (number, group) in (1..).zip(groups) {
            let answer = pair.writer.append(3, &group);
            assert!(matches!(answer, Err(AppendError::Failed(_))), "{name}, group {number}: {answer:?}");
            assert_eq!(pair.writer.head().unwrap(), 3, "{name}, group {number}");
            assert_eq!(all(&mut *pair.reader), entries(0, 3), "{name}, group {number}");
            assert_eq!(pair.writer.by_key("key/4").unwrap(), None, "{name}, group {number}");
        }
        pair.writer.append(3, &entries(3, 3)).unwrap();
        assert_eq!(all(&mut *pair.reader), entries(0, 6), "{name}");
    });
}

#[test]
fn a_read_has_a_beginning_and_a_bound() {
    every("bounds", |name, mut pair| {
        let many = u64::try_from(ENTRIES_MAX).unwrap();
        pair.writer.append(0, &entries(0, many)).unwrap();
        pair.writer.append(many, &entries(many, 2)).unwrap();
        let mut numbers = |from, limit| -> Vec<u64> {
            let read: Vec<StoredEntry> = pair.reader.read(from, limit).unwrap();
            read.into_iter().map(|stored| stored.entry.number).collect()
        };
        assert_eq!(numbers(0, 0), Vec::<u64>::new(), "{name}");
        assert_eq!(numbers(5, 3), [5, 6, 7], "{name}");
        assert_eq!(numbers(many, 10), [many, many + 1], "{name}");
        assert_eq!(numbers(many + 2, 10), Vec::<u64>::new(), "{name}");
        assert_eq!(numbers(u64::MAX, 10), Vec::<u64>::new(), "{name}");
        assert_eq!(numbers(1, usize::MAX), (1..=many).collect::<Vec<u64>>(), "{name}");
    });
}

#[test]
fn a_key_finds_its_entry() {
    every("key", |name, mut pair| {
        let mut group = entries(0, 3);
        group[1].key = None;
        pair.writer.append(0, &group).unwrap();
        for journal in [&mut pair.writer, &mut pair.reader] {
            let found = ["key/0", "key/1", "key/2", "", "key"].map(|key| journal.by_key(key).unwrap());
            assert_eq!(found, [Some(0), None, Some(2), None, None], "{name}");
        }
    });
}

#[test]
fn a_reader_beside_the_writer_sees_whole_groups() {
    const GROUP: u64 = 4;
    const GROUPS: u64 = 50;
    every("beside", |name, pair| {
        let Pair { mut writer, mut reader } = pair;
        let write = move || {
            for from in (0..GROUPS).map(|group| group * GROUP) {
                writer.append(from, &entries(from, GROUP)).unwrap();
            }
        };
        std::thread::scope(|scope| {
            scope.spawn(write);
            let mut seen = 0;
            while seen < GROUP * GROUPS {
                let read = reader.read(seen, ENTRIES_MAX).unwrap();
                let count = u64::try_from(read.len()).unwrap();
                assert_eq!(count % GROUP, 0, "{name}: half a group after {seen}");
                let found: Vec<NewEntry> = read.into_iter().map(|stored| stored.entry).collect();
                assert_eq!(found, entries(seen, count), "{name}");
                seen += count;
            }
        });
    });
}

#[test]
fn a_journal_opened_again_goes_on_where_it_stood() {
    let folder = Folder::new("journal-again");
    let (dir, row) = opened(folder.path());
    dir.journal(&row).unwrap().append(0, &entries(0, 3)).unwrap();
    drop(dir);
    let dir = DataDir::open(folder.path()).unwrap();
    let mut journal = dir.journal(&dir.process("rehearsal").unwrap()).unwrap();
    assert_eq!(journal.head().unwrap(), 3);
    journal.append(3, &entries(3, 1)).unwrap();
    assert_eq!(all(&mut journal), entries(0, 4));
    assert_eq!(dir.seed("rehearsal").unwrap(), [7; 32]);
}

#[test]
fn two_processes_of_one_directory_do_not_meet() {
    let folder = Folder::new("journal-two-processes");
    let (dir, row) = opened(folder.path());
    let other = dir.add_process("almaty", "meshveret/almaty/00000000", &[8; 32], 0).unwrap();
    dir.journal(&row).unwrap().append(0, &entries(0, 3)).unwrap();
    let mut journal = dir.journal(&other).unwrap();
    assert_eq!((journal.head().unwrap(), journal.by_key("key/0").unwrap()), (0, None));
    journal.append(0, &entries(0, 2)).unwrap();
    assert_eq!(all(&mut journal), entries(0, 2));
    assert_eq!(all(&mut dir.reader(&row).unwrap()), entries(0, 3));
    let again = dir.add_process("almaty", "meshveret/almaty/11111111", &[9; 32], 0);
    assert!(matches!(again, Err(Failure::ProcessExists(slug)) if slug == "almaty"));
    assert_eq!(dir.seed("almaty").unwrap(), [8; 32]);
}

#[test]
fn on_a_full_disk_nothing_is_lost_and_with_room_the_group_goes_in() {
    let folder = Folder::new("journal-full");
    let (dir, row) = opened(folder.path());
    let mut journal = dir.journal(&row).unwrap();
    journal.append(0, &entries(0, 3)).unwrap();
    journal.bound_pages(1).unwrap();
    let group: Vec<NewEntry> = (3..6).map(|number| entry(number, 60_000)).collect();
    for _ in 0..3 {
        let answer = journal.append(3, &group);
        assert!(matches!(answer, Err(AppendError::Failed(Failure::Full))), "{answer:?}");
        assert_eq!(all(&mut journal), entries(0, 3));
        assert_eq!(all(&mut dir.reader(&row).unwrap()), entries(0, 3));
        assert_eq!(journal.by_key("key/3").unwrap(), None);
    }
    journal.bound_pages(1_000_000).unwrap();
    journal.append(3, &group).unwrap();
    assert_eq!(all(&mut dir.reader(&row).unwrap()), [entries(0, 3), group].concat());
}

/// How a write is torn.
#[derive(Clone, Copy, Debug)]
enum Torn {
    /// The file ends there.
    Cut,
    /// The sector there was never written.
    Hole,
}

#[test]
fn a_torn_write_leaves_whole_groups_from_the_beginning() {
    const SECTOR: usize = 512;
    let (folder, torn) = (Folder::new("journal-torn"), Folder::new("journal-torn-copy"));
    let (dir, row) = opened(folder.path());
    drop(dir);
    // The last connection wrote everything back: from here on all is in the write-ahead log.
    let dir = DataDir::open(folder.path()).unwrap();
    let mut journal = dir.journal(&row).unwrap();
    let mut heads = BTreeSet::from([0_u64]);
    let mut written = Vec::new();
    for size in [1, 3, 2, 5, 1, 4] {
        let head = journal.head().unwrap();
        let group: Vec<NewEntry> = (head..head + size).map(|number| entry(number, 700)).collect();
        journal.append(head, &group).unwrap();
        written.extend(group);
        heads.insert(head + size);
    }
    let read = |name: &str| fs::read(folder.path().join(name)).unwrap();
    let (database, log) = (read("meshveret.db"), read("meshveret.db-wal"));
    assert!(log.len() > 20 * SECTOR, "the log is in use");
    let mut found = BTreeSet::new();
    for at in (0..=log.len()).step_by(SECTOR) {
        for how in [Torn::Cut, Torn::Hole] {
            let mut log = log.clone();
            match how {
                Torn::Cut => log.truncate(at),
                Torn::Hole => log.iter_mut().skip(at).take(SECTOR).for_each(|byte| *byte = 0),
            }
            let path = torn.path().join(format!("{how:?}-{at}"));
            fs::create_dir(&path).unwrap();
            fs::write(path.join("meshveret.db"), &database).unwrap();
            fs::write(path.join("meshveret.db-wal"), &log).unwrap();
            let head = after_tearing(&path, &written);
            assert!(heads.contains(&head), "{how:?} at {at}: half a group, the head is {head}");
            found.insert(head);
            fs::remove_dir_all(&path).unwrap();
        }
    }
    assert_eq!(found, heads, "every head was seen");
}

/// Opens a torn database: it holds a beginning of what was written, takes a new entry, and says how far it went.
fn after_tearing(path: &Path, written: &[NewEntry]) -> u64 {
    let dir = DataDir::open(path).unwrap();
    let mut journal = dir.journal(&dir.process("rehearsal").unwrap()).unwrap();
    let head = journal.head().unwrap();
    let (kept, _) = written.split_at(usize::try_from(head).unwrap());
    assert_eq!(all(&mut journal), kept);
    journal.append(head, &[entry(head, 40)]).unwrap();
    assert_eq!(all(&mut journal).len(), kept.len() + 1);
    head
}

#[test]
fn a_directory_of_a_newer_version_is_refused_and_left_alone() {
    let folder = Folder::new("journal-newer");
    drop(opened(folder.path()));
    let path = folder.path().join("meshveret.db");
    let mut database = fs::read(&path).unwrap();
    // The user version of a database file (SQLite file format, section 1.3): four bytes from 60 on, the highest first.
    let version: &mut [u8; 4] = database[60..64].as_mut().try_into().unwrap();
    let known = i64::from(u32::from_be_bytes(*version));
    *version = 4711_u32.to_be_bytes();
    fs::write(&path, &database).unwrap();
    let refused = DataDir::open(folder.path());
    assert!(matches!(refused, Err(Failure::Newer { found: 4711, known: ours }) if ours == known), "{refused:?}");
    drop(refused);
    assert_eq!(fs::read(&path).unwrap(), database);
}

#[test]
fn a_directory_has_one_holder() {
    let folder = Folder::new("journal-in-use");
    let (dir, row) = opened(folder.path());
    let second = DataDir::open(folder.path());
    assert!(matches!(&second, Err(Failure::InUse(path)) if path == folder.path()), "{second:?}");
    dir.journal(&row).unwrap().append(0, &entries(0, 1)).unwrap();
    drop(dir);
    assert_eq!(DataDir::open(folder.path()).unwrap().processes().unwrap(), [row]);
}

#[test]
fn a_directory_whose_process_was_not_added_to_the_end_takes_it_again() {
    let folder = Folder::new("journal-half-added");
    drop(DataDir::open(folder.path()).unwrap());
    // As a kill leaves it between the key and the row, and while the key is written.
    fs::write(folder.path().join("keys/rehearsal.key"), [1; 32]).unwrap();
    fs::write(folder.path().join("keys/.rehearsal.key.new"), [2; 7]).unwrap();
    let dir = DataDir::open(folder.path()).unwrap();
    assert!(matches!(dir.process("rehearsal"), Err(Failure::NoProcess(_))));
    let row = dir.add_process("rehearsal", "meshveret/rehearsal/00000000", &[7; 32], 0).unwrap();
    assert_eq!((dir.seed("rehearsal").unwrap(), dir.processes().unwrap()), ([7; 32], vec![row]));
}

/// A clerk over these journals, by the machine's clock.
fn clerk_over(pair: Pair) -> Clerk {
    let start = Start {
        slug: Slug::new("rehearsal").unwrap(),
        origin: "meshveret/rehearsal/00000000".to_owned(),
        journal: pair.writer,
        reader: pair.reader,
        seed: [7; 32],
        clock: Arc::new(WallClock),
    };
    Clerk::start(start).unwrap()
}

/// One act as the secretariat puts it, under a key.
fn act(text: &str, key: &str) -> Request {
    let line = act_file::parse(&format!("{text} by=secretariat")).unwrap().pop().unwrap();
    Request { key: Some(key.to_owned()), ..Request::new(line.act, line.by, Channel::File) }
}

fn opening() -> Request {
    act("record.open process=rehearsal nature=rehearsal zone=Etc/UTC symbol=RP name.en=Rehearsal", "open")
}

/// An act that may be put any number of times.
fn describing(key: &str, letters: usize) -> Request {
    act(&format!("record.describe about.en={}", "a".repeat(letters)), key)
}

/// A journal in memory that fails while it is told to.
struct Failing {
    journal: MemoryJournal,
    fails: Arc<AtomicBool>,
}

impl Journal for Failing {
    fn append(&mut self, expected: u64, entries: &[NewEntry]) -> Result<(), AppendError> {
        if self.fails.load(Ordering::SeqCst) {
            return Err(AppendError::Failed(Failure::Full));
        }
        self.journal.append(expected, entries)
    }

    fn head(&mut self) -> Result<u64, Failure> {
        self.journal.head()
    }

    fn read(&mut self, from: u64, limit: usize) -> Result<Vec<StoredEntry>, Failure> {
        self.journal.read(from, limit)
    }

    fn by_key(&mut self, key: &str) -> Result<Option<u64>, Failure> {
        self.journal.by_key(key)
    }
}

#[test]
fn a_clerk_whose_journal_fails_records_nothing_and_takes_the_act_again_later() {
    let (journal, fails) = (MemoryJournal::default(), Arc::new(AtomicBool::new(false)));
    let writer = Failing { journal: journal.clone(), fails: Arc::clone(&fails) };
    let clerk = clerk_over(Pair { writer: Box::new(writer), reader: Box::new(journal) });
    clerk.put(opening()).unwrap();
    let before = (clerk.snapshot().head(), clerk.checkpoint());
    fails.store(true, Ordering::SeqCst);
    let answer = clerk.put(describing("d", 5));
    assert!(matches!(answer, Err(PutError::NotRecorded(_))), "{answer:?}");
    assert!(clerk.put(opening()).unwrap().repeated, "what is in the record is still answered for");
    assert_eq!((clerk.snapshot().head(), clerk.checkpoint()), before);
    assert!(clerk.snapshot().process.state.about.is_none());
    fails.store(false, Ordering::SeqCst);
    let receipt = clerk.put(describing("d", 5)).unwrap();
    assert_eq!((receipt.number, receipt.repeated), (1, false));
    assert_eq!(clerk.put(describing("d", 5)).unwrap(), Receipt { repeated: true, ..receipt });
}

#[test]
fn a_clerk_on_a_full_disk_records_nothing_and_goes_on_when_there_is_room() {
    let folder = Folder::new("journal-full-clerk");
    let (dir, row) = opened(folder.path());
    let clerk = clerk_over(pair(&dir, &row));
    clerk.put(opening()).unwrap();
    clerk.stop();
    let mut bounded = dir.journal(&row).unwrap();
    bounded.bound_pages(1).unwrap();
    let clerk = clerk_over(Pair { writer: Box::new(bounded), reader: Box::new(dir.reader(&row).unwrap()) });
    let before = clerk.checkpoint();
    let answer = clerk.put(describing("d", 100_000));
    assert!(matches!(answer, Err(PutError::NotRecorded(_))), "{answer:?}");
    assert_eq!((clerk.snapshot().head(), clerk.checkpoint()), (1, before));
    clerk.stop();
    let clerk = clerk_over(pair(&dir, &row));
    assert_eq!(clerk.put(describing("d", 100_000)).unwrap().number, 1);
}

#[test]
fn a_clerk_refuses_nothing_by_what_was_before_another_went_on() {
    let folder = Folder::new("journal-other-clerk");
    let (dir, row) = opened(folder.path());
    let clerks = [clerk_over(pair(&dir, &row)), clerk_over(pair(&dir, &row))];
    let opened = clerks[0].put(opening()).unwrap();
    assert_eq!(clerks[1].put(opening()).unwrap(), Receipt { repeated: true, ..opened });
    let described = clerks[1].put(describing("d", 5)).unwrap();
    assert_eq!(described.number, 1);
    assert_eq!(clerks[0].put(describing("d", 5)).unwrap(), Receipt { repeated: true, ..described });
    let again = Request { key: None, ..opening() };
    assert!(
        matches!(clerks[0].put(again), Err(PutError::Rejected(rejection)) if rejection.reason == "record.already-open")
    );
}

#[test]
fn two_clerks_on_one_database_make_one_record() {
    const ACTS: u64 = 60;
    let folder = Folder::new("journal-two-clerks");
    let (dir, row) = opened(folder.path());
    let clerks = [clerk_over(pair(&dir, &row)), clerk_over(pair(&dir, &row))];
    clerks[0].put(opening()).unwrap();
    let put_all = |name: &'static str, clerk: &Clerk| -> Vec<(String, Receipt)> {
        (0..ACTS).map(|n| format!("{name}/{n}")).map(|key| (key.clone(), put_until_recorded(clerk, &key))).collect()
    };
    let receipts = std::thread::scope(|scope| {
        let threads = [("one", &clerks[0]), ("two", &clerks[1]), ("three", &clerks[0]), ("four", &clerks[1])];
        let threads = threads.map(|(name, clerk)| scope.spawn(move || put_all(name, clerk)));
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect::<Vec<_>>()
    });
    let stored = all(&mut dir.reader(&row).unwrap());
    let by_key: BTreeMap<&str, u64> = stored.iter().map(|e| (e.key.as_deref().unwrap(), e.number)).collect();
    assert_eq!(stored.len(), by_key.len(), "no act is in the record twice");
    assert_eq!(stored.iter().map(|e| e.number).collect::<Vec<_>>(), (0..=4 * ACTS).collect::<Vec<_>>());
    for (key, receipt) in &receipts {
        assert_eq!(by_key.get(key.as_str()), Some(&receipt.number), "{key}");
    }
    // The next act makes each read on to the end; a key of the other is then answered with the other's entry.
    for (clerk, key) in clerks.iter().zip(["two/0", "one/0"]) {
        put_until_recorded(clerk, "last");
        assert_eq!(put_until_recorded(clerk, key).number, by_key[key]);
        let (checkpoint, note) = clerk.checkpoint();
        assert_eq!(checkpoint.size, 4 * ACTS + 2);
        assert_eq!(Checkpoint::verify(&note, clerk.key()), Some(checkpoint));
        assert_eq!(clerk.snapshot().entries.last().unwrap().act.as_ref(), Kind::RecordDescribe.name());
    }
    assert_eq!(clerks[0].checkpoint(), clerks[1].checkpoint());
}

/// Puts an act; where another writer was always first, again under the same key, as whoever asked would.
fn put_until_recorded(clerk: &Clerk, key: &str) -> Receipt {
    let put = || match clerk.put(describing(key, 5)) {
        Err(PutError::NotRecorded(_)) => None,
        answer => Some(answer.unwrap()),
    };
    (0..20).find_map(|_| put()).unwrap()
}
