//! Seats and accounts: a seat with one click in a demonstration only; elsewhere an account with its password, and the
//! capacities that the record grants it.

use axum::http::StatusCode;
use procedure::names::Slug;
use procedure::{Act, Capacity, Channel};
use web::Purpose;

use crate::server::{Answered, Reader, Server, cookie_of, meeting};

const PASSWORD: &str = "long enough a word";

/// A server of a process of the world, with an account that has no capacity yet.
fn service(name: &str) -> Server {
    let server = Server::new(name, Purpose::Service, &[("ministry", meeting("ministry"))]);
    let hash = web::hash_password(PASSWORD).unwrap();
    server.site.directory().set_password("officer", ("aofficer", &hash), 0).unwrap();
    server
}

/// Puts `accounts.grant` or `accounts.revoke` for the account.
fn grants(server: &Server, act: &str, capacity: &str) {
    let mut fields = procedure::fields::Fields::default();
    fields.add("account", "aofficer").unwrap();
    fields.add("to-act-as", capacity).unwrap();
    let act = Act::read(act, fields).unwrap();
    server.clerk("ministry").put(clerk::Request::new(act, Capacity::Secretariat, Channel::File)).unwrap();
}

fn enter(server: &Server, name: &str, password: &str) -> Answered {
    server.post(&Reader::default(), "/en/sign-in/", &[("name", name), ("password", password)])
}

fn entered(server: &Server) -> Reader {
    let answer = enter(server, "officer", PASSWORD);
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    Reader(Some(cookie_of(&answer)))
}

fn desk(server: &Server, reader: &Reader) -> u16 {
    server.get(reader, "/en/ministry/desk/").status.as_u16()
}

#[test]
fn a_seat_is_taken_with_one_click_in_a_demonstration_only() {
    let server = service("http-service");
    let click = |server: &Server, process: &str, seat: &str| {
        server.post(&Reader::default(), "/en/sign-in/seat", &[("process", process), ("seat", seat)])
    };
    let refused = click(&server, "ministry", "chair");
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert!(
        refused.header("set-cookie").is_empty() && refused.text().contains("This page is for seats of the process")
    );
    assert!(!server.get(&Reader::default(), "/en/sign-in/").text().contains("/sign-in/seat"));
    let shared = crate::shared();
    let taken = click(shared, "rehearsal", "chair");
    assert_eq!((taken.status.as_u16(), taken.location()), (303, "/en/rehearsal/desk/"));
    // Not in the archive of a process of the world, not for nobody.
    for (process, seat) in [("almaty", "chair"), ("rehearsal", "atlantis"), ("rehearsal", ""), ("nothing", "chair")] {
        assert_eq!(click(shared, process, seat).status, StatusCode::FORBIDDEN, "{process} {seat}");
    }
}

#[test]
fn a_cookie_is_read_by_no_script_and_goes_to_no_other_site() {
    let server = service("http-cookie");
    let cookie = enter(&server, "officer", PASSWORD).header("set-cookie").to_owned();
    for part in ["; Path=/", "; HttpOnly", "; SameSite=Lax", "; Max-Age=86400", "; Secure"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    let value = cookie.strip_prefix("seat=").unwrap().split(';').next().unwrap();
    assert!(value.len() == 64 && value.bytes().all(|b| b.is_ascii_hexdigit()), "{value}");
}

#[test]
fn a_wrong_password_and_an_unknown_name_are_told_the_same() {
    let server = service("http-wrong");
    let (wrong, unknown) = (enter(&server, "officer", "not the word"), enter(&server, "nobody", PASSWORD));
    assert_eq!((wrong.status.as_u16(), unknown.status.as_u16()), (422, 422));
    assert_eq!(wrong.text(), unknown.text());
    assert!(wrong.text().contains("role=\"alert\"") && wrong.header("set-cookie").is_empty());
    assert!(!wrong.text().contains("not the word"));
    for (name, password) in [("", ""), ("officer", ""), ("OFFICER", PASSWORD), ("officer' OR '1'='1", PASSWORD)] {
        assert_eq!(enter(&server, name, password).status.as_u16(), 422, "{name}");
    }
}

#[test]
fn an_account_acts_as_what_it_was_granted_and_no_longer_than_that() {
    let server = service("http-grants");
    let reader = entered(&server);
    assert_eq!(desk(&server, &reader), 403);
    grants(&server, "accounts.grant", "orluna");
    assert_eq!(desk(&server, &reader), 200);
    assert!(server.get(&reader, "/en/ministry/desk/").text().contains("Orluna"));
    assert_eq!(server.get(&reader, "/en/ministry/som-1/board/").status.as_u16(), 403);
    // Another seat: only one that was granted.
    let choose = |seat: &str| server.post(&reader, "/en/sign-in/seat", &[("process", "ministry"), ("seat", seat)]);
    assert_eq!(choose("felmora").status, StatusCode::FORBIDDEN);
    assert_eq!(choose("secretariat").status, StatusCode::FORBIDDEN);
    grants(&server, "accounts.grant", "secretariat");
    let chosen = choose("secretariat");
    assert_eq!((chosen.status.as_u16(), chosen.location()), (303, "/en/ministry/desk/"));
    let secretary = Reader(Some(cookie_of(&chosen)));
    assert_eq!(server.get(&secretary, "/en/ministry/som-1/board/").status.as_u16(), 200);
    let delegate = Reader(Some(cookie_of(&choose("orluna"))));
    assert_eq!(server.get(&delegate, "/en/ministry/som-1/board/").status.as_u16(), 403);
    // What is revoked works no more, whatever is open.
    grants(&server, "accounts.revoke", "secretariat");
    assert_eq!(server.get(&secretary, "/en/ministry/som-1/board/").status.as_u16(), 403);
    let put = server.post(&secretary, "/en/ministry/som-1/meetings/invite", &[("party", "nelvoa")]);
    assert_eq!(put.status.as_u16(), 422);
    grants(&server, "accounts.revoke", "orluna");
    assert_eq!((desk(&server, &secretary), desk(&server, &delegate)), (403, 403));
    let state = &server.clerk("ministry").snapshot().process.state;
    assert!(!state.meetings[&Slug::new("som-1").unwrap()].invitations.contains_key(&Slug::new("nelvoa").unwrap()));
}

#[test]
fn whoever_signs_out_is_out() {
    let server = service("http-out");
    grants(&server, "accounts.grant", "chair");
    let (reader, elsewhere) = (entered(&server), entered(&server));
    assert_eq!(desk(&server, &reader), 200);
    let out = server.post(&reader, "/en/sign-out", &[]);
    assert_eq!((out.status.as_u16(), out.location()), (303, "/en/"));
    assert!(out.header("set-cookie").starts_with("seat=; ") && out.header("set-cookie").contains("Max-Age=0"));
    assert_eq!((desk(&server, &reader), desk(&server, &elsewhere)), (403, 200));
    assert_eq!(server.get(&reader, "/en/sign-out").status.as_u16(), 303);
    assert_eq!(desk(&server, &elsewhere), 200);
}

#[test]
fn a_sign_in_lasts_a_day() {
    let server = service("http-day");
    grants(&server, "accounts.grant", "chair");
    let (now, day) = (server.site.now(), 24 * 60 * 60 * 1000);
    let reader = entered(&server);
    server.clock.set(now + day);
    assert_eq!(desk(&server, &reader), 200);
    server.clock.set(now + day + 1);
    assert_eq!(desk(&server, &reader), 403);
    assert_eq!(desk(&server, &entered(&server)), 200);
}

#[test]
fn a_cookie_that_is_none_is_nobody() {
    let server = service("http-forged");
    grants(&server, "accounts.grant", "chair");
    let genuine = entered(&server).0.unwrap();
    let turned: String = genuine.chars().rev().collect();
    let zeros = format!("seat={}", "0".repeat(64));
    for cookie in ["", "seat", "seat=", "seat=chair", "seat=ministry/chair", &zeros, &turned, &genuine.to_uppercase()] {
        assert_eq!(desk(&server, &Reader(Some(cookie.to_owned()))), 403, "{cookie}");
    }
    assert_eq!(desk(&server, &Reader(Some(format!("other=1; {genuine}; more=2")))), 200);
}

#[test]
fn an_account_changes_its_password_by_giving_the_present_one() {
    let server = service("http-password");
    let reader = entered(&server);
    let change = |reader: &Reader, present: &str, new: &str| {
        server.post(reader, "/en/sign-in/password", &[("password", present), ("new-password", new)]).status.as_u16()
    };
    assert_eq!(change(&Reader::default(), PASSWORD, "another long word"), 403);
    assert_eq!(change(&reader, "not the word", "another long word"), 422);
    assert_eq!(change(&reader, PASSWORD, "short"), 422);
    assert_eq!(enter(&server, "officer", PASSWORD).status.as_u16(), 303);
    assert_eq!(change(&reader, PASSWORD, "another long word"), 303);
    assert_eq!(enter(&server, "officer", PASSWORD).status.as_u16(), 422);
    assert_eq!(enter(&server, "officer", "another long word").status.as_u16(), 303);
}
