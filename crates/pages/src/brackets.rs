//! Every open bracket of a text in one list, and what still blocks the reader's delegation.

use askama::Template;
use procedure::Capacity;
use procedure::meetings::view::MeetingView;
use procedure::texts::view::{ParagraphView, ProposalView, TextView};
use procedure::texts::{ProposalKind, ProposalPhase};

use crate::act::Button;
use crate::beside::{Beside, Called, beside, called, kinds, owner};
use crate::frame::{Frame, escape};

/// Every open bracket of a text.
#[derive(Clone, Debug, Template)]
#[template(path = "texts/brackets.html")]
pub struct BracketsPage {
    /// The frame.
    pub f: Frame,
    /// The meeting.
    pub m: MeetingView,
    /// The text.
    pub text: TextView,
    /// Who sees owners of brackets, as a sentence.
    pub owners: String,
    /// How many each owner holds, as far as the reader may know, most first.
    pub holders: Vec<(Capacity, usize)>,
    /// What still blocks the reader's delegation; nothing where the reader is none.
    pub blocking: Option<Blocks>,
    /// The entry that an act just made.
    pub done: Option<u64>,
}

/// What still blocks a delegation.
#[derive(Clone, Debug, Default)]
pub struct Blocks {
    /// Its own open brackets, with what settles each.
    pub own: Vec<(u32, Vec<Button>)>,
    /// The paragraphs that wait for its confirmation, with what settles each.
    pub to_confirm: Vec<(u32, Vec<Button>)>,
    /// Brackets of others on paragraphs that concern it, with what it may do about each.
    pub others: Vec<(u32, Vec<Button>)>,
}

impl Blocks {
    /// True where nothing blocks.
    pub fn is_empty(&self) -> bool {
        self.own.is_empty() && self.to_confirm.is_empty() && self.others.is_empty()
    }
}

/// A bracket in the list.
#[derive(Clone, Debug)]
pub struct Listed<'a> {
    /// The proposal in words.
    pub line: Beside<'a>,
    /// Its words, as markup.
    pub words: String,
    /// The language of its words.
    pub language: String,
    /// Where it stands in the text.
    pub paragraph: String,
}

impl BracketsPage {
    /// The address of the text.
    pub fn address(&self) -> String {
        self.f.text_link(&self.m.slug, &self.text.slug)
    }

    /// The open brackets in the order of the text.
    pub fn listed(&self) -> Vec<Listed<'_>> {
        let (names, kinds) = (Called::of(&self.f, &self.text), kinds(&self.f));
        let open = |one: &&ProposalView| one.phase == ProposalPhase::Open;
        let beginning = self.text.beginning.iter().map(|one| (None, one));
        let rest = self.text.paragraphs.iter().flat_map(|at| at.proposals.iter().map(move |one| (Some(&**at), one)));
        let all = beginning.chain(rest).filter(|(_, one)| open(one));
        let row = |(paragraph, one): (Option<&ParagraphView>, &'_ ProposalView)| {
            let (language, words) = self.words(one);
            let paragraph = paragraph.map_or_else(|| self.f.t("texts-beginning"), |at| called(&self.f, at));
            (paragraph, language, words)
        };
        let row = |(paragraph, one)| {
            let (paragraph, language, words) = row((paragraph, one));
            Listed { line: beside(&self.f, (&names, &kinds), one), words, language, paragraph }
        };
        all.map(row).collect()
    }

    /// The words that go and come, in the reader's language or the first that there is.
    fn words(&self, one: &ProposalView) -> (String, String) {
        let own = one.changes.keys().find(|tag| tag.as_str() == self.f.lang().language().tag());
        let Some(tag) = own.or_else(|| one.changes.keys().next()) else {
            return (self.f.lang().to_string(), format!("<em>{}</em>", escape(&self.f.t("texts-whole-paragraph"))));
        };
        let goes = one.changes.get(tag).map(|change| escape(change.old.trim())).unwrap_or_default();
        let comes = one.comes.0.get(tag).map(|words| escape(words.trim())).unwrap_or_default();
        let stays = matches!(one.kind, ProposalKind::Reservation | ProposalKind::Alternative);
        let (opens, closes) = if stays { ("", "") } else { ("<del>", "</del>") };
        let goes = if goes.is_empty() { goes } else { format!("{opens}{goes}{closes}") };
        let comes = if comes.is_empty() { comes } else { format!("<ins>{comes}</ins>") };
        let space = if goes.is_empty() || comes.is_empty() { "" } else { " " };
        (tag.to_string(), format!("{goes}{space}{comes}"))
    }

    /// How many brackets are left, and how many of them the one holds who holds most.
    pub fn left(&self) -> String {
        let number = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        match self.holders.as_slice() {
            [(_, held), ..] if self.text.open > 1 => {
                let values = [("number", number(self.text.open).into()), ("held", number(*held).into())];
                self.f.locale.with("texts-left-held", &values)
            }
            [..] => self.f.n("texts-left", self.text.open),
        }
    }

    /// A proposal by its ordinal: its tag, its owner, the language of its words, and those as markup.
    pub fn named(&self, ordinal: &u32) -> [String; 4] {
        let found = self.text.proposals().find(|one| one.proposal == *ordinal);
        let Some(one) = found else { return Default::default() };
        let (language, words) = self.words(one);
        [one.tag.clone(), owner(&self.f, one), language, words]
    }

    /// How a paragraph is called, by its id.
    pub fn paragraph(&self, id: &u32) -> String {
        let found = self.text.paragraphs.iter().find(|one| one.id == *id);
        found.map_or_else(|| id.to_string(), |one| called(&self.f, one))
    }
}
