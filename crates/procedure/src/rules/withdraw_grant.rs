//! `rules.withdraw-grant`: the Chair takes back a right that was given; what was done under it stands.

use super::Reason;
use super::grants::GrantWithdrawn;
use crate::event::Event;
use crate::prelude::*;

/// Takes a grant back.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct WithdrawGrant {
    /// The meeting.
    pub meeting: Slug,
    /// The grant.
    pub grant: u32,
}

impl Put for WithdrawGrant {
    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting).number(self.grant)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.chair()?;
        let Some(slug) = on.meeting else {
            return Ok(());
        };
        let meeting = desk.state.meeting(slug)?;
        meeting.before_close()?;
        let Some(id) = on.number else { return Ok(()) };
        let Some(grant) = meeting.grants.get(&id) else {
            return Err(Rejection::new(Reason::GrantUnknown).with("grant", id));
        };
        if grant.withdrawn.is_some() {
            return Err(Rejection::new(Reason::GrantWithdrawnAlready).with("grant", id));
        }
        Ok(())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        desk.of_meeting(&self.meeting);
        desk.leave(Event::RulesGrantWithdrawn(GrantWithdrawn { meeting: self.meeting.clone(), grant: self.grant }));
        Ok(())
    }
}
