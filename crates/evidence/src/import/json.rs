//! What comes as JSON: UNHCR's interface, the World Bank's interface, JSON-stat 2.0; SDMX-JSON is read in `sdmx_json`.

use std::path::Path;

use serde_json::Value;

use super::build::{Builder, area};
use super::csv::Cells;
use super::table::{self, Say};
use super::{Action, CELLS_MAX, Input, ROWS_MAX, Refused, Wrong, known, others, sdmx, sdmx_json};
use crate::codes::Scheme;

pub(super) fn is(head: &[u8]) -> bool {
    head.iter().find(|byte| !byte.is_ascii_whitespace()).is_some_and(|byte| matches!(byte, b'{' | b'['))
}

/// Reads it, whichever of them it is.
pub(super) fn read(input: &Input) -> Result<(&'static str, Builder, Action), Refused> {
    let bytes = input.whole()?;
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    // Every value but the first of a list or an object has a comma before it.
    if memchr::memchr_iter(b',', text).count() > CELLS_MAX {
        return Err(Refused::Cells(input.path.clone(), CELLS_MAX));
    }
    let value: Value =
        serde_json::from_slice(text).map_err(|error| Refused::Broken(input.path.clone(), error.to_string()))?;
    let put = |(name, out): (&'static str, Builder)| (name, out, Action::Put);
    if let Some(items) = value.get("items").and_then(Value::as_array) {
        if value.get("maxPages").is_some_and(|pages| pages.as_u64() > Some(1)) {
            return Err(Refused::Broken(input.path.clone(), "maxPages > 1".to_owned()));
        }
        return unhcr(items, &input.path).map(put);
    }
    if let Some(pages) = value.as_array() {
        return world_bank(pages, &input.path).map(|out| put(("wb-json", out)));
    }
    if value.get("class").and_then(Value::as_str) == Some("dataset") {
        let out = json_stat(&value).ok_or_else(|| Refused::Broken(input.path.clone(), "JSON-stat".to_owned()))?;
        return Ok(put(("json-stat", out)));
    }
    if value.get("dataSets").is_some() || value.get("data").and_then(|data| data.get("dataSets")).is_some() {
        let broken = |what: &str| Refused::Broken(input.path.clone(), format!("SDMX-JSON: {what}"));
        let (out, action) = sdmx_json::read(&value).map_err(broken)?;
        return Ok(("sdmx-json", out, action));
    }
    Err(Refused::Layout(input.path.clone()))
}

/// The items of an answer of UNHCR, as rows of its CSV: one reader for both.
fn unhcr(items: &[Value], path: &Path) -> Result<(&'static str, Builder), Refused> {
    let refused = || Refused::Layout(path.to_owned());
    let first = items.first().and_then(Value::as_object).ok_or_else(refused)?;
    let header: Vec<String> = first.keys().cloned().collect();
    let mut rows: Vec<Cells> = vec![(0, header.clone())];
    for (line, item) in (1..).zip(items) {
        let cell = |name: &String| match item.get(name) {
            None | Some(Value::Null) => String::new(),
            // A dash is missing; an empty cell is nothing at all.
            Some(Value::String(text)) => text.clone(),
            Some(other) => other.to_string(),
        };
        rows.push((line, header.iter().map(cell).collect()));
    }
    table::read(&rows, table::Form::Text).map(|(_, out)| ("unhcr-json", out)).ok_or_else(refused)
}

/// Answers of the World Bank: pairs of a head and observations. An answer with one part is an error of the source.
fn world_bank(pages: &[Value], path: &Path) -> Result<Builder, Refused> {
    let broken = |what: &str| Refused::Broken(path.to_owned(), what.to_owned());
    let [head, Value::Array(items)] = pages else {
        let message = pages.first().and_then(|page| page.get("message")).and_then(|message| message.get(0));
        let said = message.and_then(|message| message.get("value")).and_then(Value::as_str);
        return Err(broken(said.unwrap_or("World Bank")));
    };
    if head.get("pages").is_some_and(|pages| pages.as_u64() > Some(1)) {
        return Err(broken("pages > 1"));
    }
    let updated = head.get("lastupdated").and_then(Value::as_str).and_then(known::day_of);
    let mut out = Builder { released: updated.as_deref().and_then(known::iso_day), ..Builder::default() };
    let dataset = known::revised("WB:WDI", updated);
    for (line, item) in (1..).zip(items) {
        let text = |path: &[&str]| {
            let found = path.iter().try_fold(item, |item, name| item.get(name));
            found.and_then(Value::as_str).unwrap_or_default()
        };
        let iso = text(&["countryiso3code"]);
        let code = if iso.is_empty() { text(&["country", "id"]) } else { iso };
        let value = match item.get("value") {
            None | Some(Value::Null) => None,
            Some(value) => {
                let number = value.as_f64();
                if number.is_none() {
                    out.fault(line, None, Wrong::Number(value.to_string()));
                }
                number
            }
        };
        let destination = area(Scheme::Common, code);
        let date = text(&["date"]);
        let period =
            date.split_once('Q').map_or_else(|| date.to_owned(), |(year, quarter)| format!("{year}-Q{quarter}"));
        let indicator = text(&["indicator", "id"]);
        let say = Say {
            dataset: &dataset,
            indicator,
            destination: &destination,
            period: &period,
            unit: known::unit(&dataset, indicator),
            ..Say::default()
        };
        say.push(&mut out, line, value);
    }
    Ok(out)
}

/// The codes of a JSON-stat dimension in the order of their places.
fn codes_of(dimension: &Value) -> Option<Vec<String>> {
    let index = dimension.get("category")?.get("index");
    match index {
        Some(Value::Array(codes)) => codes.iter().map(|code| code.as_str().map(str::to_owned)).collect(),
        Some(Value::Object(places)) => {
            let mut codes: Vec<(u64, String)> = places
                .iter()
                .map(|(code, place)| place.as_u64().map(|place| (place, code.clone())))
                .collect::<Option<_>>()?;
            codes.sort();
            Some(codes.into_iter().map(|(_, code)| code).collect())
        }
        _ => Some(dimension.get("category")?.get("label")?.as_object()?.keys().cloned().collect()),
    }
}

fn json_stat(value: &Value) -> Option<Builder> {
    let ids: Vec<&str> = value.get("id")?.as_array()?.iter().map(Value::as_str).collect::<Option<_>>()?;
    let sizes: Vec<usize> = value
        .get("size")?
        .as_array()?
        .iter()
        .map(|size| usize::try_from(size.as_u64()?).ok())
        .collect::<Option<_>>()?;
    let codes: Vec<Vec<String>> =
        ids.iter().map(|id| codes_of(value.get("dimension")?.get(id)?)).collect::<Option<_>>()?;
    let fits = sizes.len() == ids.len() && sizes.iter().zip(&codes).all(|(size, codes)| *size == codes.len());
    let total =
        sizes.iter().try_fold(1_usize, |all, size| all.checked_mul(*size)).filter(|total| *total <= ROWS_MAX)?;
    let extension = value.get("extension").and_then(|extension| extension.get("id")).and_then(Value::as_str);
    let updated = value.get("updated").and_then(Value::as_str).and_then(known::day_of);
    let released = updated.as_deref().and_then(known::iso_day);
    let dataset = known::revised(&format!("ESTAT:{}", extension.unwrap_or("JSON_STAT")), updated);
    // One status may be that of all; a value never is.
    let (values, statuses) = (value.get("value").filter(|all| all.is_array() || all.is_object())?, value.get("status"));
    let mut out = Builder { released, ..Builder::default() };
    for place in 0..total {
        let at = |of: &Value| match of {
            Value::Array(all) => all.get(place).cloned(),
            Value::Object(some) => some.get(&place.to_string()).cloned(),
            // One status of all.
            all => Some(all.clone()),
        };
        let (number, status) = (at(values).unwrap_or(Value::Null), statuses.and_then(at));
        // A cell that is left out is no observation; one with a status is a missing one.
        if number.is_null() && status.is_none() {
            continue;
        }
        let mut rest = place;
        let mut dimensions: Vec<(&str, &str)> = Vec::new();
        for ((id, size), codes) in ids.iter().zip(&sizes).zip(&codes).rev() {
            dimensions.push((id, codes.get(rest.checked_rem(*size)?)?));
            rest = rest.checked_div(*size)?;
        }
        let letters = status.as_ref().and_then(Value::as_str).unwrap_or_default();
        let Some((letter, flags)) = others::letters(letters) else {
            out.fault(u32::try_from(place + 1).unwrap_or(u32::MAX), None, Wrong::Code("status", letters.to_owned()));
            continue;
        };
        let Some(value) = sdmx_json::number(&mut out, &number) else { continue };
        let status = letter.map(|letter| char::from(letter).to_string());
        let observation = sdmx::Observation {
            dataset: &dataset,
            scheme: Scheme::Eurostat,
            dimensions: &dimensions,
            attributes: &status.iter().map(|status| ("OBS_STATUS", status.as_str())).collect::<Vec<_>>(),
            value,
            flags,
        };
        sdmx::push(&mut out, &observation);
    }
    fits.then_some(out)
}
