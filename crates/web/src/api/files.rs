//! Files: kept before an act names them, read where something that the reader may read names them.

use axum::extract::Request;
use axum::http::{StatusCode, header};
use record::files::FILE_BYTES_MAX;
use schemars::JsonSchema;
use serde::Serialize;

use super::Asked;
use super::problem::{Fault, Problem};
use crate::answer::{Answer, answer};
use crate::body::{most_bytes, place};
use crate::content;
use crate::uploads::{self, NotTaken};

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
    crate::files::file(&ask.draw, hash).ok_or_else(|| Fault::NotFound.into())
}
