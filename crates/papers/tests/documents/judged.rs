//! PDF as programs that are not ours read it: poppler says that it is tagged, that each font is in the file and knows its letters,
//! and which words come out; qpdf, which language it names. Where they are not installed, this says so and passes.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use locale::Lang;

use super::office::installed;

/// What a program says of a file.
fn said(command: &str, arguments: &[&str], file: &Path, last: &[&str]) -> String {
    let output = Command::new(command).args(arguments).arg(file).args(last).output().unwrap();
    // poppler complains on its error output about a value that it reads otherwise than typst; what it says counts.
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Letters and numbers alone: signs that join letters, vowels above them, and what turns lines stand in other places where a text is copied out.
fn letters(text: &str) -> String {
    let is_mark = |letter: char| ('\u{64b}'..='\u{65f}').contains(&letter);
    text.chars().filter(|letter| letter.is_alphanumeric() && !is_mark(*letter)).collect()
}

/// What is wrong with a paper, which is in this language.
pub(crate) fn faults(name: &str, lang: Lang, pdf: &[u8]) -> Vec<String> {
    if !["pdfinfo", "pdffonts", "pdftotext", "qpdf"].iter().all(|command| installed(command)) {
        return Vec::new();
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("judged");
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join(format!("{name}-{lang}.pdf"));
    std::fs::write(&file, pdf).unwrap();
    let mut faults = Vec::new();
    let mut hold = |holds: bool, fault: String| {
        if !holds {
            faults.push(format!("{name} in {lang}: {fault}"));
        }
    };
    let info = said("pdfinfo", &[], &file, &[]);
    let of_info = |key: &str| {
        let line = info.lines().find_map(|line| line.strip_prefix(key));
        line.map(|value| value.trim_start_matches(':').trim().to_owned()).unwrap_or_default()
    };
    hold(of_info("Tagged") == "yes", "it is not tagged".to_owned());
    hold(of_info("Encrypted") == "no" && of_info("JavaScript") == "no", "it hides or runs something".to_owned());
    let title = of_info("Title");
    hold(!title.is_empty(), "it has no title".to_owned());
    let text = said("pdftotext", &["-enc", "UTF-8"], &file, &["-"]);
    // A line of two directions comes out in the order in which it is seen: there its words are looked for one by one.
    let wanted: Vec<&str> =
        if lang.direction() == "rtl" { title.split_whitespace().collect() } else { Vec::from([title.as_str()]) };
    let there = wanted.iter().all(|words| letters(&text).contains(&letters(words)));
    hold(there, format!("its title does not come out of it: {title}\n{text}"));
    let fonts = said("pdffonts", &[], &file, &[]);
    let rows: Vec<Vec<&str>> = fonts.lines().skip(2).map(|line| line.split_whitespace().rev().collect()).collect();
    hold(!rows.is_empty(), "it has no fonts".to_owned());
    for row in rows {
        // From the end: the object's two numbers, then whether it has a table of letters, is a part, is in the file.
        hold(row.get(2) == Some(&"yes") && row.get(4) == Some(&"yes"), format!("a font is not whole: {row:?}"));
    }
    let open = said("qpdf", &["--qdf", "--object-streams=disable"], &file, &["-"]);
    let named: BTreeSet<&str> =
        open.split("/Lang (").skip(1).filter_map(|rest| rest.split_once(')')).map(|(tag, _)| tag).collect();
    // The typesetter names a language without its script.
    let of_language = [lang.with_script(), lang.language().tag()].iter().any(|tag| named.contains(tag));
    hold(of_language, format!("it says that it is in {named:?}"));
    let metadata = String::from_utf8_lossy(pdf);
    for standard in
        ["<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>A</pdfaid:conformance>", "<pdfuaid:part>1</pdfuaid:part>"]
    {
        hold(metadata.contains(standard), format!("{standard} is not said"));
    }
    std::fs::remove_file(&file).unwrap();
    faults
}
