//! `evidence.release`: whoever deposited something releases it, or says that it was delivered; from then on everybody has it.

use super::Reason;
use super::library::{Released, at_hand};
use super::view::is_open;
use crate::event::Event;
use crate::prelude::*;

/// Releases a deposit.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Release {
    /// Its number in the library.
    pub deposit: u32,
}

impl Put for Release {
    fn subject(&self) -> Subject<'_> {
        Subject::default().number(self.deposit)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        super::library::may_act(desk, on)?;
        let Some(number) = on.number else { return Ok(()) };
        if is_open(desk.state, at_hand(desk, number)?, desk.stamp.received) {
            return Err(Rejection::new(Reason::ReleasedAlready).with("deposit", number));
        }
        Ok(())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let deposit = at_hand(desk, self.deposit)?;
        let there = deposit.files.iter().filter(|file| desk.state.removed.at(file.file.hash).is_none());
        let (facts, files) = (deposit.facts.clone(), there.cloned().collect());
        desk.leave(Event::EvidenceReleased(Released { deposit: self.deposit, facts, files }));
        Ok(())
    }
}
