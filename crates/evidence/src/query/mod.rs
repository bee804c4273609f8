//! Answers: which observations, grouped by what, with which measure; never mixed, never added where that has no meaning.

mod area;
mod group;
mod lines;
mod series;
mod sums;
mod words;

use std::collections::BTreeSet;

pub use area::Areas;
pub use group::{beneath, observations};
pub use lines::{Answer, Groups, Line, answer, groups};
pub(crate) use series::sort;
pub use series::{Difference, Point, Revisions, Said, Series, compare, revisions, series};

use crate::cube::{Cube, Field, of};
use crate::said;

/// How the values of a group become one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Measure {
    /// Added.
    #[default]
    Sum,
    /// How many there are.
    Count,
    /// The largest.
    Max,
    /// The smallest.
    Min,
    /// Their mean.
    Mean,
}

/// What is asked.
#[derive(Clone, Debug, Default)]
pub struct Question {
    /// Datasets with their revisions; of each that is not named, the newest revision.
    pub datasets: Vec<String>,
    /// What is measured.
    pub indicators: Vec<String>,
    /// Areas or groups of ours; none for all.
    pub origins: Vec<String>,
    /// Areas or groups of ours; none for all.
    pub destinations: Vec<String>,
    /// Periods, or two with a colon; none for all.
    pub periods: Vec<String>,
    /// Further words of fields: sex, age, detail, unit.
    pub words: Vec<(Field, Vec<String>)>,
    /// What stands in the lines of the answer.
    pub by: Vec<Field>,
    /// How values become one.
    pub measure: Measure,
    /// Only so many lines of the largest values, and one for all others.
    pub top: Option<usize>,
    /// Whether published groups are among the areas.
    pub areas: Areas,
}

impl Question {
    /// What stands in the lines where nobody said: a corridor in its periods.
    pub const USUAL: [Field; 3] = [Field::Origin, Field::Destination, Field::Period];

    /// The words that are asked of a field.
    pub(crate) fn asked(&self, field: Field) -> Option<&[String]> {
        self.words.iter().find(|(of, _)| *of == field).map(|(_, words)| words.as_slice())
    }
}

/// Refuses a question by which published groups would be added to countries: both are asked for, and of a side all areas become one
/// figure. Whoever adds up everything on purpose does not ask.
///
/// # Errors
/// It is one, or what it names is not there.
pub fn refuse_groups_with_members(cube: &Cube, question: &Question) -> Result<(), Unanswerable> {
    let sides = [(Field::Origin, &question.origins), (Field::Destination, &question.destinations)];
    let summed = sides.map(|(field, asked)| (field, asked.is_empty() && !question.by.contains(&field)));
    let adds = matches!(question.measure, Measure::Sum | Measure::Mean) && question.areas == Areas::All;
    if !adds || !summed.iter().any(|(_, summed)| *summed) {
        return Ok(());
    }
    let rows = beneath(cube, question)?;
    for (field, _) in summed.into_iter().filter(|(_, summed)| *summed) {
        let numbers: BTreeSet<u32> = rows.iter().map(|row| row.get(field)).collect();
        let word = |number: &u32| of(&cube.table.dicts, field).word(*number);
        let is_country =
            |number: &u32| usize::try_from(*number).is_ok_and(|place| cube.known.countries.get(place) == Some(&true));
        // A figure that has no such side has no area there.
        let (countries, groups): (Vec<u32>, Vec<u32>) =
            numbers.into_iter().filter(|number| !word(number).is_empty()).partition(is_country);
        if let Some(group) = groups.first().filter(|_| !countries.is_empty()) {
            return Err(Unanswerable::Group(word(group).to_owned()));
        }
    }
    Ok(())
}

/// Why a question has no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unanswerable {
    /// Nothing measures it.
    Indicator(String, String),
    /// No such area or group.
    Area(String),
    /// No such dataset; those that are there.
    Dataset(String, String),
    /// No period.
    Period(String),
    /// Several datasets measure it, and their figures are not added.
    Datasets(String),
    /// Values of different units are not added.
    Units(String),
    /// A stock is not added over time.
    Stock,
    /// Rates, shares and indices are not added; their units.
    Rates(String),
    /// A published group is not added to countries.
    Group(String),
    /// Nothing is of these periods as a whole, only of shorter ones in them; how to ask for those.
    Shorter(String),
    /// Nothing fits.
    Nothing,
}

impl Unanswerable {
    /// What is to be said of it.
    pub fn said(&self) -> said::Said {
        match self {
            Self::Indicator(text, known) => said::Said::of("asked-indicator", &[("text", text), ("known", known)]),
            Self::Dataset(text, known) => said::Said::of("asked-dataset", &[("text", text), ("known", known)]),
            Self::Area(text) => said::Said::of("asked-area", &[("text", text)]),
            Self::Period(text) => said::Said::of("asked-period", &[("text", text)]),
            Self::Datasets(all) => said::Said::of("asked-datasets", &[("all", all)]),
            Self::Units(all) => said::Said::of("asked-units", &[("all", all)]),
            Self::Stock => said::Said::of("asked-stock", &[]),
            Self::Rates(all) => said::Said::of("asked-rates", &[("all", all)]),
            Self::Group(all) => said::Said::of("asked-group", &[("all", all)]),
            Self::Shorter(text) => said::Said::of("asked-shorter", &[("text", text)]),
            Self::Nothing => said::Said::of("asked-nothing", &[]),
        }
    }
}

/// Units of which figures of several areas or periods have no sum: per cent, per thousand inhabitants, dollars a person, an index.
const RATES: [&str; 10] = ["PT", "PC", "10P3HB", "P_THAB", "USD_PS", "PPP_PS", "IX", "YR", "I10", "I15"];

/// Whether figures in this unit are never added.
pub(crate) fn is_rate(unit: &str) -> bool {
    let begins = ["PT_", "PC_", "RT_"].iter().any(|start| unit.starts_with(start));
    RATES.contains(&unit) || begins || unit.ends_with("_HAB") || unit.ends_with("_THAB")
}

/// What is there: for each dataset and indicator, which years, how many areas and values, how many of them missing.
pub fn coverage(cube: &Cube) -> Vec<Coverage> {
    let of_block = |block: &crate::cube::Block| {
        let rows = cube.rows(block);
        let first = rows.first()?;
        let word = |field| cube.table.word(first, field).to_owned();
        let years: BTreeSet<u32> = rows.iter().map(|row| row.get(Field::Period)).collect();
        let text = |number: Option<&u32>| {
            number.map(|number| of(&cube.table.dicts, Field::Period).word(*number)).unwrap_or_default().to_owned()
        };
        let plain = |word: String| crate::cube::period::parts(&word).0.to_owned();
        Some(Coverage {
            dataset: word(Field::Dataset),
            indicator: word(Field::Indicator),
            first: plain(text(years.first())),
            last: plain(text(years.last())),
            destinations: block.destinations.len(),
            observations: rows.len(),
            missing: rows.iter().filter(|row| row.known().is_none()).count(),
        })
    };
    cube.blocks.iter().filter_map(of_block).collect()
}

/// What is there of an indicator in a dataset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// Dataset with its revision.
    pub dataset: String,
    /// What is measured.
    pub indicator: String,
    /// First period.
    pub first: String,
    /// Last period.
    pub last: String,
    /// How many destinations.
    pub destinations: usize,
    /// How many observations.
    pub observations: usize,
    /// How many of them say nothing.
    pub missing: usize,
}
