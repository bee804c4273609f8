//! The programme over HTTP: its page, its editor, its calendar by an address of one's own, the papers of the room.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use procedure::names::Hash;

use crate::api::{get, json_of, practice, problem, token};
use crate::server::{Answered, Reader, Server};

const BASE: &str = "/en/practice/som-1";
static HOURS: [(&str, &str); 4] = [
    ("begins", "2026-09-15T10:00"),
    ("begins-zone", "Etc/UTC"),
    ("ends", "2026-09-15T11:30"),
    ("ends-zone", "Etc/UTC"),
];

/// Puts an act by its form.
fn puts(server: &Server, seat: &Reader, act: &str, fields: &[(&str, &str)]) -> StatusCode {
    server.post(seat, &format!("{BASE}/meetings/{act}/"), fields).status
}

/// A session by its form: its name, its title, and more.
fn places(server: &Server, seat: &Reader, more: &[(&str, &str)]) -> StatusCode {
    puts(server, seat, "place-session", &[&HOURS[..], more].concat())
}

/// A meeting with a session for all, one for two delegations with a link, and one that everybody sees.
fn world(name: &str) -> (Server, Reader) {
    let server = practice(name);
    let secretariat = server.seat("practice", "secretariat");
    let named = ("parties", "orluna,tolvasa");
    let link = ("link", "https://meet.example/crossings");
    let sessions: [&[(&str, &str)]; 3] = [
        &[("session", "opening"), ("title.en", "Opening of the day"), ("items", "1")],
        &[("session", "crossings"), ("title.en", "Crossings"), named, link, ("room.en", "Library")],
        &[("session", "lanterns"), ("title.en", "Lanterns"), ("public", "yes"), ("room.en", "Library")],
    ];
    for session in sessions {
        assert_eq!(places(&server, &secretariat, session), StatusCode::SEE_OTHER, "{session:?}");
    }
    (server, secretariat)
}

fn page(server: &Server, seat: &str, path: &str) -> Answered {
    server.get(&server.seat("practice", seat), &format!("{BASE}/{path}"))
}

#[test]
fn a_programme_is_made_issued_and_read_by_each_as_far_as_it_may() {
    let (server, secretariat) = world("programme-read");
    let has = |seat: &str, words: &str| page(&server, seat, "timetable/").text().contains(words);
    assert!(has("secretariat", "Opening of the day") && has("secretariat", "Draft"));
    for seat in ["public", "orluna"] {
        assert!(!has(seat, "Opening of the day") && !has(seat, "Lanterns"), "{seat}");
    }
    assert_eq!(puts(&server, &secretariat, "issue-programme", &[]), StatusCode::SEE_OTHER);
    assert!(has("orluna", "Opening of the day") && has("orluna", "Your delegation"));
    assert!(has("orluna", "https://meet.example/crossings"));
    assert!(has("felmora", "Crossings") && !has("felmora", "https://meet.example/crossings"));
    assert!(has("public", "Lanterns") && !has("public", "Crossings"));
    // In every language, and its editor and run sheet for those who run the meeting.
    for lang in ["az", "en", "ru"] {
        for path in ["timetable/", "timetable/edit/", "run-sheet/"] {
            let found = server.get(&secretariat, &format!("/{lang}/practice/som-1/{path}"));
            assert_eq!(found.status, StatusCode::OK, "{lang} {path}");
            assert!(!found.text().contains('\u{27e6}'), "{lang} {path}: a message is missing");
        }
    }
    for path in ["timetable/edit/", "run-sheet/"] {
        assert_eq!(page(&server, "orluna", path).status, StatusCode::FORBIDDEN, "{path}");
    }
}

#[test]
fn the_editor_says_what_does_not_go_together_and_moves_without_a_mouse() {
    let (server, secretariat) = world("programme-edit");
    let edit = || server.get(&secretariat, &format!("{BASE}/timetable/edit/")).text();
    let before = edit();
    assert!(before.contains("In the same room at the same time: Lanterns."), "{before}");
    assert!(before.contains("15 minutes later") && before.contains("type=\"datetime-local\""));
    assert!(before.contains("10:00–11:30"));
    let later = [
        &HOURS[1..2],
        &HOURS[3..4],
        &[("session", "lanterns"), ("begins", "2026-09-15T12:00"), ("ends", "2026-09-15T13:00")],
    ];
    assert_eq!(puts(&server, &secretariat, "move-session", &later.concat()), StatusCode::SEE_OTHER);
    let after = edit();
    assert!(after.contains("12:00–13:00") && !after.contains("In the same room at the same time"), "{after}");
    // Nothing ends before it begins, and nobody else moves anything.
    let never = [
        &HOURS[1..2],
        &HOURS[3..4],
        &[("session", "lanterns"), ("begins", "2026-09-15T12:00"), ("ends", "2026-09-15T11:00")],
    ];
    assert_eq!(puts(&server, &secretariat, "move-session", &never.concat()), StatusCode::UNPROCESSABLE_ENTITY);
    let orluna = server.seat("practice", "orluna");
    assert_eq!(puts(&server, &orluna, "move-session", &later.concat()), StatusCode::UNPROCESSABLE_ENTITY);
    // The form of a session comes filled.
    let form = server.get(&secretariat, &format!("{BASE}/meetings/place-session/?session=crossings&parties=orluna"));
    assert!(form.text().contains("value=\"orluna\" checked"), "{}", form.text());
}

/// The properties of each event of a calendar, by the title.
fn events(calendar: &Answered) -> BTreeMap<String, BTreeMap<String, String>> {
    let text = calendar.text().replace("\r\n ", "");
    let parts = text.split("BEGIN:VEVENT\r\n").skip(1).map(|part| part.split("END:VEVENT").next().unwrap());
    let event = |part: &str| {
        let lines = part.lines().filter_map(|line| line.split_once(':'));
        let all: BTreeMap<String, String> = lines.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        (all["SUMMARY"].clone(), all)
    };
    parts.map(event).collect()
}

#[test]
fn a_calendar_program_follows_by_an_address_of_its_own() {
    let (server, secretariat) = world("programme-calendar");
    assert_eq!(puts(&server, &secretariat, "issue-programme", &[]), StatusCode::SEE_OTHER);
    // The address is made by the form of the page, and shown once.
    let orluna = server.seat("practice", "orluna");
    let form = [("calendar", "practice/som-1"), ("seat", "practice/orluna"), ("name", "Programme"), ("days", "365")];
    let made = server.post(&orluna, "/en/sign-in/tokens", &form).text();
    let secret = made.split("timetable.ics?token=").nth(1).unwrap().split('<').next().unwrap().to_owned();
    assert!(secret.starts_with("meshveret_"), "{made}");
    let public = Reader::default();
    let path = |token: &str| format!("{BASE}/timetable.ics?token={token}");
    let read = || server.get(&public, &path(&secret));
    let first = read();
    assert_eq!((first.status, first.header("content-type")), (StatusCode::OK, "text/calendar; charset=utf-8"));
    assert!(first.text().contains("REFRESH-INTERVAL;VALUE=DURATION:PT15M") && first.text().contains("METHOD:PUBLISH"));
    let crossings = &events(&first)["Crossings"];
    assert_eq!((crossings["SEQUENCE"].as_str(), crossings["STATUS"].as_str()), ("0", "CONFIRMED"));
    assert_eq!(crossings["DTSTART;TZID=Etc/UTC"], "20260915T100000");
    assert_eq!(crossings["CONFERENCE;VALUE=URI;FEATURE=VIDEO"], "https://meet.example/crossings");
    // What changes has a higher number, what is taken off is cancelled, and each stays the same event.
    let moved = [
        &HOURS[1..2],
        &HOURS[3..4],
        &[("session", "crossings"), ("begins", "2026-09-15T12:00"), ("ends", "2026-09-15T13:00")],
    ];
    assert_eq!(puts(&server, &secretariat, "move-session", &moved.concat()), StatusCode::SEE_OTHER);
    assert_eq!(puts(&server, &secretariat, "remove-session", &[("session", "lanterns")]), StatusCode::SEE_OTHER);
    let second = events(&read());
    assert_eq!(
        (second["Crossings"]["SEQUENCE"].as_str(), second["Crossings"]["UID"].as_str()),
        ("1", crossings["UID"].as_str())
    );
    assert_eq!(second["Crossings"]["DTSTART;TZID=Etc/UTC"], "20260915T120000");
    assert_eq!((second["Lanterns"]["STATUS"].as_str(), second["Lanterns"]["SEQUENCE"].as_str()), ("CANCELLED", "1"));
    // Without the token it is the public's part.
    let shown: Vec<String> = events(&server.get(&public, &format!("{BASE}/timetable.ics"))).into_keys().collect();
    assert_eq!(shown, ["Lanterns"]);
    // The token opens nothing else, no other token opens the calendar, and revoked it is over.
    assert_eq!(problem(&get(&server, Some(&secret), "/api/v1/practice/members")), (403, "api.out-of-scope".to_owned()));
    let other = token(&server, "practice", "orluna", "read").unwrap();
    for wrong in [other.as_str(), "meshveret_", "x", &format!("meshveret_{}", Hash::of(&[b"x"]))] {
        assert_eq!(server.get(&public, &path(wrong)).status, StatusCode::NOT_FOUND, "{wrong}");
    }
    let list = server.get(&orluna, "/en/sign-in/tokens/").text();
    assert!(list.contains("Reads programmes as a calendar"), "{list}");
    let id = list.split("name=\"token\" value=\"").last().unwrap().split('"').next().unwrap();
    assert_eq!(server.post(&orluna, "/en/sign-in/tokens/revoke", &[("token", id)]).status, StatusCode::SEE_OTHER);
    assert_eq!(read().status, StatusCode::NOT_FOUND);
}

#[test]
fn programs_read_the_programme_as_far_as_their_seat_does() {
    let (server, secretariat) = world("programme-api");
    let read = |seat: &str| {
        json_of(&get(
            &server,
            token(&server, "practice", seat, "read").as_deref(),
            "/api/v1/practice/meetings/som-1/programme",
        ))
    };
    assert_eq!(read("orluna")["sessions"].as_array().map(Vec::len), Some(0));
    let draft = read("secretariat");
    assert_eq!((draft["issued"].is_null(), draft["sessions"].as_array().map(Vec::len)), (true, Some(3)));
    assert_eq!(puts(&server, &secretariat, "issue-programme", &[]), StatusCode::SEE_OTHER);
    let own = read("orluna");
    assert_eq!(own["zone"], "Etc/UTC");
    let session = |of: &serde_json::Value, name: &str| {
        of["sessions"].as_array().unwrap().iter().find(|one| one["session"] == name).cloned().unwrap()
    };
    assert_eq!(
        (session(&own, "crossings")["own"].as_bool(), &session(&own, "crossings")["link"]),
        (Some(true), &"https://meet.example/crossings".into())
    );
    assert!(session(&read("felmora"), "crossings")["link"].is_null());
    assert_eq!(session(&read("secretariat"), "crossings")["clashes"][0], "lanterns");
    assert_eq!(read("public")["sessions"].as_array().map(Vec::len), Some(1));
}

#[test]
fn the_papers_of_the_room_are_for_those_who_prepare_it() {
    let (server, _) = world("programme-papers");
    for file in ["run-sheet.pdf", "seating.pdf", "name-plates.pdf"] {
        let made = page(&server, "secretariat", file);
        assert_eq!((made.status, made.header("content-type")), (StatusCode::OK, "application/pdf"), "{file}");
        assert!(made.body.starts_with(b"%PDF-1.7"), "{file}");
        for seat in ["public", "orluna"] {
            assert_eq!(page(&server, seat, file).status, StatusCode::NOT_FOUND, "{file} for {seat}");
        }
    }
}
