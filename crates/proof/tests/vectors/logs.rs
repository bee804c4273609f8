//! The test vectors for what surrounds a log: tiles, a witness, a key that names its successor; and a package of the third form.

use base64ct::{Base64, Encoding};
use ed25519_dalek::SigningKey;
use proof::entry::envelope;
use proof::log::tiles::{self, Of, Tile};
use proof::log::{Nodes, cosign, sign_statement};
use proof::note::{Checkpoint, Key, LOG, WITNESS, succession};
use proof::package::{FORMAT_WITH_SUCCESSION, Predecessor};
use proof::verify::{CheckId, Outcome};
use proof::{Hash, Package, Report, Tree, Trusted, verify};
use serde_json::json;

use crate::support::{ORIGIN, adoption, name_of_signatory, package_of, secret, tree_of};

const WITNESS_NAME: &str = "witness.example/w1";
const TIME: u64 = 1_679_315_147;

/// The key that the log has after `secret()`.
fn second() -> SigningKey {
    SigningKey::from_bytes(&[5; 32])
}

fn of_witness() -> SigningKey {
    SigningKey::from_bytes(&[6; 32])
}

fn key(secret: &SigningKey) -> Key {
    Key::of(ORIGIN, LOG, secret)
}

fn witness() -> Key {
    Key::of(WITNESS_NAME, WITNESS, &of_witness())
}

/// The tree over the first two entries, which the first key signed before it named the second.
fn signed_then() -> (u64, Hash) {
    let events = [
        json!({"event": "meetings.convened", "meeting": "som-1"}),
        json!({"event": "decisions.objected", "meeting": "som-1"}),
    ];
    (2, tree_of(&events).root())
}

fn events() -> Vec<serde_json::Value> {
    let (size, root) = signed_then();
    let next = key(&second()).to_string();
    let (_, signature) = sign_statement(&succession(ORIGIN, (size, root), &next), &secret().to_bytes());
    vec![
        json!({"event": "meetings.convened", "meeting": "som-1"}),
        json!({"event": "decisions.objected", "meeting": "som-1"}),
        adoption().0,
        json!({"event": "record.key-changed", "key": next, "size": size, "root": root, "signature": signature}),
        json!({"event": "record.witness-named", "party": "arvania", "key": witness().to_string()}),
    ]
}

/// Five entries, of which the fourth names the second key, which signed the checkpoint; a witness cosigned it.
fn package() -> Package {
    let (events, texts) = (events(), adoption().1);
    let tree = tree_of(&events);
    let mut package = package_of(&events, texts, (99, name_of_signatory()));
    let checkpoint = Checkpoint { origin: ORIGIN.into(), size: tree.size(), root: tree.root() };
    package.format = FORMAT_WITH_SUCCESSION.into();
    package.key = key(&second()).to_string();
    package.checkpoint = checkpoint.signed(&second()) + &cosign(&checkpoint, (WITNESS_NAME, &of_witness()), TIME);
    package.files = Some(Vec::new());
    let entry = package.entries[3].clone();
    let consistency = tree.consistency(signed_then().0, tree.size()).unwrap();
    package.succession = Some(vec![Predecessor { key: key(&secret()).to_string(), entry, consistency }]);
    package
}

fn checked(package: &Package, key: Option<Key>, witnesses: Vec<Key>) -> Report {
    verify(&package.to_bytes().unwrap(), &Trusted { key, witnesses })
}

fn failed(report: &Report) -> Vec<CheckId> {
    let failed = report.checks.iter().filter(|check| matches!(check.outcome, Outcome::Failed(_)));
    failed.map(|check| check.id).collect()
}

#[test]
fn the_published_vectors_of_logs_are_what_the_code_yields() {
    let (package, tree) = (package(), tree_of(&events()));
    let envelopes: Vec<String> =
        package.entries.iter().map(|entry| envelope(ORIGIN, entry.number, entry.commitment)).collect();
    let tile = Tile { of: Of::Level(0), index: 0, width: tree.size() };
    let bundle = Tile { of: Of::Entries, ..tile };
    let (size, root) = signed_then();
    let statement = succession(ORIGIN, (size, root), &package.key);
    let vectors = json!({
        "tiles": {
            tile.to_string(): Base64::encode_string(&tree.tile(tile).unwrap()),
            bundle.to_string(): Base64::encode_string(&tiles::bundle(envelopes.iter().map(String::as_bytes)).unwrap()),
        },
        "witness": {
            "seed": Hash(of_witness().to_bytes()), "key": witness().to_string(), "time": TIME,
            "line": package.checkpoint.lines().last(),
        },
        "succession": {
            "first-seed": Hash(secret().to_bytes()), "first-key": key(&secret()).to_string(),
            "second-seed": Hash(second().to_bytes()), "second-key": package.key,
            "statement": statement, "signature": sign_statement(&statement, &secret().to_bytes()).1,
        },
        "package": String::from_utf8(package.to_bytes().unwrap()).unwrap(),
    });
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/record-format/vectors-of-logs.json");
    let published = std::fs::read_to_string(path).unwrap_or_default();
    // Released vectors are a promise: they are written once.
    assert_eq!(
        serde_json::from_str::<serde_json::Value>(&published).unwrap(),
        vectors,
        "docs/record-format/vectors-of-logs.json"
    );
}

#[test]
fn an_earlier_key_leads_to_the_later_one() {
    let package = package();
    for trusted in [key(&secret()), key(&second())] {
        let report = checked(&package, Some(trusted), vec![witness()]);
        assert!(report.checks.iter().all(|check| check.outcome == Outcome::Proved), "{:#?}", report.checks);
        let [found] = &report.cosignatures[..] else { panic!("one witness cosigned") };
        assert_eq!((found.witness.as_str(), found.time), (WITNESS_NAME, TIME));
    }
    // Whose witness it is, the record says.
    let report = checked(&package, None, Vec::new());
    assert_eq!(report.cosignatures[0].party.as_deref(), Some("arvania"));
    assert_eq!(failed(&checked(&package, Some(key(&of_witness())), Vec::new())), [CheckId::Key]);
}

#[test]
fn a_key_that_was_not_named_by_the_one_before_is_refused() {
    let failing = |change: &dyn Fn(&mut Package)| {
        let mut package = package();
        change(&mut package);
        failed(&checked(&package, Some(key(&secret())), Vec::new()))
    };
    let first = |package: &mut Package, change: &dyn Fn(&mut Predecessor)| {
        change(&mut package.succession.as_mut().unwrap()[0]);
    };
    let both = [CheckId::Key, CheckId::Succession];
    // No entry; another one; one of a body that was changed; a log that does not go on from what was signed.
    assert_eq!(failing(&|package| package.succession = Some(Vec::new())), [CheckId::Key]);
    assert_eq!(failing(&|package| first(package, &|one| one.entry.number = 2)), both);
    assert_eq!(failing(&|package| first(package, &|one| one.entry.body = None)), both);
    let other = |one: &mut Predecessor| one.entry.body = one.entry.body.take().map(|body| body.replace("1003", "1004"));
    assert_eq!(failing(&|package| first(package, &other)), both);
    assert_eq!(failing(&|package| first(package, &|one| one.consistency.clear())), both);
    // The same entry with a signature of the wrong key: the first key is another one.
    assert_eq!(failing(&|package| first(package, &|one| one.key = key(&of_witness()).to_string())), both);
}

#[test]
fn a_witness_that_the_reader_names_must_have_cosigned() {
    let mut package = package();
    let other = Key::of("witness.example/w2", WITNESS, &of_witness());
    let report = checked(&package, None, vec![other]);
    assert_eq!(failed(&report), [CheckId::Cosignature]);
    // The one that the record names is missing: that is said, and no more.
    let line = package.checkpoint.lines().last().unwrap().to_owned() + "\n";
    package.checkpoint = package.checkpoint.replace(&line, "");
    let report = checked(&package, None, Vec::new());
    assert!(report.holds() && report.cosignatures.is_empty());
    assert!(report.checks.iter().any(|check| check.outcome == Outcome::NotChecked("not-cosigned")));
    // It cosigned another checkpoint.
    let elsewhere = Checkpoint { origin: ORIGIN.into(), size: 5, root: Tree::default().root() };
    package.checkpoint += &cosign(&elsewhere, (WITNESS_NAME, &of_witness()), TIME);
    assert_eq!(failed(&checked(&package, None, Vec::new())), [CheckId::Cosignature]);
}

#[test]
fn every_changed_byte_of_a_package_of_the_third_form_is_found() {
    let bytes = package().to_bytes().unwrap();
    let trusted = Trusted { key: Some(key(&secret())), witnesses: vec![witness()] };
    for at in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        assert!(!verify(&changed, &trusted).holds(), "byte {at} changed");
    }
}
