//! A real browser walks the demonstration: `tests/browser/walk.mjs` runs a meeting from its convening to the check of its package,
//! `tests/browser/form.mjs` fills a form with the network off,
//! `tests/browser/invitation.mjs` invites by mail, and takes a delegation of four from the link in it to badges and a list,
//! `tests/browser/delegation.mjs` takes a delegation of the demonstration through the door, also without a network,
//! `tests/browser/negotiation.mjs` has four seats open at the same time at one negotiation,
//! `tests/browser/observer.mjs` tries an observer's limits on pages and by the interface for programs,
//! `tests/browser/hall.mjs` has the Chair preside by the keyboard before the hall, a phone, the interpreters and a note-taker,
//! `tests/browser/heard.mjs` listens to live pages as a screen reader says them,
//! `tests/browser/live.mjs` cuts a screen off and lets it come back,
//! `tests/browser/pages.mjs` examines every kind of page by two sets of rules for accessibility and the Nu checker,
//! `tests/browser/sign-in.mjs` signs in by every means there is,
//! `tests/browser/check.mjs` checks packages in the browser, with the network off.
//!
//! Needed, and fetched by `scripts/test`: Chromium (`CHROMIUM` says where, else `/usr/bin/chromium`), Node, and the packages of
//! `tests/browser/package.json` in `target/browser`. Where one is missing the test is passed over and says so; with `CI=true` it fails.
//! The program is the one that the same build made, beside the tests.
#![expect(clippy::unwrap_used, reason = "test support")]

#[path = "verifier/cases.rs"]
mod cases;
#[path = "browser/check.rs"]
mod check;
mod folder;
#[path = "browser/form.rs"]
mod form;
#[path = "browser/invitation.rs"]
mod invitation;
#[path = "verifier/logs.rs"]
mod logs;
#[path = "browser/sign_in.rs"]
mod sign_in;
#[path = "verifier/signed.rs"]
mod signed;

use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use folder::Folder;

/// How long the whole walk may take; a third of this is usual on two cores.
const WALK_MAX: Duration = Duration::from_mins(4);
/// And how long every kind of page: minutes, and with `PAGES_WHOLE` an hour.
const PAGES_MAX: Duration = Duration::from_hours(2);
/// How long the program may take to fill its data directory and say where it listens.
const START_MAX: Duration = Duration::from_mins(1);
/// What the program prints last: the seat of the public.
const LAST_LINK: &str = "seat=rehearsal/public";

/// A value given to this program from outside.
#[expect(clippy::disallowed_methods, reason = "the program that runs the tests takes no arguments of theirs")]
fn given(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

#[test]
fn a_meeting_is_run_in_a_real_browser() -> Result<()> {
    goes("walk")
}

#[test]
fn four_seats_negotiate_at_the_same_time() -> Result<()> {
    goes("negotiation")
}

#[test]
fn a_delegation_of_four_comes_to_badges_and_through_the_door() -> Result<()> {
    goes("delegation")
}

#[test]
fn the_chair_presides_and_all_screens_follow() -> Result<()> {
    goes("hall")
}

#[test]
fn live_pages_are_heard_by_whoever_does_not_see() -> Result<()> {
    goes("heard")
}

#[test]
fn a_screen_that_was_cut_off_comes_back_with_what_it_missed() -> Result<()> {
    goes("live")
}

#[test]
#[ignore = "takes minutes: scripts/soak runs it"]
fn every_kind_of_page_is_for_everybody() -> Result<()> {
    goes_within("pages", PAGES_MAX)
}

#[test]
fn an_observer_is_refused_with_the_rule_wherever_it_tries() -> Result<()> {
    goes("observer")
}

/// One browser at a time: the machine has few cores, and the pages are given two seconds.
static BROWSER: Mutex<()> = Mutex::new(());

/// Runs a script at a demonstration of its own.
fn goes(script: &str) -> Result<()> {
    goes_within(script, WALK_MAX)
}

/// Runs a script, for as long as it may take.
fn goes_within(script: &str, longest: Duration) -> Result<()> {
    let _alone = BROWSER.lock().unwrap_or_else(PoisonError::into_inner);
    let Some((modules, chromium)) = at_hand()? else { return Ok(()) };
    let folder = Folder::new(&format!("browser-{script}"));
    let server = Server::start(folder.path())?;
    let shots = folder.path().join("shots");
    let mut walk = Command::new("node");
    walk.arg(root().join(format!("tests/browser/{script}.mjs"))).env("CHROMIUM", &chromium);
    walk.args(["--modules".as_ref(), modules.as_os_str(), "--program".as_ref(), server.program.as_os_str()]);
    walk.args(["--data".as_ref(), folder.path().join("data").as_os_str(), "--shots".as_ref(), shots.as_os_str()]);
    walk.args(&server.links);
    walked_within(&mut walk, &shots, longest)
}

/// Where the packages and the browser are; nothing where one is missing, which is said.
fn at_hand() -> Result<Option<(PathBuf, PathBuf)>> {
    let modules = root().join("target/browser/node_modules");
    let chromium = PathBuf::from(given("CHROMIUM").unwrap_or_else(|| "/usr/bin/chromium".to_owned()));
    let missing = missing(&modules, &chromium);
    if missing.is_empty() {
        return Ok(Some((modules, chromium)));
    }
    ensure!(given("CI").as_deref() != Some("true"), "missing: {}; scripts/test fetches it", missing.join(", "));
    // Not by a macro: what those print is kept back when a test passes.
    writeln!(std::io::stderr(), "passed over, missing: {}; scripts/test fetches it", missing.join(", "))?;
    Ok(None)
}

/// The root of the checkout.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// What the walk needs and this machine has not.
fn missing(modules: &Path, chromium: &Path) -> Vec<String> {
    let node = Command::new("node").arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    let mut missing = Vec::new();
    if !node.is_ok_and(|status| status.success()) {
        missing.push("node".to_owned());
    }
    let packages = ["playwright-core", "axe-core", "accessibility-checker-engine", "oidc-provider"]
        .map(|package| modules.join(package));
    let needed = packages.into_iter().chain([chromium.to_owned()]);
    missing.extend(needed.filter(|path| !path.exists()).map(|path| path.display().to_string()));
    missing
}

/// Runs the walk. Its lines are said when it fails; it is ended when it takes too long.
fn walked(walk: &mut Command, shots: &Path) -> Result<()> {
    walked_within(walk, shots, WALK_MAX)
}

/// Runs a walk that may take so long.
fn walked_within(walk: &mut Command, shots: &Path, longest: Duration) -> Result<()> {
    let mut child = Ended(walk.stdout(Stdio::piped()).stderr(Stdio::inherit()).spawn().context("node does not start")?);
    let out = child.0.stdout.take().context("the walk has no output")?;
    let (says, hears) = channel();
    let reading = thread::spawn(move || {
        let lines: Vec<String> = BufReader::new(out).lines().map_while(Result::ok).collect();
        says.send(lines.join("\n"))
    });
    let said = match hears.recv_timeout(longest) {
        Ok(said) => said,
        Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
            drop(child);
            let said = hears.recv().unwrap_or_default();
            bail!("the walk took longer than {longest:?}\n{said}");
        }
    };
    reading.join().unwrap()?;
    ensure!(child.0.wait()?.success(), "{said}\nthe pages are in {}", shots.display());
    Ok(())
}

/// A process of this test, ended with it.
struct Ended(Child);

impl Drop for Ended {
    fn drop(&mut self) {
        // It may have ended by itself.
        self.0.kill().and_then(|()| self.0.wait().map(drop)).unwrap_or_default();
    }
}

/// The demonstration, served on a free port.
struct Server {
    program: PathBuf,
    links: Vec<String>,
    _process: Ended,
}

impl Server {
    fn start(folder: &Path) -> Result<Self> {
        let program = program()?;
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let log = File::create(folder.join("server.log"))?;
        let mut command = Command::new(&program);
        command.args(["demo", "--listen", &format!("127.0.0.1:{port}"), "--data"]).arg(folder.join("data"));
        let mut process =
            Ended(command.stdout(Stdio::piped()).stderr(log).spawn().context("the program does not start")?);
        let out = process.0.stdout.take().context("the program has no output")?;
        let (says, hears) = channel();
        let reading = thread::spawn(move || {
            let lines = BufReader::new(out).lines().map_while(Result::ok);
            // The test may be over before the program.
            lines.map(|line| says.send(line)).take_while(Result::is_ok).count()
        });
        let mut links = Vec::new();
        while links.last().is_none_or(|link: &String| !link.ends_with(LAST_LINK)) {
            let line = hears.recv_timeout(START_MAX).context("the program does not say where its seats are")?;
            links.extend(line.split_whitespace().filter(|word| word.contains("seat=")).map(str::to_owned));
        }
        drop(reading);
        Ok(Self { program, links, _process: process })
    }
}

/// The program that the same build made: two folders above this test.
fn program() -> Result<PathBuf> {
    let test = std::env::current_exe()?;
    let built = test.parent().and_then(Path::parent).context("a test lies in the build's folder")?;
    let program = built.join("meshveret");
    ensure!(program.exists(), "{} is missing: cargo build --release -p meshveret makes it", program.display());
    Ok(program)
}
