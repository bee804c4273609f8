//! Documents of a text under negotiation, out and in: every State and every word is invented.

mod akn;
mod docx;
mod form;
pub(crate) mod judged;
pub(crate) mod office;
mod printed;
mod spoilt;
mod xliff;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read, Write};

use locale::Lang;
use papers::{Bracketed, Figures, Standing, Tabled, Tabular, TextFormat, TextKind, text_file};
use procedure::names::{Tag, Texts};
use procedure::texts::brackets::{Bracket, Part, Piece};
use procedure::texts::{ParagraphKind, ProposalKind};
use procedure::time::moment;

use crate::sample::{Sample, Stage, decision, slug, tag, text};

/// The languages of the text on the table.
pub(crate) const LANGUAGES: [&str; 6] = ["az", "en", "ru", "kk", "fa", "ur"];

/// A word or two in each language, in their order.
const WORDS: [[&str; 6]; 5] = [
    ["İştirakçılar", "Participants", "Участники", "Қатысушылар", "شرکت‌کنندگان", "شرکاء"],
    ["miqrasiyanı", "migration", "миграцию", "көші-қонды", "مهاجرت را", "ہجرت کو"],
    ["təşviq edir", "promote", "поощряют", "қолдайды", "تشویق می‌کنند", "فروغ دیتے ہیں"],
    ["qanuni", "regular & orderly", "законную", "заңды", "قانونی (۲۰۲۶)", "باقاعدہ"],
    ["və “əmək”", "and <labour>", "и «трудовую»", "және еңбек", "و کار", "اور محنت"],
];

fn at(language: &str) -> usize {
    LANGUAGES.iter().position(|own| *own == language).unwrap()
}

/// Words of a language by their numbers, with a space between them.
pub(crate) fn said(language: &str, numbers: &[usize]) -> String {
    numbers.iter().map(|number| WORDS[number % 5][at(language)]).collect::<Vec<_>>().join(" ")
}

pub(crate) fn in_all(make: impl Fn(&str) -> String) -> Texts {
    Texts(LANGUAGES.iter().map(|language| (tag(language), make(language))).collect())
}

pub(crate) fn row(id: u32, kind: ParagraphKind, number: Option<&str>, words: Texts) -> Tabular {
    Tabular {
        id,
        kind,
        number: number.map(str::to_owned),
        mark: None,
        pieces: words.0.iter().map(|(tag, words)| (tag.clone(), Vec::from([Piece::Words(words.clone())]))).collect(),
        words,
        behind: BTreeSet::new(),
        reviewed: BTreeSet::new(),
        proposals: Vec::new(),
    }
}

pub(crate) fn proposal(ordinal: u32, called: &str, kind: ProposalKind, owner: Option<&str>) -> Bracketed {
    Bracketed {
        ordinal,
        tag: called.to_owned(),
        kind,
        kind_word: "does something".to_owned(),
        owner: owner.map(str::to_owned),
        supporters: Vec::new(),
        reason: (ordinal % 2 == 1).then(|| "for a reason".to_owned()),
        at: moment("2026-10-11T09:00:00Z").unwrap() + i64::from(ordinal) * 61_000,
        in_kind: ParagraphKind::Operative,
        adds: BTreeMap::new(),
    }
}

pub(crate) fn piece(words: &str) -> Piece {
    Piece::Words(words.to_owned())
}

pub(crate) fn bracket(proposal: u32, part: Part, inside: Vec<Piece>) -> Piece {
    Piece::Bracket(Bracket { proposal, part, continues: false, inside })
}

/// A text with everything in it: headings, items, footnotes, and brackets of every sort.
pub(crate) fn tabled() -> Tabled {
    let words = |numbers: &'static [usize]| in_all(move |language| said(language, numbers));
    let mut nested = row(4, ParagraphKind::Operative, Some("1."), words(&[0, 2, 1]));
    nested.pieces = pieces(|language| {
        let inner = bracket(2, Part::Comes, Vec::from([piece(&format!(" {}", said(language, &[4])))]));
        Vec::from([
            piece(&format!("{} ", said(language, &[0]))),
            bracket(1, Part::Goes, Vec::from([piece(&said(language, &[2]))])),
            bracket(1, Part::Comes, Vec::from([piece(&said(language, &[3])), inner])),
            piece(&format!(" {}", said(language, &[1]))),
        ])
    });
    nested.proposals = Vec::from([
        proposal(1, "1a", ProposalKind::Replace, Some("Belmara")),
        proposal(2, "1b", ProposalKind::Insert, None),
    ]);
    let mut simple = row(5, ParagraphKind::Item, Some("(a)"), words(&[1, 3]));
    simple.mark = Some("agreed ad referendum".to_owned());
    simple.pieces = pieces(|language| {
        Vec::from([
            bracket(3, Part::Goes, Vec::from([piece(&said(language, &[1]))])),
            bracket(3, Part::Comes, Vec::from([piece(&said(language, &[4]))])),
            piece(&format!(" {}", said(language, &[3]))),
            bracket(4, Part::Comes, Vec::from([piece(&format!(" {}", said(language, &[2])))])),
        ])
    });
    simple.proposals = Vec::from([
        proposal(3, "ac", ProposalKind::Replace, Some("Auroria")),
        proposal(4, "ad", ProposalKind::Insert, Some("Chandria")),
    ]);
    let reserved = reserved();
    let mut first = proposal(9, "0a", ProposalKind::NewParagraph, Some("Ilmaria"));
    first.in_kind = ParagraphKind::Preambular;
    first.adds = pieces(|language| Vec::from([piece(&said(language, &[2, 4]))]));
    Tabled {
        text: slug("protocol"),
        symbol: "RP/SOM.8/2026/L.1".to_owned(),
        title: in_all(|language| said(language, &[3, 1])),
        authentic: Vec::from([tag("az"), tag("en")]),
        courtesy: ["ru", "kk", "fa", "ur"].map(tag).to_vec(),
        standing: Standing::Draft,
        entry: 412,
        opened: moment("2026-10-01T09:00:00Z").unwrap(),
        beginning: Vec::from([first]),
        paragraphs: Vec::from([
            row(1, ParagraphKind::Preambular, None, words(&[0, 1])),
            row(2, ParagraphKind::Preambular, None, words(&[3, 4, 0])),
            row(3, ParagraphKind::Heading, Some("I"), words(&[1, 2, 3])),
            nested,
            simple,
            reserved,
            row(7, ParagraphKind::Operative, Some("3."), words(&[4, 3, 2, 1, 0])),
            row(8, ParagraphKind::Footnote, None, words(&[2, 2, 3])),
        ]),
    }
}

/// A paragraph with a footnote, a reservation, and proposals that have no place in its words.
fn reserved() -> Tabular {
    let with_note =
        in_all(|language| format!("{}{{p8}} {}\n{}", said(language, &[0]), said(language, &[1]), said(language, &[2])));
    let mut reserved = row(6, ParagraphKind::Operative, Some("2."), with_note);
    reserved.pieces = pieces(|language| {
        Vec::from([
            bracket(5, Part::Stays, Vec::from([piece(&format!("{}{{p8}}", said(language, &[0])))])),
            piece(&format!(" {}\n{}", said(language, &[1]), said(language, &[2]))),
        ])
    });
    let mut adds = proposal(6, "2b", ProposalKind::NewParagraph, Some("Elvoria"));
    adds.adds = pieces(|language| {
        let inner = bracket(8, Part::Goes, Vec::from([piece(&said(language, &[4]))]));
        Vec::from([piece(&format!("{} ", said(language, &[0, 2]))), inner])
    });
    reserved.proposals = Vec::from([
        proposal(5, "2a", ProposalKind::Reservation, Some("Belmara")),
        adds,
        proposal(7, "2c", ProposalKind::Move, Some("Chandria")),
        proposal(8, "2d", ProposalKind::Delete, Some("Ilmaria")),
    ]);
    reserved
}

fn pieces(make: impl Fn(&str) -> Vec<Piece>) -> BTreeMap<Tag, Vec<Piece>> {
    LANGUAGES.iter().map(|language| (tag(language), make(language))).collect()
}

/// The same text with another language in the place of the first authentic one, so that a paper in any language can be asked
/// for: the interface has three languages, a text may have more.
pub(crate) fn led_by(language: &str) -> Tabled {
    let mut tabled = tabled();
    tabled.authentic = Vec::from([tag(language)]);
    tabled.courtesy.clear();
    tabled
}

/// A document of a text, with an interface in English.
pub(crate) fn file(kind: TextKind<'_>, format: TextFormat, tabled: &Tabled) -> Vec<u8> {
    file_with(kind, format, (tabled, &Figures::default()))
}

/// The same with figures that are cited.
pub(crate) fn file_with(kind: TextKind<'_>, format: TextFormat, of: (&Tabled, &Figures)) -> Vec<u8> {
    let sample = Sample::new();
    let sheet = sample.sheet(Lang::En);
    let clean = papers::protocol(&sheet, &text(Stage::Draft), &decision(Stage::Draft));
    let make = || text_file(kind, format, of, (&sheet, &clean)).unwrap().0;
    let bytes = make();
    assert_eq!(bytes, make(), "{kind:?} {format:?} is not the same twice");
    bytes
}

/// A part of an archive, or nothing.
pub(crate) fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// An archive with one part changed.
pub(crate) fn reworked(bytes: &[u8], name: &str, change: impl Fn(String) -> String) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).unwrap();
        let own = part.name().unwrap().into_owned();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        let text = if own == name { change(text) } else { text };
        writer.start_file(own, zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}
