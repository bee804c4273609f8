//! Layouts of rows and columns, from CSV files and sheets: which one it is, is said by its header.

use std::collections::BTreeMap;

use super::build::{Builder, Draft};
use super::csv::Cells;
use super::{Wrong, is_missing};
use crate::cube::Flags;

/// How many rows may stand before the header.
const PREAMBLE: usize = 30;

/// Reads the rows below a header into observations.
type Reader = fn(&Table<'_>, &mut Builder);

/// A table with its header found.
#[derive(Debug)]
pub(super) struct Table<'a> {
    /// Cells before the header.
    pub(super) before: &'a [Cells],
    /// Names of columns.
    pub(super) header: Vec<String>,
    /// Rows below.
    pub(super) rows: &'a [Cells],
}

/// Whether a header is that of a layout.
type Is = fn(&[String]) -> bool;

/// The layouts and how each is read.
const LAYOUTS: [(&str, Is, Reader); 13] = [
    ("unhcr", super::unhcr::is, super::unhcr::read),
    ("unhcr-data-finder", super::unhcr::is_data_finder, super::unhcr::read),
    ("undesa-ims-long", super::undesa::is_long, super::undesa::read_long),
    ("undesa-ims-sheet", super::undesa::is_sheet, super::undesa::read_sheet),
    ("undesa-wpp", super::undesa::is_wpp, super::undesa::read_wpp),
    ("wb-wdi-long", super::world_bank::is_long, super::world_bank::read_long),
    ("wb-wide", super::world_bank::is_wide, super::world_bank::read_wide),
    ("wb-inward-remittances", super::world_bank::is_inward, super::world_bank::read_inward),
    ("wb-rpw-services", super::world_bank::is_services, super::world_bank::read_services),
    ("wb-data360-matrix", super::world_bank::is_data360_matrix, super::world_bank::read_data360),
    ("eurostat-tsv", super::others::is_eurostat_tsv, super::others::read_eurostat_tsv),
    ("eurostat-long", super::others::is_eurostat_long, super::others::read_eurostat_long),
    ("iom-missing-migrants", super::others::is_missing_migrants, super::others::read_missing_migrants),
];

/// Where rows come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// A text: a row of another length than the header was cut off, or its cells stand in columns of others.
    Text,
    /// A sheet: each cell stands in its column, and notes may stand beside the table.
    Sheet,
}

/// Reads rows whose layout is known: its name and the observations. Nothing is read of a text with rows of a wrong length.
pub(super) fn read(rows: &[Cells], form: Form) -> Option<(&'static str, Builder)> {
    for (place, (_, cells)) in rows.iter().take(PREAMBLE).enumerate() {
        let header: Vec<String> =
            cells.iter().map(|cell| cell.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
        let Some((name, _, reader)) = LAYOUTS.iter().find(|(_, is, _)| is(&header)) else { continue };
        let (before, from) = rows.split_at_checked(place)?;
        let table = Table { before, header, rows: from.get(1..)? };
        let mut out = Builder::default();
        if form == Form::Text {
            lengths(&table, &mut out);
        }
        if out.wrong == 0 {
            reader(&table, &mut out);
        }
        return Some((name, out));
    }
    None
}

/// How the first cell of a note below a table of the World Bank begins.
const NOTES: [&str; 2] = ["Data from database:", "Last Updated:"];

/// Faults for rows that have fewer cells than the header, or more in which something stands. Empty rows and notes below are none of data.
fn lengths(table: &Table<'_>, out: &mut Builder) {
    let width = |cells: &[String]| cells.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |last| last + 1);
    let wanted = width(&table.header);
    let mut below_empty = false;
    for (line, cells) in table.rows {
        let filled = width(cells);
        let first = cell(cells, Some(0));
        // A note is a sentence of its own below an empty row; a cell that was cut off is a code or a number.
        let sentence = below_empty && first.contains(' ');
        let note = filled <= 1 && (sentence || NOTES.iter().any(|start| first.starts_with(start)));
        if filled > 0 && !note && (cells.len() < wanted || filled > wanted) {
            let found = if filled > wanted { filled } else { cells.len() };
            out.fault(*line, None, Wrong::Fields(found, wanted));
        }
        below_empty = filled == 0 || (below_empty && note);
    }
}

impl Table<'_> {
    /// The place of the first column with one of these names, in any case of letters.
    pub(super) fn column(&self, names: &[&str]) -> Option<usize> {
        names.iter().find_map(|name| self.header.iter().position(|column| column.eq_ignore_ascii_case(name)))
    }

    /// Whether some cell before the header has this text.
    pub(super) fn says(&self, text: &str) -> bool {
        self.before.iter().flat_map(|(_, cells)| cells).any(|cell| cell.contains(text))
    }
}

/// A cell of a row; empty where there is none.
pub(super) fn cell(cells: &[String], place: Option<usize>) -> &str {
    place.and_then(|place| cells.get(place)).map_or("", |cell| cell.trim())
}

/// The number in a cell, or none where it is missing; a fault where it is neither.
#[expect(clippy::option_option, reason = "missing is a value, and a fault is none")]
pub(super) fn number(out: &mut Builder, cells: &[String], (line, place): (u32, usize)) -> Option<Option<f64>> {
    let text = cell(cells, Some(place));
    if is_missing(text) {
        return Some(None);
    }
    if let Some(value) = text.parse::<f64>().ok().filter(|value| value.is_finite()) {
        return Some(Some(value));
    }
    out.fault(line, Some(place + 1), Wrong::Number(text.chars().take(40).collect()));
    None
}

/// Words by their field's name, and the rest as usual: what most layouts need.
#[derive(Clone, Debug, Default)]
pub(super) struct Say<'a> {
    pub(super) dataset: &'a str,
    pub(super) indicator: &'a str,
    pub(super) destination: &'a str,
    pub(super) origin: &'a str,
    pub(super) period: &'a str,
    pub(super) sex: &'a str,
    pub(super) age: &'a str,
    pub(super) detail: &'a str,
    pub(super) unit: &'a str,
    pub(super) status: Option<u8>,
    pub(super) flags: Flags,
}

impl Say<'_> {
    /// Puts it into the builder.
    pub(super) fn push(&self, out: &mut Builder, line: u32, value: Option<f64>) {
        let whole = |word| if self.sex == word { "_T" } else { self.sex };
        let words = [
            self.dataset,
            self.indicator,
            self.destination,
            self.origin,
            self.period,
            whole(""),
            if self.age.is_empty() { "_T" } else { self.age },
            self.detail,
            self.unit,
        ];
        out.push(&Draft { words, value, status: self.status.unwrap_or(b'A'), flags: self.flags, line });
    }
}

/// Whether all of these are columns.
pub(super) fn has(header: &[String], names: &[&str]) -> bool {
    names.iter().all(|name| header.iter().any(|column| column.eq_ignore_ascii_case(name)))
}

/// How often each word came, to tell those apart that have one number.
pub(super) fn ordinal(seen: &mut BTreeMap<String, u32>, word: &str) -> u32 {
    let count = seen.entry(word.to_owned()).or_default();
    *count += 1;
    *count
}
