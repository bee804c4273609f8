//! Behind closed doors, seen from outside the record: what was said there, and by whom, is in no mail, no line of the log, no
//! figure of the metrics and no file of the data directory once the doors are open again.

use std::fs;
use std::net::TcpListener;
use std::path::Path;
use std::time::Duration;

use crate::http::get;
use crate::mail::{House, PARTIES};

/// The meeting: two items, the first of them to be closed.
const MEETING: &str = r#"
with by=secretariat meeting=som-9
meetings.convene level=som name.en="Ninth Meeting" from=2026-01-20 to=2036-09-15 place.en="Far Bay" zone=Etc/UTC symbol=D/SOM/9
meetings.add-item number=1 title.en="Routes"
meetings.add-item number=2 title.en="Dates"
meetings.invite party=felmora
meetings.invite party=orluna
with by=chair meeting=som-9
meetings.open confirmed=yes
meetings.close-doors item=1 confirmed=yes
meetings.take-up item=1 confirmed=yes
"#;

/// What is done in the room and nowhere else. The party that acts is in the open nowhere else.
const ROOM: &str = r#"
with meeting=som-9
floor.request by=orluna
floor.hand-in by=orluna item=1 text.en="canary of a statement"
floor.give by=chair party=orluna
floor.take-back by=orluna
meetings.open-doors by=chair item=1 confirmed=yes
meetings.take-up by=chair item=2 confirmed=yes
"#;

#[test]
fn what_was_said_behind_closed_doors_is_in_no_mail_log_figure_or_file() {
    let house = House::new("closed-outside", Duration::ZERO, "");
    house.put("parties.acts", PARTIES);
    let metrics = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let served = house.serve_with(&["--log-level", "info", "--metrics", &metrics.to_string()]);
    house.put("meeting.acts", MEETING);
    let before = house.mails(5).len();
    let logged = served.log().len();
    house.put("room.acts", ROOM);
    assert_eq!(served.get("/en/delta/som-9/floor/").status, 403);
    // Something in the open comes last: once it is told, everything before it would have been.
    house.put("last.acts", "meetings.suspend by=chair meeting=som-9 confirmed=yes\n");
    house.put("again.acts", "with by=secretariat meeting=som-9\nmeetings.invite party=tolvasa\n");
    let mails = house.mails(before + 1);
    let (log, metrics) = (served.log(), get(metrics.port(), "/metrics").unwrap().text());
    assert!(log.len() > logged && metrics.contains("meshveret_"), "something is said: {log}");
    let told: String = mails[before..].iter().map(|mail| mail.text.as_str()).collect();
    let said = [("log", log.get(logged..).unwrap()), ("metrics", metrics.as_str()), ("mail", told.as_str())];
    for (place, words) in said {
        for canary in ["canary", "orluna", "Orluna"] {
            assert!(!words.contains(canary), "{canary} is in the {place}: {words}");
        }
    }
    assert_eq!(served.stop().code, 0);
    // Nothing is kept beside the record either.
    assert_eq!(files_with(Path::new(house.data()), b"canary"), Vec::<String>::new());
}

/// The files below a folder in which these bytes stand.
fn files_with(folder: &Path, wanted: &[u8]) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        if entry.file_type().unwrap().is_dir() {
            found.extend(files_with(&entry.path(), wanted));
        } else if fs::read(entry.path()).is_ok_and(|bytes| bytes.windows(wanted.len()).any(|part| part == wanted)) {
            found.push(entry.path().display().to_string());
        }
    }
    found
}
