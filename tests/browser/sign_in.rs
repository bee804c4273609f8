//! Sign-in in a real browser: `tests/browser/sign-in.mjs` comes in by a link, adds a passkey of Chromium's virtual authenticator,
//! sets up a password with a second factor, and goes to npm's `oidc-provider`, which it starts itself.

use std::net::TcpListener;
use std::process::Command;
use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use clerk::{Clock, WallClock};
use record::DataDir;
use web::{Doors, Parts, Provider, Purpose, Settings, SignInSettings, Site};

use crate::folder::Folder;
use crate::{BROWSER, at_hand, program, root, walked};

const RULES: &str = "[profile]\nid = \"trial\"\nversion = 1\nvalid-from = \"2026-01-01\"\n";

/// A process of one's own; the link by which its secretariat comes in, without the host, and the code.
fn house(folder: &Folder) -> Result<(String, String)> {
    let (rules, data) = (folder.path().join("rules.toml"), folder.path().join("data"));
    std::fs::write(&rules, RULES)?;
    let mut init = Command::new(program()?);
    init.args(["init", "--process", "ministry", "--admin", "officer", "--data"]).arg(data).arg("--rules").arg(rules);
    let said = String::from_utf8(init.output()?.stdout)?;
    let after = |words: &str| said.lines().find_map(|line| line.strip_prefix(words)).map(str::to_owned);
    after("link ").zip(after("code ")).with_context(|| format!("init said no link: {said}"))
}

#[test]
fn people_sign_in_by_passkey_by_password_and_by_their_ministry() -> Result<()> {
    let _alone = BROWSER.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let Some((modules, chromium)) = at_hand()? else { return Ok(()) };
    let folder = Folder::new("browser-sign-in");
    let (link, code) = house(&folder)?;
    // The script listens there in a moment.
    let provider = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0"))?;
    let address = format!("http://localhost:{}", listener.local_addr()?.port());
    let site = {
        let _inside = runtime.enter();
        site(&folder, &address, provider)?
    };
    let doors = Doors { main: listener, tls: None, redirect: None, metrics: None };
    let serving = runtime.spawn(web::serve(site, doors, std::future::pending()));
    let shots = folder.path().join("shots");
    let mut walk = Command::new("node");
    walk.arg(root().join("tests/browser/sign-in.mjs")).env("CHROMIUM", &chromium);
    walk.args(["--modules".as_ref(), modules.as_os_str(), "--shots".as_ref(), shots.as_os_str()]);
    walk.args([format!("{address}{link}"), code, provider.to_string()]);
    let walk = walked(&mut walk, &shots);
    ensure!(!serving.is_finished(), "the server ended");
    runtime.shutdown_background();
    walk
}

fn site(folder: &Folder, address: &str, provider: u16) -> Result<Site> {
    let directory = Arc::new(DataDir::open(&folder.path().join("data"))?);
    let clock: Arc<dyn Clock> = Arc::new(WallClock);
    let clerk = web::clerk_of(&directory, &directory.process("ministry")?, &clock)?;
    let provider = Provider {
        name: "foreign-ministry".to_owned(),
        title: "the Foreign Ministry".to_owned(),
        issuer: format!("http://127.0.0.1:{provider}"),
        client_id: "meshveret".to_owned(),
        client_secret: Some("a secret of the test".to_owned()),
        claim: None,
    };
    let sign_in = SignInSettings { providers: Vec::from([provider]), ..SignInSettings::default() };
    let (clerks, address, purpose) = (Vec::from([clerk]), address.to_owned(), Purpose::Service);
    Ok(Site::of(Parts { directory, clerks, purpose, address, clock, settings: Settings::default(), sign_in }))
}
