//! What a clerk makes of an erasure: the text is gone for every reader, after a restart too; the record still verifies.

use clerk::export::export;
use clerk::{Clerk, Request};
use procedure::names::Slug;
use procedure::record::personal::Which;
use procedure::sealed::{Personal, Shown};
use procedure::time::{Moment, moment};
use procedure::{Capacity, Channel, act_file};
use record::MemoryJournal;

use crate::timer::{House, started};

const BEGINNING: &str = r#"with by=secretariat
membership.add-party party=heron-vale kind=state name.en="Heron Vale"
membership.record-status party=heron-vale status=member
with by=secretariat meeting=som-1
meetings.convene level=som name.en=Meeting from=2026-09-14
meetings.invite party=heron-vale
meetings.open by=chair confirmed=yes
delegations.nominate by=heron-vale role=head name.en="Orla Fenn" contact="orla@heron.example"
"#;
const PROFILE: &str = r#"rules.set-profile by=secretariat adopted=no
  toml=
    [profile]
    id = "rehearsal"
    version = 1
    [retention]
    contact-days = 30
"#;

/// A meeting with one delegate, in a process of the world.
fn house() -> House {
    let journal = MemoryJournal::default();
    let house = started(&journal, Box::new(journal.clone()), "2026-09-14T09:00Z");
    house.put("record.open by=secretariat process=rehearsal nature=real zone=Etc/UTC symbol=RP name.en=Name");
    house.put("membership.add-body by=secretariat body=som name.en=Meeting");
    house.put(PROFILE);
    house.put(BEGINNING);
    house
}

/// The name and the contact of the delegate, as anybody who may see them reads them.
fn read(clerk: &Clerk) -> [Shown; 2] {
    let process = &clerk.snapshot().process;
    let meeting = process.state.meeting(&Slug::new("som-1").unwrap()).unwrap();
    let member = &meeting.delegations.0.values().next().and_then(|delegation| delegation.members.get(&1)).unwrap();
    [process.vault.read_in(&member.name, "en"), process.vault.read(member.contact.as_ref().unwrap())]
}

fn package(clerk: &Clerk) -> proof::Package {
    export(clerk, &Slug::new("som-1").unwrap(), &Capacity::Secretariat).unwrap()
}

fn erase(house: &House) -> Moment {
    house.set("2026-09-16T09:00Z");
    house.put("record.erase by=heron-vale meeting=som-1 member=1 why=request");
    moment("2026-09-16T09:00Z").unwrap()
}

#[test]
fn an_erased_text_is_gone_for_everybody_and_after_a_restart_too() {
    let house = house();
    assert_eq!(read(&house.clerk), ["Orla Fenn", "orla@heron.example"].map(|text| Shown::Text(text.to_owned())));
    let at = erase(&house);
    assert_eq!(read(&house.clerk), [Shown::Removed(at), Shown::Removed(at)]);
    let state = format!("{:?}", house.clerk.snapshot().process);
    house.clerk.stop();
    let again = started(&house.journal, Box::new(house.journal.clone()), "2026-09-17T09:00Z");
    assert_eq!(read(&again.clerk), [Shown::Removed(at), Shown::Removed(at)]);
    assert_eq!(format!("{:?}", again.clerk.snapshot().process), state);
}

#[test]
fn another_clerk_of_the_record_forgets_it_as_well() {
    let house = house();
    let other = started(&house.journal, Box::new(house.journal.clone()), "2026-09-16T10:00Z");
    let at = erase(&house);
    assert!(matches!(read(&other.clerk), [Shown::Text(_), Shown::Text(_)]), "it has not read on");
    other.put("membership.add-body by=secretariat body=wg name.en=Group");
    assert_eq!(read(&other.clerk), [Shown::Removed(at), Shown::Removed(at)]);
}

#[test]
fn a_package_holds_before_and_after_and_carries_the_hash_only() {
    let house = house();
    let check = || {
        let package = package(&house.clerk);
        let report = proof::verify(&package.to_bytes().unwrap(), &house.clerk.key().into());
        assert!(report.holds(), "{:?}", report.checks);
        let texts = package.entries.iter().flat_map(|entry| &entry.sealed).map(|sealed| sealed.text.clone());
        (texts.collect::<Vec<String>>(), package)
    };
    let (before, _) = check();
    assert_eq!(before, ["Orla Fenn", "orla@heron.example"]);
    let state = house.clerk.snapshot().process.state.clone();
    let hashes: Vec<Personal> = state.personal_texts(&Which::default()).into_iter().map(|(text, _)| text).collect();
    erase(&house);
    let (after, package) = check();
    assert_eq!(after, Vec::<String>::new());
    let written = String::from_utf8(package.to_bytes().unwrap()).unwrap();
    assert!(!written.contains("Orla"));
    // Each stands in the entry whose text it was, and in the one that erased it, which belongs to the meeting.
    for hash in hashes {
        assert_eq!(written.matches(&hash.0.hash.to_string()).count(), 2);
    }
}

#[test]
fn the_clerk_erases_by_its_clock_what_the_rules_keep_no_longer() {
    let house = house();
    house.set("2026-09-15T17:00Z");
    house.put("meetings.close by=chair meeting=som-1");
    house.set("2026-10-15T16:59:59Z");
    house.clerk.look();
    assert!(matches!(read(&house.clerk), [Shown::Text(_), Shown::Text(_)]));
    house.set("2026-10-15T17:00Z");
    house.clerk.look();
    let [name, contact] = read(&house.clerk);
    assert_eq!(
        (name, contact),
        (Shown::Text("Orla Fenn".to_owned()), Shown::Removed(moment("2026-10-15T17:00Z").unwrap()))
    );
    let body = house.last();
    assert_eq!((body.act.as_str(), body.channel), ("record.expire", Channel::Timer));
    let head = house.clerk.snapshot().head();
    house.clerk.look();
    assert_eq!(house.clerk.snapshot().head(), head, "it is done once");
}

#[test]
fn a_clerk_that_slept_erases_before_anything_else_happens() {
    let house = house();
    house.put("meetings.close by=chair meeting=som-1");
    house.set("2027-01-01T09:00Z");
    let line = act_file::parse("record.describe by=secretariat about.en=Purpose").unwrap().pop().unwrap();
    let number = house.clerk.put(Request::new(line.act, line.by, Channel::Browser)).unwrap().number;
    assert_eq!(house.entry(number - 1).act, "record.expire");
    assert!(matches!(read(&house.clerk), [Shown::Text(_), Shown::Removed(_)]));
}
