//! The form that is filled without a network: `tests/browser/form.mjs` takes it home and brings it back.

use std::process::Command;

use anyhow::Result;

use crate::folder::Folder;
use crate::{Server, at_hand, root, walked};

#[test]
fn a_form_is_filled_with_the_network_off_and_dropped_in() -> Result<()> {
    let Some((modules, chromium)) = at_hand()? else { return Ok(()) };
    let folder = Folder::new("browser-form");
    let server = Server::start(folder.path())?;
    let shots = folder.path().join("shots");
    let mut form = Command::new("node");
    form.arg(root().join("tests/browser/form.mjs")).env("CHROMIUM", &chromium);
    form.args(["--modules".as_ref(), modules.as_os_str(), "--program".as_ref(), server.program.as_os_str()]);
    form.args(["--data".as_ref(), folder.path().join("data").as_os_str(), "--shots".as_ref(), shots.as_os_str()]);
    walked(form.args(&server.links), &shots)
}
