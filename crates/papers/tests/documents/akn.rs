//! Akoma Ntoso: valid against the schema of OASIS, where `AKN_SCHEMA` or the build has it and xmllint is installed.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Command;

use papers::{Tabled, TextFormat, TextKind};

use super::office::installed;
use super::{LANGUAGES, file, led_by, tabled};

/// Where scripts/test puts the schema: `target/schemas` of the checkout.
fn schema() -> Option<PathBuf> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../target/schemas/akomantoso30.xsd");
    let found = root.exists();
    if !found {
        eprintln!("skipped: {} is not there", root.display());
    }
    found.then_some(root)
}

fn check(name: &str, schema: &PathBuf, xml: &[u8]) {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.akn.xml"));
    std::fs::write(&path, xml).unwrap();
    let output =
        Command::new("xmllint").args(["--nonet", "--noout", "--schema"]).arg(schema).arg(&path).output().unwrap();
    assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
    std::fs::remove_file(path).unwrap();
}

/// Texts in which something is missing or stands where nobody expects it.
fn odd() -> Vec<Tabled> {
    let of = |keep: &[u32]| {
        let mut text = led_by("en");
        text.paragraphs.retain(|row| keep.contains(&row.id));
        text
    };
    let mut turned = led_by("ru");
    turned.paragraphs.reverse();
    let mut all = Vec::from([of(&[]), of(&[1, 2]), of(&[3]), of(&[5]), of(&[8]), of(&[1, 5, 3]), of(&[6, 4]), turned]);
    let mut twice = led_by("en");
    let again = twice.paragraphs[5].clone();
    // Two paragraphs cite one footnote.
    twice.paragraphs.push(papers::Tabular { id: 9, proposals: Vec::new(), pieces: BTreeMap::new(), ..again });
    all.push(twice);
    all
}

#[test]
fn every_text_is_valid() {
    let (Some(schema), true) = (schema(), installed("xmllint")) else { return };
    for kind in [TextKind::Clean, TextKind::Marked] {
        for language in LANGUAGES {
            check(&format!("{language}-{kind:?}"), &schema, &file(kind, TextFormat::Akn, &led_by(language)));
        }
        for (at, text) in odd().iter().enumerate() {
            check(&format!("odd-{at}-{kind:?}"), &schema, &file(kind, TextFormat::Akn, text));
        }
    }
}

#[test]
fn it_is_named_and_built_as_it_should_be() {
    let xml = String::from_utf8(file(TextKind::Marked, TextFormat::Akn, &tabled())).unwrap();
    let work = "/akn/xx/statement/deliberation/rehearsal/2026-10-01/rp-som-8-2026-l-1";
    assert!(xml.contains(&format!("<FRBRuri value=\"{work}\"/>")), "{xml}");
    assert!(xml.contains(&format!("<FRBRthis value=\"{work}/eng@entry-412/!main\"/>")));
    assert!(xml.contains("<recital eId=\"recs_1__rec_1\" wId=\"p1\">"));
    assert!(xml.contains("<point eId=\"hcontainer_1__para_1__point_1\" wId=\"p5\"><num>(a)</num>"));
    assert!(xml.contains("<del title=\"1a\" refersTo=\"#proposal_1\">promote</del>"));
    assert!(xml.contains("<ins title=\"1a\" refersTo=\"#proposal_1\">regular &amp; orderly<ins title=\"1b\""));
    assert!(xml.contains("<authorialNote eId=\"authorialNote_8\" wId=\"p8\" marker=\"1\" placement=\"bottom\">"));
    let clean = String::from_utf8(file(TextKind::Clean, TextFormat::Akn, &tabled())).unwrap();
    assert!(!clean.contains("<ins") && !clean.contains("<del") && !clean.contains("<note "));
}
