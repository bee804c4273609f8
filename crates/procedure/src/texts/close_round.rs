//! `texts.close-round`: a round of comments is closed before its deadline.

use super::comments::RoundClosed;
use crate::event::Event;
use crate::prelude::*;

/// Closes the round that is open.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct CloseRound {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
}

impl Put for CloseRound {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        let Some(slug) = on.meeting else {
            return Ok(());
        };
        let meeting = desk.state.meeting(slug)?;
        meeting.recorded()?;
        on.name.map_or(Ok(()), |name| open(desk, meeting.text(name)?).map(|_| ()))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let round = open(desk, desk.state.meeting(&self.meeting)?.text(&self.text)?)?;
        desk.restrict(Circle::Members);
        let (meeting, text) = (self.meeting.clone(), self.text.clone());
        desk.leave(Event::TextsRoundClosed(RoundClosed { meeting, text, round }));
        Ok(())
    }
}

/// The ordinal of the round that is open.
fn open(desk: &Desk<'_>, draft: &super::Draft) -> Result<u32, Rejection> {
    let open = draft.circulation.open(desk.stamp.received);
    open.map(|round| round.circulated.round).ok_or_else(|| Rejection::new(super::Reason::NoRound))
}
