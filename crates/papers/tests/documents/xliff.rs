//! XLIFF 2.0, out and in.

use papers::{Outcome, TextFormat, TextKind, outcomes, translation};

use super::{file, said, tabled};
use crate::sample::tag;

fn sent() -> String {
    let mut tabled = tabled();
    // English is the language of the paper, so that Azerbaijani is what it is translated from.
    tabled.authentic = Vec::from([tag("az")]);
    tabled.courtesy = Vec::from([tag("en")]);
    tabled.paragraphs[3].reviewed.insert(tag("en"));
    tabled.paragraphs[6].behind.insert(tag("en"));
    tabled.paragraphs[1].words.0.remove(&tag("en"));
    String::from_utf8(file(TextKind::Clean, TextFormat::Xliff, &tabled)).unwrap()
}

#[test]
fn a_translation_comes_back() {
    let xml = sent();
    let states = |xml: &str| -> Vec<String> {
        xml.split(" state=\"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
    };
    let mut expected = ["translated"; 9];
    (expected[2], expected[4]) = ("initial", "reviewed");
    assert_eq!(states(&xml), expected, "what nobody compared is no more than translated");
    let behind: Vec<&str> = xml.split("<unit ").filter(|unit| unit.contains("subState=\"meshveret:behind\"")).collect();
    assert!(behind.len() == 1 && behind[0].starts_with("id=\"p7\""), "{behind:?}");
    let authentic = String::from_utf8(file(TextKind::Clean, TextFormat::Xliff, &tabled())).unwrap();
    assert!(
        states(&authentic).iter().all(|state| state == "reviewed"),
        "authentic words are compared with, not compared"
    );
    assert!(!xml.contains('['), "brackets are not sent");
    let mut now = tabled();
    now.paragraphs[6].behind.insert(tag("en"));
    let back = xml.replacen("and &lt;labour&gt; regular &amp; orderly promote migration Participants", "All new", 1);
    let read = translation(back.as_bytes()).unwrap();
    assert_eq!((read.text.as_ref().unwrap().as_str(), read.entry), ("protocol", Some(412)));
    assert_eq!((read.source.as_str(), read.target.as_str()), ("az", "en"));
    let gives = outcomes(&read, &now);
    let fields = [("paragraph", "7"), ("words.en", "All new")].map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(gives[0], Outcome::Title);
    assert_eq!(gives[1], Outcome::Unchanged(1));
    assert_eq!(gives[2], Outcome::Empty(2));
    assert_eq!(gives[7], Outcome::Revise(7, Vec::from(fields)));
    now.paragraphs[6].words.0.insert(tag("az"), said("az", &[1]));
    assert_eq!(outcomes(&read, &now)[7], Outcome::SourceChanged(7));
    now.paragraphs.truncate(7);
    assert_eq!(outcomes(&read, &now)[8], Outcome::Unknown("p8".to_owned()));
}
