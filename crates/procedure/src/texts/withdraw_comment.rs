//! `texts.withdraw-comment`: the party that made a comment withdraws it; it stays in the record.

use super::comments::CommentWithdrawn;
use crate::event::Event;
use crate::prelude::*;

/// Withdraws a comment.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct WithdrawComment {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The comment.
    pub comment: u32,
}

impl Put for WithdrawComment {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text).number(self.comment)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.party()?;
        let Some((_, draft)) = super::on_the_table(desk, on)? else { return Ok(()) };
        let Some(id) = on.number else { return Ok(()) };
        let comment = draft.circulation.comment(id)?;
        if desk.state.owner(&comment.commented.owner).as_ref() != Some(desk.capacity()) {
            return Err(Rejection::new(super::Reason::NotYourComment).with("comment", id));
        }
        if comment.withdrawn.is_some() {
            return Err(Rejection::new(super::Reason::CommentWithdrawnAlready).with("comment", id));
        }
        Ok(())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let comment = desk.state.meeting(&self.meeting)?.text(&self.text)?.circulation.comment(self.comment)?;
        desk.restrict(Circle::Members);
        desk.as_open_as(&comment.commented.owner);
        desk.leave(Event::TextsCommentWithdrawn(CommentWithdrawn {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            comment: self.comment,
        }));
        Ok(())
    }
}
