//! What was read of files into the cube: compared with what is there, reported, and put there whole or not at all.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::{Action, Checksum, Fault, Read1, Refused, Wrong, known, read};
use crate::cube::{Dataset, Field, Flags, Kept, Row, Source, Store, Table, alike_to, of};

/// How many outliers are told of a dataset.
const OUTLIERS_TOLD: usize = 20;
/// From this difference on, and where one value is more than twice the other, it is told.
const OUTLIER_FROM: f64 = 1000.0;
/// How many files are remembered of a dataset.
const SOURCES_KEPT: usize = 20;
/// The bit of a row's note that says that it is new, while rows are compared.
const NEW: u32 = 1 << 31;
/// The bit that says that it was in the cube before, and that no file has its key, until all files are read.
const STOOD: u32 = 1 << 30;

/// A value far from that of the revision before.
#[derive(Clone, Debug, PartialEq)]
pub struct Outlier {
    /// Indicator, origin, destination, period.
    pub key: [String; 4],
    /// Before and now.
    pub values: [f64; 2],
}

/// What an import does to a dataset.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Changes {
    /// Observations in the files.
    pub rows: usize,
    /// Keys that were not there.
    pub new: usize,
    /// Keys that get another value.
    pub changed: usize,
    /// Keys that are taken out.
    pub removed: usize,
    /// Missing values among the observations.
    pub missing: usize,
    /// Observations of the same indicators and periods that were in the cube, that no file has, and that stay there.
    pub standing: usize,
    /// How many observations have each flag.
    pub flags: BTreeMap<&'static str, usize>,
    /// Indicators that come in more than one unit: never added up.
    pub units: BTreeMap<String, Vec<String>>,
    /// The revision before, and values that are far from its.
    pub before: Option<(String, Vec<Outlier>)>,
}

/// What an import does.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// To each dataset.
    pub datasets: BTreeMap<String, Changes>,
    /// Of packed files: which file, and which CSV file in it of which nothing was read.
    pub left_out: Vec<(String, String)>,
}

/// Reads files and puts them into the cube of a store; what that changes. Without `write` nothing is put.
///
/// # Errors
/// A file is refused: then nothing of any was taken.
pub fn import(
    store: &Store,
    files: &[PathBuf],
    (mapping, write): (Option<&str>, Option<i64>),
) -> Result<Report, Refused> {
    let _lock = if write.is_some() { Some(store.lock()?) } else { None };
    let kept = store.read()?;
    let mut all = Report::default();
    let report = &mut all.datasets;
    let mut datasets = kept.datasets.clone();
    let mut brought: Vec<(Source, Checksum, Vec<String>)> = Vec::new();
    let mut current: Option<Table> = None;
    for file in files {
        let Read1 { table, mut source, checksum, action, left_out, released } = read(file, mapping)?;
        all.left_out.extend(left_out.into_iter().map(|name| (source.name.clone(), name)));
        source.imported = write.unwrap_or_default();
        told(&table, report);
        for id in of(&table.dicts, Field::Dataset).words() {
            let dataset = datasets.entry(id.to_owned()).or_insert_with(|| known::dataset(id));
            if dataset.url.is_empty() {
                dataset.url = known::dataset(id).url;
            }
            // Of several files the newest says it.
            if let Some(day) = released.as_ref().filter(|day| **day > dataset.released) {
                dataset.released.clone_from(day);
            }
        }
        brought.push((source, checksum, of(&table.dicts, Field::Dataset).words().map(str::to_owned).collect()));
        let before = before(store, &kept, (current.take(), &table, file))?;
        current = Some(match before {
            None => {
                count_new(&table, report);
                table
            }
            Some(before) => together(before, (&table, file), (action, report))?,
        });
    }
    let (Some(mut table), Some(last)) = (current, files.last()) else { return Ok(all) };
    if of(&table.dicts, Field::Dataset).words().any(|id| kept.datasets.contains_key(id)) {
        standing(&mut table, report);
    }
    if let Some(field) = store.overfull(&kept, &table)? {
        return Err(overfull(last)(field));
    }
    for (id, changes) in report {
        changes.before = earlier(store, &kept, (id, &table, last))?;
    }
    if write.is_some() {
        indicators(&table, &mut datasets);
        let groups = store.packed(&kept, &table)?;
        sources(brought, &mut datasets)?;
        store.put(&groups, &datasets)?;
    }
    Ok(all)
}

/// Notes of which files the datasets are, the newest first.
fn sources(
    brought: Vec<(Source, Checksum, Vec<String>)>,
    datasets: &mut BTreeMap<String, Dataset>,
) -> Result<(), Refused> {
    for (mut source, checksum, ids) in brought {
        source.sha256 = checksum.digits()?;
        for id in ids {
            let Some(dataset) = datasets.get_mut(&id) else { continue };
            dataset.sources.retain(|before| before.sha256 != source.sha256);
            dataset.sources.insert(0, source.clone());
            dataset.sources.truncate(SOURCES_KEPT);
        }
    }
    Ok(())
}

/// Counts what was in the cube and is in no file, where the files have the same indicator in the same period: an office that no longer
/// has a figure does not say so in a file without a revision. From here on nothing is told apart any more.
fn standing(table: &mut Table, report: &mut BTreeMap<String, Changes>) {
    let stood = |row: &Row| row.note & STOOD != 0;
    for block in alike_to(&table.rows, Field::Indicator) {
        let Some(first) = block.first().filter(|_| block.iter().any(stood)) else { continue };
        let now: BTreeSet<u32> = block.iter().filter(|row| !stood(row)).map(|row| row.get(Field::Period)).collect();
        let count = block.iter().filter(|row| stood(row) && now.contains(&row.get(Field::Period))).count();
        report.entry(table.word(first, Field::Dataset).to_owned()).or_default().standing += count;
    }
    table.rows.iter_mut().for_each(|row| row.note &= !STOOD);
}

/// What is there of the datasets of a table: what files before brought, and what the cube has.
fn before(
    store: &Store,
    kept: &Kept,
    (current, table, file): (Option<Table>, &Table, &Path),
) -> Result<Option<Table>, Refused> {
    let touched: BTreeSet<&str> = current.iter().flat_map(|table| of(&table.dicts, Field::Dataset).words()).collect();
    let new = of(&table.dicts, Field::Dataset).words().filter(|id| !touched.contains(id));
    let old: Vec<String> = new.filter(|id| kept.datasets.contains_key(*id)).map(str::to_owned).collect();
    if old.is_empty() {
        return Ok(current);
    }
    let mut rows = store.rows(kept, &old)?;
    rows.rows.iter_mut().for_each(|row| row.note |= STOOD);
    if let Some(current) = current {
        rows.absorb(&current).map_err(overfull(file))?;
    }
    Ok(Some(rows))
}

/// What is said of a file with which the cube would have more words in a field than can be told apart.
fn overfull(file: &Path) -> impl Fn(Field) -> Refused {
    |field| Refused::Words(file.to_owned(), field.name(), field.words())
}

/// Counts observations, missing ones, flags and units.
fn told(table: &Table, report: &mut BTreeMap<String, Changes>) {
    for block in alike_to(&table.rows, Field::Indicator) {
        let Some(first) = block.first() else { continue };
        let changes = report.entry(table.word(first, Field::Dataset).to_owned()).or_default();
        changes.rows += block.len();
        let (mut units, mut last) = (BTreeSet::new(), u32::MAX);
        for row in block {
            changes.missing += usize::from(row.value.is_nan());
            if row.get(Field::Unit) != last {
                last = row.get(Field::Unit);
                units.insert(last);
            }
            let flags = row.flags();
            if flags != Flags::default() {
                for (_, name) in Flags::NAMES.iter().enumerate().filter(|(bit, _)| flags.0 >> bit & 1 == 1) {
                    *changes.flags.entry(name).or_default() += 1;
                }
            }
        }
        if units.len() > 1 {
            let names = units.iter().map(|unit| of(&table.dicts, Field::Unit).word(*unit).to_owned()).collect();
            changes.units.insert(table.word(first, Field::Indicator).to_owned(), names);
        }
    }
}

fn count_new(table: &Table, report: &mut BTreeMap<String, Changes>) {
    for part in alike_to(&table.rows, Field::Dataset) {
        if let Some(first) = part.first() {
            report.entry(table.word(first, Field::Dataset).to_owned()).or_default().new += part.len();
        }
    }
}

/// Old and new rows in one table, by the file's wish.
///
/// # Errors
/// What was to be appended is there with another value, or there are too many words.
fn together(
    mut before: Table,
    (table, file): (&Table, &Path),
    (action, report): (Action, &mut BTreeMap<String, Changes>),
) -> Result<Table, Refused> {
    let old = before.rows.len();
    before.absorb(table).map_err(overfull(file))?;
    before.rows.iter_mut().skip(old).for_each(|row| row.note |= NEW);
    let mut all = before.sorted();
    let mut rows = std::mem::take(&mut all.rows);
    if action == Action::Put {
        for gone in without_unit(&mut rows, of(&all.dicts, Field::Unit).find("XX")) {
            report.entry(all.word(&gone, Field::Dataset).to_owned()).or_default().removed += 1;
        }
    }
    let (mut out, mut faults) = (Vec::with_capacity(rows.len()), Vec::new());
    for same in rows.chunk_by(|one, next| one.key == next.key) {
        let old = same.iter().find(|row| row.note & NEW == 0);
        let new = same.iter().find(|row| row.note & NEW != 0).map(|row| Row { note: row.note & !NEW, ..*row });
        let Some(first) = same.first() else { continue };
        let changes = report.entry(all.word(first, Field::Dataset).to_owned()).or_default();
        match (old, new) {
            (Some(old), None) => out.push(*old),
            (None, Some(_)) if action == Action::Delete => {}
            (None, Some(new)) => {
                changes.new += 1;
                out.push(new);
            }
            (Some(_), Some(_)) if action == Action::Delete => changes.removed += 1,
            (Some(old), Some(new)) => {
                let differs = old.value.to_bits() != new.value.to_bits() && !(old.value.is_nan() && new.value.is_nan());
                if differs && action == Action::Append {
                    faults.push(Fault { line: new.line, column: None, what: Wrong::Appended });
                }
                changes.changed += usize::from(differs);
                out.push(new);
            }
            (None, None) => {}
        }
    }
    if faults.is_empty() {
        all.rows = out;
        return Ok(all);
    }
    let count = faults.len();
    faults.truncate(super::FAULTS_TOLD);
    Err(Refused::Faults { path: file.to_owned(), first: faults, count })
}

/// Takes old figures out that had no unit, where the new file has the same ones in a unit: they are no second figures. What went.
fn without_unit(rows: &mut Vec<Row>, none: Option<u32>) -> Vec<Row> {
    let Some(none) = none else { return Vec::new() };
    let but_unit = |row: &Row| row.key >> Field::Unit.place().1;
    let is_old = |row: &Row| row.note & NEW == 0 && row.get(Field::Unit) == none;
    let said = |row: &Row| row.note & NEW != 0 && row.get(Field::Unit) != none;
    let same = rows.chunk_by(|one, next| but_unit(one) == but_unit(next));
    let kept: Vec<bool> =
        same.flat_map(|same| same.iter().map(|row| !(is_old(row) && same.iter().any(said)))).collect();
    let gone = rows.iter().zip(&kept).filter(|(_, kept)| !**kept).map(|(row, _)| *row).collect();
    let mut kept = kept.into_iter();
    rows.retain(|_| kept.next() != Some(false));
    gone
}

/// Name and revision of a dataset's id.
pub fn revision(id: &str) -> (&str, Vec<u32>) {
    let (name, version) = id.split_once('(').unwrap_or((id, ""));
    let numbers = version.trim_end_matches(')').split('.').map(|part| part.parse().unwrap_or_default()).collect();
    (name, numbers)
}

/// The revision before this one that the cube has, and what differs much.
fn earlier(
    store: &Store,
    kept: &Kept,
    (id, table, file): (&str, &Table, &Path),
) -> Result<Option<(String, Vec<Outlier>)>, Refused> {
    let (name, version) = revision(id);
    let fits = |other: &&String| revision(other).0 == name && revision(other).1 < version;
    let Some(before) = kept.datasets.keys().filter(fits).max_by_key(|other| revision(other).1) else { return Ok(None) };
    let mut both = store.rows(kept, std::slice::from_ref(before))?;
    let old = both.rows.len();
    let dataset = of(&table.dicts, Field::Dataset).find(id);
    let rows = table.rows.iter().filter(|row| Some(row.get(Field::Dataset)) == dataset).copied().collect();
    let mut dicts = crate::cube::Dicts::default();
    for (ours, theirs) in dicts.iter_mut().zip(&table.dicts) {
        for word in theirs.words() {
            ours.intern(word.as_bytes());
        }
    }
    both.absorb(&Table { dicts, rows }).map_err(overfull(file))?;
    both.rows.iter_mut().skip(old).for_each(|row| row.note |= NEW);
    let without_dataset = |row: &Row| row.key & ((1 << Field::Dataset.place().0) - 1);
    both.rows.sort_unstable_by_key(|row| (without_dataset(row), row.note & NEW));
    let mut found = Vec::new();
    for pair in both.rows.chunk_by(|one, next| without_dataset(one) == without_dataset(next)) {
        let [old, new] = pair else { continue };
        let (small, large) = (old.value.abs().min(new.value.abs()), old.value.abs().max(new.value.abs()));
        if large > 2.0 * small && large - small >= OUTLIER_FROM {
            let key = [Field::Indicator, Field::Origin, Field::Destination, Field::Period];
            let key = key.map(|field| crate::cube::period::parts(both.word(new, field)).0.to_owned());
            found.push(Outlier { key, values: [old.value, new.value] });
        }
    }
    let distance = |outlier: &Outlier| (outlier.values[1] - outlier.values[0]).abs();
    found.sort_by(|one, other| distance(other).total_cmp(&distance(one)).then_with(|| one.key.cmp(&other.key)));
    found.truncate(OUTLIERS_TOLD);
    Ok(Some((before.clone(), found)))
}

/// What each dataset measures, for whoever reads only some of them.
fn indicators(table: &Table, datasets: &mut BTreeMap<String, Dataset>) {
    let mut all: BTreeMap<u32, BTreeSet<u32>> = BTreeMap::new();
    for first in alike_to(&table.rows, Field::Indicator).filter_map(<[Row]>::first) {
        all.entry(first.get(Field::Dataset)).or_default().insert(first.get(Field::Indicator));
    }
    for (dataset, indicators) in all {
        if let Some(dataset) = datasets.get_mut(of(&table.dicts, Field::Dataset).word(dataset)) {
            let word = |number: &u32| of(&table.dicts, Field::Indicator).word(*number).to_owned();
            dataset.indicators = indicators.iter().map(word).collect();
        }
    }
}
