//! The interface for programs: who sees what with a token, how every answer is dressed, what the document says.

use std::collections::BTreeMap;

use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use procedure::delegations::questions::Use;
use procedure::meetings::Meeting;
use procedure::names::Slug;
use procedure::{Kind, State};
use serde_json::{Value, json};
use web::{Purpose, TokenWanted};

use crate::server::{Answered, Server, meeting};
use crate::shared;

pub(crate) const DAY_MS: i64 = 24 * 60 * 60 * 1000;

pub(crate) fn practice(name: &str) -> Server {
    Server::new(name, Purpose::Demonstration, &[("practice", meeting("practice"))])
}

pub(crate) fn wanted(process: &str, capacity: &str, scope: &str) -> TokenWanted {
    TokenWanted {
        account: None,
        process: process.to_owned(),
        capacity: capacity.to_owned(),
        name: "a test".to_owned(),
        scope: scope.to_owned(),
        days: 90,
    }
}

/// A token of a seat; nothing for the public.
pub(crate) fn token(server: &Server, process: &str, capacity: &str, scope: &str) -> Option<String> {
    (capacity != "public").then(|| web::make_token(&server.site, &wanted(process, capacity, scope)).unwrap())
}

/// What a program asks.
#[derive(Clone, Default)]
pub(crate) struct Call<'a> {
    pub(crate) token: Option<&'a str>,
    pub(crate) headers: Vec<(&'a str, &'a str)>,
    pub(crate) body: Vec<u8>,
}

pub(crate) fn call(server: &Server, method: Method, path: &str, call: &Call<'_>) -> Answered {
    let mut request = Request::builder().method(method).uri(path).header(header::HOST, "meshveret.example");
    if let Some(token) = call.token {
        request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
    }
    for (name, value) in &call.headers {
        request = request.header(*name, *value);
    }
    server.ask(request.body(Body::from(call.body.clone())).unwrap())
}

pub(crate) fn get(server: &Server, token: Option<&str>, path: &str) -> Answered {
    call(server, Method::GET, path, &Call { token, ..Call::default() })
}

pub(crate) fn json_of(answer: &Answered) -> Value {
    serde_json::from_slice(&answer.body).unwrap()
}

/// Puts an act in the practice.
pub(crate) fn put(server: &Server, token: Option<&str>, act: &Value) -> Answered {
    put_with(server, token, act, &[])
}

pub(crate) fn put_with(server: &Server, token: Option<&str>, act: &Value, headers: &[(&str, &str)]) -> Answered {
    put_at(server, "/api/v1/practice/acts", (token, act), headers)
}

/// Puts an act in another process.
pub(crate) fn put_in(server: &Server, process: &str, token: Option<&str>, act: &Value) -> Answered {
    put_at(server, &format!("/api/v1/{process}/acts"), (token, act), &[])
}

fn put_at(server: &Server, path: &str, (token, act): (Option<&str>, &Value), headers: &[(&str, &str)]) -> Answered {
    let headers = [&[("content-type", "application/json")], headers].concat();
    let body = serde_json::to_vec(act).unwrap();
    call(server, Method::POST, path, &Call { token, headers, body })
}

pub(crate) fn floor_request() -> Value {
    json!({"act": "floor.request", "fields": {"meeting": "som-1"}})
}

/// The status and the reason of a problem.
pub(crate) fn problem(answer: &Answered) -> (u16, String) {
    assert_eq!(answer.header("content-type"), "application/problem+json", "{}", answer.text());
    let said = json_of(answer);
    assert_eq!(said["status"], answer.status.as_u16());
    let reason = said["reason"].as_str().unwrap().to_owned();
    assert_eq!(said["type"], format!("https://meshveret.example/api/problems/{reason}"));
    (answer.status.as_u16(), reason)
}

pub(crate) fn head(server: &Server) -> u64 {
    server.clerk("practice").snapshot().head()
}

fn document() -> Value {
    json_of(&get(shared(), None, "/api/v1/openapi.json"))
}

/// Every value of something that an address names.
fn values(state: &State, name: &str, of: Option<&Meeting>) -> Vec<String> {
    let texts = || of.map(|of| of.texts.keys().map(ToString::to_string).collect::<Vec<_>>()).unwrap_or_default();
    match name {
        "process" => vec!["rehearsal".to_owned()],
        "problem" => vec!["floor.list-closed".to_owned()],
        "entry" => (0..state.head()).map(|number| number.to_string()).collect(),
        "deposit" => state.library.keys().map(ToString::to_string).collect(),
        "old" => state.archive.keys().map(ToString::to_string).collect(),
        "letter" => (0..40).map(|number: u32| number.to_string()).collect(),
        "hash" => crate::routes::files(state).iter().map(ToString::to_string).collect(),
        "meeting" => state.meetings.keys().map(ToString::to_string).collect(),
        "text" => texts(),
        "party" => of.map(|of| of.invitations.keys().map(ToString::to_string).collect()).unwrap_or_default(),
        "use" => Use::ALL.iter().map(|used_for| used_for.word().to_owned()).collect(),
        // What stands in a PDF is pressed: its words are looked for elsewhere.
        "file" => crate::routes::papers(state, &texts()).into_iter().filter(|file| !file.contains(".pdf")).collect(),
        other => unreachable!("what is {other}?"),
    }
}

/// Every address of the rehearsal that can be read, with what it names filled in.
pub(crate) fn addresses() -> Vec<String> {
    let snapshot = shared().clerk("rehearsal").snapshot();
    let state = &snapshot.process.state;
    let mut all = Vec::new();
    for (path, at) in document()["paths"].as_object().unwrap().iter().filter(|(_, at)| at.get("get").is_some()) {
        let mut filled = vec![(String::new(), None)];
        for segment in path.split('/').skip(1) {
            let name = segment.strip_prefix('{').and_then(|name| name.strip_suffix('}'));
            let before = std::mem::take(&mut filled);
            for (before, of) in before {
                let values = name.map_or_else(|| vec![segment.to_owned()], |name| values(state, name, of));
                filled.extend(values.into_iter().map(|value| {
                    let meeting = Slug::new(&value).and_then(|slug| state.meetings.get(&slug)).map(AsRef::as_ref);
                    (format!("{before}/{value}"), meeting.filter(|_| name == Some("meeting")).or(of))
                }));
            }
        }
        let query = match path {
            path if path.ends_with("/may") => "?act=texts.propose",
            path if path.ends_with("/comparison") => "?since=0&limit=500",
            _ if at["get"]["parameters"].to_string().contains("\"limit\"") => "?limit=500",
            _ => "",
        };
        all.extend(filled.into_iter().map(|(path, _)| format!("{path}{query}")));
    }
    all
}

/// All that a seat of the rehearsal can read by the interface, with what is answered.
pub(crate) fn everything(seat: &str) -> BTreeMap<String, String> {
    let token = token(shared(), "rehearsal", seat, "read");
    let answered = |path: String| {
        let answer = get(shared(), token.as_deref(), &path);
        assert!(matches!(answer.status.as_u16(), 200 | 400 | 404), "{path} {}", answer.text());
        let told = format!("{:?}\n{}", answer.headers, answer.text());
        (path, told)
    };
    addresses().into_iter().map(answered).collect()
}

#[test]
fn what_is_read_is_what_the_pages_show_to_the_same_seat() {
    // Columns: the public, the bureau, a member, an observer, a member that is not invited to the closed consultation.
    const READERS: [&str; 5] = ["public", "secretariat", "orluna", "ambrovel", "nelvoa"];
    let tokens = READERS.map(|seat| token(shared(), "rehearsal", seat, "read"));
    let everybody = [200; 5];
    for (path, wanted) in [
        ("", everybody),
        ("/members", everybody),
        ("/members?on=2026-01-01", everybody),
        ("/rules", everybody),
        ("/documents", everybody),
        ("/archive", everybody),
        ("/library", everybody),
        ("/evidence/notes", everybody),
        ("/meetings/som-1/citations", everybody),
        ("/sources", everybody),
        ("/news", everybody),
        ("/facts", everybody),
        ("/log", everybody),
        ("/entries", everybody),
        ("/entries/0", everybody),
        ("/entries/99999", [404; 5]),
        ("/address-book", [404, 200, 200, 200, 200]),
        ("/register", [404, 200, 200, 200, 200]),
        ("/glossary", [404, 200, 200, 200, 200]),
        ("/search?q=meeting", everybody),
        ("/profiles", everybody),
        ("/looks", [404, 200, 200, 200, 200]),
        ("/erasure-requests", [404, 200, 404, 404, 404]),
        ("/meetings", everybody),
        ("/meetings/som-1", everybody),
        ("/meetings/som-1/agenda", everybody),
        ("/meetings/som-1/documents", everybody),
        ("/meetings/som-1/delegations", everybody),
        ("/meetings/som-1/board", [404, 200, 200, 200, 200]),
        ("/meetings/closed/board", [404, 200, 200, 200, 404]),
        ("/meetings/closed/questions", [404, 200, 404, 404, 404]),
        ("/meetings/closed/answers/visa", [404, 200, 200, 200, 404]),
        ("/meetings/closed/answers/nothing", [404; 5]),
        ("/meetings/som-1/statements", everybody),
        ("/meetings/som-1/floor", everybody),
        ("/meetings/closed/floor", [404, 200, 200, 200, 404]),
        ("/meetings/nowhere", [404; 5]),
        ("/meetings/closed/attendance", [404, 200, 404, 404, 404]),
        ("/meetings/closed/interpreters", [404, 200, 404, 404, 404]),
        ("/meetings/som-1/texts", everybody),
        ("/meetings/som-1/texts/protocol", everybody),
        ("/meetings/som-1/texts/protocol/decision", everybody),
        ("/meetings/som-1/texts/protocol/signatures", everybody),
        ("/meetings/closed/texts/tolls", [404, 200, 200, 200, 404]),
        ("/meetings/closed/texts/tolls/translation", [404, 200, 200, 200, 404]),
        ("/meetings/closed/papers/tolls-marked.txt", [404, 200, 200, 200, 404]),
        ("/meetings/closed/papers/visa.csv", [404, 200, 200, 200, 404]),
        ("/meetings/closed/papers/invitation-orluna.docx", [404, 200, 404, 404, 404]),
        ("/meetings/closed/papers/nothing.pdf", [404; 5]),
        ("/meetings/closed/texts/tolls/rounds", [404, 200, 200, 200, 404]),
        ("/meetings/closed/texts/tolls/comparison?since=0", [404, 200, 200, 200, 404]),
        ("/meetings/quiet/texts/compact/silence", [404, 200, 200, 200, 404]),
        ("/meetings/quiet/texts/pledge/decision", everybody),
        ("/meetings/quiet/texts/pledge/silence", [404, 200, 200, 200, 404]),
        ("/may?act=floor.request&meeting=som-1", everybody),
        ("/may?act=floor.request&meeting=nowhere", [404; 5]),
        ("/may?act=texts.propose&meeting=closed&text=tolls", [404, 200, 200, 200, 404]),
    ] {
        let path = format!("/api/v1/rehearsal{path}");
        let got: Vec<u16> = tokens.iter().map(|token| get(shared(), token.as_deref(), &path).status.as_u16()).collect();
        assert_eq!(got, wanted, "{path}");
    }
}

#[test]
fn what_a_reader_may_not_see_answers_as_what_is_not_there() {
    let readers = [None, token(shared(), "rehearsal", "nelvoa", "put:texts")];
    for reader in readers.iter().map(Option::as_deref) {
        let told = |path: &str| {
            let answer = get(shared(), reader, &format!("/api/v1/rehearsal/{path}"));
            (answer.status, format!("{:?}", answer.headers), answer.text())
        };
        for below in ["", "/decision", "/signatures", "/silence", "/rounds", "/comparison?since=0"] {
            let hidden = told(&format!("meetings/closed/texts/tolls{below}"));
            assert_eq!(hidden, told(&format!("meetings/closed/texts/nothing{below}")), "{below}");
            assert_eq!(hidden.0, StatusCode::NOT_FOUND);
        }
    }
    let document = |symbol: &str| {
        let entry = shared().clerk("rehearsal").snapshot().process.state.documents.get(symbol).unwrap().entry;
        get(shared(), None, &format!("/api/v1/rehearsal/documents/{entry}")).text()
    };
    assert_eq!(document("RP/CL/BUR"), get(shared(), None, "/api/v1/rehearsal/documents/99999").text());
}

#[test]
fn a_text_comes_with_its_paragraphs_brackets_and_proposals() {
    let reader = token(shared(), "rehearsal", "secretariat", "read");
    let text = json_of(&get(shared(), reader.as_deref(), "/api/v1/rehearsal/meetings/closed/texts/tolls"));
    let paragraphs = text["paragraphs"].as_array().unwrap();
    assert!(paragraphs.iter().any(|one| !one["proposals"].as_array().unwrap().is_empty()), "{text}");
    for paragraph in paragraphs {
        for (language, pieces) in paragraph["brackets"].as_object().unwrap() {
            let outside: String = pieces.as_array().unwrap().iter().filter_map(|one| one["words"].as_str()).collect();
            assert!(paragraph["words"][language].is_string() && !pieces.as_array().unwrap().is_empty(), "{outside}");
        }
    }
}

#[test]
fn an_answer_says_what_it_is_and_by_what_it_is_the_same() {
    let path = "/api/v1/rehearsal/members";
    let first = get(shared(), None, path);
    assert_eq!(first.header("content-type"), "application/json");
    assert_eq!(first.header("vary"), "authorization, accept-language");
    assert_eq!(first.header("cache-control"), "no-cache, private");
    let tag = first.header("etag").to_owned();
    let head = shared().clerk("rehearsal").snapshot().head();
    assert!(tag.starts_with(&format!("\"{head}-")), "{tag}");
    let same = call(shared(), Method::GET, path, &Call { headers: vec![("if-none-match", &tag)], ..Call::default() });
    assert_eq!((same.status.as_u16(), same.body.len(), same.header("etag")), (304, 0, tag.as_str()));
    let only_head = call(shared(), Method::HEAD, path, &Call::default());
    assert_eq!((only_head.status.as_u16(), only_head.body.len(), only_head.header("etag")), (200, 0, tag.as_str()));
    for method in [Method::POST, Method::PUT, Method::DELETE, Method::PATCH, Method::OPTIONS, Method::TRACE] {
        let refused = call(shared(), method, path, &Call::default());
        assert_eq!((problem(&refused), refused.header("allow")), ((405, "api.method".to_owned()), "GET, HEAD"));
    }
    let refused = get(shared(), None, "/api/v1/rehearsal/acts");
    assert_eq!((problem(&refused), refused.header("allow")), ((405, "api.method".to_owned()), "POST"));
    for nowhere in
        ["/api/v2", "/api/v1/nowhere", "/api/v1/rehearsal/nothing", "/api/v1/rehearsal/meetings/som-1/nothing"]
    {
        assert_eq!(problem(&get(shared(), None, nowhere)), (404, "api.not-found".to_owned()), "{nowhere}");
    }
    for wrong in
        ["?limit=0", "?limit=501", "?limit=x", "?from=-1", "?from=1&from=1", "?odd=1", "?on=never", "?on=2026-02-30"]
    {
        assert_eq!(
            problem(&get(shared(), None, &format!("{path}{wrong}"))),
            (400, "api.parameter".to_owned()),
            "{wrong}"
        );
    }
}

#[test]
fn a_list_is_given_in_parts() {
    let part = |query: &str| json_of(&get(shared(), None, &format!("/api/v1/rehearsal/entries{query}")));
    let total = part("")["total"].as_u64().unwrap();
    assert_eq!(total, shared().clerk("rehearsal").snapshot().head());
    let (mut seen, mut next) = (Vec::new(), Some(0));
    while let Some(from) = next {
        let part = part(&format!("?from={from}&limit=97"));
        seen.extend(part["items"].as_array().unwrap().iter().map(|line| line["entry"].as_u64().unwrap()));
        next = part["next"].as_u64();
    }
    assert_eq!(seen, (0..total).collect::<Vec<_>>());
    assert_eq!(part("?from=999999")["items"], json!([]));
}

#[test]
fn the_document_says_of_every_act_what_its_form_asks() {
    let document = document();
    assert_eq!(document["openapi"], "3.1.0");
    for kind in Kind::ALL {
        let schema = &document["components"]["schemas"][format!("act-{}", kind.name())];
        let fields = schema["properties"]["fields"]["properties"].as_object().unwrap();
        let known: Vec<String> = kind.fields().iter().map(|field| field.name.to_owned()).collect();
        assert!(known.iter().all(|name| fields.contains_key(name)) && known.len() == fields.len(), "{}", kind.name());
    }
}

#[test]
fn every_address_of_the_document_is_answered_and_every_reference_is_there() {
    let document = document();
    for (path, at) in document["paths"].as_object().unwrap() {
        for method in ["get", "post"] {
            let asked =
                path.replace("{problem}", "floor.list-closed").replace("{process}", "nowhere").replace(['{', '}'], "");
            let name = Method::from_bytes(method.to_uppercase().as_bytes()).unwrap();
            let status = call(shared(), name, &asked, &Call::default()).status.as_u16();
            assert_eq!(status == 405, at.get(method).is_none(), "{method} {path} {status}");
        }
    }
    let text = document.to_string();
    for reference in text.split("\"$ref\":\"#/components/schemas/").skip(1) {
        let (name, _) = reference.split_once('"').unwrap();
        assert!(document["components"]["schemas"].get(name).is_some(), "{name}");
    }
    let told = json_of(&get(shared(), None, "/api/problems/floor.list-closed"));
    assert_eq!(
        (&told["reason"], told["sentence"].as_str()),
        (&"floor.list-closed".into(), Some("The list of speakers is closed."))
    );
    for (id, _) in procedure::rejection::every_reason() {
        assert_eq!(get(shared(), None, &format!("/api/problems/{id}")).status, StatusCode::OK, "{id}");
    }
    assert_eq!(get(shared(), None, "/api/problems/floor.nothing").status, StatusCode::NOT_FOUND);
}
