//! `correspondence.receive`: a letter of a party came in; its own number and date stand as they are.

use super::{Addressee, Details, Direction, LETTERS_MAX, Letter, LetterKind, Reason, Received, Via, numbers};
use crate::event::Event;
use crate::membership::Reason as Membership;
use crate::prelude::*;
use crate::rejection::Reason as General;

/// Receives a letter.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Receive {
    /// From this party.
    pub party: Slug,
    /// From this office of it.
    pub office: Option<Slug>,
    /// What it is, if that can be told.
    pub kind: Option<LetterKind>,
    /// What it is about.
    #[serde(default)]
    pub subject: Texts,
    /// Its languages.
    #[serde(default)]
    pub languages: Vec<Tag>,
    /// Its own number.
    pub number: Option<String>,
    /// Its own date.
    pub dated: Option<Day>,
    /// Its number in our register; the next of the year if not given.
    pub serial: Option<u32>,
    /// By which way it came.
    pub via: Option<Via>,
    /// The letter as a file, by hash.
    pub file: Option<Hash>,
    /// The file's name.
    pub file_name: Option<String>,
    /// Its media type.
    pub file_media: Option<String>,
    /// The symbols of the documents that are annexed.
    #[serde(default)]
    pub annexes: Vec<String>,
    /// The meeting it is about.
    pub meeting: Option<Slug>,
    /// The letter that it answers.
    pub answers: Option<u32>,
    /// A note of the secretariat, for itself and the Chair.
    #[serde(default)]
    pub note: Texts,
}

impl Put for Receive {
    fn subject(&self) -> Subject<'_> {
        Subject { meeting: self.meeting.as_ref(), name: Some(&self.party), number: None }
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        if let Some(meeting) = on.meeting {
            desk.state.meeting(meeting)?;
        }
        on.name.map_or(Ok(()), |party| desk.state.party(party).map(|_| ()))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        Desk::text(&self.subject, "subject")?;
        let register = &desk.state.correspondence;
        Desk::below(register.size(), LETTERS_MAX)?;
        if let Some(office) = &self.office {
            self.is_theirs(desk, office)?;
        }
        let details = self.details()?;
        details.fit(desk)?;
        // The register is of the year in which a letter comes in, whatever stands on it.
        let year = Day::of(desk.stamp.occurred.unwrap_or(desk.stamp.received)).year;
        let serial = self.serial(desk, year)?;
        self.once(desk, year)?;
        desk.restrict(Circle::Bureau);
        desk.leave(Event::CorrespondenceReceived(Received {
            letter: register.next(),
            kind: self.kind,
            year,
            serial,
            from: Addressee { party: self.party.clone(), office: self.office.clone(), copy: false },
            details,
        }));
        Ok(())
    }
}

impl Receive {
    fn details(&self) -> Result<Details, Rejection> {
        Ok(Details {
            number: self.number.clone(),
            dated: self.dated,
            subject: self.subject.clone(),
            languages: self.languages.clone(),
            via: self.via,
            file: crate::documents::file(self.file, self.file_name.as_ref(), self.file_media.as_ref())?,
            annexes: self.annexes.clone(),
            meeting: self.meeting.clone(),
            answers: self.answers,
            note: self.note.clone(),
        })
    }

    fn is_theirs(&self, desk: &Desk<'_>, office: &Slug) -> Result<(), Rejection> {
        if desk.state.office(office)?.added.party == self.party {
            return Ok(());
        }
        Err(Rejection::new(Membership::OfficeUnknown).with("office", office))
    }

    fn serial(&self, desk: &Desk<'_>, year: i16) -> Result<u32, Rejection> {
        let register = &desk.state.correspondence;
        let next = register.last_serial(Direction::Incoming, year).saturating_add(1);
        let serial = self.serial.unwrap_or(next);
        if !numbers::counts(serial) {
            return Err(Rejection::new(General::FieldWrong).with("field", "serial"));
        }
        match register.at_serial(Direction::Incoming, year, serial) {
            Some(taken) => Err(Rejection::new(Reason::NumberTaken).with("number", serial).with("letter", taken)),
            None => Ok(serial),
        }
    }

    /// The same number of the same party in the same year is, as a rule, the same letter by another way.
    fn once(&self, desk: &mut Desk<'_>, year: i16) -> Result<(), Rejection> {
        let Some(number) = &self.number else { return Ok(()) };
        let same = |letter: &&Arc<Letter>| {
            let incoming = letter.direction == Direction::Incoming && letter.year == year && letter.void().is_none();
            incoming && letter.concerns(&self.party) && letter.details.number.as_ref() == Some(number)
        };
        let before = desk.state.correspondence.letters().rev().find(same);
        match before.map(|letter| letter.letter) {
            Some(letter) => {
                desk.ask(Rejection::new(Reason::ReceivedAlready).with("number", number).with("letter", letter))
            }
            None => Ok(()),
        }
    }
}
