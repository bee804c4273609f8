//! The proceedings of a meeting as a paper: its times, who took part, who spoke when, what was decided.

use procedure::floor::lists::Topic;
use procedure::meetings::Step;
use procedure::meetings::proceedings::{Attended, Decision, Happened, Proceedings, What};

use crate::Sheet;
use crate::document::{Block, Cell, Chapter, Document, Fact};
use crate::wording::Particulars;

/// The proceedings of a meeting.
pub fn proceedings(sheet: &Sheet<'_>, of: &Proceedings) -> Document {
    let particulars = Particulars {
        kind: "proceedings",
        symbol: None,
        mark: None,
        title: sheet.text("papers-proceedings"),
        standing: Vec::from([sheet.text("papers-proceedings-note")]),
        language: None,
        hash: None,
        lines: false,
    };
    let chapter = |key: &str, blocks: Vec<Block>| Chapter { heading: Some(sheet.text(key)), blocks };
    let mut chapters = Vec::from([chapter("papers-times", times(sheet, of))]);
    chapters.push(chapter("papers-attendance", attendance(sheet, of)));
    chapters.push(chapter("papers-speakers", speakers(sheet, of)));
    chapters.push(chapter("papers-decisions", decided(sheet, of)));
    sheet.document(particulars, chapters)
}

fn cell(words: String) -> Cell {
    Cell { words, detail: None, pending: false }
}

fn none(sheet: &Sheet<'_>, key: &str) -> Vec<Block> {
    Vec::from([Block::Note { words: sheet.text(key) }])
}

fn times(sheet: &Sheet<'_>, of: &Proceedings) -> Vec<Block> {
    let fact = |happened: &Happened| -> Option<Fact> {
        let What::Step(step, _) = &happened.what else { return None };
        let label = match step {
            Step::TookUp(item) => sheet.item_title(*item),
            Step::Opened => sheet.text("papers-step-opened"),
            Step::AgendaAdopted => sheet.text("papers-step-agenda-adopted"),
            Step::Suspended => sheet.text("papers-step-suspended"),
            Step::Resumed => sheet.text("papers-step-resumed"),
            Step::Closed => sheet.text("papers-step-closed"),
        };
        Some(Fact { label, ..sheet.fact("papers-when", sheet.instant(happened.at)) })
    };
    let facts: Vec<Fact> = of.course.iter().filter_map(fact).collect();
    if facts.is_empty() { none(sheet, "papers-times-none") } else { Vec::from([Block::Facts { facts }]) }
}

fn attendance(sheet: &Sheet<'_>, of: &Proceedings) -> Vec<Block> {
    let row = |attended: &Attended| {
        let way = if attended.remote { "word-presence-remote" } else { "word-presence-in-room" };
        let group = sheet.text(&format!("papers-group-{}", attended.status.word()));
        Vec::from([sheet.name(&attended.party), group, sheet.text(way)].map(cell))
    };
    let mut all: Vec<_> = of.attended.iter().collect();
    all = sheet.in_order(all, |attended| &attended.party);
    let rows: Vec<Vec<Cell>> = all.into_iter().map(row).collect();
    let columns = Vec::from(["papers-delegation", "papers-status", "papers-presence"].map(|key| sheet.text(key)));
    if rows.is_empty() { none(sheet, "papers-attendance-none") } else { Vec::from([Block::Table { columns, rows }]) }
}

fn speakers(sheet: &Sheet<'_>, of: &Proceedings) -> Vec<Block> {
    let row = |happened: &Happened| -> Option<Vec<Cell>> {
        let What::Spoke(speaker) = &happened.what else { return None };
        let topic = match &speaker.topic {
            Topic::Debate => sheet.text("floor-debate"),
            Topic::Item(item) => sheet.item_title(*item),
            Topic::Paragraph(text, paragraph) => format!("{text}, {paragraph}"),
        };
        let clock = |at| sheet.locale.time_of(at, sheet.zone());
        let to = speaker.to.map(clock).unwrap_or_default();
        let mut who = sheet.name(&speaker.party);
        if !speaker.with.is_empty() {
            let also = sheet.with("floor-also-for", &[("parties", sheet.party_list(&speaker.with).into())]);
            who = format!("{who}, {also}");
        }
        let speech = sheet.text(&format!("word-speech-{}", speaker.speech.word()));
        Some(Vec::from([format!("{}–{to}", clock(happened.at)), who, speech, topic].map(cell)))
    };
    let rows: Vec<Vec<Cell>> = of.course.iter().filter_map(row).collect();
    let columns =
        Vec::from(["papers-hours", "papers-delegation", "papers-speech", "papers-topic"].map(|key| sheet.text(key)));
    if rows.is_empty() { none(sheet, "papers-speakers-none") } else { Vec::from([Block::Table { columns, rows }]) }
}

fn decided(sheet: &Sheet<'_>, of: &Proceedings) -> Vec<Block> {
    let row = |decision: &Decision| {
        let outcome = sheet.text(&format!("word-decided-{}", decision.outcome.word()));
        let title = sheet.shown_or_unknown(&decision.title);
        Vec::from([sheet.instant(decision.at), decision.symbol.clone(), title, outcome].map(cell))
    };
    let rows: Vec<Vec<Cell>> = of.decisions.iter().map(row).collect();
    let columns =
        Vec::from(["papers-when", "papers-symbol", "papers-text", "papers-decided"].map(|key| sheet.text(key)));
    if rows.is_empty() { none(sheet, "papers-decisions-none") } else { Vec::from([Block::Table { columns, rows }]) }
}

impl Sheet<'_> {
    /// Number and title of an item of the agenda.
    pub(crate) fn item_title(&self, item: u32) -> String {
        let found = self.meeting.agenda.iter().find(|view| view.placed.item == item);
        found.map_or_else(
            || item.to_string(),
            |view| format!("{}. {}", view.placed.number, self.shown_or_unknown(&view.placed.title)),
        )
    }
}
