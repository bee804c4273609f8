//! What a verifier may look at besides: signatures by passkey and in signed PDFs, scans, and the files of a package.
//!
//! An optional module of the verifier (feature `evidence`), which is whole without it: then what stands here is reported as not
//! checked. Here is the arithmetic of RSA and ECDSA, certificates, CMS and PDF.

mod certificate;
mod cms;
mod der;
mod keys;
pub mod pades;
pub mod passkey;
mod pdf;
mod pss;

use std::collections::{BTreeMap, BTreeSet};

use base64ct::{Base64, Encoding};
use serde_json::Value;

pub use certificate::{Name, validity};
pub use keys::algorithm_name;

use crate::hash::Hash;
use crate::package::{Package, PackedFile};
use crate::verify::{CheckId, Outcome, Report, Told, word};
use pades::{Found, Whole};
use passkey::{Assertion, Held};

/// What a signature's evidence showed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// The file that it rests on.
    pub file: Option<Hash>,
    /// What stands in a signed PDF, if the package has it: whose signatures.
    pub found: Vec<Found>,
    /// Where a passkey signed, if it holds.
    pub passkey: Option<Held>,
}

impl PackedFile {
    /// A file.
    pub fn new(bytes: &[u8]) -> Self {
        Self { hash: Hash::of(&[bytes]), content: Base64::encode_string(bytes) }
    }

    /// The bytes, if they are in base64 and have the hash.
    pub fn bytes(&self) -> Option<Vec<u8>> {
        Base64::decode_vec(&self.content).ok().filter(|bytes| Hash::of(&[bytes]) == self.hash)
    }
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
    pub(crate) fn of(package: &Package, told: &[Told<'_>]) -> Self {
        let files = package.files.as_deref().unwrap_or_default();
        let order: Vec<Hash> = files.iter().map(|file| file.hash).collect();
        let mut found = BTreeMap::new();
        for file in files {
            found.entry(file.hash).or_insert_with(|| file.bytes());
        }
        let erased = told.iter().filter(|told| told.kind == "record.erased").flat_map(|told| erased(told.event));
        let removed = erased.filter(|hash| !order.contains(hash)).collect();
        Self { found, order, removed }
    }

    /// Each file is what its hash says, stands there once, and is named by an open entry.
    pub(crate) fn check(&self, report: &mut Report, told: &[Told<'_>]) {
        let named: BTreeSet<Hash> =
            told.iter().filter(|_| !self.order.is_empty()).filter_map(|told| file_of(told.event)).collect();
        let mut seen = BTreeSet::new();
        for hash in &self.order {
            let whole = self.found.get(hash).is_some_and(Option::is_some);
            let holds = whole && named.contains(hash) && seen.insert(*hash);
            report.check(CheckId::File, hash, Outcome::of(holds, "not-the-named-file"));
        }
    }

    /// Checks what a passkey, a scan or a signed PDF brings for a signature.
    pub(crate) fn signature(&self, event: &Value, statement: &str, adopted: Hash) -> (Outcome, Shown) {
        let mut shown = Shown { file: file_of(event), ..Shown::default() };
        let by_key = word(event, "key").zip(word(event, "signature"));
        let outcome = match (word(event, "evidence").unwrap_or_default(), by_key, shown.file) {
            ("passkey", Some((key, signature)), _) => {
                by_passkey(statement, assertion(event, key, signature), &mut shown)
            }
            ("pades" | "scan", _, Some(hash)) if self.removed.contains(&hash) => Outcome::NotChecked("file-removed"),
            ("pades", _, Some(hash)) => by_file(adopted, self.found.get(&hash), &mut shown),
            ("scan", _, Some(_)) => Outcome::NotChecked("scan"),
            (_, _, _) => Outcome::Failed("signature-missing"),
        };
        (outcome, shown)
    }
}

fn by_passkey(statement: &str, assertion: Option<Assertion<'_>>, shown: &mut Shown) -> Outcome {
    let Some(assertion) = assertion else { return Outcome::Failed("signature-missing") };
    shown.passkey = passkey::check(statement, &assertion).ok();
    Outcome::of(shown.passkey.is_some(), "signature-wrong")
}

/// The signatures in a PDF are checked again from the file, whatever was found when it was brought in.
fn by_file(adopted: Hash, file: Option<&Option<Vec<u8>>>, shown: &mut Shown) -> Outcome {
    // A file that is not what its hash says fails by itself.
    let Some(Some(file)) = file else { return Outcome::NotChecked("file-not-enclosed") };
    let (whole, found) = pades::verdict(file, None, adopted);
    shown.found = found;
    match whole {
        Whole::Holds(_) => Outcome::Proved,
        Whole::AnotherDocument => Outcome::NotChecked("another-document"),
        Whole::NotChecked(_) => Outcome::NotChecked("algorithm-unknown"),
        Whole::Broken(_) => Outcome::Failed("file-signature-wrong"),
    }
}

fn assertion<'a>(event: &'a Value, key: &'a str, signature: &'a str) -> Option<Assertion<'a>> {
    let parts = event.get("assertion")?;
    Some(Assertion { key, signature, authenticator: word(parts, "authenticator")?, client: word(parts, "client")? })
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
