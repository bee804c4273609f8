//! Python's packages that serve as counterparts: in a virtual environment beside the build, which `scripts/test` makes. Where one
//! is missing the test is passed over and says so; with `CI=true` it fails.

use std::path::Path;
use std::process::Command;

/// A Python in which this package can be used; nothing where there is none.
#[expect(clippy::print_stderr, reason = "a test that could not be made says so")]
pub(crate) fn with(package: &str) -> Option<String> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/counterparts/bin/python3");
    let beside = beside.exists().then(|| beside.to_string_lossy().into_owned());
    let candidates = beside.into_iter().chain(["python3".to_owned()]);
    let can = |python: &String| {
        Command::new(python)
            .args(["-c", &format!("import {package}")])
            .output()
            .is_ok_and(|tried| tried.status.success())
    };
    let found = candidates.into_iter().find(can);
    if found.is_none() {
        assert!(!must(), "missing: {package}; scripts/test installs it");
        eprintln!("skipped: {package} is not there (scripts/test installs it)");
    }
    found
}

/// True where nothing may be passed over.
#[expect(clippy::disallowed_methods, reason = "the program that runs the tests takes no arguments of theirs")]
fn must() -> bool {
    std::env::var("CI").is_ok_and(|ci| ci == "true")
}

/// Runs a program in a Python, and fails with what it said where it fails.
pub(crate) fn run(python: &str, program: &str, arguments: &[&str]) {
    let said = Command::new(python).args(["-c", program]).args(arguments).output().unwrap();
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
}
