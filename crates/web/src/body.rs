//! What a form sends: fields and files, bounded.

use axum::body::Bytes;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::{StatusCode, header};
use http_body::Body as _;
use record::files::FILE_BYTES_MAX;

use crate::places::{Place, Places};
use crate::query::Query;

/// The largest body of a form: a file of the store and its fields.
pub(crate) const BODY_BYTES_MAX: usize = FILE_BYTES_MAX + FIELDS_BYTES_MAX;
/// The most bytes of a form without files.
const FIELDS_BYTES_MAX: usize = 1024 * 1024;
/// The largest body of a form of sign-in: what an authenticator gives is some thousand bytes.
const SMALL_BYTES_MAX: usize = 64 * 1024;
/// The most parts of a form.
const PARTS_MAX: usize = 1_000;

/// A file that was sent.
#[derive(Clone, Debug)]
pub(crate) struct Upload {
    /// The field.
    pub(crate) field: String,
    /// The name of the file.
    pub(crate) name: String,
    /// Its media type, as the browser has it.
    pub(crate) media: String,
    /// Its bytes.
    pub(crate) bytes: Bytes,
}

/// A form as it was sent.
#[derive(Debug, Default)]
pub(crate) struct Form {
    /// Names and values, in their order.
    pub(crate) fields: Query,
    /// Files that are not empty.
    pub(crate) files: Vec<Upload>,
    /// The place that a large form has until it is answered.
    pub(crate) place: Option<Place>,
}

/// Why a form could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FormError {
    /// It is larger than [`BODY_BYTES_MAX`], has too many parts, or a file that the store does not take.
    TooLarge,
    /// It is no form.
    Unreadable,
    /// Too many large forms came at once.
    Busy,
}

/// The most bytes that a body may have, where it says so.
pub(crate) fn most_bytes(request: &Request) -> Option<u64> {
    request.body().size_hint().upper()
}

/// A place for a body of so many bytes at most; none is needed for a small one.
pub(crate) async fn place(places: &Places, most: Option<u64>) -> Result<Option<Place>, FormError> {
    let small = u64::try_from(SMALL_BYTES_MAX).unwrap_or(0);
    if most.is_some_and(|most| most <= small) {
        return Ok(None);
    }
    places.body().await.map(Some).ok_or(FormError::Busy)
}

/// Reads a form of either kind, for whoever may send files.
pub(crate) async fn form(places: &Places, request: Request) -> Result<Form, FormError> {
    let parted = is_parted(&request);
    refuse_too_large(&request, if parted { BODY_BYTES_MAX } else { FIELDS_BYTES_MAX })?;
    let place = place(places, most_bytes(&request)).await?;
    if parted {
        return Ok(Form { place, ..multipart(request).await? });
    }
    Ok(Form { fields: fields(request, FIELDS_BYTES_MAX).await?, files: Vec::new(), place })
}

/// Reads a form of either kind, but few bytes, for anybody may send one.
pub(crate) async fn form_of_stranger(request: Request) -> Result<Form, FormError> {
    if !is_parted(&request) {
        return Ok(Form { fields: small_form(request).await?, ..Form::default() });
    }
    refuse_too_large(&request, SMALL_BYTES_MAX)?;
    let (head, body) = request.into_parts();
    let bytes = axum::body::to_bytes(body, SMALL_BYTES_MAX).await.map_err(|_too_large| FormError::TooLarge)?;
    multipart(Request::from_parts(head, bytes.into())).await
}

fn is_parted(request: &Request) -> bool {
    let media = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    media.starts_with("multipart/form-data")
}

/// Reads a form of sign-in: fields only, and few bytes, for anybody may send one.
pub(crate) async fn small_form(request: Request) -> Result<Query, FormError> {
    fields(request, SMALL_BYTES_MAX).await
}

/// What says of itself that it is too large is not read.
fn refuse_too_large(request: &Request, max: usize) -> Result<(), FormError> {
    let too_large = request.body().size_hint().lower() > u64::try_from(max).unwrap_or(u64::MAX);
    if too_large { Err(FormError::TooLarge) } else { Ok(()) }
}

async fn fields(request: Request, max: usize) -> Result<Query, FormError> {
    refuse_too_large(&request, max)?;
    let bytes = axum::body::to_bytes(request.into_body(), max).await.map_err(|_too_large| FormError::TooLarge)?;
    let text = std::str::from_utf8(&bytes).map_err(|_no_text| FormError::Unreadable)?;
    Ok(Query::read(text))
}

async fn multipart(request: Request) -> Result<Form, FormError> {
    let parts = Multipart::from_request(request, &()).await;
    let mut parts = parts.map_err(|_rejection| FormError::Unreadable)?;
    let mut form = Form::default();
    let mut size = 0_usize;
    while let Some(part) = parts.next_field().await.map_err(failed)? {
        let name = part.name().unwrap_or_default().to_owned();
        let file = part.file_name().map(str::to_owned);
        let media = part.content_type().unwrap_or("application/octet-stream").to_owned();
        let bytes = part.bytes().await.map_err(failed)?;
        size = size.saturating_add(bytes.len());
        if bytes.len() > FILE_BYTES_MAX {
            return Err(FormError::TooLarge);
        }
        if size > BODY_BYTES_MAX || form.fields.0.len().saturating_add(form.files.len()) >= PARTS_MAX {
            return Err(FormError::TooLarge);
        }
        match file {
            Some(_) if bytes.is_empty() => {}
            Some(file) => form.files.push(Upload { field: name, name: file, media, bytes }),
            None => {
                let text = String::from_utf8(bytes.to_vec()).map_err(|_no_text| FormError::Unreadable)?;
                form.fields.0.push((name, text));
            }
        }
    }
    Ok(form)
}

fn failed(error: axum::extract::multipart::MultipartError) -> FormError {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE { FormError::TooLarge } else { FormError::Unreadable }
}
