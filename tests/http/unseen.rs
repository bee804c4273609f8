//! An act on what the seat may not see is refused as an act on what is not there: nobody learns by trying.

use procedure::Kind;
use procedure::form::{FormField, Takes};
use serde_json::{Map, Value, json};

use crate::api::{Call, call, token};
use crate::shared;
use axum::http::Method;

/// Who may not see the draft: a member that is not invited, and a State that asked for membership.
const SEATS: [&str; 2] = ["nelvoa", "zelvenor"];

/// A value that a field takes.
fn value(field: &FormField) -> Value {
    match &field.takes {
        Takes::Number => json!(1),
        Takes::YesNo => json!(true),
        Takes::List => json!(["1"]),
        Takes::Texts => json!({"en": "words", "ru": "слова"}),
        Takes::OneOf(words) => json!(words.first()),
        Takes::Text => match field.name {
            "file" => json!("0".repeat(64)),
            "deadline" | "at" => json!("2026-12-25T12:00"),
            "zone" => json!("Etc/UTC"),
            "day" | "from" | "to" | "dated" | "until" => json!("2026-12-25"),
            _ => json!("orluna"),
        },
    }
}

/// What is answered to an act of this kind, with these values in the place of some.
fn answered(token: &str, kind: Kind, given: &[(&str, Value)]) -> (u16, String) {
    let mut fields = Map::new();
    for field in kind.fields() {
        let named = given.iter().find(|(name, _)| *name == field.name);
        if let Some((_, value)) = named {
            fields.insert(field.name.to_owned(), value.clone());
        } else if field.required || matches!(field.takes, Takes::Texts) {
            fields.insert(field.name.to_owned(), value(&field));
        }
    }
    let body = json!({"act": kind.name(), "fields": fields}).to_string().into_bytes();
    let headers = vec![("content-type", "application/json")];
    let sent = Call { token: Some(token), headers, body };
    let answer = call(shared(), Method::POST, "/api/v1/rehearsal/acts?foresee", &sent);
    (answer.status.as_u16(), answer.text())
}

fn every_area() -> String {
    let areas: std::collections::BTreeSet<&str> =
        Kind::ALL.iter().filter_map(|kind| kind.name().split_once('.')).map(|(area, _)| area).collect();
    format!("put:{}", areas.into_iter().collect::<Vec<_>>().join(","))
}

/// Compares what is answered of two things that have different names, kind by kind; which kinds tell them apart, and how many
/// were told that there is no such thing.
fn check(seat: &str, of: &str, meeting: &str, (hidden, nothing): (Value, Value)) -> (Vec<String>, usize) {
    let token = token(shared(), "rehearsal", seat, &every_area()).unwrap();
    let (mut apart, mut unknown) = (Vec::new(), 0);
    for kind in Kind::ALL.iter().copied() {
        let named = |name: &str| kind.fields().iter().any(|field| field.name == name);
        if !named(of) || !named("meeting") && meeting != "-" {
            continue;
        }
        let asked = |thing: &Value| {
            let mut given = vec![(of, thing.clone()), ("meeting", json!(meeting))];
            if of != "text" {
                given.push(("text", json!("tolls")));
            }
            let (status, said) = answered(&token, kind, &given);
            let plain = thing.as_str().map_or_else(|| thing.to_string(), str::to_owned);
            (status, said.replace(&format!("\"{plain}\""), "\"it\"").replace(&plain, "it"))
        };
        let (one, other) = (asked(&hidden), asked(&nothing));
        unknown += usize::from(other.1.contains("unknown"));
        if one != other {
            apart.push(format!("{seat} {}: {one:?} is not {other:?}", kind.name()));
        }
    }
    (apart, unknown)
}

#[test]
fn an_act_on_a_text_that_is_not_seen_is_refused_as_on_one_that_is_not_there() {
    let mut wrong = Vec::new();
    for seat in SEATS {
        let (apart, unknown) = check(seat, "text", "closed", (json!("tolls"), json!("nothing")));
        assert!(unknown > 5, "{seat} {unknown}");
        wrong.extend(apart);
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn an_act_on_a_letter_of_others_is_refused_as_on_one_that_is_not_there() {
    let register = crate::api::get(
        shared(),
        token(shared(), "rehearsal", "secretariat", "read").as_deref(),
        "/api/v1/rehearsal/register?limit=500",
    );
    let of_others = crate::api::json_of(&register)["items"].as_array().unwrap().iter().rev().find_map(|line| {
        let told = line.to_string();
        (!told.contains("\"nelvoa\"")).then(|| line["letter"].clone())
    });
    let (apart, _) = check("nelvoa", "letter", "-", (of_others.unwrap(), json!(99_999)));
    assert!(apart.is_empty(), "{}", apart.join("\n"));
}

#[test]
fn a_form_on_a_text_that_is_not_seen_is_answered_as_on_one_that_is_not_there() {
    let reader = shared().seat("rehearsal", "nelvoa");
    let told = |text: &str| {
        let fields = [("text", text), ("paragraph", "1"), ("kind", "delete"), ("old.en", "freely")];
        let answer = shared().post(&reader, "/en/rehearsal/closed/texts/propose", &fields);
        (answer.status.as_u16(), answer.text().replace(text, "it"))
    };
    assert_eq!(told("tolls"), told("unheard-of"));
}
