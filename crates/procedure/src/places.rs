//! Who may open which place: a page, a file, a table or a log of a process that is as a whole for some and not for others.
//!
//! Pages, files, forms and the interface for programs all ask here, so that one place has one lock. What is seen inside is
//! decided by the view of its area; a place whose view gives nothing to others (the floor, a text, credentials) needs no lock.

use crate::correspondence::board::board;
use crate::delegations::view::Reader;
use crate::meetings::Meeting;
use crate::prelude::*;
use crate::view::{Audience, audience, audience_at};

/// A place that is not for everybody.
#[derive(Clone, Copy, Debug)]
pub enum Place<'a> {
    /// The desk of a seat, and what is due from it.
    Desk,
    /// The forms of acts: whoever has a seat may put one, and is told by the rules what becomes of it.
    Acts,
    /// Where drafts are dropped in, by the secretariat and by a party for itself.
    DropIn,
    /// The address book. What of it is for few, its view says.
    AddressBook,
    /// The register of letters and each letter in it. Which of them, its view says.
    Register,
    /// The glossary.
    Glossary,
    /// The log of refused attempts; whose lines, [`lines_for`] says.
    Refusals,
    /// The log of looks at personal data; whose lines, [`lines_for`] says.
    Looks,
    /// What persons asked to have erased, and that it is answered.
    ErasureRequests,
    /// The accounts of the process, and links by which they sign in.
    Links,
    /// The seats that were given to accounts.
    Seats,
    /// The Chair's console of a meeting.
    Console,
    /// The board of invitations to a meeting: a party to which one went has its own row.
    Board(&'a Meeting),
    /// The spreadsheet that is dropped into the board.
    Spreadsheet,
    /// The draft of a note that invites a party: for those who send it.
    Note(&'a Slug),
    /// The questions of a meeting.
    Questions,
    /// The answers to them for one use: a party that is invited has its own.
    Answers(&'a Meeting),
    /// A delegation to a meeting as one object.
    Delegation(&'a Meeting, &'a Slug),
    /// The form of a party, to be filled: by itself, or by the secretariat in its name.
    Form(&'a Slug),
    /// What was said at a meeting, as it is noted, and the draft of its summary record.
    SummaryRecord,
    /// Drafts of news, for those who write and approve them.
    Newsroom,
    /// Where old files are put into the archive.
    Archive,
    /// The door of a meeting.
    Door,
    /// Who is present at a meeting and was, and the roll.
    Attendance,
    /// Where the programme of a meeting is made, its run sheet, the plates that stand before delegations.
    Programme,
}

/// Whose lines of a log beside the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lines<'a> {
    /// Everybody's.
    All,
    /// Those that concern this party.
    Of(&'a Slug),
}

/// Whose lines of the logs of refused attempts and of looks a capacity has: the Chair and the secretariat all, a party its own.
pub fn lines_for(capacity: &Capacity) -> Option<Lines<'_>> {
    match capacity {
        Capacity::Public | Capacity::Press | Capacity::Guest | Capacity::Interpreter | Capacity::Clerk => None,
        Capacity::Chair | Capacity::Secretariat => Some(Lines::All),
        Capacity::Party(party) => Some(Lines::Of(party)),
    }
}

/// True if a place is open to a capacity on a day.
pub fn opens(place: Place<'_>, capacity: &Capacity, state: &State, day: Day) -> bool {
    let (bureau, own) = (capacity.is_bureau(), capacity.party());
    match place {
        Place::Desk | Place::Acts => *capacity != Capacity::Public,
        Place::AddressBook | Place::Register => bureau || own.is_some(),
        Place::Glossary => audience(capacity, state, day) >= Audience::Observer,
        Place::Refusals | Place::Looks => lines_for(capacity).is_some(),
        Place::ErasureRequests | Place::Links => *capacity == Capacity::Secretariat,
        Place::DropIn => own.is_some() || *capacity == Capacity::Secretariat,
        Place::Seats
        | Place::Console
        | Place::Spreadsheet
        | Place::Questions
        | Place::Door
        | Place::Attendance
        | Place::SummaryRecord
        | Place::Newsroom
        | Place::Archive
        | Place::Programme => bureau,
        Place::Note(party) => bureau && state.parties.contains_key(party),
        Place::Board(meeting) => bureau || has_a_row(state, meeting, capacity),
        Place::Answers(meeting) => bureau || own.is_some_and(|own| meeting.invitations.contains_key(own)),
        Place::Delegation(meeting, party) => {
            own == Some(party) || audience_at(capacity, state, meeting) >= Audience::Observer
        }
        Place::Form(party) => own == Some(party) || *capacity == Capacity::Secretariat,
    }
}

fn has_a_row(state: &State, meeting: &Meeting, capacity: &Capacity) -> bool {
    let reader = Reader { audience: audience_at(capacity, state, meeting), own: capacity.party(), language: "" };
    capacity.party().is_some() && !board(state, meeting, reader).is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    const CAPACITIES: [&str; 7] = ["public", "press", "guest", "orluna", "secretariat", "chair", "clerk"];

    /// To whom a place is open where there is nothing else to know.
    fn check(place: Place<'_>) -> Vec<&'static str> {
        let opens = |word: &&str| {
            Capacity::new(word).is_some_and(|capacity| opens(place, &capacity, &State::default(), Day::of(0)))
        };
        CAPACITIES.into_iter().filter(opens).collect()
    }

    #[test]
    fn a_place_of_the_process_is_open_to_those_for_whom_it_is() {
        for place in [Place::Desk, Place::Acts] {
            assert_eq!(check(place), ["press", "guest", "orluna", "secretariat", "chair", "clerk"], "{place:?}");
        }
        assert_eq!(check(Place::DropIn), ["orluna", "secretariat"]);
        let parties_too = ["orluna", "secretariat", "chair"];
        for place in [Place::AddressBook, Place::Register, Place::Refusals, Place::Looks] {
            assert_eq!(check(place), parties_too, "{place:?}");
        }
        for place in [
            Place::Seats,
            Place::Console,
            Place::Spreadsheet,
            Place::Questions,
            Place::Door,
            Place::Attendance,
            Place::SummaryRecord,
            Place::Newsroom,
            Place::Archive,
            Place::Programme,
        ] {
            assert_eq!(check(place), ["secretariat", "chair"], "{place:?}");
        }
        for place in [Place::ErasureRequests, Place::Links] {
            assert_eq!(check(place), ["secretariat"], "{place:?}");
        }
        // Where nobody is a party, a slug is none.
        assert_eq!(check(Place::Glossary), ["secretariat", "chair"]);
    }

    #[test]
    fn a_form_is_filled_by_its_party_or_in_its_name() {
        let (own, other) = (Slug::new("orluna"), Slug::new("felmora"));
        let check = |party: &Option<Slug>| party.as_ref().map(|party| check(Place::Form(party)));
        assert_eq!(check(&own), Some(Vec::from(["orluna", "secretariat"])));
        assert_eq!(check(&other), Some(Vec::from(["secretariat"])));
    }

    #[test]
    fn a_log_is_read_whole_by_the_bureau_and_by_a_party_as_far_as_it_concerns_it() {
        let party = Slug::new("orluna");
        let of = |word: &str| Capacity::new(word).map(|capacity| lines_for(&capacity).map(|lines| lines == Lines::All));
        assert_eq!(of("chair"), Some(Some(true)));
        assert_eq!(of("orluna"), Some(Some(false)));
        assert_eq!(of("guest"), Some(None));
        let own = party.clone().map(Capacity::Party);
        assert_eq!(own.as_ref().and_then(lines_for), party.as_ref().map(Lines::Of));
    }
}
