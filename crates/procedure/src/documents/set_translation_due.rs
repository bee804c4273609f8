//! `documents.set-translation-due`: a document or a text is to have words in a language by a day; set, moved or taken away.

use super::Reason;
use super::translation_due::{TRANSLATIONS_DUE_MAX, TranslationDueSet, Work};
use crate::event::Event;
use crate::prelude::*;

/// Sets the deadline of translators, or takes it away.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SetTranslationDue {
    /// The document, by its symbol.
    pub symbol: Option<String>,
    /// The meeting of the text.
    pub meeting: Option<Slug>,
    /// The text.
    pub text: Option<Slug>,
    /// The language into which it is translated.
    pub language: Tag,
    /// The last day; the deadline is taken away if not given.
    pub until: Option<Day>,
    /// Who translates, in words.
    pub translator: Option<String>,
}

impl Put for SetTranslationDue {
    fn subject(&self) -> Subject<'_> {
        Subject { meeting: self.meeting.as_ref(), name: self.text.as_ref(), number: None }
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        desk.on_text(on).map(drop)
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let work = Work::of(self.symbol.as_ref(), self.meeting.as_ref(), self.text.as_ref());
        let work = work.ok_or_else(|| Rejection::new(Reason::TranslationOfWhat))?;
        if let Some(symbol) = &self.symbol
            && !desk.state.documents.contains_key(symbol)
        {
            return Err(Rejection::new(Reason::SymbolUnknown).with("symbol", symbol));
        }
        // Into a language that a text does not have nobody translates it, and no page would show the deadline.
        if let (Work::Text(meeting, text), Some(_)) = (&work, self.until)
            && !desk.state.meeting(meeting)?.text(text)?.has_language(&self.language)
        {
            return Err(Rejection::new(crate::texts::Reason::LanguageUnknown).with("language", &self.language));
        }
        let key = (work, self.language.clone());
        let stands = desk.state.translations_due.contains_key(&key);
        match self.until {
            None if !stands => return Err(Rejection::new(Reason::DueNone)),
            None => {}
            Some(day) if day.number().is_none() => return Err(Rejection::new(Reason::DueInexact)),
            Some(_) if stands => {}
            Some(_) => Desk::below(desk.state.translations_due.size(), TRANSLATIONS_DUE_MAX)?,
        }
        desk.restrict(Circle::Bureau);
        desk.leave(Event::DocumentsTranslationDueSet(TranslationDueSet {
            symbol: self.symbol.clone(),
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            language: self.language.clone(),
            until: self.until,
            translator: self.translator.clone().filter(|_| self.until.is_some()),
        }));
        Ok(())
    }
}
