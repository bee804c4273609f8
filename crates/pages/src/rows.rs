//! The rows of a text's page: each paragraph with its words in two languages, and the proposals beside it in words.

use std::collections::BTreeMap;

use procedure::Capacity;
use procedure::names::{Tag, Texts};
use procedure::texts::places::Fit;
use procedure::texts::view::{Became, ParagraphView, ProposalView, Row, TextView};
use procedure::texts::{ParagraphKind, ProposalKind, ProposalPhase};

use crate::frame::Frame;
use crate::lines::{Line, Lines};
use crate::marked::{Links, Marker};
use crate::texts::{Acts, Look, TextPage, with};

/// A proposal beside its paragraph.
#[derive(Clone, Debug)]
pub struct Beside<'a> {
    /// The proposal.
    pub proposal: &'a ProposalView,
    /// Who made it, in words.
    pub owner: String,
    /// What it does, in words, with what it stands on or in place of.
    pub what: String,
    /// Since when, and who supports it.
    pub since: String,
    /// True where the words on which it was made have changed.
    pub stale: bool,
}

/// A row of the page: a paragraph, or one that is proposed, or one that went.
#[derive(Clone, Debug)]
pub struct RowDrawn<'a> {
    /// Its anchor.
    pub anchor: String,
    /// Its classes.
    pub class: String,
    /// Its number.
    pub number: String,
    /// Its words in the two languages, as markup.
    pub columns: [String; 2],
    /// Its lines, where they are numbered.
    pub lines: Vec<Line>,
    /// The paragraph, if it stands.
    pub paragraph: Option<&'a ParagraphView>,
    /// What stands beside it, if it does not.
    pub note: Option<String>,
    /// Open proposals.
    pub open: Vec<Beside<'a>>,
    /// Proposals that were dealt with.
    pub closed: Vec<Beside<'a>>,
    /// What the reader may do.
    pub acts: Option<&'a Acts>,
}

/// The rows of a page, in order.
pub(crate) fn rows(page: &TextPage) -> Vec<RowDrawn<'_>> {
    let marker = Marker::new(&page.f, &page.text, Links::Here);
    let drawing = Drawing { page, marker: &marker, called: Called::of(&page.f, &page.text) };
    match &page.look {
        Look::Changes(_, rows) => drawing.changes(rows),
        Look::Lines => drawing.lines(),
        Look::Clean => page.text.paragraphs.iter().map(|one| drawing.clean(one)).collect(),
        Look::Marked | Look::Open => drawing.marked(),
    }
}

/// Draws the rows of a page.
struct Drawing<'a, 'm> {
    page: &'a TextPage,
    marker: &'m Marker<'a>,
    called: Called<'a>,
}

impl<'a> Drawing<'a, '_> {
    fn marked(&self) -> Vec<RowDrawn<'a>> {
        let text = &self.page.text;
        let only_open = matches!(self.page.look, Look::Open);
        let mut rows: Vec<RowDrawn<'a>> = self.proposed(&text.beginning, |one, tag| text.new_pieces(one, tag));
        for paragraph in &text.paragraphs {
            let added = self.proposed(&paragraph.proposals, |one, tag| paragraph.new_pieces(one, tag));
            let row = self.paragraph(paragraph);
            if !only_open || !row.open.is_empty() {
                rows.push(row);
            }
            rows.extend(added);
        }
        rows
    }

    fn paragraph(&self, paragraph: &'a ParagraphView) -> RowDrawn<'a> {
        let f = &self.page.f;
        let drawn = |tag: &Tag| match paragraph.words.0.get(tag) {
            Some(_) => self.marker.bracketed(paragraph.id, &paragraph.pieces(tag)),
            None => self.marker.missing(),
        };
        let elsewhere = on_new(&paragraph.proposals);
        let here = paragraph.proposals.iter().filter(|one| !elsewhere.contains_key(&one.proposal));
        let (open, closed): (Vec<_>, Vec<_>) = here.partition(|one| one.phase == ProposalPhase::Open);
        let lines = |list: Vec<&'a ProposalView>| list.into_iter().map(|one| self.beside(one)).collect::<Vec<_>>();
        let mut class = class(paragraph.kind).to_owned();
        if !open.is_empty() {
            class.push_str(" parallel__row--open");
        }
        if self.page.is_taken_up(paragraph) {
            class.push_str(" parallel__row--now");
        }
        let anchor = format!("p{}", paragraph.id);
        RowDrawn {
            class,
            number: number(f, paragraph),
            columns: self.columns(drawn),
            lines: Vec::new(),
            note: None,
            open: lines(open),
            closed: lines(closed),
            acts: self.page.row_acts.get(&anchor),
            anchor,
            paragraph: Some(paragraph),
        }
    }

    /// Paragraphs that are proposed, each with what amends it.
    fn proposed(
        &self,
        proposals: &'a [ProposalView],
        pieces: impl Fn(u32, &Tag) -> Vec<procedure::texts::brackets::Piece>,
    ) -> Vec<RowDrawn<'a>> {
        let groups = on_new(proposals);
        let row = |new: &'a ProposalView| {
            let of_it = proposals.iter().filter(|one| groups.get(&one.proposal) == Some(&new.proposal));
            let (open, closed): (Vec<_>, Vec<_>) = of_it.partition(|one| one.phase == ProposalPhase::Open);
            let lines = |list: Vec<&'a ProposalView>| list.into_iter().map(|one| self.beside(one)).collect::<Vec<_>>();
            let anchor = format!("n{}", new.proposal);
            RowDrawn {
                class: format!("{} parallel__row--open", class(new.in_kind.unwrap_or_default())),
                number: String::new(),
                columns: self.columns(|tag| self.marker.bracketed(0, &pieces(new.proposal, tag))),
                lines: Vec::new(),
                paragraph: None,
                note: Some(self.page.f.t("texts-new-paragraph")),
                open: lines(open),
                closed: lines(closed),
                acts: self.page.row_acts.get(&anchor),
                anchor,
            }
        };
        let new = |one: &&ProposalView| one.kind == ProposalKind::NewParagraph && one.phase == ProposalPhase::Open;
        proposals.iter().filter(new).map(row).collect()
    }

    fn clean(&self, paragraph: &'a ParagraphView) -> RowDrawn<'a> {
        let drawn = |tag: &Tag| match paragraph.words.0.get(tag) {
            Some(words) => self.marker.clean(paragraph.id, words),
            None => self.marker.missing(),
        };
        RowDrawn {
            anchor: format!("p{}", paragraph.id),
            class: class(paragraph.kind).to_owned(),
            number: number(&self.page.f, paragraph),
            columns: self.columns(drawn),
            lines: Vec::new(),
            paragraph: Some(paragraph),
            note: None,
            open: Vec::new(),
            closed: Vec::new(),
            acts: None,
        }
    }

    fn lines(&self) -> Vec<RowDrawn<'a>> {
        let tag = &self.page.columns.0;
        let mut counted = Lines::default();
        let mut rows = Vec::new();
        let new = |one: &&ProposalView| one.kind == ProposalKind::NewParagraph && one.phase == ProposalPhase::Open;
        for one in self.page.text.beginning.iter().filter(new) {
            rows.push(line(one, counted.of(&self.marker.plain(&self.page.text.new_pieces(one.proposal, tag)))));
        }
        for paragraph in &self.page.text.paragraphs {
            let number = paragraph.number.as_deref().map(|number| format!("{number} ")).unwrap_or_default();
            let words = self.marker.plain(&paragraph.pieces(tag));
            rows.push(RowDrawn { lines: counted.of(&format!("{number}{words}")), ..self.clean(paragraph) });
            for one in paragraph.proposals.iter().filter(new) {
                rows.push(line(one, counted.of(&self.marker.plain(&paragraph.new_pieces(one.proposal, tag)))));
            }
        }
        rows
    }

    fn changes(&self, rows: &'a [Row]) -> Vec<RowDrawn<'a>> {
        let by_id: BTreeMap<u32, &ParagraphView> = self.page.text.paragraphs.iter().map(|one| (one.id, one)).collect();
        let row = |row: &'a Row| {
            let (id, f) = (row.paragraph, &self.page.f);
            let drawn = |tag: &Tag| {
                let of =
                    |texts: &'a Option<Texts>| texts.as_ref().and_then(|texts| texts.0.get(tag)).map(String::as_str);
                match (of(&row.before), of(&row.after)) {
                    (None, None) => self.marker.missing(),
                    (before, after) => self.marker.changed(before.unwrap_or_default(), after.unwrap_or_default()),
                }
            };
            let note = match row.became {
                Became::Same => None,
                became => Some(f.word("texts-became", became)),
            };
            let changed = if row.became == Became::Same { "" } else { " parallel__row--open" };
            RowDrawn {
                anchor: format!("p{id}"),
                class: format!("{}{changed}", class(row.kind)),
                number: row.number.clone().unwrap_or_else(|| f.t("texts-unnumbered")),
                columns: self.columns(drawn),
                lines: Vec::new(),
                paragraph: by_id.get(&id).copied(),
                note,
                open: Vec::new(),
                closed: Vec::new(),
                acts: None,
            }
        };
        rows.iter().map(row).collect()
    }

    fn columns(&self, drawn: impl Fn(&Tag) -> String) -> [String; 2] {
        let second = self.page.second().map(&drawn).unwrap_or_default();
        [drawn(&self.page.columns.0), second]
    }

    fn beside(&self, proposal: &'a ProposalView) -> Beside<'a> {
        beside(&self.page.f, &self.called, proposal)
    }
}

/// How the proposals and the paragraphs of a text are called.
#[derive(Clone, Debug, Default)]
pub struct Called<'a> {
    tags: BTreeMap<u32, &'a str>,
    paragraphs: BTreeMap<u32, String>,
    /// The words of the kinds that there are: asked once, not of each of thousands of proposals.
    kinds: Vec<(ProposalKind, String)>,
}

impl<'a> Called<'a> {
    /// In a text.
    pub fn of(f: &Frame, text: &'a TextView) -> Self {
        let mut kinds: Vec<(ProposalKind, String)> = Vec::new();
        for one in text.proposals() {
            if kinds.iter().all(|(kind, _)| *kind != one.kind) {
                kinds.push((one.kind, f.word("papers-proposal", one.kind)));
            }
        }
        Self {
            kinds,
            tags: text.proposals().map(|one| (one.proposal, one.tag.as_str())).collect(),
            paragraphs: text.paragraphs.iter().map(|one| (one.id, called(f, one))).collect(),
        }
    }
}

/// The lines of a paragraph that is proposed.
fn line<'a>(new: &ProposalView, lines: Vec<Line>) -> RowDrawn<'a> {
    RowDrawn {
        anchor: format!("n{}", new.proposal),
        class: class(new.in_kind.unwrap_or_default()).to_owned(),
        number: String::new(),
        columns: Default::default(),
        lines,
        paragraph: None,
        note: None,
        open: Vec::new(),
        closed: Vec::new(),
        acts: None,
    }
}

/// A proposal in words.
pub fn beside<'a>(f: &Frame, names: &Called<'_>, proposal: &'a ProposalView) -> Beside<'a> {
    Beside {
        owner: owner(f, proposal.owner.as_ref()),
        what: what(f, names, proposal),
        since: since(f, proposal),
        stale: proposal.phase == ProposalPhase::Open && is_stale(proposal),
        proposal,
    }
}

/// True where the words on which a proposal was made have changed in some language.
pub fn is_stale(proposal: &ProposalView) -> bool {
    proposal.places.values().any(|spot| matches!(spot.fit, Fit::Touched | Fit::Gone))
}

/// Who holds a proposal, in words.
pub fn owner(f: &Frame, owner: Option<&Capacity>) -> String {
    owner.map_or_else(|| f.t("texts-owner-withheld"), |owner| f.capacity_name(owner))
}

/// What a proposal does, with what it stands on and in place of.
fn what(f: &Frame, names: &Called<'_>, proposal: &ProposalView) -> String {
    let tag = |ordinal: &u32| names.tags.get(ordinal).map_or_else(|| ordinal.to_string(), |tag| (*tag).to_owned());
    let kind = names.kinds.iter().find(|(kind, _)| *kind == proposal.kind).map(|(_, word)| word.clone());
    let mut what: Vec<String> = kind.into_iter().collect();
    if let Some(on) = &proposal.on {
        what.push(f.t1("texts-on", "tag", tag(on)));
    }
    if let Some(after) = &proposal.after {
        let number = names.paragraphs.get(after).cloned().unwrap_or_else(|| f.t("texts-beginning"));
        what.push(f.t1("texts-moved-after", "number", number));
    }
    if !proposal.instead_of.is_empty() {
        let others: Vec<String> = proposal.instead_of.iter().map(tag).collect();
        what.push(f.t1("texts-instead-of", "tags", others.join(&f.t("locale-list-comma"))));
    }
    what.join(&f.t("locale-list-comma"))
}

/// Since when a proposal is open or how it ended, and who supports it.
fn since(f: &Frame, proposal: &ProposalView) -> String {
    let mut since = match &proposal.ended {
        Some((_, at)) => {
            let phase = f.word("texts-proposal", proposal.phase);
            vec![with(f, "texts-ended", &[("phase", &phase), ("day", &f.day_of(at))])]
        }
        None => vec![f.t1("texts-since", "since", f.instant(&proposal.at))],
    };
    if proposal.supports > 0 {
        let names: Vec<String> = proposal.supporters.iter().map(|one| f.capacity_name(one)).collect();
        let said = f.n("texts-supported", proposal.supports);
        since.push(if names.is_empty() {
            said
        } else {
            let values = [("number", proposal.supports.into()), ("parties", f.locale.list(&names).into())];
            f.locale.with("texts-supported-by", &values)
        });
    }
    since.join(" · ")
}

/// The new paragraph on which each proposal is, directly or by what it amends; a new paragraph is on itself.
pub fn on_new(proposals: &[ProposalView]) -> BTreeMap<u32, u32> {
    let mut on = BTreeMap::new();
    // An amendment comes after what it amends.
    for one in proposals {
        let is_new = one.kind == ProposalKind::NewParagraph;
        let new = if is_new { Some(one.proposal) } else { one.on.and_then(|amended| on.get(&amended).copied()) };
        if let Some(new) = new {
            on.insert(one.proposal, new);
        }
    }
    on
}

fn number(f: &Frame, paragraph: &ParagraphView) -> String {
    paragraph.number.clone().unwrap_or_else(|| f.t("texts-unnumbered"))
}

/// How a paragraph is called: by its number, or by its place in the record.
pub fn called(f: &Frame, paragraph: &ParagraphView) -> String {
    paragraph.number.clone().unwrap_or_else(|| format!("{}{}", f.t("texts-unnumbered"), paragraph.id))
}

pub(crate) fn class(kind: ParagraphKind) -> &'static str {
    match kind {
        ParagraphKind::Heading => "parallel__row parallel__row--heading",
        ParagraphKind::Preambular | ParagraphKind::Operative => "parallel__row",
        ParagraphKind::Item => "parallel__row parallel__row--item",
        ParagraphKind::Footnote => "parallel__row parallel__row--footnote",
    }
}
