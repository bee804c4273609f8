//! Papers of a text under negotiation: with brackets, and in two languages.

use papers::{Figures, PaperError, TextFormat, TextKind, text_file};

use super::docx::unchanged;
use super::form::asked;
use super::{file, file_with, part, tabled};
use crate::sample::{Sample, Stage, decision, tag, text};

#[test]
fn brackets_are_printed_with_their_tags() {
    let txt = String::from_utf8(file(TextKind::Marked, TextFormat::Txt, &tabled())).unwrap();
    let line = txt.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        line.contains("1. Participants [promote](1a)[regular & orderly[ and <labour>](1b)](1a) migration"),
        "{txt}"
    );
    assert!(line.contains("[Participants¹](2a) migration promote"), "{txt}");
    assert!(line.contains("(a) (agreed ad referendum) [migration](ac)[and <labour>](ac)"), "{txt}");
    assert!(line.contains("Bracket: 1b") && line.contains("Proposed by: owner not disclosed"), "{txt}");
    let html = String::from_utf8(file(TextKind::Marked, TextFormat::Html, &tabled())).unwrap();
    assert!(html.contains("<b class=\"paper-bracket\">[</b><del>promote</del>"), "{html}");
}

#[test]
fn papers_meet_the_standards() {
    let (ru, fa) = (tag("ru"), tag("fa"));
    for kind in [TextKind::Marked, TextKind::Bilingual(&ru), TextKind::Bilingual(&fa)] {
        assert!(file(kind, TextFormat::Pdf, &tabled()).starts_with(b"%PDF-1.7"));
    }
    let html = String::from_utf8(file(TextKind::Bilingual(&fa), TextFormat::Html, &tabled())).unwrap();
    assert!(html.contains("<td dir=\"rtl\">") && html.contains("Persian"), "{html}");
}

#[test]
fn figures_that_are_cited_stand_after_the_text_wherever_a_person_reads_it_and_are_no_paragraph() {
    let (ru, tabled) = (tag("ru"), tabled());
    let lines = Vec::from([("Uzbekistan – Kazakhstan".to_owned(), "744161 PS 2024 · known on 1 May".to_owned())]);
    let figures = Figures { heading: "Figures beside it".to_owned(), lines };
    for kind in [TextKind::Clean, TextKind::Marked, TextKind::Bilingual(&ru)] {
        for format in [TextFormat::Html, TextFormat::Txt, TextFormat::Docx] {
            let (with, without) = (file_with(kind, format, (&tabled, &figures)), file(kind, format, &tabled));
            let words = |bytes: &[u8]| match format {
                TextFormat::Docx => part(bytes, "word/document.xml"),
                _ => String::from_utf8(bytes.to_vec()).unwrap(),
            };
            let (with_words, without_words) = (words(&with), words(&without));
            for said in ["Figures beside it", "Uzbekistan – Kazakhstan", "744161 PS 2024"] {
                assert!(with_words.contains(said), "{said}: {kind:?} {format:?}");
                assert!(!without_words.contains(said), "{said}: {kind:?} {format:?}");
            }
            // What stands before them is as it was without them.
            let same = with_words.bytes().zip(without_words.bytes()).take_while(|(one, other)| one == other).count();
            assert!(same > without_words.len() / 2, "{kind:?} {format:?}: {same} of {}", without_words.len());
            if format == TextFormat::Docx {
                let languages = if matches!(kind, TextKind::Bilingual(_)) { 2 } else { 1 };
                unchanged(&papers::edited(&with, &tabled).unwrap(), &tabled, languages);
            }
        }
    }
}

#[test]
fn what_does_not_exist_is_refused() {
    let sample = Sample::new();
    let sheet = sample.sheet(locale::Lang::En);
    let clean = papers::protocol(&sheet, &text(Stage::Draft), &decision(Stage::Draft));
    let (ru, asked) = (tag("ru"), asked());
    for (kind, format) in [
        (TextKind::Bilingual(&ru), TextFormat::Akn),
        (TextKind::Bilingual(&ru), TextFormat::Xliff),
        (TextKind::Form(&asked), TextFormat::Pdf),
        (TextKind::Form(&asked), TextFormat::Xliff),
    ] {
        let refused = text_file(kind, format, (&tabled(), &Figures::default()), (&sheet, &clean));
        assert!(matches!(refused, Err(PaperError::NoSuchFormat(_))), "{kind:?} {format:?}");
    }
}

#[test]
fn the_hash_of_an_adopted_text_stands_in_the_file() {
    let sample = Sample::new();
    let sheet = sample.sheet(locale::Lang::En);
    let adopted = papers::protocol(&sheet, &text(Stage::Adopted), &decision(Stage::Adopted));
    let hash = procedure::names::Hash::of(&[b"adopted"]).to_string();
    let pdf = adopted.pdf().unwrap();
    // The metadata of PDF/A is a stream that is not packed.
    let file = String::from_utf8_lossy(&pdf);
    assert!(file.contains(&hash));
}

#[test]
#[ignore = "documents to look at"]
fn writes_documents_to_look_at() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("look");
    std::fs::create_dir_all(&folder).unwrap();
    let (fa, asked) = (tag("fa"), asked());
    let kinds = [
        ("clean", TextKind::Clean),
        ("marked", TextKind::Marked),
        ("bilingual", TextKind::Bilingual(&fa)),
        ("form", TextKind::Form(&asked)),
    ];
    let sample = Sample::new();
    let sheet = sample.sheet(locale::Lang::En);
    let clean = papers::protocol(&sheet, &text(Stage::Draft), &decision(Stage::Draft));
    for (name, kind) in kinds {
        for format in TextFormat::ALL {
            if let Ok((bytes, _, extension)) =
                text_file(kind, format, (&tabled(), &Figures::default()), (&sheet, &clean))
            {
                std::fs::write(folder.join(format!("{name}.{extension}")), bytes).unwrap();
            }
        }
    }
}
