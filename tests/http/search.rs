//! Search: what is found, by whom, in which spelling; and that nobody finds what they may not see.

use axum::body::Body;
use axum::http::Request;
use pages::act::encoded;
use serde_json::Value;

use crate::api::{get, json_of, token};
use crate::server::of;
use crate::shared;

/// Everybody who reads differently: the bureau, members invited or not, an observer, a State that asked for membership.
const SEATS: [&str; 7] = ["public", "secretariat", "chair", "orluna", "nelvoa", "ambrovel", "zelvenor"];

fn found(seat: &str, question: &str) -> Value {
    let token = token(shared(), "rehearsal", seat, "read");
    json_of(&get(shared(), token.as_deref(), &format!("/api/v1/rehearsal/search?limit=50&q={}", encoded(question))))
}

fn hits(answer: &Value) -> impl Iterator<Item = (&str, &str)> {
    answer["hits"]
        .as_array()
        .unwrap()
        .iter()
        .map(|hit| (hit["address"].as_str().unwrap(), hit["snippet"].as_str().unwrap()))
}

#[test]
fn a_question_finds_what_was_agreed_in_each_language() {
    for question in [
        "What did we agree on remittances since 2013?",
        "Pul köçürmələri üzrə 2013-cü ildən bəri nə barədə razılaşdıq?",
        "О чём мы договорились по денежным переводам с 2013 года?",
    ] {
        let answer = found("public", question);
        assert_eq!(answer["from-year"], 2013, "{question}: {answer}");
        let found = hits(&answer).any(|(address, _)| address.starts_with("/rehearsal/som-1/protocol/#p"));
        assert!(found, "{question}: {answer}");
    }
}

#[test]
fn nobody_finds_what_they_may_not_see() {
    // A statement that is not published: for the bureau and for the party that handed it in.
    let words = "fees are only half of the cost";
    let shows = |seat: &str| found(seat, words).to_string().contains(words);
    assert!(shows("secretariat") && shows("nelvoa"));
    for seat in ["public", "orluna", "ambrovel", "zelvenor"] {
        assert!(!shows(seat), "{seat}");
    }
}

#[test]
fn whatever_is_found_can_be_opened_by_whoever_found_it() {
    let mut opened = 0;
    for seat in SEATS {
        let reader = shared().seat("rehearsal", seat);
        for word in ["meeting", "draft", "ferry", "protocol", "statement", "Chair", "costs", "members"] {
            let answer = found(seat, word);
            for (address, snippet) in hits(&answer) {
                let page = format!("/en{}", address.split('#').next().unwrap());
                let status = shared().get(&reader, &page).status.as_u16();
                assert_eq!(status, 200, "{seat} finds {address} by {word}: {snippet}");
                opened += 1;
            }
        }
    }
    assert!(opened > 100, "{opened}");
}

#[test]
fn counts_and_corrections_say_nothing_of_what_is_hidden() {
    let (few, all) = (found("public", "fees"), found("secretariat", "fees"));
    assert!(few["total"].as_u64() < all["total"].as_u64(), "{few} {all}");
    // What is counted is what is shown.
    for answer in [&few, &all] {
        assert_eq!(answer["total"].as_u64(), u64::try_from(hits(answer).count()).ok(), "{answer}");
    }
    assert_eq!(found("public", "annotatoins")["corrected"].as_array().unwrap().len(), 0);
}

#[test]
fn the_page_marks_what_was_looked_for_and_answers_every_question_in_words() {
    let reader = shared().seat("rehearsal", "orluna");
    for lang in ["en", "az", "ru", "fa"] {
        let page = |question: &str| {
            let answer = shared().get(&reader, &format!("/{lang}/rehearsal/search/?q={}", encoded(question)));
            assert_eq!(answer.status.as_u16(), 200, "{lang} {question}");
            answer.text()
        };
        assert!(page("remittances").contains("<mark>remittances</mark>"), "{lang}");
        assert!(page("remitances").contains("remittances"), "{lang}");
        let none = page("xqzzyx");
        assert!(!none.contains("<mark>") && none.contains("xqzzyx"), "{lang}");
        for hostile in ["\u{0}\u{202e}\u{200f}", "\"><script>alert(1)</script>", "'; DROP TABLE", "((((", "l'"] {
            assert!(!page(hostile).contains("<script>alert"), "{lang} {hostile:?}");
        }
        page(&"remittances ".repeat(850));
        page("");
    }
}

#[test]
fn the_page_is_json_for_whoever_asks_for_it_and_chooses_by_its_address() {
    let reader = shared().seat("rehearsal", "public");
    let ask = |choice: &str| {
        let request =
            Request::get(format!("/en/rehearsal/search/?q=meeting{choice}")).header("accept", "application/json");
        let answer = shared().ask(of(&reader, request).body(Body::empty()).unwrap());
        json_of(&answer)
    };
    let all = ask("")["total"].as_u64().unwrap();
    for choice in ["&kind=paragraph", "&meeting=som-1", "&in=en"] {
        let some = ask(choice)["total"].as_u64().unwrap();
        assert!(some > 0 && some <= all, "{choice}: {some} of {all}");
    }
    assert_eq!(ask("&kind=nothing")["total"], 0);
}
