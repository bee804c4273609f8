//! How long proofs take: `proof ENTRIES SIZE TIMES`, for `benches/run proof`.
//!
//! A package of ENTRIES entries, the last of a log of SIZE, is verified from its bytes, and proofs of that log are made. Each line is a
//! name and the best of TIMES, in microseconds. `reading` is the file alone; `hashing` is what no verifier can do without: SHA-256 of every body, leaf and step of a
//! path, and nothing else.

use std::error::Error;
use std::hint::black_box;
use std::io::Write;
use std::time::Instant;

use proof::entry::{commitment, leaf};
use proof::log::{Nodes, SigningKey};
use proof::note::{Checkpoint, Key, LOG};
use proof::package::{FORMAT, PackedEntry};
use proof::{Hash, Package, Tree, Trusted, verify};

const ORIGIN: &str = "meshveret/rehearsal/00000001";
const SALT: Hash = Hash([3; 32]);

fn main() -> Result<(), Box<dyn Error>> {
    let numbers = std::env::args().skip(1).map(|word| word.parse()).collect::<Result<Vec<u64>, _>>()?;
    let &[entries, size, times] = numbers.as_slice() else { return Err("proof ENTRIES SIZE TIMES".into()) };
    let secret = SigningKey::from_bytes(&[7; 32]);
    let (package, tree) = packed(entries, size, &secret).ok_or("the log has not so many entries")?;
    let bytes = package.to_bytes()?;
    let trusted = Trusted { key: Some(Key::of(ORIGIN, LOG, &secret)), ..Trusted::default() };
    if !verify(&bytes, &trusted).holds() {
        return Err("the package does not hold".into());
    }
    measure("verify", times, |_| verify(black_box(&bytes), &trusted))?;
    measure("reading", times, |_| Package::from_bytes(black_box(&bytes)))?;
    measure("hashing", times, |_| hash_all(&package))?;
    let some = |round: u64| round.wrapping_mul(7_919).checked_rem(size).unwrap_or_default();
    let often = times.saturating_mul(100);
    measure("inclusion", often, |round| tree.inclusion(some(round), size))?;
    measure("consistency", often, |round| tree.consistency(some(round), size))?;
    measure("root", often, |_| tree.root())
}

/// A body as long as those of a sitting are.
fn body(number: u64) -> String {
    let words = "The delegation asks for the floor on the item under consideration. ".repeat(3);
    format!(
        r#"{{"format":1,"act":"floor.request","recorded":1790000000000,"received":1790000000000,"capacity":"orluna","channel":"browser","circle":"public","events":[{{"event":"floor.requested","meeting":"som-1","item":5,"place":{number},"words":"{words}"}}]}}"#
    )
}

fn packed(entries: u64, size: u64, secret: &SigningKey) -> Option<(Package, Tree)> {
    let committed = |number| commitment(&SALT.0, body(number).as_bytes());
    let mut tree = Tree::default();
    (0..size).for_each(|number| tree.append(leaf(ORIGIN, number, committed(number))));
    let entry = |number| {
        let (commitment, proof) = (committed(number), tree.inclusion(number, size)?);
        let (salt, body, sealed) = (Some(SALT), Some(body(number)), Vec::new());
        Some(PackedEntry { number, commitment, salt, body, sealed, proof })
    };
    let checkpoint = Checkpoint { origin: ORIGIN.to_owned(), size, root: tree.root() };
    let package = Package {
        format: FORMAT.to_owned(),
        origin: ORIGIN.to_owned(),
        process: "rehearsal".to_owned(),
        meeting: "som-1".to_owned(),
        key: Key::of(ORIGIN, LOG, secret).to_string(),
        checkpoint: checkpoint.signed(secret),
        entries: (size.checked_sub(entries)?..size).map(entry).collect::<Option<_>>()?,
        ..Package::default()
    };
    Some((package, tree))
}

fn hash_all(package: &Package) {
    for entry in &package.entries {
        let body = entry.body.as_deref().unwrap_or_default();
        black_box(leaf(ORIGIN, entry.number, commitment(&SALT.0, body.as_bytes())));
        for step in &entry.proof {
            black_box(Hash::of(&[&[1], &step.0, &step.0]));
        }
    }
}

/// Says the best of some rounds.
#[expect(clippy::disallowed_methods, reason = "how long a thing takes is no time of the record")]
fn measure<T>(name: &str, times: u64, mut work: impl FnMut(u64) -> T) -> Result<(), Box<dyn Error>> {
    let spent = (0..times).map(|round| {
        let begun = Instant::now();
        black_box(work(round));
        begun.elapsed()
    });
    let best = spent.min().unwrap_or_default();
    Ok(writeln!(std::io::stdout(), "{name} {:.1}", best.as_secs_f64() * 1e6)?)
}
