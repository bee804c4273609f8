//! Seats and accounts: a seat with one click in a demonstration only; elsewhere an account with its password and second factor,
//! and the capacities that the record grants it.

use std::net::{IpAddr, SocketAddr};

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Request, StatusCode, header};
use procedure::names::Slug;
use procedure::{Act, Capacity, Channel};
use record::Places;
use totp_rs::{Algorithm, Builder};
use web::{Purpose, SignInSettings};

use crate::server::{Answered, Reader, Server, cookie_of, encoded, meeting, of, places};

pub(crate) const PASSWORD: &str = "long enough a word";
pub(crate) const SECRET: &[u8] = b"12345678901234567890";
const MINUTE: i64 = 60 * 1000;
pub(crate) const HOUR: i64 = 60 * MINUTE;

/// A server of a process of the world, with an account that has no capacity yet.
pub(crate) fn service(name: &str) -> Server {
    serving(name, SignInSettings::default())
}

/// The same, with settings of one's own.
pub(crate) fn serving(name: &str, settings: SignInSettings) -> Server {
    serving_at((name, places()), settings)
}

/// The same, with its database and files there.
pub(crate) fn serving_at(at: (&str, Places), settings: SignInSettings) -> Server {
    let acts = Vec::from([meeting("ministry")]);
    let server = Server::made_at(at, Purpose::Service, &[("ministry", acts)], settings);
    let hash = web::hash_password(PASSWORD).unwrap();
    let directory = server.site.directory();
    directory.set_password("officer", ("aofficer", &hash), 0).unwrap();
    directory.set_second_factor(row(&server, "officer"), (SECRET, 0), &[], 0).unwrap();
    server
}

/// The row of an account.
pub(crate) fn row(server: &Server, name: &str) -> i64 {
    server.site.directory().account(name).unwrap().unwrap().id
}

/// Puts `accounts.grant` or `accounts.revoke` for the account.
pub(crate) fn grants(server: &Server, act: &str, capacity: &str) {
    put(server, act, &[("account", "aofficer"), ("to-act-as", capacity)]);
}

/// Puts an act of the secretariat.
pub(crate) fn put(server: &Server, act: &str, given: &[(&str, &str)]) {
    let mut fields = procedure::fields::Fields::default();
    for (name, value) in given {
        fields.add(name, value).unwrap();
    }
    let act = Act::read(act, fields).unwrap();
    server.clerk("ministry").put(clerk::Request::new(act, Capacity::Secretariat, Channel::File)).unwrap();
}

/// The code that an authenticator shows now.
pub(crate) fn code(secret: &[u8], server: &Server) -> String {
    let totp = Builder::new().with_algorithm(Algorithm::SHA1).with_digits(6).with_skew(0).with_step_duration(30);
    let totp = totp.with_secret(secret.to_vec()).with_account_name("officer").build().unwrap();
    totp.generate(server.site.now().unsigned_abs() / 1000).to_string()
}

pub(crate) fn enter(server: &Server, name: &str, password: &str) -> Answered {
    server.post(&Reader::default(), "/en/sign-in/", &[("name", name), ("password", password)])
}

/// Past the password, before the second factor.
pub(crate) fn half(server: &Server) -> Reader {
    let answer = enter(server, "officer", PASSWORD);
    assert_eq!((answer.status.as_u16(), answer.location()), (303, "/en/sign-in/second/"));
    Reader(Some(cookie_of(&answer)))
}

pub(crate) fn second(server: &Server, reader: &Reader, code: &str) -> Answered {
    server.post(reader, "/en/sign-in/second", &[("code", code)])
}

/// Signs in. Half a minute passes, for no code is taken twice.
pub(crate) fn entered(server: &Server) -> Reader {
    server.clock.set(server.site.now() + 30_000);
    let answer = second(server, &half(server), &code(SECRET, server));
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    Reader(Some(cookie_of(&answer)))
}

pub(crate) fn desk(server: &Server, reader: &Reader) -> u16 {
    server.get(reader, "/en/ministry/desk/").status.as_u16()
}

/// A form that comes from a network.
pub(crate) fn post_from(server: &Server, from: &str, path: &str, fields: &[(&str, &str)]) -> Answered {
    let form: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
    let from: IpAddr = from.parse().unwrap();
    let request = of(&Reader::default(), Request::post(path))
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .extension(ConnectInfo(SocketAddr::new(from, 4_000)));
    server.ask(request.body(Body::from(form.join("&"))).unwrap())
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

/// A rehearsal on a server that is no demonstration: its seats are for accounts, and a seat that a demonstration kept in the
/// same data directory opens nothing.
#[test]
fn a_rehearsal_that_is_served_has_no_seats_of_one_click() {
    let acts = meeting("ministry").replace("nature=real", "nature=rehearsal");
    let server = Server::new("http-served-rehearsal", Purpose::Service, &[("ministry", acts)]);
    let fields = [("process", "ministry"), ("seat", "chair")];
    assert_eq!(server.post(&Reader::default(), "/en/sign-in/seat", &fields).status, StatusCode::FORBIDDEN);
    let sign_in = record::sign_ins::SignIn {
        id: "kept".to_owned(),
        account: None,
        seat: "ministry/chair".to_owned(),
        stage: record::sign_ins::Stage::Whole,
        means: "seat".to_owned(),
        device: String::new(),
        network: String::new(),
        created: server.site.now(),
        seen: server.site.now(),
        proven: server.site.now(),
        expires: server.site.now() + HOUR,
    };
    let token = procedure::names::Hash([7; 32]);
    let hashed = procedure::names::Hash::of(&[b"meshveret-sign-in/v1\n", &token.0]).0;
    server.site.directory().sign_in(&hashed, &sign_in, record::sign_ins::Place::New).unwrap();
    assert_eq!(desk(&server, &Reader(Some(format!("__Host-seat={token}")))), 403);
}

#[test]
fn a_cookie_is_read_by_no_script_and_goes_to_no_other_site() {
    let server = service("http-cookie");
    let cookie = enter(&server, "officer", PASSWORD).header("set-cookie").to_owned();
    for part in ["; Path=/", "; HttpOnly", "; SameSite=Lax", "; Max-Age=86400", "; Secure"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(!cookie.contains("Domain"));
    let value = cookie.strip_prefix("__Host-seat=").unwrap().split(';').next().unwrap();
    assert!(value.len() == 64 && value.bytes().all(|b| b.is_ascii_hexdigit()), "{value}");
}

#[test]
fn a_wrong_password_and_an_unknown_name_are_told_the_same() {
    let server = service("http-wrong");
    let (wrong, unknown) = (enter(&server, "officer", "not the word"), enter(&server, "nobody", PASSWORD));
    assert_eq!((wrong.status.as_u16(), unknown.status.as_u16()), (422, 422));
    assert_eq!(wrong.text(), unknown.text());
    assert_eq!(wrong.headers, unknown.headers);
    assert!(wrong.text().contains("role=\"alert\"") && wrong.header("set-cookie").is_empty());
    assert!(!wrong.text().contains("not the word"));
    for (name, password) in [("", ""), ("officer", ""), ("OFFICER", PASSWORD), ("officer' OR '1'='1", PASSWORD)] {
        assert_eq!(enter(&server, name, password).status.as_u16(), 422, "{name}");
    }
    let long = "a".repeat(2_000);
    assert_eq!(enter(&server, "officer", &long).text(), enter(&server, "nobody", &long).text());
}

#[test]
fn a_password_opens_nothing_without_its_second_factor() {
    let server = service("http-second");
    grants(&server, "accounts.grant", "chair");
    let reader = half(&server);
    assert_eq!(desk(&server, &reader), 403);
    assert_eq!(server.get(&reader, "/en/sign-in/account/").location(), "/en/sign-in/");
    assert!(server.get(&reader, "/en/sign-in/second/").text().contains("autocomplete=\"one-time-code\""));
    for wrong in ["", "000000", "12345", "ABCD-EFGH-IJKL-MNOP", "1234567"] {
        let answer = second(&server, &reader, wrong);
        assert_eq!((answer.status.as_u16(), answer.header("set-cookie")), (422, ""), "{wrong}");
    }
    let right = code(SECRET, &server);
    let (first, rest) = right.split_at(3);
    // Nobody else's half will do, and no half at all.
    assert_eq!(second(&server, &Reader::default(), &right).location(), "/en/sign-in/");
    let answer = second(&server, &reader, &format!(" {first} {rest} "));
    assert_eq!((answer.status.as_u16(), answer.location()), (303, "/en/ministry/desk/"));
    let whole = Reader(Some(cookie_of(&answer)));
    assert_eq!(desk(&server, &whole), 200);
    // The token is a new one, the old one is gone, and the code is used up.
    assert_ne!(whole.0, reader.0);
    assert_eq!(second(&server, &reader, &right).location(), "/en/sign-in/");
    assert_eq!(second(&server, &half(&server), &right).status.as_u16(), 422);
    server.clock.set(server.site.now() + 30_000);
    assert_eq!(second(&server, &half(&server), &code(SECRET, &server)).status.as_u16(), 303);
}

#[test]
fn the_second_factor_is_awaited_for_ten_minutes() {
    let server = service("http-half");
    let reader = half(&server);
    server.clock.set(server.site.now() + 10 * MINUTE);
    assert_eq!(server.get(&reader, "/en/sign-in/second/").status.as_u16(), 200);
    server.clock.set(server.site.now() + 1);
    assert_eq!(server.get(&reader, "/en/sign-in/second/").location(), "/en/sign-in/");
    assert_eq!(second(&server, &reader, &code(SECRET, &server)).location(), "/en/sign-in/");
}

/// A token that somebody slipped into a browser before it signed in is worth nothing afterwards.
#[test]
fn a_token_is_never_taken_over_from_before() {
    let server = service("http-fixation");
    grants(&server, "accounts.grant", "chair");
    let slipped = Reader(Some(format!("__Host-seat={}", "ab".repeat(32))));
    let entered = server.post(&slipped, "/en/sign-in/", &[("name", "officer"), ("password", PASSWORD)]);
    let reader = Reader(Some(cookie_of(&entered)));
    assert_ne!(reader.0, slipped.0);
    let whole = second(&server, &reader, &code(SECRET, &server));
    let whole = Reader(Some(cookie_of(&whole)));
    assert_eq!((desk(&server, &whole), desk(&server, &slipped), desk(&server, &reader)), (200, 403, 403));
    // The same when a seat is chosen, and when somebody signs in on top of another sign-in.
    let chosen = server.post(&whole, "/en/sign-in/seat", &[("process", "ministry"), ("seat", "chair")]);
    let chosen = Reader(Some(cookie_of(&chosen)));
    assert_eq!((desk(&server, &chosen), desk(&server, &whole)), (200, 403));
    // A plain name beside the one that is bound to the host is not ours.
    let value = chosen.0.clone().unwrap().replace("__Host-seat", "seat");
    assert_eq!(desk(&server, &Reader(Some(value))), 403);
}

#[test]
fn nobody_is_led_to_another_site() {
    let server = service("http-led");
    let go = |back: &str| {
        server.clock.set(server.site.now() + 30_000);
        let fields = [("name", "officer"), ("password", PASSWORD), ("return", back)];
        let answer = server.post(&Reader::default(), "/en/sign-in/", &fields);
        let reader = Reader(Some(cookie_of(&answer)));
        let code = code(SECRET, &server);
        server.post(&reader, "/en/sign-in/second", &[("code", &code), ("return", back)]).location().to_owned()
    };
    assert_eq!(go("/ru/ministry/som-1/"), "/ru/ministry/som-1/");
    for elsewhere in
        ["https://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere.example", "/a\r\nb: c", "javascript:1"]
    {
        assert_eq!(go(elsewhere), "/en/ministry/desk/", "{elsewhere}");
    }
}

/// A data directory of an earlier release has accounts with nothing but a password.
#[test]
fn a_password_alone_lets_its_owner_choose_how_to_sign_in_and_no_more() {
    let server = service("http-alone");
    grants(&server, "accounts.grant", "chair");
    server.site.directory().remove_password(row(&server, "officer")).unwrap();
    let hash = web::hash_password(PASSWORD).unwrap();
    server.site.directory().set_password("officer", ("aofficer", &hash), 0).unwrap();
    let answer = enter(&server, "officer", PASSWORD);
    assert_eq!((answer.status.as_u16(), answer.location()), (303, "/en/sign-in/account/"));
    let reader = Reader(Some(cookie_of(&answer)));
    assert_eq!(desk(&server, &reader), 403);
    assert!(server.get(&reader, "/en/sign-in/account/").text().contains("Choose how you will sign in from now on."));
    // Where there is another means, a password without its second factor is worth nothing.
    server.site.directory().add_identity(row(&server, "officer"), ("https://id.example", "7"), 0).unwrap();
    let refused = enter(&server, "officer", PASSWORD);
    assert_eq!((refused.status.as_u16(), refused.text()), (422, enter(&server, "nobody", PASSWORD).text()));
}

#[test]
fn a_form_of_sign_in_is_small() {
    let server = service("http-small");
    let long = "a".repeat(70_000);
    assert_eq!(enter(&server, "officer", &long).status.as_u16(), 413);
}

#[test]
fn an_account_acts_as_what_it_was_granted_and_no_longer_than_that() {
    let server = service("http-grants");
    let reader = entered(&server);
    assert_eq!(desk(&server, &reader), 403);
    grants(&server, "accounts.grant", "orluna");
    assert_eq!(desk(&server, &reader), 200);
    assert!(server.get(&reader, "/en/ministry/desk/").text().contains("Orluna"));
    assert_eq!(server.get(&reader, "/en/ministry/som-1/forms/").status.as_u16(), 403);
    // Another seat: only one that was granted.
    let choose = |reader: &Reader, seat: &str| {
        server.post(reader, "/en/sign-in/seat", &[("process", "ministry"), ("seat", seat)])
    };
    assert_eq!(choose(&reader, "felmora").status, StatusCode::FORBIDDEN);
    assert_eq!(choose(&reader, "secretariat").status, StatusCode::FORBIDDEN);
    grants(&server, "accounts.grant", "secretariat");
    let other = entered(&server);
    let chosen = choose(&reader, "secretariat");
    assert_eq!((chosen.status.as_u16(), chosen.location()), (303, "/en/ministry/desk/"));
    let secretary = Reader(Some(cookie_of(&chosen)));
    assert_eq!(server.get(&secretary, "/en/ministry/som-1/forms/").status.as_u16(), 200);
    // Which one acts stands in the head of every page, with a way to another.
    for path in ["/en/ministry/desk/", "/en/ministry/som-1/", "/en/ministry/"] {
        let head = above(&server, &secretary, path);
        assert!(
            head.contains("Secretariat") && head.contains("href=\"/en/sign-in/\">Change seat</a>"),
            "{path}: {head}"
        );
    }
    let delegate = Reader(Some(cookie_of(&choose(&other, "orluna"))));
    assert!(above(&server, &delegate, "/en/ministry/som-1/").contains("Orluna"));
    assert_eq!(server.get(&delegate, "/en/ministry/som-1/forms/").status.as_u16(), 403);
    // What is revoked works no more, whatever is open.
    grants(&server, "accounts.revoke", "secretariat");
    assert_eq!(server.get(&secretary, "/en/ministry/som-1/forms/").status.as_u16(), 403);
    let put = server.post(&secretary, "/en/ministry/som-1/meetings/invite", &[("party", "nelvoa")]);
    assert_eq!(put.status.as_u16(), 422);
    grants(&server, "accounts.revoke", "orluna");
    assert_eq!((desk(&server, &secretary), desk(&server, &delegate)), (403, 403));
    let state = &server.clerk("ministry").snapshot().process.state;
    assert!(!state.meetings[&Slug::new("som-1").unwrap()].invitations.contains_key(&Slug::new("nelvoa").unwrap()));
}

/// What stands above the main part of a page.
fn above(server: &Server, reader: &Reader, path: &str) -> String {
    let page = server.get(reader, path).text();
    page.split_once("<main").unwrap().0.to_owned()
}

#[test]
fn a_seat_holds_on_its_days_and_is_named_with_its_role() {
    let server = service("http-days");
    let orluna = |more: &[(&'static str, &'static str)]| {
        let fields = [&[("account", "aofficer"), ("to-act-as", "orluna")], more].concat();
        put(&server, "accounts.grant", &fields);
    };
    orluna(&[("role", "adviser"), ("until", "2026-11-25")]);
    orluna(&[("role", "head"), ("until", "2026-11-25"), ("meeting", "som-1")]);
    put(&server, "accounts.grant", &[("account", "aofficer"), ("to-act-as", "felmora"), ("from", "2026-11-27")]);
    let reader = entered(&server);
    assert!(above(&server, &reader, "/en/ministry/").contains("Orluna · Adviser"));
    assert!(above(&server, &reader, "/en/ministry/som-1/floor/").contains("Orluna · Head of delegation"));
    let seats = server.get(&reader, "/en/sign-in/").text();
    assert!(seats.contains("Orluna") && seats.contains("Adviser") && !seats.contains("Felmora"), "{seats}");
    let later = [("process", "ministry"), ("seat", "felmora")];
    assert_eq!(server.post(&reader, "/en/sign-in/seat", &later).status, StatusCode::FORBIDDEN);
    for _ in 0..2 {
        server.clock.set(server.site.now() + 7 * HOUR);
        assert_eq!(desk(&server, &reader), 200);
    }
    // Three hours later it is another day.
    server.clock.set(server.site.now() + 3 * HOUR);
    assert_eq!(desk(&server, &reader), 403);
    assert!(!above(&server, &reader, "/en/ministry/").contains("Orluna"));
}

/// Pages are kept for all behind a seat; the head of one names the role of whoever asked.
#[test]
fn a_page_that_is_kept_names_nobody_elses_role() {
    let server = service("http-roles");
    let (directory, hash) = (server.site.directory(), web::hash_password(PASSWORD).unwrap());
    directory.set_password("other", ("aother", &hash), 0).unwrap();
    directory.set_second_factor(row(&server, "other"), (SECRET, 0), &[], 0).unwrap();
    put(&server, "accounts.grant", &[("account", "aofficer"), ("to-act-as", "orluna"), ("role", "adviser")]);
    put(&server, "accounts.grant", &[("account", "aother"), ("to-act-as", "orluna")]);
    let adviser = entered(&server);
    let begun = Reader(Some(cookie_of(&enter(&server, "other", PASSWORD))));
    let other = Reader(Some(cookie_of(&second(&server, &begun, &code(SECRET, &server)))));
    for _ in 0..2 {
        assert!(above(&server, &adviser, "/en/ministry/").contains("Desk: Orluna · Adviser<"));
        assert!(above(&server, &other, "/en/ministry/").contains("Desk: Orluna<"));
    }
}

#[test]
fn whoever_signs_out_is_out() {
    let server = service("http-out");
    grants(&server, "accounts.grant", "chair");
    let (reader, elsewhere) = (entered(&server), entered(&server));
    assert_eq!(desk(&server, &reader), 200);
    let out = server.post(&reader, "/en/sign-out", &[]);
    assert_eq!((out.status.as_u16(), out.location()), (303, "/en/"));
    assert!(out.header("set-cookie").starts_with("__Host-seat=; ") && out.header("set-cookie").contains("Max-Age=0"));
    assert_eq!((desk(&server, &reader), desk(&server, &elsewhere)), (403, 200));
    assert_eq!(server.get(&reader, "/en/sign-out").status.as_u16(), 303);
    assert_eq!(desk(&server, &elsewhere), 200);
}

#[test]
fn a_sign_in_lasts_a_day_and_eight_hours_without_use() {
    let server = service("http-day");
    grants(&server, "accounts.grant", "chair");
    let reader = entered(&server);
    let (began, idle) = (server.site.now(), entered(&server));
    let (noted, left) = (server.site.now(), began + 24 * HOUR);
    while server.site.now() + 6 * HOUR < left {
        server.clock.set(server.site.now() + 6 * HOUR);
        assert_eq!(desk(&server, &reader), 200);
    }
    server.clock.set(left);
    assert_eq!(desk(&server, &reader), 200);
    server.clock.set(left + 1);
    assert_eq!(desk(&server, &reader), 403);
    // The other was never used.
    server.clock.set(noted + 8 * HOUR);
    assert_eq!(desk(&server, &idle), 200);
    server.clock.set(noted + 16 * HOUR + 1);
    assert_eq!(desk(&server, &idle), 403);
}

#[test]
fn a_cookie_that_is_none_is_nobody() {
    let server = service("http-forged");
    grants(&server, "accounts.grant", "chair");
    let genuine = entered(&server).0.unwrap();
    let turned: String = genuine.chars().rev().collect();
    let zeros = format!("__Host-seat={}", "0".repeat(64));
    for cookie in [
        "",
        "__Host-seat",
        "__Host-seat=",
        "__Host-seat=chair",
        "__Host-seat=ministry/chair",
        &zeros,
        &turned,
        &genuine.to_uppercase(),
    ] {
        assert_eq!(desk(&server, &Reader(Some(cookie.to_owned()))), 403, "{cookie}");
    }
    assert_eq!(desk(&server, &Reader(Some(format!("other=1; {genuine}; more=2")))), 200);
}
