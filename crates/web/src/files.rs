//! Files of the record: what a reader may see because something that he may read names it.

use axum::http::{HeaderValue, StatusCode, header};
use procedure::decisions::view::signed_files;
use procedure::delegations::credentials_view::letter_files;
use procedure::delegations::view::Reader;
use procedure::documents::MEDIA;
use procedure::evidence::library::OF_DATA;
use procedure::evidence::view::deposits;
use procedure::names::{FileRef, Hash};
use procedure::news::view::{in_hand, items};
use procedure::places::Place;

use crate::answer::{Answer, answer, sandboxed};
use crate::draw::Draw;
use crate::photographs::Format;

/// How long a browser keeps what is named by its content.
const KEPT: &str = "private, max-age=31536000, immutable";

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
    let media = MEDIA.iter().chain(&OF_DATA).find(|media| **media == file.media)?;
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
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(KEPT));
    Some(found)
}

/// The file, if something that the reader may read names it.
pub(crate) fn named(draw: &Draw<'_>, hash: Hash) -> Option<FileRef> {
    let state = draw.state();
    // A photograph as it was brought has in it where and with what it was taken: others have what is made of it.
    let brought = draw.opens(Place::Newsroom).then(|| photographs(draw)).into_iter().flatten();
    let readable = state.documents.values().filter(|document| draw.reads_document(document));
    let documents =
        readable.flat_map(|document| document.versions.iter().filter_map(|(_, version)| version.file.clone()));
    let archive = state.archive.values().filter(|old| draw.reads_archived(old)).map(|old| old.facts.file.clone());
    let library = deposits(state, draw.towards(None), draw.now()).into_iter().flat_map(|view| view.files);
    let library = library.map(|one| one.file);
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
    brought
        .chain(emblem)
        .chain(documents)
        .chain(archive)
        .chain(library)
        .chain(originals)
        .chain(signed)
        .chain(letters)
        .chain(sent)
        .find(|file| file.hash == hash)
}

/// A photograph in a size and format, as in `960.webp`, if the reader has the news that show it.
pub(crate) fn photograph(draw: &Draw<'_>, hash: &str, size: &str) -> Option<Answer> {
    let hash = Hash::from_hex(hash)?;
    let (width, format) = size.split_once('.')?;
    let format = Format::named(format)?;
    photographs(draw).into_iter().find(|file| file.hash == hash)?;
    let bytes = draw.site.photographs().bytes(draw.site.directory().files(), hash, (width.parse().ok()?, format))?;
    let mut found = answer(StatusCode::OK, format.media(), bytes);
    sandboxed(&mut found);
    found.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(KEPT));
    Some(found)
}

/// The photographs of the news that this reader has; with those of drafts for whoever has them.
fn photographs(draw: &Draw<'_>) -> Vec<FileRef> {
    let (state, now) = (draw.state(), draw.now());
    let published = items(state, draw.towards(None), now).into_iter().flat_map(|item| item.photographs);
    let drafts = draw.opens(Place::Newsroom).then(|| in_hand(state, now)).into_iter().flatten();
    published.chain(drafts.flat_map(|draft| draft.photographs)).map(|photograph| photograph.file).collect()
}
