//! The letter that tells all who were invited what came of a silence procedure.

use procedure::decisions::silence::SilenceResult;
use procedure::decisions::view::LetterView;
use procedure::time::Moment;

use crate::Sheet;
use crate::document::{Block, Chapter, Document, Fact, Form, Mark, Paragraph, Style};
use crate::wording::Particulars;

/// The letter. It rests on the entry that declared the result, so the caller gives that as the sheet's head.
pub fn letter(sheet: &Sheet<'_>, view: &LetterView) -> Document {
    let adopted = view.result == SilenceResult::Adopted;
    let words = sheet.text(&format!("papers-letter-mark-{}", word(view.result)));
    let particulars = Particulars {
        kind: "letter",
        symbol: Some(view.symbol.clone()),
        mark: Some(Mark { words, settled: adopted }),
        title: sheet.text("papers-letter"),
        standing: Vec::from([sheet.with("papers-letter-to", &[("parties", sheet.party_list(&view.to).into())])]),
        language: None,
        hash: view.adopted.as_ref().map(|(_, hash)| hash.to_string()),
        lines: false,
    };
    let what = Chapter { heading: None, blocks: Vec::from([Block::Paragraph(sentence(said(sheet, view)))]) };
    let how = Chapter {
        heading: Some(sheet.text("papers-decision")),
        blocks: Vec::from([Block::Facts { facts: facts(sheet, view) }]),
    };
    let check = Chapter {
        heading: Some(sheet.text("papers-letter-check")),
        blocks: Vec::from([Block::Note { words: sheet.with("papers-verify", &[("address", sheet.address.into())]) }]),
    };
    let hash = view.adopted.as_ref().map(|(_, hash)| Chapter {
        heading: Some(sheet.text("papers-hashes")),
        blocks: Vec::from([
            Block::Facts {
                facts: Vec::from([Fact {
                    label: sheet.text("papers-hash-adopted"),
                    value: hash.to_string(),
                    form: Form::Code,
                }]),
            },
            Block::Note { words: sheet.text("papers-hash-note") },
        ]),
    });
    sheet.document(particulars, [Some(what), Some(how), hash, Some(check)].into_iter().flatten().collect())
}

/// A sentence set as the text of a letter is.
fn sentence(words: String) -> Paragraph {
    let (number, mark, language) = (None, None, None);
    Paragraph { style: Style::Operative, number, mark, words, stretches: Vec::new(), language, notes: Vec::new() }
}

fn word(result: SilenceResult) -> &'static str {
    match result {
        SilenceResult::Adopted => "adopted",
        SilenceResult::NotAdopted => "not-adopted",
        SilenceResult::Cancelled => "cancelled",
    }
}

/// What was decided, and how, in a sentence.
fn said(sheet: &Sheet<'_>, view: &LetterView) -> String {
    let title = sheet.shown_or_unknown(&view.title);
    let values = [("title", title.into()), ("symbol", view.symbol.as_str().into())];
    let key = match (view.result, view.broken) {
        (SilenceResult::NotAdopted, Some(_)) => "papers-letter-broken".to_owned(),
        (result, _) => format!("papers-letter-{}", word(result)),
    };
    sheet.with(&key, &values)
}

fn facts(sheet: &Sheet<'_>, view: &LetterView) -> Vec<Fact> {
    let mut facts = Vec::from([
        sheet.fact("papers-title", sheet.shown_or_unknown(&view.title)),
        sheet.fact("papers-symbol", view.symbol.clone()),
        sheet.fact("papers-letter-deadline", told(sheet, view, view.deadline.at)),
    ]);
    facts.extend(view.broken.map(|at| sheet.fact("papers-letter-broken-at", told(sheet, view, at))));
    facts.push(sheet.fact("papers-letter-declared", told(sheet, view, view.at)));
    facts.push(sheet.fact("papers-entry", view.entry.to_string()));
    facts
}

/// An instant to the second by the clock by which the deadline was told, with UTC.
fn told(sheet: &Sheet<'_>, view: &LetterView, at: Moment) -> String {
    let (there, utc) = (sheet.locale.there(at, &view.zone), sheet.locale.there(at, "UTC"));
    let values = [
        ("weekday", there.weekday.into()),
        ("day", there.day.into()),
        ("time", there.time.into()),
        ("zone", sheet.locale.zone_name(at, &view.zone).into()),
        ("utc", utc.time.into()),
    ];
    sheet.with("papers-letter-instant", &values)
}
