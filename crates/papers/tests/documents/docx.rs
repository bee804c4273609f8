//! DOCX: what goes out comes back the same, and what somebody changed is told apart from what we print.

use papers::{
    Comment, DocxError, Edited, Known, NotTaken, Problem, Tabled, TextFormat, TextKind, basis, edited, of_edited,
};
use procedure::texts::ParagraphKind;
use procedure::texts::ProposalKind;
use procedure::texts::brackets::Part;

use super::{LANGUAGES, bracket, file, in_all, led_by, part, piece, proposal, reworked, row, said, tabled};
use crate::sample::tag;

const DOCUMENT: &str = "word/document.xml";

/// Fails unless nothing changed.
pub(crate) fn unchanged(read: &Edited, tabled: &Tabled, languages: usize) {
    for one in &read.paragraphs {
        assert_eq!(one.before, one.after, "p{} in {}", one.id, one.tag);
        assert_eq!(one.before, tabled.paragraph(one.id).unwrap().words_in(&one.tag));
        assert!(one.comments.is_empty(), "p{}: {:?}", one.id, one.comments);
    }
    assert_eq!(read.paragraphs.len(), tabled.paragraphs.len() * languages);
    assert!(read.added.is_empty() && read.deleted.is_empty() && read.problems.is_empty(), "{read:?}");
    assert!(of_edited(read, tabled).planned.is_empty());
}

#[test]
fn what_goes_out_comes_back_in_every_language() {
    for language in LANGUAGES {
        let tabled = led_by(language);
        for kind in [TextKind::Clean, TextKind::Marked] {
            let bytes = file(kind, TextFormat::Docx, &tabled);
            let of = basis(&bytes).unwrap();
            assert_eq!((of.text.as_str(), of.entry, of.language.as_str()), ("protocol", 412, language));
            unchanged(&edited(&bytes, &tabled).unwrap(), &tabled, 1);
        }
    }
    let tabled = tabled();
    let other = tag("ru");
    let bytes = file(TextKind::Bilingual(&other), TextFormat::Docx, &tabled);
    unchanged(&edited(&bytes, &tabled).unwrap(), &tabled, 2);
}

/// The text with a word of the paragraph `p7` changed in English, where it is printed as "and <labour> regular & orderly …".
fn changed(kind: TextKind<'_>, change: impl Fn(String) -> String) -> Edited {
    let tabled = led_by("en");
    edited(&reworked(&file(kind, TextFormat::Docx, &tabled), DOCUMENT, change), &tabled).unwrap()
}

fn after(read: &Edited, id: u32) -> &str {
    &read.paragraphs.iter().find(|one| one.id == id).unwrap().after
}

const P7: &str = "and &lt;labour&gt; regular &amp; orderly promote migration Participants";

#[test]
fn a_tracked_change_of_somebody_is_taken_and_ours_is_left_open() {
    let foreign = "w:author=\"X\" w:date=\"2026-10-14T08:00:00Z\"";
    let read = changed(TextKind::Marked, |xml| {
        assert!(xml.contains(P7));
        let runs = format!(
            "and </w:t></w:r><w:del w:id=\"900\" {foreign}><w:r w:rsidR=\"00AA\"><w:delText>&lt;labour&gt;</w:delText></w:r></w:del>\
             <w:ins w:id=\"901\" {foreign}><w:r><w:t>work</w:t></w:r></w:ins><w:smartTag><w:r><w:t xml:space=\"preserve\"> regular &amp; orderly</w:t></w:r></w:smartTag>\
             <w:moveFrom w:id=\"902\" {foreign}><w:r><w:t xml:space=\"preserve\"> promote</w:t></w:r></w:moveFrom><w:r><w:t xml:space=\"preserve\"> migration Participants</w:t></w:r>\
             <w:moveTo w:id=\"903\" {foreign}><w:r><w:t xml:space=\"preserve\"> promote</w:t></w:r></w:moveTo><w:r><w:t>"
        );
        xml.replace(P7, &runs)
    });
    assert_eq!(after(&read, 7), "and work regular & orderly migration Participants promote");
    let taken = of_edited(&read, &led_by("en"));
    assert_eq!(taken.planned.len(), 1, "{taken:?}");
    assert_eq!(taken.planned[0].act, "texts.propose");
    let fields = [("paragraph", "7"), ("words.en", "and work regular & orderly migration Participants promote")];
    assert_eq!(taken.planned[0].fields, fields.map(|(name, value)| (name.to_owned(), value.to_owned())));
    assert!(taken.not.is_empty());
}

#[test]
fn a_change_without_tracking_is_found_by_its_words() {
    let read =
        changed(TextKind::Clean, |xml| xml.replace("promote migration Participants", "support migration Participants"));
    assert_eq!(after(&read, 7), "and <labour> regular & orderly support migration Participants");
    assert_eq!(of_edited(&read, &led_by("en")).planned.len(), 1);
}

#[test]
fn who_accepts_a_proposal_in_the_file_proposes_the_same() {
    let read = changed(TextKind::Marked, |xml| {
        // Accepting an insertion leaves its run; accepting a deletion removes it.
        let (before, rest) = xml.split_once("<w:del ").unwrap();
        let (_, rest) = rest.split_once("</w:del>").unwrap();
        let rest = rest.replacen("</w:ins>", "", 1);
        let (middle, behind) = rest.split_once("<w:ins ").unwrap();
        format!("{before}{middle}{}", behind.split_once('>').unwrap().1)
    });
    assert_eq!(after(&read, 5), "and <labour> regular & orderly");
}

#[test]
fn a_change_in_words_that_another_proposes_is_not_taken() {
    let foreign = "<w:ins w:id=\"900\" w:author=\"X\" w:date=\"2026-10-14T08:00:00Z\"><w:r><w:rPr><w:rStyle w:val=\"Proposed\"/></w:rPr><w:t>strongly</w:t></w:r></w:ins>";
    let read = changed(TextKind::Marked, |xml| {
        let at = xml.find("<w:t xml:space=\"preserve\"> and &lt;labour&gt;</w:t></w:r>").unwrap();
        let end = at + xml[at..].find("</w:r>").unwrap() + 6;
        format!("{}{foreign}{}", &xml[..end], &xml[end..])
    });
    assert_eq!(read.problems, [Problem::InsideBracket(4)]);
    assert_eq!(after(&read, 4), "Participants promote migration");
    assert_eq!(of_edited(&read, &led_by("en")).not, [NotTaken::InsideBracket(4)]);
}

#[test]
fn new_and_deleted_paragraphs_and_lost_bookmarks_are_found() {
    let read = changed(TextKind::Clean, |xml| {
        let xml = xml
            .replace("w:name=\"p7\"", "w:name=\"_GoBack\"")
            .replace("promote migration Participants", "promote migration");
        let (before, behind) = xml.split_once("<w:bookmarkStart w:id=\"9\"").map_or((xml.as_str(), ""), |parts| parts);
        assert!(!behind.is_empty(), "{before}");
        let new =
            "<w:p><w:r><w:t>Something new</w:t></w:r><w:r><w:t xml:space=\"preserve\"> altogether.</w:t></w:r></w:p>";
        // Behind the first paragraph of the text.
        let at = xml.find("w:name=\"p1\"").unwrap();
        let end = at + xml[at..].find("</w:p>").unwrap() + 6;
        let xml = format!("{}{new}{}", &xml[..end], &xml[end..]);
        let at = xml.find("w:name=\"p2\"").unwrap();
        let start = xml[..at].rfind("<w:p>").unwrap();
        let end = at + xml[at..].find("</w:p>").unwrap() + 6;
        format!("{}{}", &xml[..start], &xml[end..])
    });
    let seventh = read.paragraphs.iter().find(|one| one.id == 7).unwrap();
    assert_eq!(
        (seventh.known, seventh.after.as_str()),
        (Known::ByWords, "and <labour> regular & orderly promote migration")
    );
    assert_eq!(read.deleted, [(2, tag("en"))]);
    assert_eq!((read.added[0].after, read.added[0].words.as_str()), (Some(1), "Something new altogether."));
    let acts: Vec<Vec<(String, String)>> =
        of_edited(&read, &led_by("en")).planned.into_iter().map(|planned| planned.fields).collect();
    let pairs =
        |list: &[(&str, &str)]| list.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect::<Vec<_>>();
    assert_eq!(
        acts,
        [
            pairs(&[
                ("paragraph", "1"),
                ("kind", "new-paragraph"),
                ("as", "preambular"),
                ("words.en", "Something new altogether.")
            ]),
            pairs(&[("paragraph", "2"), ("kind", "delete")]),
            pairs(&[("paragraph", "7"), ("words.en", "and <labour> regular & orderly promote migration")]),
        ]
    );
}

#[test]
fn a_paragraph_whose_end_is_taken_away_goes_on_in_the_next() {
    let read = changed(TextKind::Clean, |xml| {
        let at = xml.find("w:name=\"p1\"").unwrap();
        let start = xml[..at].rfind("</w:pPr>").unwrap();
        let end = "<w:rPr><w:del w:id=\"900\" w:author=\"X\" w:date=\"2026-10-14T08:00:00Z\"/></w:rPr>";
        format!("{}{end}{}", &xml[..start], &xml[start..])
    });
    let joined = format!("{}{}", said("en", &[0, 1]), said("en", &[3, 4, 0]));
    assert_eq!(after(&read, 1), joined);
    assert_eq!(read.deleted, [(2, tag("en"))]);
}

#[test]
fn a_comment_of_somebody_is_taken_with_its_author() {
    let tabled = led_by("en");
    let bytes = reworked(&file(TextKind::Marked, TextFormat::Docx, &tabled), DOCUMENT, |xml| {
        xml.replace(P7, &format!("{P7}</w:t></w:r><w:r><w:commentReference w:id=\"77\"/></w:r><w:r><w:t>"))
    });
    let bytes = reworked(&bytes, "word/comments.xml", |xml| {
        let comment = "<w:comment w:id=\"77\" w:author=\"N. Orvan\" w:date=\"2026-10-14T08:00:00Z\"><w:p><w:r><w:t>Too long.</w:t></w:r></w:p></w:comment>";
        xml.replace("</w:comments>", &format!("{comment}</w:comments>"))
    });
    let read = edited(&bytes, &tabled).unwrap();
    let seventh = read.paragraphs.iter().find(|one| one.id == 7).unwrap();
    assert_eq!(seventh.comments, [Comment { author: "N. Orvan".to_owned(), words: "Too long.".to_owned() }]);
    let taken = of_edited(&read, &tabled);
    assert_eq!(taken.planned.len(), 1);
    assert_eq!(taken.planned[0].act, "texts.comment");
}

#[test]
fn proposals_are_tracked_changes_or_brackets_with_comments() {
    let bytes = file(TextKind::Marked, TextFormat::Docx, &led_by("en"));
    let xml = part(&bytes, DOCUMENT);
    let count = |what: &str| xml.matches(what).count();
    // 3: del and ins; 4: ins; 6: its end, its letters, and the bracket in them; 9: its end and its letters.
    assert_eq!((count("<w:del "), count("<w:ins ")), (1, 9));
    let letters: String =
        xml.split("<w:t xml:space=\"preserve\">").skip(1).filter_map(|rest| rest.split("</w:t>").next()).collect();
    assert!(
        letters.contains("Participants [promote]1a[regular &amp; orderly[ and &lt;labour&gt;]1b]1a migration"),
        "{letters}"
    );
    assert!(letters.contains("[Participants]2a migration"), "{letters}");
    let comments = part(&bytes, "word/comments.xml");
    // 1, 2, 5 as brackets, 3 has a reason, 6 and 9 are new paragraphs, 7 another place.
    assert_eq!(comments.matches("<w:comment ").count(), 7);
    assert!(
        comments.contains("owner not disclosed") && comments.contains("Belmara") && comments.contains("for a reason")
    );
    assert_eq!(count("<w:commentRangeStart"), count("<w:commentRangeEnd"));
}

/// Numbers that look like chance and are the same every time.
pub(crate) struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % bound
    }
}

/// A text of chance: words, and brackets in brackets.
fn by_chance(chance: &mut Chance) -> Tabled {
    let mut tabled = tabled();
    tabled.paragraphs.clear();
    tabled.beginning.clear();
    let mut ordinal = 0;
    for id in 1..=12_u32 {
        let kind = [ParagraphKind::Heading, ParagraphKind::Preambular, ParagraphKind::Operative, ParagraphKind::Item]
            [chance.below(4)];
        let plan: Vec<(usize, usize)> = (0..=chance.below(6)).map(|_| (chance.below(5), chance.below(6))).collect();
        let first = ordinal;
        let mut made = Vec::new();
        for (_, way) in &plan {
            ordinal += 1;
            let kind = match way {
                0 => ProposalKind::Reservation,
                1 => ProposalKind::Alternative,
                _ => ProposalKind::Replace,
            };
            made.push(proposal(ordinal, &format!("{id}x{ordinal}"), kind, (ordinal % 3 != 0).then_some("Elvoria")));
        }
        let of = |language: &str| {
            let (mut pieces, mut words) = (Vec::new(), String::new());
            for (at, (word, way)) in plan.iter().enumerate() {
                let own = first + u32::try_from(at).unwrap() + 1;
                let stands = format!("{} ", said(language, &[*word, *word + 2]));
                let comes = format!("{} ", said(language, &[*word + 1]));
                let inner = bracket(own - 1, Part::Comes, Vec::from([piece(&comes)]));
                match way {
                    0 => pieces.push(bracket(own, Part::Stays, Vec::from([piece(&stands)]))),
                    1 => pieces.extend([
                        bracket(own, Part::Stays, Vec::from([piece(&stands)])),
                        bracket(own, Part::Comes, Vec::from([piece(&comes)])),
                    ]),
                    2 => pieces.push(bracket(own, Part::Goes, Vec::from([piece(&stands)]))),
                    3 if at > 0 => pieces.push(bracket(own, Part::Goes, Vec::from([inner, piece(&stands)]))),
                    4 => pieces.extend([
                        bracket(own, Part::Goes, Vec::from([piece(&stands)])),
                        bracket(
                            own,
                            Part::Comes,
                            Vec::from([piece(&comes), bracket(own, Part::Comes, Vec::from([piece("x ")]))]),
                        ),
                    ]),
                    _ => pieces.push(piece(&stands)),
                }
                words.push_str(&stands);
            }
            (pieces, words)
        };
        let number = (kind == ParagraphKind::Operative).then(|| id.to_string());
        let mut one = row(id, kind, number.as_deref(), in_all(|language| of(language).1.trim_end().to_owned()));
        // The record has no space at the end, so the last piece has none either.
        one.pieces = LANGUAGES.iter().map(|language| (tag(language), trimmed(of(language).0))).collect();
        one.proposals = made;
        tabled.paragraphs.push(one);
    }
    tabled
}

fn trimmed(mut pieces: Vec<procedure::texts::brackets::Piece>) -> Vec<procedure::texts::brackets::Piece> {
    use procedure::texts::brackets::Piece;
    for piece in pieces.iter_mut().rev() {
        match piece {
            Piece::Words(words) => {
                *words = words.trim_end().to_owned();
                break;
            }
            Piece::Bracket(bracket) if bracket.part == Part::Comes => {}
            Piece::Bracket(bracket) => {
                if let Some(Piece::Words(words)) = bracket.inside.last_mut() {
                    *words = words.trim_end().to_owned();
                }
                break;
            }
        }
    }
    pieces
}

#[test]
fn texts_of_chance_come_back() {
    let mut chance = Chance(20_261_012);
    for round in 0..40 {
        let mut tabled = by_chance(&mut chance);
        tabled.authentic = Vec::from([tag(LANGUAGES[round % LANGUAGES.len()])]);
        tabled.courtesy.clear();
        for kind in [TextKind::Clean, TextKind::Marked] {
            unchanged(&edited(&file(kind, TextFormat::Docx, &tabled), &tabled).unwrap(), &tabled, 1);
        }
    }
}

#[test]
fn hostile_files_are_refused() {
    let tabled = led_by("en");
    let good = file(TextKind::Clean, TextFormat::Docx, &tabled);
    let check = |bytes: &[u8]| edited(bytes, &tabled).unwrap_err();
    assert!(matches!(check(b"no archive"), DocxError::Zip(_)));
    assert!(matches!(check(&good[..good.len() / 2]), DocxError::Zip(_)));
    assert!(matches!(check(&reworked(&good, DOCUMENT, |_| "<w:document".to_owned())), DocxError::Part { .. }));
    assert_eq!(check(&reworked(&good, DOCUMENT, |_| "<document/>".to_owned())), DocxError::NoDocument);
    let moved = |xml: String| xml.replace("word/document.xml", "word/other.xml");
    assert_eq!(check(&reworked(&good, "_rels/.rels", moved)), DocxError::NoDocument);
    assert_eq!(check(&reworked(&good, "docProps/custom.xml", |_| "<Properties/>".to_owned())), DocxError::NoBasis);
    let deep = |xml: String| xml.replace("<w:body>", &format!("<w:body>{}", "<w:sdt>".repeat(1000)));
    assert!(matches!(check(&reworked(&good, DOCUMENT, deep)), DocxError::Part { .. }));
    let bomb = |_: String| format!("<a>{}</a>", "0".repeat(40 * 1024 * 1024));
    assert!(matches!(check(&reworked(&good, DOCUMENT, bomb)), DocxError::Zip(_)));
    for locale in locale::Lang::ALL.into_iter().filter_map(locale::Locale::of) {
        assert!(!check(b"").told(locale).contains('\u{27e6}'));
    }
}

#[test]
fn ten_thousand_runs_are_one_paragraph() {
    let runs: String = (0..10_000).map(|_| "<w:r><w:rPr><w:lang w:val=\"en-GB\"/></w:rPr><w:t>a</w:t></w:r>").collect();
    let read = changed(TextKind::Clean, |xml| {
        let run = format!("{P7}</w:t></w:r>");
        assert!(xml.contains(&run));
        xml.replace(&run, &format!("</w:t></w:r>{runs}"))
    });
    assert_eq!(after(&read, 7), "a".repeat(10_000));
}
