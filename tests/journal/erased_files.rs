//! What becomes of a file that is erased: its bytes go once the entry is durable, also where the server died in between; its
//! hash stays, what another record names stays, and a package says that it was removed.

use std::fs;
use std::sync::Arc;

use clerk::export::export;
use clerk::{Clerk, Request, Start, StoppedClock};
use procedure::names::{Hash, Slug};
use procedure::time::moment;
use procedure::{Capacity, Channel, act_file};
use record::DataDir;

use crate::folder::Folder;

const BEGINNING: &str = r#"with by=secretariat
record.open process=PROCESS nature=real zone=Etc/UTC symbol=RP name.en=Name
rules.set-profile adopted=no
  toml=
    [profile]
    id = "rehearsal"
    version = 1
    [retention]
    credentials-days = 30
membership.add-body body=som name.en=Meeting
membership.add-party party=heron-vale kind=state name.en="Heron Vale"
membership.record-status party=heron-vale status=member
with by=secretariat meeting=som-1
meetings.convene level=som name.en=Meeting from=2026-09-14
meetings.invite party=heron-vale
meetings.open by=chair confirmed=yes
"#;
const LETTER: &[u8] = b"%PDF-1.7 a letter with a passport";

/// A data directory with a process whose clerk has a clock that stands.
struct House<'a> {
    dir: &'a DataDir,
    clock: Arc<StoppedClock>,
    clerk: Clerk,
}

impl<'a> House<'a> {
    /// A process that is begun where it is not there.
    fn new(dir: &'a DataDir, process: &str, now: &str) -> Self {
        let begun = dir.process(process);
        let fresh = begun.is_err();
        let row = begun.unwrap_or_else(|_| {
            dir.add_process(process, &format!("meshveret/{process}/00000000"), &[7; 32], 0).unwrap()
        });
        let clock = Arc::new(StoppedClock::at(moment(now).unwrap()));
        let clerk = Clerk::start(Start {
            slug: Slug::new(process).unwrap(),
            origin: row.origin.clone(),
            journal: Box::new(dir.journal(&row).unwrap()),
            reader: Box::new(dir.reader(&row).unwrap()),
            seeds: clerk::one_seed([7; 32]),
            clock: clock.clone(),
            files: Some(dir.files().clone()),
        });
        let house = Self { dir, clock, clerk: clerk.unwrap() };
        if fresh {
            house.put(&BEGINNING.replace("PROCESS", process));
        }
        house
    }

    fn put(&self, acts: &str) {
        for line in act_file::parse(acts).unwrap() {
            let request = Request { confirmed: line.confirmed, ..Request::new(line.act, line.by, Channel::Browser) };
            self.clerk.put(request).unwrap();
        }
    }

    /// Presents the letter as a file; its hash.
    fn present(&self) -> Hash {
        let hash = self.dir.files().put(LETTER).unwrap();
        self.put(&format!(
            "delegations.present-letter by=heron-vale meeting=som-1 rest-on=note-verbale file={hash} \
             file-name=letter.pdf file-media=application/pdf"
        ));
        hash
    }

    fn erase(&self) {
        self.put("record.erase by=secretariat meeting=som-1 field=file why=early");
        // Whoever is answered after the next look at the clock is answered after the files are gone.
        assert!(self.clerk.look() && self.clerk.look());
    }
}

#[test]
fn the_bytes_go_and_the_hash_stays() {
    let folder = Folder::new("erased-file");
    let dir = DataDir::open(folder.path()).unwrap();
    let house = House::new(&dir, "rehearsal", "2026-09-14T09:00Z");
    let hash = house.present();
    assert_eq!(dir.files().get(hash).unwrap().as_deref(), Some(LETTER));
    house.erase();
    assert_eq!(dir.files().get(hash).unwrap(), None);
    let left =
        fs::read_dir(folder.path().join("files")).unwrap().flat_map(|of| fs::read_dir(of.unwrap().path()).unwrap());
    assert_eq!(left.count(), 0);
    let state = house.clerk.snapshot().process.state.clone();
    assert_eq!(state.removed.at(hash), moment("2026-09-14T09:00Z"));
    let package =
        export(&house.clerk, &Slug::new("som-1").unwrap(), &Capacity::Secretariat).unwrap().to_bytes().unwrap();
    assert!(proof::verify(&package, &house.clerk.key().into()).holds());
    let package = String::from_utf8(package).unwrap();
    assert_eq!(package.matches(&hash.to_string()).count(), 2, "where it was presented and where it was erased");
    assert!(dir.check().is_ok());
}

#[test]
fn what_a_crash_left_between_the_entry_and_the_file_goes_at_the_next_start() {
    let folder = Folder::new("erased-file-crash");
    let dir = DataDir::open(folder.path()).unwrap();
    let house = House::new(&dir, "rehearsal", "2026-09-14T09:00Z");
    let hash = house.present();
    house.erase();
    house.clerk.stop();
    // As it lies when the server dies after the entry: the record says that it is erased, and the bytes are there.
    assert_eq!(dir.files().put(LETTER).unwrap(), hash);
    let again = House::new(&dir, "rehearsal", "2026-09-14T10:00Z");
    assert!(again.clerk.look() && again.clerk.look());
    assert_eq!(dir.files().get(hash).unwrap(), None);
}

#[test]
fn what_was_brought_in_again_stays_at_the_next_start() {
    let folder = Folder::new("erased-file-again");
    let dir = DataDir::open(folder.path()).unwrap();
    let house = House::new(&dir, "rehearsal", "2026-09-14T09:00Z");
    house.present();
    house.erase();
    let hash = house.present();
    house.clerk.stop();
    let again = House::new(&dir, "rehearsal", "2026-09-14T10:00Z");
    assert!(again.clerk.look() && again.clerk.look());
    assert_eq!(dir.files().get(hash).unwrap().as_deref(), Some(LETTER));
}

#[test]
fn what_another_record_names_stays_until_that_erases_it_too() {
    let folder = Folder::new("erased-file-beside");
    let dir = DataDir::open(folder.path()).unwrap();
    let one = House::new(&dir, "rehearsal", "2026-09-14T09:00Z");
    let other = House::new(&dir, "delta", "2026-09-14T09:00Z");
    let hash = one.present();
    assert_eq!(other.present(), hash);
    one.erase();
    assert!(dir.files().has(hash).unwrap(), "the other record lost it");
    other.erase();
    assert!(!dir.files().has(hash).unwrap());
}

#[test]
fn the_clerk_erases_letters_of_credentials_by_its_clock() {
    let folder = Folder::new("erased-file-clock");
    let dir = DataDir::open(folder.path()).unwrap();
    let house = House::new(&dir, "rehearsal", "2026-09-14T09:00Z");
    let hash = house.present();
    house.clock.set(moment("2026-09-15T17:00Z").unwrap());
    house.put("meetings.close by=chair meeting=som-1");
    house.clock.set(moment("2026-10-15T16:59:59Z").unwrap());
    assert!(house.clerk.look() && house.clerk.look() && dir.files().has(hash).unwrap());
    house.clock.set(moment("2026-10-15T17:00Z").unwrap());
    assert!(house.clerk.look() && house.clerk.look());
    assert!(!dir.files().has(hash).unwrap());
}
