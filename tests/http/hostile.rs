//! What is sent with a purpose: files that are not what they say, archives that grow, names with line ends in them, methods
//! that nobody uses, forms from elsewhere; and what answers give away.

use std::io::{Cursor, Write};
use std::time::Duration;

use axum::body::Body;
use axum::http::{Method, Request};
use clerk::Stopwatch;
use procedure::names::Hash;
use web::Purpose;

use crate::acts::{file_form, send};
use crate::server::{Answered, ROOM, Reader, Server, meeting, of};
use crate::shared;
use crate::sign_in::{enter, service};

/// How long a hostile file may take, in a debug build on a busy machine.
const LONGEST: Duration = Duration::from_secs(20);
const FORM: &str = "application/x-www-form-urlencoded";
const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

fn practice(name: &str) -> Server {
    Server::new(name, Purpose::Demonstration, &[("practice", meeting("practice"))])
}

fn head(server: &Server) -> u64 {
    server.clerk("practice").snapshot().head()
}

fn asked(method: &str, path: &str, headers: &[(&str, &str)]) -> Answered {
    let method = Method::from_bytes(method.as_bytes()).unwrap();
    let request = of(&Reader::default(), Request::builder().method(method).uri(path));
    let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
    shared().ask(request.body(Body::from("the body that was sent")).unwrap())
}

#[test]
fn a_method_that_is_not_ours_is_refused_and_says_nothing_back() {
    for method in ["TRACE", "TRACK", "CONNECT", "OPTIONS", "PUT", "PATCH", "DELETE", "PROPFIND", "SEARCH", "get", "X"] {
        for path in ["/", "/en/rehearsal/", "/healthz", "/assets/css/base.css", "/rehearsal/log/key", "/en/sign-in/"] {
            let refused = asked(method, path, &[("x-secret", "of the sender")]);
            assert_eq!((refused.status.as_u16(), refused.header("allow")), (405, "GET, HEAD, POST"), "{method} {path}");
            assert_eq!(refused.text(), "GET, HEAD, POST\n", "{method} {path}");
            assert!(!format!("{:?}", refused.headers).contains("of the sender"), "{method} {path}");
        }
    }
}

#[test]
fn a_method_in_a_header_changes_nothing() {
    for name in ["x-http-method-override", "x-http-method", "x-method-override"] {
        assert_eq!(asked("GET", "/en/rehearsal/", &[(name, "DELETE")]).status.as_u16(), 200, "{name}");
    }
    assert_eq!(asked("GET", "/en/rehearsal/?_method=DELETE", &[]).status.as_u16(), 200);
}

#[test]
fn no_other_origin_is_let_in() {
    for path in ["/en/rehearsal/", "/rehearsal/log/checkpoint", "/assets/js/live.js", "/healthz", "/en/nothing/"] {
        let headers = [("origin", "https://elsewhere.example"), ("access-control-request-method", "POST")];
        let answer = asked("GET", path, &headers);
        assert!(!answer.headers.keys().any(|name| name.as_str().starts_with("access-control")), "{path}");
        assert_eq!(answer.header("cross-origin-resource-policy"), "same-origin", "{path}");
    }
}

#[test]
fn what_a_seat_was_shown_stays_on_no_disk() {
    let reader = shared().seat("rehearsal", "secretariat");
    let file = format!("/rehearsal/files/{}", Hash::of(&[ROOM]));
    for path in [
        "/en/rehearsal/",
        "/en/rehearsal/desk/",
        "/en/rehearsal/closed/invitations/",
        "/en/rehearsal/closed/package",
        "/en/rehearsal/closed/tolls.pdf",
        "/en/rehearsal/refusals/",
        "/en/nothing/",
        &file,
    ] {
        assert_eq!(shared().get(&reader, path).header("cache-control"), "no-store", "{path}");
    }
    assert!(shared().get(&reader, "/assets/css/base.css").header("cache-control").starts_with("public"));
    // Who may be given a page is told to whatever keeps pages on the way.
    let public = shared().get(&Reader::default(), "/en/rehearsal/");
    assert_eq!(public.header("cache-control"), "no-cache, private");
}

#[test]
fn whoever_signs_out_leaves_nothing_in_the_browser() {
    let reader = shared().seat("rehearsal", "orluna");
    let out = shared().post(&reader, "/en/sign-out", &[]);
    assert_eq!((out.status.as_u16(), out.header("clear-site-data")), (303, "\"cache\", \"storage\""));
    assert_eq!(shared().get(&reader, "/en/rehearsal/").header("clear-site-data"), "");
}

#[test]
fn the_page_of_a_door_alone_is_kept_by_a_worker_and_then_names_nobody() {
    let reader = shared().seat("rehearsal", "secretariat");
    let door = "/en/rehearsal/tem-1/check-in/";
    let page = shared().get(&reader, door);
    let worker_of = |answer: &Answered| {
        let policy = answer.header("content-security-policy").to_owned();
        policy.split("; ").find_map(|part| part.strip_prefix("worker-src ")).unwrap_or_default().to_owned()
    };
    assert_eq!(
        (worker_of(&page).as_str(), page.header("permissions-policy").contains("camera=(self)")),
        ("'self'", true)
    );
    assert_eq!(worker_of(&shared().get(&reader, "/en/rehearsal/desk/")), "'none'");
    let people = |answer: &Answered| answer.text().matches("class=\"party__name\"").count();
    let kept = shared().get(&reader, &format!("{door}?kept=yes"));
    assert!(people(&page) > 0 && kept.text().contains("id=\"door\""), "{}", kept.text());
    assert_eq!((people(&kept), worker_of(&kept).as_str()), (0, "'self'"));
    assert_eq!(shared().get(&Reader::default(), &format!("{door}?kept=yes")).status.as_u16(), 403);
    let allowed = |path: &str| shared().get(&reader, path).header("service-worker-allowed").to_owned();
    assert_eq!((allowed("/assets/js/door-worker.js").as_str(), allowed("/assets/js/check-in.js").as_str()), ("/", ""));
}

#[test]
fn a_file_that_was_handed_in_is_shut_in() {
    let reader = shared().seat("rehearsal", "secretariat");
    let file = shared().get(&reader, &format!("/rehearsal/files/{}", Hash::of(&[ROOM])));
    let policy = file.header("content-security-policy");
    assert!(policy.ends_with("; sandbox") && policy.contains("script-src 'none'"), "{policy}");
    assert_eq!(file.header("x-content-type-options"), "nosniff");
    let page = shared().get(&reader, "/en/rehearsal/");
    assert!(!page.header("content-security-policy").contains("sandbox"));
}

/// Hands a file in as a version of a document of this name.
fn handed_in(server: &Server, symbol: &str, (name, media): (&str, &str), bytes: &[u8]) -> (Answered, Hash) {
    let reader = server.seat("practice", "secretariat");
    let issue = [("symbol", symbol), ("kind", "other"), ("title.en", "Map"), ("distribution", "participants")];
    let issued = server.post(&reader, "/en/practice/acts/documents/issue", &issue);
    assert_eq!(issued.status.as_u16(), 303, "{}", issued.text());
    let fields = [("symbol", symbol), ("language", "en")];
    let (form, hash) = file_form("file", name, media, bytes, &fields);
    (send(server, &reader, "/en/practice/acts/documents/add-version", form), hash)
}

#[test]
fn a_file_is_taken_for_what_its_bytes_are() {
    let server = practice("http-content");
    let page = b"<!doctype html><script>alert(1)</script>".as_slice();
    let lies = [
        ("map.pdf", "application/pdf", page),
        ("map.png", "image/png", page),
        ("map.jpg", "image/jpeg", b"GIF89a".as_slice()),
        ("map.webp", "image/webp", b"RIFF....WAVEfmt ".as_slice()),
        ("map.txt", "text/plain", b"MZ\x90\x00\x03".as_slice()),
        ("map.docx", DOCX, b"PK\x03\x04 xl/workbook.xml".as_slice()),
        ("map.svg", "image/svg+xml", b"<svg xmlns='http://www.w3.org/2000/svg'/>".as_slice()),
        ("map.html", "text/html", page),
        ("map.pdf", "application/pdf; x=\"y", b"MZ".as_slice()),
    ];
    for (number, (name, media, bytes)) in lies.into_iter().enumerate() {
        let (refused, hash) = handed_in(&server, &format!("RP/INF/{number}"), (name, media), bytes);
        assert_eq!(refused.status.as_u16(), 422, "{name} as {media}");
        let reader = server.seat("practice", "secretariat");
        assert_eq!(server.get(&reader, &format!("/practice/files/{hash}")).status.as_u16(), 404, "{name}");
    }
    let (taken, _) = handed_in(&server, "RP/INF/20", ("map.pdf", "application/pdf"), b"%PDF-1.7\n%%EOF\n");
    assert_eq!(taken.status.as_u16(), 303, "{}", taken.text());
}

#[test]
fn a_name_of_a_file_writes_no_header() {
    let server = practice("http-names");
    let names = [
        "a%0d%0aset-cookie: seat=1.pdf",
        "..\\..\\etc\\passwd.pdf",
        "../../etc/passwd.pdf",
        "a;filename=b.html.pdf",
        "a'b\u{202e}fdp.exe.pdf",
        "Қонақ тізімі.pdf",
        "\u{feff}.pdf",
    ];
    for (number, name) in names.into_iter().enumerate() {
        let bytes = format!("%PDF-1.7\n{number}\n%%EOF\n");
        let (taken, hash) =
            handed_in(&server, &format!("RP/INF/{number}"), (name, "application/pdf"), bytes.as_bytes());
        if taken.status.as_u16() == 422 {
            continue;
        }
        let file = server.get(&server.seat("practice", "secretariat"), &format!("/practice/files/{hash}"));
        assert_eq!(file.status.as_u16(), 200, "{name}");
        assert!(file.headers.get("set-cookie").is_none(), "{name}");
        let said = file.header("content-disposition").to_owned();
        let (plain, rest) = said.strip_prefix("inline; filename=\"").unwrap().split_once('"').unwrap();
        assert!(plain.bytes().all(|b| b.is_ascii_alphanumeric() || b"._- ".contains(&b)), "{said}");
        // RFC 6266 and RFC 8187: the whole name, percent-encoded, and nothing behind it.
        let coded = rest.strip_prefix("; filename*=UTF-8''").unwrap();
        assert!(coded.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~%!*'()".contains(&b)), "{said}");
    }
}

/// A file whose only part is a deflate stream of so many megabytes of zeros, of which the archive says a thousand bytes.
fn bomb(part: &str, megabytes: usize) -> Vec<u8> {
    let mut packer = flate2::Compress::new(flate2::Compression::best(), false);
    let mut block = Vec::with_capacity(64 * 1024);
    // A block that was flushed whole ends at a byte and can be said again and again.
    packer.compress_vec(&vec![0; 1024 * 1024], &mut block, flate2::FlushCompress::Full).unwrap();
    let stream = [block.repeat(megabytes), vec![3, 0]].concat();
    let size = u32::try_from(stream.len()).unwrap().to_le_bytes();
    let length = u16::try_from(part.len()).unwrap().to_le_bytes();
    // What both heads say: version, flags, deflate, time, date, checksum, packed, unpacked, length of the name.
    let about =
        [&[20, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0], size.as_slice(), &1000_u32.to_le_bytes(), &length].concat();
    let local = [b"PK\x03\x04".as_slice(), &about, &[0, 0], part.as_bytes(), &stream].concat();
    let central = [b"PK\x01\x02".as_slice(), &[20, 0], &about, &[0; 16], part.as_bytes()].concat();
    let (at, long) = (u32::try_from(local.len()).unwrap(), u32::try_from(central.len()).unwrap());
    let end = [b"PK\x05\x06".as_slice(), &[0, 0, 0, 0, 1, 0, 1, 0], &long.to_le_bytes(), &at.to_le_bytes(), &[0, 0]];
    [local, central, end.concat()].concat()
}

/// An archive of these parts.
fn archive(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(content.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// Drops a file into the draft and into the board; the two pages that come of it.
fn dropped(server: &Server, name: &str, media: &str, bytes: &[u8]) -> [String; 2] {
    let reader = server.seat("practice", "secretariat");
    let (began, before) = (Stopwatch::start(), head(server));
    let pages = ["draft/drop-in/", "invitations/"].map(|place| {
        let (form, _) = file_form("file", name, media, bytes, &[]);
        let answer = send(server, &reader, &format!("/en/practice/som-1/{place}"), form);
        assert_eq!(answer.status.as_u16(), 200, "{name} at {place}: {}", answer.text());
        answer.text()
    });
    assert!(began.elapsed() < LONGEST, "{name}: {:?}", began.elapsed());
    assert_eq!(head(server), before, "{name} put something");
    pages
}

#[test]
fn an_archive_that_explodes_is_measured_and_refused() {
    let server = practice("http-bomb");
    // Ten gigabytes in ten megabytes, said to be a thousand bytes.
    let word = bomb("word/document.xml", 10 * 1024);
    assert!(word.len() < 20 * 1024 * 1024, "{}", word.len());
    let [draft, _] = dropped(&server, "bomb.docx", DOCX, &word);
    assert!(draft.contains("cannot be read") || draft.contains("too large"), "{draft}");
    // A board is five megabytes at most: what is packed in it is five gigabytes.
    let [_, board] = dropped(&server, "bomb.xlsx", XLSX, &bomb("xl/sharedStrings.xml", 4 * 1024));
    assert!(board.contains("role=\"status\""), "{board}");
    // Archives in archives are parts like others: nobody opens them.
    let inner = archive(&[("word/document.xml", "<a/>")]);
    let nested = (0..20).fold(inner, |inner, _| {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        writer.start_file("word/document.xml", zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(&inner).unwrap();
        writer.finish().unwrap().into_inner()
    });
    dropped(&server, "nested.docx", DOCX, &nested);
    let names: Vec<String> = (0..3_000).map(|number| format!("word/{number}.xml")).collect();
    let many: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "")).collect();
    dropped(&server, "many.docx", DOCX, &archive(&many));
    // A name that leads out of a folder leads nowhere: parts are never written.
    dropped(&server, "slip.docx", DOCX, &archive(&[("../../../tmp/slipped", "x"), ("/etc/slipped", "x")]));
}

/// A document type with entities that grow tenfold nine times, and one that names a file of the server.
fn entities(root: &str) -> [String; 2] {
    let grow = |level: u32| {
        let inner = format!("&e{};", level - 1).repeat(10);
        format!("<!ENTITY e{level} \"{inner}\">")
    };
    let laughs: String = (1..10).map(grow).collect();
    let one =
        format!("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e0 \"ha\">{laughs}]>{}", root.replace("HERE", "&e9;"));
    let file = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/x\"> <!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
    [one, format!("{file}{}", root.replace("HERE", "&x;"))]
}

#[test]
fn entities_of_a_file_are_neither_grown_nor_fetched() {
    let server = practice("http-entities");
    let word = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>HERE</w:t></w:r></w:p></w:body></w:document>";
    let xliff = "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"en\" trgLang=\"ru\"><file id=\"f\"><unit id=\"u\"><segment><source>HERE</source></segment></unit></file></xliff>";
    let sheet = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>HERE</t></si></sst>";
    let types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";
    for content in entities(word) {
        let docx = archive(&[("[Content_Types].xml", types), ("word/document.xml", &content)]);
        let [draft, _] = dropped(&server, "hostile.docx", DOCX, &docx);
        assert!(!draft.contains("root:") && !draft.contains("hahaha"), "{draft}");
    }
    for content in entities(xliff) {
        let [draft, _] = dropped(&server, "hostile.xlf", "application/xliff+xml", content.as_bytes());
        assert!(!draft.contains("root:") && !draft.contains("hahaha"), "{draft}");
    }
    for content in entities(sheet) {
        let xlsx = archive(&[("[Content_Types].xml", types), ("xl/sharedStrings.xml", &content)]);
        let [_, board] = dropped(&server, "hostile.xlsx", XLSX, &xlsx);
        assert!(!board.contains("root:") && !board.contains("hahaha"), "{board}");
    }
}

#[test]
fn a_field_that_comes_twice_is_refused_and_an_address_overrules_no_form() {
    let server = practice("http-twice");
    let reader = server.seat("practice", "orluna");
    let before = head(&server);
    let twice = [("symbol", "RP/1"), ("symbol", "RP/2"), ("kind", "other"), ("title.en", "Map")];
    assert_eq!(server.post(&reader, "/en/practice/acts/documents/issue", &twice).status.as_u16(), 422);
    // What is an act's own stands once, in the form or in the address of a button.
    let both = server.post(&reader, "/en/practice/acts/documents/issue?symbol=RP/2", &twice[1..]);
    assert_eq!(both.status.as_u16(), 422);
    // Nobody enters for another by an address.
    let other = server.post(&reader, "/en/practice/som-1/floor/request?for=nelvoa", &[]);
    assert_eq!(other.status.as_u16(), 422, "{}", other.text());
    assert_eq!(head(&server), before);
    // A field that no act has is no field of it.
    let more = [("capacity", "chair"), ("entered-by", "secretariat"), ("role", "head"), ("number", "1")];
    let unknown = server.post(&reader, "/en/practice/som-1/floor/request", &more);
    assert!([303, 422].contains(&unknown.status.as_u16()));
    if unknown.status.as_u16() == 303 {
        let stored = server.clerk("practice").entries(before, 1).unwrap().pop().unwrap();
        let body: serde_json::Value = serde_json::from_slice(&stored.entry.body).unwrap();
        assert_eq!(body["capacity"], "orluna");
    }
}

/// Every address that takes a form, each as it is asked by somebody who may send it.
const FORMS: [&str; 32] = [
    "/en/sign-in/",
    "/en/sign-in/seat",
    "/en/sign-in/second",
    "/en/sign-in/prove",
    "/en/sign-in/passkey",
    "/en/sign-in/passkey/ask",
    "/en/sign-in/link/0000",
    "/en/sign-in/account/passkey",
    "/en/sign-in/account/password",
    "/en/sign-in/account/second",
    "/en/sign-in/account/remove",
    "/en/sign-in/account/end",
    "/en/sign-in/account/ask-erasure",
    "/en/sign-in/account/erase",
    "/en/rehearsal/personal-data",
    "/en/sign-out",
    "/en/rehearsal/accounts",
    "/en/rehearsal/address-book",
    "/en/sign-in/tokens",
    "/en/sign-in/tokens/revoke",
    "/en/notices/0000",
    "/en/interface/az",
    "/en/rehearsal/som-1/invitations",
    "/en/rehearsal/som-1/delegation/orluna",
    "/en/rehearsal/closed/tolls/drop-in",
    "/en/rehearsal/som-1/proceedings",
    "/en/rehearsal/documents/archive/add",
    "/en/rehearsal/evidence/import",
    "/en/rehearsal/som-1/floor/request",
    "/en/rehearsal/acts/meetings/convene",
    "/en/rehearsal/nothing",
    "/en/nothing",
];

/// An address as a pattern of `routes.txt` has it: each part a word, or anything.
fn is_at(path: &str, before: &[&str], pattern: &str) -> bool {
    let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
    let parts: Vec<&str> = pattern.split(", ").filter(|part| !part.is_empty()).collect();
    let word = |part: &str| part.strip_prefix('"').and_then(|part| part.strip_suffix('"')).map(str::to_owned);
    let own = segments.strip_prefix(before).unwrap_or_default();
    own.len() == parts.len()
        && own.iter().zip(parts).all(|(segment, part)| word(part).is_none_or(|word| word == *segment))
}

#[test]
fn every_address_that_takes_a_form_is_tried_here() {
    let mut patterns = 0;
    for line in include_str!("routes.txt").lines() {
        let before: &[&str] = match line {
            _ if line.starts_with("router post") => &["en"],
            _ if line.starts_with("account post") => &["en", "sign-in"],
            _ => continue,
        };
        let (_, pattern) = line.split_once('[').unwrap();
        let (pattern, _) = pattern.rsplit_once(']').unwrap();
        if !pattern.contains("..") {
            patterns += 1;
            assert!(FORMS.iter().any(|path| is_at(path, before, pattern)), "{line}");
        }
    }
    assert!(patterns > 20, "{patterns}");
}

#[test]
fn no_form_of_another_site_is_read_at_any_address() {
    let reader = shared().seat("rehearsal", "secretariat");
    let before = shared().clerk("rehearsal").snapshot().head();
    for path in FORMS {
        for foreign in [
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-site", "same-site"),
            ("origin", "https://elsewhere.example"),
            ("origin", "https://meshveret.example.elsewhere.example"),
            ("origin", "http://meshveret.example:81"),
            ("origin", "null"),
        ] {
            let request = of(&reader, Request::post(path)).header("content-type", FORM).header(foreign.0, foreign.1);
            let refused = shared().ask(request.body(Body::from("process=rehearsal&seat=chair")).unwrap());
            assert_eq!(refused.status.as_u16(), 403, "{path} {foreign:?}");
            assert!(refused.text().contains("The form came from another site"), "{path} {foreign:?}");
            assert!(refused.header("set-cookie").is_empty(), "{path} {foreign:?}");
        }
    }
    assert_eq!(shared().clerk("rehearsal").snapshot().head(), before);
    assert_eq!(shared().get(&reader, "/en/rehearsal/desk/").status.as_u16(), 200);
}

#[test]
fn asking_for_a_page_changes_nothing() {
    let reader = shared().seat("rehearsal", "secretariat");
    let before = shared().clerk("rehearsal").snapshot().head();
    for path in FORMS {
        let status = shared().get(&reader, path).status.as_u16();
        assert!(status < 500, "{path}: {status}");
    }
    for path in
        ["/en/rehearsal/acts/meetings/convene/?slug=x&title.en=X", "/en/rehearsal/som-1/floor/request/?for=orluna"]
    {
        assert_eq!(shared().get(&reader, path).status.as_u16(), 200, "{path}");
    }
    assert_eq!(shared().clerk("rehearsal").snapshot().head(), before);
    assert_eq!(shared().get(&reader, "/en/rehearsal/desk/").status.as_u16(), 200);
}

#[test]
fn nothing_but_the_program_is_served() {
    let reader = shared().seat("rehearsal", "secretariat");
    for path in [
        "/.git/config",
        "/.git/HEAD",
        "/.env",
        "/Cargo.toml",
        "/meshveret.db",
        "/keys/rehearsal.key",
        "/control.sock",
        "/files/",
        "/rehearsal/files/",
        "/assets/",
        "/assets/css/",
        "/assets/js/",
        "/metrics",
        "/debug/",
        "/server-status",
        "/backup",
        "/meshveret.db-wal",
        "/assets/%2e%2e/%2e%2e/meshveret.db",
        "/assets/..%5c..%5cmeshveret.db",
        "/assets/css/..%2f..%2fCargo.toml",
        "/rehearsal/files/..%2f..%2fmeshveret.db",
        "/.well-known/",
        "/admin/",
    ] {
        for who in [&Reader::default(), &reader] {
            let mut answer = shared().get(who, path);
            if answer.status.as_u16() == 303 {
                answer = shared().get(who, answer.location());
            }
            assert_eq!(answer.status.as_u16(), 404, "{path}");
        }
    }
}

/// The time that half of these attempts take at most.
fn usual(server: &Server, name: &str) -> Duration {
    let time = |_: u32| {
        let began = Stopwatch::start();
        assert_eq!(enter(server, name, "not the word at all").status.as_u16(), 422, "{name}");
        began.elapsed()
    };
    let mut times: Vec<Duration> = (0..7).map(time).collect();
    times.sort_unstable();
    times[3]
}

/// A check of a password takes some ten milliseconds, all else a fraction of one: an unknown name that was not checked would
/// be told by a tenth of the time. Beside other work a machine is slow at both alike.
#[test]
fn an_unknown_name_takes_as_long_as_a_known_one() {
    let server = service("http-timing");
    usual(&server, "officer");
    server.clock.set(server.site.now() + 60 * 60 * 1000);
    let (known, unknown) = (usual(&server, "officer"), usual(&server, "nobody"));
    assert!(known < unknown * 4 && unknown < known * 4, "known {known:?}, unknown {unknown:?}");
}
