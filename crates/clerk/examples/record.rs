//! How long the record takes to be chosen from and looked back at: `record ENTRIES TIMES`, for `benches/run record`.
//!
//! The record is the rehearsal of the demonstration, and after it entries of every area, of two meetings, of six parties and for
//! every circle, in turn. One line for each question: its name, and the 50th and the 99th percentile in microseconds. `start` is one
//! entry read from the journal in memory; `past` a state at some size, replayed from the nearest that is kept.

use std::error::Error;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use clerk::index::Wanted;
use clerk::{Clerk, Start, StoppedClock, acts_file};
use procedure::names::Slug;
use procedure::view::Audience;
use procedure::{Capacity, Channel, Kind};
use record::{DataDir, Journal, MemoryJournal, NewEntry};

type Failure = Box<dyn Error + Send + Sync>;

const FILE: &str = include_str!("../../../demo/rehearsal.acts");
const ORIGIN: &str = "meshveret/rehearsal/00000001";
const PARTIES: [&str; 6] = ["felmora", "orluna", "tolvasa", "dalvenna", "tresdal", "iscavel"];
const CIRCLES: [&str; 4] = ["public", "participants", "members", "bureau"];
/// Entries that are appended at once.
const GROUP: u64 = 1_000;
/// The lines of a page.
const PAGE: usize = 100;

fn main() -> Result<(), Failure> {
    let mut given = std::env::args().skip(1);
    let (Some(entries), Some(times)) = (given.next(), given.next()) else {
        return Err("usage: record ENTRIES TIMES, or record ENTRIES DATA".into());
    };
    let entries: u64 = entries.parse()?;
    let Ok(times) = times.parse() else { return on_disk(Path::new(&times), entries) };
    let journal = MemoryJournal::default();
    fill(|| Ok(Box::new(journal.clone())), entries)?;
    let clerk = started(&journal)?;
    let snapshot = clerk.snapshot();
    let (som, orluna) = (Slug::new("som-1").ok_or("no slug")?, Slug::new("orluna").ok_or("no slug")?);
    let whole = Wanted { area: None, meeting: None, party: None, numbers: 0..snapshot.head() };
    let asked = [
        ("all-that-is-public", whole.clone(), Audience::Public),
        ("all", whole.clone(), Audience::Bureau),
        ("area", Wanted { area: Some("floor"), ..whole.clone() }, Audience::Public),
        (
            "area-meeting-party",
            Wanted { area: Some("floor"), meeting: Some(&som), party: Some(&orluna), ..whole.clone() },
            Audience::Bureau,
        ),
        (
            "party-of-a-time",
            Wanted { party: Some(&orluna), numbers: 1_000..entries / 2, ..whole.clone() },
            Audience::Member,
        ),
    ];
    for (name, wanted, audience) in asked {
        told(name, times, |_| {
            let found = snapshot.index.find(&wanted, |strand| strand.reads(&Capacity::Public, audience));
            let page = found.up_to(u64::MAX, PAGE);
            page.len() + found.after(page.last().copied().unwrap_or_default(), PAGE).len() + found.count()
        })?;
    }
    let size = |nth: usize| 1 + (u64::try_from(nth).unwrap_or(0) + 1) * 7_919_777 % (snapshot.head() - 1);
    told("past", times, |nth| clerk.past(size(nth)).map_or(0, |past| past.entries.len()))
}

/// Does something so often, and says how long it took.
#[expect(clippy::disallowed_methods, reason = "how long a thing takes is no time of the record")]
fn told(name: &str, times: usize, does: impl Fn(usize) -> usize) -> Result<(), Failure> {
    let mut spent: Vec<Duration> = Vec::new();
    for nth in 0..times {
        let began = Instant::now();
        if std::hint::black_box(does(nth)) == 0 {
            return Err(format!("{name} found nothing").into());
        }
        spent.push(began.elapsed());
    }
    spent.sort_unstable();
    let at = |percent: usize| spent.get(spent.len().saturating_mul(percent) / 100).copied().unwrap_or_default();
    writeln!(std::io::stdout(), "{name} {} {}", at(50).as_micros(), at(99).as_micros())?;
    Ok(())
}

/// A data directory with this record.
fn on_disk(data: &Path, entries: u64) -> Result<(), Failure> {
    let directory = DataDir::open(data)?;
    let row = directory.add_process("rehearsal", ORIGIN, &[7; 32], 0)?;
    fill(|| Ok(Box::new(directory.journal(&row)?)), entries)
}

fn clerk_on((journal, reader): (Box<dyn Journal>, Box<dyn Journal>)) -> Result<Clerk, Failure> {
    Ok(Clerk::start(Start {
        slug: Slug::new("rehearsal").ok_or("no slug")?,
        origin: ORIGIN.to_owned(),
        journal,
        reader,
        seeds: clerk::one_seed([7; 32]),
        clock: Arc::new(StoppedClock::at(1_800_000_000_000)),
        files: None,
    })?)
}

/// A clerk that has read the whole of the journal.
#[expect(clippy::disallowed_methods, reason = "how long a thing takes is no time of the record")]
fn started(journal: &MemoryJournal) -> Result<Clerk, Failure> {
    let began = Instant::now();
    let clerk = clerk_on((Box::new(journal.clone()), Box::new(journal.clone())))?;
    let entries = u128::from(clerk.snapshot().head());
    let each = began.elapsed().as_micros() / entries.max(1);
    writeln!(std::io::stdout(), "start {each} {each}")?;
    Ok(clerk)
}

/// The rehearsal, and entries after it up to so many.
fn fill(journal: impl Fn() -> Result<Box<dyn Journal>, Failure>, entries: u64) -> Result<(), Failure> {
    let clerk = clerk_on((journal()?, journal()?))?;
    acts_file::put(&clerk, FILE, Channel::Demo)?;
    let recorded = clerk.snapshot().process.state.recorded();
    clerk.stop();
    let (mut journal, mut head) = (journal()?, clerk.snapshot().head());
    while head < entries {
        let group: Vec<NewEntry> = (head..entries.min(head + GROUP)).map(|number| entry(number, recorded)).collect();
        journal.append(head, &group).map_err(|error| error.to_string())?;
        head += GROUP.min(entries - head);
    }
    Ok(())
}

fn entry(number: u64, recorded: i64) -> NewEntry {
    let nth = |count: usize| usize::try_from(number).unwrap_or(0) % count;
    let act = Kind::ALL.get(nth(Kind::ALL.len())).map_or("news.publish", |kind| kind.name());
    let party = PARTIES.get(nth(PARTIES.len())).copied().unwrap_or_default();
    let circle = CIRCLES.get(nth(CIRCLES.len())).copied().unwrap_or_default();
    let meeting = if number.is_multiple_of(2) { "som-1" } else { "tem-1" };
    let body = format!(
        "{{\"format\":1,\"act\":\"{act}\",\"recorded\":{recorded},\"received\":{recorded},\"capacity\":\"{party}\",\"channel\":\"browser\",\
         \"circle\":\"{circle}\",\"events\":[{{\"event\":\"record.fact-noted\",\"meeting\":\"{meeting}\",\
         \"text\":{{\"en\":\"Fact {number}\"}}}}]}}"
    );
    let body = body.into_bytes();
    NewEntry { number, salt: [3; 32], body, key: None, request: None, sealed: Vec::new(), erases: Vec::new() }
}
