//! To whom the places of a meeting are open: its board, its answers, a delegation, the draft of a note to a party.

use anyhow::{Context, Result};
use procedure::places::{Place, opens};
use procedure::time::Day;
use procedure::{Capacity, State};

use super::seen_delegations::{slug, som};
use super::world_and;

/// The public, the press, a member, a party that is not invited, the bureau.
const READERS: [&str; 6] = ["public", "press", "kestrel-isles", "willow-ford", "secretariat", "chair"];

/// To whom a place is open.
fn check(state: &State, place: Place<'_>) -> Result<Vec<&'static str>> {
    let day = Day::of(state.recorded());
    let mut open = Vec::new();
    for reader in READERS {
        let capacity = Capacity::new(reader).with_context(|| format!("{reader} is no capacity"))?;
        if opens(place, &capacity, state, day) {
            open.push(reader);
        }
    }
    Ok(open)
}

#[test]
fn a_board_and_the_answers_are_open_to_the_bureau_and_to_each_party_that_is_invited() -> Result<()> {
    let process = world_and("convened", "")?;
    for place in [Place::Board(som(&process)?), Place::Answers(som(&process)?)] {
        assert_eq!(check(&process.state, place)?, ["kestrel-isles", "secretariat", "chair"]);
    }
    Ok(())
}

#[test]
fn a_delegation_is_open_to_those_who_take_part_and_to_its_party() -> Result<()> {
    let process = world_and("convened", "")?;
    let open = |party: &str| check(&process.state, Place::Delegation(som(&process)?, &slug(party)?));
    assert_eq!(open("heron-vale")?, ["kestrel-isles", "secretariat", "chair"]);
    assert_eq!(open("willow-ford")?, ["kestrel-isles", "willow-ford", "secretariat", "chair"]);
    Ok(())
}

#[test]
fn a_note_is_for_those_who_send_it_and_to_a_party_that_there_is() -> Result<()> {
    let process = world_and("convened", "")?;
    assert_eq!(check(&process.state, Place::Note(&slug("kestrel-isles")?))?, ["secretariat", "chair"]);
    assert_eq!(check(&process.state, Place::Note(&slug("nowhere")?))?, [""; 0]);
    Ok(())
}
