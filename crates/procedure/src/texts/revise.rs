//! `texts.revise`: the drafter gives a paragraph other words, in one language or several; the others fall behind until they follow.

use crate::event::Event;
use crate::prelude::*;

/// Revises a paragraph.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Revise {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The paragraph.
    pub paragraph: u32,
    /// The new words, in the languages that change.
    #[serde(default)]
    pub words: Texts,
}

impl Put for Revise {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text).number(self.paragraph)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        let Some((_, draft)) = super::on_the_table(desk, on)? else { return Ok(()) };
        on.number.map_or(Ok(()), |id| draft.paragraph(id).map(|_| ()))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let draft = desk.state.meeting(&self.meeting)?.text(&self.text)?;
        super::add_paragraph::languages(draft, &self.words)?;
        super::footnotes::known(draft, self.words.0.values().map(String::as_str))?;
        // What is given as it stands is not given: a language that did not change has not followed either.
        let now = draft.paragraph(self.paragraph)?.now().map(|version| &version.words);
        let stands = |tag: &Tag, text: &String| now.and_then(|words| words.0.get(tag)) == Some(text);
        let mut words = self.words.clone();
        words.0.retain(|tag, text| !stands(tag, text));
        if words.0.is_empty() {
            return Err(Rejection::new(super::Reason::NothingChanges));
        }
        desk.restrict(Circle::Members);
        desk.leave(Event::TextsRevised(super::Revised {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            paragraph: self.paragraph,
            words,
        }));
        Ok(())
    }
}
