//! The check of a package in the browser: `tests/browser/check.mjs` drops packages on the page, and gives its worker those on which the
//! verifiers must agree, with what the program says of each.

use std::io::Write;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::cases::{self, Case};
use crate::folder::Folder;
use crate::{BROWSER, Server, at_hand, logs, root, signed, walked};

/// Of so many changes one is tried here; all are by the other verifiers.
const SAMPLE: usize = 7;
/// The entries of a package that may not freeze the page.
const ENTRIES: usize = 10_000;

#[test]
fn a_package_is_checked_in_the_browser_and_sent_nowhere() -> Result<()> {
    let _alone = BROWSER.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let Some((modules, chromium)) = at_hand()? else { return Ok(()) };
    let folder = Folder::new("browser-check");
    let server = Server::start(folder.path())?;
    let shots = folder.path().join("shots");
    let packages = folder.path().join("packages.jsonl");
    write(&packages)?;
    let large = folder.path().join("large.package");
    std::fs::write(&large, cases::large(ENTRIES))?;
    let mut walk = Command::new("node");
    walk.arg(root().join("tests/browser/check.mjs")).env("CHROMIUM", &chromium);
    walk.args(["--modules".as_ref(), modules.as_os_str(), "--shots".as_ref(), shots.as_os_str()]);
    walk.args(["--packages".as_ref(), packages.as_os_str(), "--large".as_ref(), large.as_os_str()]);
    walk.arg(server.links.last().context("no link")?);
    walked(&mut walk, &shots)
}

/// A line for each package, with what the program says of it.
fn write(path: &Path) -> Result<()> {
    let every = |cases: Vec<Case>, step: usize| cases.into_iter().step_by(step);
    let whole =
        [cases::published(), cases::notes(), cases::spellings(), cases::texts(), logs::published(), logs::changed()]
            .concat();
    let some = every(cases::shapes(), SAMPLE)
        .chain(every(cases::bodies(), 4 * SAMPLE))
        .chain(every(cases::flipped(), 12 * SAMPLE));
    let more = every(signed::files(), SAMPLE).chain(every(signed::passkeys(), SAMPLE));
    let mut file = std::fs::File::create(path)?;
    for case in whole.into_iter().chain(some).chain(more) {
        let mut line = case.asked();
        line.as_object_mut().context("no object")?.insert("checks".to_owned(), case.by_program());
        writeln!(file, "{line}")?;
    }
    Ok(())
}
