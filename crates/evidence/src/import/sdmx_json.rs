//! SDMX-JSON 1.0 and 2.0: the values of dimensions and attributes stand in the structure, and keys are their places.

use serde_json::Value;

use super::Action;
use super::build::Builder;
use super::sdmx::{self, Groups, Observation, Pairs};
use crate::codes::Scheme;
use crate::cube::Flags;

/// Ids and their values.
type Listed = Vec<(String, Vec<String>)>;

/// What the structure of a data set says.
struct Structure {
    dataset: String,
    /// Dimensions of the data set, of a series, of an observation.
    dimensions: [Listed; 3],
    /// Attributes of the data set, of a group, of a series, of an observation.
    attributes: [Listed; 4],
    /// How many measures stand before the attributes of an observation.
    measures: usize,
}

/// Reads a message: its observations, and what is to happen with them.
///
/// # Errors
/// What of it is not as it must be.
pub(super) fn read(message: &Value) -> Result<(Builder, Action), &'static str> {
    let data = message.get("data").unwrap_or(message);
    let sets = data.get("dataSets").and_then(Value::as_array).ok_or("dataSets")?;
    // 1.0 calls it the header of a message, 2.0 what is said of it.
    let head = message.get("meta").or_else(|| message.get("header"));
    let prepared = head.and_then(|head| head.get("prepared")).and_then(Value::as_str).and_then(super::known::released);
    let (mut out, mut actions) = (Builder { released: prepared, ..Builder::default() }, Vec::new());
    for set in sets {
        let action = set.get("action").and_then(Value::as_str).unwrap_or_default();
        actions.push(sdmx::action(action).ok_or("action")?);
        // 1.0 has one structure for all, 2.0 says of each data set which is its.
        let place = match set.get("structure") {
            None => 0,
            Some(place) => place.as_u64().and_then(|place| usize::try_from(place).ok()).ok_or("structure")?,
        };
        let several = data.get("structures").and_then(|all| all.get(place));
        let structure = data.get("structure").or(several).or_else(|| message.get("structure")).ok_or("structure")?;
        set_of(&mut out, set, &structure_of(structure)?)?;
    }
    let action = actions.first().copied().unwrap_or_default();
    if actions.iter().any(|other| *other != action) {
        return Err("action");
    }
    Ok((out, action))
}

fn structure_of(structure: &Value) -> Result<Structure, &'static str> {
    let text = |of: &Value, name: &str| of.get(name).and_then(Value::as_str).map(str::to_owned);
    let value = |value: &Value| {
        let own = value.as_str().map(str::to_owned);
        own.or_else(|| text(value, "id"))
            .or_else(|| text(value, "value"))
            .or_else(|| text(value, "name"))
            .unwrap_or_default()
    };
    let one = |component: &Value| {
        let values = component.get("values").and_then(Value::as_array);
        let values = values.map(|all| all.iter().map(value).collect()).unwrap_or_default();
        (text(component, "id").unwrap_or_default(), values)
    };
    let listed = |of: &str, level: &str| -> Listed {
        let all = structure.get(of).and_then(|all| all.get(level)).and_then(Value::as_array);
        all.map(|all| all.iter().map(one).collect()).unwrap_or_default()
    };
    let measures = structure.get("measures").and_then(|all| all.get("observation")).and_then(Value::as_array);
    let measures = measures.map_or(1, Vec::len).max(1);
    if measures > 1 {
        return Err("measures > 1");
    }
    let name = structure.get("name").and_then(|name| name.as_str().or_else(|| name.get("en")?.as_str()));
    let id = text(structure, "id").or_else(|| name.map(str::to_owned)).unwrap_or_else(|| "SDMX".to_owned());
    Ok(Structure {
        dataset: format!("SDMX:{id}({})", super::known::version(text(structure, "version").as_deref())),
        dimensions: ["dataSet", "series", "observation"].map(|level| listed("dimensions", level)),
        attributes: ["dataSet", "dimensionGroup", "series", "observation"].map(|level| listed("attributes", level)),
        measures,
    })
}

fn set_of(out: &mut Builder, set: &Value, structure: &Structure) -> Result<(), &'static str> {
    let [of_set, of_series, of_observation] = &structure.dimensions;
    let [for_set, for_group, for_series, _] = &structure.attributes;
    let attributes = said(for_set, set.get("attributes"))?;
    let mut groups = Groups::default();
    for (key, parts) in set.get("dimensionGroupAttributes").and_then(Value::as_object).into_iter().flatten() {
        let mut dimensions = Vec::new();
        for (place, (id, values)) in key.split(':').zip(of_series.iter().chain(of_observation)) {
            if !place.is_empty() {
                let code = place.parse::<usize>().ok().and_then(|place| values.get(place));
                dimensions.push((id.clone(), code.ok_or("dimensionGroupAttributes")?.clone()));
            }
        }
        groups.add(dimensions, said(for_group, Some(parts))?).ok_or("dimensionGroupAttributes")?;
    }
    let fixed = chosen(of_set, &vec![0; of_set.len()])?;
    let around = |dimensions, attributes| Around { structure, groups: &groups, dimensions, attributes };
    if let Some(observations) = set.get("observations") {
        around(fixed.clone(), attributes.clone()).observations(out, observations, of_observation)?;
    }
    for (key, series) in set.get("series").and_then(Value::as_object).into_iter().flatten() {
        let mut dimensions = fixed.clone();
        dimensions.extend(chosen(of_series, &places(key)?)?);
        let mut all = said(for_series, series.get("attributes"))?;
        all.extend(attributes.iter().cloned());
        let observations = series.get("observations").ok_or("observations")?;
        around(dimensions, all).observations(out, observations, of_observation)?;
    }
    Ok(())
}

/// What stands around observations: their series, or the data set.
struct Around<'a> {
    structure: &'a Structure,
    groups: &'a Groups,
    dimensions: Vec<(&'a str, &'a str)>,
    attributes: Pairs,
}

impl Around<'_> {
    fn observations(&self, out: &mut Builder, observations: &Value, listed: &Listed) -> Result<(), &'static str> {
        for (key, observation) in observations.as_object().ok_or("observations")? {
            let mut dimensions = self.dimensions.clone();
            dimensions.extend(chosen(listed, &places(key)?)?);
            let parts = observation.as_array().map(Vec::as_slice).ok_or("observations")?;
            let Some(value) = number(out, parts.first().unwrap_or(&Value::Null)) else { continue };
            let [.., own] = &self.structure.attributes;
            let own = said_in(own, parts.get(self.structure.measures..).unwrap_or_default())?;
            let mut attributes = sdmx::plain(&own);
            attributes.extend(self.groups.of(&dimensions));
            attributes.extend(sdmx::plain(&self.attributes));
            let of = Observation {
                dataset: &self.structure.dataset,
                scheme: Scheme::Common,
                dimensions: &dimensions,
                attributes: &attributes,
                value,
                flags: Flags::default(),
            };
            sdmx::push(out, &of);
        }
        Ok(())
    }
}

/// The number that a value is, or none where it is missing; a fault where it is neither.
#[expect(clippy::option_option, reason = "missing is a value, and a fault is none")]
pub(super) fn number(out: &mut Builder, value: &Value) -> Option<Option<f64>> {
    match value {
        Value::Null => Some(None),
        Value::Number(number) => Some(number.as_f64()),
        Value::String(text) => sdmx::number(out, text),
        other => sdmx::number(out, &other.to_string()),
    }
}

/// The places that a key says.
fn places(key: &str) -> Result<Vec<usize>, &'static str> {
    key.split(':').filter(|part| !part.is_empty()).map(|part| part.parse().map_err(|_no_place| "key")).collect()
}

/// Dimensions with the values at these places.
fn chosen<'a>(listed: &'a Listed, places: &[usize]) -> Result<Vec<(&'a str, &'a str)>, &'static str> {
    if listed.len() != places.len() {
        return Err("key");
    }
    let pairs =
        listed.iter().zip(places).map(|((id, values), place)| Some((id.as_str(), values.get(*place)?.as_str())));
    pairs.collect::<Option<_>>().ok_or("key")
}

/// Attributes with the values that a list says.
fn said(listed: &Listed, list: Option<&Value>) -> Result<Pairs, &'static str> {
    match list {
        None | Some(Value::Null) => Ok(Vec::new()),
        Some(Value::Array(parts)) => said_in(listed, parts),
        Some(_) => Err("attributes"),
    }
}

/// Each part is the place of a value, the value itself where it has no list, or nothing.
fn said_in(listed: &Listed, parts: &[Value]) -> Result<Pairs, &'static str> {
    let mut all = Vec::new();
    for ((id, values), part) in listed.iter().zip(parts) {
        let value = match part {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => {
                let place = number.as_u64().and_then(|place| usize::try_from(place).ok());
                Some(place.and_then(|place| values.get(place)).ok_or("attributes")?.clone())
            }
            Value::Array(several) => several.first().and_then(Value::as_str).map(str::to_owned),
            _ => None,
        };
        all.extend(value.map(|value| (id.clone(), value)));
    }
    Ok(all)
}
