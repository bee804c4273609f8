//! `texts.answer-comment`: the drafter says what became of a comment; a later answer takes the place of an earlier one.

use super::comments::{CommentAnswered, Disposition};
use crate::event::Event;
use crate::prelude::*;

/// Answers a comment.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct AnswerComment {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The comment.
    pub comment: u32,
    /// What became of it.
    pub disposition: Disposition,
    /// The answer in words.
    #[serde(default)]
    pub answer: Texts,
    /// The proposal that it became.
    pub proposal: Option<u32>,
}

impl Put for AnswerComment {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text).number(self.comment)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        let Some((_, draft)) = desk.on_text(on)? else { return Ok(()) };
        let Some(id) = on.number else { return Ok(()) };
        if draft.circulation.comment(id)?.withdrawn.is_some() {
            return Err(Rejection::new(super::Reason::CommentWithdrawnAlready).with("comment", id));
        }
        Ok(())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let draft = desk.state.meeting(&self.meeting)?.text(&self.text)?;
        self.proposal.map_or(Ok(()), |proposal| draft.proposal(proposal).map(|_| ()))?;
        desk.restrict(Circle::Members);
        desk.leave(Event::TextsCommentAnswered(CommentAnswered {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            comment: self.comment,
            disposition: self.disposition,
            answer: self.answer.clone(),
            proposal: self.proposal,
        }));
        Ok(())
    }
}
