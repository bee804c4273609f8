//! SDMX-ML 2.1, generic and specific to a structure. Entities are never expanded: a file that declares some is refused.
//!
//! A generic message says what is a dimension and what an attribute. In one that is specific to a structure both are attributes of an
//! element, and only the structure, which is not in the file, tells them apart: what is known as an attribute, and what is no code, is none
//! of the key.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::build::Builder;
use super::sdmx::{self, Groups, Observation, Pairs};
use super::{Action, Input, ROWS_MAX, Refused};
use crate::codes::Scheme;
use crate::cube::Flags;

pub(super) fn is(head: &[u8]) -> bool {
    head.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'<')
}

/// The most attributes of an element, and the most dimensions of a series or an observation.
const PAIRS_MAX: usize = 256;
/// The most groups of a data set.
const GROUPS_MAX: usize = 100_000;
/// The most structures that a message names.
const STRUCTURES_MAX: usize = 256;

/// What is known as an attribute in structures of offices of statistics.
const ATTRIBUTES: [&str; 20] = [
    "OBS_VALUE",
    "OBS_STATUS",
    "OBS_FLAG",
    "OBS_CONF",
    "CONF_STATUS",
    "UNIT_MULT",
    "UNIT_MULTIPLIER",
    "DECIMALS",
    "TIME_FORMAT",
    "COLLECTION",
    "COMPILATION",
    "COVERAGE",
    "AVAILABILITY",
    "BASE_PER",
    "PRE_BREAK_VALUE",
    "REF_PERIOD",
    "REF_PERIOD_DETAIL",
    "EMBARGO_DATE",
    "LAST_UPDATE",
    "PUBL_ECB",
];
/// How their names begin or end where there are many of them.
const NOTES: [&str; 9] = ["COMMENT", "NOTE", "TITLE", "SOURCE", "OBS_", "CONF_", "COLL_", "CONTACT", "DOC_"];

/// A structure that the header names.
#[derive(Debug, Default)]
struct Structure {
    id: String,
    version: String,
    /// The dimension that stands with an observation; `AllDimensions` where all do.
    at_observation: String,
}

/// Dimensions and attributes of a series, a group or an observation.
#[derive(Debug, Default)]
struct Side {
    dimensions: Pairs,
    attributes: Pairs,
}

/// Where a `Value` of a generic message belongs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Part {
    #[default]
    Set,
    Group,
    Series,
    Own,
}

/// What stands around an observation.
#[derive(Debug, Default)]
struct Around {
    structures: Vec<Structure>,
    /// Of the data set: its id, its structure's place, whether an observation of it came.
    dataset: String,
    structure: usize,
    begun: bool,
    /// What is to happen: by the header, and by every data set.
    header: Action,
    action: Option<Action>,
    /// Of the data set.
    set: Side,
    /// Groups of it: as they came until its first observation, then by their codes.
    raw: Vec<Side>,
    groups: Groups,
    group: Side,
    series: Side,
    own: Side,
    value: String,
    part: Part,
    in_attributes: bool,
    /// The element of the header whose text is read.
    within: Option<Told>,
    /// The day on which the message was prepared.
    prepared: Option<String>,
}

/// What the text of an element of the header says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Told {
    Action,
    Prepared,
}

/// Reads it: observations, and what is to happen with them.
pub(super) fn read(input: &Input) -> Result<(Builder, Action), Refused> {
    let bytes = input.whole()?;
    let broken = |what: String| Refused::Broken(input.path.clone(), what);
    let text = std::str::from_utf8(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes));
    let mut reader = Reader::from_str(text.map_err(|error| broken(error.to_string()))?);
    let (mut out, mut around, mut seen) = (Builder::default(), Around::default(), false);
    let wrong = |what: &'static str| broken(format!("SDMX-ML: {what}"));
    loop {
        match reader.read_event().map_err(|error| broken(error.to_string()))? {
            Event::DocType(_) => return Err(broken("DOCTYPE".to_owned())),
            Event::Start(element) => seen |= around.begin(&element).map_err(wrong)?,
            Event::Empty(element) => {
                seen |= around.begin(&element).map_err(wrong)?;
                around.end(&mut out, element.local_name().as_ref()).map_err(wrong)?;
            }
            Event::End(element) => around.end(&mut out, element.local_name().as_ref()).map_err(wrong)?,
            Event::Text(text) if around.within.is_some() => around.tell(&text.xml10_content()).map_err(wrong)?,
            Event::Eof => break,
            _ => {}
        }
        if out.table.rows.len() > ROWS_MAX {
            return Err(Refused::Rows(input.path.clone(), ROWS_MAX));
        }
    }
    out.released = around.prepared;
    if seen { Ok((out, around.action.unwrap_or_default())) } else { Err(Refused::Layout(input.path.clone())) }
}

/// An attribute of an element: whether its name has a prefix, its name, its value.
type Named = (bool, String, String);

/// The attributes of an element, bounded.
fn named(element: &BytesStart<'_>) -> Result<Vec<Named>, &'static str> {
    let mut all: Vec<Named> = Vec::new();
    for attribute in element.attributes() {
        let attribute = attribute.map_err(|_no_attribute| "attributes")?;
        if all.len() == PAIRS_MAX {
            return Err("attributes");
        }
        let name = attribute.key.local_name().as_ref().to_owned();
        let foreign = attribute.key.prefix().is_some() || name == "xmlns";
        // The five entities that XML itself has; others are refused.
        let value = quick_xml::escape::unescape(attribute.value.as_ref()).map_err(|_no_entity| "entity")?;
        all.push((foreign, name, value.into_owned()));
    }
    Ok(all)
}

fn said<'a>(all: &'a [Named], name: &str) -> Option<&'a str> {
    all.iter().find(|(_, id, _)| id == name).map(|(_, _, value)| value.as_str())
}

/// Whether a value is a code or a period, as dimensions have.
fn is_code(value: &str) -> bool {
    value.len() <= 100 && !value.is_empty() && value.chars().all(|c| c.is_alphanumeric() || "_-@$/:+.*".contains(c))
}

/// What is known to be no dimension.
fn is_attribute((id, value): &(String, String)) -> bool {
    let note =
        NOTES.iter().any(|note| id.starts_with(note) || id.ends_with(&format!("_{}", note.trim_end_matches('_'))));
    ATTRIBUTES.contains(&id.as_str()) || note || !is_code(value)
}

impl Around {
    /// An element begins; whether it is one of a data message.
    fn begin(&mut self, element: &BytesStart<'_>) -> Result<bool, &'static str> {
        let name = element.local_name();
        let all = named(element)?;
        match name.as_ref() {
            "Structure" => {
                let text = |name| said(&all, name).unwrap_or_default().to_owned();
                if self.structures.len() == STRUCTURES_MAX {
                    return Err("Structure");
                }
                if said(&all, "structureID").is_some() {
                    let at_observation = text("dimensionAtObservation");
                    self.structures.push(Structure { id: text("structureID"), version: String::new(), at_observation });
                }
            }
            "Ref" => {
                if let (Some(structure), Some(version)) = (self.structures.last_mut(), said(&all, "version"))
                    && self.dataset.is_empty()
                {
                    version.clone_into(&mut structure.version);
                }
            }
            "DataSetAction" => self.within = Some(Told::Action),
            "Prepared" => self.within = Some(Told::Prepared),
            "DataSet" => {
                self.data_set(&all)?;
                return Ok(true);
            }
            "Group" | "Series" | "Obs" => self.component(name.as_ref(), all)?,
            "Attributes" => self.in_attributes = true,
            // Generic: ids and codes of dimensions and attributes.
            "Value" => {
                let id = said(&all, "id").or_else(|| said(&all, "concept"));
                if let Some((id, value)) = id.zip(said(&all, "value")) {
                    self.take((id.to_owned(), value.to_owned()))?;
                }
            }
            "ObsDimension" => {
                let id = said(&all, "id").unwrap_or("TIME_PERIOD").to_owned();
                self.own.dimensions.extend(said(&all, "value").map(|value| (id, value.to_owned())));
            }
            "ObsValue" => said(&all, "value").unwrap_or_default().clone_into(&mut self.value),
            _ => {}
        }
        Ok(false)
    }

    /// A data set begins: which structure it has, what is to happen with it, what holds for all of it.
    fn data_set(&mut self, all: &[Named]) -> Result<(), &'static str> {
        let action = said(all, "action").map_or(Ok(self.header), |name| sdmx::action(name).ok_or("action"))?;
        if self.action.is_some_and(|before| before != action) {
            return Err("action");
        }
        self.action = Some(action);
        let of = said(all, "structureRef");
        let found = of.and_then(|id| self.structures.iter().position(|structure| structure.id == id));
        self.structure = found.unwrap_or(self.structures.len().saturating_sub(1));
        self.dataset = match self.structures.get(self.structure) {
            Some(Structure { id, version, .. }) => format!("SDMX:{id}({})", super::known::version(Some(version))),
            None => "SDMX:ML(1.0)".to_owned(),
        };
        let own = all.iter().filter(|(foreign, ..)| !foreign);
        self.set =
            Side { attributes: own.map(|(_, id, value)| (id.clone(), value.clone())).collect(), ..Side::default() };
        (self.raw, self.groups, self.begun, self.part) = (Vec::new(), Groups::default(), false, Part::Set);
        Ok(())
    }

    /// A group, a series or an observation begins.
    fn component(&mut self, name: &str, all: Vec<Named>) -> Result<(), &'static str> {
        let own = all.into_iter().filter(|(foreign, id, _)| !(*foreign || name == "Group" && id == "type"));
        let own: Pairs = own.map(|(_, id, value)| (id, value)).collect();
        match name {
            "Group" if self.begun => return Err("Group"),
            "Group" => (self.part, self.group) = (Part::Group, Side { dimensions: own, ..Side::default() }),
            "Series" => {
                let (attributes, dimensions) = own.into_iter().partition(is_attribute);
                (self.part, self.series) = (Part::Series, Side { dimensions, attributes });
            }
            _ => {
                let at = self.structures.get(self.structure).map_or("", |structure| structure.at_observation.as_str());
                let alone = !self.series.dimensions.is_empty() && !at.is_empty() && at != "AllDimensions";
                let attribute = |pair: &(String, String)| if alone { pair.0 != at } else { is_attribute(pair) };
                if let Some((_, value)) = own.iter().find(|(id, _)| id == "OBS_VALUE") {
                    value.clone_into(&mut self.value);
                }
                let (attributes, dimensions) = own.into_iter().partition(attribute);
                (self.part, self.own) = (Part::Own, Side { dimensions, attributes });
            }
        }
        Ok(())
    }

    /// A pair of a generic message.
    fn take(&mut self, pair: (String, String)) -> Result<(), &'static str> {
        let side = match self.part {
            Part::Set => &mut self.set,
            Part::Group => &mut self.group,
            Part::Series => &mut self.series,
            Part::Own => &mut self.own,
        };
        let into = if self.in_attributes { &mut side.attributes } else { &mut side.dimensions };
        if into.len() == PAIRS_MAX {
            return Err("Value");
        }
        into.push(pair);
        Ok(())
    }

    /// What the header says: what is to happen with data sets that say nothing of it, and when the message was prepared.
    fn tell(&mut self, text: &str) -> Result<(), &'static str> {
        match self.within {
            Some(Told::Action) => self.header = sdmx::action(text.trim()).ok_or("action")?,
            Some(Told::Prepared) => self.prepared = super::known::released(text),
            None => {}
        }
        Ok(())
    }

    fn end(&mut self, out: &mut Builder, name: &str) -> Result<(), &'static str> {
        match name {
            "Attributes" => self.in_attributes = false,
            "DataSetAction" | "Prepared" => self.within = None,
            "Group" => {
                self.part = Part::Set;
                self.raw.push(std::mem::take(&mut self.group));
                if self.raw.len() > GROUPS_MAX {
                    return Err("Group");
                }
            }
            "Series" => {
                self.series = Side::default();
                self.part = Part::Set;
            }
            "Obs" => {
                self.observation(out)?;
                (self.own, self.value) = (Side::default(), String::new());
                self.part = if self.series.dimensions.is_empty() { Part::Set } else { Part::Series };
            }
            _ => {}
        }
        Ok(())
    }

    fn observation(&mut self, out: &mut Builder) -> Result<(), &'static str> {
        let mut dimensions = sdmx::plain(&self.series.dimensions);
        dimensions.extend(sdmx::plain(&self.own.dimensions));
        if !self.begun {
            self.begun = true;
            // Of a group that is specific to a structure, dimensions are those that observations have.
            for Side { dimensions: mixed, mut attributes } in std::mem::take(&mut self.raw) {
                let (dims, notes): (Pairs, Pairs) =
                    mixed.into_iter().partition(|(id, _)| dimensions.iter().any(|(known, _)| known == id));
                attributes.extend(notes);
                self.groups.add(dims, attributes).ok_or("Group")?;
            }
        }
        let Some(value) = sdmx::number(out, &self.value) else { return Ok(()) };
        let mut attributes = sdmx::plain(&self.own.attributes);
        attributes.extend(sdmx::plain(&self.series.attributes));
        attributes.extend(self.groups.of(&dimensions));
        attributes.extend(sdmx::plain(&self.set.attributes));
        let (dataset, scheme, flags) = (self.dataset.as_str(), Scheme::Common, Flags::default());
        sdmx::push(
            out,
            &Observation { dataset, scheme, dimensions: &dimensions, attributes: &attributes, value, flags },
        );
        Ok(())
    }
}
