//! `paper`: three papers in three languages and three forms, the same whoever makes them; names only for those who may see them.

use std::fs;

use locale::{Lang, Locale};

use crate::folder::Folder;
use crate::init::house;
use crate::program::{Said, run, serve};

/// The title of the rehearsal's outcome.
fn outcome(lang: Lang) -> &'static str {
    match lang {
        Lang::Az => "Yüksək vəzifəli şəxslərin birinci görüşünün Nəticə Protokolu",
        Lang::Ru => "Итоговый протокол первой встречи высших должностных лиц",
        _ => "Outcome Protocol of the first Senior Officials' Meeting",
    }
}

fn title(kind: &str, lang: Lang) -> String {
    let locale = Locale::of(lang).unwrap();
    match kind {
        "protocol" => outcome(lang).to_owned(),
        kind => locale.text(&format!("papers-{kind}")),
    }
}

/// A paper of a meeting: process, meeting, kind.
type Asked<'a> = (&'a str, &'a str, &'a str);

fn paper(folder: &Folder, data: &str, (process, meeting, kind): Asked<'_>, more: &[&str]) -> (Said, Vec<u8>) {
    let out = folder.at("paper");
    drop(fs::remove_file(&out));
    let arguments =
        ["paper", "--data", data, "--process", process, "--meeting", meeting, "--kind", kind, "--out", &out];
    let said = run(folder, &[&arguments[..], more].concat());
    (said, fs::read(out).unwrap_or_default())
}

#[test]
fn the_key_of_the_record_is_a_paper_of_no_meeting() {
    let folder = Folder::new("key-paper");
    let data = folder.demonstration();
    let out = folder.at("key");
    let of = ["paper", "--data", &data, "--process", "rehearsal", "--lang", "en", "--out", &out];
    run(&folder, &[&of[..], &["--kind", "key", "--format", "txt"]].concat()).done();
    let sheet = fs::read_to_string(&out).unwrap();
    assert!(sheet.contains("Key of the record") && sheet.contains("\nmeshveret/rehearsal/"), "{sheet}");
    let refused = run(&folder, &[&of[..], &["--kind", "agenda", "--format", "txt"]].concat());
    assert!(format!("{refused:?}").contains("--meeting"), "{refused:?}");
}

/// Every paper of the rehearsal's meeting, as the public has it, with this address on it.
fn all(folder: &Folder, data: &str, address: &str) -> Vec<(String, Vec<u8>)> {
    let mut papers = Vec::new();
    for kind in ["protocol", "agenda", "participants"] {
        for lang in Lang::ALL {
            for format in ["pdf", "html", "txt"] {
                let of = ["--lang", lang.tag(), "--format", format, "--address", address];
                // Another text was adopted after the meeting, by silence.
                let more = [&of[..], &["--text", "protocol"]].concat();
                let (said, file) = paper(folder, data, ("rehearsal", "som-1", kind), &more);
                let name = format!("{kind} {lang} {format}");
                assert_eq!(said.done(), "", "{name}");
                check(&name, &file, &title(kind, lang));
                papers.push((name, file));
            }
        }
    }
    papers
}

fn check(name: &str, file: &[u8], title: &str) {
    if name.ends_with("pdf") {
        assert!(file.starts_with(b"%PDF-") && file.trim_ascii_end().ends_with(b"%%EOF"), "{name}");
        return;
    }
    let text = String::from_utf8(file.to_vec()).unwrap();
    let text = if name.ends_with("html") { text.replace("&#39;", "'").replace("&#x27;", "'") } else { text };
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains(title), "{name}: {title}");
}

#[test]
fn a_paper_is_the_same_alone_and_beside_a_server() {
    let folder = Folder::new("papers");
    let data = folder.demonstration();
    let served = serve(&folder, &["demo", "--data", &data]);
    let address = format!("http://127.0.0.1:{}", served.port());
    let beside = all(&folder, &data, &address);
    let agenda = beside.iter().find(|(name, _)| name == "agenda ru pdf").unwrap();
    assert!(served.get("/ru/rehearsal/som-1/agenda.pdf").body == agenda.1);
    served.stop();
    let alone = all(&folder, &data, &address);
    assert_eq!(beside.len(), 9 * Lang::ALL.len());
    for ((name, one), (_, other)) in beside.iter().zip(&alone) {
        assert!(one == other, "{name} differs");
    }
}

/// With what a file of each format begins, and words that stand in one that can be read as it is.
const BEGINS: [(&str, &[u8], &str); 6] = [
    ("pdf", b"%PDF-", ""),
    ("docx", b"PK", ""),
    ("akn", b"<?xml", "akomaNtoso"),
    ("xliff", b"<?xml", "urn:oasis:names:tc:xliff:document:2.0"),
    ("html", b"<!DOCTYPE html>", "</html>"),
    ("txt", b"", "RP/SOM/1"),
];

#[test]
fn a_text_comes_in_every_format_that_its_kind_has() {
    let folder = Folder::new("papers-formats");
    let data = folder.demonstration();
    let kinds = [
        ("protocol", "pdf docx akn xliff html txt"),
        ("protocol-marked", "pdf docx html txt"),
        ("protocol-bilingual", "pdf docx"),
    ];
    for (kind, formats) in kinds {
        for (format, begins, words) in BEGINS {
            let more = ["--lang", "ru", "--format", format, "--text", "protocol", "--as", "secretariat"];
            let (said, file) = paper(&folder, &data, ("rehearsal", "som-1", kind), &more);
            if formats.split(' ').any(|known| known == format) {
                said.done();
                assert!(file.starts_with(begins), "{kind} {format}");
                let text = String::from_utf8_lossy(&file);
                assert!(text.contains(words), "{kind} {format}: {text}");
            } else {
                said.failed(3, &["there is no such paper as"]);
                assert!(file.is_empty());
            }
        }
    }
    let more = ["--lang", "en", "--format", "docx"];
    paper(&folder, &data, ("rehearsal", "som-1", "agenda"), &more).0.failed(3, &["there is no such paper as"]);
}

#[test]
fn a_paper_that_cannot_be_is_a_failure() {
    let folder = Folder::new("papers-missing");
    let data = folder.demonstration();
    let more = ["--lang", "en", "--format", "txt"];
    let check = |asked: Asked<'_>, more: &[&str], words: &str| {
        let (said, file) = paper(&folder, &data, asked, more);
        said.failed(3, &[words]);
        assert!(file.is_empty());
    };
    check(("rehearsal", "som-9", "agenda"), &more, "there is no meeting som-9");
    check(("nowhere", "som-1", "agenda"), &more, "there is no process nowhere");
    check(("rehearsal", "som-2", "protocol"), &more, "the meeting has no text that public may see");
    check(("rehearsal", "som-1", "agenda"), &[&more[..], &["--as", "atlantis"]].concat(), "there is no party atlantis");
}

/// A meeting that is not public, with somebody nominated for it.
const CLOSED: &str = "with by=secretariat
membership.add-body body=som name.en=\"Senior Officials' Meeting\"
membership.add-party party=arvania kind=state name.en=Arvania
membership.add-party party=tarsia kind=state name.en=Tarsia
membership.record-status party=arvania status=member
meetings.convene meeting=som-1 level=som from=2027-03-01 zone=Etc/UTC symbol=DELTA/SOM/1 name.en=First
meetings.invite meeting=som-1 party=arvania note=1
with
delegations.nominate by=arvania meeting=som-1 role=head contact=vessa@example.invalid
  name.en=\"Vessa Quillane\"
  office.en=\"Keeper of the Lists\"
";

#[test]
fn who_comes_to_a_meeting_that_is_not_public_is_withheld_from_the_public() {
    let folder = Folder::new("papers-closed");
    let data = house(&folder);
    let acts = folder.write("file.acts", CLOSED);
    run(&folder, &["acts", "--data", &data, "--process", "delta", "--file", &acts]).done();
    let shows = |capacity: &[&str]| {
        let more = [&["--lang", "en", "--format", "txt"], capacity].concat();
        let (said, file) = paper(&folder, &data, ("delta", "som-1", "participants"), &more);
        said.done();
        let text = String::from_utf8(file).unwrap();
        assert!(text.contains("Arvania"), "{text}");
        (text.contains("Vessa Quillane"), text.contains("Keeper of the Lists"), text.contains("vessa@"))
    };
    assert_eq!(shows(&[]), (false, false, false));
    assert_eq!(shows(&["--as", "public"]), (false, false, false));
    assert_eq!(shows(&["--as", "tarsia"]), (false, false, false));
    assert!(shows(&["--as", "arvania"]).0);
    assert!(shows(&["--as", "secretariat"]).0);
    let served = serve(&folder, &["serve", "--data", &data]);
    assert_eq!(shows(&[]), (false, false, false));
    assert!(shows(&["--as", "chair"]).0);
    served.stop();
}
