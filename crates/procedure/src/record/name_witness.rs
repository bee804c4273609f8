//! `record.name-witness`: a party names its witness of the log, which cosigns checkpoints.

use super::log::{WITNESSES_MAX, WitnessNamed, fit_key};
use crate::event::Event;
use crate::prelude::*;
use crate::rejection::Reason as General;

/// The most bytes of an address.
const ADDRESS_BYTES_MAX: usize = 500;

/// Names a witness.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct NameWitness {
    /// Whose it is, where it is a party's.
    pub party: Option<Slug>,
    /// The key of the witness, as it prints it.
    pub key: String,
    /// Where checkpoints are handed in; without one the witness fetches them itself.
    pub address: Option<String>,
}

impl Put for NameWitness {
    fn subject(&self) -> Subject<'_> {
        Subject { name: self.party.as_ref(), ..Subject::default() }
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        of_own(desk, on.name)
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let party = self.party.as_ref().or(desk.capacity().party());
        party.map(|party| desk.state.party(party)).transpose()?;
        let address = self.address.as_ref();
        let is_address = |address: &String| {
            let reaches = address.starts_with("https://") || address.starts_with("http://");
            reaches && address.len() <= ADDRESS_BYTES_MAX && !address.contains(char::is_whitespace)
        };
        if address.is_some_and(|address| !is_address(address)) {
            return Err(Rejection::new(General::FieldWrong).with("field", "address"));
        }
        fit_key(desk, &self.key)?;
        if desk.state.log.witness(&self.key).is_some() {
            return Err(Rejection::new(super::Reason::WitnessKnown));
        }
        Desk::below(desk.state.log.witnesses.len(), WITNESSES_MAX)?;
        let (party, key, address) = (party.cloned(), self.key.clone(), address.cloned());
        desk.leave(Event::RecordWitnessNamed(WitnessNamed { party, key, address }));
        Ok(())
    }
}

/// A party names and withdraws its own witness, the Chair and the secretariat any.
pub(super) fn of_own(desk: &Desk<'_>, party: Option<&Slug>) -> Result<(), Rejection> {
    match desk.capacity().party() {
        Some(own) if party.is_none_or(|party| party == own) => Ok(()),
        Some(_) => Err(Rejection::new(General::NotYours)),
        None => desk.bureau(),
    }
}
