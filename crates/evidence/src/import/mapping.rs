//! Any CSV file, with a mapping that says which column is what.
//!
//! ```toml
//! dataset = "NSC:MIGRATION(2024.0)"
//! codes = "iso"            # or "unhcr", "eurostat", "names"
//! decimal = ","            # a point where it is not said
//! sort = "flow"            # or "stock-start", "stock-middle", "stock-end"
//! [columns]
//! indicator = "Indicator"  # origin, destination, period, sex, age, detail, unit, value, status
//! value = "Persons"
//! [fixed]
//! unit = "PS"              # of every observation
//! ```

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use super::build::{Builder, area};
use super::csv::Cells;
use super::table::{Say, cell};
use super::{Refused, Wrong, is_missing};
use crate::codes::Scheme;
use crate::cube::period::{self, Sort};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Mapping {
    dataset: String,
    codes: Option<String>,
    decimal: Option<String>,
    sort: Option<String>,
    columns: BTreeMap<String, String>,
    #[serde(default)]
    fixed: BTreeMap<String, String>,
}

/// What may be mapped.
const FIELDS: [&str; 9] = ["indicator", "origin", "destination", "period", "sex", "age", "detail", "unit", "status"];

/// Reads rows by a mapping.
pub(super) fn read(rows: &[Cells], mapping: &str, path: &Path) -> Result<Builder, Refused> {
    let wrong = |what: String| Refused::Mapping(what);
    let mapping: Mapping = toml::from_str(mapping).map_err(|error| wrong(error.message().to_owned()))?;
    let (_, header) = rows.first().ok_or_else(|| Refused::Layout(path.to_owned()))?;
    let scheme = match mapping.codes.as_deref() {
        None | Some("iso") => Scheme::Common,
        Some("unhcr") => Scheme::Unhcr,
        Some("eurostat") => Scheme::Eurostat,
        Some("names") => Scheme::Names,
        Some(other) => return Err(wrong(format!("codes = \"{other}\""))),
    };
    let sort = match mapping.sort.as_deref() {
        None => None,
        Some(name) => Some(Sort::named(name).ok_or_else(|| wrong(format!("sort = \"{name}\"")))?),
    };
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    for (field, name) in &mapping.columns {
        let known = FIELDS.iter().chain(&["value"]).find(|known| *known == field);
        let known = known.ok_or_else(|| wrong(format!("columns.{field}")))?;
        let place = header.iter().position(|column| column.trim() == name.trim());
        places.insert(known, place.ok_or_else(|| wrong(format!("columns.{field} = \"{name}\"")))?);
    }
    if let Some(other) = mapping.fixed.keys().find(|field| !FIELDS.contains(&field.as_str())) {
        return Err(wrong(format!("fixed.{other}")));
    }
    let Some(value) = places.get("value").copied() else { return Err(wrong("columns.value".to_owned())) };
    let mut out =
        Builder { columns: places.iter().map(|(name, place)| (*name, place + 1)).collect(), ..Builder::default() };
    for (line, cells) in rows.iter().skip(1).filter(|(_, cells)| cells.iter().any(|cell| !cell.trim().is_empty())) {
        if cells.len() != header.len() {
            out.fault(*line, None, Wrong::Fields(cells.len(), header.len()));
            continue;
        }
        let word = |field: &str| {
            let column = places.get(field).map(|place| cell(cells, Some(*place)));
            column.or_else(|| mapping.fixed.get(field).map(String::as_str)).unwrap_or_default()
        };
        let Some(number) = number(&mut out, cell(cells, Some(value)), (*line, value, mapping.decimal.as_deref()))
        else {
            continue;
        };
        let (origin, destination) = (area(scheme, word("origin")), area(scheme, word("destination")));
        let period = sort.map_or_else(|| word("period").to_owned(), |sort| period::word(word("period"), sort));
        let say = Say {
            dataset: &mapping.dataset,
            indicator: word("indicator"),
            destination: &destination,
            origin: &origin,
            period: &period,
            sex: word("sex"),
            age: word("age"),
            detail: word("detail"),
            unit: word("unit"),
            status: word("status").bytes().next(),
            ..Say::default()
        };
        say.push(&mut out, *line, number);
    }
    Ok(out)
}

#[expect(clippy::option_option, reason = "missing is a value, and a fault is none")]
fn number(out: &mut Builder, text: &str, (line, place, decimal): (u32, usize, Option<&str>)) -> Option<Option<f64>> {
    if is_missing(text) {
        return Some(None);
    }
    let plain = match decimal {
        Some(sign) => text.replace([' ', '\u{a0}', '\u{202f}'], "").replace(sign, "."),
        None => text.to_owned(),
    };
    let value = plain.parse::<f64>().ok().filter(|value| value.is_finite());
    if value.is_none() {
        out.fault(line, Some(place + 1), Wrong::Number(text.chars().take(40).collect()));
    }
    value.map(Some)
}
