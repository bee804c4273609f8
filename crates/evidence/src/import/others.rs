//! Eurostat's tab-separated files and the long form of one of its tables, and incidents of IOM's Missing Migrants Project.

use std::collections::BTreeMap;

use super::build::{Builder, area};
use super::table::{Say, Table, cell, has, number, ordinal};
use super::{Wrong, is_missing};
use crate::codes::Scheme;
use crate::cube::Flags;

pub(super) fn is_eurostat_tsv(header: &[String]) -> bool {
    header
        .first()
        .is_some_and(|first| first.contains(',') && (first.ends_with("\\TIME_PERIOD") || first.ends_with("\\time")))
}

/// Dimensions that have a column of their own.
const KNOWN: [&str; 10] = ["freq", "citizen", "c_birth", "partner", "geo", "sex", "age", "unit", "indic", "indic_mg"];

pub(super) fn read_eurostat_tsv(table: &Table<'_>, out: &mut Builder) {
    let first = table.header.first().map(String::as_str).unwrap_or_default();
    let dimensions: Vec<&str> = first.rsplit_once('\\').map_or(first, |(names, _)| names).split(',').collect();
    for (line, cells) in table.rows {
        let words: Vec<&str> = cell(cells, Some(0)).split(',').collect();
        if words.len() != dimensions.len() {
            out.fault(*line, Some(1), Wrong::Fields(words.len(), dimensions.len()));
            continue;
        }
        let named: Vec<(&str, &str)> = dimensions.iter().copied().zip(words).collect();
        let word = |names: &[&str]| named.iter().find(|(name, _)| names.contains(name)).map_or("", |(_, word)| *word);
        let rest = named.iter().filter(|(name, _)| !KNOWN.contains(name));
        let detail = rest.map(|(name, word)| format!("{name}={word}")).collect::<Vec<_>>().join(";");
        let origin = eurostat_area(word(&["citizen", "c_birth", "partner"]));
        let destination = eurostat_area(word(&["geo"]));
        let age = if word(&["age"]) == "TOTAL" { "_T" } else { word(&["age"]) };
        let indicator = match word(&["indic", "indic_mg"]) {
            "" => "OBS",
            indicator => indicator,
        };
        for (place, period) in table.header.iter().enumerate().skip(1) {
            let text = cell(cells, Some(place));
            let Some((value, status, flags)) = with_letters(text) else {
                out.fault(*line, Some(place + 1), Wrong::Number(text.chars().take(40).collect()));
                continue;
            };
            let say = Say {
                dataset: "ESTAT:TSV(1.0)",
                indicator,
                destination: &destination,
                origin: &origin,
                period,
                sex: if word(&["sex"]) == "T" { "_T" } else { word(&["sex"]) },
                age,
                detail: &detail,
                unit: word(&["unit"]),
                status: Some(status),
                flags,
            };
            say.push(out, *line, value);
        }
    }
}

/// A code of Eurostat: aggregates are of nobody that we know, and kept by a code of its own.
fn eurostat_area(code: &str) -> String {
    match code {
        "TOTAL" => "900".to_owned(),
        code => area(Scheme::Eurostat, code),
    }
}

/// A cell of Eurostat: a number or a colon, and letters after a space.
fn with_letters(text: &str) -> Option<(Option<f64>, u8, Flags)> {
    let (number, said) = text.split_once(' ').unwrap_or((text, ""));
    let value =
        if is_missing(number) { None } else { Some(number.parse::<f64>().ok().filter(|value| value.is_finite())?) };
    let (status, flags) = letters(said)?;
    Some((value, status.unwrap_or(b'A'), flags))
}

/// What Eurostat's letters say, where there are any that say something: status and flags. None where a letter is no such letter.
pub(super) fn letters(said: &str) -> Option<(Option<u8>, Flags)> {
    let (mut status, mut flags) = (None, Flags::default());
    for letter in said.trim().bytes() {
        match letter {
            b'b' => (status, flags) = (Some(b'B'), flags.with(Flags::BREAK)),
            b'e' | b's' => status = Some(b'E'),
            b'p' => status = Some(b'P'),
            b'f' => status = Some(b'F'),
            b'u' => status = Some(b'U'),
            b'i' => (status, flags) = (Some(b'I'), flags.with(Flags::IMPUTED)),
            b'c' => flags = flags.with(Flags::CONFIDENTIAL),
            b'd' | b'n' | b'r' | b'z' | b':' | b',' | b' ' => {}
            _ => return None,
        }
    }
    Some((status, flags))
}

pub(super) fn is_eurostat_long(header: &[String]) -> bool {
    has(header, &["geo", "t", "nat", "sex", "n"])
}

pub(super) fn read_eurostat_long(table: &Table<'_>, out: &mut Builder) {
    let column = |name: &str| table.column(&[name]);
    let (geo, year, nat, sex, count) = (column("geo"), column("t"), column("nat"), column("sex"), column("n"));
    for (line, cells) in table.rows.iter().filter(|(_, cells)| cells.len() > 1) {
        let Some(value) = count.and_then(|place| number(out, cells, (*line, place))) else { continue };
        let (destination, origin) = (area(Scheme::Common, cell(cells, geo)), area(Scheme::Common, cell(cells, nat)));
        let say = Say {
            dataset: "ESTAT:TPS00191(1.0)",
            indicator: "ASYLUM_FIRST_TIME",
            destination: &destination,
            origin: &origin,
            period: cell(cells, year),
            sex: cell(cells, sex),
            unit: "PS",
            flags: Flags::ROUNDED,
            ..Say::default()
        };
        say.push(out, *line, value);
    }
}

pub(super) fn is_missing_migrants(header: &[String]) -> bool {
    has(header, &["t", "m", "type", "route", "geo", "dead"])
}

pub(super) fn read_missing_migrants(table: &Table<'_>, out: &mut Builder) {
    let column = |name: &str| table.column(&[name]);
    let (day, id, kind, route) = (column("t"), column("m"), column("type"), column("route"));
    let (geo, nat) = (column("geo"), column("nat"));
    let mut seen = BTreeMap::new();
    for (line, cells) in table.rows.iter().filter(|(_, cells)| cells.len() > 1) {
        // Split incidents share a number.
        let number_of = cell(cells, id).to_owned();
        let part = ordinal(&mut seen, &number_of);
        let detail = format!("{number_of}-{part};{};{}", cell(cells, kind), cell(cells, route));
        let destination = area(Scheme::Common, cell(cells, geo));
        // Of several nationalities none is that of the incident.
        let origin = match cell(cells, nat) {
            "" => "UNK".to_owned(),
            several if several.contains([',', ';']) => "OOO".to_owned(),
            one => area(Scheme::Common, one),
        };
        for (name, indicator) in [("dead", "MM_DEAD_AND_MISSING"), ("surv", "MM_SURVIVORS")] {
            let Some(place) = column(name).filter(|place| !cell(cells, Some(*place)).is_empty()) else { continue };
            let Some(value) = number(out, cells, (*line, place)) else { continue };
            let say = Say {
                dataset: "IOM:MISSING_MIGRANTS(1.0)",
                indicator,
                destination: &destination,
                origin: &origin,
                period: cell(cells, day),
                detail: &detail,
                unit: "PS",
                ..Say::default()
            };
            say.push(out, *line, value);
        }
    }
}
