//! From an invitation to badges, and to what is left when its time is over: `tests/browser/invitation.mjs` is walked at a server of
//! one's own that sends mail to a relay in the script; then the same record is served with the clock moved on, for
//! `tests/browser/retention.mjs`.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use clerk::{Clock, StoppedClock, WallClock};
use procedure::names::Slug;
use record::DataDir;
use web::{Doors, LinkPurpose, Parts, Purpose, Settings, SignInSettings, Site};

use crate::folder::Folder;
use crate::{BROWSER, Ended, at_hand, program, root, walked};

/// Rules under which a letter of nomination is needed, and letters are numbered.
const RULES: &str = "[profile]\nid = \"trial\"\nversion = 1\nvalid-from = \"2026-01-01\"\n\n[languages]\nfrom = \"adopted\"\n\
                     working = [\"en\", \"ru\"]\n\n[credentials]\nfrom = \"adopted\"\nneeded = \"letter-of-nomination\"\n";
/// How far the clock is moved on: the meeting is in two weeks, and its answers are kept for thirty days.
const LATER_MS: i64 = 60 * 24 * 60 * 60 * 1000;

/// Runs a command of the program to its end; what it said.
fn done(arguments: &[&str], folder: &Path) -> Result<String> {
    let said = Command::new(program()?).args(arguments).current_dir(folder).output()?;
    ensure!(said.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&said.stderr));
    Ok(String::from_utf8(said.stdout)?)
}

/// A process of one's own with a meeting; the link by which its secretariat comes in, without the host, and the code.
fn house(folder: &Path) -> Result<(String, String)> {
    std::fs::write(folder.join("rules.toml"), RULES)?;
    let init = ["init", "--process", "rehearsal", "--rehearsal", "--name", "Rehearsal", "--symbol", "RP", "--zone"];
    let more = ["Asia/Baku", "--admin", "officer", "--data", "data", "--rules", "rules.toml", "--adopted"];
    let said = done(&[&init[..], &more[..]].concat(), folder)?;
    let acts = root().join("tests/browser/invitation.acts");
    let acts = acts.to_str().context("a path")?;
    done(&["acts", "--data", "data", "--process", "rehearsal", "--file", acts], folder)?;
    let after = |words: &str| said.lines().find_map(|line| line.strip_prefix(words)).map(str::to_owned);
    after("link ").zip(after("code ")).with_context(|| format!("init said no link: {said}"))
}

/// The program, which sends its mail to a relay, at an address.
fn served(folder: &Path, (port, relay): (u16, u16)) -> Result<Ended> {
    let config = format!(
        "[server]\ndata = \"data\"\nlisten = \"127.0.0.1:{port}\"\naddress = \"http://localhost:{port}\"\n\n\
         [metrics]\nlisten = \"off\"\n\n[mail]\nrelay = \"127.0.0.1\"\nport = {relay}\nsecurity = \"none\"\n\
         from = \"secretariat@process.example\"\nmails-a-minute = 6000\n"
    );
    std::fs::write(folder.join("meshveret.toml"), config)?;
    let log = File::create(folder.join("server.log"))?;
    let mut command = Command::new(program()?);
    command.args(["serve", "--config", "meshveret.toml"]).current_dir(folder);
    let mut process = Ended(command.stdout(Stdio::piped()).stderr(log).spawn().context("the program does not start")?);
    let out = process.0.stdout.take().context("the program has no output")?;
    // It says where it serves once it does, or ends and says nothing.
    let said = BufReader::new(out).lines().map_while(Result::ok).find(|line| line.contains("http://"));
    said.with_context(|| format!("the program does not serve: see {}", folder.join("server.log").display()))?;
    Ok(process)
}

/// A script with what every script is given.
fn script(name: &str, (modules, chromium): &(PathBuf, PathBuf), folder: &Path) -> Result<Command> {
    let mut walk = Command::new("node");
    walk.arg(root().join("tests/browser").join(name)).env("CHROMIUM", chromium);
    walk.args(["--modules".as_ref(), modules.as_os_str(), "--shots".as_ref(), folder.join("shots").as_os_str()]);
    walk.args(["--program".as_ref(), program()?.as_os_str(), "--data".as_ref(), folder.join("data").as_os_str()]);
    Ok(walk)
}

/// Serves the record with its clock moved on, and walks there.
fn later(folder: &Path, at_hand: &(PathBuf, PathBuf)) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0"))?;
    let address = format!("http://localhost:{}", listener.local_addr()?.port());
    let directory = Arc::new(DataDir::open(&folder.join("data"))?);
    let clock: Arc<dyn Clock> = Arc::new(StoppedClock::at(WallClock.now().saturating_add(LATER_MS)));
    let inside = runtime.enter();
    let clerk = web::clerk_of(&directory, &directory.process("rehearsal")?, &clock)?;
    let (clerks, purpose) = (Vec::from([clerk]), Purpose::Service);
    let (settings, sign_in) = (Settings::default(), SignInSettings::default());
    let site = Site::of(Parts { directory, clerks, purpose, address: address.clone(), clock, settings, sign_in });
    let officer = Slug::new("officer").context("a name")?;
    let link = site.link((&officer, LinkPurpose::Recover), "test")?;
    drop(inside);
    let doors = Doors { main: listener, tls: None, redirect: None, metrics: None };
    let serving = runtime.spawn(web::serve(site, doors, std::future::pending()));
    let mut walk = script("retention.mjs", at_hand, folder)?;
    let walk = walked(walk.args([format!("{address}/en{}", link.path), link.code]), &folder.join("shots"));
    ensure!(!serving.is_finished(), "the server ended");
    runtime.shutdown_background();
    walk
}

#[test]
fn an_invitation_by_mail_ends_in_badges_and_what_is_personal_in_nothing() -> Result<()> {
    let _alone = BROWSER.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let Some(at_hand) = at_hand()? else { return Ok(()) };
    let folder = Folder::new("browser-invitation");
    let folder = folder.path();
    let (link, code) = house(folder)?;
    // The program and the script listen there in a moment.
    let free = || -> Result<u16> { Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port()) };
    let (port, relay) = (free()?, free()?);
    let server = served(folder, (port, relay))?;
    let mut walk = script("invitation.mjs", &at_hand, folder)?;
    walked(walk.args([format!("http://localhost:{port}{link}"), code, relay.to_string()]), &folder.join("shots"))?;
    // Its directory is for one server at a time.
    drop(server);
    later(folder, &at_hand)
}
