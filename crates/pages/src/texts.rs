//! A text: side by side in two of its languages, with its brackets, their owners, and every state it ever had.

use std::sync::Arc;

use askama::Template;
use procedure::decisions::view::DecisionView;
use procedure::meetings::view::MeetingView;
use procedure::names::{Tag, Texts};
use procedure::texts::view::{Row, TextView};

use crate::act::Button;
use crate::evidence::Beside;
use crate::frame::Frame;
use crate::rounds::paragraph_name;

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
    /// The rows, in order, as markup.
    pub rows: Vec<Arc<str>>,
    /// Figures beside it and its paragraphs.
    pub figures: Beside,
    /// The states that the text had before, as many as are shown, newest first.
    pub earlier: Vec<(u64, i64)>,
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

    /// The paragraph beside which a figure stands: where it is on this page, and what it is called.
    pub fn paragraph_of(&self, id: &u32) -> Option<(String, String)> {
        let found = self.text.paragraphs.iter().find(|paragraph| paragraph.id == *id)?;
        Some((format!("#p{}", found.id), paragraph_name(&self.f, &self.text, *id)))
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
        let key = match (self.text.authentic.contains(tag), self.decision.binds) {
            (true, true) => "texts-authentic",
            (true, false) => "texts-of-equal-value",
            (false, _) => "texts-courtesy",
        };
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

    /// The page. Most of it are its rows, so it is made as long as these at once.
    ///
    /// # Errors
    /// None in practice: templates are checked by the compiler and write to memory.
    pub fn drawn(&self) -> Result<String, askama::Error> {
        const AROUND: usize = 32 << 10;
        let rows: usize = self.rows.iter().map(|row| row.len()).sum();
        let mut page = String::with_capacity(rows.saturating_add(AROUND));
        self.render_into(&mut page)?;
        Ok(page)
    }

    /// True where no row is shown.
    pub fn shows_nothing(&self) -> bool {
        self.rows.iter().all(|row| row.is_empty())
    }

    /// When the state that is shown was reached.
    pub fn reached(&self) -> Option<i64> {
        self.text.history.last().map(|(_, at)| *at)
    }
}

/// A message with several values.
pub(crate) fn with(f: &Frame, key: &str, values: &[(&str, &str)]) -> String {
    let values: Vec<_> = values.iter().map(|(name, value)| (*name, (*value).into())).collect();
    f.locale.with(key, &values)
}
