//! The words of a form go out to a translator's tool and come back (XLIFF 2.0): they fill the form, and nothing is recorded before the
//! form is sent. A form that changes something begins with what the record has.

use web::Purpose;

use crate::acts::{file_form, send};
use crate::server::{Answered, Server, meeting};

const REVISE: &str = "/en/practice/acts/news/revise/";
const WORDS: [(&str, &str); 3] =
    [("item", "lanterns"), ("title.en", "Lanterns are lit"), ("text.en", "They are lit at 18 & 19.\n\nEach day.")];

fn practice(name: &str) -> Server {
    let more = r#"
with by=secretariat at=2026-09-15T08:12Z
texts.define-term headword=lantern words.en="Lanterns" words.ru="Фонари"
news.draft item=lanterns kind=press-release title.en="Lanterns are lit" text.en="They are lit at 18 & 19.\n\nEach day."
news.put-page page=about title.en="About" text.en="Who we are."
"#;
    Server::new(name, Purpose::Demonstration, &[("practice", [&meeting("practice"), more].concat())])
}

fn text(answer: &Answered, status: u16) -> String {
    assert_eq!(answer.status.as_u16(), status, "{}", answer.text());
    answer.text()
}

/// A file that a translator's tool brings back to the form of a draft.
fn brings(server: &Server, file: &str, fields: &[(&str, &str)]) -> Answered {
    let fields = [&WORDS, fields].concat();
    let (form, _) = file_form("words-back", "back.xlf", "application/xliff+xml", file.as_bytes(), &fields);
    send(server, &server.seat("practice", "secretariat"), REVISE, form)
}

#[test]
fn words_go_out_and_fill_the_form_when_they_come_back() {
    let server = practice("http-words-file");
    let bureau = server.seat("practice", "secretariat");
    let form = text(&server.get(&bureau, &format!("{REVISE}?item=lanterns")), 200);
    assert!(form.contains("id=\"words-file\"") && form.contains("name=\"words-back\""), "{form}");
    // What stands in the form goes out, also what nobody has sent yet.
    let out = |more: &[(&str, &str)]| server.post(&bureau, REVISE, &[&WORDS, more].concat());
    let typed = [("words-file", "out"), ("words-from", "en"), ("words-to", "ru"), ("summary.en", "At dusk.")];
    let answer = out(&typed);
    let file = text(&answer, 200);
    assert_eq!(answer.header("content-type"), "application/xliff+xml");
    assert!(answer.header("content-disposition").contains("news.revise.lanterns-en-ru.xlf"), "{answer:?}");
    assert!(file.contains("srcLang=\"en\" trgLang=\"ru\"") && file.contains("original=\"news.revise\""), "{file}");
    assert!(file.contains("They are lit at 18 &amp; 19.\n\nEach day.") && file.contains("At dusk."), "{file}");
    for wrong in [("words-to", "en"), ("words-to", "xx")] {
        let same = out(&[("words-file", "out"), ("words-from", "en"), wrong]);
        assert!(text(&same, 422).contains("Choose two different languages."));
    }
    assert!(text(&out(&[("words-file", "in")]), 422).contains("Choose the translated file first."));

    let entries = || server.clerk("practice").snapshot().head();
    let before = entries();
    let target = |file: &str, source: &str, words: &str| {
        file.replace(&format!("{source}</source>"), &format!("{source}</source><target>{words}</target>"))
    };
    let back = target(&file, "They are lit at 18 &amp; 19.\n\nEach day.", "Их зажигают в 18 и 20.\n\nКаждый день.");
    let back = target(&back, "Lanterns are lit", "Светильники горят");
    let filled = text(&brings(&server, &back, &[("summary.en", "At dusk.")]), 200);
    assert!(filled.contains("Их зажигают в 18 и 20.\n\nКаждый день.</textarea>"), "{filled}");
    assert!(filled.contains("value=\"Светильники горят\""), "{filled}");
    // What is doubtful about it is said: numbers, and a term that is not there as the glossary has it.
    assert!(filled.contains("Numbers in the source only: 19"), "{filled}");
    assert!(filled.contains("Numbers in the translation only: 20"), "{filled}");
    assert!(filled.contains("Not found in the translation: Фонари"), "{filled}");
    assert!(filled.contains("Summary: no translation"), "{filled}");
    assert_eq!(entries(), before, "nothing is recorded");
    // An original that was changed meanwhile: its translation is of other words.
    let changed = brings(&server, &back.replace("Lanterns are lit", "Lanterns were lit"), &[]);
    let changed = text(&changed, 200);
    assert!(changed.contains("as the original has changed since it was sent"), "{changed}");
    assert!(!changed.contains("Светильники горят"), "{changed}");
}

#[test]
fn a_file_of_other_words_or_of_another_kind_leaves_the_form_as_it_is() {
    let server = practice("http-words-file-other");
    let bureau = server.seat("practice", "secretariat");
    let page =
        [("page", "about"), ("title.en", "About"), ("words-file", "out"), ("words-from", "en"), ("words-to", "az")];
    let other = text(&server.post(&bureau, "/en/practice/acts/news/put-page/", &page), 200);
    for (file, said) in [
        (other.as_str(), "The file is of another text: Put a page."),
        ("no xml", "The file is not XLIFF 2.0."),
        ("<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>", "The file is not XLIFF 2.0."),
    ] {
        let refused = text(&brings(&server, file, &[("text.ru", "Их зажигают.")]), 422);
        assert!(refused.contains(said) && refused.contains("Их зажигают.</textarea>"), "{refused}");
    }
    // Whoever may not put the act has no words of it either.
    let stranger =
        server.post(&server.seat("practice", "orluna"), REVISE, &[("item", "lanterns"), ("words-file", "out")]);
    assert!(!stranger.text().contains("They are lit at"), "{stranger:?}");
}

#[test]
fn a_form_that_changes_an_item_or_a_meeting_begins_with_it() {
    let server = practice("http-begun");
    let bureau = server.seat("practice", "secretariat");
    let item = [("number", "9"), ("title.en", "Ferries"), ("minutes", "20"), ("leads", "orluna"), ("confirmed", "yes")];
    let added = server.post(&bureau, "/en/practice/som-1/meetings/add-item/", &item);
    assert_eq!(added.status.as_u16(), 303, "{}", added.text());
    let change = "/en/practice/som-1/meetings/change-item/";
    let choose = text(&server.get(&bureau, change), 200);
    assert!(choose.contains("Fill in an item of the agenda"), "{choose}");
    let state = server.clerk("practice").snapshot();
    let meeting = state.process.state.meetings.values().find(|of| of.slug.as_str() == "som-1").unwrap();
    let ordinal = *meeting.items.iter().find(|(_, item)| item.number == "9").unwrap().0;
    assert!(choose.contains(&format!("?item={ordinal}")), "{choose}");
    let begun = text(&server.get(&bureau, &format!("{change}?item={ordinal}")), 200);
    for value in ["value=\"Ferries\"", "name=\"minutes\" type=\"number\"", "value=\"20\"", "value=\"9\"", "orluna"] {
        assert!(begun.contains(value), "{value}: {begun}");
    }
    let named = [("name.en", "First meeting"), ("name.ru", "Первое совещание")];
    let put = server.post(&bureau, "/en/practice/som-1/meetings/change/", &named);
    assert_eq!(put.status.as_u16(), 303, "{}", put.text());
    let changed = text(&server.get(&bureau, "/en/practice/som-1/meetings/change/"), 200);
    assert!(changed.contains("value=\"First meeting\"") && changed.contains("value=\"Первое совещание\""), "{changed}");
}
