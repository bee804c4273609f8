//! What falls due: the clerk puts it by its clock, on time or late, once, and before any act that comes after it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use clerk::{Clerk, PutError, Request, Start, StoppedClock};
use procedure::decisions::silence::{Silence, SilenceResult};
use procedure::names::Slug;
use procedure::time::moment;
use procedure::{Body, Capacity, Channel, act_file};
use record::{Journal, MemoryJournal};

use crate::clerks::Failing;

/// A meeting with a text under silence until Friday, 18 September, 18:00 in Baku.
pub(crate) const SILENCE: &str = r#"with by=secretariat
membership.add-party party=heron-vale kind=state name.en="Heron Vale"
membership.record-status party=heron-vale status=member
with by=secretariat meeting=som-1
meetings.convene level=som name.en=Meeting from=2026-09-14
meetings.invite party=heron-vale
texts.open text=record symbol=RP/SOM/1/L.1 authentic=en title.en="Summary record"
texts.add-paragraph text=record words.en="The meeting met."
decisions.open-silence by=chair text=record deadline=2026-09-18T18:00+04:00 zone=Asia/Baku confirmed=yes
"#;
pub(crate) const BODY: &str = "membership.add-body by=secretariat body=som name.en=Meeting";

/// A clerk with a clock that stands until it is set, over a journal that outlives it.
pub(crate) struct House {
    pub(crate) journal: MemoryJournal,
    clock: Arc<StoppedClock>,
    pub(crate) clerk: Clerk,
}

pub(crate) fn started(journal: &MemoryJournal, writer: Box<dyn Journal>, now: &str) -> House {
    let clock = Arc::new(StoppedClock::at(moment(now).unwrap()));
    let start = Start {
        slug: Slug::new("rehearsal").unwrap(),
        origin: "meshveret/rehearsal/00000000".to_owned(),
        journal: writer,
        reader: Box::new(journal.clone()),
        seeds: clerk::one_seed([7; 32]),
        files: None,
        clock: clock.clone(),
    };
    House { journal: journal.clone(), clock, clerk: Clerk::start(start).unwrap() }
}

/// A process under silence, opened on Monday.
fn house(nature: &str, writer: impl FnOnce(&MemoryJournal) -> Box<dyn Journal>) -> House {
    let journal = MemoryJournal::default();
    let house = started(&journal, writer(&journal), "2026-09-14T09:00Z");
    house.put(&format!(
        "record.open by=secretariat process=rehearsal nature={nature} zone=Etc/UTC symbol=RP name.en=Name"
    ));
    house.put(BODY);
    house.put(SILENCE);
    house
}

fn real() -> House {
    house("real", |journal| Box::new(journal.clone()))
}

impl House {
    pub(crate) fn put(&self, acts: &str) {
        for line in act_file::parse(acts).unwrap() {
            let request = Request { confirmed: line.confirmed, ..Request::new(line.act, line.by, Channel::Browser) };
            self.clerk.put(request).unwrap();
        }
    }

    pub(crate) fn set(&self, now: &str) {
        self.clock.set(moment(now).unwrap());
    }

    fn silence(&self) -> Silence {
        let snapshot = self.clerk.snapshot();
        let meeting = snapshot.process.state.meeting(&Slug::new("som-1").unwrap()).unwrap().clone();
        meeting.text(&Slug::new("record").unwrap()).unwrap().decided.silences.values().next().unwrap().clone()
    }

    /// The last entry.
    pub(crate) fn last(&self) -> Body {
        self.entry(self.clerk.snapshot().head() - 1)
    }

    pub(crate) fn entry(&self, number: u64) -> Body {
        let stored = self.clerk.entries(number, 1).unwrap().pop().unwrap();
        serde_json::from_slice(&stored.entry.body).unwrap()
    }
}

#[test]
fn silence_is_ended_at_its_deadline_and_not_a_second_before_and_once() {
    let house = real();
    house.set("2026-09-18T17:59:59+04:00");
    house.clerk.look();
    assert_eq!(house.silence().ended, None);
    house.set("2026-09-18T18:00:00+04:00");
    house.clerk.look();
    let head = house.clerk.snapshot().head();
    assert_eq!(house.silence().ended, Some(head - 1));
    let body = house.last();
    assert_eq!(body.act, "decisions.end-silence");
    assert_eq!((body.capacity, body.channel), (procedure::sealed::Attribution::Open(Capacity::Clerk), Channel::Timer));
    assert_eq!(Some(body.recorded), moment("2026-09-18T18:00+04:00"));
    house.clerk.look();
    assert_eq!(house.clerk.snapshot().head(), head);
}

#[test]
fn a_clerk_that_slept_ends_it_when_it_starts_and_the_state_is_as_if_it_had_not() {
    let house = real();
    house.clerk.stop();
    let late = started(&house.journal, Box::new(house.journal.clone()), "2026-10-01T09:00Z");
    late.clerk.look();
    let on_time = real();
    on_time.set("2026-09-18T18:00+04:00");
    on_time.clerk.look();
    assert_eq!(format!("{:?}", late.silence()), format!("{:?}", on_time.silence()));
    assert_eq!(Some(late.last().recorded), moment("2026-10-01T09:00Z"));
}

#[test]
fn an_act_after_the_deadline_finds_what_it_would_have_found_had_nobody_slept() {
    let house = real();
    house.set("2026-09-20T09:00Z");
    house.put("decisions.declare-adopted by=chair meeting=som-1 text=record");
    assert_eq!(house.silence().result.map(|(_, _, result)| result), Some(SilenceResult::Adopted));
}

#[test]
fn what_is_due_and_cannot_be_recorded_is_put_later() {
    let fails = Arc::new(AtomicBool::new(false));
    let house = house("real", |journal| Box::new(Failing { journal: journal.clone(), fails: Arc::clone(&fails) }));
    fails.store(true, Ordering::SeqCst);
    house.set("2026-09-18T18:00+04:00");
    house.clerk.look();
    assert_eq!(house.silence().ended, None);
    fails.store(false, Ordering::SeqCst);
    house.clerk.look();
    assert!(house.silence().ended.is_some());
}

#[test]
fn two_clerks_end_it_once() {
    let house = real();
    let other = started(&house.journal, Box::new(house.journal.clone()), "2026-09-14T10:00Z");
    for house in [&house, &other] {
        house.set("2026-09-18T18:00+04:00");
        house.clerk.look();
    }
    assert_eq!(house.silence().ended, other.silence().ended);
    assert_eq!(house.clerk.snapshot().head(), other.clerk.snapshot().head());
}

#[test]
fn a_file_that_plays_a_rehearsal_sets_the_clock_of_its_deadlines() {
    let journal = MemoryJournal::default();
    let house = started(&journal, Box::new(journal.clone()), "2026-11-25T09:00Z");
    let played = |acts: &str| clerk::acts_file::put(&house.clerk, acts, Channel::Demo).unwrap();
    let opened = "record.open by=secretariat process=rehearsal nature=rehearsal zone=Etc/UTC symbol=RP name.en=Name";
    played(&format!("{opened} at=2026-09-14T09:00Z\n{BODY}  at=2026-09-14T09:00Z\n"));
    played(&SILENCE.replace("with by", "with at=2026-09-14T10:00Z by"));
    // By the clock of the machine it is November, by that of the file still Monday.
    house.clerk.look();
    assert_eq!(house.silence().ended, None);
    let objecting =
        "decisions.object by=heron-vale entered-by=secretariat evidence=letter channel=mail meeting=som-1 text=record";
    played(&format!("{objecting} at=2026-09-18T17:59:59+04:00\n"));
    assert_eq!(house.silence().ended, None);
    // The end comes at its deadline, before the act that comes after it.
    played("record.describe by=secretariat about.en=About at=2026-09-19T09:00Z\n");
    let ended = house.silence().ended.unwrap();
    let entry = house.entry(ended);
    assert_eq!(Some(entry.recorded), moment("2026-09-18T18:00+04:00"));
    assert_eq!(Some(house.last().recorded), moment("2026-09-19T09:00Z"));
}

#[test]
fn whoever_acts_in_a_rehearsal_brings_it_to_the_clock_of_the_machine() {
    let house = house("rehearsal", |journal| Box::new(journal.clone()));
    house.set("2026-09-18T18:00+04:00");
    house.clerk.look();
    assert!(house.silence().ended.is_some());
}

#[test]
fn nobody_acts_as_the_clerk() {
    let house = real();
    house.set("2026-09-18T18:00+04:00");
    let line = act_file::parse("decisions.end-silence by=clerk meeting=som-1 text=record").unwrap().pop().unwrap();
    let answer = house.clerk.put(Request::new(line.act, line.by, Channel::Api));
    assert!(matches!(&answer, Err(PutError::Rejected(why)) if why.reason == "general.not-yours"), "{answer:?}");
}
