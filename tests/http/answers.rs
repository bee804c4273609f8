//! How answers are dressed: security headers, caching, packing, redirects; and what becomes of requests that are not in order.

use std::io::Read;

use axum::body::Body;
use axum::http::{Method, Request};
use procedure::names::Hash;

use crate::server::{Answered, ROOM, Reader, Server, meeting, of};
use crate::shared;

fn asked(method: Method, path: &str, headers: &[(&str, &str)], body: Vec<u8>) -> Answered {
    let request = headers
        .iter()
        .fold(Request::builder().method(method).uri(path), |request, (name, value)| request.header(*name, *value));
    shared().ask(of(&Reader::default(), request).body(Body::from(body)).unwrap())
}

fn got(path: &str, headers: &[(&str, &str)]) -> Answered {
    asked(Method::GET, path, headers, Vec::new())
}

const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

/// An answer of every kind, with the status that makes it one.
fn every_kind() -> Vec<(&'static str, u16, Answered)> {
    let secretariat = shared().seat("rehearsal", "secretariat");
    let as_secretariat = |path: &str| shared().get(&secretariat, path);
    let file = format!("/rehearsal/files/{}", Hash::of(&[ROOM]));
    let etag = got("/en/rehearsal/", &[]).header("etag").to_owned();
    let foreign = [FORM, ("sec-fetch-site", "cross-site")];
    vec![
        ("page", 200, got("/en/rehearsal/", &[])),
        ("own page", 200, as_secretariat("/en/rehearsal/desk/")),
        ("board", 200, as_secretariat("/en/rehearsal/closed/invitations/")),
        ("form", 200, as_secretariat("/en/rehearsal/som-2/meetings/invite/")),
        ("sign-in", 200, got("/en/sign-in/", &[])),
        ("asset", 200, got("/assets/css/base.css", &[])),
        ("health", 200, got("/healthz", &[])),
        ("map", 200, got("/sitemap.xml", &[])),
        ("log", 200, got("/rehearsal/log/checkpoint", &[])),
        ("package", 200, as_secretariat("/en/rehearsal/closed/package")),
        ("paper", 200, as_secretariat("/en/rehearsal/closed/tolls.pdf")),
        ("key", 200, got("/en/rehearsal/record/key.pdf", &[])),
        ("file", 200, as_secretariat(&file)),
        ("language", 303, got("/", &[])),
        ("stroke", 303, got("/en/rehearsal", &[])),
        ("same", 304, got("/en/rehearsal/", &[("if-none-match", &etag)])),
        ("not seen", 403, got("/en/rehearsal/desk/", &[])),
        ("foreign form", 403, asked(Method::POST, "/en/sign-in/seat", &foreign, Vec::new())),
        ("missing", 404, got("/en/nothing/", &[])),
        ("method", 405, asked(Method::DELETE, "/en/rehearsal/", &[], Vec::new())),
        ("too large", 413, asked(Method::POST, "/en/sign-in/", &[FORM], vec![b'a'; 2 * 1024 * 1024])),
        ("wrong", 422, asked(Method::POST, "/en/sign-in/", &[FORM], b"name=nobody&password=nothing".to_vec())),
    ]
}

#[test]
fn the_key_of_the_record_is_a_sheet_for_everybody() {
    let key = got("/rehearsal/log/key", &[]).text();
    let sheet = got("/ru/rehearsal/record/key.txt", &[]).text();
    assert!(sheet.contains(key.trim_end()), "{key} {sheet}");
    let fingerprint = shared().clerk("rehearsal").key().fingerprint().to_string();
    assert!(sheet.contains(fingerprint.get(..4).unwrap()) && sheet.contains("отпечаток"), "{sheet}");
    assert!(got("/en/rehearsal/record/", &[]).text().contains("/en/rehearsal/record/key.pdf"));
    for (path, status) in [("record/key.html", 200), ("record/key.docx", 404), ("record/agenda.pdf", 404)] {
        assert_eq!(got(&format!("/az/rehearsal/{path}"), &[]).status.as_u16(), status, "{path}");
    }
}

#[test]
fn every_answer_has_the_security_headers() {
    for (kind, status, answer) in every_kind() {
        assert_eq!(answer.status.as_u16(), status, "{kind}");
        let policy = answer.header("content-security-policy");
        for part in [
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "form-action 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "worker-src 'none'",
        ] {
            // What somebody handed in may do still less.
            let part = if kind == "file" { part.replace("'self'", "'none'") } else { part.to_owned() };
            assert!(policy.contains(&part), "{kind}: {policy}");
        }
        if kind == "file" {
            assert!(policy.contains("sandbox") && policy.contains("script-src 'none'"), "{policy}");
        }
        assert!(!policy.contains("unsafe") && !policy.contains('*') && !policy.contains("http"), "{kind}: {policy}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{kind}");
        assert_eq!(answer.header("referrer-policy"), "same-origin", "{kind}");
        assert_eq!(answer.header("cross-origin-opener-policy"), "same-origin", "{kind}");
        assert_eq!(answer.header("cross-origin-resource-policy"), "same-origin", "{kind}");
        let media = answer.header("content-type");
        assert!(!media.is_empty() || answer.body.is_empty(), "{kind}");
        let letters = media.starts_with("text/") || media.contains("xml") && !media.contains("openxml");
        assert!(!letters || media.ends_with("; charset=utf-8") || kind == "file", "{kind}: {media}");
        let cache = answer.header("cache-control");
        match kind {
            "asset" => assert!(cache.starts_with("public"), "{kind}: {cache}"),
            "health" => assert_eq!(cache, "no-store"),
            _ => assert!(cache.contains("private") || cache.contains("no-store"), "{kind}: {cache}"),
        }
    }
}

#[test]
fn the_page_that_checks_a_package_cannot_send_it_anywhere() {
    let policy = |path: &str| shared().get(&Reader::default(), path).header("content-security-policy").to_owned();
    let page = policy("/en/rehearsal/record/check/");
    assert!(page.contains("connect-src 'none'") && page.contains("worker-src 'self'"), "{page}");
    // A worker has the policy of its own file.
    let worker = policy("/assets/js/verify.js");
    assert!(worker.contains("default-src 'none'") && worker.contains("script-src 'self'"), "{worker}");
    assert!(!worker.contains("connect-src"), "{worker}");
}

#[test]
fn a_stream_is_not_kept_by_anybody() {
    let request = of(&Reader::default(), Request::get("/rehearsal/live?page=/en/rehearsal/som-1/floor/"));
    let stream = shared().open(request.body(Body::empty()).unwrap());
    let header = |name: &str| stream.headers()[name].to_str().unwrap();
    assert_eq!((header("cache-control"), header("content-type")), ("no-store", "text/event-stream"));
    assert!(header("content-security-policy").starts_with("default-src 'none'"));
    assert_eq!(header("x-content-type-options"), "nosniff");
}

#[test]
fn a_file_that_somebody_handed_in_is_never_run_as_a_page() {
    let reader = shared().seat("rehearsal", "secretariat");
    let file = shared().get(&reader, &format!("/rehearsal/files/{}", Hash::of(&[ROOM])));
    assert_eq!(file.body, ROOM);
    assert!(file.header("content-type").starts_with("text/plain"));
    assert!(file.header("content-disposition").starts_with("attachment"), "{}", file.header("content-disposition"));
    assert!(file.header("content-disposition").contains("room.txt"));
}

#[test]
fn a_form_of_another_site_is_refused_with_a_page() {
    let take = b"process=rehearsal&seat=chair".to_vec();
    let post = |headers: &[(&str, &str)]| asked(Method::POST, "/en/sign-in/seat", headers, take.clone());
    for foreign in [
        [FORM, ("sec-fetch-site", "cross-site")],
        [FORM, ("sec-fetch-site", "same-site")],
        [FORM, ("origin", "https://elsewhere.example")],
        [FORM, ("origin", "null")],
    ] {
        let refused = post(&foreign);
        assert_eq!(refused.status.as_u16(), 403, "{foreign:?}");
        assert!(refused.text().contains("The form came from another site"), "{foreign:?}");
        assert!(refused.header("set-cookie").is_empty(), "{foreign:?}");
    }
    for own in [[FORM, ("sec-fetch-site", "same-origin")], [FORM, ("origin", "https://meshveret.example")]] {
        assert_eq!(post(&own).status.as_u16(), 303, "{own:?}");
    }
}

/// A form with one file of so many bytes.
fn upload(bytes: usize) -> (String, Vec<u8>) {
    let head =
        "--line\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\ncontent-type: text/csv\r\n\r\n";
    let body = [head.as_bytes(), &vec![b'a'; bytes], b"\r\n--line--\r\n"].concat();
    ("multipart/form-data; boundary=line".to_owned(), body)
}

#[test]
fn what_is_too_large_is_refused_with_a_page() {
    let reader = shared().seat("rehearsal", "secretariat");
    let send = |media: &str, body: Vec<u8>| {
        let request = of(&reader, Request::post("/en/rehearsal/som-2/invitations")).header("content-type", media);
        shared().ask(request.body(Body::from(body)).unwrap())
    };
    let (media, over_all) = upload(27 * 1024 * 1024);
    // A file may be as large as the store takes, though a form may be a little larger.
    let (_, over_store) = upload(25 * 1024 * 1024 + 1);
    for (media, body) in
        [(media.as_str(), over_all), (media.as_str(), over_store), (FORM.1, vec![b'a'; 1024 * 1024 + 1])]
    {
        let refused = send(media, body);
        assert_eq!(refused.status.as_u16(), 413, "{media}");
        assert!(refused.text().contains("What was sent is too large"), "{media}");
    }
    let unreadable = send("multipart/form-data", b"nothing".to_vec());
    assert_eq!(unreadable.status.as_u16(), 400);
    assert_eq!(send(FORM.1, vec![b'a', b'=', 0xff, 0xfe]).status.as_u16(), 400);
}

/// Addresses that nobody means.
const WILD: &[&str] = &[
    "//",
    "///",
    "//en",
    "//en//rehearsal//",
    "/en//rehearsal/",
    "/%00",
    "/en/%00/",
    "/en/rehearsal/%00/",
    "/en/..",
    "/en/../../etc/passwd",
    "/en/rehearsal/..%2f..%2fetc%2fpasswd/",
    "/assets/../Cargo.toml",
    "/assets/%2e%2e/Cargo.toml",
    "/assets//css/base.css/",
    "/assets/",
    "/%ff%fe/",
    "/en/rehearsal/%ff%fe/",
    "/en/rehearsal/%D1%8F/",
    "/я/",
    "/en/я/",
    "/яя",
    "/en/rehearsal/record/-1/",
    "/en/rehearsal/record/99999999999999999999999/",
    "/en/rehearsal/record/1e3/",
    "/en/rehearsal/som-1/.pdf",
    "/en/rehearsal/som-1/-signatures.pdf",
    "/en/rehearsal/som-1/%00.pdf",
    "/en/rehearsal/SOM-1/",
    "/en/rehearsal/som-1/protocol/?as-of=-1",
    "/en/rehearsal/som-1/protocol/?as-of=99999999999999999999",
    "/en/rehearsal/som-1/protocol/?beside=%F0%9F",
    "/en/rehearsal/som-1/?done=18446744073709551615",
    "/en/rehearsal/record/?from=-1",
    "/en/rehearsal/record/?from=18446744073709551615",
    "/en/rehearsal/members/?on=%FF%00",
    "/en/rehearsal/members/?on=0000-00-00",
    "/en/rehearsal/members/?on=99999-99-99",
    "/en/rehearsal/members/?on=2024-02-30",
    "/rehearsal/live?page=",
    "/rehearsal/live?page=/",
    "/rehearsal/live?page=/xx",
    "/rehearsal/live?page=en",
    "/rehearsal/live?page=%E2%80%AE",
    "/rehearsal/live?page=/en/rehearsal",
    "/rehearsal/files/",
    "/rehearsal/files/zz",
    "/rehearsal/log/",
    "/rehearsal/log/tile/0",
    "/en/sign-in/seat/",
    "/en/sign-in/password/",
    "/en/sign-out/",
    "/en/sign-in/?return=%00&seat=%00/%00",
    "/en/rehearsal/?%",
    "/en/rehearsal/?%f&%zz=%",
    "/?&&&===",
    "/EN/",
    "/en-GB/",
    "/en/rehearsal/acts/floor/request/",
    "/en/rehearsal/som-1/record/open/",
];

#[test]
fn wild_addresses_are_answered_calmly() {
    let long = "a".repeat(60_000);
    let readers = ["public", "secretariat", "orluna"].map(|seat| shared().seat("rehearsal", seat));
    let paths = WILD.iter().map(|path| (*path).to_owned()).chain([
        format!("/{long}/"),
        format!("/en/{long}/"),
        format!("/en/rehearsal/{long}/"),
        format!("/en/rehearsal/members/?on={long}"),
    ]);
    for path in paths {
        for reader in &readers {
            // Bytes that are no ASCII come as they are.
            let request = of(reader, Request::get(path.as_bytes())).body(Body::empty()).unwrap();
            let status = shared().open(request).status().as_u16();
            assert!([200, 303, 403, 404].contains(&status), "{status} {}", path.get(..80).unwrap_or(&path));
            let request =
                of(reader, Request::post(path.as_bytes())).header(FORM.0, FORM.1).body(Body::empty()).unwrap();
            let status = shared().open(request).status().as_u16();
            assert!([200, 303, 403, 404, 422].contains(&status), "POST {status} {}", path.get(..80).unwrap_or(&path));
        }
    }
}

#[test]
fn the_head_of_an_answer_comes_without_its_body() {
    for path in ["/en/rehearsal/", "/en/nothing/", "/assets/css/base.css", "/healthz", "/en/rehearsal/som-1/package"] {
        let (whole, head) = (got(path, &[]), asked(Method::HEAD, path, &[], Vec::new()));
        assert_eq!((whole.status, whole.header("content-type")), (head.status, head.header("content-type")), "{path}");
        assert!(head.body.is_empty() && !whole.body.is_empty(), "{path}");
    }
}

#[test]
fn a_page_that_the_reader_has_is_not_sent_again() {
    for path in
        ["/en/rehearsal/", "/ru/almaty/som-8/", "/assets/css/base.css", "/assets/fonts/source-sans-3-latin.woff2"]
    {
        let etag = got(path, &[]).header("etag").to_owned();
        assert!(!etag.is_empty(), "{path}");
        let again = got(path, &[("if-none-match", &etag)]);
        assert_eq!((again.status.as_u16(), again.header("etag"), again.body.len()), (304, etag.as_str(), 0), "{path}");
        assert_eq!(got(path, &[("if-none-match", "\"another\"")]).status.as_u16(), 200, "{path}");
    }
    // What one reader has is not what another has.
    let (public, chair) =
        (got("/en/rehearsal/", &[]), shared().get(&shared().seat("rehearsal", "chair"), "/en/rehearsal/"));
    assert_ne!(public.header("etag"), chair.header("etag"));
    assert!(public.header("vary").contains("cookie"));
}

#[test]
fn a_packed_answer_says_the_same() {
    for path in ["/en/rehearsal/", "/az/almaty/members/", "/assets/css/base.css", "/assets/img/icons.svg"] {
        let (plain, packed) = (got(path, &[]), got(path, &[("accept-encoding", "br, gzip")]));
        assert_eq!((plain.header("content-encoding"), packed.header("content-encoding")), ("", "gzip"), "{path}");
        let mut unpacked = Vec::new();
        flate2::read::GzDecoder::new(packed.body.as_slice()).read_to_end(&mut unpacked).unwrap();
        assert_eq!(unpacked, plain.body, "{path}");
        assert!(packed.body.len() < plain.body.len() / 2, "{path}");
        assert!(plain.header("vary").contains("accept-encoding"), "{path}");
    }
}

#[test]
fn an_address_without_a_language_leads_to_the_readers() {
    for (languages, lang) in [
        ("ru-RU,ru;q=0.9,en;q=0.5", "ru"),
        ("az", "az"),
        ("de, az;q=0.4", "az"),
        ("tlh", "en"),
        ("", "en"),
        ("\u{fc}", "en"),
    ] {
        let location = |path: &str| got(path, &[("accept-language", languages)]).location().to_owned();
        assert_eq!(location("/"), format!("/{lang}/"), "{languages}");
        assert_eq!(location("/rehearsal/som-1/floor/"), format!("/{lang}/rehearsal/som-1/floor/"), "{languages}");
        // What a citable address asks for is asked on.
        let cited = location("/almaty/members/?on=2016-10-03");
        assert_eq!(cited, format!("/{lang}/almaty/members/?on=2016-10-03"), "{languages}");
    }
}

#[test]
fn an_address_has_one_form() {
    for (path, location) in [
        ("/en", "/en/"),
        ("/en/rehearsal", "/en/rehearsal/"),
        ("/en/almaty/members?on=2016-10-03", "/en/almaty/members/?on=2016-10-03"),
        ("//en/rehearsal", "/en/rehearsal/"),
        ("//en/", "/en/"),
        ("/en//rehearsal///som-1/", "/en/rehearsal/som-1/"),
        ("//rehearsal//som-1", "/en/rehearsal/som-1/"),
    ] {
        let answer = got(path, &[]);
        assert_eq!((answer.status.as_u16(), answer.location()), (303, location), "{path}");
    }
}

#[test]
fn nobody_is_led_to_another_site() {
    let server = Server::new("http-return", web::Purpose::Demonstration, &[("practice", meeting("practice"))]);
    let hash = web::hash_password("long enough a word").unwrap();
    server.site.directory().set_password("officer", ("aofficer", &hash), 0).unwrap();
    let seat = server.seat("practice", "orluna");
    for back in [
        "//elsewhere.example/",
        "https://elsewhere.example/",
        "/\\elsewhere.example/",
        "\\\\elsewhere.example/",
        "/\t/elsewhere.example/",
        "\t//elsewhere.example/",
        "/\n/elsewhere.example/",
        "javascript:alert(1)",
        "elsewhere.example",
        "/%09/elsewhere.example/",
        "",
    ] {
        let form = [("name", "officer"), ("password", "long enough a word"), ("return", back)];
        let signed = server.post(&Reader::default(), "/en/sign-in/", &form);
        let list = ["floor/request", "floor/withdraw"];
        let acts = list.map(|act| server.post(&seat, &format!("/en/practice/som-1/{act}"), &[("return", back)]));
        for answer in [&signed, &acts[0], &acts[1]] {
            assert_eq!(answer.status.as_u16(), 303, "{back:?}: {}", answer.text());
            // A browser drops tabs and line ends out of an address before it reads it.
            let location: String = answer.location().chars().filter(|c| !c.is_ascii_control()).collect();
            assert!(
                location.starts_with('/') && !location.starts_with("//") && !location.starts_with("/\\"),
                "{location}"
            );
        }
    }
}

#[test]
fn the_server_says_that_it_is_well() {
    let well = got("/healthz", &[]);
    assert_eq!((well.text().as_str(), well.header("x-now")), ("ok\n", "1795593600000"));
    assert_eq!(got("/robots.txt", &[]).text(), "User-agent: *\nDisallow: /*/as-of/\n");
}
