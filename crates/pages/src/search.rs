//! The page of a search: hits with the words that were looked for, and what can be chosen.

use std::ops::Range;

use askama::Template;
use locale::Lang;

use crate::frame::{Frame, escape};

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "site/search.html")]
pub struct SearchPage {
    /// The frame.
    pub f: Frame,
    /// What was typed.
    pub asked: String,
    /// How many passages there are in all.
    pub total: u32,
    /// Words that were not found as typed, with what was looked for instead.
    pub corrected: Vec<(String, String)>,
    /// Words that no hit has.
    pub left_out: Vec<String>,
    /// The years that the question named: `2013–`, `2013–2016`, `2016`.
    pub years: Option<String>,
    /// One page of hits.
    pub hits: Vec<HitLine>,
    /// What can be chosen: headings with choices.
    pub choices: Vec<(String, Vec<Choice>)>,
    /// The address of the next hits.
    pub more: Option<String>,
    /// The address at which the years of the question do not count.
    pub every_year: String,
}

/// A hit.
#[derive(Clone, Debug)]
pub struct HitLine {
    /// Its permanent address.
    pub address: String,
    /// What it is, in words.
    pub kind: String,
    /// Its meeting.
    pub meeting: String,
    /// Its year; 0 where it has none.
    pub year: u32,
    /// The language of its words.
    pub lang: Lang,
    /// Its title as markup.
    pub title: String,
    /// The part of its text that is shown, as markup.
    pub words: String,
    /// True if the text goes on before that part, and after it.
    pub goes_on: (bool, bool),
}

/// Something that can be chosen, or taken off.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Its words.
    pub label: String,
    /// How much there is of it.
    pub count: u32,
    /// True if it is chosen.
    pub chosen: bool,
    /// The address of the other state.
    pub address: String,
}

impl SearchPage {
    /// What was looked for instead of a word.
    fn instead(&self, typed: &str, shown: &str) -> String {
        self.f.locale.with("search-instead", &[("typed", typed.into()), ("shown", shown.into())])
    }
}

/// A text as markup, with the words at these ranges of bytes marked.
pub fn marked(text: &str, marks: &[Range<usize>]) -> String {
    let (mut markup, mut read) = (String::new(), 0);
    for mark in marks.iter().filter(|mark| mark.start <= mark.end) {
        if let (Some(before), Some(word)) = (text.get(read..mark.start), text.get(mark.clone())) {
            markup.extend([&escape(before), "<mark>", &escape(word), "</mark>"]);
            read = mark.end;
        }
    }
    markup.push_str(&escape(text.get(read..).unwrap_or_default()));
    markup
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_marked_and_nothing_else_is_markup() {
        let one = std::iter::once(2..5).collect::<Vec<_>>();
        assert_eq!(
            marked("a <b> c", &one),
            "a <mark>&lt;b&gt;</mark> c".replace("&lt;", &escape("<")).replace("&gt;", &escape(">"))
        );
        assert_eq!(marked("я и ты", &[1..2, 3..5]).matches("<mark>").count(), 1);
    }
}
