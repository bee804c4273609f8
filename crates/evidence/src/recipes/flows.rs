//! Who moved from where to where, estimated from stocks at two dates: differences, rates, demographic accounts.
//!
//! Demographic accounting (Abel 2013; Abel & Sander 2014; Azose & Raftery 2019): for each place of birth the people who were
//! in each area at the start and, but for births and deaths, at the end are the margins of a table of moves. What is assumed
//! of those who stay decides the rest. After the stayers are taken out an area has, for one place of birth, either a loss or
//! a gain and never both; so without a seed the moves are losses times gains over their sum, and no iteration is needed.
//!
//! Not split: the methods share each step, and half of the file is their worked examples.

use std::sync::Arc;

use super::matrix::{Matrix, number, sum};
use super::scale::{Fitted, fit};
use super::stocks::Stocks;
use super::table::Problem;
use super::{Flag, Given, Outcome, Span};

/// The six methods whose range is told, in the order of its columns.
pub const SIX: [&str; 6] = ["drop", "reverse", "rates", "open", "closed-min", "closed-pb"];
/// A net migration above this share of the people is flagged.
const NET_MAX: f64 = 0.05;
/// The years between two stocks of the series that the methods were made for.
const YEARS: f64 = 5.0;

/// Flow estimates by method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Growth of each stock.
    Drop,
    /// Growth of each stock, and shrinkage as return.
    Reverse,
    /// A global flow spread as the stocks are.
    Rates,
    /// Accounts open to the outside, fewest moves.
    Open,
    /// Closed accounts, fewest moves.
    Minimum,
    /// Closed accounts, moves independent of where people were.
    Independence,
    /// Closed accounts, between the two.
    PseudoBayes,
}

/// How the accounts are made.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Accounting {
    /// Stocks are balanced after births and deaths, without rounding; else before, in whole persons.
    pub balance_after: bool,
    /// Births are taken from all who live in an area; else from natives.
    pub births_proportional: bool,
    /// Leavers and entrants of the open accounts spread as in the paper of 2013.
    pub open_dr: bool,
    /// A share of each margin that may be missed.
    pub tolerance: f64,
    /// The weight of the fewest moves in pseudo-Bayes.
    pub weight: f64,
    /// The global flow of the method of rates; the sum of net migration, signs aside, if not given.
    pub global: Option<f64>,
}

impl Default for Accounting {
    fn default() -> Self {
        let (balance_after, births_proportional, open_dr) = (false, false, false);
        Self { balance_after, births_proportional, open_dr, tolerance: 1e-11, weight: 0.87, global: None }
    }
}

impl Accounting {
    fn of(given: &Given) -> Self {
        let usual = Self::default();
        Self {
            balance_after: given.word("balance") == "after",
            births_proportional: given.word("births") == "proportional",
            open_dr: given.word("direction") == "open-dr",
            tolerance: given.number("tolerance").unwrap_or(usual.tolerance),
            weight: given.number("weight").unwrap_or(usual.weight),
            global: given.number("total"),
        }
    }
}

/// Flows by every method that was asked for.
#[derive(Debug)]
pub struct Estimates<'a> {
    stocks: &'a Stocks,
    how: Accounting,
    /// Start and end after births and deaths, the world not balanced: open accounts let people come from outside.
    accounts: (Matrix, Matrix),
    /// The same with the totals of the places of birth matched, closed.
    closed: (Matrix, Matrix),
    flags: Vec<Flag>,
}

impl<'a> Estimates<'a> {
    /// Prepares the accounts.
    ///
    /// # Errors
    /// More deaths or births than people.
    pub fn new(stocks: &'a Stocks, how: Accounting) -> Result<Self, Vec<Problem>> {
        let mut flags = Vec::new();
        let balanced = accounts(stocks, (how, true), &mut flags)?;
        let accounts = accounts(stocks, (how, false), &mut Vec::new())?;
        let closed = matched(stocks, &balanced, how.tolerance, &mut flags);
        Ok(Self { stocks, how, accounts, closed, flags })
    }

    /// The flows by a method; the diagonal is zero.
    pub fn flows(&mut self, method: Method) -> Matrix {
        let seed = self.stocks.seed.as_ref();
        let how = self.how;
        match method {
            Method::Drop => difference(self.stocks, 0.0),
            Method::Reverse => difference(self.stocks, 1.0),
            Method::Rates => rates(self.stocks, how.global),
            Method::Open => {
                let (start, end) = opened(&self.accounts, how);
                self.moves((&start, &end), Moves::Fewest, seed)
            }
            Method::Minimum => self.of_closed(Moves::Fewest, seed),
            Method::Independence => self.of_closed(Moves::Independent, seed),
            Method::PseudoBayes => {
                let (fewest, free) = (self.of_closed(Moves::Fewest, seed), self.of_closed(Moves::Independent, seed));
                mixed(&fewest, &free, how.weight)
            }
        }
    }

    fn of_closed(&mut self, which: Moves, seed: Option<&Matrix>) -> Matrix {
        let closed = std::mem::replace(&mut self.closed, (Matrix::zero(0, 0), Matrix::zero(0, 0)));
        let moves = self.moves((&closed.0, &closed.1), which, seed);
        self.closed = closed;
        moves
    }

    fn moves(&mut self, (start, end): (&Matrix, &Matrix), which: Moves, seed: Option<&Matrix>) -> Matrix {
        let mut total = Matrix::zero(start.height(), start.width());
        for (k, (before, after)) in start.rows().zip(end.rows()).enumerate() {
            let (from, to) = margins(before, after, which);
            let Some(seed) = seed else {
                product(&mut total, &from, &to);
                continue;
            };
            let found = seeded(&mut total, (&from, &to), seed, self.how.tolerance);
            if found > self.how.tolerance.max(1e-9) {
                let area = self.stocks.areas.get(k).map_or("", |area| area);
                self.flags.push(Flag::of("not-met", area, found, self.how.tolerance));
            }
        }
        total.clear_diagonal();
        total
    }

    /// The flows by the six methods whose range is told.
    pub fn six(&mut self) -> Vec<Matrix> {
        let methods =
            [Method::Drop, Method::Reverse, Method::Rates, Method::Open, Method::Minimum, Method::PseudoBayes];
        methods.into_iter().map(|method| self.flows(method)).collect()
    }

    /// The net migration of the closed accounts, which their flows have too.
    pub fn net(&self) -> Vec<f64> {
        let (start, end) = (self.closed.0.column_sums(), self.closed.1.column_sums());
        end.iter().zip(&start).map(|(end, start)| end - start).collect()
    }

    /// What readers have to know, so far.
    pub fn flags(&self) -> &[Flag] {
        &self.flags
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Moves {
    Fewest,
    Independent,
}

/// Areas and how many leave or reach them.
type Margin = Vec<(usize, f64)>;

/// Those who left each area and those who reached each, of one place of birth.
fn margins(before: &[f64], after: &[f64], which: Moves) -> (Margin, Margin) {
    let taken = |from: &[f64], other: &[f64]| -> Margin {
        let moved = from.iter().zip(other).map(|(from, other)| match which {
            Moves::Fewest => (from - other).max(0.0),
            Moves::Independent => *from,
        });
        moved.enumerate().filter(|(_, moved)| *moved > 0.0).collect()
    };
    (taken(before, after), taken(after, before))
}

fn total_of(margin: &Margin) -> f64 {
    margin.iter().fold(0.0, |sum, (_, value)| sum + value)
}

/// Adds the moves of one place of birth in closed form.
fn product(total: &mut Matrix, from: &Margin, to: &Margin) {
    let all = total_of(from);
    for (i, leaving) in from {
        let share = leaving / all;
        let row = total.row_mut(*i);
        for (j, reaching) in to {
            if let Some(cell) = row.get_mut(*j) {
                *cell += share * reaching;
            }
        }
    }
}

/// Adds the moves of one place of birth that are nearest to a seed; what the margins miss.
fn seeded(total: &mut Matrix, (from, to): (&Margin, &Margin), seed: &Matrix, tolerance: f64) -> f64 {
    let mut table = Matrix::zero(from.len(), to.len());
    for (row, (i, _)) in from.iter().enumerate() {
        to.iter().enumerate().for_each(|(column, (j, _))| table.set(row, column, seed.at(*i, *j)));
    }
    let values = |margin: &Margin| margin.iter().map(|(_, value)| *value).collect::<Vec<f64>>();
    // Both margins have one sum but for what the fit before left.
    let (leaving, reaching) = (values(from), values(to));
    let level = sum(&leaving) / sum(&reaching);
    let reaching: Vec<f64> = reaching.iter().map(|value| if level.is_finite() { value * level } else { 0.0 }).collect();
    let Fitted { table, gap, .. } = fit(table, Some(&leaving), Some(&reaching), tolerance);
    for (row, (i, _)) in from.iter().enumerate() {
        to.iter().enumerate().for_each(|(column, (j, _))| total.add(*i, *j, table.at(row, column)));
    }
    gap
}

fn mixed(fewest: &Matrix, free: &Matrix, weight: f64) -> Matrix {
    let mut mixed = fewest.clone();
    for (row, other) in mixed.rows_mut().zip(free.rows()) {
        row.iter_mut().zip(other).for_each(|(cell, other)| *cell = weight * *cell + (1.0 - weight) * other);
    }
    mixed
}

/// Growth of stocks, and so much of their shrinkage as return.
fn difference(stocks: &Stocks, returning: f64) -> Matrix {
    let grown = |i: usize, j: usize| stocks.end.at(i, j) - stocks.start.at(i, j);
    let mut flows = Matrix::zero(stocks.areas.len(), stocks.areas.len());
    for (i, j, _) in stocks.start.off_diagonal() {
        flows.set(i, j, grown(i, j).max(0.0) + returning * (-grown(j, i)).max(0.0));
    }
    flows
}

fn rates(stocks: &Stocks, global: Option<f64>) -> Matrix {
    let global = global.unwrap_or_else(|| stocks.net().iter().fold(0.0, |sum, net| sum + net.abs()));
    let abroad = stocks.start.off_diagonal().fold(0.0, |sum, (_, _, value)| sum + value);
    let mut flows = Matrix::zero(stocks.areas.len(), stocks.areas.len());
    if abroad > 0.0 {
        for (i, j, value) in stocks.start.off_diagonal() {
            flows.set(i, j, global * value / abroad);
        }
    }
    flows
}

/// Start and end of the accounts: natives mended, the world balanced if it is closed, deaths and births taken out.
fn accounts(
    stocks: &Stocks,
    (how, closed): (Accounting, bool),
    flags: &mut Vec<Flag>,
) -> Result<(Matrix, Matrix), Vec<Problem>> {
    let (mut start, mut end) = (stocks.start.clone(), stocks.end.clone());
    mend(&mut start, &stocks.areas, flags);
    mend(&mut end, &stocks.areas, flags);
    let natural = sum(&stocks.births) - sum(&stocks.deaths);
    if closed && !how.balance_after {
        let missing = natural - (end.total() - start.total());
        spread(&mut start, -missing / 2.0, f64::round_ties_even);
        spread(&mut end, missing / 2.0, f64::round_ties_even);
    }
    let mut problems = Vec::new();
    let (people, reached) = (start.column_sums(), end.column_sums());
    for (i, area) in stocks.areas.iter().enumerate() {
        let of = |values: &[f64]| values.get(i).copied().unwrap_or_default();
        let (deaths, births) = (of(&stocks.deaths), of(&stocks.births));
        if deaths > of(&people) {
            problems.push(Problem::whole("vital", "deaths-above", area));
        }
        take_column(&mut start, i, deaths, of(&people));
        let natives = end.at(i, i);
        let above = births > natives;
        if above {
            flags.push(Flag::of("births-above-natives", area, births, natives));
        }
        if births > of(&reached) {
            problems.push(Problem::whole("vital", "births-above", area));
        }
        if above || how.births_proportional {
            take_column(&mut end, i, births, of(&reached));
        } else {
            end.set(i, i, natives - births);
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    if closed && how.balance_after {
        let missing = start.total() - end.total();
        spread(&mut start, -missing / 2.0, std::convert::identity);
        spread(&mut end, missing / 2.0, std::convert::identity);
    }
    Ok((start, end))
}

/// Where more live who were born elsewhere than live there at all: no natives, and the others brought down to the people.
fn mend(stock: &mut Matrix, areas: &[Arc<str>], flags: &mut Vec<Flag>) {
    let people = stock.column_sums();
    for (i, (area, people)) in areas.iter().zip(people).enumerate() {
        let natives = stock.at(i, i);
        if natives >= 0.0 {
            continue;
        }
        flags.push(Flag::of("negative-natives", area, natives, people));
        let factor = people.max(0.0) / (people - natives);
        stock.set(i, i, 0.0);
        for row in stock.rows_mut() {
            row.iter_mut().skip(i).take(1).for_each(|cell| *cell *= factor);
        }
    }
}

/// Adds to the natives of all areas in proportion to them, each part rounded as is said, with what is left to the largest.
fn spread(stock: &mut Matrix, amount: f64, round: fn(f64) -> f64) {
    let natives = stock.diagonal();
    let all = sum(&natives);
    if all <= 0.0 || amount == 0.0 {
        return;
    }
    let parts: Vec<f64> = natives.iter().map(|natives| round(amount * (natives / all))).collect();
    let left = amount - sum(&parts);
    let largest = natives.iter().enumerate().fold(
        (0, f64::MIN),
        |best, (i, value)| {
            if *value > best.1 { (i, *value) } else { best }
        },
    );
    parts.iter().enumerate().for_each(|(i, part)| stock.add(i, i, *part));
    stock.add(largest.0, largest.0, left);
}

fn take_column(stock: &mut Matrix, column: usize, amount: f64, people: f64) {
    if amount <= 0.0 || people <= 0.0 {
        return;
    }
    let kept = 1.0 - amount / people;
    for row in stock.rows_mut() {
        row.iter_mut().skip(column).take(1).for_each(|cell| *cell *= kept);
    }
}

/// The totals of each place of birth made the same at both dates, with the people of each area as they are.
fn matched(
    stocks: &Stocks,
    (start, end): &(Matrix, Matrix),
    tolerance: f64,
    flags: &mut Vec<Flag>,
) -> (Matrix, Matrix) {
    let (before, after) = (start.row_sums(), end.row_sums());
    let totals: Vec<f64> = before.iter().zip(&after).map(|(before, after)| before.midpoint(*after)).collect();
    let mut fitted = |stock: &Matrix| {
        let found = fit(stock.clone(), Some(&totals), Some(&stock.column_sums()), tolerance);
        if found.gap > tolerance.max(1e-9) {
            flags.push(Flag::of("not-met", "", found.gap, tolerance));
        }
        found.table
    };
    let matched = (fitted(start), fitted(end));
    for (i, area) in stocks.areas.iter().enumerate() {
        let of = |values: &[f64]| values.get(i).copied().unwrap_or_default();
        if (of(&before) > 0.0) != (of(&after) > 0.0) {
            flags.push(Flag::of("born-at-one-date", area, of(&before), of(&after)));
        }
    }
    matched
}

/// The totals of each place of birth made the same by letting people leave for the outside and come from there.
fn opened((start, end): &(Matrix, Matrix), how: Accounting) -> (Matrix, Matrix) {
    let (mut from, mut to) = (start.clone(), end.clone());
    for (k, (before, after)) in start.row_sums().into_iter().zip(end.row_sums()).enumerate() {
        let gone = before - after;
        let pattern = |own: &Matrix, other: &Matrix| {
            let other_sum = sum(other.row(k));
            let chosen = if how.open_dr || other_sum <= 0.0 { own } else { other };
            let all = sum(chosen.row(k));
            chosen.row(k).iter().map(|value| if all > 0.0 { value / all } else { 0.0 }).collect::<Vec<f64>>()
        };
        let (target, shares) =
            if gone > 0.0 { (&mut from, pattern(start, end)) } else { (&mut to, pattern(end, start)) };
        target.row_mut(k).iter_mut().zip(&shares).for_each(|(cell, share)| *cell -= gone.abs() * share);
    }
    (from, to)
}

/// What readers have to know of the stocks themselves.
fn plausible(stocks: &Stocks, years: Option<f64>, flags: &mut Vec<Flag>) {
    if !stocks.vital {
        flags.push(Flag::of("no-vital", "", 0.0, 0.0));
    }
    flags.extend(stocks.unused.iter().map(|area| Flag::of("not-used", area, 0.0, 0.0)));
    if stocks.seed_gaps > 0 {
        flags.push(Flag::of("seed-gaps", "", number(stocks.seed_gaps), 0.0));
    }
    if let Some(years) = years.filter(|years| (years - YEARS).abs() > 0.0) {
        flags.push(Flag::of("interval", "", years, YEARS));
    }
    let (people, _) = stocks.populations();
    for ((area, net), people) in stocks.areas.iter().zip(stocks.net()).zip(people) {
        if net.abs() > NET_MAX * people {
            flags.push(Flag::of("net-large", area, net, people));
        }
    }
    // Without births and deaths all growth counts as net migration.
    if stocks.vital {
        flags.extend(beyond_stocks(stocks));
    }
}

/// Areas whose net migration is more than the stocks at both dates can hold. Whoever left on balance was born there and is counted
/// abroad at the end, or was counted there as foreign-born at the start and is no longer; whoever came on balance is counted there as
/// foreign-born at the end, or was counted abroad at the start and is no longer. Deaths only make that less; so it is a bound, whatever the
/// size of the population, and where it is passed the sources contradict each other.
fn beyond_stocks(stocks: &Stocks) -> Vec<Flag> {
    let without_natives = |sums: Vec<f64>, stock: &Matrix| -> Vec<f64> {
        sums.into_iter().zip(stock.diagonal()).map(|(all, natives)| all - natives).collect()
    };
    let abroad = |stock: &Matrix| without_natives(stock.row_sums(), stock);
    let foreign = |stock: &Matrix| without_natives(stock.column_sums(), stock);
    let out = abroad(&stocks.start).into_iter().zip(abroad(&stocks.end));
    let into = foreign(&stocks.start).into_iter().zip(foreign(&stocks.end));
    let mut flags = Vec::new();
    for (((area, net), out), into) in stocks.areas.iter().zip(stocks.net()).zip(out).zip(into) {
        let held = if net < 0.0 { out.1 + (into.0 - into.1).max(0.0) } else { into.1 + (out.0 - out.1).max(0.0) };
        if net.abs() > held.max(0.0) {
            flags.push(Flag::of("net-beyond-stocks", area, net, held));
        }
    }
    flags
}

/// Where an estimate is not between the least and the most of the six: how many pairs, and the pair where it is furthest.
fn outside(areas: &[Arc<str>], own: &Matrix, six: &[Matrix], flags: &mut Vec<Flag>) {
    let (mut count, mut furthest) = (0_usize, (0.0_f64, String::new()));
    for (i, j, value) in own.off_diagonal() {
        let (least, most) = bounds(six.iter().map(|flows| flows.at(i, j)));
        let beyond = (value - most).max(least - value);
        if beyond > 1e-6 {
            count += 1;
        }
        if beyond > furthest.0.max(1e-6) {
            let name = |at: usize| areas.get(at).map_or("", |area| area);
            furthest = (beyond, format!("{} > {}", name(i), name(j)));
        }
    }
    if count > 0 {
        flags.push(Flag::of("outside-range", &furthest.1, number(count), furthest.0));
    }
}

fn bounds(values: impl Iterator<Item = f64>) -> (f64, f64) {
    values.fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), value| (least.min(value), most.max(value)))
}

/// A recipe of one method, with the range of the six beside it.
fn one(given: &Given, method: Method) -> Result<Outcome, Vec<Problem>> {
    beside(given, |_, estimates| Ok(estimates.flows(method)))
}

/// Flows of whatever method, with the range of the six beside them.
pub(super) fn beside(
    given: &Given,
    made: impl FnOnce(&Stocks, &mut Estimates<'_>) -> Result<Matrix, Vec<Problem>>,
) -> Result<Outcome, Vec<Problem>> {
    let stocks = Stocks::of(given)?;
    let mut estimates = Estimates::new(&stocks, Accounting::of(given))?;
    let own = made(&stocks, &mut estimates)?;
    let (made, mut flags) = (estimates.six(), estimates.flags.clone());
    plausible(&stocks, given.number("years"), &mut flags);
    outside(&stocks.areas, &own, &made, &mut flags);
    flags.dedup();
    let (least, most) = bounds(made.iter().map(Matrix::total));
    let span = Some(Span { own: own.total(), least, most });
    Ok(Outcome { flags, span, ..Outcome::pairs(&stocks.areas, &[("value", &own)]) })
}

pub(super) fn drop_negative(given: &Given) -> Result<Outcome, Vec<Problem>> {
    one(given, Method::Drop)
}

pub(super) fn reverse_negative(given: &Given) -> Result<Outcome, Vec<Problem>> {
    one(given, Method::Reverse)
}

pub(super) fn dennett(given: &Given) -> Result<Outcome, Vec<Problem>> {
    one(given, Method::Rates)
}

pub(super) fn open(given: &Given) -> Result<Outcome, Vec<Problem>> {
    one(given, Method::Open)
}

pub(super) fn closed_minimum(given: &Given) -> Result<Outcome, Vec<Problem>> {
    one(given, Method::Minimum)
}

pub(super) fn closed_independence(given: &Given) -> Result<Outcome, Vec<Problem>> {
    one(given, Method::Independence)
}

pub(super) fn closed_pseudo_bayes(given: &Given) -> Result<Outcome, Vec<Problem>> {
    one(given, Method::PseudoBayes)
}

/// Flows by the six methods, in the order of [`SIX`], and what a reader has to know. `years` is the time between the two dates, if it is known.
///
/// # Errors
/// More deaths or births than people.
pub fn six(stocks: &Stocks, how: Accounting, years: Option<f64>) -> Result<(Vec<Matrix>, Vec<Flag>), Vec<Problem>> {
    let mut estimates = Estimates::new(stocks, how)?;
    let made = estimates.six();
    let mut flags = estimates.flags;
    plausible(stocks, years, &mut flags);
    flags.dedup();
    Ok((made, flags))
}

/// The least, the middle and the most of what the six methods say.
pub fn span(mut six: [f64; 6]) -> [f64; 3] {
    six.sort_by(f64::total_cmp);
    let [least, _, low, high, _, most] = six;
    [least, low.midpoint(high), most]
}

/// The six methods, and the least, the middle and the most of each pair.
pub(super) fn range(given: &Given) -> Result<Outcome, Vec<Problem>> {
    let stocks = Stocks::of(given)?;
    let (made, flags) = six(&stocks, Accounting::of(given), given.number("years"))?;
    let columns: Vec<(&str, &Matrix)> = SIX.into_iter().zip(&made).collect();
    let mut outcome = Outcome::pairs(&stocks.areas, &columns);
    outcome.numbers.extend(["minimum", "median", "maximum"].map(str::to_owned));
    for (_, numbers) in &mut outcome.rows {
        let of = |place: usize| numbers.get(place).copied().flatten().unwrap_or_default();
        let found = span(std::array::from_fn(of));
        numbers.extend(found.map(Some));
    }
    Ok(Outcome { flags, ..outcome })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recipes::scale::fit_plainly;

    type Four = [[f64; 4]; 4];

    const FIRST: Four = [[1000., 100., 10., 0.], [55., 555., 50., 5.], [80., 40., 800., 40.], [20., 25., 20., 200.]];
    const LATER: Four = [[1060., 60., 10., 10.], [45., 540., 40., 0.], [70., 75., 770., 70.], [30., 30., 20., 230.]];

    fn stocks(start: Four, end: Four, births: [f64; 4], deaths: [f64; 4]) -> Stocks {
        let matrix = |cells: Four| Matrix::of(&cells.map(|row| row.to_vec()));
        let areas = ["A", "B", "C", "D"].map(Arc::from).to_vec();
        let (start, end, births, deaths) = (matrix(start), matrix(end), births.to_vec(), deaths.to_vec());
        Stocks { areas, start, end, births, deaths, vital: true, seed: None, seed_gaps: 0, unused: Vec::new() }
    }

    fn flows(stocks: &Stocks, method: Method, how: Accounting) -> Matrix {
        Estimates::new(stocks, how).unwrap().flows(method)
    }

    fn check(found: &Matrix, expected: &[(&str, f64)], near: f64) {
        for (pair, wanted) in expected {
            let at = |place: usize| "ABCD".find(pair.chars().nth(place).unwrap()).unwrap();
            let value = found.at(at(0), at(1));
            assert!((value - wanted).abs() <= near, "{pair}: {value}, not {wanted}");
        }
    }

    /// All pairs that are not named are zero.
    fn check_all(found: &Matrix, expected: &[(&str, f64)], total: f64) {
        check(found, expected, 1e-6);
        assert!((found.total() - total).abs() < 1e-6, "{found:?}");
        assert!((expected.iter().map(|(_, value)| value).sum::<f64>() - total).abs() < 1e-9);
    }

    fn sd() -> Stocks {
        let s1 = [[100., 10., 10., 0.], [20., 55., 25., 10.], [10., 40., 140., 65.], [20., 25., 20., 200.]];
        let s2 = [[75., 25., 5., 15.], [20., 45., 30., 15.], [30., 40., 150., 35.], [10., 50., 5., 200.]];
        stocks(s1, s2, [0.; 4], [0.; 4])
    }

    fn e1() -> Stocks {
        let start = [[100., 10., 10., 0.], [20., 55., 25., 10.], [10., 40., 140., 65.], [20., 25., 20., 200.]];
        let end = [[70., 30., 10., 10.], [25., 60., 10., 15.], [10., 55., 140., 50.], [40., 45., 0., 180.]];
        stocks(start, end, [0.; 4], [0.; 4])
    }

    fn e3() -> Stocks {
        stocks(FIRST, LATER, [80., 20., 40., 60.], [70., 30., 50., 10.])
    }

    fn e5() -> Stocks {
        stocks(FIRST, LATER, [80., 20., 60., 60.], [70., 30., 50., 10.])
    }

    #[test]
    fn stocks_differ_as_in_the_worked_example() {
        let usual = Accounting::default();
        let drop = [("AB", 15.), ("AD", 15.), ("BC", 5.), ("BD", 5.), ("CA", 20.), ("DB", 25.)];
        check_all(&flows(&sd(), Method::Drop, usual), &drop, 85.0);
        let reverse =
            [("AB", 15.), ("AD", 25.), ("BC", 5.), ("BD", 5.), ("CA", 25.), ("CD", 15.), ("DB", 25.), ("DC", 30.)];
        check_all(&flows(&sd(), Method::Reverse, usual), &reverse, 145.0);
        let rates = flows(&sd(), Method::Rates, Accounting { global: Some(60.0), ..usual });
        check(&rates, &[("CD", 15.294_117_647_1), ("CB", 9.411_764_705_9), ("BC", 5.882_352_941_2)], 1e-9);
    }

    #[test]
    fn examples_without_births_and_deaths_are_whole_numbers() {
        let end = [[950., 100., 60., 0.], [80., 505., 75., 5.], [90., 30., 800., 40.], [40., 45., 0., 180.]];
        let e0 = stocks(FIRST, end, [0.; 4], [0.; 4]);
        let expected = [("AC", 50.), ("BA", 35.), ("BC", 25.), ("CA", 10.), ("CB", 10.), ("DA", 10.), ("DB", 10.)];
        // The places of birth lose or win nobody: open and closed are one.
        let usual = Accounting::default();
        assert!((flows(&e0, Method::Minimum, usual).at(1, 0) - flows(&e0, Method::Open, usual).at(1, 0)).abs() < 1e-9);
        check(&flows(&e0, Method::Minimum, usual), &expected[..1], 1e-6);
        check_all(&flows(&e0, Method::Minimum, usual), &expected, 150.0);
        let expected = [("AB", 20.), ("AD", 10.), ("CA", 15.), ("CB", 15.), ("CD", 5.), ("DA", 10.), ("DB", 25.)];
        check_all(&flows(&e1(), Method::Minimum, usual), &expected, 100.0);
    }

    #[test]
    fn open_accounts_of_2013_have_their_digits() {
        let of_2013 = Accounting { open_dr: true, ..Accounting::default() };
        let found = flows(&e3(), Method::Open, of_2013);
        assert!((found.total() - 131.954_873_084_158).abs() < 1e-9, "{}", found.total());
        let expected =
            [("AB", 8.502_9), ("BA", 26.423_0), ("CB", 34.183_4), ("CD", 25.077_9), ("DA", 11.467_6), ("DB", 10.933_2)];
        check(&found, &expected, 5e-5);
        let preferred = flows(&e3(), Method::Open, Accounting::default());
        assert!((preferred.total() - found.total()).abs() > 1e-3, "the two ways are told apart");
    }

    #[test]
    fn closed_accounts_have_their_digits() {
        let found = flows(&e5(), Method::Minimum, Accounting::default());
        assert!((found.total() - 127.693_701_868_625).abs() < 1e-9, "{}", found.total());
        let expected = [
            ("AB", 3.328_8),
            ("AD", 3.243_3),
            ("BA", 34.121_0),
            ("BC", 0.583_9),
            ("BD", 9.809_1),
            ("CA", 0.004_4),
            ("CB", 27.127_3),
            ("CD", 25.711_7),
            ("DA", 12.446_6),
            ("DB", 9.058_0),
            ("DC", 2.259_5),
        ];
        check(&found, &expected, 5e-5);
    }

    /// A small world from a fixed row of numbers.
    fn world(size: usize, salt: u32) -> Stocks {
        let mut state = 12_345_u32.wrapping_add(salt);
        let mut next = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            f64::from(state >> 16)
        };
        let mut stock = || {
            let mut made = Matrix::zero(size, size);
            for i in 0..size {
                for j in 0..size {
                    let value = if i == j { 1e6 + next() / 50.0 } else { (next() / 20.0 - 1500.0).max(0.0).round() };
                    made.set(i, j, value);
                }
            }
            made
        };
        let (start, end) = (stock(), stock());
        let (births, deaths) = ((0..size).map(|_| next()).collect(), (0..size).map(|_| next()).collect());
        let areas = (0..size).map(|at| Arc::from(format!("A{at:02}"))).collect();
        Stocks { areas, start, end, births, deaths, vital: true, seed: None, seed_gaps: 0, unused: Vec::new() }
    }

    const CLOSED: [Method; 3] = [Method::Minimum, Method::Independence, Method::PseudoBayes];

    #[test]
    fn flows_are_not_negative_and_have_the_net_migration_that_is_implied() {
        for salt in 0..20 {
            let stocks = world(9, salt);
            for how in [Accounting::default(), Accounting { balance_after: true, ..Accounting::default() }] {
                let mut estimates = Estimates::new(&stocks, how).unwrap();
                for method in CLOSED {
                    let found = estimates.flows(method);
                    assert!(found.cells().iter().all(|value| *value >= 0.0), "{method:?} {salt}");
                    let nets = found.column_sums().into_iter().zip(found.row_sums()).map(|(into, out)| into - out);
                    for (net, implied) in nets.zip(estimates.net()) {
                        assert!((net - implied).abs() < 1e-3, "{method:?} {salt}: {net} {implied}");
                    }
                }
                for method in [Method::Drop, Method::Reverse, Method::Rates, Method::Open] {
                    assert!(estimates.flows(method).cells().iter().all(|value| *value >= 0.0), "{method:?} {salt}");
                }
            }
        }
    }

    #[test]
    fn the_closed_form_is_what_iteration_ends_with() {
        for salt in 0..5 {
            let stocks = world(8, salt);
            let mut estimates = Estimates::new(&stocks, Accounting::default()).unwrap();
            let closed = estimates.flows(Method::Minimum);
            let (start, end) = estimates.closed.clone();
            let mut total = Matrix::zero(8, 8);
            for k in 0..8 {
                let mut seed = Matrix::of(&vec![vec![1.0; 8]; 8]);
                let stay = |at: usize| start.at(k, at).min(end.at(k, at));
                (0..8).for_each(|i| seed.set(i, i, 0.0));
                let rows: Vec<f64> = (0..8).map(|i| start.at(k, i) - stay(i)).collect();
                let columns: Vec<f64> = (0..8).map(|j| end.at(k, j) - stay(j)).collect();
                let found = fit_plainly(seed, &rows, &columns, 50);
                found.table.off_diagonal().for_each(|(i, j, value)| total.add(i, j, value));
            }
            let near = total.cells().iter().zip(closed.cells()).all(|(a, b)| (a - b).abs() < 1e-4);
            assert!(
                near,
                "{total:?}
{closed:?}"
            );
            // And a seed that is the same everywhere is no seed.
            let flat = Stocks { seed: Some(Matrix::of(&vec![vec![1.0; 8]; 8])), ..stocks.clone() };
            let seeded = flows(&flat, Method::PseudoBayes, Accounting::default());
            let plain = flows(&stocks, Method::PseudoBayes, Accounting::default());
            assert!(seeded.cells().iter().zip(plain.cells()).all(|(a, b)| (a - b).abs() < 1e-4));
        }
    }

    #[test]
    fn a_seed_keeps_moves_from_where_it_is_low() {
        let mut stocks = world(6, 3);
        let plain = flows(&stocks, Method::Minimum, Accounting::default());
        let (i, j, _) = plain.off_diagonal().max_by(|a, b| a.2.total_cmp(&b.2)).unwrap();
        let mut seed = Matrix::of(&vec![vec![1.0; 6]; 6]);
        seed.set(i, j, 0.02);
        stocks.seed = Some(seed);
        let mut estimates = Estimates::new(&stocks, Accounting::default()).unwrap();
        let drawn = estimates.flows(Method::Minimum);
        assert!(drawn.at(i, j) < plain.at(i, j) - 1.0, "{} {}", drawn.at(i, j), plain.at(i, j));
        let same = drawn.row_sums().iter().zip(plain.row_sums()).all(|(a, b)| (a - b).abs() < 1e-3);
        assert!(same && estimates.flags().is_empty(), "{:?}", estimates.flags());
    }

    #[test]
    fn a_larger_world_has_larger_flows_and_an_other_order_the_same() {
        let stocks = world(7, 1);
        let times = |matrix: &Matrix, by: f64| {
            let mut made = matrix.clone();
            made.rows_mut().for_each(|row| row.iter_mut().for_each(|cell| *cell *= by));
            made
        };
        let scaled = Stocks {
            start: times(&stocks.start, 3.0),
            end: times(&stocks.end, 3.0),
            births: stocks.births.iter().map(|value| 3.0 * value).collect(),
            deaths: stocks.deaths.iter().map(|value| 3.0 * value).collect(),
            ..stocks.clone()
        };
        let turned = |matrix: &Matrix| {
            let mut made = Matrix::zero(7, 7);
            (0..7).for_each(|i| (0..7).for_each(|j| made.set(6 - i, 6 - j, matrix.at(i, j))));
            made
        };
        let back = |values: &[f64]| values.iter().rev().copied().collect::<Vec<f64>>();
        let other = Stocks {
            start: turned(&stocks.start),
            end: turned(&stocks.end),
            births: back(&stocks.births),
            deaths: back(&stocks.deaths),
            ..stocks.clone()
        };
        // Without rounding: whole persons do not scale.
        let how = Accounting { balance_after: true, ..Accounting::default() };
        for method in CLOSED.into_iter().chain([Method::Drop, Method::Reverse, Method::Rates, Method::Open]) {
            let found = flows(&stocks, method, how);
            let larger = flows(&scaled, method, how);
            assert!(found.cells().iter().zip(larger.cells()).all(|(a, b)| (3.0 * a - b).abs() < 1e-3), "{method:?}");
            let ordered = turned(&flows(&other, method, how));
            assert!(found.cells().iter().zip(ordered.cells()).all(|(a, b)| (a - b).abs() < 1e-3), "{method:?}");
        }
    }

    #[test]
    fn what_is_not_plausible_is_flagged() {
        let mut stocks = e5();
        stocks.start.set(3, 3, -10.0);
        let mut estimates = Estimates::new(&stocks, Accounting::default()).unwrap();
        assert!(estimates.flags().iter().any(|flag| flag.kind == "negative-natives" && flag.subject == "D"));
        assert!(estimates.flows(Method::Minimum).cells().iter().all(|value| *value >= 0.0));
        let mut stocks = e5();
        stocks.births = vec![80., 20., 60., 260.];
        stocks.deaths = vec![270., 30., 50., 10.];
        let estimates = Estimates::new(&stocks, Accounting::default()).unwrap();
        assert!(estimates.flags().iter().any(|flag| flag.kind == "births-above-natives" && flag.subject == "D"));
        (stocks.births, stocks.deaths) = (vec![0.; 4], vec![70., 30., 50., 400.]);
        assert_eq!(Estimates::new(&stocks, Accounting::default()).unwrap_err()[0].kind, "deaths-above");
        let mut flags = Vec::new();
        plausible(&e5(), Some(4.0), &mut flags);
        assert!(flags.iter().any(|flag| flag.kind == "interval") && flags.iter().any(|flag| flag.kind == "net-large"));
    }
}
