//! The test vectors of docs/record-format, and a small log whose package is changed byte by byte.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "test support")]

#[path = "vectors/evidence.rs"]
mod evidence;
#[path = "vectors/logs.rs"]
mod logs;
#[path = "vectors/support.rs"]
mod support;

use std::collections::BTreeMap;

use ed25519_dalek::SigningKey;
use proof::entry::{envelope, leaf};
use proof::log::sign_statement;
use proof::note::{Key, LOG};
use proof::package::Standing;
use proof::text::{adopted_hash, statement};
use proof::verify::{CheckId, Outcome};
use proof::{Hash, Package, Trusted, verify};
use serde_json::json;
use support::{ORIGIN, about, adoption, checked_by, name_of_signatory, package_of, secret};

/// Four entries: the first open, the second restricted, then an adoption and a signature.
fn package() -> Package {
    let (adoption, texts, adopted) = adoption();
    let statement = statement(ORIGIN, "EX/1/PROTOCOL", adopted, "arvania", "definitive");
    let (key, signature) = sign_statement(&statement, &[2; 32]);
    let signed = json!({"party": "arvania", "mode": "definitive", "evidence": "browser-key",
        "signatory": {"en": {"sealed": "personal", "hash": name_of_signatory().hash}}, "key": key, "signature": signature});
    let events = [
        json!({"event": "meetings.convened", "meeting": "som-1"}),
        json!({"event": "decisions.objected", "meeting": "som-1"}),
        adoption,
        about("decisions.signed", signed),
    ];
    package_of(&events, texts, (3, name_of_signatory()))
}

#[test]
fn the_published_vectors_are_what_the_code_yields() {
    let package = package();
    let first = &package.entries[0];
    let canonical = &package.texts[1].canonical;
    let sealed = &package.entries[3].sealed[0];
    let adopted = adopted_hash(
        ORIGIN,
        "EX/1/PROTOCOL",
        &BTreeMap::from([
            ("en".into(), Hash::of(&[package.texts[0].canonical.as_bytes()])),
            ("ru".into(), Hash::of(&[canonical.as_bytes()])),
        ]),
    );
    let vectors = json!({
        "entry": {
            "origin": ORIGIN, "number": 0, "salt": first.salt, "body": first.body, "commitment": first.commitment,
            "envelope": envelope(ORIGIN, 0, first.commitment), "leaf": leaf(ORIGIN, 0, first.commitment),
        },
        "sealed": {"class": sealed.class, "salt": sealed.salt, "text": sealed.text, "hash": sealed.hash},
        "checkpoint": {
            "seed": Hash(secret().to_bytes()), "key": package.key, "note": package.checkpoint,
            "leaves": (0..4).map(|n| leaf(ORIGIN, n, package.entries[usize::try_from(n).unwrap()].commitment)).collect::<Vec<_>>(),
            "inclusion-of-2": package.entries[2].proof,
        },
        "text": {"canonical": canonical, "hash": Hash::of(&[canonical.as_bytes()])},
        "adopted": {"symbol": "EX/1/PROTOCOL", "hash": adopted},
        "signature": {"statement": statement(ORIGIN, "EX/1/PROTOCOL", adopted, "arvania", "definitive")},
        "package": String::from_utf8(package.to_bytes().unwrap()).unwrap(),
    });
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/record-format/vectors.json");
    let published = std::fs::read_to_string(path).unwrap_or_default();
    // Released vectors are a promise: they are written once, by hand of whoever starts a new version of the format.
    assert_eq!(
        serde_json::from_str::<serde_json::Value>(&published).unwrap(),
        vectors,
        "docs/record-format/vectors.json"
    );
}

#[test]
fn a_whole_package_proves_what_it_holds() {
    let report = checked_by(&package(), Some(Key::of(ORIGIN, LOG, &secret())));
    assert!(report.holds(), "{:#?}", report.checks);
    assert!(report.checks.iter().all(|check| check.outcome == Outcome::Proved));
    assert_eq!((report.open_entries, report.restricted_entries, report.signatures.len()), (3, 1, 1));
    let unsure = checked_by(&package(), None);
    assert!(unsure.holds());
    let of_key = unsure.checks.iter().find(|check| check.id == CheckId::Key).unwrap();
    assert_eq!(of_key.outcome, Outcome::NotChecked("key-from-inside"));
    let other = Key::of(ORIGIN, LOG, &SigningKey::from_bytes(&[9; 32]));
    assert!(!checked_by(&package(), Some(other)).holds());
}

#[test]
fn every_changed_or_missing_byte_is_found() {
    let bytes = package().to_bytes().unwrap();
    for at in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        assert!(!verify(&changed, &Trusted::default()).holds(), "byte {at} changed");
        changed.remove(at);
        assert!(!verify(&changed, &Trusted::default()).holds(), "byte {at} missing");
    }
}

#[test]
fn what_belongs_together_cannot_be_taken_apart() {
    let failing = |change: &dyn Fn(&mut Package)| {
        let mut package = package();
        change(&mut package);
        let report = checked_by(&package, None);
        let failed = report.checks.iter().filter(|check| matches!(check.outcome, Outcome::Failed(_)));
        failed.map(|check| check.id).collect::<Vec<_>>()
    };
    assert_eq!(failing(&|package| drop(package.texts.pop())), [CheckId::TextHash]);
    assert_eq!(
        failing(&|package| package.texts[2].status = Standing::Authentic),
        [CheckId::TextHash, CheckId::TextHash]
    );
    assert_eq!(failing(&|package| package.entries.swap(0, 1)), [CheckId::EntryOrder]);
    assert_eq!(
        failing(&|package| package.meeting = "som-2".into()),
        [CheckId::Subject, CheckId::TextHash, CheckId::TextHash, CheckId::TextHash]
    );
    assert_eq!(failing(&|package| package.entries[0].salt = None), [CheckId::EntryCommitment]);
    assert_eq!(failing(&|package| package.entries[3].sealed[0].text = "B. Person".into()), [CheckId::SealedValue]);
}
