//! What was decided about a text, as a reader may see it: the result for everybody, the way to it for those who may follow
//! the meeting, who objected for few.

pub use super::silence_view::{
    CapitalView, LetterView, News, Notice, ObjectionPhase, ObjectionView, SilenceView, letter, notices, silences,
};
use super::{Adopted, Evidence, Mode, OriginalAttached};
use crate::meetings::Meeting;
use crate::prelude::*;
use crate::sealed::{Shown, Vault};
use crate::texts::Draft;
use crate::view::Audience;

/// What was decided.
#[derive(Clone, Debug)]
pub struct DecisionView {
    /// When the text was put, while it is before the meeting.
    pub put: Option<Moment>,
    /// How many objections stand.
    pub objections: usize,
    /// Who objects, where this reader may know.
    pub objectors: Vec<Capacity>,
    /// The adoption, with its entry and time.
    pub adopted: Option<(u64, Moment, Adopted)>,
    /// How often it was declared not adopted.
    pub not_adopted: usize,
    /// Whose objection counts.
    pub base: Vec<Slug>,
    /// Signatures, by party.
    pub signatures: Vec<SignatureView>,
    /// Scans and certified copies, with their entries and times.
    pub originals: Vec<(u64, Moment, OriginalAttached)>,
    /// True while the text is under silence: its symbol is that of a draft, and it has no number yet.
    pub provisional: bool,
    /// Silence procedures on it, oldest first.
    pub silences: Vec<SilenceView>,
}

/// A signature.
#[derive(Clone, Debug)]
pub struct SignatureView {
    /// The party.
    pub party: Slug,
    /// How.
    pub mode: Mode,
    /// What it rests on.
    pub evidence: Evidence,
    /// The signatory.
    pub signatory: Shown,
    /// The signatory's office.
    pub office: Texts,
    /// When.
    pub at: Moment,
    /// Its entry.
    pub entry: u64,
}

/// What was decided about a text.
pub fn decision(
    process: (&State, &Vault),
    meeting: &Meeting,
    draft: &Draft,
    reader: crate::delegations::view::Reader<'_>,
) -> DecisionView {
    let (state, vault) = process;
    let decided = &draft.decided;
    let owners = decided.standing().filter_map(|(_, objection)| match &objection.owner {
        Attribution::Open(capacity) if reader.audience >= Audience::Member => Some(capacity.clone()),
        Attribution::Sealed(_) if reader.audience >= Audience::Bureau => state.disclosed(&objection.owner),
        Attribution::Open(_) | Attribution::Sealed(_) => None,
    });
    let follows = meeting.particulars.public == Some(true) || reader.audience >= Audience::Observer;
    let signature = |(party, (entry, at, signed)): (&Slug, &(u64, Moment, super::Signed))| SignatureView {
        party: party.clone(),
        mode: signed.mode,
        evidence: signed.evidence,
        signatory: if follows { vault.read_in(&signed.signatory, reader.language) } else { Shown::Withheld },
        office: signed.office.clone(),
        at: *at,
        entry: *entry,
    };
    DecisionView {
        put: decided.put.map(|(_, at)| at).filter(|_| follows),
        objections: if follows { decided.standing().count() } else { 0 },
        objectors: owners.collect(),
        adopted: decided.adopted.clone(),
        not_adopted: if follows { decided.not_adopted.len() } else { 0 },
        base: super::base(state, meeting),
        signatures: decided.signatures.iter().map(signature).collect(),
        originals: decided.originals.clone(),
        provisional: decided.silence().is_some(),
        silences: silences(state, meeting, draft, reader),
    }
}

/// Who may sign what this meeting adopts: participants whose status has the right to.
pub fn signatories(state: &State, meeting: &Meeting) -> Vec<Slug> {
    let signs = |status: crate::membership::Status| {
        state.profile().right(status.word(), crate::rules::profile::Key::RIGHT_SIGN).value.as_deref() == Some("yes")
    };
    let all = meeting.invitations.iter().filter(|(_, invitation)| signs(invitation.in_status));
    all.map(|(party, _)| party.clone()).collect()
}

/// The manners of signature that the rules name.
pub fn modes(state: &State) -> Vec<Mode> {
    let named = state.profile().list(crate::rules::profile::Key::SIGNATURE_MODES);
    let all = [Mode::Definitive, Mode::AdReferendum, Mode::Initialled];
    all.into_iter().filter(|mode| named.iter().any(|word| word == mode.word())).collect()
}
