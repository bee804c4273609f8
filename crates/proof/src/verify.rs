//! The verdict on a package: which checks were made, what each proved, and what no software can check.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::Value;

use crate::entry::{commitment, leaf, sealed_hash};
use crate::hash::Hash;
use crate::note::{Checkpoint, Key};
use crate::package::{Package, PackedEntry, PackedText, Standing};
use crate::signatures::{Files, check_signatures};
use crate::statements::check_statements;
use crate::text::{Text, adopted_hash, summary_hash};
use crate::tree::included;

pub use crate::signatures::{Confirmed, SignatureFound};
pub use crate::statements::StatementFound;

/// What is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CheckId {
    /// The file is a package in its one spelling.
    Form,
    /// The key is the one that was expected.
    Key,
    /// The checkpoint is signed by the key and belongs to the log.
    Checkpoint,
    /// The process and the meeting are those of the entries.
    Subject,
    /// A body is what its commitment says.
    EntryCommitment,
    /// An entry is in the tree of the checkpoint.
    EntryInclusion,
    /// Entries stand in order and time never runs backwards.
    EntryOrder,
    /// A disclosed text is what was sealed.
    SealedValue,
    /// A text is the one that was adopted.
    TextHash,
    /// The adopted hash stands for the texts of all authentic languages.
    AdoptedHash,
    /// A signature over the adopted text.
    Signature,
    /// The hash of a summary stands for the texts of all its languages.
    SummaryHash,
    /// The hashes of an attached statement are those of its words.
    Statement,
    /// A file is the one that an entry names.
    File,
}

impl fmt::Display for CheckId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Form => "form",
            Self::Key => "key",
            Self::Checkpoint => "checkpoint",
            Self::Subject => "subject",
            Self::EntryCommitment => "entry-commitment",
            Self::EntryInclusion => "entry-inclusion",
            Self::EntryOrder => "entry-order",
            Self::SealedValue => "sealed-value",
            Self::TextHash => "text-hash",
            Self::AdoptedHash => "adopted-hash",
            Self::Signature => "signature",
            Self::SummaryHash => "summary-hash",
            Self::Statement => "statement",
            Self::File => "file",
        })
    }
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

/// Checks a package, offline. Without a trusted key it proves agreement with the key inside only.
pub fn verify(bytes: &[u8], trusted: Option<&Key>) -> Report {
    let mut report = Report::default();
    let Ok(package) = Package::from_bytes(bytes) else {
        report.check(CheckId::Form, "", Outcome::Failed("not-a-package"));
        return report;
    };
    report.check(CheckId::Form, "", Outcome::Proved);
    report.origin.clone_from(&package.origin);
    report.meeting.clone_from(&package.meeting);
    let key = check_key(&mut report, &package, trusted);
    let checkpoint = key.as_ref().and_then(|key| Checkpoint::verify(&package.checkpoint, key));
    let checkpoint = checkpoint.filter(|checkpoint| checkpoint.origin == package.origin);
    report.check(CheckId::Checkpoint, "", Outcome::of(checkpoint.is_some(), "not-signed-by-key"));
    report.checkpoint.clone_from(&checkpoint);
    let bodies = check_entries(&mut report, &package, checkpoint.as_ref());
    check_subject(&mut report, &package, &bodies);
    let files = Files::of(&package, &bodies);
    check_texts(&mut report, (&package, &files), &bodies);
    check_statements(&mut report, &package, &bodies);
    files.check(&mut report, &bodies);
    report
}

fn check_key(report: &mut Report, package: &Package, trusted: Option<&Key>) -> Option<Key> {
    let key = Key::parse(&package.key).filter(|key| key.name == package.origin);
    report.fingerprint = key.as_ref().map(Key::fingerprint);
    let outcome = match (&key, trusted) {
        (None, _) => Outcome::Failed("key-unfit"),
        (Some(_), None) => Outcome::NotChecked("key-from-inside"),
        (Some(key), Some(trusted)) if key == trusted => Outcome::Proved,
        (Some(_), Some(_)) => Outcome::Failed("another-key"),
    };
    report.check(CheckId::Key, "", outcome);
    key
}

/// Checks every entry; the bodies of the open ones.
fn check_entries(report: &mut Report, package: &Package, checkpoint: Option<&Checkpoint>) -> Vec<Value> {
    let mut bodies = Vec::new();
    let (mut before, mut recorded) = (None, i64::MIN);
    let mut in_order = true;
    for entry in &package.entries {
        in_order &= before.is_none_or(|before| before < entry.number);
        before = Some(entry.number);
        let leaf = leaf(&package.origin, entry.number, entry.commitment);
        let found = checkpoint
            .is_some_and(|checkpoint| included(leaf, entry.number, checkpoint.size, &entry.proof, checkpoint.root));
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

fn check_body(report: &mut Report, entry: &PackedEntry) -> Option<Value> {
    let (Some(salt), Some(body)) = (&entry.salt, &entry.body) else {
        report.restricted_entries = report.restricted_entries.saturating_add(1);
        let empty = entry.salt.is_none() && entry.body.is_none() && entry.sealed.is_empty();
        if !empty {
            report.check(CheckId::EntryCommitment, entry.number, Outcome::Failed("half-an-entry"));
        }
        return None;
    };
    report.open_entries = report.open_entries.saturating_add(1);
    let parsed = serde_json::from_str::<Value>(body).ok();
    let outcome = match (commitment(&salt.0, body.as_bytes()) == entry.commitment, &parsed) {
        (false, _) => Outcome::Failed("body-changed"),
        (true, None) => Outcome::Failed("not-a-body"),
        (true, Some(_)) => Outcome::Proved,
    };
    report.check(CheckId::EntryCommitment, entry.number, outcome);
    let body = parsed?;
    let mut fields = BTreeSet::new();
    sealed_fields(&body, &mut fields);
    for sealed in &entry.sealed {
        let holds = sealed_hash(&sealed.class, &sealed.salt.0, &sealed.text) == sealed.hash
            && fields.contains(&(sealed.class.clone(), sealed.hash.to_string()));
        report.check(CheckId::SealedValue, entry.number, Outcome::of(holds, "not-what-was-sealed"));
    }
    Some(body)
}

/// Every sealed field of a body: class and hash.
fn sealed_fields(value: &Value, found: &mut BTreeSet<(String, String)>) {
    match value {
        Value::Object(fields) => {
            if let (Some(Value::String(class)), Some(Value::String(hash))) = (fields.get("sealed"), fields.get("hash"))
            {
                found.insert((class.clone(), hash.clone()));
            }
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

pub(crate) fn word<'a>(value: &'a Value, field: &str) -> Option<&'a str> {
    value.get(field)?.as_str()
}

/// The process is the one that the log's origin names, and the open entries tell of the meeting.
fn check_subject(report: &mut Report, package: &Package, bodies: &[Value]) {
    let mut origin = package.origin.split('/');
    let of_process = origin.next() == Some("meshveret") && origin.next() == Some(package.process.as_str());
    let of_meeting = events(bodies).any(|told| word(told.event, "meeting") == Some(package.meeting.as_str()));
    let holds = of_process && (of_meeting || bodies.is_empty());
    report.check(CheckId::Subject, "", Outcome::of(holds, "another-subject"));
}

/// An adoption or a summary as its event tells it.
pub(crate) struct Adoption {
    pub(crate) text: String,
    pub(crate) symbol: String,
    pub(crate) hash: Hash,
    authentic: BTreeMap<String, Hash>,
    courtesy: BTreeMap<String, Hash>,
    is: Final,
}

/// How the words of a text became final.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Final {
    Adopted,
    Summary,
}

fn adoption(told: Told<'_>) -> Option<Adoption> {
    let is = match told.kind {
        "decisions.adopted" => Final::Adopted,
        "decisions.summary-issued" => Final::Summary,
        _ => return None,
    };
    Some(Adoption {
        text: word(told.event, "text")?.to_owned(),
        symbol: word(told.event, "symbol")?.to_owned(),
        hash: Hash::from_hex(word(told.event, "hash")?)?,
        authentic: hashes(told.event, "languages")?,
        courtesy: hashes(told.event, "courtesy")?,
        is,
    })
}

/// A hash for each language; `None` if one is none.
pub(crate) fn hashes(event: &Value, field: &str) -> Option<BTreeMap<String, Hash>> {
    let object = event.get(field).and_then(Value::as_object);
    object.into_iter().flatten().map(|(tag, hash)| Some((tag.clone(), Hash::from_hex(hash.as_str()?)?))).collect()
}

fn check_texts(report: &mut Report, (package, files): (&Package, &Files), bodies: &[Value]) {
    let of_meeting = |told: &Told<'_>| word(told.event, "meeting") == Some(package.meeting.as_str());
    let adoptions: Vec<Adoption> = events(bodies).filter(of_meeting).filter_map(adoption).collect();
    let mut found = BTreeSet::new();
    for packed in &package.texts {
        let text = Text::parse(&packed.canonical)
            .filter(|text| text.origin == package.origin && text.language == packed.language);
        let subject =
            text.as_ref().map_or(packed.language.clone(), |text| format!("{} {}", text.symbol, text.language));
        let holds = text.is_some_and(|text| {
            let adopted = adoptions.iter().any(|adoption| is_adopted(adoption, &text, packed));
            if adopted && packed.status == Standing::Courtesy {
                report.courtesy.push((text.symbol.clone(), text.language.clone()));
            }
            adopted && found.insert((text.symbol, text.language))
        });
        report.check(CheckId::TextHash, subject, Outcome::of(holds, "not-the-adopted-text"));
    }
    for adoption in &adoptions {
        check_adoption(report, package, adoption, &found);
        check_signatures(report, (package, files), adoption, bodies);
    }
}

/// One hash stands for all authentic languages, and the text of each language is there.
fn check_adoption(report: &mut Report, package: &Package, adoption: &Adoption, found: &BTreeSet<(String, String)>) {
    let (origin, symbol, authentic) = (&package.origin, &adoption.symbol, &adoption.authentic);
    let (id, reason, hash) = match adoption.is {
        Final::Adopted => (CheckId::AdoptedHash, "hash-does-not-cover", adopted_hash(origin, symbol, authentic)),
        Final::Summary => (CheckId::SummaryHash, "hash-not-of-these", summary_hash(origin, symbol, authentic)),
    };
    report.check(id, symbol, Outcome::of(hash == adoption.hash, reason));
    for language in adoption.authentic.keys().chain(adoption.courtesy.keys()) {
        if !found.contains(&(adoption.symbol.clone(), language.clone())) {
            let subject = format!("{} {language}", adoption.symbol);
            report.check(CheckId::TextHash, subject, Outcome::Failed("text-missing"));
        }
    }
    let languages = adoption.authentic.keys().cloned().collect();
    let list = match adoption.is {
        Final::Adopted => &mut report.adopted,
        Final::Summary => &mut report.summaries,
    };
    list.push((adoption.symbol.clone(), adoption.hash, languages));
}

fn is_adopted(adoption: &Adoption, text: &Text, packed: &PackedText) -> bool {
    let hashes = match packed.status {
        Standing::Authentic => &adoption.authentic,
        Standing::Courtesy => &adoption.courtesy,
    };
    text.symbol == adoption.symbol && hashes.get(&text.language) == Some(&text.hash())
}
