//! A statement that a delegation handed in: as it stands, to be checked against delivery until the delegation confirms it.

use procedure::floor::statements::StatementView;

use crate::Sheet;
use crate::document::{Block, Chapter, Document, Fact, Form, Mark, Paragraph, Style};
use crate::wording::{self, Particulars};

/// A statement, in the language of the paper where it was handed in in it, else in the one that is shown instead, which is said.
pub fn statement(sheet: &Sheet<'_>, of: &StatementView) -> Document {
    let party = sheet.name(&of.handed.party);
    let text = of.text();
    let shown = wording::shown(text, sheet.locale.lang());
    let language = shown.as_ref().map(|(tag, _)| (*tag).to_owned()).filter(|tag| tag != sheet.tag());
    let instead = language.as_deref().and_then(procedure::names::Tag::new);
    let particulars = Particulars {
        kind: "statement",
        symbol: None,
        mark: of.confirmed.is_none().then(|| Mark { words: sheet.text("floor-check-delivery"), settled: false }),
        title: sheet.with("papers-statement-of", &[("party", party.into())]),
        standing: instead
            .map(|tag| sheet.with("papers-paragraph-shown", &[("language", sheet.in_languages([&tag]).into())]))
            .into_iter()
            .collect(),
        language: None,
        hash: None,
        lines: false,
    };
    let words = shown.map(|(_, words)| words).unwrap_or_default();
    let paragraph = |words: &str| {
        Block::Paragraph(Paragraph {
            style: Style::Operative,
            number: None,
            mark: None,
            words: words.trim().to_owned(),
            stretches: Vec::new(),
            language: language.clone(),
            notes: Vec::new(),
        })
    };
    let blocks = words.split("\n\n").filter(|part| !part.trim().is_empty()).map(paragraph).collect();
    let mut chapters = Vec::new();
    let facts = facts(sheet, of);
    if !facts.is_empty() {
        chapters.push(Chapter { heading: None, blocks: Vec::from([Block::Facts { facts }]) });
    }
    chapters.push(Chapter { heading: None, blocks });
    sheet.document(particulars, chapters)
}

fn facts(sheet: &Sheet<'_>, of: &StatementView) -> Vec<Fact> {
    let item = of.handed.item.map(|item| sheet.fact("papers-topic", sheet.item_title(item)));
    let first = of.confirmed.as_ref().and_then(|confirmed| confirmed.first);
    let first = first.map(|hash| Fact { form: Form::Code, ..sheet.fact("papers-statement-first", hash.to_string()) });
    item.into_iter().chain(first).collect()
}
