//! `correspondence.correct`: a letter was entered wrongly: the register names the correction beside it.

use super::{CORRECTIONS_MAX, Corrected, Details, Direction, Via, numbers};
use crate::event::Event;
use crate::prelude::*;

/// Corrects what the register says of a letter.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Correct {
    /// The letter.
    pub letter: u32,
    /// True where it never went out or in: its number is spent.
    pub void: Option<bool>,
    /// Its number.
    pub number: Option<String>,
    /// Its date.
    pub dated: Option<Day>,
    /// What it is about.
    #[serde(default)]
    pub subject: Texts,
    /// Its languages.
    #[serde(default)]
    pub languages: Vec<Tag>,
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
    /// Why.
    #[serde(default)]
    pub reason: Texts,
}

impl Put for Correct {
    fn subject(&self) -> Subject<'_> {
        Subject { number: Some(self.letter), ..Subject::default() }
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        on.number.map_or(Ok(()), |letter| desk.state.correspondence.letter(letter)?.stands())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let letter = desk.state.correspondence.letter(self.letter)?;
        let (details, void) = (self.details()?, self.void.unwrap_or(false));
        if !void {
            details.corrects()?;
        }
        details.fit(desk)?;
        if self.answers == Some(self.letter) {
            return Err(Rejection::new(super::Reason::LetterUnknown).with("letter", self.letter));
        }
        Desk::below(letter.corrections.len(), CORRECTIONS_MAX)?;
        let number = self.number.as_deref().filter(|_| letter.direction == Direction::Outgoing);
        let serial = number.map(|number| numbers::corrected(desk.state, letter.year, (self.letter, number)));
        desk.restrict(Circle::Bureau);
        desk.leave(Event::CorrespondenceCorrected(Corrected {
            letter: self.letter,
            serial: serial.transpose()?.flatten(),
            void,
            reason: self.reason.clone(),
            details,
        }));
        Ok(())
    }
}

impl Correct {
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
}
