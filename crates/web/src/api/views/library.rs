//! The research library, notes on figures and figures beside items and texts, as programs read them.

use procedure::evidence::view::{DepositView, beside_items, beside_statement, beside_text, opened_at, remarks_seen};
use procedure::evidence::{Citation, citation_id};
use procedure::floor::statements::statements;

use super::super::routes::addresses;
use super::{At, File, Made, Noted, Texts, day, each, forms, one, texts, word};
use crate::api::Ask;
use crate::api::problem::{Fault, Problem};

forms! {
    /// A deposit of the research library.
    Deposit = "deposit" {
        /// Its number.
        number: u32,
        /// When and by whom it was deposited.
        deposited: Noted,
        /// What it is.
        kind: String,
        /// Its title.
        title: Texts,
        /// Its abstract.
        summary: Texts,
        /// Who made it, the first one first.
        creators: Vec<String>,
        /// Its date, as far as it is known.
        day: Option<String>,
        /// What it is about.
        subjects: Vec<String>,
        /// On which terms others may use it.
        licence: String,
        /// Where the licence stands on the web.
        licence_address: Option<String>,
        /// The same terms in words.
        terms: Texts,
        /// The languages in which it is written.
        languages: Vec<String>,
        /// Its identifier elsewhere.
        doi: Option<String>,
        /// Where it stands on the web.
        url: Option<String>,
        /// The meeting it belongs to.
        meeting: Option<String>,
        /// The item of its agenda.
        item: Option<u32>,
        /// The figures on which it rests.
        figures: Vec<String>,
        /// `open`, `embargo`, `delivery`, `delegation` or `withdrawn`; of what was withdrawn title, words and files are left out.
        standing: String,
        /// The instant at which an embargo ends.
        embargo: Option<At>,
        /// Since when everybody has it.
        open: Option<At>,
        /// Its files.
        files: Vec<DepositFile>,
        /// The entries that changed it, oldest first.
        changed: Vec<Made>,
        /// When it was withdrawn.
        withdrawn: Option<Noted>,
        /// Why.
        reason: Texts,
    }
    /// A file of a deposit.
    DepositFile = "deposit-file" {
        /// The file.
        file: File,
        /// Its language.
        language: Option<String>,
    }
    /// What a party says about a figure.
    Note = "note-on-figure" {
        /// The figure, by its name.
        figure: String,
        /// The party.
        party: String,
        /// What it says.
        words: Texts,
        /// The entry that says it.
        entry: u64,
    }
    /// A figure beside an item, a text or a statement of a meeting.
    Cited = "citation-of-figure" {
        /// Its ordinal at the meeting.
        citation: u32,
        /// The item of the agenda.
        item: Option<u32>,
        /// Or the text.
        text: Option<String>,
        /// The paragraph of the text.
        paragraph: Option<u32>,
        /// Or the statement, by the entry in which it was handed in.
        statement: Option<u64>,
        /// The figure, by its name.
        figure: String,
        /// By what it is cited; nothing where the reader may not see the figure.
        cited: Option<String>,
        /// Its value as it was known; nothing where the reader may not see the figure.
        as_known: Option<String>,
        /// What it was put there for.
        words: Texts,
        /// When and by whom it was put there.
        put: Noted,
    }
}

addresses! {
    below "/v1/{process}";
    /// The deposits of the research library that the reader has, the latest first, those without a date last.
    list "list-library" "/library" [] => library;
    /// A deposit of the research library, by its number.
    view "read-deposit" "/library/{deposit}" [] => deposit;
    /// What parties say about figures, by the names of figures.
    list "list-notes-on-figures" "/evidence/notes" [] => notes;
    /// The figures beside items and texts of a meeting that the reader may see.
    list "list-citations" "/meetings/{meeting}/citations" [] => citations;
}

fn deposit_of(ask: &Ask<'_>, view: &DepositView) -> Deposit {
    let of = &view.deposit;
    let mut shown = Deposit {
        number: of.number,
        deposited: Noted::of(&of.put),
        standing: view.standing.word().to_owned(),
        withdrawn: Noted::maybe(of.withdrawn.as_ref().map(|(noted, _)| noted)),
        reason: of.withdrawn.as_ref().map(|(_, reason)| texts(reason)).unwrap_or_default(),
        kind: word(of.facts.kind),
        title: Texts::new(),
        summary: Texts::new(),
        creators: Vec::new(),
        day: None,
        subjects: Vec::new(),
        licence: word(of.facts.licence),
        licence_address: None,
        terms: Texts::new(),
        languages: Vec::new(),
        doi: None,
        url: None,
        meeting: None,
        item: None,
        figures: Vec::new(),
        embargo: None,
        open: None,
        files: Vec::new(),
        changed: Vec::new(),
    };
    if of.withdrawn.is_some() {
        return shown;
    }
    let facts = &of.facts;
    let file = |one: &procedure::evidence::library::DepositFile| DepositFile {
        file: File::of(&one.file),
        language: self::one(one.language.as_ref()),
    };
    shown.title = texts(&facts.title);
    shown.summary = texts(&facts.summary);
    shown.creators.clone_from(&facts.creators);
    shown.day = day(facts.day);
    shown.subjects = facts.subjects.iter().map(|topic| topic.word().to_owned()).collect();
    shown.licence_address = facts.licence.address().map(str::to_owned);
    shown.terms = texts(&facts.terms);
    shown.languages = each(&facts.languages);
    shown.doi.clone_from(&facts.doi);
    shown.url.clone_from(&facts.url);
    shown.meeting = one(facts.meeting.as_ref());
    shown.item = facts.item;
    shown.figures.clone_from(&facts.figures);
    shown.embargo = of.embargo.map(At::of);
    shown.open = opened_at(ask.draw.state(), of, ask.draw.now()).map(At::of);
    shown.files = view.files.iter().map(file).collect();
    shown.changed = of.changed.iter().map(|changed| Made::of(*changed)).collect();
    shown
}

fn library(ask: &Ask<'_>) -> Result<Vec<Deposit>, Problem> {
    Ok(ask.draw.deposits().iter().map(|view| deposit_of(ask, view)).collect())
}

fn deposit(ask: &Ask<'_>) -> Result<Deposit, Problem> {
    let number = u32::try_from(ask.number("deposit")?).map_err(|_large| Fault::NotFound)?;
    Ok(deposit_of(ask, &ask.draw.deposit(number).ok_or(Fault::NotFound)?))
}

fn notes(ask: &Ask<'_>) -> Result<Vec<Note>, Problem> {
    let state = ask.draw.state();
    let seen = |figure: &str| figure.parse().is_ok_and(|name| ask.draw.sees_figure(&name));
    let all = remarks_seen(state, seen);
    let note = |(figure, party, said): (&String, &procedure::names::Slug, &procedure::evidence::Remark)| Note {
        figure: figure.clone(),
        party: party.to_string(),
        words: texts(&said.words),
        entry: said.entry,
    };
    Ok(all.map(note).collect())
}

fn citations(ask: &Ask<'_>) -> Result<Vec<Cited>, Problem> {
    let (of, draw) = (ask.meeting()?, &ask.draw);
    let state = draw.state();
    let mut all: Vec<&Citation> = beside_items(state, &of.slug).collect();
    for text in of.texts.values() {
        if let Some(view) = draw.view_of(&of, text, None) {
            all.extend(beside_text(state, &of.slug, &view));
        }
    }
    let seen = statements(&of, draw.audience_at(&of), draw.capacity.party());
    all.extend(seen.iter().flat_map(|statement| beside_statement(state, &of.slug, statement.entry)));
    all.sort_by_key(|one| one.cited.citation);
    let cited = |of: &Citation| {
        let said = &of.cited;
        let figure = citation_id(&said.cited).map_or("", |(figure, _)| figure);
        let seen = figure.parse().map_or(draw.capacity != procedure::Capacity::Public, |name| draw.sees_figure(&name));
        Cited {
            citation: said.citation,
            item: said.item,
            text: one(said.text.as_ref()),
            paragraph: said.paragraph,
            statement: said.statement,
            figure: figure.to_owned(),
            cited: seen.then(|| said.cited.clone()),
            as_known: seen.then(|| said.as_known.clone()),
            words: if seen { texts(&said.words) } else { Texts::new() },
            put: Noted::of(&of.put),
        }
    };
    Ok(all.into_iter().map(cited).collect())
}
