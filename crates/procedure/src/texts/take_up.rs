//! `texts.take-up`: a paragraph is taken up: it is the one under discussion.

use crate::event::Event;
use crate::prelude::*;

/// Takes up a paragraph.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TakeUp {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The paragraph.
    pub paragraph: u32,
}

impl Put for TakeUp {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text).number(self.paragraph)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        let Some((_, draft)) = super::on_the_table(desk, on)? else { return Ok(()) };
        let Some(id) = on.number else { return Ok(()) };
        draft.paragraph(id)?;
        if draft.taken_up == Some(id) { Err(Rejection::new(super::Reason::NothingChanges)) } else { Ok(()) }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        desk.restrict(Circle::Members);
        desk.leave(Event::TextsTakenUp(super::TakenUp {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            paragraph: self.paragraph,
        }));
        Ok(())
    }
}
