//! Observations with named dimensions, as SDMX-JSON, SDMX-ML and JSON-stat give them.

use super::build::{Builder, area};
use super::table::Say;
use crate::codes::Scheme;

/// Ids of dimensions by what they are here.
const INDICATOR: [&str; 4] = ["INDICATOR", "MEASURE", "INDIC", "INDIC_MG"];
const ORIGIN: [&str; 7] =
    ["ORIGIN", "CITIZENSHIP", "CITIZEN", "BIRTH_COUNTRY", "C_BIRTH", "COUNTERPART_AREA", "PARTNER"];
const DESTINATION: [&str; 3] = ["REF_AREA", "DESTINATION", "GEO"];
const OTHER: [&str; 8] = ["TIME_PERIOD", "TIME", "SEX", "AGE", "UNIT_MEASURE", "UNIT", "FREQ", "DETAIL"];

/// Puts an observation whose dimensions have these ids and codes. A dimension without a place of its own becomes detail.
pub(super) fn push(
    out: &mut Builder,
    (dataset, scheme): (&str, Scheme),
    dimensions: &[(&str, &str)],
    (value, status): (Option<f64>, Option<u8>),
) {
    let word = |names: &[&str]| {
        let found = dimensions.iter().find(|(id, _)| names.iter().any(|name| name.eq_ignore_ascii_case(id)));
        found.map_or("", |(_, code)| *code)
    };
    let known = |id: &str| {
        let mut all = INDICATOR.iter().chain(&ORIGIN).chain(&DESTINATION).chain(&OTHER);
        all.any(|name| name.eq_ignore_ascii_case(id))
    };
    let mut details: Vec<String> = Vec::new();
    if !word(&["DETAIL"]).is_empty() {
        details.push(word(&["DETAIL"]).to_owned());
    }
    for (id, code) in dimensions.iter().filter(|(id, _)| !known(id)) {
        details.push(format!("{id}={code}"));
    }
    let side = |names: &[&str]| if word(names) == "TOTAL" { "900".to_owned() } else { area(scheme, word(names)) };
    let (origin, destination) = (side(&ORIGIN), side(&DESTINATION));
    let indicator = word(&INDICATOR);
    let line = u32::try_from(out.table.rows.len() + 1).unwrap_or(u32::MAX);
    let say = Say {
        dataset,
        indicator: if indicator.is_empty() { "OBS" } else { indicator },
        destination: &destination,
        origin: &origin,
        period: word(&["TIME_PERIOD", "TIME"]),
        sex: word(&["SEX"]),
        age: word(&["AGE"]),
        detail: &details.join(";"),
        unit: word(&["UNIT_MEASURE", "UNIT"]),
        status,
        ..Say::default()
    };
    say.push(out, line, value);
}
