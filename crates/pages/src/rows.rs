//! The rows of a text's page: each paragraph with its words in two languages, and the proposals beside it in words.

use std::collections::BTreeMap;
use std::sync::Arc;

use askama::Template;
use procedure::names::{Tag, Texts};
use procedure::texts::brackets::Piece;
use procedure::texts::view::{Became, ParagraphView, ProposalView, Row, TextView, new_paragraph};
use procedure::texts::{Mark, ParagraphKind, ProposalKind, ProposalPhase};

use crate::beside::{Beside, Called, beside, kinds, on_new};
use crate::frame::Frame;
use crate::lines::{Line, Lines};
use crate::marked::{Links, Marker, Notes, Words};
use crate::row_acts::FormActs;
use crate::texts::{Acts, Look, with};

/// What the rows of a page have in common. The markup of a row depends on this, on its paragraph with its proposals, on its
/// surroundings and on its acts, and on nothing else: so it need not be drawn again while these are the same.
#[derive(Clone, Debug, PartialEq)]
pub struct Ground {
    /// The frame, without what moves on with the record.
    f: Frame,
    /// The address of the meeting: a row leads to acts of it.
    meeting: String,
    columns: (Tag, Option<Tag>),
    shows: Shows,
    authentic: Vec<Tag>,
    adopted: bool,
    notes: Notes,
    kinds: Vec<(ProposalKind, String)>,
}

/// What of a text its rows show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shows {
    /// Words with their brackets, and what stands beside them.
    Brackets,
    /// The same, where something is open.
    Open,
    /// Words.
    Words,
    /// Numbered lines.
    Lines,
}

impl Ground {
    /// For the page of a text at `meeting`, the address of its meeting.
    pub fn new(f: &Frame, meeting: String, text: &TextView, (columns, look): (&(Tag, Option<Tag>), &Look)) -> Self {
        let shows = match look {
            Look::Marked => Shows::Brackets,
            Look::Open => Shows::Open,
            Look::Clean | Look::Changes(..) => Shows::Words,
            Look::Lines => Shows::Lines,
        };
        Self {
            f: f.still(),
            meeting,
            columns: columns.clone(),
            shows,
            authentic: text.authentic.clone(),
            adopted: text.adopted,
            notes: Notes::of(text),
            kinds: kinds(f),
        }
    }

    /// The frame of its rows.
    pub fn frame(&self) -> &Frame {
        &self.f
    }

    /// The second language, where it is shown.
    fn second(&self) -> Option<&Tag> {
        self.columns.1.as_ref().filter(|_| !self.lined())
    }

    fn lined(&self) -> bool {
        self.shows == Shows::Lines
    }

    fn marked(&self) -> bool {
        matches!(self.shows, Shows::Brackets | Shows::Open)
    }
}

/// What a row shows of the rest of its text: how the others are called that its proposals name, and whether it is under
/// discussion.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Surroundings {
    names: Called,
    taken_up: bool,
}

impl Surroundings {
    /// Of a paragraph with its proposals, or of the beginning.
    pub fn of(names: &Called, proposals: &[ProposalView], taken_up: Option<u32>, paragraph: Option<u32>) -> Self {
        let mut named = Called::default();
        for one in proposals {
            for other in one.on.iter().chain(&one.instead_of) {
                named.tags.extend(names.tags.get(other).map(|tag| (*other, tag.clone())));
            }
            let after = one.after.and_then(|other| Some((other, names.paragraphs.get(&other)?.clone())));
            named.paragraphs.extend(after);
        }
        Self { names: named, taken_up: paragraph.is_some() && taken_up == paragraph }
    }

    /// True where the paragraph is under discussion.
    pub fn is_taken_up(&self) -> bool {
        self.taken_up
    }
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
    pub acts: Option<FormActs>,
    /// True where it is under discussion.
    pub taken_up: bool,
}

/// A row as markup.
#[derive(Debug, Template)]
#[template(path = "texts/row.html")]
struct RowPage<'a> {
    f: &'a Frame,
    ground: &'a Ground,
    r: RowDrawn<'a>,
}

/// The rows of a look without brackets, in order.
pub fn rows(ground: &Ground, text: &TextView, look: &Look) -> Result<Vec<Arc<str>>, askama::Error> {
    let words = Words::new(&ground.f, &ground.notes, Links::Here);
    let none = Called::default();
    let drawing = Drawing { ground, words: &words, names: &none };
    let rows = match look {
        Look::Changes(_, rows) => drawing.changes(text, rows),
        Look::Lines => drawing.lines(text),
        Look::Marked | Look::Open | Look::Clean => text.paragraphs.iter().map(|one| drawing.clean(one)).collect(),
    };
    let taken_up = |row: &RowDrawn<'_>| row.paragraph.is_some_and(|one| text.taken_up == Some(one.id));
    let markup = |row| Ok(Arc::from(drawing.markup(RowDrawn { taken_up: taken_up(&row), ..row })?));
    rows.into_iter().map(markup).collect()
}

/// Draws the rows of a page with their brackets, those of one paragraph at a time.
#[derive(Debug)]
pub struct Bracketed<'a> {
    ground: &'a Ground,
    words: Words<'a>,
}

impl<'a> Bracketed<'a> {
    /// On a ground.
    pub fn new(ground: &'a Ground) -> Self {
        Self { ground, words: Words::new(&ground.f, &ground.notes, Links::Here) }
    }

    /// The row of a paragraph, and behind it those of paragraphs that are proposed to follow it; the beginning has only
    /// these. The acts of each row are given by its anchor.
    ///
    /// # Errors
    /// None in practice: templates are checked by the compiler and write to memory.
    pub fn of(
        &self,
        paragraph: Option<&ParagraphView>,
        proposals: &[ProposalView],
        around: &Surroundings,
        acts: &BTreeMap<String, Acts>,
    ) -> Result<Arc<str>, askama::Error> {
        let drawing = Drawing { ground: self.ground, words: &self.words, names: &around.names };
        let mut markup = String::new();
        if let Some(paragraph) = paragraph {
            let row = drawing.paragraph(paragraph, around, acts);
            if self.ground.shows != Shows::Open || !row.open.is_empty() {
                markup = drawing.markup(row)?;
            }
        }
        for row in drawing.proposed(proposals, acts) {
            markup.push_str(&drawing.markup(row)?);
        }
        Ok(Arc::from(markup))
    }
}

/// Draws the rows of a page.
struct Drawing<'a, 'g> {
    ground: &'a Ground,
    words: &'a Words<'a>,
    names: &'g Called,
}

impl<'a> Drawing<'_, '_> {
    fn markup(&self, r: RowDrawn<'_>) -> Result<String, askama::Error> {
        RowPage { f: &self.ground.f, ground: self.ground, r }.render()
    }

    fn paragraph(
        &self,
        paragraph: &'a ParagraphView,
        around: &Surroundings,
        acts: &BTreeMap<String, Acts>,
    ) -> RowDrawn<'a> {
        let f = &self.ground.f;
        let marker = Marker::new(self.words, paragraph.proposals.iter());
        let drawn = |tag: &Tag| match paragraph.words.0.get(tag) {
            Some(_) => marker.bracketed(paragraph.id, tag, &paragraph.pieces(tag)),
            None => self.words.missing(),
        };
        let elsewhere = on_new(&paragraph.proposals);
        let here = paragraph.proposals.iter().filter(|one| !elsewhere.contains_key(&one.proposal));
        let (open, closed): (Vec<_>, Vec<_>) = here.partition(|one| one.phase == ProposalPhase::Open);
        let lines = |list: Vec<&'a ProposalView>| list.into_iter().map(|one| self.beside(one)).collect::<Vec<_>>();
        let mut class = class(paragraph.kind).to_owned();
        if !open.is_empty() {
            class.push_str(" parallel__row--open");
        }
        if around.taken_up {
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
            acts: self.acts(acts.get(&anchor)),
            anchor,
            paragraph: Some(paragraph),
            taken_up: around.taken_up,
        }
    }

    /// Paragraphs that are proposed, each with what amends it.
    fn proposed(&self, proposals: &'a [ProposalView], acts: &BTreeMap<String, Acts>) -> Vec<RowDrawn<'a>> {
        let new = |one: &&ProposalView| one.kind == ProposalKind::NewParagraph && one.phase == ProposalPhase::Open;
        let mut new = proposals.iter().filter(new).peekable();
        if new.peek().is_none() {
            return Vec::new();
        }
        let groups = on_new(proposals);
        let marker = Marker::new(self.words, proposals.iter());
        let row = |new: &'a ProposalView| {
            let of_it = proposals.iter().filter(|one| groups.get(&one.proposal) == Some(&new.proposal));
            let (open, closed): (Vec<_>, Vec<_>) = of_it.partition(|one| one.phase == ProposalPhase::Open);
            let lines = |list: Vec<&'a ProposalView>| list.into_iter().map(|one| self.beside(one)).collect::<Vec<_>>();
            let pieces = |tag: &Tag| -> Vec<Piece> { new_paragraph(proposals, new.proposal, tag) };
            let anchor = format!("n{}", new.proposal);
            RowDrawn {
                class: format!("{} parallel__row--open", class(new.in_kind.unwrap_or_default())),
                number: String::new(),
                columns: self.columns(|tag| marker.bracketed(0, tag, &pieces(tag))),
                lines: Vec::new(),
                paragraph: None,
                note: Some(self.ground.f.t("texts-new-paragraph")),
                open: lines(open),
                closed: lines(closed),
                acts: self.acts(acts.get(&anchor)),
                anchor,
                taken_up: false,
            }
        };
        new.map(row).collect()
    }

    fn acts(&self, acts: Option<&Acts>) -> Option<FormActs> {
        acts.and_then(|acts| FormActs::new(acts, &self.ground.meeting))
    }

    fn clean(&self, paragraph: &'a ParagraphView) -> RowDrawn<'a> {
        let drawn = |tag: &Tag| match paragraph.words.0.get(tag) {
            Some(words) => self.words.clean(paragraph.id, words),
            None => self.words.missing(),
        };
        RowDrawn {
            anchor: format!("p{}", paragraph.id),
            class: class(paragraph.kind).to_owned(),
            number: number(&self.ground.f, paragraph),
            columns: self.columns(drawn),
            lines: Vec::new(),
            paragraph: Some(paragraph),
            note: None,
            open: Vec::new(),
            closed: Vec::new(),
            acts: None,
            taken_up: false,
        }
    }

    fn lines(&self, text: &'a TextView) -> Vec<RowDrawn<'a>> {
        let tag = &self.ground.columns.0;
        let mut counted = Lines::default();
        let mut rows = Vec::new();
        let new = |one: &&ProposalView| one.kind == ProposalKind::NewParagraph && one.phase == ProposalPhase::Open;
        for one in text.beginning.iter().filter(new) {
            rows.push(line(one, counted.of(&self.words.plain(&text.new_pieces(one.proposal, tag)))));
        }
        for paragraph in &text.paragraphs {
            let number = paragraph.number.as_deref().map(|number| format!("{number} ")).unwrap_or_default();
            let words = self.words.plain(&paragraph.pieces(tag));
            rows.push(RowDrawn { lines: counted.of(&format!("{number}{words}")), ..self.clean(paragraph) });
            for one in paragraph.proposals.iter().filter(new) {
                rows.push(line(one, counted.of(&self.words.plain(&paragraph.new_pieces(one.proposal, tag)))));
            }
        }
        rows
    }

    fn changes(&self, text: &'a TextView, rows: &'a [Row]) -> Vec<RowDrawn<'a>> {
        let by_id: BTreeMap<u32, &ParagraphView> = text.paragraphs.iter().map(|one| (one.id, &**one)).collect();
        let row = |row: &'a Row| {
            let (id, f) = (row.paragraph, &self.ground.f);
            let drawn = |tag: &Tag| {
                let of =
                    |texts: &'a Option<Texts>| texts.as_ref().and_then(|texts| texts.0.get(tag)).map(String::as_str);
                match (of(&row.before), of(&row.after)) {
                    (None, None) => self.words.missing(),
                    (before, after) => self.words.changed(before.unwrap_or_default(), after.unwrap_or_default()),
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
                taken_up: false,
            }
        };
        rows.iter().map(row).collect()
    }

    fn columns(&self, drawn: impl Fn(&Tag) -> String) -> [String; 2] {
        let second = self.ground.second().map(&drawn).unwrap_or_default();
        [drawn(&self.ground.columns.0), second]
    }

    fn beside(&self, proposal: &'a ProposalView) -> Beside<'a> {
        beside(&self.ground.f, (self.names, &self.ground.kinds), proposal)
    }
}

impl RowPage<'_> {
    /// What is said of a language of a paragraph: that it is behind and since when, and which brackets it does not have.
    fn under(&self, tag: &Tag) -> Vec<String> {
        let Some(paragraph) = self.r.paragraph.filter(|_| self.ground.marked()) else { return Vec::new() };
        let mut said = Vec::new();
        if paragraph.behind.contains(tag) && paragraph.words.0.contains_key(tag) {
            let language = self.f.language_of(tag);
            said.push(match paragraph.concord.get(tag) {
                Some(concord) => with(
                    self.f,
                    "texts-behind-since",
                    &[("language", &language), ("since", &self.f.instant(&concord.at))],
                ),
                None => self.f.t1("texts-behind", "language", &language),
            });
        }
        let lacks = |one: &&Beside<'_>| !one.proposal.changes.is_empty() && !one.proposal.changes.contains_key(tag);
        let lacking: Vec<&str> = self.r.open.iter().filter(lacks).map(|one| one.proposal.tag.as_str()).collect();
        if !lacking.is_empty() && self.ground.authentic.contains(tag) {
            let (language, tags) = (self.f.language_of(tag), lacking.join(&self.f.t("locale-list-comma")));
            said.push(with(self.f, "texts-not-in-language", &[("language", &language), ("tags", &tags)]));
        }
        said
    }

    /// Who is still to confirm a paragraph, and by when.
    fn to_confirm(&self, paragraph: &ParagraphView) -> Option<String> {
        if paragraph.pending.is_empty() {
            return None;
        }
        let parties: Vec<_> = paragraph.pending.iter().cloned().collect();
        let parties = self.f.listed(&parties);
        Some(match &paragraph.confirm_by {
            Some(day) => with(self.f, "texts-to-confirm-by", &[("parties", &parties), ("day", &self.f.day(day))]),
            None => self.f.t1("texts-to-confirm", "parties", parties),
        })
    }

    /// True where a mark says something: of a heading or a footnote only once it is agreed.
    fn shows_mark(&self, paragraph: &ParagraphView) -> bool {
        let words = !matches!(paragraph.kind, ParagraphKind::Heading | ParagraphKind::Footnote);
        !self.ground.adopted && (words || paragraph.mark != Mark::Open)
    }

    /// The shape of a mark.
    #[expect(clippy::unused_self, reason = "the template calls it")]
    fn mark_badge(&self, paragraph: &ParagraphView) -> &'static str {
        match paragraph.mark {
            Mark::Open => "badge--open",
            Mark::AgreedAdReferendum => "badge--half",
            Mark::Agreed => "badge--adopted",
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
        taken_up: false,
    }
}

fn number(f: &Frame, paragraph: &ParagraphView) -> String {
    paragraph.number.clone().unwrap_or_else(|| f.t("texts-unnumbered"))
}

pub(crate) fn class(kind: ParagraphKind) -> &'static str {
    match kind {
        ParagraphKind::Heading => "parallel__row parallel__row--heading",
        ParagraphKind::Preambular | ParagraphKind::Operative => "parallel__row",
        ParagraphKind::Item => "parallel__row parallel__row--item",
        ParagraphKind::Footnote => "parallel__row parallel__row--footnote",
    }
}
