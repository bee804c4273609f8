//! What the columns of our SDMX-CSV mean, as a structure message of SDMX-JSON 2.0: concepts, code lists, one data structure, and a dataflow
//! for each dataset.

use std::collections::BTreeSet;
use std::io::{self, Write};

use serde_json::{Value, json};

use super::has_checks;
use crate::codes;
use crate::cube::{Cube, Field, Row, period};

/// Concepts in the order of the structure.
const CONCEPTS: &str = include_str!("../../data/concepts.tsv");
const SCHEMA: &str = "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/structure-message/tools/schemas/2.0.0/sdmx-json-structure-schema.json";
/// What is said of an observation: a column where there is something to say.
const COMMENT: &str = "COMMENT_OBS";
const AGENCY: &str = "MESHVERET";
const VERSION: &str = "1.0";

/// A concept: its id, its role, the field whose words are its codes, and its name.
struct Concept {
    id: &'static str,
    role: &'static str,
    field: Option<Field>,
    name: &'static str,
}

fn concepts() -> Vec<Concept> {
    let lines = CONCEPTS.lines().filter(|line| !line.starts_with('#'));
    let concept = |line: &'static str| {
        let mut cells = line.split('\t');
        Some(Concept {
            id: cells.next()?,
            role: cells.next()?,
            field: Field::named(cells.next()?),
            name: cells.next()?,
        })
    };
    lines.filter_map(concept).collect()
}

fn urn(class: &str, id: &str) -> String {
    format!("urn:sdmx:org.sdmx.infomodel.{class}={AGENCY}:{id}({VERSION})")
}

/// The structure of these observations.
///
/// # Errors
/// The place cannot be written.
pub fn structure(cube: &Cube, rows: &[&Row], out: &mut impl Write) -> io::Result<()> {
    let mut all = concepts();
    if !has_checks(cube) {
        all.retain(|concept| concept.id != COMMENT);
    }
    let component = |concept: &Concept| {
        let identity = format!("{}.{}", urn("conceptscheme.Concept", "CONCEPTS"), concept.id);
        let list = concept.field.filter(|_| concept.role == "dimension");
        let form = match (list, concept.role) {
            (Some(_), _) => json!({ "enumeration": urn("codelist.Codelist", &format!("CL_{}", concept.id)) }),
            (None, "time") => json!({ "format": { "dataType": "ObservationalTimePeriod" } }),
            (None, "measure") => json!({ "format": { "dataType": "Double" } }),
            (None, _) => json!({ "format": { "dataType": "String" } }),
        };
        json!({ "id": concept.id, "conceptIdentity": identity, "localRepresentation": form })
    };
    let of_role = |role: &str| all.iter().filter(|concept| concept.role == role).map(component).collect::<Vec<Value>>();
    let attribute = |mut value: Value| {
        if let Some(object) = value.as_object_mut() {
            object.insert("attributeRelationship".to_owned(), json!({ "observation": {} }));
        }
        value
    };
    let attributes: Vec<Value> = of_role("attribute").into_iter().map(attribute).collect();
    let names = all.iter().map(|concept| json!({ "id": concept.id, "name": concept.name }));
    let artefact = json!({ "agencyID": AGENCY, "version": VERSION });
    let with = |mut value: Value| {
        if let (Some(object), Some(common)) = (value.as_object_mut(), artefact.as_object()) {
            object.extend(common.clone());
        }
        value
    };
    let listed: BTreeSet<&str> = rows.iter().map(|row| cube.table.word(row, Field::Dataset)).collect();
    let known = cube.datasets.values().filter(|dataset| listed.contains(dataset.id.as_str()));
    let prepared = known.clone().flat_map(|dataset| &dataset.sources).map(|source| source.imported).max();
    let flows = known.map(|dataset| {
        let (agency, rest) = dataset.id.split_once(':').unwrap_or((AGENCY, &dataset.id));
        let (id, version) = rest.split_once('(').unwrap_or((rest, VERSION));
        let name = if dataset.title.is_empty() { id } else { &dataset.title };
        let structure = urn("datastructure.DataStructure", "OBSERVATIONS");
        json!({ "id": id, "agencyID": agency, "version": version.trim_end_matches(')'), "name": name, "structure": structure })
    });
    let components = json!({
        "dimensionList": { "id": "DimensionDescriptor", "dimensions": of_role("dimension"), "timeDimensions": of_role("time") },
        "measureList": { "id": "MeasureDescriptor", "measures": of_role("measure") },
        "attributeList": { "id": "AttributeDescriptor", "attributes": attributes },
    });
    let message = json!({
        "meta": { "schema": SCHEMA, "id": "OBSERVATIONS", "prepared": period::moment(prepared.unwrap_or_default()), "test": false, "sender": { "id": AGENCY } },
        "data": {
            "conceptSchemes": [with(json!({ "id": "CONCEPTS", "name": "CONCEPTS", "concepts": names.collect::<Vec<_>>() }))],
            "codelists": all.iter().filter_map(|concept| codelist(cube, rows, concept)).map(with).collect::<Vec<_>>(),
            "dataStructures": [with(json!({ "id": "OBSERVATIONS", "name": "OBSERVATIONS", "dataStructureComponents": components }))],
            "dataflows": flows.collect::<Vec<_>>(),
        },
    });
    writeln!(out, "{}", serde_json::to_string_pretty(&message).map_err(io::Error::other)?)
}

/// The codes of a concept that stand in the observations; areas with their names.
fn codelist(cube: &Cube, rows: &[&Row], concept: &Concept) -> Option<Value> {
    let field = concept.field.filter(|_| concept.role == "dimension")?;
    let used: BTreeSet<u32> = rows.iter().map(|row| row.get(field)).collect();
    let code = |number: u32| {
        let id = crate::cube::of(&cube.table.dicts, field).word(number);
        let area = matches!(field, Field::Origin | Field::Destination).then(|| codes::area(id)).flatten();
        (!id.is_empty()).then(|| json!({ "id": id, "name": area.map_or(id, |area| area.name) }))
    };
    let codes: Vec<Value> = used.into_iter().filter_map(code).collect();
    Some(json!({ "id": format!("CL_{}", concept.id), "name": concept.name, "codes": codes }))
}
