//! The program as a service: what it says to systemd and hears from it, and how it stops.

use std::io::{Read, Write};
use std::os::unix::net::UnixDatagram;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use crate::folder::Folder;
use crate::http::connect;
use crate::init::house;
use crate::program::{pause, run, serve, serve_in, until};

/// How often a wait looks at most: twenty seconds.
const LOOKS_MAX: usize = 2_000;

fn unit() -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packaging/systemd/meshveret.service"))
        .unwrap()
}

#[test]
fn it_says_that_it_is_ready_that_it_lives_and_that_it_stops() {
    let folder = Folder::new("service-notify");
    let socket = folder.at("notify");
    let heard = UnixDatagram::bind(&socket).unwrap();
    heard.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let next = || {
        let mut bytes = [0; 64];
        let length = heard.recv(&mut bytes).unwrap();
        String::from_utf8(bytes[..length].to_vec()).unwrap().trim_end().to_owned()
    };
    let arguments = ["serve", "--data", &house(&folder), "--metrics", "off", "--log-level", "warn"];
    let served = serve_in(&folder, &arguments, &[("NOTIFY_SOCKET", &socket), ("WATCHDOG_USEC", "600000")]);
    assert_eq!([next(), next(), next()], ["READY=1", "WATCHDOG=1", "WATCHDOG=1"]);
    let stopped = std::thread::spawn(move || served.stop());
    assert!((0..20).any(|_| next() == "STOPPING=1"));
    let said = stopped.join().unwrap();
    assert_eq!((said.code, said.err.as_str()), (0, ""), "{said:?}");
}

#[test]
fn a_reload_ends_nothing() {
    let folder = Folder::new("service-reload");
    let served = serve_in(&folder, &["serve", "--data", &house(&folder), "--metrics", "off"], &[]);
    served.signal("HUP");
    until(LOOKS_MAX, || served.log().contains("there is no certificate to read again").then_some(())).unwrap();
    assert_eq!(served.get("/readyz").text().lines().next(), Some("ready"));
    assert_eq!(served.stop().code, 0);
}

#[test]
fn a_live_page_is_ended_and_half_a_request_is_not_waited_for_when_it_stops() {
    let folder = Folder::new("service-stop");
    let served = serve(&folder, &["serve", "--data", &house(&folder)]);
    let mut live = connect(served.port()).unwrap();
    live.write_all(b"GET /delta/live?page=/en/delta/ HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n").unwrap();
    let mut beginning = [0; 15];
    live.read_exact(&mut beginning).unwrap();
    assert_eq!(&beginning, b"HTTP/1.1 200 OK");
    let mut half = connect(served.port()).unwrap();
    half.write_all(b"POST /en/sign-in/ HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100\r\n\r\nname=").unwrap();
    // What was not read yet is no request.
    pause(Duration::from_millis(500));
    let said = served.stop();
    assert_eq!(said.code, 0, "{said:?}");
    assert!(said.err.contains("readers were left in the middle of a request"), "{said:?}");
    live.read_to_end(&mut Vec::new()).unwrap();
}

#[test]
fn the_unit_says_what_the_program_understands() {
    let folder = Folder::new("service-unit");
    let printed = run(&folder, &["config"]);
    let text = printed.done().replace("# data = ", "data = ");
    let config = folder.write("meshveret.toml", text);
    let unit = unit();
    let line = unit.lines().find_map(|line| line.strip_prefix("ExecStart=/usr/local/bin/meshveret ")).unwrap();
    let line = line.replace("/etc/meshveret/meshveret.toml", &config);
    let arguments: Vec<&str> = line.split(' ').chain(["--check"]).collect();
    assert_eq!(run(&folder, &arguments).done(), "the configuration is in order\n");
}

#[test]
#[expect(clippy::print_stderr, reason = "a test that could not be made says so")]
fn systemd_understands_the_unit_and_finds_little_exposed() {
    let folder = Folder::new("service-systemd");
    let file =
        folder.write("meshveret.service", unit().replace("/usr/local/bin/meshveret", env!("CARGO_BIN_EXE_meshveret")));
    let Ok(verified) = Command::new("systemd-analyze").args(["verify", &file]).output() else {
        eprintln!("skipped: there is no systemd-analyze here");
        return;
    };
    assert!(verified.status.success() && verified.stderr.is_empty(), "{verified:?}");
    // In tenths: at most 2.0 of 10.
    let rated =
        Command::new("systemd-analyze").args(["security", "--offline=true", "--threshold=20", &file]).output().unwrap();
    assert!(rated.status.success(), "{rated:?}");
}
