//! The work of translators: what waits, until when, for whom; a deadline is set on a page, is overdue in words, and is met.

use web::Purpose;

use crate::api::{get, json_of, token};
use crate::server::{Server, meeting};

const LIST: &str = "/en/practice/documents/translations/?to=ru";
const SET: &str = "/en/practice/acts/documents/set-translation-due/";

/// A process with a document in English, a text that lacks Russian, a source, a draft of news and a deposit.
fn practice(name: &str) -> Server {
    let more = r#"
with by=secretariat meeting=som-1 at=2026-09-15T08:10Z
texts.add-paragraph text=draft words.en="The Parties meet each year in the capital." words.ru="Стороны встречаются ежегодно в столице."
texts.revise text=draft paragraph=1 words.en="The Parties meet every year in the capital." at=2026-09-15T08:11Z
with by=secretariat at=2026-09-15T08:12Z
documents.cite source=almanac title.en="Almanac of ferries"
documents.issue symbol=RP/9 kind=paper title.en="Note on lanterns" title.ru="Записка о фонарях"
documents.add-version symbol=RP/9 language=en text="Lanterns are lit at dusk."
documents.issue symbol=RP/10 kind=paper title.en="Known by name only" title.ru="Известно лишь название"
news.draft item=lanterns kind=press-release title.en="Lanterns are lit" summary.en="At dusk." text.en="They are lit at dusk."
evidence.deposit kind=research-paper access=at-once licence=cc-by-4 title.en="Lantern crossings" creators="A keeper" languages=en
"#;
    Server::new(name, Purpose::Demonstration, &[("practice", [&meeting("practice"), more].concat())])
}

fn page(server: &Server, seat: &str, path: &str) -> String {
    let answer = server.get(&server.seat("practice", seat), path);
    assert_eq!(answer.status.as_u16(), 200, "{path} as {seat}");
    answer.text()
}

fn document(server: &Server) -> String {
    let entry = server.clerk("practice").snapshot().process.state.documents.get("RP/9").unwrap().entry;
    format!("/en/practice/documents/{entry}/")
}

fn set(server: &Server, seat: &str, fields: &[(&str, &str)]) -> u16 {
    let fields: Vec<_> = [("symbol", "RP/9"), ("language", "ru")].into_iter().chain(fields.iter().copied()).collect();
    server.post(&server.seat("practice", seat), SET, &fields).status.as_u16()
}

#[test]
fn a_deadline_is_set_is_overdue_in_words_and_is_met_by_a_version() {
    let server = practice("http-translations");
    let of = document(&server);
    let before = page(&server, "secretariat", &of);
    assert!(before.contains("Set a deadline") && before.contains("badge--unknown"), "{before}");
    let form = page(&server, "secretariat", &format!("{SET}?symbol=RP/9&language=ru"));
    assert!(form.contains("name=\"until\"") && form.contains("name=\"translator\""), "{form}");
    assert!(!form.contains("name=\"text\"") && !form.contains("name=\"meeting\""), "{form}");
    let wrong = server.post(&server.seat("practice", "secretariat"), SET, &[("symbol", "RP/9"), ("language", "ru")]);
    assert!(wrong.status.as_u16() == 422 && wrong.text().contains("There is no deadline to take away"));
    assert_eq!(set(&server, "orluna", &[("until", "2026-11-24")]), 422);
    assert_eq!(set(&server, "secretariat", &[("until", "2026-12-04"), ("translator", "House of Words")]), 303);
    let to_come = page(&server, "secretariat", LIST);
    assert!(to_come.contains("4 December 2026") && to_come.contains("House of Words"), "{to_come}");
    assert!(!to_come.contains("overdue"), "{to_come}");
    // Moved before today, which is 25 November 2026.
    assert_eq!(set(&server, "chair", &[("until", "2026-11-24")]), 303);
    let list = page(&server, "secretariat", LIST);
    let (late, text) = (list.find("overdue").unwrap(), list.find("/som-1/draft/translate/?to=ru").unwrap());
    assert!(late < text && list.contains("Move the deadline") && !list.contains("House of Words"), "{list}");
    assert!(page(&server, "chair", "/en/practice/desk/").contains("Translations are overdue"));
    let said = page(&server, "secretariat", &of);
    assert!(said.contains("overdue") && said.contains("24 November 2026"), "{said}");
    for seat in ["orluna", "public"] {
        let reader = if seat == "public" { crate::server::Reader::default() } else { server.seat("practice", seat) };
        let said = server.get(&reader, &of).text();
        assert!(
            said.contains("badge--unknown") && !said.contains("24 November") && !said.contains("overdue"),
            "{said}"
        );
        assert_eq!(server.get(&reader, LIST).status.as_u16(), 403);
        let token = token(&server, "practice", seat, "read");
        let answer = get(&server, token.as_deref(), "/api/v1/practice/translations");
        assert_eq!(answer.status.as_u16(), 404, "{seat}");
    }
    let token = token(&server, "practice", "secretariat", "read");
    let due = json_of(&get(&server, token.as_deref(), "/api/v1/practice/translations"));
    assert_eq!(
        (&due["items"][0]["symbol"], &due["items"][0]["until"]),
        (&"RP/9".into(), &"2026-11-24".into()),
        "{due}"
    );
    let version = [("symbol", "RP/9"), ("language", "ru"), ("text", "Фонари зажигают в сумерках.")];
    let add = "/en/practice/acts/documents/add-version/";
    assert_eq!(server.post(&server.seat("practice", "secretariat"), add, &version).status.as_u16(), 303);
    assert!(!page(&server, "secretariat", LIST).contains("RP/9"));
    assert!(!page(&server, "secretariat", "/en/practice/desk/").contains("Translations are overdue"));
}

#[test]
fn a_version_falls_behind_its_source_and_a_text_has_its_deadline_where_it_is_translated() {
    let server = practice("http-translations-behind");
    let reader = server.seat("practice", "secretariat");
    let add = |language: &str, text: &str| {
        let fields = [("symbol", "RP/9"), ("language", language), ("text", text)];
        let answer = server.post(&reader, "/en/practice/acts/documents/add-version/", &fields);
        assert_eq!(answer.status.as_u16(), 303, "{}", answer.text());
    };
    add("ru", "Фонари зажигают в сумерках.");
    add("en", "Lanterns are lit at dusk and put out at dawn.");
    assert!(page(&server, "orluna", &document(&server)).contains("badge--due"));
    let list = page(&server, "secretariat", LIST);
    assert!(list.contains("RP/9") && list.contains("behind its source: 1"), "{list}");
    let translate = "/en/practice/som-1/draft/translate/?to=ru";
    assert!(page(&server, "secretariat", translate).contains("Set a deadline"));
    let due = [("text", "draft"), ("language", "ru"), ("until", "2026-11-20")];
    let answer = server.post(&reader, "/en/practice/som-1/documents/set-translation-due/", &due);
    assert_eq!(answer.status.as_u16(), 303, "{}", answer.text());
    let said = page(&server, "secretariat", translate);
    assert!(
        said.contains("20 November 2026") && said.contains("overdue") && said.contains("Move the deadline"),
        "{said}"
    );
    let list = page(&server, "secretariat", LIST);
    assert!(list.contains("20 November 2026"), "{list}");
}

#[test]
fn the_list_holds_drafts_of_news_deposits_and_sources_and_is_found_from_where_work_is_done() {
    let server = practice("http-translations-all");
    let list = page(&server, "secretariat", LIST);
    for said in ["/news/drafts/lanterns/", "missing: 3", "/library/1/", "Lantern crossings", ">Sources</a>"] {
        assert!(list.contains(said), "{said}: {list}");
    }
    // Nothing can be translated of what is known by name only.
    assert!(!list.contains("RP/10"), "{list}");
    let english = page(&server, "secretariat", "/en/practice/documents/translations/?to=en");
    assert!(!english.contains("/library/1/") && !english.contains("RP/9"), "{english}");
    for path in ["/en/practice/documents/", "/en/practice/glossary/", &document(&server)] {
        let link = "/en/practice/documents/translations/";
        assert!(page(&server, "chair", path).contains(link), "{path}");
        let answer = server.get(&server.seat("practice", "orluna"), path);
        assert!(!answer.text().contains(link), "{path}");
    }
}

const BEHIND: &str = "does not yet reflect the latest change";

fn put(server: &Server, path: &str, fields: &[(&str, &str)]) {
    let answer = server.post(&server.seat("practice", "secretariat"), path, fields);
    assert_eq!(answer.status.as_u16(), 303, "{path}: {}", answer.text());
}

/// What programs read of the first of a list.
fn first(server: &Server, path: &str) -> serde_json::Value {
    let token = token(server, "practice", "secretariat", "read");
    json_of(&get(server, token.as_deref(), &format!("/api/v1/practice/{path}")))["items"][0].clone()
}

#[test]
fn a_page_says_in_each_language_that_it_has_not_followed_until_somebody_looked() {
    let server = practice("http-translations-pages");
    let page_put = |words: &[(&str, &str)]| {
        let fields: Vec<_> = [("page", "ferries")].into_iter().chain(words.iter().copied()).collect();
        put(&server, "/en/practice/acts/news/put-page/", &fields);
    };
    let said = |language: &str| page(&server, "orluna", &format!("/{language}/practice/pages/ferries/"));
    page_put(&[("title.en", "Ferries"), ("text.en", "They leave at nine.")]);
    // Every page leads to those of the process: the list does once more.
    let leads = |path: &str| page(&server, "secretariat", path).matches("/practice/pages/ferries/").count();
    let listed = || leads(LIST) > leads("/en/practice/documents/");
    assert!(listed());
    let (title, russian) = (("title.ru", "Паромы"), ("text.ru", "Они отходят в девять."));
    page_put(&[("title.en", "Ferries"), ("text.en", "They leave at nine."), title, russian]);
    assert!(!listed());
    let ten = [("title.en", "Ferries"), ("text.en", "They leave at ten."), title, russian];
    page_put(&ten);
    assert!(said("ru").contains("не отражает последнее изменение") && !said("en").contains(BEHIND));
    // In a language that has no words those of another are shown, and nothing is behind.
    assert!(!said("it").contains("non riflette"));
    let list = page(&server, "secretariat", LIST);
    assert!(listed() && list.contains("behind its source: 1"), "{list}");
    assert_eq!(first(&server, "pages")["behind"], serde_json::json!(["ru"]));
    // The same once more: somebody looked.
    page_put(&ten);
    assert!(!said("ru").contains("не отражает последнее изменение"));
    assert_eq!(first(&server, "pages")["behind"], serde_json::json!([]));
}

#[test]
fn news_are_behind_by_their_drafts_and_by_corrections() {
    let server = practice("http-translations-news");
    let acts = "/en/practice/acts/news/";
    let revised = [("item", "lanterns"), ("title.en", "Lanterns are lit"), ("title.ru", "Зажигают фонари")];
    put(&server, &format!("{acts}revise/"), &revised);
    put(&server, &format!("{acts}revise/"), &[("item", "lanterns"), ("summary.en", "At dusk, each day.")]);
    let draft = "/ru/practice/news/drafts/lanterns/";
    assert!(page(&server, "secretariat", draft).contains("не отражает последнее изменение"));
    let list = page(&server, "secretariat", LIST);
    assert!(list.contains("behind its source: 1") && list.contains("/news/drafts/lanterns/"), "{list}");
    put(
        &server,
        &format!("{acts}revise/"),
        &[("item", "lanterns"), ("summary.en", "At dusk, each day."), ("summary.ru", "В сумерках.")],
    );
    assert!(!page(&server, "secretariat", draft).contains("не отражает последнее изменение"));
    put(&server, &format!("{acts}approve/"), &[("item", "lanterns"), ("confirmed", "yes")]);
    put(&server, &format!("{acts}publish/"), &[("item", "lanterns"), ("day", "2026-11-25")]);
    let item = |language: &str| page(&server, "orluna", &format!("/{language}/practice/news/lanterns/"));
    assert!(!item("ru").contains("не отражает последнее изменение"));
    let wrong = [("item", "lanterns"), ("mistaken.en", "At dusk"), ("correct.en", "At nightfall")];
    put(&server, &format!("{acts}correct/"), &wrong);
    assert!(item("ru").contains("не отражает последнее изменение") && !item("en").contains(BEHIND));
    assert_eq!(first(&server, "news")["behind"], serde_json::json!(["ru"]));
    let russian = [("item", "lanterns"), ("mistaken.ru", "В сумерках"), ("correct.ru", "С наступлением ночи")];
    put(&server, &format!("{acts}correct/"), &russian);
    assert_eq!(first(&server, "news")["behind"], serde_json::json!([]));
}

#[test]
fn an_item_of_the_agenda_is_behind_by_its_words_and_not_by_its_minutes() {
    let server = practice("http-translations-agenda");
    let item = |path: &str, words: &[(&str, &str)]| {
        put(
            &server,
            &format!("/en/practice/som-1/meetings/{path}/"),
            &[&[("number", "9"), ("confirmed", "yes")], words].concat(),
        );
    };
    item("add-item", &[("title.en", "Ferries")]);
    let agenda = || {
        let token = token(&server, "practice", "secretariat", "read");
        let all = json_of(&get(&server, token.as_deref(), "/api/v1/practice/meetings/som-1/agenda"));
        all["items"].as_array().unwrap().iter().find(|item| item["number"] == "9").unwrap().clone()
    };
    let ordinal = agenda()["item"].to_string();
    let both = [("item", &*ordinal), ("title.en", "Ferries at night"), ("title.ru", "Паромы")];
    item("change-item", &both);
    assert_eq!(agenda()["behind"], serde_json::json!([]));
    item("change-item", &[("item", &*ordinal), ("title.en", "Night ferries"), ("title.ru", "Паромы")]);
    assert_eq!(agenda()["behind"], serde_json::json!(["ru"]));
    let said = || page(&server, "orluna", "/ru/practice/som-1/").contains("не отражает последнее изменение");
    assert!(said());
    let minutes = [("item", &*ordinal), ("title.en", "Night ferries"), ("title.ru", "Паромы"), ("minutes", "20")];
    item("change-item", &minutes);
    assert!(said(), "other minutes are no look at the words");
    item("change-item", &minutes);
    assert!(!said());
}

#[test]
fn what_was_published_gets_a_further_language_by_its_page() {
    let server = practice("http-translations-further");
    let acts = "/en/practice/acts/news/";
    put(&server, &format!("{acts}approve/"), &[("item", "lanterns"), ("confirmed", "yes")]);
    put(&server, &format!("{acts}publish/"), &[("item", "lanterns"), ("day", "2026-11-25"), ("confirmed", "yes")]);
    assert!(page(&server, "secretariat", LIST).contains("/en/practice/news/lanterns/"));
    // The page leads to the form, which has the words that stand, and gives them to a translator's tool.
    let item = page(&server, "secretariat", "/en/practice/news/lanterns/");
    assert!(item.contains("acts/news/translate/?item=lanterns"), "{item}");
    assert!(!page(&server, "orluna", "/en/practice/news/lanterns/").contains("news/translate"));
    let form = page(&server, "secretariat", &format!("{acts}translate/?item=lanterns"));
    assert!(form.contains("value=\"Lanterns are lit\"") && form.contains("id=\"words-file\""), "{form}");
    // The form sends all its languages: those that stay as they are count for nothing.
    let words = [("item", "lanterns"), ("title.en", "Lanterns are lit"), ("summary.en", "At dusk.")];
    let words = [&words[..], &[("text.en", "They are lit at dusk."), ("title.ru", "Фонари зажжены")]].concat();
    let refused = server.post(&server.seat("practice", "secretariat"), &format!("{acts}translate/"), &words);
    assert!(refused.status.as_u16() == 422 && refused.text().contains("Фонари зажжены"), "{}", refused.text());
    let further = [&words[..], &[("summary.ru", "В сумерках."), ("text.ru", "Их зажигают в сумерках.")]].concat();
    put(&server, &format!("{acts}translate/"), &further);
    let russian = page(&server, "orluna", "/ru/practice/news/lanterns/");
    assert!(russian.contains("Фонари зажжены") && russian.contains("Их зажигают в сумерках."), "{russian}");
    assert!(!russian.contains("не отражает последнее изменение"), "{russian}");
    assert!(!page(&server, "secretariat", LIST).contains("/en/practice/news/lanterns/"));
    let other = [("item", "lanterns"), ("title.ru", "Иные слова")];
    let refused = server.post(&server.seat("practice", "secretariat"), &format!("{acts}translate/"), &other);
    assert!(refused.text().contains("a correction changes them"), "{}", refused.text());
}
