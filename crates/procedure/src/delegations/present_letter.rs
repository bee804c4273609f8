//! `delegations.present-letter`: a letter is presented on which the credentials of a delegation rest: one letter, many persons.

use crate::event::Event;
use crate::prelude::*;

/// Presents a letter of credentials.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct PresentLetter {
    /// The meeting.
    pub meeting: Slug,
    /// What it is.
    pub rest_on: super::Credentials,
    /// Its day.
    pub dated: Option<Day>,
    /// Who signed it.
    pub signed_by: Option<String>,
    /// The members whom it names; the whole delegation where it names none.
    #[serde(default)]
    pub covers: Vec<u32>,
    /// The letter itself, by hash.
    pub file: Option<Hash>,
    /// Its name.
    pub file_name: Option<String>,
    /// Its media type.
    pub file_media: Option<String>,
}

impl Put for PresentLetter {
    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        super::own(desk, on).map(|_| ())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let party = desk.party()?;
        let meeting = desk.state.meeting(&self.meeting)?;
        self.covers.iter().try_for_each(|member| super::member_of(meeting, party, *member).map(|_| ()))?;
        let letters = meeting.delegations.0.get(party).map(|delegation| &delegation.letters);
        Desk::below(letters.map_or(0, BTreeMap::len), super::letters::LETTERS_MAX)?;
        let last = letters.and_then(|letters| letters.keys().next_back()).copied().unwrap_or_default();
        let file = crate::documents::file(self.file, self.file_name.as_ref(), self.file_media.as_ref())?;
        desk.restrict(Circle::OwnAndBureau);
        let signed_by = self.signed_by.as_ref().map(|name| desk.personal(name));
        desk.leave(Event::DelegationsLetterPresented(super::LetterPresented {
            meeting: self.meeting.clone(),
            party: party.clone(),
            letter: last.saturating_add(1),
            rest_on: self.rest_on,
            dated: self.dated,
            signed_by,
            covers: self.covers.clone(),
            file,
        }));
        Ok(())
    }
}
