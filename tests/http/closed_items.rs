//! A closed item through the whole server: who is in the room sees it live; whoever is not, and everybody afterwards, finds no trace.

use procedure::Capacity;
use procedure::names::Slug;
use serde_json::json;
use web::Purpose;

use crate::api::{Call, call, token};
use crate::live::{FLOOR, Stream, head, put};
use crate::server::{Reader, Server, meeting};
use axum::http::Method;

/// Those who are asked afterwards.
const SEATS: [&str; 6] = ["public", "orluna", "tolvasa", "iscavel", "secretariat", "chair"];
/// What was said or done behind closed doors and nowhere else.
const CANARIES: [&str; 4] = ["canary of a statement", "canary of a proposal", "floor.request", "floor.give"];

fn practice(name: &str) -> Server {
    let server = Server::new(name, Purpose::Demonstration, &[("practice", meeting("practice"))]);
    let chair = server.seat("practice", "chair");
    put(&server, &chair, "/en/practice/som-1/meetings/close-doors", &[("item", "1")]);
    server
}

/// Ten acts in the room: a paragraph and a proposal that remain, a proposal that does not, a speaker, a statement.
fn sit(server: &Server) {
    let [chair, secretariat, orluna, tolvasa] =
        ["chair", "secretariat", "orluna", "tolvasa"].map(|seat| server.seat("practice", seat));
    let at = |path: &str| format!("/en/practice/som-1/{path}");
    put(server, &orluna, &at("floor/request"), &[]);
    put(server, &tolvasa, &at("floor/request"), &[]);
    put(server, &chair, &at("floor/give"), &[("party", "orluna")]);
    put(server, &orluna, &at("floor/hand-in"), &[("text.en", "canary of a statement")]);
    let words = [("text", "draft"), ("words.en", "The Parties meet."), ("words.ru", "Стороны собираются.")];
    put(server, &secretariat, &at("texts/add-paragraph"), &words);
    let proposed =
        |kind| [("text", "draft"), ("paragraph", "1"), ("kind", kind), ("old.en", "meet"), ("old.ru", "собираются")];
    let other = [("new.en", "canary of a proposal"), ("new.ru", "canary of a proposal")];
    put(server, &tolvasa, &at("texts/propose"), &[&proposed("replace")[..], &other[..]].concat());
    put(server, &tolvasa, &at("texts/withdraw"), &[("text", "draft"), ("proposal", "1")]);
    let other = [("new.en", "gather"), ("new.ru", "съезжаются")];
    put(server, &orluna, &at("texts/propose"), &[&proposed("replace")[..], &other[..]].concat());
    put(server, &chair, &at("floor/take-back"), &[]);
    put(server, &chair, &at("floor/close-list"), &[]);
}

fn waiting(page: &str) -> usize {
    page.matches("class=\"speakers__name\"").count()
}

#[test]
fn who_is_in_the_room_sees_it_live_and_nobody_else_does() {
    let server = practice("http-closed-live");
    let (orluna, tolvasa, nobody) =
        (server.seat("practice", "orluna"), server.seat("practice", "tolvasa"), Reader(None));
    let before = head(&server);
    let mut stream = Stream::open(&server, &tolvasa, FLOOR, &before);
    // An outsider follows a page on which the hour stands, and a page of the record that says when its turn has passed.
    let mut hall = Stream::open(&server, &nobody, "/en/practice/som-1/hall/", &before);
    let mut record = Stream::open(&server, &nobody, "/ru/practice/record/", &before);
    assert!(hall.next().starts_with("retry") && record.next().starts_with("retry"));
    server.clock.set(server.site.now() + 120_000);
    // The first message of a stream only says how long to wait before coming again.
    stream.next();
    let asked = server.post(&orluna, "/en/practice/som-1/floor/request", &[]);
    assert_eq!((asked.status.as_u16(), asked.location().contains("done=")), (303, false), "{}", asked.location());
    assert!(stream.next().contains("speakers__name"));
    for (reader, there) in [(&orluna, 1), (&tolvasa, 1), (&nobody, 0)] {
        let page = server.get(reader, FLOOR).text();
        assert_eq!(waiting(&page), there);
        assert!(page.contains("Closed meeting"), "{page}");
    }
    // A second time the page is drawn anew too: the record has not moved on.
    put(&server, &tolvasa, "/en/practice/som-1/floor/request", &[]);
    assert_eq!(waiting(&server.get(&orluna, FLOOR).text()), 2);
    assert_eq!(head(&server), before);
    // Two acts were done in the room, and minutes passed: nothing came. What is recorded comes, first of all.
    server.clock.set(server.site.now() + 120_000);
    let fact = [("text.en", "The doors are closed."), ("source", "founding")];
    put(&server, &server.seat("practice", "secretariat"), "/en/practice/acts/record/note-fact", &fact);
    let now = format!("/record/{before}/");
    assert!(record.next().contains(&now), "the first message is of the entry");
    let hour = server.get(&nobody, "/en/practice/som-1/hall/").text();
    assert!(hall.next().lines().any(|line| line.contains("html")) && hour.contains("data-hour"), "{hour}");
    assert!(hall.is_silent(), "one message for one entry");
    let refused = server.post(&nobody, "/en/practice/som-1/floor/request", &[]);
    assert_ne!(refused.status.as_u16(), 303);
}

#[test]
fn a_program_acts_in_the_room_and_is_given_no_place_in_the_record() {
    let server = practice("http-closed-api");
    let token = token(&server, "practice", "orluna", "put:floor").unwrap();
    let body = json!({"act": "floor.request", "fields": {"meeting": "som-1"}}).to_string().into_bytes();
    let headers = vec![("content-type", "application/json"), ("idempotency-key", "k1")];
    let sent = Call { token: Some(&token), headers, body };
    let [first, again] = [(); 2].map(|()| call(&server, Method::POST, "/api/v1/practice/acts", &sent));
    for (answer, repeated) in [(first, false), (again, true)] {
        let receipt: serde_json::Value = serde_json::from_slice(&answer.body).unwrap();
        assert_eq!(
            (&receipt["entry"], &receipt["leaf"], &receipt["repeated"]),
            (&json!(null), &json!(null), &json!(repeated))
        );
        assert_eq!(answer.header("location"), "");
    }
    let floor = call(&server, Method::GET, "/api/v1/practice/meetings/som-1/floor", &Call::default());
    assert!(!floor.text().contains("orluna"), "{}", floor.text());
}

#[test]
fn afterwards_no_page_no_package_and_no_file_has_any_of_it() {
    let server = practice("http-closed-after");
    sit(&server);
    let chair = server.seat("practice", "chair");
    put(&server, &chair, "/en/practice/som-1/meetings/take-up", &[("item", "2")]);
    put(&server, &chair, "/en/practice/som-1/meetings/suspend", &[]);
    let clerk = server.clerk("practice");
    let last = clerk.snapshot().head();
    let of_entries: Vec<String> = (last - 4..last).map(|number| format!("/en/practice/record/{number}/")).collect();
    let pages = ["", "som-1/", "som-1/floor/", "som-1/draft/", "record/", "refusals/", "som-1/hall/", "som-1/chair/"];
    let pages: Vec<String> = pages.iter().map(|page| format!("/en/practice/{page}")).chain(of_entries).collect();
    for seat in SEATS {
        let reader = server.seat("practice", seat);
        for page in &pages {
            let answer = server.get(&reader, page).text();
            // The words of acts stand in buttons and addresses of the floor.
            for canary in CANARIES.iter().filter(|canary| canary.starts_with("canary")) {
                assert!(!answer.contains(canary), "{seat} {page}: {canary}");
            }
        }
        let agenda = server.get(&reader, "/en/practice/som-1/").text();
        assert!(agenda.contains("Considered in a closed meeting"), "{seat}: {agenda}");
        let capacity = Capacity::new(seat).unwrap();
        let package =
            clerk::export::export(clerk, &Slug::new("som-1").unwrap(), &capacity).unwrap().to_bytes().unwrap();
        assert!(proof::verify(&package, &clerk.key().into()).holds(), "{seat}");
        let package = String::from_utf8_lossy(&package).into_owned();
        for canary in CANARIES {
            assert!(!package.contains(canary), "{seat}: {canary} in the package");
        }
    }
    // What remains is told to members, and whose it is to nobody.
    let draft = server.get(&server.seat("practice", "tolvasa"), "/en/practice/som-1/draft/").text();
    assert!(draft.contains("gather"), "{draft}");
    let batch: procedure::Body = serde_json::from_slice(&clerk.entries(last - 3, 1).unwrap()[0].entry.body).unwrap();
    let said = serde_json::to_string(&batch).unwrap();
    assert_eq!(batch.act, "meetings.record-closed-item");
    assert!(!said.contains("orluna") && !said.contains("tolvasa"), "{said}");
    files_have_nothing(&server);
}

/// The database with its log, byte for byte.
fn files_have_nothing(server: &Server) {
    for entry in std::fs::read_dir(server.directory.path()).unwrap() {
        let path = entry.unwrap().path();
        let bytes = if path.is_file() { std::fs::read(&path).unwrap() } else { Vec::new() };
        for canary in CANARIES {
            let there = bytes.windows(canary.len()).any(|window| window == canary.as_bytes());
            assert!(!there, "{canary} is in {}", path.display());
        }
    }
}

/// What is done in the room by one delegation, and about it.
fn sit_with(server: &Server, who: &str) {
    let [chair, secretariat, delegation] = ["chair", "secretariat", who].map(|seat| server.seat("practice", seat));
    let at = |path: &str| format!("/en/practice/som-1/{path}");
    let party = ("party", who);
    put(server, &secretariat, &at("delegations/note-presence"), &[party, ("presence", "remote")]);
    put(server, &secretariat, &at("delegations/note-link"), &[party, ("connection", "lost")]);
    put(server, &delegation, &at("delegations/note-link"), &[party, ("connection", "back")]);
    put(server, &chair, &at("delegations/call-roll"), &[]);
    put(server, &delegation, &at("delegations/answer-roll"), &[party, ("answer", "remote")]);
    put(server, &chair, &at("delegations/close-roll"), &[]);
    put(
        server,
        &delegation,
        &at("floor/hand-in"),
        &[("text.en", "canary of a statement"), ("interpreters", "beforehand")],
    );
    put(server, &delegation, &at("floor/request"), &[]);
    put(server, &chair, &at("floor/give"), &[party]);
    put(server, &chair, &at("floor/stop-clock"), &[]);
    put(server, &chair, &at("floor/take-back"), &[]);
    put(server, &delegation, &at("floor/request"), &[("speech", "reply")]);
    put(server, &delegation, &at("floor/raise"), &[("motion", "point-of-order")]);
}

/// A page without what differs between any two servers: hashes, in groups of four too, keys, signatures and random ids.
fn comparable(text: &str) -> String {
    let mut out = String::new();
    for run in without_codes(text).split_inclusive(|c: char| !c.is_ascii_alphanumeric()) {
        let word = run.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
        let hex = [4, 8].contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_hexdigit());
        out.push_str(if hex { run.strip_prefix(word).unwrap_or_default() } else { run });
    }
    out
}

fn without_codes(text: &str) -> String {
    let is_code = |c: char| c.is_ascii_alphanumeric() || c == '+' || c == '/';
    let mut out = String::new();
    for run in text.split_inclusive(|c: char| !is_code(c)) {
        let word = run.trim_end_matches(|c: char| !is_code(c));
        let has = |test: fn(&u8) -> bool| word.bytes().any(|byte| test(&byte));
        let hex = word.len() >= 16 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
        // No address has large letters.
        let code = word.len() >= 20 && has(u8::is_ascii_uppercase) && has(u8::is_ascii_lowercase);
        out.push_str(if hex || code { run.strip_prefix(word).unwrap_or_default() } else { run });
    }
    out
}

/// Pages and files of the meeting.
const OF_MEETING: &[&str] = &[
    "",
    "participants/",
    "floor/",
    "hall/",
    "chair/",
    "interpreters/",
    "attendance/",
    "proceedings/",
    "notes/",
    "attendance.csv",
    "draft/",
    "invitations/",
    "delegation/orluna/",
    "delegation/tolvasa/",
    "check-in/",
    "verify/",
    "credentials/",
    "forms/remote/",
    "remote.csv",
    "package",
    "draft-marked.txt",
    "draft-marked.html",
];
/// Pages of the process.
const OF_PROCESS: &[&str] = &[
    "",
    "members/",
    "meetings/",
    "news/",
    "documents/",
    "record/",
    "rules/rights/",
    "desk/",
    "refusals/",
    "personal-data/",
];
/// What programs are told of the meeting.
const OF_PROGRAMS: &[&str] = &[
    "floor",
    "statements",
    "attendance",
    "proceedings",
    "summary-draft",
    "interpreters",
    "delegations",
    "delegations/orluna",
    "delegations/tolvasa",
    "participants",
    "present",
    "papers/attendance.csv",
    "papers/package",
    "texts/draft",
    "agenda",
];

/// Everything that the server says to somebody: pages, files, what programs are told, the log of the record.
fn all_that_is_said(server: &Server, seat: &str) -> Vec<(String, String)> {
    let reader = server.seat("practice", seat);
    let snapshot = server.clerk("practice").snapshot();
    let mut paths: Vec<String> = OF_MEETING.iter().map(|page| format!("/en/practice/som-1/{page}")).collect();
    paths.extend(OF_PROCESS.iter().map(|page| format!("/en/practice/{page}")));
    paths.extend((0..snapshot.head()).map(|entry| format!("/en/practice/record/{entry}/")));
    paths.extend((0..snapshot.head()).map(|entry| format!("/practice/log/entry/{entry}")));
    let mut said: Vec<(String, String)> = paths
        .into_iter()
        .map(|path| {
            let answer = server.get(&reader, &path);
            let text = format!("{} {}", answer.status.as_u16(), comparable(&String::from_utf8_lossy(&answer.body)));
            (path, text)
        })
        .collect();
    let token = token(server, "practice", seat, "read");
    let views = OF_PROGRAMS.iter().map(|view| format!("/api/v1/practice/meetings/som-1/{view}"));
    let whole = ["entries", "refusals", "looks", "duties"].iter().map(|view| format!("/api/v1/practice/{view}"));
    for path in views.chain(whole) {
        let asked = Call { token: token.as_deref(), ..Call::default() };
        let answer = call(server, Method::GET, &path, &asked);
        said.push((path, format!("{} {}", answer.status.as_u16(), comparable(&answer.text()))));
    }
    said
}

#[test]
fn nothing_that_is_said_afterwards_tells_who_spoke_or_was_present() {
    let [one, other] = ["orluna", "tolvasa"].map(|who| {
        let server = practice(&format!("http-closed-{who}"));
        sit_with(&server, who);
        server
    });
    let end = |server: &Server| {
        put(server, &server.seat("practice", "chair"), "/en/practice/som-1/meetings/take-up", &[("item", "2")]);
    };
    // While it goes on nobody outside learns it; in the room it is seen.
    let outside = |server: &Server| all_that_is_said(server, "public");
    assert_eq!(outside(&one), outside(&other));
    let inside =
        |server: &Server| server.get(&server.seat("practice", "secretariat"), "/en/practice/som-1/attendance/");
    assert!(inside(&one).text().contains("Link lost"), "{}", inside(&one).text());
    assert_ne!(comparable(&inside(&one).text()), comparable(&inside(&other).text()));
    // What programs and files say is of the record, also to those in the room.
    let file = "/en/practice/som-1/attendance.csv";
    let exported = |server: &Server| server.get(&server.seat("practice", "chair"), file).text();
    assert_eq!(exported(&one), exported(&other));
    end(&one);
    end(&other);
    for seat in ["public", "press", "interpreter", "felmora", "orluna", "tolvasa", "secretariat", "chair"] {
        let (of_one, of_other) = (all_that_is_said(&one, seat), all_that_is_said(&other, seat));
        for ((path, said), (_, same)) in of_one.iter().zip(&of_other) {
            assert!(said == same, "{seat} {path} tells them apart:\n{said}\n---\n{same}");
            assert!(!said.contains("canary of a statement"), "{seat} {path}");
        }
        let seen = |path: &str| of_one.iter().any(|(known, said)| known == path && said.starts_with("200"));
        assert!(seen("/en/practice/som-1/floor/") && seen("/practice/log/entry/0"), "{seat} sees nothing");
    }
    files_have_nothing(&one);
    files_have_nothing(&other);
}
