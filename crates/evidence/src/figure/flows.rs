//! Figures of moves that are estimated: each value with what every method says, and the range of them. None is shown alone.

use std::sync::Arc;

use super::data::{Data, Point, TOP};
use super::kinds::{Places, Shape};
use super::{Name, NoFigure};
use crate::cube::period::Sort;
use crate::cube::{Check, Cube, Flags};
use crate::estimates::{
    Between, Estimate, Lacking, METHODS, RECIPE, Way, added, estimate, estimates, periods, written,
};
use crate::recipes::Flag;
use crate::recipes::flows::span;

/// The lines of each value: the range, then the methods.
pub const LINES: [&str; 9] =
    ["low", "median", "high", METHODS[0], METHODS[1], METHODS[2], METHODS[3], METHODS[4], METHODS[5]];

/// What is said of an estimate beside its values.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Told {
    /// The datasets from which it was computed.
    pub datasets: Vec<String>,
    /// What a reader has to know of its areas, by period.
    pub flags: Vec<(String, Flag)>,
    /// Periods of which there is no estimate, and why.
    pub lacking: Vec<(String, Lacking)>,
}

impl Told {
    /// Takes over what is said of a period about these areas, and about the whole.
    fn take(&mut self, between: Between, of: &Estimate, areas: &[&str]) {
        for id in &of.datasets {
            if !self.datasets.contains(id) {
                self.datasets.push(id.clone());
            }
        }
        let about = |flag: &&Flag| flag.subject.is_empty() || areas.contains(&flag.subject.as_str());
        self.flags.extend(of.flags.iter().filter(about).map(|flag| (written(between), flag.clone())));
    }
}

/// The nine values of what six methods say.
fn nine(six: [f64; 6]) -> [f64; 9] {
    let mut nine = [0.0; 9];
    let all = span(six).into_iter().chain(six);
    nine.iter_mut().zip(all).for_each(|(place, value)| *place = value);
    nine
}

/// The points of one value: its range, and each method.
fn points((origin, destination): (&str, &str), between: Between, values: Option<[f64; 6]>, flags: Flags) -> Vec<Point> {
    let values = values.map(nine);
    let one = |(place, series): (usize, &'static str)| Point {
        origin: origin.to_owned(),
        destination: destination.to_owned(),
        series,
        flags,
        ..Point::new(&written(between), values.and_then(|values| values.get(place).copied()))
    };
    LINES.into_iter().enumerate().map(one).collect()
}

/// What a figure of moves says, from the newest stocks or those of the dataset that is named.
pub(super) fn made(cube: &Cube, name: &Name, dataset: Option<&str>) -> Result<Data, NoFigure> {
    let (dataset, periods) = periods(cube, dataset).filter(|(_, all)| !all.is_empty()).ok_or(NoFigure::NotMeasured)?;
    let mut told = Told::default();
    let (name, points) = if name.kind.shape == Shape::Series {
        (name.clone(), series(cube, name, (&dataset, &periods), &mut told)?)
    } else {
        let (between, found) = of_year(cube, name, (&dataset, &periods))?;
        let points = ranking(name, (between, &found), &mut told)?;
        (name.clone().in_year(Some(between.1)), points)
    };
    let flags = Flags(points.iter().fold(0, |flags, point| flags | point.flags.0));
    let (indicator, unit) = (RECIPE.to_owned(), "PS".to_owned());
    let (bases, newer, sort) = (Vec::new(), Vec::new(), Sort::Flow);
    let (whole, boundaries, told) = (None, None, Some(told));
    Ok(Data { name, dataset, indicator, unit, sort, points, flags, bases, whole, newer, boundaries, told })
}

fn series(
    cube: &Cube,
    name: &Name,
    (dataset, periods): (&str, &[Between]),
    told: &mut Told,
) -> Result<Vec<Point>, NoFigure> {
    let (from, to) = (name.first(), name.last());
    let mut all = Vec::new();
    for (between, found) in estimates(cube, dataset, periods) {
        let found = found.and_then(|found| Ok((found.pair(from, to)?, found)));
        let (values, flags) = match found {
            Ok((values, found)) => {
                told.take(between, &found, &[from, to]);
                let stocks = found.stocks_of(from).with(found.stocks_of(to));
                (Some(values), stocks.with(Flags::MODELLED))
            }
            Err(lacking) => {
                told.lacking.push((written(between), lacking));
                (None, Flags(0))
            }
        };
        all.extend(points(("", ""), between, values, flags));
    }
    if all.iter().all(|point| point.value.is_none()) {
        return Err(NoFigure::Lacking(told.lacking.iter().map(|(_, lacking)| lacking.clone()).collect()));
    }
    Ok(all)
}

/// The period that ends in the year of the name, or the latest of which there is an estimate.
fn of_year(
    cube: &Cube,
    name: &Name,
    (dataset, periods): (&str, &[Between]),
) -> Result<(Between, Arc<Estimate>), NoFigure> {
    let wanted = periods.iter().rev().filter(|(_, end)| name.year.is_none_or(|year| year == *end));
    let mut why = Vec::new();
    for between in wanted {
        match estimate(cube, dataset, *between) {
            Ok(found) => return Ok((*between, found)),
            Err(lacking) => why.push(lacking),
        }
    }
    Err(if why.is_empty() { NoFigure::NotMeasured } else { NoFigure::Lacking(why) })
}

/// The areas to or from which most moved, by the middle of the methods, and all others together: their sum by each method.
fn ranking(name: &Name, (between, found): (Between, &Estimate), told: &mut Told) -> Result<Vec<Point>, NoFigure> {
    let own = name.first();
    let way = if name.kind.places == Places::Destination { Way::To } else { Way::From };
    let mut known = found.partners(own, way).map_err(|lacking| NoFigure::Lacking(vec![lacking]))?;
    known.retain(|(_, six)| six.iter().any(|value| *value > 0.0));
    known.sort_by(|one, other| {
        let middle = |six: [f64; 6]| {
            let [_, median, _] = span(six);
            median
        };
        middle(other.1).total_cmp(&middle(one.1)).then_with(|| one.0.cmp(other.0))
    });
    let rest = known.split_off(TOP.min(known.len()));
    let own_stocks = found.stocks_of(own);
    let place = |code: &'_ str| match way {
        Way::To => (code.to_owned(), String::new()),
        Way::From => (String::new(), code.to_owned()),
    };
    let mut all = Vec::new();
    for (code, six) in &known {
        let (origin, destination) = place(code);
        let flags = own_stocks.with(found.stocks_of(code)).with(Flags::MODELLED);
        all.extend(points((&origin, &destination), between, Some(*six), flags));
    }
    if !rest.is_empty() {
        let (origin, destination) = place("_O");
        let six = added(rest.iter().map(|(_, six)| six));
        let stocks = rest.iter().fold(own_stocks, |all, (code, _)| all.with(found.stocks_of(code)));
        let others = points((&origin, &destination), between, Some(six), stocks.with(Flags::MODELLED));
        all.extend(others.into_iter().map(|point| Point { others: true, ..point }));
    }
    let areas: Vec<&str> = known.iter().chain(&rest).map(|(code, _)| *code).chain([own]).collect();
    told.take(between, found, &areas);
    Ok(all)
}

/// A period from the middle of a year to that of another, as observations have it.
pub(super) fn of_middles(period: &str) -> String {
    let days = period.split_once('/').map(|(start, end)| format!("{start}-07-01/{end}-06-30"));
    days.unwrap_or_else(|| period.to_owned())
}

/// What makes a figure doubtful, as it stands in files of observations.
pub(super) fn checks(of: &Data) -> Vec<Check> {
    let check = |(period, flag): &(String, Flag)| Check {
        period: of_middles(period),
        kind: flag.kind.to_owned(),
        subject: flag.subject.clone(),
        value: flag.value,
        against: flag.against,
    };
    of.told.iter().flat_map(|told| &told.flags).map(check).collect()
}

/// What makes a point doubtful of all that makes the figure so, in one cell.
pub(super) fn doubts(of: &Data, checks: &[Check], point: &Point) -> String {
    let (from, to) = point.sides(&of.name);
    let period = of_middles(&point.period);
    let about: Vec<String> =
        checks.iter().filter(|check| check.is_about(&period, [from, to])).map(Check::said).collect();
    about.join("; ")
}
