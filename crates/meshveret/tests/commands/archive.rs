//! `archive`: folders of old files, looked at first, then all that are new or nothing, beside a server and alone.

use std::fs;
use std::os::unix::fs::symlink;

use crate::folder::Folder;
use crate::init::house;
use crate::program::{Said, run, serve};

const TALKS: &[u8] = include_bytes!("../../../../demo/files/talks.pdf");

fn archive(folder: &Folder, more: &[&str]) -> Said {
    let (data, old) = (folder.at("data"), folder.at("old"));
    let mut arguments = vec!["archive", "--data", &data, "--process", "delta"];
    arguments.extend(more);
    arguments.push(&old);
    run(folder, &arguments)
}

/// A folder with a PDF, a note below it, and what a system hides.
fn old_files(folder: &Folder) {
    fs::create_dir_all(folder.at("old/letters")).unwrap();
    folder.write("old/talks_2014-05-06.pdf", TALKS);
    folder.write(
        "old/letters/note.txt",
        "The ferry leaves the harbour at dusk and comes back at dawn, when the lanterns are put out again.\n",
    );
    folder.write("old/.hidden", "x");
}

const FOUND: [&str; 2] = ["--found", "On the old server"];

/// What holds beside a server and without one alike.
fn check(folder: &Folder) {
    old_files(folder);
    let foreseen = archive(folder, &["--dry-run", FOUND[0], FOUND[1], "--languages", "en,ru"]);
    let said = foreseen.done();
    let pdf = format!("new application/pdf {} languages=en,ru talks_2014-05-06.pdf\n", TALKS.len());
    for line in [&pdf, "new text/plain 98 languages=en,ru letters/note.txt\n", "left-out .hidden\n"] {
        assert!(said.contains(line), "{line}: {said}");
    }
    assert!(said.ends_with("dry-run new=2 held=0 left-out=1\n"), "{said}");

    // Where nobody says where they were found, the rules refuse each, and nothing is put.
    let refused = archive(folder, &[]);
    assert_eq!(refused.code, 1, "{refused:?}");
    assert!(
        refused.err.contains("letters/note.txt: ") && refused.err.contains("[general.text-empty; general]"),
        "{refused:?}"
    );
    assert!(refused.err.ends_with("meshveret: Nothing was recorded.\n"), "{refused:?}");

    let table = folder.at("files.csv");
    let written = archive(folder, &["--write-manifest", &table]);
    assert!(written.done().ends_with(&format!("written {table}\n")));
    let begun = fs::read_to_string(&table).unwrap();
    let header = "file,title,kind,day,certainty,languages,found,url,meeting,distribution\r\n";
    // The words say in which language they are; those of a PDF where the program that reads them is installed.
    let lines = |pdf: &str| {
        format!(
            "{header}letters/note.txt,note,,,unknown,en,,,,\r\ntalks_2014-05-06.pdf,talks 2014-05-06,,2014-05-06,about,{pdf},,,,\r\n"
        )
    };
    assert!([lines("en"), lines("")].contains(&begun), "{begun}");
    let of_all = folder.at("of-all.csv");
    archive(folder, &["--write-manifest", &of_all, "--languages", "ru"]).done();
    assert!(fs::read_to_string(&of_all).unwrap().contains("letters/note.txt,note,,,unknown,,,,,"));
    archive(folder, &["--write-manifest", &table]).failed_at_last(3, "cannot write");

    // One line is completed in a spreadsheet, the other left out; what a line does not say holds for all.
    let completed = "\u{feff}file;title;title.ru;day;certainty;kind;found\r\n\
        talks_2014-05-06.pdf;Talks at the harbour;Переговоры в порту;2014-05-06;exact;report;\"In a box; under the stairs\"\r\n";
    folder.write("files.csv", completed);
    let put = archive(folder, &["--manifest", &table, FOUND[0], FOUND[1], "--distribution", "public"]);
    let said = put.done();
    assert!(said.contains("left-out letters/note.txt\n"), "{said}");
    assert!(said.contains(" day=2014-05-06 certainty=exact distribution=public talks_2014-05-06.pdf\n"), "{said}");
    assert!(said.ends_with("put=1 held=0 left-out=2\n"), "{said}");

    // The same folders again put what came since.
    folder.write("old/copy.pdf", TALKS);
    let again = archive(folder, &FOUND);
    let said = again.done();
    assert!(said.contains("held=1 application/pdf ") && said.ends_with("put=1 held=2 left-out=1\n"), "{said}");
    assert!(archive(folder, &FOUND).done().ends_with("put=0 held=3 left-out=1\n"));
}

impl Said {
    /// It ended so, and its last line on standard error has these words.
    fn failed_at_last(&self, code: i32, words: &str) {
        assert!(self.code == code && self.err.lines().last().is_some_and(|line| line.contains(words)), "{self:?}");
    }
}

#[test]
fn folders_are_put_whole_and_once() {
    let folder = Folder::new("archive-alone");
    house(&folder);
    check(&folder);
}

#[test]
fn beside_a_server_they_are_on_its_pages_at_once() {
    let folder = Folder::new("archive-beside");
    let served = serve(&folder, &["serve", "--data", &house(&folder)]);
    let before = served.head("delta");
    check(&folder);
    assert_eq!(served.head("delta"), before + 2);
    let page = served.get("/en/delta/documents/archive/").text();
    assert!(page.contains("Talks at the harbour"), "{page}");
    served.stop();
}

#[test]
fn what_cannot_be_taken_is_told_and_stops_all() {
    let folder = Folder::new("archive-refused");
    house(&folder);
    old_files(&folder);
    folder.write("secret.txt", "not of the folder");
    symlink(folder.at("secret.txt"), folder.at("old/link.txt")).unwrap();
    symlink(folder.at("data"), folder.at("old/away")).unwrap();
    folder.write("old/empty.txt", "");
    folder.write("old/tool.exe", b"MZ\x90\0");
    folder.write("old/page.pdf", "<html>");
    folder.write("old/turned\u{202e}fdp.txt", "x");
    folder.write("old/large.txt", vec![b'x'; 25 * 1024 * 1024 + 1]);
    let refused = archive(&folder, &FOUND);
    assert_eq!(refused.code, 1, "{refused:?}");
    for said in [
        "link.txt: This is a link, and links are not followed.",
        "away: This is a link, and links are not followed.",
        "empty.txt: The file is empty.",
        "tool.exe: This is no PDF",
        "page.pdf: This is no PDF",
        "turned\\u{202e}fdp.txt: The name cannot be shown",
        "large.txt: The file is larger than 26,214,400 bytes.",
        "Nothing was recorded.",
    ] {
        assert!(refused.err.contains(said), "{said}: {refused:?}");
    }
    let azerbaijani = archive(&folder, &[&FOUND[..], &["--lang", "az"]].concat());
    for said in ["empty.txt: ", "Heç nə qeydə alınmadı."] {
        assert!(azerbaijani.err.contains(said), "{said}: {azerbaijani:?}");
    }
    assert!(!azerbaijani.err.contains("The file"), "{azerbaijani:?}");
    assert!(!refused.out.contains("secret"), "{refused:?}");
    assert!(archive(&folder, &["--dry-run", FOUND[0], FOUND[1]]).code == 1);
}

#[test]
fn a_table_that_is_wrong_is_told_with_its_line() {
    let folder = Folder::new("archive-table");
    house(&folder);
    old_files(&folder);
    let table = |text: &str| {
        let path = folder.write("files.csv", text);
        archive(&folder, &["--manifest", &path, FOUND[0], FOUND[1]])
    };
    table("file,author\n").failed(3, &["files.csv:1: There is no column author."]);
    table("title\nNote\n").failed(3, &["files.csv:1: Each column stands once"]);
    table("file,title\nletters/note.txt,Note,more\n").failed(3, &["files.csv:2: Cells: 3. Columns: 2."]);
    table("file,title\nletters/note.txt,A\nletters/note.txt,B\n").failed(3, &["files.csv:3: ", "stands twice"]);
    table("file,title\n\"letters").failed(3, &["files.csv:2: "]);
    let missing = table("file,title\nletters/gone.txt,Gone\n");
    assert!(missing.code == 1 && missing.err.contains("letters/gone.txt: The table names this file"), "{missing:?}");
    let wrong = table("file,day\nletters/note.txt,yesterday\n");
    assert!(wrong.code == 1 && wrong.err.contains("[general.field-wrong; general]"), "{wrong:?}");
    archive(&folder, &["--manifest", &folder.at("none.csv")]).failed(3, &["cannot read", "none.csv"]);
    let (data, nowhere) = (folder.at("data"), folder.at("nowhere"));
    run(&folder, &["archive", "--data", &data, "--process", "delta", &nowhere]).failed(3, &["nowhere is no folder"]);
    run(&folder, &["archive", "--data", &data, "--process", "omega", &folder.at("old")])
        .failed(3, &["there is no process omega in this data directory"]);
}
