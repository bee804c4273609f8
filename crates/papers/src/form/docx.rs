//! The form as DOCX: a content control for the words in each language and one for a comment, each with a tag.

use std::collections::BTreeMap;

use procedure::names::{Slug, Tag};

use crate::docx::{Body, DocxError, Package, Parts, Run, right_to_left};
use crate::form::{Answer, Asked, FORMAT, FormError, Returned, named};
use crate::tabled::{Tabled, Tabular};
use crate::xml::{Node, Space, Xml};
use crate::{PaperError, Sheet};

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
    for (at, row) in tabled.paragraphs.iter().enumerate() {
        paragraph(&mut body, sheet, (tabled, at, row), asked);
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

fn paragraph(body: &mut Body<'_>, sheet: &Sheet<'_>, (tabled, at, row): (&Tabled, usize, &Tabular), asked: &Asked) {
    let notes = tabled.notes();
    body.front_line("Heading1", &named(sheet, row));
    for (number, tag) in asked.languages.iter().enumerate() {
        let words = row.words_in(tag);
        let bidi = if right_to_left(tag) { "<w:pPr><w:bidi/></w:pPr>" } else { "" };
        body.xml().raw(&format!("<w:p>{bidi}"));
        Run::of(tag).write(body.xml(), &notes.shown(words));
        body.xml().raw("</w:p>\n");
        let label = sheet.with("papers-form-words", &[("language", sheet.language(tag).into())]);
        body.front_line("Front", &label);
        let id = at.saturating_mul(100).saturating_add(number).saturating_add(1);
        body.xml().raw(&format!("<w:p>{bidi}"));
        control(body.xml(), (id, &format!("p{}.words.{tag}", row.id), &label), Run::of(tag), words);
        body.xml().raw("</w:p>\n");
    }
    let label = sheet.text("papers-form-comment");
    body.front_line("Front", &label);
    body.xml().raw("<w:p>");
    let id = at.saturating_mul(100).saturating_add(100);
    control(body.xml(), (id, &format!("p{}.comment", row.id), &label), Run::plain(), "");
    body.xml().raw("</w:p>\n");
}

fn control(xml: &mut Xml, (id, tag, label): (usize, &str, &str), run: Run<'_>, words: &str) {
    xml.open("w:sdt", &[]);
    xml.open("w:sdtPr", &[]);
    xml.empty("w:alias", &[("w:val", label)]);
    xml.empty("w:tag", &[("w:val", tag)]);
    xml.empty("w:id", &[("w:val", &id.to_string())]);
    // A control cannot be deleted; what stands in it can be changed.
    xml.empty("w:lock", &[("w:val", "sdtLocked")]);
    if words.is_empty() {
        xml.empty("w:showingPlcHdr", &[]);
    }
    xml.empty("w:text", &[("w:multiLine", "1")]);
    xml.close("w:sdtPr");
    xml.open("w:sdtContent", &[]);
    run.write(xml, if words.is_empty() { "…" } else { words });
    xml.close("w:sdtContent");
    xml.close("w:sdt");
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
    let mut boxes = Vec::new();
    collect(&parts.body, &mut boxes);
    for (name, words) in boxes {
        let Some((paragraph, field)) = place(&name) else {
            problems.push(name);
            continue;
        };
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
fn place(name: &str) -> Option<(u32, Option<Tag>)> {
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
    let words = crate::docx::words_in(content);
    // A placeholder that a program took for words is none.
    if words.trim() == "…" { String::new() } else { words }
}
