//! Texts in parallel languages: numbered paragraphs, proposals on their words, every state they ever had.
//!
//! Invariants: a paragraph's id is the next number of its document, never reused, the same in all languages; a version is
//! never changed; a text that is adopted is never changed.

pub mod accept;
pub mod add_paragraph;
pub mod agreed;
pub mod answer_comment;
pub mod brackets;
pub mod canonical;
pub mod circulate;
pub mod close_round;
pub mod comment;
pub mod comments;
pub mod concord;
pub mod confirm_concord;
pub mod contribute;
pub mod decline;
pub mod define_term;
pub mod open;
pub mod propose;
pub mod revise;
pub mod rounds;
pub mod terms;
pub(crate) mod tokens;
pub mod view;
pub mod withdraw;
pub mod withdraw_comment;
pub mod withdraw_contribution;
pub mod words;

use crate::decisions::Decided;
use crate::prelude::*;
use crate::rejection::reasons;
use words::Change;

/// The most texts of a meeting.
pub const TEXTS_MAX: usize = 100;
/// The most paragraphs of a text.
pub const PARAGRAPHS_MAX: usize = 1_000;
/// The most proposals on a text.
pub const PROPOSALS_MAX: usize = 10_000;

reasons! {
    /// No text has this name.
    TextUnknown = "texts.text-unknown" by "general",
    /// No paragraph has this id.
    ParagraphUnknown = "texts.paragraph-unknown" by "general",
    /// No proposal has this ordinal.
    ProposalUnknown = "texts.proposal-unknown" by "general",
    /// The proposal was dealt with.
    ProposalClosed = "texts.proposal-closed" by "general",
    /// The text is adopted: it is frozen.
    Frozen = "texts.frozen" by "general",
    /// The text is before the meeting for decision.
    BeforeDecision = "texts.before-decision" by "general",
    /// A text has at least one authentic language.
    LanguageMissing = "texts.language-missing" by "languages.authentic",
    /// The text does not have this language.
    LanguageUnknown = "texts.language-unknown" by "languages.authentic",
    /// A paragraph has words in every authentic language.
    AuthenticMissing = "texts.authentic-missing" by "languages.authentic",
    /// The words do not stand in the paragraph.
    WordsNotFound = "texts.words-not-found" by "general",
    /// The words stand in the paragraph more than once.
    WordsAmbiguous = "texts.words-ambiguous" by "general",
    /// The words changed since the proposal was made.
    WordsGone = "texts.words-gone" by "general",
    /// The proposal changes nothing.
    NothingChanges = "texts.nothing-changes" by "general",
    /// The status does not give the right to propose.
    MayNotPropose = "texts.may-not-propose" by "rights.propose",
    /// The proposal is another delegation's.
    NotYourProposal = "texts.not-your-proposal" by "general",
    /// A round of comments is open.
    RoundOpen = "texts.round-open" by "general",
    /// No round of comments is open.
    NoRound = "texts.no-round" by "general",
    /// The text was not circulated for comments when this was received.
    NotCirculated = "texts.not-circulated" by "general",
    /// The round was over when this was received.
    RoundOver = "texts.round-over" by "general",
    /// The deadline has passed before it is set.
    DeadlinePast = "texts.deadline-past" by "general",
    /// The status does not give the right to comment.
    MayNotComment = "texts.may-not-comment" by "rights.comment",
    /// No comment has this ordinal.
    CommentUnknown = "texts.comment-unknown" by "general",
    /// The comment was withdrawn.
    CommentWithdrawnAlready = "texts.comment-withdrawn" by "general",
    /// The comment is another delegation's.
    NotYourComment = "texts.not-your-comment" by "general",
    /// The party has no contribution with this ordinal.
    ContributionUnknown = "texts.contribution-unknown" by "general",
    /// The contribution was gathered or withdrawn.
    ContributionClosed = "texts.contribution-closed" by "general",
    /// The language is not behind.
    InConcord = "texts.in-concord" by "general",
}

/// What a paragraph is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ParagraphKind {
    /// A heading.
    Heading,
    /// Preambular.
    Preambular,
    /// Operative: it has a printed number.
    #[default]
    Operative,
    /// An item of a list: it belongs to the paragraph above it and is printed as (a), (b) and so on.
    Item,
    /// A footnote: `{p12}` in the words of another paragraph is the place of its mark, 12 being its id.
    Footnote,
}

/// What a proposal does to the words of a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProposalKind {
    /// Other words in place of words.
    Replace,
    /// More words.
    Insert,
    /// Fewer words; without naming any, the whole paragraph.
    Delete,
    /// Other words that may stand in the place of words; what stands is not questioned.
    Alternative,
    /// Words that are still to come: the new words say what for.
    Placeholder,
    /// A position that is reserved on words, which stay as they are.
    Reservation,
    /// One more paragraph.
    NewParagraph,
    /// Another place for a paragraph.
    Move,
}

/// A text was opened for negotiation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Opened {
    /// The meeting.
    pub meeting: Slug,
    /// Its slug.
    pub text: Slug,
    /// Its symbol as a draft.
    pub symbol: String,
    /// Its title.
    pub title: Texts,
    /// Authentic languages.
    pub authentic: Vec<Tag>,
    /// Courtesy languages.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub courtesy: Vec<Tag>,
    /// The item of the agenda to which it belongs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<u32>,
}

/// A paragraph was added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct ParagraphAdded {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// Its id.
    pub paragraph: u32,
    /// What it is.
    #[serde(default)]
    pub kind: ParagraphKind,
    /// Its printed number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// The paragraph after which it stands; at the end if none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<u32>,
    /// Its words.
    pub words: Texts,
}

/// A paragraph was revised by the drafter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Revised {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The paragraph.
    pub paragraph: u32,
    /// The new words, in the languages that change.
    pub words: Texts,
}

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
    /// The paragraph.
    pub paragraph: u32,
    /// What it does.
    pub kind: ProposalKind,
    /// Who proposes, as open as the profile has it.
    pub owner: Attribution,
    /// What changes, per language.
    pub changes: BTreeMap<Tag, Change>,
    /// Why.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub reason: Texts,
}

macro_rules! of_proposal {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty),* $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub struct $name {
            /// The meeting.
            pub meeting: Slug,
            /// The text.
            pub text: Slug,
            /// The proposal.
            pub proposal: u32,
            $($(#[$field_doc])* pub $field: $type),*
        }
    )+};
}

of_proposal! {
    /// The drafter accepted a proposal: its paragraph has these words now.
    Accepted {
        /// The paragraph.
        paragraph: u32,
        /// The new words, in the languages that change.
        words: Texts,
    }
    /// The drafter declined a proposal.
    Declined {
        /// Why.
        #[serde(default, skip_serializing_if = "Texts::is_empty")]
        reason: Texts,
    }
    /// Its owner withdrew a proposal.
    Withdrawn {}
}

/// Where a proposal stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
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
}

/// A proposal as it stands.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// What was proposed.
    pub proposed: Proposed,
    /// Its entry and time.
    pub made: (u64, Moment),
    /// Where it stands.
    pub phase: ProposalPhase,
    /// The entry and time that ended it.
    pub ended: Option<(u64, Moment)>,
}

/// The words of a paragraph from one entry on.
#[derive(Clone, Debug)]
pub struct Version {
    /// The entry.
    pub entry: u64,
    /// When.
    pub at: Moment,
    /// The words, in every language there is.
    pub words: Texts,
    /// Languages whose words have not followed yet.
    pub behind: BTreeSet<Tag>,
    /// The proposal that was accepted, if it was one.
    pub proposal: Option<u32>,
}

/// A paragraph with every version it had.
#[derive(Clone, Debug)]
pub struct Paragraph {
    /// Its id.
    pub id: u32,
    /// What it is.
    pub kind: ParagraphKind,
    /// Its printed number.
    pub number: Option<String>,
    /// Its versions, oldest first; never empty.
    pub versions: Vec<Version>,
}

impl Paragraph {
    /// The words as they stood after an entry; `None` if the paragraph came later.
    pub fn at(&self, entry: u64) -> Option<&Version> {
        self.versions.iter().rev().find(|version| version.entry <= entry)
    }

    /// The words as they stand.
    pub fn now(&self) -> Option<&Version> {
        self.versions.last()
    }
}

/// A text as it stands.
#[derive(Clone, Debug)]
pub struct Draft {
    /// What was opened.
    pub opened: Opened,
    /// The entry that opened it.
    pub entry: u64,
    /// Its paragraphs, in their order.
    pub paragraphs: Vec<Paragraph>,
    /// The next paragraph's id.
    pub next_paragraph: u32,
    /// Proposals, by ordinal.
    pub proposals: BTreeMap<u32, Proposal>,
    /// The next proposal's ordinal.
    pub next_proposal: u32,
    /// Its rounds of comments.
    pub circulation: comments::Circulation,
    /// What the meeting decided about it.
    pub decided: Decided,
}

impl Draft {
    /// A paragraph.
    ///
    /// # Errors
    /// `texts.paragraph-unknown`.
    pub fn paragraph(&self, id: u32) -> Result<&Paragraph, Rejection> {
        let found = self.paragraphs.iter().find(|paragraph| paragraph.id == id);
        found.ok_or_else(|| Rejection::new(Reason::ParagraphUnknown).with("paragraph", id))
    }

    /// A proposal.
    ///
    /// # Errors
    /// `texts.proposal-unknown`.
    pub fn proposal(&self, id: u32) -> Result<&Proposal, Rejection> {
        self.proposals.get(&id).ok_or_else(|| Rejection::new(Reason::ProposalUnknown).with("proposal", id))
    }

    /// The proposals that are open.
    pub fn open_proposals(&self) -> impl Iterator<Item = (&u32, &Proposal)> {
        self.proposals.iter().filter(|(_, proposal)| proposal.phase == ProposalPhase::Open)
    }

    /// Authentic languages that are behind in some paragraph.
    pub fn behind(&self) -> BTreeSet<&Tag> {
        let behind = self.paragraphs.iter().filter_map(Paragraph::now).flat_map(|version| version.behind.iter());
        behind.filter(|tag| self.opened.authentic.contains(tag)).collect()
    }

    /// Only while words may change.
    ///
    /// # Errors
    /// `texts.frozen`, `texts.before-decision`.
    pub fn negotiable(&self) -> Result<(), Rejection> {
        if self.decided.is_final() {
            return Err(Rejection::new(Reason::Frozen).with("text", &self.opened.text));
        }
        if self.decided.put.is_some() || self.decided.silence().is_some() {
            return Err(Rejection::new(Reason::BeforeDecision).with("text", &self.opened.text));
        }
        Ok(())
    }

    /// True if the text has this language.
    pub fn has_language(&self, tag: &Tag) -> bool {
        self.opened.authentic.contains(tag) || self.opened.courtesy.contains(tag)
    }

    /// The next printed number of an operative paragraph: one above the highest, of which *2 bis* is none.
    pub fn next_number(&self) -> String {
        let numbers = self.paragraphs.iter().filter_map(|paragraph| paragraph.number.as_deref()?.parse::<u32>().ok());
        numbers.max().unwrap_or(0).saturating_add(1).to_string()
    }

    /// The words of a paragraph change: languages that do not change with an authentic one fall behind.
    fn reword(&mut self, id: u32, words: &Texts, proposal: Option<u32>, meta: &Meta) {
        let authentic: BTreeSet<Tag> = self.opened.authentic.iter().cloned().collect();
        let all: BTreeSet<Tag> = authentic.iter().chain(&self.opened.courtesy).cloned().collect();
        let Some(paragraph) = self.paragraphs.iter_mut().find(|paragraph| paragraph.id == id) else {
            return;
        };
        let Some(last) = paragraph.versions.last() else {
            return;
        };
        let mut version = Version { entry: meta.number, at: meta.occurred, proposal, ..last.clone() };
        let resolves = words.0.keys().all(|tag| last.behind.contains(tag)) && !last.behind.is_empty();
        if !resolves && words.0.keys().any(|tag| authentic.contains(tag)) {
            version.behind = all;
        }
        for (tag, text) in &words.0 {
            version.words.0.insert(tag.clone(), text.clone());
            version.behind.remove(tag);
        }
        paragraph.versions.push(version);
    }

    fn end(&mut self, proposal: u32, phase: ProposalPhase, meta: &Meta) {
        if let Some(proposal) = self.proposals.get_mut(&proposal) {
            proposal.phase = phase;
            proposal.ended = Some((meta.number, meta.occurred));
        }
    }
}

/// A symbol that no other text has or had; `own` is the meeting and the slug of this one.
pub(crate) fn symbol_free(state: &State, own: (&Slug, &Slug), symbol: &str) -> Result<(), Rejection> {
    crate::documents::symbol(symbol)?;
    let others = state.meetings.values().flat_map(|meeting| meeting.texts.iter().map(|text| (&meeting.slug, text)));
    let mut others = others.filter(|(meeting, (text, _))| (*meeting, *text) != own).map(|(_, (_, draft))| draft);
    let adopted_as = |draft: &Draft| draft.decided.adopted.as_ref().is_some_and(|(_, _, a)| a.symbol == symbol);
    let issued_as = |draft: &Draft| draft.decided.summary.as_ref().is_some_and(|s| s.issued.symbol == symbol);
    if others.any(|draft| draft.opened.symbol == symbol || adopted_as(draft) || issued_as(draft)) {
        return Err(Rejection::new(crate::documents::Reason::SymbolTaken).with("symbol", symbol));
    }
    Ok(())
}

impl Opened {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_meeting(&self.meeting, meta, |meeting| {
            let draft = Draft {
                opened: self.clone(),
                entry: meta.number,
                paragraphs: Vec::new(),
                next_paragraph: 1,
                proposals: BTreeMap::new(),
                next_proposal: 1,
                circulation: comments::Circulation::default(),
                decided: Decided::default(),
            };
            Arc::make_mut(&mut meeting.texts).insert(self.text.clone(), Arc::new(draft));
        });
    }
}

impl ParagraphAdded {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            let given: BTreeSet<&Tag> = self.words.0.keys().collect();
            let all = draft.opened.authentic.iter().chain(&draft.opened.courtesy);
            let behind = all.filter(|tag| !given.contains(tag)).cloned().collect();
            let version =
                Version { entry: meta.number, at: meta.occurred, words: self.words.clone(), behind, proposal: None };
            let paragraph = Paragraph {
                id: self.paragraph,
                kind: self.kind,
                number: self.number.clone(),
                versions: Vec::from([version]),
            };
            let place = self.after.and_then(|after| draft.paragraphs.iter().position(|p| p.id == after));
            let place = place.map_or(draft.paragraphs.len(), |place| place.saturating_add(1));
            draft.paragraphs.insert(place.min(draft.paragraphs.len()), paragraph);
            draft.next_paragraph = draft.next_paragraph.max(self.paragraph.saturating_add(1));
        });
    }
}

impl Revised {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            draft.reword(self.paragraph, &self.words, None, meta);
        });
    }
}

impl Proposed {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            let made = (meta.number, meta.occurred);
            let proposal = Proposal { proposed: self.clone(), made, phase: ProposalPhase::Open, ended: None };
            draft.proposals.insert(self.proposal, proposal);
            draft.next_proposal = draft.next_proposal.max(self.proposal.saturating_add(1));
        });
    }
}

impl Accepted {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            draft.reword(self.paragraph, &self.words, Some(self.proposal), meta);
            draft.end(self.proposal, ProposalPhase::Accepted, meta);
        });
    }
}

impl Declined {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            draft.end(self.proposal, ProposalPhase::Declined, meta);
        });
    }
}

impl Withdrawn {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            draft.end(self.proposal, ProposalPhase::Withdrawn, meta);
        });
    }
}
