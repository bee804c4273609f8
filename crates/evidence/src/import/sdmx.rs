//! Observations with named dimensions, as SDMX-JSON, SDMX-ML and JSON-stat give them.

use std::collections::BTreeMap;

use super::build::{Builder, area};
use super::table::Say;
use super::{Action, Wrong, is_missing};
use crate::codes::Scheme;
use crate::cube::Flags;

/// Ids of dimensions by what they are here.
const INDICATOR: [&str; 4] = ["INDICATOR", "MEASURE", "INDIC", "INDIC_MG"];
const ORIGIN: [&str; 7] =
    ["ORIGIN", "CITIZENSHIP", "CITIZEN", "BIRTH_COUNTRY", "C_BIRTH", "COUNTERPART_AREA", "PARTNER"];
const DESTINATION: [&str; 3] = ["REF_AREA", "DESTINATION", "GEO"];
const OTHER: [&str; 8] = ["TIME_PERIOD", "TIME", "SEX", "AGE", "UNIT_MEASURE", "UNIT", "FREQ", "DETAIL"];

/// Attributes that say how an observation is to be read; others are notes.
const UNIT: [&str; 2] = ["UNIT_MEASURE", "UNIT"];

/// An observation as a message has it.
#[derive(Debug)]
pub(super) struct Observation<'a> {
    /// Dataset with its revision.
    pub(super) dataset: &'a str,
    /// Whose codes of areas.
    pub(super) scheme: Scheme,
    /// Ids and codes of its dimensions.
    pub(super) dimensions: &'a [(&'a str, &'a str)],
    /// Ids and codes of its attributes, the nearest first: of itself, of its series, of its groups, of its dataset.
    pub(super) attributes: &'a [(&'a str, &'a str)],
    /// As it stands there.
    pub(super) value: Option<f64>,
    /// Flags.
    pub(super) flags: Flags,
}

/// Ids with one code each.
pub(super) type Pairs = Vec<(String, String)>;

/// The same, borrowed.
pub(super) fn plain(pairs: &Pairs) -> Vec<(&str, &str)> {
    pairs.iter().map(|(id, code)| (id.as_str(), code.as_str())).collect()
}

/// In how many ways groups of a data set may be made of its dimensions: each is looked for with each observation.
const WAYS_MAX: usize = 64;

/// Attributes of groups: of all observations that have the same codes in some of their dimensions.
#[derive(Debug, Default)]
pub(super) struct Groups {
    /// The dimensions by which a group is made, in the order of their names; their codes; attributes.
    ways: BTreeMap<Vec<String>, BTreeMap<Vec<String>, Pairs>>,
}

impl Groups {
    /// Takes attributes of the group with these codes of dimensions; none where groups are made in too many ways.
    pub(super) fn add(&mut self, mut dimensions: Pairs, attributes: Pairs) -> Option<()> {
        dimensions.sort();
        let (names, codes): (Vec<String>, Vec<String>) = dimensions.into_iter().unzip();
        self.ways.entry(names).or_default().entry(codes).or_default().extend(attributes);
        (self.ways.len() <= WAYS_MAX).then_some(())
    }

    /// The attributes of the groups of an observation with these dimensions.
    pub(super) fn of(&self, dimensions: &[(&str, &str)]) -> impl Iterator<Item = (&str, &str)> {
        let code = |name: &String| dimensions.iter().find(|(id, _)| id == name).map(|(_, code)| (*code).to_owned());
        let found = self.ways.iter().filter_map(move |(names, groups)| {
            let codes: Vec<String> = names.iter().map(code).collect::<Option<_>>()?;
            groups.get(&codes)
        });
        found.flatten().map(|(id, code)| (id.as_str(), code.as_str()))
    }
}

/// The number that a text is, or none where it is missing; a fault where it is neither.
#[expect(clippy::option_option, reason = "missing is a value, and a fault is none")]
pub(super) fn number(out: &mut Builder, text: &str) -> Option<Option<f64>> {
    if is_missing(text.trim()) {
        return Some(None);
    }
    let value = text.trim().parse::<f64>().ok().filter(|value| value.is_finite());
    if value.is_none() {
        let line = line(out);
        out.fault(line, None, Wrong::Number(text.chars().take(40).collect()));
    }
    value.map(Some)
}

/// Which observation comes next: messages have no lines.
fn line(out: &Builder) -> u32 {
    u32::try_from(out.table.rows.len().saturating_add(out.wrong).saturating_add(1)).unwrap_or(u32::MAX)
}

/// What happens by the name of an action of a data set; none where there is no such action.
pub(super) fn action(name: &str) -> Option<Action> {
    match name {
        "" | "Information" | "Replace" | "Merge" => Some(Action::Put),
        "Append" => Some(Action::Append),
        "Delete" => Some(Action::Delete),
        _ => None,
    }
}

/// Puts an observation. A dimension without a place of its own becomes detail; unit, power of ten and status may be attributes.
pub(super) fn push(out: &mut Builder, of: &Observation<'_>) {
    let find = |all: &'_ [(&'_ str, &'_ str)], names: &[&str]| -> Option<String> {
        let found = all.iter().find(|(id, _)| names.iter().any(|name| name.eq_ignore_ascii_case(id)));
        found.map(|(_, code)| (*code).to_owned())
    };
    let word = |names: &[&str]| find(of.dimensions, names).unwrap_or_default();
    let known = |id: &str| {
        let mut all = INDICATOR.iter().chain(&ORIGIN).chain(&DESTINATION).chain(&OTHER);
        all.any(|name| name.eq_ignore_ascii_case(id))
    };
    let own = word(&["DETAIL"]);
    let rest = of.dimensions.iter().filter(|(id, _)| !known(id)).map(|(id, code)| format!("{id}={code}"));
    let details: Vec<String> = std::iter::once(own).filter(|own| !own.is_empty()).chain(rest).collect();
    let side = |names: &[&str]| match word(names).as_str() {
        "TOTAL" => "900".to_owned(),
        code => area(of.scheme, code),
    };
    let (origin, destination, indicator) = (side(&ORIGIN), side(&DESTINATION), word(&INDICATOR));
    let line = line(out);
    let power = find(of.attributes, &["UNIT_MULT"]).filter(|text| !text.is_empty());
    let times =
        power.as_deref().map_or(Some(0), |text| text.trim().parse().ok().filter(|times: &i32| times.abs() < 16));
    let Some(times) = times else {
        return out.fault(line, None, Wrong::Code("UNIT_MULT", power.unwrap_or_default()));
    };
    let status = find(of.attributes, &["OBS_STATUS"]).filter(|text| !text.is_empty());
    let letter =
        status.as_deref().map(|text| text.bytes().next().filter(|byte| byte.is_ascii_alphabetic() || *byte == b':'));
    if letter == Some(None) {
        return out.fault(line, None, Wrong::Code("OBS_STATUS", status.unwrap_or_default()));
    }
    let unit = find(of.dimensions, &UNIT).or_else(|| find(of.attributes, &UNIT)).unwrap_or_default();
    let say = Say {
        dataset: of.dataset,
        indicator: if indicator.is_empty() { "OBS" } else { &indicator },
        destination: &destination,
        origin: &origin,
        period: &word(&["TIME_PERIOD", "TIME"]),
        sex: &word(&["SEX"]),
        age: &word(&["AGE"]),
        detail: &details.join(";"),
        unit: &unit,
        status: letter.flatten(),
        flags: of.flags,
    };
    say.push(out, line, of.value.map(|value| value * 10_f64.powi(times)));
}
