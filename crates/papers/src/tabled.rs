//! A text on the table, ready for documents: its words and brackets in every language, and every proposal in words of the
//! reader's language. All documents of a text under negotiation are made of this, so that they say the same.

use std::collections::{BTreeMap, BTreeSet};

use procedure::Capacity;
use procedure::names::{Slug, Tag, Texts};
use procedure::texts::brackets::Piece;
use procedure::texts::view::{ParagraphView, ProposalView, TextView};
use procedure::texts::{Mark, ParagraphKind, ProposalKind, ProposalPhase};
use procedure::time::Moment;

use crate::Sheet;
use crate::marks::Notes;

/// A text on the table.
#[derive(Clone, Debug)]
pub struct Tabled {
    /// Its slug.
    pub text: Slug,
    /// Its symbol.
    pub symbol: String,
    /// Its title.
    pub title: Texts,
    /// Authentic languages.
    pub authentic: Vec<Tag>,
    /// Courtesy languages.
    pub courtesy: Vec<Tag>,
    /// How far it is.
    pub standing: Standing,
    /// The entry after which it stands like this.
    pub entry: u64,
    /// When it got its first words: the date of the work.
    pub opened: Moment,
    /// The open proposals to begin with another paragraph.
    pub beginning: Vec<Bracketed>,
    /// Its paragraphs, in their order.
    pub paragraphs: Vec<Tabular>,
}

/// How far a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// A draft: nothing in it binds.
    Draft,
    /// Adopted.
    Adopted,
}

/// A paragraph on the table.
#[derive(Clone, Debug)]
pub struct Tabular {
    /// Its id.
    pub id: u32,
    /// What it is.
    pub kind: ParagraphKind,
    /// Its printed number.
    pub number: Option<String>,
    /// Whether it is open, agreed ad referendum or agreed, in words.
    pub mark: Option<String>,
    /// Its words, per language.
    pub words: Texts,
    /// Languages whose words have not followed yet.
    pub behind: BTreeSet<Tag>,
    /// Languages whose words somebody compared with the authentic ones.
    pub reviewed: BTreeSet<Tag>,
    /// Its words with brackets, per language.
    pub pieces: BTreeMap<Tag, Vec<Piece>>,
    /// The proposals that are open, oldest first.
    pub proposals: Vec<Bracketed>,
}

/// An open proposal.
#[derive(Clone, Debug)]
pub struct Bracketed {
    /// Its ordinal.
    pub ordinal: u32,
    /// How it is called in the text: `7a`.
    pub tag: String,
    /// What it does.
    pub kind: ProposalKind,
    /// The same in words.
    pub kind_word: String,
    /// Who made it, in words; `None` where this reader may not know.
    pub owner: Option<String>,
    /// Who supports it, in words.
    pub supporters: Vec<String>,
    /// Why, in the reader's language.
    pub reason: Option<String>,
    /// When it was made.
    pub at: Moment,
    /// What a paragraph that it would add is.
    pub in_kind: ParagraphKind,
    /// The words of that paragraph with the brackets in them, per language; the bracket around it is not among them.
    pub adds: BTreeMap<Tag, Vec<Piece>>,
}

impl Tabled {
    /// A text as a reader sees it, in the language of the sheet.
    pub fn of(sheet: &Sheet<'_>, text: &TextView) -> Self {
        let last = text.history.last().map(|(entry, _)| *entry);
        Self {
            text: text.slug.clone(),
            symbol: text.symbol.clone(),
            title: text.title.clone(),
            authentic: text.authentic.clone(),
            courtesy: text.courtesy.clone(),
            standing: if text.adopted { Standing::Adopted } else { Standing::Draft },
            entry: text.as_of.or(last).unwrap_or(sheet.head.entry),
            opened: text.history.first().map_or(sheet.head.recorded, |(_, at)| *at),
            beginning: beginning(sheet, text),
            paragraphs: text.paragraphs.iter().map(|paragraph| tabular(sheet, paragraph)).collect(),
        }
    }

    /// Its languages, the authentic ones first.
    pub fn languages(&self) -> impl Iterator<Item = &Tag> {
        self.authentic.iter().chain(&self.courtesy)
    }

    /// The paragraph with this id.
    pub fn paragraph(&self, id: u32) -> Option<&Tabular> {
        self.paragraphs.iter().find(|paragraph| paragraph.id == id)
    }

    /// Every open proposal.
    pub fn proposals(&self) -> impl Iterator<Item = &Bracketed> {
        self.beginning.iter().chain(self.paragraphs.iter().flat_map(|paragraph| &paragraph.proposals))
    }

    /// What stands before the first paragraph: no words, but the proposals to begin with others.
    pub(crate) fn before_first(&self) -> Tabular {
        Tabular {
            id: 0,
            kind: ParagraphKind::Operative,
            number: None,
            mark: None,
            words: Texts::default(),
            behind: BTreeSet::new(),
            reviewed: BTreeSet::new(),
            pieces: BTreeMap::new(),
            proposals: self.beginning.clone(),
        }
    }

    /// The footnotes with their printed numbers.
    pub(crate) fn notes(&self) -> Notes {
        Notes::of(self)
    }

    /// Its title in a language, or in the language that is shown instead.
    pub(crate) fn title_in(&self, language: &str) -> String {
        self.title.shown(language).map_or_else(|| self.symbol.clone(), |(_, words)| words.to_owned())
    }

    /// The language of a document for a reader: the reader's, where the text has it, or the first authentic one.
    pub(crate) fn language_for(&self, reader: &str) -> Option<&Tag> {
        self.languages().find(|tag| tag.as_str() == reader).or_else(|| self.authentic.first())
    }
}

impl Tabular {
    /// Its words in a language; none where it has none.
    pub fn words_in(&self, tag: &Tag) -> &str {
        self.words.0.get(tag).map_or("", String::as_str)
    }

    /// Its words in a language with their brackets.
    pub(crate) fn pieces_in(&self, tag: &Tag) -> Vec<Piece> {
        let whole = || Vec::from([Piece::Words(self.words_in(tag).to_owned())]);
        self.pieces.get(tag).cloned().unwrap_or_else(whole)
    }

    /// The proposal with this ordinal.
    pub(crate) fn proposal(&self, ordinal: u32) -> Option<&Bracketed> {
        self.proposals.iter().find(|proposal| proposal.ordinal == ordinal)
    }
}

fn beginning(sheet: &Sheet<'_>, text: &TextView) -> Vec<Bracketed> {
    let open = text.beginning.iter().filter(|proposal| proposal.phase == ProposalPhase::Open);
    let one = |proposal: &ProposalView| {
        let new = |tag: &Tag| text.new_pieces(proposal.proposal, tag);
        bracketed(sheet, proposal, (ParagraphKind::Operative, &new))
    };
    open.map(one).collect()
}

fn tabular(sheet: &Sheet<'_>, paragraph: &ParagraphView) -> Tabular {
    let open = paragraph.proposals.iter().filter(|proposal| proposal.phase == ProposalPhase::Open);
    let mark = match paragraph.mark {
        Mark::Open => "papers-mark-open",
        Mark::AgreedAdReferendum => "papers-mark-ad-referendum",
        Mark::Agreed => "papers-mark-agreed",
    };
    Tabular {
        id: paragraph.id,
        kind: paragraph.kind,
        number: paragraph.number.clone(),
        mark: Some(sheet.text(mark)),
        words: paragraph.words.clone(),
        behind: paragraph.behind.clone(),
        reviewed: paragraph.reviewed.clone(),
        pieces: paragraph.words.0.keys().map(|tag| (tag.clone(), paragraph.pieces(tag))).collect(),
        proposals: open
            .map(|proposal| {
                let new = |tag: &Tag| paragraph.new_pieces(proposal.proposal, tag);
                bracketed(sheet, proposal, (paragraph.kind, &new))
            })
            .collect(),
    }
}

/// The words of a new paragraph with their brackets, in a language.
type NewWords<'a> = &'a dyn Fn(&Tag) -> Vec<Piece>;

/// `new` gives the pieces of a paragraph that a proposal would add, with the amendments to it, in one bracket.
fn bracketed(sheet: &Sheet<'_>, proposal: &ProposalView, (kind, new): (ParagraphKind, NewWords<'_>)) -> Bracketed {
    let inside = |tag: &Tag| match new(tag).into_iter().next()? {
        Piece::Bracket(bracket) => Some((tag.clone(), bracket.inside)),
        Piece::Words(_) => None,
    };
    let adds = if proposal.kind == ProposalKind::NewParagraph {
        proposal.comes.0.keys().filter_map(inside).collect()
    } else {
        BTreeMap::new()
    };
    Bracketed {
        ordinal: proposal.proposal,
        tag: proposal.tag.clone(),
        kind: proposal.kind,
        kind_word: sheet.text(&format!("papers-proposal-{}", word(proposal.kind))),
        owner: match &proposal.owner {
            Some(owner) => Some(sheet.capacity(owner)),
            None => proposal.gone.then(|| sheet.text("papers-owner-gone")),
        },
        supporters: proposal.supporters.iter().map(|supporter| sheet.capacity(supporter)).collect(),
        reason: sheet.shown(&proposal.reason),
        at: proposal.at,
        in_kind: proposal.in_kind.unwrap_or(kind),
        adds,
    }
}

/// A kind of proposal as acts write it.
pub(crate) fn word(kind: ProposalKind) -> &'static str {
    match kind {
        ProposalKind::Replace => "replace",
        ProposalKind::Insert => "insert",
        ProposalKind::Delete => "delete",
        ProposalKind::Alternative => "alternative",
        ProposalKind::Placeholder => "placeholder",
        ProposalKind::Reservation => "reservation",
        ProposalKind::NewParagraph => "new-paragraph",
        ProposalKind::Move => "move",
    }
}

impl Sheet<'_> {
    /// A capacity in words.
    pub(crate) fn capacity(&self, capacity: &Capacity) -> String {
        match capacity {
            Capacity::Party(slug) => self.name(slug),
            Capacity::Chair => self.text("papers-owner-chair"),
            Capacity::Secretariat => self.text("papers-owner-secretariat"),
            Capacity::Public | Capacity::Press | Capacity::Guest | Capacity::Interpreter | Capacity::Clerk => {
                self.text("papers-unknown")
            }
        }
    }

    /// What a comment says of a proposal: its tag, what it does, and why.
    pub(crate) fn remark(&self, proposal: &Bracketed) -> String {
        let (tag, kind) = (("tag", proposal.tag.as_str().into()), ("kind", proposal.kind_word.as_str().into()));
        match &proposal.reason {
            Some(reason) => self.with("papers-proposal-reasoned", &[tag, kind, ("reason", reason.into())]),
            None => self.with("papers-proposal-bare", &[tag, kind]),
        }
    }

    /// The owner of a proposal in words, or the word for one that is withheld.
    pub(crate) fn owner(&self, proposal: &Bracketed) -> String {
        proposal.owner.clone().unwrap_or_else(|| self.text("papers-owner-withheld"))
    }
}
