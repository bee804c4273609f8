//! Files of the record: what a reader may see because something that he may read names it.

use axum::http::{HeaderValue, StatusCode, header};
use procedure::decisions::view::signed_files;
use procedure::delegations::credentials_view::letter_files;
use procedure::delegations::view::Reader;
use procedure::names::{FileRef, Hash};

use crate::answer::{Answer, answer, sandboxed};
use crate::draw::Draw;

/// A file by its hash, if something that the reader may read names it.
pub(crate) fn file(draw: &Draw<'_>, hash: &str) -> Option<Answer> {
    let hash = Hash::from_hex(hash)?;
    // Its bytes may be there for a moment longer, or for another process.
    if draw.state().removed.at(hash).is_some() {
        return None;
    }
    let file = named(draw, hash)?;
    let bytes = match draw.site.directory().files().get(hash) {
        Ok(bytes) => bytes?,
        Err(failure) => {
            tracing::error!(error = %failure, "a file could not be read");
            return None;
        }
    };
    let media = procedure::documents::MEDIA.iter().find(|media| **media == file.media)?;
    let letters = *media == "text/plain" && std::str::from_utf8(&bytes).is_ok();
    let media = if letters { "text/plain; charset=utf-8" } else { media };
    let mut found = answer(StatusCode::OK, media, bytes);
    // A browser shows a PDF in a viewer of its own, which a sandbox would keep from opening.
    if media != "application/pdf" {
        sandboxed(&mut found);
    }
    let headers = found.headers_mut();
    let shown = if media.starts_with("image/") || media == "application/pdf" { "inline" } else { "attachment" };
    // A name is no path.
    let whole = file.name.rsplit(['/', '\\']).next().unwrap_or_default();
    let name: String = whole.chars().filter(|c| c.is_ascii_alphanumeric() || "._- ".contains(*c)).collect();
    let disposition = format!("{shown}; filename=\"{name}\"; filename*=UTF-8''{}", pages::act::encoded(whole));
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::try_from(disposition).ok()?);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, max-age=31536000, immutable"));
    Some(found)
}

/// The file, if something that the reader may read names it.
pub(crate) fn named(draw: &Draw<'_>, hash: Hash) -> Option<FileRef> {
    let state = draw.state();
    let news = procedure::news::view::items(state, draw.towards(None), draw.now());
    let photographs = news.into_iter().filter_map(|item| item.published.1.photograph.clone());
    let readable = state.documents.values().filter(|document| draw.reads_document(document));
    let documents =
        readable.flat_map(|document| document.versions.iter().filter_map(|(_, version)| version.file.clone()));
    let archive = state.archive.values().filter(|old| draw.reads_archived(old)).map(|old| old.facts.file.clone());
    // What is attached to an adopted text is for everybody, as the text is.
    let originals = state.meetings.values().flat_map(|meeting| {
        let drafts = meeting.texts.values();
        drafts.flat_map(|draft| draft.decided.originals.iter().map(|(_, _, original)| original.file.clone()))
    });
    let originals: Vec<FileRef> = originals.collect();
    // What a signature rests on is for whoever sees the page of signatures, where its address stands.
    let signed = state.meetings.values().flat_map(|meeting| {
        let drafts = meeting.texts.values();
        drafts.flat_map(|draft| signed_files(meeting, draft, draw.audience_on(meeting, draft)).cloned())
    });
    let signed: Vec<FileRef> = signed.collect();
    let letters = state.meetings.values().flat_map(|meeting| {
        let reader = Reader {
            audience: draw.audience_at(meeting),
            own: draw.towards(Some(&meeting.slug)).party(),
            language: "",
        };
        letter_files(meeting, reader)
    });
    let sent = state.correspondence.letters().find_map(|letter| {
        procedure::correspondence::view::file_of(letter, draw.reader_of_letter(letter.letter), hash)
    });
    let emblem = state.about.iter().filter_map(|about| about.emblem.clone());
    photographs
        .chain(emblem)
        .chain(documents)
        .chain(archive)
        .chain(originals)
        .chain(signed)
        .chain(letters)
        .chain(sent)
        .find(|file| file.hash == hash)
}
