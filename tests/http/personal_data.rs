//! Personal data: who looked at it, one's own as a file, requests of erasure, the erasure of an account.

use record::looks::Of;
use serde_json::Value;

use crate::api::wanted;
use crate::server::{Answered, Reader, Server};
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
