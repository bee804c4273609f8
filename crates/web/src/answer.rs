//! What every answer has: the security headers, the right packing, and no cache that could leak.

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use bytes::Bytes;

use crate::cache::Packed;

/// An answer.
pub(crate) type Answer = Response<Body>;

/// No inline script or style, no request to another host, no frame around us.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
                      connect-src 'self'; form-action 'self'; object-src 'none'; base-uri 'none'; \
                      frame-ancestors 'none'; worker-src 'none'";
/// The same for the page of the door, which a worker keeps for the time without a network.
const DOOR: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
                    connect-src 'self'; form-action 'self'; object-src 'none'; base-uri 'none'; \
                    frame-ancestors 'none'; worker-src 'self'";
/// For the page on which a browser checks a package: a worker checks it, and nothing can be sent.
const CHECK: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
                     connect-src 'none'; form-action 'self'; object-src 'none'; base-uri 'none'; \
                     frame-ancestors 'none'; worker-src 'self'";
/// For that worker: it loads its other file and has no connection.
const CHECKER: &str = "default-src 'none'; script-src 'self'; form-action 'self'; style-src 'self'; object-src 'none'; \
                       base-uri 'none'; frame-ancestors 'none'; worker-src 'none'";
/// For what somebody handed in: even a browser that took it for a page would run, load, send and frame nothing.
const SANDBOX: &str = "default-src 'none'; style-src 'none'; script-src 'none'; form-action 'none'; object-src 'none'; \
                       base-uri 'none'; frame-ancestors 'none'; worker-src 'none'; sandbox";

/// No page uses a device, but for one.
const NO_DEVICES: &str = "camera=(), microphone=(), geolocation=()";
/// What the page of the door uses: a camera.
const CAMERA: &str = "camera=(self), microphone=(), geolocation=()";

/// Lets the page of the door use the camera, and be kept by its worker.
pub(crate) fn of_the_door(mut answer: Answer) -> Answer {
    answer.headers_mut().insert("permissions-policy", HeaderValue::from_static(CAMERA));
    answer.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(DOOR));
    answer
}

/// Lets the page of the check have its worker, and nothing be sent from it.
pub(crate) fn of_the_check(mut answer: Answer) -> Answer {
    answer.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(CHECK));
    answer
}

/// Shuts the worker in that checks a package.
pub(crate) fn of_the_checker(answer: &mut Answer) {
    answer.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(CHECKER));
}

/// Adds the headers that every answer has.
pub(crate) fn secured(mut answer: Answer) -> Answer {
    let headers = answer.headers_mut();
    headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(HeaderValue::from_static(POLICY));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    headers.insert("cross-origin-opener-policy", HeaderValue::from_static("same-origin"));
    headers.insert("cross-origin-resource-policy", HeaderValue::from_static("same-origin"));
    // Only the page of the door has a camera, to read badges.
    headers.entry("permissions-policy").or_insert(HeaderValue::from_static(NO_DEVICES));
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-cache, private"));
    answer
}

/// Shuts an answer in, whose bytes are somebody else's.
pub(crate) fn sandboxed(answer: &mut Answer) {
    answer.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(SANDBOX));
}

/// Says of an answer that it may be asked for again in a moment.
pub(crate) fn later(mut answer: Answer) -> Answer {
    answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("10"));
    answer
}

/// Keeps an answer for one reader: what somebody with a sign-in was shown stays on no disk, for the device may be stolen or
/// shared.
pub(crate) fn unkept(answer: &mut Answer) {
    answer.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
}

/// An answer with a body of a given type.
pub(crate) fn answer(status: StatusCode, media: &'static str, body: impl Into<Body>) -> Answer {
    let mut answer = Response::new(body.into());
    *answer.status_mut() = status;
    answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media));
    answer
}

/// A page.
pub(crate) fn html(status: StatusCode, page: String) -> Answer {
    answer(status, "text/html; charset=utf-8", page)
}

/// A page shorter than this goes as it is: it is one packet of the network either way.
const PACKED_FROM: usize = 1_200;

/// A page that is drawn for one request, packed where the reader takes it so.
pub(crate) fn html_for(status: StatusCode, page: String, asked: &HeaderMap) -> Answer {
    let plain = Bytes::from(page);
    if plain.len() < PACKED_FROM || !takes_gzip(asked) {
        return answer(status, "text/html; charset=utf-8", plain);
    }
    let mut answer = answer(status, "text/html; charset=utf-8", crate::cache::gzip(&plain));
    encoded(&mut answer, Packing::Gzip);
    answer
}

fn takes_gzip(asked: &HeaderMap) -> bool {
    asked.get(header::ACCEPT_ENCODING).and_then(|v| v.to_str().ok()).is_some_and(|v| v.contains("gzip"))
}

/// A page that was packed before, or 304 if the reader has it.
pub(crate) fn packed(page: &Packed, asked: &HeaderMap) -> Answer {
    if asked.get(header::IF_NONE_MATCH) == Some(&page.etag) {
        let mut same = Response::new(Body::empty());
        *same.status_mut() = StatusCode::NOT_MODIFIED;
        same.headers_mut().insert(header::ETAG, page.etag.clone());
        return same;
    }
    let (bytes, packed) = choose(&page.plain, &page.gzip, asked);
    let mut answer = answer(StatusCode::OK, "text/html; charset=utf-8", bytes);
    answer.headers_mut().insert(header::ETAG, page.etag.clone());
    encoded(&mut answer, packed);
    answer
}

/// The packed bytes where the reader takes them.
pub(crate) fn choose(plain: &Bytes, gzip: &Bytes, asked: &HeaderMap) -> (Bytes, Packing) {
    if takes_gzip(asked) { (gzip.clone(), Packing::Gzip) } else { (plain.clone(), Packing::None) }
}

/// How a body is packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Packing {
    /// Not.
    None,
    /// With gzip.
    Gzip,
}

/// Says how the body is packed.
pub(crate) fn encoded(answer: &mut Answer, packing: Packing) {
    let headers = answer.headers_mut();
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding, cookie"));
    if packing == Packing::Gzip {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
}

/// 303 to an address of our own.
pub(crate) fn see_other(address: &str) -> Answer {
    let mut answer = Response::new(Body::empty());
    *answer.status_mut() = StatusCode::SEE_OTHER;
    let address = HeaderValue::try_from(address).unwrap_or(HeaderValue::from_static("/"));
    answer.headers_mut().insert(header::LOCATION, address);
    answer
}

/// An address of our own to go back to: a path, never another host's.
pub(crate) fn own_address(address: &str) -> Option<&str> {
    // A browser reads a backslash as a stroke, and drops tabs and line ends: `/\t/host` is another host's.
    let strange = |c: char| c == '\\' || c.is_control();
    let own = address.starts_with('/') && !address.starts_with("//") && !address.contains(strange);
    own.then_some(address)
}

/// An address with the entry that an act just made, in the place of an earlier one.
pub(crate) fn with_receipt(back: &str, number: u64) -> String {
    let (whole, place) =
        back.split_once('#').map_or((back, String::new()), |(whole, place)| (whole, format!("#{place}")));
    let (path, query) = whole.split_once('?').unwrap_or((whole, ""));
    let kept = query.split('&').filter(|part| !part.is_empty() && !part.starts_with("done="));
    let kept: String = kept.flat_map(|part| [part, "&"]).collect();
    format!("{path}?{kept}done={number}{place}")
}
