//! What a server encloses in a package.

use serde_json::Value;

use crate::hash::Hash;
use crate::package::PackedEntry;

/// The largest file that is put in a package, in bytes; a larger one is named by its hash only.
pub const FILE_BYTES_MAX: usize = 50_000_000;
/// The most bytes of all files of a package, so that in base64 they leave room for the rest.
pub const FILES_BYTES_MAX: usize = 160_000_000;

/// Every event of the open entries that is about a decision.
fn decisions(entries: &[PackedEntry]) -> Vec<Value> {
    let bodies = entries.iter().filter_map(|entry| serde_json::from_str::<Value>(entry.body.as_ref()?).ok());
    let events = bodies.flat_map(|mut body| match body.get_mut("events").map(Value::take) {
        Some(Value::Array(events)) => events,
        Some(_) | None => Vec::new(),
    });
    let of =
        |event: &Value| event.get("event").and_then(Value::as_str).is_some_and(|kind| kind.starts_with("decisions."));
    events.filter(of).collect()
}

/// The hashes of the files that decisions rest on, in the order in which entries name them, each once.
pub fn named_files(entries: &[PackedEntry]) -> Vec<Hash> {
    let mut found = Vec::new();
    for event in decisions(entries) {
        let hash = event.get("file").and_then(|file| Hash::from_hex(file.get("hash")?.as_str()?));
        found.extend(hash.filter(|hash| !found.contains(hash)));
    }
    found
}

/// True if the open entries hold something that a reader of the first form does not know: a summary, or a signature that
/// rests on a passkey, a scan or a PDF.
pub fn has_second_form(entries: &[PackedEntry]) -> bool {
    let is = |event: &Value, field: &str, words: &[&str]| {
        event.get(field).and_then(Value::as_str).is_some_and(|word| words.contains(&word))
    };
    decisions(entries).iter().any(|event| {
        is(event, "event", &["decisions.summary-issued"]) || is(event, "evidence", &["passkey", "scan", "pades"])
    })
}
