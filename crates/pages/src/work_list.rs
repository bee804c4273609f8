//! What of a process waits for a translator into a language.

use askama::Template;
use procedure::names::{Tag, Texts};
use procedure::time::Day;

use crate::act::Button;
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
    /// The entry that an act just made.
    pub done: Option<u64>,
}

/// Until when something is to be translated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueDay {
    /// The last day.
    pub day: Day,
    /// True where that has passed.
    pub late: bool,
    /// True where somebody set it; else it is the first day of the meeting.
    pub set: bool,
    /// Who translates.
    pub translator: Option<String>,
}

/// Something that waits for a translator.
#[derive(Clone, Debug)]
pub struct WorkLine {
    /// What it is, in words.
    pub kind: String,
    /// Its title; nothing where what it is says all.
    pub title: Option<Texts>,
    /// Where it is mended.
    pub address: String,
    /// In how many places it has no words in the language, has words that are behind, and words that nobody confirmed.
    pub counts: (usize, usize, usize),
    /// By when.
    pub due: Option<DueDay>,
    /// The act that sets its deadline, where it can have one.
    pub set: Option<Button>,
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

    /// True where more waits than is shown.
    pub fn has_more(&self) -> bool {
        self.total > self.lines.len()
    }
}
