//! `decisions.sign`: a delegation signs an adopted text, with the kind of evidence that its signature rests on.

use crate::event::Event;
use crate::prelude::*;
use crate::rules::place::Place;
use crate::rules::profile::Key;

/// Signs a text.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Sign {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// How.
    pub mode: super::Mode,
    /// What it rests on.
    pub evidence: super::Evidence,
    /// The signatory's name.
    #[serde(default)]
    pub signatory: Texts,
    /// The signatory's office.
    #[serde(default)]
    pub office: Texts,
    /// The public key.
    pub key: Option<String>,
    /// The signature over the statement.
    pub signature: Option<String>,
    /// Of a passkey, its authenticator data.
    pub authenticator: Option<String>,
    /// Of a passkey, the client data it signed.
    pub client_data: Option<String>,
    /// The scan or the signed PDF, by hash.
    pub file: Option<Hash>,
    /// Its name.
    pub file_name: Option<String>,
    /// Its media type.
    pub file_media: Option<String>,
}

impl Put for Sign {
    const RIGHT: Option<Key> = Some(Key::RIGHT_SIGN);

    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        let party = desk.party()?;
        let Some((meeting, draft)) = desk.on_text(on)? else { return Ok(()) };
        let decided = &draft.decided;
        if decided.adopted.is_none() {
            return Err(Rejection::new(super::Reason::NotAdopted));
        }
        if decided.signatures.contains_key(party) {
            return Err(Rejection::new(super::Reason::SignedAlready).with("party", party));
        }
        let Some(status) = meeting.status_of(party) else {
            return Err(Rejection::new(super::Reason::NotAtMeeting).with("party", party));
        };
        if desk.state.profile().value(Key::SIGNATURE_WHO).is_none() && !desk.ruled(Key::SIGNATURE_WHO) {
            desk.against(Key::SIGNATURE_WHO, Rejection::new(super::Reason::WhoSignsUndefined))?;
        }
        let right = desk.state.profile().right_at(status.word(), Key::RIGHT_SIGN, Place::at(meeting)).1;
        if right.value.as_deref() == Some("yes") {
            return Ok(());
        }
        desk.against_right(
            right.force,
            Key::RIGHT_SIGN,
            Rejection::new(super::Reason::MayNotSign).with("status", status.word()),
        )
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let party = desk.party()?.clone();
        let decided = &desk.state.meeting(&self.meeting)?.text(&self.text)?.decided;
        if self.mode == super::Mode::Initialled && decided.initials.contains_key(&party) {
            return Err(Rejection::new(super::Reason::InitialledAlready).with("party", party));
        }
        let listed = |key: Key, word: &str| desk.state.profile().list(key).iter().any(|known| known == word);
        if !listed(Key::SIGNATURE_MODES, self.mode.word()) {
            desk.against(
                Key::SIGNATURE_MODES,
                Rejection::new(super::Reason::ModeUnknown).with("mode", self.mode.word()),
            )?;
        }
        if !desk.state.profile().list(Key::SIGNATURE_EVIDENCE).iter().any(|known| known == self.evidence.word()) {
            let rejection = Rejection::new(super::Reason::EvidenceUnknown).with("evidence", self.evidence.word());
            desk.against(Key::SIGNATURE_EVIDENCE, rejection)?;
        }
        if self.evidence == super::Evidence::ServerKey && !desk.state.is_rehearsal() {
            return Err(Rejection::new(super::Reason::EvidenceUnknown).with("evidence", self.evidence.word()));
        }
        let brought = super::evidence::brought(desk, self)?;
        let signed = desk.stamp.occurred.unwrap_or(desk.stamp.received);
        let window =
            || crate::time::after_days(signed, &desk.state.profile().value(Key::SIGNATURE_AD_REFERENDUM_DAYS)?);
        let confirm_by = if self.mode == super::Mode::AdReferendum { window() } else { None };
        let signatory = desk.personal_texts(&self.signatory);
        desk.leave(Event::DecisionsSigned(super::Signed {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            party,
            mode: self.mode,
            evidence: self.evidence,
            signatory,
            office: self.office.clone(),
            key: brought.key,
            signature: brought.signature,
            assertion: brought.assertion,
            file: brought.file,
            checked: brought.checked,
            confirm_by,
        }));
        Ok(())
    }
}
