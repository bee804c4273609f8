//! An account's own page: its means of sign-in, its devices and its log; what changes a means asks who it is once more.

use procedure::names::Hash;

use crate::server::{Answered, Reader, Server, cookie_of, of};
use crate::sign_in::{PASSWORD, SECRET, code, desk, entered, grants, post_from, row, service};

const MINUTE: i64 = 60 * 1000;
const OTHER: &str = "another long word";

fn account(server: &Server, reader: &Reader) -> String {
    server.get(reader, "/en/sign-in/account/").text()
}

fn post(server: &Server, reader: &Reader, what: &str, fields: &[(&str, &str)]) -> Answered {
    server.post(reader, &format!("/en/sign-in/account/{what}"), fields)
}

/// The value of a hidden field.
fn hidden(page: &str, name: &str) -> String {
    let (_, rest) = page.split_once(&format!("name=\"{name}\" value=\"")).unwrap();
    rest.split_once('"').unwrap().0.to_owned()
}

#[test]
fn nobody_else_sees_an_account() {
    let server = service("http-own-page");
    for path in ["", "second/"] {
        let answer = server.get(&Reader::default(), &format!("/en/sign-in/account/{path}"));
        assert_eq!(answer.location(), "/en/sign-in/", "{path}");
    }
    for what in ["password", "second", "passkey", "remove", "end"] {
        assert_eq!(post(&server, &Reader::default(), what, &[]).location(), "/en/sign-in/", "{what}");
    }
    // A seat of a demonstration has no account.
    let shared = crate::shared();
    let seat = shared.seat("rehearsal", "chair");
    assert_eq!(shared.get(&seat, "/en/sign-in/account/").location(), "/en/sign-in/");
    let answer = server.get(&entered(&server), "/en/sign-in/account/");
    assert_eq!((answer.status.as_u16(), answer.header("cache-control")), (200, "no-store"));
}

#[test]
fn another_password_is_chosen_by_whoever_proved_who_they_are() {
    let server = service("http-own-password");
    grants(&server, "accounts.grant", "chair");
    let (elsewhere, reader) = (entered(&server), entered(&server));
    let choose = |new: &str| post(&server, &reader, "password", &[("new-password", new)]);
    for (weak, words) in [
        ("short", "fewer than twelve characters"),
        ("aaaabbbbcccc", "too easily guessed"),
        ("the officer's word", "too easily guessed"),
    ] {
        let refused = choose(weak);
        assert_eq!(refused.status.as_u16(), 422, "{weak}");
        assert!(refused.text().contains(words), "{weak}");
    }
    assert_eq!((desk(&server, &elsewhere), desk(&server, &reader)), (200, 200));
    assert_eq!(choose(OTHER).location(), "/en/sign-in/account/?said=changed");
    // Other devices are out; the old password is none any more.
    assert_eq!((desk(&server, &elsewhere), desk(&server, &reader)), (403, 200));
    let enter =
        |word: &str| server.post(&Reader::default(), "/en/sign-in/", &[("name", "officer"), ("password", word)]);
    assert_eq!((enter(PASSWORD).status.as_u16(), enter(OTHER).status.as_u16()), (422, 303));
    server.clock.set(server.site.now() + 10 * MINUTE + 1);
    assert!(choose(PASSWORD).location().starts_with("/en/sign-in/prove/"));
    assert_eq!(enter(OTHER).status.as_u16(), 303);
}

#[test]
fn whoever_proves_who_they_are_stays_on_the_same_device() {
    let server = service("http-own-prove");
    let reader = entered(&server);
    server.clock.set(server.site.now() + 11 * MINUTE);
    let prove = |reader: &Reader, password: &str, code: &str| {
        let back = ("return", "/en/sign-in/account/");
        server.post(reader, "/en/sign-in/prove", &[("password", password), ("code", code), back])
    };
    assert!(server.get(&reader, "/en/sign-in/prove/").text().contains("Show that it is you"));
    assert_eq!(prove(&reader, "not the word", &code(SECRET, &server)).status.as_u16(), 422);
    assert_eq!(prove(&reader, PASSWORD, "000000").status.as_u16(), 422);
    assert_eq!(prove(&Reader::default(), PASSWORD, &code(SECRET, &server)).location(), "/en/sign-in/");
    let proven = prove(&reader, PASSWORD, &code(SECRET, &server));
    assert_eq!(proven.location(), "/en/sign-in/account/");
    let after = Reader(Some(cookie_of(&proven)));
    assert_ne!(after.0, reader.0);
    assert_eq!(server.get(&reader, "/en/sign-in/account/").location(), "/en/sign-in/");
    let page = account(&server, &after);
    assert_eq!(page.matches("This device").count(), 1);
    assert_eq!(page.matches("Sign out: ").count(), 0);
    assert!(page.contains("Signed in once more"));
    assert_eq!(post(&server, &after, "password", &[("new-password", OTHER)]).status.as_u16(), 303);
}

#[test]
fn a_second_factor_is_set_up_with_its_first_code_and_ten_recovery_codes() {
    let server = service("http-own-second");
    server.site.directory().remove_password(row(&server, "officer")).unwrap();
    let hash = web::hash_password(PASSWORD).unwrap();
    server.site.directory().set_password("officer", ("aofficer", &hash), 0).unwrap();
    let fields = [("name", "officer"), ("password", PASSWORD)];
    let reader = Reader(Some(cookie_of(&server.post(&Reader::default(), "/en/sign-in/", &fields))));

    let page = server.get(&reader, "/en/sign-in/account/second/").text();
    let (_, rest) = page.split_once("<p class=\"hash\" dir=\"ltr\"><b>").unwrap();
    let shown = rest.split_once('<').unwrap().0.replace(' ', "");
    let secret = totp_rs::Secret::try_from_base32(&shown).unwrap();
    let secret: &[u8] = secret.as_ref();
    let ceremony = hidden(&page, "ceremony");
    assert!(page.contains("<svg") && secret.len() == 20);
    let set_up =
        |ceremony: &str, code: &str| post(&server, &reader, "second", &[("ceremony", ceremony), ("code", code)]);
    let refused = set_up(&ceremony, "000000");
    assert_eq!(refused.status.as_u16(), 422);
    // The same secret is shown again, under another ceremony.
    let again = hidden(&refused.text(), "ceremony");
    assert!(again != ceremony && refused.text().replace(' ', "").contains(&shown));
    assert_eq!(set_up(&ceremony, &code(secret, &server)).status.as_u16(), 422);
    // That began a third, with another secret.
    let done = set_up(&again, &code(secret, &server));
    assert_eq!((done.status.as_u16(), done.header("cache-control")), (200, "no-store"));
    let text = done.text();
    let codes: Vec<&str> = text.split("<li class=\"hash\">").skip(1).map(|rest| rest.split_at(19).0).collect();
    assert_eq!(codes.len(), 10);
    let whole = Reader(Some(cookie_of(&done)));
    assert_ne!(whole.0, reader.0);
    assert!(account(&server, &whole).contains("10 recovery codes are left."));

    // Each recovery code works once, however it is typed.
    let enter = |code: &str| {
        let half = Reader(Some(cookie_of(&server.post(&Reader::default(), "/en/sign-in/", &fields))));
        server.post(&half, "/en/sign-in/second", &[("code", code)]).status.as_u16()
    };
    assert_eq!((enter(codes[3]), enter(codes[3])), (303, 422));
    assert_eq!(enter(&codes[4].to_lowercase().replace('-', " ")), 303);
    assert!(account(&server, &whole).contains("8 recovery codes are left."));
    assert!(account(&server, &whole).contains("Recovery code used"));
    // What is kept are hashes.
    let kept = std::fs::read(server.site.directory().path().join("meshveret.db")).unwrap();
    assert!(!kept.windows(16).any(|window| window == codes[0].replace('-', "").as_bytes()));
}

#[test]
fn devices_are_listed_and_signed_out() {
    let server = service("http-own-devices");
    grants(&server, "accounts.grant", "chair");
    let (first, second, third) = (entered(&server), entered(&server), entered(&server));
    let page = account(&server, &third);
    assert_eq!((page.matches("This device").count(), page.matches("Sign out: ").count()), (1, 2));
    let device = hidden(&page, "device");
    assert_eq!(post(&server, &third, "end", &[("device", &device)]).location(), "/en/sign-in/account/?said=ended");
    assert_eq!(account(&server, &third).matches("Sign out: ").count(), 1);
    let ended = [&first, &second].map(|reader| desk(&server, reader));
    assert!(ended == [200, 403] || ended == [403, 200], "{ended:?}");
    // Nobody ends the device of another account.
    server.site.directory().set_password("other", ("aother", &web::hash_password(PASSWORD).unwrap()), 0).unwrap();
    server.site.directory().set_second_factor(row(&server, "other"), (SECRET, 0), &[], 0).unwrap();
    let fields = [("name", "other"), ("password", PASSWORD)];
    let half = Reader(Some(cookie_of(&server.post(&Reader::default(), "/en/sign-in/", &fields))));
    let whole = server.post(&half, "/en/sign-in/second", &[("code", &code(SECRET, &server))]);
    let other = Reader(Some(cookie_of(&whole)));
    let own = hidden(&account(&server, &third), "device");
    post(&server, &other, "end", &[("device", &own)]);
    post(&server, &other, "end", &[]);
    assert_eq!(account(&server, &third).matches("Sign out: ").count(), 1);
    post(&server, &third, "end", &[]);
    assert_eq!((desk(&server, &first), desk(&server, &second), desk(&server, &third)), (403, 403, 200));
    // The id of a device opens nothing.
    assert_eq!(desk(&server, &Reader(Some(format!("__Host-seat={own}")))), 403);
}

#[test]
fn its_owner_sees_every_sign_in_and_every_refusal() {
    let server = service("http-own-log");
    post_from(&server, "192.0.2.77", "/en/sign-in/", &[("name", "officer"), ("password", "not the word")]);
    let log = || server.site.directory().sign_in_log(row(&server, "officer"), server.site.now(), i64::MAX).unwrap();
    // It is noted beside the answer.
    for _ in 0..1_000 {
        if log().is_empty() {
            std::thread::park_timeout(std::time::Duration::from_millis(10));
        }
    }
    server.clock.set(server.site.now() + 30_000);
    let firefox = ("user-agent", "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0");
    let fields = format!("name=officer&password={}", PASSWORD.replace(' ', "+"));
    let ask = |reader: &Reader, path: &str, form: String| {
        let request = of(reader, axum::http::Request::post(path)).header(firefox.0, firefox.1);
        server.ask(request.body(axum::body::Body::from(form)).unwrap())
    };
    let half = Reader(Some(cookie_of(&ask(&Reader::default(), "/en/sign-in/", fields))));
    ask(&half, "/en/sign-in/second", "code=000000".to_owned());
    let whole = ask(&half, "/en/sign-in/second", format!("code={}", code(SECRET, &server)));
    let reader = Reader(Some(cookie_of(&whole)));
    let lines: Vec<_> = log().into_iter().map(|line| (line.what, line.means, line.device, line.network)).collect();
    let line = |what: &str, means: &str, device: &str, network: &str| {
        (what.to_owned(), means.to_owned(), device.to_owned(), network.to_owned())
    };
    let expected = [
        line("signed-in", "password", "Firefox, Linux", ""),
        line("refused", "second-factor", "Firefox, Linux", ""),
        line("refused", "password", "", "192.0.2.0/24"),
    ];
    assert_eq!(lines, expected);
    let page = account(&server, &reader);
    for words in ["Firefox, Linux", "192.0.2.0/24", "Refused", "Signed in"] {
        assert!(page.contains(words), "{words}");
    }
    assert!(!page.contains("192.0.2.77"));
    // A line goes after half a year.
    server.clock.set(server.site.now() + 181 * 24 * 60 * MINUTE);
    assert!(!account(&server, &entered(&server)).contains("Refused"));
}

#[test]
fn the_last_means_is_not_taken_away_but_with_a_link_at_hand() {
    let server = service("http-own-last");
    let directory = server.site.directory();
    let (elsewhere, reader) = (entered(&server), entered(&server));
    let remove = |fields: &[(&str, &str)]| post(&server, &reader, "remove", fields);
    let password = [("means", "password")];
    let refused = remove(&password);
    assert_eq!(refused.status.as_u16(), 422);
    assert!(refused.text().contains("This is the last means by which you can sign in."));
    directory.add_identity(row(&server, "officer"), ("https://id.example", "7"), 0).unwrap();
    // What is not there, or is another's, is not removed.
    directory.add_account("other", ("aother", ""), 0).unwrap();
    directory.add_identity(row(&server, "other"), ("https://id.example", "8"), 0).unwrap();
    for fields in [
        [("means", "provider"), ("issuer", "https://id.example"), ("subject", "8")],
        [("means", "passkey"), ("passkey", "1"), ("subject", "")],
        [("means", "passkey"), ("passkey", "x"), ("subject", "")],
        [("means", "everything"), ("passkey", ""), ("subject", "")],
    ] {
        assert_eq!(remove(&fields).status.as_u16(), 404, "{fields:?}");
    }
    assert_eq!(directory.identities(row(&server, "other")).unwrap().len(), 1);
    assert_eq!(remove(&password).location(), "/en/sign-in/account/?said=removed");
    assert_eq!(server.get(&elsewhere, "/en/sign-in/account/").location(), "/en/sign-in/");
    let identity = [("means", "provider"), ("issuer", "https://id.example"), ("subject", "7")];
    assert_eq!(remove(&identity).status.as_u16(), 422);
    let name = procedure::names::Slug::new("officer").unwrap();
    server.site.link((&name, web::LinkPurpose::Recover), "test").unwrap();
    assert_eq!(remove(&identity).status.as_u16(), 303);
    assert!(directory.identities(row(&server, "officer")).unwrap().is_empty());
}

#[test]
fn an_account_has_no_more_than_fifty_devices() {
    let server = service("http-own-fifty");
    let first = entered(&server);
    let id = row(&server, "officer");
    for number in 0..50_u8 {
        server.clock.set(server.site.now() + 1);
        let now = server.site.now();
        let sign_in = record::sign_ins::SignIn {
            id: format!("device-{number}"),
            account: Some((id, "officer".to_owned(), "aofficer".to_owned())),
            seat: String::new(),
            stage: record::sign_ins::Stage::Whole,
            means: "password".to_owned(),
            device: String::new(),
            network: String::new(),
            created: now,
            seen: now,
            proven: now,
            expires: now + MINUTE,
        };
        server.site.directory().sign_in(&Hash::of(&[&[number]]).0, &sign_in, record::sign_ins::Place::New).unwrap();
    }
    let devices = server.site.directory().sign_ins(id, server.site.now(), MINUTE).unwrap();
    assert_eq!(devices.len(), 50);
    assert_eq!(server.get(&first, "/en/sign-in/account/").location(), "/en/sign-in/");
}

/// Each of these, written in bits, has every bit both ways, as 64 random ones have but once in 10^16.
fn vary(all: &[Vec<u8>]) {
    let bits = all[0].len() * 8;
    let bit = |bytes: &[u8], at: usize| (bytes[at / 8] >> (at % 8)) & 1;
    for at in 0..bits {
        let ones: usize = all.iter().map(|bytes| usize::from(bit(bytes, at))).sum();
        assert!(ones > 0 && ones < all.len(), "bit {at} is always the same");
    }
}

#[test]
fn seeds_recovery_codes_and_codes_of_links_are_random_and_long() {
    let server = service("http-own-random");
    grants(&server, "accounts.grant", "chair");
    let reader = entered(&server);
    let seed = |_: usize| {
        let page = server.get(&reader, "/en/sign-in/account/second/").text();
        let (_, rest) = page.split_once("<p class=\"hash\" dir=\"ltr\"><b>").unwrap();
        let shown = rest.split_once('<').unwrap().0.replace(' ', "");
        (totp_rs::Secret::try_from_base32(&shown).unwrap().as_ref().to_vec(), hidden(&page, "ceremony"))
    };
    let begun: Vec<(Vec<u8>, String)> = (0..64).map(seed).collect();
    let seeds: Vec<Vec<u8>> = begun.iter().map(|(seed, _)| seed.clone()).collect();
    assert!(seeds.iter().all(|seed| seed.len() == 20));
    vary(&seeds);
    let (secret, ceremony) = begun.last().unwrap();
    let done = post(&server, &reader, "second", &[("ceremony", ceremony), ("code", &code(secret, &server))]).text();
    let codes = done.split("<li class=\"hash\">").skip(1).map(|rest| rest.split_at(19).0.replace('-', ""));
    let codes: std::collections::BTreeSet<String> = codes.collect();
    // Ten of sixteen signs of five bits; each place has several.
    assert_eq!(codes.len(), 10, "{done}");
    assert!(codes.iter().all(|code| code.len() == 16 && totp_rs::Secret::try_from_base32(code).is_ok()), "{codes:?}");
    for place in 0..16 {
        let signs: std::collections::BTreeSet<u8> = codes.iter().map(|code| code.as_bytes()[place]).collect();
        assert!(signs.len() > 1, "place {place} of {codes:?}");
    }
    let name = procedure::names::Slug::new("officer").unwrap();
    let link = |_: usize| server.site.link((&name, web::LinkPurpose::Recover), "a test").unwrap().code.replace(' ', "");
    let codes: Vec<String> = (0..64).map(link).collect();
    for place in 0..8 {
        let digits: std::collections::BTreeSet<u8> = codes.iter().map(|code| code.as_bytes()[place]).collect();
        assert!(digits.len() > 4, "digit {place} of {codes:?}");
    }
}
