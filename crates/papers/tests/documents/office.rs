//! DOCX through LibreOffice: what a program that is not ours opens and writes again is still the same text. Where LibreOffice
//! is not installed, these tests say so and pass.

use std::path::{Path, PathBuf};
use std::process::Command;

use papers::{TextFormat, TextKind, edited, returned};

use super::docx::unchanged;
use super::form::form_of;
use super::{LANGUAGES, file, led_by, part, tabled};
use crate::sample::tag;

/// True where the command is there.
pub(crate) fn installed(command: &str) -> bool {
    let found = Command::new(command).arg("--version").output().is_ok();
    if !found {
        eprintln!("skipped: {command} is not installed");
    }
    found
}

/// Files converted by LibreOffice, all in one start of it, within two minutes.
fn converted(name: &str, files: &[(String, Vec<u8>)], into: &str) -> Vec<Vec<u8>> {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("office-{name}-{into}"));
    let (own, out) = (folder.join("in"), folder.join("out"));
    std::fs::create_dir_all(&own).unwrap();
    let paths: Vec<PathBuf> = files.iter().map(|(name, _)| own.join(format!("{name}.docx"))).collect();
    for (path, (_, bytes)) in paths.iter().zip(files) {
        std::fs::write(path, bytes).unwrap();
    }
    let mut command = Command::new("timeout");
    command
        .args(["120", "soffice"])
        .arg(profile(&folder))
        .args(["--headless", "--convert-to", into, "--outdir"])
        .arg(&out);
    let output = command.args(&paths).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let read = |path: &PathBuf| std::fs::read(out.join(path.file_stem().unwrap()).with_extension(into));
    let all = paths.iter().map(|path| read(path).unwrap_or_else(|_| panic!("{}: not converted", path.display())));
    let all = all.collect();
    std::fs::remove_dir_all(&folder).unwrap();
    all
}

/// A profile of its own: another LibreOffice that runs, or the user's settings, change nothing.
fn profile(folder: &Path) -> String {
    format!("-env:UserInstallation=file://{}/profile", folder.display())
}

/// The letters in all elements of a name whose markup has something in it, one after the other: programs cut runs and join them.
fn letters(xml: &str, name: &str, what: &str) -> String {
    let mut letters = String::new();
    for rest in xml.split(&format!("<{name}")).skip(1).filter(|rest| rest.starts_with([' ', '>'])) {
        let (open, content) = rest.split_once('>').unwrap();
        let (content, _) = content.split_once(&format!("</{name}>")).unwrap_or_default();
        if open.ends_with('/') || !content.contains(what) {
            continue;
        }
        for text in ["<w:t", "<w:delText"].iter().flat_map(|text| content.split(text).skip(1)) {
            if text.starts_with([' ', '>']) {
                letters.push_str(text.split_once('>').unwrap().1.split('<').next().unwrap());
            }
        }
    }
    letters
}

#[test]
fn libreoffice_keeps_paragraphs_brackets_and_changes() {
    if !installed("soffice") {
        return;
    }
    let texts: Vec<_> = LANGUAGES.iter().map(|language| led_by(language)).collect();
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    for (language, text) in LANGUAGES.iter().zip(&texts) {
        files.push((format!("clean-{language}"), file(TextKind::Clean, TextFormat::Docx, text)));
        files.push((format!("marked-{language}"), file(TextKind::Marked, TextFormat::Docx, text)));
    }
    let other = tag("ur");
    files.push(("bilingual".to_owned(), file(TextKind::Bilingual(&other), TextFormat::Docx, &tabled())));
    files.push(("form".to_owned(), form_of(TextFormat::Docx)));
    let back = converted("texts", &files, "docx");
    for ((name, sent), bytes) in files.iter().zip(&back) {
        let text = name.split_once('-').map_or_else(tabled, |(_, language)| led_by(language));
        if name == "form" {
            assert_eq!(returned(bytes).unwrap(), returned(sent).unwrap());
            continue;
        }
        let read = edited(bytes, &text).unwrap_or_else(|cause| panic!("{name}: {cause}"));
        unchanged(&read, &text, if name == "bilingual" { 2 } else { 1 });
        let (sent, back) = (part(sent, "word/document.xml"), part(bytes, "word/document.xml"));
        for (name, what) in [("w:del", ""), ("w:ins", ""), ("w:r", "w:val=\"Bracket\""), ("w:r", "w:val=\"Proposed\"")]
        {
            assert_eq!(letters(&back, name, what), letters(&sent, name, what), "{name} {what}");
        }
        let comments = |xml: &str| xml.matches("<w:commentReference").count();
        assert_eq!(comments(&back), comments(&sent), "{name}");
    }
}

#[test]
fn libreoffice_prints_what_we_write() {
    if !installed("soffice") || !installed("pdftotext") {
        return;
    }
    let files = [("marked".to_owned(), file(TextKind::Marked, TextFormat::Docx, &led_by("en")))];
    let pdf = converted("print", &files, "pdf").remove(0);
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("office-print.pdf");
    std::fs::write(&path, pdf).unwrap();
    let output = Command::new("pdftotext").arg(&path).arg("-").output().unwrap();
    let words = String::from_utf8_lossy(&output.stdout).split_whitespace().collect::<Vec<_>>().join(" ");
    std::fs::remove_file(path).unwrap();
    assert!(words.contains("[promote]1a[regular & orderly[ and <labour>]1b]1a"), "{words}");
}
