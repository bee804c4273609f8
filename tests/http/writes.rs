//! How much one account may write, and that the way out is on every page of somebody signed in.

use record::refusals::Refusal;

use crate::server::Reader;
use crate::shared;
use crate::sign_in::{entered, serving};

#[test]
fn an_account_that_writes_without_end_is_told_when_the_next_form_is_taken() {
    let server = serving("http-writes", web::SignInSettings::default());
    let (reader, stranger) = (entered(&server), Reader::default());
    let post = |reader: &Reader| server.post(reader, "/en/ministry/nothing", &[]);
    // A sitting of an hour in which the Chair presses a button every three seconds is nowhere near the bound.
    for _ in 0..1_200 {
        server.clock.set(server.site.now() + 3_000);
        assert_eq!(post(&reader).status.as_u16(), 404);
    }
    server.clock.set(server.site.now() + 3_000);
    for number in 0..300 {
        assert_eq!(post(&reader).status.as_u16(), 404, "form {number}");
    }
    let refused = post(&reader);
    assert_eq!((refused.status.as_u16(), refused.header("retry-after")), (429, "1"));
    assert!(refused.text().contains("Too many forms were sent from this account"), "{}", refused.text());
    // Nobody else waits for it, pages are read, and the way out is open.
    assert_eq!(post(&stranger).status.as_u16(), 404);
    assert_eq!(server.get(&reader, "/en/sign-in/account/").status.as_u16(), 200);
    server.clock.set(server.site.now() + 1_000);
    assert_eq!([0; 3].map(|_| post(&reader).status.as_u16()), [404, 404, 429]);
    assert_eq!(server.post(&reader, "/en/sign-out", &[]).status.as_u16(), 303);
}

#[test]
fn whoever_has_a_seat_finds_the_way_out_on_every_page() {
    let out = "<form class=\"out\" role=\"none\" method=\"post\" action=\"/en/sign-out\" data-unsent=";
    let reader = shared().seat("rehearsal", "secretariat");
    for path in [
        "",
        "desk/",
        "members/",
        "meetings/",
        "documents/",
        "rules/",
        "record/",
        "news/",
        "som-1/",
        "som-1/floor/",
        "closed/tolls/",
    ] {
        let page = shared().get(&reader, &format!("/en/rehearsal/{path}"));
        assert_eq!(page.status.as_u16(), 200, "{path}");
        assert_eq!(page.text().matches(out).count(), 1, "{path}");
        // Whoever is not signed in has nothing to leave.
        assert!(!shared().get(&Reader::default(), &format!("/en/rehearsal/{path}")).text().contains(out), "{path}");
    }
}

#[test]
fn the_server_forgets_by_its_clock() {
    let server = serving("http-forgets", web::SignInSettings::default());
    let (directory, at) = (server.site.directory(), server.site.now());
    let text = |text: &str| text.to_owned();
    let refusal = Refusal {
        at,
        process: text("ministry"),
        capacity: text("chair"),
        account: None,
        act: None,
        reason: None,
        rule: text("r"),
        address: text("/"),
    };
    directory.note_refusal(&refusal).unwrap();
    // Read as of the day on which it was noted, so that only what is gone from the table is missing.
    let kept = || directory.refusals("ministry", None, at).unwrap().len();
    server.clock.set(at + record::refusals::KEPT_MS);
    server.site.forget();
    assert_eq!(kept(), 1);
    server.clock.set(at + record::refusals::KEPT_MS + 1);
    server.site.forget();
    assert_eq!(kept(), 0);
}
