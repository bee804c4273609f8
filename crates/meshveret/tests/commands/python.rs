//! Python's packages that serve as counterparts: in a virtual environment beside the build, which `scripts/test` makes.

use std::path::Path;
use std::process::Command;

/// A Python in which this package can be used; nothing where there is none.
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
    candidates.into_iter().find(can)
}
