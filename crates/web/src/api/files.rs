//! Files: kept before an act names them, read where something that the reader may read names them; and papers of a meeting.

use axum::extract::Request;
use axum::http::{StatusCode, header};
use papers::TextFormat;
use record::files::FILE_BYTES_MAX;
use schemars::JsonSchema;
use serde::Serialize;

use super::Asked;
use super::problem::{Fault, Problem};
use super::query::{NUMBER_MAX, Takes, params};
use super::routes::Route;
use crate::answer::{Answer, answer};
use crate::body::{most_bytes, place};
use crate::content;
use crate::meeting_files::NotMade;
use crate::uploads::{self, NotTaken};
use crate::{looks, meeting_files, text_paper};

params! {
    /// The other language of a text side by side or of a translation.
    optional TO = "to": Takes::Language;
    /// The party for which a form is.
    optional PARTY = "party": Takes::Slug;
    /// The round for which a form is.
    optional ROUND = "round": Takes::Number(NUMBER_MAX);
}

/// A file that is kept.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "kept-file")]
pub(super) struct Kept {
    /// SHA-256 of its bytes: an act names it so, and gives its name and media type beside it.
    hash: String,
    /// How many bytes it has.
    bytes: u64,
}

/// Keeps a file.
pub(super) async fn keep(asked: &Asked<'_>, request: Request) -> Result<Answer, Problem> {
    let ask = asked.ask(None)?;
    asked.access.puts(None)?;
    let media = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let media = media.to_owned();
    if !procedure::documents::MEDIA.contains(&media.as_str()) {
        return Err(Problem::about(Fault::Media, "takes", procedure::documents::MEDIA.join(", ")));
    }
    let _place = place(ask.draw.site.places(), most_bytes(&request)).await.map_err(|_busy| Fault::NotRecorded)?;
    let bytes = axum::body::to_bytes(request.into_body(), FILE_BYTES_MAX).await;
    let bytes = bytes.map_err(|_too_large| Problem::about(Fault::TooLarge, "bound", FILE_BYTES_MAX.to_string()))?;
    // What it is said to be counts only if its bytes say the same.
    if content::media(&media, &bytes) != media {
        return Err(Problem::about(Fault::Media, "takes", procedure::documents::MEDIA.join(", ")));
    }
    let (hash, _) = uploads::take(&ask.draw, ("", &media), &bytes).map_err(|why| match why {
        NotTaken::NotStored => Fault::NotRecorded,
        NotTaken::Enough => Fault::FilesEnough,
    })?;
    let kept = Kept { hash: hash.to_string(), bytes: u64::try_from(bytes.len()).unwrap_or(u64::MAX) };
    let body = serde_json::to_vec(&kept).map_err(|_no_json| Fault::Failed)?;
    Ok(answer(StatusCode::CREATED, "application/json", body))
}

/// A file.
pub(super) fn get(asked: &Asked<'_>) -> Result<Answer, Problem> {
    let ask = asked.ask(None)?;
    let hash = asked.named.get("hash").map(String::as_str).unwrap_or_default();
    let found = crate::files::file(&ask.draw, hash).ok_or(Fault::NotFound)?;
    looks::note_file(&ask.draw, &asked.access.reader(), hash);
    Ok(found)
}

/// The media types of papers.
pub(super) fn media_of_papers() -> impl Iterator<Item = &'static str> {
    let of_texts = TextFormat::ALL.into_iter().map(TextFormat::media);
    let all = of_texts.chain(["text/csv", "application/json", "image/png"]);
    all.map(|media| media.split_once(';').map_or(media, |(media, _)| media))
}

/// A paper of a meeting: the same as its page has under this name.
pub(super) async fn paper(asked: &Asked<'_>, route: &Route) -> Result<Answer, Problem> {
    let ask = asked.ask(asked.slug("meeting"))?;
    let of = |name: &str| asked.named.get(name).map(String::as_str).unwrap_or_default();
    let (meeting, name, query) = (of("meeting"), of("file"), asked.params.pairs());
    let reader = (asked.lang, ask.capacity().clone());
    match meeting_files::file((asked.site, asked.hosted()?), (meeting, name, &query), reader).await {
        Ok(paper) => {
            looks::note_view(&ask.draw, &asked.access.reader(), (route.id, &asked.named));
            Ok(paper)
        }
        Err(NotMade::Busy) => Err(Fault::TooMany.into()),
        Err(NotMade::Failed(why) | NotMade::Damaged(why)) => {
            tracing::error!(route = route.id, why, "a paper could not be made");
            Err(Fault::Failed.into())
        }
        Err(NotMade::Missing) => {
            let problem = Problem::from(Fault::NotFound);
            ask.note_refusal(&problem, text_paper::stem(name));
            Err(problem)
        }
    }
}
