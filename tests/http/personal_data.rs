//! Personal data: who looked at it, one's own as a file, requests of erasure, the erasure of an account.

use axum::body::Body;
use axum::http::Request;
use record::looks::Of;
use serde_json::Value;

use crate::api::{get, wanted};
use crate::secrets::first_message;
use crate::server::{Answered, LANGUAGES, Reader, Server};
use crate::shared;
use crate::sign_in::{HOUR, desk, entered, grants, service};

const PAGE: &str = "/en/ministry/personal-data/";

/// A token of the account, and what is kept of it.
fn token(server: &Server) -> Vec<record::tokens::Token> {
    let account = "aofficer".to_owned();
    let wanted = web::TokenWanted { account: Some(account), ..wanted("ministry", "chair", "read") };
    web::make_token(&server.site, &wanted).unwrap();
    tokens(server)
}

fn tokens(server: &Server) -> Vec<record::tokens::Token> {
    let owner = record::tokens::Owner::Account("aofficer".to_owned());
    server.site.directory().tokens(&owner, server.site.now()).unwrap()
}

fn looks(server: &Server) -> Vec<(String, String)> {
    let looks = server.site.directory().looks(Of::Process("ministry"), server.site.now()).unwrap();
    looks.into_iter().map(|look| (look.capacity, look.what)).collect()
}

#[test]
fn a_look_of_the_bureau_leaves_a_line_and_a_partys_own_leaves_none() {
    let server = service("http-looks");
    grants(&server, "accounts.grant", "secretariat");
    let reader = entered(&server);
    assert!(looks(&server).is_empty());
    for path in ["members/", "som-1/participants/", "som-1/participants.pdf", "som-1/package", "som-1/floor/", "rules/"]
    {
        assert_eq!(server.get(&reader, &format!("/en/ministry/{path}")).status.as_u16(), 200, "{path}");
        // The same again within ten minutes is no other look.
        server.get(&reader, &format!("/en/ministry/{path}"));
    }
    let secretariat = |what: &str| ("secretariat".to_owned(), what.to_owned());
    assert_eq!(looks(&server), [secretariat("package"), secretariat("participants"), secretariat("address-book")]);
    server.clock.set(server.site.now() + 11 * 60 * 1000);
    server.get(&reader, "/en/ministry/som-1/participants/");
    assert_eq!(looks(&server).len(), 4);
    // The public has looked at what is public.
    server.get(&Reader::default(), "/en/ministry/som-1/participants/");
    assert_eq!(looks(&server).len(), 4);
    let page = server.get(&reader, PAGE).text();
    assert!(page.contains("List of participants") && page.contains("Looks at personal data"), "{page}");
    let log = server.site.directory().looks(Of::Party("ministry", "orluna"), server.site.now()).unwrap();
    assert_eq!(log.len(), 4, "lists concern the persons of every party");
    assert!(log.iter().all(|look| look.account.as_deref() == Some("aofficer")), "{log:?}");
    // After half a year nobody is held to it any more.
    let later = server.site.now() + 181 * 24 * HOUR;
    assert!(server.site.directory().looks(Of::Process("ministry"), later).unwrap().is_empty());
}

/// The addresses of the rehearsal whose answer shows the secretariat any of the words, pages in English only.
fn showing(words: &[&str], reader: &Reader, token: Option<&str>) -> Vec<String> {
    let other = |address: &str| LANGUAGES.iter().any(|lang| *lang != "en" && address.starts_with(&format!("/{lang}/")));
    let pages = crate::secrets::addresses().into_iter().filter(|address| !other(address));
    let shows = |answer: Answered| words.iter().any(|word| answer.text().contains(word));
    let pages: Vec<String> = pages.filter(|address| shows(shared().get(reader, address))).collect();
    let live = crate::secrets::pages().into_iter().filter(|page| page.starts_with("/en/"));
    let live = live.map(|page| format!("/rehearsal/live?page={page}"));
    let live = live.filter(|address| words.iter().any(|word| first_message(reader, address).contains(word)));
    let live: Vec<String> = live.collect();
    let of_programs = crate::api::addresses().into_iter().filter(|address| shows(get(shared(), token, address)));
    pages.into_iter().chain(live).chain(of_programs).collect()
}

#[test]
fn whatever_shows_the_secretariat_personal_words_leaves_a_line() {
    let server = Server::demonstration("http-looks-all");
    let seat = |server: &Server| server.seat("rehearsal", "secretariat");
    let token = |server: &Server| crate::api::token(server, "rehearsal", "secretariat", "read");
    let addresses = showing(&crate::secrets::PERSONAL, &seat(shared()), token(shared()).as_deref());
    let begin = |start: &str| addresses.iter().filter(|address| address.starts_with(start)).count();
    assert!(begin("/en/") > 20 && begin("/api/") > 10 && begin("/rehearsal/live") > 5, "{addresses:#?}");
    let (reader, held) = (seat(&server), token(&server));
    let mut unnoted = Vec::new();
    for address in &addresses {
        // The same look is noted again after ten minutes.
        server.clock.set(server.site.now() + record::looks::SAME_MS + 1);
        if address.starts_with("/api/") {
            get(&server, held.as_deref(), address);
        } else {
            drop(server.open(crate::server::of(&reader, Request::get(address)).body(Body::empty()).unwrap()));
        }
        let looks = server.site.directory().looks(Of::Process("rehearsal"), server.site.now()).unwrap();
        if looks.first().is_none_or(|look| look.at != server.site.now() || look.capacity != "secretariat") {
            unnoted.push(address);
        }
    }
    assert!(unnoted.is_empty(), "{unnoted:#?}");
}

#[test]
fn files_that_show_persons_leave_a_line_and_others_leave_none() {
    let server = Server::demonstration("http-looks-files");
    let reader = server.seat("rehearsal", "secretariat");
    let hash = server.site.directory().files().put(b"The letter of Tresdal.").unwrap();
    let presented = format!(
        "delegations.present-letter by=tresdal meeting=som-2 rest-on=note-verbale file={hash} file-name=letter.txt \
         file-media=text/plain"
    );
    clerk::acts_file::put(server.clerk("rehearsal"), &presented, procedure::Channel::Demo).unwrap();
    let letter = format!("/rehearsal/files/{hash}");
    let of = |what: &str, party: Option<&str>| Some((what.to_owned(), party.map(str::to_owned)));
    for (address, wanted) in [
        ("/en/rehearsal/som-2/visa.csv", of("answers", None)),
        ("/en/rehearsal/som-2/badges.pdf", of("badges", None)),
        ("/en/rehearsal/som-2/badges-felmora.pdf", of("badges", Some("felmora"))),
        ("/en/rehearsal/som-2/credentials.pdf", of("credentials", None)),
        ("/en/rehearsal/som-2/participants.pdf", of("participants", None)),
        ("/en/rehearsal/som-2/invitation-orluna.docx", of("invitation", Some("orluna"))),
        ("/en/rehearsal/som-2/check-in/", of("check-in", None)),
        ("/en/rehearsal/correspondence/", of("register", None)),
        ("/en/rehearsal/accounts/", of("accounts", None)),
        (letter.as_str(), of("credentials", Some("tresdal"))),
        ("/en/rehearsal/som-2/agenda.pdf", None),
        ("/en/rehearsal/som-2/board.csv", None),
        ("/en/rehearsal/rules/", None),
    ] {
        server.clock.set(server.site.now() + record::looks::SAME_MS + 1);
        assert_eq!(server.get(&reader, address).status.as_u16(), 200, "{address}");
        let looks = server.site.directory().looks(Of::Process("rehearsal"), server.site.now()).unwrap();
        let now = looks.into_iter().find(|look| look.at == server.site.now());
        assert_eq!(now.map(|look| (look.what, look.party)), wanted, "{address}");
    }
}

#[test]
fn whoever_is_nobody_here_sees_no_looks() {
    assert_eq!(shared().get(&Reader::default(), "/en/rehearsal/personal-data/").status.as_u16(), 403);
    for seat in ["chair", "secretariat", "orluna", "ambrovel"] {
        let reader = shared().seat("rehearsal", seat);
        assert_eq!(shared().get(&reader, "/en/rehearsal/personal-data/").status.as_u16(), 200, "{seat}");
    }
    for seat in ["press", "guest"] {
        let reader = shared().seat("rehearsal", seat);
        assert_eq!(shared().get(&reader, "/en/rehearsal/personal-data/").status.as_u16(), 403, "{seat}");
    }
}

#[test]
fn ones_own_data_come_as_a_file_without_secrets() {
    let server = service("http-own-data");
    grants(&server, "accounts.grant", "chair");
    let reader = entered(&server);
    assert_eq!(token(&server).len(), 1);
    let file = server.get(&reader, "/en/sign-in/account/data.json");
    assert_eq!((file.status.as_u16(), file.header("cache-control")), (200, "no-store"));
    assert!(file.header("content-disposition").starts_with("attachment; filename=\"meshveret-officer.json\""));
    let held: Value = serde_json::from_slice(&file.body).unwrap();
    assert_eq!(held["account"]["name"], "officer");
    assert_eq!(held["in-the-records"][0]["capacities"][0]["capacity"], "chair");
    let beside = &held["beside-the-records"];
    assert!(beside["password"] == true && !beside["sign-in-log"].as_array().unwrap().is_empty());
    assert!(!beside["devices"].as_array().unwrap().is_empty());
    assert_eq!((&beside["tokens"][0]["name"], &beside["tokens"][0]["scope"]), (&"a test".into(), &"read".into()));
    for secret in ["argon2", "$m=", "hash", "secret"] {
        assert!(!file.text().contains(secret), "{secret}: {}", file.text());
    }
    // It is nobody else's, and not for whoever proved long ago who they are.
    assert_eq!(server.get(&Reader::default(), "/en/sign-in/account/data.json").status.as_u16(), 303);
    server.clock.set(server.site.now() + 11 * 60 * 1000);
    let later = server.get(&reader, "/en/sign-in/account/data.json");
    assert_eq!(later.status.as_u16(), 303);
    assert!(later.location().starts_with("/en/sign-in/prove/"), "{}", later.location());
}

fn ask(server: &Server, reader: &Reader, process: &str, words: &str) -> Answered {
    server.post(reader, "/en/sign-in/account/ask-erasure", &[("process", process), ("words", words)])
}

#[test]
fn a_request_of_erasure_reaches_the_secretariat_and_is_answered() {
    let server = service("http-erasure");
    grants(&server, "accounts.grant", "secretariat");
    let reader = entered(&server);
    assert_eq!(ask(&server, &reader, "ministry", "  ").status.as_u16(), 422);
    assert_eq!(ask(&server, &reader, "nowhere", "my name").status.as_u16(), 403);
    let asked = ask(&server, &reader, "ministry", "My name at <som-1>.");
    assert_eq!((asked.status.as_u16(), asked.location()), (303, "/en/sign-in/account/?said=asked"));
    let page = server.get(&reader, PAGE).text();
    assert!(page.contains("My name at &#60;som-1&#62;.") || page.contains("My name at &lt;som-1&gt;."), "{page}");
    assert!(page.contains("Note as answered") && page.contains("/acts/record/erase/"));
    for _ in 1..10 {
        assert_eq!(ask(&server, &reader, "ministry", "My name.").status.as_u16(), 303);
    }
    assert_eq!(ask(&server, &reader, "ministry", "My name.").status.as_u16(), 422);
    let id = server.site.directory().erasure_requests(Some("ministry"), None).unwrap()[9].id.to_string();
    let stranger = server.post(&Reader::default(), PAGE, &[("request", &id)]);
    assert_eq!(stranger.status.as_u16(), 403);
    let answered = server.post(&reader, PAGE, &[("request", &id)]);
    assert_eq!((answered.status.as_u16(), answered.location()), (303, PAGE));
    let open = server.site.directory().erasure_requests(Some("ministry"), None).unwrap();
    assert_eq!(open.iter().filter(|request| request.answered.is_none()).count(), 9);
}

#[test]
fn an_account_is_erased_by_its_owner_at_once() {
    let server = service("http-erase-account");
    grants(&server, "accounts.grant", "chair");
    let (reader, elsewhere) = (entered(&server), entered(&server));
    let erase = |reader: &Reader, name: &str| server.post(reader, "/en/sign-in/account/erase", &[("name", name)]);
    assert_eq!(erase(&Reader::default(), "officer").status.as_u16(), 303);
    assert_eq!(erase(&reader, "somebody").status.as_u16(), 422);
    assert_eq!((desk(&server, &reader), token(&server).len()), (200, 1));
    let gone = erase(&reader, "officer");
    assert_eq!((gone.status.as_u16(), gone.location()), (303, "/en/"));
    assert_eq!(gone.header("clear-site-data"), "\"cache\", \"storage\"");
    assert_eq!((desk(&server, &reader), desk(&server, &elsewhere)), (403, 403));
    assert!(server.site.directory().account("officer").unwrap().is_none() && tokens(&server).is_empty());
    // Another account of this name is another person's: what was granted to the handle before is not theirs.
    assert!(server.site.directory().add_account("officer", ("another", ""), server.site.now()).unwrap());
    let state = &server.clerk("ministry").snapshot().process.state;
    let another = procedure::names::Slug::new("another").unwrap();
    assert!(state.held(&another, server.site.now()).is_empty());
}

/// What the secretariat is answered to a form of this page.
fn erase(server: &Server, reader: &Reader, texts: &[&str], request: &str) -> Answered {
    let fields: Vec<(&str, &str)> = texts.iter().map(|text| ("text", *text)).chain([("request", request)]).collect();
    server.post(reader, PAGE, &fields)
}

#[test]
fn what_is_kept_of_a_person_is_found_chosen_erased_and_told() {
    let server = service("http-find");
    grants(&server, "accounts.grant", "secretariat");
    let reader = entered(&server);
    let acts = "
with by=secretariat at=2026-09-16T09:00Z
delegations.nominate meeting=som-1 by=orluna role=head contact=zorvath@hidden.invalid
  name.en=\"Zorvath Unseen\" name.az=\"Zorvath Unseen\" name.ru=\"Zorvath Unseen\"
membership.name-coordinator party=orluna person.en=\"Zorvath Unseen\" person.az=\"Zorvath Unseen\" person.ru=\"Zorvath Unseen\"
delegations.nominate meeting=som-1 by=tolvasa role=head
  name.en=\"Ilvara Kept\" name.az=\"Ilvara Kept\" name.ru=\"Ilvara Kept\"
";
    clerk::acts_file::put(server.clerk("ministry"), acts, procedure::Channel::File).unwrap();
    ask(&server, &reader, "ministry", "My name everywhere.");
    let id = server.site.directory().erasure_requests(Some("ministry"), None).unwrap()[0].id.to_string();
    server.clock.set(server.site.now() + record::looks::SAME_MS + 1);
    let page = server.get(&reader, &format!("{PAGE}?name=ZORVATH")).text();
    assert_eq!(looks(&server)[0], ("secretariat".to_owned(), "search".to_owned()));
    let choices: Vec<&str> =
        page.split("name=\"text\" value=\"").skip(1).map(|rest| rest.split_once('"').unwrap().0).collect();
    assert_eq!(choices.len(), 3, "a name, a contact, the coordinator: {page}");
    assert!(!page.contains("Ilvara") && page.contains("Zorvath Unseen"), "{page}");
    // A look without a search is none, and what is not there is not found.
    assert!(server.get(&reader, &format!("{PAGE}?name=nobody-of-this-name")).text().contains("Nothing is kept"));
    let unique: std::collections::BTreeSet<&str> = choices.iter().copied().collect();
    let chosen: Vec<&str> = unique.into_iter().collect();
    assert_eq!(erase(&server, &Reader::default(), &chosen, "").status.as_u16(), 403);
    let done = erase(&server, &reader, &[&chosen[..], &["0.name"]].concat(), &id);
    assert_eq!(done.status.as_u16(), 303);
    assert!(done.location().contains("refused=1"), "{}", done.location());
    let letter = server.get(&reader, done.location().split('#').next().unwrap()).text();
    assert!(letter.contains("At your request the secretariat erased"), "{letter}");
    assert!(letter.contains("1 that was chosen was not erased") && letter.contains("answered"), "{letter}");
    let again = server.get(&reader, &format!("{PAGE}?name=zorvath")).text();
    assert!(again.contains("Nothing is kept with these words in it."), "{again}");
    assert!(server.get(&reader, &format!("{PAGE}?name=ilvara")).text().contains("Ilvara Kept"));
    assert!(server.site.directory().erasure_requests(Some("ministry"), None).unwrap()[0].answered.is_some());
    // The record says that it was done, and still verifies.
    let package = clerk::export::export(
        server.clerk("ministry"),
        &procedure::names::Slug::new("som-1").unwrap(),
        &procedure::Capacity::Secretariat,
    );
    let bytes = package.unwrap().to_bytes().unwrap();
    assert!(proof::verify(&bytes, &server.clerk("ministry").key().into()).holds());
    assert!(!String::from_utf8_lossy(&bytes).contains("Zorvath"));
}

#[test]
fn whoever_does_not_answer_requests_searches_nothing() {
    for seat in ["public", "chair", "orluna", "ambrovel"] {
        let reader = shared().seat("rehearsal", seat);
        let page = shared().get(&reader, "/en/rehearsal/personal-data/?name=a&erased=1,2,3").text();
        assert!(!page.contains("name=\"text\"") && !page.contains("At your request"), "{seat}");
        let posted = shared().post(&reader, "/en/rehearsal/personal-data/", &[("text", "1.name")]);
        assert_eq!(posted.status.as_u16(), 403, "{seat}");
    }
}
