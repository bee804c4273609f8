//! The run sheet of a meeting: what comes when, who speaks, what is to be ready and who answers for it. For those who run it.

use procedure::meetings::programme_view::{RunItem, RunLine};

use crate::Sheet;
use crate::document::{Block, Chapter, Document, Entry, Line};
use crate::wording::Particulars;

/// The run sheet, a chapter for each day by the clocks of the meeting.
pub fn run_sheet(sheet: &Sheet<'_>, lines: &[RunLine]) -> Document {
    let mut chapters: Vec<Chapter> = Vec::new();
    for line in lines {
        let day = Some(sheet.day_of(line.session.session.placed.span.begins));
        let block = Block::Entry(entry(sheet, line));
        match chapters.last_mut() {
            Some(chapter) if chapter.heading == day => chapter.blocks.push(block),
            Some(_) | None => chapters.push(Chapter { heading: day, blocks: Vec::from([block]) }),
        }
    }
    if chapters.is_empty() {
        let words = sheet.text("meetings-programme-empty");
        chapters.push(Chapter { heading: None, blocks: Vec::from([Block::Note { words }]) });
    }
    let at = sheet.head.recorded;
    let zone = sheet.locale.zone_name(at, sheet.zone());
    let particulars = Particulars {
        kind: "run-sheet",
        symbol: None,
        mark: None,
        title: sheet.text("meetings-run-sheet"),
        standing: Vec::from([sheet.with("meetings-programme-hours", &[("zone", zone.into())])]),
        language: None,
        hash: None,
        lines: false,
    };
    sheet.document(particulars, chapters)
}

fn entry(sheet: &Sheet<'_>, line: &RunLine) -> Entry {
    let session = &line.session;
    let placed = &session.session.placed;
    let hour = |at| sheet.locale.time_of(at, sheet.zone());
    let mut lines = Vec::new();
    let mut say = |key: &str, words: String| lines.push(Line { label: sheet.text(key), words, ..Line::default() });
    say("field-session-kind", sheet.text(&format!("word-session-kind-{}", placed.kind.word())));
    if let Some(room) = sheet.shown(&placed.room) {
        say("field-room", room);
    }
    if let Some(parties) = &session.concerned {
        say("field-concerns", sheet.party_list(parties));
    }
    let speakers: Vec<String> = (!placed.leads.is_empty())
        .then(|| sheet.party_list(&placed.leads))
        .into_iter()
        .chain(sheet.shown(&placed.lead))
        .collect();
    if !speakers.is_empty() {
        say("field-leads", speakers.join(&sheet.text("locale-list-comma")));
    }
    if let Some(link) = &placed.link {
        say("field-link", link.clone());
    }
    if let Some(who) = sheet.shown(&placed.responsible) {
        say("field-responsible", who);
    }
    if let Some(note) = sheet.shown(&placed.note) {
        say("papers-note", note);
    }
    lines.extend(line.items.iter().map(|item| of_item(sheet, item, item.at.map(hour))));
    Entry {
        number: Some(format!("{}–{}", hour(placed.span.begins), hour(placed.span.ends))),
        depth: 0,
        title: sheet.shown_or_unknown(&placed.title),
        lines,
    }
}

/// An item with who is on its list and what is to be ready.
fn of_item(sheet: &Sheet<'_>, item: &RunItem, at: Option<String>) -> Line {
    let placed = &item.placed;
    let mut detail = Vec::new();
    if !item.speakers.is_empty() {
        // In the order in which they are called.
        let names: Vec<String> = item.speakers.iter().map(|party| sheet.name(party)).collect();
        let parties = names.join(&sheet.text("locale-list-comma"));
        detail.push(sheet.with("meetings-run-speakers", &[("parties", parties.into())]));
    }
    detail.extend(item.documents.iter().map(|(symbol, issued)| {
        let key = if *issued { "meetings-run-document" } else { "meetings-run-document-missing" };
        sheet.with(key, &[("symbol", symbol.as_str().into())])
    }));
    detail.extend(item.closed.then(|| sheet.text("meetings-run-closed")));
    Line {
        label: at.unwrap_or_else(|| sheet.text("field-item")),
        words: format!("{}. {}", placed.number, sheet.shown_or_unknown(&placed.title)),
        detail: (!detail.is_empty()).then(|| detail.join("; ")),
        ..Line::default()
    }
}
