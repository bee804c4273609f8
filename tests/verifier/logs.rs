//! Packages of logs that changed their key and have witnesses: those of the vectors, and many that were changed.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "test support")]

use base64ct::{Base64, Encoding};
use ed25519_dalek::SigningKey;
use proof::Hash;
use proof::Tree;
use proof::entry::{commitment, leaf};
use proof::log::{Nodes, cosign, sign_statement};
use proof::note::{Checkpoint, Key, LOG, WITNESS, succession};
use proof::package::{Package, PackedEntry, Predecessor};
use serde_json::{Value, json};

use crate::cases::{Case, changes, first, vectors, with_body};

/// The keys of the log, one after the other; the first two are those of the vectors.
const SEEDS: [u8; 3] = [1, 5, 7];
/// Witnesses; the first is that of the vectors.
const WITNESSES: [(&str, u8); 3] = [("witness.example/w1", 6), ("witness.example/w2", 8), ("witness.example/w3", 9)];
const TIME: u64 = 1_679_315_147;

fn secret(seed: u8) -> SigningKey {
    SigningKey::from_bytes(&[seed; 32])
}

fn log_key(seed: u8) -> String {
    Key::of(&first().origin, LOG, &secret(seed)).to_string()
}

pub(crate) fn witness_key(at: usize) -> String {
    let (name, seed) = WITNESSES[at];
    Key::of(name, WITNESS, &secret(seed)).to_string()
}

/// The package of the third form.
pub(crate) fn third() -> Package {
    Package::from_bytes(vectors("vectors-of-logs.json")["package"].as_str().unwrap().as_bytes()).unwrap()
}

/// How a log changes its key: the seed of the earlier and of the next, and how many entries the earlier answers for, with
/// their root or another.
struct Handover {
    seeds: (u8, u8),
    size: u64,
    root: Option<Hash>,
    kind: &'static str,
}

fn handover(seeds: (u8, u8), size: u64) -> Handover {
    Handover { seeds, size, root: None, kind: "record.key-changed" }
}

fn tree_of(package: &Package) -> Tree {
    let mut tree = Tree::default();
    package.entries.iter().for_each(|entry| tree.append(leaf(&package.origin, entry.number, entry.commitment)));
    tree
}

fn recorded(package: &mut Package, events: &Value) {
    let number = u64::try_from(package.entries.len()).unwrap();
    let body = json!({"events": events, "format": 1, "recorded": 1000 + number}).to_string();
    let salt = Hash([3; 32]);
    let commitment = commitment(&salt.0, body.as_bytes());
    let (salt, body) = (Some(salt), Some(body));
    package.entries.push(PackedEntry { number, commitment, salt, body, sealed: Vec::new(), proof: Vec::new() });
}

/// The log of the vectors with other changes of its key, and then with other events.
fn log_of(handovers: &[Handover], events: &[Value]) -> Package {
    let mut package = first();
    package.format = "meshveret-package/v3".into();
    let mut earlier = Vec::new();
    for Handover { seeds: (from, to), size, root, kind } in handovers {
        let root = root.or_else(|| tree_of(&package).root_at(*size)).unwrap();
        let next = log_key(*to);
        let (_, signature) = sign_statement(&succession(&package.origin, (*size, root), &next), &[*from; 32]);
        let number = u64::try_from(package.entries.len()).unwrap();
        recorded(
            &mut package,
            &json!([{"event": kind, "key": next, "root": root, "signature": signature, "size": size}]),
        );
        earlier.push((*from, number));
        package.key = next;
    }
    events.iter().for_each(|event| recorded(&mut package, &json!([event])));
    let earlier = earlier.iter().map(|(seed, number)| Predecessor {
        key: log_key(*seed),
        entry: package.entries[usize::try_from(*number).unwrap()].clone(),
        consistency: Vec::new(),
    });
    (package.succession, package.files) = (Some(earlier.collect()), Some(Vec::new()));
    let seed = handovers.last().map_or(SEEDS[0], |last| last.seeds.1);
    sealed_anew(package, seed)
}

/// Commitments, tree, proofs and checkpoint made anew over the entries as they are; the first witness cosigns.
fn sealed_anew(mut package: Package, seed: u8) -> Package {
    for entry in &mut package.entries {
        if let (Some(salt), Some(body)) = (&entry.salt, &entry.body) {
            entry.commitment = commitment(&salt.0, body.as_bytes());
        }
    }
    let tree = tree_of(&package);
    for (at, entry) in (0..).zip(&mut package.entries) {
        entry.proof = tree.inclusion(at, tree.size()).unwrap();
    }
    for earlier in package.succession.iter_mut().flatten() {
        let Some(entry) = package.entries.iter().find(|entry| entry.number == earlier.entry.number) else { continue };
        earlier.entry = entry.clone();
        let body: Value = entry.body.as_ref().and_then(|body| serde_json::from_str(body).ok()).unwrap_or_default();
        let size = body.pointer("/events/0/size").and_then(Value::as_u64).unwrap_or_default();
        earlier.consistency = tree.consistency(size, tree.size()).unwrap_or_default();
    }
    let checkpoint = Checkpoint { origin: package.origin.clone(), size: tree.size(), root: tree.root() };
    package.checkpoint = checkpoint.signed(&secret(seed)) + &line(&checkpoint, 0);
    package
}

fn line(checkpoint: &Checkpoint, at: usize) -> String {
    let (name, seed) = WITNESSES[at];
    cosign(checkpoint, (name, &secret(seed)), TIME)
}

fn with(name: &str, package: &Package, key: Option<String>, witnesses: &[String]) -> Case {
    Case { key, witnesses: witnesses.to_vec(), ..Case::of(name, package) }
}

/// Packages that hold, and the keys and witnesses with which they are checked.
pub(crate) fn published() -> Vec<Case> {
    let three = log_of(&[handover((1, 5), 3), handover((5, 7), 5)], &[named(0)]);
    let mut cases = Vec::new();
    for (form, package, keys) in [("of two keys", third(), 2), ("of three keys", three, 3)] {
        let case = |words: &str, key, witnesses: &[String]| with(&format!("{form}, {words}"), &package, key, witnesses);
        cases.push(case("holds", None, &[]));
        cases.push(case("holds for its witness", None, &[witness_key(0)]));
        for seed in &SEEDS[..keys] {
            cases.push(case(&format!("holds for key {seed}"), Some(log_key(*seed)), &[witness_key(0)]));
        }
        cases.push(case("another key", Some(log_key(9)), &[]));
        cases.push(case("another witness", None, &[witness_key(1)]));
        cases.push(case("two witnesses", None, &[witness_key(1), witness_key(0)]));
        cases.push(case("holds for its witness twice", None, &[witness_key(0), witness_key(0)]));
    }
    cases
}

fn named(at: usize) -> Value {
    json!({"event": "record.witness-named", "key": witness_key(at), "party": "arvania"})
}

fn withdrawn(at: usize) -> Value {
    json!({"event": "record.witness-withdrawn", "key": witness_key(at)})
}

/// Everything that was changed in a package of the third form.
pub(crate) fn changed() -> Vec<Case> {
    [bodies(), fields(), successions(), witnesses(), lines(), names()].concat()
}

/// Every value in the entries that name a key and a witness: taken out, or another.
fn bodies() -> Vec<Case> {
    let package = third();
    let mut cases = Vec::new();
    for at in [3, 4] {
        let body: Value = serde_json::from_str(package.entries[at].body.as_ref().unwrap()).unwrap();
        for (what, body) in changes(&body) {
            let package = sealed_anew(with_body(&package, at, &body.to_string()), 5);
            cases.push(with(&format!("entry {at}, {what}"), &package, Some(log_key(1)), &[]));
        }
    }
    cases
}

/// Every field of a package of three keys: taken out, or another, with its first key given.
fn fields() -> Vec<Case> {
    let package = log_of(&[handover((1, 5), 3), handover((5, 7), 5)], &[named(0)]);
    let whole = serde_json::to_value(&package).unwrap();
    let mut cases = Vec::new();
    for (what, succession) in changes(&whole["succession"]) {
        let what: String = what.chars().take(90).collect();
        let Ok(succession) = serde_json::from_value(succession) else { continue };
        let package = Package { succession: Some(succession), ..package.clone() };
        for seed in [1, 5] {
            cases.push(with(&format!("key {seed}, succession{what}"), &package, Some(log_key(seed)), &[]));
        }
    }
    for (format, files, succession) in [
        ("meshveret-package/v1", None, None),
        ("meshveret-package/v1", None, package.succession.clone()),
        ("meshveret-package/v2", package.files.clone(), None),
        ("meshveret-package/v2", package.files.clone(), package.succession.clone()),
        ("meshveret-package/v3", package.files.clone(), None),
        ("meshveret-package/v3", None, package.succession.clone()),
        ("meshveret-package/v3", package.files.clone(), Some(Vec::new())),
    ] {
        let name = format!("{format}, files {}, succession {}", files.is_some(), succession.is_some());
        cases.push(Case::of(name, &Package { format: format.into(), files, succession, ..package.clone() }));
    }
    cases
}

/// Successions in other orders, of other sizes and with other keys.
fn successions() -> Vec<Case> {
    let mut packages = vec![
        ("of another kind", log_of(&[Handover { kind: "record.handed-over", ..handover((1, 5), 3) }], &[])),
        ("of a kind that names no key", log_of(&[Handover { kind: "record.opened", ..handover((1, 5), 3) }], &[])),
        ("to itself", log_of(&[handover((1, 1), 3)], &[])),
        ("there and back", log_of(&[handover((1, 5), 3), handover((5, 1), 5), handover((1, 7), 6)], &[])),
        ("of a key that was not there", log_of(&[handover((1, 5), 3), handover((1, 7), 5)], &[])),
        ("that was not signed by the earlier key", log_of(&[handover((1, 5), 3), handover((9, 7), 5)], &[])),
    ];
    for (name, size) in [("of nothing, with a root", 0), ("of two, with another root", 2), ("of more than there is", 9)]
    {
        let another = Handover { root: Some(Hash([9; 32])), ..handover((1, 5), size) };
        packages.push((name, log_of(&[another], &[])));
    }
    for (name, size) in [("of nothing", 0), ("of one", 1), ("of two", 2), ("of three", 3), ("of all", 4)] {
        packages.push((name, log_of(&[handover((1, 5), size)], &[named(1), named(2), withdrawn(2)])));
    }
    let of_three = log_of(&[handover((1, 5), 3), handover((5, 7), 5)], &[]);
    let change = |change: fn(&mut Vec<Predecessor>)| {
        let mut package = of_three.clone();
        package.succession.as_mut().into_iter().for_each(change);
        package
    };
    packages.push(("the other way round", change(|keys| keys.reverse())));
    packages.push(("without the first", change(|keys| drop(keys.remove(0)))));
    packages.push(("without the second", change(|keys| drop(keys.remove(1)))));
    packages.push(("with the first twice", change(|keys| keys.push(keys[0].clone()))));
    packages.push(("with each other's entries", change(|keys| keys[0].entry = keys[1].entry.clone())));
    packages.push(("restricted", change(|keys| (keys[0].entry.salt, keys[0].entry.body) = (None, None))));
    packages.push(("with a longer proof", change(|keys| keys[1].consistency.push(Hash([9; 32])))));
    packages.push(("with no proof", change(|keys| keys[1].consistency.clear())));
    packages.push(("of a witness's key", change(|keys| keys[0].key = witness_key(0))));
    packages.push(("of another log", change(|keys| keys[0].key = keys[0].key.replace("0a1b2c3d", "0a1b2c3e"))));
    let mut cases = Vec::new();
    for (name, package) in packages {
        for seed in [1, 5, 7] {
            cases.push(with(&format!("a succession {name}, key {seed}"), &package, Some(log_key(seed)), &[]));
        }
    }
    cases
}

/// Witnesses that are named, named again, and withdrawn.
fn witnesses() -> Vec<Case> {
    let of_log = json!({"event": "record.witness-named", "key": log_key(1)});
    let no_key = json!({"event": "record.witness-named", "key": "x"});
    let lists = [
        vec![],
        vec![named(0)],
        vec![named(1)],
        vec![named(1), named(0), named(2)],
        vec![named(0), named(1), named(0)],
        vec![named(0), withdrawn(0)],
        vec![withdrawn(0), named(0)],
        vec![named(0), named(1), withdrawn(0), named(0)],
        vec![named(0), withdrawn(1), of_log, no_key],
    ];
    let mut cases = Vec::new();
    for (at, events) in lists.iter().enumerate() {
        let package = log_of(&[handover((1, 5), 3)], events);
        for given in [&[][..], &[0], &[1], &[1, 0]] {
            let keys: Vec<String> = given.iter().map(|at| witness_key(*at)).collect();
            cases.push(with(&format!("list {at} of witnesses, given {given:?}"), &package, None, &keys));
        }
    }
    cases
}

/// Lines of witnesses that are missing, doubled, wrong, or under another checkpoint.
fn lines() -> Vec<Case> {
    let package = log_of(&[handover((1, 5), 3)], &[named(0), named(1)]);
    let (note, own) = package.checkpoint.trim_end().rsplit_once('\n').unwrap();
    let (note, own) = (format!("{note}\n"), format!("{own}\n"));
    let (head, encoded) = own.trim_end().rsplit_once(' ').unwrap();
    let bytes = Base64::decode_vec(encoded).unwrap();
    let spelt = |bytes: &[u8]| format!("{head} {}\n", Base64::encode_string(bytes));
    let flipped = |at: usize| {
        let mut bytes = bytes.clone();
        bytes[at] ^= 1;
        spelt(&bytes)
    };
    let size = u64::try_from(package.entries.len()).unwrap();
    let checkpoint = Checkpoint { origin: package.origin.clone(), size, root: tree_of(&package).root() };
    let earlier = Checkpoint { size: 5, root: tree_of(&package).root_at(5).unwrap(), ..checkpoint.clone() };
    let other = line(&checkpoint, 1);
    let notes = [
        note.clone(),
        format!("{note}{own}{own}"),
        format!("{note}{other}{own}"),
        format!("{note}{own}{}", flipped(40)),
        format!("{note}{}", flipped(4)),
        format!("{note}{}", flipped(11)),
        format!("{note}{}", flipped(0)),
        format!("{note}{}", flipped(75)),
        format!("{note}{}", spelt(&bytes[..75])),
        format!("{note}{}", spelt(&bytes[..11])),
        format!("{note}{}", spelt(&bytes[..4])),
        format!("{note}{}", spelt(&[&bytes[..], &[0]].concat())),
        format!("{note}{}", spelt(&bytes[..3])),
        format!("{note}{}", line(&earlier, 0)),
        format!("{note}{}{own}", other.repeat(62)),
        format!("{note}{}{own}", other.repeat(63)),
        format!("{note}{own}x\n"),
        note.replacen('5', "6", 1) + &own,
        note.split_inclusive('\n').take(4).collect::<String>() + &own,
    ];
    let mut cases = Vec::new();
    for (at, note) in notes.into_iter().enumerate() {
        let package = Package { checkpoint: note, ..package.clone() };
        for given in [vec![], vec![witness_key(0)], vec![witness_key(1), witness_key(0)]] {
            cases.push(with(&format!("lines {at}, {} given", given.len()), &package, None, &given));
        }
    }
    cases
}

/// Witnesses whose names have white space of every kind, or what only some take for it.
fn names() -> Vec<Case> {
    let spaces = [
        "", " ", "\t", "\u{b}", "\u{1c}", "\u{1f}", "\u{85}", "\u{a0}", "\u{180e}", "\u{200b}", "\u{2028}", "\u{3000}",
        "\u{feff}",
    ];
    let case = |space: &&str| {
        let name = format!("a{space}b");
        let key = Key::of(&name, WITNESS, &secret(6)).to_string();
        let event = json!({"event": "record.witness-named", "key": key});
        let package = log_of(&[handover((1, 5), 3)], &[event]);
        Case::of(format!("a witness named {name:?}"), &package)
    };
    spaces.iter().map(case).collect()
}
