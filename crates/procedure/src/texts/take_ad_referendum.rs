//! `texts.take-ad-referendum`: a delegation agrees to a paragraph subject to its capital.

use crate::event::Event;
use crate::prelude::*;

/// Takes a paragraph ad referendum.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TakeAdReferendum {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The paragraph.
    pub paragraph: u32,
}

impl Put for TakeAdReferendum {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text).number(self.paragraph)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        let party = desk.party()?;
        let Some((meeting, draft)) = super::on_the_table(desk, on)? else { return Ok(()) };
        super::may_propose(desk, (meeting, draft), party)?;
        let Some(id) = on.number else { return Ok(()) };
        if draft.paragraph(id)?.marking.pending.contains(party) {
            return Err(Rejection::new(super::Reason::PendingAlready).with("paragraph", id));
        }
        Ok(())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let party = desk.party()?.clone();
        desk.restrict(Circle::Members);
        desk.leave(Event::TextsTakenAdReferendum(super::TakenAdReferendum {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            paragraph: self.paragraph,
            party,
        }));
        Ok(())
    }
}
