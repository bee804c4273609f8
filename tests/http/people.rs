//! Papers of people as a reader has them: issued lists in each language, the live list, the draft of a note verbale.

use std::io::Read;

use locale::{Lang, Locale};
use procedure::Capacity;
use web::PaperKind;

use crate::api::{get, json_of, practice};
use crate::server::{Answered, LANGUAGES, Reader, Server, encoded};
use crate::shared;

/// What the rehearsal holds of persons and no list may say: contacts, passports, health, arrivals.
const PERSONAL: [&str; 5] = ["example.invalid", "TV 4471902", "NV 30991-C", "without arms", "14:20"];

/// The words of a DOCX.
fn docx(answer: &Answered) -> String {
    assert_eq!((answer.status.as_u16(), answer.header("content-type")), (200, papers::DOCX_MEDIA));
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(&answer.body)).unwrap();
    let mut xml = String::new();
    archive.by_name("word/document.xml").unwrap().read_to_string(&mut xml).unwrap();
    let runs = xml.split("<w:t xml:space=\"preserve\">").skip(1);
    runs.map(|run| run.split_once("</w:t>").unwrap().0).collect::<Vec<_>>().join("\n")
}

#[test]
fn no_list_in_any_language_or_form_says_how_to_reach_a_person_or_what_one_needs() {
    let delegations = ["felmora", "tolvasa", "nelvoa"].map(|party| format!("/en/rehearsal/som-2/delegation/{party}/"));
    let bureau = shared().seat("rehearsal", "secretariat");
    let known: String = delegations.iter().map(|page| shared().get(&bureau, page).text()).collect();
    for word in PERSONAL {
        assert!(known.contains(word), "{word} is nowhere: nothing would be hidden");
    }
    let hosted = shared().site.hosted("rehearsal").unwrap();
    let snapshot = hosted.clerk.snapshot();
    let mut lists = 0;
    for meeting in snapshot.process.state.meetings.values() {
        for (list, lang) in meeting.lists.0.keys().flat_map(|list| LANGUAGES.map(|lang| (list, lang))) {
            let kind = PaperKind::List(*list);
            let of = (lang.parse::<Lang>().unwrap(), Capacity::Secretariat);
            let paper = web::paper((&shared().site, hosted), &meeting.slug, &kind, of).unwrap();
            let file = format!("/{lang}/rehearsal/{}/participants-{list}.docx", meeting.slug);
            for words in [paper.txt(), paper.html(), docx(&shared().get(&bureau, &file))] {
                for word in PERSONAL {
                    assert!(!words.contains(word), "{word:?} in {file}: {words}");
                }
            }
            lists += 1;
        }
    }
    assert_eq!(lists, 3 * LANGUAGES.len(), "three lists in each language");
}

#[test]
fn a_list_and_its_papers_name_persons_with_honorific_and_rank_in_the_order_of_the_language() {
    for (lang, head, order) in [
        ("en", ["H.E.", "Ilvara Temmen", "Ambassador"], ["Dalvenna", "Felmora", "Nelvoa", "Tolvasa", "Tresdal"]),
        ("ru", ["Е.П.", "Ильвара Теммен", "Посол"], ["Далвенна", "Нелвоа", "Толваса", "Тресдаль", "Фелмора"]),
        ("az", ["Zati-aliləri", "İlvara Temmen", "Səfir"], ["Dalvenna", "Felmora", "Nelvoa", "Tolvasa", "Tresdal"]),
    ] {
        let at = |path: &str| shared().get(&Reader::default(), &format!("/{lang}/rehearsal/som-2/{path}"));
        let list = docx(&at("participants-1.docx"));
        let standing = Locale::of(lang.parse().unwrap()).unwrap().text("word-standing-provisional");
        assert!(list.contains("RP/SOM/2/INF/1") && list.contains(&standing), "{list}");
        let places = order.map(|name| list.lines().position(|line| line == name));
        assert!(places.is_sorted() && places.iter().all(Option::is_some), "{lang} {places:?}: {list}");
        let page = at("participants/").text();
        for word in head {
            assert!(list.contains(word) && page.contains(word), "{lang}: {word}");
        }
        let pdf = at("participants-1.pdf");
        assert!(pdf.body.starts_with(b"%PDF-1.7"), "{lang}");
        let links = ["pdf", "docx"].map(|ending| format!("/{lang}/rehearsal/som-2/participants-1.{ending}"));
        assert!(links.iter().all(|link| page.contains(&format!("href=\"{link}\""))), "{page}");
    }
}

fn send(server: &Server, reader: &Reader, fields: &[(&str, &str)]) {
    let sent = server.post(reader, "/en/practice/acts/correspondence/send", fields);
    assert_eq!(sent.status.as_u16(), 303, "{}", sent.text());
}

#[test]
fn a_note_verbale_has_the_number_date_and_annexes_of_the_letter_that_was_sent() {
    let server = practice("http-note");
    let reader = server.seat("practice", "secretariat");
    let note = |party: &str| docx(&server.get(&reader, &format!("/en/practice/som-1/invitation-{party}.docx")));
    for symbol in ["RP/SOM/1/1", "RP/SOM/1/2"] {
        let paper = [("symbol", symbol), ("kind", "paper"), ("title.en", "Paper"), ("meeting", "som-1")];
        let issued = server.post(&reader, "/en/practice/acts/documents/issue", &paper);
        assert_eq!(issued.status.as_u16(), 303, "{}", issued.text());
    }
    // Before there is a letter, the drafter has all that the party may read to choose from.
    let draft = note("orluna");
    assert!(draft.contains("RP/SOM/1/1 – ") && draft.contains("RP/SOM/1/2 – ") && draft.contains("[…]"), "{draft}");
    let fields = [
        ("kind", "invitation"),
        ("meeting", "som-1"),
        ("parties", "orluna"),
        ("dated", "2026-07-09"),
        ("subject.en", "Invitation"),
    ];
    let (first, second) = ([("number", "LO/26/900")], [("number", "LO/26/901"), ("annexes", "RP/SOM/1/2")]);
    send(&server, &reader, &[&fields[..], &first].concat());
    let bare = note("orluna");
    assert!(bare.contains("LO/26/900") && bare.contains("9 July 2026") && !bare.contains("Annexes"), "{bare}");
    send(&server, &reader, &[&fields[..], &second].concat());
    let sent = note("orluna");
    assert!(sent.contains("LO/26/901") && sent.contains("RP/SOM/1/2 – ") && !sent.contains("RP/SOM/1/1 – "), "{sent}");
    // Another party's letter is none of its business.
    assert!(note("tresdal").contains("RP/SOM/1/1 – "));
}

#[test]
fn whoever_is_named_stands_first_in_the_own_spelling_in_every_language() {
    // The adviser of Tolvasa writes the name in Persian letters, the head of Nelvoa in Russian ones.
    for (lang, adviser, head) in [
        ("az", Some("Ferran İsk"), Some("Tavio Merenne")),
        ("ru", Some("Ферран Иск"), None),
        ("fa", None, Some("تاویو مرنه")),
    ] {
        let direction = if lang == "fa" { "rtl" } else { "ltr" };
        let named = |own: (&str, &str, &str), other: Option<&str>| {
            let first = format!("<bdi lang=\"{}\" dir=\"{}\">{}</bdi>", own.0, own.1, own.2);
            let beside = |other| {
                format!(" <small class=\"spelling\">(<bdi lang=\"{lang}\" dir=\"{direction}\">{other}</bdi>)</small>")
            };
            format!("{first}{}", other.map(beside).unwrap_or_default())
        };
        let adviser = named(("fa", "rtl", "فران ایسک"), adviser);
        let head = named(("ru", "ltr", "Тавио Меренн"), head);
        let at = |seat: &Reader, path: &str| shared().get(seat, &format!("/{lang}/rehearsal/som-2/{path}")).text();
        let (public, bureau) = (Reader::default(), shared().seat("rehearsal", "secretariat"));
        for path in ["participants/", "participants/1/"] {
            let page = at(&public, path);
            assert!(
                page.contains(&format!("<b>{adviser}</b>")) && page.contains(&format!("<b>{head}</b>")),
                "{lang} {path}: {page}"
            );
        }
        // The place to which a search leads.
        assert!(at(&public, "participants/").contains("<li id=\"tolvasa-2\">"), "{lang}");
        for (party, name) in [("tolvasa", &adviser), ("nelvoa", &head)] {
            let page = at(&bureau, &format!("delegation/{party}/"));
            // As a member, and in the history.
            assert!(page.matches(name.as_str()).count() >= 2, "{lang} {party}: {page}");
        }
        assert!(at(&bureau, "forms/remote/").contains(&adviser), "{lang}");
        // Nobody said how the head of Tolvasa writes the name: it stands in the language of the page alone.
        let page = at(&public, "participants/");
        let unknown =
            page.split("id=\"tolvasa-1\"").nth(1).and_then(|rest| rest.split("</li>").next()).unwrap_or_default();
        assert!(unknown.contains("<bdi lang=") && !unknown.contains("class=\"spelling\""), "{lang}: {unknown}");
    }
}

#[test]
fn a_person_is_found_in_every_spelling_and_programs_read_the_own_one() {
    for (language, name) in [("en", "Ferran Isk"), ("ru", "Ферран Иск"), ("fa", "فران ایسک")] {
        let query = format!("/en/rehearsal/search/?q={}", encoded(name));
        let page = shared().get(&Reader::default(), &query).text();
        assert!(page.contains("/participants/#tolvasa-2"), "{language}: {page}");
    }
    let told = json_of(&get(shared(), None, "/api/v1/rehearsal/meetings/som-2/participants")).to_string();
    assert!(told.contains(r#""own":{"language":"fa","name":"فران ایسک"}"#), "{told}");
}
