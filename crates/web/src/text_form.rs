//! What the forms of proposals and revisions know of the text: the words as they stand, in its languages, and the kinds of
//! proposals there are.

use pages::Frame;
use pages::act::{Another, Choice, Kept};
use procedure::Kind;
use procedure::meetings::Meeting;
use procedure::names::{Slug, Tag, Texts};
use procedure::texts::view::{ParagraphView, ProposalView, TextView};
use procedure::texts::{ProposalKind, ProposalPhase};

use crate::draw::Draw;
use crate::query::Query;

/// What a form is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Purpose {
    /// The drafter's revision.
    Revise,
    /// Other words.
    Change,
    /// Other words in those that a proposal would bring.
    Amend(u32),
    /// A kind of proposal that is named.
    Named(ProposalKind),
}

/// A form about a paragraph, or about the place after it.
pub(crate) struct TextForm {
    purpose: Purpose,
    text: TextView,
    /// The paragraph; none at the beginning of the text.
    paragraph: Option<ParagraphView>,
}

/// The kinds that a delegation chooses from, beside other words.
const NAMED: [(&str, ProposalKind); 6] = [
    ("reservation", ProposalKind::Reservation),
    ("alternative", ProposalKind::Alternative),
    ("placeholder", ProposalKind::Placeholder),
    ("delete", ProposalKind::Delete),
    ("new-paragraph", ProposalKind::NewParagraph),
    ("move", ProposalKind::Move),
];

/// The fields that some kinds ask for and others do not.
const OF_KINDS: [&str; 7] = ["words", "instead-of", "as", "old", "new", "after", "below"];

impl TextForm {
    /// The form for what an address names; nothing where it names no paragraph, or one that the reader may not see.
    pub(crate) fn new(draw: &Draw<'_>, kind: Kind, of: Option<&Meeting>, given: &Query) -> Option<Self> {
        if !matches!(kind, Kind::TextsPropose | Kind::TextsRevise) {
            return None;
        }
        let (of, slug) = (of?, given.get("text").and_then(Slug::new)?);
        let text = draw.view_of(of, of.texts.get(&slug)?, None)?;
        let id: u32 = given.get("paragraph")?.parse().ok()?;
        let paragraph = text.paragraphs.iter().find(|one| one.id == id).map(|one| ParagraphView::clone(one));
        let named = NAMED.iter().find(|(word, _)| Some(*word) == given.get("kind")).map(|(_, kind)| *kind);
        let amended = given.get("on").and_then(|on| on.parse().ok());
        let purpose = match (kind, named, amended) {
            (Kind::TextsRevise, _, _) => Purpose::Revise,
            (_, Some(named), _) => Purpose::Named(named),
            (_, None, Some(amended)) => Purpose::Amend(amended),
            (_, None, None) => Purpose::Change,
        };
        let at_beginning = id == 0 && purpose == Purpose::Named(ProposalKind::NewParagraph);
        (paragraph.is_some() || at_beginning).then_some(Self { purpose, text, paragraph })
    }

    /// The fields that are asked.
    pub(crate) fn asks(&self, field: &str) -> bool {
        let own: &[&str] = match self.purpose {
            Purpose::Change => &["words", "instead-of"],
            Purpose::Revise | Purpose::Amend(_) | Purpose::Named(ProposalKind::Alternative) => &["words"],
            Purpose::Named(ProposalKind::NewParagraph) => &["words", "as"],
            Purpose::Named(ProposalKind::Reservation) => &["old"],
            Purpose::Named(ProposalKind::Placeholder) => &["new", "after"],
            Purpose::Named(ProposalKind::Move) => &["below"],
            Purpose::Named(ProposalKind::Delete | ProposalKind::Replace | ProposalKind::Insert) => &[],
        };
        matches!(field, "text" | "paragraph" | "reason") || self.carries(field) || own.contains(&field)
    }

    /// True for what the address has decided.
    pub(crate) fn carries(&self, field: &str) -> bool {
        match self.purpose {
            Purpose::Amend(_) => field == "on",
            Purpose::Named(_) => field == "kind",
            Purpose::Revise | Purpose::Change => false,
        }
    }

    /// The words with which a field begins.
    pub(crate) fn prefilled(&self, field: &str) -> Option<&Texts> {
        let standing = self.paragraph.as_ref().map(|paragraph| &paragraph.words);
        match self.purpose {
            Purpose::Revise | Purpose::Change | Purpose::Named(ProposalKind::Alternative) if field == "words" => {
                standing
            }
            Purpose::Amend(amended) if field == "words" => self.proposal(amended).map(|one| &one.comes),
            Purpose::Revise | Purpose::Change | Purpose::Amend(_) | Purpose::Named(_) => None,
        }
    }

    /// The words that stand, beside a field that quotes them.
    pub(crate) fn quoted(&self, field: &str) -> Option<&Texts> {
        let quotes = matches!(
            (self.purpose, field),
            (Purpose::Named(ProposalKind::Reservation), "old") | (Purpose::Named(ProposalKind::Placeholder), "after")
        );
        self.paragraph.as_ref().filter(|_| quotes).map(|paragraph| &paragraph.words)
    }

    /// The languages in which words of the text are asked; of any other field those of the pages.
    pub(crate) fn languages(&self, field: &str) -> Option<Vec<String>> {
        let own = matches!(field, "words" | "old" | "new" | "after");
        let all = self.text.authentic.iter().chain(&self.text.courtesy);
        own.then(|| all.filter(|tag| self.has(field, tag)).map(ToString::to_string).collect())
    }

    /// A proposal is made on words that there are; a new paragraph and a revision may bring a language.
    fn has(&self, field: &str, tag: &Tag) -> bool {
        match self.prefilled(field).or_else(|| self.quoted(field)) {
            Some(words) if self.purpose != Purpose::Revise => words.0.contains_key(tag),
            Some(_) | None => true,
        }
    }

    /// How a field is to be filled, where this form says it in its own way.
    pub(crate) fn hint(&self, field: &str) -> Option<&'static str> {
        match (self.purpose, field) {
            (Purpose::Revise, "words") => Some("texts-form-revise"),
            (Purpose::Change | Purpose::Amend(_) | Purpose::Named(ProposalKind::Alternative), "words") => {
                Some("texts-form-change")
            }
            (Purpose::Named(ProposalKind::Reservation), "old") => Some("texts-form-old-reservation"),
            (Purpose::Named(ProposalKind::Placeholder), "after") => Some("texts-form-after-placeholder"),
            (_, _) => None,
        }
    }

    /// What the form is for, in words.
    pub(crate) fn lead(&self, f: &Frame) -> String {
        let what = match self.purpose {
            Purpose::Revise => None,
            Purpose::Change => Some(f.t("texts-form-replace")),
            Purpose::Amend(amended) => self.proposal(amended).map(|one| f.t1("texts-form-amend", "tag", &one.tag)),
            Purpose::Named(ProposalKind::Delete) => Some(f.t("texts-form-delete-note")),
            Purpose::Named(kind) => Some(f.word("texts-form", kind)),
        };
        let where_it_stands =
            self.paragraph.as_ref().map(|one| f.t1("texts-paragraph", "number", pages::beside::called(f, one)));
        let parts: Vec<String> = [where_it_stands, what].into_iter().flatten().collect();
        parts.join(" · ")
    }

    /// The forms of the other kinds of proposals.
    pub(crate) fn more(&self, f: &Frame) -> Vec<Another> {
        if self.purpose == Purpose::Revise || self.paragraph.is_none() {
            return Vec::new();
        }
        let another = |label: String, value: String| Another { label, value };
        let change =
            (self.purpose != Purpose::Change).then(|| another(f.t("texts-form-replace"), "kind=replace".into()));
        let named = NAMED.into_iter().filter(|(_, kind)| self.purpose != Purpose::Named(*kind));
        let named = named.map(|(word, _)| another(f.t(&format!("texts-form-{word}")), format!("kind={word}")));
        let amended = self.open().filter(|one| !one.comes.is_empty() && self.purpose != Purpose::Amend(one.proposal));
        let amended =
            amended.map(|one| another(f.t1("texts-form-amend", "tag", &one.tag), format!("on={}", one.proposal)));
        change.into_iter().chain(named).chain(amended).collect()
    }

    /// What is sent to the form of another kind: all that was given, but for words that nobody changed.
    pub(crate) fn otherwise(&self, given: &Query, another: &str) -> Query {
        let decided = |name: &str| matches!(name, "kind" | "on");
        let untouched = |name: &str, value: &str| {
            let (field, tag) = name.split_once('.').unwrap_or((name, ""));
            let prefilled = self.prefilled(field).and_then(|words| words.get(tag));
            prefilled.is_some_and(|words| words == value.replace("\r\n", "\n"))
        };
        let typed = given.0.iter().filter(|(name, value)| !decided(name) && !untouched(name, value)).cloned();
        Query(typed.chain(Query::read(another).0.into_iter().filter(|(name, _)| decided(name))).collect())
    }

    /// What was typed in the forms of other kinds and is not asked here.
    pub(crate) fn kept(&self, given: &Query) -> Vec<Kept> {
        let of_other = |name: &str| OF_KINDS.contains(&name) && !self.asks(name);
        let kept = |(name, value): &(String, String)| {
            let (field, tag) = name.split_once('.').map_or((name.as_str(), None), |(field, tag)| (field, Some(tag)));
            let (name, value, language) = (name.clone(), value.clone(), tag.map(str::to_owned));
            (of_other(field) && !value.is_empty()).then_some(Kept { name, value, language })
        };
        given.0.iter().filter_map(kept).collect()
    }

    /// The open proposals in whose place this one may stand.
    pub(crate) fn others(&self, f: &Frame, chosen: &[String]) -> Vec<Choice> {
        let choice = |one: &ProposalView| Choice {
            value: one.proposal.to_string(),
            label: format!("{} · {}", one.tag, pages::beside::owner(f, one)),
            chosen: chosen.contains(&one.proposal.to_string()),
        };
        self.open().map(choice).collect()
    }

    /// The paragraphs after which a paragraph may stand, by id.
    pub(crate) fn places(&self, f: &Frame) -> Vec<(String, String)> {
        let place = |one: &ParagraphView| {
            let words: String = f.plain(&one.words).chars().take(60).collect();
            (one.id.to_string(), format!("{} {words}", pages::beside::called(f, one)))
        };
        let beginning = ("0".to_owned(), f.t("texts-beginning"));
        std::iter::once(beginning).chain(self.text.paragraphs.iter().map(|one| place(one))).collect()
    }

    fn open(&self) -> impl Iterator<Item = &ProposalView> {
        let all = self.paragraph.iter().flat_map(|paragraph| &paragraph.proposals);
        all.filter(|one| one.phase == ProposalPhase::Open)
    }

    fn proposal(&self, ordinal: u32) -> Option<&ProposalView> {
        self.text.proposals().find(|one| one.proposal == ordinal)
    }
}
