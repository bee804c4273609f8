//! Tokens of programs: how far and how long they go, who makes and ends them, how often they may ask.

use axum::http::{Method, StatusCode};
use clerk::Clock;
use procedure::names::Hash;
use serde_json::json;
use web::{ApiSettings, NotMade, Purpose, TokenWanted};

use crate::api::{Call, DAY_MS, call, floor_request, get, json_of, practice, problem, put, put_in, token, wanted};
use crate::server::{Reader, Server, meeting};

/// A process of the world, an account that is a delegate of Orluna, and its sign-in.
fn service(name: &str) -> (Server, Reader) {
    let server = crate::sign_in::service(name);
    crate::sign_in::grants(&server, "accounts.grant", "orluna");
    let officer = crate::sign_in::entered(&server);
    (server, officer)
}

#[test]
fn a_token_goes_as_far_and_as_long_as_its_owner_said() {
    let server = Server::new(
        "api-token",
        Purpose::Demonstration,
        &[("practice", meeting("practice")), ("other", meeting("other"))],
    );
    let orluna = token(&server, "practice", "orluna", "put:floor").unwrap();
    let reads = token(&server, "practice", "orluna", "read");
    assert_eq!(problem(&put(&server, None, &floor_request())), (401, "api.token-missing".to_owned()));
    let wrong = format!("meshveret_{}", "0".repeat(64));
    for wrong in [wrong.as_str(), "meshveret_", "nonsense", orluna.to_uppercase().as_str()] {
        let refused = get(&server, Some(wrong), "/api/v1/practice/members");
        assert_eq!(problem(&refused), (401, "api.token-wrong".to_owned()), "{wrong}");
        assert_eq!(refused.header("www-authenticate"), "Bearer");
    }
    assert_eq!(problem(&put(&server, reads.as_deref(), &floor_request())), (403, "api.out-of-scope".to_owned()));
    let close = json!({"act": "meetings.close", "fields": {"meeting": "som-1"}});
    let refused = put(&server, Some(&orluna), &close);
    assert_eq!(problem(&refused), (403, "api.out-of-scope".to_owned()));
    assert_eq!(json_of(&refused)["values"]["scope"], "put:meetings");
    assert_eq!(problem(&get(&server, Some(&orluna), "/api/v1/other/members")), (403, "api.other-process".to_owned()));
    assert_eq!(get(&server, Some(&orluna), "/api/v1/practice/members").status, StatusCode::OK);
    server.clock.set(server.clock.now() + 90 * DAY_MS - 1);
    assert_eq!(get(&server, Some(&orluna), "/api/v1/practice/members").status, StatusCode::OK);
    server.clock.set(server.clock.now() + 1);
    assert_eq!(problem(&get(&server, Some(&orluna), "/api/v1/practice/members")), (401, "api.token-wrong".to_owned()));
}

#[test]
fn a_token_is_made_for_what_its_owner_holds() {
    let server = practice("api-made");
    let refused = |wanted: TokenWanted| web::make_token(&server.site, &wanted).unwrap_err();
    assert_eq!(refused(wanted("nowhere", "orluna", "read")), NotMade::NoSeat);
    assert_eq!(refused(wanted("practice", "atlantis", "read")), NotMade::NoSeat);
    assert_eq!(refused(wanted("practice", "public", "read")), NotMade::NoSeat);
    assert_eq!(refused(wanted("practice", "orluna", "put:dancing")), NotMade::Scope);
    assert_eq!(refused(TokenWanted { days: 366, ..wanted("practice", "orluna", "read") }), NotMade::Days);
    assert_eq!(refused(TokenWanted { days: 0, ..wanted("practice", "orluna", "read") }), NotMade::Days);
    assert_eq!(refused(TokenWanted { name: " ".to_owned(), ..wanted("practice", "orluna", "read") }), NotMade::Name);
    assert_eq!(
        refused(TokenWanted { account: Some("aofficer".to_owned()), ..wanted("practice", "orluna", "read") }),
        NotMade::NoSeat
    );
    for _ in 0..20 {
        token(&server, "practice", "orluna", "read");
    }
    assert_eq!(refused(wanted("practice", "orluna", "read")), NotMade::TooMany);
}

#[test]
fn an_owner_makes_sees_and_revokes_tokens_on_a_page() {
    let (server, officer) = service("api-page");
    assert_eq!(server.get(&Reader::default(), "/en/sign-in/tokens/").status, StatusCode::FORBIDDEN);
    assert!(server.get(&officer, "/en/sign-in/account/").text().contains("href=\"/en/sign-in/tokens/\""));
    let empty = server.get(&officer, "/en/sign-in/tokens/").text();
    assert!(empty.contains("value=\"ministry/orluna\"") && empty.contains("There is no token."), "{empty}");
    let form = [("name", "Register of the ministry"), ("seat", "ministry/orluna"), ("area", "floor"), ("days", "30")];
    let made = server.post(&officer, "/en/sign-in/tokens", &form);
    assert_eq!((made.status.as_u16(), made.header("cache-control")), (200, "no-store"));
    let page = made.text();
    let at = page.find("meshveret_").unwrap();
    let secret = page[at..at + 74].to_owned();
    assert_eq!(put_in(&server, "ministry", Some(&secret), &floor_request()).status, StatusCode::CREATED);

    // It is shown once, and kept as no more than its hash.
    let list = server.get(&officer, "/en/sign-in/tokens/").text();
    assert!(list.contains("Register of the ministry") && list.contains("In force") && !list.contains("meshveret_"));
    assert!(list.contains("Last used"), "{list}");
    let database = std::fs::read(server.site.directory().path().join("meshveret.db")).unwrap();
    let log = std::fs::read(server.site.directory().path().join("meshveret.db-wal")).unwrap();
    let raw = Hash::from_hex(&secret[10..]).unwrap().0;
    for bytes in [database, log] {
        let holds = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
        assert!(!holds(&raw) && !holds(&secret.as_bytes()[10..]));
    }
    let (_, after) = list.split_once("name=\"token\" value=\"").unwrap();
    let (id, _) = after.split_once('"').unwrap();
    let revoked = server.post(&officer, "/en/sign-in/tokens/revoke", &[("token", id)]);
    assert_eq!((revoked.status.as_u16(), revoked.location()), (303, "/en/sign-in/tokens/"));
    assert_eq!(
        problem(&put_in(&server, "ministry", Some(&secret), &floor_request())),
        (401, "api.token-wrong".to_owned())
    );
    assert!(server.get(&officer, "/en/sign-in/tokens/").text().contains("Revoked"));
    for (form, said) in [
        ([("name", "x"), ("seat", "ministry/chair"), ("days", "30")], "You do not hold this seat."),
        ([("name", ""), ("seat", "ministry/orluna"), ("days", "30")], "A token needs a name"),
        ([("name", "x"), ("seat", "ministry/orluna"), ("days", "366")], "A token is for 1 to 365 days."),
    ] {
        let again = server.post(&officer, "/en/sign-in/tokens", &form);
        assert_eq!(again.status.as_u16(), 422);
        assert!(again.text().contains(said) && again.text().contains("role=\"alert\""), "{said}");
    }
}

#[test]
fn a_token_ends_with_the_seat_and_is_nobody_elses_to_revoke() {
    let (server, _) = service("api-seat");
    let made = TokenWanted { account: Some("aofficer".to_owned()), ..wanted("ministry", "orluna", "put:floor") };
    let secret = web::make_token(&server.site, &made).unwrap();
    let other = record::tokens::Owner::Account("aother".to_owned());
    assert!(!server.site.directory().revoke_token(&other, 1, server.site.now()).unwrap());
    assert_eq!(get(&server, Some(&secret), "/api/v1/ministry").status, StatusCode::OK);
    crate::sign_in::grants(&server, "accounts.revoke", "orluna");
    assert_eq!(problem(&get(&server, Some(&secret), "/api/v1/ministry")), (403, "api.seat-ended".to_owned()));
    let refused = put_in(&server, "ministry", Some(&secret), &floor_request());
    assert_eq!(problem(&refused), (403, "api.seat-ended".to_owned()));
}

#[test]
fn a_token_is_made_by_whoever_proved_who_they_are_a_short_while_ago() {
    let (server, officer) = service("api-proven");
    server.clock.set(server.clock.now() + 30 * 60 * 1000);
    let form = [("name", "x"), ("seat", "ministry/orluna"), ("days", "30")];
    let asked = server.post(&officer, "/en/sign-in/tokens", &form);
    assert_eq!(asked.status, StatusCode::SEE_OTHER);
    assert!(asked.location().starts_with("/en/sign-in/prove/"), "{}", asked.location());
}

#[test]
fn recovery_ends_every_token_of_the_account() {
    let (server, _) = service("api-recovery");
    let made = TokenWanted { account: Some("aofficer".to_owned()), ..wanted("ministry", "orluna", "read") };
    let secret = web::make_token(&server.site, &made).unwrap();
    let officer = procedure::names::Slug::new("officer").unwrap();
    let link = server.site.link((&officer, web::LinkPurpose::Recover), "test").unwrap();
    assert_eq!(get(&server, Some(&secret), "/api/v1/ministry").status, StatusCode::OK);
    server.post(&Reader::default(), &format!("/en{}", link.path), &[("code", &link.code)]);
    assert_eq!(problem(&get(&server, Some(&secret), "/api/v1/ministry")), (401, "api.token-wrong".to_owned()));
}

#[test]
fn the_cookie_of_a_sign_in_is_not_looked_at() {
    let server = practice("api-cookie");
    let chair = server.seat("practice", "chair");
    let cookie = chair.0.as_deref().unwrap();
    let asked = Call {
        headers: vec![("cookie", cookie), ("content-type", "application/json")],
        body: serde_json::to_vec(&floor_request()).unwrap(),
        token: None,
    };
    assert_eq!(
        problem(&call(&server, Method::POST, "/api/v1/practice/acts", &asked)),
        (401, "api.token-missing".to_owned())
    );
    let read = json_of(&call(
        &server,
        Method::GET,
        "/api/v1/practice",
        &Call { headers: vec![("cookie", cookie)], ..Call::default() },
    ));
    assert_eq!(read["capacity"], "public");
}

#[test]
fn too_many_requests_of_one_are_refused_until_the_minute_is_over() {
    let settings = ApiSettings { of_a_token: 3, of_a_stranger: 2 };
    let server = practice("api-limits");
    let clerks = server.site.every().map(|hosted| hosted.clerk.clone()).collect();
    let own = (server.purpose, server.sign_in.clone());
    let site = crate::server::site((&server.directory, clerks), own, &server.clock, (&server.runtime, settings));
    let server = Server { app: web::app(site.clone()), site, ..server };
    let (one, other) = (token(&server, "practice", "orluna", "read"), token(&server, "practice", "orluna", "read"));
    let asked = |token: Option<&str>| get(&server, token, "/api/v1/practice");
    for _ in 0..3 {
        assert_eq!(asked(one.as_deref()).status, StatusCode::OK);
    }
    let refused = asked(one.as_deref());
    assert_eq!((problem(&refused), refused.header("retry-after")), ((429, "api.too-many".to_owned()), "10"));
    assert_eq!(asked(other.as_deref()).status, StatusCode::OK);
    assert_eq!([(); 3].map(|()| asked(None).status.as_u16()), [200, 200, 429]);
    server.clock.set(server.clock.now() + 60_000);
    assert_eq!(asked(one.as_deref()).status, StatusCode::OK);
}
