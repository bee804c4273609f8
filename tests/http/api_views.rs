//! What each seat reads of delegations, rights, brackets, duties and refused attempts by the interface.

use std::collections::BTreeMap;
use std::sync::OnceLock;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::{Method, Request, header};
use http_body_util::{BodyExt, Full};
use serde_json::Value;
use web::Settings;

use crate::api::{Call, call, get, json_of, practice, problem, put_in, token};
use crate::doors::{Opened, asked};
use crate::run::run;
use crate::server::meeting;
use crate::shared;

/// The columns: the public, the secretariat, the Chair, the party itself, another member, an observer.
const READERS: [&str; 6] = ["public", "secretariat", "chair", "felmora", "orluna", "ambrovel"];
const MEETING: &str = "/api/v1/rehearsal/meetings/som-1";

/// A token of each reader, and of a member that is not invited.
fn of_seat(seat: &str) -> Option<&'static str> {
    static TOKENS: OnceLock<BTreeMap<&str, Option<String>>> = OnceLock::new();
    let made = || {
        READERS.into_iter().chain(["nelvoa"]).map(|seat| (seat, token(shared(), "rehearsal", seat, "read"))).collect()
    };
    TOKENS.get_or_init(made)[seat].as_deref()
}

/// What is told to each reader: the status, or what `told` makes of the answer.
fn check(path: &str, told: impl Fn(&Value) -> String) -> Vec<String> {
    let of = |seat: &str| {
        let answer = get(shared(), of_seat(seat), path);
        if answer.status.as_u16() == 200 { told(&json_of(&answer)) } else { answer.status.as_u16().to_string() }
    };
    READERS.into_iter().map(of).collect()
}

/// How many there are.
fn number(value: &Value) -> String {
    value.as_array().unwrap().len().to_string()
}

#[test]
fn a_delegation_is_told_whole_to_those_who_may_know_it() {
    let whole = format!("{MEETING}/delegations/felmora");
    let states =
        |value: &Value, field: &str| value["delegation"]["members"][0][field]["state"].as_str().unwrap().to_owned();
    assert_eq!(check(&whole, |value| states(value, "name")), ["404", "text", "text", "text", "text", "text"]);
    assert_eq!(
        check(&whole, |value| states(value, "contact")),
        ["404", "text", "text", "text", "withheld", "withheld"]
    );
    assert_eq!(check(&whole, |value| number(&value["changes"])), ["404", "3", "3", "3", "3", "3"]);
    assert_eq!(
        check(&whole, |value| value["credentials"].is_object().to_string()),
        ["404", "true", "true", "true", "true", "true"]
    );
    assert_eq!(
        check(&whole, |value| value["form"].is_object().to_string()),
        ["404", "true", "true", "true", "false", "false"]
    );
    assert_eq!(check(&whole, |value| number(&value["badges"])), ["404", "3", "3", "3", "0", "0"]);
    assert_eq!(check(&format!("{MEETING}/delegations/nobody"), Value::to_string), ["404"; 6]);
}

#[test]
fn credentials_forms_and_badges_are_told_as_far_as_each_may_know() {
    let report = |value: &Value| number(&value["lines"]);
    assert_eq!(check(&format!("{MEETING}/credentials"), report), ["404", "11", "11", "11", "11", "11"]);
    let answers = |value: &Value| {
        let rows = value["rows"].as_array().unwrap();
        rows.iter().filter(|row| row["answers"][0]["made"].is_object()).count().to_string()
    };
    assert_eq!(check(&format!("{MEETING}/arrivals"), answers), ["404", "2", "2", "1", "0", "0"]);
    for table in ["visas", "needs"] {
        let rows = check(&format!("{MEETING}/{table}"), |value| number(&value["rows"]));
        assert_eq!(rows, ["404", "0", "0", "0", "0", "0"], "{table}");
    }
    let own = |value: &Value| {
        let lines = value["items"].as_array().unwrap();
        let parties: std::collections::BTreeSet<&str> =
            lines.iter().map(|line| line["party"].as_str().unwrap()).collect();
        parties.len().to_string()
    };
    assert_eq!(check(&format!("{MEETING}/badges"), own), ["0", "11", "11", "1", "1", "1"]);
}

#[test]
fn lists_of_participants_hold_no_contact_and_those_present_are_told_to_few() {
    let of = issued();
    let listed = |list: &str| {
        check(&format!("{of}/participants{list}"), |value| {
            assert!(!value.to_string().contains("contact"), "{value}");
            value["standing"].as_str().unwrap_or("now").to_owned()
        })
    };
    assert_eq!(listed(""), ["now"; 6]);
    assert_eq!(listed("?list=1"), ["final"; 6]);
    assert_eq!(listed("?list=2"), ["addendum"; 6]);
    assert_eq!(listed("?list=99"), ["404"; 6]);
    assert_eq!(check(&format!("{of}/lists"), |value| number(&value["items"])), ["2"; 6]);
    let parties = |value: &Value| {
        let lines = value["items"].as_array().unwrap();
        lines.iter().filter(|line| line["party"] == "felmora").count().to_string()
    };
    assert_eq!(check(&format!("{of}/present"), parties), ["0", "1", "1", "1", "0", "0"]);
}

/// The meeting of the rehearsal for which a final list and an addendum to it were issued.
fn issued() -> String {
    let snapshot = shared().clerk("rehearsal").snapshot();
    let of = snapshot.process.state.meetings.values().find(|of| of.lists.0.len() == 2).unwrap();
    format!("/api/v1/rehearsal/meetings/{}", of.slug)
}

#[test]
fn rights_and_brackets_are_told_to_those_who_take_part() {
    let closed = "/api/v1/rehearsal/meetings/closed";
    let acts = |value: &Value| (value["acts"].as_array().unwrap().len() > 1).to_string();
    let seen = ["404", "true", "true", "true", "true", "true"];
    assert_eq!(check(&format!("{closed}/rights"), acts), seen);
    assert_eq!(check(&format!("{closed}/rights?text=tolls"), acts), seen);
    assert_eq!(check(&format!("{closed}/rights?text=nothing"), acts), ["404"; 6]);
    assert_eq!(
        check("/api/v1/rehearsal/seats", |value| number(&value["items"])),
        ["404", "0", "0", "404", "404", "404"]
    );
    let blocks = |value: &Value| value["blocking"].is_object().to_string();
    assert_eq!(
        check(&format!("{closed}/texts/tolls/brackets"), blocks),
        ["404", "false", "false", "true", "true", "true"]
    );
    let held = |value: &Value| {
        let open = value["open"].as_u64().unwrap();
        let of_all: u64 =
            value["holders"].as_array().unwrap().iter().map(|held| held["brackets"].as_u64().unwrap()).sum();
        format!("{}", open > 0 && of_all <= open)
    };
    assert_eq!(check(&format!("{closed}/texts/tolls/brackets"), held), seen);
    // Who takes no part in the meeting learns of neither.
    for hidden in ["rights", "rights?text=tolls", "texts/tolls/brackets"] {
        assert_eq!(get(shared(), of_seat("nelvoa"), &format!("{closed}/{hidden}")).status.as_u16(), 404, "{hidden}");
    }
}

#[test]
fn a_paper_of_a_program_is_the_one_of_the_page() {
    let names =
        ["agenda.pdf", "board.csv", "arrival.csv", "tolls-marked.docx", "tolls.akn.xml", "package", "badges.pdf"];
    for seat in READERS {
        let browser = shared().seat("rehearsal", seat);
        for (of, name) in ["som-1", "closed"].into_iter().flat_map(|of| names.map(|name| (of, name))) {
            let page = shared().get(&browser, &format!("/en/rehearsal/{of}/{name}"));
            let paper = get(shared(), of_seat(seat), &format!("/api/v1/rehearsal/meetings/{of}/papers/{name}"));
            assert_eq!(page.status, paper.status, "{name} of {of} as {seat}");
            if page.status.as_u16() == 200 {
                assert!(page.body == paper.body, "{name} of {of} as {seat}");
                for header in ["content-type", "content-disposition"] {
                    assert_eq!(page.header(header), paper.header(header), "{name}");
                }
            }
        }
    }
    let in_russian = |lang: &str| {
        let headers = vec![("accept-language", lang)];
        let asked = Call { token: of_seat("secretariat"), headers, ..Call::default() };
        call(shared(), Method::GET, &format!("{MEETING}/papers/arrival.csv"), &asked).body
    };
    assert_ne!(in_russian("ru"), in_russian("en"));
}

#[test]
fn questions_and_answers_are_told_as_their_pages_tell_them() {
    let of = "/api/v1/rehearsal/meetings/som-2";
    let asked = |value: &Value| {
        let lines = value["items"].as_array().unwrap();
        assert!(lines.iter().all(|line| line["question"]["purpose"]["en"].is_string()), "{value}");
        (lines.len() > 3).to_string()
    };
    let bureau = ["404", "true", "true", "404", "404", "404"];
    assert_eq!(check(&format!("{of}/questions"), asked), bureau);
    for used_for in ["registration", "visa", "arrival", "needs", "badge"] {
        let same = |value: &Value| value.to_string();
        let short = match used_for {
            "visa" => "visas",
            "arrival" => "arrivals",
            "needs" => "needs",
            other => &format!("answers/{other}"),
        };
        let (long, short) = (format!("{of}/answers/{used_for}"), format!("{of}/{short}"));
        assert_eq!(check(&long, same), check(&short, same), "{used_for}");
    }
}

#[test]
fn translators_and_whoever_reads_the_rules_are_told_what_their_pages_show() {
    let terms = |value: &Value| (value["total"].as_u64().unwrap() > 0).to_string();
    assert_eq!(check("/api/v1/rehearsal/glossary", terms), ["404", "true", "true", "true", "true", "true"]);
    let translation = |value: &Value| {
        let rows = [&value["behind"], &value["others"]].map(|part| part.as_array().unwrap().len());
        format!("{} {} {}", value["from"], value["to"], rows[0] + rows[1] > 0)
    };
    let path = "/api/v1/rehearsal/meetings/closed/texts/tolls/translation?to=ru";
    let seen = "\"en\" \"ru\" true";
    assert_eq!(check(path, translation), ["404", seen, seen, seen, seen, seen]);
    let profiles = |value: &Value| {
        let lines = value["items"].as_array().unwrap();
        let in_force = lines.iter().filter(|line| line["in-force"] == true).count();
        format!("{in_force} {}", lines.iter().all(|line| !line["articles"].as_array().unwrap().is_empty()))
    };
    assert_eq!(check("/api/v1/rehearsal/profiles", profiles), ["1 true"; 6]);
}

#[test]
fn what_is_due_is_told_to_the_party_from_which_it_is() {
    let server = practice("api-duties");
    let path = "/api/v1/practice/duties";
    let of = |seat: &str| {
        let answer = get(&server, token(&server, "practice", seat, "read").as_deref(), path);
        let value = json_of(&answer);
        let acts =
            value["items"].as_array().map(|items| items.iter().map(|due| due["act"].to_string()).collect::<Vec<_>>());
        acts.map_or_else(|| answer.status.as_u16().to_string(), |acts| acts.join(" ").replace('"', ""))
    };
    let all = "meetings.acknowledge meetings.reply delegations.nominate";
    assert_eq!(READERS.map(of), ["404", "", "", all, all, ""]);
    let felmora = token(&server, "practice", "felmora", "put:meetings");
    let act = serde_json::json!({"act": "meetings.acknowledge", "fields": {"meeting": "som-1"}});
    assert_eq!(put_in(&server, "practice", felmora.as_deref(), &act).status.as_u16(), 201);
    assert_eq!(of("felmora"), "meetings.reply delegations.nominate");
}

#[test]
fn a_text_that_is_refused_to_a_program_is_noted_with_its_address() {
    let server = practice("api-refused");
    let pending = token(&server, "practice", "zelvenor", "put:texts");
    let of = "/api/v1/practice/meetings/som-1";
    let refused = [
        "texts/draft",
        "texts/draft/rounds",
        "texts/draft/translation",
        "papers/draft.docx",
        "papers/draft-marked.txt",
    ];
    for path in refused {
        assert_eq!(problem(&get(&server, pending.as_deref(), &format!("{of}/{path}"))).0, 404, "{path}");
    }
    // What is not there, and what is refused to whoever has no seat, is no attempt.
    for path in ["texts/nothing", "papers/nothing.docx", "floor"] {
        get(&server, pending.as_deref(), &format!("{of}/{path}"));
    }
    get(&server, None, &format!("{of}/texts/draft"));
    let act = serde_json::json!({"act": "texts.propose", "fields": {"meeting": "som-1", "text": "draft",
        "paragraph": 1, "kind": "delete", "old": {"en": "freely"}}});
    put_in(&server, "practice", pending.as_deref(), &act);
    let lines = server.site.directory().refusals("practice", Some("zelvenor"), server.site.now()).unwrap();
    let addresses: Vec<&str> = lines.iter().rev().map(|line| line.address.as_str()).collect();
    let wanted: Vec<String> =
        refused.iter().map(|path| format!("{of}/{path}")).chain(["/api/v1/practice/acts".to_owned()]).collect();
    assert_eq!(addresses, wanted);
    assert!(lines.iter().all(|line| line.rule == "rights.see-drafts" || line.act.is_some()), "{lines:?}");
}

#[test]
fn looks_and_requests_are_told_to_those_for_whom_their_page_is() {
    let server = practice("api-looks");
    let of = |seat: &str, path: &str| {
        let answer =
            get(&server, token(&server, "practice", seat, "read").as_deref(), &format!("/api/v1/practice/{path}"));
        if answer.status.as_u16() == 200 {
            number(&json_of(&answer)["items"])
        } else {
            answer.status.as_u16().to_string()
        }
    };
    let secretariat = token(&server, "practice", "secretariat", "read");
    assert_eq!(
        get(&server, secretariat.as_deref(), "/api/v1/practice/meetings/som-1/delegations/felmora").status.as_u16(),
        200
    );
    assert_eq!(READERS.map(|seat| of(seat, "looks")), ["404", "1", "1", "1", "0", "0"]);
    assert_eq!(READERS.map(|seat| of(seat, "erasure-requests")), ["404", "0", "404", "404", "404", "404"]);
}

#[test]
fn refused_attempts_are_told_to_the_bureau_and_to_each_party_its_own() {
    let server = practice("api-refusals");
    let observer = server.seat("practice", "ambrovel");
    assert_eq!(server.get(&observer, "/en/practice/som-1/draft/").status.as_u16(), 403);
    let of = |seat: &str| {
        let answer = get(&server, token(&server, "practice", seat, "read").as_deref(), "/api/v1/practice/refusals");
        if answer.status.as_u16() == 200 {
            number(&json_of(&answer)["items"])
        } else {
            answer.status.as_u16().to_string()
        }
    };
    assert_eq!(READERS.map(of), ["404", "1", "1", "0", "0", "1"]);
}

#[test]
fn an_answer_that_breaks_or_comes_too_late_is_a_problem_like_others() {
    let hasty = Settings { answer: Duration::from_millis(500), ..Settings::default() };
    let server = run("api-broken", hasty, &meeting("practice"), |dir, row| dir.journal(row).unwrap());
    let token = token(&server, "practice", "orluna", "put:floor").unwrap();
    let post = |path: &str| {
        let body =
            Full::new(Bytes::from_static(b"{}")).map_frame(|_| panic!("the body breaks, as this test wants it to"));
        let request = Request::post(path).header(header::AUTHORIZATION, format!("Bearer {token}"));
        server.ask(request.header(header::CONTENT_TYPE, "application/json").body(Body::new(body)).unwrap())
    };
    assert_eq!(problem(&post("/api/v1/practice/acts")), (500, "api.failed".to_owned()));
    // A page breaks as before.
    assert_eq!(post("/en/sign-in/seat").text(), "500\n");
    let opened = Opened::new(&server, |doors| doors);
    let head = format!("Host: x\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json");
    let form = format!("POST /api/v1/practice/acts HTTP/1.1\r\n{head}\r\nContent-Length: 100\r\n\r\n{{");
    let answer = server.runtime.block_on(asked(opened.main, &form));
    assert!(answer.starts_with("HTTP/1.1 504 "), "{answer}");
    assert!(answer.contains("content-type: application/problem+json\r\n"), "{answer}");
    assert!(answer.contains("\"reason\":\"api.too-late\""), "{answer}");
    opened.close(&server);
}
