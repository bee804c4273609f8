//! Observations that fit a question, and groups of them.
//! It is not split: what a question means, which rows fit it and what of it is refused rest on one plan.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::area::{Areas, Asked, Chosen};
use super::sums::{self, Sum};
use super::{Measure, Question, Unanswerable};
use crate::cube::{Block, Cell, Cube, Field, Row, Run, SHADES, at, of, period};
use crate::import::revision;

/// Which revisions of a dataset are asked where the question names none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Taken {
    /// The newest that has the indicator.
    Newest,
    /// Each.
    Each,
}

impl Taken {
    /// Of a question that tells datasets apart each, of any other the newest.
    pub(super) fn of(question: &Question) -> Self {
        if question.by.contains(&Field::Dataset) { Self::Each } else { Self::Newest }
    }
}

/// What a question means in this cube.
pub(super) struct Plan<'a> {
    pub(super) cube: &'a Cube,
    blocks: Vec<&'a Block>,
    origins: Option<Chosen>,
    destinations: Option<Chosen>,
    /// Of each period: whether it is asked for.
    asked: Vec<bool>,
    /// Of each area: whether it may stand in the answer where nobody asked for it by name.
    areas: Vec<bool>,
    /// Bits of a shade, and what they must be: of sex, age and unit, where one word is asked for.
    shade: (u32, u32),
    /// Of sex, age, detail and unit: of each word, whether it is asked for beside those.
    words: Vec<(Field, Vec<bool>)>,
    /// Whether totals are taken where there are some: not where sex or age is asked for.
    totals: [Option<u32>; 2],
    /// The bits of a key that the answer keeps.
    pub(super) mask: u128,
    /// The fields that the answer keeps, each once, in the order in which its lines are sorted.
    pub(super) by: Vec<Field>,
    /// The first of them that are told by block and destination: groups are added up beside one prefix of them after the other.
    pub(super) lead: Vec<Field>,
}

/// The observations of which the lines of an answer are made.
///
/// # Errors
/// What the question names is not there.
pub fn beneath<'a>(cube: &'a Cube, question: &Question) -> Result<Vec<&'a Row>, Unanswerable> {
    rows_of(cube, question, Taken::of(question))
}

/// The groups of a question in these revisions: sorted as the question has them, and none that cannot be added.
pub(super) fn sums_of(cube: &Cube, question: &Question, taken: Taken) -> Result<Vec<Sum>, Unanswerable> {
    let plan = plan(cube, question, taken)?;
    let sums = sums::of(&plan);
    if sums.is_empty() {
        return Err(shorter(cube, question, taken).map_or(Unanswerable::Nothing, Unanswerable::Shorter));
    }
    refuse(&plan, question, &sums)?;
    Ok(sums)
}

/// How to ask for what lies within the periods of a question, where there is something.
fn shorter(cube: &Cube, question: &Question, taken: Taken) -> Option<String> {
    let within = |text: &String| if text.contains(':') { text.clone() } else { format!("{text}:{text}") };
    let periods: Vec<String> = question.periods.iter().map(within).collect();
    let asked = periods.join(",");
    let wider = Question { periods, ..question.clone() };
    let found =
        wider.periods != question.periods && plan(cube, &wider, taken).is_ok_and(|plan| !sums::of(&plan).is_empty());
    found.then_some(asked)
}

/// The observations that fit a question, as they are kept; of each dataset the newest revision, unless the question names another.
///
/// # Errors
/// What it names is not there.
pub fn observations<'a>(cube: &'a Cube, question: &Question) -> Result<Vec<&'a Row>, Unanswerable> {
    let everything = Question { by: crate::cube::FIELDS.to_vec(), areas: Areas::All, ..question.clone() };
    rows_of(cube, &everything, Taken::Newest)
}

/// The observations that are in the groups of a question in these revisions.
pub(super) fn rows_of<'a>(cube: &'a Cube, question: &Question, taken: Taken) -> Result<Vec<&'a Row>, Unanswerable> {
    let plan = plan(cube, question, taken)?;
    let mut rows = Vec::new();
    plan.each(|row| rows.push(row));
    Ok(rows)
}

/// The blocks that are asked, in the order of the cube: never two datasets in one figure.
fn blocks<'a>(cube: &'a Cube, question: &Question, taken: Taken) -> Result<Vec<&'a Block>, Unanswerable> {
    let dicts = &cube.table.dicts;
    let mut asked: BTreeSet<u32> = BTreeSet::new();
    for indicator in &question.indicators {
        let number = of(dicts, Field::Indicator).find(indicator);
        let there = number.filter(|number| cube.blocks.iter().any(|block| block.indicator == *number));
        let Some(number) = there else {
            let known: BTreeSet<&str> = of(dicts, Field::Indicator).words().collect();
            let known: Vec<&str> = known.into_iter().collect();
            return Err(Unanswerable::Indicator(indicator.clone(), known.join(", ")));
        };
        asked.insert(number);
    }
    let mut found: Vec<&Block> = cube.blocks.iter().filter(|block| asked.contains(&block.indicator)).collect();
    let name = |block: &&Block| of(dicts, Field::Dataset).word(block.dataset);
    if !question.datasets.is_empty() {
        found.retain(|block| {
            question.datasets.iter().any(|asked| asked == name(block) || asked == revision(name(block)).0)
        });
    }
    let named = |id: &str| question.datasets.iter().any(|asked| asked == id);
    if taken == Taken::Newest {
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
        Some(datasets) if !question.by.contains(&Field::Dataset) => {
            Err(Unanswerable::Datasets(datasets.iter().copied().collect::<Vec<_>>().join(", ")))
        }
        _ => Ok(found),
    }
}

/// Which periods are asked for.
fn periods(cube: &Cube, asked: &[String]) -> Result<Vec<bool>, Unanswerable> {
    let mut spans = Vec::new();
    for word in asked {
        let (from, to) = word.split_once(':').map_or((word.as_str(), None), |(from, to)| (from, Some(to)));
        let (from, to) = (period::plain(from), to.map(period::plain));
        if !period::is_period(&from) || !to.as_deref().is_none_or(period::is_period) {
            return Err(Unanswerable::Period(word.clone()));
        }
        spans.push((from, to));
    }
    if spans.is_empty() {
        return Ok(vec![true; cube.known.times.len()]);
    }
    let inside = |text: &str| {
        let text = &*period::plain(text);
        // One period is itself; from one to another is also what lies within them.
        let within = |(from, to): &(Cow<'_, str>, Option<Cow<'_, str>>)| match to {
            None => text == &**from,
            Some(to) => text >= &**from && (text <= &**to || text.starts_with(&**to)),
        };
        spans.iter().any(within)
    };
    let dict = of(&cube.table.dicts, Field::Period);
    Ok(dict.words().zip(&cube.known.times).map(|(word, time)| inside(time.of(word))).collect())
}

fn plan<'a>(cube: &'a Cube, question: &Question, taken: Taken) -> Result<Plan<'a>, Unanswerable> {
    let summed = |field: Field| !question.by.contains(&field);
    let may = |country: &bool| match question.areas {
        Areas::All => true,
        Areas::Countries => *country,
        Areas::Groups => !country,
    };
    let numbers = |field: Field, words: &[String]| {
        let mut found: Vec<u32> = words.iter().filter_map(|word| of(&cube.table.dicts, field).find(word)).collect();
        found.sort_unstable();
        (field, found)
    };
    let total = |field: Field| {
        let whole = summed(field) && question.asked(field).is_none();
        whole.then(|| of(&cube.table.dicts, field).find("_T")).flatten()
    };
    let mask = question.by.iter().fold(0, |mask, field| mask | field_mask(*field));
    let asked = periods(cube, &question.periods)?;
    let mut words: Vec<(Field, Vec<u32>)> =
        question.words.iter().map(|(field, words)| numbers(*field, words)).collect();
    let mut shade = (0, 0);
    words.retain(|(field, words)| {
        let ([word], Some((_, left))) = (words.as_slice(), SHADES.iter().find(|(of, _)| of == field)) else {
            return true;
        };
        let (mask, wanted) = (field.bound() << left, word << left);
        // A field that is asked for twice is asked for both.
        let free = shade.0 & mask == 0;
        if free {
            shade = (shade.0 | mask, shade.1 | wanted);
        }
        !free
    });
    let asked_of = |(field, numbers): (Field, Vec<u32>)| {
        let among = |number: u32| numbers.binary_search(&number).is_ok();
        (field, (0..).take(of(&cube.table.dicts, field).len()).map(among).collect())
    };
    let words = words.into_iter().map(asked_of).collect();
    let blocks = blocks(cube, question, taken)?;
    let mut by: Vec<Field> = Vec::new();
    question.by.iter().for_each(|field| by.extend((!by.contains(field)).then_some(*field)));
    let lead = lead(&blocks, &by);
    Ok(Plan {
        cube,
        blocks,
        lead,
        origins: Chosen::read(cube, (&question.origins, summed(Field::Origin)))?,
        destinations: Chosen::read(cube, (&question.destinations, summed(Field::Destination)))?,
        asked,
        areas: cube.known.countries.iter().map(may).collect(),
        shade,
        words,
        totals: [total(Field::Sex), total(Field::Age)],
        mask,
        by,
    })
}

fn field_mask(field: Field) -> u128 {
    at(field, field.bound())
}

/// The first fields of an answer by which runs of the cube can be taken one prefix after the other, without a walk through memory.
fn lead(blocks: &[&Block], by: &[Field]) -> Vec<Field> {
    let told = |field: &Field| matches!(field, Field::Dataset | Field::Indicator | Field::Destination);
    if !by.is_sorted() {
        return by.iter().copied().take_while(told).collect();
    }
    let same = |of: fn(&Block) -> u32| blocks.iter().all(|block| blocks.first().map(|one| of(one)) == Some(of(block)));
    let one = [same(|block| block.dataset), same(|block| block.indicator), false];
    let asked = [Field::Dataset, Field::Indicator, Field::Destination].into_iter().zip(one);
    let asked = asked.map(|(field, one)| (field, by.contains(&field), one));
    let leads = asked.take_while(|(_, asked, one)| *asked || *one);
    leads.filter(|(_, asked, _)| *asked).map(|(field, ..)| field).collect()
}

/// Runs that follow one another, and what of their keys leads.
pub(super) struct Piece {
    pub(super) prefix: u64,
    pub(super) block: usize,
    pub(super) runs: Range<usize>,
}

/// What a run's rows must be.
pub(super) struct Wanted {
    /// Bits of a shade, and what they must be: totals of sex and age.
    shade: (u32, u32),
    /// Groups by whose membership the two areas are there.
    groups: [Asked; 2],
    /// Whether there is more to ask than period and totals.
    pub(super) more: bool,
    /// Numbers of destination and origin.
    pub(super) corridor: [u16; 2],
}

impl<'a> Plan<'a> {
    /// The runs that are asked for, sorted by their leads; those with the same lead in the order of the blocks, and of the cube.
    pub(super) fn pieces(&self) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for (place, block) in self.blocks.iter().enumerate() {
            let mut add = |destination: u32, runs: Range<usize>| {
                let of = |field: &Field| match field {
                    Field::Dataset => block.dataset,
                    Field::Indicator => block.indicator,
                    _ => destination,
                };
                // None of the three has more than sixteen bits.
                let prefix = self.lead.iter().fold(0, |prefix, field| prefix << 16 | u64::from(of(field)));
                pieces.push(Piece { prefix, block: place, runs });
            };
            match (&self.destinations, &self.origins) {
                (None, None) if !self.lead.contains(&Field::Destination) => add(0, block.runs.clone()),
                (None, None) => {
                    for (number, _) in block.destinations.iter().filter(|(number, _)| self.may(*number)) {
                        add(*number, block.arriving(*number));
                    }
                }
                (Some(chosen), None) => {
                    chosen.numbers.iter().for_each(|(number, _, _)| add(*number, block.arriving(*number)));
                }
                (destinations, Some(origins)) => {
                    let runs = origins.numbers.iter().flat_map(|(number, _, _)| block.leaving(*number));
                    let mut runs: Vec<usize> = runs.filter_map(|(_, run)| usize::try_from(*run).ok()).collect();
                    runs.sort_unstable();
                    for run in runs {
                        let number = self.cube.runs.get(run).map_or(u32::MAX, |run| run.destination.into());
                        let there = destinations.as_ref().is_none_or(|chosen| chosen.find(number).is_some());
                        if there && (destinations.is_some() || self.may(number)) {
                            add(number, run..run + 1);
                        }
                    }
                }
            }
        }
        pieces.sort_by_key(|piece| piece.prefix);
        pieces
    }

    /// The rows of a run by their places, and what they must be; none where its areas are not asked for.
    pub(super) fn wanted(&self, piece: &Piece, run: usize) -> Option<(Range<usize>, Wanted)> {
        let Run { destination, origin, .. } = self.cube.runs.get(run)?;
        let asked = |chosen: &Option<Chosen>, area: u16| match chosen {
            None => self.may(area.into()).then_some(None),
            Some(chosen) => chosen.find(area.into()),
        };
        let groups = [asked(&self.origins, *origin)?, asked(&self.destinations, *destination)?];
        let totals = self.blocks.get(piece.block)?.totals;
        let mut shade = self.shade;
        for ((total, has), (field, left)) in self.totals.iter().zip(totals).zip(SHADES) {
            if let Some(total) = total.filter(|_| has) {
                shade = (shade.0 | field.bound() << left, shade.1 | total << left);
            }
        }
        let more = !self.words.is_empty() || groups.iter().any(Option::is_some);
        Some((self.cube.rows_of(run), Wanted { shade, groups, more, corridor: [*destination, *origin] }))
    }

    /// Every observation that fits.
    fn each(&self, mut take: impl FnMut(&'a Row)) {
        for piece in self.pieces() {
            for (rows, wanted) in piece.runs.clone().filter_map(|run| self.wanted(&piece, run)) {
                let cells = self.cube.cells.get(rows.clone()).unwrap_or_default();
                let fits = self.fits(&wanted);
                for (cell, place) in cells.iter().zip(rows.start..) {
                    if fits(cell) && (!wanted.more || self.fits_more(&wanted, cell, place)) {
                        self.cube.table.rows.get(place).into_iter().for_each(&mut take);
                    }
                }
            }
        }
    }

    /// What the keys of a run's rows have in common, and their dataset.
    pub(super) fn of_run(&self, piece: &Piece, [destination, origin]: [u16; 2]) -> (u128, u16) {
        let Some(block) = self.blocks.get(piece.block) else { return (0, 0) };
        let of_block = at(Field::Dataset, block.dataset) | at(Field::Indicator, block.indicator);
        let key = of_block | at(Field::Destination, destination.into()) | at(Field::Origin, origin.into());
        (key, u16::try_from(block.dataset).unwrap_or_default())
    }

    /// The detail of a row at its place of a key.
    pub(super) fn detail(&self, row: usize) -> u128 {
        self.cube.table.rows.get(row).map_or(0, |row| row.key & field_mask(Field::Detail))
    }

    fn may(&self, number: u32) -> bool {
        usize::try_from(number).is_ok_and(|number| self.areas.get(number) == Some(&true))
    }

    /// Whether a row is asked for by its period, sex and age.
    #[inline]
    pub(super) fn fits(&self, wanted: &Wanted) -> impl Fn(&Cell) -> bool {
        let ((mask, shade), asked) = (wanted.shade, self.asked.as_slice());
        move |cell| asked.get(usize::from(cell.period)) == Some(&true) && cell.shade & mask == shade
    }

    /// Whether its areas were members in that year, and its words are among those that are asked for.
    pub(super) fn fits_more(&self, wanted: &Wanted, cell: &Cell, row: usize) -> bool {
        let Some(row) = self.cube.table.rows.get(row) else { return false };
        let year = self.cube.known.times.get(usize::from(cell.period)).and_then(|time| time.year);
        wanted.groups.iter().flatten().all(|(group, code)| group.has(code, year))
            && self.words.iter().all(|(field, asked)| {
                usize::try_from(row.get(*field)).is_ok_and(|number| asked.get(number) == Some(&true))
            })
    }

    fn stock(&self, period: u16) -> bool {
        self.cube.known.times.get(usize::from(period)).is_some_and(|time| time.stock)
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
    if question.measure == Measure::Sum && sums.iter().any(|sum| sum.second().is_some_and(|period| plan.stock(period)))
    {
        return Err(Unanswerable::Stock);
    }
    let unit = |sum: &Sum| of(&plan.cube.table.dicts, Field::Unit).word(sum.unit.into());
    let rates = sums.iter().filter(|sum| sum.observations() > 1).map(unit).filter(|unit| super::is_rate(unit));
    let rates: BTreeSet<&str> = rates.collect();
    if question.measure == Measure::Sum && !rates.is_empty() {
        return Err(Unanswerable::Rates(rates.into_iter().collect::<Vec<_>>().join(", ")));
    }
    Ok(())
}
