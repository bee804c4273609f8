//! Figures of one corridor or area as they follow one another: where a series breaks, where it has gaps, what other datasets say, and
//! what a revision changed.

use std::collections::{BTreeMap, BTreeSet};

use super::group::{Taken, rows_of};
use super::lines::groups_of;
use super::{Measure, Question, Unanswerable};
use crate::cube::{Cube, Dataset, Field, Flags, Row, of, period};

/// What a figure is of: where one of these changes, the next is of something else.
const BASIS: [Flags; 3] = [Flags::CITIZENS, Flags::REFUGEES, Flags::MODELLED];

/// A figure of a series.
#[derive(Clone, Debug, PartialEq)]
pub struct Point<'a> {
    /// Period.
    pub period: &'a str,
    /// The value; none where everything is missing.
    pub value: Option<f64>,
    /// Flags of all that is in it; `BREAK` where its basis or its definition is not that of the point before.
    pub flags: Flags,
}

/// The figures of an indicator in a dataset, in one unit.
#[derive(Clone, Debug, PartialEq)]
pub struct Series<'a> {
    /// Dataset with its revision.
    pub dataset: &'a str,
    /// What is measured.
    pub indicator: &'a str,
    /// Unit.
    pub unit: &'a str,
    /// What the figures have to do with their periods.
    pub sort: period::Sort,
    /// Its points by period.
    pub points: Vec<Point<'a>>,
    /// First and last year of each stretch of which there is no figure, though those before and after have the usual distance.
    pub gaps: Vec<(i32, i32)>,
}

impl<'a> Series<'a> {
    /// The last point that has a value.
    pub fn last(&self) -> Option<&Point<'a>> {
        self.points.iter().rev().find(|point| point.value.is_some())
    }
}

/// Every series that fits a question, of every revision; `by`, `top` and `measure` of it do not count.
///
/// # Errors
/// It has no answer.
pub fn series<'a>(cube: &'a Cube, question: &Question) -> Result<Vec<Series<'a>>, Unanswerable> {
    series_of(cube, question, Taken::Each)
}

/// The series of these revisions.
fn series_of<'a>(cube: &'a Cube, question: &Question, taken: Taken) -> Result<Vec<Series<'a>>, Unanswerable> {
    let by = vec![Field::Dataset, Field::Indicator, Field::Unit, Field::Period];
    let question = Question { by, top: None, measure: Measure::Sum, ..question.clone() };
    let told: BTreeSet<[&str; 3]> = rows_of(cube, &question, taken)?
        .into_iter()
        .filter(|row| row.status() == b'B')
        .map(|row| [Field::Dataset, Field::Indicator, Field::Period].map(|field| shown(cube, row, field)))
        .collect();
    let mut all: Vec<Series<'a>> = Vec::new();
    for line in groups_of(cube, &question, taken)?.lines() {
        let [dataset, indicator, unit, text] = line.words.as_slice() else { continue };
        let same =
            |series: &Series<'_>| (series.dataset, series.indicator, series.unit) == (*dataset, *indicator, *unit);
        if !all.last().is_some_and(same) {
            let sort = sort(cube, (dataset, indicator));
            all.push(Series { dataset, indicator, unit, sort, points: Vec::new(), gaps: Vec::new() });
        }
        let Some(series) = all.last_mut() else { continue };
        let known = series.last().map(|point| point.flags);
        let basis = |flags: Flags| BASIS.map(|flag| flags.has(flag));
        let changed = line.value.is_some() && known.is_some_and(|before| basis(before) != basis(line.flags));
        let breaks = changed || told.contains(&[*dataset, *indicator, *text]);
        let flags = if breaks { line.flags.with(Flags::BREAK) } else { line.flags };
        series.points.push(Point { period: text, value: line.value, flags });
    }
    all.iter_mut().for_each(|series| series.gaps = gaps(&series.points));
    Ok(all)
}

fn shown<'a>(cube: &'a Cube, row: &Row, field: Field) -> &'a str {
    period::parts(cube.table.word(row, field)).0
}

/// What the figures of an indicator have to do with their periods.
pub(crate) fn sort(cube: &Cube, (dataset, indicator): (&str, &str)) -> period::Sort {
    let number = |field, word| of(&cube.table.dicts, field).find(word);
    let pair = (number(Field::Dataset, dataset), number(Field::Indicator, indicator));
    let block = cube.blocks.iter().find(|block| (Some(block.dataset), Some(block.indicator)) == pair);
    let first = block.and_then(|block| cube.rows(block).first());
    first.map_or(period::Sort::Unstated, |row| period::parts(cube.table.word(row, Field::Period)).1)
}

/// Stretches between points that are more than half as far again from one another as most are.
fn gaps(points: &[Point<'_>]) -> Vec<(i32, i32)> {
    let known = points.iter().filter(|point| point.value.is_some());
    let years: Vec<i32> = known.filter_map(|point| period::year(point.period)).collect();
    let pairs = || years.iter().zip(years.iter().skip(1)).filter(|(one, next)| next > one);
    let mut steps: BTreeMap<i32, usize> = BTreeMap::new();
    pairs().for_each(|(one, next)| *steps.entry(next - one).or_default() += 1);
    // Of those that are as many, the smallest.
    let usual = steps.iter().max_by_key(|(step, count)| (**count, -**step)).map_or(1, |(step, _)| *step);
    pairs().filter(|(one, next)| 2 * (*next - *one) > 3 * usual).map(|(one, next)| (one + 1, next - 1)).collect()
}

/// What a dataset says of a corridor or an area, and what is to be known of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Said<'a> {
    /// Its figures.
    pub series: Series<'a>,
    /// The dataset: title, licence, when it was imported.
    pub about: Option<&'a Dataset>,
}

/// What every dataset says, side by side: of each the newest revision, unless the question names datasets; of all indicators, unless it
/// names some.
///
/// # Errors
/// It has no answer.
pub fn compare<'a>(cube: &'a Cube, question: &Question) -> Result<Vec<Said<'a>>, Unanswerable> {
    let mut question = question.clone();
    if question.indicators.is_empty() {
        question.indicators = of(&cube.table.dicts, Field::Indicator).words().map(str::to_owned).collect();
    }
    // What the newest revision does not say, an older one does not say in its place.
    let taken = if question.datasets.is_empty() { Taken::Newest } else { Taken::Each };
    let all = series_of(cube, &question, taken)?;
    Ok(all.into_iter().map(|series| Said { about: cube.datasets.get(series.dataset), series }).collect())
}

/// A figure that a revision changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference<'a> {
    /// Its words, from the indicator to the unit, in the order of the cube.
    pub words: Vec<&'a str>,
    /// Before, and now.
    pub values: [f64; 2],
}

/// What a revision changed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Revisions<'a> {
    /// Observations that the older has not.
    pub new: usize,
    /// Observations with another value, or that one of them says is missing.
    pub changed: usize,
    /// Observations that the newer has not.
    pub removed: usize,
    /// Observations that are the same.
    pub same: usize,
    /// The largest differences, largest first.
    pub largest: Vec<Difference<'a>>,
}

/// What the second dataset has otherwise than the first, with the largest differences.
///
/// # Errors
/// There is no such dataset.
pub fn revisions<'a>(cube: &'a Cube, [old, new]: [&str; 2], top: usize) -> Result<Revisions<'a>, Unanswerable> {
    let (mut old, mut new) = (rows(cube, old)?, rows(cube, new)?);
    let key = |row: &Row| row.key & ((1 << Field::Dataset.place().0) - 1);
    let mut found = Revisions::default();
    let mut differ: Vec<(&Row, [f64; 2])> = Vec::new();
    while let (Some((one, olds)), Some((other, news))) = (old.split_first(), new.split_first()) {
        match key(one).cmp(&key(other)) {
            std::cmp::Ordering::Less => (found.removed, old) = (found.removed + 1, olds),
            std::cmp::Ordering::Greater => (found.new, new) = (found.new + 1, news),
            std::cmp::Ordering::Equal => {
                (old, new) = (olds, news);
                match (one.known(), other.known()) {
                    (Some(before), Some(now)) if before.to_bits() != now.to_bits() => {
                        differ.push((other, [before, now]));
                        found.changed += 1;
                    }
                    (before, now) if before.is_some() != now.is_some() => found.changed += 1,
                    _ => found.same += 1,
                }
            }
        }
    }
    found.removed += old.len();
    found.new += new.len();
    let far = |(_, [before, now]): &(&Row, [f64; 2])| (now - before).abs();
    // Stable: of those that are as far, the first in the cube.
    differ.sort_by(|one, other| far(other).total_cmp(&far(one)));
    let words = |row: &Row| crate::cube::FIELDS.iter().skip(1).map(|field| shown(cube, row, *field)).collect();
    found.largest =
        differ.iter().take(top).map(|(row, values)| Difference { words: words(row), values: *values }).collect();
    Ok(found)
}

/// The rows of a dataset.
fn rows<'a>(cube: &'a Cube, id: &str) -> Result<&'a [Row], Unanswerable> {
    let datasets = of(&cube.table.dicts, Field::Dataset);
    let known = || datasets.words().collect::<Vec<_>>().join(", ");
    let number = datasets.find(id).ok_or_else(|| Unanswerable::Dataset(id.to_owned(), known()))?;
    let all = &cube.table.rows;
    let start = all.partition_point(|row| row.get(Field::Dataset) < number);
    let end = all.partition_point(|row| row.get(Field::Dataset) <= number);
    Ok(all.get(start..end).unwrap_or_default())
}
