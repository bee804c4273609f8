//! A text: side by side in two of its languages, with its brackets, their owners, and every state it ever had.

use askama::Template;
use procedure::decisions::view::DecisionView;
use procedure::meetings::view::MeetingView;
use procedure::names::{Tag, Texts};
use procedure::texts::ProposalPhase;
use procedure::texts::view::{ParagraphView, ProposalView, TextView};

use crate::act::Button;
use crate::frame::{Frame, escape};
use crate::marked::{Bracket, bracketed, changed};

/// A text of a meeting.
#[derive(Clone, Debug, Template)]
#[template(path = "texts/text.html")]
pub struct TextPage {
    /// The frame.
    pub f: Frame,
    /// The meeting.
    pub m: MeetingView,
    /// The text.
    pub text: TextView,
    /// What was decided about it.
    pub decision: DecisionView,
    /// The two languages side by side.
    pub columns: (Tag, Option<Tag>),
    /// True where changes are marked.
    pub changes: bool,
    /// Acts about the text.
    pub acts: Vec<Button>,
    /// Acts about each paragraph.
    pub paragraph_acts: Vec<Vec<Button>>,
    /// Acts about each proposal, by its ordinal.
    pub proposal_acts: Vec<(u32, Vec<Button>)>,
    /// The entry that an act just made.
    pub done: Option<u64>,
}

/// A proposal beside its paragraph.
#[derive(Clone, Debug)]
pub struct Beside<'a> {
    /// Its tag, as in `7a`.
    pub tag: String,
    /// The proposal.
    pub proposal: &'a ProposalView,
    /// Who made it, in words.
    pub owner: String,
    /// True where it is the reader's own.
    pub own: bool,
}

impl TextPage {
    /// The address of this text.
    pub fn address(&self) -> String {
        self.f.at(&self.m.slug, &format!("{}/", self.text.slug))
    }

    /// The number beside a paragraph.
    pub fn number(&self, paragraph: &ParagraphView) -> String {
        paragraph.number.clone().unwrap_or_default()
    }

    /// The tags of a paragraph's proposals: its number or ordinal and a letter, in the order in which they were made.
    pub fn beside<'a>(&'a self, paragraph: &'a ParagraphView) -> Vec<Beside<'a>> {
        let line = |proposal: &'a ProposalView| Beside {
            tag: proposal.tag.clone(),
            owner: match &proposal.owner {
                Some(owner) => self.f.capacity_name(owner),
                None => self.f.t("texts-owner-withheld"),
            },
            own: proposal.own,
            proposal,
        };
        paragraph.proposals.iter().map(line).collect()
    }

    /// True where a proposal is open.
    pub fn is_open(&self, proposal: &ProposalView) -> bool {
        proposal.phase == ProposalPhase::Open
    }

    /// True where a paragraph has an open proposal.
    pub fn has_open(&self, paragraph: &ParagraphView) -> bool {
        paragraph.proposals.iter().any(|proposal| self.is_open(proposal))
    }

    /// The acts about the paragraph at this place.
    pub fn acts_at(&self, place: &usize) -> Vec<Button> {
        self.paragraph_acts.get(*place).cloned().unwrap_or_default()
    }

    /// The acts about a proposal.
    pub fn acts_on(&self, proposal: &ProposalView) -> Vec<Button> {
        let found = self.proposal_acts.iter().find(|(ordinal, _)| *ordinal == proposal.proposal);
        found.map(|(_, acts)| acts.clone()).unwrap_or_default()
    }

    /// The words of a paragraph in a language, with brackets or with what changed.
    pub fn column(&self, paragraph: &ParagraphView, tag: &Tag) -> String {
        let Some(words) = paragraph.words.get(tag.as_str()) else {
            return format!(
                "<span class=\"badge badge--unknown\">{}</span>",
                escape(&self.f.t("texts-language-missing"))
            );
        };
        if self.changes
            && let Some(before) = paragraph.before.as_ref().and_then(|before| before.get(tag.as_str()))
        {
            return changed(before, words);
        }
        let beside = self.beside(paragraph);
        let bracket = |line: &'_ Beside<'_>| {
            let change = line.proposal.changes.get(tag).filter(|_| self.is_open(line.proposal))?.clone();
            Some((line.tag.clone(), change))
        };
        let found: Vec<_> = beside.iter().filter_map(bracket).collect();
        let brackets: Vec<Bracket<'_>> = found
            .iter()
            .map(|(tag, change)| Bracket {
                tag,
                at: usize::try_from(change.at).unwrap_or(usize::MAX),
                old: &change.old,
                new: &change.new,
            })
            .collect();
        bracketed(words, &brackets)
    }

    /// True where a language of a paragraph has not followed the last change.
    pub fn is_behind(&self, paragraph: &ParagraphView, tag: &Tag) -> bool {
        paragraph.behind.contains(tag) && paragraph.words.get(tag.as_str()).is_some()
    }

    /// Whether a language is authentic or a courtesy.
    pub fn standing(&self, tag: &Tag) -> String {
        let key = match (self.text.authentic.contains(tag), self.decision.binds) {
            (true, true) => "texts-authentic",
            (true, false) => "texts-of-equal-value",
            (false, _) => "texts-courtesy",
        };
        self.f.t(key)
    }

    /// The languages that can be set beside the first.
    pub fn others(&self) -> Vec<Tag> {
        let all = self.text.authentic.iter().chain(&self.text.courtesy);
        all.filter(|tag| **tag != self.columns.0 && Some(*tag) != self.columns.1.as_ref()).cloned().collect()
    }

    /// The title in words.
    pub fn title(&self) -> &Texts {
        &self.text.title
    }

    /// How many paragraphs there are.
    pub fn operative(&self) -> usize {
        self.text.paragraphs.iter().filter(|paragraph| paragraph.number.is_some()).count()
    }
}
