//! `floor.confirm-delivery`: a delegation confirms that its statement was delivered as it was handed in, or hands in what was said.

use super::statements::{DeliveryConfirmed, hash_of};
use super::{Floor, HandedIn, Reason};
use crate::event::Event;
use crate::prelude::*;
use crate::rules::profile::Key;

/// Confirms a statement.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ConfirmDelivery {
    /// The meeting.
    pub meeting: Slug,
    /// The statement: the entry in which it was handed in; the last one that is delivered and not confirmed if not given.
    pub statement: Option<u64>,
    /// What was said, where it was not said as handed in.
    #[serde(default)]
    pub text: Texts,
}

impl Put for ConfirmDelivery {
    const ROLE: Option<Key> = Some(Key::RIGHT_SPEAK);

    fn subject(&self) -> Subject<'_> {
        let number = self.statement.and_then(|statement| u32::try_from(statement).ok());
        Subject { number, ..Subject::meeting(&self.meeting) }
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        let party = desk.party()?;
        let Some(slug) = on.meeting else { return Ok(()) };
        let floor = &desk.state.meeting(slug)?.floor;
        on.number.map_or(Ok(()), |entry| delivered(floor, party, u64::from(entry)).map(drop))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let floor = &desk.state.meeting(&self.meeting)?.floor;
        let party = desk.party()?;
        let waits = |one: &&(u64, HandedIn)| delivered(floor, party, one.0).is_ok();
        let last = || floor.statements.iter().rfind(waits).map(|(entry, _)| *entry);
        let entry = self.statement.or_else(last).ok_or_else(|| Rejection::new(Reason::NotDelivered))?;
        let statement = delivered(floor, party, entry)?;
        let corrected = !self.text.is_empty() && self.text != statement.text;
        let (party, first) = (statement.party.clone(), corrected.then(|| hash_of(&statement.text)));
        desk.restrict(Circle::Bureau);
        desk.leave(Event::FloorDeliveryConfirmed(DeliveryConfirmed {
            meeting: self.meeting.clone(),
            party,
            statement: entry,
            text: if corrected { self.text.clone() } else { Texts::new() },
            first,
        }));
        Ok(())
    }
}

/// A statement of a party that it delivered and did not confirm yet.
fn delivered<'a>(floor: &'a Floor, party: &Slug, entry: u64) -> Result<&'a HandedIn, Rejection> {
    let (_, statement) = floor.statement(entry)?;
    if statement.party != *party {
        return Err(Rejection::new(crate::rejection::Reason::NotYours));
    }
    if !floor.has_spoken(party, statement.item) {
        return Err(Rejection::new(Reason::NotDelivered));
    }
    if floor.confirmed.contains_key(&entry) {
        return Err(Rejection::new(Reason::ConfirmedAlready));
    }
    Ok(statement)
}
