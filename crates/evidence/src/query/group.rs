//! Observations that fit a question, and groups of them.

use std::collections::{BTreeMap, BTreeSet};

use hashbrown::HashTable;

use super::area::{Areas, Chosen};
use super::{Measure, Question, Unanswerable};
use crate::codes;
use crate::cube::{Block, Cube, Field, Flags, Row, coming_from, of, period};
use crate::import::revision;

/// One line of an answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Words of the fields by which it is grouped; none in the line of all others.
    pub words: Vec<String>,
    /// The value; none where every observation is missing.
    pub value: Option<f64>,
    /// Its part of the whole, of a ranking.
    pub share: Option<f64>,
    /// How many observations have a value.
    pub observations: usize,
    /// How many have none, a zero that probably says that nothing was reported among them.
    pub missing: usize,
    /// Unit.
    pub unit: String,
    /// Flags of all of them together.
    pub flags: Flags,
    /// Dataset and revision.
    pub dataset: String,
    /// Whether it is the line of all others.
    pub others: bool,
}

/// An answer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answer {
    /// The fields of each line's words.
    pub by: Vec<Field>,
    /// Its lines.
    pub lines: Vec<Line>,
}

/// What a group came to.
#[derive(Clone, Copy, Debug)]
struct Sum {
    key: u128,
    sum: f64,
    max: f64,
    min: f64,
    count: usize,
    missing: usize,
    flags: u16,
    unit: u32,
    period: u32,
    dataset: u32,
    units: bool,
    periods: bool,
    stock: bool,
}

/// What a question means in this cube.
struct Plan<'a> {
    cube: &'a Cube,
    blocks: Vec<&'a Block>,
    origins: Option<Chosen>,
    destinations: Option<Chosen>,
    /// Of each period: whether it is asked for, its year, and whether it is of a stock.
    periods: Vec<(bool, Option<i32>, bool)>,
    /// Of each area: whether it may stand in the answer where nobody asked for it by name.
    areas: Vec<bool>,
    /// Of sex, age, detail and unit: which words are asked for.
    words: Vec<(Field, BTreeSet<u32>)>,
    /// Whether totals are taken where there are some: not where sex or age is asked for.
    totals: [Option<u32>; 2],
    mask: u128,
}

/// The groups of a question.
///
/// # Errors
/// It has no answer: what it names is not there, or what it adds cannot be added.
pub fn answer(cube: &Cube, question: &Question) -> Result<Answer, Unanswerable> {
    let plan = plan(cube, question)?;
    let mut sums: Vec<Sum> = Vec::new();
    let mut table: HashTable<u32> = HashTable::new();
    let mut last: Option<usize> = None;
    plan.each(|row| {
        let key = row.key & plan.mask;
        if let Some(sum) = last.and_then(|last| sums.get_mut(last)).filter(|sum| sum.key == key) {
            sum.add(row, plan.stock(row));
            return;
        }
        let place = table.find(spread(key), |place| at_place(&sums, *place).is_some_and(|sum| sum.key == key));
        let place = place.copied().unwrap_or_else(|| {
            let new = u32::try_from(sums.len()).unwrap_or(u32::MAX);
            sums.push(Sum::new(key, row));
            let hash = |place: &u32| at_place(&sums, *place).map_or(0, |sum| spread(sum.key));
            table.insert_unique(spread(key), new, hash);
            new
        });
        last = usize::try_from(place).ok();
        if let Some(sum) = last.and_then(|last| sums.get_mut(last)) {
            sum.add(row, plan.stock(row));
        }
    });
    if sums.is_empty() {
        return Err(Unanswerable::Nothing);
    }
    refuse(&plan, question, &sums)?;
    sums.sort_unstable_by_key(|sum| sum.key);
    let lines = sums.iter().map(|sum| plan.line(sum, question)).collect();
    let lines = ordered(lines, question);
    Ok(Answer { by: question.by.clone(), lines: ranked(lines, question) })
}

/// The observations that fit a question, as they are kept.
///
/// # Errors
/// What it names is not there.
pub fn observations<'a>(cube: &'a Cube, question: &Question) -> Result<Vec<&'a Row>, Unanswerable> {
    let everything = Question { by: crate::cube::FIELDS.to_vec(), areas: Areas::All, ..question.clone() };
    let plan = plan(cube, &everything)?;
    let mut rows = Vec::new();
    plan.each(|row| rows.push(row));
    rows.sort_unstable_by_key(|row| row.key);
    Ok(rows)
}

fn at_place(sums: &[Sum], place: u32) -> Option<&Sum> {
    usize::try_from(place).ok().and_then(|place| sums.get(place))
}

fn spread(key: u128) -> u64 {
    let low = u64::try_from(key & u128::from(u64::MAX)).unwrap_or_default();
    let high = u64::try_from(key >> 64).unwrap_or_default();
    let mixed = (low ^ high.rotate_left(32)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed ^ (mixed >> 31)
}

impl Sum {
    fn new(key: u128, row: &Row) -> Self {
        Self {
            key,
            sum: 0.0,
            max: f64::NEG_INFINITY,
            min: f64::INFINITY,
            count: 0,
            missing: 0,
            flags: 0,
            unit: row.get(Field::Unit),
            period: row.get(Field::Period),
            dataset: row.get(Field::Dataset),
            units: false,
            periods: false,
            stock: false,
        }
    }

    fn add(&mut self, row: &Row, stock: bool) {
        self.flags |= row.flags().0;
        self.units |= row.get(Field::Unit) != self.unit;
        self.periods |= row.get(Field::Period) != self.period;
        self.stock |= stock;
        let Some(value) = row.known() else {
            self.missing += 1;
            return;
        };
        self.count += 1;
        self.sum += value;
        self.max = self.max.max(value);
        self.min = self.min.min(value);
    }

    fn value(&self, measure: Measure) -> Option<f64> {
        let count = f64::from(u32::try_from(self.count).unwrap_or(u32::MAX));
        match measure {
            Measure::Count => Some(count),
            _ if self.count == 0 => None,
            Measure::Sum => Some(self.sum),
            Measure::Max => Some(self.max),
            Measure::Min => Some(self.min),
            Measure::Mean => Some(self.sum / count),
        }
    }
}

/// The blocks that are asked: of each dataset the newest revision, and never two datasets in one figure.
fn blocks<'a>(cube: &'a Cube, question: &Question) -> Result<Vec<&'a Block>, Unanswerable> {
    let dicts = &cube.table.dicts;
    let mut found: Vec<&Block> = Vec::new();
    for indicator in &question.indicators {
        let number = of(dicts, Field::Indicator).find(indicator);
        let before = found.len();
        found.extend(cube.blocks.iter().filter(|block| Some(block.indicator) == number));
        if found.len() == before {
            let known: BTreeSet<&str> = of(dicts, Field::Indicator).words().collect();
            let known: Vec<&str> = known.into_iter().collect();
            return Err(Unanswerable::Indicator(indicator.clone(), known.join(", ")));
        }
    }
    let name = |block: &&Block| of(dicts, Field::Dataset).word(block.dataset);
    if !question.datasets.is_empty() {
        found.retain(|block| {
            question.datasets.iter().any(|asked| asked == name(block) || asked == revision(name(block)).0)
        });
    }
    let named = |id: &str| question.datasets.iter().any(|asked| asked == id);
    let by_dataset = question.by.contains(&Field::Dataset);
    if !by_dataset {
        let newest = |block: &&Block| {
            let (base, version) = revision(name(block));
            let same =
                found.iter().filter(|other| other.indicator == block.indicator && revision(name(other)).0 == base);
            named(name(block)) || same.map(|other| revision(name(other)).1).max().is_none_or(|newest| newest == version)
        };
        let kept: Vec<&Block> = found.iter().filter(|block| newest(block)).copied().collect();
        found = kept;
    }
    let mut of_indicator: BTreeMap<u32, BTreeSet<&str>> = BTreeMap::new();
    for block in &found {
        of_indicator.entry(block.indicator).or_default().insert(name(block));
    }
    match of_indicator.values().find(|datasets| datasets.len() > 1) {
        Some(datasets) if !by_dataset => {
            Err(Unanswerable::Datasets(datasets.iter().copied().collect::<Vec<_>>().join(", ")))
        }
        _ => Ok(found),
    }
}

/// Which periods are asked for.
fn periods(cube: &Cube, asked: &[String]) -> Result<Vec<(bool, Option<i32>, bool)>, Unanswerable> {
    let mut spans = Vec::new();
    for word in asked {
        let (from, to) = word.split_once(':').unwrap_or((word, word));
        if !period::is_period(from) || !period::is_period(to) {
            return Err(Unanswerable::Period(word.clone()));
        }
        spans.push((from.to_owned(), to.to_owned()));
    }
    let of_word = |word: &str| {
        let (text, sort) = period::parts(word);
        let inside = |(from, to): &(String, String)| {
            let after = text >= from.as_str();
            after && (text <= to.as_str() || (from != to && text.starts_with(to.as_str())))
        };
        (spans.is_empty() || spans.iter().any(inside), period::year(word), sort.is_stock())
    };
    Ok(of(&cube.table.dicts, Field::Period).words().map(of_word).collect())
}

fn plan<'a>(cube: &'a Cube, question: &Question) -> Result<Plan<'a>, Unanswerable> {
    let summed = |field: Field| !question.by.contains(&field);
    let may = |code: &str| match question.areas {
        Areas::All => true,
        Areas::Countries => codes::may_be_summed(code),
        Areas::Groups => !codes::may_be_summed(code),
    };
    let numbers = |field: Field, words: &[String]| {
        let numbers: BTreeSet<u32> = words.iter().filter_map(|word| of(&cube.table.dicts, field).find(word)).collect();
        (field, numbers)
    };
    let total = |field: Field| {
        let whole = summed(field) && question.asked(field).is_none();
        whole.then(|| of(&cube.table.dicts, field).find("_T")).flatten()
    };
    let mask = question.by.iter().fold(0, |mask, field| {
        let (shift, bits) = field.place();
        mask | (((1 << bits) - 1) << shift)
    });
    Ok(Plan {
        cube,
        blocks: blocks(cube, question)?,
        origins: Chosen::read(cube, &question.origins, summed(Field::Origin))?,
        destinations: Chosen::read(cube, &question.destinations, summed(Field::Destination))?,
        periods: periods(cube, &question.periods)?,
        areas: of(&cube.table.dicts, Field::Origin).words().map(may).collect(),
        words: question.words.iter().map(|(field, words)| numbers(*field, words)).collect(),
        totals: [total(Field::Sex), total(Field::Age)],
        mask,
    })
}

impl<'a> Plan<'a> {
    /// Every observation that fits.
    fn each(&self, mut take: impl FnMut(&'a Row)) {
        for block in &self.blocks {
            match &self.destinations {
                None => {
                    let mut starts = block.destinations.iter().map(|(number, _)| *number);
                    starts.by_ref().filter(|number| self.may(*number)).for_each(|number| {
                        self.arrived(block, self.cube.arriving(block, number), &mut take);
                    });
                }
                Some(chosen) => {
                    for (number, _, _) in &chosen.numbers {
                        self.arrived(block, self.cube.arriving(block, *number), &mut take);
                    }
                }
            }
        }
    }

    fn may(&self, number: u32) -> bool {
        usize::try_from(number).is_ok_and(|number| self.areas.get(number) == Some(&true))
    }

    fn arrived(&self, block: &Block, rows: &'a [Row], take: &mut impl FnMut(&'a Row)) {
        match &self.origins {
            None => rows.iter().filter(|row| self.may(row.get(Field::Origin)) && self.fits(block, row)).for_each(take),
            Some(chosen) => {
                for (number, _, _) in &chosen.numbers {
                    coming_from(rows, *number).iter().filter(|row| self.fits(block, row)).for_each(&mut *take);
                }
            }
        }
    }

    fn fits(&self, block: &Block, row: &Row) -> bool {
        let period = usize::try_from(row.get(Field::Period)).ok().and_then(|number| self.periods.get(number));
        let Some((true, year, _)) = period else { return false };
        let [sexes, ages] = block.totals;
        let whole = |has: bool, total: Option<u32>, field| !has || total.is_none_or(|total| row.get(field) == total);
        let [sex, age] = self.totals;
        let asked =
            |chosen: &Option<Chosen>, field| chosen.as_ref().is_none_or(|chosen| chosen.has(row.get(field), *year));
        whole(sexes, sex, Field::Sex)
            && whole(ages, age, Field::Age)
            && asked(&self.destinations, Field::Destination)
            && asked(&self.origins, Field::Origin)
            && self.words.iter().all(|(field, words)| words.contains(&row.get(*field)))
    }

    fn stock(&self, row: &Row) -> bool {
        let period = usize::try_from(row.get(Field::Period)).ok().and_then(|number| self.periods.get(number));
        period.is_some_and(|(_, _, stock)| *stock)
    }

    fn line(&self, sum: &Sum, question: &Question) -> Line {
        let row = Row { key: sum.key, value: 0.0, line: 0, note: 0 };
        let word = |field: &Field| period::parts(self.cube.table.word(&row, *field)).0.to_owned();
        let dicts = &self.cube.table.dicts;
        Line {
            words: question.by.iter().map(word).collect(),
            value: sum.value(question.measure),
            share: None,
            observations: sum.count,
            missing: sum.missing,
            unit: if sum.units { String::new() } else { of(dicts, Field::Unit).word(sum.unit).to_owned() },
            flags: Flags(sum.flags),
            dataset: of(dicts, Field::Dataset).word(sum.dataset).to_owned(),
            others: false,
        }
    }
}

/// What cannot be added is refused.
fn refuse(plan: &Plan<'_>, question: &Question, sums: &[Sum]) -> Result<(), Unanswerable> {
    if question.measure == Measure::Count {
        return Ok(());
    }
    if sums.iter().any(|sum| sum.units) {
        let mut units = BTreeSet::new();
        plan.each(|row| {
            units.insert(row.get(Field::Unit));
        });
        let names: Vec<&str> = units.iter().map(|unit| of(&plan.cube.table.dicts, Field::Unit).word(*unit)).collect();
        return Err(Unanswerable::Units(names.join(", ")));
    }
    if question.measure == Measure::Sum && sums.iter().any(|sum| sum.periods && sum.stock) {
        return Err(Unanswerable::Stock);
    }
    Ok(())
}

/// Lines in the order of their words.
fn ordered(mut lines: Vec<Line>, question: &Question) -> Vec<Line> {
    if question.top.is_none() {
        lines.sort_by(|one, other| one.words.cmp(&other.words));
    }
    lines
}

/// The largest lines and one for all others, with their shares.
fn ranked(mut lines: Vec<Line>, question: &Question) -> Vec<Line> {
    let Some(top) = question.top else { return lines };
    lines.sort_by(|one, other| {
        let value = |line: &Line| line.value.unwrap_or(f64::NEG_INFINITY);
        value(other).total_cmp(&value(one)).then_with(|| one.words.cmp(&other.words))
    });
    let total: f64 = lines.iter().filter_map(|line| line.value).sum();
    let rest = lines.split_off(top.min(lines.len()));
    if let Some(first) = rest.first().filter(|_| matches!(question.measure, Measure::Sum | Measure::Count)) {
        lines.push(Line {
            words: vec![String::new(); first.words.len()],
            value: Some(rest.iter().filter_map(|line| line.value).sum()),
            share: None,
            observations: rest.iter().map(|line| line.observations).sum(),
            missing: rest.iter().map(|line| line.missing).sum(),
            unit: first.unit.clone(),
            flags: Flags(rest.iter().fold(0, |flags, line| flags | line.flags.0)),
            dataset: first.dataset.clone(),
            others: true,
        });
    }
    for line in &mut lines {
        line.share = line.value.filter(|_| total != 0.0).map(|value| value / total);
    }
    lines
}
