//! Pages kept as bytes: one for each address and reader, thrown away when the record moves on, and when a deadline passes
//! that a page may show.

use std::collections::BTreeMap;
use std::io::Write;
use std::sync::{Arc, RwLock};

use axum::http::HeaderValue;
use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use procedure::time::Moment;

/// The most pages kept per process: above it the oldest state of the cache is dropped whole.
const PAGES_MAX: usize = 4_000;

/// How hard a page is packed. Packing takes longer than drawing: of a long page, a text with thousands of brackets, its
/// reader has the bytes sooner if they are some more.
const LEVEL: u32 = 6;
const LEVEL_OF_LONG: u32 = 1;
/// The bytes above which a page is long.
const LONG: usize = 1 << 20;

/// A page as it goes over the wire.
#[derive(Debug)]
pub(crate) struct Packed {
    /// The entry up to which the record was read.
    pub(crate) head: u64,
    /// Until when it holds if the record does not move on.
    until: Option<Moment>,
    /// The bytes.
    pub(crate) plain: Bytes,
    /// The bytes, packed.
    pub(crate) gzip: Bytes,
    /// The validator.
    pub(crate) etag: HeaderValue,
}

impl Packed {
    /// Packs a page.
    pub(crate) fn new(head: u64, page: String) -> Self {
        let plain = Bytes::from(page);
        let hash = procedure::names::Hash::of(&[&plain]).to_string();
        let etag = format!("\"{}\"", hash.get(..24).unwrap_or(&hash));
        let etag = HeaderValue::try_from(etag).unwrap_or(HeaderValue::from_static("\"\""));
        Self { head, until: None, gzip: gzip(&plain), plain, etag }
    }

    /// A page that holds until an instant.
    pub(crate) fn until(self, until: Option<Moment>) -> Self {
        Self { until, ..self }
    }

    fn holds(&self, (head, now): (u64, Moment)) -> bool {
        self.head == head && self.until.is_none_or(|until| now < until)
    }
}

/// Packs bytes with gzip; where that fails, which memory cannot, they stay as they are.
pub(crate) fn gzip(plain: &[u8]) -> Bytes {
    let level = if plain.len() > LONG { LEVEL_OF_LONG } else { LEVEL };
    let mut encoder = GzEncoder::new(Vec::with_capacity(plain.len() / 3), Compression::new(level));
    let packed = encoder.write_all(plain).and_then(|()| encoder.finish());
    packed.map_or_else(|_| Bytes::copy_from_slice(plain), Bytes::from)
}

/// The address and the reader of a page.
type Key = (String, String);

/// The pages of one process.
#[derive(Debug, Default)]
pub(crate) struct Cache(RwLock<BTreeMap<Key, Arc<Packed>>>);

impl Cache {
    /// The page, if it was made from the record as it stands at this time.
    pub(crate) fn get(&self, address: &str, reader: &str, at: (u64, Moment)) -> Option<Arc<Packed>> {
        let pages = self.0.read().unwrap_or_else(std::sync::PoisonError::into_inner);
        pages.get(&(address.to_owned(), reader.to_owned())).filter(|page| page.holds(at)).cloned()
    }

    /// Keeps a page.
    pub(crate) fn put(&self, address: &str, reader: &str, page: &Arc<Packed>) {
        let mut pages = self.0.write().unwrap_or_else(std::sync::PoisonError::into_inner);
        if pages.len() >= PAGES_MAX {
            pages.clear();
        }
        pages.insert((address.to_owned(), reader.to_owned()), page.clone());
    }
}
