//! A text: side by side in two of its languages, with its brackets, their owners, and every state it ever had.

use std::collections::BTreeMap;

use askama::Template;
use procedure::decisions::view::DecisionView;
use procedure::meetings::view::MeetingView;
use procedure::names::{Tag, Texts};
use procedure::texts::view::{ParagraphView, Row, TextView};
use procedure::texts::{Mark, ParagraphKind};

use crate::act::Button;
use crate::frame::Frame;
use crate::rows::{Beside, RowDrawn, rows};

/// Acts: those that matter most to the reader, and the rest.
#[derive(Clone, Debug, Default)]
pub struct Acts {
    /// In sight.
    pub first: Vec<Button>,
    /// One step away.
    pub more: Vec<Button>,
}

impl Acts {
    /// True where there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.first.is_empty() && self.more.is_empty()
    }
}

/// What of a text is shown.
#[derive(Clone, Debug)]
pub enum Look {
    /// Its words with their brackets.
    Marked,
    /// Its words only.
    Clean,
    /// What changed since an earlier state: its name, and the paragraphs of both.
    Changes(String, Vec<Row>),
    /// Its lines, numbered, for the room.
    Lines,
    /// The paragraphs on which something is open.
    Open,
}

/// A link to another view of the same text.
#[derive(Clone, Debug)]
pub struct LookLink {
    /// Its words.
    pub label: String,
    /// Where it leads.
    pub address: String,
    /// True for the view that is shown.
    pub current: bool,
}

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
    /// What is shown.
    pub look: Look,
    /// The other views.
    pub looks: Vec<LookLink>,
    /// Who sees owners of brackets, as a sentence; nothing where the reader sees no draft.
    pub owners: String,
    /// Acts about the text.
    pub acts: Acts,
    /// Acts about each row, by its anchor.
    pub row_acts: BTreeMap<String, Acts>,
    /// The entry that an act just made.
    pub done: Option<u64>,
}

impl TextPage {
    /// The address of this text.
    pub fn address(&self) -> String {
        self.f.text_link(&self.m.slug, &self.text.slug)
    }

    /// The title in words.
    pub fn title(&self) -> &Texts {
        &self.text.title
    }

    /// True where lines are numbered.
    pub fn lined(&self) -> bool {
        matches!(self.look, Look::Lines)
    }

    /// How many letters a numbered line has at most.
    pub fn letters(&self) -> usize {
        crate::lines::LETTERS
    }

    /// The second language, where it is shown.
    pub fn second(&self) -> Option<&Tag> {
        self.columns.1.as_ref().filter(|_| !self.lined())
    }

    /// True where the brackets with their owners stand beside the words.
    pub fn marked(&self) -> bool {
        matches!(self.look, Look::Marked | Look::Open)
    }

    /// Whether a language is authentic or a courtesy.
    pub fn standing(&self, tag: &Tag) -> String {
        let key = if self.text.authentic.contains(tag) { "texts-authentic" } else { "texts-courtesy" };
        self.f.t(key)
    }

    /// In how many paragraphs each authentic language is behind.
    pub fn languages_behind(&self) -> Vec<(String, usize)> {
        let count = |tag: &Tag| self.text.paragraphs.iter().filter(|one| one.behind.contains(tag)).count();
        let counted = self
            .text
            .behind
            .iter()
            .map(|tag| (self.f.t1("texts-behind", "language", self.f.language_of(tag)), count(tag)));
        counted.collect()
    }

    /// When the state that is shown was reached.
    pub fn reached(&self) -> Option<i64> {
        self.text.history.last().map(|(_, at)| *at)
    }

    /// The rows, in order.
    pub fn rows(&self) -> Vec<RowDrawn<'_>> {
        rows(self)
    }

    /// What is said of a language of a paragraph: that it is behind and since when, and which brackets it does not have.
    pub fn under(&self, row: &RowDrawn<'_>, tag: &Tag) -> Vec<String> {
        let Some(paragraph) = row.paragraph.filter(|_| self.marked()) else { return Vec::new() };
        let language = self.f.language_of(tag);
        let mut said = Vec::new();
        if paragraph.behind.contains(tag) && paragraph.words.0.contains_key(tag) {
            said.push(match paragraph.concord.get(tag) {
                Some(concord) => with(
                    &self.f,
                    "texts-behind-since",
                    &[("language", &language), ("since", &self.f.instant(&concord.at))],
                ),
                None => self.f.t1("texts-behind", "language", &language),
            });
        }
        let lacks = |one: &&Beside<'_>| !one.proposal.changes.is_empty() && !one.proposal.changes.contains_key(tag);
        let lacking: Vec<&str> = row.open.iter().filter(lacks).map(|one| one.proposal.tag.as_str()).collect();
        if !lacking.is_empty() && self.text.authentic.contains(tag) {
            let tags = lacking.join(&self.f.t("locale-list-comma"));
            said.push(with(&self.f, "texts-not-in-language", &[("language", &language), ("tags", &tags)]));
        }
        said
    }

    /// Who is still to confirm a paragraph, and by when.
    pub fn to_confirm(&self, paragraph: &ParagraphView) -> Option<String> {
        if paragraph.pending.is_empty() {
            return None;
        }
        let parties: Vec<_> = paragraph.pending.iter().cloned().collect();
        let parties = self.f.listed(&parties);
        Some(match &paragraph.confirm_by {
            Some(day) => with(&self.f, "texts-to-confirm-by", &[("parties", &parties), ("day", &self.f.day(day))]),
            None => self.f.t1("texts-to-confirm", "parties", parties),
        })
    }

    /// True where a mark says something: of a heading or a footnote only once it is agreed.
    pub fn shows_mark(&self, paragraph: &ParagraphView) -> bool {
        let words = !matches!(paragraph.kind, ParagraphKind::Heading | ParagraphKind::Footnote);
        !self.text.adopted && (words || paragraph.mark != Mark::Open)
    }

    /// The shape of a mark.
    pub fn mark_badge(&self, paragraph: &ParagraphView) -> &'static str {
        match paragraph.mark {
            Mark::Open => "badge--open",
            Mark::AgreedAdReferendum => "badge--half",
            Mark::Agreed => "badge--adopted",
        }
    }

    /// True for the paragraph under discussion.
    pub fn is_taken_up(&self, paragraph: &ParagraphView) -> bool {
        self.text.taken_up == Some(paragraph.id)
    }
}

/// A message with several values.
pub(crate) fn with(f: &Frame, key: &str, values: &[(&str, &str)]) -> String {
    let values: Vec<_> = values.iter().map(|(name, value)| (*name, (*value).into())).collect();
    f.locale.with(key, &values)
}
