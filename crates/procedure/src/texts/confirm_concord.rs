//! `texts.confirm-concord`: somebody who reads both confirms that a language of a paragraph says what the authentic words say: one that
//! needs no change after the others changed, or a translation that nobody has compared yet.

use super::concord::ConcordConfirmed;
use crate::event::Event;
use crate::prelude::*;

/// Confirms the concord of a language.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ConfirmConcord {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The paragraph.
    pub paragraph: u32,
    /// The language.
    pub language: Tag,
}

impl Put for ConfirmConcord {
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
        let refused = |reason| Err(Rejection::new(reason).with("language", &self.language));
        let version = draft.paragraph(self.paragraph)?.now();
        let Some(version) = version.filter(|version| version.words.get(self.language.as_str()).is_some()) else {
            return refused(super::Reason::LanguageUnknown);
        };
        // Authentic words are what others are compared with.
        let compared = draft.opened.authentic.contains(&self.language) || version.reviewed.contains(&self.language);
        if compared && !version.behind.contains(&self.language) {
            return refused(super::Reason::InConcord);
        }
        desk.restrict(Circle::Members);
        desk.leave(Event::TextsConcordConfirmed(ConcordConfirmed {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            paragraph: self.paragraph,
            language: self.language.clone(),
            since: version.entry,
        }));
        Ok(())
    }
}
