//! Files on their way into the record: a hash alone gives nobody a file, a file is what its bytes are, so much is brought in a
//! day, and what nothing names is swept away.

use std::fs::File;
use std::time::{Duration, UNIX_EPOCH};

use axum::body::Body;
use axum::http::{Method, Request, StatusCode};
use procedure::names::Hash;
use serde_json::json;
use web::Settings;

use crate::acts::{file_form, send};
use crate::api::{Call, call, get, json_of, practice, problem, put, token};
use crate::run::run;
use crate::server::{Answered, Reader, Server, meeting, of};

const HOUR: i64 = 60 * 60 * 1000;
/// The letter of one delegation, which another has only heard of.
pub(crate) const LETTER: &[u8] = b"%PDF-1.7 full powers";

/// A server where a delegation presented a letter.
fn presented(name: &str) -> (Server, Hash) {
    let server = practice(name);
    let orluna = server.seat("practice", "orluna");
    let (form, hash) = file_form("file", "powers.pdf", "application/pdf", LETTER, &[("rest-on", "full-powers")]);
    let put = send(&server, &orluna, "/en/practice/som-1/delegations/present-letter", form);
    assert_eq!(put.status.as_u16(), 303, "{}", put.text());
    (server, hash)
}

fn read(server: &Server, seat: &str, hash: Hash) -> u16 {
    server.get(&server.seat("practice", seat), &format!("/practice/files/{hash}")).status.as_u16()
}

/// Presents a letter whose file is only named.
pub(crate) fn named(server: &Server, seat: &str, hash: &str, media: &str) -> Answered {
    let fields = [("rest-on", "full-powers"), ("file", hash), ("file-name", "a.pdf"), ("file-media", media)];
    server.post(&server.seat("practice", seat), "/en/practice/som-1/delegations/present-letter", &fields)
}

#[test]
fn whoever_knows_the_hash_of_a_file_cannot_read_it() {
    let (server, hash) = presented("http-hash");
    assert_eq!([read(&server, "orluna", hash), read(&server, "felmora", hash)], [200, 404]);
    let head = server.clerk("practice").snapshot().head();
    let refused = named(&server, "felmora", &hash.to_string(), "application/pdf");
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    // One that is nowhere is answered the same.
    let nowhere = Hash::of(&[b"nowhere"]);
    let other = named(&server, "felmora", &nowhere.to_string(), "application/pdf");
    assert_eq!(other.text().replace(&nowhere.to_string(), "it"), refused.text().replace(&hash.to_string(), "it"));
    let felmora = token(&server, "practice", "felmora", "put:delegations").unwrap();
    let fields = json!({"meeting": "som-1", "rest-on": "full-powers", "file": hash.to_string(), "file-name": "a.pdf", "file-media": "application/pdf"});
    let act = json!({"act": "delegations.present-letter", "fields": fields});
    assert_eq!(problem(&put(&server, Some(&felmora), &act)), (422, "general.field-wrong".to_owned()));
    assert_eq!(server.clerk("practice").snapshot().head(), head);
    assert_eq!(read(&server, "felmora", hash), 404);
    // Whoever brought it, and whoever may read it, names it.
    assert_eq!(named(&server, "orluna", &hash.to_string(), "application/pdf").status, StatusCode::SEE_OTHER);
    let (form, _) = file_form("file", "own.pdf", "application/pdf", LETTER, &[("rest-on", "full-powers")]);
    let own = send(&server, &server.seat("practice", "felmora"), "/en/practice/som-1/delegations/present-letter", form);
    assert_eq!(own.status, StatusCode::SEE_OTHER, "who has the file has it: {}", own.text());
}

#[test]
fn what_a_form_says_of_a_file_does_not_count() {
    let server = practice("http-said");
    let orluna = server.seat("practice", "orluna");
    let page = b"<script>alert(1)</script>";
    let (form, hash) = file_form("file", "page.html", "text/html", page, &[("rest-on", "full-powers")]);
    let path = "/en/practice/som-1/delegations/present-letter";
    assert_eq!(send(&server, &orluna, path, form).status, StatusCode::UNPROCESSABLE_ENTITY);
    // It was brought, but it is no PDF because somebody says so.
    let said = named(&server, "orluna", &hash.to_string(), "application/pdf");
    assert_eq!(said.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", said.text());
    assert_eq!(read(&server, "orluna", hash), 404);
}

#[test]
fn the_interface_takes_no_file_that_is_not_what_it_says() {
    let server = practice("api-content");
    let secretariat = token(&server, "practice", "secretariat", "put:documents").unwrap();
    let send = |media: &str, bytes: &[u8]| {
        let asked = Call { token: Some(&secretariat), headers: vec![("content-type", media)], body: bytes.to_vec() };
        call(&server, Method::POST, "/api/v1/practice/files", &asked)
    };
    for (media, bytes) in [
        ("application/pdf", b"<html>".as_slice()),
        ("image/png", b"GIF89a".as_slice()),
        ("text/plain", b"MZ\x90\0".as_slice()),
    ] {
        assert_eq!(problem(&send(media, bytes)), (415, "api.media".to_owned()), "{media}");
        assert!(server.site.directory().files().get(Hash::of(&[bytes])).unwrap().is_none(), "{media}");
    }
    let kept = send("text/plain", b"a plain text");
    assert_eq!(kept.status, StatusCode::CREATED);
    // The act says another type; it is recorded as what it was found to be.
    let issue = json!({"act": "documents.issue", "fields": {"symbol": "RP/X", "kind": "paper", "title": {"en": "A paper"}, "distribution": "participants"}});
    assert_eq!(put(&server, Some(&secretariat), &issue).status, StatusCode::CREATED);
    let hash = json_of(&kept)["hash"].clone();
    let version = json!({"act": "documents.add-version", "fields": {"symbol": "RP/X", "language": "en", "file": hash, "file-name": "x.pdf", "file-media": "application/pdf"}});
    assert_eq!(put(&server, Some(&secretariat), &version).status, StatusCode::CREATED);
    let read = get(&server, Some(&secretariat), &format!("/api/v1/practice/files/{}", hash.as_str().unwrap()));
    assert_eq!(read.header("content-type"), "text/plain; charset=utf-8");
}

#[test]
fn so_much_is_brought_in_a_day_and_nothing_to_a_full_disk() {
    let of =
        |settings| move |name: &str| run(name, settings, &meeting("practice"), |dir, row| dir.journal(row).unwrap());
    let server = of(Settings { upload_day: 100, ..Settings::default() })("http-quota");
    let path = "/en/practice/som-1/delegations/present-letter";
    let bring = |server: &Server, number: usize| {
        let bytes = format!("%PDF-1.7 {number:031}");
        let (form, _) = file_form("file", "a.pdf", "application/pdf", bytes.as_bytes(), &[("rest-on", "full-powers")]);
        send(server, &server.seat("practice", "orluna"), path, form)
    };
    assert_eq!([0, 1].map(|number| bring(&server, number).status.as_u16()), [303, 303]);
    let enough = bring(&server, 2);
    assert_eq!(enough.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(enough.text().contains("Enough files for today"), "{}", enough.text());
    let orluna = token(&server, "practice", "orluna", "put:delegations").unwrap();
    let asked =
        Call { token: Some(&orluna), headers: vec![("content-type", "application/pdf")], body: LETTER.repeat(3) };
    let refused = call(&server, Method::POST, "/api/v1/practice/files", &asked);
    assert_eq!(problem(&refused), (429, "api.files-enough".to_owned()));
    assert!(server.site.directory().files().get(Hash::of(&[&asked.body])).unwrap().is_none());
    server.clock.set(server.site.now() + 25 * HOUR);
    assert_eq!(bring(&server, 3).status.as_u16(), 303);
    let full = of(Settings { disk_free: u64::MAX, ..Settings::default() })("http-full-disk");
    assert_eq!(bring(&full, 0).status, StatusCode::SERVICE_UNAVAILABLE);
}

fn place(server: &Server, hash: Hash) -> std::path::PathBuf {
    let name = hash.to_string();
    server.site.directory().path().join("files").join(&name[..2]).join(&name)
}

/// Says that a file was stored so long ago.
fn aged(server: &Server, hash: Hash, by: i64) {
    let at = u64::try_from(server.site.now() - by).unwrap();
    File::options()
        .write(true)
        .open(place(server, hash))
        .unwrap()
        .set_modified(UNIX_EPOCH + Duration::from_millis(at))
        .unwrap();
}

#[test]
fn what_no_entry_names_is_swept_after_a_day_and_nothing_else() {
    let (server, letter) = presented("http-sweep");
    let files = server.site.directory().files();
    let cited = files.put(b"a form that was dropped in").unwrap();
    let quoted = files.put(b"a form that is cited by a hash of its own").unwrap();
    let own = Hash::of(&[quoted.to_string().as_bytes(), b"/3"]);
    let facts = format!(
        "with by=secretariat\nrecord.note-fact source=founding text.en=\"Form, SHA-256 {cited}\"\n\
         record.note-fact source=founding text.en=\"SHA-256 {own}\"\n"
    );
    clerk::acts_file::put(server.clerk("practice"), &facts, procedure::Channel::File).unwrap();
    let (old, young, again) =
        (files.put(b"old").unwrap(), files.put(b"young").unwrap(), files.put(b"brought again").unwrap());
    for hash in [letter, cited, quoted, old] {
        aged(&server, hash, 48 * HOUR);
    }
    aged(&server, young, 24 * HOUR);
    // Who brings the same again counts as bringing it now, by the clock of the disk.
    aged(&server, again, server.site.now());
    files.put(b"brought again").unwrap();
    let stored = std::fs::metadata(place(&server, again)).unwrap().modified().unwrap();
    assert!(stored > UNIX_EPOCH + Duration::from_hours(24));
    aged(&server, again, 0);
    assert_eq!(web::sweep(&server.site).unwrap(), 1);
    let there = [letter, cited, quoted, old, young, again].map(|hash| files.get(hash).unwrap().is_some());
    assert_eq!(there, [true, true, true, false, true, true]);
    assert_eq!(web::sweep(&server.site).unwrap(), 0);
}

/// A form of so many bytes, as it is sent in one part.
fn large(server: &Server, reader: &Reader, path: &str, bytes: usize) -> Answered {
    let (form, _) = file_form("file", "a.pdf", "application/pdf", &vec![b' '; bytes], &[]);
    let request = of(reader, Request::post(path))
        .header("sec-fetch-site", "same-origin")
        .header("content-type", "multipart/form-data; boundary=line");
    server.ask(request.body(Body::from(form)).unwrap())
}

#[test]
fn of_a_stranger_no_large_form_is_read() {
    let server = practice("http-large");
    let stranger = Reader::default();
    for path in [
        "/en/practice/som-1/delegations/present-letter",
        "/en/practice/som-1/invitations/",
        "/en/practice/som-1/delegation/orluna/",
        "/en/practice/som-1/draft/drop-in/",
        "/en/notices/0000/",
    ] {
        assert_eq!(large(&server, &stranger, path, 100_000).status, StatusCode::PAYLOAD_TOO_LARGE, "{path}");
        let small = large(&server, &stranger, path, 10).status.as_u16();
        assert!([400, 403, 404].contains(&small), "{path} {small}");
    }
    let orluna = server.seat("practice", "orluna");
    let read = large(&server, &orluna, "/en/practice/som-1/delegations/present-letter", 100_000);
    assert_eq!(read.status, StatusCode::UNPROCESSABLE_ENTITY);
}
