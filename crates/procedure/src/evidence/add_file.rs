//! `evidence.add-file`: a deposit has another file, such as the same paper in another language or the table behind it.

use super::library::{FILES_MAX, FileAdded, as_held_back_as, at_hand, file};
use crate::documents::Reason as Documents;
use crate::event::Event;
use crate::prelude::*;

/// Adds a file to a deposit.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct AddFile {
    /// Its number in the library.
    pub deposit: u32,
    /// The file, by hash.
    pub file: Hash,
    /// Its name.
    pub file_name: String,
    /// Its media type.
    pub file_media: String,
    /// The language of the file.
    pub language: Option<Tag>,
}

impl Put for AddFile {
    fn subject(&self) -> Subject<'_> {
        Subject::default().number(self.deposit)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        super::library::may_act(desk, on)
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let deposit = at_hand(desk, self.deposit)?;
        Desk::below(deposit.files.len(), FILES_MAX)?;
        let file = file(Some(self.file), Some(&self.file_name), Some(&self.file_media))?;
        let file = file.ok_or_else(|| Rejection::new(Documents::MediaWrong))?;
        as_held_back_as(desk, deposit);
        let language = self.language.clone();
        desk.leave(Event::EvidenceFileAdded(FileAdded { deposit: self.deposit, file, language }));
        Ok(())
    }
}
