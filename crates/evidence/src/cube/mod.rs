//! The cube: observations sorted by their packed key, so that a corridor is one short run, and each column's words kept once.

mod dict;
pub mod parquet;
pub mod period;
mod row;
mod store;

use std::collections::BTreeMap;
use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::boundaries::Installed;
use crate::estimates::Computed;

pub use dict::Dict;
pub(crate) use dict::alike;
pub(crate) use parquet::hex;
pub use row::{Dicts, FIELDS, Field, Flags, Row, at, note, of, of_mut};
pub use store::{Damage, FILE, Kept, Store};

/// What is known of a dataset in one revision.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Dataset {
    /// Agency, name and revision: `UNDESA:IMS(2024.0)`.
    pub id: String,
    /// Who publishes it.
    pub agency: String,
    /// Its title.
    pub title: String,
    /// Licence.
    pub licence: String,
    /// What is to be said with every figure.
    pub attribution: String,
    /// Where its publisher has it; empty where that is not known.
    #[serde(default)]
    pub url: String,
    /// The day of which its newest file says that it was released, changed or prepared, as `2024-06-28`; empty where none says so.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub released: String,
    /// What it measures.
    #[serde(default)]
    pub indicators: Vec<String>,
    /// Files from which it was imported, last first.
    pub sources: Vec<Source>,
    /// Of an estimate that is written to a file: what makes it doubtful.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub checks: Vec<Check>,
}

/// What makes an estimate doubtful, for programs: the pages say it in words.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Check {
    /// Of which period, as the observations have it.
    pub period: String,
    /// Which check, as `recipe-flag-...` in the locales.
    pub kind: String,
    /// The area; empty where it is about the whole.
    pub subject: String,
    /// What was found.
    pub value: f64,
    /// What it is compared with.
    pub against: f64,
}

impl Check {
    /// In one word of a cell: `net-beyond-stocks PAK -7700000 (6500000)`.
    pub fn said(&self) -> String {
        let subject = if self.subject.is_empty() { String::new() } else { format!("{} ", self.subject) };
        format!("{} {subject}{} ({})", self.kind, self.value, self.against)
    }

    /// Whether it is about an observation: of its period, and about the whole or about one of its areas.
    pub fn is_about(&self, period: &str, areas: [&str; 2]) -> bool {
        self.period == period && (self.subject.is_empty() || areas.contains(&self.subject.as_str()))
    }
}

/// A file that was imported.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Its name, without the folder.
    pub name: String,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
    /// Which layout was recognised.
    pub layout: String,
    /// When it was imported, milliseconds since 1970.
    pub imported: i64,
    /// The version of this program.
    pub by: String,
}

/// Observations with their words: what an import makes and a file holds.
#[derive(Debug, Default)]
pub struct Table {
    /// Words of each column.
    pub dicts: Dicts,
    /// Observations.
    pub rows: Vec<Row>,
}

/// Sorted rows in runs that have all of their key in common down to this field.
pub fn alike_to(mut rows: &[Row], field: Field) -> impl Iterator<Item = &[Row]> {
    let shift = field.place().0;
    std::iter::from_fn(move || {
        let prefix = rows.first()?.key >> shift;
        let (run, rest) = rows.split_at_checked(rows.partition_point(|row| row.key >> shift == prefix))?;
        rows = rest;
        Some(run)
    })
}

impl Table {
    /// The words of a row's field.
    pub fn word(&self, row: &Row, field: Field) -> &str {
        of(&self.dicts, field).word(row.get(field))
    }

    /// The same with every dictionary sorted, and rows sorted by their keys: one form for one content.
    #[must_use]
    pub fn sorted(mut self) -> Self {
        let moved: Vec<(Dict, Vec<u32>)> = self.dicts.iter().map(Dict::sorted).collect();
        for row in &mut self.rows {
            row.key = moved_key(row, &moved);
        }
        let mut new = moved.into_iter().map(|(dict, _)| dict);
        self.dicts = std::array::from_fn(|_| new.next().unwrap_or_default());
        self.rows.sort_unstable_by_key(|row| row.key);
        self
    }

    /// Takes the rows of another in, under the numbers of this one, and the words that stand in them.
    ///
    /// # Errors
    /// A field would have more words than it has numbers: then this table is of no use.
    pub fn absorb(&mut self, other: &Self) -> Result<(), Field> {
        let Self { dicts, rows } = self;
        rows.extend(taken_in(dicts, other));
        overfull(dicts).map_or(Ok(()), Err)
    }
}

/// The rows of a table under the numbers of these dictionaries, which get the words that stand in them.
fn taken_in<'a>(dicts: &'a mut Dicts, table: &'a Table) -> impl Iterator<Item = Row> + 'a {
    let mut maps: Vec<Vec<Option<u32>>> = table.dicts.iter().map(|dict| vec![None; dict.len()]).collect();
    table.rows.iter().map(move |row| {
        let key = FIELDS.iter().fold(0, |key, field| {
            let old = row.get(*field);
            let known =
                maps.get_mut(field.dict()).zip(usize::try_from(old).ok()).and_then(|(map, old)| map.get_mut(old));
            let mut intern = || of_mut(dicts, *field).intern(of(&table.dicts, *field).bytes(old));
            key | at(*field, known.map_or(0, |known| *known.get_or_insert_with(&mut intern)))
        });
        Row { key, ..*row }
    })
}

/// The first field of which there are more words than it has numbers.
fn overfull(dicts: &Dicts) -> Option<Field> {
    let full = |field: &Field| u32::try_from(of(dicts, *field).len()).map_or(true, |count| count > field.words());
    FIELDS.into_iter().find(full)
}

fn moved_key(row: &Row, moved: &[(Dict, Vec<u32>)]) -> u128 {
    FIELDS.iter().fold(0, |key, field| {
        let number = usize::try_from(row.get(*field)).unwrap_or_default();
        let new = moved.get(field.dict()).and_then(|(_, map)| map.get(number)).copied().unwrap_or_default();
        key | at(*field, new)
    })
}

/// Observations of one indicator in one dataset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Number of the dataset.
    pub dataset: u32,
    /// Number of the indicator.
    pub indicator: u32,
    /// Its rows.
    pub rows: Range<usize>,
    /// Its runs.
    pub runs: Range<usize>,
    /// Where each destination begins among the runs.
    pub destinations: Vec<(u32, usize)>,
    /// Its runs by their origins.
    pub origins: Vec<(u32, u32)>,
    /// Whether it has totals of both sexes, and of all ages.
    pub totals: [bool; 2],
}

/// Observations of one corridor in one block, which follow one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    /// Number of the destination.
    pub destination: u16,
    /// Number of the origin.
    pub origin: u16,
    /// Its first row.
    pub start: u32,
}

/// What of a row is read when many are added: half its bytes, in the same place.
#[derive(Clone, Copy, Debug)]
pub struct Cell {
    /// The value; not a number where it is missing, or a zero that probably says that nothing was reported.
    pub value: f64,
    /// Sex, age and unit, as `shade` packs them.
    pub shade: u32,
    /// Number of the period.
    pub period: u16,
    /// Flags.
    pub flags: u16,
}

/// Where sex, age and unit stand in a shade: how far to the left.
pub const SHADES: [(Field, u32); 3] = [(Field::Sex, 24), (Field::Age, 12), (Field::Unit, 0)];

impl Cell {
    fn of(row: &Row) -> Self {
        Self {
            value: row.known().unwrap_or(f64::NAN),
            shade: SHADES.iter().fold(0, |shade, (field, left)| shade | row.get(*field) << left),
            period: small(row.get(Field::Period)),
            flags: row.flags().0,
        }
    }
}

/// A number of at most sixteen bits, as periods and areas have.
fn small(number: u32) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}

/// What the words of a cube mean, by their numbers: asked of every question, and found out once.
#[derive(Debug, Default)]
pub struct Known {
    /// Of periods.
    pub times: Vec<Time>,
    /// Of areas: whether it is a country, or another that is added to countries.
    pub countries: Vec<bool>,
}

/// A period.
#[derive(Clone, Copy, Debug)]
pub struct Time {
    /// The year in which it begins.
    pub year: Option<i32>,
    /// Whether it is of a stock.
    pub stock: bool,
    /// How much of its word is the period itself.
    length: usize,
}

impl Time {
    /// The period of its word, without its sort.
    pub fn of(self, word: &str) -> &str {
        word.get(..self.length).unwrap_or(word)
    }
}

impl Known {
    fn of(dicts: &Dicts) -> Self {
        let time = |word: &str| {
            let (text, sort) = period::parts(word);
            Time { year: period::year(text), stock: sort.is_stock(), length: text.len() }
        };
        Self {
            times: of(dicts, Field::Period).words().map(time).collect(),
            countries: of(dicts, Field::Destination).words().map(crate::codes::may_be_summed).collect(),
        }
    }
}

/// All that was imported, ready to be asked.
#[derive(Debug, Default)]
pub struct Cube {
    /// Datasets by their id.
    pub datasets: BTreeMap<String, Dataset>,
    /// Observations, sorted.
    pub table: Table,
    /// The same rows, short.
    pub cells: Vec<Cell>,
    /// Runs by dataset and indicator.
    pub blocks: Vec<Block>,
    /// Corridors of the blocks, and one past the last row.
    pub runs: Vec<Run>,
    /// What its words mean.
    pub known: Known,
    /// Moves that were estimated from it, each period once.
    pub estimates: Computed,
    /// The boundaries that are installed beside it.
    pub boundaries: Installed,
}

impl Cube {
    /// From sorted observations.
    pub fn new(datasets: BTreeMap<String, Dataset>, table: Table) -> Self {
        let (mut blocks, mut runs): (Vec<Block>, Vec<Run>) = (Vec::new(), Vec::new());
        let total = |field| of(&table.dicts, field).find("_T");
        let (both, all) = (total(Field::Sex), total(Field::Age));
        let (mut corridor, shift) = (u128::MAX, Field::Origin.place().0);
        for (place, row) in table.rows.iter().enumerate() {
            if row.key >> shift != corridor {
                corridor = row.key >> shift;
                let (origin, destination) = (small(row.get(Field::Origin)), small(row.get(Field::Destination)));
                begin(&mut blocks, row, (place, runs.len()));
                runs.push(Run { destination, origin, start: u32::try_from(place).unwrap_or(u32::MAX) });
            }
            if let Some(Block { totals: [sex, age], rows, .. }) = blocks.last_mut() {
                rows.end = place + 1;
                *sex |= both == Some(row.get(Field::Sex));
                *age |= all == Some(row.get(Field::Age));
            }
        }
        for block in &mut blocks {
            // Stable: the runs of an origin stay in their order.
            block.origins.sort_by_key(|(origin, _)| *origin);
        }
        let end = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
        runs.push(Run { destination: u16::MAX, origin: u16::MAX, start: end });
        let cells = table.rows.iter().map(Cell::of).collect();
        let known = Known::of(&table.dicts);
        let (estimates, boundaries) = (Computed::default(), Installed::Nothing);
        Self { datasets, table, cells, blocks, runs, known, estimates, boundaries }
    }

    /// The rows of a block.
    pub fn rows(&self, block: &Block) -> &[Row] {
        self.table.rows.get(block.rows.clone()).unwrap_or_default()
    }

    /// The rows of a run by their places.
    pub fn rows_of(&self, run: usize) -> Range<usize> {
        let start = |run: usize| self.runs.get(run).map_or(0, |run| usize::try_from(run.start).unwrap_or_default());
        start(run)..start(run + 1)
    }
}

/// A run begins, and with it perhaps a block or a destination.
fn begin(blocks: &mut Vec<Block>, row: &Row, (place, run): (usize, usize)) {
    let (dataset, indicator) = (row.get(Field::Dataset), row.get(Field::Indicator));
    if blocks.last().is_none_or(|block| block.dataset != dataset || block.indicator != indicator) {
        blocks.push(Block {
            dataset,
            indicator,
            rows: place..place,
            runs: run..run,
            destinations: Vec::new(),
            origins: Vec::new(),
            totals: [false; 2],
        });
    }
    let Some(block) = blocks.last_mut() else { return };
    block.runs.end = run + 1;
    let destination = row.get(Field::Destination);
    if block.destinations.last().is_none_or(|(last, _)| *last != destination) {
        block.destinations.push((destination, run));
    }
    block.origins.push((row.get(Field::Origin), u32::try_from(run).unwrap_or(u32::MAX)));
}

impl Block {
    /// The runs with this destination.
    pub fn arriving(&self, destination: u32) -> Range<usize> {
        let place = self.destinations.partition_point(|(number, _)| *number < destination);
        let start = |place: usize| self.destinations.get(place).map_or(self.runs.end, |(_, start)| *start);
        match self.destinations.get(place) {
            Some((number, first)) if *number == destination => *first..start(place + 1),
            _ => 0..0,
        }
    }

    /// The runs with this origin.
    pub fn leaving(&self, origin: u32) -> &[(u32, u32)] {
        let start = self.origins.partition_point(|(number, _)| *number < origin);
        let rest = self.origins.get(start..).unwrap_or_default();
        rest.get(..rest.partition_point(|(number, _)| *number == origin)).unwrap_or_default()
    }
}
