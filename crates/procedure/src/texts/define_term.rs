//! `texts.define-term`: a term of the glossary has words in the languages of the process; a later definition takes its place.

use super::terms::{TERMS_MAX, TermDefined};
use crate::event::Event;
use crate::prelude::*;

/// Defines a term.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct DefineTerm {
    /// Its name in the glossary.
    pub headword: Slug,
    /// Its words, per language.
    #[serde(default)]
    pub words: Texts,
    /// How it is used.
    #[serde(default)]
    pub note: Texts,
    /// Where it stands.
    pub source: Option<Slug>,
}

impl Put for DefineTerm {
    fn subject(&self) -> Subject<'_> {
        Subject { name: Some(&self.headword), ..Subject::default() }
    }

    fn in_order(desk: &mut Desk<'_>, _: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        Desk::text(&self.words, "words")?;
        desk.source(self.source.as_ref())?;
        if !desk.state.glossary.contains_key(&self.headword) {
            Desk::below(desk.state.glossary.size(), TERMS_MAX)?;
        }
        desk.restrict(Circle::Participants);
        desk.leave(Event::TextsTermDefined(TermDefined {
            headword: self.headword.clone(),
            words: self.words.clone(),
            note: self.note.clone(),
            source: self.source.clone(),
        }));
        Ok(())
    }
}
