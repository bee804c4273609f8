//! A proposal: what it would change, where that stands, who is behind it, and what became of it.
//!
//! Invariants: an ordinal is the next number of the text, never reused; the words that go never change, the words that come
//! only by an amendment that was accepted; a proposal that ended stays ended.

use super::words::Change;
use super::{ParagraphKind, ProposalKind};
use crate::prelude::*;

/// A delegation proposed other words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Proposed {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The ordinal.
    pub proposal: u32,
    /// The paragraph; for a new one that after which it would stand, 0 for the beginning.
    pub paragraph: u32,
    /// What it does.
    pub kind: ProposalKind,
    /// Who proposes, as open as the profile has it.
    pub owner: Attribution,
    /// What changes, per language; nothing where the paragraph as a whole is meant.
    pub changes: BTreeMap<Tag, Change>,
    /// Why.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub reason: Texts,
    /// The open proposal whose new words it amends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<u32>,
    /// The open proposals whose place it would take.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub instead_of: Vec<u32>,
    /// Where the paragraph would stand: after this one, 0 for the beginning.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<u32>,
    /// What a new paragraph would be.
    #[serde(default, rename = "as", skip_serializing_if = "Option::is_none")]
    pub in_kind: Option<ParagraphKind>,
}

/// Where a proposal stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProposalPhase {
    /// Open: a bracket in the text.
    Open,
    /// Accepted.
    Accepted,
    /// Declined.
    Declined,
    /// Withdrawn.
    Withdrawn,
    /// Another was accepted in its place.
    Superseded,
    /// It went into a proposal that was made of several.
    Merged,
    /// What it was about is no more.
    Fallen,
}

/// What a proposal is about from one entry on. It changes where the proposal that it amends is accepted, and where a
/// paragraph that it names is removed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Anchor {
    /// The entry.
    pub entry: u64,
    /// The proposal whose words it amends; else those of the paragraph.
    pub on: Option<u32>,
    /// The paragraph.
    pub paragraph: u32,
    /// The paragraph after which a moved one would stand.
    pub after: Option<u32>,
    /// The byte offset at which the words that go begin, per language, in the words as they stood after the entry.
    pub at: BTreeMap<Tag, u32>,
}

/// The words that would come, from one entry on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wording {
    /// The entry.
    pub entry: u64,
    /// The words, per language.
    pub words: Texts,
    /// The amendment that was accepted, and what it changed.
    pub amendment: Option<(u32, BTreeMap<Tag, Change>)>,
    /// Languages whose words have not followed an amendment in another.
    pub behind: BTreeSet<Tag>,
}

/// The support of a delegation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Support {
    /// Whose.
    pub by: Attribution,
    /// The entry that gave it.
    pub given: u64,
    /// The entry that took it back.
    pub withdrawn: Option<u64>,
}

/// A proposal as it stands.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Proposal {
    /// What was proposed.
    pub proposed: Arc<Proposed>,
    /// Its entry and time.
    pub made: (u64, Moment),
    /// Where it stands.
    pub phase: ProposalPhase,
    /// The entry and time that ended it.
    pub ended: Option<(u64, Moment)>,
    /// What it is about, oldest first; never empty.
    pub anchors: Vec<Anchor>,
    /// The words that would come, oldest first; never empty.
    pub wordings: Vec<Wording>,
    /// Who supports it, in the order in which they said so.
    pub supports: Vec<Support>,
}

impl Proposal {
    /// A proposal as it was made.
    pub(crate) fn new(proposed: Arc<Proposed>, meta: &Meta) -> Self {
        let at = proposed.changes.iter().map(|(tag, change)| (tag.clone(), change.at)).collect();
        let anchor =
            Anchor { entry: meta.number, on: proposed.on, paragraph: proposed.paragraph, after: proposed.after, at };
        let words = proposed.changes.iter().map(|(tag, change)| (tag.clone(), change.new.clone())).collect();
        let wording = Wording { entry: meta.number, words: Texts(words), amendment: None, behind: BTreeSet::new() };
        Self {
            proposed,
            made: (meta.number, meta.occurred),
            phase: ProposalPhase::Open,
            ended: None,
            anchors: Vec::from([anchor]),
            wordings: Vec::from([wording]),
            supports: Vec::new(),
        }
    }

    /// Its ordinal.
    pub fn ordinal(&self) -> u32 {
        self.proposed.proposal
    }

    /// What it is about after an entry; `None` if it came later.
    pub fn anchor_at(&self, entry: u64) -> Option<&Anchor> {
        self.anchors.iter().rev().find(|anchor| anchor.entry <= entry)
    }

    /// What it is about.
    pub fn anchor(&self) -> Option<&Anchor> {
        self.anchors.last()
    }

    /// The paragraph that it is about.
    pub fn paragraph(&self) -> u32 {
        self.anchor().map_or(self.proposed.paragraph, |anchor| anchor.paragraph)
    }

    /// The proposal that it amends.
    pub fn on(&self) -> Option<u32> {
        self.anchor().and_then(|anchor| anchor.on)
    }

    /// The words that would come, after an entry.
    pub fn wording_at(&self, entry: u64) -> Option<&Wording> {
        self.wordings.iter().rev().find(|wording| wording.entry <= entry)
    }

    /// The words that would come, in a language.
    pub fn comes(&self, tag: &Tag) -> Option<&str> {
        self.wordings.last().and_then(|wording| wording.words.0.get(tag)).map(String::as_str)
    }

    /// Where it stood after an entry.
    pub fn phase_at(&self, entry: u64) -> ProposalPhase {
        if self.ended.is_some_and(|(ended, _)| ended <= entry) { self.phase } else { ProposalPhase::Open }
    }

    /// True while it is open.
    pub fn is_open(&self) -> bool {
        self.phase == ProposalPhase::Open
    }

    /// Those who support it.
    pub fn supporters(&self) -> impl Iterator<Item = &Attribution> {
        self.supports.iter().filter(|support| support.withdrawn.is_none()).map(|support| &support.by)
    }

    pub(crate) fn end(&mut self, phase: ProposalPhase, meta: &Meta) {
        self.phase = phase;
        self.ended = Some((meta.number, meta.occurred));
    }
}
