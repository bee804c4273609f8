//! Schemathesis reads the document of the interface, asks a server of the demonstration what the document lets it ask, and what it
//! does not, and compares every answer with the document: no answer may be a failure of ours, none may be undocumented.
//!
//! Needed, and fetched by `scripts/test`: Schemathesis in `target/schemathesis`. Where it is missing the test is passed over and says
//! so; with `CI=true` it fails.
#![expect(clippy::unwrap_used, reason = "test support")]
#![expect(dead_code, reason = "the server is asked over the network here")]

mod server;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use server::Server;
use web::TokenWanted;

/// The seconds that one reader may take: the examples and the edges of every field, then as much at random as is left.
const SECONDS: &str = "30";
/// One seed, so that what fails today fails tomorrow.
const SEED: &str = "20261125";
/// What is compared. That wrong data is refused, and right data taken, is asked of those who may not put anything: of others the
/// answer is the rules' matter, which no schema knows.
const CHECKS: &str = "not_a_server_error,status_code_conformance,content_type_conformance,response_headers_conformance,\
                      response_schema_conformance,negative_data_rejection,unsupported_method,allow_header_conformance,missing_required_header";

/// A value given to this program from outside.
#[expect(clippy::disallowed_methods, reason = "the program that runs the tests takes no arguments of theirs")]
fn given(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// Where Schemathesis is; nothing where it is missing, which is said.
fn at_hand() -> Result<Option<PathBuf>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let program = root.join("target/schemathesis/bin/schemathesis");
    if program.exists() {
        return Ok(Some(program));
    }
    ensure!(given("CI").as_deref() != Some("true"), "missing: {}; scripts/test fetches it", program.display());
    // Not by a macro: what those print is kept back when a test passes.
    writeln!(std::io::stderr(), "passed over, missing: {}; scripts/test fetches it", program.display())?;
    Ok(None)
}

/// The address of the server, which answers until the test ends.
fn served(server: &Server) -> Result<String> {
    let listener = server.runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0"))?;
    let address = listener.local_addr()?;
    let app = server.app.clone();
    drop(server.runtime.spawn(async move { axum::serve(listener, app).await }));
    Ok(format!("http://{address}"))
}

/// Every area of acts, so that no token is too short.
fn every_area() -> String {
    let areas: std::collections::BTreeSet<&str> =
        procedure::Kind::ALL.iter().filter_map(|kind| kind.name().split_once('.')).map(|(area, _)| area).collect();
    format!("put:{}", areas.into_iter().collect::<Vec<_>>().join(","))
}

/// What is there in the rehearsal, so that not all that is asked for is missing.
fn names(server: &Server, (meeting, text): (&str, &str)) -> Result<String> {
    let snapshot = server.clerk("rehearsal").snapshot();
    let state = &snapshot.process.state;
    let all =
        state.documents.values().flat_map(|document| document.versions.iter().map(|one| (document.entry, &one.1)));
    let filed = all.filter_map(|(entry, version)| Some((entry, version.file.as_ref()?.hash)));
    let (entry, hash) = filed.min().context("no document has a file")?;
    let old = state.archive.keys().next().context("nothing is in the archive")?;
    let names = [("process", "rehearsal"), ("meeting", meeting), ("text", text), ("problem", "floor.list-closed")];
    let names = names.map(|(name, value)| format!("\"path.{name}\" = \"{value}\"\n")).concat();
    let more = format!(
        "\"path.hash\" = \"{hash}\"\n\"path.entry\" = {entry}\n\"path.letter\" = 1\n\"path.old\" = {old}\n\"path.party\" = \"orluna\"\n\
         \"path.use\" = \"arrival\"\n\"path.file\" = \"agenda.pdf\"\n"
    );
    Ok(format!("[parameters]\n{names}{more}\"query.meeting\" = \"{meeting}\"\n\"query.text\" = \"{text}\"\n"))
}

/// Asks as a seat of the rehearsal about a text; what is said.
fn conforms(seat: &str, (meeting, text): (&str, &str)) -> Result<Option<String>> {
    let Some(program) = at_hand()? else { return Ok(None) };
    let server = Server::demonstration(&format!("interface-{seat}"));
    let address = served(&server)?;
    let folder = server::folder::Folder::new(&format!("interface-{seat}-run"));
    std::fs::write(folder.path().join("schemathesis.toml"), names(&server, (meeting, text))?)?;
    let mut run = Command::new(program);
    run.current_dir(folder.path()).args(["run", &format!("{address}/api/v1/openapi.json"), "--url", &address]);
    run.args(["--checks", CHECKS, "--max-time", SECONDS, "--seed", SEED, "--suppress-health-check", "all"]);
    run.args(["--workers", "1", "--continue-on-failure", "--phases", "examples,coverage,fuzzing", "--no-color"]);
    if seat != "public" {
        let wanted = TokenWanted {
            account: None,
            process: "rehearsal".to_owned(),
            capacity: seat.to_owned(),
            name: "schemathesis".to_owned(),
            scope: every_area(),
            days: 1,
        };
        run.args(["--header", &format!("Authorization: Bearer {}", web::make_token(&server.site, &wanted)?)]);
    }
    let ended = run.output().context("schemathesis does not start")?;
    let said = String::from_utf8_lossy(&ended.stdout);
    ensure!(ended.status.success(), "{said}\n{}", String::from_utf8_lossy(&ended.stderr));
    ensure!(said.contains("passed"), "{said}");
    if given("SAY").is_some() {
        writeln!(std::io::stderr(), "{said}")?;
    }
    Ok(Some(said.into_owned()))
}

#[test]
fn the_public_gets_documented_answers() -> Result<()> {
    conforms("public", ("som-1", "protocol")).map(drop)
}

#[test]
fn a_member_gets_documented_answers() -> Result<()> {
    conforms("orluna", ("closed", "tolls")).map(drop)
}

#[test]
fn the_secretariat_gets_documented_answers() -> Result<()> {
    let said = conforms("secretariat", ("quiet", "pledge"))?;
    // It sees everything: what is never found was never asked for rightly.
    ensure!(said.is_none_or(|said| !said.contains("Missing test data")), "something is never found");
    Ok(())
}
