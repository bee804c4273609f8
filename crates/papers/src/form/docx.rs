//! The form as DOCX: a content control for the words in each language and one for a comment.
//!
//! A control is known by the bookmark around it, or else by its tag: LibreOffice 7.4 keeps the one and loses the other.

use std::collections::BTreeMap;

use procedure::names::{Slug, Tag};

use crate::docx::{Body, DocxError, FRONT, Flat, Package, Parts, Run, right_to_left};
use crate::form::{Answer, Asked, FORMAT, FormError, Returned, named};
use crate::tabled::{Tabled, Tabular};
use crate::xml::{Node, Space, Xml};
use crate::{PaperError, Sheet};

/// What stands in an empty box.
const PLACEHOLDER: &str = "…";

/// The form.
pub(super) fn form(sheet: &Sheet<'_>, tabled: &Tabled, asked: &Asked) -> Result<Vec<u8>, PaperError> {
    let returned = asked.returned(sheet, tabled);
    let title = tabled.title_in(sheet.tag());
    let mut body = Body::new(sheet, tabled);
    sheet.notices().iter().for_each(|line| body.front_line("Front", line));
    body.front_line("Front", &tabled.symbol);
    body.front_line("Title", &title);
    asked.head(sheet, tabled).iter().for_each(|line| body.front_line("Front", line));
    body.front_line("Front", &sheet.text("papers-form-how-docx"));
    for row in &tabled.paragraphs {
        paragraph(&mut body, sheet, (tabled, row), asked);
    }
    let mut package = Package::of(sheet, &title, body);
    let (round, entry) = (returned.round.to_string(), returned.based_on.to_string());
    let properties = [
        ("form", FORMAT),
        ("process", returned.process.as_str()),
        ("meeting", returned.meeting.as_str()),
        ("text", returned.text.as_str()),
        ("round", &round),
        ("party", returned.party.as_str()),
        ("entry", &entry),
        ("language", returned.language.as_str()),
    ];
    properties.iter().for_each(|(name, value)| package.property(name, value));
    Ok(package.bytes()?)
}

fn paragraph(body: &mut Body<'_>, sheet: &Sheet<'_>, (tabled, row): (&Tabled, &Tabular), asked: &Asked) {
    let notes = tabled.notes();
    body.front_line("Heading1", &named(sheet, row));
    for tag in &asked.languages {
        let words = row.words_in(tag);
        let bidi = if right_to_left(tag) { "<w:pPr><w:bidi/></w:pPr>" } else { "" };
        let front = format!("{FRONT}_p{}_{tag}", row.id);
        bookmarked(body, (&front, bidi), |xml| Run::of(tag).write(xml, &notes.shown(words)));
        let label = sheet.with("papers-form-words", &[("language", sheet.language(tag).into())]);
        control(body, (&format!("p{}.words.{tag}", row.id), &label, bidi), Run::of(tag), words);
    }
    let label = sheet.text("papers-form-comment");
    control(body, (&format!("p{}.comment", row.id), &label, ""), Run::plain(), "");
}

/// A paragraph within a bookmark.
fn bookmarked(body: &mut Body<'_>, (name, properties): (&str, &str), write: impl FnOnce(&mut Xml)) {
    let id = body.id();
    let xml = body.xml();
    xml.raw(&format!("<w:p>{properties}"));
    xml.empty("w:bookmarkStart", &[("w:id", &id), ("w:name", name)]);
    write(xml);
    xml.empty("w:bookmarkEnd", &[("w:id", &id)]);
    xml.raw("</w:p>\n");
}

/// A content control around a label and a paragraph: of one around a paragraph alone LibreOffice 7.4 repeats what is written
/// right to left.
fn control(body: &mut Body<'_>, (name, label, properties): (&str, &str, &str), run: Run<'_>, words: &str) {
    let id = body.id();
    let xml = body.xml();
    xml.open("w:sdt", &[]);
    xml.open("w:sdtPr", &[]);
    xml.empty("w:alias", &[("w:val", label)]);
    xml.empty("w:tag", &[("w:val", name)]);
    xml.empty("w:id", &[("w:val", &id)]);
    // A control cannot be deleted; what stands in it can be changed.
    xml.empty("w:lock", &[("w:val", "sdtLocked")]);
    if words.is_empty() {
        xml.empty("w:showingPlcHdr", &[]);
    }
    xml.close("w:sdtPr");
    xml.open("w:sdtContent", &[]);
    body.front_line("Front", label);
    let shown = if words.is_empty() { PLACEHOLDER } else { words };
    bookmarked(body, (&name.replace('.', "_"), properties), |xml| run.write(xml, shown));
    body.xml().raw("</w:sdtContent></w:sdt>\n");
}

/// Reads the answers out of a form that came back.
pub(super) fn returned(bytes: &[u8]) -> Result<Returned, FormError> {
    let parts = Parts::open(bytes)?;
    let property = |name: &str| parts.property(name).ok_or(FormError::NoForm);
    let slug = |name: &str| Slug::new(property(name)?).ok_or_else(|| FormError::Broken(name.to_owned()));
    if property("form")? != FORMAT {
        return Err(FormError::NoForm);
    }
    let number = |name: &str| property(name)?.parse::<u64>().map_err(|cause| FormError::Broken(cause.to_string()));
    let round = u32::try_from(number("round")?).map_err(|cause| FormError::Broken(cause.to_string()))?;
    let mut answers: BTreeMap<u32, Answer> = BTreeMap::new();
    let mut problems = Vec::new();
    let mut boxes = by_bookmark(&parts.paragraphs());
    let mut tagged = Vec::new();
    collect(&parts.body, &mut tagged);
    for (name, words) in tagged {
        match place(&name) {
            Some(place) if boxes.iter().any(|(own, _)| *own == place) => {}
            Some(place) => boxes.push((place, words)),
            None => problems.push(name),
        }
    }
    for ((paragraph, field), words) in boxes {
        let answer = answers.entry(paragraph).or_insert_with(|| Answer {
            paragraph,
            words: BTreeMap::new(),
            comment: String::new(),
        });
        match field {
            Some(tag) => drop(answer.words.insert(tag, words)),
            None => answer.comment = words,
        }
    }
    Ok(Returned {
        format: FORMAT.to_owned(),
        process: slug("process")?,
        meeting: slug("meeting")?,
        text: slug("text")?,
        round,
        party: slug("party")?,
        based_on: number("entry")?,
        language: Tag::new(property("language")?).ok_or(FormError::Docx(DocxError::NoBasis))?,
        answers: answers.into_values().collect(),
        problems,
    })
}

/// The paragraph and the language of a box; no language for the comment.
type Place = (u32, Option<Tag>);

/// The boxes that still have their bookmark; one into which somebody put more paragraphs goes on to the next bookmark.
fn by_bookmark(flats: &[Flat]) -> Vec<(Place, String)> {
    let mut boxes: Vec<(Place, String)> = Vec::new();
    let mut open = false;
    for flat in flats {
        let place = flat.bookmarks.iter().find_map(|name| place(&name.replace('_', ".")));
        if place.is_none() && flat.bookmarks.iter().any(|name| name.starts_with(FRONT)) {
            open = false;
        }
        let words =
            flat.letters.iter().filter(|letters| letters.deleted.is_none()).map(|letters| letters.text.as_str());
        let words: String = words.collect();
        match (place, boxes.last_mut()) {
            (Some(place), _) => {
                boxes.push((place, words));
                open = true;
            }
            (None, Some((_, before))) if open && !words.trim().is_empty() => {
                before.push('\n');
                before.push_str(&words);
            }
            (None, _) => {}
        }
    }
    boxes.iter_mut().for_each(|(_, words)| *words = without_placeholder(std::mem::take(words)));
    boxes
}

fn place(name: &str) -> Option<Place> {
    let (paragraph, field) = name.strip_prefix('p')?.split_once('.')?;
    let paragraph = paragraph.parse().ok()?;
    match field.strip_prefix("words.") {
        Some(tag) => Some((paragraph, Some(Tag::new(tag)?))),
        None => (field == "comment").then_some((paragraph, None)),
    }
}

/// Every content control that has a tag of ours, with its words; changes that were tracked count as made.
fn collect(node: &Node, to: &mut Vec<(String, String)>) {
    for child in node.nodes() {
        if child.space == Space::Word && child.name == "sdt" {
            let properties = child.node("sdtPr");
            let property = |name: &str| properties.and_then(|all| all.node(name));
            let tag = property("tag").and_then(|tag| tag.attribute("val")).filter(|tag| tag.starts_with('p'));
            if let (Some(tag), Some(content)) = (tag, child.node("sdtContent")) {
                let empty = property("showingPlcHdr").is_some();
                to.push((tag.to_owned(), if empty { String::new() } else { words_of(content) }));
                continue;
            }
        }
        collect(child, to);
    }
}

fn words_of(content: &Node) -> String {
    without_placeholder(crate::docx::words_in(content))
}

/// A placeholder that a program took for words is none.
fn without_placeholder(words: String) -> String {
    if words.trim() == PLACEHOLDER { String::new() } else { words }
}
