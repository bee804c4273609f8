//! The interface for programs: who sees and does what with a token, how every answer is dressed, that nothing is done twice.

use std::collections::BTreeMap;

use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use clerk::Clock;
use procedure::Kind;
use procedure::names::Hash;
use serde_json::{Value, json};
use web::{ApiSettings, NotMade, Purpose, TokenWanted};

use crate::server::{Answered, Reader, Server, meeting};
use crate::shared;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

fn practice(name: &str) -> Server {
    Server::new(name, Purpose::Demonstration, &[("practice", meeting("practice"))])
}

fn wanted(process: &str, capacity: &str, scope: &str) -> TokenWanted {
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
fn token(server: &Server, process: &str, capacity: &str, scope: &str) -> Option<String> {
    (capacity != "public").then(|| web::make_token(&server.site, &wanted(process, capacity, scope)).unwrap())
}

/// What a program asks.
#[derive(Clone, Default)]
struct Call<'a> {
    token: Option<&'a str>,
    headers: Vec<(&'a str, &'a str)>,
    body: Vec<u8>,
}

fn call(server: &Server, method: Method, path: &str, call: &Call<'_>) -> Answered {
    let mut request = Request::builder().method(method).uri(path).header(header::HOST, "meshveret.example");
    if let Some(token) = call.token {
        request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
    }
    for (name, value) in &call.headers {
        request = request.header(*name, *value);
    }
    server.ask(request.body(Body::from(call.body.clone())).unwrap())
}

fn get(server: &Server, token: Option<&str>, path: &str) -> Answered {
    call(server, Method::GET, path, &Call { token, ..Call::default() })
}

fn json_of(answer: &Answered) -> Value {
    serde_json::from_slice(&answer.body).unwrap_or_else(|_| panic!("{} {}", answer.status, answer.text()))
}

/// Puts an act in the practice.
fn put(server: &Server, token: Option<&str>, act: &Value) -> Answered {
    put_with(server, token, act, &[])
}

fn put_with(server: &Server, token: Option<&str>, act: &Value, headers: &[(&str, &str)]) -> Answered {
    put_at(server, "/api/v1/practice/acts", (token, act), headers)
}

/// Puts an act in another process.
fn put_in(server: &Server, process: &str, token: Option<&str>, act: &Value) -> Answered {
    put_at(server, &format!("/api/v1/{process}/acts"), (token, act), &[])
}

fn put_at(server: &Server, path: &str, (token, act): (Option<&str>, &Value), headers: &[(&str, &str)]) -> Answered {
    let headers = [&[("content-type", "application/json")], headers].concat();
    let body = serde_json::to_vec(act).unwrap();
    call(server, Method::POST, path, &Call { token, headers, body })
}

fn floor_request() -> Value {
    json!({"act": "floor.request", "fields": {"meeting": "som-1"}})
}

/// The status and the reason of a problem.
fn problem(answer: &Answered) -> (u16, String) {
    assert_eq!(answer.header("content-type"), "application/problem+json", "{}", answer.text());
    let said = json_of(answer);
    assert_eq!(said["status"], answer.status.as_u16());
    let reason = said["reason"].as_str().unwrap().to_owned();
    assert_eq!(said["type"], format!("https://meshveret.example/api/problems/{reason}"));
    (answer.status.as_u16(), reason)
}

fn head(server: &Server) -> u64 {
    server.clerk("practice").snapshot().head()
}

fn document() -> Value {
    json_of(&get(shared(), None, "/api/v1/openapi.json"))
}

/// Every address of the rehearsal that can be read, with what it names filled in.
fn addresses() -> Vec<String> {
    let snapshot = shared().clerk("rehearsal").snapshot();
    let state = &snapshot.process.state;
    let files = state.documents.values().flat_map(|document| document.versions.clone());
    let hashes: Vec<String> = files.filter_map(|(_, version)| version.file.map(|file| file.hash.to_string())).collect();
    let mut all = Vec::new();
    for (path, at) in document()["paths"].as_object().unwrap().iter().filter(|(_, at)| at.get("get").is_some()) {
        let path = path.replace("{process}", "rehearsal");
        let path = if path.ends_with("/comparison") { format!("{path}?since=0") } else { path };
        let listed = at["get"]["parameters"].to_string().contains("\"limit\"");
        let path = if listed { format!("{path}?limit=500").replace("?since=0?", "?since=0&") } else { path };
        let numbers = |name: &str, last: u64| (0..last).map(|n| path.replace(name, &n.to_string())).collect::<Vec<_>>();
        if path.contains("{entry}") {
            all.extend(numbers("{entry}", state.head()));
        } else if path.contains("{letter}") {
            all.extend(numbers("{letter}", 40));
        } else if path.contains("{hash}") {
            all.extend(hashes.iter().map(|hash| path.replace("{hash}", hash)));
        } else if path.contains("{meeting}") {
            for meeting in state.meetings.values() {
                let path = path.replace("{meeting}", meeting.slug.as_str());
                let texts = meeting.texts.keys().map(|text| path.replace("{text}", text.as_str()));
                if path.contains("{text}") { all.extend(texts) } else { all.push(path) }
            }
        } else if path.ends_with("/may") {
            let acts = ["texts.propose", "meetings.open", "decisions.object"];
            all.extend(acts.map(|act| format!("{path}?act={act}")));
        } else if !path.contains("{problem}") {
            all.push(path);
        }
    }
    all
}

/// All that a seat of the rehearsal can read by the interface, with what is answered.
pub(crate) fn everything(seat: &str) -> BTreeMap<String, String> {
    let token = token(shared(), "rehearsal", seat, "read");
    let answered = |path: String| {
        let answer = get(shared(), token.as_deref(), &path);
        assert!(matches!(answer.status.as_u16(), 200 | 404), "{path} {}", answer.text());
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
        ("/sources", everybody),
        ("/news", everybody),
        ("/facts", everybody),
        ("/log", everybody),
        ("/entries", everybody),
        ("/entries/0", everybody),
        ("/entries/99999", [404; 5]),
        ("/address-book", everybody),
        ("/register", everybody),
        ("/meetings", everybody),
        ("/meetings/som-1", everybody),
        ("/meetings/som-1/agenda", everybody),
        ("/meetings/som-1/documents", everybody),
        ("/meetings/som-1/delegations", everybody),
        ("/meetings/som-1/board", everybody),
        ("/meetings/som-1/statements", everybody),
        ("/meetings/som-1/floor", everybody),
        ("/meetings/closed/floor", [404, 200, 200, 200, 404]),
        ("/meetings/nowhere", [404; 5]),
        ("/meetings/som-1/texts", everybody),
        ("/meetings/som-1/texts/protocol", everybody),
        ("/meetings/som-1/texts/protocol/decision", everybody),
        ("/meetings/som-1/texts/protocol/signatures", everybody),
        ("/meetings/closed/texts/tolls", [404, 200, 200, 200, 404]),
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
fn an_act_is_put_by_the_same_rules_and_says_its_entry() {
    let server = practice("api-put");
    let (orluna, before) = (token(&server, "practice", "orluna", "put:floor"), head(&server));
    let answer = put(&server, orluna.as_deref(), &floor_request());
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
    assert_eq!(answer.header("location"), format!("/api/v1/practice/entries/{before}"));
    let receipt = json_of(&answer);
    assert_eq!((&receipt["entry"], &receipt["repeated"]), (&before.into(), &false.into()));
    let entry = json_of(&get(&server, orluna.as_deref(), answer.header("location")));
    let body: Value = serde_json::from_str(entry["body"].as_str().unwrap()).unwrap();
    assert_eq!(
        (&body["act"], &body["capacity"], &body["channel"]),
        (&"floor.request".into(), &"orluna".into(), &"api".into())
    );
    assert_eq!(entry["leaf"], receipt["leaf"]);
    let list = json_of(&get(&server, None, "/api/v1/practice/meetings/som-1/floor"));
    assert_eq!(list["list"][0]["party"], "orluna");
    // The rules refuse what they refuse on a page, in the reader's language.
    let again = put_with(&server, orluna.as_deref(), &floor_request(), &[("accept-language", "ru")]);
    assert_eq!(problem(&again), (422, "floor.already-on-list".to_owned()));
    let said = json_of(&again);
    assert_eq!((&said["force"], again.header("content-language")), (&"bars".into(), "ru"));
    assert!(said["title"].as_str().unwrap().chars().any(|c| ('а'..='я').contains(&c)), "{said}");
}

#[test]
fn the_secretariat_enters_an_act_for_a_party() {
    let server = practice("api-enter");
    let secretariat = token(&server, "practice", "secretariat", "put:floor");
    let entered = json!({
        "act": "floor.request", "fields": {"meeting": "som-1"},
        "for": "orluna", "rests-on": "letter no. 12", "channel": "paper",
    });
    let answer = put(&server, secretariat.as_deref(), &entered);
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
    let entry = json_of(&get(&server, secretariat.as_deref(), answer.header("location")));
    let body: Value = serde_json::from_str(entry["body"].as_str().unwrap()).unwrap();
    assert_eq!(
        (&body["capacity"], &body["entered-by"], &body["channel"], &body["evidence"]),
        (&"orluna".into(), &"secretariat".into(), &"paper".into(), &"letter no. 12".into())
    );
    let tolvasa = token(&server, "practice", "tolvasa", "put:floor");
    let refused = put(
        &server,
        tolvasa.as_deref(),
        &json!({"act": "floor.request", "fields": {"meeting": "som-1"}, "for": "felmora"}),
    );
    assert_eq!(problem(&refused), (403, "general.not-for-others".to_owned()));
}

#[test]
fn what_would_become_of_an_act_is_foreseen_and_nothing_is_put() {
    let server = practice("api-foresee");
    let (orluna, before) = (token(&server, "practice", "orluna", "put:floor,meetings"), head(&server));
    let foresee = |act: &Value| {
        let headers = vec![("content-type", "application/json"), ("idempotency-key", "one")];
        let body = serde_json::to_vec(act).unwrap();
        let asked = Call { token: orluna.as_deref(), headers, body };
        call(&server, Method::POST, "/api/v1/practice/acts?foresee", &asked)
    };
    let answer = foresee(&floor_request());
    assert_eq!((answer.status.as_u16(), json_of(&answer)), (200, json!({"would": "in-order"})));
    let close = json!({"act": "meetings.close", "fields": {"meeting": "som-1"}});
    assert_eq!(problem(&foresee(&close)), (403, "general.not-yours".to_owned()));
    assert_eq!(head(&server), before);
    let put = put_with(&server, orluna.as_deref(), &floor_request(), &[("idempotency-key", "one")]);
    assert_eq!(put.status, StatusCode::CREATED);
}

#[test]
fn a_request_with_a_key_is_done_once() {
    let server = practice("api-key");
    let orluna = token(&server, "practice", "orluna", "put:floor");
    let with = |key: &str, act: &Value| put_with(&server, orluna.as_deref(), act, &[("idempotency-key", key)]);
    let first = with("a-1", &floor_request());
    let (after, entry) = (head(&server), json_of(&first)["entry"].clone());
    // However late, and whatever happened since.
    server.clock.set(server.clock.now() + 3 * DAY_MS);
    let again = with("a-1", &floor_request());
    assert_eq!(
        (again.status.as_u16(), &json_of(&again)["entry"], &json_of(&again)["repeated"]),
        (200, &entry, &true.into())
    );
    assert_eq!(again.header("location"), first.header("location"));
    assert_eq!(head(&server), after);
    let other = with("a-1", &json!({"act": "floor.withdraw", "fields": {"meeting": "som-1"}}));
    assert_eq!(problem(&other), (422, "api.key-reused".to_owned()));
    // Another token of the same seat has the same keys, another seat has its own.
    let second = token(&server, "practice", "orluna", "put:floor");
    let by_second = put_with(&server, second.as_deref(), &floor_request(), &[("idempotency-key", "a-1")]);
    assert_eq!(json_of(&by_second)["entry"], entry);
    let felmora = token(&server, "practice", "felmora", "put:floor");
    let by_other = put_with(&server, felmora.as_deref(), &floor_request(), &[("idempotency-key", "a-1")]);
    assert_eq!(by_other.status, StatusCode::CREATED);
    for unfit in ["", "with space", &"k".repeat(201)] {
        assert_eq!(problem(&with(unfit, &floor_request())), (400, "api.key-unfit".to_owned()));
    }
    // The client's own key stands nowhere in the record.
    let stored = server.clerk("practice").entries(entry.as_u64().unwrap(), 1).unwrap().pop().unwrap();
    assert!(!String::from_utf8(stored.entry.body).unwrap().contains("a-1"));
}

#[test]
fn a_refusal_with_a_key_is_said_again_for_a_day() {
    let server = practice("api-key-refused");
    let (orluna, chair) =
        (token(&server, "practice", "orluna", "put:floor"), token(&server, "practice", "chair", "put:floor"));
    let ordered = |act: &str| json!({"act": act, "fields": {"meeting": "som-1"}});
    assert_eq!(put(&server, chair.as_deref(), &ordered("floor.close-list")).status, StatusCode::CREATED);
    let attempt = |key: &str| put_with(&server, orluna.as_deref(), &floor_request(), &[("idempotency-key", key)]);
    assert_eq!(problem(&attempt("b-1")), (422, "floor.list-closed".to_owned()));
    let reopened = put(&server, chair.as_deref(), &ordered("floor.reopen-list"));
    assert_eq!(reopened.status, StatusCode::CREATED, "{}", reopened.text());
    assert_eq!(problem(&attempt("b-1")), (422, "floor.list-closed".to_owned()));
    server.clock.set(server.clock.now() + DAY_MS);
    assert_eq!(attempt("b-1").status, StatusCode::CREATED);
}

#[test]
fn what_the_rules_ask_about_is_a_conflict_until_it_is_confirmed() {
    let server = practice("api-question");
    let (secretariat, before) = (token(&server, "practice", "secretariat", "put:meetings"), head(&server));
    // An item that is added once the agenda was adopted.
    let fields = json!({"meeting": "som-1", "number": "3", "kind": "discussion", "title": {"en": "Another matter"}});
    let mut act = json!({"act": "meetings.add-item", "fields": fields});
    let asked = |act: &Value, key: &str| put_with(&server, secretariat.as_deref(), act, &[("idempotency-key", key)]);
    let question = asked(&act, "c-1");
    assert_eq!(problem(&question), (409, "meetings.agenda-adopted-already".to_owned()));
    assert_eq!((&json_of(&question)["force"], head(&server)), (&"warns".into(), before));
    act["confirmed"] = true.into();
    // Another body needs another key.
    assert_eq!(problem(&asked(&act, "c-1")), (422, "api.key-reused".to_owned()));
    assert_eq!(asked(&act, "c-2").status, StatusCode::CREATED);
    assert_eq!(head(&server), before + 1);
}

#[test]
fn a_body_is_an_act_with_the_fields_of_its_form_and_nothing_else() {
    let server = practice("api-body");
    let (secretariat, before) = (token(&server, "practice", "secretariat", "put:meetings,floor"), head(&server));
    let item = json!({"meeting": "som-1", "number": "3", "kind": "discussion", "title": {"en": "Any other business"}});
    let with = |field: &str, value: Value| {
        let mut fields = item.clone();
        fields[field] = value;
        put(&server, secretariat.as_deref(), &json!({"act": "meetings.add-item", "fields": fields}))
    };
    for (field, value) in [
        ("odd", json!("x")),
        ("minutes", json!("10")),
        ("minutes", json!(1.5)),
        ("minutes", json!(-1)),
        ("leads", json!("orluna")),
        ("leads", json!(["orluna,felmora"])),
        ("leads", json!([1])),
        ("title", json!("Any other business")),
        ("title", json!({"en": 1})),
        ("title", json!({"en.x": "Any"})),
        ("kind", json!("dancing")),
        ("meeting", json!(null)),
    ] {
        let refused = with(field, value.clone());
        assert_eq!(problem(&refused), (422, "general.field-wrong".to_owned()), "{field} {value}");
        assert_eq!(json_of(&refused)["values"]["field"], field);
    }
    for (body, reason, status) in [
        (json!({"act": "floor.dance", "fields": {}}), "general.act-unknown", 422),
        (json!({"act": "floor.request"}), "general.field-wrong", 422),
        (json!({"act": "floor.request", "fields": {"meeting": "som-1"}, "as": "chair"}), "general.field-wrong", 422),
        (
            json!({"act": "floor.request", "fields": {"meeting": "som-1"}, "occurred": "yesterday"}),
            "general.field-wrong",
            422,
        ),
        (json!([]), "api.unreadable", 400),
    ] {
        assert_eq!(problem(&put(&server, secretariat.as_deref(), &body)), (status, reason.to_owned()), "{body}");
    }
    let send = |headers: &[(&str, &str)], body: &[u8]| {
        let asked = Call { token: secretariat.as_deref(), headers: headers.to_vec(), body: body.to_vec() };
        problem(&call(&server, Method::POST, "/api/v1/practice/acts", &asked))
    };
    let json = [("content-type", "application/json")];
    assert_eq!(send(&json, b"{"), (400, "api.unreadable".to_owned()));
    assert_eq!(send(&[("content-type", "text/plain")], b"{}"), (415, "api.media".to_owned()));
    assert_eq!(send(&[], b"{}"), (415, "api.media".to_owned()));
    assert_eq!(send(&json, &vec![b' '; 1024 * 1024 + 1]), (413, "api.too-large".to_owned()));
    assert_eq!(head(&server), before);
    // The agenda is adopted, so the rules ask; the body is right.
    assert_eq!(with("leads", json!(["orluna", "felmora"])).status, StatusCode::CONFLICT);
}

#[test]
fn a_token_goes_as_far_and_as_long_as_its_owner_said() {
    let server = Server::new(
        "api-token",
        Purpose::Demonstration,
        &[("practice", meeting("practice")), ("other", meeting("other"))],
    );
    let orluna = token(&server, "practice", "orluna", "put:floor").unwrap();
    let reads = token(&server, "practice", "orluna", "read");
    assert_eq!(problem(&put(&server, None, &floor_request())), (401, "api.token-missing".to_owned()));
    let wrong = format!("meshveret_{}", "0".repeat(64));
    for wrong in [wrong.as_str(), "meshveret_", "nonsense", orluna.to_uppercase().as_str()] {
        let refused = get(&server, Some(wrong), "/api/v1/practice/members");
        assert_eq!(problem(&refused), (401, "api.token-wrong".to_owned()), "{wrong}");
        assert_eq!(refused.header("www-authenticate"), "Bearer");
    }
    assert_eq!(problem(&put(&server, reads.as_deref(), &floor_request())), (403, "api.out-of-scope".to_owned()));
    let close = json!({"act": "meetings.close", "fields": {"meeting": "som-1"}});
    let refused = put(&server, Some(&orluna), &close);
    assert_eq!(problem(&refused), (403, "api.out-of-scope".to_owned()));
    assert_eq!(json_of(&refused)["values"]["scope"], "put:meetings");
    assert_eq!(problem(&get(&server, Some(&orluna), "/api/v1/other/members")), (403, "api.other-process".to_owned()));
    assert_eq!(get(&server, Some(&orluna), "/api/v1/practice/members").status, StatusCode::OK);
    server.clock.set(server.clock.now() + 90 * DAY_MS - 1);
    assert_eq!(get(&server, Some(&orluna), "/api/v1/practice/members").status, StatusCode::OK);
    server.clock.set(server.clock.now() + 1);
    assert_eq!(problem(&get(&server, Some(&orluna), "/api/v1/practice/members")), (401, "api.token-wrong".to_owned()));
}

#[test]
fn a_token_is_made_for_what_its_owner_holds() {
    let server = practice("api-made");
    let refused = |wanted: TokenWanted| web::make_token(&server.site, &wanted).unwrap_err();
    assert_eq!(refused(wanted("nowhere", "orluna", "read")), NotMade::NoSeat);
    assert_eq!(refused(wanted("practice", "atlantis", "read")), NotMade::NoSeat);
    assert_eq!(refused(wanted("practice", "public", "read")), NotMade::NoSeat);
    assert_eq!(refused(wanted("practice", "orluna", "put:dancing")), NotMade::Scope);
    assert_eq!(refused(TokenWanted { days: 366, ..wanted("practice", "orluna", "read") }), NotMade::Days);
    assert_eq!(refused(TokenWanted { days: 0, ..wanted("practice", "orluna", "read") }), NotMade::Days);
    assert_eq!(refused(TokenWanted { name: " ".to_owned(), ..wanted("practice", "orluna", "read") }), NotMade::Name);
    assert_eq!(
        refused(TokenWanted { account: Some("aofficer".to_owned()), ..wanted("practice", "orluna", "read") }),
        NotMade::NoSeat
    );
    for _ in 0..20 {
        token(&server, "practice", "orluna", "read");
    }
    assert_eq!(refused(wanted("practice", "orluna", "read")), NotMade::TooMany);
}

/// A process of the world, an account that is a delegate of Orluna, and its sign-in.
fn service(name: &str) -> (Server, Reader) {
    let server = crate::sign_in::service(name);
    crate::sign_in::grants(&server, "accounts.grant", "orluna");
    let officer = crate::sign_in::entered(&server);
    (server, officer)
}

#[test]
fn an_owner_makes_sees_and_revokes_tokens_on_a_page() {
    let (server, officer) = service("api-page");
    assert_eq!(server.get(&Reader::default(), "/en/sign-in/tokens/").status, StatusCode::FORBIDDEN);
    assert!(server.get(&officer, "/en/sign-in/account/").text().contains("href=\"/en/sign-in/tokens/\""));
    let empty = server.get(&officer, "/en/sign-in/tokens/").text();
    assert!(empty.contains("value=\"ministry/orluna\"") && empty.contains("There is no token."), "{empty}");
    let form = [("name", "Register of the ministry"), ("seat", "ministry/orluna"), ("area", "floor"), ("days", "30")];
    let made = server.post(&officer, "/en/sign-in/tokens", &form);
    assert_eq!((made.status.as_u16(), made.header("cache-control")), (200, "no-store"));
    let page = made.text();
    let at = page.find("meshveret_").unwrap();
    let secret = page[at..at + 74].to_owned();
    assert_eq!(put_in(&server, "ministry", Some(&secret), &floor_request()).status, StatusCode::CREATED);

    // It is shown once, and kept as no more than its hash.
    let list = server.get(&officer, "/en/sign-in/tokens/").text();
    assert!(list.contains("Register of the ministry") && list.contains("In force") && !list.contains("meshveret_"));
    assert!(list.contains("Last used"), "{list}");
    let database = std::fs::read(server.site.directory().path().join("meshveret.db")).unwrap();
    let log = std::fs::read(server.site.directory().path().join("meshveret.db-wal")).unwrap();
    let raw = Hash::from_hex(&secret[10..]).unwrap().0;
    for bytes in [database, log] {
        let holds = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
        assert!(!holds(&raw) && !holds(&secret.as_bytes()[10..]));
    }
    let (_, after) = list.split_once("name=\"token\" value=\"").unwrap();
    let (id, _) = after.split_once('"').unwrap();
    let revoked = server.post(&officer, "/en/sign-in/tokens/revoke", &[("token", id)]);
    assert_eq!((revoked.status.as_u16(), revoked.location()), (303, "/en/sign-in/tokens/"));
    assert_eq!(
        problem(&put_in(&server, "ministry", Some(&secret), &floor_request())),
        (401, "api.token-wrong".to_owned())
    );
    assert!(server.get(&officer, "/en/sign-in/tokens/").text().contains("Revoked"));
    for (form, said) in [
        ([("name", "x"), ("seat", "ministry/chair"), ("days", "30")], "You do not hold this seat."),
        ([("name", ""), ("seat", "ministry/orluna"), ("days", "30")], "A token needs a name"),
        ([("name", "x"), ("seat", "ministry/orluna"), ("days", "366")], "A token is for 1 to 365 days."),
    ] {
        let again = server.post(&officer, "/en/sign-in/tokens", &form);
        assert_eq!(again.status.as_u16(), 422);
        assert!(again.text().contains(said) && again.text().contains("role=\"alert\""), "{said}");
    }
}

#[test]
fn a_token_ends_with_the_seat_and_is_nobody_elses_to_revoke() {
    let (server, _) = service("api-seat");
    let made = TokenWanted { account: Some("aofficer".to_owned()), ..wanted("ministry", "orluna", "put:floor") };
    let secret = web::make_token(&server.site, &made).unwrap();
    let other = record::tokens::Owner::Account("aother".to_owned());
    assert!(!server.site.directory().revoke_token(&other, 1, server.site.now()).unwrap());
    assert_eq!(get(&server, Some(&secret), "/api/v1/ministry").status, StatusCode::OK);
    crate::sign_in::grants(&server, "accounts.revoke", "orluna");
    assert_eq!(problem(&get(&server, Some(&secret), "/api/v1/ministry")), (403, "api.seat-ended".to_owned()));
    let refused = put_in(&server, "ministry", Some(&secret), &floor_request());
    assert_eq!(problem(&refused), (403, "api.seat-ended".to_owned()));
}

#[test]
fn a_token_is_made_by_whoever_proved_who_they_are_a_short_while_ago() {
    let (server, officer) = service("api-proven");
    server.clock.set(server.clock.now() + 30 * 60 * 1000);
    let form = [("name", "x"), ("seat", "ministry/orluna"), ("days", "30")];
    let asked = server.post(&officer, "/en/sign-in/tokens", &form);
    assert_eq!(asked.status, StatusCode::SEE_OTHER);
    assert!(asked.location().starts_with("/en/sign-in/prove/"), "{}", asked.location());
}

#[test]
fn recovery_ends_every_token_of_the_account() {
    let (server, _) = service("api-recovery");
    let made = TokenWanted { account: Some("aofficer".to_owned()), ..wanted("ministry", "orluna", "read") };
    let secret = web::make_token(&server.site, &made).unwrap();
    let officer = procedure::names::Slug::new("officer").unwrap();
    let link = server.site.link((&officer, web::LinkPurpose::Recover), "test").unwrap();
    assert_eq!(get(&server, Some(&secret), "/api/v1/ministry").status, StatusCode::OK);
    server.post(&Reader::default(), &format!("/en{}", link.path), &[("code", &link.code)]);
    assert_eq!(problem(&get(&server, Some(&secret), "/api/v1/ministry")), (401, "api.token-wrong".to_owned()));
}

#[test]
fn the_cookie_of_a_sign_in_is_not_looked_at() {
    let server = practice("api-cookie");
    let chair = server.seat("practice", "chair");
    let cookie = chair.0.as_deref().unwrap();
    let asked = Call {
        headers: vec![("cookie", cookie), ("content-type", "application/json")],
        body: serde_json::to_vec(&floor_request()).unwrap(),
        token: None,
    };
    assert_eq!(
        problem(&call(&server, Method::POST, "/api/v1/practice/acts", &asked)),
        (401, "api.token-missing".to_owned())
    );
    let read = json_of(&call(
        &server,
        Method::GET,
        "/api/v1/practice",
        &Call { headers: vec![("cookie", cookie)], ..Call::default() },
    ));
    assert_eq!(read["capacity"], "public");
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
fn files_are_kept_for_those_who_put_acts() {
    let server = practice("api-files");
    let secretariat = token(&server, "practice", "secretariat", "put:documents");
    let send = |token: Option<&str>, media: &str| {
        let asked = Call { token, headers: vec![("content-type", media)], body: b"%PDF-1.7 a test".to_vec() };
        call(&server, Method::POST, "/api/v1/practice/files", &asked)
    };
    assert_eq!(problem(&send(None, "application/pdf")), (401, "api.token-missing".to_owned()));
    assert_eq!(problem(&send(secretariat.as_deref(), "application/x-sh")), (415, "api.media".to_owned()));
    let kept = send(secretariat.as_deref(), "application/pdf");
    assert_eq!(kept.status, StatusCode::CREATED);
    let hash = json_of(&kept)["hash"].as_str().unwrap().to_owned();
    assert_eq!(hash, Hash::of(&[b"%PDF-1.7 a test"]).to_string());
    // What no document names is nobody's to read.
    let path = format!("/api/v1/practice/files/{hash}");
    assert_eq!(get(&server, secretariat.as_deref(), &path).status, StatusCode::NOT_FOUND);
    let issue = json!({"act": "documents.issue", "fields": {"symbol": "RP/X", "kind": "paper", "title": {"en": "A paper"}, "distribution": "participants"}});
    assert_eq!(
        put(&server, secretariat.as_deref(), &issue).status.as_u16(),
        201,
        "{}",
        put(&server, secretariat.as_deref(), &issue).text()
    );
    let version = json!({"act": "documents.add-version", "fields": {"symbol": "RP/X", "language": "en", "file": hash, "file-name": "x.pdf", "file-media": "application/pdf"}});
    assert_eq!(put(&server, secretariat.as_deref(), &version).status.as_u16(), 201);
    let read = get(&server, secretariat.as_deref(), &path);
    assert_eq!((read.status.as_u16(), read.header("content-type")), (200, "application/pdf"));
    assert_eq!(get(&server, None, &path).status, StatusCode::NOT_FOUND);
}

#[test]
fn too_many_requests_of_one_are_refused_until_the_minute_is_over() {
    let settings = ApiSettings { of_a_token: 3, of_a_stranger: 2 };
    let server = practice("api-limits");
    let clerks = server.site.every().map(|hosted| hosted.clerk.clone()).collect();
    let own = (server.purpose, server.sign_in.clone());
    let site = crate::server::site((&server.directory, clerks), own, &server.clock, (&server.runtime, settings));
    let server = Server { app: web::app(site.clone()), site, ..server };
    let (one, other) = (token(&server, "practice", "orluna", "read"), token(&server, "practice", "orluna", "read"));
    let asked = |token: Option<&str>| get(&server, token, "/api/v1/practice");
    for _ in 0..3 {
        assert_eq!(asked(one.as_deref()).status, StatusCode::OK);
    }
    let refused = asked(one.as_deref());
    assert_eq!((problem(&refused), refused.header("retry-after")), ((429, "api.too-many".to_owned()), "10"));
    assert_eq!(asked(other.as_deref()).status, StatusCode::OK);
    assert_eq!([(); 3].map(|()| asked(None).status.as_u16()), [200, 200, 429]);
    server.clock.set(server.clock.now() + 60_000);
    assert_eq!(asked(one.as_deref()).status, StatusCode::OK);
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
            let asked = path
                .replace("{problem}", "floor.list-closed")
                .replace("{process}", "nowhere")
                .replace('{', "")
                .replace('}', "");
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
