//! How long what is seen of invitations takes: `board TIMES`, for `benches/run board`.
//!
//! Fifty parties with three offices and fifteen appointments each are invited to a meeting; every letter was sent, delivered,
//! opened and read, and is answered by a letter; every party named four persons, and half of them are accredited. The register
//! has two thousand letters about other things besides. One line for each view, as the secretariat sees it: its name, and the
//! 50th and the 99th percentile in microseconds.

use std::error::Error;
use std::fmt::Write as _;
use std::io::Write as _;
use std::sync::Arc;
use std::time::{Duration, Instant};

use clerk::{Clerk, Start, StoppedClock, acts_file};
use procedure::Channel;
use procedure::correspondence::board::board;
use procedure::correspondence::view::register;
use procedure::delegations::view::Reader;
use procedure::membership::address_book::address_book;
use procedure::names::Slug;
use procedure::time::{Day, moment};
use procedure::view::Audience;
use record::MemoryJournal;

type Failure = Box<dyn Error + Send + Sync>;

const PARTIES: usize = 50;
const OTHER_LETTERS: usize = 2_000;

fn main() -> Result<(), Failure> {
    let times: usize = std::env::args().nth(1).ok_or("usage: board TIMES")?.parse()?;
    let clerk = filled()?;
    let snapshot = clerk.snapshot();
    let (state, vault) = (&snapshot.process.state, &snapshot.process.vault);
    let meeting = state.meeting(&Slug::new("som-1").ok_or("no slug")?)?;
    let day = Day::new("2026-09-20").ok_or("no day")?;
    let reader = Reader { audience: Audience::Bureau, own: None, language: "en" };
    told("board", times, || board(state, meeting, reader).len())?;
    told("address-book", times, || address_book(state, vault, reader, day).len())?;
    told("register", times, || register(state, reader).letters.len())
}

/// Draws a view so often, and says how long it took.
#[expect(clippy::disallowed_methods, reason = "how long a thing takes is no time of the record")]
fn told(name: &str, times: usize, view: impl Fn() -> usize) -> Result<(), Failure> {
    let mut spent: Vec<Duration> = Vec::new();
    let mut rows = 0;
    for _ in 0..times {
        let began = Instant::now();
        rows = std::hint::black_box(view());
        spent.push(began.elapsed());
    }
    if rows < PARTIES {
        return Err(format!("{name} has {rows} rows").into());
    }
    spent.sort_unstable();
    let at = |percent: usize| spent.get(spent.len().saturating_mul(percent) / 100).copied().unwrap_or_default();
    writeln!(std::io::stdout(), "{name} {} {}", at(50).as_micros(), at(99).as_micros())?;
    Ok(())
}

/// A clerk of a process in memory, with everything in its record.
fn filled() -> Result<Clerk, Failure> {
    let journal = MemoryJournal::default();
    let clerk = Clerk::start(Start {
        slug: Slug::new("rehearsal").ok_or("no slug")?,
        origin: "meshveret/rehearsal/board".to_owned(),
        journal: Box::new(journal.clone()),
        reader: Box::new(journal),
        seeds: clerk::one_seed([7; 32]),
        clock: Arc::new(StoppedClock::at(moment("2026-09-20T08:00Z").ok_or("no time")?)),
        files: None,
    })?;
    acts_file::put(&clerk, &acts()?, Channel::Demo)?;
    Ok(clerk)
}

/// The acts, as a file.
fn acts() -> Result<String, Failure> {
    let mut file = "with by=secretariat\n\
        record.open process=rehearsal nature=rehearsal zone=Etc/UTC symbol=RP name.en=Rehearsal\n\
        membership.add-body body=som name.en=Meeting\n\
        meetings.convene meeting=som-1 level=som name.en=Meeting from=2026-12-10 to=2026-12-10 zone=Etc/UTC symbol=RP/SOM/1\n"
        .to_owned();
    for n in 1..=PARTIES {
        party(&mut file, n)?;
    }
    for n in 1..=PARTIES {
        invitation(&mut file, n)?;
    }
    for n in 0..OTHER_LETTERS {
        let to = n.checked_rem(PARTIES).unwrap_or_default().saturating_add(1);
        writeln!(
            file,
            "correspondence.send kind=letter parties=state-{to} subject.en=\"Letter {n}\" dated=2026-09-01"
        )?;
    }
    Ok(file)
}

fn party(file: &mut String, n: usize) -> Result<(), Failure> {
    writeln!(file, "membership.add-party party=state-{n} kind=state name.en=\"State {n}\"")?;
    for (place, kind) in ["mission", "ministry", "coordination"].into_iter().enumerate() {
        let office = format!("{kind}-{n}");
        writeln!(
            file,
            "membership.add-office office={office} party=state-{n} kind={kind} name.en=Office language=en precedence={place}"
        )?;
        for year in 2022_usize..2027 {
            writeln!(
                file,
                "membership.appoint office={office} serves-as=holder person.en=Person post.en=Post contact=a@b.example from={year}"
            )?;
        }
        writeln!(
            file,
            "membership.set-notices office={office} topics=invitations,drafts addressed=copy from=2026-01-01"
        )?;
    }
    writeln!(file, "meetings.invite meeting=som-1 party=state-{n}")?;
    Ok(())
}

fn invitation(file: &mut String, n: usize) -> Result<(), Failure> {
    let about = "meeting=som-1 subject.en=Invitation";
    writeln!(file, "correspondence.send kind=invitation parties=state-{n} {about} dated=2026-09-01")?;
    let letter = n.saturating_mul(2).saturating_sub(1);
    for what in ["sent", "delivered", "opened", "read"] {
        writeln!(file, "correspondence.note-delivery letter={letter} what={what} evidence=receipt")?;
    }
    writeln!(file, "correspondence.receive party=state-{n} {about} answers={letter} number={n}")?;
    let entered = format!("by=state-{n} meeting=som-1 entered-by=secretariat evidence=letter");
    writeln!(file, "meetings.acknowledge {entered}")?;
    for role in ["head", "alternate", "adviser", "interpreter"] {
        writeln!(file, "delegations.nominate {entered} role={role} name.en=Person")?;
    }
    if n.checked_rem(2) == Some(0) {
        writeln!(file, "meetings.reply {entered} answer=accepts")?;
        writeln!(file, "delegations.accept-credentials meeting=som-1 party=state-{n} rest-on=note-verbale")?;
    }
    Ok(())
}
