//! SDMX-ML 2.1, generic and specific to a structure. Entities are never expanded: a file that declares some is refused.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::build::Builder;
use super::{Input, ROWS_MAX, Refused, is_missing, sdmx};
use crate::codes::Scheme;

pub(super) fn is(head: &[u8]) -> bool {
    head.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'<')
}

/// What stands around an observation.
#[derive(Debug, Default)]
struct Around {
    dataset: String,
    /// Of the series: dimensions and attributes.
    series: Vec<(String, String)>,
    /// Of the observation.
    own: Vec<(String, String)>,
    inside: bool,
}

/// Reads it.
pub(super) fn read(input: &Input) -> Result<Builder, Refused> {
    let bytes = input.whole()?;
    let broken = |what: String| Refused::Broken(input.path.clone(), what);
    let text = std::str::from_utf8(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes));
    let mut reader = Reader::from_str(text.map_err(|error| broken(error.to_string()))?);
    let (mut out, mut around) =
        (Builder::default(), Around { dataset: "SDMX:ML(1.0)".to_owned(), ..Around::default() });
    let mut seen = false;
    loop {
        match reader.read_event().map_err(|error| broken(error.to_string()))? {
            Event::DocType(_) => return Err(broken("DOCTYPE".to_owned())),
            Event::Start(element) => {
                seen |= begin(&mut around, &element).ok_or_else(|| broken("SDMX-ML".to_owned()))?;
            }
            Event::Empty(element) => {
                seen |= begin(&mut around, &element).ok_or_else(|| broken("SDMX-ML".to_owned()))?;
                end(&mut around, (&mut out, element.local_name().as_ref()));
            }
            Event::End(element) => end(&mut around, (&mut out, element.local_name().as_ref())),
            Event::Eof => break,
            _ => {}
        }
        if out.table.rows.len() > ROWS_MAX {
            return Err(Refused::Rows(input.path.clone(), ROWS_MAX));
        }
    }
    if seen { Ok(out) } else { Err(Refused::Layout(input.path.clone())) }
}

/// An element begins; whether it is one of a data message.
fn begin(around: &mut Around, element: &BytesStart<'_>) -> Option<bool> {
    let mut attributes: Vec<(String, String)> = Vec::new();
    for attribute in element.attributes() {
        let attribute = attribute.ok()?;
        let name = attribute.key.local_name().as_ref().to_owned();
        let raw = attribute.value.as_ref();
        // The five entities that XML itself has; others are refused.
        attributes.push((name, quick_xml::escape::unescape(raw).ok()?.into_owned()));
    }
    let said = |name: &str| attributes.iter().find(|(id, _)| id == name).map(|(_, value)| value.clone());
    match element.local_name().as_ref() {
        "Structure" => {
            if let Some(id) = said("structureID") {
                around.dataset = format!("SDMX:{id}(1.0)");
            }
        }
        "DataSet" => return Some(true),
        "Series" => {
            around.series = attributes;
            around.inside = false;
        }
        "Obs" => {
            around.own = attributes;
            around.inside = true;
        }
        // Generic: names and values of dimensions and attributes.
        "Value" => {
            let pair = said("id").zip(said("value"));
            let into = if around.inside { &mut around.own } else { &mut around.series };
            into.extend(pair);
        }
        "ObsDimension" => {
            let id = said("id").unwrap_or_else(|| "TIME_PERIOD".to_owned());
            around.own.extend(said("value").map(|value| (id, value)));
        }
        "ObsValue" => around.own.extend(said("value").map(|value| ("OBS_VALUE".to_owned(), value))),
        _ => {}
    }
    Some(false)
}

/// What is said of an observation, and is no dimension.
const ATTRIBUTES: [&str; 8] =
    ["OBS_VALUE", "OBS_STATUS", "type", "UNIT_MULT", "DECIMALS", "CONF_STATUS", "TITLE", "TIME_FORMAT"];

fn end(around: &mut Around, (out, name): (&mut Builder, &str)) {
    match name {
        "Series" => around.series.clear(),
        "Obs" => {
            let all: Vec<(&str, &str)> =
                around.series.iter().chain(&around.own).map(|(id, value)| (id.as_str(), value.as_str())).collect();
            let said = |name: &str| all.iter().find(|(id, _)| *id == name).map(|(_, value)| *value);
            let dimensions: Vec<(&str, &str)> =
                all.iter().filter(|(id, _)| !ATTRIBUTES.contains(id)).copied().collect();
            let text = said("OBS_VALUE").unwrap_or_default();
            let value = text.parse::<f64>().ok().filter(|value| value.is_finite());
            let line = u32::try_from(out.table.rows.len() + 1).unwrap_or(u32::MAX);
            if value.is_none() && !is_missing(text) {
                out.fault(line, None, super::Wrong::Number(text.chars().take(40).collect()));
            }
            let power = said("UNIT_MULT").and_then(|text| text.parse().ok()).filter(|power: &i32| power.abs() < 16);
            let value = value.map(|value| value * 10_f64.powi(power.unwrap_or_default()));
            let status = said("OBS_STATUS").and_then(|text| text.bytes().next());
            sdmx::push(out, (&around.dataset, Scheme::Common), &dimensions, (value, status));
            around.own.clear();
            around.inside = false;
        }
        _ => {}
    }
}
