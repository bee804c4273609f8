//! The test vectors of docs/record-format, and a small log whose package is changed byte by byte.

use std::collections::BTreeMap;

use ed25519_dalek::SigningKey;
use serde_json::json;

use crate::entry::{commitment, envelope, leaf, sealed_hash};
use crate::hash::Hash;
use crate::note::{Checkpoint, Key, sign_statement};
use crate::package::{FORMAT, Package, PackedEntry, PackedSealed, PackedText, Salt, Standing};
use crate::text::{Part, Text, adopted_hash, statement};
use crate::tree::Tree;
use crate::verify::{CheckId, Outcome, verify};

pub(crate) const ORIGIN: &str = "meshveret/example/0a1b2c3d";

pub(crate) fn secret() -> SigningKey {
    SigningKey::from_bytes(&[1; 32])
}

pub(crate) fn text(language: &str, words: &str) -> Text {
    let part = |id: &str, number: Option<&str>, words: &str| Part {
        id: id.into(),
        number: number.map(Into::into),
        words: words.into(),
    };
    Text {
        origin: ORIGIN.into(),
        symbol: "EX/1/PROTOCOL".into(),
        language: language.into(),
        parts: vec![part("title", None, "Protocol"), part("p1", Some("1"), words)],
    }
}

/// A package of these events, one to an entry; the second entry is restricted.
pub(crate) fn package_of(
    events: &[serde_json::Value],
    texts: Vec<PackedText>,
    sealed: (usize, PackedSealed),
) -> Package {
    let bodies = events.iter().zip(1000..);
    let bodies = bodies.map(|(event, at)| json!({"format": 1, "recorded": at, "events": [event]}).to_string());
    let bodies: Vec<String> = bodies.collect();
    let mut tree = Tree::default();
    let commitments: Vec<Hash> = bodies.iter().map(|body| commitment(&[3; 32], body.as_bytes())).collect();
    (0..).zip(&commitments).for_each(|(number, commitment)| tree.append(leaf(ORIGIN, number, *commitment)));
    let size = u64::try_from(events.len()).unwrap();
    let entries = (0_u64..).zip(bodies.iter().zip(&commitments)).map(|(number, (body, commitment))| {
        let open = number != 1;
        PackedEntry {
            number,
            commitment: *commitment,
            salt: open.then_some(Salt([3; 32])),
            body: open.then(|| body.clone()),
            sealed: if usize::try_from(number) == Ok(sealed.0) { vec![sealed.1.clone()] } else { Vec::new() },
            proof: tree.inclusion(number, size).unwrap(),
        }
    });
    Package {
        format: FORMAT.into(),
        origin: ORIGIN.into(),
        process: "example".into(),
        meeting: "som-1".into(),
        key: Key { name: ORIGIN.into(), public: secret().verifying_key() }.to_string(),
        checkpoint: Checkpoint { origin: ORIGIN.into(), size, root: tree.root() }.signed(&secret()),
        texts,
        entries: entries.collect(),
        files: None,
    }
}

/// An event about the text, with more fields.
pub(crate) fn about(event: &str, more: serde_json::Value) -> serde_json::Value {
    let mut base = json!({"event": event, "meeting": "som-1", "text": "protocol"});
    let (Some(fields), serde_json::Value::Object(more)) = (base.as_object_mut(), more) else { return base };
    fields.extend(more);
    base
}

/// The adoption of the text, its versions, and the hash that stands for it.
pub(crate) fn adoption() -> (serde_json::Value, Vec<PackedText>, Hash) {
    let (en, ru, az) = (text("en", "We agree."), text("ru", "Мы согласны."), text("az", "Razıyıq."));
    let hashes = BTreeMap::from([("en".to_owned(), en.hash()), ("ru".to_owned(), ru.hash())]);
    let adopted = adopted_hash(ORIGIN, &en.symbol, &hashes);
    let event = json!({"symbol": en.symbol, "hash": adopted, "languages": hashes, "courtesy": {"az": az.hash()}});
    let texts =
        vec![packed(&en, Standing::Authentic), packed(&ru, Standing::Authentic), packed(&az, Standing::Courtesy)];
    (about("decisions.adopted", event), texts, adopted)
}

pub(crate) fn packed(text: &Text, status: Standing) -> PackedText {
    PackedText { language: text.language.clone(), status, canonical: text.canonical() }
}

pub(crate) fn name_of_signatory() -> PackedSealed {
    let hash = sealed_hash("personal", &[4; 32], "A. Person");
    PackedSealed { class: "personal".into(), hash, salt: Salt([4; 32]), text: "A. Person".into() }
}

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
    let bytes = package().to_bytes().unwrap();
    let key = Key { name: ORIGIN.into(), public: secret().verifying_key() };
    let report = verify(&bytes, Some(&key));
    assert!(report.holds(), "{:#?}", report.checks);
    assert!(report.checks.iter().all(|check| check.outcome == Outcome::Proved));
    assert_eq!((report.open_entries, report.restricted_entries, report.signatures.len()), (3, 1, 1));
    let unsure = verify(&bytes, None);
    assert!(unsure.holds());
    let of_key = unsure.checks.iter().find(|check| check.id == CheckId::Key).unwrap();
    assert_eq!(of_key.outcome, Outcome::NotChecked("key-from-inside"));
    let other = Key { name: ORIGIN.into(), public: SigningKey::from_bytes(&[9; 32]).verifying_key() };
    assert!(!verify(&bytes, Some(&other)).holds());
}

#[test]
fn every_changed_or_missing_byte_is_found() {
    let bytes = package().to_bytes().unwrap();
    for at in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        assert!(!verify(&changed, None).holds(), "byte {at} changed");
        changed.remove(at);
        assert!(!verify(&changed, None).holds(), "byte {at} missing");
    }
}

#[test]
fn what_belongs_together_cannot_be_taken_apart() {
    let failing = |change: &dyn Fn(&mut Package)| {
        let mut package = package();
        change(&mut package);
        let report = verify(&package.to_bytes().unwrap(), None);
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
