//! `demo` and `serve`: filling, going on, stopping, and what stands in the way of a start.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::time::Duration;

use crate::folder::{Folder, SmallDisk};
use crate::http::connect;
use crate::init::house;
use crate::program::{run, serve, start_and_kill, until};

/// The processes of the demonstration.
const PROCESSES: [&str; 2] = ["almaty", "rehearsal"];

/// The heads of a demonstration that was filled in one go.
fn undisturbed(folder: &Folder) -> [u64; 2] {
    let served = serve(folder, &["demo", "--data", &folder.demonstration()]);
    let heads = PROCESSES.map(|process| served.head(process));
    served.stop().done();
    heads
}

#[test]
fn the_first_start_fills_and_the_second_puts_nothing() {
    let folder = Folder::new("demo");
    let data = folder.at("data");
    let first = serve(&folder, &["demo", "--data", &data]);
    let (words, port) = (first.words(), first.port());
    for link in ["/en/almaty/som-8/", "/en/rehearsal/som-1/"] {
        assert!(words.contains(&format!("  http://127.0.0.1:{port}{link}\n")), "{words}");
        assert_eq!(first.get(link).status, 200);
    }
    for seat in ["chair", "secretariat", "public"] {
        let link = format!("http://{seat}.localhost:{port}/en/sign-in/?seat=rehearsal/{seat}\n");
        assert!(words.contains(&link), "{words}");
    }
    let seats = words.lines().filter(|line| line.contains("/en/sign-in/?seat=rehearsal/"));
    assert_eq!(seats.count(), 6);
    assert_eq!(first.get("/en/sign-in/?seat=rehearsal/chair").status, 200);
    let heads = PROCESSES.map(|process| first.head(process));
    assert!(heads.iter().all(|head| *head > 100), "{heads:?}");
    let ended = first.stop();
    assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{ended:?}");

    let second = serve(&folder, &["demo", "--data", &data]);
    assert_eq!(PROCESSES.map(|process| second.head(process)), heads);
    assert_eq!(second.stop().done().lines().count(), words.lines().count());
}

#[test]
fn the_programme_is_a_calendar_that_another_program_reads() {
    let Some(python) = crate::python::with("icalendar") else { return };
    let folder = Folder::new("demo-calendar");
    let served = serve(&folder, &["demo", "--data", &folder.demonstration()]);
    let calendar = served.get("/ru/rehearsal/som-2/timetable.ics");
    assert_eq!(calendar.status, 200);
    let file = folder.write("timetable.ics", calendar.body.clone());
    let program = "import sys, icalendar\nc = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())\n\
                   assert c['METHOD'] == 'PUBLISH' and not c.errors, c.errors\n\
                   events = c.walk('VEVENT')\nassert len(events) == 7 and not any(e.errors for e in events), events\n\
                   assert len({str(e['UID']) for e in events}) == 7\n\
                   opening = next(e for e in events if str(e['UID']).startswith('opening.'))\n\
                   assert opening['DTSTART'].dt.isoformat() == '2026-12-10T09:00:00+00:00', opening\n\
                   assert str(opening['SUMMARY']) == 'Открытие и выступления', opening\n\
                   gone = [e for e in events if e['STATUS'] == 'CANCELLED']\n\
                   assert len(gone) == 1 and int(gone[0]['SEQUENCE']) == 1, gone\n\
                   assert len(c.walk('VTIMEZONE')) == 1\n";
    crate::python::run(&python, program, &[&file]);
    served.stop().done();
}

#[test]
fn killed_while_it_fills_it_comes_to_the_same_record() {
    let folder = Folder::new("demo-killed");
    let data = folder.at("data");
    let demo = ["demo", "--listen", "127.0.0.1:0", "--data", &data];
    for after in [20, 60, 110, 180, 300] {
        start_and_kill(&folder, &demo, Duration::from_millis(after));
    }
    let served = serve(&folder, &["demo", "--data", &data]);
    assert_eq!(PROCESSES.map(|process| served.head(process)), undisturbed(&folder));
    for (process, meeting) in [("rehearsal", "som-1"), ("almaty", "som-8")] {
        let out = folder.at(process);
        run(&folder, &["export", "--data", &data, "--process", process, "--meeting", meeting, "--out", &out]).done();
        let key = folder.write("key", served.get(&format!("/{process}/log/key")).body);
        run(&folder, &["verify", &out, "--key", &key]).done();
    }
    let ended = served.stop();
    assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{ended:?}");
}

#[test]
fn a_disk_that_is_full_while_it_fills_is_one_sentence_and_loses_nothing() {
    let folder = Folder::new("demo-full");
    let data = folder.at("data");
    let Some(disk) = SmallDisk::mounted(&data, "1m") else { return };
    let full = run(&folder, &["demo", "--listen", "127.0.0.1:0", "--data", &data]);
    assert_eq!((full.code, full.out.as_str()), (3, ""), "{full:?}");
    assert_eq!(full.err.matches("meshveret: ").count(), 1, "{full:?}");
    assert_eq!(full.err.lines().last().unwrap().matches("the disk is full").count(), 1, "{full:?}");
    disk.grow();
    let served = serve(&folder, &["demo", "--data", &data]);
    assert_eq!(PROCESSES.map(|process| served.head(process)), undisturbed(&folder));
    served.stop().done();
}

#[test]
fn a_paced_rehearsal_goes_on_by_itself() {
    let folder = Folder::new("demo-pace");
    let data = folder.at("data");
    let is_open = || {
        let out = folder.at("package");
        let meeting = ["--process", "rehearsal", "--meeting", "som-1", "--as", "secretariat"];
        run(&folder, &[&["export", "--data", &data, "--out", &out][..], &meeting].concat()).done();
        fs::read_to_string(out).unwrap().contains("\\\"event\\\":\\\"meetings.opened\\\"")
    };
    // At this pace nothing more comes while we look.
    let slow = serve(&folder, &["demo", "--pace", "3600", "--data", &data]);
    let before = PROCESSES.map(|process| slow.head(process));
    assert!(!is_open());
    assert_eq!(slow.get("/en/rehearsal/som-1/").status, 200);
    slow.stop().done();

    let paced = serve(&folder, &["demo", "--pace", "1", "--data", &data]);
    assert!(until(2_000, || (paced.head("rehearsal") > before[1]).then_some(())).is_some());
    assert!(is_open());
    assert_eq!(paced.head("almaty"), before[0]);
    assert_eq!(paced.stop().code, 0);

    // What was left of the meeting is put by a start without a pace; the negotiation that came after it, whose days have passed
    // in this record, is not.
    let whole = serve(&folder, &["demo", "--data", &data]);
    let (heads, all) = (PROCESSES.map(|process| whole.head(process)), undisturbed(&folder));
    assert!(heads[0] == all[0] && before[1] < heads[1] && heads[1] < all[1], "{heads:?} {all:?}");
    assert_eq!((whole.get("/en/rehearsal/som-2/").status, whole.get("/en/rehearsal/tem-1/").status), (200, 404));
    let stopped = whole.stop();
    assert!(stopped.code == 0 && stopped.err.contains("negotiation.acts"), "{stopped:?}");
}

#[test]
fn what_stands_in_the_way_of_a_start_is_one_sentence() {
    let folder = Folder::new("demo-in-the-way");
    let data = folder.demonstration();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    run(&folder, &["demo", "--data", &data, "--listen", &address]).failed(3, &[&address, "is in use"]);
    run(&folder, &["serve", "--data", &data, "--listen", &address]).failed(3, &[&address, "is in use"]);

    let served = serve(&folder, &["demo", "--data", &data]);
    for command in ["demo", "serve"] {
        let second = run(&folder, &[command, "--data", &data, "--listen", "127.0.0.1:0"]);
        second.failed(3, &["is in use by another meshveret"]);
    }
    // The second start took nothing from the first.
    assert_eq!(served.get("/healthz").status, 200);
    assert_eq!(
        run(&folder, &["acts", "--data", &data, "--process", "rehearsal", "--file", &folder.write("none", "")]).code,
        0
    );
    served.stop();

    let nowhere = folder.at("nowhere");
    run(&folder, &["serve", "--data", &nowhere]).failed(3, &["nowhere is not a data directory"]);
    let file = folder.write("file", "");
    run(&folder, &["serve", "--data", &file]).failed(3, &["file is not a data directory"]);
    run(&folder, &["demo", "--data", &file, "--listen", "127.0.0.1:0"]).failed(3, &["file"]);
}

/// Where the header of an `SQLite` file has `user_version`, which counts the forms of our database.
const USER_VERSION: std::ops::Range<usize> = 60..64;

#[test]
fn a_newer_data_directory_is_left_alone() {
    let folder = Folder::new("demo-newer");
    let data = house(&folder);
    // The log beside the file would hide its header; what it holds is not asked for here.
    for beside in ["-wal", "-shm"] {
        drop(fs::remove_file(format!("{data}/meshveret.db{beside}")));
    }
    let database = format!("{data}/meshveret.db");
    let mut bytes = fs::read(&database).unwrap();
    bytes[USER_VERSION].copy_from_slice(&1_000_u32.to_be_bytes());
    fs::write(&database, bytes).unwrap();
    let newer = ["written by a newer version", "1000"];
    for command in ["demo", "serve"] {
        run(&folder, &[command, "--data", &data, "--listen", "127.0.0.1:0"]).failed(3, &newer);
    }
    let acts = folder.write("file.acts", "record.describe by=secretariat about.en=x\n");
    run(&folder, &["acts", "--data", &data, "--process", "delta", "--file", &acts]).failed(3, &newer);
    assert_eq!(fs::read(&database).unwrap()[USER_VERSION], 1_000_u32.to_be_bytes());
}

#[test]
fn told_to_stop_it_ends_though_readers_hang_on() {
    let folder = Folder::new("demo-stop");
    let served = serve(&folder, &["demo", "--data", &folder.demonstration()]);
    let mut stream = connect(served.port()).unwrap();
    let live = "GET /rehearsal/live?page=/en/rehearsal/som-1/ HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
    stream.write_all(live.as_bytes()).unwrap();
    let mut beginning = [0; 12];
    stream.read_exact(&mut beginning).unwrap();
    assert_eq!(&beginning, b"HTTP/1.1 200");
    let mut idle = connect(served.port()).unwrap();
    idle.write_all(b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n").unwrap();
    idle.read_exact(&mut beginning).unwrap();
    let mut half = connect(served.port()).unwrap();
    half.write_all(b"POST /en/sign-in/ HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1000\r\n\r\nname=").unwrap();
    let mut quarter = connect(served.port()).unwrap();
    quarter.write_all(b"GET /en/").unwrap();
    let ended = served.stop();
    assert_eq!(ended.code, 0, "{ended:?}");
}
