//! Packages for every verifier: those of the vectors, and many that were changed. What can be sealed anew is: then commitment, tree and
//! checkpoint are right, and what was changed is judged by itself. A table of changes, which reads best in one place and is not split.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "test support")]

use std::path::Path;

use base64ct::{Base64, Encoding};
use ed25519_dalek::{Signer, SigningKey};
use proof::entry::{commitment, leaf, sealed_hash};
use proof::log::Nodes;
use proof::note::{Checkpoint, Key, LOG};
use proof::package::{Package, PackedEntry, PackedFile, PackedSealed, Standing};
use proof::verify::Outcome;
use proof::{Hash, Report, Tree, Trusted};
use serde_json::{Value, json};

/// The key of the log of the vectors (docs/record-format.md, section 12).
const SEED: [u8; 32] = [1; 32];

/// A package, and the key and the witnesses with which it is checked.
#[derive(Clone, Debug)]
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) package: Vec<u8>,
    pub(crate) key: Option<String>,
    pub(crate) witnesses: Vec<String>,
}

impl Case {
    pub(crate) fn of(name: impl Into<String>, package: &Package) -> Self {
        Self::spelt(name, package.to_bytes().unwrap())
    }

    pub(crate) fn spelt(name: impl Into<String>, package: impl Into<Vec<u8>>) -> Self {
        Self { name: name.into(), package: package.into(), key: None, witnesses: Vec::new() }
    }

    /// What the program says of it, as every verifier writes it.
    pub(crate) fn by_program(&self) -> Value {
        let key = self.key.as_deref().and_then(Key::parse);
        let witnesses = self.witnesses.iter().filter_map(|key| Key::parse(key)).collect();
        as_json(&proof::verify(&self.package, &Trusted { key, witnesses }))
    }

    /// What another verifier is asked.
    pub(crate) fn asked(&self) -> Value {
        json!({"name": self.name, "package": Base64::encode_string(&self.package), "key": self.key, "witnesses": self.witnesses})
    }
}

/// The checks of a report as every verifier writes them.
fn as_json(report: &Report) -> Value {
    let check = |check: &proof::verify::Check| {
        let (outcome, reason) = match check.outcome {
            Outcome::Proved => ("proved", None),
            Outcome::Failed(reason) => ("failed", Some(reason)),
            Outcome::NotChecked(reason) => ("not-checked", Some(reason)),
        };
        json!({"id": check.id.to_string(), "subject": check.subject, "outcome": outcome, "reason": reason})
    };
    report.checks.iter().map(check).collect()
}

pub(crate) fn root() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

pub(crate) fn vectors(file: &str) -> Value {
    serde_json::from_slice(&std::fs::read(root().join("docs/record-format").join(file)).unwrap()).unwrap()
}

fn package(file: &str) -> Package {
    Package::from_bytes(vectors(file)["package"].as_str().unwrap().as_bytes()).unwrap()
}

/// The package of the first form.
pub(crate) fn first() -> Package {
    package("vectors.json")
}

/// The package of the second form.
pub(crate) fn second() -> Package {
    package("vectors-of-evidence.json")
}

fn key_of(package: &Package, seed: [u8; 32]) -> Key {
    Key::of(&package.origin, LOG, &SigningKey::from_bytes(&seed))
}

/// Commitments, tree and checkpoint made anew over the entries as they are.
pub(crate) fn sealed_anew(mut package: Package) -> Package {
    let mut tree = Tree::default();
    for entry in &mut package.entries {
        if let (Some(salt), Some(body)) = (&entry.salt, &entry.body) {
            entry.commitment = commitment(&salt.0, body.as_bytes());
        }
        tree.append(leaf(&package.origin, entry.number, entry.commitment));
    }
    let size = tree.size();
    for (at, entry) in (0..).zip(&mut package.entries) {
        entry.proof = tree.inclusion(at, size).unwrap();
    }
    let checkpoint = Checkpoint { origin: package.origin.clone(), size, root: tree.root() };
    package.checkpoint = checkpoint.signed(&SigningKey::from_bytes(&SEED));
    package
}

/// A package of many entries, each with a body of its own.
pub(crate) fn large(entries: usize) -> Vec<u8> {
    let mut package = first();
    let last = package.entries[0].clone();
    for number in package.entries.len()..entries {
        let recorded = 2000 + number;
        let body = json!({"events": [{"event": "floor.requested", "meeting": "som-1", "place": number}], "recorded": recorded});
        let number = u64::try_from(number).unwrap();
        package.entries.push(PackedEntry { number, body: Some(body.to_string()), ..last.clone() });
    }
    sealed_anew(package).to_bytes().unwrap()
}

/// The packages of the vectors without a key, with their own and with others.
pub(crate) fn published() -> Vec<Case> {
    let mut cases = Vec::new();
    for (name, package) in [("the first form", first()), ("the second form", second())] {
        let case = |words: &str, key: Option<Key>| Case {
            key: key.map(|key| key.to_string()),
            ..Case::of(format!("{name}, {words}"), &package)
        };
        cases.push(case("no key", None));
        cases.push(case("its own key", Some(key_of(&package, SEED))));
        cases.push(case("another key", Some(key_of(&package, [2; 32]))));
        cases.push(case("its key by another name", Some(Key { name: "other".into(), ..key_of(&package, SEED) })));
    }
    cases
}

/// Every byte of the smallest package changed, one at a time.
pub(crate) fn flipped() -> Vec<Case> {
    let package = first().to_bytes().unwrap();
    let change = |at: usize| {
        let mut changed = package.clone();
        changed[at] ^= 1;
        Case::spelt(format!("byte {at}"), changed)
    };
    (0..package.len()).map(change).collect()
}

/// Every value in every body: taken out, or another.
pub(crate) fn bodies() -> Vec<Case> {
    let mut cases = Vec::new();
    for (form, package) in [("first", first()), ("second", second())] {
        for (at, entry) in package.entries.iter().enumerate() {
            let Some(body) = &entry.body else { continue };
            let body: Value = serde_json::from_str(body).unwrap();
            for (what, changed) in changes(&body) {
                let changed = with_body(&package, at, &changed.to_string());
                cases.push(Case::of(format!("{form}, entry {at}, {what}"), &sealed_anew(changed.clone())));
            }
        }
    }
    cases
}

pub(crate) fn with_body(package: &Package, at: usize, body: &str) -> Package {
    let mut package = package.clone();
    package.entries[at].body = Some(body.to_owned());
    package
}

/// The value with each place in it changed, and where and how.
pub(crate) fn changes(value: &Value) -> Vec<(String, Value)> {
    let mut found = Vec::new();
    for place in places(value) {
        let here = value.pointer(&place).unwrap();
        for other in others(here) {
            let mut changed = value.clone();
            *changed.pointer_mut(&place).unwrap() = other.clone();
            found.push((format!("{place} = {other}"), changed));
        }
        let (parent, last) = place.rsplit_once('/').unwrap_or_default();
        let mut changed = value.clone();
        match changed.pointer_mut(parent) {
            Some(Value::Object(fields)) if !place.is_empty() => drop(fields.remove(last)),
            Some(Value::Array(values)) if !place.is_empty() => drop(values.remove(last.parse().unwrap())),
            _ => continue,
        }
        found.push((format!("{place} taken out"), changed));
    }
    found
}

fn places(value: &Value) -> Vec<String> {
    let below: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), value)).collect(),
        Value::Array(values) => values.iter().enumerate().map(|(at, value)| (at.to_string(), value)).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    };
    let below = below.into_iter().flat_map(|(name, value)| {
        places(value).into_iter().map(move |place| format!("/{name}{place}")).collect::<Vec<_>>()
    });
    std::iter::once(String::new()).chain(below).collect()
}

/// What may stand in the place of a value.
fn others(value: &Value) -> Vec<Value> {
    let mut others = vec![Value::Null, json!(0), json!(""), json!([]), json!({})];
    match value {
        Value::String(words) => {
            others.push(json!(format!("{words}x")));
            others.push(json!(words.to_uppercase()));
            others.push(json!([words]));
        }
        Value::Number(number) => {
            others.push(json!(number.as_i64().unwrap_or_default() + 1));
            others.push(json!(number.as_f64().unwrap_or_default()));
            others.push(json!(-1));
            others.push(json!(u64::MAX));
        }
        Value::Array(values) => others.push(Value::Array(values.iter().chain(values).cloned().collect())),
        Value::Object(fields) => {
            let more = fields.iter().map(|(name, value)| (format!("{name}x"), value.clone()));
            others.push(Value::Object(fields.clone().into_iter().chain(more).collect()));
        }
        Value::Null | Value::Bool(_) => others.push(json!("x")),
    }
    others.retain(|other| other != value);
    others
}

type Change = Box<dyn Fn(&mut Package)>;

fn change(name: &str, change: impl Fn(&mut Package) + 'static) -> (String, Change) {
    (name.to_owned(), Box::new(change))
}

/// Entries, texts, files and fields swapped, dropped, doubled, halved or others.
pub(crate) fn shapes() -> Vec<Case> {
    let mut changes: Vec<(String, Change)> = Vec::new();
    for at in 0..4 {
        changes.push(change(&format!("entry {at} dropped"), move |package| drop(package.entries.remove(at))));
        changes.push(change(&format!("entry {at} doubled"), move |package| {
            let entry = package.entries[at].clone();
            package.entries.insert(at, entry);
        }));
        for other in 0..at {
            changes.push(change(&format!("entries {at} and {other} swapped"), move |package| {
                package.entries.swap(at, other);
            }));
        }
        changes.extend(of_entry(at));
    }
    for at in 0..3 {
        changes.extend(of_text(at));
    }
    changes.extend(of_head());
    changes.extend(of_files());
    let mut cases = Vec::new();
    for (form, package) in [("first", first()), ("second", second())] {
        for (name, change) in &changes {
            let mut changed = package.clone();
            change(&mut changed);
            cases.push(Case::of(format!("{form}, {name}"), &changed));
            cases.push(Case::of(format!("{form}, {name}, sealed anew"), &sealed_anew(changed)));
        }
    }
    cases
}

fn of_entry(at: usize) -> Vec<(String, Change)> {
    let of = |words: &str, of: fn(&mut PackedEntry)| {
        change(&format!("entry {at}: {words}"), move |package| of(&mut package.entries[at]))
    };
    let sealed = || PackedSealed {
        class: "personal".into(),
        hash: sealed_hash("personal", &[4; 32], "A. Person"),
        salt: Hash([4; 32]),
        text: "A. Person".into(),
    };
    let told = move |words: &str, of: fn(&mut PackedSealed)| {
        change(&format!("entry {at}: {words}"), move |package| {
            let mut one = sealed();
            of(&mut one);
            package.entries[at].sealed.push(one);
        })
    };
    vec![
        of("no salt", |entry| entry.salt = None),
        of("no body", |entry| entry.body = None),
        of("neither", |entry| (entry.salt, entry.body) = (None, None)),
        of("a salt", |entry| entry.salt = Some(Hash([3; 32]))),
        of("another salt", |entry| entry.salt = Some(Hash([5; 32]))),
        of("a body", |entry| entry.body = Some("{}".into())),
        of("an empty body", |entry| (entry.salt, entry.body) = (Some(Hash([3; 32])), Some(String::new()))),
        of("a list for a body", |entry| (entry.salt, entry.body) = (Some(Hash([3; 32])), Some("[]".into()))),
        of("a string for a body", |entry| (entry.salt, entry.body) = (Some(Hash([3; 32])), Some("\"x\"".into()))),
        of("another commitment", |entry| entry.commitment = Hash([9; 32])),
        of("no proof", |entry| entry.proof.clear()),
        of("a longer proof", |entry| entry.proof.push(Hash([9; 32]))),
        of("a proof turned round", |entry| entry.proof.reverse()),
        of("a number beyond the size", |entry| entry.number += 4),
        of("the highest number", |entry| entry.number = u64::MAX),
        of("a number beyond a double", |entry| entry.number = (1 << 53) + 1),
        of("nothing disclosed", |entry| entry.sealed.clear()),
        told("a field disclosed", |_| {}),
        told("a field of another class disclosed", |one| one.class = "position".into()),
        told("another text disclosed", |one| one.text.push('x')),
        told("a field with another salt disclosed", |one| one.salt = Hash([5; 32])),
        told("a field that stands nowhere disclosed", |one| {
            one.text = "B. Person".into();
            one.hash = sealed_hash("personal", &[4; 32], "B. Person");
        }),
    ]
}

fn of_text(at: usize) -> Vec<(String, Change)> {
    let named = move |words: &str| format!("text {at}: {words}");
    vec![
        change(&named("dropped"), move |package| drop(package.texts.remove(at))),
        change(&named("doubled"), move |package| package.texts.push(package.texts[at].clone())),
        change(&named("first"), move |package| package.texts.swap(0, at)),
        change(&named("of another language"), move |package| package.texts[at].language = "ky".into()),
        change(&named("of no language"), move |package| package.texts[at].language = String::new()),
        change(&named("of the other standing"), move |package| {
            let status = &mut package.texts[at].status;
            *status = if *status == Standing::Courtesy { Standing::Authentic } else { Standing::Courtesy };
        }),
        change(&named("with another letter"), move |package| package.texts[at].canonical += "x"),
        change(&named("empty"), move |package| package.texts[at].canonical.clear()),
        change(&named("of another log"), move |package| {
            package.texts[at].canonical = package.texts[at].canonical.replace("0a1b2c3d", "0a1b2c3e");
        }),
    ]
}

fn of_head() -> Vec<(String, Change)> {
    let spelt = |name: &str, of: fn(&mut Package) -> &mut String, word: &'static str| {
        change(&format!("{name} {word:?}"), move |package| word.clone_into(of(package)))
    };
    let mut changes = Vec::new();
    for word in ["", "meshveret-package/v1", "meshveret-package/v2", "meshveret-package/v3", "x"] {
        changes.push(spelt("format", |package| &mut package.format, word));
    }
    for word in ["", "other", "meshveret", "example/0a1b2c3d"] {
        changes.push(spelt("process", |package| &mut package.process, word));
    }
    for word in ["", "som-2", "som-1\n", "\u{fe0f}"] {
        changes.push(spelt("meeting", |package| &mut package.meeting, word));
    }
    for word in ["", "meshveret/example", "meshveret/other/0a1b2c3d", "other/example/0a1b2c3d", "a\nb", "a+b"] {
        changes.push(spelt("origin", |package| &mut package.origin, word));
        changes.push(change(&format!("origin {word:?} and its key"), move |package| {
            word.clone_into(&mut package.origin);
            package.key = key_of(package, SEED).to_string();
        }));
    }
    changes.push(change("another key", |package| package.key = key_of(package, [2; 32]).to_string()));
    for word in ["", "x", "a+b", "a+b+c", "++"] {
        changes.push(spelt("key", |package| &mut package.key, word));
        changes.push(spelt("checkpoint", |package| &mut package.checkpoint, word));
    }
    changes.push(change("no entries", |package| package.entries.clear()));
    changes.push(change("no texts", |package| package.texts.clear()));
    changes.push(change("nothing", |package| (package.entries.clear(), package.texts.clear()).1));
    changes
}

fn of_files() -> Vec<(String, Change)> {
    let in_files = |name: &str, of: fn(&mut Vec<PackedFile>)| {
        change(name, move |package| {
            package.files.as_mut().into_iter().for_each(of);
        })
    };
    vec![
        change("no list of files", |package| package.files = None),
        change("a list of files", |package| package.files = Some(package.files.clone().unwrap_or_default())),
        in_files("no files", Vec::clear),
        in_files("files swapped", |files| files.reverse()),
        in_files("a file that nobody named", |files| files.push(PackedFile::new(b"more"))),
        in_files("a file twice", |files| files.push(files[0].clone())),
        in_files("a file twice, then false", |files| {
            files.push(PackedFile { content: "AAAA".into(), ..files[0].clone() });
        }),
        in_files("a file twice, first false", |files| {
            files.insert(0, PackedFile { content: "AAAA".into(), ..files[0].clone() });
        }),
        in_files("a file not in base64", |files| files[0].content = "%".into()),
        in_files("a file without padding", |files| files[1].content = files[1].content.trim_end_matches('=').into()),
        in_files("a file in another spelling", |files| files[1].content = "JVBERi0xLjcgYSBzY2Fu\n".into()),
        in_files("a file with another hash", |files| files[0].hash = Hash([9; 32])),
        in_files("files with each other's hashes", |files| {
            let hash = files[0].hash;
            files[0].hash = files[1].hash;
            files[1].hash = hash;
        }),
    ]
}

/// The first package spelt in other ways, and bodies in spellings that readers of JSON take differently.
pub(crate) fn spellings() -> Vec<Case> {
    let package = String::from_utf8(first().to_bytes().unwrap()).unwrap();
    let replaced = [
        ("\"format\"", " \"format\""),
        ("}\n", "}"),
        ("}\n", "}\n\n"),
        ("}\n", "}\r\n"),
        ("\"number\":0", "\"number\":0.0"),
        ("\"number\":0", "\"number\":-0"),
        ("\"number\":0", "\"number\":00"),
        ("\"number\":0", "\"number\":0e0"),
        ("\"number\":0", "\"number\":\"0\""),
        ("\"number\":0", "\"number\":18446744073709551616"),
        ("\"number\":0", "\"number\":-1"),
        ("\"number\":0", "\"number\":true"),
        ("\"process\":\"example\",", ""),
        ("\"process\":\"example\",", "\"process\":\"example\",\"process\":\"example\","),
        ("\"process\":\"example\",", "\"process\":\"example\",\"__proto__\":{},"),
        ("\"process\":\"example\",", "\"process\":\"example\",\"__proto__\":null,"),
        ("\"process\":\"example\"", "\"process\":null"),
        ("\"process\":\"example\"", "\"process\":\"\\u0065xample\""),
        ("\"process\":\"example\"", "\"process\":\"example\\u007f\""),
        ("\"process\":\"example\"", "\"process\":\"example\u{7f}\""),
        ("\"process\":\"example\"", "\"process\":\"example\\u001F\""),
        ("\"process\":\"example\"", "\"process\":\"example\\u001f\""),
        ("\"process\":\"example\"", "\"process\":\"example\\u0008\""),
        ("\"process\":\"example\"", "\"process\":\"example\\b\\f\\r\\t\""),
        ("\"process\":\"example\"", "\"process\":\"example\\/\""),
        ("\"process\":\"example\"", "\"process\":\"example\\ud83d\""),
        ("\"process\":\"example\"", "\"process\":\"example\\ud83d\\ude00\""),
        ("\"process\":\"example\"", "\"process\":\"example\u{1f600}\u{2028}\u{feff}\u{fffe}\""),
        ("\"process\":\"example\"", "\"process\":\"example\t\""),
        ("\"process\":\"example\",\"meeting\":\"som-1\"", "\"meeting\":\"som-1\",\"process\":\"example\""),
        ("\"salt\":null", "\"salt\":false"),
        ("\"salt\":null,\"body\":null", "\"body\":null,\"salt\":null"),
        ("\"salt\":null,", ""),
        ("\"status\":\"authentic\"", "\"status\":\"other\""),
        ("\"commitment\":\"9d6a", "\"commitment\":\"9D6a"),
        ("\"sealed\":[]", "\"sealed\":{}"),
        ("\"sealed\":[]", "\"sealed\":[null]"),
        ("]}\n", "],\"files\":null}\n"),
        ("]}\n", "],\"files\":[]}\n"),
    ];
    let replace = |(from, to): &(&str, &str)| {
        assert!(package.contains(from), "{from}");
        Case::spelt(format!("{from} as {to:?}"), package.replacen(from, to, 1))
    };
    let mut cases: Vec<Case> = replaced.iter().map(replace).collect();
    cases.push(Case::spelt("nothing", ""));
    cases.push(Case::spelt("a byte order mark", format!("\u{feff}{package}")));
    cases.push(Case::spelt("no package", "[]\n"));
    cases.push(Case::spelt("a deep one", "[".repeat(100_000)));
    cases.push(Case::spelt("no UTF-8", package.clone().into_bytes().into_iter().chain([0xff]).collect::<Vec<u8>>()));
    cases.push(Case::spelt("half a character", b"{\"format\":\"\xed\xa0\x80\"}\n".to_vec()));
    cases.extend(odd_bodies());
    cases
}

/// Values of `recorded`, and what may follow them, that readers of JSON take differently.
const RECORDED: [&str; 45] = [
    "1e3",
    "1000.0",
    "-0",
    "0",
    "-1",
    "1E400",
    "1e-400",
    "-1e400",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "-9223372036854775809",
    "18446744073709551616",
    "01",
    "+1",
    "1.",
    ".5",
    "NaN",
    "Infinity",
    "true",
    "null",
    "\"1000\"",
    "[]",
    "1000,\"recorded\":2000",
    "2000,\"recorded\":1000",
    "1000,\"x\":\"\\ud800\"",
    "1000,\"\\udc00\":1",
    "1000,\"x\":\"\\ud83d\\ude00\"",
    "1000,\"x\":\"\\ud83d\\u0041\"",
    "1000,\"x\":\"\\ud800\",\"x\":1",
    "1000,\"x\":\"\\x\"",
    "1000,\"x\":\"\\u12\"",
    "1000,\"x\":\"\t\"",
    "1000,\"__proto__\":{\"events\":[]}",
    "1000,\"constructor\":1",
    "1000,",
    "1000//",
    "1000,\"x\":'a'",
    "1000,\"x\":\"\u{7f}\u{2028}\u{fffe}\"",
    "1000,\"x\":-",
    "1000,\"x\":1e",
    "1000,\"x\":1e+5",
    "1000,\"x\":tru",
    "1000,\"x\":0x10",
    "1000,\"x\":\"\\u00e9\\uFFFF\"",
];

fn odd_bodies() -> Vec<Case> {
    let convened = "\"events\":[{\"event\":\"meetings.convened\",\"meeting\":\"som-1\"}]";
    let mut bodies: Vec<String> =
        RECORDED.iter().map(|recorded| format!("{{{convened},\"recorded\":{recorded}}}")).collect();
    let digits = "9".repeat(400);
    bodies.push(format!("{{{convened},\"recorded\":{digits}}}"));
    bodies.push(format!("{{{convened},\"recorded\":-{digits}}}"));
    bodies.push(format!("{{{convened},\"recorded\":{}}}", "9".repeat(300)));
    bodies.push(format!("{{{convened},\"recorded\":1000}} \n\t\r"));
    bodies.push(format!("{{{convened},\"recorded\":1000}}\u{a0}"));
    bodies.push(format!("{{{convened},\"recorded\":1000}}\u{c}"));
    bodies.push(format!("\u{feff}{{{convened},\"recorded\":1000}}"));
    bodies.push(format!("{{{convened},\"recorded\":1000}}x"));
    bodies.push(format!("{{{convened},\"recorded\":1000}}{{}}"));
    bodies.push(format!("{{{convened},{convened}}}"));
    bodies.push(format!("{{\"__proto__\":{{{convened}}},\"recorded\":1000}}"));
    for text in
        ["", " ", "null", "[", "{", "\"", "{\"a\"}", "{\"a\":}", "{,}", "[1,]", "{\"a\":1,}", "tru", "nul", "\u{0}"]
    {
        bodies.push(text.to_owned());
    }
    for depth in [126, 127, 128, 129, 1000] {
        bodies.push(format!("{}{}", "[".repeat(depth), "]".repeat(depth)));
        bodies.push(format!("{{\"a\":{}1{}}}", "{\"a\":".repeat(depth - 1), "}".repeat(depth - 1)));
    }
    let case = |body: &String| {
        let changed = sealed_anew(with_body(&first(), 0, body));
        Case::of(format!("body {:?}", body.chars().take(90).collect::<String>()), &changed)
    };
    bodies.iter().map(case).collect()
}

/// Texts of checkpoints, each to be signed as it is.
fn signed_texts(text: &str, origin: &str) -> Vec<String> {
    let (_, root) = text.rsplit_once('\n').unwrap();
    vec![
        format!("{text}\nan extension\n"),
        format!("{text}\n\nan extension\n"),
        format!("{origin}\n4\n"),
        format!("{origin}\n04\n{root}\n"),
        format!("{origin}\n+4\n{root}\n"),
        format!("{origin}\n5\n{root}\n"),
        format!("{origin}\n0\n{root}\n"),
        format!("{origin}\n18446744073709551615\n{root}\n"),
        format!("{origin}\n18446744073709551616\n{root}\n"),
        format!("{origin}\n9007199254740993\n{root}\n"),
        format!("{origin}\n{}\n{root}\n", "9".repeat(5_000)),
        format!("other\n4\n{root}\n"),
        format!("\n4\n{root}\n"),
        format!("{origin}\n4\n{}\n", root.trim_end_matches('=')),
        format!("{origin}\n4\n{}\n", Base64::encode_string(&[1; 31])),
        format!("{origin}\n4 \n{root}\n"),
        String::from("\n"),
    ]
}

/// Checkpoints with other lines.
pub(crate) fn notes() -> Vec<Case> {
    let package = first();
    let note = package.checkpoint.clone();
    let (text, line) = note.split_once("\n\n").unwrap();
    let line = line.trim_end();
    let secret = SigningKey::from_bytes(&SEED);
    let origin = &package.origin;
    // A text that the key signs, whatever it says.
    let signed = |text: &str| {
        let signature = secret.sign(text.as_bytes()).to_bytes();
        let bytes: Vec<u8> = key_of(&package, SEED).id().into_iter().chain(signature).collect();
        format!("{text}\n\u{2014} {origin} {}\n", Base64::encode_string(&bytes))
    };
    let witness = format!("\u{2014} witness.example {}\n", Base64::encode_string(&[9; 76]));
    let false_line = format!("\u{2014} {origin} {}\n", {
        let bytes: Vec<u8> = key_of(&package, SEED).id().into_iter().chain([7; 64]).collect();
        Base64::encode_string(&bytes)
    });
    let mut notes = vec![
        format!("{note}{witness}"),
        format!("{text}\n\n{witness}{line}\n"),
        format!("{text}\n\n{}{line}\n", witness.repeat(63)),
        format!("{text}\n\n{}{line}\n", witness.repeat(64)),
        format!("{text}\n\n{line}\n{}x\n", witness.repeat(63)),
        format!("{text}\n\n{line}\n{}x\n", witness.repeat(62)),
        format!("{note}{false_line}"),
        format!("{text}\n\n{false_line}{line}\n"),
        format!("{note}{}{false_line}", witness.repeat(64)),
        format!("{note}{note}"),
        format!("{text}\n\n{line}\n{line}\n"),
        format!("{text}\n\n{line}"),
        format!("{text}\n\n\n{line}\n"),
        format!("{text}\n{line}\n"),
        format!("{text}\n\n\n"),
        format!("{text}\n\n"),
        format!("{note}\n"),
        note.replace('\u{2014}', "-"),
        note.replace("\u{2014} ", "\u{2014}  "),
        note.replace('=', ""),
        format!("{note}\u{2014} x AAA=\n"),
        format!("{note}\u{2014} x AAAAAA==\n"),
        format!("{note}\u{2014} x AAAAAB==\n"),
        format!("{note}\u{2014}  AAAAAAAA\n"),
        format!("{note}\u{2014} x y AAAAAAAA\n"),
        format!("{note}\u{2014} {origin} {}\n", Base64::encode_string(&[9; 68])),
        format!("{note}\u{2014} {origin} {}\n", Base64::encode_string(&key_of(&package, SEED).id())),
        note.replace('\n', "\r\n"),
    ];
    notes.extend(signed_texts(text, origin).iter().map(|text| signed(text)));
    let case = |(at, note): (usize, &String)| {
        Case::of(format!("note {at} {note:?}"), &Package { checkpoint: note.clone(), ..package.clone() })
    };
    notes.iter().enumerate().map(case).collect()
}

/// Canonical forms in other spellings, each adopted as it is.
pub(crate) fn texts() -> Vec<Case> {
    let package = first();
    let canonical = package.texts[0].canonical.clone();
    let (head, _) = canonical.split_once("title").unwrap();
    let bodies = [
        "",
        "title - 0\n\n",
        "title - 0\n",
        "title - 1\na\n",
        "title 1 1\na\n",
        "title - 01\na\n",
        "title - +1\na\n",
        "title  1\na\n",
        "title - 2\na\n\n",
        "title - 2\na\nb\n",
        "title - 1\n\u{e9}\n",
        "title - 2\n\u{e9}\n",
        "title - 1\na\nx",
        "title - 1\na\np1 1 1\nb\n",
        "title - 1\na\np1 - 1\nb\n",
        "title - 1\na\np1 2 bis 1\nb\n",
        "title - 1\na\np1  1\nb\n",
        "title - 1\na\np1 1\nb\n",
        "title - 1\na\np01 1 1\nb\n",
        "title - 1\na\np0 1 1\nb\n",
        "title - 1\na\np 1 1\nb\n",
        "title - 1\na\nq1 1 1\nb\n",
        "title - 1\na\np1 1 1\nb\np1 1 1\nb\n",
        "p1 1 1\nb\n",
        "p1 1 1\nb\ntitle - 1\na\n",
        "title - 1\na\ntitle - 1\na\n",
        "title - 1\n\t\n",
        "title - 1\n\u{7f}\n",
        "title - 2\n\u{85}\n",
        "title - 3\n\u{200e}\n",
        "title - 3\n\u{2066}\n",
        "title - 3\n\u{202e}\n",
        "title - 2\n\u{61c}\n",
        "title - 3\na\u{301}\n",
        "title - 1\n\r\n",
        "title - 99999999999999999999999\na\n",
        "title - 1\na\np1 \t 1\nb\n",
        "title - 1\na\np99999999999999999999999 1 1\nb\n",
        "title - 1\na\np1 \u{661} 1\nb\n",
        "title - 1\na\np\u{661} 1 1\nb\n",
        "title - 1\na\np1 1 \u{661}\nb\n",
        "title - 4\n\u{1f600}\n",
    ];
    let mut forms: Vec<String> = bodies.iter().map(|body| format!("{head}{body}")).collect();
    let digits = "9".repeat(5_000);
    forms.push(format!("{head}title - {digits}\na\n"));
    forms.push(format!("{head}title - 1\na\np{digits} {digits} 1\na\n"));
    for (from, to) in [
        ("symbol EX/1/PROTOCOL", "symbol "),
        ("symbol EX/1/PROTOCOL", "symbol  a"),
        ("symbol EX/1/PROTOCOL", "symbols EX"),
        ("language en", "language EN"),
        ("language en", "language "),
        ("/v1", "/v2"),
        ("log ", "Log "),
        ("\nlog", "\r\nlog"),
    ] {
        forms.push(canonical.replacen(from, to, 1));
    }
    forms
        .iter()
        .map(|form| Case::of(format!("text {:?}", form.replace(head, "")), &adopted_as(&package, form)))
        .collect()
}

/// The package with its English text in another form, and an adoption that names it.
fn adopted_as(package: &Package, form: &str) -> Package {
    let mut package = package.clone();
    let hash = Hash::of(&[form.as_bytes()]).to_string();
    let line = |name: &str| form.split('\n').find_map(|line| line.strip_prefix(name)).unwrap_or_default().to_owned();
    let (symbol, language) = (line("symbol "), line("language "));
    let hashes = std::collections::BTreeMap::from([(language.clone(), Hash::of(&[form.as_bytes()]))]);
    let adopted = proof::text::adopted_hash(&package.origin, &symbol, &hashes);
    let event = json!({"event": "decisions.adopted", "meeting": "som-1", "text": "protocol", "symbol": symbol,
        "hash": adopted, "languages": {language.clone(): hash}});
    package.texts.truncate(1);
    (package.texts[0].canonical, package.texts[0].language) = (form.to_owned(), language);
    package.entries[2].body = Some(json!({"events": [event], "format": 1, "recorded": 1002}).to_string());
    sealed_anew(package)
}
