//! The form that is filled without a network, as HTML and as DOCX.

use std::collections::BTreeMap;

use locale::{Lang, Locale};
use papers::{Asked, FormError, NotTaken, TextFormat, TextKind, of_form, returned};
use procedure::time::moment;

use super::{file, reworked, said, tabled};
use crate::sample::{slug, tag};

pub(crate) fn asked() -> Asked {
    Asked {
        process: slug("rehearsal"),
        round: 2,
        party: slug("belmara"),
        language: tag("en"),
        languages: Vec::from([tag("en"), tag("fa")]),
        deadline: moment("2026-10-20T12:00:00Z"),
    }
}

pub(crate) fn form_of(format: TextFormat) -> Vec<u8> {
    file(TextKind::Form(&asked()), format, &tabled())
}

#[test]
fn an_empty_form_gives_nothing() {
    for format in [TextFormat::Html, TextFormat::Docx] {
        let read = returned(&form_of(format)).unwrap();
        assert_eq!(
            (read.process.as_str(), read.meeting.as_str(), read.text.as_str()),
            ("rehearsal", "som-8", "protocol")
        );
        assert_eq!((read.round, read.party.as_str(), read.based_on, read.answers.len()), (2, "belmara", 412, 8));
        assert_eq!(
            read.answers[3].words,
            BTreeMap::from([(tag("en"), said("en", &[0, 2, 1])), (tag("fa"), said("fa", &[0, 2, 1])),])
        );
        let taken = of_form(&read, &tabled());
        assert!(taken.planned.is_empty() && taken.not.is_empty(), "{format:?}: {taken:?}");
    }
}

/// What the filled forms give.
fn filled(bytes: &[u8]) {
    let taken = of_form(&returned(bytes).unwrap(), &tabled());
    let pairs =
        |list: &[(&str, &str)]| list.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect::<Vec<_>>();
    let acts: Vec<_> = taken.planned.iter().map(|planned| (planned.act, planned.fields.clone())).collect();
    assert_eq!(
        acts,
        [
            ("texts.propose", pairs(&[("paragraph", "7"), ("words.en", "Fewer <words>")])),
            ("texts.comment", pairs(&[("paragraph", "7"), ("words.en", "Too long.")])),
        ]
    );
    assert!(taken.planned.iter().all(|planned| planned.from.number.as_deref() == Some("3.")));
    assert_eq!(taken.not, [NotTaken::Emptied(5, tag("en"))]);
    for locale in Lang::ALL.into_iter().filter_map(Locale::of) {
        let told = taken
            .planned
            .iter()
            .map(|planned| planned.told(locale))
            .chain(taken.not.iter().map(|not| not.told(locale)));
        assert!(told.collect::<String>().chars().all(|letter| letter != '\u{27e6}'));
    }
}

#[test]
fn a_filled_form_in_html_gives_its_answers() {
    let html = String::from_utf8(form_of(TextFormat::Html)).unwrap();
    let (before, json) = html.split_once("id=\"answers\">").unwrap();
    let (json, rest) = json.split_once("</script>").unwrap();
    let mut value: serde_json::Value = serde_json::from_str(json).unwrap();
    value["answers"][6]["words"]["en"] = " Fewer <words>\n".into();
    value["answers"][6]["comment"] = "Too long.\u{200e}".into();
    value["answers"][4]["words"]["en"] = "".into();
    let json = value.to_string().replace('<', "\\u003c");
    filled(format!("{before}id=\"answers\">{json}</script>{rest}").as_bytes());
}

#[test]
fn a_filled_form_in_docx_gives_its_answers() {
    let fill = |xml: String| {
        let set = |xml: &str, name: &str, content: &str| {
            let at = xml.find(&format!("<w:tag w:val=\"{name}\"/>")).unwrap();
            let start = at + xml[at..].find("<w:sdtContent>").unwrap() + "<w:sdtContent>".len();
            let end = at + xml[at..].find("</w:sdtContent>").unwrap();
            format!("{}{content}{}", &xml[..start], &xml[end..]).replacen(
                "<w:showingPlcHdr/>",
                if name.ends_with("comment") { "" } else { "<w:showingPlcHdr/>" },
                1,
            )
        };
        let xml = set(
            &xml,
            "p7.words.en",
            "<w:r><w:t>Fewer</w:t></w:r><w:del w:id=\"9\"><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins w:id=\"8\"><w:r><w:t xml:space=\"preserve\"> &lt;words&gt;</w:t></w:r></w:ins>",
        );
        let xml = set(&xml, "p5.words.en", "");
        // The placeholder's mark goes with the placeholder, as Word does it.
        let at = xml.find("<w:tag w:val=\"p7.comment\"/>").unwrap();
        let xml = format!("{}{}", &xml[..at], xml[at..].replacen("<w:showingPlcHdr/>", "", 1));
        let start = at + xml[at..].find("<w:sdtContent>").unwrap() + "<w:sdtContent>".len();
        let end = at + xml[at..].find("</w:sdtContent>").unwrap();
        format!("{}<w:r><w:t>Too long.</w:t></w:r>{}", &xml[..start], &xml[end..])
    };
    filled(&reworked(&form_of(TextFormat::Docx), "word/document.xml", fill));
}

#[test]
fn the_form_asks_no_host_and_works_without_script() {
    let html = String::from_utf8(form_of(TextFormat::Html)).unwrap();
    assert!(!html.contains("http:") && !html.contains("https:") && !html.contains("src="), "{html}");
    assert!(html.contains("default-src &#39;none&#39;") || html.contains("default-src 'none'"));
    assert!(html.contains("readonly") && html.contains("id=\"without\"") && html.contains("Rehearsal."));
    assert!(html.contains("lang=\"fa\" dir=\"rtl\""));
}

#[test]
fn other_files_are_no_forms() {
    assert_eq!(returned(b"<html></html>"), Err(FormError::NoForm));
    assert_eq!(returned(&[0xff]), Err(FormError::NoForm));
    assert_eq!(returned(&vec![b' '; 6 * 1024 * 1024]), Err(FormError::TooLarge));
    let broken = b"<script type=\"application/json\" id=\"answers\">{}</script>";
    assert!(matches!(returned(broken), Err(FormError::Broken(_))));
    assert!(matches!(returned(b"PK no archive"), Err(FormError::Docx(_))));
    assert_eq!(returned(&file(TextKind::Clean, TextFormat::Docx, &tabled())), Err(FormError::NoForm));
}
