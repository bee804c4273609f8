//! From what came back to acts: a list of acts that are to be put, each with the place in the file from which it came.
//!
//! Nothing here judges: whether an act is in order is asked of the rules when it is put. What was not changed gives no act.

use std::collections::BTreeMap;

use procedure::names::{Tag, clean};
use procedure::texts::ParagraphKind;

use crate::docx::read::{Comment, Edited, Known, Problem, fit};
use crate::form::{Returned, kind_word};
use crate::tabled::{Tabled, Tabular};

/// An act that is to be put.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// Its name.
    pub act: &'static str,
    /// Its fields but the meeting and the text, as a form has them.
    pub fields: Vec<(String, String)>,
    /// Where it comes from.
    pub from: Place,
}

/// The place in a file from which an act comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The paragraph; of a new one, that behind which it stands.
    pub paragraph: Option<u32>,
    /// Its printed number.
    pub number: Option<String>,
    /// What of it.
    pub part: FromPart,
    /// How the paragraph was known.
    pub known: Known,
}

/// The part of a file from which an act comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FromPart {
    /// The words of a paragraph.
    Words,
    /// A paragraph that is new.
    NewParagraph,
    /// A paragraph that is gone.
    NoParagraph,
    /// A comment, with its author where the file names one.
    Comment(Option<String>),
}

/// What a file gives.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// The acts, in the order of the text.
    pub planned: Vec<Planned>,
    /// What could not be taken.
    pub not: Vec<NotTaken>,
}

/// What could not be taken, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotTaken {
    /// The text has no such paragraph.
    ParagraphUnknown(u32),
    /// The text does not have the language.
    LanguageUnknown(u32, Tag),
    /// A box of the form has a name that none of ours has.
    BoxUnknown(String),
    /// A box for words is empty: to take a paragraph away is to be proposed by hand, so that nobody does it by mistake.
    Emptied(u32, Tag),
    /// Letters stand in the words that the record does not take.
    Letters(Option<u32>),
    /// Somebody changed words that another delegation proposes.
    InsideBracket(u32),
    /// A new footnote: it is to be proposed as a paragraph of its own.
    Footnote(u32),
}

impl NotTaken {
    /// The sentence for the reader.
    pub fn told(&self, locale: &locale::Locale) -> String {
        let paragraph = |id: &u32| ("paragraph", format!("p{id}").into());
        match self {
            Self::ParagraphUnknown(id) => locale.with("papers-not-taken-paragraph", &[paragraph(id)]),
            Self::LanguageUnknown(id, tag) => {
                locale.with("papers-not-taken-language", &[paragraph(id), ("language", tag.as_str().into())])
            }
            Self::BoxUnknown(name) => locale.with("papers-not-taken-box", &[("name", name.into())]),
            Self::Emptied(id, _) => locale.with("papers-not-taken-emptied", &[paragraph(id)]),
            Self::Letters(Some(id)) => locale.with("papers-not-taken-letters", &[paragraph(id)]),
            Self::Letters(None) => locale.text("papers-not-taken-letters-new"),
            Self::InsideBracket(id) => locale.with("papers-not-taken-bracket", &[paragraph(id)]),
            Self::Footnote(id) => locale.with("papers-not-taken-footnote", &[paragraph(id)]),
        }
    }
}

impl Planned {
    /// The sentence for the reader: what of the file it is, and by what the paragraph was known.
    pub fn told(&self, locale: &locale::Locale) -> String {
        let name = self.from.number.clone().or_else(|| self.from.paragraph.map(|id| format!("p{id}")));
        let paragraph = ("paragraph", name.unwrap_or_default().into());
        match (&self.from.part, self.from.known) {
            (FromPart::Words, Known::ByBookmark) => locale.with("papers-taken-words", &[paragraph]),
            (FromPart::Words, Known::ByWords) => locale.with("papers-taken-words-by-words", &[paragraph]),
            (FromPart::NewParagraph, _) => locale.with("papers-taken-new", &[paragraph]),
            (FromPart::NoParagraph, _) => locale.with("papers-taken-gone", &[paragraph]),
            (FromPart::Comment(Some(author)), _) => {
                locale.with("papers-taken-comment-of", &[paragraph, ("author", author.into())])
            }
            (FromPart::Comment(None), _) => locale.with("papers-taken-comment", &[paragraph]),
        }
    }
}

/// The acts of a form that came back, against the text as it stood when the form was made (`returned.based_on`).
pub fn of_form(returned: &Returned, tabled: &Tabled) -> Taken {
    let mut taken = Taken::default();
    taken.not.extend(returned.problems.iter().cloned().map(NotTaken::BoxUnknown));
    for answer in &returned.answers {
        let Some(row) = tabled.paragraph(answer.paragraph) else {
            taken.not.push(NotTaken::ParagraphUnknown(answer.paragraph));
            continue;
        };
        let mut words = BTreeMap::new();
        for (tag, given) in &answer.words {
            taken.word(tabled, row, (tag, given), &mut words);
        }
        taken.propose(row, &words, Known::ByBookmark);
        match fit(&answer.comment) {
            Some(comment) => taken.comment(row, (&returned.language, &comment), (None, Known::ByBookmark)),
            None => taken.not.push(NotTaken::Letters(Some(row.id))),
        }
    }
    taken
}

/// The acts of an edited DOCX.
pub fn of_edited(edited: &Edited, tabled: &Tabled) -> Taken {
    let mut taken = Taken::default();
    taken.not.extend(edited.problems.iter().map(|problem| match problem {
        Problem::InsideBracket(id) => NotTaken::InsideBracket(*id),
        Problem::Letters(id) => NotTaken::Letters(*id),
        Problem::Footnote(id) => NotTaken::Footnote(*id),
    }));
    for row in &tabled.paragraphs {
        let mut words = BTreeMap::new();
        let found: Vec<_> = edited.paragraphs.iter().filter(|one| one.id == row.id).collect();
        for one in &found {
            taken.word(tabled, row, (&one.tag, &one.after), &mut words);
        }
        let known =
            found.iter().map(|one| one.known).find(|known| *known == Known::ByWords).unwrap_or(Known::ByBookmark);
        taken.propose(row, &words, known);
        if edited.deleted.iter().any(|(id, _)| *id == row.id) && found.is_empty() {
            taken.gone(row);
        }
        for one in &found {
            one.comments.iter().for_each(|comment| taken.remark(row, &one.tag, (comment, one.known)));
        }
        taken.new_behind(edited, Some(row));
    }
    taken.new_behind(edited, None);
    taken
}

impl Taken {
    /// Keeps words that differ from those of the text.
    fn word(&mut self, tabled: &Tabled, row: &Tabular, (tag, given): (&Tag, &str), to: &mut BTreeMap<Tag, String>) {
        let own = row.words_in(tag);
        match fit(given) {
            None => self.not.push(NotTaken::Letters(Some(row.id))),
            Some(words) if Some(&words) == clean(own).as_ref() => {}
            Some(_) if !tabled.languages().any(|known| known == tag) => {
                self.not.push(NotTaken::LanguageUnknown(row.id, tag.clone()));
            }
            Some(words) if words.is_empty() => self.not.push(NotTaken::Emptied(row.id, tag.clone())),
            Some(words) => drop(to.insert(tag.clone(), words)),
        }
    }

    fn propose(&mut self, row: &Tabular, words: &BTreeMap<Tag, String>, known: Known) {
        if words.is_empty() {
            return;
        }
        let mut fields = Vec::from([("paragraph".to_owned(), row.id.to_string())]);
        fields.extend(words.iter().map(|(tag, words)| (format!("words.{tag}"), words.clone())));
        self.plan("texts.propose", fields, from(row, FromPart::Words, known));
    }

    fn gone(&mut self, row: &Tabular) {
        let fields =
            Vec::from([("paragraph".to_owned(), row.id.to_string()), ("kind".to_owned(), "delete".to_owned())]);
        self.plan("texts.propose", fields, from(row, FromPart::NoParagraph, Known::ByBookmark));
    }

    fn new_behind(&mut self, edited: &Edited, row: Option<&Tabular>) {
        for added in edited.added.iter().filter(|added| added.after == row.map(|row| row.id)) {
            // 0 is the beginning of the text.
            let behind = row.map_or(0, |row| row.id);
            let mut fields = Vec::from([
                ("paragraph".to_owned(), behind.to_string()),
                ("kind".to_owned(), "new-paragraph".to_owned()),
            ]);
            // A new paragraph among recitals or items is one of them; behind anything else it is operative.
            let kind =
                row.map(|row| row.kind).filter(|kind| matches!(kind, ParagraphKind::Preambular | ParagraphKind::Item));
            fields.extend(kind.map(|kind| ("as".to_owned(), kind_word(kind).to_owned())));
            fields.push((format!("words.{}", added.tag), added.words.clone()));
            let place = Place {
                paragraph: row.map(|row| row.id),
                number: row.and_then(|row| row.number.clone()),
                part: FromPart::NewParagraph,
                known: Known::ByBookmark,
            };
            self.plan("texts.propose", fields, place);
        }
    }

    fn remark(&mut self, row: &Tabular, tag: &Tag, (comment, known): (&Comment, Known)) {
        match fit(&comment.words) {
            Some(words) => {
                let author = Some(comment.author.clone()).filter(|author| !author.is_empty());
                self.comment(row, (tag, &words), (author, known));
            }
            None => self.not.push(NotTaken::Letters(Some(row.id))),
        }
    }

    fn comment(&mut self, row: &Tabular, (tag, words): (&Tag, &str), (author, known): (Option<String>, Known)) {
        if words.is_empty() {
            return;
        }
        let fields = [("paragraph".to_owned(), row.id.to_string()), (format!("words.{tag}"), words.to_owned())];
        self.plan("texts.comment", Vec::from(fields), from(row, FromPart::Comment(author), known));
    }

    fn plan(&mut self, act: &'static str, fields: Vec<(String, String)>, from: Place) {
        self.planned.push(Planned { act, fields, from });
    }
}

fn from(row: &Tabular, part: FromPart, known: Known) -> Place {
    Place { paragraph: Some(row.id), number: row.number.clone(), part, known }
}
