//! Who is in the room: whatever devices without a network noted comes in late, twice and in any order, and the room is the same.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use procedure::Process;
use procedure::act_file::parse;
use procedure::delegations::{Delegation, Presence, Where};
use procedure::names::Slug;

use super::{put, world_and};

/// The delegations and members who come and go.
const PERSONS: [(&str, u32); 4] = [("heron-vale", 1), ("kestrel-isles", 1), ("kestrel-isles", 2), ("kestrel-isles", 3)];
/// Two more members for one delegation.
const MEMBERS: &str = r#"with meeting=som-1 by=kestrel-isles
delegations.nominate role=adviser name.en="Ruth Sedge"
delegations.nominate role=interpreter name.en="Ada Lark"
"#;

/// Where a person goes: out, into the room, or onto the network.
type Into = Option<Where>;
/// A person, the minute after ten, and where the person goes.
type Pass = ((&'static str, u32), u32, Into);

/// Numbers without a pattern, the same for the same seed (xorshift).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> Result<usize> {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        Ok(usize::try_from(self.0 % u64::try_from(bound)?)?)
    }

    fn shuffle<T>(&mut self, list: &mut [T]) -> Result<()> {
        for last in (1..list.len()).rev() {
            list.swap(last, self.below(last + 1)?);
        }
        Ok(())
    }

    fn one_of<T: Copy>(&mut self, list: &[T]) -> Result<T> {
        list.get(self.below(list.len())?).copied().context("nothing to choose from")
    }

    /// What devices noted within a quarter of an hour: several things at one instant among it.
    fn passes(&mut self) -> Result<Vec<Pass>> {
        let places = [None, Some(Where::Room), Some(Where::Remote)];
        let pass = |numbers: &mut Self| -> Result<Pass> {
            Ok((numbers.one_of(&PERSONS)?, u32::try_from(numbers.below(15)?)?, numbers.one_of(&places)?))
        };
        (0..24).map(|_| pass(self)).collect()
    }
}

/// The act of a pass, as a device hands it over at noon.
fn act(((party, member), minute, into): Pass) -> String {
    let (act, place) = match into {
        None => ("check-out", ""),
        Some(Where::Room) => ("check-in", " where=room"),
        Some(Where::Remote) => ("check-in", " where=remote"),
    };
    format!(
        "delegations.{act} by=secretariat meeting=som-1 party={party} member={member}{place} \
         occurred=2026-09-14T10:{minute:02}Z at=2026-09-14T12:00Z"
    )
}

fn merged(passes: &[Pass]) -> Result<Process> {
    let mut process = world_and("sitting", MEMBERS)?;
    for pass in passes {
        for line in parse(&act(*pass))? {
            put(&mut process, line)?;
        }
    }
    Ok(process)
}

fn delegation(process: &Process, party: &str) -> Result<Delegation> {
    let slug = |text: &str| Slug::new(text).context("a slug");
    let meeting = process.state.meeting(&slug("som-1")?)?;
    Ok(meeting.delegations.0.get(&slug(party)?).context("no delegation")?.as_ref().clone())
}

/// Where each person is, and each delegation.
fn room(process: &Process) -> Result<(Vec<Into>, Vec<Presence>)> {
    let persons = PERSONS.iter().map(|(party, member)| {
        let whereabouts = delegation(process, party)?.whereabouts(*member);
        Ok(whereabouts.map(|(_, place)| place))
    });
    let parties = ["heron-vale", "kestrel-isles", "juniper-plain"].iter();
    let delegations = parties.map(|party| Ok(delegation(process, party)?.presence()));
    Ok((persons.collect::<Result<_>>()?, delegations.collect::<Result<_>>()?))
}

#[test]
fn in_whatever_order_and_however_often_passes_come_in_the_room_is_the_same() -> Result<()> {
    let mut rooms = BTreeSet::new();
    for seed in 1..=40 {
        let mut numbers = Numbers(seed);
        let mut passes = numbers.passes()?;
        // What a person watching the doors would say: the last thing, and of two at one instant the coming.
        let mut last: BTreeMap<(&str, u32), (u32, Into)> = BTreeMap::new();
        for (person, minute, into) in &passes {
            last.entry(*person).and_modify(|known| *known = (*known).max((*minute, *into))).or_insert((*minute, *into));
        }
        let watched: Vec<Into> = PERSONS.iter().map(|person| last.get(person).and_then(|(_, into)| *into)).collect();
        let once = merged(&passes)?;
        let distinct = passes.iter().collect::<BTreeSet<_>>().len();
        passes.extend_from_within(..12);
        numbers.shuffle(&mut passes)?;
        let again = merged(&passes)?;
        assert_eq!(room(&once)?.0, watched, "seed {seed}");
        assert_eq!(room(&again)?, room(&once)?, "seed {seed}");
        // What comes twice leaves no second entry.
        let before = world_and("sitting", MEMBERS)?.state.head();
        assert_eq!(usize::try_from(again.state.head() - before)?, distinct, "seed {seed}");
        rooms.insert(format!("{watched:?}"));
    }
    assert!(rooms.len() > 10, "the rooms are too much alike to show anything");
    Ok(())
}

#[test]
fn a_note_on_a_delegation_stands_until_somebody_comes_in_after_it() -> Result<()> {
    let check = |acts: &str| -> Result<Presence> {
        let acts = acts.replace("; ", "\ndelegations.");
        let with = "with by=secretariat meeting=som-1 party=kestrel-isles at=2026-09-14T12:00Z";
        Ok(delegation(&world_and("sitting", &format!("{with}\ndelegations.{acts}"))?, "kestrel-isles")?.presence())
    };
    // The world notes it in the room at nine.
    let (absent, out) = ("note-presence presence=absent", "check-out member=1 occurred=2026-09-14T11:00Z");
    let (inside, remote) = (
        "check-in member=1 where=room occurred=2026-09-14T10:00Z",
        "check-in member=1 where=remote occurred=2026-09-14T10:00Z",
    );
    assert_eq!(check(&format!("{absent} occurred=2026-09-14T09:30Z"))?, Presence::Absent);
    assert_eq!(check(&format!("{absent} occurred=2026-09-14T09:30Z; {inside}"))?, Presence::InRoom);
    assert_eq!(check(&format!("{inside}; {absent} occurred=2026-09-14T09:30Z"))?, Presence::InRoom);
    assert_eq!(check(&format!("{inside}; {absent} occurred=2026-09-14T10:30Z"))?, Presence::Absent);
    assert_eq!(check(remote)?, Presence::Remote);
    assert_eq!(check(&format!("{remote}; {out}"))?, Presence::InRoom);
    // A note taken back leaves what the doors know.
    assert_eq!(check("note-presence presence=unknown")?, Presence::Unknown);
    assert_eq!(check(&format!("note-presence presence=unknown; {remote}"))?, Presence::Remote);
    assert_eq!(check(&format!("note-presence presence=unknown; {remote}; {out}"))?, Presence::Absent);
    // What is entered later about an earlier time is not how it stands now.
    assert_eq!(
        check(&format!("{absent}; note-presence presence=remote occurred=2026-09-14T11:00Z"))?,
        Presence::Absent
    );
    Ok(())
}
