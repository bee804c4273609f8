//! Two states of a text set side by side, word by word.

use askama::Template;
use procedure::meetings::view::MeetingView;
use procedure::names::{Tag, Texts};
use procedure::texts::view::{Became, Row, TextView};

use crate::act::Choice;
use crate::frame::Frame;
use crate::marked::{Links, Notes, Words};

/// Two states of a text.
#[derive(Clone, Debug, Template)]
#[template(path = "texts/compare.html")]
pub struct ComparePage {
    /// The frame.
    pub f: Frame,
    /// The meeting.
    pub m: MeetingView,
    /// The text.
    pub text: TextView,
    /// The states from which one may compare, and to which.
    pub states: (Vec<Choice>, Vec<Choice>),
    /// What is said of an entry that was asked for and is no state.
    pub said: Vec<String>,
    /// The languages, those that are compared chosen.
    pub languages: Vec<Choice>,
    /// The languages that are compared.
    pub tags: Vec<Tag>,
    /// The paragraphs of both states.
    pub rows: Vec<Row>,
}

/// A paragraph that is not as it was.
#[derive(Clone, Debug)]
pub struct Compared {
    /// Its id.
    pub id: u32,
    /// Its number.
    pub number: String,
    /// What became of it, in words.
    pub became: String,
    /// Its words in each language that is compared, as markup.
    pub words: Vec<(Tag, String)>,
}

impl ComparePage {
    /// The address of the text.
    pub fn address(&self) -> String {
        self.f.text_link(&self.m.slug, &self.text.slug)
    }

    /// How many paragraphs came, went, changed, moved and stayed, with their words.
    pub fn counts(&self) -> Vec<(String, usize)> {
        let all = [Became::Added, Became::Removed, Became::Changed, Became::Moved, Became::Same];
        let count = |became: Became| self.rows.iter().filter(|row| row.became == became).count();
        all.map(|became| (self.f.word("texts-became", became), count(became))).into_iter().collect()
    }

    /// The paragraphs that are not as they were.
    pub fn changed(&self) -> Vec<Compared> {
        let notes = Notes::of(&self.text);
        let drawn = Words::new(&self.f, &notes, Links::None);
        let of = |texts: &'_ Option<Texts>, tag: &Tag| texts.as_ref().and_then(|texts| texts.0.get(tag)).cloned();
        let words = |row: &Row, tag: &Tag| match (of(&row.before, tag), of(&row.after, tag)) {
            (None, None) => drawn.missing(),
            (before, after) => drawn.changed(&before.unwrap_or_default(), &after.unwrap_or_default()),
        };
        let changed = |row: &Row| {
            let mut became = vec![self.f.word("texts-became", row.became)];
            if row.moved && row.became != Became::Moved {
                became.push(self.f.word("texts-became", Became::Moved));
            }
            Compared {
                id: row.paragraph,
                number: row.number.clone().unwrap_or_else(|| self.f.t("texts-unnumbered")),
                became: became.join(&self.f.t("locale-list-comma")),
                words: self.tags.iter().map(|tag| (tag.clone(), words(row, tag))).collect(),
            }
        };
        self.rows.iter().filter(|row| row.became != Became::Same || row.moved).map(changed).collect()
    }
}
