//! The signatures over an adopted text, each checked by the kind of evidence that it rests on, and the files of a package.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::hash::Hash;
use crate::note::signature_holds;
use crate::package::Package;
use crate::pades::{self, Found, Whole};
use crate::passkey::{self, Assertion, Held};
use crate::text::statement;
use crate::verify::{Adoption, CheckId, Outcome, Report, Told, events, word};

/// A signature found in the package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignatureFound {
    /// The symbol of the text.
    pub symbol: String,
    /// The party, by slug.
    pub party: String,
    /// `definitive`, `ad-referendum` or `initialled`.
    pub mode: String,
    /// `ink`, `browser-key`, `server-key`, `passkey`, `scan` or `pades`.
    pub evidence: String,
    /// How its check ended.
    pub outcome: Outcome,
    /// When it was made, in milliseconds since 1970.
    pub at: Option<i64>,
    /// The confirmation of a signature ad referendum.
    pub confirmed: Option<Confirmed>,
    /// The file that it rests on.
    pub file: Option<Hash>,
    /// What stands in a signed PDF, if the package has it: whose signatures.
    pub found: Vec<Found>,
    /// Where a passkey signed, if it holds.
    pub passkey: Option<Held>,
}

/// A confirmation by the capital.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Confirmed {
    /// When, in milliseconds since 1970.
    pub at: Option<i64>,
    /// True if it came after the window that the rules set.
    pub late: bool,
}

/// Checks the signatures that belong to an adoption.
pub(crate) fn check_signatures(
    report: &mut Report,
    (package, files): (&Package, &Files),
    adoption: &Adoption,
    bodies: &[Value],
) {
    let about = |told: &Told<'_>| {
        word(told.event, "meeting") == Some(package.meeting.as_str())
            && word(told.event, "text") == Some(adoption.text.as_str())
    };
    let confirmations: Vec<Told<'_>> =
        events(bodies).filter(about).filter(|told| told.kind == "decisions.signature-confirmed").collect();
    for told in events(bodies).filter(about).filter(|told| told.kind == "decisions.signed") {
        let field = |name: &str| word(told.event, name).unwrap_or_default().to_owned();
        let (party, mode, evidence) = (field("party"), field("mode"), field("evidence"));
        let Verdict { outcome, found, passkey } = checked(told.event, &package.origin, adoption, files);
        report.check(CheckId::Signature, format!("{} {party}", adoption.symbol), outcome);
        let confirmed = confirmations.iter().find(|told| word(told.event, "party") == Some(party.as_str()));
        let confirmed = confirmed.filter(|_| mode == "ad-referendum");
        let late = |event: &Value| event.get("late").and_then(Value::as_bool) == Some(true);
        report.signatures.push(SignatureFound {
            symbol: adoption.symbol.clone(),
            party,
            mode,
            evidence,
            outcome,
            at: told.at,
            confirmed: confirmed.map(|told| Confirmed { at: told.at, late: late(told.event) }),
            file: file_of(told.event),
            found,
            passkey,
        });
    }
}

/// How the check of a signature ended, and what it showed.
struct Verdict {
    outcome: Outcome,
    found: Vec<Found>,
    passkey: Option<Held>,
}

impl From<Outcome> for Verdict {
    fn from(outcome: Outcome) -> Self {
        Self { outcome, found: Vec::new(), passkey: None }
    }
}

fn checked(event: &Value, origin: &str, adoption: &Adoption, files: &Files) -> Verdict {
    let field = |name: &str| word(event, name).unwrap_or_default();
    let statement = statement(origin, &adoption.symbol, adoption.hash, field("party"), field("mode"));
    let by_key = word(event, "key").zip(word(event, "signature"));
    let outcome = match (field("evidence"), by_key, file_of(event)) {
        ("passkey", Some((key, signature)), _) => return by_passkey(&statement, assertion(event, key, signature)),
        ("pades" | "scan", _, Some(hash)) if files.removed.contains(&hash) => Outcome::NotChecked("file-removed"),
        ("pades", _, Some(hash)) => return by_file(adoption.hash, files.found.get(&hash)),
        ("scan", _, Some(_)) => Outcome::NotChecked("scan"),
        ("passkey" | "pades" | "scan", _, _) => Outcome::Failed("signature-missing"),
        (_, Some((key, signature)), _) => Outcome::of(signature_holds(&statement, key, signature), "signature-wrong"),
        ("ink", None, _) if word(event, "key").or(word(event, "signature")).is_none() => Outcome::NotChecked("ink"),
        (_, None, _) => Outcome::Failed("signature-missing"),
    };
    outcome.into()
}

fn by_passkey(statement: &str, assertion: Option<Assertion<'_>>) -> Verdict {
    let Some(assertion) = assertion else { return Outcome::Failed("signature-missing").into() };
    let held = passkey::check(statement, &assertion).ok();
    Verdict { passkey: held.clone(), ..Outcome::of(held.is_some(), "signature-wrong").into() }
}

fn assertion<'a>(event: &'a Value, key: &'a str, signature: &'a str) -> Option<Assertion<'a>> {
    let parts = event.get("assertion")?;
    Some(Assertion { key, signature, authenticator: word(parts, "authenticator")?, client: word(parts, "client")? })
}

/// The signatures in a PDF are checked again from the file, whatever was found when it was brought in.
fn by_file(adopted: Hash, file: Option<&Option<Vec<u8>>>) -> Verdict {
    // A file that is not what its hash says fails by itself.
    let Some(Some(file)) = file else { return Outcome::NotChecked("file-not-enclosed").into() };
    let (whole, found) = pades::verdict(file, None, adopted);
    let outcome = match whole {
        Whole::Holds(_) => Outcome::Proved,
        Whole::AnotherDocument => Outcome::NotChecked("another-document"),
        Whole::NotChecked(_) => Outcome::NotChecked("algorithm-unknown"),
        Whole::Broken(_) => Outcome::Failed("file-signature-wrong"),
    };
    Verdict { found, ..outcome.into() }
}

/// The hash of the file that an event names.
fn file_of(event: &Value) -> Option<Hash> {
    Hash::from_hex(word(event.get("file")?, "hash")?)
}

/// The hashes of the files that an erasure names.
fn erased(event: &Value) -> Vec<Hash> {
    let texts = event.get("texts").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let files = texts.iter().filter(|text| word(text, "field") == Some("file"));
    files.filter_map(|file| Hash::from_hex(word(file, "hash")?)).collect()
}

/// The files of a package.
pub(crate) struct Files {
    /// By the hash that each claims, the first of it; without bytes where they do not have it.
    found: BTreeMap<Hash, Option<Vec<u8>>>,
    /// The hashes in their order.
    order: Vec<Hash>,
    /// Those that an open entry says were erased, and that are not there.
    removed: BTreeSet<Hash>,
}

impl Files {
    pub(crate) fn of(package: &Package, bodies: &[Value]) -> Self {
        let files = package.files.as_deref().unwrap_or_default();
        let order: Vec<Hash> = files.iter().map(|file| file.hash).collect();
        let mut found = BTreeMap::new();
        for file in files {
            found.entry(file.hash).or_insert_with(|| file.bytes());
        }
        let erased = events(bodies).filter(|told| told.kind == "record.erased").flat_map(|told| erased(told.event));
        let removed = erased.filter(|hash| !order.contains(hash)).collect();
        Self { found, order, removed }
    }

    /// Each file is what its hash says, stands there once, and is named by an open entry.
    pub(crate) fn check(&self, report: &mut Report, bodies: &[Value]) {
        let named: BTreeSet<Hash> = events(bodies).filter_map(|told| file_of(told.event)).collect();
        let mut seen = BTreeSet::new();
        for hash in &self.order {
            let whole = self.found.get(hash).is_some_and(Option::is_some);
            let holds = whole && named.contains(hash) && seen.insert(*hash);
            report.check(CheckId::File, hash, Outcome::of(holds, "not-the-named-file"));
        }
    }
}
