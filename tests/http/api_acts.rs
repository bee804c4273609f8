//! Acts that programs put: by the same rules, with the fields of their forms, once for each key.

use axum::http::{Method, StatusCode};
use clerk::Clock;
use procedure::names::Hash;
use serde_json::{Value, json};

use crate::api::{Call, DAY_MS, call, floor_request, get, head, json_of, practice, problem, put, put_with, token};

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
    let chair = token(&server, "practice", "chair", "put:meetings");
    let foresee = |token: &Option<String>, act: &Value| {
        let headers = vec![("content-type", "application/json"), ("idempotency-key", "one")];
        let body = serde_json::to_vec(act).unwrap();
        let asked = Call { token: token.as_deref(), headers, body };
        call(&server, Method::POST, "/api/v1/practice/acts?foresee", &asked)
    };
    // The item is taken up already: to say so again would be answered with the entry that did.
    let again = json!({"act": "meetings.take-up", "fields": {"meeting": "som-1", "item": 1}});
    for (token, act) in [(&orluna, &floor_request()), (&chair, &again)] {
        let answer = foresee(token, act);
        assert_eq!((answer.status.as_u16(), json_of(&answer)), (200, json!({"would": "in-order"})), "{act}");
    }
    let close = json!({"act": "meetings.close", "fields": {"meeting": "som-1"}});
    assert_eq!(problem(&foresee(&orluna, &close)), (403, "general.not-yours".to_owned()));
    assert_eq!(head(&server), before);
    let put = put_with(&server, orluna.as_deref(), &floor_request(), &[("idempotency-key", "one")]);
    assert_eq!(put.status, StatusCode::CREATED);
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
fn the_file_of_a_letter_is_for_those_who_see_the_letter() {
    let server = practice("api-letter-file");
    let bytes = b"%PDF-1.7 a note";
    let hash = server.site.directory().files().put(bytes).unwrap().to_string();
    let sent = format!(
        "with by=secretariat\ncorrespondence.send kind=note-verbale parties=orluna subject.en=Invitation file={hash} file-name=note.pdf file-media=application/pdf\n"
    );
    clerk::acts_file::put(server.clerk("practice"), &sent, procedure::Channel::File).unwrap();
    for (seat, status) in [("public", 404), ("felmora", 404), ("orluna", 200), ("chair", 200), ("secretariat", 200)] {
        let token = token(&server, "practice", seat, "read");
        assert_eq!(get(&server, token.as_deref(), &format!("/api/v1/practice/files/{hash}")).status, status, "{seat}");
        let letter = get(&server, token.as_deref(), "/api/v1/practice/register/1");
        assert_eq!(letter.status, status, "{seat}");
    }
}
