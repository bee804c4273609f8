//! Decisions: the Chair puts a text, objections stand or are withdrawn, the Chair declares the result; signatures.
//!
//! Invariants: a text is adopted once; what is adopted is hashed at that moment and never changes; a deadline or a silence
//! never adopts by itself, the Chair declares.

pub mod attach_original;
pub mod declare_adopted;
pub mod declare_not_adopted;
pub mod object;
pub mod put;
pub mod sign;
pub mod view;
pub mod withdraw_objection;

use crate::meetings::Meeting;
use crate::membership::{Seat, Status};
use crate::names::FileRef;
use crate::prelude::*;
use crate::rejection::reasons;
use crate::rules::profile::Key;

reasons! {
    /// The text has no paragraphs.
    TextEmpty = "decisions.text-empty" by "general",
    /// Proposals are open.
    ProposalsOpen = "decisions.proposals-open" by "decision.open-proposals",
    /// An authentic language is behind.
    LanguageBehind = "decisions.language-behind" by "decision.language-behind",
    /// The text was put already.
    PutAlready = "decisions.put-already" by "general",
    /// The text was not put.
    NotPut = "decisions.not-put" by "general",
    /// The text is adopted.
    AdoptedAlready = "decisions.adopted-already" by "general",
    /// The text is not adopted.
    NotAdopted = "decisions.not-adopted" by "general",
    /// An objection stands.
    ObjectionStands = "decisions.objection-stands" by "decision.mode",
    /// Nobody objects.
    NoObjection = "decisions.no-objection" by "decision.mode",
    /// The process takes no decisions.
    NoDecisions = "decisions.no-decisions" by "decision.mode",
    /// The party is not in the base of the consensus.
    NotInBase = "decisions.not-in-base" by "decision.base",
    /// The party objected already.
    ObjectedAlready = "decisions.objected-already" by "general",
    /// The party did not object.
    DidNotObject = "decisions.did-not-object" by "general",
    /// Fewer members are present than a decision asks.
    NoQuorum = "decisions.no-quorum" by "quorum.to-decide",
    /// The rules do not say who signs.
    WhoSignsUndefined = "decisions.who-signs-undefined" by "signature.who",
    /// The party's status does not sign.
    MayNotSign = "decisions.may-not-sign" by "rights.sign",
    /// The party signed already.
    SignedAlready = "decisions.signed-already" by "general",
    /// The mode of signature is not one of the profile's.
    ModeUnknown = "decisions.mode-unknown" by "signature.modes",
    /// The kind of evidence is not one of the profile's.
    EvidenceUnknown = "decisions.evidence-unknown" by "signature.evidence",
    /// A key signature was given that does not hold.
    SignatureInvalid = "decisions.signature-invalid" by "general",
    /// The party was not invited to the meeting.
    NotAtMeeting = "decisions.not-at-meeting" by "general",
}

/// How a signatory signs: by analogy with articles 10 and 12 of the Vienna Convention on the Law of Treaties.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// Definitive.
    Definitive,
    /// Subject to confirmation from the capital.
    AdReferendum,
    /// Initialled.
    Initialled,
}

impl Mode {
    /// The word in profiles and in the statement that is signed.
    pub fn word(self) -> &'static str {
        match self {
            Self::Definitive => "definitive",
            Self::AdReferendum => "ad-referendum",
            Self::Initialled => "initialled",
        }
    }
}

/// What a signature rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    /// Ink on one original.
    Ink,
    /// A key made in the signatory's browser.
    BrowserKey,
    /// A key made by the server: in a demonstration only.
    ServerKey,
}

impl Evidence {
    /// The word in profiles.
    pub fn word(self) -> &'static str {
        match self {
            Self::Ink => "ink",
            Self::BrowserKey => "browser-key",
            Self::ServerKey => "server-key",
        }
    }
}

/// What is attached to an adopted text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OriginalKind {
    /// A scan of the signed original.
    Scan,
    /// A certified true copy.
    CertifiedCopy,
}

macro_rules! of_text {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty),* $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub struct $name {
            /// The meeting.
            pub meeting: Slug,
            /// The text.
            pub text: Slug,
            $($(#[$field_doc])* pub $field: $type),*
        }
    )+};
}

of_text! {
    /// The Chair put the text to the meeting.
    WasPut {}
    /// A member objected.
    Objected {
        /// The ordinal.
        objection: u32,
        /// Who, as open as the profile has it.
        owner: Attribution,
        /// Why.
        #[serde(default, skip_serializing_if = "Texts::is_empty")]
        reason: Texts,
    }
    /// An objection was withdrawn.
    ObjectionWithdrawn {
        /// The ordinal.
        objection: u32,
    }
    /// The text was adopted.
    Adopted {
        /// Its symbol from now on.
        symbol: String,
        /// The hash that stands for it.
        hash: Hash,
        /// The hash of each authentic language.
        languages: BTreeMap<Tag, Hash>,
        /// The hash of each courtesy language as it stood.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        courtesy: BTreeMap<Tag, Hash>,
        /// Whose objection would have counted.
        base: Vec<Slug>,
    }
    /// The text was not adopted.
    NotAdopted {
        /// How many objections stood.
        objections: u32,
    }
    /// A delegation signed.
    Signed {
        /// The party.
        party: Slug,
        /// How.
        mode: Mode,
        /// What it rests on.
        evidence: Evidence,
        /// The signatory's name.
        #[serde(default)]
        signatory: PersonalTexts,
        /// The signatory's office.
        #[serde(default, skip_serializing_if = "Texts::is_empty")]
        office: Texts,
        /// The public key (Ed25519, base64), where it rests on one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        key: Option<String>,
        /// The signature over the statement (base64).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        signature: Option<String>,
    }
    /// A scan or certified copy of the original was attached.
    OriginalAttached {
        /// What it is.
        kind: OriginalKind,
        /// The file.
        file: FileRef,
        /// Who keeps the original.
        custodian: Slug,
    }
}

/// An objection as it stands.
#[derive(Clone, Debug)]
pub struct Objection {
    /// Its entry and time.
    pub made: (u64, Moment),
    /// Who.
    pub owner: Attribution,
    /// Why.
    pub reason: Texts,
    /// True until it is withdrawn or the text is put again.
    pub stands: bool,
}

/// What was decided about a text.
#[derive(Clone, Debug, Default)]
pub struct Decided {
    /// The entry and time at which it was put, while it is before the meeting.
    pub put: Option<(u64, Moment)>,
    /// Objections, by ordinal.
    pub objections: BTreeMap<u32, Objection>,
    /// The adoption, with its entry and time.
    pub adopted: Option<(u64, Moment, Adopted)>,
    /// The entries and times at which it was declared not adopted.
    pub not_adopted: Vec<(u64, Moment)>,
    /// Signatures, by party, with entry and time.
    pub signatures: BTreeMap<Slug, (u64, Moment, Signed)>,
    /// Scans and certified copies.
    pub originals: Vec<(u64, Moment, OriginalAttached)>,
}

impl Decided {
    /// The objections that stand.
    pub fn standing(&self) -> impl Iterator<Item = (&u32, &Objection)> {
        self.objections.iter().filter(|(_, objection)| objection.stands)
    }
}

/// Whose objection counts at this meeting: whoever has the right to object, by our defaults members; by the profile only
/// those whose seat is exercised, or who are present.
pub fn base(state: &State, meeting: &Meeting) -> Vec<Slug> {
    let profile = state.profile();
    let present_only = profile.is(Key::DECISION_BASE, "members-present");
    let objects = |status: Status| profile.right(status.word(), Key::RIGHT_OBJECT).value.as_deref() == Some("yes");
    let mut base = seated(state, meeting, objects);
    base.retain(|slug| !present_only || meeting.delegations.is_present(slug));
    base
}

/// The parties with such a status at this meeting, unless the profile counts all only those whose seat is exercised.
pub(crate) fn seated(state: &State, meeting: &Meeting, with: impl Fn(Status) -> bool) -> Vec<Slug> {
    let all = state.profile().is(Key::DECISION_BASE, "members");
    let exercised = |slug: &Slug| {
        let day = meeting.particulars.from;
        let seat = state.parties.get(slug).zip(day).map(|(party, day)| party.seat_on(day)).unwrap_or_default();
        all || seat == Seat::Exercised
    };
    let parties = meeting.invitations.iter().filter(|(_, invitation)| with(invitation.in_status));
    parties.map(|(slug, _)| slug.clone()).filter(exercised).collect()
}

impl WasPut {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            draft.decided.put = Some((meta.number, meta.occurred));
            draft.decided.objections.values_mut().for_each(|objection| objection.stands = false);
        });
    }
}

impl Objected {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            let made = (meta.number, meta.occurred);
            let objection = Objection { made, owner: self.owner.clone(), reason: self.reason.clone(), stands: true };
            draft.decided.objections.insert(self.objection, objection);
        });
    }
}

impl ObjectionWithdrawn {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            if let Some(objection) = draft.decided.objections.get_mut(&self.objection) {
                objection.stands = false;
            }
        });
    }
}

impl Adopted {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            draft.decided.put = None;
            draft.taken_up = None;
            draft.decided.adopted = Some((meta.number, meta.occurred, self.clone()));
        });
    }
}

impl NotAdopted {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            draft.decided.put = None;
            draft.taken_up = None;
            draft.decided.not_adopted.push((meta.number, meta.occurred));
        });
    }
}

impl Signed {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            draft.decided.signatures.insert(self.party.clone(), (meta.number, meta.occurred, self.clone()));
        });
    }
}

impl OriginalAttached {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            draft.decided.originals.push((meta.number, meta.occurred, self.clone()));
        });
    }
}
