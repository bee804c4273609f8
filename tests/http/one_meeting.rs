//! A seat that was given for one meeting: at every door it reads and acts as a stranger towards all that is not of that meeting.

use axum::body::Body;
use axum::http::{Method, Request};
use http_body_util::BodyExt;
use procedure::names::{Hash, Slug};
use web::{Purpose, SignInSettings, TokenWanted};

use crate::api::{Call, call, get, json_of, problem, put_in, wanted};
use crate::server::{Reader, Server, meeting, of};
use crate::sign_in::{PASSWORD, SECRET, desk, entered, put, row};

const FIRST: &[u8] = b"Papers of the first meeting.";
const SECOND: &[u8] = b"Papers of the second meeting.";

/// What is of two meetings, each for those who take part in it: a paper, a letter, a draft, a member of a delegation.
fn world() -> String {
    let of = |meeting: &str, word: &str, file: &[u8]| {
        let hash = Hash::of(&[file]);
        format!(
            "
with by=secretariat at=2026-10-06T09:00Z
documents.issue symbol=RP/{word} kind=paper distribution=participants meeting={meeting} day=2026-10-05
  title.en=\"Paper {word}\" title.az=\"Paper {word}\" title.ru=\"Paper {word}\"
documents.add-version symbol=RP/{word} language=en file={hash} file-name=paper.txt file-media=text/plain
correspondence.send kind=note-verbale parties=orluna meeting={meeting} subject.en=\"Letter {word}\"
  subject.az=\"Letter {word}\" subject.ru=\"Letter {word}\"
delegations.nominate meeting={meeting} by=orluna role=head contact={word}@hidden.invalid
  name.en=\"Person {word}\" name.az=\"Person {word}\" name.ru=\"Person {word}\"
"
        )
    };
    let second = "
with by=secretariat at=2026-10-05T09:00Z
meetings.convene meeting=som-2 level=som from=2026-12-20 to=2026-12-20 zone=Etc/UTC format=in-person symbol=RP/SOM/2 public=no
  name.en=\"Second Meeting\" name.az=\"Second Meeting\" name.ru=\"Second Meeting\"
meetings.invite meeting=som-2 party=orluna
meetings.reply meeting=som-2 by=orluna answer=accepts
texts.open meeting=som-2 text=hushed symbol=RP/SOM/2/L.1 authentic=en,ru courtesy=az
  title.en=\"Hushed\" title.az=\"Hushed\" title.ru=\"Hushed\"
texts.add-paragraph meeting=som-2 text=hushed words.en=\"A hushed paragraph.\" words.az=\"A hushed paragraph.\"
  words.ru=\"A hushed paragraph.\"
";
    [&meeting("ministry"), second, &of("som-1", "quartz", FIRST), &of("som-2", "hushed", SECOND)].concat()
}

/// A server whose account has this capacity at the first meeting only, and its sign-in.
fn limited(name: &str, capacity: &str) -> (Server, Reader) {
    let acts = Vec::from([world()]);
    let server = Server::made(name, Purpose::Service, &[("ministry", acts)], SignInSettings::default());
    let (directory, hash) = (server.site.directory(), web::hash_password(PASSWORD).unwrap());
    directory.set_password("officer", ("aofficer", &hash), 0).unwrap();
    directory.set_second_factor(row(&server, "officer"), (SECRET, 0), &[], 0).unwrap();
    server.site.directory().files().put(FIRST).unwrap();
    server.site.directory().files().put(SECOND).unwrap();
    put(&server, "accounts.grant", &[("account", "aofficer"), ("to-act-as", capacity), ("meeting", "som-1")]);
    let reader = entered(&server);
    (server, reader)
}

/// The entries of this act, that of the first meeting and that of the second.
fn entries(server: &Server, act: &str) -> [u64; 2] {
    ["som-1", "som-2"].map(|meeting| {
        let snapshot = server.clerk("ministry").snapshot();
        let of_it =
            |line: &&clerk::EntryLine| &*line.act == act && line.meeting.as_ref().map(Slug::as_str) == Some(meeting);
        snapshot.entries.iter().rfind(of_it).unwrap().number
    })
}

fn status(server: &Server, reader: &Reader, path: &str) -> u16 {
    server.get(reader, path).status.as_u16()
}

#[test]
fn entries_documents_and_files_of_another_meeting_are_not_read() {
    let (server, reader) = limited("http-limited-read", "orluna");
    let entry = |number: u64| server.get(&reader, &format!("/en/ministry/record/{number}/")).text();
    let [first, second] = entries(&server, "documents.issue");
    // Strangers come first, so that what is kept for them is not given to the seat, nor the other way round.
    let strange = |number: u64| server.get(&Reader::default(), &format!("/en/ministry/record/{number}/")).text();
    assert!(!strange(first).contains("Paper quartz"));
    assert!(entry(first).contains("Paper quartz") && !entry(second).contains("Paper hushed"));
    assert!(!strange(first).contains("Paper quartz") && !strange(second).contains("Paper hushed"));
    let document = |number: u64| status(&server, &reader, &format!("/en/ministry/documents/{number}/"));
    assert_eq!([document(first), document(second)], [200, 403]);
    let file = |bytes: &[u8]| status(&server, &reader, &format!("/ministry/files/{}", Hash::of(&[bytes])));
    assert_eq!([file(FIRST), file(SECOND)], [200, 404]);
    // With the whole process the same account reads both.
    put(&server, "accounts.grant", &[("account", "aofficer"), ("to-act-as", "orluna")]);
    assert!(entry(second).contains("Paper hushed"));
    assert_eq!([file(SECOND), document(second)], [200, 200]);
}

#[test]
fn in_the_past_too_a_seat_of_one_meeting_is_a_stranger_at_another() {
    let (server, reader) = limited("http-limited-past", "orluna");
    let last = server.clerk("ministry").snapshot().head() - 1;
    let page = |path: &str| server.get(&reader, &format!("/en/ministry/as-of/@{last}/{path}")).text();
    assert!(page("som-1/participants/").contains("Person quartz"));
    assert!(!page("som-2/participants/").contains("Person hushed"));
    let of = |text: &str| status(&server, &reader, &format!("/en/ministry/as-of/@{last}/{text}/"));
    assert_eq!([of("som-1/draft"), of("som-2/hushed")], [200, 403]);
}

#[test]
fn letters_of_another_meeting_and_the_register_are_not_read() {
    let (server, reader) = limited("http-limited-letters", "orluna");
    assert_eq!(status(&server, &reader, "/en/ministry/correspondence/"), 403);
    let letter = |number: u32| server.get(&reader, &format!("/en/ministry/correspondence/{number}/"));
    assert_eq!(letter(1).status.as_u16(), 200);
    assert!(letter(1).text().contains("Letter quartz"));
    assert_eq!(letter(2).status.as_u16(), 403);
}

#[test]
fn an_address_with_empty_parts_is_the_address_without_them() {
    let (server, reader) = limited("http-limited-empty", "orluna");
    let follow = |page: &str| {
        let request = of(&reader, Request::get(format!("/ministry/live?page={page}")));
        server.open(request.body(Body::empty()).unwrap())
    };
    assert_eq!(follow("/en/ministry//som-2/hushed/").status().as_u16(), 404);
    assert_eq!(follow("/en/ministry/som-2/hushed/").status().as_u16(), 404);
    assert_eq!(follow("/en/ministry/som-1/draft/").status().as_u16(), 200);
    let post = |path: &str| server.post(&reader, path, &[]).status.as_u16();
    assert_eq!(post("/en/ministry//som-2/delegation/orluna/"), 403);
    assert_eq!(post("/en/ministry/som-2/delegation/orluna/"), 403);
    assert_eq!(post("/en/ministry//som-2/hushed/drop-in/"), 403);
    assert_eq!(post("/en/ministry/som-1/delegation/orluna/"), 200);
}

#[test]
fn a_stream_is_of_the_seat_that_opened_it() {
    let (server, reader) = limited("http-limited-live", "orluna");
    let [_, second] = entries(&server, "documents.issue");
    let page = format!("/en/ministry/record/{second}/");
    let first = |reader: &Reader| {
        let request = of(reader, Request::get(format!("/ministry/live?page={page}")));
        let mut body = server.open(request.body(Body::empty()).unwrap()).into_body();
        let frame = server.runtime.block_on(async { body.frame().await.unwrap().unwrap() });
        (String::from_utf8(frame.into_data().unwrap().to_vec()).unwrap(), body)
    };
    let (limited, _open) = first(&reader);
    assert!(!limited.contains("Paper hushed"), "{limited}");
    put(&server, "accounts.grant", &[("account", "aofficer"), ("to-act-as", "orluna")]);
    let (whole, _open) = first(&reader);
    assert!(whole.contains("Paper hushed"), "{whole}");
}

#[test]
fn the_desk_of_one_meeting_is_of_that_meeting() {
    let (server, reader) = limited("http-limited-desk", "orluna");
    assert_eq!(desk(&server, &reader), 200);
    let page = server.get(&reader, "/en/ministry/desk/").text();
    assert!(page.contains("First Meeting") && !page.contains("Second Meeting"), "{page}");
}

#[test]
fn the_secretariat_of_one_meeting_keeps_no_register_of_the_process() {
    let (server, reader) = limited("http-limited-bureau", "secretariat");
    for path in ["personal-data/", "refusals/", "correspondence/"] {
        assert_eq!(status(&server, &reader, &format!("/en/ministry/{path}")), 403, "{path}");
    }
    let book = server.get(&reader, "/en/ministry/address-book/");
    let strange = server.get(&Reader::default(), "/en/ministry/address-book/");
    assert_eq!(book.status, strange.status);
    let [first, second] = entries(&server, "delegations.nominate");
    let entry = |number: u64| server.get(&reader, &format!("/en/ministry/record/{number}/")).text();
    // The body of an open entry stands there as it is, of one that is not its commitment only.
    assert!(entry(first).contains("delegations.nominated") && !entry(second).contains("delegations.nominated"));
    put(&server, "accounts.grant", &[("account", "aofficer"), ("to-act-as", "secretariat")]);
    assert_eq!(status(&server, &reader, "/en/ministry/personal-data/"), 200);
    assert!(entry(second).contains("delegations.nominated"));
}

#[test]
fn a_token_goes_no_further_than_its_seat() {
    let (server, _) = limited("http-limited-api", "orluna");
    let owner = TokenWanted { account: Some("aofficer".to_owned()), ..wanted("ministry", "orluna", "put:texts") };
    let token = web::make_token(&server.site, &owner).unwrap();
    let token = Some(token.as_str());
    let [first, second] = entries(&server, "documents.issue");
    let open = |number: u64| {
        json_of(&get(&server, token, &format!("/api/v1/ministry/entries/{number}")))["line"]["open"].clone()
    };
    assert_eq!([open(first), open(second)], [true, false]);
    let file =
        |bytes: &[u8]| get(&server, token, &format!("/api/v1/ministry/files/{}", Hash::of(&[bytes]))).status.as_u16();
    assert_eq!([file(FIRST), file(SECOND)], [200, 404]);
    let letter = |number: u32| get(&server, token, &format!("/api/v1/ministry/register/{number}")).status.as_u16();
    assert_eq!([letter(1), letter(2)], [200, 404]);
    for path in ["register", "refusals", "documents", "duties", "address-book", "seats"] {
        let told = get(&server, token, &format!("/api/v1/ministry/{path}")).text();
        assert!(!told.contains("hushed") && !told.contains("som-2"), "{path}: {told}");
    }
    // What is of no meeting is refused by the rule that says for which one the seat is.
    let term = serde_json::json!({"act": "texts.define-term", "fields": {"headword": "corridor", "words": {"en": "a way", "ru": "путь"}}});
    let (status, reason) = problem(&put_in(&server, "ministry", token, &term));
    assert!(status == 422 && reason == "accounts.other-meeting", "{status} {reason}");
}

/// A file is brought to the process and named by an act of the meeting: both are of the same account.
#[test]
fn a_file_that_such_a_seat_brought_is_named_by_its_acts() {
    let (server, _) = limited("http-limited-upload", "orluna");
    let owner = TokenWanted { account: Some("aofficer".to_owned()), ..wanted("ministry", "orluna", "put:delegations") };
    let token = web::make_token(&server.site, &owner).unwrap();
    let letter = b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".to_vec();
    let headers = vec![("content-type", "application/pdf")];
    let brought = Call { token: Some(&token), headers, body: letter };
    let kept = call(&server, Method::POST, "/api/v1/ministry/files", &brought);
    assert_eq!(kept.status.as_u16(), 201, "{}", kept.text());
    let present = |meeting: &str| {
        let hash = json_of(&kept)["hash"].clone();
        let act = serde_json::json!({"act": "delegations.present-letter", "fields": {"meeting": meeting, "rest-on": "letter-of-nomination",
            "file": hash, "file-name": "letter.pdf", "file-media": "application/pdf"}});
        put_in(&server, "ministry", Some(&token), &act)
    };
    let presented = present("som-1");
    assert_eq!(presented.status.as_u16(), 201, "{}", presented.text());
    assert!((400..500).contains(&present("som-2").status.as_u16()));
}
