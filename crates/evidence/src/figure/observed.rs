//! The observations behind a figure: those of the cube, and where the figure is computed its values as observations of a dataset of
//! our own, beside what they were computed from.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::NoFigure;
use super::data::{Data, Point, inputs};
use super::flows::{checks, of_middles};
use super::kinds::Parts;
use crate::cube::period::{self, Sort};
use crate::cube::{Cube, Dataset, Dicts, FIELDS, Field, Row, Table, at, note, of_mut};
use crate::estimates::RECIPE;
use crate::query::{Question, observations};

/// The datasets under which values that are computed stand in files of observations, by what they are.
const FLOWS: &str = "MESHVERET:FLOWS_RANGE(1.0)";
const SHARES: &str = "MESHVERET:SHARES(1.0)";
const RATES: &str = "MESHVERET:ASYLUM_RATES(1.0)";
/// The indicator of estimates of moves.
const MOVES: &str = "FLOW_ESTIMATE";

/// The cube in which the observations behind a figure stand: the cube itself; of a figure that is computed one of its own.
pub fn behind(cube: &Arc<Cube>, of: &Data) -> Arc<Cube> {
    let made = match of.name.kind.parts {
        Parts::Whole | Parts::Past | Parts::Sexes => return Arc::clone(cube),
        Parts::Range => made(cube, of, FLOWS),
        Parts::Share => made(cube, of, SHARES),
        Parts::Rates => made(cube, of, RATES),
    };
    Arc::new(made)
}

/// The observations behind a figure, as they are kept in its cube ([`behind`]), in the order of it.
///
/// # Errors
/// The cube has none of them any more.
pub fn rows<'a>(cube: &'a Cube, of: &Data) -> Result<Vec<&'a Row>, NoFigure> {
    Ok(observations(cube, &asked(of)?)?)
}

/// The question whose answer, by the cube behind the figure, are these observations, one line each.
///
/// # Errors
/// No source of its kind measures the figure.
pub fn asked(of: &Data) -> Result<Question, NoFigure> {
    let dataset = match of.name.kind.parts {
        Parts::Whole | Parts::Past | Parts::Sexes => return inputs(of),
        Parts::Range => FLOWS,
        Parts::Share => SHARES,
        Parts::Rates => RATES,
    };
    // The cube behind it holds nothing else.
    let (datasets, indicators) = (vec![dataset.to_owned()], indicators(of));
    let mut asked = Question { datasets, indicators, by: FIELDS.to_vec(), ..Question::default() };
    if of.name.kind.parts != Parts::Range {
        let from = inputs(of)?;
        asked.datasets.extend(from.datasets);
        asked.indicators.extend(from.indicators);
    }
    Ok(asked)
}

/// What a computed value is called: of a part of something the indicators of both, of a rate the rate.
fn indicator(of: &Data, point: &Point) -> String {
    match of.name.kind.parts {
        Parts::Share => inputs(of).map(|asked| asked.indicators.join("_PER_")).unwrap_or_default(),
        Parts::Rates => point.series.to_owned(),
        Parts::Whole | Parts::Past | Parts::Sexes | Parts::Range => MOVES.to_owned(),
    }
}

/// What its values are called, each once.
fn indicators(of: &Data) -> Vec<String> {
    let all: BTreeSet<String> = of.points.iter().map(|point| indicator(of, point)).collect();
    all.into_iter().collect()
}

/// The values of a figure, and the observations that they were computed from, as a cube of their own. Of moves, which are computed from
/// the whole world, the values alone; all others together are no area, and stand in no file of observations.
fn made(cube: &Cube, of: &Data, dataset: &str) -> Cube {
    let mut dicts = Dicts::default();
    let mut rows: Vec<Row> = Vec::new();
    for (place, point) in of.points.iter().enumerate().filter(|(_, point)| !point.others) {
        let moves = of.name.kind.parts == Parts::Range;
        let (origin, destination) = point.sides(&of.name);
        let (period, detail) = if moves {
            (period::word(&of_middles(&point.period), Sort::Flow), point.series)
        } else {
            (period::word(&point.period, of.sort), "")
        };
        let indicator = indicator(of, point);
        let word = |field: Field| match field {
            Field::Dataset => dataset,
            Field::Indicator => &indicator,
            Field::Destination => destination,
            Field::Origin => origin,
            Field::Period => &period,
            Field::Sex | Field::Age => "_T",
            Field::Detail => detail,
            Field::Unit => &of.unit,
        };
        let status = match point.value {
            None => b'M',
            Some(_) if moves => b'E',
            Some(_) => b'A',
        };
        let line = u32::try_from(place + 1).unwrap_or(u32::MAX);
        let (key, value) = (key(&mut dicts, word), point.value.unwrap_or(f64::NAN));
        rows.push(Row { key, value, line, note: note(status, point.flags) });
    }
    let from = if of.told.is_some() { None } else { inputs(of).ok() };
    for row in from.into_iter().flat_map(|asked| observations(cube, &asked).unwrap_or_default()) {
        let key = key(&mut dicts, |field| cube.table.word(row, field));
        rows.push(Row { key, ..*row });
    }
    let own = described(cube, of, dataset);
    let known = sources(of).into_iter().filter_map(|id| cube.datasets.get(id)).filter(|_| of.told.is_none()).cloned();
    let datasets: BTreeMap<String, Dataset> = known.chain([own]).map(|dataset| (dataset.id.clone(), dataset)).collect();
    Cube::new(datasets, Table { dicts, rows }.sorted())
}

/// The key of an observation by its words.
fn key<'a>(dicts: &mut Dicts, word: impl Fn(Field) -> &'a str) -> u128 {
    FIELDS.iter().fold(0, |key, field| {
        let number = of_mut(dicts, *field).intern(word(*field).as_bytes());
        key | at(*field, number)
    })
}

/// The datasets that a figure was computed from.
fn sources(of: &Data) -> Vec<&str> {
    match &of.told {
        Some(told) => told.datasets.iter().map(String::as_str).collect(),
        None => std::iter::once(&of.dataset).chain(of.whole.iter().map(|(id, _)| id)).map(String::as_str).collect(),
    }
}

/// The dataset of the values of a figure: from what they were computed, under whose licence.
fn described(cube: &Cube, of: &Data, id: &str) -> Dataset {
    let (mut licences, mut attributions): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
    let mut files = Vec::new();
    for source in sources(of).into_iter().filter_map(|id| cube.datasets.get(id)) {
        files.extend(source.sources.iter().cloned());
        for (all, one) in [(&mut licences, &source.licence), (&mut attributions, &source.attribution)] {
            if !all.contains(one) {
                all.push(one.clone());
            }
        }
    }
    // Of which revisions, for the id is that of the recipe.
    let from = sources(of).join(", ");
    let title = match of.name.kind.parts {
        Parts::Share => format!("Parts in per cent by {from}"),
        Parts::Rates => format!("Rates by asylum.rrr/1 and asylum.tpr/1 of {from}"),
        Parts::Whole | Parts::Past | Parts::Sexes | Parts::Range => format!("Estimates by {RECIPE} of {from}"),
    };
    Dataset {
        id: id.to_owned(),
        agency: "MESHVERET".to_owned(),
        title,
        licence: licences.join("; "),
        attribution: attributions.join("; "),
        url: String::new(),
        released: String::new(),
        indicators: indicators(of),
        sources: files,
        checks: checks(of),
    }
}
