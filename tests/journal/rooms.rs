//! Closed items: what is done behind closed doors is durable and in no entry; once the item ends nothing is left but what came of it.

use std::sync::Arc;

use clerk::{Clerk, Request, Start, StoppedClock};
use procedure::names::Slug;
use procedure::rejection::Force;
use procedure::sealed::{Attribution, SealedClass};
use procedure::time::moment;
use procedure::{Body, Capacity, Channel, Circle, Event, act_file};
use record::{AppendError, Beside, DataDir, Failure, Held, Journal, MemoryJournal, Places};

use crate::folder::Folder;
use crate::{Pair, all, entries, every, opened, pair};

/// A meeting that sits under an item whose doors are closed, with a text of two paragraphs and an open proposal.
const MEETING: &str = r#"with by=secretariat
record.open process=rehearsal nature=real zone=Etc/UTC symbol=RP name.en=Name
membership.add-body body=som name.en=Meeting
membership.add-party party=heron-vale kind=state name.en="Heron Vale"
membership.add-party party=kestrel-isles kind=state name.en="Kestrel Isles"
membership.record-status party=heron-vale status=member
membership.record-status party=kestrel-isles status=member
with by=secretariat meeting=som-1
meetings.convene level=som name.en=Meeting from=2026-09-14
meetings.invite party=heron-vale
meetings.invite party=kestrel-isles
meetings.add-item number=1 title.en=Words
meetings.add-item number=2 title.en=Closing
texts.open text=draft symbol=RP/SOM/1/L.1 authentic=en title.en=Draft
texts.add-paragraph text=draft words.en="The meeting met."
texts.add-paragraph text=draft words.en="It will meet again."
texts.propose by=heron-vale text=draft paragraph=2 old.en=again new.en=soon
meetings.open by=chair confirmed=yes
meetings.adopt-agenda by=chair
meetings.close-doors item=1
meetings.take-up by=chair item=1
"#;

/// Ten acts in the room: a proposal that remains, one that does not, one that is accepted, words that change twice.
const ROOM: &str = r#"with meeting=som-1
floor.hand-in by=kestrel-isles text.en="canary of a statement"
with meeting=som-1 text=draft
floor.request by=kestrel-isles text=""
floor.request by=heron-vale text=""
floor.give by=chair party=kestrel-isles text=""
texts.propose by=kestrel-isles paragraph=1 old.en=met new.en=sat
texts.propose by=heron-vale paragraph=1 kind=insert after.en=met new.en=briefly
texts.withdraw by=heron-vale proposal=3
texts.revise by=secretariat paragraph=1 words.en="On Monday the meeting met."
texts.revise by=secretariat paragraph=1 words.en="On Monday the first meeting met."
texts.accept by=secretariat proposal=1
"#;

fn slug(text: &str) -> Slug {
    Slug::new(text).unwrap()
}

fn started(pair: Pair) -> Clerk {
    let start = Start {
        slug: slug("rehearsal"),
        origin: "meshveret/rehearsal/00000000".to_owned(),
        journal: pair.writer,
        reader: pair.reader,
        seeds: clerk::one_seed([7; 32]),
        files: None,
        clock: Arc::new(StoppedClock::at(moment("2026-09-14T09:00Z").unwrap())),
    };
    Clerk::start(start).unwrap()
}

fn in_memory(journal: &MemoryJournal) -> Clerk {
    started(Pair { writer: Box::new(journal.clone()), reader: Box::new(journal.clone()) })
}

fn put(clerk: &Clerk, acts: &str) {
    for line in act_file::parse(acts).unwrap() {
        let (act, by) = (line.act.kind().name(), line.by.clone());
        let request = Request { confirmed: line.confirmed, ..Request::new(line.act, line.by, Channel::Browser) };
        let answer = clerk.put(request);
        assert!(answer.is_ok(), "{act} by {by}: {answer:?}");
    }
}

/// One act with a key; the reason where it was refused.
fn answered(clerk: &Clerk, act: &str, key: &str) -> Result<clerk::Receipt, String> {
    let line = act_file::parse(act).unwrap().pop().unwrap();
    let request = Request { key: Some(key.to_owned()), ..Request::new(line.act, line.by, Channel::Browser) };
    clerk.put(request).map_err(|error| error.to_string())
}

/// Who waits, as this reader is shown the room; nothing for whoever is not in it.
fn waiting(clerk: &Clerk, reader: &Capacity) -> Option<Vec<String>> {
    let room = clerk.in_room(&slug("som-1"), reader)?;
    let meeting = room.process.state.meeting(&slug("som-1")).unwrap().clone();
    let places = meeting.floor.list().map(|list| list.places.as_slice()).unwrap_or_default();
    Some(places.iter().map(|place| place.party.to_string()).collect())
}

fn bodies(clerk: &Clerk, from: u64) -> Vec<Body> {
    let stored = clerk.entries(from, 100).unwrap();
    assert!(stored.iter().all(|stored| stored.entry.sealed.is_empty() && stored.erased.is_empty()));
    stored.iter().map(|stored| serde_json::from_slice(&stored.entry.body).unwrap()).collect()
}

/// The words of the text, and whether each proposal is open, as recorded or in the room.
fn text(snapshot: &clerk::Snapshot) -> (Vec<String>, usize) {
    let meeting = snapshot.process.state.meeting(&slug("som-1")).unwrap().clone();
    let draft = meeting.text(&slug("draft")).unwrap().clone();
    let words = draft.paragraphs.iter().map(|paragraph| paragraph.now().unwrap().words.0.values().cloned().collect());
    (words.collect(), draft.open_proposals().count())
}

#[test]
fn behind_closed_doors_acts_are_decided_and_are_in_no_entry() {
    let journal = MemoryJournal::default();
    let clerk = in_memory(&journal);
    put(&clerk, MEETING);
    let (before, tree) = (clerk.snapshot(), clerk.checkpoint());
    assert_eq!(waiting(&clerk, &Capacity::Chair), None, "nothing was done yet");
    put(&clerk, ROOM);
    assert_eq!((clerk.snapshot().head(), clerk.checkpoint()), (before.head(), tree));
    assert_eq!(text(&clerk.snapshot()), text(&before));
    for reader in [Capacity::Chair, Capacity::Secretariat, Capacity::Party(slug("heron-vale"))] {
        assert_eq!(waiting(&clerk, &reader), Some(vec!["heron-vale".to_owned()]));
    }
    for reader in [Capacity::Public, Capacity::Press, Capacity::Guest, Capacity::Party(slug("nobody"))] {
        assert_eq!(waiting(&clerk, &reader), None);
    }
    let room = clerk.in_room(&slug("som-1"), &Capacity::Chair).unwrap();
    assert_eq!(text(&room).0, ["On Monday the first meeting met.", "It will meet soon."]);
    let again = answered(&clerk, "floor.request by=heron-vale meeting=som-1", "a");
    assert!(again.is_err_and(|why| why.contains("floor.already-on-list")));
    assert_eq!(clerk.snapshot().head(), before.head());
}

#[test]
fn what_came_of_a_closed_item_is_one_entry_that_names_nobody() {
    let journal = MemoryJournal::default();
    let clerk = in_memory(&journal);
    put(&clerk, MEETING);
    let before = clerk.snapshot().head();
    put(&clerk, ROOM);
    let room = text(&clerk.in_room(&slug("som-1"), &Capacity::Chair).unwrap());
    put(&clerk, "meetings.take-up by=chair meeting=som-1 item=2");
    assert_eq!(clerk.in_room(&slug("som-1"), &Capacity::Chair).map(|_| ()), None);
    assert_eq!(journal.clone().held().unwrap(), Vec::new());
    assert_eq!(text(&clerk.snapshot()), room, "the record makes the words of the room");

    let after = bodies(&clerk, before);
    let acts: Vec<&str> = after.iter().map(|body| body.act.as_str()).collect();
    assert_eq!(acts, ["meetings.record-closed-item", "meetings.take-up"]);
    let batch = after.first().unwrap();
    let events: Vec<&str> = batch.events.iter().map(Event::name).collect();
    let expected =
        ["meetings.closed-item-recorded", "texts.accepted", "texts.revised", "texts.revised", "texts.proposed"];
    assert_eq!(events, expected);
    assert_eq!((batch.circle, batch.occurred, &batch.key), (Circle::Members, None, &None));
    let Some(Event::TextsProposed(proposed)) = batch.events.last() else { panic!("{events:?}") };
    // The one of the room that is open, with the next ordinal, on the words as they stand.
    assert_eq!((proposed.proposal, proposed.paragraph), (2, 1));
    assert!(matches!(&proposed.owner, Attribution::Sealed(sealed) if sealed.sealed == SealedClass::Unattributed));
    assert_eq!(proposed.changes.values().map(|change| change.at).collect::<Vec<_>>(), [28]);
    let said = serde_json::to_string(&after).unwrap();
    for word in ["heron", "kestrel", "canary", "briefly", "floor."] {
        assert!(!said.contains(word), "{word}: {said}");
    }

    // Whoever begins anew finds the same, and a state within the item is the one before it.
    let anew = in_memory(&journal);
    assert_eq!(text(&anew.snapshot()), room);
    let meeting = |clerk: &Clerk| clerk.snapshot().process.state.meeting(&slug("som-1")).unwrap().clone();
    assert_eq!(format!("{:?}", meeting(&anew).texts), format!("{:?}", meeting(&clerk).texts));
    assert!(meeting(&anew).floor.spoken.is_empty() && meeting(&anew).floor.statements.is_empty());
    let considered = meeting(&anew);
    assert_eq!(considered.considered_of(1).map(|one| one.entry).collect::<Vec<_>>(), [before]);
}

#[test]
fn a_closed_item_of_which_nothing_came_says_only_that_it_was() {
    let journal = MemoryJournal::default();
    let clerk = in_memory(&journal);
    put(&clerk, MEETING);
    let before = clerk.snapshot().head();
    put(&clerk, "floor.request by=heron-vale meeting=som-1\nmeetings.suspend by=chair meeting=som-1");
    assert_eq!(waiting(&clerk, &Capacity::Chair).map(|list| list.len()), Some(1), "a pause ends nothing");
    put(&clerk, "meetings.resume by=chair meeting=som-1\nmeetings.open-doors by=chair meeting=som-1 item=1");
    let after = bodies(&clerk, before);
    let acts: Vec<&str> = after.iter().map(|body| body.act.as_str()).collect();
    let expected = ["meetings.suspend", "meetings.resume", "meetings.record-closed-item", "meetings.open-doors"];
    assert_eq!(acts, expected);
    let batch = &after[2];
    assert_eq!((batch.events.len(), batch.circle), (1, Circle::Public));
    // Outside, all is recorded as always.
    put(&clerk, "floor.request by=heron-vale meeting=som-1");
    assert_eq!(bodies(&clerk, before).last().map(|body| body.act.clone()).as_deref(), Some("floor.request"));
}

#[test]
fn a_text_is_adopted_behind_closed_doors_as_it_is_recorded() {
    let journal = MemoryJournal::default();
    let clerk = in_memory(&journal);
    put(&clerk, MEETING);
    let before = clerk.snapshot().head();
    let acts = r#"with meeting=som-1 text=draft
texts.decline by=secretariat proposal=1
texts.add-paragraph by=secretariat after=1 words.en="Nobody was late."
texts.move-paragraph by=secretariat paragraph=2 after=0
texts.remove-paragraph by=secretariat paragraph=1
decisions.put by=chair
decisions.object by=kestrel-isles reason.en="canary of a reason"
decisions.withdraw-objection by=kestrel-isles
decisions.declare-adopted by=chair confirmed=yes
"#;
    put(&clerk, acts);
    let hash = |snapshot: &clerk::Snapshot| {
        let meeting = snapshot.process.state.meeting(&slug("som-1")).unwrap().clone();
        let draft = meeting.text(&slug("draft")).unwrap().clone();
        draft.decided.adopted.clone().map(|(_, _, adopted)| {
            let words = procedure::texts::canonical::text_hash(
                snapshot.process.state.origin().unwrap(),
                &adopted.symbol,
                &draft,
                &procedure::names::Tag::new("en").unwrap(),
            );
            assert_eq!(adopted.languages.values().collect::<Vec<_>>(), [&words], "what was hashed is what stands");
            adopted.hash
        })
    };
    let room = clerk.in_room(&slug("som-1"), &Capacity::Chair).unwrap();
    assert_eq!(hash(&clerk.snapshot()), None);
    put(&clerk, "meetings.close by=chair meeting=som-1 confirmed=yes");
    assert_eq!(hash(&clerk.snapshot()), hash(&room));
    assert_eq!(text(&clerk.snapshot()), text(&room));
    let after = bodies(&clerk, before);
    let names: Vec<&str> = after[0].events.iter().map(Event::name).collect();
    assert_eq!(names.last(), Some(&"decisions.adopted"));
    assert!(!names.contains(&"decisions.objected"), "{names:?}");
    assert!(!serde_json::to_string(&after).unwrap().contains("canary"));
}

#[test]
fn two_servers_decide_once_and_see_the_same_room() {
    let journal = MemoryJournal::default();
    let (one, other) = (in_memory(&journal), in_memory(&journal));
    put(&one, MEETING);
    let heron = "floor.request by=heron-vale meeting=som-1";
    let first = answered(&one, heron, "heron").unwrap();
    assert!(first.held && first.entry().is_none() && !first.repeated);
    // The other has not read on: it decides again, and answers the same key the same.
    assert!(answered(&other, heron, "again").is_err_and(|why| why.contains("floor.already-on-list")));
    let repeated = answered(&other, heron, "heron").unwrap();
    assert!(repeated.held && repeated.repeated);
    answered(&other, "floor.request by=kestrel-isles meeting=som-1", "kestrel").unwrap();
    assert!(answered(&one, "floor.request by=kestrel-isles meeting=som-1", "k2").is_err());
    let list = Some(vec!["heron-vale".to_owned(), "kestrel-isles".to_owned()]);
    assert_eq!((waiting(&one, &Capacity::Chair), waiting(&other, &Capacity::Chair)), (list.clone(), list));
    put(&other, "meetings.take-up by=chair meeting=som-1 item=2");
    // The first has not read on: what was meant for the room is not done in the open.
    let kestrel = "floor.request by=kestrel-isles meeting=som-1";
    assert!(answered(&one, kestrel, "k3").is_err_and(|why| why.contains("meetings.doors-not-closed")));
    assert!(!answered(&one, kestrel, "k3").unwrap().held);
    let heron = answered(&one, heron, "heron").unwrap();
    assert!(!heron.held && !heron.repeated, "the key is gone with the item");
    assert_eq!(waiting(&one, &Capacity::Chair), None);
}

#[test]
fn a_server_that_knows_of_nothing_in_the_room_ends_the_item_with_what_another_did_there() {
    let journal = MemoryJournal::default();
    let (one, other) = (in_memory(&journal), in_memory(&journal));
    put(&one, MEETING);
    // The other reads on to the closed doors, and hears of nothing that is done behind them.
    answered(&other, "record.describe by=secretariat about.en=Read", "read").unwrap();
    put(&one, ROOM);
    put(&other, "meetings.take-up by=chair meeting=som-1 item=2");
    let batch = bodies(&other, 0).into_iter().find(|body| body.act == "meetings.record-closed-item").unwrap();
    assert!(batch.events.len() > 1, "{batch:?}");
    assert_eq!(text(&other.snapshot()).0, ["On Monday the first meeting met.", "It will meet soon."]);
    assert_eq!(journal.clone().held().unwrap(), []);
}

/// What the files below a folder have in them of these words.
fn found(folder: &Folder, words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            let bytes = std::fs::read(&path).unwrap();
            let has = |word: &&&str| bytes.windows(word.len()).any(|window| window == word.as_bytes());
            found.extend(words.iter().filter(has).map(|word| (*word).to_owned()));
        }
    }
    found.sort();
    found.dedup();
    found
}

#[test]
fn a_server_that_stops_in_the_middle_loses_nothing_and_after_the_item_no_file_has_any_of_it() {
    let folder = Folder::new("journal-rooms");
    let words = ["canary of a statement", "briefly", "floor.handed-in", "floor.requested"];
    {
        let (dir, row) = opened(folder.path());
        let clerk = started(pair(&dir, &row));
        put(&clerk, MEETING);
        put(&clerk, ROOM);
        assert_eq!(found(&folder, &words), ["briefly", "canary of a statement", "floor.handed-in", "floor.requested"]);
        clerk.stop();
    }
    let dir = loop {
        // The writer of the one before lets go of the folder when it has ended.
        match DataDir::open_at(folder.path(), Places::default()) {
            Ok(dir) => break dir,
            Err(_) => std::thread::yield_now(),
        }
    };
    let row = dir.processes().unwrap().pop().unwrap();
    let clerk = started(pair(&dir, &row));
    assert_eq!(waiting(&clerk, &Capacity::Chair), Some(vec!["heron-vale".to_owned()]));
    let room = clerk.in_room(&slug("som-1"), &Capacity::Chair).unwrap();
    put(&clerk, "meetings.take-up by=chair meeting=som-1 item=2");
    assert_eq!(text(&clerk.snapshot()), text(&room));
    // One more act: where a reader was at work, the files are cleared with the next.
    put(&clerk, "meetings.suspend by=chair meeting=som-1");
    assert_eq!(found(&folder, &words), Vec::<String>::new());
}

fn held(ordinal: u64) -> Held {
    Held { ordinal, meeting: "som-1".to_owned(), key: Some(format!("k/{ordinal}")), act: vec![1, 2, 3] }
}

#[test]
fn what_is_held_is_there_until_it_is_released_with_an_entry_and_never_twice() {
    every("held", |name, mut pair| {
        let journal = &mut *pair.writer;
        journal.append(0, &entries(0, 2)).unwrap();
        let two = Beside { known: Some(0), hold: vec![held(0), held(1)], release: vec![] };
        journal.append_beside(2, &[], &two).unwrap();
        assert_eq!(journal.held().unwrap(), [held(0), held(1)], "{name}");
        assert_eq!(pair.reader.held().unwrap(), [held(0), held(1)], "{name}");
        assert_eq!(journal.head().unwrap(), 2, "{name}");
        // Decided without those that are there, or on another head.
        for (expected, known) in [(2, 0), (1, 2)] {
            let late = Beside { known: Some(known), hold: vec![held(2)], release: vec![] };
            let refused = journal.append_beside(expected, &[], &late);
            assert!(matches!(refused, Err(AppendError::Conflict { .. })), "{name}: {refused:?}");
        }
        let end = Beside { known: Some(2), hold: vec![held(2), held(3)], release: vec![0, 1, 2] };
        journal.append_beside(2, &entries(2, 1), &end).unwrap();
        assert_eq!((journal.held().unwrap(), journal.head().unwrap()), (vec![held(3)], 3), "{name}");
    });
}

#[test]
fn a_journal_that_holds_nothing_refuses_what_is_to_be_held() {
    let failing = crate::clerks::Failing { journal: MemoryJournal::default(), fails: Arc::default() };
    let mut failing: Box<dyn Journal> = Box::new(failing);
    let beside = Beside { known: Some(0), hold: vec![held(0)], release: vec![] };
    let refused = failing.append_beside(0, &[], &beside);
    assert!(matches!(refused, Err(AppendError::Failed(Failure::Unfit))), "{refused:?}");
}

#[test]
fn where_what_came_of_the_item_raises_a_question_nothing_is_recorded_and_the_room_goes_on() {
    let journal = MemoryJournal::default();
    let clerk = in_memory(&journal);
    put(&clerk, MEETING);
    put(
        &clerk,
        "texts.decline by=secretariat meeting=som-1 text=draft proposal=1\ndecisions.put by=chair meeting=som-1 text=draft",
    );
    let (head, held) = (clerk.snapshot().head(), journal.clone().held().unwrap());
    let asked = answered(&clerk, "meetings.close by=chair meeting=som-1", "close");
    assert!(asked.is_err_and(|why| why.contains("texts.before-decision")));
    assert_eq!((clerk.snapshot().head(), journal.clone().held().unwrap()), (head, held));
    assert!(clerk.in_room(&slug("som-1"), &Capacity::Chair).is_some());
}

#[test]
fn a_question_in_the_room_is_a_question() {
    let journal = MemoryJournal::default();
    let clerk = in_memory(&journal);
    put(&clerk, MEETING);
    put(&clerk, "floor.close-list by=chair meeting=som-1");
    let line = act_file::parse("floor.request by=heron-vale meeting=som-1").unwrap().pop().unwrap();
    let asked = clerk.put(Request::new(line.act, line.by, Channel::Browser));
    let Err(clerk::PutError::Rejected(question)) = asked else { panic!("{asked:?}") };
    assert_eq!(question.force, Force::Warns);
}

#[test]
fn what_is_not_what_was_held_is_left_out_and_goes_with_the_room() {
    let journal = MemoryJournal::default();
    let clerk = in_memory(&journal);
    put(&clerk, MEETING);
    put(&clerk, ROOM);
    clerk.stop();
    let held = journal.clone().held().unwrap();
    for (at, byte) in [(4, 0), (4, 40), (4, usize::MAX), (0, 31), (0, 200)] {
        let spoilt = MemoryJournal::default();
        let entries = all(&mut journal.clone());
        let mut acts = held.clone();
        match acts[at].act.get_mut(byte) {
            Some(byte) => *byte ^= 1,
            None => acts[at].meeting.push('x'),
        }
        let beside = Beside { known: Some(0), hold: acts, release: Vec::new() };
        spoilt.clone().append_beside(0, &entries, &beside).unwrap();
        let clerk = in_memory(&spoilt);
        assert_eq!(waiting(&clerk, &Capacity::Chair), Some(vec!["heron-vale".to_owned()]), "{at} {byte}");
        let room = clerk.in_room(&slug("som-1"), &Capacity::Chair).unwrap();
        assert_eq!(room.held, 9, "{at} {byte}");
        // The room goes on, and ends with nothing left.
        put(&clerk, "floor.close-list by=chair meeting=som-1");
        put(&clerk, "meetings.open-doors by=chair meeting=som-1 item=1");
        assert_eq!(spoilt.clone().held().unwrap(), []);
    }
}
