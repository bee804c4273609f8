//! Clerks over journals that fail, fill up, or are written by another clerk as well.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use clerk::{CLOCK_BEHIND_MAX, Clerk, Clock, PutError, Receipt, Request, Start, StoppedClock, WallClock};
use procedure::names::{Hash, Slug};
use procedure::{Channel, Kind, act_file};
use proof::note::Checkpoint;
use record::{AppendError, Failure, Journal, MemoryJournal, NewEntry, StoredEntry};

use crate::folder::Folder;
use crate::{Pair, all, opened, pair};

/// A clerk over these journals, by the machine's clock.
fn clerk_over(pair: Pair) -> Clerk {
    clerk_by(pair, Arc::new(WallClock))
}

fn clerk_by(pair: Pair, clock: Arc<dyn Clock>) -> Clerk {
    let start = Start {
        slug: Slug::new("rehearsal").unwrap(),
        origin: "meshveret/rehearsal/00000000".to_owned(),
        journal: pair.writer,
        reader: pair.reader,
        seeds: clerk::one_seed([7; 32]),
        clock,
        files: None,
    };
    Clerk::start(start).unwrap()
}

/// One act as the secretariat puts it, under a key.
pub(crate) fn act(text: &str, key: &str) -> Request {
    let line = act_file::parse(&format!("{text} by=secretariat")).unwrap().pop().unwrap();
    Request { key: Some(key.to_owned()), ..Request::new(line.act, line.by, Channel::File) }
}

pub(crate) fn opening() -> Request {
    act("record.open process=rehearsal nature=rehearsal zone=Etc/UTC symbol=RP name.en=Rehearsal", "open")
}

/// An act that may be put any number of times.
pub(crate) fn describing(key: &str, letters: usize) -> Request {
    act(&format!("record.describe about.en={}", "a".repeat(letters)), key)
}

/// A journal in memory that fails while it is told to.
pub(crate) struct Failing {
    pub(crate) journal: MemoryJournal,
    pub(crate) fails: Arc<AtomicBool>,
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

    fn erase(&mut self, fields: &[(u64, Hash)], at: i64) -> Result<(), Failure> {
        if self.fails.load(Ordering::SeqCst) {
            return Err(Failure::Full);
        }
        self.journal.erase(fields, at)
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
fn a_clock_that_is_set_back_an_hour_stops_acts_until_it_is_right_and_no_entry_is_earlier_than_the_one_before() {
    const NOON: i64 = 1_790_000_000_000;
    const HOUR: i64 = 3_600_000;
    let folder = Folder::new("journal-clock-back");
    let (dir, row) = opened(folder.path());
    let clock = Arc::new(StoppedClock::at(NOON));
    let ticking = || -> Arc<dyn Clock> { Arc::<StoppedClock>::clone(&clock) };
    let opening = act("record.open process=rehearsal nature=real zone=Etc/UTC symbol=RP name.en=Process", "open");
    let clerk = clerk_by(pair(&dir, &row), ticking());
    assert_eq!(clerk.put(opening).unwrap().recorded, NOON);
    let before = clerk.checkpoint();
    clock.set(NOON - HOUR);
    let refused = |clerk: &Clerk| {
        let answer = clerk.put(describing("d", 5));
        let behind = matches!(answer, Err(PutError::ClockBehind { now, last }) if (now, last) == (NOON - HOUR, NOON));
        assert!(behind, "{answer:?}");
        assert_eq!(clerk.checkpoint(), before);
    };
    refused(&clerk);
    clerk.stop();
    // Started anew it knows as much.
    let clerk = clerk_by(pair(&dir, &row), ticking());
    refused(&clerk);
    // A few seconds are what clocks differ by; the entry is not recorded before the last one.
    clock.set(NOON - CLOCK_BEHIND_MAX);
    assert_eq!(
        clerk.put(describing("d", 5)).unwrap(),
        Receipt { number: 1, recorded: NOON, repeated: false, held: false }
    );
    clock.set(NOON + HOUR);
    assert_eq!(clerk.put(describing("e", 6)).unwrap().recorded, NOON + HOUR);
    assert_eq!(all(&mut dir.reader(&row).unwrap()).len(), 3);
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
        assert_eq!(Checkpoint::verify(&note, &clerk.key()), Some(checkpoint));
        assert_eq!(clerk.snapshot().entries.last().unwrap().act.as_str(), Kind::RecordDescribe.name());
    }
    assert_eq!(clerks[0].checkpoint(), clerks[1].checkpoint());
}

/// Puts an act; where another writer was always first, again under the same key, as whoever asked would.
pub(crate) fn put_until_recorded(clerk: &Clerk, key: &str) -> Receipt {
    let put = || match clerk.put(describing(key, 5)) {
        Err(PutError::NotRecorded(_)) => None,
        answer => Some(answer.unwrap()),
    };
    (0..20).find_map(|_| put()).unwrap()
}

#[test]
fn what_two_devices_noted_of_one_passage_is_one_entry() {
    let journal = MemoryJournal::default();
    let clerk = clerk_over(Pair { writer: Box::new(journal.clone()), reader: Box::new(journal) });
    clerk.put(opening()).unwrap();
    let before = [
        "membership.add-party party=heron-vale kind=state name.en=Heron",
        "membership.add-body body=som name.en=Meeting",
        "meetings.convene meeting=som-1 level=som name.en=Meeting from=2026-09-14",
        "meetings.invite meeting=som-1 party=heron-vale in-status=member",
    ];
    for text in before {
        clerk.put(act(text, text)).unwrap();
    }
    let nominate = "delegations.nominate by=heron-vale meeting=som-1 role=head name.en=Name";
    let line = act_file::parse(nominate).unwrap().pop().unwrap();
    clerk.put(Request::new(line.act, line.by, Channel::Browser)).unwrap();
    let pass = |key: Option<&str>, minute: i64| {
        let of = act("delegations.check-in meeting=som-1 party=heron-vale member=1 where=room", "");
        let key = key.map(str::to_owned);
        clerk.put(Request { key, occurred: Some(1_757_800_000_000 + minute * 60_000), ..of }).unwrap()
    };
    let first = pass(Some("device-1/1"), 0);
    for key in [Some("device-1/1"), Some("device-2/7"), None] {
        assert_eq!(pass(key, 0), Receipt { repeated: true, ..first });
    }
    assert_eq!(clerk.snapshot().head(), first.number + 1);
    assert_eq!(pass(None, 1).number, first.number + 1);
}
