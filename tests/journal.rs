//! One contract for every journal: what is appended is there whole, once and in order, or not at all.
//!
//! The first half holds for each back end; the second for what only a disk can do: fill up, tear a write, be of a newer
//! version, be asked for twice. What a clerk makes of it is in `journal/clerks.rs`, of an erasure in
//! `journal/erased.rs`, what it puts by its clock in `journal/timer.rs`, an update and the way back in
//! `journal/update.rs`, closed items in `journal/rooms.rs`, of several servers on one database in `journal/several.rs`, a kill at any moment in `crash.rs`.
//! A bit of any table that is not what it was is in `journal/damage.rs`. The store of files beside the journal is in `journal/files.rs`.
#![expect(clippy::unwrap_used, reason = "test support")]

#[path = "journal/attributions.rs"]
mod attributions;
#[path = "journal/clerks.rs"]
mod clerks;
#[path = "journal/damage.rs"]
mod damage;
#[path = "journal/erased.rs"]
mod erased;
#[path = "journal/erased_files.rs"]
mod erased_files;
#[path = "journal/files.rs"]
mod files;
mod folder;
#[path = "journal/rooms.rs"]
mod rooms;
#[path = "journal/several.rs"]
mod several;
#[path = "journal/timer.rs"]
mod timer;
#[path = "journal/update.rs"]
mod update;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use folder::Folder;
use procedure::names::Hash;
use procedure::sealed::{SealedClass, SealedText};
use record::journal::ENTRIES_MAX;
use record::{
    AppendError, DataDir, Erasure, Failure, Journal, MemoryJournal, NewEntry, Places, ProcessRow, StoredEntry,
};
use tests::database;

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
    let Some(address) = database::fresh() else { return };
    let folder = Folder::new(&format!("journal-{name}-postgres"));
    let (dir, row) = opened_at(folder.path(), database::of(&address));
    check("postgres", pair(&dir, &row));
}

/// A data directory with one process.
fn opened(path: &Path) -> (DataDir, ProcessRow) {
    opened_at(path, Places::default())
}

/// The same, with its database there.
fn opened_at(path: &Path, places: Places) -> (DataDir, ProcessRow) {
    let dir = DataDir::open_at(path, places).unwrap();
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
        request: None,
        sealed: texts.map(|(class, text)| SealedText::new(class, salt, text.to_owned())).into(),
        erases: Vec::new(),
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

/// As they are read once the personal texts beside these entries are erased at that instant.
fn without_personal(mut entries: Vec<NewEntry>, erased: &[u64]) -> Vec<NewEntry> {
    for entry in entries.iter_mut().filter(|entry| erased.contains(&entry.number)) {
        entry.sealed.retain(|text| text.class != SealedClass::Personal);
    }
    entries
}

/// An entry that erases what lies beside these.
fn erasing(number: u64, others: &[&NewEntry]) -> NewEntry {
    let of = |entry: &NewEntry, text: &SealedText| Erasure {
        entry: entry.number,
        class: SealedClass::Personal,
        hash: text.hash,
        at: 4711,
    };
    let erases = others.iter().flat_map(|entry| entry.sealed.iter().map(|text| of(entry, text))).collect();
    NewEntry { erases, ..entry(number, 40) }
}

#[test]
fn an_entry_erases_personal_texts_and_no_other_and_takes_nothing_else_away() {
    every("erase", |name, mut pair| {
        let before = entries(0, 3);
        pair.writer.append(0, &before).unwrap();
        // One of an earlier entry, one of its own group; again what is erased, and what never was.
        let mut group = vec![entry(3, 40)];
        group.push(erasing(4, &[&before[1], &group[0]]));
        group.push(erasing(5, &[&before[1], &entry(9, 40)]));
        pair.writer.append(3, &group).unwrap();
        for journal in [&mut pair.writer, &mut pair.reader] {
            let read = journal.read(0, 10).unwrap();
            let erased: Vec<_> = read.iter().map(|stored| stored.erased.clone()).collect();
            let gone = |entry: &NewEntry| vec![(entry.sealed[0].hash, 4711)];
            let expected = [vec![], gone(&before[1]), vec![], gone(&group[0]), vec![], vec![]];
            assert_eq!(erased, expected, "{name}");
            let read: Vec<NewEntry> = read.into_iter().map(|stored| stored.entry).collect();
            assert_eq!(read, without_personal(entries(0, 6), &[1, 3]), "{name}");
        }
    });
}

#[test]
fn what_is_not_appended_erases_nothing() {
    every("erase-not", |name, mut pair| {
        let before = entries(0, 3);
        pair.writer.append(0, &before).unwrap();
        let erases = |number| erasing(number, &[&before[0]]);
        let keyed = NewEntry { key: Some("key/1".to_owned()), ..entry(4, 40) };
        for (expected, group) in [(2, vec![erases(2)]), (3, vec![erases(4)]), (3, vec![erases(3), keyed])] {
            assert!(pair.writer.append(expected, &group).is_err(), "{name}");
            assert_eq!(all(&mut *pair.reader), before, "{name}");
        }
    });
}

#[test]
fn no_file_holds_an_erased_text_any_more() {
    let folder = Folder::new("journal-erased");
    let (dir, row) = opened(folder.path());
    let mut journal = dir.journal(&row).unwrap();
    let named = |number, name: &str| {
        let sealed = SealedText::new(SealedClass::Personal, [number; 32], name.to_owned());
        NewEntry { sealed: vec![sealed], ..entry(u64::from(number), 40) }
    };
    let (gone, stays) = (named(0, "Tharven Oskelund"), named(1, "Ilvara Temmen"));
    journal.append(0, &[gone.clone(), stays]).unwrap();
    let holds = |name: &str| {
        let files = ["meshveret.db", "meshveret.db-wal"].map(|file| fs::read(folder.path().join(file)).unwrap());
        files.iter().any(|bytes| bytes.windows(name.len()).any(|window| window == name.as_bytes()))
    };
    assert!(holds("Tharven Oskelund"));
    journal.append(2, &[erasing(2, &[&gone])]).unwrap();
    assert!(!holds("Tharven Oskelund"));
    assert!(holds("Ilvara Temmen"));
}

#[test]
fn what_is_erased_is_gone_with_the_key_of_its_entry_and_nothing_else_is() {
    every("erase", |name, mut pair| {
        pair.writer.append(0, &entries(0, 3)).unwrap();
        let [personal, position] = <[SealedText; 2]>::try_from(entry(1, 40).sealed).unwrap();
        // A field that is not there, and one of another entry, are left out.
        let fields = [(1, position.hash), (7, position.hash), (2, Hash([3; 32]))];
        pair.writer.erase(&fields, 5).unwrap();
        pair.writer.erase(&fields, 9).unwrap();
        let stored = pair.reader.read(0, 3).unwrap();
        let expected = NewEntry { key: None, sealed: vec![personal], ..entry(1, 40) };
        assert_eq!((&stored[1].entry, &stored[1].erased), (&expected, &vec![(position.hash, 5)]), "{name}");
        assert_eq!((&stored[2].entry, stored[2].erased.len()), (&entry(2, 40), 0), "{name}");
        let found = ["key/0", "key/1", "key/2"].map(|key| pair.writer.by_key(key).unwrap());
        assert_eq!(found, [Some(0), None, Some(2)], "{name}");
        pair.writer.append(3, &entries(3, 1)).unwrap();
    });
}

/// A disk keeps what was left out until it is written over, in the database and in its log.
#[test]
fn what_is_erased_is_on_the_disk_no_more() {
    let folder = Folder::new("journal-erased");
    let (dir, row) = opened(folder.path());
    let mut journal = dir.journal(&row).unwrap();
    let secret = SealedText::new(SealedClass::Unattributed, [9; 32], "nobody-is-told-of-this".to_owned());
    let hash = secret.hash;
    let group =
        [NewEntry { key: Some("key-of-nobody".to_owned()), sealed: vec![secret], ..entry(0, 40) }, entry(1, 40)];
    journal.append(0, &group).unwrap();
    let lies = |words: &str| {
        let files =
            ["meshveret.db", "meshveret.db-wal"].map(|name| fs::read(folder.path().join(name)).unwrap_or_default());
        files.iter().any(|file| file.windows(words.len()).any(|window| window == words.as_bytes()))
    };
    assert!(lies("nobody-is-told-of-this") && lies("key-of-nobody"));
    journal.erase(&[(0, hash)], 5).unwrap();
    assert!(!lies("nobody-is-told-of-this") && !lies("key-of-nobody") && lies("Ilvara Temmen"));
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
    assert_eq!(dir.keys("rehearsal").seeds().unwrap(), [[7; 32]]);
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
    assert_eq!(dir.keys("almaty").seeds().unwrap(), [[8; 32]]);
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
    let mut journal = dir.journal(&row).unwrap();
    // The first group empties the write-ahead log of what may have been erased: from here on all is in it.
    let mut written = entries(0, 1);
    journal.append(0, &written).unwrap();
    let mut heads = BTreeSet::from([1]);
    for size in [3, 2, 5, 1, 4] {
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
    // As a kill leaves it between the key and the row, and while the key is written. A key that is there stays.
    fs::write(folder.path().join("keys/rehearsal.key"), [1; 32]).unwrap();
    fs::write(folder.path().join("keys/.rehearsal.key.new"), [2; 7]).unwrap();
    let dir = DataDir::open(folder.path()).unwrap();
    assert!(matches!(dir.process("rehearsal"), Err(Failure::NoProcess(_))));
    let row = dir.add_process("rehearsal", "meshveret/rehearsal/00000000", &[7; 32], 0).unwrap();
    assert_eq!((dir.keys("rehearsal").seeds().unwrap(), dir.processes().unwrap()), (vec![[1; 32]], vec![row]));
}
