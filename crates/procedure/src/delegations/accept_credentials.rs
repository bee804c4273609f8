//! `delegations.accept-credentials`: the credentials of a delegation are accepted, with what they rest on.

use super::Reason;
use super::credentials_view::needed;
use crate::event::Event;
use crate::prelude::*;
use crate::rules::profile::Key;

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
    /// The letter, where one was presented here.
    pub letter: Option<u32>,
}

impl Put for AcceptCredentials {
    fn subject(&self) -> Subject<'_> {
        let subject = Subject::of(&self.meeting, &self.party);
        self.letter.map_or(subject, |letter| subject.number(letter))
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
        let nobody = || Rejection::new(Reason::NobodyNominated).with("party", party);
        let delegation = delegation.ok_or_else(nobody)?;
        match on.number {
            Some(letter) => super::letters::pending(meeting, party, letter),
            None if delegation.accepted_whole => Err(Rejection::new(Reason::AcceptedAlready).with("party", party)),
            None => Ok(()),
        }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        if needed(desk.state).is_more_than(self.rest_on) {
            desk.against(Key::CREDENTIALS_NEEDED, Rejection::new(Reason::CredentialsInsufficient))?;
        }
        desk.restrict(Circle::Participants);
        desk.leave(Event::DelegationsCredentialsAccepted(super::CredentialsAccepted {
            meeting: self.meeting.clone(),
            party: self.party.clone(),
            rest_on: self.rest_on,
            letter: self.letter,
        }));
        Ok(())
    }
}
