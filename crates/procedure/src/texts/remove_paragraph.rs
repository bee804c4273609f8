//! `texts.remove-paragraph`: the drafter takes a paragraph out of the text; its history stays, its id is not used again.

use crate::event::Event;
use crate::prelude::*;

/// Removes a paragraph.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RemoveParagraph {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The paragraph.
    pub paragraph: u32,
}

impl Put for RemoveParagraph {
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
        super::footnotes::uncited(draft, self.paragraph)?;
        desk.restrict(Circle::Members);
        desk.leave(Event::TextsParagraphRemoved(super::ParagraphRemoved {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            paragraph: self.paragraph,
        }));
        Ok(())
    }
}
