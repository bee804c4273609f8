//! Readers beside the writer: what is appended while somebody reads is not missing.
#![expect(clippy::unwrap_used, reason = "test support")]

use std::sync::{Arc, OnceLock};

use clerk::{Clerk, Request, Start, StoppedClock};
use procedure::names::{Hash, Slug};
use procedure::time::moment;
use procedure::{Channel, act_file};
use record::{AppendError, Failure, Journal, MemoryJournal, NewEntry, StoredEntry};

const OPENED: &str = "record.open by=secretariat process=rehearsal nature=real zone=Etc/UTC symbol=RP name.en=Name";

/// A reader whose every answer is overtaken: an act is taken after it has read and before it answers.
struct Overtaken {
    journal: MemoryJournal,
    clerk: Arc<OnceLock<Clerk>>,
    put: u32,
}

impl Journal for Overtaken {
    fn append(&mut self, expected: u64, entries: &[NewEntry]) -> Result<(), AppendError> {
        self.journal.append(expected, entries)
    }

    fn head(&mut self) -> Result<u64, Failure> {
        self.journal.head()
    }

    fn read(&mut self, from: u64, limit: usize) -> Result<Vec<StoredEntry>, Failure> {
        let read = self.journal.read(from, limit)?;
        if let Some(clerk) = self.clerk.get() {
            self.put += 1;
            put(clerk, &format!("membership.add-body by=secretariat body=body-{} name.en=Meeting", self.put));
        }
        Ok(read)
    }

    fn erase(&mut self, fields: &[(u64, Hash)], at: i64) -> Result<(), Failure> {
        self.journal.erase(fields, at)
    }

    fn by_key(&mut self, key: &str) -> Result<Option<u64>, Failure> {
        self.journal.by_key(key)
    }
}

fn put(clerk: &Clerk, acts: &str) {
    for line in act_file::parse(acts).unwrap() {
        clerk.put(Request::new(line.act, line.by, Channel::Browser)).unwrap();
    }
}

#[test]
fn what_is_appended_while_somebody_reads_is_not_missing() {
    let (journal, late) = (MemoryJournal::default(), Arc::new(OnceLock::new()));
    let reader = Overtaken { journal: journal.clone(), clerk: Arc::clone(&late), put: 0 };
    let start = Start {
        slug: Slug::new("rehearsal").unwrap(),
        origin: "meshveret/rehearsal/demo".to_owned(),
        journal: Box::new(journal.clone()),
        reader: Box::new(reader),
        seeds: clerk::one_seed([7; 32]),
        clock: Arc::new(StoppedClock::at(moment("2026-11-25T08:00Z").unwrap())),
        files: None,
    };
    let clerk = Clerk::start(start).unwrap();
    put(&clerk, OPENED);
    assert!(late.set(clerk.clone()).is_ok());
    let head = clerk.snapshot().head();
    // A follower at the end of the record, and one that reads all of it.
    assert_eq!(clerk.entries(head, 32).unwrap().len(), 0);
    let read = clerk.entries(0, 32).unwrap();
    assert_eq!(u64::try_from(read.len()).unwrap(), head + 1);
    // As it stood before the last act, which is played again from the journal.
    let before = clerk.snapshot().head() - 1;
    assert_eq!(clerk.past(before).unwrap().head(), before);
    assert_eq!(clerk.damages(), []);
}
