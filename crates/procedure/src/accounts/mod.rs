//! Which account may act in which capacity. Accounts themselves, with names and passwords, are the server's, not the record's.

pub mod grant;
pub mod revoke;

use crate::prelude::*;
use crate::rejection::reasons;

reasons! {
    /// The account does not hold this capacity.
    NotGranted = "accounts.not-granted" by "general",
    /// The account holds this capacity already.
    GrantedAlready = "accounts.granted-already" by "general",
}

/// The most capacities of one account.
pub const CAPACITIES_MAX: usize = 20;

/// An account was granted a capacity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Granted {
    /// The account's random id.
    pub account: Slug,
    /// The capacity.
    pub to_act_as: Capacity,
}

/// A capacity was revoked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Revoked {
    /// The account's random id.
    pub account: Slug,
    /// The capacity.
    pub to_act_as: Capacity,
}

impl Granted {
    pub(crate) fn apply(&self, state: &mut State, _: &Meta) {
        let mut capacities = state.capacities.get(&self.account).cloned().unwrap_or_default();
        capacities.insert(self.to_act_as.clone());
        state.capacities.insert_mut(self.account.clone(), capacities);
    }
}

impl Revoked {
    pub(crate) fn apply(&self, state: &mut State, _: &Meta) {
        let mut capacities = state.capacities.get(&self.account).cloned().unwrap_or_default();
        capacities.remove(&self.to_act_as);
        state.capacities.insert_mut(self.account.clone(), capacities);
    }
}
