//! `correspondence.send`: a letter goes out and stands in the register under its number.

use super::{ADDRESSEES_MAX, Addressee, Details, LETTERS_MAX, LetterKind, Reason, Sent, Via, numbers};
use crate::event::Event;
use crate::membership::Reason as Membership;
use crate::membership::address_book::{Reach, recipients};
use crate::membership::offices::Topic;
use crate::prelude::*;

/// Sends a letter.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Send {
    /// What it is.
    pub kind: LetterKind,
    /// To these parties, at the offices that the address book has for them.
    #[serde(default)]
    pub parties: Vec<Slug>,
    /// To these offices.
    #[serde(default)]
    pub offices: Vec<Slug>,
    /// By what the address book is asked; invitations, where it is one or recalls one.
    pub topic: Option<Topic>,
    /// What it is about.
    #[serde(default)]
    pub subject: Texts,
    /// Its languages.
    #[serde(default)]
    pub languages: Vec<Tag>,
    /// Its number; the next of the register if not given.
    pub number: Option<String>,
    /// Its date.
    pub dated: Option<Day>,
    /// By which way it goes.
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

impl Put for Send {
    fn subject(&self) -> Subject<'_> {
        self.meeting.as_ref().map_or_else(Subject::default, Subject::meeting)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        on.meeting.map_or(Ok(()), |slug| desk.state.meeting(slug).map(|_| ()))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        Desk::text(&self.subject, "subject")?;
        let register = &desk.state.correspondence;
        Desk::below(register.size(), LETTERS_MAX)?;
        if self.kind == LetterKind::Invitation && self.meeting.is_none() {
            return Err(Rejection::new(Reason::MeetingMissing));
        }
        let day = self.dated.unwrap_or_else(|| Day::of(desk.stamp.occurred.unwrap_or(desk.stamp.received)));
        let to = self.addressees(desk, day)?;
        let mut details = self.details()?;
        details.fit(desk)?;
        let (number, serial) = numbers::outgoing(desk.state, day.year, self.number.as_ref())?;
        details.number = Some(number);
        desk.restrict(Circle::Bureau);
        desk.leave(Event::CorrespondenceSent(Sent {
            letter: register.next(),
            kind: self.kind,
            year: day.year,
            serial,
            to,
            topic: self.topic(),
            details,
        }));
        Ok(())
    }
}

impl Send {
    fn topic(&self) -> Option<Topic> {
        self.topic.or(match self.kind {
            LetterKind::Invitation => Some(Topic::Invitations),
            LetterKind::Reminder => self.meeting.as_ref().map(|_| Topic::Invitations),
            LetterKind::NoteVerbale | LetterKind::Letter | LetterKind::Circular | LetterKind::Certificate => None,
        })
    }

    fn details(&self) -> Result<Details, Rejection> {
        Ok(Details {
            number: None,
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

    /// To whom it goes: the offices that are named, and for each party those of the address book on that day, or the party
    /// where it has none.
    fn addressees(&self, desk: &mut Desk<'_>, day: Day) -> Result<Vec<Addressee>, Rejection> {
        let mut to: Vec<Addressee> = Vec::new();
        for slug in &self.offices {
            let office = desk.state.office(slug)?;
            let party = office.added.party.clone();
            if let Some(until) = office.until().filter(|_| !office.is_open(day)) {
                desk.ask(Rejection::new(Membership::OfficeClosed).with("office", slug).with("until", until))?;
            }
            to.push(Addressee { party, office: Some(slug.clone()), copy: false });
        }
        for party in &self.parties {
            desk.state.party(party)?;
            let found = recipients(desk.state, self.topic(), party, day);
            let at = |office: Option<Slug>, copy| Addressee { party: party.clone(), office, copy };
            to.extend(found.iter().map(|found| at(found.office.clone(), found.reach == Reach::Copied)));
            if found.is_empty() {
                to.push(at(None, false));
            }
        }
        let mut seen: BTreeSet<(Slug, Option<Slug>)> = BTreeSet::new();
        to.retain(|addressee| seen.insert((addressee.party.clone(), addressee.office.clone())));
        Desk::below(to.len(), ADDRESSEES_MAX)?;
        if to.is_empty() { Err(Rejection::new(Reason::AddresseeMissing)) } else { Ok(to) }
    }
}
