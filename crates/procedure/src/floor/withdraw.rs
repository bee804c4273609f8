//! `floor.withdraw`: a delegation gives up its place on the list.

use crate::event::Event;
use crate::prelude::*;

/// Withdraws a request for the floor.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Withdraw {
    /// The meeting.
    pub meeting: Slug,
}

impl Put for Withdraw {
    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        let party = desk.party()?;
        let Some(slug) = on.meeting else {
            return Ok(());
        };
        let meeting = desk.state.meeting(slug)?;
        meeting.sitting()?;
        if meeting.floor.is_on_list(party) {
            Ok(())
        } else {
            Err(Rejection::new(super::Reason::NotOnList).with("party", party))
        }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let party = desk.party()?.clone();
        desk.of_meeting(&self.meeting);
        desk.leave(Event::FloorWithdrawn(super::Withdrawn { meeting: self.meeting.clone(), party }));
        Ok(())
    }
}
