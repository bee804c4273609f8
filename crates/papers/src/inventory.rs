//! The inventory of a record that is handed over: what is open and until when, what was agreed, and whom to write to.

use procedure::meetings::duties::{BureauDuty, Duty};
use procedure::meetings::view::phase_word;
use procedure::membership::address_book::{OfficeView, PartyBook, PersonView};
use procedure::names::Slug;
use procedure::record::inventory::{Agreement, Inventory, OpenMeeting, OpenText};
use procedure::sealed::Shown;
use procedure::time::{Day, Moment};

use crate::document::{Block, Cell, Chapter, Document, Entry, Fact, Form, Line};
use crate::key::RecordSheet;
use crate::wording::partial;

/// What the inventory is of.
#[derive(Clone, Copy, Debug)]
pub struct InventoryOf<'a> {
    /// How many entries the record has.
    pub size: u64,
    /// The root over them, as 64 digits.
    pub root: &'a str,
    /// To which party it was handed over, with entry and time; nothing where it was not.
    pub handed_over: Option<(&'a Slug, (u64, Moment))>,
    /// What is in it.
    pub inventory: &'a Inventory,
}

/// The inventory.
pub fn inventory(sheet: &RecordSheet<'_>, of: InventoryOf<'_>) -> Document {
    let standing = ["papers-inventory-lead", "papers-inventory-confidential"].map(|key| sheet.text(key)).into();
    let chapter = |key: &str, blocks: Vec<Block>| Chapter { heading: Some(sheet.text(key)), blocks };
    let all = of.inventory;
    let chapters = Vec::from([
        chapter("papers-inventory-record", record(sheet, of)),
        chapter("papers-inventory-chair", chair(sheet, all)),
        chapter("papers-inventory-open", open(sheet, all)),
        chapter("papers-inventory-agreed", Vec::from([agreed(sheet, &all.agreed)])),
        chapter("papers-inventory-documents", Vec::from([documents(sheet, all)])),
        chapter("papers-inventory-contacts", contacts(sheet, &all.contacts)),
    ]);
    sheet.document(("inventory", sheet.text("papers-inventory"), standing), chapters)
}

fn record(sheet: &RecordSheet<'_>, of: InventoryOf<'_>) -> Vec<Block> {
    let fact = |key: &str, value: String, form: Form| Fact { label: sheet.text(key), value, form };
    let facts = Vec::from([
        fact("papers-inventory-size", of.size.to_string(), Form::Words),
        fact("papers-inventory-root", of.root.to_owned(), Form::Code),
    ]);
    let handed = match of.handed_over {
        Some((party, made)) => sheet.at("papers-inventory-handed", made, &[("party", sheet.name(party).into())]),
        None => sheet.text("papers-inventory-rehearsed"),
    };
    Vec::from([Block::Facts { facts }, Block::Note { words: handed }])
}

fn chair(sheet: &RecordSheet<'_>, all: &Inventory) -> Vec<Block> {
    let term = |term: &procedure::membership::TermRecorded| {
        let label = term.label.clone().or_else(|| days(sheet, term.from, term.to));
        Vec::from([
            cell(sheet.name(&term.party)),
            Cell {
                detail: days(sheet, term.from, term.to),
                ..cell(label.unwrap_or_else(|| sheet.text("papers-unknown")))
            },
            cell(sheet.shown(&term.handover).unwrap_or_default()),
        ])
    };
    let terms = all.terms.iter().map(|recorded| term(&recorded.1)).collect();
    let priority = |priority: &procedure::membership::PriorityRecorded| {
        let words = sheet.shown(&priority.text).unwrap_or_else(|| sheet.text("papers-unknown"));
        let of = format!("{}, {}", priority.term, priority.number);
        Vec::from([cell(sheet.name(&priority.party)), cell(of), cell(words)])
    };
    let priorities = all.priorities.iter().map(|recorded| priority(recorded)).collect();
    Vec::from([
        table(sheet, ["papers-inventory-party", "papers-inventory-term", "papers-inventory-passes"], terms),
        table(sheet, ["papers-inventory-party", "papers-inventory-term", "papers-inventory-priority"], priorities),
    ])
}

fn open(sheet: &RecordSheet<'_>, all: &Inventory) -> Vec<Block> {
    let meeting = |open: &OpenMeeting| {
        let particulars = &open.meeting.particulars;
        Vec::from([
            cell(sheet.shown(&particulars.name).unwrap_or_else(|| open.meeting.slug.to_string())),
            cell(days(sheet, particulars.from, particulars.to).unwrap_or_else(|| sheet.text("papers-unknown"))),
            cell(sheet.text(&format!("meetings-phase-{}", phase_word(open.meeting.phase)))),
        ])
    };
    let meetings = all.meetings.iter().map(meeting).collect();
    let texts = all.texts.iter().map(|text| open_text(sheet, text)).collect();
    let due = all.meetings.iter().flat_map(|open| {
        let bureau = open.bureau.iter().map(|duty| due_here(sheet, (&open.meeting.slug, duty)));
        grouped(&open.duties).into_iter().map(|due| due_from(sheet, due)).chain(bureau).collect::<Vec<_>>()
    });
    Vec::from([
        table(sheet, ["papers-inventory-meeting", "papers-inventory-days", "papers-inventory-stands"], meetings),
        table(sheet, ["papers-inventory-text", "papers-inventory-meeting", "papers-inventory-stands"], texts),
        table(sheet, ["papers-inventory-due", "papers-inventory-from", "papers-inventory-until"], due.collect()),
    ])
}

fn open_text(sheet: &RecordSheet<'_>, text: &OpenText) -> Vec<Cell> {
    let date = |key: &str, at: Moment| sheet.locale.with(key, &[("date", sheet.instant(at).into())]);
    let silence = text.silence.map(|until| date("papers-inventory-silence", until));
    let round = |(number, until): &(u32, Moment)| {
        let values = [("number", (*number).into()), ("date", sheet.instant(*until).into())];
        sheet.locale.with("papers-inventory-round", &values)
    };
    let proposals = (text.proposals > 0)
        .then(|| sheet.locale.with("papers-inventory-proposals", &[("number", text.proposals.into())]));
    let stands: Vec<String> = silence.into_iter().chain(text.rounds.iter().map(round)).chain(proposals).collect();
    let stands = if stands.is_empty() { sheet.text("papers-inventory-undecided") } else { sheet.locale.list(&stands) };
    let symbol = text.draft.symbol().to_owned();
    Vec::from([
        Cell { detail: sheet.shown(&text.draft.opened.title), ..cell(symbol) },
        cell(text.meeting.to_string()),
        Cell { pending: text.silence.is_some(), ..cell(stands) },
    ])
}

/// What is due from several parties stands once.
fn grouped(duties: &[(Slug, Duty)]) -> Vec<(&Duty, Vec<&Slug>)> {
    let mut groups: Vec<(&Duty, Vec<&Slug>)> = Vec::new();
    for (party, duty) in duties {
        let same = |one: &&mut (&Duty, _)| (one.0.act, &one.0.text, one.0.until) == (duty.act, &duty.text, duty.until);
        match groups.iter_mut().find(same) {
            Some((_, parties)) => parties.push(party),
            None => groups.push((duty, Vec::from([party]))),
        }
    }
    groups
}

fn due_from(sheet: &RecordSheet<'_>, (duty, parties): (&Duty, Vec<&Slug>)) -> Vec<Cell> {
    let act = sheet.text(&format!("act-{}", duty.act.name().replace('.', "-")));
    let on = duty.text.as_ref().map_or_else(|| duty.meeting.to_string(), |text| format!("{}, {text}", duty.meeting));
    let until = duty.until.map(|until| sheet.instant(until)).unwrap_or_default();
    Vec::from([Cell { detail: Some(on), ..cell(act) }, cell(listed(sheet, parties)), cell(until)])
}

fn due_here(sheet: &RecordSheet<'_>, (meeting, duty): (&Slug, &BureauDuty)) -> Vec<Cell> {
    let (key, parties) = match duty {
        BureauDuty::Remind { parties, .. } => ("accounts-due-remind", parties.as_slice()),
        BureauDuty::Judge { party, .. } => ("accounts-due-judge", std::slice::from_ref(party)),
    };
    let on = format!("{meeting}: {}", listed(sheet, parties));
    Vec::from([
        Cell { detail: Some(on), ..cell(sheet.text(key)) },
        cell(sheet.text("papers-inventory-bureau")),
        Cell::default(),
    ])
}

/// Parties by name, in the order of the language.
fn listed<'a>(sheet: &RecordSheet<'_>, parties: impl IntoIterator<Item = &'a Slug>) -> String {
    let mut names: Vec<String> = parties.into_iter().map(|party| sheet.name(party)).collect();
    sheet.locale.sort_by(&mut names, Clone::clone);
    sheet.locale.list(&names)
}

fn agreed(sheet: &RecordSheet<'_>, agreed: &[Agreement]) -> Block {
    let row = |agreement: &Agreement| {
        let (entry, at) = agreement.made;
        let when = sheet.at("papers-inventory-entry", (entry, at), &[]);
        let signatures = agreement.signatures.map(|signatures| {
            let values = [("signed", signatures.signed.into()), ("of", signatures.of.into())];
            let unconfirmed = [("number", signatures.unconfirmed.into())];
            let detail =
                (signatures.unconfirmed > 0).then(|| sheet.locale.with("papers-inventory-unconfirmed", &unconfirmed));
            Cell { detail, ..cell(sheet.locale.with("papers-inventory-signed", &values)) }
        });
        let summary = agreement.summary.then(|| cell(sheet.text("papers-inventory-summary")));
        let title = sheet.shown(&agreement.draft.opened.title);
        Vec::from([
            Cell { detail: title, ..cell(agreement.symbol.clone()) },
            Cell { detail: Some(agreement.meeting.to_string()), ..cell(when) },
            signatures.or(summary).unwrap_or_default(),
        ])
    };
    let columns = ["papers-inventory-text", "papers-inventory-when", "papers-inventory-signatures"];
    table(sheet, columns, agreed.iter().map(row).collect())
}

fn documents(sheet: &RecordSheet<'_>, all: &Inventory) -> Block {
    let row = |document: &procedure::documents::Document| {
        let issued = &document.issued;
        let day = days(sheet, issued.day, None).unwrap_or_else(|| sheet.text("papers-unknown"));
        Vec::from([
            cell(issued.symbol.clone()),
            cell(sheet.shown(&issued.title).unwrap_or_default()),
            Cell { detail: issued.meeting.as_ref().map(ToString::to_string), ..cell(day) },
        ])
    };
    let columns = ["papers-inventory-symbol", "papers-inventory-title", "papers-inventory-day"];
    table(sheet, columns, all.documents.iter().map(|document| row(document)).collect())
}

fn contacts(sheet: &RecordSheet<'_>, books: &[PartyBook]) -> Vec<Block> {
    let entry = |book: &PartyBook| {
        let open = book.offices.iter().filter(|office| office.open);
        Block::Entry(Entry {
            number: None,
            depth: 0,
            title: sheet.name(&book.party),
            lines: open.flat_map(|office| office_lines(sheet, office)).collect(),
        })
    };
    let entries: Vec<Block> = books.iter().map(entry).collect();
    if entries.is_empty() { Vec::from([sheet.note("papers-inventory-none")]) } else { entries }
}

fn office_lines(sheet: &RecordSheet<'_>, office: &OfficeView) -> Vec<Line> {
    let label = sheet.shown(&office.name).unwrap_or_else(|| sheet.text(&format!("word-kind-{}", office.kind.word())));
    let person = |person: &PersonView| {
        let detail = [&person.post, &person.contact].map(text).into_iter().flatten();
        let detail = detail.collect::<Vec<_>>().join(&sheet.text("locale-list-comma"));
        let words = text(&person.name).unwrap_or_else(|| sheet.text("papers-person-unknown"));
        Line {
            label: label.clone(),
            words,
            detail: Some(detail).filter(|detail| !detail.is_empty()),
            ..Line::default()
        }
    };
    let reached = text(&office.contact).map(|words| Line { label: label.clone(), words, ..Line::default() });
    let mut lines: Vec<Line> = reached.into_iter().chain(office.holding.iter().map(person)).collect();
    if lines.is_empty() {
        lines.push(Line { label, words: sheet.text("papers-unknown"), ..Line::default() });
    }
    lines
}

/// A personal text that is there and may be read.
fn text(shown: &Shown) -> Option<String> {
    match shown {
        Shown::Text(words) => Some(words.clone()),
        Shown::Removed(_) | Shown::Withheld | Shown::Unknown => None,
    }
}

fn days(sheet: &RecordSheet<'_>, from: Option<Day>, to: Option<Day>) -> Option<String> {
    from.map(|from| sheet.locale.days(partial(from), to.map(partial)))
}

fn cell(words: String) -> Cell {
    Cell { words, ..Cell::default() }
}

/// A table with these columns, or a word where it would have no row.
fn table(sheet: &RecordSheet<'_>, columns: [&str; 3], rows: Vec<Vec<Cell>>) -> Block {
    let [first, ..] = columns;
    if rows.is_empty() {
        let values = [("what", sheet.text(first).into())];
        return Block::Note { words: sheet.locale.with("papers-inventory-none-of", &values) };
    }
    Block::Table { columns: columns.map(|key| sheet.text(key)).into(), rows }
}
