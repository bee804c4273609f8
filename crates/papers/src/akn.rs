//! Akoma Ntoso 3.0: a text as a `statement`, named as AKN4UN names documents (docs/decisions/0010-akoma-ntoso-names.md).
//!
//! Sources: Akoma Ntoso Version 1.0 and Akoma Ntoso Naming Convention Version 1.0 (OASIS Standards); AKN4UN Guidelines of the
//! UN High-Level Committee on Management.

use std::collections::BTreeSet;

use procedure::names::Tag;
use procedure::texts::ParagraphKind;
use procedure::texts::brackets::{Bracket, Part, Piece};
use procedure::time::Moment;

use crate::Sheet;
use crate::marks::{Bit, Notes};
use crate::spans::{Span, spans};
use crate::tabled::{Standing, Tabled, Tabular};
use crate::wording::machine;
use crate::xml::Xml;

/// The country of no country: a code that ISO 3166-1 leaves to its users. `un` is for the organisations of the UN.
const COUNTRY: &str = "xx";

/// The class of documents that express the will of a body, among them drafts (AKN4UN, part 2, "Deliberative Documents").
const SUBTYPE: &str = "deliberation";

/// Whether proposals are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shows {
    /// The words as they stand.
    Words,
    /// With what is proposed, as `ins` and `del`.
    Proposals,
}

/// The text in a language.
pub(crate) fn akn(sheet: &Sheet<'_>, tabled: &Tabled, tag: &Tag, shows: Shows) -> String {
    let mut out = Out { sheet, tabled, tag, shows, notes: tabled.notes(), noted: BTreeSet::new(), xml: Xml::new() };
    out.xml.open("akomaNtoso", &[("xmlns", "http://docs.oasis-open.org/legaldocml/ns/akn/3.0")]);
    let name = match tabled.standing {
        Standing::Draft => "outcomeDraft",
        Standing::Adopted => "outcome",
    };
    out.xml.open("statement", &[("name", name), ("contains", "singleVersion")]);
    out.meta();
    out.preface();
    let first = tabled.paragraphs.iter().position(|row| is_operative(row.kind));
    let (preamble, body) = tabled.paragraphs.split_at_checked(first.unwrap_or_default()).unwrap_or_default();
    // A heading directly before the first operative paragraph is that of the operative part.
    let headings = preamble.iter().rev().take_while(|row| row.kind == ParagraphKind::Heading).count();
    let cut = preamble.len().saturating_sub(headings);
    let (preamble, headings) = preamble.split_at_checked(cut).unwrap_or_default();
    out.preamble(preamble);
    out.body(&headings.iter().chain(body).collect::<Vec<_>>());
    out.xml.close("statement");
    out.xml.close("akomaNtoso");
    out.xml.line();
    out.xml.done()
}

fn is_operative(kind: ParagraphKind) -> bool {
    match kind {
        ParagraphKind::Operative => true,
        ParagraphKind::Heading | ParagraphKind::Preambular | ParagraphKind::Item | ParagraphKind::Footnote => false,
    }
}

/// A language as ISO 639-2 has it, for terminology.
fn language(tag: &Tag) -> &str {
    match tag.as_str() {
        "az" => "aze",
        "en" => "eng",
        "fa" => "fas",
        "it" => "ita",
        "kk" => "kaz",
        "ky" => "kir",
        "ru" => "rus",
        "tg" => "tgk",
        "tk" => "tuk",
        "tr" => "tur",
        "ur" => "urd",
        "uz" => "uzb",
        other => other,
    }
}

/// Words as a part of an address: small letters, digits and hyphens.
fn part(words: &str) -> String {
    let mut part = String::new();
    for letter in words.chars().flat_map(char::to_lowercase) {
        if letter.is_ascii_alphanumeric() {
            part.push(letter);
        } else if !part.is_empty() && !part.ends_with('-') {
            part.push('-');
        }
    }
    part.trim_end_matches('-').to_owned()
}

fn day(at: Moment) -> String {
    machine(at).get(..10).unwrap_or_default().to_owned()
}

struct Out<'a> {
    sheet: &'a Sheet<'a>,
    tabled: &'a Tabled,
    tag: &'a Tag,
    shows: Shows,
    notes: Notes,
    noted: BTreeSet<u32>,
    xml: Xml,
}

impl Out<'_> {
    fn work(&self) -> String {
        let (_, process) = self.sheet.head.origin.rsplit_once('/').unwrap_or(("", self.sheet.head.origin));
        let (process, symbol) = (part(process), part(&self.tabled.symbol));
        format!("/akn/{COUNTRY}/statement/{SUBTYPE}/{process}/{}/{symbol}", day(self.tabled.opened))
    }

    fn meta(&mut self) {
        let work = self.work();
        let expression = format!("{work}/{}@entry-{}", language(self.tag), self.tabled.entry);
        let (opened, recorded) = (day(self.tabled.opened), day(self.sheet.head.recorded));
        let entry = self.tabled.entry.to_string();
        self.xml.open("meta", &[]);
        self.xml.open("identification", &[("source", "#meshveret")]);
        self.xml.open("FRBRWork", &[]);
        self.core((&work, &work), (&opened, "opened"));
        self.xml.empty("FRBRcountry", &[("value", COUNTRY)]);
        self.xml.empty("FRBRsubtype", &[("value", SUBTYPE)]);
        self.xml.empty("FRBRnumber", &[("value", &part(&self.tabled.symbol)), ("showAs", &self.tabled.symbol)]);
        self.xml.close("FRBRWork");
        self.xml.open("FRBRExpression", &[]);
        self.core((&expression, &expression), (&recorded, "recorded"));
        self.xml.empty("FRBRversionNumber", &[("value", &entry)]);
        let authoritative = self.tabled.standing == Standing::Adopted && self.tabled.authentic.contains(self.tag);
        self.xml.empty("FRBRauthoritative", &[("value", if authoritative { "true" } else { "false" })]);
        self.xml.empty("FRBRlanguage", &[("language", language(self.tag))]);
        self.xml.close("FRBRExpression");
        self.xml.open("FRBRManifestation", &[]);
        let manifestation = format!("{expression}.akn");
        self.core((&format!("{expression}/!main.akn"), &manifestation), (&recorded, "recorded"));
        self.xml.empty("FRBRformat", &[("value", "application/akn+xml")]);
        self.xml.close("FRBRManifestation");
        self.xml.close("identification");
        self.references();
        self.proposals();
        self.xml.close("meta");
        self.xml.line();
    }

    fn core(&mut self, (this, uri): (&str, &str), (date, name): (&str, &str)) {
        let main = format!("{this}/!main");
        let this = if this.contains("/!main") { this } else { &main };
        self.xml.empty("FRBRthis", &[("value", this)]);
        self.xml.empty("FRBRuri", &[("value", uri)]);
        // The symbol is the name of the work; of its expressions it is one of several.
        if name == "opened" {
            self.xml.empty("FRBRalias", &[("value", &self.tabled.symbol), ("name", "symbol")]);
        }
        self.xml.empty("FRBRdate", &[("date", date), ("name", name)]);
        self.xml.empty("FRBRauthor", &[("href", "#process"), ("as", "#author")]);
    }

    fn references(&mut self) {
        let process = self.sheet.shown_or_unknown(self.sheet.process);
        self.xml.open("references", &[("source", "#meshveret")]);
        let (origin, author) = (part(self.sheet.head.origin), self.sheet.text("papers-author"));
        let organization = format!("/akn/ontology/organization/{COUNTRY}/{origin}");
        self.xml.empty("TLCOrganization", &[("eId", "process"), ("href", &organization), ("showAs", &process)]);
        self.xml.empty("TLCRole", &[("eId", "author"), ("href", "/akn/ontology/role/author"), ("showAs", &author)]);
        let program = [("eId", "meshveret"), ("href", "/akn/ontology/process/meshveret"), ("showAs", "Meshveret")];
        self.xml.empty("TLCProcess", &program);
        self.xml.close("references");
    }

    /// Of each open proposal: its tag, kind, owner and reason.
    fn proposals(&mut self) {
        if self.shows == Shows::Words || self.tabled.proposals().next().is_none() {
            return;
        }
        let (tabled, sheet) = (self.tabled, self.sheet);
        self.xml.open("notes", &[("source", "#meshveret")]);
        for proposal in tabled.proposals() {
            self.xml.open("note", &[("eId", &format!("proposal_{}", proposal.ordinal))]);
            self.xml.leaf("p", &[], &format!("{} · {}", sheet.remark(proposal), sheet.owner(proposal)));
            self.xml.close("note");
        }
        self.xml.close("notes");
    }

    fn preface(&mut self) {
        self.xml.open("preface", &[]);
        for (name, words) in
            [("docNumber", self.tabled.symbol.clone()), ("docTitle", self.tabled.title_in(self.tag.as_str()))]
        {
            self.xml.open("p", &[]);
            self.xml.leaf(name, &[], &words);
            self.xml.close("p");
        }
        self.xml.close("preface");
        self.xml.line();
    }

    fn preamble(&mut self, rows: &[Tabular]) {
        let rows: Vec<&Tabular> = rows.iter().filter(|row| row.kind != ParagraphKind::Footnote).collect();
        if rows.is_empty() {
            return;
        }
        self.xml.open("preamble", &[]);
        let (mut inside, mut recitals, mut count) = (false, 0_usize, 0_usize);
        let mut rest = rows.as_slice();
        while let Some((row, after)) = rest.split_first() {
            if row.kind == ParagraphKind::Heading {
                if std::mem::take(&mut inside) {
                    self.xml.close("recitals");
                }
                self.block(row, "block", &[("name", "heading")]);
                rest = after;
                continue;
            }
            if !inside {
                inside = true;
                recitals = recitals.saturating_add(1);
                self.xml.open("recitals", &[("eId", &format!("recs_{recitals}"))]);
            }
            count = count.saturating_add(1);
            let items = after.iter().take_while(|row| row.kind == ParagraphKind::Item).count();
            let (items, after) = after.split_at_checked(items).unwrap_or_default();
            self.recital(row, items, &format!("recs_{recitals}__rec_{count}"));
            rest = after;
        }
        if inside {
            self.xml.close("recitals");
        }
        self.xml.close("preamble");
        self.xml.line();
    }

    fn recital(&mut self, row: &Tabular, items: &[&Tabular], id: &str) {
        self.xml.open("recital", &[("eId", id), ("wId", &format!("p{}", row.id))]);
        self.number(row);
        self.block(row, "p", &[]);
        if !items.is_empty() {
            let list = format!("{id}__list_1");
            self.xml.open("blockList", &[("eId", &list)]);
            for (item, at) in items.iter().zip(1_usize..) {
                self.xml.open("item", &[("eId", &format!("{list}__item_{at}")), ("wId", &format!("p{}", item.id))]);
                self.number(item);
                self.block(item, "p", &[]);
                self.xml.close("item");
            }
            self.xml.close("blockList");
        }
        self.xml.close("recital");
        self.xml.line();
    }

    fn body(&mut self, rows: &[&Tabular]) {
        self.xml.open("mainBody", &[]);
        let mut rest: Vec<&Tabular> = rows.iter().filter(|row| row.kind != ParagraphKind::Footnote).copied().collect();
        if rest.is_empty() {
            self.xml.empty("p", &[]);
        }
        self.added(&self.tabled.before_first(), "para_0");
        let (mut section, mut sections, mut count) = (String::new(), 0_usize, 0_usize);
        while !rest.is_empty() {
            let row = rest.remove(0);
            if row.kind == ParagraphKind::Heading {
                if !section.is_empty() {
                    self.xml.close("hcontainer");
                }
                sections = sections.saturating_add(1);
                section = format!("hcontainer_{sections}__");
                let id = section.trim_end_matches('_').to_owned();
                self.xml.open("hcontainer", &[("name", "section"), ("eId", &id), ("wId", &format!("p{}", row.id))]);
                self.number(row);
                self.block(row, "heading", &[]);
                continue;
            }
            count = count.saturating_add(1);
            let items = rest.iter().take_while(|row| row.kind == ParagraphKind::Item).count();
            let items: Vec<&Tabular> = rest.drain(..items).collect();
            self.paragraph(row, &items, &format!("{section}para_{count}"));
        }
        if !section.is_empty() {
            self.xml.close("hcontainer");
        }
        self.footnotes_left();
        self.xml.close("mainBody");
        self.xml.line();
    }

    fn paragraph(&mut self, row: &Tabular, items: &[&Tabular], id: &str) {
        let (name, wid) = (hierarchical(row.kind), format!("p{}", row.id));
        self.xml.open(name, &[("eId", id), ("wId", &wid)]);
        self.number(row);
        let inside = if items.is_empty() { "content" } else { "intro" };
        self.xml.open(inside, &[]);
        self.block(row, "p", &[]);
        self.xml.close(inside);
        for (item, at) in items.iter().zip(1_usize..) {
            self.paragraph(item, &[], &format!("{id}__point_{at}"));
        }
        self.xml.close(name);
        self.xml.line();
        self.added(row, id);
    }

    /// The paragraphs that are proposed to stand behind one.
    fn added(&mut self, row: &Tabular, id: &str) {
        if self.shows == Shows::Words {
            return;
        }
        for proposal in &row.proposals {
            let Some(inside) = proposal.adds.get(self.tag) else { continue };
            let name = hierarchical(proposal.in_kind);
            self.xml.open(name, &[("eId", &format!("{id}-proposed_{}", proposal.ordinal))]);
            self.xml.open("content", &[]);
            let bracket =
                Bracket { proposal: proposal.ordinal, part: Part::Comes, continues: false, inside: inside.clone() };
            self.pieces(row, "p", (&[], &[Piece::Bracket(bracket)]));
            self.xml.close("content");
            self.xml.close(name);
        }
    }

    /// Footnotes that no mark leads to stand at the end.
    fn footnotes_left(&mut self) {
        let left: Vec<&Tabular> = self
            .tabled
            .paragraphs
            .iter()
            .filter(|row| row.kind == ParagraphKind::Footnote && !self.noted.contains(&row.id))
            .collect();
        for row in left {
            let id = format!("hcontainer_note-{}", row.id);
            self.xml.open("hcontainer", &[("name", "footnote"), ("eId", &id), ("wId", &format!("p{}", row.id))]);
            self.number(row);
            self.xml.open("content", &[]);
            self.block(row, "p", &[]);
            self.xml.close("content");
            self.xml.close("hcontainer");
        }
    }

    fn number(&mut self, row: &Tabular) {
        row.number.iter().for_each(|number| self.xml.leaf("num", &[], number));
    }

    fn block(&mut self, row: &Tabular, name: &str, attributes: &[(&str, &str)]) {
        let pieces = match self.shows {
            Shows::Words => Vec::from([Piece::Words(row.words_in(self.tag).to_owned())]),
            Shows::Proposals => row.pieces_in(self.tag),
        };
        self.pieces(row, name, (attributes, &pieces));
    }

    fn pieces(&mut self, row: &Tabular, name: &str, (attributes, pieces): (&[(&str, &str)], &[Piece])) {
        self.xml.open(name, attributes);
        for span in spans(pieces) {
            match span {
                Span::Words { words, .. } => self.words(words),
                Span::Open { bracket, .. } => {
                    let title = row.proposal(bracket.proposal).map_or("", |proposal| proposal.tag.as_str());
                    let refers = format!("#proposal_{}", bracket.proposal);
                    let known = [("title", title), ("refersTo", refers.as_str())];
                    // A proposal that this reader is not told of has no note to refer to.
                    self.xml.open(element(bracket.part), if title.is_empty() { &[] } else { &known });
                }
                Span::Close { bracket, .. } => self.xml.close(element(bracket.part)),
            }
        }
        self.xml.close(name);
    }

    fn words(&mut self, words: &str) {
        let notes = std::mem::take(&mut self.notes);
        for bit in notes.split(words) {
            match bit {
                Bit::Words(words) => {
                    for (at, line) in words.split('\n').enumerate() {
                        if at > 0 {
                            self.xml.empty("br", &[]);
                        }
                        self.xml.text(line);
                    }
                }
                Bit::Mark(id) => self.note(id, notes.number(id).unwrap_or_default()),
            }
        }
        self.notes = notes;
    }

    fn note(&mut self, id: u32, marker: &str) {
        let name = format!("authorialNote_{id}");
        if !self.noted.insert(id) {
            return self.xml.empty("noteRef", &[("href", &format!("#{name}")), ("marker", marker)]);
        }
        let words = self.tabled.paragraph(id).map(|row| row.words_in(self.tag)).unwrap_or_default();
        let attributes =
            [("eId", name.as_str()), ("wId", &format!("p{id}")), ("marker", marker), ("placement", "bottom")];
        self.xml.open("authorialNote", &attributes);
        self.xml.leaf("p", &[], words);
        self.xml.close("authorialNote");
    }
}

fn hierarchical(kind: ParagraphKind) -> &'static str {
    match kind {
        ParagraphKind::Item => "point",
        ParagraphKind::Heading | ParagraphKind::Preambular | ParagraphKind::Operative | ParagraphKind::Footnote => {
            "paragraph"
        }
    }
}

fn element(part: Part) -> &'static str {
    match part {
        Part::Goes => "del",
        Part::Stays => "span",
        Part::Comes => "ins",
    }
}
