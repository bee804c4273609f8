//! `correspondence.note-delivery`: what became of a letter on its way to one addressee; said as often as something is known.
//!
//! The clerk says it too, of what the server itself knows: that a mail went out or came back, that a person confirmed to have
//! opened it.

use super::{Addressee, DELIVERIES_MAX, DeliveryNoted, Direction, Letter, Reason, Via, What};
use crate::event::Event;
use crate::prelude::*;
use crate::rejection::Reason as General;

/// Notes a delivery.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct NoteDelivery {
    /// The letter.
    pub letter: u32,
    /// The party; needed where the letter goes to more than one.
    pub party: Option<Slug>,
    /// The office; the first of the party if not given.
    pub office: Option<Slug>,
    /// What became of it.
    pub what: What,
    /// By which way, where that is not the letter's.
    pub via: Option<Via>,
}

impl Put for NoteDelivery {
    fn subject(&self) -> Subject<'_> {
        Subject { number: Some(self.letter), ..Subject::default() }
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        let party = desk.capacity().party();
        if party.is_none() && *desk.capacity() != Capacity::Clerk {
            desk.bureau()?;
        }
        let Some(number) = on.number else { return Ok(()) };
        let letter = desk.state.correspondence.letter(number);
        // Whether there is a letter to somebody else is not told.
        if party.is_some_and(|own| !letter.as_ref().is_ok_and(|letter| letter.concerns(own))) {
            return Err(Rejection::new(General::NotYours));
        }
        let letter = letter?;
        if letter.direction != Direction::Outgoing {
            return Err(Rejection::new(Reason::NotOutgoing).with("letter", number));
        }
        letter.stands()
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let letter = desk.state.correspondence.letter(self.letter)?;
        let to = self.addressee(letter, desk.capacity().party())?;
        Desk::below(letter.deliveries.len(), DELIVERIES_MAX)?;
        desk.restrict(Circle::Bureau);
        desk.leave(Event::CorrespondenceDeliveryNoted(DeliveryNoted {
            letter: self.letter,
            party: to.party.clone(),
            office: to.office.clone(),
            what: self.what,
            via: self.via,
        }));
        Ok(())
    }
}

impl NoteDelivery {
    /// The addressee that is meant. A party speaks for itself, and of what it can know: that the letter arrived.
    fn addressee<'a>(&self, letter: &'a Letter, own: Option<&Slug>) -> Result<&'a Addressee, Rejection> {
        let known = match self.what {
            What::Delivered | What::Opened | What::Read => true,
            What::Sent | What::Bounced => own.is_none(),
        };
        if !known || own.is_some_and(|own| self.party.as_ref().is_some_and(|party| party != own)) {
            return Err(Rejection::new(Reason::OwnCopyOnly));
        }
        let party = self.party.as_ref().or(own);
        let meant = |to: &&Addressee| {
            let office = self.office.is_none() || to.office == self.office;
            office && party.is_none_or(|party| to.party == *party)
        };
        let mut found = letter.others.iter().filter(meant);
        let first = found.next().ok_or_else(|| Rejection::new(Reason::NotAddressed).with("letter", self.letter))?;
        match found.find(|other| other.party != first.party) {
            Some(_) => Err(Rejection::new(Reason::AddresseeMissing)),
            None => Ok(first),
        }
    }
}
