//! The verdict on a package: which checks were made, what each proved, and what no software can check.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::Value;

use crate::entry::{commitment, leaf, sealed_hash};
use crate::evidence::Files;
use crate::hash::Hash;
use crate::log_key::{check_log, check_succession, check_witnesses};
use crate::note::{Checkpoint, Key};
use crate::package::{Package, PackedEntry, PackedText, Standing};
use crate::signatures::check_signatures;
use crate::statements::check_statements;
use crate::text::{Text, adopted_hash, summary_hash};
use crate::tree::included;

pub use crate::log_key::CosignatureFound;
pub use crate::signatures::SignatureFound;
pub use crate::statements::StatementFound;

macro_rules! checks {
    ($($check:ident $id:literal $meaning:literal)+) => {
        /// What is checked.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum CheckId {
            $(#[doc = $meaning] $check,)+
        }

        impl fmt::Display for CheckId {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self { $(Self::$check => $id,)+ })
            }
        }
    };
}

checks! {
    Form "form" "The file is a package in its one spelling."
    Key "key" "The key is the one that was expected, or its successor."
    Checkpoint "checkpoint" "The checkpoint is signed by the key and belongs to the log."
    Succession "succession" "An earlier key named the next one, and what it signed is the beginning of this log."
    EntryInclusion "entry-inclusion" "An entry is in the tree of the checkpoint."
    EntryCommitment "entry-commitment" "A body is what its commitment says."
    SealedValue "sealed-value" "A disclosed text is what was sealed."
    EntryOrder "entry-order" "Entries stand in order and time never runs backwards."
    Cosignature "cosignature" "A witness cosigned the checkpoint."
    Subject "subject" "The process and the meeting are those of the entries."
    TextHash "text-hash" "A text is the one that was adopted."
    AdoptedHash "adopted-hash" "The adopted hash stands for the texts of all authentic languages."
    Signature "signature" "A signature over the adopted text."
    SummaryHash "summary-hash" "The hash of a summary stands for the texts of all its languages."
    Statement "statement" "The hashes of an attached statement are those of its words."
    File "file" "A file is the one that an entry names."
}

/// How a check ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It holds.
    Proved,
    /// It does not hold; the id of the reason.
    Failed(&'static str),
    /// It could not be made; the id of the reason.
    NotChecked(&'static str),
}

impl Outcome {
    #[expect(clippy::fn_params_excessive_bools, reason = "the answer to the question that the check asks")]
    pub(crate) fn of(holds: bool, reason: &'static str) -> Self {
        if holds { Self::Proved } else { Self::Failed(reason) }
    }
}

/// One check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// What was checked.
    pub id: CheckId,
    /// Of what: an entry's number, a language, a party; empty for the whole.
    pub subject: String,
    /// How it ended.
    pub outcome: Outcome,
}

/// What was found and checked.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// The checks, in order.
    pub checks: Vec<Check>,
    /// The log.
    pub origin: String,
    /// Its key's fingerprint.
    pub fingerprint: Option<Hash>,
    /// The checkpoint.
    pub checkpoint: Option<Checkpoint>,
    /// Who cosigned it.
    pub cosignatures: Vec<CosignatureFound>,
    /// The meeting.
    pub meeting: String,
    /// Entries with their bodies.
    pub open_entries: usize,
    /// Entries of which only the commitment is given.
    pub restricted_entries: usize,
    /// Adopted texts: symbol, adopted hash, languages.
    pub adopted: Vec<(String, Hash, Vec<String>)>,
    /// Summaries of the Chair, in the same way.
    pub summaries: Vec<(String, Hash, Vec<String>)>,
    /// Language versions that are courtesy translations: symbol and language.
    pub courtesy: Vec<(String, String)>,
    /// Signatures.
    pub signatures: Vec<SignatureFound>,
    /// Statements attached to texts.
    pub statements: Vec<StatementFound>,
}

impl Report {
    /// True if no check failed.
    pub fn holds(&self) -> bool {
        !self.checks.is_empty() && !self.checks.iter().any(|check| matches!(check.outcome, Outcome::Failed(_)))
    }

    pub(crate) fn check(&mut self, id: CheckId, subject: impl fmt::Display, outcome: Outcome) {
        self.checks.push(Check { id, subject: subject.to_string(), outcome });
    }
}

/// What the reader holds from elsewhere. Without a key a package proves agreement with the key inside only.
#[derive(Clone, Debug, Default)]
pub struct Trusted {
    /// The log's key.
    pub key: Option<Key>,
    /// Keys of witnesses that must have cosigned the checkpoint.
    pub witnesses: Vec<Key>,
}

impl From<Key> for Trusted {
    fn from(key: Key) -> Self {
        Self { key: Some(key), witnesses: Vec::new() }
    }
}

/// Checks a package, offline.
pub fn verify(bytes: &[u8], trusted: &Trusted) -> Report {
    let mut report = Report::default();
    let package = Package::from_bytes(bytes);
    report.check(CheckId::Form, "", Outcome::of(package.is_some(), "not-a-package"));
    let Some(package) = package else { return report };
    report.origin.clone_from(&package.origin);
    report.meeting.clone_from(&package.meeting);
    check_log(&mut report, &package, trusted.key.as_ref());
    check_succession(&mut report, &package);
    let bodies = check_entries(&mut report, &package);
    let told: Vec<Told<'_>> = events(&bodies).collect();
    check_witnesses(&mut report, &package.checkpoint, (&trusted.witnesses, &told));
    check_subject(&mut report, &package, (&bodies, &told));
    let files = Files::of(&package, &told);
    check_texts(&mut report, (&package, &files), &told);
    check_statements(&mut report, &package, &told);
    files.check(&mut report, &told);
    report
}

/// Checks every entry; the bodies of the open ones.
fn check_entries(report: &mut Report, package: &Package) -> Vec<Value> {
    let (mut bodies, mut in_order) = (Vec::new(), true);
    let (mut before, mut recorded) = (None, i64::MIN);
    for entry in &package.entries {
        in_order &= before < Some(entry.number);
        before = Some(entry.number);
        let found = report.checkpoint.as_ref().is_some_and(|checkpoint| is_in(entry, checkpoint));
        report.check(CheckId::EntryInclusion, entry.number, Outcome::of(found, "not-in-tree"));
        if let Some(body) = check_body(report, entry) {
            let at = body.get("recorded").and_then(Value::as_i64).unwrap_or(i64::MIN);
            in_order &= at >= recorded;
            recorded = at;
            bodies.push(body);
        }
    }
    report.check(CheckId::EntryOrder, "", Outcome::of(in_order, "out-of-order"));
    bodies
}

/// True if an entry is in the tree of a checkpoint.
pub(crate) fn is_in(entry: &PackedEntry, checkpoint: &Checkpoint) -> bool {
    let leaf = leaf(&checkpoint.origin, entry.number, entry.commitment);
    included(leaf, entry.number, checkpoint.size, &entry.proof, checkpoint.root)
}

fn check_body(report: &mut Report, entry: &PackedEntry) -> Option<Value> {
    let mut check = |outcome| report.check(CheckId::EntryCommitment, entry.number, outcome);
    let (Some(salt), Some(body)) = (&entry.salt, &entry.body) else {
        if entry.salt.is_some() || entry.body.is_some() || !entry.sealed.is_empty() {
            check(Outcome::Failed("half-an-entry"));
        }
        report.restricted_entries = report.restricted_entries.saturating_add(1);
        return None;
    };
    let holds = commitment(&salt.0, body.as_bytes()) == entry.commitment;
    let body = serde_json::from_str::<Value>(body).ok();
    check(if holds { Outcome::of(body.is_some(), "not-a-body") } else { Outcome::Failed("body-changed") });
    report.open_entries = report.open_entries.saturating_add(1);
    let mut fields = BTreeSet::new();
    if !entry.sealed.is_empty() {
        sealed_fields(body.as_ref()?, &mut fields);
    }
    for sealed in &entry.sealed {
        let holds = sealed_hash(&sealed.class, &sealed.salt.0, &sealed.text) == sealed.hash
            && fields.contains(&(sealed.class.clone(), sealed.hash.to_string()));
        report.check(CheckId::SealedValue, entry.number, Outcome::of(holds, "not-what-was-sealed"));
    }
    body
}

/// Every sealed field of a body: class and hash.
fn sealed_fields(value: &Value, found: &mut BTreeSet<(String, String)>) {
    match value {
        Value::Object(fields) => {
            found.extend(word(value, "sealed").zip(word(value, "hash")).map(|(a, b)| (a.to_owned(), b.to_owned())));
            fields.values().for_each(|value| sealed_fields(value, found));
        }
        Value::Array(values) => values.iter().for_each(|value| sealed_fields(value, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// An event, with its kind and the time at which it happened.
#[derive(Clone, Copy)]
pub(crate) struct Told<'a> {
    pub(crate) kind: &'a str,
    pub(crate) event: &'a Value,
    pub(crate) at: Option<i64>,
}

/// Every event of the bodies.
pub(crate) fn events(bodies: &[Value]) -> impl Iterator<Item = Told<'_>> {
    bodies.iter().flat_map(|body| {
        let at = ["occurred", "received", "recorded"].iter().find_map(|field| body.get(*field)?.as_i64());
        let list = body.get("events").and_then(Value::as_array).into_iter().flatten();
        list.filter_map(move |event| Some(Told { kind: word(event, "event")?, event, at }))
    })
}

/// A field that is a string.
pub fn word<'a>(value: &'a Value, field: &str) -> Option<&'a str> {
    value.get(field)?.as_str()
}

/// The process is the one that the log's origin names, and the open entries tell of the meeting.
fn check_subject(report: &mut Report, package: &Package, (bodies, told): (&[Value], &[Told<'_>])) {
    let of_process = package.origin.split('/').take(2).eq(["meshveret", &package.process]);
    let of_meeting = told.iter().any(|told| word(told.event, "meeting") == Some(&package.meeting));
    let holds = of_process && (of_meeting || bodies.is_empty());
    report.check(CheckId::Subject, "", Outcome::of(holds, "another-subject"));
}

/// An adoption, or the issue of a summary, as its event tells it.
pub(crate) struct Adoption {
    pub(crate) text: String,
    pub(crate) symbol: String,
    pub(crate) hash: Hash,
    authentic: BTreeMap<String, Hash>,
    courtesy: BTreeMap<String, Hash>,
    is_summary: bool,
}

fn adoption(told: Told<'_>) -> Option<Adoption> {
    if !matches!(told.kind, "decisions.adopted" | "decisions.summary-issued") {
        return None;
    }
    Some(Adoption {
        text: word(told.event, "text")?.to_owned(),
        symbol: word(told.event, "symbol")?.to_owned(),
        hash: Hash::from_hex(word(told.event, "hash")?)?,
        authentic: hashes(told.event, "languages")?,
        courtesy: hashes(told.event, "courtesy")?,
        is_summary: told.kind == "decisions.summary-issued",
    })
}

/// A hash for each language; `None` if one is none.
pub(crate) fn hashes(event: &Value, field: &str) -> Option<BTreeMap<String, Hash>> {
    let object = event.get(field).and_then(Value::as_object);
    object.into_iter().flatten().map(|(tag, hash)| Some((tag.clone(), Hash::from_hex(hash.as_str()?)?))).collect()
}

fn check_texts(report: &mut Report, (package, files): (&Package, &Files), told: &[Told<'_>]) {
    let of_meeting = |told: &Told<'_>| word(told.event, "meeting") == Some(&package.meeting);
    let adoptions: Vec<Adoption> = told.iter().copied().filter(of_meeting).filter_map(adoption).collect();
    let mut found = BTreeSet::new();
    for packed in &package.texts {
        let text = Text::parse(&packed.canonical);
        let text = text.filter(|text| text.origin == package.origin && text.language == packed.language);
        let symbol = text.as_ref().map(|text| format!("{} ", text.symbol)).unwrap_or_default();
        let adopted = text.filter(|text| adoptions.iter().any(|adoption| is_adopted(adoption, text, packed)));
        if let (Some(text), Standing::Courtesy) = (&adopted, packed.status) {
            report.courtesy.push((text.symbol.clone(), text.language.clone()));
        }
        let holds = adopted.is_some_and(|text| found.insert((text.symbol, text.language)));
        report.check(CheckId::TextHash, symbol + &packed.language, Outcome::of(holds, "not-the-adopted-text"));
    }
    for adoption in &adoptions {
        check_adoption(report, package, adoption, &found);
        check_signatures(report, (package, files), adoption, told);
    }
}

fn is_adopted(adoption: &Adoption, text: &Text, packed: &PackedText) -> bool {
    let hashes = match packed.status {
        Standing::Authentic => &adoption.authentic,
        Standing::Courtesy => &adoption.courtesy,
    };
    text.symbol == adoption.symbol && hashes.get(&text.language) == Some(&text.hash)
}

/// One hash stands for all authentic languages, and the text of each language is there.
fn check_adoption(report: &mut Report, package: &Package, adoption: &Adoption, found: &BTreeSet<(String, String)>) {
    let (origin, symbol, authentic) = (&package.origin, &adoption.symbol, &adoption.authentic);
    let (id, reason, hash) = if adoption.is_summary {
        (CheckId::SummaryHash, "hash-not-of-these", summary_hash(origin, symbol, authentic))
    } else {
        (CheckId::AdoptedHash, "hash-does-not-cover", adopted_hash(origin, symbol, authentic))
    };
    report.check(id, symbol, Outcome::of(hash == adoption.hash, reason));
    for language in authentic.keys().chain(adoption.courtesy.keys()) {
        if !found.contains(&(symbol.clone(), language.clone())) {
            report.check(CheckId::TextHash, format!("{symbol} {language}"), Outcome::Failed("text-missing"));
        }
    }
    let list = if adoption.is_summary { &mut report.summaries } else { &mut report.adopted };
    list.push((symbol.clone(), adoption.hash, authentic.keys().cloned().collect()));
}
