//! The files of a meeting as answers: its papers, the files of its texts, its package, the spreadsheet of its board.

use axum::http::{HeaderValue, StatusCode, header};
use locale::{Lang, Locale};
use papers::{PaperError, TextFormat};
use procedure::Capacity;
use procedure::names::Slug;

use crate::answer::{Answer, answer};
use crate::draw::Drawn;
use crate::paper::{NoPaper, PaperKind, paper};
use crate::query::Query;
use crate::site::{Hosted, Site};
use crate::text_paper::{self, TextAsked, text_paper};

/// A file of a meeting, by its name.
pub(crate) fn made(
    of: (&Site, &Hosted, &Slug),
    (name, query): (&str, &Query),
    reader: (Lang, Capacity),
) -> Result<Answer, Drawn> {
    of_text(of, (name, query), reader.clone()).unwrap_or_else(|| other(of, name, reader))
}

/// A file of a text of the meeting; nothing where the name is none of its files.
fn of_text(
    (site, hosted, meeting): (&Site, &Hosted, &Slug),
    (name, query): (&str, &Query),
    (lang, capacity): (Lang, Capacity),
) -> Option<Result<Answer, Drawn>> {
    let snapshot = hosted.clerk.snapshot();
    let (text, kind, format) = text_paper::named(snapshot.process.state.meetings.get(meeting)?, name)?;
    let asked = TextAsked::of(&text, (kind, format), query);
    let file = match text_paper((site, hosted), meeting, &asked, (lang, capacity)) {
        Ok((bytes, media, _)) => answer(StatusCode::OK, media, bytes),
        Err(NoPaper::Failed(PaperError::NoOtherLanguage)) => return Some(Err(Drawn::Missing)),
        Err(NoPaper::Failed(error)) => return Some(Err(Drawn::Failed(error.to_string()))),
        Err(NoPaper::Meeting(_) | NoPaper::Text(_) | NoPaper::Language) => return Some(Err(Drawn::Missing)),
    };
    let (stem, _) = name.split_once('.').unwrap_or((name, ""));
    let own = format!("{}-{meeting}-{stem}-{lang}.{}", hosted.clerk.slug(), format.extension());
    Some(Ok(match format {
        TextFormat::Pdf | TextFormat::Txt => shown(file, &own),
        // A page that we made is no page of ours: it is kept, not shown in our place.
        TextFormat::Docx | TextFormat::Akn | TextFormat::Xliff | TextFormat::Html => attached(file, &own),
    }))
}

/// Any other file of a meeting.
fn other(
    (site, hosted, meeting): (&Site, &Hosted, &Slug),
    name: &str,
    (lang, capacity): (Lang, Capacity),
) -> Result<Answer, Drawn> {
    let failed = |error: &dyn std::fmt::Display| Drawn::Failed(error.to_string());
    if name == "package" {
        let package = clerk::export::export(&hosted.clerk, meeting, &capacity).map_err(|_no_meeting| Drawn::Missing)?;
        let bytes = package.to_bytes().map_err(|error| failed(&error))?;
        let file = format!("{}-{meeting}.package", hosted.clerk.slug());
        return Ok(attached(answer(StatusCode::OK, "application/json", bytes), &file));
    }
    if name == "board.csv" {
        let locale = Locale::of(lang).ok_or(Drawn::Missing)?;
        let bytes = papers::board::template(locale);
        return Ok(attached(answer(StatusCode::OK, "text/csv; charset=utf-8", bytes), "board.csv"));
    }
    let stem = name.strip_suffix(".pdf").ok_or(Drawn::Missing)?;
    let kind = match stem {
        "agenda" => PaperKind::Agenda,
        "participants" => PaperKind::Participants,
        other => {
            let text = other.strip_suffix("-signatures").and_then(Slug::new).ok_or(Drawn::Missing)?;
            PaperKind::SignatureSheet(Some(text))
        }
    };
    let document = match paper((site, hosted), meeting, &kind, (lang, capacity)) {
        Ok(document) => document,
        Err(NoPaper::Failed(error)) => return Err(failed(&error)),
        Err(_no_paper) => return Err(Drawn::Missing),
    };
    let bytes = document.pdf().map_err(|error| failed(&error))?;
    let own = format!("{}-{meeting}-{stem}-{lang}.pdf", hosted.clerk.slug());
    Ok(shown(answer(StatusCode::OK, "application/pdf", bytes), &own))
}

fn attached(file: Answer, name: &str) -> Answer {
    disposed(file, &format!("attachment; filename=\"{name}\""))
}

fn shown(file: Answer, name: &str) -> Answer {
    disposed(file, &format!("inline; filename=\"{name}\""))
}

fn disposed(mut file: Answer, how: &str) -> Answer {
    if let Ok(value) = HeaderValue::try_from(how) {
        file.headers_mut().insert(header::CONTENT_DISPOSITION, value);
    }
    file
}
