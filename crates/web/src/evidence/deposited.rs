//! What the importers read in a dataset of the research library: each file once, one after the other, on a thread of its own, so that no
//! page waits for it. It is derived, and no part of the record.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};

use evidence::cube::{Field, of};
use evidence::import::{Read1, Refused, read};
use evidence::said::Said;
use locale::without_isolates;
use pages::Frame;
use pages::library::DataReport;
use procedure::names::{FileRef, Hash};

use super::import::{Incoming, sentence};
use super::words::{area, count};
use crate::site::Site;

/// So many readings are kept.
const KEPT_MAX: usize = 64;
/// So many observations are shown.
const FIRST_MAX: usize = 10;
/// So many indicators, areas and codes are shown.
const SHOWN_MAX: usize = 60;

/// What was read in a file.
#[derive(Debug)]
enum Reading {
    Known(Known),
    Refused(Said, Vec<String>),
}

/// What is told of a file that was read.
#[derive(Debug)]
struct Known {
    layout: String,
    rows: usize,
    indicators: Vec<String>,
    areas: Vec<String>,
    /// Indicator, from, to, period, value with unit.
    first: Vec<[String; 5]>,
}

/// The readings, by hash of the file: none where one is at work.
#[derive(Debug, Default)]
pub(crate) struct Deposited {
    kept: Mutex<BTreeMap<Hash, Option<Arc<Reading>>>>,
    /// One file is read at a time.
    turn: Mutex<()>,
}

impl Deposited {
    fn set(&self, hash: Hash, reading: Option<Arc<Reading>>) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        match reading {
            Some(reading) => drop(kept.insert(hash, Some(reading))),
            // It is read again when somebody asks.
            None => drop(kept.remove(&hash)),
        }
    }
}

/// What is to be said of a dataset's file; that it is being read, where nobody asked before.
pub(crate) fn report(site: &Site, f: &Frame, file: &FileRef) -> DataReport {
    let nothing = |said: String, unmapped: Vec<String>| DataReport {
        said,
        indicators: Vec::new(),
        areas: Vec::new(),
        unmapped,
        first: Vec::new(),
    };
    let Some(reading) = reading_of(site, file) else { return nothing(f.t("library-report-waiting"), Vec::new()) };
    match &*reading {
        Reading::Refused(said, codes) => {
            let why = without_isolates(&sentence(f, said));
            nothing(f.t1("library-report-none", "why", why), codes.clone())
        }
        Reading::Known(known) => {
            let values = [("rows", count(f.locale, known.rows)), ("layout", known.layout.clone())];
            let values: Vec<(&str, locale::Value<'_>)> =
                values.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
            DataReport {
                said: f.locale.with("library-report-rows", &values),
                indicators: known.indicators.clone(),
                areas: known.areas.iter().map(|code| area(f.locale, code)).collect(),
                unmapped: Vec::new(),
                first: known.first.iter().map(|row| named(f, row)).collect(),
            }
        }
    }
}

/// A row with its areas in words.
fn named(f: &Frame, [indicator, from, to, period, value]: &[String; 5]) -> [String; 5] {
    let in_words = |code: &String| if code.is_empty() { String::new() } else { area(f.locale, code) };
    [indicator.clone(), in_words(from), in_words(to), period.clone(), value.clone()]
}

fn reading_of(site: &Site, file: &FileRef) -> Option<Arc<Reading>> {
    let deposited = site.room().deposited();
    let mut kept = deposited.kept.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = kept.get(&file.hash) {
        return known.clone();
    }
    if kept.len() >= KEPT_MAX {
        let done = kept.iter().find(|(_, known)| known.is_some()).map(|(hash, _)| *hash);
        // Where all are at work, whoever asks later begins another.
        kept.remove(&done?);
    }
    kept.insert(file.hash, None);
    let (site, file) = (site.clone(), file.clone());
    let runtime = site.runtime().clone();
    drop(runtime.spawn_blocking(move || {
        let deposited = site.room().deposited();
        let _turn = deposited.turn.lock().unwrap_or_else(PoisonError::into_inner);
        // A file that ends its reading unforeseen is read again when somebody asks, and is not said to be read for good.
        let read = catch_unwind(AssertUnwindSafe(|| reading(&site, &file))).ok().flatten();
        deposited.set(file.hash, read.map(Arc::new));
    }));
    None
}

/// Reads a file; nothing where the machine failed, as the log says.
fn reading(site: &Site, file: &FileRef) -> Option<Reading> {
    let bytes = match site.directory().files().get(file.hash) {
        Ok(bytes) => bytes?,
        Err(error) => {
            tracing::error!(%error, "a dataset of the library could not be read");
            return None;
        }
    };
    let path = Incoming::of(site.room()).and_then(|folder| Ok((folder.put(0, (&file.name, &bytes))?, folder)));
    let (path, _folder) = match path {
        Ok(path) => path,
        Err(error) => {
            tracing::error!(%error, "a dataset of the library could not be laid out");
            return None;
        }
    };
    match read(&path, None) {
        Ok(read) => Some(Reading::Known(known(&read))),
        Err(refused) => {
            let Some((_, said)) = refused.said() else {
                tracing::error!(error = %refused, "a dataset of the library could not be read");
                return None;
            };
            Some(Reading::Refused(said, codes(&refused)))
        }
    }
}

/// What no list has, or what is wrong line by line.
fn codes(refused: &Refused) -> Vec<String> {
    match refused {
        Refused::Unmapped { codes, .. } => {
            codes.iter().take(SHOWN_MAX).map(|code| format!("{}: {} ({})", code.line, code.code, code.count)).collect()
        }
        _ => Vec::new(),
    }
}

fn known(read: &Read1) -> Known {
    let table = &read.table;
    let words = |field: Field| {
        let words = of(&table.dicts, field).words().filter(|word| !word.is_empty());
        words.take(SHOWN_MAX).map(str::to_owned).collect::<Vec<_>>()
    };
    let mut areas = words(Field::Destination);
    areas.extend(words(Field::Origin));
    areas.sort_unstable();
    areas.dedup();
    let row = |row: &evidence::cube::Row| {
        let word = |field| table.word(row, field).to_owned();
        let value = row.known().map(|value| value.to_string()).unwrap_or_default();
        let value = format!("{value} {}", table.word(row, Field::Unit));
        [
            word(Field::Indicator),
            word(Field::Origin),
            word(Field::Destination),
            word(Field::Period),
            value.trim().to_owned(),
        ]
    };
    Known {
        layout: read.source.layout.clone(),
        rows: table.rows.len(),
        indicators: words(Field::Indicator),
        areas,
        first: table.rows.iter().take(FIRST_MAX).map(row).collect(),
    }
}
