//! What a reader sees of the register of letters and of the board of invitations.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use procedure::correspondence::board::{Row, board};
use procedure::correspondence::view::{Gap, OtherView, file, letter, register};
use procedure::correspondence::{Direction, What};
use procedure::delegations::view::Reader;
use procedure::meetings::Answer;
use procedure::names::{Hash, Slug};
use procedure::stamp::Noted;
use procedure::time::{Day, moment};
use procedure::view::{Audience, audience};
use procedure::{Capacity, Channel, Process};

use crate::{parse, put, world_and};

/// The day of the worlds, from which everybody here reads.
pub(super) const TODAY: &str = "2026-09-14";

pub(super) fn slug(text: &str) -> Result<Slug> {
    Slug::new(text).with_context(|| format!("{text} is no slug"))
}

pub(super) fn day(text: &str) -> Result<Day> {
    Day::new(text).with_context(|| format!("{text} is no day"))
}

/// What `see` makes of a process for a reader with this capacity.
pub(super) fn read<T>(process: &Process, capacity: &str, see: impl Fn(Reader<'_>) -> T) -> Result<T> {
    let capacity = Capacity::new(capacity).with_context(|| format!("{capacity} is no capacity"))?;
    let audience = audience(&capacity, &process.state, day(TODAY)?);
    Ok(see(Reader { audience, own: capacity.party(), language: "en" }))
}

const DELIVERED: &str = r#"with by=secretariat letter=1
correspondence.note-delivery party=heron-vale what=delivered occurred=2026-09-14T08:00Z evidence="call with Wren Alder"
correspondence.note-delivery party=otter-lakes what=bounced occurred=2026-09-14T08:30Z
with letter=1 by=clerk channel=timer
correspondence.note-delivery party=juniper-plain what=opened occurred=2026-09-14T08:45Z
"#;

#[test]
fn a_party_sees_the_letters_to_it_and_from_it_and_of_others_nothing() -> Result<()> {
    let process = world_and("written", DELIVERED)?;
    let seen = |capacity: &str| read(&process, capacity, |reader| register(&process.state, reader));
    let letters = |capacity: &str| -> Result<Vec<(u32, Vec<String>)>> {
        let other = |other: &OtherView| other.addressee.party.to_string();
        let shown = seen(capacity)?.letters.into_iter();
        Ok(shown.map(|letter| (letter.letter, letter.others.iter().map(other).collect())).collect())
    };
    let to = |parties: &[&str]| parties.iter().map(|party| (*party).to_owned()).collect::<Vec<String>>();
    let whole = [
        (3, to(&["kestrel-isles"])),
        (2, to(&["kestrel-isles"])),
        (1, to(&["heron-vale", "juniper-plain", "otter-lakes"])),
    ];
    assert_eq!(letters("secretariat")?, whole);
    assert_eq!(letters("chair")?, whole);
    assert_eq!(letters("heron-vale")?, [(1, to(&["heron-vale"]))]);
    assert_eq!(letters("kestrel-isles")?, [(3, to(&["kestrel-isles"])), (2, to(&["kestrel-isles"]))]);
    assert_eq!(letters("linden-hills")?, []);
    assert_eq!(letters("public")?, []);
    let evidence = |capacity: &str| -> Result<Option<String>> {
        let letter = read(&process, capacity, |reader| letter(&process.state, reader, 1))?.context("not seen")?;
        let delivery = letter.others.into_iter().flat_map(|other| other.deliveries).next().context("no delivery")?;
        assert_eq!((delivery.what, delivery.noted.at), (What::Delivered, moment("2026-09-14T08:00Z").unwrap()));
        Ok(delivery.noted.how.evidence.clone())
    };
    assert_eq!(evidence("secretariat")?, Some("call with Wren Alder".to_owned()));
    assert_eq!(evidence("heron-vale")?, None);
    assert!(read(&process, "linden-hills", |reader| letter(&process.state, reader, 1))?.is_none());
    Ok(())
}

#[test]
fn the_note_of_the_secretariat_and_the_letters_of_others_are_not_told() -> Result<()> {
    let more = r#"with by=secretariat
correspondence.send kind=letter parties=kestrel-isles subject.en="Thanks" answers=2 note.en="Be brief"
correspondence.send kind=circular parties=heron-vale,kestrel-isles subject.en="On a letter of Kestrel Isles" answers=2
"#;
    let process = world_and("written", more)?;
    let check = |capacity: &str, number: u32| -> Result<_> {
        let letter = read(&process, capacity, |reader| letter(&process.state, reader, number))?.context("not seen")?;
        Ok((letter.details.note.get("en").map(str::to_owned), letter.details.answers, letter.answered_by))
    };
    assert_eq!(check("secretariat", 4)?, (Some("Be brief".to_owned()), Some(2), vec![]));
    assert_eq!(check("kestrel-isles", 4)?, (None, Some(2), vec![]));
    assert_eq!(check("kestrel-isles", 2)?, (None, None, vec![4, 5]));
    assert_eq!(check("heron-vale", 5)?, (None, None, vec![]));
    Ok(())
}

#[test]
fn a_number_that_was_left_out_is_seen_by_those_who_keep_the_register() -> Result<()> {
    let more = "with by=secretariat
correspondence.send kind=letter parties=heron-vale subject.en=Seven number=7/2026
correspondence.send kind=letter parties=heron-vale subject.en=Before number=2/2025 dated=2025-12-01
";
    let process = world_and("written", more)?;
    let gaps = |capacity: &str, process: &Process| -> Result<Vec<(Direction, i16, u32, u32)>> {
        let seen = read(process, capacity, |reader| register(&process.state, reader))?;
        Ok(seen.gaps.into_iter().map(|gap| (gap.direction, gap.year, gap.first, gap.last)).collect())
    };
    let out = Direction::Outgoing;
    assert_eq!(gaps("secretariat", &process)?, [(out, 2025, 1, 1), (out, 2026, 3, 6)]);
    assert_eq!(gaps("heron-vale", &process)?, []);
    let process = world_and("written", &format!("{more}correspondence.correct letter=4 number=3/2026\n"))?;
    assert_eq!(gaps("secretariat", &process)?, [(out, 2025, 1, 1)]);
    Ok(())
}

#[test]
fn a_correction_holds_and_what_stood_before_is_kept() -> Result<()> {
    let hashes = [
        "a62849e3b1e971c34d094441da4ad7d3e08d8633f4a97a2a7ef0d23345fed15f",
        "312a2fccf679093883d942c854b530631aa6ed848d0a12a0450ef70c72cb4554",
    ];
    let correct = |hash: &str, meeting: &str| {
        format!(
            "correspondence.correct by=secretariat letter=2 {meeting} subject.en=\"Letter of nomination\" file={hash} file-name=letter.pdf file-media=application/pdf\n"
        )
    };
    let process = world_and("written", &hashes.map(|hash| correct(hash, "answers=1")).concat())?;
    let seen = read(&process, "chair", |reader| letter(&process.state, reader, 2))?.context("not seen")?;
    assert_eq!(seen.details.subject.get("en"), Some("Letter of nomination"));
    assert_eq!((seen.details.number.as_deref(), seen.corrections.len()), (Some("14/26"), 2));
    let first = process.state.correspondence.letter(2)?.first.clone();
    assert_eq!(first.subject.get("en"), Some("Nomination"));
    let answered = read(&process, "chair", |reader| letter(&process.state, reader, 1))?.context("not seen")?;
    assert_eq!(answered.answered_by, [2]);
    let files = |capacity: &str| -> Result<Vec<bool>> {
        let given = |hash: &&str| {
            let hash = Hash::from_hex(hash).context("no hash")?;
            Ok(read(&process, capacity, |reader| file(&process.state, reader, hash))?.is_some())
        };
        hashes.iter().map(given).collect()
    };
    assert_eq!(files("secretariat")?, [true, true]);
    assert_eq!(files("kestrel-isles")?, [false, true]);
    assert_eq!(files("heron-vale")?, [false, false]);
    assert_eq!(files("public")?, [false, false]);
    Ok(())
}

/// A row of the board as a capacity sees it.
fn row(process: &Process, capacity: &str, party: &str) -> Result<Option<Row>> {
    let (meeting, party) = (process.state.meeting(&slug("som-1")?)?, slug(party)?);
    let rows = read(process, capacity, |reader| board(&process.state, meeting, reader))?;
    Ok(rows.into_iter().find(|row| row.party == party))
}

fn at(noted: Option<&Noted>) -> Option<i64> {
    noted.map(|noted| noted.at)
}

#[test]
fn the_board_says_what_is_known_of_each_step_and_nothing_else() -> Result<()> {
    let more = format!(
        r#"{DELIVERED}with meeting=som-1
meetings.acknowledge by=otter-lakes
meetings.reply by=juniper-plain answer=accepts entered-by=secretariat channel=mail evidence="mail of 14 September"
delegations.nominate by=juniper-plain role=head name.en="Ines Holt"
delegations.nominate by=juniper-plain role=adviser name.en="Ruth Sedge"
delegations.accept-credentials by=chair party=juniper-plain rest-on=note-verbale
"#
    );
    let process = world_and("written", &more)?;
    let heron = row(&process, "chair", "heron-vale")?.context("no row")?;
    assert_eq!((heron.letters.clone(), at(heron.delivered.as_ref())), (vec![1], moment("2026-09-14T08:00Z")));
    assert_eq!((heron.opened, heron.answered, heron.nominated, heron.accredited), (None, None, None, None));
    let juniper = row(&process, "chair", "juniper-plain")?.context("no row")?;
    assert_eq!((at(juniper.opened.as_ref()), juniper.delivered), (moment("2026-09-14T08:45Z"), None));
    assert_eq!(juniper.opened.and_then(|noted| noted.how.by.clone()), Some(Capacity::Clerk));
    let (noted, answer) = juniper.answered.context("not answered")?;
    assert_eq!(
        (answer, noted.how.channel, noted.how.evidence.as_deref()),
        (Answer::Accepts, Channel::Mail, Some("mail of 14 September"))
    );
    assert_eq!(juniper.nominated.map(|(_, members)| members), Some(2));
    assert!(juniper.accredited.is_some_and(|accredited| accredited.entry > noted.entry));
    assert_eq!(juniper.next_reminder, None);
    // The letter came back, and was acknowledged afterwards: it is there.
    let otter = row(&process, "chair", "otter-lakes")?.context("no row")?;
    assert!(otter.bounced.is_none() && otter.acknowledged.is_some());
    // Invited, and no letter is known; a letter came from it.
    let kestrel = row(&process, "chair", "kestrel-isles")?.context("no row")?;
    assert!(kestrel.invited.is_some() && kestrel.sent.is_none() && kestrel.letters.is_empty());
    assert_eq!(kestrel.replies, [2]);
    assert_eq!(row(&process, "chair", "willow-ford")?, None);
    Ok(())
}

#[test]
fn a_letter_that_came_back_is_shown_until_it_arrives() -> Result<()> {
    let check = |more: &str| -> Result<bool> {
        let process =
            world_and("written", &format!("{DELIVERED}with by=secretariat letter=1 party=otter-lakes\n{more}"))?;
        Ok(row(&process, "secretariat", "otter-lakes")?.context("no row")?.bounced.is_some())
    };
    let (before, after) = ("occurred=2026-09-14T08:29Z", "occurred=2026-09-14T08:31Z");
    assert!(check("")?);
    assert!(check(&format!("correspondence.note-delivery what=delivered {before}"))?);
    assert!(check(&format!("correspondence.note-delivery what=sent {after}"))?);
    assert!(!check(&format!(
        "correspondence.note-delivery what=delivered {before}\ncorrespondence.note-delivery what=read {after}"
    ))?);
    Ok(())
}

#[test]
fn a_reminder_is_due_as_the_rules_count_from_the_letter_or_the_last_reminder() -> Result<()> {
    let days = |more: &str, party: &str| -> Result<Option<i64>> {
        let process = world_and("written", more)?;
        let row = row(&process, "chair", party)?.context("no row")?;
        let last = row.reminded.last().or(row.sent.as_ref()).or(row.invited.as_ref()).context("nothing went out")?;
        Ok(row.next_reminder.map(|next| (next - last.at) / 86_400_000))
    };
    let rules = |value: &str| {
        format!(
            "rules.set-profile by=chair adopted=yes toml=\"[profile]\\nid = \\\"r\\\"\\n[invitations]\\nremind-days = {value}\"\n"
        )
    };
    assert_eq!(days("", "otter-lakes")?, Some(14));
    assert_eq!(days("", "linden-hills")?, Some(14));
    assert_eq!(days(&rules("7"), "otter-lakes")?, Some(7));
    assert_eq!(days(&rules("\\\"undefined\\\""), "otter-lakes")?, None);
    let reminded =
        "correspondence.send by=secretariat kind=reminder parties=otter-lakes subject.en=Reminder meeting=som-1\n";
    let process = world_and("written", reminded)?;
    assert_eq!(row(&process, "chair", "otter-lakes")?.map(|row| row.reminded.len()), Some(1));
    assert_eq!(days(reminded, "otter-lakes")?, Some(14));
    assert_eq!(days("meetings.reply by=otter-lakes meeting=som-1 answer=declines", "otter-lakes")?, None);
    Ok(())
}

#[test]
fn the_board_is_for_the_bureau_and_a_party_sees_its_own_row() -> Result<()> {
    let process = world_and("written", DELIVERED)?;
    let meeting = process.state.meeting(&slug("som-1")?)?;
    let rows = |capacity: &str| -> Result<Vec<String>> {
        let rows = read(&process, capacity, |reader| board(&process.state, meeting, reader))?;
        Ok(rows.into_iter().map(|row| row.party.to_string()).collect())
    };
    assert_eq!(rows("secretariat")?.len(), 6);
    assert_eq!(rows("heron-vale")?, ["heron-vale"]);
    assert_eq!(rows("willow-ford")?, Vec::<String>::new());
    assert_eq!(rows("public")?, Vec::<String>::new());
    let evidence = |capacity: &str| -> Result<Option<String>> {
        let row = row(&process, capacity, "heron-vale")?.context("no row")?;
        Ok(row.delivered.context("not delivered")?.how.evidence.clone())
    };
    assert_eq!(evidence("chair")?, Some("call with Wren Alder".to_owned()));
    assert_eq!(evidence("heron-vale")?, None);
    Ok(())
}

#[test]
fn a_letter_of_invitation_has_its_row_before_the_party_is_invited() -> Result<()> {
    let more =
        "correspondence.send by=secretariat kind=invitation parties=willow-ford subject.en=Invitation meeting=som-1\n";
    let sent = world_and("written", more)?;
    let seen = row(&sent, "secretariat", "willow-ford")?.context("no row")?;
    assert!(seen.invited.is_none() && seen.in_status.is_none() && seen.sent.is_some());
    let void = world_and("written", &format!("{more}correspondence.correct by=secretariat letter=4 void=yes\n"))?;
    assert_eq!(row(&void, "secretariat", "willow-ford")?, None);
    Ok(())
}

/// Numbers that look like chance and are the same each time, each below a bound.
fn dice(seed: u64) -> impl FnMut(u64) -> u64 {
    let mut state = seed;
    move |bound| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % bound
    }
}

/// An act on the register: one of the first two has no number of its own, of the six some have.
fn some_act(dice: &mut impl FnMut(u64) -> u64, kinds: u64) -> String {
    let (year, n, letter) = (2025 + dice(2), 1 + dice(30), 1 + dice(20));
    let dated = format!("dated={year}-09-10");
    let act = match dice(kinds) {
        0 => format!("send kind=letter parties=heron-vale subject.en=Out {dated}"),
        1 => format!("receive party=kestrel-isles subject.en=In received={year}-09-10T08:00Z"),
        2 => format!("send kind=letter parties=heron-vale subject.en=Out {dated} number={n}/{year}"),
        3 => format!("receive party=kestrel-isles subject.en=In serial={n}"),
        4 => format!("correct letter={letter} number={n}/{year}"),
        _ => format!("correct letter={letter} void=yes"),
    };
    format!("correspondence.{act} by=secretariat")
}

type Half = (Direction, i16);

/// The numbers of each half of the register in each year, in order.
fn numbers(process: &Process) -> BTreeMap<Half, Vec<u32>> {
    let mut numbers: BTreeMap<Half, Vec<u32>> = BTreeMap::new();
    for letter in process.state.correspondence.letters() {
        numbers.entry((letter.direction, letter.year)).or_default().extend(letter.serial);
    }
    numbers.values_mut().for_each(|of_half| of_half.sort_unstable());
    numbers
}

#[test]
fn numbers_are_given_once_and_without_gaps_unless_a_number_was_given() -> Result<()> {
    for seed in 0..12 {
        let given = seed % 3 > 0;
        let (mut process, mut dice, mut refused) = (world_and("booked", "")?, dice(seed), 0);
        for _ in 0..60 {
            let act = some_act(&mut dice, if given { 6 } else { 2 });
            for line in parse(&act)? {
                refused += u32::from(put(&mut process, line).is_err());
            }
            let seen = read(&process, "secretariat", |reader| register(&process.state, reader))?;
            let expand = |gap: Gap| (gap.first..=gap.last).map(move |n| ((gap.direction, gap.year), n));
            let gaps: BTreeSet<(Half, u32)> = seen.gaps.into_iter().flat_map(expand).collect();
            for (half, of_half) in numbers(&process) {
                let once: BTreeSet<u32> = of_half.iter().copied().collect();
                assert_eq!(once.len(), of_half.len(), "seed {seed}: {act}: {half:?} {of_half:?}");
                let missing = (1..of_half.last().copied().unwrap_or(0)).filter(|n| !once.contains(n));
                let missing: BTreeSet<u32> = missing.collect();
                let told = gaps.iter().filter(|(of, _)| *of == half).map(|(_, n)| *n);
                assert_eq!(told.collect::<BTreeSet<u32>>(), missing, "seed {seed}: {act}");
                assert!(given || missing.is_empty(), "seed {seed}: {act}: {half:?} {of_half:?}");
            }
        }
        // Nothing is refused but a number that is taken or a letter that is not there.
        assert!(given == (refused > 0) && refused < 50, "seed {seed}: {refused}");
    }
    Ok(())
}

/// The audience of the worlds' parties is what these tests take it for.
#[test]
fn the_readers_here_are_of_every_audience() -> Result<()> {
    let process = world_and("written", "")?;
    let of = |capacity: &str| read(&process, capacity, |reader| reader.audience);
    assert_eq!(of("secretariat")?, Audience::Bureau);
    assert_eq!(of("kestrel-isles")?, Audience::Member);
    assert_eq!(of("linden-hills")?, Audience::Observer);
    assert_eq!(of("public")?, Audience::Public);
    Ok(())
}
