//! `delegations.accept-credentials`: the credentials of a delegation are accepted, with what they rest on.

use crate::event::Event;
use crate::prelude::*;

/// Accepts the credentials of a delegation.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct AcceptCredentials {
    /// The meeting.
    pub meeting: Slug,
    /// The party.
    pub party: Slug,
    /// What they rest on.
    pub rest_on: super::Credentials,
}

impl Put for AcceptCredentials {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.party)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        let Some(slug) = on.meeting else {
            return Ok(());
        };
        let meeting = desk.state.meeting(slug)?;
        meeting.before_close()?;
        let Some(party) = on.name else { return Ok(()) };
        let delegation = meeting.delegations.0.get(party).filter(|delegation| !delegation.members.is_empty());
        match delegation {
            None => Err(Rejection::new(super::Reason::NobodyNominated).with("party", party)),
            Some(delegation) if delegation.credentials.is_some() => {
                Err(Rejection::new(super::Reason::AcceptedAlready).with("party", party))
            }
            Some(_) => Ok(()),
        }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        desk.restrict(Circle::Participants);
        desk.leave(Event::DelegationsCredentialsAccepted(super::CredentialsAccepted {
            meeting: self.meeting.clone(),
            party: self.party.clone(),
            rest_on: self.rest_on,
        }));
        Ok(())
    }
}
