//! The cube: observations sorted by their packed key, so that a corridor is one short run, and each column's words kept once.

mod dict;
pub mod parquet;
pub mod period;
mod row;
mod store;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use dict::Dict;
pub(crate) use parquet::hex;
pub use row::{Dicts, FIELDS, Field, Flags, Row, at, note, of, of_mut};
pub use store::{Damage, FILE, Kept, Store};

/// What is known of a dataset in one revision.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
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
    /// What it measures.
    #[serde(default)]
    pub indicators: Vec<String>,
    /// Files from which it was imported, last first.
    pub sources: Vec<Source>,
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

    /// Takes the rows of another in, under the numbers of this one.
    pub fn absorb(&mut self, other: &Self) {
        let mut maps: Vec<Vec<u32>> = Vec::new();
        for (ours, theirs) in self.dicts.iter_mut().zip(&other.dicts) {
            maps.push((0..).take(theirs.len()).map(|number| ours.intern(theirs.bytes(number))).collect());
        }
        let maps: Vec<(Dict, Vec<u32>)> = maps.into_iter().map(|map| (Dict::default(), map)).collect();
        self.rows.extend(other.rows.iter().map(|row| Row { key: moved_key(row, &maps), ..*row }));
    }
}

fn moved_key(row: &Row, moved: &[(Dict, Vec<u32>)]) -> u128 {
    FIELDS.iter().fold(0, |key, field| {
        let number = usize::try_from(row.get(*field)).unwrap_or_default();
        let new = moved.get(field.dict()).and_then(|(_, map)| map.get(number)).copied().unwrap_or_default();
        key | at(*field, new)
    })
}

/// Observations of one indicator in one dataset: a run of the cube.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Number of the dataset.
    pub dataset: u32,
    /// Number of the indicator.
    pub indicator: u32,
    /// Its rows.
    pub rows: std::ops::Range<usize>,
    /// Where each destination begins.
    pub destinations: Vec<(u32, usize)>,
    /// Whether it has totals of both sexes, and of all ages.
    pub totals: [bool; 2],
}

/// All that was imported, ready to be asked.
#[derive(Debug, Default)]
pub struct Cube {
    /// Datasets by their id.
    pub datasets: BTreeMap<String, Dataset>,
    /// Observations, sorted.
    pub table: Table,
    /// Runs by dataset and indicator.
    pub blocks: Vec<Block>,
}

impl Cube {
    /// From sorted observations.
    pub fn new(datasets: BTreeMap<String, Dataset>, table: Table) -> Self {
        let mut blocks: Vec<Block> = Vec::new();
        let total = |field| of(&table.dicts, field).find("_T");
        let (both, all) = (total(Field::Sex), total(Field::Age));
        for (place, row) in table.rows.iter().enumerate() {
            let (dataset, indicator, destination) =
                (row.get(Field::Dataset), row.get(Field::Indicator), row.get(Field::Destination));
            match blocks.last_mut().filter(|block| block.dataset == dataset && block.indicator == indicator) {
                Some(block) => {
                    block.rows.end = place + 1;
                    if block.destinations.last().is_none_or(|(last, _)| *last != destination) {
                        block.destinations.push((destination, place));
                    }
                }
                None => blocks.push(Block {
                    dataset,
                    indicator,
                    rows: place..place + 1,
                    destinations: vec![(destination, place)],
                    totals: [false; 2],
                }),
            }
            if let Some(Block { totals: [sex, age], .. }) = blocks.last_mut() {
                *sex |= both == Some(row.get(Field::Sex));
                *age |= all == Some(row.get(Field::Age));
            }
        }
        Self { datasets, table, blocks }
    }

    /// The rows of a block.
    pub fn rows(&self, block: &Block) -> &[Row] {
        self.table.rows.get(block.rows.clone()).unwrap_or_default()
    }

    /// The rows of a block with this destination.
    pub fn arriving(&self, block: &Block, destination: u32) -> &[Row] {
        let Ok(place) = block.destinations.binary_search_by_key(&destination, |(number, _)| *number) else {
            return &[];
        };
        let start = block.destinations.get(place).map_or(block.rows.end, |(_, start)| *start);
        let end = block.destinations.get(place + 1).map_or(block.rows.end, |(_, start)| *start);
        self.table.rows.get(start..end).unwrap_or_default()
    }
}

/// The rows of a run of one destination with this origin.
pub fn coming_from(rows: &[Row], origin: u32) -> &[Row] {
    let start = rows.partition_point(|row| row.get(Field::Origin) < origin);
    let rest = rows.get(start..).unwrap_or_default();
    let end = rest.partition_point(|row| row.get(Field::Origin) == origin);
    rest.get(..end).unwrap_or_default()
}
