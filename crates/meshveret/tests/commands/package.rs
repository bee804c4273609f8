//! `export` and `verify`: what a package discloses to whom, and that no byte of it can be another.

use std::fs;

use proof::note::Key;

use crate::folder::Folder;
use crate::init::{after, init};
use crate::program::{Said, run, serve};

/// A nominee's address: a personal sealed field of the rehearsal.
const CONTACT: &str = "ilvara.temmen@example.invalid";
/// Every field of the form, whose name and value are each changed at one byte at least.
const FIELDS: [&str; 18] = [
    "format",
    "origin",
    "process",
    "meeting",
    "key",
    "checkpoint",
    "texts",
    "language",
    "status",
    "canonical",
    "entries",
    "number",
    "commitment",
    "salt",
    "body",
    "sealed",
    "class",
    "proof",
];
/// Positions spread over a file at which one byte is changed.
const SPREAD: usize = 400;

fn export(folder: &Folder, data: &str, capacity: &[&str]) -> (Said, Vec<u8>) {
    let out = folder.at("exported.package");
    let arguments = ["export", "--data", data, "--process", "rehearsal", "--meeting", "som-1", "--out", &out];
    let said = run(folder, &[&arguments[..], capacity].concat());
    (said, fs::read(out).unwrap_or_default())
}

fn holds(bytes: &[u8], words: &str) -> bool {
    bytes.windows(words.len()).any(|window| window == words.as_bytes())
}

#[test]
fn a_package_discloses_sealed_fields_to_the_bureau_only() {
    let folder = Folder::new("export");
    let data = folder.demonstration();
    let (said, public) = export(&folder, &data, &[]);
    assert!(said.done().contains(" entries, 9 texts, log meshveret/rehearsal/"), "{said:?}");
    let (_, secretariat) = export(&folder, &data, &["--as", "secretariat"]);
    let (_, observer) = export(&folder, &data, &["--as", "ambrovel"]);
    assert!(holds(&secretariat, CONTACT) && holds(&secretariat, "Ilvara Temmen"));
    for package in [&public, &observer] {
        assert!(!holds(package, CONTACT) && !holds(package, "Ilvara Temmen"));
    }
    assert_eq!(export(&folder, &data, &["--as", "public"]).1, public);

    let served = serve(&folder, &["demo", "--data", &data]);
    assert_eq!(export(&folder, &data, &[]).1, public);
    assert_eq!(export(&folder, &data, &["--as", "secretariat"]).1, secretariat);
    assert_eq!(served.get("/en/rehearsal/som-1/package").body, public);
    served.stop();
}

#[test]
fn an_export_that_cannot_be_is_a_failure() {
    let folder = Folder::new("export-missing");
    let data = folder.demonstration();
    let check = |arguments: &[&str], words: &str| {
        let said = run(&folder, &[&["export", "--data", &data, "--process", "rehearsal"], arguments].concat());
        said.failed(3, &[words]);
    };
    let out = folder.at("out");
    check(&["--meeting", "som-9", "--out", &out], "there is no meeting som-9");
    check(&["--meeting", "som-1", "--out", &out, "--as", "atlantis"], "there is no party atlantis");
    assert!(fs::metadata(&out).is_err());
    check(&["--meeting", "som-1", "--out", &folder.at("no/out")], "cannot write");
}

#[test]
fn verify_says_what_a_key_from_inside_proves() {
    let folder = Folder::new("verify");
    let data = folder.demonstration();
    let package = folder.write("som-1.package", export(&folder, &data, &[]).1);
    let served = serve(&folder, &["demo", "--data", &data]);
    let key = folder.write("key", served.get("/rehearsal/log/key").body);
    let another = folder.write("another", served.get("/almaty/log/key").body);
    served.stop();

    let without = run(&folder, &["verify", &package]);
    let with = run(&folder, &["verify", &package, "--key", &key]);
    let warning = "No key was given, so this proves agreement with the key inside the package only.";
    assert!(without.done().contains(warning) && !with.done().contains("No key was given"), "{without:?} {with:?}");
    let lines =
        |said: &Said| said.out.lines().filter(|line| !line.starts_with(warning)).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(lines(&without), lines(&with));
    for words in ["The package holds", "RP/SOM/1/PROT", "Signature: iscavel", "What no software can prove"] {
        assert!(with.out.contains(words), "{with:?}");
    }
    let russian = run(&folder, &["verify", &package, "--lang", "ru"]);
    assert!(russian.done().starts_with("Пакет"), "{russian:?}");

    let wrong = run(&folder, &["verify", &package, "--key", &another]);
    assert_eq!((wrong.code, wrong.err.as_str()), (1, ""), "{wrong:?}");
    assert!(wrong.out.contains("[key] ") && !wrong.out.contains("The package holds"), "{wrong:?}");
    run(&folder, &["verify", &folder.at("missing")]).failed(3, &["cannot read", "missing"]);
    run(&folder, &["verify", &package, "--key", &folder.at("missing")]).failed(3, &["cannot read", "missing"]);
    run(&folder, &["verify", &package, "--key", &package]).failed(3, &["holds no key of a log"]);
    let none = run(&folder, &["verify", &key]);
    assert_eq!((none.code, none.err.as_str()), (1, ""), "{none:?}");
}

#[test]
fn the_key_that_init_says_is_the_key_of_the_log() {
    let folder = Folder::new("verify-own");
    let (said, data) = (init(&folder, "delta", &[]), folder.at("data"));
    let acts = "with by=secretariat
membership.add-body body=som name.en=\"Senior Officials' Meeting\"
meetings.convene meeting=som-1 level=som from=2027-03-01 zone=Etc/UTC symbol=DELTA/SOM/1 name.en=First
";
    let acts = folder.write("file.acts", acts);
    run(&folder, &["acts", "--data", &data, "--process", "delta", "--file", &acts]).done();
    let out = folder.at("package");
    run(&folder, &["export", "--data", &data, "--process", "delta", "--meeting", "som-1", "--out", &out]).done();
    let key = folder.write("key", after(said.done(), "log key "));
    assert!(!run(&folder, &["verify", &out, "--key", &key]).done().contains("No key was given"));
}

/// Another byte of the same kind, so that the file stays as near to a package as it can.
fn another(byte: u8) -> u8 {
    match byte {
        b'9' => b'0',
        b'f' => b'a',
        b'z' => b'y',
        b'Z' => b'A',
        b'0'..=b'8' | b'a'..=b'e' | b'g'..=b'y' | b'A'..=b'Y' => byte + 1,
        other => other ^ 1,
    }
}

/// Positions all over the file, and in the name and the value of every field that it has.
fn positions(file: &[u8]) -> Vec<usize> {
    let mut positions: Vec<usize> = (0..SPREAD).map(|n| n * file.len() / SPREAD).collect();
    for field in FIELDS {
        let name = format!("\"{field}\":");
        // Only a package that discloses something has a class.
        let Some(at) = file.windows(name.len()).position(|window| window == name.as_bytes()) else {
            assert_eq!(field, "class");
            continue;
        };
        let value = at + name.len();
        // The quotation mark or bracket of the value, and what comes after it.
        positions.extend([at + 1, value - 1, value, value + 1, value + 2]);
    }
    positions.push(file.len() - 1);
    positions
}

/// Every change fails; the first that does not is named.
fn check(file: &[u8], key: &Key, positions: &[usize]) {
    assert!(proof::verify(file, &key.clone().into()).holds());
    for at in positions {
        let mut changed = file.to_vec();
        changed.iter_mut().skip(*at).take(1).for_each(|byte| *byte = another(*byte));
        let near: Vec<u8> = changed.iter().skip(at.saturating_sub(40)).take(80).copied().collect();
        let near = String::from_utf8_lossy(&near);
        assert!(!proof::verify(&changed, &key.clone().into()).holds(), "byte {at} may be another: {near}");
    }
}

#[test]
fn a_package_with_one_byte_changed_fails() {
    let folder = Folder::new("verify-changed");
    let data = folder.demonstration();
    let (_, public) = export(&folder, &data, &[]);
    let (_, secretariat) = export(&folder, &data, &["--as", "secretariat"]);
    let package: serde_json::Value = serde_json::from_slice(&public).unwrap();
    let key = Key::parse(package["key"].as_str().unwrap()).unwrap();
    std::thread::scope(|scope| {
        for file in [&public, &secretariat] {
            scope.spawn(|| check(file, &key, &positions(file)));
        }
    });
    let key_file = folder.write("key", package["key"].as_str().unwrap());
    for part in 0..5 {
        let at = part * public.len() / 5 + 17;
        let mut changed = public.clone();
        changed[at] = another(public[at]);
        let changed = folder.write("changed.package", changed);
        let said = run(&folder, &["verify", &changed, "--key", &key_file]);
        assert_eq!((said.code, said.err.as_str()), (1, ""), "byte {at}: {said:?}");
        assert!(said.out.contains('[') && !said.out.contains("The package holds"), "byte {at}: {said:?}");
    }
    let shorter = folder.write("shorter.package", &public[..public.len() - 1]);
    assert_eq!(run(&folder, &["verify", &shorter]).code, 1);
    let longer = folder.write("longer.package", [&public[..], b"\n"].concat());
    assert_eq!(run(&folder, &["verify", &longer]).code, 1);
}
