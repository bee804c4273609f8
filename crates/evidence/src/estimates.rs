//! Moves between the dates of a cube's stocks, by the six methods of `flows.range/1`: each period is computed when it is first asked for,
//! and kept with the cube. Where an input is not there, which one is said, and nothing is computed.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::resume_unwind;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::codes;
use crate::cube::{Cube, Field, Flags, period};
use crate::query::{Question, answer, groups, observations};
use crate::recipes::Flag;
use crate::recipes::flows::{Accounting, SIX, six};
use crate::recipes::matrix::{Matrix, number, sum};
use crate::recipes::stocks::Stocks;

/// The recipe by which it is computed.
pub const RECIPE: &str = "flows.range/1";
/// The dataset whose stocks it starts from, in any revision.
pub const DATASET: &str = "UNDESA:IMS";
/// The stocks.
const STOCK: &str = "MIGRANT_STOCK";
/// People, births and deaths.
pub const PROSPECTS: &str = "UNDESA:WPP";
/// Who tells the people of a year, the first choice first: dataset, indicator, people to a unit. The Bank's are those of the Prospects.
const PEOPLE: [(&str, &str, f64); 3] =
    [(PROSPECTS, "WPP_POP", 1000.0), ("WB:WDI", "SP.POP.TOTL", 1.0), ("WB:WDI", "WDI_POP", 1.0)];
/// Births and deaths are told in thousands.
const THOUSAND: f64 = 1000.0;
/// The most periods, the latest first. Each takes some 3 MB.
const PERIODS_MAX: usize = 16;
/// The status of a forecast (SDMX, `OBS_STATUS`).
pub(crate) const PROJECTED: u8 = b'F';
/// Accounts are closed over the world. Of it some three in a hundred live abroad: stocks that are less than this share of the people are
/// a part of the table.
const WHOLE: f64 = 0.02;

/// Two years of stocks that follow one another.
pub type Between = (i32, i32);

/// An input.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Input {
    /// Stocks of migrants from everywhere to everywhere.
    Stock,
    /// People.
    People,
    /// Births and deaths.
    Vital,
}

impl Input {
    /// Its name in keys of messages.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Stock => "stock",
            Self::People => "people",
            Self::Vital => "vital",
        }
    }
}

/// An input that is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lacking {
    /// Which.
    pub what: Input,
    /// Of which year or years: `2024`, `2020/2024`.
    pub when: String,
    /// Of which area; empty where it is there of none.
    pub area: &'static str,
}

impl Lacking {
    fn of(what: Input, when: impl Into<String>) -> Self {
        Self { what, when: when.into(), area: "" }
    }
}

/// What the six methods say of a period.
#[derive(Debug)]
pub struct Estimate {
    areas: Vec<Arc<str>>,
    six: Vec<Matrix>,
    /// What a reader has to know.
    pub flags: Vec<Flag>,
    /// Of each area: what is to be known of the stocks of those who live there.
    stocks: Vec<Flags>,
    /// Areas that have stocks and lack something else.
    left_out: BTreeMap<String, Lacking>,
    /// The datasets from which it was computed.
    pub datasets: Vec<String>,
}

impl Estimate {
    fn place(&self, area: &str) -> Option<usize> {
        self.areas.binary_search_by(|known| (**known).cmp(area)).ok()
    }

    /// Moves from one area to another, by each method.
    ///
    /// # Errors
    /// What an area lacks.
    pub fn pair(&self, from: &str, to: &str) -> Result<[f64; 6], Lacking> {
        Ok(self.cells(self.found(from)?, self.found(to)?))
    }

    fn cells(&self, from: usize, to: usize) -> [f64; 6] {
        std::array::from_fn(|method| self.six.get(method).map_or(0.0, |flows| flows.at(from, to)))
    }

    fn found(&self, area: &str) -> Result<usize, Lacking> {
        let code = codes::area(area).map_or("", |area| area.code);
        let lacking = || {
            let known = self.left_out.get(area).cloned().unwrap_or_else(|| Lacking::of(Input::Stock, ""));
            Lacking { area: code, ..known }
        };
        self.place(area).ok_or_else(lacking)
    }

    /// Moves from an area to every other, or to it from every other.
    ///
    /// # Errors
    /// What the area lacks.
    pub fn partners(&self, area: &str, way: Way) -> Result<Vec<(&str, [f64; 6])>, Lacking> {
        let own = self.found(area)?;
        let others = self.areas.iter().enumerate().filter(|(place, _)| *place != own);
        let cells = |place| match way {
            Way::From => self.cells(own, place),
            Way::To => self.cells(place, own),
        };
        Ok(others.map(|(place, other)| (&**other, cells(place))).collect())
    }

    /// What is to be known of the stocks of those who live in an area.
    pub fn stocks_of(&self, area: &str) -> Flags {
        self.place(area).and_then(|place| self.stocks.get(place)).copied().unwrap_or_default()
    }
}

/// Which moves are meant: those from an area, or those to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// From it.
    From,
    /// To it.
    To,
}

/// What was computed, or what was not there for it.
pub type Made = Result<Arc<Estimate>, Lacking>;

/// Estimates by dataset and period, those that are being computed too.
type ByPeriod = BTreeMap<(String, Between), Arc<OnceLock<Made>>>;

/// Estimates of a cube by dataset and period. A period that is being computed is waited for.
#[derive(Debug, Default)]
pub struct Computed(Mutex<ByPeriod>);

/// The dataset of stocks in its newest revision, or in the one that is named, and the periods between its dates, by time.
pub fn periods(cube: &Cube, dataset: Option<&str>) -> Option<(String, Vec<Between>)> {
    let question = stocks(dataset.unwrap_or(DATASET), None, &[Field::Period]);
    let dates = answer(cube, &question).ok()?;
    let id = dates.lines.first()?.dataset.to_owned();
    let years =
        dates.lines.iter().filter(|line| line.value.is_some()).filter_map(|line| line.words.first()?.parse().ok());
    let years: Vec<i32> = years.collect();
    let mut between: Vec<Between> =
        years.windows(2).filter_map(|pair| <[i32; 2]>::try_from(pair).ok()).map(|[a, b]| (a, b)).collect();
    between.drain(..between.len().saturating_sub(PERIODS_MAX));
    Some((id, between))
}

/// What the six methods say of a period, from the stocks of a dataset.
///
/// # Errors
/// An input that is not there.
pub fn estimate(cube: &Cube, dataset: &str, between: Between) -> Made {
    let mut kept = cube.estimates.0.lock().unwrap_or_else(PoisonError::into_inner);
    let one = Arc::clone(kept.entry((dataset.to_owned(), between)).or_default());
    drop(kept);
    one.get_or_init(|| computed(cube, dataset, between).map(Arc::new)).clone()
}

/// The same for all periods of a dataset, by time, on two threads.
pub fn estimates(cube: &Cube, dataset: &str, periods: &[Between]) -> Vec<(Between, Made)> {
    let every_second = |from: usize| {
        let own = periods.iter().skip(from).step_by(2);
        own.map(|between| (*between, estimate(cube, dataset, *between))).collect::<Vec<_>>()
    };
    std::thread::scope(|scope| {
        let other = (periods.len() > 1).then(|| scope.spawn(|| every_second(1)));
        let mut all = every_second(0);
        all.extend(other.map(|other| other.join().unwrap_or_else(|panic| resume_unwind(panic))).unwrap_or_default());
        all.sort_by_key(|(between, _)| *between);
        all
    })
}

/// A period as it is written: `2020/2024`.
pub fn written((start, end): Between) -> String {
    format!("{start}/{end}")
}

fn stocks(dataset: &str, year: Option<i32>, by: &[Field]) -> Question {
    Question {
        datasets: vec![dataset.to_owned()],
        indicators: vec![STOCK.to_owned()],
        periods: year.map(|year| year.to_string()).into_iter().collect(),
        by: by.to_vec(),
        ..Question::default()
    }
}

/// A figure for each area.
type ByArea<'a> = BTreeMap<&'a str, f64>;

/// The people of a year by area, and the dataset that tells them.
fn people(cube: &Cube, year: i32) -> Option<(ByArea<'_>, &str)> {
    PEOPLE.into_iter().find_map(|(dataset, indicator, unit)| {
        let question = of_areas((dataset, indicator), year.to_string(), &[Field::Destination]);
        let found = answer(cube, &question).ok()?;
        let id = found.lines.first()?.dataset;
        let people: ByArea<'_> =
            found.lines.iter().filter_map(|line| Some((*line.words.first()?, (line.value? * unit).round()))).collect();
        (!people.is_empty()).then_some((people, id))
    })
}

fn of_areas((dataset, indicator): (&str, &str), period: String, by: &[Field]) -> Question {
    Question {
        datasets: vec![dataset.to_owned()],
        indicators: vec![indicator.to_owned()],
        periods: vec![period],
        by: by.to_vec(),
        ..Question::default()
    }
}

/// Births or deaths from the middle of a year to the middle of another, of areas that have every year; and the dataset.
fn events<'a>(cube: &'a Cube, indicator: &str, (start, end): Between) -> Option<(ByArea<'a>, &'a str)> {
    let question = of_areas((PROSPECTS, indicator), format!("{start}:{end}"), &[Field::Destination, Field::Period]);
    let found = groups(cube, &question).ok()?;
    let id = found.lines().next()?.dataset;
    let mut sums: BTreeMap<&str, (f64, i32)> = BTreeMap::new();
    for line in found.lines() {
        let ([area, year], Some(value)) = (line.words.as_slice(), line.value) else { continue };
        let Ok(year) = year.parse::<i32>() else { continue };
        let weight = if year == start || year == end { 0.5 } else { 1.0 };
        let (sum, years) = sums.entry(*area).or_default();
        *sum += weight * value * THOUSAND;
        *years += 1;
    }
    sums.retain(|_, (_, years)| *years == end - start + 1);
    (!sums.is_empty()).then(|| (sums.into_iter().map(|(area, (sum, _))| (area, sum)).collect(), id))
}

/// Of how many years of a period births, deaths or the people of its ends are projections, by the status that the source gives them.
fn projected(cube: &Cube, (between, prospects): (Between, &str), people: [(i32, &str); 2]) -> usize {
    let (start, end) = between;
    let vital = ["WPP_BIRTHS", "WPP_DEATHS"].map(|of| of_areas((prospects, of), format!("{start}:{end}"), &[]));
    let people = people.into_iter().flat_map(|(year, dataset)| {
        let same = PEOPLE.iter().filter(move |(prefix, _, _)| dataset.starts_with(prefix));
        same.map(move |(_, indicator, _)| of_areas((dataset, indicator), year.to_string(), &[]))
    });
    let mut years: BTreeSet<&str> = BTreeSet::new();
    for question in vital.into_iter().chain(people) {
        let rows = observations(cube, &question).unwrap_or_default();
        let projected = rows.into_iter().filter(|row| row.status() == PROJECTED);
        years.extend(projected.map(|row| period::parts(cube.table.word(row, Field::Period)).0));
    }
    years.len()
}

/// Stocks of a year: by where people live and where they are from, with what is to be known of them.
type Pairs<'a> = BTreeMap<(&'a str, &'a str), (f64, Flags)>;

fn pairs<'a>(cube: &'a Cube, dataset: &str, year: i32) -> Result<Pairs<'a>, Lacking> {
    let found = groups(cube, &stocks(dataset, Some(year), &[Field::Destination, Field::Origin]));
    let found = found.map_err(|_none| Lacking::of(Input::Stock, year.to_string()))?;
    let country = |code: &str| codes::area(code).is_some_and(|area| area.kind == codes::Kind::Country);
    let pair = |line: crate::query::Line<'a>| {
        let ([to, from], value) = (<[&str; 2]>::try_from(line.words.as_slice()).ok()?, line.value?);
        (to != from && country(to) && country(from)).then_some(((to, from), (value, line.flags)))
    };
    Ok(found.lines().filter_map(pair).collect())
}

/// All that an estimate starts from.
struct Inputs<'a> {
    between: Between,
    pairs: [Pairs<'a>; 2],
    people: [ByArea<'a>; 2],
    births: ByArea<'a>,
    deaths: ByArea<'a>,
    datasets: Vec<String>,
    /// Of how many years births, deaths or people are projections.
    projected: usize,
}

impl<'a> Inputs<'a> {
    fn read(cube: &'a Cube, dataset: &str, between: Between) -> Result<Self, Lacking> {
        let (start, end) = between;
        let of_year = |year: i32| people(cube, year).ok_or_else(|| Lacking::of(Input::People, year.to_string()));
        let vital = || Lacking::of(Input::Vital, written(between));
        let pairs = [pairs(cube, dataset, start)?, pairs(cube, dataset, end)?];
        let ((before, first), (after, second)) = (of_year(start)?, of_year(end)?);
        let (births, prospects) = events(cube, "WPP_BIRTHS", between).ok_or_else(vital)?;
        let (deaths, of_deaths) = events(cube, "WPP_DEATHS", between).ok_or_else(vital)?;
        // Births of one revision are not set against deaths of another.
        if of_deaths != prospects {
            return Err(vital());
        }
        for ((pairs, people), year) in pairs.iter().zip([&before, &after]).zip([start, end]) {
            let abroad = pairs.values().fold(0.0, |sum, (value, _)| sum + value);
            if abroad < WHOLE * people.values().fold(0.0, |sum, value| sum + value) {
                return Err(Lacking::of(Input::Stock, year.to_string()));
            }
        }
        let mut datasets = vec![dataset.to_owned(), prospects.to_owned(), first.to_owned(), second.to_owned()];
        let mut seen = BTreeSet::new();
        datasets.retain(|id| seen.insert(id.clone()));
        let people_of = [(start, first), (end, second)];
        let projected = projected(cube, (between, prospects), people_of);
        Ok(Self { between, pairs, people: [before, after], births, deaths, datasets, projected })
    }

    /// What an area lacks.
    fn lacks(&self, area: &str) -> Option<Lacking> {
        let (start, end) = self.between;
        let [before, after] = &self.people;
        let year = [(before, start), (after, end)].into_iter().find(|(people, _)| !people.contains_key(area));
        let vital = !self.births.contains_key(area) || !self.deaths.contains_key(area);
        year.map(|(_, year)| Lacking::of(Input::People, year.to_string()))
            .or_else(|| vital.then(|| Lacking::of(Input::Vital, written(self.between))))
    }

    /// People by where they were born and where they live, those who were born there on the diagonal.
    fn table(&self, areas: &[Arc<str>], date: usize) -> Matrix {
        let place: BTreeMap<&str, usize> = areas.iter().enumerate().map(|(place, area)| (&**area, place)).collect();
        let mut table = Matrix::zero(areas.len(), areas.len());
        for ((to, from), (value, _)) in self.pairs.get(date).into_iter().flatten() {
            if let (Some(from), Some(to)) = (place.get(from), place.get(to)) {
                table.set(*from, *to, *value);
            }
        }
        let abroad = table.column_sums();
        for ((place, area), abroad) in areas.iter().enumerate().zip(abroad) {
            let people = self.people.get(date).and_then(|people| people.get(&**area)).copied().unwrap_or_default();
            table.set(place, place, people - abroad);
        }
        table
    }

    /// What is to be known of the stocks of those who live in an area, and the per cent of them that the source imputed.
    fn known_of(&self, area: &str) -> (Flags, f64) {
        let own = self.pairs.iter().flat_map(|pairs| pairs.range((area, "")..).take_while(|((to, _), _)| *to == area));
        let (mut flags, mut imputed, mut all) = (Flags(0), 0.0, 0.0);
        for (_, (value, of)) in own {
            flags = flags.with(*of);
            all += value;
            imputed += if of.has(Flags::IMPUTED) { *value } else { 0.0 };
        }
        (flags, if all > 0.0 { 100.0 * imputed / all } else { 0.0 })
    }
}

fn computed(cube: &Cube, dataset: &str, between: Between) -> Result<Estimate, Lacking> {
    let inputs = Inputs::read(cube, dataset, between)?;
    let named = inputs.pairs.iter().flat_map(|pairs| pairs.keys().flat_map(|(to, from)| [*to, *from]));
    let named: BTreeSet<&str> = named.collect();
    let (mut areas, mut left_out) = (Vec::new(), BTreeMap::new());
    for area in named {
        match inputs.lacks(area) {
            None => areas.push(Arc::<str>::from(area)),
            Some(lacking) => drop(left_out.insert(area.to_owned(), lacking)),
        }
    }
    let vector = |of: &ByArea<'_>| areas.iter().map(|area| of.get(&**area).copied().unwrap_or_default()).collect();
    let stocks = Stocks {
        start: inputs.table(&areas, 0),
        end: inputs.table(&areas, 1),
        births: vector(&inputs.births),
        deaths: vector(&inputs.deaths),
        vital: true,
        seed: None,
        seed_gaps: 0,
        unused: Vec::new(),
        areas: areas.clone(),
    };
    let years = f64::from(between.1 - between.0);
    let made = six(&stocks, Accounting::default(), Some(years));
    let (six, mut flags) = made.map_err(|_more_deaths_than_people| Lacking::of(Input::Vital, written(between)))?;
    if inputs.projected > 0 {
        let (projected, years) = (number(inputs.projected), years + 1.0);
        flags.push(Flag { kind: "projected", subject: String::new(), value: projected, against: years });
    }
    let known: Vec<(Flags, f64)> = areas.iter().map(|area| inputs.known_of(area)).collect();
    for (area, (_, imputed)) in areas.iter().zip(&known).filter(|(_, (_, imputed))| *imputed > 0.0) {
        flags.push(Flag { kind: "imputed", subject: area.to_string(), value: *imputed, against: 100.0 });
    }
    let stocks = known.into_iter().map(|(flags, _)| flags).collect();
    Ok(Estimate { areas, six, flags, stocks, left_out, datasets: inputs.datasets })
}

/// The sum of what each method says of several pairs.
pub fn added<'a>(pairs: impl Iterator<Item = &'a [f64; 6]>) -> [f64; 6] {
    let pairs: Vec<&[f64; 6]> = pairs.collect();
    std::array::from_fn(|method| {
        let of_method: Vec<f64> = pairs.iter().filter_map(|six| six.get(method)).copied().collect();
        sum(&of_method)
    })
}

/// The names of the methods.
pub const METHODS: [&str; 6] = SIX;
