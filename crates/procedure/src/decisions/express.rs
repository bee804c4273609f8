//! `decisions.express`: a party expresses its position on a text that was put; it may change it until the result is declared.

use super::outcome::DecisionMode;
use super::positions::{POSITIONS_MAX, Position};
use crate::event::Event;
use crate::prelude::*;
use crate::rules::profile::Key;

/// Expresses a position.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Express {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The position.
    pub position: Position,
}

impl Put for Express {
    const RIGHT: Option<Key> = Some(Key::RIGHT_OBJECT);

    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        let party = desk.party()?;
        let Some((meeting, draft)) = desk.on_text(on)? else { return Ok(()) };
        meeting.before_close()?;
        let decided = &draft.decided;
        if decided.put.is_none() {
            return Err(Rejection::new(super::Reason::NotPut));
        }
        if !super::base(desk.state, meeting).contains(party) {
            return Err(Rejection::new(super::Reason::NotInBase).with("party", party));
        }
        match DecisionMode::of(desk.state.profile()) {
            DecisionMode::Unanimity | DecisionMode::Majority(_) => Ok(()),
            DecisionMode::Consensus | DecisionMode::Undefined => {
                desk.ask(Rejection::new(super::Reason::SilenceIsAssent))
            }
            DecisionMode::ChairSummary | DecisionMode::None => super::outcome::decides(desk),
        }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let decided = &desk.state.meeting(&self.meeting)?.text(&self.text)?.decided;
        Desk::below(decided.expressed.len(), POSITIONS_MAX)?;
        desk.restrict(Circle::Members);
        let owner = desk.attribution(Key::POSITIONS_VOTES);
        desk.leave(Event::DecisionsExpressed(super::Expressed {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            owner,
            position: self.position,
        }));
        Ok(())
    }
}
