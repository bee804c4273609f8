//! A text as it stands: the words in one language with the standing of that language, the adoption, the signatures, the hashes.

use procedure::decisions::view::{DecisionView, SignatureView};
use procedure::decisions::{Mode, OriginalAttached, OriginalKind};
use procedure::names::Tag;
use procedure::texts::view::{ParagraphView, TextView};

use crate::Sheet;
use crate::document::{Block, Cell, Chapter, Document, Fact, Form, Mark, Paragraph, Style};
use crate::marks::Notes;
use crate::wording::Particulars;

/// A text with what was decided about it: a draft until it is adopted, and marked as one.
pub fn protocol(sheet: &Sheet<'_>, text: &TextView, decision: &DecisionView) -> Document {
    let language = Standing::of(sheet, text);
    let mut standing = language.sentences(sheet, text, decision);
    standing.extend(of_draft(sheet, text, decision));
    let particulars = particulars(sheet, text, decision, (title(sheet, text), standing));
    let mut chapters = Vec::from([Chapter { heading: None, blocks: paragraphs(sheet, text, language.tag()) }]);
    chapters.push(Chapter {
        heading: Some(sheet.text("papers-decision")),
        blocks: Vec::from([Block::Facts { facts: decided(sheet, decision) }]),
    });
    if decision.adopted.is_some() {
        chapters.push(Chapter { heading: Some(sheet.text("papers-signatures")), blocks: signatures(sheet, decision) });
    }
    if !decision.originals.is_empty() {
        let facts = decision.originals.iter().flat_map(|(_, at, original)| of_original(sheet, *at, original)).collect();
        let blocks = Vec::from([Block::Facts { facts }]);
        chapters.push(Chapter { heading: Some(sheet.text("papers-original")), blocks });
    }
    chapters.extend(hashes(sheet, decision));
    sheet.document(particulars, chapters)
}

/// The particulars of a paper about a text: its title and the sentences under it are given.
pub(crate) fn particulars(
    sheet: &Sheet<'_>,
    text: &TextView,
    decision: &DecisionView,
    (title, standing): (String, Vec<String>),
) -> Particulars {
    let adopted = decision.adopted.as_ref();
    let mark = match adopted {
        Some((_, at, _)) => {
            let words = sheet.with("papers-adopted-day", &[("date", sheet.day_of(*at).into())]);
            Mark { words, settled: true }
        }
        None => Mark { words: sheet.text("papers-draft"), settled: false },
    };
    Particulars {
        kind: "protocol",
        symbol: Some(text.symbol.clone()),
        mark: Some(mark),
        title,
        standing,
        language: Some(Standing::of(sheet, text).short(sheet, decision)),
        hash: adopted.map(|(_, _, adopted)| adopted.hash.to_string()),
        lines: false,
    }
}

/// The title of a text; the common name of such a paper where it has none.
pub(crate) fn title(sheet: &Sheet<'_>, text: &TextView) -> String {
    sheet.shown(&text.title).unwrap_or_else(|| sheet.text("papers-protocol"))
}

/// What the paper's language is to the text.
enum Standing<'a> {
    /// One of the authentic languages.
    Authentic(&'a Tag),
    /// A translation that binds nobody.
    Courtesy(&'a Tag),
    /// The text does not exist in the paper's language; another is shown, if there is any.
    Missing(Option<&'a Tag>),
}

impl<'a> Standing<'a> {
    fn of(sheet: &Sheet<'_>, text: &'a TextView) -> Self {
        let worded = |tag: &&Tag| text.paragraphs.iter().any(|p| p.words.get(tag.as_str()).is_some());
        let own = |tag: &&Tag| tag.as_str() == sheet.written();
        // A language without a single word is as good as missing, unless the text has no paragraphs at all.
        let exists = |tag: &&Tag| own(tag) && (text.paragraphs.is_empty() || worded(tag));
        if let Some(tag) = text.authentic.iter().find(exists) {
            return Self::Authentic(tag);
        }
        if let Some(tag) = text.courtesy.iter().find(exists) {
            return Self::Courtesy(tag);
        }
        let english = text.authentic.iter().find(|tag| tag.as_str() == "en" && worded(tag));
        Self::Missing(english.or_else(|| text.authentic.iter().find(worded)))
    }

    fn tag(&self) -> Option<&'a Tag> {
        match self {
            Self::Authentic(tag) | Self::Courtesy(tag) => Some(tag),
            Self::Missing(tag) => *tag,
        }
    }

    /// In few words, for the foot.
    fn short(&self, sheet: &Sheet<'_>, decision: &DecisionView) -> String {
        match self {
            Self::Authentic(_) => sheet.text(&of_kind("papers-authentic-short", decision)),
            Self::Courtesy(_) => sheet.text("papers-courtesy-short"),
            Self::Missing(_) => sheet.text("papers-missing-short"),
        }
    }

    fn sentences(&self, sheet: &Sheet<'_>, text: &TextView, decision: &DecisionView) -> Vec<String> {
        let key = |key: &str| of_kind(key, decision);
        let authentic = || ("authentic", sheet.in_languages(&text.authentic).into());
        match self {
            Self::Authentic(tag) => {
                let language = ("language", sheet.in_languages([*tag]).into());
                let others: Vec<&Tag> = text.authentic.iter().filter(|other| other != tag).collect();
                if others.is_empty() {
                    return Vec::from([sheet.with(&key("papers-authentic-only"), &[language])]);
                }
                let others = ("others", sheet.in_languages(others).into());
                Vec::from([sheet.with(&key("papers-authentic"), &[language, others])])
            }
            Self::Courtesy(tag) => {
                let language = ("language", sheet.in_languages([*tag]).into());
                Vec::from([sheet.with(&key("papers-courtesy"), &[language, authentic()])])
            }
            Self::Missing(shown) => {
                let mut sentences = Vec::from([sheet.with(&key("papers-missing"), &[authentic()])]);
                sentences.extend(
                    shown.map(|tag| {
                        sheet.with("papers-missing-shown", &[("language", sheet.in_languages([tag]).into())])
                    }),
                );
                sentences
            }
        }
    }
}

/// The key of a sentence about the standing of a language: a text that binds nobody has language versions of equal value,
/// and no authentic texts.
pub(crate) fn of_kind(key: &str, decision: &DecisionView) -> String {
    if decision.binds { key.to_owned() } else { format!("{key}-of-equal-value") }
}

fn of_draft(sheet: &Sheet<'_>, text: &TextView, decision: &DecisionView) -> Vec<String> {
    let mut sentences = Vec::new();
    if let Some(entry) = text.as_of {
        sentences.push(sheet.with("papers-as-of", &[("entry", entry.into())]));
    }
    if decision.adopted.is_none() {
        sentences.push(match text.open {
            0 => sheet.text("papers-proposals-none"),
            open => sheet.with("papers-proposals", &[("open", open.into())]),
        });
    }
    if !text.behind.is_empty() {
        sentences.push(sheet.with("papers-behind", &[("languages", sheet.in_languages(&text.behind).into())]));
    }
    sentences
}

fn paragraphs(sheet: &Sheet<'_>, text: &TextView, tag: Option<&Tag>) -> Vec<Block> {
    if text.paragraphs.is_empty() {
        return Vec::from([Block::Note { words: sheet.text("papers-text-empty") }]);
    }
    let marks = Notes::numbered(text.paragraphs.iter().map(|row| (row.id, row.kind, row.number.as_ref())));
    text.paragraphs.iter().map(|paragraph| Block::Paragraph(worded(sheet, paragraph, (tag, &marks)))).collect()
}

fn worded(sheet: &Sheet<'_>, paragraph: &ParagraphView, (tag, marks): (Option<&Tag>, &Notes)) -> Paragraph {
    let wanted = tag.map_or(sheet.written(), Tag::as_str);
    let (shown, words) = paragraph.words.shown(wanted).unwrap_or((wanted, ""));
    let mut notes = Vec::new();
    if words.is_empty() {
        notes.push(sheet.text("papers-paragraph-empty"));
    } else if let Some(tag) = Tag::new(shown).filter(|shown| shown.as_str() != wanted) {
        notes.push(sheet.with("papers-paragraph-shown", &[("language", sheet.in_languages([&tag]).into())]));
    } else if tag.is_some_and(|tag| paragraph.behind.contains(tag)) {
        notes.push(sheet.text("papers-paragraph-behind"));
    }
    let language = (shown != sheet.tag()).then(|| shown.to_owned());
    Paragraph {
        style: Style::of(paragraph.kind),
        number: paragraph.number.clone().or_else(|| marks.number(paragraph.id).map(str::to_owned)),
        mark: None,
        words: marks.shown(words),
        stretches: Vec::new(),
        language,
        notes,
    }
}

fn decided(sheet: &Sheet<'_>, decision: &DecisionView) -> Vec<Fact> {
    let mut facts = Vec::new();
    if let Some((entry, at, adopted)) = &decision.adopted {
        facts.push(sheet.fact("papers-adopted-at", sheet.instant(*at)));
        facts.push(sheet.fact("papers-entry", entry.to_string()));
        if !adopted.base.is_empty() {
            facts.push(sheet.fact("papers-base", sheet.party_list(&adopted.base)));
        }
        return facts;
    }
    match decision.put {
        Some(at) => facts.push(sheet.fact("papers-put-at", sheet.instant(at))),
        None => facts.push(sheet.fact("papers-put-at", sheet.text("papers-put-not"))),
    }
    if decision.put.is_some() {
        let count = decision.objections.to_string();
        facts.push(sheet.fact("papers-objections", count));
    }
    let objectors: Vec<_> = decision.objectors.iter().filter_map(|capacity| capacity.party().cloned()).collect();
    if !objectors.is_empty() {
        facts.push(sheet.fact("papers-objectors", sheet.party_list(&objectors)));
    }
    if decision.not_adopted > 0 {
        facts.push(sheet.fact("papers-not-adopted", decision.not_adopted.to_string()));
    }
    facts
}

fn signatures(sheet: &Sheet<'_>, decision: &DecisionView) -> Vec<Block> {
    if decision.signatures.is_empty() {
        return Vec::from([Block::Note { words: sheet.text("papers-signatures-none") }]);
    }
    let columns = ["papers-party", "papers-signatory", "papers-manner", "papers-signed-on"];
    let row = |signature: &SignatureView| {
        Vec::from([
            Cell { words: sheet.name(&signature.party), ..Cell::default() },
            Cell {
                words: sheet.person(&signature.signatory),
                detail: sheet.shown(&signature.office),
                ..Cell::default()
            },
            Cell {
                words: manner(sheet, signature.mode),
                detail: Some(sheet.text(&format!("papers-evidence-{}", signature.evidence.word()))),
                pending: signature.mode == Mode::AdReferendum,
            },
            Cell {
                words: sheet.day_of(signature.at),
                detail: Some(sheet.with("papers-in-entry", &[("entry", signature.entry.into())])),
                ..Cell::default()
            },
        ])
    };
    let sorted = sheet.sorted(decision.signatures.iter().collect(), |signature| &signature.party);
    let rows = sorted.into_iter().map(row).collect();
    let table = Block::Table { columns: columns.iter().map(|key| sheet.text(key)).collect(), rows };
    let mut blocks = Vec::from([table]);
    if decision.signatures.iter().any(|signature| signature.mode == Mode::AdReferendum) {
        blocks.push(Block::Note { words: sheet.text("papers-ad-referendum") });
    }
    blocks
}

/// The manner of a signature in words.
pub(crate) fn manner(sheet: &Sheet<'_>, mode: Mode) -> String {
    sheet.text(&format!("papers-mode-{}", mode.word()))
}

fn of_original(sheet: &Sheet<'_>, at: i64, original: &OriginalAttached) -> Vec<Fact> {
    let kind = match original.kind {
        OriginalKind::Scan => "word-kind-scan",
        OriginalKind::CertifiedCopy => "word-kind-certified-copy",
    };
    Vec::from([
        sheet.fact(kind, sheet.day_of(at)),
        sheet.fact("papers-custodian", sheet.name(&original.custodian)),
        Fact { label: sheet.text("papers-file-hash"), value: original.file.hash.to_string(), form: Form::Code },
    ])
}

/// The hash that stands for an adopted text, and that of each language.
pub(crate) fn hashes(sheet: &Sheet<'_>, decision: &DecisionView) -> Option<Chapter> {
    let (_, _, adopted) = decision.adopted.as_ref()?;
    let code = |label: String, value: String| Fact { label, value, form: Form::Code };
    let mut facts = Vec::from([code(sheet.text("papers-hash-adopted"), adopted.hash.to_string())]);
    let authentic = |(tag, hash): (&Tag, &procedure::names::Hash)| {
        let label =
            sheet.with(&of_kind("papers-hash-authentic", decision), &[("language", sheet.language(tag).into())]);
        code(label, hash.to_string())
    };
    let courtesy = |(tag, hash): (&Tag, &procedure::names::Hash)| {
        let label = sheet.with("papers-hash-courtesy", &[("language", sheet.language(tag).into())]);
        code(label, hash.to_string())
    };
    facts.extend(adopted.languages.iter().map(authentic));
    facts.extend(adopted.courtesy.iter().map(courtesy));
    let note = Block::Note { words: sheet.text("papers-hash-note") };
    Some(Chapter { heading: Some(sheet.text("papers-hashes")), blocks: Vec::from([Block::Facts { facts }, note]) })
}
