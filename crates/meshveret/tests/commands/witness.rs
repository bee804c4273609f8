//! Witnesses: a ministry's own machine sees that a log only grew and says so; what contradicts that is refused and kept. And the
//! log as tiles, read by a program that shares no code with ours.

use std::fs;

use crate::folder::{Folder, copy_folder};
use crate::http::{connect, post_with};
use crate::init::house;
use crate::program::{Said, Served, run, serve, serve_in, start, until};
use crate::python;

/// The name of the witness.
const NAME: &str = "migration.example/witness";
/// The rules of Merkle trees as another program has them, and notes checked with a library of its own.
const READER: &str = include_str!("reader.py");

/// Puts so many facts.
fn put(folder: &Folder, data: &str, facts: std::ops::Range<usize>) {
    let acts: Vec<String> = facts.map(|n| format!("record.note-fact by=secretariat text.en=\"Fact {n}\"\n")).collect();
    let file = folder.write("facts.acts", acts.concat());
    run(folder, &["acts", "--data", data, "--process", "delta", "--file", &file]).done();
}

/// A meeting that has a package.
fn convene(folder: &Folder, data: &str) {
    let file = folder.write(
        "meeting.acts",
        "membership.add-body by=secretariat body=som name.en=\"SOM\"\nmeetings.convene by=secretariat meeting=som-1 level=som name.en=\"SOM 1\" from=2027-01-10\n",
    );
    run(folder, &["acts", "--data", data, "--process", "delta", "--file", &file]).done();
}

struct Witness<'a> {
    folder: &'a Folder,
    state: String,
    key: String,
}

impl<'a> Witness<'a> {
    fn new(folder: &'a Folder) -> Self {
        Self { folder, state: folder.at("witness.state"), key: folder.at("witness.key") }
    }

    fn looks(&self, served: &Served, more: &[&str]) -> Said {
        let log = format!("http://127.0.0.1:{}/delta/log", served.port());
        let mut arguments = vec!["witness", "--log", &log, "--key", &self.key, "--state", &self.state, "--once"];
        arguments.extend(["--name", NAME]);
        arguments.extend(more);
        run(self.folder, &arguments)
    }

    /// The verifier key, as the record names it.
    fn public(&self, said: &str) -> String {
        let line = said.lines().find_map(|line| line.strip_prefix("witness ")).unwrap().to_owned();
        self.folder.write("witness.pub", format!("{line}\n"));
        line
    }

    fn named(&self, data: &str, key: &str, more: &str) {
        let act = format!("record.name-witness by=secretariat key=\"{key}\"{more}\n");
        let file = self.folder.write("name.acts", act);
        run(self.folder, &["acts", "--data", data, "--process", "delta", "--file", &file]).done();
    }
}

#[test]
fn a_witness_cosigns_what_only_grew_and_packages_carry_it() {
    let folder = Folder::new("witness");
    let data = house(&folder);
    convene(&folder, &data);
    let served = serve(&folder, &["serve", "--data", &data]);
    let witness = Witness::new(&folder);
    // The record does not name it yet.
    let said = witness.looks(&served, &[]);
    assert_eq!(said.code, 3, "{said:?}");
    assert!(said.sentence().contains("does not name this witness"), "{said:?}");
    let key = witness.public(&said.out);
    witness.named(&data, &key, "");
    assert!(witness.looks(&served, &[]).done().contains("cosigned "), "named");
    let note = served.get("/delta/log/checkpoint").text();
    assert!(note.lines().any(|line| line.starts_with(&format!("\u{2014} {NAME} "))), "{note}");
    // Nothing new: nothing is signed again so soon.
    assert!(!witness.looks(&served, &[]).done().contains("cosigned "));
    let package = folder.at("package.json");
    let export = |out: &str| {
        run(&folder, &["export", "--data", &data, "--process", "delta", "--meeting", "som-1", "--out", out])
    };
    export(&package).done();
    let key_file = folder.write("log.key", served.get("/delta/log/key").body);
    let verified = |witness: &str| run(&folder, &["verify", &package, "--key", &key_file, "--witness", witness]);
    let words = verified(&folder.at("witness.pub")).done().to_owned();
    assert!(words.contains(NAME), "{words}");
    // A thousand checkpoints later it goes on from where it was; a package still carries its earlier signature.
    put(&folder, &data, 0..1_000);
    export(&package).done();
    verified(&folder.at("witness.pub")).done();
    let said = witness.looks(&served, &["--log-key", &key_file]);
    assert!(said.done().contains("cosigned 10"), "{said:?}");
    // Another witness did not cosign.
    let other = Witness { key: folder.at("other.key"), state: folder.at("other.state"), folder: &folder };
    let of_other = other.looks(&served, &[]);
    other.folder.write("other.pub", of_other.out.lines().find_map(|line| line.strip_prefix("witness ")).unwrap());
    assert_eq!(verified(&folder.at("other.pub")).code, 1);
    served.stop();
}

/// Two servers that hold the same key and went on by themselves.
#[test]
fn two_hosts_that_claim_one_log_are_found_and_the_proof_is_kept() {
    let folder = Folder::new("witness-fork");
    let data = house(&folder);
    put(&folder, &data, 0..3);
    let other = folder.at("other");
    copy_folder(data.as_ref(), other.as_ref());
    put(&folder, &data, 3..10);
    put(&folder, &other, 20..25);
    let witness = Witness::new(&folder);
    let first = serve(&folder, &["serve", "--data", &data]);
    let key = witness.public(&witness.looks(&first, &[]).out);
    first.stop();
    // The other host shows fewer entries than were cosigned: so would one that lags behind, and it proves nothing.
    let second = serve(&folder, &["serve", "--data", &other]);
    let shorter = witness.looks(&second, &[]);
    assert!(shorter.code == 3 && shorter.err.contains("fewer than"), "{shorter:?}");
    assert!(!shorter.out.contains("cosigned ") && !fs::exists(folder.at("witness.state.evidence-1")).unwrap());
    second.stop();
    // As many, and more, of another history.
    put(&folder, &other, 25..27);
    for (more, words) in [(27..27, "forked"), (27..40, "rewritten"), (40..41, "rewritten")] {
        put(&folder, &other, more);
        let second = serve(&folder, &["serve", "--data", &other]);
        let said = witness.looks(&second, &[]);
        assert!(said.code == 3 && said.err.contains(words), "{said:?}");
        assert!(!said.out.contains("cosigned "), "{said:?}");
        second.stop();
    }
    let evidence = fs::read_to_string(folder.at("witness.state.evidence-1")).unwrap();
    let notes: Vec<&str> = evidence.split("meshveret/delta/").collect();
    // Both notes are there, each signed with the log's key.
    assert!(notes.len() >= 5 && evidence.contains("do not agree"), "{evidence}");
    // The honest host is cosigned all the same.
    let first = serve(&folder, &["serve", "--data", &data]);
    put(&folder, &data, 50..51);
    witness.named(&data, &key, "");
    assert!(witness.looks(&first, &[]).done().contains("cosigned "));
    first.stop();
}

#[test]
fn a_witness_with_an_address_is_handed_each_checkpoint() {
    let folder = Folder::new("witness-listens");
    let data = house(&folder);
    let config = folder.write(
        "serve.toml",
        "[witnesses]\nallowed-networks = [\"127.0.0.1\"]\nseconds = 1\n[log]\nlevel = \"warn\"\n[metrics]\nlisten = \"off\"\n",
    );
    let served = serve_in(&folder, &["serve", "--data", &data, "--config", &config], &[]);
    let witness = Witness::new(&folder);
    let key = witness.public(&witness.looks(&served, &[]).out);
    let log = format!("http://127.0.0.1:{}/delta/log", served.port());
    let arguments = [
        "witness",
        "--log",
        &log,
        "--key",
        &witness.key,
        "--state",
        &witness.state,
        "--every",
        "86400",
        "--listen",
        "127.0.0.1:0",
    ];
    let listening = start(&folder, &arguments);
    let port = until(3_000, || {
        listening
            .words()
            .lines()
            .find_map(|line| line.strip_prefix("listening on http://127.0.0.1:"))
            .and_then(|rest| rest.trim_end_matches('/').parse::<u16>().ok())
    })
    .unwrap();
    witness.named(&data, &key, &format!(" address=\"http://127.0.0.1:{port}\""));
    let signed = |size: &str| {
        let note = served.get("/delta/log/checkpoint").text();
        (note.lines().nth(1) == Some(size) && note.contains(&format!("\u{2014} {NAME} "))).then_some(())
    };
    until(3_000, || signed("5")).unwrap();
    put(&folder, &data, 0..600);
    until(3_000, || signed("605")).unwrap();
    // What is no request, of another log, not signed, or not from where it was, has the status of the specification.
    let ask = |body: &str| post_with(port, "/add-checkpoint", "", body).unwrap();
    let note = served.get("/delta/log/checkpoint").text();
    assert_eq!(ask("nonsense").status, 400);
    assert_eq!(ask("old 0\n\nmeshveret/other/00000000\n1\nAAAA\n\n\u{2014} x AAAA\n").status, 404);
    assert_eq!(ask(&format!("old 605\n\n{}", note.replace("\n605\n", "\n606\n"))).status, 403);
    assert_eq!(ask(&format!("old 606\n\n{note}")).status, 400);
    let elsewhere = ask(&format!("old 0\n\n{note}"));
    assert_eq!((elsewhere.status, elsewhere.header("content-type")), (409, Some("text/x.tlog.size")));
    assert_eq!(elsewhere.text(), "605\n");
    // As many as it takes at once, of which none says what it wants: each makes room after a while.
    let silent: Vec<_> = (0..64).map(|_| connect(port).unwrap()).collect();
    let again = ask(&format!("old 605\n\n{note}"));
    drop(silent);
    assert_eq!(again.status, 200);
    assert!(again.text().starts_with(&format!("\u{2014} {NAME} ")));
    drop(listening);
    served.stop();
}

#[test]
fn a_stranger_reads_the_log_with_a_program_of_its_own() {
    let folder = Folder::new("witness-reader");
    let data = house(&folder);
    put(&folder, &data, 0..300);
    let served = serve(&folder, &["serve", "--data", &data]);
    let base = format!("http://127.0.0.1:{}/delta/log/", served.port());
    if let Some(python) = python::with("pymerkle") {
        python::run(&python, READER, &[&base, "304"]);
    }
    // What a stranger can fetch gives nothing away: a bundle has numbers and commitments and nothing else.
    let bundle = served.get("/delta/log/tile/entries/000").body;
    let words = String::from_utf8_lossy(&bundle).into_owned();
    assert!(
        words.contains("meshveret-entry/v1\nmeshveret/delta/") && !words.contains("Fact") && !words.contains("record.")
    );
    // The grant of a seat is for the bureau: a stranger has its envelope and its proof.
    let restricted = served.get("/delta/log/entry/2").text();
    assert!(restricted.contains("\"salt\":null,\"body\":null"), "{restricted}");
    assert!(served.get("/delta/log/entry/4").text().contains("Fact 0"));
    for gone in [
        "tile/0/001",
        "tile/0/000.p/0",
        "tile/0/002.p/1",
        "tile/64/000",
        "entry/304",
        "entry/04",
        "tile/entries/001.p/49",
    ] {
        assert_eq!(served.get(&format!("/delta/log/{gone}")).status, 404, "{gone}");
    }
    assert_eq!(served.get("/delta/log/tile/0/001.p/48").body.len(), 48 * 32);
    let tile = served.get("/delta/log/tile/0/000");
    assert!(tile.header("cache-control").unwrap().contains("immutable"));
    served.stop();
}

#[test]
fn the_log_goes_on_under_another_key_that_the_first_one_names() {
    let folder = Folder::new("witness-key");
    let data = house(&folder);
    convene(&folder, &data);
    let served = serve(&folder, &["serve", "--data", &data]);
    let witness = Witness::new(&folder);
    let key = witness.public(&witness.looks(&served, &[]).out);
    witness.named(&data, &key, "");
    let first = served.get("/delta/log/key").text();
    let first_file = folder.write("first.key", &first);
    let origin = first.split('+').next().unwrap().to_owned();
    let keys = |more: &[&str]| run(&folder, &[&["key", "--data", &data, "--log", &origin], more].concat());
    assert!(keys(&[]).done().starts_with(first.trim()));
    let made = keys(&["--new"]).done().lines().next().unwrap().to_owned();
    // A key of another log, of a witness, one that is not here, the one that signs already.
    let foreign = made.replace(&origin, "meshveret/other/00000000");
    for wrong in [foreign.as_str(), &key, first.trim(), "nonsense"] {
        assert_eq!(keys(&["--change", wrong]).code, 1, "{wrong}");
    }
    assert_eq!(served.get("/delta/log/key").text(), first);
    keys(&["--change", &made]).done();
    put(&folder, &data, 0..3);
    assert_eq!(served.get("/delta/log/key").text().trim(), made);
    // Whoever has the first key checks a package of the second; the witness follows.
    let package = folder.at("package.json");
    run(&folder, &["export", "--data", &data, "--process", "delta", "--meeting", "som-1", "--out", &package]).done();
    run(&folder, &["verify", &package, "--key", &first_file]).done();
    assert!(fs::read_to_string(&package).unwrap().starts_with("{\"format\":\"meshveret-package/v3\""));
    let said = witness.looks(&served, &[]);
    assert!(said.done().contains("another key") && said.out.contains("cosigned "), "{said:?}");
    served.stop();
    // The server starts with either; without the new one it does not.
    let second = folder.at("data/keys/delta.2.key");
    fs::rename(&second, folder.at("away")).unwrap();
    let refused = run(&folder, &["serve", "--data", &data, "--listen", "127.0.0.1:0"]);
    assert!(refused.code == 3 && refused.sentence().contains("key"), "{refused:?}");
    fs::rename(folder.at("away"), &second).unwrap();
    let served = serve(&folder, &["serve", "--data", &data]);
    assert_eq!(served.get("/delta/log/key").text().trim(), made);
    served.stop();
}
