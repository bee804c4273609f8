//! Log lines go to standard error, for people or for machines; results alone go to standard output.

use std::fs;
use std::io::{Read, Write};
use std::os::unix::net::UnixStream;
use std::process::{Command, Stdio};

use crate::folder::Folder;
use crate::init::house;
use crate::program::{Said, run, serve};

/// A server to whose socket something was said that it does not understand.
fn confused(folder: &Folder, log: &[&str]) -> Said {
    let (data, socket) = (house(folder), folder.at("data/control.sock"));
    let served = serve(folder, &[&["serve", "--data", &data], log].concat());
    let mut stream = UnixStream::connect(socket).unwrap();
    stream.write_all(b"hello\n").unwrap();
    // The end of the answer comes when the server has given up, and has said so.
    assert_eq!(stream.read_to_end(&mut Vec::new()).unwrap_or_default(), 0);
    let said = served.stop();
    assert_eq!(said.code, 0, "{said:?}");
    assert_eq!(said.out.lines().count(), 1, "{said:?}");
    said
}

#[test]
fn log_lines_are_json_on_request() {
    let said = confused(&Folder::new("log-json"), &["--log", "json"]);
    let lines: Vec<serde_json::Value> = said.err.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 1, "{said:?}");
    assert_eq!(lines[0]["level"], "WARN");
    assert!(lines[0]["timestamp"].is_string() && lines[0]["fields"]["message"].is_string(), "{said:?}");
}

#[test]
fn log_lines_are_for_people_otherwise() {
    let said = confused(&Folder::new("log-text"), &[]);
    assert!(said.err.contains(" WARN ") && !said.err.contains(['{', '\u{1b}']), "{said:?}");
    assert_eq!(said.err.lines().count(), 1, "{said:?}");
}

#[test]
fn a_reader_that_went_away_breaks_nothing() {
    let folder = Folder::new("log-closed");
    let data = house(&folder);
    let file = folder.write("file.acts", "record.describe by=secretariat about.en=x\n");
    let mut child = Command::new(env!("CARGO_BIN_EXE_meshveret"))
        .args(["acts", "--data", &data, "--process", "delta", "--file", &file])
        .stdout(Stdio::piped())
        .stderr(fs::File::create(folder.at("err")).unwrap())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
    assert_eq!(fs::read_to_string(folder.at("err")).unwrap(), "");
    let again = run(&folder, &["acts", "--data", &data, "--process", "delta", "--file", &file]);
    assert_eq!(again.done(), "put 0, put before 1\n");
}
