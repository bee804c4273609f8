//! What a figure says: its points, from one dataset, with a checksum.
//! It is not split: each shape is a few lines over the same question.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use super::flows::{self, Told};
use super::kinds::{Measured, Parts, Places, REGION, Shape};
use super::{Name, NoFigure};
use crate::boundaries::{Boundaries, Installed};
use crate::codes;
use crate::cube::period::{self, Sort};
use crate::cube::{Cube, FIELDS, Field, Flags, Row, hex, of};
use crate::estimates::{Lacking, PROJECTED};
use crate::query::{self, Answer, Line, Question, answer, beneath, observations};
use crate::recipes::Flag;

/// So many areas stand on the other side of a group before all others are one.
const LAYERS: usize = 10;
/// So many lines of a ranking are shown before all others are one.
pub(super) const TOP: usize = 15;
/// Outcomes of decisions that count in rates.
const DECISIONS: [&str; 3] = ["DEC_RECOGNIZED", "DEC_OTHER", "DEC_REJECTED"];
/// The unit of persons; decisions are also counted in cases.
const PERSONS: &str = "PS";

/// One value of a figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// Where from; empty where the figure has no such side or its name says it.
    pub origin: String,
    /// Where to.
    pub destination: String,
    /// When.
    pub period: String,
    /// Which line of a series: `F`, `M`, `RRR`, `TPR`, of an estimate one of [`super::LINES`]; empty where there is one.
    pub series: &'static str,
    /// The value; none where the source has none.
    pub value: Option<f64>,
    /// Its part of the whole, of a ranking.
    pub share: Option<f64>,
    /// What is to be known of it.
    pub flags: Flags,
    /// The line of all others of a ranking.
    pub others: bool,
}

impl Point {
    pub(super) fn new(period: &str, value: Option<f64>) -> Self {
        let (origin, destination) = <(String, String)>::default();
        Self {
            origin,
            destination,
            period: period.to_owned(),
            series: "",
            value,
            share: None,
            flags: Flags(0),
            others: false,
        }
    }

    /// From where to where it is: what it says itself, else what the figure of this name is of; empty where neither says it.
    pub(super) fn sides<'a>(&'a self, name: &Name) -> (&'a str, &'a str) {
        let (from, to) = match name.kind.places {
            Places::Both => (name.first(), name.last()),
            Places::Origin => (name.first(), ""),
            Places::Destination => ("", name.first()),
            Places::Group => ("", ""),
        };
        let side = |own: &'a str, named: &'static str| if own.is_empty() { named } else { own };
        (side(&self.origin, from), side(&self.destination, to))
    }

    /// The area it is about, where it is about one.
    pub fn area(&self) -> &str {
        if self.origin.is_empty() { &self.destination } else { &self.origin }
    }
}

/// What a figure says.
#[derive(Clone, Debug, PartialEq)]
pub struct Data {
    /// Its name, with the year it is about.
    pub name: Name,
    /// The dataset with its revision.
    pub dataset: String,
    /// The indicator.
    pub indicator: String,
    /// The unit: `PS`, `USD`, `USD_M`, `PT`.
    pub unit: String,
    /// What its figures have to do with their periods.
    pub sort: Sort,
    /// Its points: of a series by time, of a ranking the largest first, of others by code.
    pub points: Vec<Point>,
    /// What is to be known of any of them.
    pub flags: Flags,
    /// What the figures rest on, over time: the codes of the source's basis where it says one (UN DESA: B born there, C citizens,
    /// R refugees added, I imputed).
    pub bases: Vec<String>,
    /// Of a part of something that another dataset measures: that dataset with its revision, and the indicator.
    pub whole: Option<(String, &'static str)>,
    /// Of the members of a group in a year that nobody named: later years of which only some of them have a figure.
    pub newer: Vec<String>,
    /// Of a map: the boundaries over which it is drawn.
    pub boundaries: Option<Arc<Boundaries>>,
    /// Of an estimate: from what it was computed, and what has to be known of it.
    pub told: Option<Told>,
}

impl Data {
    /// The figure as CSV with every digit; the same bytes on every machine. Its checksum is that of the figure.
    pub fn csv(&self) -> String {
        self.lines(None)
    }

    /// The same as a file: where something makes an estimate doubtful, with a last column that says it. Without that column it is
    /// [`Data::csv`], so that a checksum of before it was written holds.
    pub fn csv_with_checks(&self) -> String {
        let checks = flows::checks(self);
        let doubts = |point: &Point| flows::doubts(self, &checks, point);
        self.lines((!checks.is_empty()).then_some(&doubts))
    }

    fn lines(&self, doubts: Option<&dyn Fn(&Point) -> String>) -> String {
        // Only figures that rest on more have more columns: the checksum of no other changes.
        let whole = self.whole.as_ref().map(|(dataset, _)| dataset.as_str()).unwrap_or_default();
        let boundaries = self.boundaries.as_ref().map(|boundaries| boundaries.sha256.as_str()).unwrap_or_default();
        let more: Vec<(&str, &str)> =
            [("whole", whole), ("boundaries", boundaries)].into_iter().filter(|(_, of)| !of.is_empty()).collect();
        let mut text = "origin,destination,period,series,value,share,flags,dataset,indicator,unit".to_owned();
        more.iter().for_each(|(name, _)| text.extend([",", name]));
        text.push_str(if doubts.is_some() { ",checks\n" } else { "\n" });
        let number = |value: Option<f64>| value.map(|value| value.to_string()).unwrap_or_default();
        for point in &self.points {
            let cells = [
                point.origin.as_str(),
                &point.destination,
                &point.period,
                point.series,
                &number(point.value),
                &number(point.share),
                &point.flags.said(),
                &self.dataset,
                &self.indicator,
                &self.unit,
            ];
            text.push_str(&cells.join(","));
            more.iter().for_each(|(_, of)| text.extend([",", of]));
            if let Some(doubts) = doubts {
                text.extend([",", &doubts(point)]);
            }
            text.push('\n');
        }
        text
    }

    /// The figure as JSON: [`Data::object`] as text.
    pub fn json(&self) -> String {
        format!("{:#}\n", Value::from(self.object()))
    }

    /// What the figure is of, and its points.
    pub fn object(&self) -> Map<String, Value> {
        let point = |point: &Point| {
            json!({
                "origin": point.origin, "destination": point.destination, "period": point.period, "series": point.series,
                "value": point.value, "share": point.share, "flags": point.flags.said(),
            })
        };
        let points: Value = self.points.iter().map(point).collect();
        let known = [
            ("figure", self.name.to_string().into()),
            ("areas", self.name.areas.clone().into()),
            ("cited", self.cited().into()),
            ("sha256", self.sum().into()),
            ("dataset", self.dataset.as_str().into()),
            ("indicator", self.indicator.as_str().into()),
            ("unit", self.unit.as_str().into()),
            ("points", points),
        ];
        let mut fields: Map<String, Value> = known.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        if let Some((dataset, _)) = &self.whole {
            fields.insert("whole".to_owned(), json!(dataset));
        }
        if let Some(of) = &self.boundaries {
            let known = json!({ "sha256": of.sha256, "source": of.source, "licence": of.licence, "file": of.name });
            fields.insert("boundaries".to_owned(), known);
        }
        if let Some(told) = &self.told {
            let flag = |(period, flag): &(String, Flag)| json!({ "period": period, "kind": flag.kind, "subject": flag.subject, "value": flag.value, "against": flag.against });
            let lacking = |(period, lacking): &(String, Lacking)| json!({ "period": period, "input": lacking.what.name(), "of": lacking.when, "area": lacking.area });
            fields.insert("datasets".to_owned(), json!(told.datasets));
            fields.insert("checks".to_owned(), told.flags.iter().map(flag).collect());
            fields.insert("lacking".to_owned(), told.lacking.iter().map(lacking).collect());
        }
        fields
    }

    /// SHA-256 of [`Data::csv`], in hexadecimal.
    pub fn sum(&self) -> String {
        hex(&Sha256::digest(self.csv().as_bytes()))
    }

    /// By what it is cited: its name, the dataset with its revision, and the first twelve digits of its checksum.
    pub fn cited(&self) -> String {
        let sum = self.sum();
        format!("evid:{}@{}#{}", self.name, self.dataset, sum.get(..12).unwrap_or_default())
    }

    /// Whether more than half of its points have a value.
    fn has_most(&self) -> bool {
        2 * self.points.iter().filter(|point| point.value.is_some()).count() > self.points.len()
    }

    /// The last point that has a value, of any line.
    pub fn latest(&self) -> Option<&Point> {
        self.points.iter().rev().find(|point| point.value.is_some())
    }

    /// The sum of all lines at a time of a series; none where one of them is missing, and of rates and ranges, which have no sum.
    pub fn whole_at(&self, period: &str) -> Option<f64> {
        if matches!(self.name.kind.parts, Parts::Rates | Parts::Range) {
            return None;
        }
        let at = self.points.iter().filter(|point| point.period == period);
        at.map(|point| point.value).sum()
    }

    /// The areas on the other side of a group, the largest first, all others together at the end.
    pub fn other_sides(&self) -> Vec<&str> {
        let mut sums: BTreeMap<&str, f64> = BTreeMap::new();
        for point in self.points.iter().filter(|point| !point.others) {
            *sums.entry(&point.destination).or_default() += point.value.unwrap_or_default();
        }
        let mut sides: Vec<(&str, f64)> = sums.into_iter().collect();
        sides.sort_by(|one, other| other.1.total_cmp(&one.1).then_with(|| one.0.cmp(other.0)));
        let rest = self.points.iter().find(|point| point.others).map(|point| point.destination.as_str());
        sides.into_iter().map(|(code, _)| code).chain(rest).collect()
    }

    /// The times of a series, each once.
    pub fn periods(&self) -> Vec<&str> {
        let mut periods: Vec<&str> = self.points.iter().map(|point| point.period.as_str()).collect();
        periods.sort_unstable();
        periods.dedup();
        periods
    }
}

/// The question whose answer are the observations of the cube that a figure is made of, one line each; of moves, for which that is
/// the whole world, there is none.
pub(super) fn inputs(of: &Data) -> Result<Question, NoFigure> {
    let whole = of.whole.as_ref().map(|(_, indicator)| *indicator);
    let same = |measured: &&Measured| {
        measured.indicator == of.indicator && whole.is_none_or(|indicator| indicator == measured.whole)
    };
    let measured = of.name.kind.measured.iter().find(same).ok_or(NoFigure::NotMeasured)?;
    let mut asked = question(&of.name, (measured, Some(&of.dataset)), &FIELDS);
    match of.name.kind.parts {
        Parts::Share => {
            asked.indicators.push(measured.whole.to_owned());
            asked.datasets.extend(of.whole.iter().map(|(dataset, _)| dataset.clone()));
        }
        Parts::Rates => asked.indicators = DECISIONS.map(str::to_owned).to_vec(),
        Parts::Whole | Parts::Past | Parts::Sexes | Parts::Range => {}
    }
    asked.periods = of.name.year.map(|year| year.to_string()).into_iter().collect();
    Ok(asked)
}

/// What a figure says by the first source of the cube that measures it and has a value; of members in a year that nobody named, by the
/// one that has most of them in the newest year.
///
/// # Errors
/// No dataset measures it, or its question has no answer.
pub fn data(cube: &Cube, name: &Name) -> Result<Data, NoFigure> {
    if name.kind.parts == Parts::Range {
        return flows::made(cube, name, None);
    }
    chosen(cube, name, (name.kind.measured.iter(), None))
}

/// The figure by the first of these measures that has a value; of members by the one that most of them have, in the newest year.
fn chosen<'m>(
    cube: &Cube,
    name: &Name,
    (measures, dataset): (impl Iterator<Item = &'m Measured>, Option<&str>),
) -> Result<Data, NoFigure> {
    let (mut why, mut best) = (NoFigure::NotMeasured, None::<Data>);
    for measured in measures {
        match made(cube, name, (measured, dataset)) {
            Ok(found) if found.points.iter().any(|point| point.value.is_some()) => {
                if !name.kind.shape.is_of_members() {
                    return Ok(found);
                }
                let by = |data: &Data| (data.has_most(), data.name.year);
                let better = best.as_ref().is_none_or(|best| by(&found) > by(best));
                best = if better { Some(found) } else { best };
            }
            Err(error) if why == NoFigure::NotMeasured => why = error,
            Ok(_) | Err(_) => {}
        }
    }
    best.ok_or(why)
}

/// What a figure says by one dataset in one revision.
///
/// # Errors
/// The dataset does not measure it, or its question has no answer.
pub fn of_dataset(cube: &Cube, name: &Name, dataset: &str) -> Result<Data, NoFigure> {
    let measured = name.kind.measured.iter().filter(|measured| dataset.starts_with(measured.dataset));
    if name.kind.parts == Parts::Range {
        let known = measured.count() > 0 && cube.datasets.contains_key(dataset);
        return if known { flows::made(cube, name, Some(dataset)) } else { Err(NoFigure::NotMeasured) };
    }
    chosen(cube, name, (measured, Some(dataset)))
}

fn made(cube: &Cube, name: &Name, by: (&Measured, Option<&str>)) -> Result<Data, NoFigure> {
    let (measured, _) = by;
    if of(&cube.table.dicts, Field::Indicator).find(measured.indicator).is_none() {
        return Err(NoFigure::NotMeasured);
    }
    let boundaries = match (&cube.boundaries, name.kind.shape == Shape::Areas) {
        (_, false) => None,
        (Installed::Here(boundaries), true) => Some(Arc::clone(boundaries)),
        (Installed::Nothing, true) => return Err(NoFigure::Boundaries(false)),
        (Installed::Damaged(_), true) => return Err(NoFigure::Boundaries(true)),
    };
    let mut newer = Vec::new();
    let (points, dataset, unit) = match name.kind.shape {
        Shape::Series => series(cube, name, by)?,
        Shape::Ranking => ranking(cube, name, by)?,
        Shape::Members | Shape::Areas => {
            let (made, later) = members(cube, name, by)?;
            newer = later;
            made
        }
        Shape::Matrix => matrix(cube, name, by)?,
        Shape::Layers => layers(cube, name, by)?,
    };
    let whole = whole(cube, name, measured)?;
    let year = points.first().and_then(|point| point.period.parse().ok());
    let name = if name.kind.shape.has_year() { name.clone().in_year(year) } else { name.clone() };
    let points = with_breaks(cube, points, question(&name, (measured, Some(&dataset)), &[]));
    let flags = Flags(points.iter().fold(0, |flags, point| flags | point.flags.0));
    let bases = bases(cube, &name, (measured, &dataset));
    let unit = if measured.unit.is_empty() { unit } else { measured.unit.to_owned() };
    let sort = query::sort(cube, (&dataset, measured.indicator));
    let (indicator, told) = (measured.indicator.to_owned(), None);
    Ok(Data { name, dataset, indicator, unit, sort, points, flags, bases, whole, newer, boundaries, told })
}

/// The dataset and the indicator of which a figure is a part, where that is another dataset.
fn whole(cube: &Cube, name: &Name, measured: &Measured) -> Result<Option<(String, &'static str)>, NoFigure> {
    if measured.whole_of.is_empty() {
        return Ok(None);
    }
    let found =
        answer(cube, &question_of_whole(name, (measured, measured.whole_of), &[Field::Destination, Field::Period]))?;
    Ok(Some((of_lines(&found).0, measured.whole)))
}

/// The question for what a figure is a part of.
fn question_of_whole(name: &Name, (measured, dataset): (&Measured, &str), by: &[Field]) -> Question {
    let indicators = vec![measured.whole.to_owned()];
    Question { indicators, ..question(name, (measured, Some(dataset)), by) }
}

/// The question for an indicator, by some fields.
fn question(name: &Name, (measured, dataset): (&Measured, Option<&str>), by: &[Field]) -> Question {
    let (first, last) = (vec![name.first().to_owned()], vec![name.last().to_owned()]);
    let none = Vec::new;
    let (origins, destinations) = match (name.kind.places, name.kind.shape) {
        (Places::Both, _) => (first, last),
        (Places::Origin, Shape::Members) => (first, vec![REGION.to_owned()]),
        (Places::Origin, _) | (Places::Group, Shape::Layers) => (first, none()),
        (Places::Group, Shape::Matrix) => (first.clone(), first),
        (Places::Destination | Places::Group, _) => (none(), first),
    };
    Question {
        datasets: vec![dataset.unwrap_or(measured.dataset).to_owned()],
        indicators: vec![measured.indicator.to_owned()],
        origins,
        destinations,
        by: by.to_vec(),
        ..Question::default()
    }
}

/// What was made of a figure: its points, the dataset and the unit.
type Made = (Vec<Point>, String, String);

/// The word of a line for a field.
fn word<'a>(answer: &Answer<'_>, line: &Line<'a>, field: Field) -> &'a str {
    let place = answer.by.iter().position(|by| *by == field);
    place.and_then(|place| line.words.get(place)).copied().unwrap_or_default()
}

fn of_lines(answer: &Answer<'_>) -> (String, String) {
    let first = answer.lines.first();
    let text = |of: fn(&Line<'_>) -> String| first.map(of).unwrap_or_default();
    (text(|line| line.dataset.to_owned()), text(|line| line.unit.to_owned()))
}

fn series(cube: &Cube, name: &Name, by: (&Measured, Option<&str>)) -> Result<Made, NoFigure> {
    match name.kind.parts {
        Parts::Whole => whole_series(cube, &question(name, by, &[Field::Period])),
        Parts::Past => past(cube, name, by),
        Parts::Sexes => sexes(cube, name, by),
        Parts::Share => {
            let found = ratios(cube, (name, by), &[Field::Period])?;
            let point = |(words, value, flags): &(Vec<String>, Option<f64>, Flags)| Point {
                flags: *flags,
                ..Point::new(words.first().map_or("", String::as_str), *value)
            };
            Ok((found.0.iter().map(point).collect(), found.1, String::new()))
        }
        Parts::Rates => rates(cube, name, by),
        Parts::Range => Err(NoFigure::NotMeasured),
    }
}

/// One line over time.
fn whole_series(cube: &Cube, asked: &Question) -> Result<Made, NoFigure> {
    let answer = answer(cube, asked)?;
    let point =
        |line: &Line<'_>| Point { flags: line.flags, ..Point::new(word(&answer, line, Field::Period), line.value) };
    let (dataset, unit) = of_lines(&answer);
    Ok((answer.lines.iter().map(point).collect(), dataset, unit))
}

/// The same without years that the source projects.
fn past(cube: &Cube, name: &Name, by: (&Measured, Option<&str>)) -> Result<Made, NoFigure> {
    let asked = question(name, by, &[Field::Period]);
    let projected: Vec<&str> = beneath(cube, &asked)?
        .into_iter()
        .filter(|row| row.status() == PROJECTED)
        .map(|row| period::parts(cube.table.word(row, Field::Period)).0)
        .collect();
    let (mut points, dataset, unit) = whole_series(cube, &asked)?;
    points.retain(|point| !projected.contains(&point.period.as_str()));
    Ok((points, dataset, unit))
}

/// Women and men over time; one line where the source has no sexes.
fn sexes(cube: &Cube, name: &Name, by: (&Measured, Option<&str>)) -> Result<Made, NoFigure> {
    let answer = answer(cube, &question(name, by, &[Field::Period, Field::Sex]))?;
    let has = |sex: &str| answer.lines.iter().any(|line| word(&answer, line, Field::Sex) == sex);
    let apart = has("F") && has("M");
    let point = |line: &Line<'_>| {
        let series = match word(&answer, line, Field::Sex) {
            "F" if apart => "F",
            "M" if apart => "M",
            "_T" if !apart => "",
            _ => return None,
        };
        let point = Point::new(word(&answer, line, Field::Period), line.value);
        Some(Point { series, flags: line.flags, ..point })
    };
    let (dataset, unit) = of_lines(&answer);
    Ok((answer.lines.iter().filter_map(point).collect(), dataset, unit))
}

/// Lines of ratios with their words and flags, and the dataset.
type Ratios = (Vec<(Vec<String>, Option<f64>, Flags)>, String);

/// One indicator as a part of another, in per cent.
fn ratios(cube: &Cube, (name, by): (&Name, (&Measured, Option<&str>)), fields: &[Field]) -> Result<Ratios, NoFigure> {
    let above = answer(cube, &question(name, by, fields))?;
    let (dataset, _) = of_lines(&above);
    let of = if by.0.whole_of.is_empty() { dataset.as_str() } else { by.0.whole_of };
    let below = answer(cube, &question_of_whole(name, (by.0, of), fields))?;
    let wholes: BTreeMap<&[&str], Option<f64>> =
        below.lines.iter().map(|line| (line.words.as_slice(), line.value)).collect();
    let of = |line: &Line<'_>| {
        let whole = wholes.get(line.words.as_slice()).copied().flatten().filter(|whole| *whole != 0.0);
        let times = f64::from(by.0.times);
        let value = line.value.zip(whole).map(|(part, whole)| 100.0 * part / (times * whole));
        (line.words.iter().map(|word| (*word).to_owned()).collect(), value, line.flags)
    };
    Ok((above.lines.iter().map(of).collect(), dataset))
}

/// Refugee recognition rate and total protection rate by year, of decisions counted in persons (UNHCR's definition: otherwise
/// closed cases do not count).
fn rates(cube: &Cube, name: &Name, by: (&Measured, Option<&str>)) -> Result<Made, NoFigure> {
    let mut asked = question(name, by, &[Field::Period, Field::Indicator]);
    asked.indicators = DECISIONS.map(str::to_owned).to_vec();
    asked.words = vec![(Field::Unit, vec![PERSONS.to_owned()])];
    let answer = answer(cube, &asked)?;
    let mut years: BTreeMap<&str, ([f64; 3], Flags)> = BTreeMap::new();
    for line in &answer.lines {
        let (sums, flags) = years.entry(word(&answer, line, Field::Period)).or_default();
        let place = asked.indicators.iter().position(|known| known == word(&answer, line, Field::Indicator));
        if let Some(sum) = place.and_then(|place| sums.get_mut(place)) {
            *sum += line.value.unwrap_or_default();
        }
        *flags = flags.with(line.flags);
    }
    let points = years.iter().flat_map(|(year, ([recognised, other, rejected], flags))| {
        let all = recognised + other + rejected;
        let rate = |part: f64| (all > 0.0).then(|| 100.0 * part / all);
        let one = |series, value| Point { series, flags: *flags, ..Point::new(year, value) };
        [one("RRR", rate(*recognised)), one("TPR", rate(recognised + other))]
    });
    Ok((points.collect(), of_lines(&answer).0, String::new()))
}

/// The side that a figure of one year counts.
fn other_side(name: &Name) -> Field {
    if name.kind.places == Places::Destination { Field::Origin } else { Field::Destination }
}

/// The lines of one year: the one that is asked for, else the latest that has a value.
fn of_year<'l, 'a>(answer: &'l Answer<'a>, year: Option<i32>) -> (String, Vec<&'l Line<'a>>) {
    let period = |line: &Line<'_>| word(answer, line, Field::Period).to_owned();
    let latest = || answer.lines.iter().filter(|line| line.value.is_some()).map(period).max().unwrap_or_default();
    let year = year.map_or_else(latest, |year| year.to_string());
    let lines = answer.lines.iter().filter(|line| word(answer, line, Field::Period) == year).collect();
    (year, lines)
}

fn ranking(cube: &Cube, name: &Name, by: (&Measured, Option<&str>)) -> Result<Made, NoFigure> {
    let side = other_side(name);
    let answer = answer(cube, &question(name, by, &[side, Field::Period]))?;
    let (year, lines) = of_year(&answer, name.year);
    let mut known: Vec<(&str, f64, Flags)> = lines
        .iter()
        .filter_map(|line| Some((word(&answer, line, side), line.value.filter(|value| *value > 0.0)?, line.flags)))
        .collect();
    if known.is_empty() {
        return Err(NoFigure::NotMeasured);
    }
    known.sort_by(|one, other| other.1.total_cmp(&one.1).then_with(|| one.0.cmp(other.0)));
    let total: f64 = known.iter().map(|(_, value, _)| value).sum();
    let rest = known.split_off(TOP.min(known.len()));
    let point = |code: &str, value: f64, flags| {
        let (origin, destination) = if side == Field::Origin { (code, "") } else { ("", code) };
        let (origin, destination) = (origin.to_owned(), destination.to_owned());
        Point { origin, destination, flags, share: Some(value / total), ..Point::new(&year, Some(value)) }
    };
    let mut points: Vec<Point> = known.iter().map(|(code, value, flags)| point(code, *value, *flags)).collect();
    if !rest.is_empty() {
        let flags = Flags(rest.iter().fold(0, |all, (_, _, flags)| all | flags.0));
        let others = point("_O", rest.iter().map(|(_, value, _)| value).sum(), flags);
        points.push(Point { others: true, ..others });
    }
    let (dataset, unit) = of_lines(&answer);
    Ok((points, dataset, unit))
}

/// The members of a group in a year.
fn in_group(group: &str, year: &str) -> Vec<&'static str> {
    let year = year.parse().ok();
    let Some(group) = codes::group(group) else { return Vec::new() };
    let mut codes: Vec<&'static str> = group.members.iter().map(|(code, _, _)| *code).collect();
    codes.retain(|code| group.has(code, year));
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// A value of a member: its code, when, how much, and what is to be known of it.
type OfMember = (String, String, Option<f64>, Flags);

/// Of values of members the newest year that more than half of them have, else the newest that any has; and the years after it.
fn newest(found: &[OfMember], members: impl Fn(&str) -> Vec<&'static str>) -> (String, Vec<String>) {
    let mut years: BTreeMap<&str, (Vec<&'static str>, usize)> = BTreeMap::new();
    for (code, year, _, _) in found.iter().filter(|line| line.2.is_some()) {
        let (codes, count) = years.entry(year).or_insert_with(|| (members(year), 0));
        *count += usize::from(codes.contains(&code.as_str()));
    }
    years.retain(|_, (_, count)| *count > 0);
    let most = years.iter().rev().find(|(_, (codes, count))| 2 * count > codes.len());
    let year = most.or_else(|| years.iter().next_back()).map(|(year, _)| *year).unwrap_or_default();
    let later = years.keys().filter(|later| **later > year).map(|later| (*later).to_owned());
    (year.to_owned(), later.collect())
}

/// The points of members, and the years after theirs of which only some have a value.
fn members(cube: &Cube, name: &Name, by: (&Measured, Option<&str>)) -> Result<(Made, Vec<String>), NoFigure> {
    let group = if name.kind.places == Places::Group { name.first() } else { REGION };
    let fields = [Field::Destination, Field::Period];
    let (found, dataset, unit): (Vec<OfMember>, String, String) = match name.kind.parts {
        Parts::Share => {
            let (lines, dataset) = ratios(cube, (name, by), &fields)?;
            let of = |(words, value, flags): (Vec<String>, Option<f64>, Flags)| {
                let mut words = words.into_iter();
                (words.next().unwrap_or_default(), words.next().unwrap_or_default(), value, flags)
            };
            (lines.into_iter().map(of).collect(), dataset, String::new())
        }
        Parts::Whole | Parts::Past | Parts::Sexes | Parts::Rates | Parts::Range => {
            let answer = answer(cube, &question(name, by, &fields))?;
            let of = |line: &Line<'_>| {
                let word = |field| word(&answer, line, field).to_owned();
                (word(Field::Destination), word(Field::Period), line.value, line.flags)
            };
            let (dataset, unit) = of_lines(&answer);
            (answer.lines.iter().map(of).collect(), dataset, unit)
        }
    };
    let codes = |year: &str| {
        let mut codes = in_group(group, year);
        codes.retain(|code| name.kind.places == Places::Group || *code != name.first());
        codes
    };
    let (year, newer) = name.year.map_or_else(|| newest(&found, codes), |year| (year.to_string(), Vec::new()));
    let point = |code: &'static str| {
        let line = found.iter().find(|(of, period, _, _)| of == code && *period == year);
        Point {
            destination: code.to_owned(),
            flags: line.map_or(Flags(0), |line| line.3),
            ..Point::new(&year, line.and_then(|line| line.2))
        }
    };
    Ok(((codes(&year).into_iter().map(point).collect(), dataset, unit), newer))
}

fn matrix(cube: &Cube, name: &Name, by: (&Measured, Option<&str>)) -> Result<Made, NoFigure> {
    let answer = answer(cube, &question(name, by, &[Field::Origin, Field::Destination, Field::Period]))?;
    let (year, lines) = of_year(&answer, name.year);
    let codes = in_group(name.first(), &year);
    let mut points = Vec::new();
    for origin in &codes {
        for destination in codes.iter().filter(|code| *code != origin) {
            let of = |line: &&&Line<'_>| {
                let pair = (word(&answer, line, Field::Origin), word(&answer, line, Field::Destination));
                pair == (*origin, *destination)
            };
            let line = lines.iter().find(of);
            points.push(Point {
                origin: (*origin).to_owned(),
                destination: (*destination).to_owned(),
                flags: line.map_or(Flags(0), |line| line.flags),
                ..Point::new(&year, line.and_then(|line| line.value))
            });
        }
    }
    let (dataset, unit) = of_lines(&answer);
    Ok((points, dataset, unit))
}

/// From each member of a group to the areas that have most of all of them, the largest first, then to all others together.
fn layers(cube: &Cube, name: &Name, by: (&Measured, Option<&str>)) -> Result<Made, NoFigure> {
    let answer = answer(cube, &question(name, by, &[Field::Origin, Field::Destination, Field::Period]))?;
    let (year, lines) = of_year(&answer, name.year);
    let mut sums: BTreeMap<&str, f64> = BTreeMap::new();
    let mut pairs: BTreeMap<(&str, &str), (f64, Flags)> = BTreeMap::new();
    for line in lines {
        let (origin, destination) = (word(&answer, line, Field::Origin), word(&answer, line, Field::Destination));
        if let Some(value) = line.value.filter(|_| origin != destination) {
            *sums.entry(destination).or_default() += value;
            pairs.insert((origin, destination), (value, line.flags));
        }
    }
    let mut largest: Vec<(&str, f64)> = sums.into_iter().filter(|(_, sum)| *sum > 0.0).collect();
    largest.sort_by(|one, other| other.1.total_cmp(&one.1).then_with(|| one.0.cmp(other.0)));
    largest.truncate(LAYERS);
    let mut points = Vec::new();
    for origin in in_group(name.first(), &year) {
        let point = |destination: &str, found: Option<(f64, Flags)>| Point {
            origin: origin.to_owned(),
            destination: destination.to_owned(),
            flags: found.map_or(Flags(0), |(_, flags)| flags),
            ..Point::new(&year, found.map(|(value, _)| value))
        };
        let to = |(destination, _): &(&str, f64)| point(destination, pairs.get(&(origin, *destination)).copied());
        points.extend(largest.iter().filter(|(destination, _)| *destination != origin).map(to));
        let is_rest = |destination: &str| !largest.iter().any(|(known, _)| *known == destination);
        let rest = pairs
            .iter()
            .filter(|((from, to), (value, _))| *from == origin && is_rest(to) && *value > 0.0)
            .map(|(_, found)| *found);
        let rest = rest.reduce(|all, one| (all.0 + one.0, all.1.with(one.1)));
        points.extend(rest.map(|found| Point { others: true, ..point("_O", Some(found)) }));
    }
    if largest.is_empty() {
        return Err(NoFigure::NotMeasured);
    }
    let (dataset, unit) = of_lines(&answer);
    Ok((points, dataset, unit))
}

/// The points of a corridor's series, those marked before which the basis was another or the source says that the series breaks.
fn with_breaks(cube: &Cube, mut points: Vec<Point>, asked: Question) -> Vec<Point> {
    let corridor = |areas: &[String]| areas.len() == 1 && areas.iter().all(|code| codes::area(code).is_some());
    if !corridor(&asked.origins) || !corridor(&asked.destinations) {
        return points;
    }
    let series = query::series(cube, &asked).unwrap_or_default();
    let broken: Vec<&str> = series
        .iter()
        .flat_map(|series| series.points.iter())
        .filter(|point| point.flags.has(Flags::BREAK))
        .map(|point| point.period)
        .collect();
    for point in points.iter_mut().filter(|point| broken.contains(&point.period.as_str())) {
        point.flags = point.flags.with(Flags::BREAK);
    }
    points
}

/// What the figures of a corridor, or of the people living in one country, rest on: each basis once.
fn bases(cube: &Cube, name: &Name, (measured, dataset): (&Measured, &str)) -> Vec<String> {
    if name.kind.places != Places::Both {
        return Vec::new();
    }
    let rows = observations(cube, &question(name, (measured, Some(dataset)), &[])).unwrap_or_default();
    let basis = |row: &&Row| cube.table.word(row, Field::Detail).to_owned();
    let mut bases: Vec<String> = rows.iter().map(basis).filter(|basis| !basis.is_empty()).collect();
    bases.dedup();
    bases
}
