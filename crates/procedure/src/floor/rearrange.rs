//! `floor.rearrange`: the Chair puts a delegation elsewhere on a list of speakers, and says why.

use super::lists::{Topic, called};
use crate::event::Event;
use crate::prelude::*;

/// Moves a delegation on a list.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Rearrange {
    /// The meeting.
    pub meeting: Slug,
    /// The list; that before the meeting if not given.
    pub list: Option<Topic>,
    /// The party.
    pub party: Slug,
    /// The party before which it is to speak; the last if not given.
    pub before: Option<Slug>,
    /// Why.
    #[serde(default)]
    pub reason: Texts,
}

impl Put for Rearrange {
    fn subject(&self) -> Subject<'_> {
        self.list.as_ref().map_or(Subject::meeting(&self.meeting), |list| list.subject(&self.meeting))
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.chair()?;
        let Some(slug) = on.meeting else { return Ok(()) };
        super::request::list_of(desk.state.meeting(slug)?, Topic::named(on).as_ref()).map(|_| ())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        Desk::text(&self.reason, "reason")?;
        let meeting = desk.state.meeting(&self.meeting)?;
        let topic = self.list.as_ref().unwrap_or(&meeting.floor.before);
        let (moved, mut places): (Vec<_>, Vec<_>) =
            called(desk.state, meeting, topic).into_iter().partition(|place| place.party == self.party);
        let missing = |party: &Slug| Rejection::new(super::Reason::NotOnList).with("party", party);
        if moved.is_empty() {
            return Err(missing(&self.party));
        }
        let at = match &self.before {
            Some(before) => places.iter().position(|place| place.party == *before).ok_or_else(|| missing(before))?,
            None => places.len(),
        };
        let after = places.split_off(at);
        let order = places.into_iter().chain(moved).chain(after).map(|place| place.place).collect();
        desk.of_meeting(&self.meeting);
        desk.leave(Event::FloorRearranged(super::Rearranged {
            meeting: self.meeting.clone(),
            party: self.party.clone(),
            list: self.list.clone(),
            places: order,
            reason: self.reason.clone(),
        }));
        Ok(())
    }
}
