//! The body of a DOCX: paragraphs with their ids as bookmarks, proposals as tracked changes or as brackets with a comment.

use std::collections::{BTreeMap, BTreeSet};

use procedure::names::Tag;
use procedure::texts::brackets::{Bracket, Part, Piece};
use procedure::texts::{ParagraphKind, ProposalKind};

use crate::Sheet;
use crate::document::Figures;
use crate::docx::run::{Run, date, right_to_left};
use crate::docx::{FRONT, style};
use crate::marks::{Bit, Notes};
use crate::spans::{Ground, Span, spans, tracked};
use crate::tabled::{Bracketed, Tabled, Tabular};
use crate::xml::Xml;

/// A body that is being written.
pub(crate) struct Body<'a> {
    sheet: &'a Sheet<'a>,
    tabled: &'a Tabled,
    notes: Notes,
    xml: Xml,
    footnotes: Xml,
    footnotes_count: u32,
    comments: Xml,
    comments_count: u32,
    noted: BTreeSet<(u32, String)>,
    remarked: BTreeSet<(u32, String)>,
    running: BTreeMap<u32, String>,
    marks: Marks,
    next: u32,
}

/// How the marks of footnotes are written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Marks {
    /// As footnotes of the document.
    Footnotes,
    /// As links to the paragraph: LibreOffice 7.4 loses the words of footnotes in a table.
    Links,
}

/// The words of a paragraph that are written, and where.
#[derive(Clone, Copy)]
struct Place<'a> {
    row: &'a Tabular,
    tag: &'a Tag,
    bookmark: &'a str,
}

impl<'a> Body<'a> {
    /// An empty body.
    pub(crate) fn new(sheet: &'a Sheet<'a>, tabled: &'a Tabled) -> Self {
        Self {
            sheet,
            tabled,
            notes: tabled.notes(),
            xml: Xml::part(),
            footnotes: Xml::part(),
            footnotes_count: 0,
            comments: Xml::part(),
            comments_count: 0,
            noted: BTreeSet::new(),
            remarked: BTreeSet::new(),
            running: BTreeMap::new(),
            marks: Marks::Footnotes,
            next: 0,
        }
    }

    /// Body, footnotes and comments.
    pub(crate) fn done(self) -> (String, String, String) {
        (self.xml.done(), self.footnotes.done(), self.comments.done())
    }

    /// What is written, to be added to.
    pub(crate) fn xml(&mut self) -> &mut Xml {
        &mut self.xml
    }

    /// Symbol, title and what the paper is, each under a bookmark that says it is no paragraph of the text.
    pub(crate) fn front(&mut self, language: &Tag) {
        let sheet = self.sheet;
        let meeting = sheet.meeting_name();
        let mark = match self.tabled.standing {
            crate::tabled::Standing::Draft => sheet.text("papers-draft"),
            crate::tabled::Standing::Adopted => sheet.text("papers-adopted"),
        };
        let mut lines = sheet.notices();
        lines.extend([sheet.shown_or_unknown(sheet.process), meeting, format!("{} · {mark}", self.tabled.symbol)]);
        let entry = ("entry", self.tabled.entry.into());
        lines.push(sheet.with("papers-as-of", &[entry]));
        lines.iter().for_each(|line| self.front_line("Front", line));
        self.front_line("Title", &self.tabled.title_in(language.as_str()));
    }

    /// Figures that are cited, after the text; none of them is a paragraph of it.
    pub(crate) fn figures(&mut self, figures: &Figures) {
        if figures.lines.is_empty() {
            return;
        }
        self.front_line("Heading1", &figures.heading);
        for (label, value) in &figures.lines {
            self.front_line("Normal", &format!("{label}: {value}"));
        }
    }

    /// A line that is no paragraph of the text.
    pub(crate) fn front_line(&mut self, style: &str, words: &str) {
        let id = self.id();
        let name = format!("{FRONT}{id}");
        self.xml.open("w:p", &[]);
        self.properties(style, None);
        self.xml.empty("w:bookmarkStart", &[("w:id", &id), ("w:name", &name)]);
        Run::plain().write(&mut self.xml, words);
        self.xml.empty("w:bookmarkEnd", &[("w:id", &id)]);
        self.xml.close("w:p");
        self.xml.line();
    }

    /// The words as they stand.
    pub(crate) fn clean(&mut self, tag: &'a Tag) {
        for row in self.rows(tag) {
            let place = Place { row, tag, bookmark: &format!("p{}", row.id) };
            self.paragraph(place, &[Piece::Words(row.words_in(tag).to_owned())]);
        }
    }

    /// With what is proposed.
    pub(crate) fn marked(&mut self, tag: &'a Tag) {
        let before_first = self.tabled.before_first();
        self.all_added(Place { row: &before_first, tag, bookmark: "" });
        for row in self.rows(tag) {
            let place = Place { row, tag, bookmark: &format!("p{}", row.id) };
            self.paragraph(place, &row.pieces_in(tag));
            self.all_added(place);
        }
    }

    /// Two languages side by side.
    pub(crate) fn bilingual(&mut self, left: &'a Tag, right: &'a Tag) {
        self.xml.raw(
            "<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr>\
             <w:tblGrid><w:gridCol w:w=\"4592\"/><w:gridCol w:w=\"4592\"/></w:tblGrid>\n",
        );
        self.xml.raw("<w:tr><w:trPr><w:tblHeader/></w:trPr>");
        for tag in [left, right] {
            self.xml.raw("<w:tc>");
            let name = self.sheet.language(tag);
            self.front_line("Front", &name);
            self.xml.raw("</w:tc>");
        }
        self.xml.raw("</w:tr>\n");
        self.marks = Marks::Links;
        for row in &self.tabled.paragraphs {
            self.xml.raw("<w:tr>");
            for (tag, bookmark) in [(left, format!("p{}", row.id)), (right, format!("p{}_{right}", row.id))] {
                self.xml.raw("<w:tc>");
                let words = [Piece::Words(row.words_in(tag).to_owned())];
                self.paragraph(Place { row, tag, bookmark: &bookmark }, &words);
                self.xml.raw("</w:tc>");
            }
            self.xml.raw("</w:tr>\n");
        }
        // A document does not end with a table.
        self.xml.raw("</w:tbl><w:p/>\n");
    }

    /// The paragraphs that stand in the body: all but the footnotes whose marks stand in others.
    fn rows(&self, tag: &Tag) -> Vec<&'a Tabular> {
        let mut marked = BTreeSet::new();
        for row in &self.tabled.paragraphs {
            for bit in self.notes.split(row.words_in(tag)) {
                if let Bit::Mark(id) = bit {
                    marked.insert(id);
                }
            }
        }
        self.tabled.paragraphs.iter().filter(|row| !marked.contains(&row.id)).collect()
    }

    /// The next identifier of a bookmark or change.
    pub(crate) fn id(&mut self) -> String {
        self.next = self.next.saturating_add(1);
        self.next.to_string()
    }

    fn properties(&mut self, style: &str, language: Option<&Tag>) {
        self.xml.open("w:pPr", &[]);
        self.xml.empty("w:pStyle", &[("w:val", style)]);
        if language.is_some_and(right_to_left) {
            self.xml.empty("w:bidi", &[]);
        }
        self.xml.close("w:pPr");
    }

    fn paragraph(&mut self, place: Place<'_>, pieces: &[Piece]) {
        let (row, tag) = (place.row, place.tag);
        let id = self.id();
        self.xml.open("w:p", &[]);
        self.properties(style_of(row.kind), Some(tag));
        self.xml.empty("w:bookmarkStart", &[("w:id", &id), ("w:name", place.bookmark)]);
        if let Some(number) = row.number.clone().or_else(|| self.notes.number(row.id).map(str::to_owned)) {
            self.number(tag, &number);
        }
        self.pieces(place, pieces);
        self.xml.empty("w:bookmarkEnd", &[("w:id", &id)]);
        self.xml.close("w:p");
        self.xml.line();
    }

    fn number(&mut self, tag: &Tag, number: &str) {
        let run = Run::of(tag).styled(style::NUMBER);
        run.write(&mut self.xml, number);
        run.begin(&mut self.xml);
        self.xml.empty("w:tab", &[]);
        self.xml.close("w:r");
    }

    fn pieces(&mut self, place: Place<'_>, pieces: &[Piece]) {
        let tracked = tracked(place.row, pieces);
        let mut open: Vec<&Bracket> = Vec::new();
        for span in spans(pieces) {
            match span {
                Span::Words { words, ground, .. } => match open.last() {
                    Some(bracket) if tracked.contains(&bracket.proposal) => self.change(place, bracket, words),
                    Some(_) if ground == Ground::Comes => {
                        self.words(place, words, Run::of(place.tag).styled(style::PROPOSED));
                    }
                    Some(_) | None => self.words(place, words, Run::of(place.tag)),
                },
                Span::Open { bracket, ground } => {
                    open.push(bracket);
                    self.opens(place, bracket, (ground, &tracked));
                }
                Span::Close { bracket, ground } => {
                    open.pop();
                    self.closes(place, bracket, (ground, &tracked));
                }
            }
        }
        self.remarks_without_bracket(place);
    }

    /// The comment on a proposal that has no words here, such as another place for the paragraph.
    fn remarks_without_bracket(&mut self, place: Place<'_>) {
        let marked = place.row.pieces.contains_key(place.tag);
        for proposal in &place.row.proposals {
            if marked && proposal.kind == ProposalKind::Move {
                let comment = self.comment(place, proposal);
                comment.iter().for_each(|id| self.comment_ends(id));
            }
        }
    }

    fn opens(&mut self, place: Place<'_>, bracket: &Bracket, (ground, tracked): (Ground, &BTreeSet<u32>)) {
        let Some(proposal) = place.row.proposal(bracket.proposal) else {
            return self.literal(place, "[", bracket, ground);
        };
        if tracked.contains(&bracket.proposal) {
            return;
        }
        if let Some(id) = self.comment(place, proposal) {
            self.running.insert(proposal.ordinal, id);
        }
        self.literal(place, "[", bracket, ground);
    }

    fn closes(&mut self, place: Place<'_>, bracket: &Bracket, (ground, tracked): (Ground, &BTreeSet<u32>)) {
        let proposal = place.row.proposal(bracket.proposal);
        if tracked.contains(&bracket.proposal) {
            return;
        }
        self.literal(place, "]", bracket, ground);
        if let Some(proposal) = proposal {
            let style = style_of_bracket(bracket, ground);
            let run = Run { raised: true, ..Run::of(place.tag).styled(style) };
            run.write(&mut self.xml, &proposal.tag);
            self.comment_closes(proposal);
        }
    }

    fn literal(&mut self, place: Place<'_>, letter: &str, bracket: &Bracket, ground: Ground) {
        Run::of(place.tag).styled(style_of_bracket(bracket, ground)).write(&mut self.xml, letter);
    }

    /// Words as a tracked change.
    fn change(&mut self, place: Place<'_>, bracket: &Bracket, words: &str) {
        let Some(proposal) = place.row.proposal(bracket.proposal) else { return };
        let name = if bracket.part == Part::Comes { "w:ins" } else { "w:del" };
        let deleted = bracket.part != Part::Comes;
        let comment = if proposal.reason.is_some() { self.comment(place, proposal) } else { None };
        self.open_change(name, proposal);
        self.words(place, words, Run { deleted, ..Run::of(place.tag) });
        self.xml.close(name);
        comment.iter().for_each(|id| self.comment_ends(id));
    }

    fn open_change(&mut self, name: &str, proposal: &Bracketed) {
        let (id, author) = (self.id(), self.sheet.owner(proposal));
        self.xml.open(name, &[("w:id", &id), ("w:author", &author), ("w:date", &date(proposal.at))]);
    }

    fn all_added(&mut self, place: Place<'_>) {
        place.row.proposals.iter().for_each(|proposal| self.added(place, proposal));
    }

    /// A paragraph that is proposed, behind the one on which it is.
    fn added(&mut self, place: Place<'_>, proposal: &Bracketed) {
        let Some(pieces) = proposal.adds.get(place.tag) else { return };
        self.xml.open("w:p", &[]);
        self.xml.open("w:pPr", &[]);
        self.xml.empty("w:pStyle", &[("w:val", style_of(proposal.in_kind))]);
        if right_to_left(place.tag) {
            self.xml.empty("w:bidi", &[]);
        }
        self.xml.open("w:rPr", &[]);
        let (id, author) = (self.id(), self.sheet.owner(proposal));
        self.xml.empty("w:ins", &[("w:id", &id), ("w:author", &author), ("w:date", &date(proposal.at))]);
        self.xml.close("w:rPr");
        self.xml.close("w:pPr");
        let comment = self.comment(place, proposal);
        // Within it every other bracket is one of words that would come.
        for span in spans(pieces) {
            let literal = match span {
                Span::Words { words, part, .. } => {
                    let run = Run::of(place.tag);
                    self.open_change("w:ins", proposal);
                    self.words(place, words, if part.is_some() { run.styled(style::PROPOSED) } else { run });
                    self.xml.close("w:ins");
                    continue;
                }
                Span::Open { .. } => "[".to_owned(),
                Span::Close { bracket, .. } => {
                    format!("]{}", place.row.proposal(bracket.proposal).map_or("", |inner| inner.tag.as_str()))
                }
            };
            self.open_change("w:ins", proposal);
            Run::of(place.tag).styled(style::PROPOSED).write(&mut self.xml, &literal);
            self.xml.close("w:ins");
        }
        comment.iter().for_each(|id| self.comment_ends(id));
        self.xml.close("w:p");
        self.xml.line();
    }

    fn words(&mut self, place: Place<'_>, words: &str, run: Run<'_>) {
        let notes = std::mem::take(&mut self.notes);
        for bit in notes.split(words) {
            match bit {
                Bit::Words(words) => run.write(&mut self.xml, words),
                Bit::Mark(id) if self.marks == Marks::Footnotes => self.reference(place, id, run),
                Bit::Mark(id) => self.link(place, id, (notes.number(id).unwrap_or_default(), run)),
            }
        }
        self.notes = notes;
    }

    /// The mark of a footnote as a link to its paragraph.
    fn link(&mut self, place: Place<'_>, id: u32, (number, run): (&str, Run<'_>)) {
        self.xml.open("w:hyperlink", &[("w:anchor", &bookmark_beside(place, id))]);
        Run { raised: true, ..run }.write(&mut self.xml, number);
        self.xml.close("w:hyperlink");
    }

    /// The mark of a footnote, and the footnote.
    fn reference(&mut self, place: Place<'_>, id: u32, run: Run<'_>) {
        let Some(note) = self.tabled.paragraph(id) else { return };
        self.footnotes_count = self.footnotes_count.saturating_add(1);
        let number = self.footnotes_count.to_string();
        Run { style: Some(run.style.unwrap_or("FootnoteReference")), raised: true, ..run }.begin(&mut self.xml);
        self.xml.empty("w:footnoteReference", &[("w:id", &number)]);
        self.xml.close("w:r");
        let first = self.noted.insert((id, place.tag.to_string()));
        let bookmark = if first { bookmark_beside(place, id) } else { format!("{FRONT}{number}") };
        let outer = std::mem::replace(&mut self.xml, Xml::part());
        self.footnote(Place { row: note, tag: place.tag, bookmark: &bookmark }, &number);
        let footnote = std::mem::replace(&mut self.xml, outer).done();
        self.footnotes.raw(&footnote);
    }

    fn footnote(&mut self, place: Place<'_>, number: &str) {
        let id = self.id();
        self.xml.open("w:footnote", &[("w:id", number)]);
        self.xml.open("w:p", &[]);
        self.properties("FootnoteText", Some(place.tag));
        Run { raised: true, ..Run::plain().styled("FootnoteReference") }.begin(&mut self.xml);
        self.xml.raw("<w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r>");
        self.xml.empty("w:bookmarkStart", &[("w:id", &id), ("w:name", place.bookmark)]);
        Run::of(place.tag).write(&mut self.xml, place.row.words_in(place.tag));
        self.xml.empty("w:bookmarkEnd", &[("w:id", &id)]);
        self.xml.close("w:p");
        self.xml.close("w:footnote");
        self.xml.line();
    }

    /// Begins the comment that says kind, owner and reason of a proposal; `None` where it has begun before.
    fn comment(&mut self, place: Place<'_>, proposal: &Bracketed) -> Option<String> {
        self.remarked.insert((proposal.ordinal, place.tag.to_string())).then_some(())?;
        let id = self.comments_count.to_string();
        self.comments_count = self.comments_count.saturating_add(1);
        self.xml.empty("w:commentRangeStart", &[("w:id", &id)]);
        let author = self.sheet.owner(proposal);
        let attributes = [
            ("w:id", id.as_str()),
            ("w:author", &author),
            ("w:date", &date(proposal.at)),
            ("w:initials", &proposal.tag),
        ];
        self.comments.open("w:comment", &attributes);
        self.comments.raw("<w:p><w:pPr><w:pStyle w:val=\"CommentText\"/></w:pPr>");
        Run::plain().write(&mut self.comments, &self.sheet.remark(proposal));
        self.comments.raw("</w:p>");
        self.comments.close("w:comment");
        Some(id)
    }

    /// Ends the comment of a proposal where its first bracket closes.
    fn comment_closes(&mut self, proposal: &Bracketed) {
        if let Some(id) = self.running.remove(&proposal.ordinal) {
            self.comment_ends(&id);
        }
    }

    fn comment_ends(&mut self, id: &str) {
        self.xml.empty("w:commentRangeEnd", &[("w:id", id)]);
        Run::plain().styled("CommentReference").begin(&mut self.xml);
        self.xml.empty("w:commentReference", &[("w:id", id)]);
        self.xml.close("w:r");
    }
}

/// The bookmark of another paragraph in the same language.
fn bookmark_beside(place: Place<'_>, id: u32) -> String {
    place.bookmark.split_once('_').map_or_else(|| format!("p{id}"), |(_, tag)| format!("p{id}_{tag}"))
}

/// The paragraph style of a kind.
fn style_of(kind: ParagraphKind) -> &'static str {
    match kind {
        ParagraphKind::Heading => "Heading1",
        ParagraphKind::Preambular => "Preambular",
        ParagraphKind::Operative => "Operative",
        ParagraphKind::Item => "Item",
        ParagraphKind::Footnote => "FootnoteText",
    }
}

/// The style of the letters of a bracket: around words that stand, or part of words that would come.
fn style_of_bracket(bracket: &Bracket, ground: Ground) -> &'static str {
    if ground == Ground::Stands && bracket.part != Part::Comes { style::BRACKET } else { style::PROPOSED }
}
