//! `texts.confirm-paragraph`: a delegation confirms a paragraph that was agreed ad referendum.

use crate::event::Event;
use crate::prelude::*;

/// Confirms a paragraph.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ConfirmParagraph {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The paragraph.
    pub paragraph: u32,
}

impl Put for ConfirmParagraph {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text).number(self.paragraph)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        let party = desk.party()?;
        let Some((_, draft)) = super::on_the_table(desk, on)? else { return Ok(()) };
        let Some(id) = on.number else { return Ok(()) };
        if draft.paragraph(id)?.marking.pending.contains(party) {
            Ok(())
        } else {
            Err(Rejection::new(super::Reason::NothingToConfirm).with("paragraph", id))
        }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let party = desk.party()?.clone();
        desk.restrict(Circle::Members);
        desk.leave(Event::TextsParagraphConfirmed(super::ParagraphConfirmed {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            paragraph: self.paragraph,
            party,
        }));
        Ok(())
    }
}
