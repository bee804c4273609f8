//! The newsroom over HTTP: from a draft to the public; what waits for its embargo leaks nowhere; corrections and withdrawals.

use axum::http::StatusCode;
use serde_json::Value;

use crate::api::{get, json_of, practice, token};
use crate::server::{Reader, Server};

const HOUR: i64 = 3_600_000;
/// Words that stand in nothing but the draft.
const TITLE: &str = "Lanterns over Heron Vale";
const WORDS: &str = "Seven ferries will cross at dawn.";
/// Puts an act of the newsroom by its form.
fn puts(server: &Server, seat: &str, act: &str, fields: &[(&str, &str)]) -> StatusCode {
    let seat = server.seat("practice", seat);
    server.post(&seat, &format!("/en/practice/acts/news/{act}/"), fields).status
}

fn page(server: &Server, seat: &str, path: &str) -> (StatusCode, String) {
    let answer = server.get(&server.seat("practice", seat), path);
    (answer.status, answer.text())
}

/// The instant so many hours from now, as a form takes it.
fn hours_on(server: &Server, hours: i64) -> String {
    let at = locale::Locale::machine((server.site.now() / 60_000) * 60_000 + hours * HOUR);
    at.replace(":00Z", "Z").trim_end_matches('Z').to_owned()
}

/// Everything that names news, as the public and programs without a seat have it.
fn told_to_the_public(server: &Server) -> Vec<(String, String)> {
    let nobody = Reader::default();
    let mut told = Vec::new();
    for lang in ["en", "ru"] {
        for path in ["", "news/", "news/dawn-crossing/", "news/atom.xml", "record/", "search/?q=ferries"] {
            let address = format!("/{lang}/practice/{path}");
            told.push((address.clone(), server.get(&nobody, &address).text()));
        }
    }
    let head = server.clerk("practice").snapshot().head();
    for number in 0..head {
        let address = format!("/en/practice/record/{number}/");
        told.push((address.clone(), server.get(&nobody, &address).text()));
        let past = format!("/en/practice/as-of/@{number}/news/");
        told.push((past.clone(), server.get(&nobody, &past).text()));
        let leaf = format!("/practice/log/entry/{number}");
        told.push((leaf.clone(), server.get(&nobody, &leaf).text()));
    }
    for path in ["/sitemap.xml", "/sitemap-en-1.xml"] {
        told.push((path.to_owned(), server.get(&nobody, path).text()));
    }
    for path in ["news", "entries"] {
        let address = format!("/api/v1/practice/{path}");
        told.push((address.clone(), get(server, None, &address).text()));
    }
    told
}

fn lists(server: &Server, token: Option<&str>) -> bool {
    let listed = json_of(&get(server, token, "/api/v1/practice/news"));
    listed.to_string().contains("dawn-crossing") && !matches!(listed, Value::Null)
}

/// A press release under an embargo of two hours that was drafted, approved and published.
fn embargoed(name: &str) -> Server {
    let server = practice(name);
    let until = hours_on(&server, 2);
    let words = [("title.en", TITLE), ("text.en", WORDS), ("kind", "press-release"), ("meeting", "som-1")];
    let fields = [&words[..], &[("item", "dawn-crossing"), ("embargo", &until), ("embargo-zone", "Etc/UTC")]].concat();
    assert_eq!(puts(&server, "secretariat", "draft", &fields), StatusCode::SEE_OTHER);
    assert_eq!(puts(&server, "chair", "approve", &[("item", "dawn-crossing")]), StatusCode::SEE_OTHER);
    let publish = [("item", "dawn-crossing"), ("day", "2026-09-15")];
    assert_eq!(puts(&server, "secretariat", "publish", &publish), StatusCode::SEE_OTHER);
    server
}

#[test]
fn until_the_instant_the_press_reads_it_and_nobody_else_knows_of_it() {
    let server = embargoed("news-embargo");
    for (address, text) in told_to_the_public(&server) {
        for secret in [TITLE, WORDS, "dawn-crossing"] {
            assert!(!text.contains(secret), "{address} tells {secret}");
        }
    }
    let nobody = Reader::default();
    assert_eq!(server.get(&nobody, "/en/practice/news/dawn-crossing/").status, StatusCode::NOT_FOUND);
    for seat in ["orluna", "ambrovel"] {
        assert_eq!(page(&server, seat, "/en/practice/news/dawn-crossing/").0, StatusCode::NOT_FOUND, "{seat}");
        assert!(!lists(&server, token(&server, "practice", seat, "read").as_deref()), "{seat}");
    }
    for seat in ["press", "secretariat", "chair"] {
        assert!(lists(&server, token(&server, "practice", seat, "read").as_deref()), "{seat}");
    }
    assert!(page(&server, "secretariat", "/en/practice/news/dawn-crossing/").1.contains("Under embargo until"));
}

#[test]
fn from_the_instant_on_everybody_reads_it_without_an_act() {
    let server = embargoed("news-released");
    let nobody = Reader::default();
    let head = server.clerk("practice").snapshot().head();
    // The list is kept as bytes from before, and what can be found as it was then.
    assert!(!server.get(&nobody, "/en/practice/search/?q=ferries").text().contains(TITLE));
    assert!(!server.get(&nobody, "/en/practice/news/").text().contains(TITLE));
    server.clock.set(server.site.now() + 2 * HOUR - 1);
    assert!(!server.get(&nobody, "/en/practice/news/").text().contains(TITLE));
    server.clock.set(server.site.now() + 60_000);
    assert!(server.get(&nobody, "/en/practice/news/").text().contains(TITLE));
    assert!(server.get(&nobody, "/en/practice/").text().contains(TITLE));
    assert!(server.get(&nobody, "/en/practice/search/?q=ferries").text().contains(TITLE));
    let item = server.get(&nobody, "/en/practice/news/dawn-crossing/").text();
    assert!(item.contains(WORDS) && !item.contains("Under embargo"), "{item}");
    assert!(server.get(&nobody, "/sitemap-en-1.xml").text().contains("/news/dawn-crossing/"));
    assert!(lists(&server, None));
    let feed = server.get(&nobody, "/en/practice/news/atom.xml");
    assert_eq!(feed.header("content-type"), "application/atom+xml; charset=utf-8");
    assert!(feed.text().contains(TITLE) && feed.text().contains(WORDS));
    // It is there in one language alone: in the feeds of others it stands in that, and says so.
    let feed = server.get(&nobody, "/ru/practice/news/atom.xml").text();
    assert!(feed.contains("<entry xml:lang=\"en\">") && feed.contains(WORDS), "{feed}");
    assert!(feed.contains("язык показанного текста"), "{feed}");
    assert_eq!(server.clerk("practice").snapshot().head(), head);
}

#[test]
fn what_was_wrong_and_what_is_right_stand_on_the_item_and_its_first_words_stay() {
    let server = embargoed("news-corrected");
    server.clock.set(server.site.now() + 3 * HOUR);
    let fields = [("item", "dawn-crossing"), ("mistaken.en", "Seven ferries"), ("correct.en", "Eight <ferries>")];
    assert_eq!(puts(&server, "secretariat", "correct", &fields), StatusCode::SEE_OTHER);
    let item = page(&server, "public", "/en/practice/news/dawn-crossing/").1;
    for words in [WORDS, "Corrections", "Eight &lt;ferries&gt;"] {
        assert!(item.contains(words), "{words}: {item}");
    }
    let feed = page(&server, "public", "/en/practice/news/atom.xml").1;
    assert!(feed.contains("Eight &lt;ferries&gt;") && feed.contains(WORDS), "{feed}");
}

#[test]
fn what_was_withdrawn_keeps_its_address_and_its_words_are_gone_from_it() {
    let server = embargoed("news-withdrawn");
    server.clock.set(server.site.now() + 3 * HOUR);
    let fields = [("item", "dawn-crossing"), ("reason.en", "The crossing was put off.")];
    assert_eq!(puts(&server, "chair", "withdraw", &fields), StatusCode::SEE_OTHER);
    let (status, item) = page(&server, "public", "/en/practice/news/dawn-crossing/");
    assert_eq!(status, StatusCode::OK);
    assert!(item.contains("The crossing was put off.") && !item.contains(WORDS) && !item.contains(TITLE), "{item}");
    for path in ["/en/practice/news/", "/en/practice/news/atom.xml", "/sitemap-en-1.xml"] {
        assert!(!page(&server, "public", path).1.contains("dawn-crossing"), "{path}");
    }
    assert!(!page(&server, "public", "/en/practice/search/?q=ferries").1.contains(TITLE));
    assert!(!lists(&server, None));
}

#[test]
fn a_draft_is_read_by_those_who_write_it_and_offers_the_step_that_comes_next() {
    let server = practice("news-drafts");
    let fields = [("item", "dawn-crossing"), ("title.en", TITLE), ("text.en", WORDS)];
    assert_eq!(puts(&server, "secretariat", "draft", &fields), StatusCode::SEE_OTHER);
    for (seat, status) in
        [("public", StatusCode::FORBIDDEN), ("orluna", StatusCode::FORBIDDEN), ("secretariat", StatusCode::OK)]
    {
        for path in ["news/drafts/", "news/drafts/dawn-crossing/"] {
            assert_eq!(page(&server, seat, &format!("/en/practice/{path}")).0, status, "{seat} {path}");
        }
    }
    assert!(page(&server, "chair", "/en/practice/news/drafts/").1.contains("/acts/news/approve"));
    assert!(page(&server, "chair", "/en/practice/news/drafts/dawn-crossing/").1.contains(WORDS));
    // The hand that wrote it is asked first.
    assert_ne!(puts(&server, "secretariat", "approve", &[("item", "dawn-crossing")]), StatusCode::SEE_OTHER);
    assert_eq!(puts(&server, "chair", "approve", &[("item", "dawn-crossing")]), StatusCode::SEE_OTHER);
    assert!(page(&server, "chair", "/en/practice/news/drafts/").1.contains("/acts/news/publish"));
    for (address, text) in told_to_the_public(&server) {
        assert!(!text.contains(TITLE) && !text.contains(WORDS), "{address}");
    }
}

#[test]
fn the_form_of_a_release_begins_with_what_the_record_says_in_every_working_language() {
    let server = Server::demonstration("news-release");
    let form = |path: &str| server.get(&server.seat("rehearsal", "secretariat"), path).text();
    let text = form("/en/rehearsal/acts/news/draft/?meeting=som-1&kind=press-release");
    for words in ["The following took part.", "The Meeting adopted the text", "Во встрече участвовали"]
    {
        assert!(text.contains(words), "{words}: {text}");
    }
    for position in ["objected", "reservation of", "dissociat"] {
        assert!(!text.contains(position), "{position}");
    }
}

/// The texts of every element of this name, read strictly: what does not close, or no entity has, is an error.
fn read_strictly(xml: &str, name: &str) -> Vec<String> {
    use quick_xml::events::Event;
    let (mut reader, mut found, mut within) = (quick_xml::Reader::from_str(xml), Vec::new(), false);
    reader.config_mut().check_comments = true;
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => {
                within = start.name().as_ref() == name;
                if within {
                    found.push(String::new());
                }
            }
            Event::Text(words) if within => found.last_mut().unwrap().push_str(&words.xml10_content()),
            Event::GeneralRef(entity) if within => {
                let meant = quick_xml::escape::resolve_predefined_entity(&entity.xml10_content()).unwrap();
                found.last_mut().unwrap().push_str(meant);
            }
            Event::End(_) => within = false,
            Event::Eof => return found,
            _ => {}
        }
    }
}

/// The same by another reader, which shares nothing with it: `xmllint`.
fn read_by_xmllint(xml: &str, name: &str) -> Vec<String> {
    use std::io::Write;
    use std::process::{Command, Stdio};
    let path = format!("//*[local-name()='{name}']/text()");
    let mut command = Command::new("xmllint");
    let mut started =
        command.args(["--xpath", &path, "-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    started.stdin.take().unwrap().write_all(xml.as_bytes()).unwrap();
    let done = started.wait_with_output().unwrap();
    assert!(done.status.success(), "{xml}");
    let text = String::from_utf8(done.stdout).unwrap();
    text.lines().map(|line| line.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")).collect()
}

#[test]
fn two_readers_read_the_same_in_the_feed_and_in_the_map() {
    let server = practice("news-readers");
    let title = "Fares & <tolls> \"agreed\"";
    let fields = [("item", "dawn-crossing"), ("day", "2026-09-15"), ("title.en", title), ("text.en", WORDS)];
    assert_eq!(puts(&server, "secretariat", "publish", &fields), StatusCode::SEE_OTHER);
    let told = |path: &str| server.get(&Reader::default(), path).text();
    let feed = told("/en/practice/news/atom.xml");
    assert_eq!(read_strictly(&feed, "title").last().unwrap(), title);
    let index = read_strictly(&told("/sitemap.xml"), "loc");
    assert_eq!(index.len(), locale::Lang::OFFERED.len());
    for (xml, name) in [(feed, "title"), (told("/sitemap.xml"), "loc"), (told("/sitemap-fa-1.xml"), "loc")] {
        let read = read_strictly(&xml, name);
        assert_eq!(read, read_by_xmllint(&xml, name), "{xml}");
    }
    // A page of the site without a language leads to one.
    let design = server.get(&Reader::default(), "/design/");
    assert_eq!((design.status, design.header("location")), (StatusCode::SEE_OTHER, "/en/design/"));
    let map = told("/sitemap-fa-1.xml");
    assert!(map.contains("/fa/interface/kk/</loc>") && map.contains("/fa/design/</loc>"), "{map}");
    let listed = read_strictly(&map, "loc");
    assert!(listed.len() > 10 && listed.iter().all(|address| address.contains("/fa/")), "{map}");
    assert!(map.contains("hreflang=\"x-default\"") && map.contains("hreflang=\"ur\""), "{map}");
    for wrong in ["sitemap-en-0.xml", "sitemap-en-2.xml", "sitemap-xx-1.xml", "sitemap-en.xml", "sitemap-en-1"] {
        assert_eq!(server.get(&Reader::default(), &format!("/{wrong}")).status, StatusCode::NOT_FOUND, "{wrong}");
    }
}

#[test]
fn the_head_of_an_item_tells_what_everybody_reads_and_nothing_of_one_that_waits() {
    let server = embargoed("news-head");
    let head = |seat: &str| page(&server, seat, "/en/practice/news/dawn-crossing/").1;
    assert!(!head("press").contains("ld+json") && !head("press").contains("og:title"));
    server.clock.set(server.site.now() + 3 * HOUR);
    let told = head("public");
    let (_, data) = told.split_once("<script type=\"application/ld+json\">").unwrap();
    let data: Value = serde_json::from_str(data.split_once("</script>").unwrap().0).unwrap();
    assert_eq!(
        (&data["@type"], &data["headline"], &data["articleBody"]),
        (&"NewsArticle".into(), &TITLE.into(), &WORDS.into())
    );
    assert!(data["mainEntityOfPage"].as_str().unwrap().starts_with("http"));
    for words in ["property=\"og:title\"", "hreflang=\"x-default\""] {
        assert!(told.contains(words), "{words}: {told}");
    }
    // In a language in which it is not there, it is told in the one in which it is, and that is said.
    let elsewhere = page(&server, "public", "/ru/practice/news/dawn-crossing/").1;
    for words in ["\"inLanguage\":\"en\"", "\"headline\"", "property=\"og:locale\" content=\"en\""] {
        assert!(elsewhere.contains(words), "{words}: {elsewhere}");
    }
    let meeting = page(&server, "public", "/en/practice/som-1/").1;
    assert!(meeting.contains("\"@type\":\"Event\"") && meeting.contains("\"startDate\""), "{meeting}");
}

#[test]
fn a_card_stands_where_the_head_says_and_waits_and_goes_with_the_item() {
    let server = embargoed("news-card");
    let card = |seat: &str, path: &str| server.get(&server.seat("practice", seat), path);
    let news = "/en/practice/news/dawn-crossing.png";
    for seat in ["public", "press", "secretariat"] {
        assert_eq!(card(seat, news).status, StatusCode::NOT_FOUND, "{seat}");
    }
    server.clock.set(server.site.now() + 3 * HOUR);
    for (page_of, address) in [("news/dawn-crossing/", news), ("som-1/", "/en/practice/som-1/card.png")] {
        let told = page(&server, "public", &format!("/en/practice/{page_of}")).1;
        let said = |name: &str| {
            let (_, rest) = told.split_once(&format!("<meta property=\"og:{name}\" content=\"")).unwrap();
            rest.split_once('"').unwrap().0.to_owned()
        };
        assert!(said("image").starts_with("http") && said("image").ends_with(address), "{}", said("image"));
        let got = card("public", address);
        assert_eq!((got.status, got.header("content-type")), (StatusCode::OK, "image/png"));
        assert!(got.header("cache-control").contains("max-age=3600"));
        let image = image::load_from_memory(&got.body).unwrap();
        assert_eq!((image.width(), image.height()), (1200, 630));
        assert_eq!((said("image:width"), said("image:height")), ("1200".to_owned(), "630".to_owned()));
        assert!(!said("title").is_empty() && !said("image:alt").is_empty());
        for language in locale::Lang::ALL {
            let of_language = card("public", &address.replacen("/en/", &format!("/{language}/"), 1));
            assert_eq!(of_language.status, StatusCode::OK, "{language}");
        }
    }
    for wrong in ["news/nothing.png", "news/dawn-crossing.jpg", "nothing/card.png", "som-1/cards.png"] {
        assert_eq!(card("public", &format!("/en/practice/{wrong}")).status, StatusCode::NOT_FOUND, "{wrong}");
    }
    let gone = [("item", "dawn-crossing"), ("reason.en", "A mistake.")];
    assert_eq!(puts(&server, "chair", "withdraw", &gone), StatusCode::SEE_OTHER);
    assert_eq!(card("public", news).status, StatusCode::NOT_FOUND);
}

#[test]
fn pages_and_contacts_stand_on_the_site_until_they_are_taken_away() {
    let server = practice("news-pages");
    let nobody = Reader::default();
    let words = [("page", "practical"), ("title.en", "Practical information"), ("text.en", "The door is <step-free>.")];
    assert_eq!(puts(&server, "secretariat", "put-page", &words), StatusCode::SEE_OTHER);
    let office = [
        ("contact", "press"),
        ("title.en", "Press"),
        ("email", "press@secretariat.example"),
        ("telephone", "+000 12 345"),
    ];
    assert_eq!(puts(&server, "chair", "put-contact", &office), StatusCode::SEE_OTHER);
    let text = server.get(&nobody, "/en/practice/pages/practical/").text();
    assert!(text.contains("The door is &lt;step-free&gt;."), "{text}");
    let foot = server.get(&nobody, "/en/practice/members/").text();
    assert!(foot.contains("/en/practice/pages/practical/") && foot.contains("/en/practice/contacts/"), "{foot}");
    assert!(server.get(&nobody, "/en/practice/contacts/").text().contains("mailto:press@secretariat.example"));
    assert!(server.get(&nobody, "/sitemap-en-1.xml").text().contains("/pages/practical/"));
    assert!(json_of(&get(&server, None, "/api/v1/practice/pages")).to_string().contains("practical"));
    assert!(json_of(&get(&server, None, "/api/v1/practice/contacts")).to_string().contains("+000 12 345"));
    assert!(server.get(&nobody, "/en/practice/search/?q=step-free").text().contains("/pages/practical/"));
    // Where the reader's language is missing, the page says in which it is shown.
    assert!(server.get(&nobody, "/ru/practice/pages/practical/").text().contains("lang=\"en\""));
    assert_eq!(puts(&server, "chair", "remove-page", &[("page", "practical")]), StatusCode::SEE_OTHER);
    assert_eq!(server.get(&nobody, "/en/practice/pages/practical/").status, StatusCode::NOT_FOUND);
    assert!(!server.get(&nobody, "/en/practice/members/").text().contains("/pages/practical/"));
}

#[test]
fn a_banner_stands_over_the_pages_between_its_instants_without_an_act() {
    let server = practice("news-banner");
    let nobody = Reader::default();
    let shown = |server: &Server| {
        let all = ["/en/practice/", "/en/practice/members/", "/ru/practice/som-1/"].into_iter();
        all.filter(|path| server.get(&nobody, path).text().contains("It moved to hall 2.")).count()
    };
    let (begins, ends) = (hours_on(&server, 1), hours_on(&server, 2));
    let zones = [("begins-zone", "Etc/UTC"), ("ends-zone", "Etc/UTC")];
    let words = [("banner", "hall"), ("text.en", "It moved to hall 2."), ("leads-to", "/en/practice/som-1/")];
    let fields = [&words[..], &[("begins", &begins), ("ends", &ends)], &zones].concat();
    assert_eq!(puts(&server, "secretariat", "put-banner", &fields), StatusCode::SEE_OTHER);
    let head = server.clerk("practice").snapshot().head();
    assert_eq!(shown(&server), 0);
    // Whoever changes its words finds its times in the form: else it would stand without end.
    let written = page(&server, "secretariat", "/en/practice/pages/").1;
    let link =
        written.split("href=\"").find(|link| link.contains("put-banner") && link.contains("banner=hall")).unwrap();
    let link = link.split('"').next().unwrap().replace("&amp;", "&").replace("&#38;", "&");
    let form = page(&server, "secretariat", &link).1;
    for (field, at) in [("begins", &begins), ("ends", &ends)] {
        assert!(
            form.contains(&format!("name=\"{field}\"")) && form.contains(&format!("value=\"{at}")),
            "{field}: {form}"
        );
    }
    server.clock.set(server.site.now() + HOUR + 60_000);
    assert_eq!(shown(&server), 3);
    // It leads every reader to the page in the language in which it is read.
    let russian = server.get(&nobody, "/ru/practice/som-1/").text();
    let (_, banner) = russian.split_once("It moved to hall 2.").unwrap();
    let (_, link) = banner.split_once("<a href=\"").unwrap();
    assert!(link.starts_with("/ru/practice/som-1/\""), "{link}");
    assert!(json_of(&get(&server, None, "/api/v1/practice/banners")).to_string().contains("hall"));
    server.clock.set(server.site.now() + HOUR);
    assert_eq!(shown(&server), 0);
    assert_eq!(server.clerk("practice").snapshot().head(), head);
}
