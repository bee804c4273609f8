//! The archive: old files are put many at once or not at all, what is read in them is found by whoever may see them, and goes
//! with them.

use std::io::Write;
use std::process::{Command, Stdio};

use procedure::names::Hash;
use web::Purpose;

use crate::acts::send;
use crate::api::{get, json_of, practice, token};
use crate::server::{Answered, Server, meeting};

const ADD: &str = "/en/practice/documents/archive/add/";
const TALKS: &[u8] = include_bytes!("../../demo/files/talks.pdf");
const NOTE: &[u8] = include_bytes!("../../demo/files/ferry-note.txt");

/// A form with fields and files, in parts.
fn parts(fields: &[(&str, &str)], files: &[(&str, &str, &[u8])]) -> Vec<u8> {
    let mut form = Vec::new();
    for (name, value) in fields {
        form.extend(format!("--line\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
    }
    for (name, media, bytes) in files {
        let head =
            format!("Content-Disposition: form-data; name=\"files\"; filename=\"{name}\"\r\nContent-Type: {media}");
        form.extend(format!("--line\r\n{head}\r\n\r\n").bytes());
        form.extend_from_slice(bytes);
        form.extend(b"\r\n");
    }
    form.extend(b"--line--\r\n");
    form
}

fn add(server: &Server, seat: &str, fields: &[(&str, &str)], files: &[(&str, &str, &[u8])]) -> Answered {
    send(server, &server.seat("practice", seat), ADD, parts(fields, files))
}

fn head(server: &Server) -> u64 {
    server.clerk("practice").snapshot().head()
}

#[test]
fn old_files_are_put_all_together_or_none() {
    let server = practice("http-archive");
    let before = head(&server);
    assert_eq!(server.get(&server.seat("practice", "orluna"), ADD).status.as_u16(), 403);
    assert_eq!(server.get(&server.seat("practice", "secretariat"), ADD).status.as_u16(), 200);
    let files = [("talks.pdf", "application/pdf", TALKS), ("ferry-note.txt", "text/plain", NOTE)];
    assert_eq!(add(&server, "orluna", &[("found.en", "In a box")], &files).status.as_u16(), 403);
    let table = add(&server, "secretariat", &[("found.en", "In a box"), ("languages", "en")], &files).text();
    let (talks, note) = (Hash::of(&[TALKS]).to_string(), Hash::of(&[NOTE]).to_string());
    for said in ["name=\"0.file\"", "name=\"1.title.en\"", "value=\"ferry-note\"", "In a box", &talks, &note] {
        assert!(table.contains(said), "{said}: {table}");
    }
    let rows = |day: &'static str| {
        [
            ("0.file", talks.clone()),
            ("0.file-name", "talks.pdf".to_owned()),
            ("0.title.en", "Talks".to_owned()),
            ("0.found.en", "In a box".to_owned()),
            ("0.day", "1998-05".to_owned()),
            ("0.distribution", "public".to_owned()),
            ("1.file", note.clone()),
            ("1.file-name", "ferry-note.txt".to_owned()),
            ("1.title.en", "Note".to_owned()),
            ("1.found.en", "In a box".to_owned()),
            ("1.day", day.to_owned()),
            ("1.certainty", "about".to_owned()),
        ]
    };
    let put = |day: &'static str| {
        let rows = rows(day);
        let fields: Vec<(&str, &str)> = rows.iter().map(|(name, value)| (*name, value.as_str())).collect();
        add(&server, "secretariat", &fields, &[]).text()
    };
    // One date is missing: nothing is put, and all that was typed is there again.
    let refused = put("");
    assert!(refused.contains("Nothing was recorded.") && refused.contains("value=\"Talks\""), "{refused}");
    assert_eq!(head(&server), before);
    assert!(put("1997").contains("Files recorded"));
    assert_eq!(head(&server), before + 2);
    // The same form again puts nothing twice.
    put("1997");
    assert_eq!(head(&server), before + 2);
    // The same content with other facts is told, and not barred.
    let told = add(&server, "secretariat", &[], &[("copy.pdf", "application/pdf", TALKS)]).text();
    assert!(told.contains("same content") && told.contains("documents/archive/1/"), "{told}");
    let page = |seat: &str, number: u32| {
        server.get(&server.seat("practice", seat), &format!("/en/practice/documents/archive/{number}/"))
    };
    assert_eq!([page("orluna", 1).status.as_u16(), page("orluna", 2).status.as_u16()], [200, 403]);
    let note = page("chair", 2).text();
    assert!(note.contains("1997") && note.contains("approximate date"), "{note}");
    let list = server.get(&server.seat("practice", "orluna"), "/en/practice/documents/archive/").text();
    assert!(list.contains("May 1998") && !list.contains("1997"), "{list}");
    // Of a correction the form begins with what stands.
    let form = "/en/practice/acts/documents/correct-archived/?archived=2";
    let form = server.get(&server.seat("practice", "secretariat"), form).text();
    assert!(form.contains("value=\"Note\"") && form.contains("value=\"1997\""), "{form}");
}

/// A server with files in its archive, each with its distribution.
fn archived(name: &str, files: &[(&str, &str, &[u8], &str)]) -> Server {
    let mut acts = meeting("practice");
    for (number, (file, media, bytes, distribution)) in files.iter().enumerate() {
        let hash = Hash::of(&[bytes]);
        let act = format!(
            "\ndocuments.archive by=secretariat at=2026-10-05T08:0{number}Z languages=en,ru distribution={distribution} \
             title.en=\"File {number}\" found.en=Box file={hash} file-name={file} file-media={media}\n"
        );
        acts.push_str(&act);
    }
    let server = Server::new(name, Purpose::Demonstration, &[("practice", acts)]);
    for (_, _, bytes, _) in files {
        server.site.directory().files().put(bytes).unwrap();
    }
    while server.site.read_next_file() {}
    server
}

/// The addresses at which a seat finds words.
fn found(server: &Server, seat: &str, words: &str) -> Vec<String> {
    let token = token(server, "practice", seat, "read");
    let answer = get(server, token.as_deref(), &format!("/api/v1/practice/search?kind=archive&q={words}"));
    let answer = json_of(&answer);
    let hits = answer["hits"].as_array().unwrap().iter();
    hits.map(|hit| hit["address"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn what_is_read_in_a_file_is_found_by_whoever_may_see_it() {
    let files = [
        ("talks.pdf", "application/pdf", TALKS, "public"),
        ("note.txt", "text/plain", NOTE, "bureau"),
        ("spoilt.pdf", "application/pdf", b"%PDF-1.4 nothing".as_slice(), "public"),
        ("minutes.txt", "text/plain", "صورتجلسه".as_bytes(), "public"),
    ];
    let server = archived("http-archive-read", &files);
    // The page of a PDF is part of the address.
    assert_eq!(found(&server, "public", "lantern%20tariff"), ["/practice/documents/archive/1/#page-2"]);
    assert_eq!(found(&server, "secretariat", "harbour%20masters"), ["/practice/documents/archive/2/#page-1"]);
    assert!(found(&server, "orluna", "masters").is_empty());
    let page = |number: u32| {
        server.get(&server.seat("practice", "chair"), &format!("/en/practice/documents/archive/{number}/"))
    };
    let talks = page(1).text();
    assert!(talks.contains("id=\"page-2\"") && talks.contains("The text was found in the file."), "{talks}");
    assert!(page(3).text().contains("No text: the file is damaged"));
    // One word in letters of neither of its languages is in none.
    assert!(talks.contains("class=\"prose kept\" lang=\"en\" dir=\"ltr\""), "{talks}");
    assert!(page(4).text().contains("class=\"prose kept\" lang=\"und\" dir=\"auto\""), "{}", page(4).text());
    // What was read is kept beside the record, and made again where it is gone.
    let kept = server.site.directory().path().join("texts");
    assert_eq!(std::fs::read_dir(&kept).unwrap().count(), 3);
}

fn has(program: &str) -> bool {
    let tried = Command::new(program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    tried.is_ok()
}

#[test]
fn a_scan_is_read_by_machine_and_says_so() {
    let page = |scan: &[u8]| {
        let server = archived("http-archive-scan", &[("scan.png", "image/png", scan, "public")]);
        let found = found(&server, "public", "timetable");
        (server.get(&server.seat("practice", "orluna"), "/en/practice/documents/archive/1/").text(), found)
    };
    let talks = format!("{}/../demo/files/talks.pdf", env!("CARGO_MANIFEST_DIR"));
    let drawn =
        Command::new("pdftoppm").args(["-q", "-r", "150", "-gray", "-png", "-f", "1", "-l", "1", &talks]).output();
    let scan = drawn.unwrap().stdout;
    if has("tesseract") {
        let (page, found) = page(&scan);
        assert!(page.contains("read by machine from a scan") && page.contains("five harbours"), "{page}");
        assert_eq!(found, ["/practice/documents/archive/1/#page-1"]);
    } else {
        writeln!(
            std::io::stderr(),
            "skipped: tesseract is not installed, so no scan is read; only that this is said is tested"
        )
        .unwrap();
        assert!(page(&scan).0.contains("tesseract-ocr"));
    }
}
