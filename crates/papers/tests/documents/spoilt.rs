//! Files that came back spoilt, by an accident or on purpose: no reader stops at one, and none takes long.
//!
//! `PARSER_SECONDS` says how long each reader is tried, `PARSER_SEED` repeats a run that failed; `scripts/soak` tries for minutes.

use std::io::{Cursor, Read, Write};
use std::time::{Duration, Instant};

use papers::{TextFormat, TextKind, basis, edited, of_edited, of_form, outcomes, returned, translation};

use super::form::form_of;
use super::{file, tabled};

/// How long one file may take: readers are asked while a server answers others. A debug build on a busy machine is slow.
const LONGEST: Duration = Duration::from_secs(10);
/// The most changes of one file.
const CHANGES: usize = 6;
/// What a file may be changed by: what these formats are made of, and what breaks readers of them.
const PIECES: [&str; 24] = [
    "<w:p>",
    "</w:p>",
    "<w:ins w:id=\"4294967296\">",
    "</w:ins>",
    "<w:del>",
    "<w:moveFrom>",
    "<w:tbl><w:tr><w:tc>",
    "<w:t>",
    "<unit id=\"p99\">",
    "</segment>",
    "<target>",
    "<mrk>",
    "<textarea name=\"w.1.en\">",
    "</textarea>",
    "<!--",
    "<![CDATA[",
    "&#0;",
    "&#x110000;",
    "&amp",
    "<?xml",
    "<!DOCTYPE a [<!ENTITY b \"c\">]>",
    "\u{0}",
    "\u{202e}",
    "xmlns:w=\"\"",
];

/// Numbers without pattern, the same for the same seed.
pub(crate) struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % bound.max(1)
    }

    /// A place in so many bytes, and one at or behind it, mostly near.
    fn range(&mut self, length: usize) -> std::ops::Range<usize> {
        let from = self.below(length);
        let most = if self.below(8) == 0 { length } else { 64 };
        from..(from + self.below(most)).min(length)
    }
}

#[expect(clippy::disallowed_methods, reason = "the program that runs the tests takes no arguments of theirs")]
fn given(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|text| text.parse().unwrap())
}

/// Changes some bytes: others, fewer, twice, elsewhere, many times, or a piece that has a meaning.
fn spoil(bytes: &mut Vec<u8>, numbers: &mut Numbers) {
    for _ in 0..=numbers.below(CHANGES) {
        let range = numbers.range(bytes.len());
        let taken = bytes[range.clone()].to_vec();
        let at = numbers.below(bytes.len());
        match numbers.below(7) {
            0 if at < bytes.len() => bytes[at] = u8::try_from(numbers.below(256)).unwrap(),
            1 => drop(bytes.drain(range)),
            2 => drop(bytes.splice(range.start..range.start, taken)),
            3 => drop(bytes.splice(at..at, taken)),
            4 => drop(
                bytes.splice(at..at, PIECES[numbers.below(PIECES.len())].repeat(1 + numbers.below(3)).into_bytes()),
            ),
            5 => drop(
                bytes.splice(at..at, PIECES[numbers.below(PIECES.len())].repeat(1 + numbers.below(3_000)).into_bytes()),
            ),
            _ => bytes.truncate(bytes.len() - numbers.below(64).min(bytes.len())),
        }
    }
}

/// The archive with a part spoilt, or, now and then, spoilt itself.
fn spoil_archive(bytes: &mut Vec<u8>, numbers: &mut Numbers) {
    if numbers.below(4) == 0 {
        return spoil(bytes, numbers);
    }
    let mut archive = zip::ZipArchive::new(Cursor::new(&*bytes)).unwrap();
    // The words stand in one part; the others are small.
    let parts: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    let main = parts.iter().position(|name| name == "word/document.xml").unwrap();
    let chosen = if numbers.below(3) == 0 { numbers.below(parts.len()) } else { main };
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).unwrap();
        let own = part.name().unwrap().into_owned();
        let mut content = Vec::new();
        part.read_to_end(&mut content).unwrap();
        if index == chosen {
            spoil(&mut content, numbers);
        }
        writer.start_file(own, zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(&content).unwrap();
    }
    *bytes = writer.finish().unwrap().into_inner();
}

/// Spoils files again and again and reads them; how many were still read must be some, or nothing was tried.
#[expect(clippy::disallowed_methods, reason = "how long a thing takes is no time of the record")]
fn tried(what: &str, files: &[Vec<u8>], spoil: impl Fn(&mut Vec<u8>, &mut Numbers), read: impl Fn(&[u8]) -> bool) {
    let seed = given("PARSER_SEED").unwrap_or(1);
    let until = Instant::now() + Duration::from_secs(given("PARSER_SECONDS").unwrap_or(1));
    let (mut numbers, mut turns, mut taken, mut longest) = (Numbers(seed), 0_u64, 0_u64, Duration::ZERO);
    while Instant::now() < until || turns < 50 {
        let mut bytes = files[numbers.below(files.len())].clone();
        spoil(&mut bytes, &mut numbers);
        let begun = Instant::now();
        taken += u64::from(read(&bytes));
        longest = longest.max(begun.elapsed());
        assert!(longest < LONGEST, "{what}, seed {seed}, turn {turns}: {longest:?} for {} bytes", bytes.len());
        turns += 1;
    }
    eprintln!("{what}: {turns} files, {taken} still read, the longest in {longest:?}; seed {seed}");
    assert!(taken > 0 && taken < turns, "{what}: {taken} of {turns} were read");
}

#[test]
fn no_spoilt_document_stops_the_reader() {
    let now = tabled();
    let files = [TextKind::Clean, TextKind::Marked].map(|kind| file(kind, TextFormat::Docx, &now));
    tried("DOCX", &files, spoil_archive, |bytes| {
        drop(basis(bytes));
        edited(bytes, &now).is_ok_and(|edited| {
            drop(of_edited(&edited, &now));
            true
        })
    });
}

#[test]
fn no_spoilt_translation_stops_the_reader() {
    let now = tabled();
    tried("XLIFF", &[file(TextKind::Clean, TextFormat::Xliff, &now)], spoil, |bytes| {
        translation(bytes).is_ok_and(|translation| outcomes(&translation, &now).len() == translation.units.len())
    });
}

#[test]
fn no_spoilt_form_stops_the_reader() {
    let now = tabled();
    let read = |bytes: &[u8]| {
        returned(bytes).is_ok_and(|form| {
            drop(of_form(&form, &now));
            true
        })
    };
    tried("form as HTML", &[form_of(TextFormat::Html)], spoil, read);
    tried("form as DOCX", &[form_of(TextFormat::Docx)], spoil_archive, read);
}
