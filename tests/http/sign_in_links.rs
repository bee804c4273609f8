//! Links that let somebody in once: opening one uses nothing up, the code comes by another channel, and a secretariat makes them
//! for its own people only.

use axum::body::Body;
use axum::http::{Method, Request};
use procedure::{Act, Capacity, Channel};
use web::{LinkPurpose, MadeLink, Purpose};

use crate::server::{Answered, Reader, Server, cookie_of, meeting, of};
use crate::sign_in::{PASSWORD, SECRET, desk, entered, grants, put, row, service};

const MINUTE: i64 = 60 * 1000;
const DAY: i64 = 24 * 60 * MINUTE;

fn made(server: &Server, name: &str, purpose: LinkPurpose) -> MadeLink {
    server.site.link((&procedure::names::Slug::new(name).unwrap(), purpose), "test").unwrap()
}

fn page(server: &Server, link: &MadeLink) -> Answered {
    server.get(&Reader::default(), &format!("/en{}", link.path))
}

fn open(server: &Server, link: &MadeLink, code: &str) -> Answered {
    server.post(&Reader::default(), &format!("/en{}", link.path), &[("code", code)])
}

#[test]
fn a_scanner_that_opens_a_link_uses_nothing_up() {
    let server = service("http-link-scanner");
    let link = made(&server, "newcomer", LinkPurpose::Invite);
    for method in [Method::GET, Method::HEAD, Method::GET] {
        let request = of(&Reader::default(), Request::builder().method(method).uri(format!("/en{}", link.path)));
        let answer = server.ask(request.body(Body::empty()).unwrap());
        assert_eq!((answer.status.as_u16(), answer.header("set-cookie")), (200, ""));
        assert_eq!(answer.header("cache-control"), "no-store");
        assert_eq!(answer.header("referrer-policy"), "same-origin");
    }
    // A scanner that presses the button has no code.
    assert_eq!(open(&server, &link, "").status.as_u16(), 422);
    let entered = open(&server, &link, &link.code);
    assert_eq!((entered.status.as_u16(), entered.location()), (303, "/en/sign-in/account/"));
    let reader = Reader(Some(cookie_of(&entered)));
    assert_eq!(server.get(&reader, "/en/sign-in/account/").status.as_u16(), 200);
    assert_eq!(desk(&server, &reader), 403);
    assert!(page(&server, &link).text().contains("This link was used already."));
    let again = open(&server, &link, &link.code);
    assert_eq!((again.status.as_u16(), again.header("set-cookie")), (404, ""));
}

#[test]
fn five_wrong_codes_end_a_link() {
    let server = service("http-link-codes");
    let link = made(&server, "newcomer", LinkPurpose::Invite);
    let wrong = if link.code == "0000 0000" { "11111111" } else { "00000000" };
    for _ in 0..4 {
        let answer = open(&server, &link, wrong);
        assert_eq!(answer.status.as_u16(), 422);
        assert!(answer.text().contains("The code is wrong. Check it"));
    }
    assert!(open(&server, &link, wrong).text().contains("Five wrong codes were given"));
    assert_eq!(open(&server, &link, &link.code).status.as_u16(), 404);
    assert!(page(&server, &link).text().contains("Five wrong codes were given"));
    // Another one helps, and its code is read however it is grouped.
    let other = made(&server, "newcomer", LinkPurpose::Invite);
    assert_eq!(open(&server, &other, &other.code.replace(' ', "-")).status.as_u16(), 303);
}

#[test]
fn a_link_ends_after_a_day_and_when_a_later_one_is_made() {
    let server = service("http-link-day");
    let link = made(&server, "newcomer", LinkPurpose::Invite);
    server.clock.set(server.site.now() + DAY);
    assert!(page(&server, &link).text().contains("name=\"code\""));
    server.clock.set(server.site.now() + 1);
    assert!(page(&server, &link).text().contains("The time of this link is over."));
    assert_eq!(open(&server, &link, &link.code).status.as_u16(), 404);
    let (first, second) =
        (made(&server, "newcomer", LinkPurpose::Invite), made(&server, "newcomer", LinkPurpose::Invite));
    assert!(page(&server, &first).text().contains("There is no such link."));
    assert_eq!(open(&server, &first, &first.code).status.as_u16(), 404);
    // One link's code does not open another.
    let foreign = made(&server, "third", LinkPurpose::Invite);
    if foreign.code != second.code {
        assert_eq!(open(&server, &second, &foreign.code).status.as_u16(), 422);
    }
    assert_eq!(open(&server, &second, &second.code).status.as_u16(), 303);
}

#[test]
fn whoever_opened_a_link_has_half_an_hour_to_choose() {
    let server = service("http-link-half-hour");
    let link = made(&server, "newcomer", LinkPurpose::Invite);
    let reader = Reader(Some(cookie_of(&open(&server, &link, &link.code))));
    server.clock.set(server.site.now() + 30 * MINUTE);
    let page = server.get(&reader, "/en/sign-in/account/").text();
    assert!(page.contains("Choose how you will sign in from now on.") && !page.contains("/sign-in/account/end"));
    server.clock.set(server.site.now() + 1);
    assert_eq!(server.get(&reader, "/en/sign-in/account/").location(), "/en/sign-in/");
}

#[test]
fn a_recovery_link_ends_every_other_sign_in() {
    let server = service("http-link-recover");
    grants(&server, "accounts.grant", "chair");
    let lost = entered(&server);
    assert_eq!(desk(&server, &lost), 200);
    let link = made(&server, "officer", LinkPurpose::Recover);
    // To make one ends nothing: a mistake of the secretariat puts nobody out.
    assert_eq!(desk(&server, &lost), 200);
    let reader = Reader(Some(cookie_of(&open(&server, &link, &link.code))));
    assert_eq!(desk(&server, &lost), 403);
    let account = server.get(&reader, "/en/sign-in/account/").text();
    assert!(account.contains("Link made") && account.contains("made by test") && account.contains("Link used"));
}

/// Whoever took a device may have added a means of their own with it: recovery leaves none.
#[test]
fn a_recovery_link_leaves_no_means_of_before() {
    let server = service("http-link-recover-means");
    grants(&server, "accounts.grant", "chair");
    let (directory, officer) = (server.site.directory(), row(&server, "officer"));
    directory.add_passkey(officer, (b"a thief's", "{}"), "Phone", 0).unwrap();
    directory.add_identity(officer, ("https://id.example", "a thief"), 0).unwrap();
    let link = made(&server, "officer", LinkPurpose::Recover);
    assert_eq!(open(&server, &link, "").status.as_u16(), 422);
    assert_eq!(directory.passkeys(officer).unwrap().len(), 1, "a wrong code takes nothing away");
    let reader = Reader(Some(cookie_of(&open(&server, &link, &link.code))));
    assert_eq!((directory.passkeys(officer).unwrap().len(), directory.identities(officer).unwrap().len()), (0, 0));
    assert!(directory.second_factor(officer).unwrap().is_none());
    let again = server.post(&Reader::default(), "/en/sign-in/", &[("name", "officer"), ("password", PASSWORD)]);
    assert_eq!(again.status.as_u16(), 422);
    // A password alone does not make the sign-in whole.
    let chosen = server.post(&reader, "/en/sign-in/account/password", &[("new-password", "an entirely new phrase")]);
    assert_eq!(chosen.location(), "/en/sign-in/account/second/");
    assert_eq!(desk(&server, &reader), 403);
}

#[test]
fn an_account_in_use_is_invited_by_nobody() {
    let server = service("http-link-in-use");
    let name = procedure::names::Slug::new("officer").unwrap();
    let refused = server.site.link((&name, LinkPurpose::Invite), "test");
    assert!(matches!(refused, Err(web::LinkError::InUse(_))));
    let nobody = procedure::names::Slug::new("nobody").unwrap();
    let refused = server.site.link((&nobody, LinkPurpose::Recover), "test");
    assert!(matches!(refused, Err(web::LinkError::NoAccount(_))));
    assert!(server.site.directory().account("nobody").unwrap().is_none());
}

/// What the secretariat's page says of a link: the address without its host, and the code.
fn shown(page: &str) -> (String, String) {
    let (_, rest) = page.split_once("/en/sign-in/link/").unwrap();
    let (token, rest) = rest.split_once('/').unwrap();
    let (_, rest) = rest.split_once("<b dir=\"ltr\">").unwrap();
    (format!("/en/sign-in/link/{token}/"), rest.split_once('<').unwrap().0.to_owned())
}

#[test]
fn a_secretariat_makes_links_for_its_own_people() {
    let server = service("http-link-page");
    let reader = entered(&server);
    let ask = |purpose: &str, name: &str| {
        server.post(&reader, "/en/ministry/accounts/", &[("purpose", purpose), ("name", name)])
    };
    for answer in [server.get(&reader, "/en/ministry/accounts/"), ask("invite", "newcomer")] {
        assert_eq!(answer.status.as_u16(), 403);
    }
    grants(&server, "accounts.grant", "orluna");
    assert_eq!(ask("invite", "newcomer").status.as_u16(), 403);
    assert!(server.site.directory().account("newcomer").unwrap().is_none());
    grants(&server, "accounts.revoke", "orluna");
    grants(&server, "accounts.grant", "secretariat");
    assert!(server.get(&reader, "/en/ministry/accounts/").text().contains("officer"));
    assert!(server.get(&reader, "/en/ministry/desk/").text().contains("href=\"/en/ministry/accounts/\""));

    let answer = ask("invite", "newcomer");
    assert_eq!((answer.status.as_u16(), answer.header("cache-control")), (200, "no-store"));
    let (path, code) = shown(&answer.text());
    let entered = server.post(&Reader::default(), &path, &[("code", &code)]);
    assert_eq!(entered.location(), "/en/sign-in/account/");
    // It is shown once.
    assert!(!server.get(&reader, "/en/ministry/accounts/").text().contains("/sign-in/link/"));
    for (purpose, name, words) in [
        ("invite", "officer", "There is an account of this name, and its owner can sign in."),
        ("recover", "nobody", "There is no account of this name."),
        ("invite", "Anna B.", "A name of an account consists of small letters"),
    ] {
        let refused = ask(purpose, name);
        assert_eq!(refused.status.as_u16(), 422, "{name}");
        assert!(refused.text().contains(words), "{name}");
    }
    // It is asked again who it is when that was long ago.
    server.clock.set(server.site.now() + 10 * MINUTE + 1);
    assert_eq!(ask("invite", "newcomer").location(), "/en/sign-in/prove/?return=/en/sign-in/account/");
}

/// Whoever makes a link for an account could use it: so only for accounts by which no more can be done than by their own.
#[test]
fn a_secretariat_does_not_take_over_the_accounts_of_another_process() {
    let acts = |process: &str| meeting(process);
    let processes = [("ministry", acts("ministry")), ("other", acts("other"))];
    let server = Server::new("http-link-other", Purpose::Service, &processes);
    let directory = server.site.directory();
    directory.set_password("officer", ("aofficer", &web::hash_password(PASSWORD).unwrap()), 0).unwrap();
    directory.set_second_factor(row(&server, "officer"), (SECRET, 0), &[], 0).unwrap();
    directory.add_account("elsewhere", ("aelsewhere", ""), 0).unwrap();
    grants(&server, "accounts.grant", "secretariat");
    let mut fields = procedure::fields::Fields::default();
    fields.add("account", "aelsewhere").unwrap();
    fields.add("to-act-as", "chair").unwrap();
    let act = Act::read("accounts.grant", fields).unwrap();
    server.clerk("other").put(clerk::Request::new(act, Capacity::Secretariat, Channel::File)).unwrap();
    let reader = entered(&server);
    for purpose in ["invite", "recover"] {
        let fields = [("purpose", purpose), ("name", "elsewhere")];
        let refused = server.post(&reader, "/en/ministry/accounts/", &fields);
        assert_eq!(refused.status.as_u16(), 422);
        assert!(refused.text().contains("has a seat in another process"));
    }
    assert!(!server.get(&reader, "/en/ministry/accounts/").text().contains("aelsewhere"));
    assert_eq!(directory.live_link(row(&server, "elsewhere"), server.site.now()).unwrap(), None);
    // Nor one that has no seat yet and was made by another: it may be given one tomorrow.
    directory.add_account("tomorrow", ("atomorrow", "other"), 0).unwrap();
    for purpose in ["invite", "recover"] {
        let fields = [("purpose", purpose), ("name", "tomorrow")];
        assert_eq!(server.post(&reader, "/en/ministry/accounts/", &fields).status.as_u16(), 422);
    }
    let own = [("purpose", "invite"), ("name", "newcomer")];
    assert_eq!(server.post(&reader, "/en/ministry/accounts/", &own).status.as_u16(), 200);
    let page = server.get(&reader, "/en/ministry/accounts/").text();
    assert!(page.contains("newcomer") && !page.contains("tomorrow"));
    assert_eq!(server.post(&reader, "/en/ministry/accounts/", &own).status.as_u16(), 200, "made once more");
}

/// A seat that was given for one meeting makes no links for those who may do more.
#[test]
fn a_secretariat_of_one_meeting_takes_over_no_account_of_the_process() {
    let server = service("http-link-meeting");
    server.site.directory().add_account("presiding", ("apresiding", ""), 0).unwrap();
    put(&server, "accounts.grant", &[("account", "apresiding"), ("to-act-as", "chair"), ("from", "2026-12-01")]);
    let secretariat = [("account", "aofficer"), ("to-act-as", "secretariat")];
    put(&server, "accounts.grant", &[&secretariat[..], &[("meeting", "som-1")]].concat());
    let reader = entered(&server);
    let ask = |name: &str| {
        server.post(&reader, "/en/ministry/accounts/", &[("purpose", "invite"), ("name", name)]).status.as_u16()
    };
    assert_eq!((ask("presiding"), ask("newcomer")), (422, 200));
    put(&server, "accounts.grant", &secretariat);
    assert_eq!(ask("presiding"), 200);
}
