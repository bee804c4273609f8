//! What guessing costs: failures counted for a name, a network and in all, and the places at which passwords are checked.

use web::{Failures, SignInSettings};

use crate::server::Answered;
use crate::sign_in::{PASSWORD, SECRET, code, enter, half, post_from, second, serving};

const MINUTE: i64 = 60 * 1000;

#[test]
fn too_many_failures_are_told_with_the_time_to_wait() {
    let failures = Failures { account_from_network: (3, MINUTE), network: (5, 10_000), ..Failures::default() };
    let server = serving("http-many", SignInSettings { failures, ..SignInSettings::default() });
    let ask = |from: &str, name: &str, password: &str| {
        post_from(&server, from, "/en/sign-in/", &[("name", name), ("password", password)])
    };
    for name in ["officer", "nobody"] {
        for _ in 0..3 {
            assert_eq!(ask("192.0.2.1", name, "not the word").status.as_u16(), 422);
        }
        server.clock.set(server.site.now() + 20_000);
        let refused = ask("192.0.2.9", name, PASSWORD);
        assert_eq!((refused.status.as_u16(), refused.header("retry-after")), (429, "40"), "{name}");
        assert!(refused.text().contains("Too many attempts failed. The next one is taken in 40 seconds."));
        server.clock.set(server.site.now() + 10_000);
    }
    // The owner comes in from elsewhere, and from here when the time is over.
    assert_eq!(ask("198.51.100.1", "officer", PASSWORD).status.as_u16(), 303);
    server.clock.set(server.site.now() + 30_000);
    assert_eq!(ask("192.0.2.1", "officer", PASSWORD).status.as_u16(), 303);
    // Who succeeds uses nothing up: a hall of delegates sits behind one address.
    for _ in 0..9 {
        assert_eq!(ask("192.0.2.1", "officer", PASSWORD).status.as_u16(), 303);
    }
    // One network asks for many names.
    for number in 0..5 {
        assert_eq!(ask("203.0.113.1", &format!("name-{number}"), "not the word").status.as_u16(), 422);
    }
    let refused = ask("203.0.113.200", "officer", PASSWORD);
    assert_eq!((refused.status.as_u16(), refused.header("retry-after")), (429, "10"));
}

/// Whatever is typed as a name counts for no other name.
#[test]
fn no_name_is_made_to_count_for_another() {
    let failures = Failures { account_from_network: (3, 10 * MINUTE), ..Failures::default() };
    let server = serving("http-names", SignInSettings { failures, ..SignInSettings::default() });
    for number in 0..30 {
        let fields = [("name", "officer 198.51.100.0/24"), ("password", "not the word")];
        assert_eq!(post_from(&server, &format!("10.1.{number}.1"), "/en/sign-in/", &fields).status.as_u16(), 422);
    }
    let fields = [("name", "officer"), ("password", PASSWORD)];
    assert_eq!(post_from(&server, "198.51.100.1", "/en/sign-in/", &fields).status.as_u16(), 303);
}

#[test]
fn second_factors_are_not_guessed() {
    let failures = Failures { second_factor: (3, MINUTE), ..Failures::default() };
    let server = serving("http-guessed", SignInSettings { failures, ..SignInSettings::default() });
    let reader = half(&server);
    for _ in 0..3 {
        assert_eq!(second(&server, &reader, "000000").status.as_u16(), 422);
    }
    let refused = second(&server, &reader, &code(SECRET, &server));
    assert_eq!((refused.status.as_u16(), refused.header("retry-after")), (429, "60"));
    server.clock.set(server.site.now() + MINUTE);
    assert_eq!(second(&server, &half(&server), &code(SECRET, &server)).status.as_u16(), 303);
}

/// One place, and nobody may wait: of eight at once some find it taken. That is so for a name that is not known and for one
/// without a password too, for all of them are checked: the answer takes as long whether there is such an account or not.
#[test]
fn whoever_comes_when_too_many_wait_is_asked_to_come_again_whatever_the_name() {
    let server = serving("http-busy", SignInSettings { checks: 1, waiting: 0, ..SignInSettings::default() });
    server.site.directory().add_account("newcomer", ("anewcomer", ""), 0).unwrap();
    for (name, status) in [("officer", 303), ("nobody", 422), ("newcomer", 422)] {
        let ask = || enter(&server, name, PASSWORD);
        let answers: Vec<Answered> = std::thread::scope(|scope| {
            let asking: Vec<_> = std::iter::repeat_with(|| scope.spawn(ask)).take(8).collect();
            asking.into_iter().map(|one| one.join().unwrap()).collect()
        });
        let busy = answers.iter().find(|answer| answer.status.as_u16() == 503).unwrap();
        assert_eq!(busy.header("retry-after"), "5", "{name}");
        assert!(busy.text().contains("Many people are signing in at this moment."));
        assert!(answers.iter().any(|answer| answer.status.as_u16() == status), "{name}");
        assert_eq!(ask().status.as_u16(), status);
    }
}
