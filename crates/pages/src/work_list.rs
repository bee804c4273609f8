//! What of a process waits for a translator into a language.

use askama::Template;
use procedure::names::{Tag, Texts};

use crate::frame::Frame;

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "texts/work-list.html")]
pub struct WorkList {
    /// The frame.
    pub f: Frame,
    /// The language into which it is translated.
    pub to: Tag,
    /// The languages of the process, with how much waits in each.
    pub languages: Vec<(Tag, usize)>,
    /// How much waits; the first of it is shown.
    pub total: usize,
    /// What waits, the most urgent first.
    pub lines: Vec<WorkLine>,
}

/// Something that waits for a translator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkLine {
    /// What it is, in words.
    pub kind: String,
    /// Its title.
    pub title: Texts,
    /// Where it is mended.
    pub address: String,
    /// In how many places it has no words in the language, has words that are behind, and words that nobody confirmed.
    pub counts: (usize, usize, usize),
    /// By when, in words: the first day of its meeting, where that is to come.
    pub due: Option<String>,
}

impl WorkList {
    /// How a line stands, in words with the shape of each.
    pub fn states(&self, line: &WorkLine) -> Vec<(&'static str, String)> {
        let (missing, behind, draft) = line.counts;
        let all = [
            ("badge--unknown", "work-list-missing", missing),
            ("badge--due", "work-list-behind", behind),
            ("badge--half", "work-list-draft", draft),
        ];
        all.into_iter()
            .filter(|(_, _, count)| *count > 0)
            .map(|(shape, key, count)| (shape, self.f.n(key, count)))
            .collect()
    }

    /// The same page for another language.
    pub fn address(&self, tag: &Tag) -> String {
        format!("{}?to={tag}", self.f.below("documents/translations/"))
    }

    /// A number in the figures of the language.
    pub fn figure(&self, number: &usize) -> String {
        self.f.locale.digits(&number.to_string())
    }

    /// True where more waits than is shown.
    pub fn has_more(&self) -> bool {
        self.total > self.lines.len()
    }
}
