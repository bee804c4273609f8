//! Texts in parallel languages: numbered paragraphs, proposals on their words, every state they ever had.
//!
//! Invariants: a paragraph's id is the next number of its document, never reused, the same in all languages; a version is
//! never changed; a text that is adopted is never changed.

pub mod accept;
pub mod add_paragraph;
pub mod agreed;
pub mod answer_comment;
pub mod blocking;
pub mod brackets;
pub mod canonical;
pub mod circulate;
pub mod close_round;
pub mod comment;
pub mod comments;
pub mod compare;
pub mod concord;
pub mod confirm_concord;
pub mod confirm_paragraph;
pub mod contribute;
pub mod decline;
pub mod define_term;
pub mod diff;
pub mod events;
pub mod figures;
pub mod footnotes;
pub mod issue;
pub mod kept;
pub mod mark;
pub mod merge;
pub mod move_paragraph;
pub(crate) mod net;
pub mod numbers;
pub mod open;
pub mod order;
pub mod paragraph;
pub mod places;
mod placing;
pub mod proposal;
pub mod propose;
pub mod remove_paragraph;
pub mod renumber;
pub mod revise;
pub mod rounds;
pub mod support;
pub mod take_ad_referendum;
pub mod take_up;
pub mod terms;
pub(crate) mod tokens;
pub mod view;
mod wish;
pub mod withdraw;
pub mod withdraw_comment;
pub mod withdraw_contribution;
pub mod withdraw_support;
pub mod words;

pub use events::*;
pub use paragraph::{Mark, Marking, Paragraph, Version};
pub use proposal::{Anchor, Proposal, ProposalPhase, Proposed, Support, Wording};

use crate::decisions::Decided;
use crate::meetings::Meeting;
use crate::prelude::*;
use crate::rejection::reasons;
use crate::rules::grants::{On, may};
use crate::rules::profile::Key;
use crate::state::{List, Map};
use crate::words::words;
use order::Step;

/// The most texts of a meeting.
pub const TEXTS_MAX: usize = 100;
/// The most paragraphs of a text.
pub const PARAGRAPHS_MAX: usize = 1_000;
/// The most proposals on a text.
pub const PROPOSALS_MAX: usize = 10_000;
/// The most states of a text that are issued.
pub const ISSUES_MAX: usize = 200;
/// The most amendments that stand on each other.
pub const AMENDMENTS_DEEP_MAX: usize = 8;

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
    /// A mark names no footnote of the text.
    FootnoteUnknown = "texts.footnote-unknown" by "general",
    /// The footnote has a mark in the words of a paragraph.
    FootnoteCited = "texts.footnote-cited" by "general",
    /// A reservation is lifted by its owner, who withdraws it.
    ReservationIsLifted = "texts.reservation-is-lifted" by "general",
    /// The words for which a placeholder keeps the place have not come.
    PlaceholderUnfilled = "texts.placeholder-unfilled" by "general",
    /// The paragraph is agreed, as it stands or ad referendum.
    ParagraphAgreed = "texts.paragraph-agreed" by "general",
    /// The paragraph has open brackets.
    BracketsOpen = "texts.brackets-open" by "general",
    /// The delegation made the proposal itself.
    OwnProposal = "texts.own-proposal" by "general",
    /// The delegation supports the proposal already.
    SupportedAlready = "texts.supported-already" by "general",
    /// The delegation does not support the proposal.
    NotSupported = "texts.not-supported" by "general",
    /// Proposals are merged two or more together, on the same words.
    MergeApart = "texts.merge-apart" by "general",
    /// The delegation is not among those that are still to confirm.
    NothingToConfirm = "texts.nothing-to-confirm" by "general",
    /// The delegation took the paragraph ad referendum already.
    PendingAlready = "texts.pending-already" by "general",
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

words! {
    /// What a text is to its meeting, where that matters to the rules.
    TextKind {
        /// Its outcome, or a part of it.
        Outcome = "outcome",
        /// Its summary record: adopted, it is approved.
        SummaryRecord = "summary-record",
    }
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
    /// The item of the agenda under which it is negotiated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<u32>,
    /// What it is to the meeting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<TextKind>,
}

/// A text as it stands. Copies share what is unchanged: paragraphs, proposals, and the steps of their order.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Draft {
    /// What was opened.
    pub opened: Arc<Opened>,
    /// The entry that opened it.
    pub entry: u64,
    /// Its paragraphs, in their order.
    pub paragraphs: Vec<Arc<Paragraph>>,
    /// Paragraphs that were removed, by id.
    pub removed: Map<u32, Arc<Paragraph>>,
    /// How the paragraphs came to their order.
    pub steps: List<Step>,
    /// The next paragraph's id.
    pub next_paragraph: u32,
    /// Proposals, by ordinal.
    pub proposals: Map<u32, Arc<Proposal>>,
    /// The next proposal's ordinal.
    pub next_proposal: u32,
    /// Its rounds of comments.
    pub circulation: comments::Circulation,
    /// The states that were issued, each with its entry and time.
    pub issues: List<(u64, Moment, Issued)>,
    /// The paragraph under discussion.
    pub taken_up: Option<u32>,
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
        found.map(AsRef::as_ref).ok_or_else(|| Rejection::new(Reason::ParagraphUnknown).with("paragraph", id))
    }

    /// Every paragraph there is and was.
    pub fn every_paragraph(&self) -> impl Iterator<Item = &Paragraph> {
        self.paragraphs.iter().chain(self.removed.values()).map(AsRef::as_ref)
    }

    /// A proposal.
    ///
    /// # Errors
    /// `texts.proposal-unknown`.
    pub fn proposal(&self, id: u32) -> Result<&Proposal, Rejection> {
        let found = self.proposals.get(&id).map(AsRef::as_ref);
        found.ok_or_else(|| Rejection::new(Reason::ProposalUnknown).with("proposal", id))
    }

    /// A proposal that is open.
    ///
    /// # Errors
    /// `texts.proposal-unknown`, `texts.proposal-closed`.
    pub fn open_proposal(&self, id: u32) -> Result<&Proposal, Rejection> {
        let proposal = self.proposal(id)?;
        let closed = || Rejection::new(Reason::ProposalClosed).with("proposal", id);
        if proposal.is_open() { Ok(proposal) } else { Err(closed()) }
    }

    /// The proposals that are open.
    pub fn open_proposals(&self) -> impl Iterator<Item = (&u32, &Proposal)> {
        let all = self.proposals.iter().map(|(ordinal, proposal)| (ordinal, proposal.as_ref()));
        all.filter(|(_, proposal)| proposal.is_open())
    }

    /// The open proposals on the words of a paragraph or on the paragraph itself, amendments to them among them.
    pub fn open_on(&self, paragraph: u32) -> impl Iterator<Item = &Proposal> {
        let on = move |proposal: &&Proposal| {
            proposal.paragraph() == paragraph && proposal.proposed.kind != ProposalKind::NewParagraph
        };
        self.open_proposals().map(|(_, proposal)| proposal).filter(on)
    }

    /// The symbol: the last under which it was issued, else that under which it was opened.
    pub fn symbol(&self) -> &str {
        self.issues.last().map_or(&self.opened.symbol, |(_, _, issued)| &issued.symbol)
    }

    /// Authentic languages that are behind in some paragraph.
    pub fn behind(&self) -> BTreeSet<&Tag> {
        let behind =
            self.paragraphs.iter().filter_map(|paragraph| paragraph.now()).flat_map(|version| version.behind.iter());
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

    pub(crate) fn change_paragraph(&mut self, id: u32, change: impl FnOnce(&mut Paragraph)) {
        if let Some(paragraph) = self.paragraphs.iter_mut().find(|paragraph| paragraph.id == id) {
            change(Arc::make_mut(paragraph));
        }
    }

    pub(crate) fn change_proposal(&mut self, ordinal: u32, change: impl FnOnce(&mut Proposal)) {
        if let Some(proposal) = self.proposals.get_mut(&ordinal) {
            change(Arc::make_mut(proposal));
        }
    }

    /// A proposal ends; with it, unless it was accepted, fall the open amendments to it.
    pub(crate) fn end(&mut self, ordinal: u32, phase: ProposalPhase, meta: &Meta) {
        let mut ending = Vec::from([(ordinal, phase)]);
        while let Some((ordinal, phase)) = ending.pop() {
            self.change_proposal(ordinal, |proposal| proposal.end(phase, meta));
            if phase != ProposalPhase::Accepted {
                let amendments = self.open_proposals().filter(|(_, proposal)| proposal.on() == Some(ordinal));
                ending.extend(amendments.map(|(amendment, _)| (*amendment, ProposalPhase::Fallen)));
            }
        }
    }
}

/// A symbol that no other text has or had; `own` is the meeting and the slug of this one.
pub(crate) fn symbol_free(state: &State, own: (&Slug, &Slug), symbol: &str) -> Result<(), Rejection> {
    crate::documents::symbol(symbol)?;
    let others = state.meetings.values().flat_map(|meeting| meeting.texts.iter().map(|text| (&meeting.slug, text)));
    let mut others = others.filter(|(meeting, (text, _))| (*meeting, *text) != own).map(|(_, (_, draft))| draft);
    let adopted_as = |draft: &Draft| draft.decided.adopted.as_ref().is_some_and(|(_, _, a)| a.symbol == symbol);
    let summed_up_as = |draft: &Draft| draft.decided.summary.as_ref().is_some_and(|s| s.issued.symbol == symbol);
    let issued_as = |draft: &Draft| draft.issues.iter().any(|(_, _, issued)| issued.symbol == symbol);
    let is_named = |draft: &Draft| draft.opened.symbol == symbol || issued_as(draft) || adopted_as(draft);
    if others.any(|draft| is_named(draft) || summed_up_as(draft)) {
        return Err(Rejection::new(crate::documents::Reason::SymbolTaken).with("symbol", symbol));
    }
    Ok(())
}

/// The text that an act is about, while its words may change; `None` where the act does not say which.
pub(crate) fn on_the_table<'a>(desk: &Desk<'a>, on: Subject<'_>) -> Result<Option<crate::desk::OnText<'a>>, Rejection> {
    let found = desk.on_text(on)?;
    if let Some((_, draft)) = found {
        draft.negotiable()?;
    }
    Ok(found)
}

/// Whether a party has the right to propose on this text.
pub(crate) fn may_propose(
    desk: &mut Desk<'_>,
    (meeting, draft): (&Meeting, &Draft),
    party: &Slug,
) -> Result<(), Rejection> {
    let Some(status) = meeting.status_of(party) else {
        return Err(Rejection::new(crate::meetings::Reason::NotInvited).with("party", party));
    };
    let right = may(desk.state, meeting, party, Key::RIGHT_PROPOSE, On::Text(draft));
    if right.value.as_deref() == Some("yes") {
        return Ok(());
    }
    let rejection = Rejection::new(Reason::MayNotPropose).with("status", status.word());
    desk.against_right(right.force, Key::RIGHT_PROPOSE, rejection)
}

impl Opened {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_meeting(&self.meeting, meta, |meeting| {
            let draft = Draft {
                opened: Arc::new(self.clone()),
                entry: meta.number,
                paragraphs: Vec::new(),
                removed: Map::new_sync(),
                steps: List::new_sync(),
                next_paragraph: 1,
                proposals: Map::new_sync(),
                next_proposal: 1,
                circulation: comments::Circulation::default(),
                issues: List::new_sync(),
                taken_up: None,
                decided: Decided::default(),
            };
            Arc::make_mut(&mut meeting.texts).insert(self.text.clone(), Arc::new(draft));
        });
    }
}
