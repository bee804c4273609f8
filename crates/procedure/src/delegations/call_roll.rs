//! `delegations.call-roll`: the Chair or the secretariat calls the roll, in the alphabet that the rules name.

use super::attendance::{ROLLS_MAX, RollCalled, Whom, order};
use crate::event::Event;
use crate::floor::lists::alphabet;
use crate::prelude::*;

/// Calls the roll.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct CallRoll {
    /// The meeting.
    pub meeting: Slug,
    /// Whom; all who were invited, if not given.
    pub whom: Option<Whom>,
}

impl Put for CallRoll {
    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        let Some(meeting) = super::bureau_on(desk, on)? else { return Ok(()) };
        match meeting.roll() {
            Ok(_) => Err(Rejection::new(super::Reason::RollOpen)),
            Err(_none) => Ok(()),
        }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let meeting = desk.state.meeting(&self.meeting)?;
        Desk::below(meeting.rolls.len(), ROLLS_MAX)?;
        let parties = order(desk.state, meeting, self.whom.unwrap_or(Whom::All));
        if parties.is_empty() {
            return Err(Rejection::new(super::Reason::NobodyToCall));
        }
        desk.restrict(Circle::Participants);
        desk.leave(Event::DelegationsRollCalled(RollCalled {
            meeting: self.meeting.clone(),
            roll: meeting.rolls.last().map_or(1, |roll| roll.called.roll.saturating_add(1)),
            parties,
            language: alphabet(desk.state),
        }));
        Ok(())
    }
}
