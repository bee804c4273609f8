//! `documents.add-version`: a document has a version in a language, as a text or as a file.

use crate::event::Event;
use crate::prelude::*;

/// Adds a language version.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct AddVersion {
    /// The document.
    pub symbol: String,
    /// The language.
    pub language: Tag,
    /// The text.
    pub text: Option<String>,
    /// The file, by hash.
    pub file: Option<Hash>,
    /// Its name.
    pub file_name: Option<String>,
    /// Its media type.
    pub file_media: Option<String>,
}

impl Put for AddVersion {
    fn subject(&self) -> Subject<'_> {
        Subject::default()
    }

    fn in_order(desk: &mut Desk<'_>, _: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let Some(document) = desk.state.documents.get(&self.symbol) else {
            return Err(Rejection::new(super::Reason::SymbolUnknown).with("symbol", &self.symbol));
        };
        Desk::below(document.versions.len(), 200)?;
        let file = crate::documents::file(self.file, self.file_name.as_ref(), self.file_media.as_ref())?;
        if self.text.is_some() == file.is_some() {
            return Err(Rejection::new(super::Reason::VersionEmpty));
        }
        desk.restrict(document.issued.distribution);
        desk.leave(Event::DocumentsVersionAdded(super::VersionAdded {
            symbol: self.symbol.clone(),
            language: self.language.clone(),
            text: self.text.clone(),
            file,
        }));
        Ok(())
    }
}
