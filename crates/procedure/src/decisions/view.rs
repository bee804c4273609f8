//! What was decided about a text, as a reader may see it: the result for everybody, the way to it for those who may follow
//! the meeting, who objected for few.

use super::base::{BaseLine, Quorum, base_lines, quorum};
use super::outcome::{Outcome, outcome};
use super::positions::Position;
use super::signature::{Confirmation, SignatureConfirmed, confirmation, is_called_for};
pub use super::silence_view::{
    CapitalView, Condition, LetterView, News, Notice, ObjectionPhase, ObjectionView, SilenceView, letter, notices,
    silences,
};
use super::statements::{Statement, StatementKind};
use super::{Adopted, Evidence, Mode, OriginalAttached, Signed, SummaryIssued};
use crate::meetings::Meeting;
use crate::names::FileRef;
use crate::prelude::*;
use crate::rules::place::Place;
use crate::rules::profile::Key;
use crate::sealed::{Shown, Vault};
use crate::texts::Draft;
use crate::view::Audience;
use crate::words::words;

words! {
    /// What a text is.
    Standing {
        /// A draft.
        Draft = "draft",
        /// Issued as the Chair's summary; not adopted.
        Summary = "summary",
        /// Adopted.
        Adopted = "adopted",
    }
}

/// What was decided.
#[derive(Clone, Debug)]
pub struct DecisionView {
    /// What the text is.
    pub standing: Standing,
    /// True if the rules say that texts bind those who adopt them.
    pub binds: bool,
    /// What would follow if a result was declared now: until the text is final, for those who follow the meeting.
    pub outcome: Option<Outcome>,
    /// Who is in the base, and why: every party invited and every member that was not.
    pub base_lines: Vec<BaseLine>,
    /// The presence that a decision asks for, for those who follow the meeting.
    pub quorum: Option<Quorum>,
    /// Positions expressed since the text was put, the last of each party, where this reader may know whose.
    pub positions: Vec<(Capacity, Position)>,
    /// The Chair's summary, with its entry and time.
    pub summary: Option<(u64, Moment, SummaryIssued)>,
    /// Statements that parties attached, oldest first.
    pub statements: Vec<StatementView>,
    /// Who initialled, by party.
    pub initials: Vec<SignatureView>,
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
    /// True where they are called for.
    pub to_be_signed: bool,
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
    /// The scan, or the signed PDF.
    pub file: Option<FileRef>,
    /// Whether the signatures in the file hold, where the clerk could check it.
    pub holds: Option<bool>,
    /// Until when a signature ad referendum is to be confirmed.
    pub confirm_by: Option<Moment>,
    /// Its confirmation, with entry and time.
    pub confirmed: Option<(u64, Moment, SignatureConfirmed)>,
}

impl SignatureView {
    /// Where its confirmation stands at this instant.
    pub fn confirmation(&self, now: Moment) -> Confirmation {
        confirmation(self.mode, self.confirmed.as_ref(), self.confirm_by, now)
    }
}

/// A statement attached to a text.
#[derive(Clone, Debug)]
pub struct StatementView {
    /// Its ordinal.
    pub statement: u32,
    /// Whose it is.
    pub party: Slug,
    /// What it is.
    pub kind: StatementKind,
    /// The paragraphs it is about, by id; none for the whole text.
    pub paragraphs: Vec<u32>,
    /// Its words.
    pub words: Texts,
    /// The hash of its canonical form in each language.
    pub languages: BTreeMap<Tag, Hash>,
    /// When.
    pub at: Moment,
    /// Its entry.
    pub entry: u64,
    /// The entry and time at which it was withdrawn or lapsed.
    pub ended: Option<(u64, Moment)>,
}

/// Who signed, and with what, is for those who follow the meeting, and for everybody if it is public.
fn follows(meeting: &Meeting, audience: Audience) -> bool {
    meeting.particulars.public == Some(true) || audience >= Audience::Observer
}

/// The files that the signatures and initials of a text rest on, for a reader who is shown them there.
pub fn signed_files<'a>(meeting: &Meeting, draft: &'a Draft, audience: Audience) -> impl Iterator<Item = &'a FileRef> {
    let all = draft.decided.signatures.values().chain(draft.decided.initials.values());
    let shown = follows(meeting, audience);
    all.filter_map(|(_, _, signed)| signed.file.as_ref()).filter(move |_| shown)
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
    let follows = follows(meeting, reader.audience);
    let signature = |(entry, at, signed): &(u64, Moment, Signed)| SignatureView {
        party: signed.party.clone(),
        mode: signed.mode,
        evidence: signed.evidence,
        signatory: if follows { vault.read_in(&signed.signatory, reader.language) } else { Shown::Withheld },
        office: signed.office.clone(),
        at: *at,
        entry: *entry,
        file: signed.file.clone().filter(|_| follows),
        holds: signed.checked.as_ref().map(|checked| checked.holds),
        confirm_by: signed.confirm_by,
        confirmed: decided.confirmations.get(&signed.party).cloned().filter(|_| signed.mode == Mode::AdReferendum),
    };
    let summary = decided.summary.as_ref().filter(|summary| follows || summary.circle == Circle::Public);
    let heard = |statement: &&Statement| follows || statement.circle == Circle::Public;
    let standing = match (&decided.adopted, summary) {
        (Some(_), _) => Standing::Adopted,
        (None, Some(_)) => Standing::Summary,
        (None, None) => Standing::Draft,
    };
    DecisionView {
        standing,
        binds: state.profile().is(Key::TEXTS_BINDING, "yes"),
        outcome: (follows && !decided.is_final()).then(|| outcome(state, meeting, draft)),
        base_lines: base_lines(state, meeting),
        quorum: follows.then(|| quorum(state, meeting, Key::QUORUM_TO_DECIDE)),
        positions: positions(state, draft, reader.audience),
        summary: summary.map(|summary| (summary.made.0, summary.made.1, summary.issued.clone())),
        statements: decided.statements.values().filter(heard).map(statement).collect(),
        initials: decided.initials.values().map(signature).collect(),
        put: decided.put.map(|(_, at)| at).filter(|_| follows),
        objections: if follows { decided.standing().count() } else { 0 },
        objectors: owners.collect(),
        adopted: decided.adopted.clone(),
        not_adopted: if follows { decided.not_adopted.len() } else { 0 },
        base: super::base(state, meeting),
        signatures: decided.signatures.values().map(signature).collect(),
        to_be_signed: is_called_for(meeting, draft),
        originals: decided.originals.clone(),
        provisional: decided.silence().is_some(),
        silences: silences(state, meeting, draft, reader),
    }
}

fn statement(statement: &Statement) -> StatementView {
    let attached = &statement.attached;
    StatementView {
        statement: attached.statement,
        party: attached.party.clone(),
        kind: attached.kind,
        paragraphs: attached.paragraphs.clone(),
        words: attached.words.clone(),
        languages: attached.languages.clone(),
        at: statement.made.1,
        entry: statement.made.0,
        ended: statement.ended,
    }
}

/// The last position of each party whose position this reader may know, by party.
fn positions(state: &State, draft: &Draft, audience: Audience) -> Vec<(Capacity, Position)> {
    let mut last = BTreeMap::new();
    for expression in &draft.decided.expressed {
        let owner = match &expression.owner {
            Attribution::Open(capacity) if audience >= Audience::Member => Some(capacity.clone()),
            Attribution::Sealed(_) if audience >= Audience::Bureau => state.disclosed(&expression.owner),
            Attribution::Open(_) | Attribution::Sealed(_) => None,
        };
        last.extend(owner.map(|owner| (owner, expression.position)));
    }
    last.into_iter().collect()
}

/// Who may sign what this meeting adopts: participants whose status has the right to.
pub fn signatories(state: &State, meeting: &Meeting) -> Vec<Slug> {
    let signs =
        |status: crate::membership::Status| state.profile().gives(status.word(), Key::RIGHT_SIGN, Place::at(meeting));
    let all = meeting.invitations.iter().filter(|(_, invitation)| signs(invitation.in_status));
    all.map(|(party, _)| party.clone()).collect()
}

/// The manners of signature that the rules name.
pub fn modes(state: &State) -> Vec<Mode> {
    let named = state.profile().list(Key::SIGNATURE_MODES);
    let all = [Mode::Definitive, Mode::AdReferendum, Mode::Initialled];
    all.into_iter().filter(|mode| named.iter().any(|word| word == mode.word())).collect()
}
