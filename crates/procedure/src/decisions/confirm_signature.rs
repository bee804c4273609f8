//! `decisions.confirm-signature`: a party confirms its signature ad referendum; from then on it is definitive.

use super::{Mode, Reason, SignatureConfirmed};
use crate::event::Event;
use crate::prelude::*;
use crate::rules::profile::Key;

/// Confirms a signature ad referendum.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ConfirmSignature {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
}

impl Put for ConfirmSignature {
    const ROLE: Option<Key> = Some(Key::RIGHT_SIGN);

    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        let party = desk.party()?;
        let (Some(slug), Some(name)) = (on.meeting, on.name) else {
            return Ok(());
        };
        let decided = &desk.state.meeting(slug)?.text(name)?.decided;
        let refused = |reason: Reason| Err(Rejection::new(reason).with("party", party));
        let Some((_, _, signed)) = decided.signatures.get(party) else {
            return refused(Reason::DidNotSign);
        };
        if signed.mode != Mode::AdReferendum {
            return refused(Reason::NotAdReferendum);
        }
        if decided.confirmations.contains_key(party) {
            return refused(Reason::ConfirmedAlready);
        }
        Ok(())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let party = desk.party()?.clone();
        let decided = &desk.state.meeting(&self.meeting)?.text(&self.text)?.decided;
        let window = decided.signatures.get(&party).and_then(|(_, _, signed)| signed.confirm_by);
        // As every deadline, it is judged by the time received.
        let late = window.is_some_and(|by| desk.stamp.received > by);
        desk.leave(Event::DecisionsSignatureConfirmed(SignatureConfirmed {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            party,
            late,
        }));
        Ok(())
    }
}
