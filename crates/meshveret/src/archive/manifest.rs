//! What is said of old files, as a table: a line for each file, a column for each field of the act.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use evidence::export::{csv_cell, plain_cell};
use evidence::import::rows_of_csv;
use locale::{Locale, Value};
use procedure::names::Tag;
use rustix::fs::OFlags;

use super::folder::{Found, Why};
use crate::evidence::sentence;
use crate::input;

/// The most bytes of a table.
const BYTES_MAX: usize = 4 * 1024 * 1024;
/// The columns, of which `title` and `found` may be there in several languages: `title.ru`.
const COLUMNS: [&str; 10] =
    ["file", "title", "kind", "day", "certainty", "languages", "found", "url", "meeting", "distribution"];

/// A table that was read: of each file its fields.
pub(super) struct Manifest(BTreeMap<String, BTreeMap<String, String>>);

impl Manifest {
    /// Reads a table: CSV in UTF-8 with a header.
    ///
    /// # Errors
    /// It cannot be read, or says with its line what is wrong.
    pub(super) fn read(path: &Path, locale: &Locale) -> Result<Self> {
        let unread = || format!("cannot read {}", path.display());
        let opened = input::plain(path, OFlags::empty()).with_context(unread)?;
        let bytes = opened.map(|file| input::up_to(file, BYTES_MAX)).transpose().with_context(unread)?;
        let Some(bytes) = bytes else {
            return Err(anyhow!("{}: {}", path.display(), Why::of("archive-file-special", &[]).words(locale)));
        };
        if bytes.len() > BYTES_MAX {
            let why = Why::of("archive-file-long", &[("bytes", BYTES_MAX.into())]).words(locale);
            return Err(anyhow!("{}: {why}", path.display()));
        }
        let at = |line: u32, why: &str| anyhow!("{}:{line}: {why}", path.display());
        let wrong =
            |line: u32, key, values: &[(&'static str, Value<'static>)]| at(line, &Why::of(key, values).words(locale));
        let rows = rows_of_csv(&bytes).map_err(|fault| at(fault.line, &sentence(locale, &fault.what.said())))?;
        let mut rows = rows.into_iter().filter(|(_, cells)| cells.iter().any(|cell| !cell.trim().is_empty()));
        let (_, header) = rows.next().ok_or_else(|| wrong(1, "archive-table-header", &[]))?;
        let header: Vec<String> = header.iter().map(|name| name.trim().to_owned()).collect();
        if let Some(unknown) = header.iter().find(|name| !is_column(name)) {
            let known = COLUMNS.join(", ");
            return Err(wrong(
                1,
                "archive-table-column",
                &[("name", unknown.clone().into()), ("columns", known.into())],
            ));
        }
        if header.iter().collect::<BTreeSet<_>>().len() != header.len() || !header.iter().any(|name| name == "file") {
            return Err(wrong(1, "archive-table-columns", &[("name", "file".into())]));
        }
        let mut files = BTreeMap::new();
        for (line, cells) in rows {
            if cells.len() > header.len() {
                let (number, columns) = (cells.len(), header.len());
                return Err(wrong(
                    line,
                    "archive-table-cells",
                    &[("number", number.into()), ("columns", columns.into())],
                ));
            }
            // The name of a file is as it is, with spaces at its ends.
            let plain = |(name, cell): (&String, &String)| {
                plain_cell(if name == "file" { cell.as_str() } else { cell.trim() }).to_owned()
            };
            let cells = header.iter().zip(&cells).map(plain);
            let mut fields: BTreeMap<String, String> =
                header.iter().cloned().zip(cells).filter(|(_, cell)| !cell.is_empty()).collect();
            let name = fields.remove("file").ok_or_else(|| wrong(line, "archive-table-nameless", &[]))?;
            if files.insert(name.clone(), fields).is_some() {
                return Err(wrong(line, "archive-table-twice", &[("name", name.into())]));
            }
        }
        Ok(Self(files))
    }

    /// What it says of a file.
    pub(super) fn of(&self, name: &str) -> BTreeMap<String, String> {
        self.0.get(name).cloned().unwrap_or_default()
    }

    /// Takes out the files of which it says nothing; their names.
    pub(super) fn left_out(&self, found: &mut Vec<Found>) -> Vec<String> {
        let out: Vec<String> =
            found.iter().map(|one| &one.name).filter(|name| !self.0.contains_key(*name)).cloned().collect();
        found.retain(|one| self.0.contains_key(&one.name));
        out
    }

    /// The files that it names and that are not there.
    pub(super) fn missing(&self, found: &[Found]) -> Vec<(String, Why)> {
        let there: BTreeSet<&str> = found.iter().map(|one| one.name.as_str()).collect();
        let missing = self.0.keys().filter(|name| !there.contains(name.as_str()));
        missing.map(|name| (name.clone(), Why::of("archive-file-absent", &[]))).collect()
    }
}

fn is_column(name: &str) -> bool {
    let (stem, language) = name.split_once('.').unwrap_or((name, ""));
    COLUMNS.contains(&stem) && (name == stem || (matches!(stem, "title" | "found") && Tag::new(language).is_some()))
}

/// A table to be completed: of each file its name, a title, the date that its name has, as a guess, and its language, where its
/// words say it with certainty.
pub(super) fn written(found: &[&Found], languages: impl Fn(&Found) -> Option<Tag>) -> String {
    let line = |found: &&Found| {
        let day = found.day().map(|day| day.to_string()).unwrap_or_default();
        let certainty = if day.is_empty() { "unknown" } else { "about" };
        let cell = |column: &&str| match *column {
            "file" => csv_cell(&found.name),
            "title" => csv_cell(&found.title()),
            "day" => day.clone(),
            "certainty" => certainty.to_owned(),
            "languages" => languages(found).map(|tag| tag.to_string()).unwrap_or_default(),
            _ => String::new(),
        };
        COLUMNS.iter().map(cell).collect::<Vec<_>>().join(",")
    };
    let lines = std::iter::once(COLUMNS.join(",")).chain(found.iter().map(line));
    lines.flat_map(|line| [line, "\r\n".to_owned()]).collect()
}
