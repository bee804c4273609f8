//! `record.withdraw-witness`: a witness of the log is one no more.

use super::log::WitnessWithdrawn;
use super::name_witness::of_own;
use crate::event::Event;
use crate::prelude::*;

/// Withdraws a witness.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct WithdrawWitness {
    /// Its key.
    pub key: String,
}

impl Put for WithdrawWitness {
    fn subject(&self) -> Subject<'_> {
        Subject::default()
    }

    fn in_order(desk: &mut Desk<'_>, _: Subject<'_>) -> Result<(), Rejection> {
        of_own(desk, None)
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let named = desk.state.log.witness(&self.key);
        let named = named.ok_or_else(|| Rejection::new(super::Reason::WitnessUnknown))?;
        let own = desk.capacity().party();
        if own.is_some() && named.1.party.as_ref() != own {
            return Err(Rejection::new(super::Reason::NotYourWitness));
        }
        desk.leave(Event::RecordWitnessWithdrawn(WitnessWithdrawn { key: self.key.clone() }));
        Ok(())
    }
}
