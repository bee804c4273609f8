//! The register as the state keeps it: letters by ordinal, and what is looked up of them.

use super::view::Gap;
use super::{Addressee, Corrected, DeliveryNoted, Details, Direction, LetterKind, Reason, Received, Sent};
use crate::prelude::*;
use crate::record::personal::Whose;
use crate::stamp::Noted;
use crate::state::Map;

/// A letter as it stands.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Letter {
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
    /// To whom it went, or from whom it came.
    pub others: Vec<Addressee>,
    /// What stands on it.
    pub details: Details,
    /// What stood on it at first.
    pub first: Arc<Details>,
    /// What is noted of its entry into the register.
    pub entered: Noted,
    /// What became of it, in the order in which it was recorded.
    pub deliveries: Vec<Delivery>,
    /// What was corrected, in the order in which it was recorded.
    pub corrections: Vec<(Noted, Corrected)>,
    /// The letters that answer it.
    pub answered_by: Vec<u32>,
}

/// Something that became of a letter on its way.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Delivery {
    /// What, and where.
    pub what: DeliveryNoted,
    /// What is noted of it.
    pub noted: Noted,
}

impl Letter {
    /// What is noted of its being declared void.
    pub fn void(&self) -> Option<&Noted> {
        self.corrections.iter().find(|(_, corrected)| corrected.void).map(|(noted, _)| noted)
    }

    /// True where it goes to this party, or came from it.
    pub fn concerns(&self, party: &Slug) -> bool {
        self.others.iter().any(|other| other.party == *party)
    }

    /// The deliveries to an addressee.
    pub fn deliveries_to<'a>(&'a self, to: &'a Addressee) -> impl Iterator<Item = &'a Delivery> {
        self.deliveries.iter().filter(|noted| noted.what.party == to.party && noted.what.office == to.office)
    }

    /// Only while it was not declared void.
    pub(super) fn stands(&self) -> Result<(), Rejection> {
        match self.void() {
            Some(_) => Err(Rejection::new(Reason::LetterVoid).with("letter", self.letter)),
            None => Ok(()),
        }
    }
}

/// Letters out and in.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Register {
    letters: Map<u32, Arc<Letter>>,
    /// Outgoing letters by year and printed number.
    numbers: Map<(i16, String), u32>,
    /// Letters by their number in the register.
    serials: Map<(Direction, i16, u32), u32>,
    /// Letters of a meeting.
    of_meetings: Map<(Slug, u32), ()>,
}

impl Register {
    /// A letter.
    ///
    /// # Errors
    /// `correspondence.letter-unknown`.
    pub fn letter(&self, letter: u32) -> Result<&Arc<Letter>, Rejection> {
        self.letters.get(&letter).ok_or_else(|| Rejection::new(Reason::LetterUnknown).with("letter", letter))
    }

    /// Every letter, the oldest first.
    pub fn letters(&self) -> impl DoubleEndedIterator<Item = &Arc<Letter>> {
        self.letters.values()
    }

    /// The letters of a meeting, the oldest first.
    pub fn of_meeting<'a>(&'a self, meeting: &'a Slug) -> impl Iterator<Item = &'a Arc<Letter>> {
        let all = self.of_meetings.range((meeting.clone(), 0)..=(meeting.clone(), u32::MAX));
        all.filter_map(|((_, letter), ())| self.letters.get(letter))
    }

    /// How many letters there are.
    pub(super) fn size(&self) -> usize {
        self.letters.size()
    }

    /// The next ordinal.
    pub(super) fn next(&self) -> u32 {
        self.letters.last().map_or(1, |(letter, _)| letter.saturating_add(1))
    }

    /// The letter that went out under this number in this year.
    pub(super) fn numbered(&self, year: i16, number: &str) -> Option<u32> {
        self.numbers.get(&(year, number.to_owned())).copied()
    }

    /// The letter of this number in the register.
    pub(super) fn at_serial(&self, direction: Direction, year: i16, serial: u32) -> Option<u32> {
        self.serials.get(&(direction, year, serial)).copied()
    }

    /// The last number of a year; 0 if there is none.
    pub(super) fn last_serial(&self, direction: Direction, year: i16) -> u32 {
        let mut of_year = self.serials.range((direction, year, 0)..=(direction, year, u32::MAX));
        of_year.next_back().map_or(0, |((_, _, serial), _)| *serial)
    }

    /// The numbers that were left out.
    pub(super) fn gaps(&self) -> Vec<Gap> {
        let mut gaps = Vec::new();
        let mut before = None;
        for ((direction, year, serial), _) in &self.serials {
            let half = (*direction, *year);
            let first = match before {
                Some((of, serial)) if of == half => u32::saturating_add(serial, 1),
                Some(_) | None => 1,
            };
            if first < *serial {
                gaps.push(Gap { direction: *direction, year: *year, first, last: serial.saturating_sub(1) });
            }
            before = Some((half, *serial));
        }
        gaps
    }

    fn enter(&mut self, letter: Letter) {
        self.look_up(&letter);
        if let Some(answered) = letter.details.answers {
            self.change(answered, |answered| answered.answered_by.push(letter.letter));
        }
        self.letters.insert_mut(letter.letter, Arc::new(letter));
    }

    /// Keeps by what a letter is looked up.
    fn look_up(&mut self, letter: &Letter) {
        let (id, year) = (letter.letter, letter.year);
        if let Some(number) = letter.details.number.as_ref().filter(|_| letter.direction == Direction::Outgoing) {
            self.numbers.insert_mut((year, number.clone()), id);
        }
        if let Some(serial) = letter.serial {
            self.serials.insert_mut((letter.direction, year, serial), id);
        }
        if let Some(meeting) = &letter.details.meeting {
            self.of_meetings.insert_mut((meeting.clone(), id), ());
        }
    }

    /// Forgets by what a letter is looked up, before that is corrected: a number that never stood on it is free.
    fn forget(&mut self, letter: &Letter) {
        let (id, year) = (letter.letter, letter.year);
        if let Some(number) = letter.details.number.as_ref().filter(|_| letter.direction == Direction::Outgoing) {
            self.numbers.remove_mut(&(year, number.clone()));
        }
        if let Some(serial) = letter.serial {
            self.serials.remove_mut(&(letter.direction, year, serial));
        }
        if let Some(meeting) = &letter.details.meeting {
            self.of_meetings.remove_mut(&(meeting.clone(), id));
        }
    }

    fn change(&mut self, letter: u32, change: impl FnOnce(&mut Letter)) {
        if let Some(letter) = self.letters.get_mut(&letter) {
            change(Arc::make_mut(letter));
        }
    }

    fn correct(&mut self, corrected: &Corrected, noted: Noted) {
        let Some(mut letter) = self.letters.get(&corrected.letter).map(|letter| (**letter).clone()) else { return };
        let id = letter.letter;
        self.forget(&letter);
        if let Some(answered) = corrected.details.answers {
            if let Some(before) = letter.details.answers {
                self.change(before, |before| before.answered_by.retain(|answer| *answer != id));
            }
            self.change(answered, |answered| answered.answered_by.push(id));
        }
        letter.details.take(&corrected.details);
        if corrected.details.number.is_some() && letter.direction == Direction::Outgoing {
            letter.serial = corrected.serial;
        }
        letter.corrections.push((noted, corrected.clone()));
        self.look_up(&letter);
        self.letters.insert_mut(id, Arc::new(letter));
    }
}

impl Details {
    /// The file of a letter is of the party from which it came, and of the meeting that it is about.
    fn name_file(&self, state: &mut State, meta: &Meta, party: Option<&Slug>) {
        let whose = Whose { party: party.cloned(), meeting: self.meeting.clone(), member: None };
        state.name_file(meta, &whose, &self.file);
    }
}

impl Sent {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        self.details.name_file(state, meta, None);
        state.correspondence.enter(Letter {
            letter: self.letter,
            direction: Direction::Outgoing,
            kind: Some(self.kind),
            year: self.year,
            serial: self.serial,
            others: self.to.clone(),
            details: self.details.clone(),
            first: Arc::new(self.details.clone()),
            entered: meta.noted(),
            deliveries: Vec::new(),
            corrections: Vec::new(),
            answered_by: Vec::new(),
        });
    }
}

impl Received {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        self.details.name_file(state, meta, Some(&self.from.party));
        state.correspondence.enter(Letter {
            letter: self.letter,
            direction: Direction::Incoming,
            kind: self.kind,
            year: self.year,
            serial: Some(self.serial),
            others: Vec::from([self.from.clone()]),
            details: self.details.clone(),
            first: Arc::new(self.details.clone()),
            entered: meta.noted(),
            deliveries: Vec::new(),
            corrections: Vec::new(),
            answered_by: Vec::new(),
        });
    }
}

impl DeliveryNoted {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        let delivery = Delivery { what: self.clone(), noted: meta.noted() };
        state.correspondence.change(self.letter, |letter| letter.deliveries.push(delivery));
    }
}

impl Corrected {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        let letter = state.correspondence.letters.get(&self.letter).cloned();
        let incoming = letter.filter(|letter| letter.direction == Direction::Incoming);
        let from = incoming.and_then(|letter| letter.others.first().map(|other| other.party.clone()));
        self.details.name_file(state, meta, from.as_ref());
        state.correspondence.correct(self, meta.noted());
    }
}
