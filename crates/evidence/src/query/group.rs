//! Observations that fit a question, and groups of them.
//! It is not split: what fits, what may be added and the groups themselves are one pass over the same rows.

use std::collections::{BTreeMap, BTreeSet};

use hashbrown::HashTable;

use super::area::{Areas, Chosen};
use super::{Measure, Question, Unanswerable};
use crate::codes;
use crate::cube::{Block, Cube, Field, Flags, Row, coming_from, of, period};
use crate::import::revision;

/// The first word of the line of all others.
const OTHERS: &str = "_O";

/// One line of an answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Line<'a> {
    /// Words of the fields by which it is grouped; none in the line of all others.
    pub words: Vec<&'a str>,
    /// The value; none where every observation is missing.
    pub value: Option<f64>,
    /// Its part of the whole, of a ranking.
    pub share: Option<f64>,
    /// How many observations have a value.
    pub observations: usize,
    /// How many have none, a zero that probably says that nothing was reported among them.
    pub missing: usize,
    /// Unit.
    pub unit: &'a str,
    /// Flags of all of them together.
    pub flags: Flags,
    /// Dataset and revision.
    pub dataset: &'a str,
    /// Whether it is the line of all others.
    pub others: bool,
}

/// An answer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answer<'a> {
    /// The fields of each line's words.
    pub by: Vec<Field>,
    /// Its lines.
    pub lines: Vec<Line<'a>>,
}

/// What a group came to.
#[derive(Clone, Copy, Debug)]
struct Sum {
    key: u128,
    total: f64,
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

/// From so many observations on, two threads add them.
const TWO_THREADS: usize = 200_000;
/// How many groups that came last are looked at first.
const RECENT: usize = 512;

/// Groups as they grow.
struct Sums {
    all: Vec<Sum>,
    table: HashTable<u32>,
    recent: Vec<(u128, u32)>,
}

impl Sums {
    fn new() -> Self {
        Self { all: Vec::new(), table: HashTable::new(), recent: vec![(u128::MAX, 0); RECENT] }
    }

    /// The place of a group; `first` makes it where there is none.
    fn place(&mut self, key: u128, first: impl FnOnce() -> Sum) -> usize {
        let hash = spread(key);
        let slot = usize::try_from(hash).unwrap_or_default() % RECENT;
        if let Some((_, place)) = self.recent.get(slot).filter(|(known, _)| *known == key) {
            return usize::try_from(*place).unwrap_or_default();
        }
        let Self { all, table, recent } = self;
        let found = table.find(hash, |place| at_place(all, *place).is_some_and(|sum| sum.key == key)).copied();
        let place = found.unwrap_or_else(|| {
            let new = u32::try_from(all.len()).unwrap_or(u32::MAX);
            all.push(first());
            table.insert_unique(hash, new, |place| at_place(all, *place).map_or(0, |sum| spread(sum.key)));
            new
        });
        if let Some(slot) = recent.get_mut(slot) {
            *slot = (key, place);
        }
        usize::try_from(place).unwrap_or_default()
    }

    /// Adds all observations of some blocks.
    fn of(plan: &Plan<'_>, blocks: &[&Block]) -> Self {
        let mut sums = Self::new();
        let (mut last_key, mut last) = (u128::MAX, 0);
        plan.each(blocks, |row| {
            let key = row.key & plan.mask;
            if key != last_key || sums.all.is_empty() {
                last = sums.place(key, || Sum::new(key, row));
                last_key = key;
            }
            if let Some(sum) = sums.all.get_mut(last) {
                sum.add(row, plan);
            }
        });
        sums
    }

    /// Takes the groups of another in.
    fn absorb(&mut self, other: &Self) {
        for sum in &other.all {
            let before = self.all.len();
            let place = self.place(sum.key, || *sum);
            if place < before
                && let Some(into) = self.all.get_mut(place)
            {
                into.absorb(sum);
            }
        }
    }
}

/// The groups of a question.
///
/// # Errors
/// It has no answer: what it names is not there, or what it adds cannot be added.
pub fn answer<'a>(cube: &'a Cube, question: &Question) -> Result<Answer<'a>, Unanswerable> {
    let plan = plan(cube, question)?;
    let rows: usize = plan.blocks.iter().map(|block| block.rows.len()).sum();
    let whole = plan.origins.is_none() && plan.destinations.is_none() && rows >= TWO_THREADS;
    let mut sums = if whole {
        let mut half = 0;
        let first = plan.blocks.iter().take_while(|block| {
            half += block.rows.len();
            half <= rows / 2
        });
        let (first, second) = plan.blocks.split_at_checked(first.count().max(1)).unwrap_or((&plan.blocks, &[]));
        std::thread::scope(|scope| {
            let other = scope.spawn(|| Sums::of(&plan, second));
            let mut sums = Sums::of(&plan, first);
            if let Ok(other) = other.join() {
                sums.absorb(&other);
            }
            sums.all
        })
    } else {
        Sums::of(&plan, &plan.blocks).all
    };
    if sums.is_empty() {
        return Err(Unanswerable::Nothing);
    }
    refuse(&plan, question, &sums)?;
    // Dictionaries are sorted, so numbers sort as their words do.
    sums.sort_unstable_by_key(|sum| {
        let row = Row { key: sum.key, value: 0.0, line: 0, note: 0 };
        question.by.iter().fold(0_u128, |all, field| all << field.place().1 | u128::from(row.get(*field)))
    });
    let lines = sums.iter().map(|sum| plan.line(sum, question)).collect();
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
    plan.each(&plan.blocks, |row| rows.push(row));
    rows.sort_unstable_by_key(|row| row.key);
    Ok(rows)
}

fn at_place(sums: &[Sum], place: u32) -> Option<&Sum> {
    usize::try_from(place).ok().and_then(|place| sums.get(place))
}

fn spread(key: u128) -> u64 {
    let low = u64::try_from(key & u128::from(u64::MAX)).unwrap_or_default();
    let high = u64::try_from(key >> 64).unwrap_or_default();
    // Each half by itself first: the fields of one would hide those of the other.
    let mixed = low.wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29) ^ high.wrapping_mul(0xc2b2_ae3d_27d4_eb4f);
    let mixed = (mixed ^ (mixed >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed ^ (mixed >> 29)
}

impl Sum {
    fn new(key: u128, row: &Row) -> Self {
        Self {
            key,
            total: 0.0,
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

    fn add(&mut self, row: &Row, plan: &Plan<'_>) {
        self.flags |= row.flags().0;
        self.units |= row.get(Field::Unit) != self.unit;
        if row.get(Field::Period) != self.period && !self.periods {
            self.periods = true;
            self.stock = plan.stock(row);
        }
        let Some(value) = row.known() else {
            self.missing += 1;
            return;
        };
        self.count += 1;
        self.total += value;
        self.max = self.max.max(value);
        self.min = self.min.min(value);
    }

    fn absorb(&mut self, other: &Self) {
        self.flags |= other.flags;
        self.units |= other.units || other.unit != self.unit;
        self.periods |= other.periods || other.period != self.period;
        self.stock |= other.stock;
        self.count += other.count;
        self.missing += other.missing;
        self.total += other.total;
        self.max = self.max.max(other.max);
        self.min = self.min.min(other.min);
    }

    fn value(&self, measure: Measure) -> Option<f64> {
        let count = f64::from(u32::try_from(self.count).unwrap_or(u32::MAX));
        match measure {
            Measure::Count => Some(count),
            _ if self.count == 0 => None,
            Measure::Sum => Some(self.total),
            Measure::Max => Some(self.max),
            Measure::Min => Some(self.min),
            Measure::Mean => Some(self.total / count),
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
        origins: Chosen::read(cube, (&question.origins, summed(Field::Origin)))?,
        destinations: Chosen::read(cube, (&question.destinations, summed(Field::Destination)))?,
        periods: periods(cube, &question.periods)?,
        areas: of(&cube.table.dicts, Field::Origin).words().map(may).collect(),
        words: question.words.iter().map(|(field, words)| numbers(*field, words)).collect(),
        totals: [total(Field::Sex), total(Field::Age)],
        mask,
    })
}

impl<'a> Plan<'a> {
    /// Every observation of these blocks that fits.
    fn each(&self, blocks: &[&'a Block], mut take: impl FnMut(&'a Row)) {
        for block in blocks {
            let [sexes, ages] = block.totals;
            let [sex, age] = self.totals;
            let totals = (sex.filter(|_| sexes), age.filter(|_| ages));
            match &self.destinations {
                None => {
                    for (number, _) in block.destinations.iter().filter(|(number, _)| self.may(*number)) {
                        self.arrived(totals, self.cube.arriving(block, *number), &mut take);
                    }
                }
                Some(chosen) => {
                    for (number, _, _) in &chosen.numbers {
                        self.arrived(totals, self.cube.arriving(block, *number), &mut take);
                    }
                }
            }
        }
    }

    fn may(&self, number: u32) -> bool {
        usize::try_from(number).is_ok_and(|number| self.areas.get(number) == Some(&true))
    }

    fn arrived(&self, totals: (Option<u32>, Option<u32>), rows: &'a [Row], take: &mut impl FnMut(&'a Row)) {
        match &self.origins {
            None => {
                let (mut last, mut may) = (u32::MAX, false);
                for row in rows {
                    if row.get(Field::Origin) != last {
                        last = row.get(Field::Origin);
                        may = self.may(last);
                    }
                    if may && self.fits(totals, row) {
                        take(row);
                    }
                }
            }
            Some(chosen) => {
                for (number, _, _) in &chosen.numbers {
                    coming_from(rows, *number).iter().filter(|row| self.fits(totals, row)).for_each(&mut *take);
                }
            }
        }
    }

    #[inline]
    fn fits(&self, (sex, age): (Option<u32>, Option<u32>), row: &Row) -> bool {
        let period = usize::try_from(row.get(Field::Period)).ok().and_then(|number| self.periods.get(number));
        let Some((true, year, _)) = period else { return false };
        sex.is_none_or(|total| row.get(Field::Sex) == total)
            && age.is_none_or(|total| row.get(Field::Age) == total)
            && self.destinations.as_ref().is_none_or(|chosen| chosen.has(row.get(Field::Destination), *year))
            && self.origins.as_ref().is_none_or(|chosen| chosen.has(row.get(Field::Origin), *year))
            && self.words.iter().all(|(field, words)| words.contains(&row.get(*field)))
    }

    fn stock(&self, row: &Row) -> bool {
        let period = usize::try_from(row.get(Field::Period)).ok().and_then(|number| self.periods.get(number));
        period.is_some_and(|(_, _, stock)| *stock)
    }

    fn line(&self, sum: &Sum, question: &Question) -> Line<'a> {
        let row = Row { key: sum.key, value: 0.0, line: 0, note: 0 };
        let word = |field: &Field| period::parts(self.cube.table.word(&row, *field)).0;
        let dicts = &self.cube.table.dicts;
        Line {
            words: question.by.iter().map(word).collect(),
            value: sum.value(question.measure),
            share: None,
            observations: sum.count,
            missing: sum.missing,
            unit: if sum.units { "" } else { of(dicts, Field::Unit).word(sum.unit) },
            flags: Flags(sum.flags),
            dataset: of(dicts, Field::Dataset).word(sum.dataset),
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
        plan.each(&plan.blocks, |row| {
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

/// The largest lines and one for all others, with their shares.
fn ranked<'a>(mut lines: Vec<Line<'a>>, question: &Question) -> Vec<Line<'a>> {
    let Some(top) = question.top else { return lines };
    lines.sort_by(|one, other| {
        let value = |line: &Line<'_>| line.value.unwrap_or(f64::NEG_INFINITY);
        value(other).total_cmp(&value(one)).then_with(|| one.words.cmp(&other.words))
    });
    let total: f64 = lines.iter().filter_map(|line| line.value).sum();
    let rest = lines.split_off(top.min(lines.len()));
    if let Some(first) = rest.first().filter(|_| matches!(question.measure, Measure::Sum | Measure::Count)) {
        lines.push(Line {
            words: (0..first.words.len()).map(|place| if place == 0 { OTHERS } else { "" }).collect(),
            value: Some(rest.iter().filter_map(|line| line.value).sum()),
            share: None,
            observations: rest.iter().map(|line| line.observations).sum(),
            missing: rest.iter().map(|line| line.missing).sum(),
            unit: first.unit,
            flags: Flags(rest.iter().fold(0, |flags, line| flags | line.flags.0)),
            dataset: first.dataset,
            others: true,
        });
    }
    for line in &mut lines {
        line.share = line.value.filter(|_| total != 0.0).map(|value| value / total);
    }
    lines
}
