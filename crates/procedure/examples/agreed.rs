//! How long a search for agreed language takes: `agreed`, for a look by hand.
//!
//! A record of adopted texts of a hundred paragraphs each; sought are the words of a paragraph, of a page, and as many as are sought at
//! once. One line for each: adopted texts, words, the median of the search in microseconds.

use std::error::Error;
use std::fmt::Write as _;
use std::io::Write as _;
use std::time::Instant;

use procedure::names::{Hash, Tag};
use procedure::stamp::Stamp;
use procedure::texts::agreed::{CITATIONS_MAX, Sought, agreed};
use procedure::{Process, State, act_file, decide};

const PARAGRAPHS: u32 = 100;
const TURNS: usize = 21;
/// When the first act is put, in milliseconds since 1970.
const BEGINNING: i64 = 1_780_000_000_000;
const FOUNDED: &str = r#"record.open by=secretariat process=rehearsal nature=rehearsal zone=Etc/UTC symbol=RP name.en=Rehearsal
membership.add-party by=secretariat party=heron-vale kind=state name.en="Heron Vale"
membership.record-status by=secretariat party=heron-vale status=member
membership.add-body by=secretariat body=som name.en=Meeting
meetings.convene by=secretariat meeting=som-1 level=som name.en=Meeting from=2026-09-14
meetings.invite by=secretariat meeting=som-1 party=heron-vale
delegations.note-presence by=secretariat meeting=som-1 party=heron-vale presence=in-room
meetings.open by=chair meeting=som-1
"#;
const WORDS: [&str; 24] = [
    "the",
    "parties",
    "exchange",
    "information",
    "on",
    "migration",
    "every",
    "year",
    "and",
    "their",
    "officers",
    "train",
    "others",
    "of",
    "to",
    "a",
    "regular",
    "orderly",
    "safe",
    "promote",
    "encourage",
    "support",
    "readmission",
    "notice",
];

/// Some words, the same for the same number: each paragraph has its own, and some sixty.
fn words(number: u32, many: u32) -> String {
    let mut seed = u64::from(number).wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut found = String::new();
    for _ in 0..many {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let at = usize::try_from((seed >> 33) % 24).unwrap_or_default();
        found.push_str(WORDS.get(at).copied().unwrap_or_default());
        found.push(' ');
    }
    found.trim_end().to_owned()
}

fn put(process: &mut Process, acts: &str) -> Result<(), Box<dyn Error>> {
    for line in act_file::parse(acts)? {
        let head = process.state.head();
        let mut stamp = Stamp::asking(line.by, BEGINNING.saturating_add(i64::try_from(head)?.saturating_mul(1_000)));
        stamp.confirmed = true;
        stamp.seed = Hash::of(&[&head.to_be_bytes()]).0;
        let decided = decide(&line.act, &process.state, &stamp).map_err(|why| why.reason)?;
        process.apply(head, &decided.body, &decided.sealed);
    }
    Ok(())
}

fn adopted(process: &mut Process, number: u32) -> Result<(), Box<dyn Error>> {
    let of = format!("meeting=som-1 text=text-{number}");
    let mut acts = format!("texts.open by=secretariat {of} symbol=RP/L.{number} authentic=en title.en=Text\n");
    for paragraph in 0..PARAGRAPHS {
        let words = words(number.saturating_mul(PARAGRAPHS).saturating_add(paragraph), 60);
        writeln!(acts, "texts.add-paragraph by=secretariat {of} words.en=\"{words}\"")?;
    }
    writeln!(acts, "decisions.put by=chair {of}\ndecisions.declare-adopted by=chair {of} symbol=RP/{number}")?;
    put(process, &acts)
}

#[expect(clippy::disallowed_methods, reason = "how long a thing takes is no time of the record")]
fn median(state: &State, sought: &str) -> Result<u128, Box<dyn Error>> {
    let tag = Tag::new("en").ok_or("no tag")?;
    let mut taken = Vec::new();
    for _ in 0..TURNS {
        let begun = Instant::now();
        let found = agreed(state, Sought::Words(sought), (&tag, &tag), CITATIONS_MAX);
        taken.push(begun.elapsed().as_micros());
        if found.is_empty() {
            return Err("nothing was found".into());
        }
    }
    taken.sort_unstable();
    Ok(taken.get(TURNS / 2).copied().unwrap_or_default())
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut process = Process::default();
    put(&mut process, FOUNDED)?;
    let mut out = std::io::stdout().lock();
    for number in 1..=100 {
        adopted(&mut process, number)?;
        if [25, 50, 100].contains(&number) {
            for many in [60, 300, 1_000] {
                // Half of them stand in a text.
                let sought = format!("{} {}", words(7, many / 2), words(u32::MAX, many / 2));
                writeln!(out, "{number} {many} {}", median(&process.state, &sought)?)?;
            }
        }
    }
    Ok(())
}
