//! `delegations.note-presence`: a delegation is noted in the room, by network, or absent.

use crate::event::Event;
use crate::meetings::Reason::NotInvited;
use crate::prelude::*;

/// Notes the presence of a delegation.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct NotePresence {
    /// The meeting.
    pub meeting: Slug,
    /// The party.
    pub party: Slug,
    /// Where it is.
    pub presence: super::Presence,
}

impl Put for NotePresence {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.party)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        let own = desk.capacity().party().is_some_and(|party| on.name.is_none_or(|name| name == party));
        if !own {
            desk.bureau()?;
        }
        let Some(slug) = on.meeting else {
            return Ok(());
        };
        let meeting = desk.state.meeting(slug)?;
        if meeting.phase == crate::meetings::Phase::Closed {
            return Err(Rejection::new(crate::meetings::Reason::Closed));
        }
        if meeting.phase == crate::meetings::Phase::Archive {
            // Who was there is stated by a source, not by a delegation today.
            desk.bureau()?;
        }
        match on.name {
            Some(party) if !meeting.invitations.contains_key(party) => {
                Err(Rejection::new(NotInvited).with("party", party))
            }
            Some(_) | None => Ok(()),
        }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let meeting = desk.state.meeting(&self.meeting)?;
        super::attendance::room_for_a_line(meeting, &self.party)?;
        if meeting.phase != crate::meetings::Phase::Archive {
            desk.restrict(Circle::Participants);
        }
        desk.leave(Event::DelegationsPresenceNoted(super::PresenceNoted {
            meeting: self.meeting.clone(),
            party: self.party.clone(),
            presence: self.presence,
        }));
        Ok(())
    }
}
