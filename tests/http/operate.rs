//! What whoever runs the server sees of it: readiness, metrics; and what readers see when nothing can be written.

use axum::http::StatusCode;
use record::{DataDir, DatabaseJournal, ProcessRow};
use web::Settings;
use web::operate::Readiness;

use crate::doors::{Opened, asked};
use crate::run::run;
use crate::server::{Answered, Reader, Server, beginnings, meeting};

fn at_work(name: &str, settings: Settings) -> Server {
    run(name, settings, &meeting("practice"), |dir, row| dir.journal(row).unwrap())
}

fn readiness(server: &Server) -> Readiness {
    server.runtime.block_on(server.site.readiness())
}

#[test]
fn it_is_ready_and_says_so_to_anybody() {
    let server = at_work("http-ready", Settings::default());
    let answer = server.get(&Reader::default(), "/readyz");
    assert_eq!((answer.status, answer.header("cache-control")), (StatusCode::OK, "no-store"));
    // What is wrong with the machine is no stranger's to know.
    assert_eq!(answer.text(), "ready\n");
}

#[test]
fn with_less_room_than_the_bound_it_is_not_ready_and_still_answers() {
    let server = at_work("http-ready-disk", Settings { disk_free: u64::MAX, ..Settings::default() });
    let answer = server.get(&Reader::default(), "/readyz");
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(answer.text(), "not ready\n");
    assert_eq!(server.get(&Reader::default(), "/en/practice/").status, StatusCode::OK);
    assert_eq!(server.get(&Reader::default(), "/healthz").status, StatusCode::OK);
    let opened = Opened::new(&server, |doors| doors);
    let told = "GET /readyz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";
    let told = server.runtime.block_on(asked(opened.metrics, told));
    let words = "not ready\nrecord: ok\nwriter: ok\ndisk: less is free than the bound\nclock: ok\n";
    assert!(told.starts_with("HTTP/1.1 503") && told.ends_with(words), "{told}");
    opened.close(&server);
}

#[test]
fn a_clock_that_cannot_be_right_is_said() {
    let unset = at_work("http-ready-unset", Settings::default());
    unset.clock.set(0);
    assert_eq!(readiness(&unset).clock, Err("is not set"));
    let acts = beginnings("practice").replace("nature=rehearsal", "nature=real");
    let journal = |dir: &DataDir, row: &ProcessRow| dir.journal(row).unwrap();
    let late = run("http-ready-late", Settings::default(), &acts, journal);
    let last = late.clerk("practice").snapshot().process.state.recorded();
    late.clock.set(last - 5_001);
    assert_eq!(readiness(&late).clock, Err("is behind the last entry"));
}

#[test]
fn a_writer_that_has_gone_is_said() {
    let server = at_work("http-ready-writer", Settings::default());
    // The writer's thread ends with whoever breaks in it.
    server.clerk("practice").watch(|_| panic!("the writer breaks, as this test wants it to"));
    let reader = server.seat("practice", "orluna");
    server.post(&reader, "/en/practice/som-1/floor/request", &[]);
    assert_eq!(readiness(&server).writer, Err("a writer does not answer"));
}

/// Asks for the floor and withdraws, both in order, until it cannot be written; what is answered then, and that all can be read
/// as before.
fn not_recorded(name: &str, writer: impl FnOnce(&DataDir, &ProcessRow) -> DatabaseJournal) -> Answered {
    let server = run(name, Settings::default(), &meeting("practice"), writer);
    let reader = server.seat("practice", "orluna");
    let head = || server.clerk("practice").snapshot().head();
    let mut put = ["request", "withdraw"].into_iter().cycle().take(200).map(|act| {
        let before = head();
        let answer = server.post(&reader, &format!("/en/practice/som-1/floor/{act}"), &[]);
        assert_eq!(answer.status == StatusCode::SEE_OTHER, head() == before + 1, "{}", answer.text());
        answer
    });
    // What was written before may have left room in its last page.
    let answer = put.find(|answer| answer.status != StatusCode::SEE_OTHER).unwrap();
    for page in ["/en/practice/", "/en/practice/som-1/floor/", "/en/practice/desk/"] {
        assert_eq!(server.get(&reader, page).status, StatusCode::OK, "{page}");
    }
    assert!(told(&server).contains("outcome=\"not-recorded\"} 1\n"));
    answer
}

#[test]
fn on_a_full_disk_an_act_is_refused_and_pages_go_on() {
    let answer = not_recorded("http-full", |dir, row| {
        let mut journal = dir.journal(row).unwrap();
        journal.bound_pages(1).unwrap();
        journal
    });
    let words = "This was not recorded. Please repeat it.";
    assert!(answer.text().contains(words) && answer.text().contains("the disk is full"), "{}", answer.text());
}

#[test]
fn in_a_directory_that_is_read_only_an_act_is_refused_and_pages_go_on() {
    let answer = not_recorded("http-read-only", |dir, row| dir.reader(row).unwrap());
    let words = "This was not recorded. Please repeat it.";
    assert!(answer.text().contains(words) && answer.text().contains("cannot be written to"), "{}", answer.text());
}

/// What metrics say, from the listener that is theirs.
fn told(server: &Server) -> String {
    let opened = Opened::new(server, |doors| doors);
    let told =
        server.runtime.block_on(asked(opened.metrics, "GET /metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));
    opened.close(server);
    let (head, body) = told.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 200 OK") && head.contains("application/openmetrics-text"), "{head}");
    body.to_owned()
}

#[test]
fn metrics_count_what_happens_and_name_nobody() {
    let server = at_work("http-metrics", Settings::default());
    let reader = server.seat("practice", "orluna");
    server.post(&reader, "/en/practice/som-1/floor/request", &[]);
    server.post(&reader, "/en/practice/som-1/floor/request", &[]);
    server.get(&reader, "/en/practice/som-1/floor/?note=canary-in-a-question");
    // Ten failures of one name are borne.
    for _ in 0..11 {
        server.post(&Reader::default(), "/en/sign-in", &[("name", "canary-name"), ("password", "canary-password")]);
    }
    server.post(&reader, "/en/sign-in/seat", &[("process", "canary-process"), ("seat", "chair")]);
    server.site.metrics().queue("mail", 7);
    let told = told(&server);
    for line in [
        "meshveret_acts_total{act=\"floor.request\",outcome=\"recorded\"} 1",
        "meshveret_acts_total{act=\"floor.request\",outcome=\"rejected\"} 1",
        "meshveret_sign_ins_total{outcome=\"done\"} 1",
        "meshveret_sign_ins_total{outcome=\"wrong\"} 10",
        "meshveret_sign_ins_total{outcome=\"no-seat\"} 1",
        "meshveret_sign_ins_total{outcome=\"limited\"} 1",
        "meshveret_queue_length{queue=\"mail\"} 7",
        "meshveret_requests_total{class=\"form\",status=\"303\"} 1",
        "meshveret_requests_total{class=\"page\",status=\"200\"} 1",
        "meshveret_request_seconds_count{class=\"sign-in\"} 13",
        "meshveret_streams{process=\"practice\"} 0",
        "meshveret_acts_waiting{process=\"practice\"} 0",
        &format!("meshveret_entries{{process=\"practice\"}} {}", server.clerk("practice").snapshot().head()),
    ] {
        assert!(told.lines().any(|found| found == line), "{line} is not in\n{told}");
    }
    let bytes = |name: &str| {
        let line = told.lines().find_map(|line| line.strip_prefix(&format!("{name} ")));
        line.unwrap().parse::<u64>().unwrap()
    };
    assert!(bytes("meshveret_record_bytes") > 0 && bytes("meshveret_disk_free_bytes") > 0);
    assert!(bytes("process_resident_memory_bytes") > 1 << 20 && bytes("process_open_fds") > 3);
    assert!(told.ends_with("# EOF\n") && !told.contains("canary") && !told.contains("127.0.0.1"), "{told}");
}
