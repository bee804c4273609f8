//! Style sheets, scripts, fonts and drawings: in the program, packed once.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use bytes::Bytes;
use embedded::Assets;

use crate::answer::{Answer, Packing, answer, choose, encoded, of_the_checker};
use crate::cache::gzip;

mod embedded {
    #![expect(clippy::same_name_method, reason = "the derive makes methods that a trait has too")]

    /// The files below `assets/`.
    #[derive(rust_embed::RustEmbed)]
    #[folder = "../../assets"]
    pub(super) struct Assets;
}

/// A file as it goes over the wire.
struct Asset {
    plain: Bytes,
    gzip: Option<Bytes>,
    etag: HeaderValue,
    media: &'static str,
}

fn media(path: &str) -> &'static str {
    match path.rsplit_once('.').map(|(_, ending)| ending) {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        Some("png") => "image/png",
        Some("txt" | "md") => "text/plain; charset=utf-8",
        Some(_) | None => "application/octet-stream",
    }
}

/// The sheets that every page has, as one file: on a slow line each request of its own is a third of a second before anything is seen.
const SITE: &str = "css/site.css";

/// What it is made of, in this order.
const SHEETS: [&str; 5] = ["css/fonts.css", "css/tokens.css", "css/base.css", "css/components.css", "css/pages.css"];

fn bytes(path: &str) -> Option<Vec<u8>> {
    let file = |path: &str| Assets::get(path).map(|file| file.data.into_owned());
    if path == SITE {
        SHEETS.into_iter().map(file).collect::<Option<Vec<_>>>().map(|all| all.concat())
    } else {
        file(path)
    }
}

fn load(path: &str) -> Option<Asset> {
    let plain = Bytes::from(bytes(path)?);
    let hash = procedure::names::Hash::of(&[&plain]).to_string();
    let etag = HeaderValue::try_from(format!("\"{}\"", hash.get(..24)?)).ok()?;
    let media = media(path);
    // Fonts and photographs are packed already.
    let packs = media.starts_with("text/") || media == "image/svg+xml";
    Some(Asset { gzip: packs.then(|| gzip(&plain)), plain, etag, media })
}

/// The worker of the door: it may be given a page of ours as its scope.
const WORKER: &str = "js/door-worker.js";

/// The worker that checks a package.
const CHECKER: &str = "js/verify.js";

/// A file by its path below `assets/`.
pub(crate) fn asset(path: &str, asked: &HeaderMap) -> Option<Answer> {
    static ASSETS: OnceLock<BTreeMap<String, Asset>> = OnceLock::new();
    let assets = ASSETS.get_or_init(|| {
        let paths = Assets::iter().map(|path| path.to_string()).chain([SITE.to_owned()]);
        paths.filter_map(|path| load(&path).map(|asset| (path, asset))).collect()
    });
    // While we work on them, files are read anew.
    let fresh = if cfg!(debug_assertions) { load(path) } else { None };
    let asset = fresh.as_ref().or_else(|| assets.get(path))?;
    if asked.get(header::IF_NONE_MATCH) == Some(&asset.etag) {
        let mut same = Response::new(axum::body::Body::empty());
        *same.status_mut() = StatusCode::NOT_MODIFIED;
        same.headers_mut().insert(header::ETAG, asset.etag.clone());
        return Some(same);
    }
    let (bytes, packing) = match &asset.gzip {
        Some(packed) => choose(&asset.plain, packed, asked),
        None => (asset.plain.clone(), Packing::None),
    };
    let mut found = answer(StatusCode::OK, asset.media, bytes);
    found.headers_mut().insert(header::ETAG, asset.etag.clone());
    let age = if asset.media == "font/woff2" { "public, max-age=31536000" } else { "public, max-age=600" };
    found.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(age));
    if path == WORKER {
        found.headers_mut().insert("service-worker-allowed", HeaderValue::from_static("/"));
    }
    if path == CHECKER {
        of_the_checker(&mut found);
    }
    encoded(&mut found, packing);
    Some(found)
}
