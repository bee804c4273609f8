//! A text under negotiation as a paper: with its brackets and who holds them, or in two languages side by side.

use procedure::names::Tag;
use procedure::texts::brackets::{Bracket, Part, Piece};

use crate::Sheet;
use crate::document::{Block, Cell, Chapter, Document, Look, Mark, Paragraph, Stretch, Style};
use crate::marks::Notes;
use crate::spans::{Span, spans};
use crate::tabled::{Bracketed, Standing, Tabled, Tabular};
use crate::wording::Particulars;

/// The text with its brackets, and a table of them at the end.
pub(crate) fn marked(sheet: &Sheet<'_>, tabled: &Tabled, tag: &Tag) -> Document {
    let notes = tabled.notes();
    let mut blocks = Vec::new();
    let before_first = tabled.before_first();
    for row in std::iter::once(&before_first).chain(&tabled.paragraphs) {
        if row.id > 0 {
            blocks.push(Block::Paragraph(paragraph(sheet, (row, &notes), tag)));
        }
        blocks.extend(row.proposals.iter().filter_map(|proposal| added(sheet, (row, &notes), (proposal, tag))));
    }
    if blocks.is_empty() {
        blocks.push(Block::Note { words: sheet.text("papers-text-empty") });
    }
    let mut chapters = Vec::from([Chapter { heading: None, blocks }]);
    chapters.extend(brackets(sheet, tabled));
    sheet.document(particulars(sheet, tabled, "protocol-marked"), chapters)
}

/// The text in two languages.
pub(crate) fn bilingual(sheet: &Sheet<'_>, tabled: &Tabled, (left, right): (&Tag, &Tag)) -> Document {
    let notes = tabled.notes();
    let plain = |row: &Tabular, tag: &Tag| {
        let mut own = Vec::new();
        if row.words_in(tag).is_empty() {
            own.push(sheet.text("papers-paragraph-empty"));
        } else if row.behind.contains(tag) {
            own.push(sheet.text("papers-paragraph-behind"));
        }
        Paragraph {
            style: Style::of(row.kind),
            number: notes.number_of(row),
            mark: None,
            words: notes.shown(row.words_in(tag)),
            stretches: Vec::new(),
            language: language(sheet, tag),
            notes: own,
        }
    };
    let rows = tabled.paragraphs.iter().map(|row| [plain(row, left), plain(row, right)]).collect();
    let heads = [sheet.language(left), sheet.language(right)];
    let chapters = Vec::from([Chapter { heading: None, blocks: Vec::from([Block::Pairs { heads, rows }]) }]);
    sheet.document(particulars(sheet, tabled, "protocol-bilingual"), chapters)
}

fn particulars(sheet: &Sheet<'_>, tabled: &Tabled, kind: &'static str) -> Particulars {
    let mark = match tabled.standing {
        Standing::Draft => Mark { words: sheet.text("papers-draft"), settled: false },
        Standing::Adopted => Mark { words: sheet.text("papers-adopted"), settled: true },
    };
    let mut standing = Vec::from([sheet.with("papers-as-of", &[("entry", tabled.entry.into())])]);
    standing.push(match tabled.proposals().count() {
        0 => sheet.text("papers-proposals-none"),
        open => sheet.with("papers-proposals", &[("open", open.into())]),
    });
    Particulars {
        kind,
        symbol: Some(tabled.symbol.clone()),
        mark: Some(mark),
        title: tabled.title_in(sheet.tag()),
        standing,
        language: None,
        hash: None,
        lines: true,
    }
}

fn language(sheet: &Sheet<'_>, tag: &Tag) -> Option<String> {
    (tag.as_str() != sheet.tag()).then(|| tag.to_string())
}

fn paragraph(sheet: &Sheet<'_>, (row, notes): (&Tabular, &Notes), tag: &Tag) -> Paragraph {
    let pieces = row.pieces_in(tag);
    let mut own = Vec::new();
    if row.words_in(tag).is_empty() {
        own.push(sheet.text("papers-paragraph-empty"));
    } else if row.behind.contains(tag) {
        own.push(sheet.text("papers-paragraph-behind"));
    }
    Paragraph {
        style: Style::of(row.kind),
        number: notes.number_of(row),
        mark: row.mark.clone(),
        words: notes.shown(row.words_in(tag)),
        stretches: stretches(row, notes, &pieces),
        language: language(sheet, tag),
        notes: own,
    }
}

/// A paragraph that is proposed: a bracket of its own.
fn added(sheet: &Sheet<'_>, (row, notes): (&Tabular, &Notes), (proposal, tag): (&Bracketed, &Tag)) -> Option<Block> {
    let bracket = Bracket {
        proposal: proposal.ordinal,
        part: Part::Comes,
        continues: false,
        inside: proposal.adds.get(tag)?.clone(),
    };
    let stretches = stretches(row, notes, &[Piece::Bracket(bracket)]);
    let paragraph = Paragraph {
        style: Style::of(proposal.in_kind),
        number: None,
        mark: None,
        words: String::new(),
        stretches,
        language: language(sheet, tag),
        notes: Vec::new(),
    };
    Some(Block::Paragraph(paragraph))
}

fn stretches(row: &Tabular, notes: &Notes, pieces: &[Piece]) -> Vec<Stretch> {
    let mut stretches = Vec::new();
    let mut push = |words: String, look: Look| stretches.push(Stretch { words, look });
    for span in spans(pieces) {
        match span {
            Span::Words { words, part, .. } => push(notes.shown(words), look(part)),
            Span::Open { .. } => push("[".to_owned(), Look::Bracket),
            Span::Close { bracket, .. } => {
                push("]".to_owned(), Look::Bracket);
                row.proposal(bracket.proposal).iter().for_each(|proposal| push(proposal.tag.clone(), Look::Tag));
            }
        }
    }
    stretches
}

fn look(part: Option<Part>) -> Look {
    match part {
        None | Some(Part::Stays) => Look::Plain,
        Some(Part::Goes) => Look::Goes,
        Some(Part::Comes) => Look::Comes,
    }
}

/// Every open proposal: its tag, owner, kind and reason, and since when it is open.
fn brackets(sheet: &Sheet<'_>, tabled: &Tabled) -> Option<Chapter> {
    let row = |proposal: &Bracketed| {
        let supporters = (!proposal.supporters.is_empty()).then(|| {
            sheet.with("papers-proposal-supported", &[("parties", sheet.locale.list(&proposal.supporters).into())])
        });
        Vec::from([
            Cell { words: proposal.tag.clone(), ..Cell::default() },
            Cell { words: sheet.owner(proposal), detail: supporters, ..Cell::default() },
            Cell { words: proposal.kind_word.clone(), detail: proposal.reason.clone(), ..Cell::default() },
            Cell { words: sheet.day_of(proposal.at), ..Cell::default() },
        ])
    };
    let rows: Vec<Vec<Cell>> = tabled.proposals().map(row).collect();
    let columns = ["papers-proposal", "papers-proposal-owner", "papers-proposal-kind", "papers-proposal-since"];
    let table = Block::Table { columns: columns.iter().map(|key| sheet.text(key)).collect(), rows };
    let any = tabled.proposals().next().is_some();
    any.then(|| Chapter { heading: Some(sheet.text("papers-brackets")), blocks: Vec::from([table]) })
}
