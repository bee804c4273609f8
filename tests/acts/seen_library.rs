//! Who sees which deposit of the research library when.

use anyhow::{Context, Result};
use procedure::evidence::view::{Standing, deposit, deposits, next_opening, with_delegations};
use procedure::time::moment;
use procedure::{Capacity, Process};

use super::world_and;

/// Four deposits of one delegation; the item to which the third belongs is taken up in the world of a sitting.
const FOUR: &str = "evidence.deposit by=heron-vale kind=slides access=at-once licence=reserved title.en=One
evidence.deposit by=heron-vale kind=slides access=embargo embargo=2030-01-01T09:00Z licence=reserved title.en=Two
evidence.deposit by=heron-vale kind=slides access=delivery licence=reserved title.en=Three meeting=som-1 item=4
evidence.deposit by=heron-vale kind=dataset access=delegation licence=reserved title.en=Four
";

fn seen(process: &Process, reader: &str, at: &str) -> Result<Vec<u32>> {
    let capacity = Capacity::new(reader).context("no capacity")?;
    let all = deposits(&process.state, &capacity, moment(at).context("no time")?);
    let mut all: Vec<u32> = all.iter().map(|view| view.deposit.number).collect();
    all.sort_unstable();
    Ok(all)
}

const BEFORE: &str = "2029-12-31T09:00Z";
const AFTER: &str = "2030-01-01T09:00Z";

#[test]
fn a_deposit_is_held_back_from_those_from_whom_it_is() -> Result<()> {
    let process = world_and("sitting", FOUR)?;
    for (reader, before, after) in [
        ("public", vec![1], vec![1, 2]),
        ("press", vec![1], vec![1, 2]),
        ("kestrel-isles", vec![1], vec![1, 2]),
        ("secretariat", vec![1, 2, 3], vec![1, 2, 3]),
        ("chair", vec![1, 2, 3], vec![1, 2, 3]),
        ("heron-vale", vec![1, 2, 3, 4], vec![1, 2, 3, 4]),
    ] {
        assert_eq!(seen(&process, reader, BEFORE)?, before, "{reader}");
        assert_eq!(seen(&process, reader, AFTER)?, after, "{reader}");
    }
    let now = moment(BEFORE).context("no time")?;
    assert_eq!(next_opening(&process.state, now), moment(AFTER));
    let kept = |reader: &str| Capacity::new(reader).map(|capacity| with_delegations(&process.state, &capacity, now));
    assert_eq!([kept("chair"), kept("kestrel-isles"), kept("public")], [Some(1), Some(0), Some(0)]);
    Ok(())
}

#[test]
fn what_waits_is_delivered_when_its_item_is_taken_up() -> Result<()> {
    let process = world_and("sitting", &format!("{FOUR}meetings.take-up by=chair meeting=som-1 item=4\n"))?;
    assert_eq!(seen(&process, "public", BEFORE)?, [1, 3]);
    // What came after its item had been taken up waits for the next time.
    let late = format!(
        "meetings.take-up by=chair meeting=som-1 item=4\n{FOUR}evidence.withdraw-deposit by=heron-vale deposit=2\n"
    );
    let process = world_and("sitting", &late)?;
    assert_eq!(seen(&process, "public", AFTER)?, [1]);
    // What was withdrawn before its embargo ended is never told to others.
    let two = |reader: &str| {
        let capacity = Capacity::new(reader)?;
        deposit(&process.state, &capacity, moment(AFTER)?, 2).map(|view| view.standing)
    };
    assert_eq!([two("public"), two("secretariat")], [None, Some(Standing::Withdrawn)]);
    assert_eq!(next_opening(&process.state, moment(BEFORE).context("no time")?), None);
    Ok(())
}
