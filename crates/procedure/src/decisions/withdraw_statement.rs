//! `decisions.withdraw-statement`: a party withdraws a statement that it attached to a text.

use super::{Reason, StatementWithdrawn};
use crate::event::Event;
use crate::prelude::*;

/// Withdraws a statement.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct WithdrawStatement {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The ordinal of the statement.
    pub statement: u32,
}

impl Put for WithdrawStatement {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text).number(self.statement)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        let party = desk.party()?;
        let (Some(slug), Some(name), Some(number)) = (on.meeting, on.name, on.number) else {
            return Ok(());
        };
        let decided = &desk.state.meeting(slug)?.text(name)?.decided;
        let Some(statement) = decided.statements.get(&number) else {
            return Err(Rejection::new(Reason::StatementUnknown).with("statement", number));
        };
        if statement.attached.party != *party {
            return Err(Rejection::new(Reason::NotYourStatement).with("statement", number));
        }
        if statement.ended.is_some() {
            return Err(Rejection::new(Reason::StatementEnded).with("statement", number));
        }
        Ok(())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let decided = &desk.state.meeting(&self.meeting)?.text(&self.text)?.decided;
        // Whoever may read the statement may read that it was withdrawn.
        let circle = decided.statements.get(&self.statement).map(|statement| statement.circle);
        desk.restrict(circle.unwrap_or_default());
        desk.leave(Event::DecisionsStatementWithdrawn(StatementWithdrawn {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            statement: self.statement,
        }));
        Ok(())
    }
}
