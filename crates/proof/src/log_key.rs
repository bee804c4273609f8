//! The key of the log: the one that was expected, or one that it named as its successor; and the witnesses of the checkpoint.

use serde_json::Value;

use crate::entry::commitment;
use crate::hash::Hash;
use crate::note::{Checkpoint, Key, WITNESS, cosigned, succession};
use crate::package::{Package, Predecessor};
use crate::tree::consistent;
use crate::verify::{CheckId, Outcome, Report, Told, events, is_in, word};

/// A cosignature under the checkpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CosignatureFound {
    /// The name of the witness.
    pub witness: String,
    /// The party whose witness it is, as the record says; none where only the reader knows it.
    pub party: Option<String>,
    /// When it cosigned, in seconds since 1970.
    pub time: u64,
}

/// The key inside is the one that was expected, or that one leads to it from key to key; and it signed the checkpoint.
pub(crate) fn check_log(report: &mut Report, package: &Package, trusted: Option<&Key>) {
    let key = of_log(&package.key, package);
    report.fingerprint = key.as_ref().map(Key::fingerprint);
    let outcome = match (&key, trusted) {
        (None, _) => Outcome::Failed("key-unfit"),
        (Some(_), None) => Outcome::NotChecked("key-from-inside"),
        (Some(key), Some(trusted)) => Outcome::of(key == trusted || leads(package, trusted), "another-key"),
    };
    report.check(CheckId::Key, "", outcome);
    report.checkpoint = signed(package);
    report.check(CheckId::Checkpoint, "", Outcome::of(report.checkpoint.is_some(), "not-signed-by-key"));
}

fn of_log(key: &str, package: &Package) -> Option<Key> {
    Key::of_log(key).filter(|key| key.name == package.origin)
}

/// The checkpoint of this log that its key signed.
fn signed(package: &Package) -> Option<Checkpoint> {
    let checkpoint = Checkpoint::verify(&package.checkpoint, &of_log(&package.key, package)?);
    checkpoint.filter(|checkpoint| checkpoint.origin == package.origin)
}

fn leads(package: &Package, trusted: &Key) -> bool {
    let keys = package.succession.as_deref().unwrap_or_default();
    let from = keys.iter().rposition(|earlier| earlier.key == trusted.to_string());
    from.is_some_and(|from| (from..keys.len()).all(|at| hands_over(package, at)))
}

/// Each earlier key named the next one.
pub(crate) fn check_succession(report: &mut Report, package: &Package) {
    for (at, earlier) in package.succession.iter().flatten().enumerate() {
        let fingerprint = of_log(&earlier.key, package).map(|key| key.fingerprint().to_string()).unwrap_or_default();
        report.check(CheckId::Succession, fingerprint, Outcome::of(hands_over(package, at), "not-a-successor"));
    }
}

/// The key of a checkpoint, if the known one leads to it by this succession.
pub fn succeeds(known: &Key, (key, checkpoint): (&str, &str), succession: Vec<Predecessor>) -> Option<Key> {
    let (origin, key, checkpoint) = (known.name.clone(), key.to_owned(), checkpoint.to_owned());
    let package = Package { origin, key, checkpoint, succession: Some(succession), ..Package::default() };
    signed(&package)?;
    of_log(&package.key, &package).filter(|key| key == known || leads(&package, known))
}

/// True if an event of the log names the next key, with the signature of the key at this place, and the log goes on from there.
fn hands_over(package: &Package, at: usize) -> bool {
    let keys = package.succession.as_deref().unwrap_or_default();
    let Some(earlier) = keys.get(at) else { return false };
    let next = keys.get(at.saturating_add(1)).map_or(&package.key, |next| &next.key);
    let checked = || {
        let (key, now) = (of_log(&earlier.key, package)?, signed(package)?);
        let (salt, body) = (earlier.entry.salt?, earlier.entry.body.as_ref()?);
        let is_recorded =
            commitment(&salt.0, body.as_bytes()) == earlier.entry.commitment && is_in(&earlier.entry, &now);
        let body: [Value; 1] = [serde_json::from_str(body).ok()?];
        let goes_on = |event: &Value| {
            let size = event.get("size")?.as_u64().filter(|size| *size <= earlier.entry.number)?;
            let root = Hash::from_hex(word(event, "root")?)?;
            let statement = succession(&package.origin, (size, root), next);
            let holds = key.signs(&statement, word(event, "signature")?);
            Some(holds && consistent((size, root), (now.size, now.root), &earlier.consistency))
        };
        let mut named = events(&body).filter(|told| matches!(told.kind, "record.key-changed" | "record.handed-over"));
        Some(
            is_recorded && named.any(|told| word(told.event, "key") == Some(next) && goes_on(told.event) == Some(true)),
        )
    };
    checked() == Some(true)
}

/// The witnesses that the reader names must have cosigned the checkpoint; of those that the record names it is said.
pub(crate) fn check_witnesses(report: &mut Report, note: &str, (trusted, told): (&[Key], &[Told<'_>])) {
    let mut named: Vec<(String, Key)> = Vec::new();
    for told in told.iter().filter(|told| matches!(told.kind, "record.witness-named" | "record.witness-withdrawn")) {
        let Some(key) = word(told.event, "key").and_then(Key::parse) else { continue };
        named.retain(|(_, earlier)| *earlier != key);
        if told.kind == "record.witness-named" && key.kind == WITNESS && !trusted.contains(&key) {
            named.push((word(told.event, "party").unwrap_or_default().to_owned(), key));
        }
    }
    let trusted = trusted.iter().map(|key| (None, key, Outcome::Failed("not-cosigned")));
    let named = named.iter().map(|(party, key)| (Some(party.clone()), key, Outcome::NotChecked("not-cosigned")));
    for (party, key, absent) in trusted.chain(named) {
        let times = cosigned(note, key);
        let latest = times.iter().flatten().max();
        let found = latest.map(|time| CosignatureFound { witness: key.name.clone(), party, time: *time });
        let outcome = if times.is_empty() { absent } else { Outcome::of(!times.contains(&None), "cosignature-wrong") };
        report.cosignatures.extend(found.filter(|_| outcome == Outcome::Proved));
        report.check(CheckId::Cosignature, &key.name, outcome);
    }
}
