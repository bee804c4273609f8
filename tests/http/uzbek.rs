//! What programs read under addresses of Uzbek in Cyrillic letters: words of ours are in them; words of the record stay in the letters
//! in which they were recorded (docs/decisions/0036); codes, names and addresses stay as they are everywhere.

use axum::body::Body;
use axum::http::{Method, Request};
use pages::act::encoded;
use serde_json::Value;
use web::Purpose;

use crate::api::{Call, call, json_of};
use crate::server::{Reader, Server, meeting, of};
use crate::shared;

/// One of each kind of passage with the word for a lantern, in Uzbek.
const LANTERNS: &str = r#"
with by=secretariat at=2026-09-15T08:10Z
documents.cite source=almanac title.en="Almanac" title.uz="Chiroqlar taqvimi"
membership.add-party party=chiroq kind=organisation name.en="Lantern society" name.uz="Chiroq jamiyati"
record.note-fact day=2026-01-15 text.en="A lantern was lit." text.uz="Birinchi chiroq yoqildi." source=almanac
texts.define-term headword=lantern words.en=lantern words.uz=chiroq
documents.issue symbol=RP/9 kind=paper distribution=public title.en="Note on lanterns" title.uz="Chiroqlar haqida qayd"
documents.add-version symbol=RP/9 language=uz text="Chiroqlar shomda yoqiladi."
news.publish item=lanterns day=2026-09-15 title.en="Lanterns" title.uz="Chiroqlar yoqildi" text.en="They are lit." text.uz="Chiroqlar shomda yoqildi."
meetings.add-item meeting=som-1 number=9 confirmed=yes title.en="Lanterns" title.uz="Chiroqlar"
"#;

/// The kinds of these passages.
const KINDS: [&str; 7] = ["source", "party", "fact", "term", "document", "news", "item"];

fn found(server: &Server, lang: &str, (question, kind): (&str, &str)) -> Value {
    let address = format!("/{lang}/practice/search/?q={}&kind={kind}&in=uz", encoded(question));
    let reader = server.seat("practice", "secretariat");
    let request = of(&reader, Request::get(address).header("accept", "application/json"));
    let answer = server.ask(request.body(Body::empty()).unwrap());
    assert_eq!(answer.header("content-type"), "application/json", "{lang} {kind}");
    json_of(&answer)
}

#[test]
fn every_kind_of_passage_is_told_alike_under_both_scripts() {
    let server =
        Server::new("http-uzbek", Purpose::Demonstration, &[("practice", [&meeting("practice"), LANTERNS].concat())]);
    for kind in KINDS {
        let latin = found(&server, "uz", ("chiroq", kind));
        let hits = latin["hits"].as_array().unwrap();
        assert!(!hits.is_empty(), "{kind}: {latin}");
        for hit in hits {
            // A program gets the words as they were recorded, and an address without a language.
            let said = format!("{} {}", hit["title"], hit["snippet"]).to_lowercase();
            assert!(said.contains("chiroq") && hit["language"] == "uz" && hit["kind"] == kind, "{hit}");
            assert!(hit["address"].as_str().unwrap().starts_with("/practice/"), "{hit}");
        }
        assert_eq!(found(&server, "uz-Cyrl", ("chiroq", kind)), latin, "{kind}");
        // The pages there show it in Cyrillic letters, and so it is asked for.
        assert_eq!(found(&server, "uz-Cyrl", ("чироқ", kind))["hits"], latin["hits"], "{kind}");
    }
}

/// True for words in Cyrillic letters, among them one that Russian has not, and without a letter of Uzbek in Latin ones.
fn is_cyrillic(words: &str) -> bool {
    words.contains(|letter| "ўқғҳЎҚҒҲ".contains(letter)) && !words.contains(['ʻ', 'ʼ'])
}

#[test]
fn a_problem_is_told_in_the_script_that_is_asked_for() {
    let problem = |lang: &'static str| {
        let asked = Call { headers: vec![("accept-language", lang)], ..Call::default() };
        json_of(&call(shared(), Method::GET, "/api/v1/rehearsal/meetings/none", &asked))
    };
    let (latin, cyrillic) = (problem("uz"), problem("uz-Cyrl"));
    let title = cyrillic["title"].as_str().unwrap();
    assert!(title != latin["title"] && !title.contains(|letter: char| letter.is_ascii_lowercase()), "{title}");
    for name in ["type", "reason", "status"] {
        assert_eq!(cyrillic[name], latin[name], "{name}");
    }
}

#[test]
fn a_figure_has_its_words_in_cyrillic_and_its_codes_as_they_are() {
    let file = |lang: &str, name: &str| {
        let text = shared().get(&Reader::default(), &format!("/{lang}/almaty/evidence/figures/{name}")).text();
        serde_json::from_str::<Value>(&text).unwrap()
    };
    let (latin, cyrillic) = (file("uz", "stock-uzb-kaz.json"), file("uz-Cyrl", "stock-uzb-kaz.json"));
    // What is for programs has no words at all.
    assert!(cyrillic == latin && cyrillic["figure"] == "stock-uzb-kaz", "{cyrillic}");
    let (latin, cyrillic) = (&file("uz", "stock-uzb-kaz.csl.json")[0], &file("uz-Cyrl", "stock-uzb-kaz.csl.json")[0]);
    assert_eq!((&cyrillic["id"], &cyrillic["version"]), (&latin["id"], &latin["version"]));
    assert_eq!(cyrillic["language"], "uz-Cyrl");
    assert!(is_cyrillic(cyrillic["title"].as_str().unwrap()), "{cyrillic}");
    assert!(
        cyrillic["URL"].as_str().unwrap().contains("/uz-Cyrl/almaty/evidence/figures/stock-uzb-kaz/"),
        "{cyrillic}"
    );
}
