//! `floor.withdraw`: a delegation gives up its place on a list.

use super::lists::{Speech, Topic};
use crate::event::Event;
use crate::prelude::*;

/// Withdraws a request for the floor.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Withdraw {
    /// The meeting.
    pub meeting: Slug,
    /// The list; that before the meeting if not given.
    pub list: Option<Topic>,
    /// Which request; all of them if not given.
    pub speech: Option<Speech>,
}

impl Put for Withdraw {
    fn subject(&self) -> Subject<'_> {
        self.list.as_ref().map_or(Subject::meeting(&self.meeting), |list| list.subject(&self.meeting))
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        let party = desk.party()?;
        let Some(slug) = on.meeting else {
            return Ok(());
        };
        let list = super::request::list_of(desk.state.meeting(slug)?, Topic::named(on).as_ref())?;
        if list.is_some_and(|list| list.places.iter().any(|place| place.party == *party)) {
            return Ok(());
        }
        Err(Rejection::new(super::Reason::NotOnList).with("party", party))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let party = desk.party()?.clone();
        let list = super::request::list_of(desk.state.meeting(&self.meeting)?, self.list.as_ref())?;
        if self.speech.is_some_and(|speech| !list.is_some_and(|list| list.has(&party, speech))) {
            return Err(Rejection::new(super::Reason::NotOnList).with("party", party));
        }
        desk.of_meeting(&self.meeting);
        desk.leave(Event::FloorWithdrawn(super::Withdrawn {
            meeting: self.meeting.clone(),
            party,
            list: self.list.clone(),
            speech: self.speech,
        }));
        Ok(())
    }
}
