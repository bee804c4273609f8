//! What stands on a letter: given when it goes out or comes in, corrected later, unknown where nobody says.

use super::{Reason, Via};
use crate::documents::Reason as Documents;
use crate::names::FileRef;
use crate::prelude::*;

/// What stands on a letter; an absent field is unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Details {
    /// Its number, as its sender gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// Its date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dated: Option<Day>,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub subject: Texts,
    /// Its languages.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Tag>,
    /// By which way it goes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub via: Option<Via>,
    /// The letter as a file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<FileRef>,
    /// The symbols of the documents that are annexed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub annexes: Vec<String>,
    /// The meeting it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting: Option<Slug>,
    /// The letter that it answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answers: Option<u32>,
    /// A note of the secretariat, for itself and the Chair.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub note: Texts,
}

impl Details {
    /// What a letter refers to is known.
    pub(super) fn fit(&self, desk: &Desk<'_>) -> Result<(), Rejection> {
        if let Some(meeting) = &self.meeting {
            desk.state.meeting(meeting)?;
        }
        if let Some(answered) = self.answers {
            desk.state.correspondence.letter(answered)?;
        }
        match self.annexes.iter().find(|symbol| !desk.state.documents.contains_key(*symbol)) {
            Some(symbol) => Err(Rejection::new(Documents::SymbolUnknown).with("symbol", symbol)),
            None => Ok(()),
        }
    }

    /// Something is corrected.
    pub(super) fn corrects(&self) -> Result<(), Rejection> {
        if *self == Self::default() { Err(Rejection::new(Reason::NothingCorrected)) } else { Ok(()) }
    }

    /// Takes over what `newer` states.
    pub(super) fn take(&mut self, newer: &Self) {
        fn one<T: Clone>(mine: &mut Option<T>, newer: Option<&T>) {
            if let Some(value) = newer {
                *mine = Some(value.clone());
            }
        }
        fn list<T: Clone>(mine: &mut Vec<T>, newer: &[T]) {
            if !newer.is_empty() {
                *mine = newer.to_vec();
            }
        }
        one(&mut self.number, newer.number.as_ref());
        one(&mut self.dated, newer.dated.as_ref());
        one(&mut self.via, newer.via.as_ref());
        one(&mut self.file, newer.file.as_ref());
        one(&mut self.meeting, newer.meeting.as_ref());
        one(&mut self.answers, newer.answers.as_ref());
        list(&mut self.languages, &newer.languages);
        list(&mut self.annexes, &newer.annexes);
        self.subject.0.extend(newer.subject.0.clone());
        self.note.0.extend(newer.note.0.clone());
    }
}
