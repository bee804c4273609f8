//! Decisions: the Chair puts a text, objections stand or are withdrawn, the Chair declares the result; signatures.
//!
//! Invariants: a text is adopted once; what is adopted is hashed at that moment and never changes; a deadline or a silence
//! never adopts by itself, the Chair declares.

pub mod acknowledge;
pub mod agree_silence;
pub mod alternat;
pub mod attach_original;
pub mod attach_statement;
pub mod base;
pub mod cancel_silence;
pub mod confirm_signature;
pub mod declare_adopted;
pub mod declare_not_adopted;
pub mod end_silence;
pub mod evidence;
pub mod express;
pub mod extend_silence;
pub mod issue_summary;
mod net;
pub mod object;
pub mod open_silence;
pub mod outcome;
pub mod positions;
pub mod put;
pub mod rule_on_objection;
pub mod sign;
pub mod signature;
pub mod silence;
pub mod silence_view;
pub mod statements;
pub mod summary;
pub mod view;
pub mod withdraw_objection;
pub mod withdraw_statement;

pub use base::base;
pub use evidence::{Assertion, Checked, Evidence};
pub use positions::{Expressed, Tally};
pub use signature::{SignatureConfirmed, Signed};
pub use statements::{StatementAttached, StatementWithdrawn};
pub use summary::SummaryIssued;

use crate::names::FileRef;
use crate::prelude::*;
use crate::record::personal::Whose;
use crate::rejection::reasons;

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
    /// A passkey signed at another site than that of this server.
    SignedElsewhere = "decisions.signed-elsewhere" by "general",
    /// The rules do not say how decisions are made.
    ModeUndefined = "decisions.mode-undefined" by "decision.mode",
    /// The process issues the Chair's summary and adopts nothing.
    ChairSumsUp = "decisions.chair-sums-up" by "decision.mode",
    /// The process decides on texts and does not issue the Chair's summary.
    NotSummedUp = "decisions.not-summed-up" by "decision.mode",
    /// The text was issued as the Chair's summary.
    SummaryIssuedAlready = "decisions.summary-issued-already" by "general",
    /// Not everybody in the base said yes.
    NotUnanimous = "decisions.not-unanimous" by "decision.mode",
    /// The majority is not reached.
    NoMajority = "decisions.no-majority" by "decision.mode",
    /// Nobody needs to say yes: whoever does not object assents.
    SilenceIsAssent = "decisions.silence-is-assent" by "decision.mode",
    /// No statement can be attached now.
    NoStatementNow = "decisions.no-statement-now" by "general",
    /// The status does not give the right to attach a statement.
    MayNotAttachStatement = "decisions.may-not-attach-statement" by "rights.attach-statement",
    /// The rules do not say which statements can be attached.
    StatementsUndefined = "decisions.statements-undefined" by "decision.statements",
    /// The kind of statement is not one of the profile's.
    StatementKindUnknown = "decisions.statement-kind-unknown" by "decision.statements",
    /// No statement has this ordinal.
    StatementUnknown = "decisions.statement-unknown" by "general",
    /// The statement is another party's.
    NotYourStatement = "decisions.not-your-statement" by "general",
    /// The statement does not stand any more.
    StatementEnded = "decisions.statement-ended" by "general",
    /// The party initialled already.
    InitialledAlready = "decisions.initialled-already" by "general",
    /// The evidence is a file, and none was given.
    FileMissing = "decisions.file-missing" by "general",
    /// The signature in the file could not be checked here.
    NotChecked = "decisions.not-checked" by "general",
    /// The signature in the file rests on an algorithm that is not known here.
    AlgorithmUnknown = "decisions.algorithm-unknown" by "general",
    /// The passkey signs with an algorithm that is not known here.
    KeyAlgorithmUnknown = "decisions.key-algorithm-unknown" by "general",
    /// The file was changed after it was signed.
    FileChanged = "decisions.file-changed" by "general",
    /// The file has no signature.
    FileNotSigned = "decisions.file-not-signed" by "general",
    /// Nothing in the signed file says that it is this text.
    AnotherDocument = "decisions.another-document" by "general",
    /// The party has not signed.
    DidNotSign = "decisions.did-not-sign" by "general",
    /// The party did not sign ad referendum.
    NotAdReferendum = "decisions.not-ad-referendum" by "general",
    /// The signature was confirmed.
    ConfirmedAlready = "decisions.confirmed-already" by "general",
    /// The party was not invited to the meeting.
    NotAtMeeting = "decisions.not-at-meeting" by "general",
    /// The rules do not allow a silence procedure.
    SilenceNotAllowed = "decisions.silence-not-allowed" by "silence.allowed",
    /// The rules do not say whether a silence procedure is allowed.
    SilenceUndefined = "decisions.silence-undefined" by "silence.allowed",
    /// The meeting has not agreed to a silence procedure.
    SilenceNotAgreed = "decisions.silence-not-agreed" by "silence.needs-prior-agreement",
    /// The meeting agreed to it before.
    SilenceAgreedAlready = "decisions.silence-agreed-already" by "general",
    /// The silence procedure has fewer hours than the rules ask.
    SilenceTooShort = "decisions.silence-too-short" by "silence.min-hours",
    /// The silence procedure has fewer working days than the rules ask.
    TooFewWorkingDays = "decisions.too-few-working-days" by "silence.min-working-days",
    /// Its working days cannot be counted.
    WorkingDaysUnknown = "decisions.working-days-unknown" by "silence.min-working-days",
    /// A silence procedure on the text is not yet declared, or not yet ended.
    SilenceRuns = "decisions.silence-runs" by "general",
    /// The silence procedure has ended.
    SilenceEnded = "decisions.silence-ended" by "general",
    /// There is no silence procedure on the text.
    NoSilence = "decisions.no-silence" by "general",
    /// The deadline is not later than now.
    DeadlinePast = "decisions.deadline-past" by "general",
    /// The new deadline is not later than the one before.
    DeadlineEarlier = "decisions.deadline-earlier" by "general",
    /// The party acknowledged the letter before.
    AcknowledgedAlready = "decisions.acknowledged-already" by "general",
    /// The Chair has not ruled on a late objection.
    LateObjectionOpen = "decisions.late-objection-open" by "general",
    /// No objection has this ordinal.
    ObjectionUnknown = "decisions.objection-unknown" by "general",
    /// The objection came in time.
    ObjectionInTime = "decisions.objection-in-time" by "general",
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

/// What is attached to an adopted text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OriginalKind {
    /// A scan of the signed original.
    Scan,
    /// A certified true copy.
    CertifiedCopy,
}

/// How a text was adopted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AdoptedBy {
    /// Nobody objected when the Chair put it.
    Consensus,
    /// Nobody objected before the end of a silence procedure.
    Silence,
    /// Everybody agreed, one by one.
    Unanimity,
    /// A majority agreed.
    Majority,
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
pub(crate) use of_text;

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
        /// The paragraphs it is about, where it is not about the whole text.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        paragraphs: Vec<u32>,
        /// The proposal that is an objection too.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        proposal: Option<u32>,
        /// The silence procedure in which it was made.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        silence: Option<u32>,
        /// True if it was received when the silence was over.
        #[serde(default, skip_serializing_if = "core::ops::Not::not")]
        late: bool,
        /// When it was received, by which it is judged in a silence procedure.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        received: Option<Moment>,
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
        /// How the base stood, where positions were expressed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        tally: Option<Tally>,
        /// How it was adopted.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<AdoptedBy>,
    }
    /// The text was not adopted.
    NotAdopted {
        /// How many objections stood.
        objections: u32,
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
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Objection {
    /// Its entry and time.
    pub made: (u64, Moment),
    /// Who.
    pub owner: Attribution,
    /// Why.
    pub reason: Texts,
    /// True until it is withdrawn or the text is put again.
    pub stands: bool,
    /// True once it is withdrawn.
    pub withdrawn: bool,
    /// The paragraphs it is about, where it is not about the whole text.
    pub paragraphs: Vec<u32>,
    /// The proposal that is an objection too.
    pub proposal: Option<u32>,
    /// The silence procedure in which it was made.
    pub silence: Option<u32>,
    /// When it was received.
    pub received: Moment,
    /// True if it was received when the silence was over.
    pub late: bool,
    /// The Chair's ruling on it, with entry and time.
    pub ruling: Option<(u64, Moment, silence::ObjectionRuled)>,
}

impl Objection {
    /// True if it stands against adoption now.
    pub fn counts(&self) -> bool {
        self.stands && self.is_admitted()
    }

    /// True if it came in time, unless the Chair ruled otherwise.
    pub fn is_admitted(&self) -> bool {
        self.ruling.as_ref().map_or(!self.late, |(_, _, ruling)| ruling.counts)
    }
}

/// What was decided about a text.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Decided {
    /// The entry and time at which it was put, while it is before the meeting.
    pub put: Option<(u64, Moment)>,
    /// Objections, by ordinal.
    pub objections: BTreeMap<u32, Objection>,
    /// Positions expressed since it was put, in their order; the last one of each party counts.
    pub expressed: Vec<positions::Expression>,
    /// The Chair's summary, where the text was issued as one.
    pub summary: Option<summary::Summary>,
    /// The adoption, with its entry and time.
    pub adopted: Option<(u64, Moment, Adopted)>,
    /// The entries and times at which it was declared not adopted.
    pub not_adopted: Vec<(u64, Moment)>,
    /// Statements attached to it, by ordinal.
    pub statements: BTreeMap<u32, statements::Statement>,
    /// Who initialled, with entry and time.
    pub initials: BTreeMap<Slug, (u64, Moment, Signed)>,
    /// Signatures, by party, with entry and time.
    pub signatures: BTreeMap<Slug, (u64, Moment, Signed)>,
    /// Confirmations of signatures ad referendum, by party, with entry and time.
    pub confirmations: BTreeMap<Slug, (u64, Moment, SignatureConfirmed)>,
    /// Scans and certified copies.
    pub originals: Vec<(u64, Moment, OriginalAttached)>,
    /// The entry and time at which the meeting agreed to a silence procedure.
    pub silence_agreed: Option<(u64, Moment)>,
    /// Silence procedures, by ordinal.
    pub silences: BTreeMap<u32, silence::Silence>,
}

impl Decided {
    /// The objections that stand against adoption.
    pub fn standing(&self) -> impl Iterator<Item = (&u32, &Objection)> {
        self.objections.iter().filter(|(_, objection)| objection.counts())
    }

    /// True once its words are final: adopted, or issued as the Chair's summary.
    pub fn is_final(&self) -> bool {
        self.adopted.is_some() || self.summary.is_some()
    }

    /// Only while its words are not final.
    ///
    /// # Errors
    /// `decisions.adopted-already`, `decisions.summary-issued-already`.
    pub(crate) fn undecided(&self) -> Result<(), Rejection> {
        match (&self.adopted, &self.summary) {
            (Some(_), _) => Err(Rejection::new(Reason::AdoptedAlready)),
            (None, Some(_)) => Err(Rejection::new(Reason::SummaryIssuedAlready)),
            (None, None) => Ok(()),
        }
    }
}

impl WasPut {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            draft.decided.put = Some((meta.number, meta.occurred));
            draft.decided.objections.values_mut().for_each(|objection| objection.stands = false);
            draft.decided.expressed.clear();
        });
    }
}

impl Objected {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            let made = (meta.number, meta.occurred);
            let objection = Objection {
                made,
                owner: self.owner.clone(),
                reason: self.reason.clone(),
                stands: true,
                withdrawn: false,
                paragraphs: self.paragraphs.clone(),
                proposal: self.proposal,
                silence: self.silence,
                received: self.received.unwrap_or(meta.occurred),
                late: self.late,
                ruling: None,
            };
            draft.decided.objections.insert(self.objection, objection);
            silence::note_unattributed(&mut draft.decided, meta);
        });
    }
}

impl ObjectionWithdrawn {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            if let Some(objection) = draft.decided.objections.get_mut(&self.objection) {
                objection.stands = false;
                objection.withdrawn = true;
            }
            silence::note_unattributed(&mut draft.decided, meta);
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
        crate::meetings::proceedings::keep_notes(state, &self.meeting, meta.occurred);
        silence::declared(state, (&self.meeting, &self.text), meta, silence::SilenceResult::Adopted);
    }
}

impl NotAdopted {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            draft.decided.put = None;
            draft.taken_up = None;
            let declared = (meta.number, meta.occurred);
            draft.decided.not_adopted.push(declared);
            // What was said about a text that is not adopted is said of no text.
            let standing = draft.decided.statements.values_mut().filter(|statement| statement.ended.is_none());
            standing.for_each(|statement| statement.ended = Some(declared));
        });
        silence::declared(state, (&self.meeting, &self.text), meta, silence::SilenceResult::NotAdopted);
    }
}

impl OriginalAttached {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        let whose = Whose { meeting: Some(self.meeting.clone()), ..Whose::default() };
        state.name_file(meta, &whose, [&self.file]);
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            draft.decided.originals.push((meta.number, meta.occurred, self.clone()));
        });
    }
}
