//! `texts.move-paragraph`: the drafter gives a paragraph another place.

use super::{Draft, Reason};
use crate::event::Event;
use crate::prelude::*;

/// Moves a paragraph.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct MoveParagraph {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The paragraph.
    pub paragraph: u32,
    /// The one after which it is to stand, 0 for the beginning.
    pub after: u32,
}

impl Put for MoveParagraph {
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
        elsewhere(draft, self.paragraph, self.after)?;
        desk.restrict(Circle::Members);
        desk.leave(Event::TextsParagraphMoved(super::ParagraphMoved {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            paragraph: self.paragraph,
            after: self.after,
        }));
        Ok(())
    }
}

/// A place for a paragraph that is another than its own.
///
/// # Errors
/// `texts.paragraph-unknown`, `texts.nothing-changes`.
pub(crate) fn elsewhere(draft: &Draft, paragraph: u32, after: u32) -> Result<(), Rejection> {
    draft.may_stand_after(after)?;
    if after == paragraph || draft.before(paragraph) == after {
        return Err(Rejection::new(Reason::NothingChanges));
    }
    Ok(())
}
