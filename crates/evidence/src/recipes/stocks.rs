//! Stocks by place of birth at two dates, with births and deaths between: what flow estimates start from.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::Given;
use super::matrix::Matrix;
use super::table::{PROBLEMS_MAX, Problem, Row};

/// Stocks of a set of areas: rows are places of birth, columns where people live.
#[derive(Clone, Debug)]
pub struct Stocks {
    /// The areas, sorted.
    pub areas: Vec<Arc<str>>,
    /// At the start of the period.
    pub start: Matrix,
    /// At its end.
    pub end: Matrix,
    /// Births in the period, by area.
    pub births: Vec<f64>,
    /// Deaths in the period, by area.
    pub deaths: Vec<f64>,
    /// True where births and deaths were given.
    pub vital: bool,
    /// How likely each pair is to begin with, where that is given; its diagonal is one.
    pub seed: Option<Matrix>,
    /// Pairs that the seed does not name.
    pub seed_gaps: usize,
    /// Areas of the other tables that have no stocks, and are left out: tables of births and deaths often have more.
    pub unused: Vec<Arc<str>>,
}

impl Stocks {
    /// From the inputs `stock-start`, `stock-end`, `vital` and `seed`.
    ///
    /// # Errors
    /// An area with stocks at one end only or without births and deaths, or a negative number that may not be.
    pub fn of(given: &Given) -> Result<Self, Vec<Problem>> {
        let (start, end) = (given.rows("stock-start"), given.rows("stock-end"));
        let (vital, seed) = (given.rows("vital"), given.table("seed"));
        let mut problems = Vec::new();
        let areas_of = |rows: &[Row], words: usize| -> BTreeSet<Arc<str>> {
            rows.iter().flat_map(|row| row.words.iter().take(words).cloned()).collect()
        };
        let known = areas_of(start, 2);
        let mut unused = BTreeSet::new();
        let mut same = |input: &str, against: &str, rows: &[Row], words: usize| {
            let found = areas_of(rows, words);
            let more = found.difference(&known);
            if input == "stock-end" {
                problems.extend(more.map(|area| {
                    let line = rows.iter().find(|row| row.words.iter().take(words).any(|word| word == area));
                    Problem::at(input, (line.map_or(0, |row| row.line), 0), "only-here", area)
                }));
            } else {
                unused.extend(more.cloned());
            }
            problems.extend(known.difference(&found).map(|area| {
                let line = start.iter().find(|row| row.words.iter().take(2).any(|word| word == area));
                Problem::at(against, (line.map_or(0, |row| row.line), 0), "only-here", area)
            }));
        };
        same("stock-end", "stock-start", end, 2);
        if given.table("vital").is_some() {
            same("vital", "stock-start", vital, 1);
        }
        if let Some(seed) = seed {
            same("seed", "stock-start", &seed.rows, 2);
        }
        for (input, rows) in [("stock-start", start), ("stock-end", end)] {
            // Fewer people than were born elsewhere: a negative count of natives is a known fault of two sources, and mended.
            let wrong = rows.iter().filter(|row| row.number(0) < 0.0 && row.word(0) != row.word(1));
            problems.extend(wrong.map(|row| Problem::at(input, (row.line, 0), "negative", &row.number(0).to_string())));
        }
        if !problems.is_empty() {
            problems.truncate(PROBLEMS_MAX);
            return Err(problems);
        }
        let areas: Vec<Arc<str>> = known.into_iter().collect();
        let mut stocks = Self {
            start: square(&areas, start),
            end: square(&areas, end),
            births: vector(&areas, vital, 0),
            deaths: vector(&areas, vital, 1),
            vital: given.table("vital").is_some(),
            seed: None,
            seed_gaps: 0,
            unused: unused.into_iter().collect(),
            areas,
        };
        stocks.seeded(seed.map(|seed| seed.rows.as_slice()));
        Ok(stocks)
    }

    fn seeded(&mut self, rows: Option<&[Row]>) {
        let Some(rows) = rows else { return };
        let mut seed = square(&self.areas, rows);
        let places = places(&self.areas);
        let is_known = |row: &&Row| places.contains_key(&row.word(0)) && places.contains_key(&row.word(1));
        let named = rows.iter().filter(is_known).filter(|row| row.word(0) != row.word(1)).count();
        let size = self.areas.len();
        self.seed_gaps = (size * size.saturating_sub(1)).saturating_sub(named);
        (0..size).for_each(|i| seed.set(i, i, 1.0));
        self.seed = Some(seed);
    }

    /// People by area at the start and at the end.
    pub fn populations(&self) -> (Vec<f64>, Vec<f64>) {
        (self.start.column_sums(), self.end.column_sums())
    }

    /// The net migration that stocks and vital events imply, by area.
    pub fn net(&self) -> Vec<f64> {
        let (start, end) = self.populations();
        let growth = end.iter().zip(&start).map(|(end, start)| end - start);
        let natural = self.births.iter().zip(&self.deaths).map(|(births, deaths)| births - deaths);
        growth.zip(natural).map(|(growth, natural)| growth - natural).collect()
    }
}

/// The place of each area.
pub(super) fn places(areas: &[Arc<str>]) -> BTreeMap<Arc<str>, usize> {
    areas.iter().enumerate().map(|(at, area)| (Arc::clone(area), at)).collect()
}

/// The first number of each row, by its first two words.
pub(super) fn square(areas: &[Arc<str>], rows: &[Row]) -> Matrix {
    let places = places(areas);
    let mut made = Matrix::zero(areas.len(), areas.len());
    for row in rows {
        if let (Some(i), Some(j)) = (places.get(&row.word(0)), places.get(&row.word(1))) {
            made.set(*i, *j, row.number(0));
        }
    }
    made
}

/// One number of each row, by its first word.
pub(super) fn vector(areas: &[Arc<str>], rows: &[Row], number: usize) -> Vec<f64> {
    let places = places(areas);
    let mut made = vec![0.0; areas.len()];
    for row in rows {
        if let Some(cell) = places.get(&row.word(0)).and_then(|at| made.get_mut(*at)) {
            *cell = row.number(number);
        }
    }
    made
}
