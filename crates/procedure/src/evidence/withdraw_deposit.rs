//! `evidence.withdraw-deposit`: a deposit is withdrawn; its address stays and says so.

use super::library::{DepositWithdrawn, as_held_back_as, at_hand};
use crate::event::Event;
use crate::prelude::*;

/// Withdraws a deposit.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct WithdrawDeposit {
    /// Its number in the library.
    pub deposit: u32,
    /// Why.
    #[serde(default)]
    pub reason: Texts,
}

impl Put for WithdrawDeposit {
    fn subject(&self) -> Subject<'_> {
        Subject::default().number(self.deposit)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        super::library::may_act(desk, on)
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        as_held_back_as(desk, at_hand(desk, self.deposit)?);
        let reason = self.reason.clone();
        desk.leave(Event::EvidenceDepositWithdrawn(DepositWithdrawn { deposit: self.deposit, reason }));
        Ok(())
    }
}
