//! The register as a reader sees it: the whole of it for the Chair and the secretariat; a party sees the letters to it and
//! from it, of the other addressees nothing, and of nobody what an entry rests on.

use super::{Addressee, Corrected, Details, Direction, Letter, LetterKind, Via, What};
use crate::delegations::view::Reader;
use crate::names::FileRef;
use crate::prelude::*;
use crate::stamp::{How, Noted};
use crate::view::Audience;

/// The register.
#[derive(Clone, Debug, Default)]
pub struct RegisterView {
    /// The letters, the latest entry first.
    pub letters: Vec<LetterView>,
    /// The numbers that were left out; for the Chair and the secretariat.
    pub gaps: Vec<Gap>,
}

/// Numbers of the register that no letter has, one after the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// Of which half of the register.
    pub direction: Direction,
    /// Of which year.
    pub year: i16,
    /// The first number.
    pub first: u32,
    /// The last number; the first where there is only one.
    pub last: u32,
}

/// A letter.
#[derive(Clone, Debug)]
pub struct LetterView {
    /// Its ordinal.
    pub letter: u32,
    /// Which way round.
    pub direction: Direction,
    /// What it is, if that can be told.
    pub kind: Option<LetterKind>,
    /// The year of the register in which it stands.
    pub year: i16,
    /// Its number in the register.
    pub serial: Option<u32>,
    /// What stands on it, as it was corrected last.
    pub details: Details,
    /// What is noted of its entry.
    pub entered: Noted,
    /// To whom it went, or from whom it came, with what became of it there.
    pub others: Vec<OtherView>,
    /// What was corrected, the oldest first.
    pub corrections: Vec<(Noted, Corrected)>,
    /// True where it was declared void.
    pub void: bool,
    /// The letters that answer it, as far as this reader sees them.
    pub answered_by: Vec<u32>,
}

/// To whom a letter went, or from whom it came.
#[derive(Clone, Debug)]
pub struct OtherView {
    /// The party and the office.
    pub addressee: Addressee,
    /// What became of it there, in the order of its times.
    pub deliveries: Vec<DeliveryView>,
}

/// What became of a letter at an addressee.
#[derive(Clone, Debug)]
pub struct DeliveryView {
    /// What.
    pub what: What,
    /// By which way.
    pub via: Option<Via>,
    /// When, by which entry, and how we know.
    pub noted: Noted,
}

/// The register, as far as a reader sees it.
pub fn register(state: &State, reader: Reader<'_>) -> RegisterView {
    let letters = state.correspondence.letters().rev().filter_map(|letter| view(state, letter, reader));
    let gaps = if inside(reader) { state.correspondence.gaps() } else { Vec::new() };
    RegisterView { letters: letters.collect(), gaps }
}

/// One letter, if this reader sees it.
pub fn letter(state: &State, reader: Reader<'_>, letter: u32) -> Option<LetterView> {
    view(state, state.correspondence.letter(letter).ok()?, reader)
}

/// The file of a letter that this reader sees, by its hash.
pub fn file(state: &State, reader: Reader<'_>, hash: Hash) -> Option<FileRef> {
    state.correspondence.letters().find_map(|letter| file_of(letter, reader, hash))
}

/// The file of this letter, if the reader sees it and it has this hash.
pub fn file_of(letter: &Letter, reader: Reader<'_>, hash: Hash) -> Option<FileRef> {
    let of = |details: &Details| details.file.clone().filter(|file| file.hash == hash);
    // What a correction replaced is for those who keep the register.
    let before = letter.corrections.iter().map(|(_, corrected)| &corrected.details).chain([&*letter.first]);
    let mut before = before.filter(|_| inside(reader));
    let file = of(&letter.details).or_else(|| before.find_map(of));
    file.filter(|_| sees(letter, reader))
}

/// The last letter that invited a party to a meeting and stands, for whoever keeps the register.
pub fn invitation<'a>(
    state: &'a State,
    reader: Reader<'_>,
    (meeting, party): (&'a Slug, &Slug),
) -> Option<&'a Arc<Letter>> {
    let invites = |letter: &&Arc<Letter>| {
        letter.kind == Some(LetterKind::Invitation) && letter.void().is_none() && letter.concerns(party)
    };
    let letters = state.correspondence.of_meeting(meeting).filter(|_| inside(reader));
    letters.filter(invites).last()
}

fn inside(reader: Reader<'_>) -> bool {
    reader.audience >= Audience::Bureau
}

fn sees(letter: &Letter, reader: Reader<'_>) -> bool {
    inside(reader) || reader.own.is_some_and(|own| letter.concerns(own))
}

/// What is noted, as this reader may know it: what an entry rests on may name persons.
pub(super) fn known(noted: &Noted, reader: Reader<'_>) -> Noted {
    if inside(reader) {
        return noted.clone();
    }
    let how = Arc::new(How { evidence: None, ..(*noted.how).clone() });
    Noted { how, ..noted.clone() }
}

fn view(state: &State, letter: &Letter, reader: Reader<'_>) -> Option<LetterView> {
    if !sees(letter, reader) {
        return None;
    }
    let whole = inside(reader);
    let seen = |other: &u32| state.correspondence.letter(*other).is_ok_and(|other| sees(other, reader));
    let others = letter.others.iter().filter(|other| whole || reader.own == Some(&other.party));
    let mut details = letter.details.clone();
    if !whole {
        details.note = Texts::default();
        details.answers = details.answers.filter(seen);
    }
    Some(LetterView {
        letter: letter.letter,
        direction: letter.direction,
        kind: letter.kind,
        year: letter.year,
        serial: letter.serial.filter(|_| whole || letter.direction == Direction::Outgoing),
        details,
        entered: known(&letter.entered, reader),
        others: others.map(|other| of_other(letter, other, reader)).collect(),
        corrections: if whole { letter.corrections.clone() } else { Vec::new() },
        void: letter.void().is_some(),
        answered_by: letter.answered_by.iter().copied().filter(seen).collect(),
    })
}

fn of_other(letter: &Letter, other: &Addressee, reader: Reader<'_>) -> OtherView {
    let delivery = |noted: &super::Delivery| DeliveryView {
        what: noted.what.what,
        via: noted.what.via.or(letter.details.via),
        noted: known(&noted.noted, reader),
    };
    let mut deliveries: Vec<DeliveryView> = letter.deliveries_to(other).map(delivery).collect();
    deliveries.sort_by_key(|delivery| (delivery.noted.at, delivery.noted.entry));
    OtherView { addressee: other.clone(), deliveries }
}
