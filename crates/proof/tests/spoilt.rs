//! Signatures spoilt on purpose: no file and no assertion stops the check, none passes it that was not signed, and none takes long.
//!
//! `PARSER_SECONDS` says how long each reader is tried, `PARSER_SEED` repeats a run that failed; `scripts/soak` tries for minutes.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stderr, reason = "test support")]

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use base64ct::{Base64, Encoding};
use proof::pades::{self, Verdict};
use proof::passkey::{self, Assertion};
use serde_json::Value;

/// How long one check may take. A debug build on a busy machine is slow.
const LONGEST: Duration = Duration::from_secs(10);
/// The most changes of one file.
const CHANGES: usize = 4;
/// The most nested shells that are put around or into something.
const SHELLS: usize = 400;

struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % bound.max(1)
    }

    fn byte(&mut self) -> u8 {
        u8::try_from(self.below(256)).unwrap()
    }
}

#[expect(clippy::disallowed_methods, reason = "the program that runs the tests takes no arguments of theirs")]
fn given(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|text| text.parse().unwrap())
}

/// Calls `turn` until the time is over; it says whether what it spoilt still holds.
#[expect(clippy::disallowed_methods, reason = "how long a thing takes is no time of the record")]
fn tried(what: &str, mut turn: impl FnMut(&mut Numbers) -> bool) {
    let seed = given("PARSER_SEED").unwrap_or(1);
    let until = Instant::now() + Duration::from_secs(given("PARSER_SECONDS").unwrap_or(1));
    let (mut numbers, mut turns, mut held, mut longest) = (Numbers(seed), 0_u64, 0_u64, Duration::ZERO);
    while Instant::now() < until || turns < 50 {
        let begun = Instant::now();
        held += u64::from(turn(&mut numbers));
        longest = longest.max(begun.elapsed());
        assert!(longest < LONGEST, "{what}, seed {seed}, turn {turns}: {longest:?}");
        turns += 1;
    }
    eprintln!("{what}: {turns} tried, {held} hold, the longest in {longest:?}; seed {seed}");
}

/// Changes bytes of a DER form: others, lengths, tags, shells of any depth, parts left out, doubled or exchanged.
fn spoil(bytes: &mut Vec<u8>, numbers: &mut Numbers) {
    for _ in 0..=numbers.below(CHANGES) {
        let at = numbers.below(bytes.len());
        let most = if numbers.below(6) == 0 { 4096 } else { 24 };
        let to = (at + numbers.below(most)).min(bytes.len());
        let elsewhere = numbers.below(bytes.len());
        let taken = bytes[at..to].to_vec();
        match numbers.below(8) {
            0 | 1 if at < bytes.len() => bytes[at] = numbers.byte(),
            2 => drop(bytes.drain(at..to)),
            3 => drop(bytes.splice(elsewhere..elsewhere, taken)),
            4 => {
                let length = [0x80, 0x81, 0x82, 0x84, 0x88, 0xff, 0x7f, 0x00][numbers.below(8)];
                drop(bytes.splice(at..to.min(at + 1), [length]));
            }
            5 => drop(bytes.splice(at..at, [0x30, 0x80].repeat(1 + numbers.below(SHELLS)))),
            6 => drop(bytes.splice(at..at, [0x30, 0x84, 0xff, 0xff, 0xff, 0xff])),
            _ => bytes.truncate(bytes.len() - numbers.below(64).min(bytes.len())),
        }
    }
}

fn read(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/signed").join(name)).unwrap()
}

/// A file, taken apart: what stands before its last signature in digits, the signature, and the rest.
struct Parts {
    before: Vec<u8>,
    signature: Vec<u8>,
    place: usize,
    after: Vec<u8>,
}

fn parts(file: &[u8]) -> Parts {
    let contents = file.windows(11).rposition(|window| window == b"/Contents <").unwrap() + 11;
    let end = contents + file[contents..].iter().position(|byte| *byte == b'>').unwrap();
    let digit = |byte: u8| u8::try_from(char::from(byte).to_digit(16).unwrap()).unwrap();
    let pairs = file[contents..end].chunks_exact(2).map(|pair| digit(pair[0]) * 16 + digit(pair[1]));
    let mut signature: Vec<u8> = pairs.collect();
    let used = signature.iter().rposition(|byte| *byte != 0).unwrap() + 1;
    signature.truncate(used);
    Parts { before: file[..contents].to_vec(), signature, place: end - contents, after: file[end..].to_vec() }
}

impl Parts {
    /// The file with another signature, in the place that is kept for it.
    fn with(&self, signature: &[u8]) -> Vec<u8> {
        let mut digits: Vec<u8> = signature.iter().flat_map(|byte| format!("{byte:02x}").into_bytes()).collect();
        digits.resize(self.place, b'0');
        [&self.before[..], &digits, &self.after].concat()
    }
}

#[test]
fn no_spoilt_signature_stops_the_check() {
    let names = ["rsa", "rsa-pss", "rsa-pss-long-salt", "rsa-pkcs7", "p256", "p384", "p521", "ed25519", "two"];
    let files = names.map(|name| read(&format!("{name}.pdf")));
    let parts = files.each_ref().map(|file| parts(file));
    tried("signature of a PDF", |numbers| {
        let of = &parts[numbers.below(parts.len())];
        let mut signature = of.signature.clone();
        spoil(&mut signature, numbers);
        let found = pades::check(&of.with(&signature)).unwrap();
        found.iter().any(|found| found.verdict == Verdict::Holds && signature != of.signature)
    });
}

#[test]
fn no_spoilt_pdf_passes_the_check() {
    let names = ["rsa", "rsa-pss", "rsa-pss-long-salt", "rsa-pkcs7", "p256", "p384", "ed25519", "two", "later"];
    let files = names.map(|name| read(&format!("{name}.pdf")));
    // What one signature of each file covers; the hole is the signature itself.
    let holds = |file: &[u8]| -> Vec<usize> {
        let found = pades::check(file).unwrap_or_default();
        found.iter().filter(|found| found.verdict == Verdict::Holds).map(|found| found.covered).collect()
    };
    tried("PDF", |numbers| {
        let file = &files[numbers.below(files.len())];
        let mut changed = file.clone();
        spoil(&mut changed, numbers);
        let held = holds(&changed);
        // What is said to be signed was there before, outside of the signature, byte for byte.
        for covered in &held {
            let same = |part: &[u8]| part.get(..*covered).is_some();
            assert!(same(&changed) && same(file), "more is covered than there was");
            let differ = changed[..*covered].iter().zip(&file[..*covered]).position(|(one, other)| one != other);
            assert!(differ.is_none_or(|at| in_contents(file, at)), "byte {differ:?} may be another");
        }
        !held.is_empty()
    });
}

/// True if this byte stands in the digits of a signature.
fn in_contents(file: &[u8], at: usize) -> bool {
    let opened = file[..at].windows(11).rposition(|window| window == b"/Contents <");
    opened.is_some_and(|opened| !file[opened..at].contains(&b'>'))
}

#[test]
fn no_spoilt_assertion_passes_the_check() {
    let values: Vec<Value> = serde_json::from_slice(&read("passkeys.json")).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    tried("passkey", |numbers| {
        let value = &values[numbers.below(values.len())];
        let assertion = &value["assertion"];
        let whole = [&value["key"], &value["signature"], &assertion["authenticator"], &assertion["client"]].map(text);
        let mut changed = whole.clone();
        let part = numbers.below(4);
        let mut bytes = Base64::decode_vec(&changed[part]).unwrap();
        spoil(&mut bytes, numbers);
        changed[part] = Base64::encode_string(&bytes);
        let [key, signature, authenticator, client] = &changed;
        let passes =
            passkey::check(&text(&value["statement"]), &Assertion { key, signature, authenticator, client }).is_ok();
        drop(passkey::algorithm(key));
        assert!(!passes || changed == whole, "part {part} may be another: {changed:?}");
        passes
    });
}
