//! How many acts a second become durable: `acts DIR SECONDS DATABASE WRITERS...`, for `benches/run acts`
//! and `benches/run database`; the database is an address of `PostgreSQL`, or `beside` for a file in the directory.
//!
//! Every act goes the whole way, from the queue of the clerk through the rules, the commit and the tree to the answer, as a
//! form of a page puts it. The process is the rehearsal of the demonstration; the act describes it anew and leaves a body of
//! some 400 bytes. One line for each number of writers: the number, acts a second, the 50th and the 99th percentile of one act
//! in microseconds.

use std::error::Error;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use clerk::{Clerk, Request, Start, WallClock, acts_file, randomness};
use procedure::names::Slug;
use procedure::{Channel, act_file};
use record::{DataDir, Database, Places, Server};

type Failure = Box<dyn Error + Send + Sync>;

const SLUG: &str = "rehearsal";
const FILE: &str = include_str!("../../../demo/rehearsal.acts");
/// What the process is said to be for; with the envelope about 400 bytes.
const ABOUT: &str = "A consultative process on mobility with fictional States, in which officers of a secretariat learn how \
                     a meeting is convened, held and recorded, and how its package is checked.";
/// The most acts of one writer: a wrong duration comes to an end.
const ACTS_MAX: u64 = 1_000_000;

fn main() -> Result<(), Failure> {
    let mut given = std::env::args().skip(1);
    let (Some(path), Some(seconds), Some(database)) = (given.next(), given.next(), given.next()) else {
        return Err("usage: acts DIR SECONDS DATABASE WRITERS...".into());
    };
    let lasts = Duration::from_secs(seconds.parse()?);
    let database = match database.as_str() {
        "beside" => Database::Beside,
        address => Database::Server(Server::new(address, None, None)?),
    };
    let dir = DataDir::open_at(Path::new(&path), Places { database, ..Places::default() })?;
    let clerk = rehearsal(&dir)?;
    for writers in given {
        let mut spent = together(&clerk, writers.parse()?, lasts)?;
        spent.sort_unstable();
        let at = |percent: usize| spent.get(spent.len().saturating_mul(percent) / 100).copied().unwrap_or_default();
        let rate = u64::try_from(spent.len())? / lasts.as_secs().max(1);
        let line = format!("{writers} {rate} {} {}", at(50).as_micros(), at(99).as_micros());
        writeln!(std::io::stdout(), "{line}")?;
    }
    Ok(())
}

/// The clerk of a new rehearsal, in a directory on the disk that is judged.
fn rehearsal(dir: &DataDir) -> Result<Clerk, Failure> {
    let row = dir.add_process(SLUG, &randomness::origin(SLUG), &randomness::bytes(), 0)?;
    let clerk = Clerk::start(Start {
        slug: Slug::new(SLUG).ok_or("no short name")?,
        origin: row.origin.clone(),
        journal: Box::new(dir.journal(&row)?),
        reader: Box::new(dir.reader(&row)?),
        seeds: {
            let keys = dir.keys(SLUG);
            Box::new(move || keys.seeds())
        },
        clock: Arc::new(WallClock),
        files: None,
    })?;
    acts_file::put(&clerk, FILE, Channel::Demo)?;
    Ok(clerk)
}

/// So many writers, each of which waits for the answer to one act before it puts the next; how long every act took.
fn together(clerk: &Clerk, writers: u64, lasts: Duration) -> Result<Vec<Duration>, Failure> {
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..writers).map(|_| scope.spawn(|| put(clerk, lasts))).collect();
        let mut all = Vec::new();
        for thread in threads {
            all.extend(thread.join().map_err(|_panic| "a writer broke")??);
        }
        Ok(all)
    })
}

#[expect(clippy::disallowed_methods, reason = "how long a thing takes is no time of the record")]
fn put(clerk: &Clerk, lasts: Duration) -> Result<Vec<Duration>, Failure> {
    let text = format!("record.describe by=secretariat about.en=\"{ABOUT}\"");
    let line = act_file::parse(&text).map_err(|error| error.to_string())?.pop().ok_or("no act")?;
    let (mut spent, began) = (Vec::new(), Instant::now());
    for _ in 0..ACTS_MAX {
        let request = Request::new(line.act.clone(), line.by.clone(), Channel::Browser);
        let before = began.elapsed();
        if before >= lasts {
            break;
        }
        clerk.put(request)?;
        spent.push(began.elapsed().saturating_sub(before));
    }
    Ok(spent)
}
