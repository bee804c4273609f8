//! `accounts.revoke`: an account may no longer act in a capacity.

use super::Role;
use crate::event::Event;
use crate::prelude::*;

/// Revokes a capacity.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Revoke {
    /// The account's random id.
    pub account: Slug,
    /// The capacity.
    pub to_act_as: Capacity,
    /// Only in this role.
    pub role: Option<Role>,
    /// Only for this meeting.
    pub meeting: Option<Slug>,
}

impl Put for Revoke {
    fn subject(&self) -> Subject<'_> {
        Subject { name: Some(&self.account), ..Subject::default() }
    }

    fn in_order(desk: &mut Desk<'_>, _: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        desk.restrict(Circle::Bureau);
        let (account, role, meeting) = (self.account.clone(), self.role, self.meeting.clone());
        let revoked = super::Revoked { account, to_act_as: self.to_act_as.clone(), role, meeting };
        let all = desk.state.holdings.get(&self.account).map(|all| all.as_slice()).unwrap_or_default();
        if !all.iter().any(|holding| holding.revoked.is_none() && holding.is_meant(&revoked)) {
            return Err(Rejection::new(super::Reason::NotGranted).with("capacity", &self.to_act_as));
        }
        desk.leave(Event::AccountsRevoked(revoked));
        Ok(())
    }
}
