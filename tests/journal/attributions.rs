//! Whose positions were, once the rules keep it no longer: gone from the state, the package and the file, and a replay without it
//! is the same.

use std::fs;

use clerk::export::export;
use clerk::{Clerk, Request};
use procedure::names::Slug;
use procedure::sealed::SealedClass;
use procedure::{Capacity, Channel, act_file};
use proof::Trusted;
use record::{Journal, MemoryJournal};

use crate::folder::Folder;
use crate::timer::{House, started};

/// Three members, of whom two hold positions on a text: a proposal that the third supports, a comment that gathers a contribution,
/// an objection that the secretariat enters.
const ACTS: &str = r#"with by=secretariat
membership.add-party party=heron-vale kind=state name.en="Heron Vale"
membership.add-party party=kestrel-isles kind=state name.en="Kestrel Isles"
membership.add-party party=juniper-plain kind=state name.en="Juniper Plain"
with by=secretariat status=member
membership.record-status party=heron-vale
membership.record-status party=kestrel-isles
membership.record-status party=juniper-plain
with by=secretariat meeting=som-1
meetings.convene level=som name.en=Meeting from=2026-09-14
meetings.invite party=heron-vale
meetings.invite party=kestrel-isles
meetings.invite party=juniper-plain
with by=secretariat meeting=som-1 text=protocol
texts.open symbol=RP/SOM/1/L.1 authentic=en title.en="Outcome"
texts.add-paragraph words.en="The parties meet every year."
texts.circulate deadline=2026-09-14T12:00+00:00 zone=UTC
texts.contribute by=juniper-plain words.en="The ministry would rather not."
texts.comment by=juniper-plain words.en="Rather not." gathers=1
texts.close-round
texts.propose by=kestrel-isles paragraph=1 kind=replace old.en="every year" new.en="twice a year"
texts.support by=heron-vale proposal=1
meetings.open by=chair text="" confirmed=yes
decisions.put by=chair confirmed=yes
decisions.object by=heron-vale entered-by=secretariat evidence="letter no. 12 of Heron Vale" channel=paper
decisions.declare-not-adopted by=chair
"#;
const PROFILE: &str = r#"rules.set-profile by=secretariat adopted=no
  toml=
    [profile]
    id = "rehearsal"
    version = 1
    [positions]
    proposals = "sealed"
"#;
const APPROVED: &str = r#"with meeting=som-1 text=record
texts.open by=secretariat kind=summary-record symbol=RP/SOM/1/L.2 authentic=en title.en="Summary record"
texts.add-paragraph by=secretariat words.en="The meeting was held."
decisions.put by=chair confirmed=yes
decisions.declare-adopted by=chair confirmed=yes
"#;

fn put(clerk: &Clerk, acts: &str) {
    for line in act_file::parse(acts).unwrap() {
        let channel = line.channel.unwrap_or(Channel::Browser);
        let request = Request {
            confirmed: line.confirmed,
            entered_by: line.entered_by,
            evidence: line.evidence,
            ..Request::new(line.act, line.by, channel)
        };
        clerk.put(request).unwrap();
    }
}

/// A meeting that sits, with positions on its text, in a process of the world.
fn house() -> House {
    let journal = MemoryJournal::default();
    let house = started(&journal, Box::new(journal.clone()), "2026-09-14T09:00Z");
    put(&house.clerk, "record.open by=secretariat process=rehearsal nature=real zone=Etc/UTC symbol=RP name.en=Name");
    put(&house.clerk, "membership.add-body by=secretariat body=som name.en=Meeting");
    put(&house.clerk, PROFILE);
    put(&house.clerk, ACTS);
    house
}

/// What lies beside the entries and tells whose a position is.
fn kept(journal: &MemoryJournal) -> Vec<String> {
    let entries = journal.clone().read(0, 1024).unwrap();
    let sealed = entries.into_iter().flat_map(|stored| stored.entry.sealed);
    let told = sealed.filter(|text| text.class == SealedClass::Position || text.text.contains("Heron Vale"));
    told.map(|text| text.text).collect()
}

#[test]
fn owners_go_with_the_approval_of_the_summary_record_and_a_replay_without_them_is_the_same() {
    let house = house();
    let positions = kept(&house.journal);
    for party in ["kestrel-isles", "heron-vale", "juniper-plain", "letter no. 12 of Heron Vale"] {
        assert!(positions.iter().any(|text| text == party), "{party}: {positions:?}");
    }
    put(&house.clerk, APPROVED);
    house.clerk.look();
    assert_eq!(kept(&house.journal), positions, "the meeting sits: the text may be taken up again");
    put(&house.clerk, "meetings.close by=chair meeting=som-1 confirmed=yes");
    house.clerk.look();
    let body = house.last();
    assert_eq!((body.act.as_str(), body.channel), ("record.erase-attributions", Channel::Timer));
    assert_eq!(kept(&house.journal), Vec::<String>::new());
    let state = format!("{:?}", house.clerk.snapshot().process.state);
    assert!(!state.contains("letter no. 12"), "{state}");
    let head = house.clerk.snapshot().head();
    house.clerk.look();
    assert_eq!(house.clerk.snapshot().head(), head, "it is done once");
    let (process, entries) = (format!("{:?}", house.clerk.snapshot().process), house.clerk.snapshot().entries.clone());
    house.clerk.stop();
    let again = started(&house.journal, Box::new(house.journal.clone()), "2026-09-17T09:00Z");
    assert_eq!(format!("{:?}", again.clerk.snapshot().process), process);
    assert!(again.clerk.snapshot().entries.iter().eq(entries.iter()), "a line tells who put an entry");
    // The rules go on without them.
    put(&again.clerk, "texts.decline by=chair meeting=som-1 text=protocol proposal=1");
}

#[test]
fn a_package_holds_without_them_and_names_nobody() {
    let house = house();
    put(&house.clerk, APPROVED);
    let package = || {
        let package = export(&house.clerk, &Slug::new("som-1").unwrap(), &Capacity::Secretariat).unwrap();
        let trusted = Trusted { key: Some(house.clerk.key()), witnesses: Vec::new() };
        let bytes = package.to_bytes().unwrap();
        let report = proof::verify(&bytes, &trusted);
        assert!(report.holds(), "{:?}", report.checks);
        let sealed: Vec<_> = package.entries.into_iter().flat_map(|entry| entry.sealed).map(|text| text.text).collect();
        sealed
    };
    assert!(package().contains(&"kestrel-isles".to_owned()));
    put(&house.clerk, "meetings.close by=chair meeting=som-1 confirmed=yes");
    assert_eq!(package(), Vec::<String>::new());
}

#[test]
fn the_file_of_the_database_has_them_no_longer() {
    let folder = Folder::new("journal-attributions");
    let dir = record::DataDir::open(folder.path()).unwrap();
    let row = dir.add_process("rehearsal", "meshveret/rehearsal/00000000", &[7; 32], 0).unwrap();
    let mut journal = dir.journal(&row).unwrap();
    let salt = [9; 32];
    let sealed = procedure::sealed::SealedText::new(SealedClass::Position, salt, "the-lamplit-coast".to_owned());
    let (hash, entry) = (sealed.hash, crate::entry(0, 40));
    journal
        .append(0, &[record::NewEntry { sealed: vec![sealed], key: Some("of-the-coast".to_owned()), ..entry }])
        .unwrap();
    let holds = |bytes: &[u8]| {
        let files =
            ["meshveret.db", "meshveret.db-wal"].map(|name| fs::read(folder.path().join(name)).unwrap_or_default());
        files.concat().windows(bytes.len()).any(|window| window == bytes)
    };
    assert!(holds(b"the-lamplit-coast") && holds(&salt) && holds(b"of-the-coast"));
    let erases = vec![record::Erasure { entry: 0, class: SealedClass::Position, hash, at: 1 }];
    journal.append(1, &[record::NewEntry { erases, ..crate::entry(1, 40) }]).unwrap();
    assert!(!holds(b"the-lamplit-coast") && !holds(&salt) && !holds(b"of-the-coast"));
    assert!(holds(&hash.0));
}

#[test]
fn an_entry_erases_positions_with_the_key_under_which_they_were_put() {
    crate::every("erase-positions", |name, mut pair| {
        pair.writer.append(0, &crate::entries(0, 2)).unwrap();
        let hash = |class| crate::entry(0, 40).sealed.into_iter().find(|text| text.class == class).unwrap().hash;
        let erasure = |entry, class, hash| record::Erasure { entry, class, hash, at: 4711 };
        let (personal, position) = (hash(SealedClass::Personal), hash(SealedClass::Position));
        // The third names a personal text as a position: it stays.
        let erases = vec![
            erasure(0, SealedClass::Position, position),
            erasure(0, SealedClass::Position, position),
            erasure(0, SealedClass::Position, personal),
        ];
        pair.writer.append(2, &[record::NewEntry { erases, ..crate::entry(2, 40) }]).unwrap();
        for journal in [&mut pair.writer, &mut pair.reader] {
            let read = journal.read(0, 10).unwrap();
            assert_eq!(read[0].erased, [(position, 4711)], "{name}");
            assert_eq!((read[0].entry.key.clone(), read[0].entry.sealed.len()), (None, 1), "{name}");
            assert_eq!(read[1].entry, crate::entry(1, 40), "{name}");
            assert_eq!(journal.by_key("key/0").unwrap(), None, "{name}");
        }
    });
}
