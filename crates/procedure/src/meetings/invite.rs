//! `meetings.invite`: a party is invited to a meeting, in the status in which it takes part.

use crate::event::Event;
use crate::membership::Status;
use crate::prelude::*;

/// Invites a party.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Invite {
    /// The meeting.
    pub meeting: Slug,
    /// The party.
    pub party: Slug,
    /// In which status; the one it has on the first day if not given.
    pub in_status: Option<Status>,
    /// The number of the note verbale.
    pub note: Option<String>,
}

impl Put for Invite {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.party)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        let Some(slug) = on.meeting else {
            return Ok(());
        };
        let meeting = desk.state.meeting(slug)?;
        if meeting.phase == super::Phase::Closed {
            return Err(Rejection::new(super::Reason::Closed));
        }
        match on.name {
            Some(party) if meeting.invitations.contains_key(party) => {
                Err(Rejection::new(super::Reason::InvitedAlready).with("party", party))
            }
            Some(_) | None => Ok(()),
        }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let meeting = desk.state.meeting(&self.meeting)?;
        let party = desk.state.party(&self.party)?;
        let day = meeting.particulars.from;
        let in_status = self.in_status.or_else(|| day.map(|day| party.status_on(day))).unwrap_or(Status::Unknown);
        if meeting.phase != super::Phase::Archive {
            desk.restrict(Circle::Participants);
        }
        desk.leave(Event::MeetingsInvited(super::Invited {
            meeting: self.meeting.clone(),
            party: self.party.clone(),
            in_status,
            note: self.note.clone(),
        }));
        Ok(())
    }
}
