//! A paper as PDF, and a card as PNG, set by typst in a world of its own: one source, the words as JSON, our fonts and three
//! drawings. Nothing in it can reach a disk, a clock or a network.

use std::sync::LazyLock;

use fast_qr::ECL;
use fast_qr::convert::Builder;
use fast_qr::convert::svg::SvgBuilder;
use fast_qr::qr::QRBuilder;
use serde_json::Value;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_render::RenderOptions;

use crate::badges::Badges;
use crate::certificates::Certificates;
use crate::document::{Block, Document};
use crate::wording::civil;

/// How many papers back a part that is set already is kept for the next one that has it.
const CACHE_AGE: usize = 10;

/// A paper could not be made. It is a fault of the program: views cannot cause it.
#[derive(Debug, thiserror::Error)]
pub enum PaperError {
    /// The words could not be handed over.
    #[error("writing the words of a paper as JSON")]
    Words(#[source] serde_json::Error),
    /// The address has no QR code: it is longer than such a code holds.
    #[error("drawing the code of the address {address}: {cause}")]
    Code {
        /// The address.
        address: String,
        /// What the library says.
        cause: String,
    },
    /// The template could not be set.
    #[error("setting a paper: {0}")]
    Setting(String),
    /// The parts of a file could not be packed.
    #[error("packing a paper")]
    Packing(#[from] crate::zipped::ZipError),
    /// The table behind a picture has more rows than are set.
    #[error("a table of {0} rows is longer than is printed")]
    TooManyRows(usize),
    /// The kind of paper does not come in this format.
    #[error("there is no such paper as {0}")]
    NoSuchFormat(&'static str),
    /// The text has no language at all.
    #[error("the text has no language")]
    NoLanguage,
    /// A translation needs two languages.
    #[error("the text has no authentic language but that of the paper")]
    NoOtherLanguage,
    /// The paper does not meet PDF/A-2a and PDF/UA-1.
    #[error("writing a paper as PDF: {0}")]
    Standard(String),
}

/// The fonts of papers (`fonts/README.md`): four faces for Latin and Cyrillic letters, then four for those of Persian and Urdu. Those
/// of the sans are in the program once, for pictures too.
static FONTS: [&[u8]; 8] = {
    let [sans, sans_semibold, vazirmatn, vazirmatn_semibold] = figures::FACES;
    [
        include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../fonts/source-serif-4-regular.ttf")),
        include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../fonts/source-serif-4-semibold.ttf")),
        sans,
        sans_semibold,
        include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../fonts/scheherazade-new-regular.ttf")),
        include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../fonts/scheherazade-new-bold.ttf")),
        vazirmatn,
        vazirmatn_semibold,
    ]
};
/// How many faces each script has.
const FACES: usize = 4;

const TEMPLATE: &str = include_str!("../templates/paper.typ");
const BADGES: &str = include_str!("../templates/badges.typ");
const CERTIFICATES: &str = include_str!("../templates/certificates.typ");
const SEATING: &str = include_str!("../templates/seating.typ");
const PLATES: &str = include_str!("../templates/plates.typ");
const PICTURE: &str = include_str!("../templates/picture.typ");
const CARD: &str = include_str!("../templates/card.typ");
const GIRIH: &[u8] = include_bytes!("../templates/girih.svg");
const MARK: &[u8] = include_bytes!("../templates/mark.svg");

/// What the file says it was made with.
const CREATOR: &str = "Meshveret";

/// What all papers share.
struct Press {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    template: Option<Source>,
    badges: Option<Source>,
    certificates: Option<Source>,
    seating: Option<Source>,
    plates: Option<Source>,
    picture: Option<Source>,
    card: Option<Source>,
}

static PRESS: LazyLock<Press> = LazyLock::new(|| {
    let fonts: Vec<Font> = FONTS.iter().filter_map(|bytes| Font::new(Bytes::new(*bytes), 0)).collect();
    Press {
        library: LazyHash::new(Library::default()),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
        template: file_id("/paper.typ").map(|id| Source::new(id, TEMPLATE.to_owned())),
        badges: file_id("/badges.typ").map(|id| Source::new(id, BADGES.to_owned())),
        certificates: file_id("/certificates.typ").map(|id| Source::new(id, CERTIFICATES.to_owned())),
        seating: file_id("/seating.typ").map(|id| Source::new(id, SEATING.to_owned())),
        plates: file_id("/plates.typ").map(|id| Source::new(id, PLATES.to_owned())),
        picture: file_id("/picture.typ").map(|id| Source::new(id, PICTURE.to_owned())),
        card: file_id("/card.typ").map(|id| Source::new(id, CARD.to_owned())),
    }
});

fn file_id(path: &str) -> Option<FileId> {
    // A path of ours is always one; were it not, the file would be refused.
    VirtualPath::new(path).ok().map(|path| RootedPath::new(VirtualRoot::Project, path).intern())
}

/// The world of one paper.
struct Desk {
    template: Source,
    words: Bytes,
    codes: Vec<Bytes>,
    picture: Option<Bytes>,
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &PRESS.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &PRESS.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match id.get().vpath().get_with_slash() {
            "/data.json" => Ok(self.words.clone()),
            "/girih.svg" => Ok(Bytes::new(GIRIH)),
            "/mark.svg" => Ok(Bytes::new(MARK)),
            "/picture.svg" => self.picture.clone().ok_or(FileError::AccessDenied),
            path => {
                let number = path.strip_prefix("/code-").and_then(|rest| rest.strip_suffix(".svg")?.parse().ok());
                number.and_then(|at: usize| self.codes.get(at)).cloned().ok_or(FileError::AccessDenied)
            }
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        PRESS.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// The paper as PDF.
pub(crate) fn pdf(document: &Document) -> Result<Vec<u8>, PaperError> {
    let of = Set {
        template: PRESS.template.clone(),
        words: words(document, &document.letters_missing, document.recorded)?,
        codes: codes(document),
        ident: document.ident.clone(),
        recorded: document.recorded,
        picture: None,
    };
    set(of)
}

/// What the codes of a paper hold: that of its foot the address, then that of its body.
fn codes(document: &Document) -> Vec<&str> {
    let blocks = document.chapters.iter().flat_map(|chapter| &chapter.blocks);
    let held =
        blocks.filter_map(|block| if let Block::Code { holds, .. } = block { Some(holds.as_str()) } else { None });
    std::iter::once(document.foot.address.as_str()).chain(held).collect()
}

/// Badges as PDF.
pub(crate) fn badges(badges: &Badges) -> Result<Vec<u8>, PaperError> {
    let of = Set {
        template: PRESS.badges.clone(),
        words: words(badges, &badges.letters_missing, badges.recorded)?,
        codes: badges.sheet.iter().map(|badge| badge.code.as_str()).collect(),
        ident: badges.ident.clone(),
        recorded: badges.recorded,
        picture: None,
    };
    set(of)
}

/// Certificates as PDF.
pub(crate) fn certificates(certificates: &Certificates) -> Result<Vec<u8>, PaperError> {
    let of = Set {
        template: PRESS.certificates.clone(),
        words: words(certificates, &certificates.letters_missing, certificates.recorded)?,
        codes: Vec::from([certificates.foot.address.as_str()]),
        ident: certificates.ident.clone(),
        recorded: certificates.recorded,
        picture: None,
    };
    set(of)
}

/// A sheet that is neither a paper nor a badge, and has no code.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Setting {
    /// The plan of the seats.
    Seating,
    /// The plates with names.
    Plates,
}

/// Such a sheet as PDF.
pub(crate) fn of_setting(
    sheet: &impl serde::Serialize,
    (setting, letters_missing): (Setting, &str),
    (ident, recorded): (&str, i64),
) -> Result<Vec<u8>, PaperError> {
    let template = match setting {
        Setting::Seating => PRESS.seating.clone(),
        Setting::Plates => PRESS.plates.clone(),
    };
    let words = words(sheet, letters_missing, recorded)?;
    set(Set { template, words, codes: Vec::new(), ident: ident.to_owned(), recorded, picture: None })
}

/// A picture with what stands beside it, as PDF.
pub(crate) fn picture(
    sheet: &impl serde::Serialize,
    (svg, letters_missing): (String, &str),
    (ident, recorded): (&str, i64),
) -> Result<Vec<u8>, PaperError> {
    let words = words(sheet, letters_missing, recorded)?;
    let (template, ident) = (PRESS.picture.clone(), ident.to_owned());
    set(Set { template, words, codes: Vec::new(), ident, recorded, picture: Some(svg) })
}

/// True if our fonts have every letter of a text.
pub(crate) fn has_letters(text: &str) -> bool {
    text.chars().all(has_letter)
}

/// What is set.
struct Set<'a> {
    template: Option<Source>,
    words: Vec<u8>,
    /// What its QR codes hold.
    codes: Vec<&'a str>,
    ident: String,
    recorded: i64,
    /// A drawing, as SVG.
    picture: Option<String>,
}

/// The card of a page as PNG.
pub(crate) fn card_image(card: &impl serde::Serialize, letters_missing: &str) -> Result<Vec<u8>, PaperError> {
    let mut value = serde_json::to_value(card).map_err(PaperError::Words)?;
    legible(&mut value, letters_missing);
    let words = serde_json::to_vec(&value).map_err(PaperError::Words)?;
    let set = composed(PRESS.card.clone(), words, (Vec::new(), None))?;
    let page = set.pages().first().ok_or_else(|| PaperError::Setting("a card without a page".to_owned()))?;
    // Two pixels a point is how it draws where nothing else is said.
    let bytes = typst_render::render(page, &RenderOptions::default()).encode_png();
    typst::comemo::evict(CACHE_AGE);
    bytes.map_err(|cause| PaperError::Setting(cause.to_string()))
}

/// A paper as it is composed, with its words and its codes.
fn composed(
    template: Option<Source>,
    words: Vec<u8>,
    (codes, picture): (Vec<Bytes>, Option<Bytes>),
) -> Result<PagedDocument, PaperError> {
    let template = template.ok_or_else(|| PaperError::Setting("the template has no place".to_owned()))?;
    let desk = Desk { template, words: Bytes::new(words), codes, picture };
    typst::compile::<PagedDocument>(&desk).output.map_err(|causes| PaperError::Setting(told(&causes)))
}

fn set(of: Set<'_>) -> Result<Vec<u8>, PaperError> {
    let codes = of.codes.iter().map(|held| code(held).map(Bytes::from_string)).collect::<Result<_, _>>()?;
    let picture = of.picture.map(Bytes::from_string);
    let set = composed(of.template, of.words, (codes, picture))?;
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
        .map_err(|cause| PaperError::Standard(cause.message().to_string()))?;
    let options = PdfOptions {
        ident: Smart::Custom(of.ident),
        creator: Smart::Custom(Some(CREATOR.to_owned())),
        timestamp: Instant::of(of.recorded).and_then(Instant::timestamp),
        standards,
        ..PdfOptions::default()
    };
    let bytes = typst_pdf::pdf(&set, &options).map_err(|causes| PaperError::Standard(told(&causes)));
    typst::comemo::evict(CACHE_AGE);
    bytes
}

fn told(causes: &[SourceDiagnostic]) -> String {
    let causes: Vec<String> = causes.iter().map(|cause| cause.message.to_string()).collect();
    causes.join("; ")
}

/// The words as JSON, with the date of the file, and without letters that our fonts lack.
fn words(paper: &impl serde::Serialize, letters_missing: &str, recorded: i64) -> Result<Vec<u8>, PaperError> {
    let mut value = serde_json::to_value(paper).map_err(PaperError::Words)?;
    legible(&mut value, letters_missing);
    if let (Value::Object(fields), Some(at)) = (&mut value, Instant::of(recorded)) {
        fields.insert("date".to_owned(), serde_json::to_value(at).map_err(PaperError::Words)?);
    }
    serde_json::to_vec(&value).map_err(PaperError::Words)
}

/// Puts `instead` in the place of words in a script that the fonts lack: a paper says so rather than showing empty boxes,
/// which PDF/UA-1 forbids.
fn legible(value: &mut Value, instead: &str) {
    match value {
        Value::String(text) if !text.chars().all(has_letter) => {
            let mut replaced: Vec<&str> = Vec::new();
            for word in text.split(' ') {
                if word.chars().all(has_letter) {
                    replaced.push(word);
                } else if replaced.last() != Some(&instead) {
                    replaced.push(instead);
                }
            }
            *text = replaced.join(" ");
        }
        Value::Array(values) => values.iter_mut().for_each(|value| legible(value, instead)),
        Value::Object(fields) => fields.iter_mut().for_each(|(_, value)| legible(value, instead)),
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// True if every face of one script can show a letter. Line ends, joiners, marks of direction and isolates are not drawn.
fn has_letter(letter: char) -> bool {
    let drawn = !matches!(letter, '\n' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{2066}'..='\u{2069}');
    let shows = |font: &Font| font.info().coverage.contains(u32::from(letter));
    !drawn || PRESS.fonts.chunks(FACES).any(|faces| faces.iter().all(shows))
}

/// A code as SVG.
pub(crate) fn code(address: &str) -> Result<String, PaperError> {
    let code = QRBuilder::new(address).ecl(ECL::M).build();
    let code = code.map_err(|cause| PaperError::Code { address: address.to_owned(), cause: cause.to_string() })?;
    Ok(SvgBuilder::default().margin(0).to_str(&code))
}

/// The parts of an instant in UTC, as typst takes them.
#[derive(Clone, Copy, serde::Serialize)]
struct Instant {
    year: i32,
    month: u8,
    day: u8,
    hour: u8,
    minute: u8,
    second: u8,
}

impl Instant {
    fn of(at: i64) -> Option<Self> {
        let date = civil(at);
        let seconds = at.div_euclid(1000).rem_euclid(86_400);
        let part = |value: i64| u8::try_from(value).ok();
        Some(Self {
            year: i32::from(date.year),
            month: u8::try_from(date.month).ok()?,
            day: u8::try_from(date.day).ok()?,
            hour: part(seconds.div_euclid(3600))?,
            minute: part(seconds.div_euclid(60).rem_euclid(60))?,
            second: part(seconds.rem_euclid(60))?,
        })
    }

    fn timestamp(self) -> Option<Timestamp> {
        let Self { year, month, day, hour, minute, second } = self;
        Datetime::from_ymd_hms(year, month, day, hour, minute, second).map(Timestamp::new_utc)
    }
}
