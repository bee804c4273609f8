//! The files of a meeting as answers: its papers, the files of its texts, its package, the spreadsheet of its board. And the
//! sheet with the key of the record, and the cards of news.

use std::sync::Arc;

use axum::http::{HeaderValue, StatusCode, header};
use locale::{Lang, Locale};
use papers::{PaperError, TextFormat};
use procedure::Capacity;
use procedure::delegations::questions::Use;
use procedure::names::Slug;

use crate::answer::{Answer, answer, html};
use crate::cards;
use crate::draw::{Draw, Drawn};
use crate::paper::{NoPaper, PaperKind, SeatsKind, badges, certificates, key_paper, note, paper, seats};
use crate::places::Asker;
use crate::query::Query;
use crate::site::{Hosted, Site};
use crate::text_paper::{self, TextAsked, text_paper};

/// Why there is no file.
pub(crate) enum NotMade {
    /// Too many wait.
    Busy,
    /// There is none of this name, or not for this reader.
    Missing,
    /// It could not be made; the cause is for the log.
    Failed(String),
    /// What it would hold is not what was recorded.
    Damaged(String),
}

/// A file of a meeting, by its name, made in its turn and on a thread of its own.
pub(crate) async fn file(
    (site, hosted): (&Site, &Arc<Hosted>),
    (meeting, name, query): (&str, &str, &Query),
    reader: (Lang, Capacity),
) -> Result<Answer, NotMade> {
    let meeting = Slug::new(meeting).ok_or(NotMade::Missing)?;
    let (site, hosted) = (site.clone(), Arc::clone(hosted));
    let (name, query) = (name.to_owned(), query.clone());
    let asker = if reader.1 == Capacity::Public { Asker::Stranger } else { Asker::Seated };
    let _place = site.places().paper(asker).await.ok_or(NotMade::Busy)?;
    let making = move || made((&site, &hosted, &meeting), (&name, &query), reader);
    match tokio::task::spawn_blocking(making).await {
        Ok(Err(Drawn::Failed(why))) => Err(NotMade::Failed(why)),
        Ok(Err(Drawn::Damaged(why))) => Err(NotMade::Damaged(why)),
        Ok(made) => made.map_err(|_none| NotMade::Missing),
        Err(error) => Err(NotMade::Failed(error.to_string())),
    }
}

/// The name under which files of the record stand, as those of a meeting stand under its own; no meeting is called so.
const RECORD: &str = "record";

/// The programme as a calendar.
pub(crate) const TIMETABLE: &str = "timetable.ics";

fn made(of: (&Site, &Hosted, &Slug), (name, query): (&str, &Query), reader: (Lang, Capacity)) -> Result<Answer, Drawn> {
    if of.2.as_str() == RECORD {
        return key_sheet((of.0, of.1), name, reader.0);
    }
    if of.2.as_str() == cards::NEWS {
        return cards::of_news((of.0, of.1), name, reader.0);
    }
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
        // A text in one language has no other beside it.
        Err(
            NoPaper::Failed(PaperError::NoOtherLanguage)
            | NoPaper::Meeting(_)
            | NoPaper::Text(_)
            | NoPaper::List(_)
            | NoPaper::Badges(_)
            | NoPaper::Certificates(_)
            | NoPaper::Note(_)
            | NoPaper::Language,
        ) => return Some(Err(Drawn::Missing)),
        Err(NoPaper::Failed(error)) => return Some(Err(Drawn::Failed(error.to_string()))),
    };
    let (stem, _) = name.split_once('.').unwrap_or((name, ""));
    let own = format!("{}-{meeting}-{stem}-{lang}.{}", hosted.clerk.slug(), format.extension());
    Some(Ok(match format {
        TextFormat::Pdf | TextFormat::Txt => shown(file, &own),
        // A page that we made is no page of ours: it is kept, not shown in our place.
        TextFormat::Docx | TextFormat::Akn | TextFormat::Xliff | TextFormat::Html => attached(file, &own),
    }))
}

/// A table of a meeting, as a spreadsheet takes it.
fn table(
    (site, hosted, meeting): (&Site, &Hosted, &Slug),
    name: &str,
    (lang, capacity): (Lang, Capacity),
) -> Option<Answer> {
    let draw = Draw::new(site, hosted, lang, capacity)?;
    let bytes = match name {
        "board.csv" => {
            draw.state().meetings.get(meeting)?;
            papers::board::template(Locale::of(lang)?)
        }
        "remote.csv" => draw.remote_file(meeting)?,
        "attendance.csv" => draw.attendance_file(meeting)?,
        name => draw.answers_file(meeting, name.strip_suffix(".csv").and_then(Use::named)?)?,
    };
    Some(attached(answer(StatusCode::OK, "text/csv; charset=utf-8", bytes), name))
}

/// Any other file of a meeting.
fn other(
    (site, hosted, meeting): (&Site, &Hosted, &Slug),
    name: &str,
    (lang, capacity): (Lang, Capacity),
) -> Result<Answer, Drawn> {
    let failed = |error: &dyn std::fmt::Display| Drawn::Failed(error.to_string());
    if name == "package" {
        let package = clerk::export::export(&hosted.clerk, meeting, &capacity);
        let package = package.map_err(|error| Drawn::without_package(&error))?;
        let bytes = package.to_bytes().map_err(|error| failed(&error))?;
        let file = format!("{}-{meeting}.package", hosted.clerk.slug());
        return Ok(attached(answer(StatusCode::OK, "application/json", bytes), &file));
    }
    if name.strip_suffix(".csv").is_some() {
        return table((site, hosted, meeting), name, (lang, capacity)).ok_or(Drawn::Missing);
    }
    if name == cards::OF_MEETING {
        return cards::of_meeting((site, hosted), meeting, lang);
    }
    if name == TIMETABLE {
        return calendar((site, hosted), meeting, (lang, capacity));
    }
    if let Some(list) = name.strip_prefix("participants-").and_then(|rest| rest.split_once('.')) {
        return list_file((site, hosted), meeting, list, (lang, capacity));
    }
    if let Some(party) = name.strip_prefix("invitation-").and_then(|rest| Slug::new(rest.strip_suffix(".docx")?)) {
        let note = note((site, hosted), (meeting, &party), (lang, capacity)).map_err(|_no_note| Drawn::Missing)?;
        let own = format!("{}-{meeting}-invitation-{party}-{}.docx", hosted.clerk.slug(), note.1);
        return Ok(attached(answer(StatusCode::OK, papers::DOCX_MEDIA, note.0), &own));
    }
    if let Some(letter) = letter((site, hosted), meeting, (name, lang, &capacity)) {
        return letter;
    }
    let stem = name.strip_suffix(".pdf").ok_or(Drawn::Missing)?;
    let own = format!("{}-{meeting}-{stem}-{lang}.pdf", hosted.clerk.slug());
    let printed = |bytes: Result<Vec<u8>, PaperError>| {
        let bytes = bytes.map_err(|error| failed(&error))?;
        Ok(shown(answer(StatusCode::OK, "application/pdf", bytes), &own))
    };
    if let Some(party) = whose(stem, "badges") {
        let badges = badges((site, hosted), (meeting, party?.as_ref()), (lang, capacity));
        return printed(badges.map_err(|_no_badge| Drawn::Missing)?.pdf());
    }
    if let Some(party) = whose(stem, "certificates") {
        let made = certificates((site, hosted), (meeting, party?.as_ref()), (lang, capacity));
        return printed(made.map_err(|_nobody| Drawn::Missing)?.pdf());
    }
    if let Some(sheet) = SeatsKind::named(stem) {
        return room((site, hosted), (meeting, sheet, stem), (lang, capacity));
    }
    let copy = |(text, party): (&str, &str)| Some(PaperKind::SignatureSheetOf(Slug::new(text)?, Slug::new(party)?));
    let entry = |stem: &str| stem.strip_prefix("statement-")?.parse().ok();
    let kind = match stem {
        "agenda" => PaperKind::Agenda,
        "proceedings" => PaperKind::Proceedings,
        "participants" => PaperKind::Participants,
        "credentials" => PaperKind::Credentials,
        "run-sheet" => PaperKind::RunSheet,
        stem => match (stem.strip_suffix("-signatures"), entry(stem)) {
            (Some(of), _) => PaperKind::SignatureSheet(Some(Slug::new(of).ok_or(Drawn::Missing)?)),
            (None, Some(entry)) => PaperKind::Statement(entry),
            (None, None) => stem.split_once("-signatures-").and_then(copy).ok_or(Drawn::Missing)?,
        },
    };
    let document = match paper((site, hosted), meeting, &kind, (lang, capacity)) {
        Ok(document) => document,
        Err(NoPaper::Failed(error)) => return Err(failed(&error)),
        Err(_no_paper) => return Err(Drawn::Missing),
    };
    printed(document.pdf())
}

/// Of `badges` or `badges-orluna`: those of all, or of a party; nothing where the name is of another kind.
fn whose(stem: &str, kind: &str) -> Option<Result<Option<Slug>, Drawn>> {
    match stem.strip_prefix(kind)? {
        "" => Some(Ok(None)),
        rest => rest.strip_prefix('-').map(|party| Slug::new(party).map(Some).ok_or(Drawn::Missing)),
    }
}

/// The programme as a calendar.
fn calendar(
    (site, hosted): (&Site, &Hosted),
    meeting: &Slug,
    (lang, capacity): (Lang, Capacity),
) -> Result<Answer, Drawn> {
    let draw = Draw::new(site, hosted, lang, capacity).ok_or(Drawn::Missing)?;
    let calendar = draw.timetable_file(meeting).ok_or(Drawn::Missing)?;
    let own = format!("{}-{meeting}-timetable-{lang}.ics", hosted.clerk.slug());
    let mut file = attached(answer(StatusCode::OK, "text/calendar; charset=utf-8", calendar.into_bytes()), &own);
    // It differs by who asks, and programs ask again for what changed.
    file.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    Ok(file)
}

/// The plan of the seats, or the plates with names.
fn room(
    (site, hosted): (&Site, &Hosted),
    (meeting, sheet, stem): (&Slug, SeatsKind, &str),
    (lang, capacity): (Lang, Capacity),
) -> Result<Answer, Drawn> {
    let bytes = seats((site, hosted), (meeting, sheet), (lang, capacity)).map_err(|why| {
        if let NoPaper::Failed(error) = why { Drawn::Failed(error.to_string()) } else { Drawn::Missing }
    })?;
    let own = format!("{}-{meeting}-{stem}-{lang}.pdf", hosted.clerk.slug());
    Ok(shown(answer(StatusCode::OK, "application/pdf", bytes), &own))
}

/// The sheet with the key of the record.
fn key_sheet(of: (&Site, &Hosted), name: &str, lang: Lang) -> Result<Answer, Drawn> {
    let ending = name.strip_prefix("key.").ok_or(Drawn::Missing)?;
    let sheet = key_paper(of, lang).map_err(|_no_paper| Drawn::Missing)?;
    let own = format!("{}-key-{lang}.{ending}", of.1.clerk.slug());
    match ending {
        "pdf" => {
            let bytes = sheet.pdf().map_err(|error| Drawn::Failed(error.to_string()))?;
            Ok(shown(answer(StatusCode::OK, "application/pdf", bytes), &own))
        }
        // A page that we made is no page of ours: it is kept, not shown in our place.
        "html" => Ok(attached(answer(StatusCode::OK, "text/html; charset=utf-8", sheet.html().into_bytes()), &own)),
        "txt" => Ok(shown(answer(StatusCode::OK, "text/plain; charset=utf-8", sheet.txt().into_bytes()), &own)),
        _ => Err(Drawn::Missing),
    }
}

/// A list of participants that was issued, by its ordinal and the ending of the file.
fn list_file(
    (site, hosted): (&Site, &Hosted),
    meeting: &Slug,
    (ordinal, ending): (&str, &str),
    (lang, capacity): (Lang, Capacity),
) -> Result<Answer, Drawn> {
    let kind = PaperKind::List(ordinal.parse().map_err(|_no_ordinal| Drawn::Missing)?);
    let list = paper((site, hosted), meeting, &kind, (lang, capacity)).map_err(|_no_list| Drawn::Missing)?;
    let own = format!("{}-{meeting}-participants-{ordinal}-{lang}.{ending}", hosted.clerk.slug());
    let set = |bytes: Result<Vec<u8>, PaperError>| bytes.map_err(|error| Drawn::Failed(error.to_string()));
    match ending {
        "pdf" => Ok(shown(answer(StatusCode::OK, "application/pdf", set(list.pdf())?), &own)),
        "docx" => Ok(attached(answer(StatusCode::OK, papers::DOCX_MEDIA, set(list.docx())?), &own)),
        _ => Err(Drawn::Missing),
    }
}

/// The letter on a silence procedure, as a page or as plain text; as PDF it is a paper among others.
fn letter(
    of: (&Site, &Hosted),
    meeting: &Slug,
    (name, lang, capacity): (&str, Lang, &Capacity),
) -> Option<Result<Answer, Drawn>> {
    let (stem, ending) = name.rsplit_once('.')?;
    let text = stem.strip_suffix("-letter").and_then(Slug::new)?;
    let made = paper(of, meeting, &PaperKind::Letter(Some(text)), (lang, capacity.clone()));
    let document = match made {
        Ok(document) => document,
        Err(NoPaper::Failed(error)) => return Some(Err(Drawn::Failed(error.to_string()))),
        // Another paper may have this name: that of a text which is called so.
        Err(_no_paper) => return None,
    };
    Some(match ending {
        "pdf" => match document.pdf() {
            Ok(bytes) => Ok(answer(StatusCode::OK, "application/pdf", bytes)),
            Err(error) => Err(Drawn::Failed(error.to_string())),
        },
        "html" => Ok(html(StatusCode::OK, document.html())),
        "txt" => Ok(answer(StatusCode::OK, "text/plain; charset=utf-8", document.txt())),
        _ => Err(Drawn::Missing),
    })
}

pub(crate) fn attached(file: Answer, name: &str) -> Answer {
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
