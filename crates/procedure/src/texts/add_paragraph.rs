//! `texts.add-paragraph`: the drafter adds a paragraph, in every authentic language.

use crate::event::Event;
use crate::prelude::*;

/// Adds a paragraph.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct AddParagraph {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// What it is; operative if not given.
    pub kind: Option<super::ParagraphKind>,
    /// Its printed number; the next one of its kind if none is given.
    pub number: Option<String>,
    /// The paragraph after which it stands, 0 for the beginning; at the end if not given.
    pub after: Option<u32>,
    /// Its words.
    #[serde(default)]
    pub words: Texts,
}

impl Put for AddParagraph {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        let Some((_, draft)) = desk.on_text(on)? else { return Ok(()) };
        draft.negotiable()
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let draft = desk.state.meeting(&self.meeting)?.text(&self.text)?;
        Desk::below(draft.paragraphs.len(), super::PARAGRAPHS_MAX)?;
        languages(draft, &self.words)?;
        if let Some(missing) = draft.opened.authentic.iter().find(|tag| self.words.get(tag.as_str()).is_none()) {
            return Err(Rejection::new(super::Reason::AuthenticMissing).with("language", missing));
        }
        if let Some(after) = self.after {
            draft.may_stand_after(after)?;
        }
        super::footnotes::known(draft, self.words.0.values().map(String::as_str))?;
        let kind = self.kind.unwrap_or_default();
        if self.number.as_ref().is_some_and(|number| number.contains('\n')) {
            return Err(Rejection::new(crate::rejection::Reason::FieldWrong).with("field", "number"));
        }
        let number = self.number.clone().or_else(|| draft.number_for(kind, self.after));
        desk.restrict(Circle::Members);
        desk.leave(Event::TextsParagraphAdded(super::ParagraphAdded {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            paragraph: draft.next_paragraph,
            kind,
            number,
            after: self.after,
            words: self.words.clone(),
        }));
        Ok(())
    }
}

/// Words in languages that the text has, and none empty.
pub(crate) fn languages(draft: &super::Draft, words: &Texts) -> Result<(), Rejection> {
    Desk::text(words, "words")?;
    match words.0.keys().find(|tag| !draft.has_language(tag)) {
        Some(tag) => Err(Rejection::new(super::Reason::LanguageUnknown).with("language", tag)),
        None => Ok(()),
    }
}
