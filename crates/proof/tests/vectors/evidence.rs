//! The test vectors for every kind of evidence: a package of the second form, whole and changed.

use proof::note::{Key, LOG};
use proof::package::{FORMAT, FORMAT_WITH_FILES, FORMAT_WITH_SUCCESSION, PackedFile, Standing};
use proof::pades::Verdict;
use proof::text::{Text, summary_hash};
use proof::verify::{CheckId, Outcome};
use proof::{Hash, Package, Report, statement_form};
use serde_json::{Value, json};

use crate::support::{ORIGIN, about, adoption, checked_by, name_of_signatory, package_of, packed, secret, text};

fn read(name: &str) -> Vec<u8> {
    std::fs::read(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/signed").join(name)).unwrap()
}

fn passkeys() -> Vec<Value> {
    serde_json::from_slice(&read("passkeys.json")).unwrap()
}

fn signed(party: &str, mode: &str, evidence: &str, more: Value) -> Value {
    let mut event = about("decisions.signed", json!({"party": party, "mode": mode, "evidence": evidence}));
    event.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    event
}

fn file(bytes: &[u8], name: &str) -> Value {
    json!({"file": {"hash": Hash::of(&[bytes]), "name": name, "media": "application/pdf"}})
}

fn statement() -> Value {
    let fields = json!({"statement": 1, "party": "tresdal", "kind": "interpretative-statement", "paragraphs": [1],
        "words": {"en": "As we read it.", "ru": "Как мы это понимаем."}});
    let mut event = about("decisions.statement-attached", fields);
    let hash = |tag: &str| Hash::of(&[statement_form(ORIGIN, &event, tag).unwrap().as_bytes()]);
    let hashes = json!({"en": hash("en"), "ru": hash("ru")});
    event["languages"] = hashes;
    event
}

fn summary() -> (Value, String) {
    let (symbol, canonical) = ("EX/1/SUMMARY", text("EX/1/SUMMARY", "en", "The co-chairs conclude."));
    let languages = std::collections::BTreeMap::from([("en".to_owned(), Text::parse(&canonical).unwrap().hash)]);
    let hash = summary_hash(ORIGIN, symbol, &languages);
    let fields = json!({"text": "summary", "symbol": symbol, "hash": hash, "languages": languages});
    (about("decisions.summary-issued", fields), canonical)
}

/// Every kind of evidence, a confirmation, a statement and a summary; the scan of Ambrovel is named and not enclosed.
fn package() -> Package {
    let (adoption, mut texts, _) = adoption();
    let (summary_issued, summary) = summary();
    texts.push(packed(summary, Standing::Authentic));
    let passkey = |at: usize| {
        let made = &passkeys()[at];
        json!({"key": made["key"], "signature": made["signature"], "assertion": made["assertion"]})
    };
    let (pdf, scan) = (read("p256.pdf"), b"%PDF-1.7 a scan".to_vec());
    let events = [
        json!({"event": "meetings.convened", "meeting": "som-1"}),
        json!({"event": "decisions.objected", "meeting": "som-1"}),
        adoption,
        signed("arvania", "definitive", "passkey", passkey(0)),
        signed("iscavel", "definitive", "pades", file(&pdf, "signed.pdf")),
        signed("orluna", "ad-referendum", "scan", file(&scan, "scan.pdf")),
        signed("ambrovel", "definitive", "scan", file(b"elsewhere", "other.pdf")),
        signed("tresdal", "initialled", "ink", json!({})),
        about("decisions.signature-confirmed", json!({"party": "orluna", "late": false})),
        statement(),
        summary_issued,
    ];
    let mut package = package_of(&events, texts, (99, name_of_signatory()));
    package.format = FORMAT_WITH_FILES.into();
    package.files = Some(vec![PackedFile::new(&pdf), PackedFile::new(&scan)]);
    package
}

fn checked(package: &Package) -> Report {
    checked_by(package, Some(Key::of(ORIGIN, LOG, &secret())))
}

#[test]
fn the_published_vectors_of_evidence_are_what_the_code_yields() {
    let (event, (issued, summary)) = (statement(), summary());
    let vectors = json!({
        "passkeys": passkeys(),
        "statement": {"event": event, "canonical": statement_form(ORIGIN, &event, "ru"), "hash": event["languages"]["ru"]},
        "summary": {"symbol": issued["symbol"], "text-hash": Text::parse(&summary).unwrap().hash, "hash": issued["hash"]},
        "package": String::from_utf8(package().to_bytes().unwrap()).unwrap(),
    });
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/record-format/vectors-of-evidence.json");
    let published = std::fs::read_to_string(path).unwrap_or_default();
    // Released vectors are a promise: they are written once.
    assert_eq!(
        serde_json::from_str::<Value>(&published).unwrap(),
        vectors,
        "docs/record-format/vectors-of-evidence.json"
    );
}

#[test]
fn each_signature_is_checked_by_its_kind() {
    let report = checked(&package());
    assert!(report.holds(), "{:#?}", report.checks);
    let outcomes: Vec<(&str, Outcome)> =
        report.signatures.iter().map(|one| (one.event["party"].as_str().unwrap(), one.outcome)).collect();
    let expected = [
        ("arvania", Outcome::Proved),
        ("iscavel", Outcome::Proved),
        ("orluna", Outcome::NotChecked("scan")),
        ("ambrovel", Outcome::NotChecked("scan")),
        ("tresdal", Outcome::NotChecked("ink")),
    ];
    assert_eq!(outcomes, expected);
    assert_eq!(report.signatures[1].shown.found[0].verdict, Verdict::Holds);
    assert_eq!(report.signatures[2].confirmed, Some((Some(1008), false)));
    assert_eq!(report.courtesy, [("EX/1/PROTOCOL".to_owned(), "az".to_owned())]);
    assert_eq!(report.summaries.len(), 1);
    let [attached] = &report.statements[..] else { panic!("one statement is attached") };
    assert_eq!((&attached.event, attached.withdrawn), (&statement(), false));
    let files = report.checks.iter().filter(|check| check.id == CheckId::File);
    assert_eq!(files.map(|check| check.outcome).collect::<Vec<_>>(), [Outcome::Proved, Outcome::Proved]);
}

/// The checks that fail after a change.
fn failing(change: impl Fn(&mut Package)) -> Vec<(CheckId, String)> {
    let mut package = package();
    change(&mut package);
    let report = checked(&package);
    let failed = report.checks.iter().filter(|check| matches!(check.outcome, Outcome::Failed(_)));
    failed.map(|check| (check.id, check.subject.clone())).collect()
}

fn body(package: &mut Package, at: usize, from: &str, to: &str) {
    let body = package.entries[at].body.as_mut().unwrap();
    assert!(body.contains(from), "{body}");
    *body = body.replace(from, to);
}

#[test]
fn a_changed_letter_fails_and_is_named() {
    let is = |found: Vec<(CheckId, String)>, expected: &[(CheckId, &str)]| {
        let found: Vec<(CheckId, &str)> = found.iter().map(|(id, subject)| (*id, subject.as_str())).collect();
        assert_eq!(found, expected);
    };
    let other = Hash::of(&[b"%PDF-1.7 a scam"]).to_string();
    let changed = |from: &'static str, to: &'static str, at: usize| failing(move |package| body(package, at, from, to));
    let body_of = |number: &'static str| (CheckId::EntryCommitment, number);
    is(changed("As we read", "As we need", 9), &[body_of("9"), (CheckId::Statement, "protocol 1 tresdal")]);
    is(changed("definitive", "initialled", 3), &[body_of("3"), (CheckId::Signature, "EX/1/PROTOCOL arvania")]);
    is(changed("\"client\"", "\"clients\"", 3), &[body_of("3"), (CheckId::Signature, "EX/1/PROTOCOL arvania")]);
    let scan = Hash::of(&[b"%PDF-1.7 a scan"]).to_string();
    let found = failing(|package| body(package, 5, &scan, &other));
    is(found, &[body_of("5"), (CheckId::File, &scan)]);
    let letter = |package: &mut Package| {
        let canonical = &mut package.texts[3].canonical;
        *canonical = canonical.replace("conclude", "include!");
    };
    let (text, missing) = ((CheckId::TextHash, "EX/1/SUMMARY en"), (CheckId::TextHash, "EX/1/SUMMARY en"));
    is(failing(letter), &[text, missing]);
}

#[test]
fn a_file_is_the_one_that_is_named() {
    let (pdf, tampered) = (Hash::of(&[&read("p256.pdf")]).to_string(), read("tampered.pdf"));
    let put = |package: &mut Package, file: PackedFile| package.files.as_mut().unwrap()[0] = file;
    // Its bytes are others.
    let mut false_file = PackedFile::new(&tampered);
    false_file.hash = Hash::of(&[&read("p256.pdf")]);
    assert_eq!(failing(|package| put(package, false_file.clone())), [(CheckId::File, pdf)]);
    // Nothing names it.
    let other = PackedFile::new(&tampered);
    assert_eq!(failing(|package| put(package, other.clone())), [(CheckId::File, other.hash.to_string())]);
    // It stands there twice.
    let twice = |package: &mut Package| {
        let files = package.files.as_mut().unwrap();
        files.push(files[1].clone());
    };
    assert_eq!(failing(twice).len(), 1);
    let without = checked(&Package { files: Some(Vec::new()), ..package() });
    assert!(without.holds());
    assert_eq!(without.signatures[1].outcome, Outcome::NotChecked("file-not-enclosed"));
}

#[test]
fn a_file_that_was_erased_is_said_to_be_and_fails_nothing() {
    let (adoption, texts, _) = adoption();
    let (pdf, scan) = (read("two.pdf"), b"a scan".to_vec());
    let removed = |bytes: &[u8]| json!({"entry": 3, "field": "file", "hash": PackedFile::new(bytes).hash.to_string()});
    let events = [
        json!({"event": "meetings.convened", "meeting": "som-1"}),
        json!({"event": "decisions.objected", "meeting": "som-1"}),
        adoption,
        signed("iscavel", "definitive", "pades", file(&pdf, "signed.pdf")),
        signed("orluna", "definitive", "scan", file(&scan, "scan.pdf")),
        json!({"event": "record.erased", "meeting": "som-1", "why": "early", "texts": [removed(&pdf), removed(&scan)]}),
    ];
    let mut package = package_of(&events, texts, (99, name_of_signatory()));
    package.format = FORMAT_WITH_FILES.into();
    package.files = Some(Vec::new());
    let report = checked(&package);
    assert!(report.holds(), "{:?}", report.checks);
    let outcomes: Vec<Outcome> = report.signatures.iter().map(|signature| signature.outcome).collect();
    assert_eq!(outcomes, [Outcome::NotChecked("file-removed"); 2]);
    // What is there all the same is checked as ever: it was brought in again.
    package.files = Some(vec![PackedFile::new(&pdf)]);
    assert_eq!(checked(&package).signatures[0].outcome, Outcome::Proved);
}

#[test]
fn a_signed_file_is_checked_again() {
    let outcome = |name: &str| {
        let (adoption, texts, _) = adoption();
        let bytes = read(name);
        let events = [
            json!({"event": "meetings.convened", "meeting": "som-1"}),
            json!({"event": "decisions.objected", "meeting": "som-1"}),
            adoption,
            signed("iscavel", "definitive", "pades", file(&bytes, "signed.pdf")),
        ];
        let mut package = package_of(&events, texts, (99, name_of_signatory()));
        package.format = FORMAT_WITH_FILES.into();
        package.files = Some(vec![PackedFile::new(&bytes)]);
        checked(&package).signatures[0].outcome
    };
    assert_eq!(outcome("two.pdf"), Outcome::Proved);
    assert_eq!(outcome("later.pdf"), Outcome::Proved);
    assert_eq!(outcome("p521.pdf"), Outcome::NotChecked("algorithm-unknown"));
    assert_eq!(outcome("tampered.pdf"), Outcome::Failed("file-signature-wrong"));
    assert_eq!(outcome("copy.pdf"), Outcome::Failed("file-signature-wrong"));
}

#[test]
fn each_form_has_its_own_fields() {
    let reads = |package: Package| Package::from_bytes(&package.to_bytes().unwrap()).is_some();
    assert!(reads(package()));
    assert!(!reads(Package { format: FORMAT.into(), ..package() }));
    assert!(!reads(Package { files: None, ..package() }));
    let third = |succession| Package { format: FORMAT_WITH_SUCCESSION.into(), succession, ..package() };
    assert!(reads(third(Some(Vec::new()))) && !reads(third(None)));
    assert!(!reads(Package { succession: Some(Vec::new()), ..package() }));
    assert!(!reads(Package { format: "meshveret-package/v4".into(), ..package() }));
}
