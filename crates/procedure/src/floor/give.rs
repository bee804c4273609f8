//! `floor.give`: the Chair gives the floor to a delegation; whoever had it gives it up.

use crate::event::Event;
use crate::prelude::*;
use crate::rules::profile::Key;

/// Gives the floor.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Give {
    /// The meeting.
    pub meeting: Slug,
    /// The party.
    pub party: Slug,
    /// The time allotted; that of the item or of the profile if not given.
    pub minutes: Option<u32>,
}

impl Put for Give {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.party)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.chair()?;
        let Some(slug) = on.meeting else {
            return Ok(());
        };
        let meeting = desk.state.meeting(slug)?;
        meeting.sitting()?;
        let Some(party) = on.name else { return Ok(()) };
        if !meeting.invitations.contains_key(party) {
            return Err(Rejection::new(crate::meetings::Reason::NotInvited).with("party", party));
        }
        let first =
            meeting.floor.ordered(meeting, super::view::order(desk.state)).first().map(|place| place.party.clone());
        if first.is_some_and(|first| first != *party) {
            desk.against(Key::FLOOR_OUT_OF_ORDER, Rejection::new(super::Reason::OutOfOrder).with("party", party))?;
        }
        Ok(())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let meeting = desk.state.meeting(&self.meeting)?;
        let item = meeting.current_item;
        let of_item = item.and_then(|item| meeting.items.get(&item)).and_then(|item| item.minutes);
        let of_profile = || desk.state.profile().value(Key::FLOOR_MINUTES).and_then(|minutes| minutes.parse().ok());
        let minutes = self.minutes.or(of_item).or_else(of_profile).unwrap_or(5).min(super::MINUTES_MAX);
        desk.of_meeting(&self.meeting);
        desk.leave(Event::FloorGiven(super::Given {
            meeting: self.meeting.clone(),
            party: self.party.clone(),
            item,
            allotted_ms: i64::from(minutes).saturating_mul(60_000),
        }));
        Ok(())
    }
}
