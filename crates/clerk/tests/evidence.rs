//! Evidence that is a file: the clerk looks into it itself, and puts it in the package of those who may have it.
#![expect(clippy::unwrap_used, reason = "test support")]

use std::path::{Path, PathBuf};
use std::sync::Arc;

use base64ct::{Base64, Base64UrlUnpadded, Encoding};
use clerk::{Clerk, Request, Start, StoppedClock, acts_file, evidence, export};
use ed25519_dalek::{Signer, SigningKey};
use procedure::names::{Hash, Slug};
use procedure::stamp::FoundVerdict;
use procedure::time::moment;
use procedure::{Capacity, Channel};
use proof::package::FORMAT_WITH_FILES;
use proof::verify::Outcome;
use record::{DataDir, MemoryJournal};

fn read(path: &str) -> Vec<u8> {
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)).unwrap()
}

/// What the rules of the rehearsal name as evidence, and with passkeys and signed files.
const KNOWN: &str = r#"evidence = { value = ["ink", "browser-key", "server-key"], force = "bars" }"#;
const WITH_FILES: &str =
    r#"evidence = { value = ["ink", "browser-key", "server-key", "passkey", "pades"], force = "bars" }"#;

/// Two whose signatures are left out of the rehearsal.
const UNSIGNED: (&str, &str) = ("tolvasa", "dalvenna");

/// An empty directory of data.
fn directory(name: &str) -> DataDir {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    if path.exists() {
        std::fs::remove_dir_all(&path).unwrap();
    }
    std::fs::create_dir_all(&path).unwrap();
    DataDir::open(&path).unwrap()
}

/// The rehearsal of the demonstration, with a store of files.
fn rehearsal(directory: &DataDir) -> Clerk {
    let journal = MemoryJournal::default();
    let clerk = Clerk::start(Start {
        slug: Slug::new("rehearsal").unwrap(),
        origin: "meshveret/rehearsal/demo".to_owned(),
        journal: Box::new(journal.clone()),
        reader: Box::new(journal),
        seeds: clerk::one_seed([7; 32]),
        clock: Arc::new(StoppedClock::at(moment("2026-11-25T08:00Z").unwrap())),
        files: Some(directory.files().clone()),
    });
    let clerk = clerk.unwrap();
    let acts = String::from_utf8(read("demo/rehearsal.acts")).unwrap();
    let acts = unsigned(&acts.replace(KNOWN, WITH_FILES));
    acts_file::put(&clerk, &acts, Channel::Demo).unwrap();
    clerk
}

/// The acts without those by which two sign: each is a line and those indented below it.
fn unsigned(acts: &str) -> String {
    let (first, second) = UNSIGNED;
    let of = |line: &str| [first, second].iter().any(|party| line.starts_with(&format!("decisions.sign by={party} ")));
    let mut left_out = false;
    let kept = acts.lines().filter(|line| {
        left_out = of(line) || (left_out && line.starts_with(' '));
        !left_out
    });
    kept.flat_map(|line| [line, "\n"]).collect()
}

#[test]
fn a_package_encloses_files_for_the_chair_and_the_secretariat() {
    let directory = directory("enclosed");
    let put = |name: &str| directory.files().put(&read(name)).unwrap().to_string();
    let (scan, copy) = (put("demo/files/original-scan.pdf"), put("demo/files/certified-copy.pdf"));
    let clerk = rehearsal(&directory);
    let export = |capacity: &Capacity| export::export(&clerk, &Slug::new("som-1").unwrap(), capacity).unwrap();
    let bureau = export(&Capacity::Secretariat);
    let enclosed: Vec<String> = bureau.files.iter().flatten().map(|file| file.hash.to_string()).collect();
    assert_eq!((bureau.format.as_str(), enclosed), (FORMAT_WITH_FILES, vec![scan, copy]));
    let report = proof::verify(&bureau.to_bytes().unwrap(), &clerk.key().into());
    assert!(report.holds(), "{:#?}", report.checks);
    for capacity in [Capacity::Public, Capacity::Party(Slug::new("orluna").unwrap())] {
        assert_eq!(export(&capacity).files.unwrap_or_default(), []);
    }
}

#[test]
fn the_clerk_looks_into_a_signed_file_itself() {
    let directory = directory("signed");
    let adopted = Hash::from_hex("26a60b1ae242fb87e2e302cbf66e2567c7459cbe00d320a612e18e61c799f01b").unwrap();
    let look = |name: &str, adopted| {
        let hash = directory.files().put(&read(&format!("crates/proof/tests/signed/{name}"))).unwrap();
        evidence::found(Some(directory.files()), hash, adopted).unwrap()
    };
    let found = look("p384.pdf", adopted);
    assert_eq!(found.verdict, FoundVerdict::Holds);
    assert_eq!(found.of, ["Ilvara Temmen, Ministry of Invented Affairs of Arvania"]);
    assert_eq!(look("p384.pdf", Hash([1; 32])).verdict, FoundVerdict::AnotherDocument);
    assert_eq!(look("tampered.pdf", adopted).verdict, FoundVerdict::Changed);
    assert_eq!(look("copy.pdf", adopted).verdict, FoundVerdict::NotSigned);
    assert_eq!(look("p521.pdf", adopted).verdict, FoundVerdict::UnknownAlgorithm("ECDSA P-521 (1.3.132.0.35)".into()));
    assert_eq!(evidence::found(Some(directory.files()), Hash([1; 32]), adopted), None);
    assert_eq!(evidence::found(None, Hash([1; 32]), adopted), None);
}

fn slug(text: &str) -> Slug {
    Slug::new(text).unwrap()
}

/// The statement that a party signs.
fn statement(clerk: &Clerk, party: &str) -> String {
    let snapshot = clerk.snapshot();
    let state = &snapshot.process.state;
    let meeting = state.meeting(&slug("som-1")).unwrap();
    let (_, _, adopted) = meeting.text(&slug("protocol")).unwrap().decided.adopted.clone().unwrap();
    let origin = state.origin().unwrap();
    procedure::texts::canonical::statement(origin, &adopted.symbol, adopted.hash, &slug(party), "definitive")
}

/// An act of the file's language, confirmed where the rules only warn.
fn put(clerk: &Clerk, act: &str) -> Result<(), String> {
    let line = procedure::act_file::parse(act).unwrap().pop().unwrap();
    let request = Request { confirmed: true, ..Request::new(line.act, line.by, Channel::Browser) };
    clerk.put(request).map(|_| ()).map_err(|error| match error {
        clerk::PutError::Rejected(rejection) => rejection.reason.to_owned(),
        other => other.to_string(),
    })
}

/// An assertion over a statement, as a passkey with an Ed25519 key makes it.
fn passkey(statement: &str, site: &str) -> String {
    let secret = SigningKey::from_bytes(&[5; 32]);
    let challenge = Base64UrlUnpadded::encode_string(&proof::Hash::of(&[statement.as_bytes()]).0);
    let client = format!(r#"{{"type":"webauthn.get","challenge":"{challenge}","origin":"https://{site}"}}"#);
    let site = proof::Hash::of(&[site.as_bytes()]);
    let data = [&site.0[..], &[5, 0, 0, 0, 1]].concat();
    let signed = [&data[..], &proof::Hash::of(&[client.as_bytes()]).0].concat();
    // A SubjectPublicKeyInfo of Ed25519 (RFC 8410, section 4).
    let head = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];
    let key = [&head[..], secret.verifying_key().as_bytes()].concat();
    let signature = secret.sign(&signed).to_bytes();
    let [key, signature, data, client] = [&key[..], &signature, &data, client.as_bytes()].map(Base64::encode_string);
    format!("key={key} signature={signature} authenticator={data} client-data={client}")
}

#[test]
fn a_passkey_and_a_signed_file_go_through_the_clerk_into_a_package() {
    let directory = directory("through");
    let clerk = rehearsal(&directory);
    let file = |name: &str| {
        let hash = directory.files().put(&read(&format!("crates/proof/tests/signed/{name}"))).unwrap();
        format!("file={hash} file-name={name} file-media=application/pdf")
    };
    let sign = |party: &str, more: &str| {
        put(&clerk, &format!("decisions.sign meeting=som-1 text=protocol by={party} mode=definitive {more}"))
    };
    let (first, second) = UNSIGNED;
    let of_another = passkey(&statement(&clerk, second), "table.example.org");
    let refused = Err("decisions.signature-invalid".to_owned());
    assert_eq!(sign(first, &format!("evidence=passkey {of_another}")), refused);
    let changed = Err("decisions.file-changed".to_owned());
    assert_eq!(sign(second, &format!("evidence=pades {}", file("tampered.pdf"))), changed);
    let at = |site: &str| sign(first, &format!("evidence=passkey {}", passkey(&statement(&clerk, first), site)));
    let elsewhere = Err("decisions.signed-elsewhere".to_owned());
    // A clerk that nobody reaches has no site.
    assert_eq!(at("table.example.org"), elsewhere);
    clerk.serve_at("https://table.example.org/");
    for site in ["table.example.net", "example.org", "false.table.example.org"] {
        assert_eq!(at(site), elsewhere, "{site}");
    }
    assert_eq!(at("table.example.org"), Ok(()));
    assert_eq!(sign(second, &format!("evidence=pades {}", file("p256.pdf"))), Ok(()));
    let package = export::export(&clerk, &slug("som-1"), &Capacity::Secretariat).unwrap();
    let report = proof::verify(&package.to_bytes().unwrap(), &clerk.key().into());
    assert!(report.holds(), "{:#?}", report.checks);
    let of = |party: &str| report.signatures.iter().find(|signature| signature.event["party"] == party).unwrap();
    assert_eq!(of(first).outcome, Outcome::Proved);
    // The file names the text of the test vectors, not this one.
    assert_eq!(of(second).outcome, Outcome::NotChecked("another-document"));
    let public = export::export(&clerk, &slug("som-1"), &Capacity::Public).unwrap();
    assert_eq!(public.format, FORMAT_WITH_FILES);
    assert!(proof::verify(&public.to_bytes().unwrap(), &clerk.key().into()).holds());
}
