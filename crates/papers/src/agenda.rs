//! The agenda: items with what belongs to them. Of a meeting known from sources only, what the sources state and no more.

use procedure::meetings::ItemPlaced;
use procedure::meetings::view::{ItemView, format_word};

use crate::Sheet;
use crate::document::{Block, Chapter, Document, Entry, Fact, Line, Mark};
use crate::wording::Particulars;

/// The agenda of a meeting, provisional until it is adopted.
pub fn agenda(sheet: &Sheet<'_>) -> Document {
    let meeting = sheet.meeting;
    let mut standing: Vec<String> = sheet.rebuilt().into_iter().collect();
    standing.extend(sheet.said(&meeting.particulars.note));
    let mark = match (sheet.is_archive(), meeting.agenda_adopted) {
        (true, _) => None,
        (false, None) => Some(Mark { words: sheet.text("papers-provisional"), settled: false }),
        (false, Some(at)) => {
            let words = sheet.with("papers-adopted-day", &[("date", sheet.day_of(at).into())]);
            Some(Mark { words, settled: true })
        }
    };
    let particulars = Particulars {
        kind: "agenda",
        symbol: None,
        mark,
        title: sheet.text("papers-agenda"),
        standing,
        language: None,
        hash: None,
        lines: false,
    };
    let chapters = Vec::from([
        Chapter {
            heading: Some(sheet.text("papers-meeting")),
            blocks: Vec::from([Block::Facts { facts: facts(sheet) }]),
        },
        Chapter { heading: Some(sheet.text("papers-items")), blocks: items(sheet) },
    ]);
    sheet.document(particulars, chapters)
}

/// What is known of the meeting; unknown where it is to be expected and not known.
fn facts(sheet: &Sheet<'_>) -> Vec<Fact> {
    let known = &sheet.meeting.particulars;
    let format = known.format.map(|format| sheet.text(&format!("word-format-{}", format_word(format))));
    // Days and place stand under the title where they are known.
    let mut facts = Vec::new();
    if known.from.is_none() {
        facts.push(sheet.fact_or_unknown("papers-when", None));
    }
    if known.place.is_empty() {
        facts.push(sheet.fact_or_unknown("papers-where", None));
    }
    facts.extend(sheet.said(&known.venue).map(|venue| sheet.fact("papers-venue", venue)));
    facts.push(sheet.fact_or_unknown("papers-format", format));
    facts.extend(sheet.said(&known.theme).map(|theme| sheet.fact("papers-theme", theme)));
    let chair = sheet.meeting.chair.as_ref().map(|chair| sheet.name(chair));
    facts.push(sheet.fact_or_unknown("papers-chair", chair));
    facts.extend(sheet.said(&known.hosts).map(|hosts| sheet.fact("papers-hosts", hosts)));
    facts.extend(sheet.said(&known.outcome).map(|outcome| sheet.fact("papers-outcome", outcome)));
    facts
}

fn items(sheet: &Sheet<'_>) -> Vec<Block> {
    if sheet.meeting.agenda.is_empty() {
        let key = if sheet.is_archive() { "papers-items-unknown" } else { "papers-items-none" };
        return Vec::from([Block::Note { words: sheet.text(key) }]);
    }
    sheet.meeting.agenda.iter().map(|item: &ItemView| Block::Entry(entry(sheet, &item.placed))).collect()
}

fn entry(sheet: &Sheet<'_>, item: &ItemPlaced) -> Entry {
    let mut lines = Vec::new();
    let mut line = |key: &str, words: String| lines.push(Line { label: sheet.text(key), words, ..Line::default() });
    if !item.leads.is_empty() {
        line("papers-lead", sheet.party_list(&item.leads));
    }
    if let Some(lead) = sheet.said(&item.lead) {
        line("papers-lead", lead);
    }
    if let Some(minutes) = item.minutes {
        line("papers-time", sheet.with("papers-minutes", &[("minutes", minutes.into())]));
    }
    if !item.documents.is_empty() {
        line("papers-documents", item.documents.join(&sheet.text("locale-list-comma")));
    }
    if let Some(note) = sheet.said(&item.note) {
        line("papers-note", note);
    }
    // The source of the meeting stands at the head of the paper; an item says only where it rests on another.
    if let Some(source) =
        item.source.as_ref().filter(|source| Some(*source) != sheet.meeting.particulars.source.as_ref())
    {
        line("papers-source", sheet.source(source));
    }
    Entry {
        number: Some(sheet.locale.digits(&item.number)).filter(|number| !number.is_empty()),
        depth: u8::from(item.under.is_some()),
        title: sheet.said(&item.title).unwrap_or_else(|| sheet.text("papers-unknown")),
        lines,
    }
}
