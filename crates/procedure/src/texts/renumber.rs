//! `texts.renumber`: every operative paragraph, item and footnote of a draft gets its number in order.

use crate::event::Event;
use crate::prelude::*;

/// Numbers the paragraphs of a text.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Renumber {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
}

impl Put for Renumber {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        super::on_the_table(desk, on).map(|_| ())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let draft = desk.state.meeting(&self.meeting)?.text(&self.text)?;
        let numbers = draft.numbers_in_order();
        if numbers.is_empty() {
            return Err(Rejection::new(super::Reason::NothingChanges));
        }
        desk.restrict(Circle::Members);
        desk.leave(Event::TextsRenumbered(super::Renumbered {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            numbers,
        }));
        Ok(())
    }
}
