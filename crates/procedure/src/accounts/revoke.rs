//! `accounts.revoke`: an account may no longer act in a capacity.

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
        if !desk.state.capacities.get(&self.account).is_some_and(|held| held.contains(&self.to_act_as)) {
            return Err(Rejection::new(super::Reason::NotGranted).with("capacity", &self.to_act_as));
        }
        desk.leave(Event::AccountsRevoked(super::Revoked {
            account: self.account.clone(),
            to_act_as: self.to_act_as.clone(),
        }));
        Ok(())
    }
}
