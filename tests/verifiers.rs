//! The verifiers agree: the program's, in `crates/proof`, and the one in Python that was written from `docs/record-format.md` alone.
//!
//! Both are given packages that hold, and many that were changed, and must say the same of each: every check in its order, with its id,
//! subject, outcome and reason. Where they differ, the document says who is right, or has to. `tests/browser/check.mjs` gives some of them
//! to the third one, in a browser. Python is started once and reads the packages from its standard input.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "test support")]

#[path = "verifier/cases.rs"]
mod cases;
#[path = "verifier/keys.rs"]
mod keys;
#[path = "verifier/logs.rs"]
mod logs;
#[expect(dead_code, reason = "it is only asked for packages")]
mod server;
#[path = "verifier/signed.rs"]
mod signed;

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{ChildStdin, Command, Stdio};
use std::thread;

use cases::Case;
use proof::Trusted;
use serde_json::Value;
use server::{Reader, Server};

/// The most disagreements that are told.
const TOLD_MAX: usize = 12;

fn program() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("verifier/verify.py")
}

/// What the verifier in Python says of each package.
fn by_python(cases: &[Case]) -> Vec<Value> {
    let asked: Vec<String> = cases.iter().map(|case| case.asked().to_string()).collect();
    let mut python = Command::new("python3");
    let mut python = python.arg(program()).arg("--many").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut stdin: ChildStdin = python.stdin.take().unwrap();
    let asking = thread::spawn(move || asked.iter().try_for_each(|line| writeln!(stdin, "{line}")));
    let lines = BufReader::new(python.stdout.take().unwrap()).lines();
    let said = lines.map(|line| serde_json::from_str(&line.unwrap()).unwrap()).collect();
    asking.join().unwrap().unwrap();
    assert!(python.wait().unwrap().success());
    said
}

/// Both verifiers say the same of all.
fn check(cases: &[Case]) {
    assert!(!cases.is_empty());
    let said = by_python(cases);
    assert_eq!(said.len(), cases.len());
    let mut told = Vec::new();
    for (case, python) in cases.iter().zip(&said) {
        let ours = case.by_program();
        if ours != *python {
            told.push(format!("{}:\n{}", case.name, difference(&ours, python)));
        }
    }
    let many = told.len();
    told.truncate(TOLD_MAX);
    assert!(told.is_empty(), "{many} of {} differ\n{}", cases.len(), told.join("\n"));
}

/// The first check in which two verdicts differ.
fn difference(ours: &Value, python: &Value) -> String {
    let lists = [ours, python].map(|list| list.as_array().unwrap().as_slice());
    let most = lists.map(<[Value]>::len).into_iter().max().unwrap_or_default();
    let at = (0..most).find(|at| lists[0].get(*at) != lists[1].get(*at)).unwrap_or_default();
    let [ours, python] = lists.map(|list| list.get(at).map(Value::to_string).unwrap_or_default());
    format!("  program {ours}\n  python  {python}")
}

#[test]
fn the_published_packages_hold_for_both() {
    let cases = cases::published();
    check(&cases);
    for case in cases.iter().filter(|case| case.name.ends_with("its own key")) {
        let failed = |check: &&Value| check["outcome"] == "failed";
        let verdict = case.by_program();
        assert_eq!(verdict.as_array().unwrap().iter().find(failed), None, "{}", case.name);
    }
}

#[test]
fn every_changed_byte_is_judged_alike() {
    check(&cases::flipped());
}

#[test]
fn every_changed_body_is_judged_alike() {
    check(&cases::bodies());
}

#[test]
fn every_other_shape_is_judged_alike() {
    check(&[cases::shapes(), cases::spellings(), cases::notes(), cases::texts()].concat());
}

#[test]
fn every_succession_and_every_witness_is_judged_alike() {
    let cases = logs::published();
    check(&cases);
    for case in &cases {
        let fails = case.by_program().as_array().unwrap().iter().any(|check| check["outcome"] == "failed");
        assert_eq!(fails, !case.name.contains("holds"), "{}", case.name);
    }
    check(&logs::changed());
}

#[test]
fn every_signature_is_judged_alike() {
    check(&[signed::files(), signed::passkeys()].concat());
}

#[test]
fn the_other_verifier_ends_with_the_codes_of_the_program() {
    let folder = server::folder::Folder::new("verifiers-codes");
    let path = |name: &str| folder.path().join(name).display().to_string();
    let good = cases::first();
    let key = good.key.clone();
    std::fs::write(path("good"), good.to_bytes().unwrap()).unwrap();
    std::fs::write(path("wrong"), "{}\n").unwrap();
    std::fs::write(path("key"), format!("{key}\n")).unwrap();
    std::fs::write(path("other"), key.replace('+', "-")).unwrap();
    std::fs::write(path("witness"), format!("{}\n", logs::witness_key(0))).unwrap();
    std::fs::write(path("cosigned"), logs::third().to_bytes().unwrap()).unwrap();
    let ends = |arguments: &[String]| {
        let quiet =
            Command::new("python3").arg(program()).args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).status();
        quiet.unwrap().code().unwrap()
    };
    let with_key = |name: &str, key: &str| [path(name), "--key".into(), path(key)];
    assert_eq!([ends(&[path("good")]), ends(&with_key("good", "key"))], [0, 0]);
    assert_eq!(ends(&[path("wrong")]), 1);
    let with_witness = |name: &str, key: &str| [path(name), "--witness".into(), path(key)];
    assert_eq!([ends(&with_witness("cosigned", "witness")), ends(&with_witness("good", "witness"))], [0, 1]);
    assert_eq!([ends(&with_witness("good", "key")), ends(&with_key("good", "witness"))], [3, 3]);
    assert_eq!([ends(&[]), ends(&["--nothing".into()]), ends(&[path("good"), "--key".into()])], [2, 2, 2]);
    assert_eq!(
        [ends(&[path("missing")]), ends(&with_key("good", "missing")), ends(&with_key("good", "other"))],
        [3, 3, 3]
    );
}

#[test]
fn a_package_of_thousands_of_entries_is_judged_alike() {
    check(&[Case::spelt("large", cases::large(2_000))]);
}

/// Open and closed meetings of the demonstration, as they are exported for everybody and for the Chair.
#[test]
fn packages_of_the_demonstration_hold_for_both() {
    let server = Server::demonstration("verifiers");
    let mut cases = Vec::new();
    for (process, meeting) in [("rehearsal", "som-1"), ("rehearsal", "closed"), ("almaty", "som-1")] {
        for seat in ["public", "chair", "orluna"] {
            let reader = if process == "almaty" { Reader::default() } else { server.seat(process, seat) };
            let package = server.get(&reader, &format!("/en/{process}/{meeting}/package"));
            assert_eq!(package.status.as_u16(), 200, "{process}/{meeting} for {seat}");
            let key = server.clerk(process).key().to_string();
            let name = format!("{process}/{meeting} for {seat}");
            cases.push(Case { key: Some(key), ..Case::spelt(name, package.body) });
        }
    }
    for case in &cases {
        assert!(proof::verify(&case.package, &Trusted::default()).holds(), "{}", case.name);
    }
    check(&cases);
}
