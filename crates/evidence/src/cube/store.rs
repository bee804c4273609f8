//! The file of the cube below a data directory: read whole and checked, replaced whole or not at all.

use std::collections::BTreeMap;
use std::fs::{self, File, TryLockError};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use super::{Cube, Dataset, Dict, Dicts, Field, Row, Table, alike_to, overfull, parquet, taken_in};

/// The name of the file.
pub const FILE: &str = "cube.parquet";
/// The file that a writer locks: the cube itself is replaced.
const LOCK: &str = "cube.lock";
/// The folder below the data directory.
const FOLDER: &str = "evidence";
/// The most bytes that are read as a cube.
const BYTES: u64 = 2 << 30;

/// Why a cube could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum Damage {
    /// The disk says no.
    #[error("{path}")]
    Disk {
        /// Which file.
        path: PathBuf,
        /// What it says.
        source: std::io::Error,
    },
    /// Another program writes it.
    #[error("another import is at work")]
    Busy,
    /// The checksum does not hold, or it is no file of ours.
    #[error("{0} is damaged or not a cube of this program: restore it from a copy, or move it away and import again")]
    Damaged(PathBuf),
}

/// The place of a cube.
#[derive(Clone, Debug)]
pub struct Store {
    folder: PathBuf,
}

/// A cube's file as it was read: which rows it has is decided later.
#[derive(Debug, Default)]
pub struct Kept {
    bytes: Vec<u8>,
    footer: parquet::Footer,
    /// Datasets by their id.
    pub datasets: BTreeMap<String, Dataset>,
}

impl Store {
    /// The cube of a data directory.
    pub fn below(data: &Path) -> Self {
        Self { folder: data.join(FOLDER) }
    }

    /// The path of the file.
    pub fn path(&self) -> PathBuf {
        self.folder.join(FILE)
    }

    /// Keeps all others from writing until what is returned is dropped, or the program ends in whatever way.
    ///
    /// # Errors
    /// Another writes, or the disk says no.
    pub fn lock(&self) -> Result<File, Damage> {
        let path = self.folder.join(LOCK);
        let disk = |source| Damage::Disk { path: path.clone(), source };
        fs::create_dir_all(&self.folder).map_err(disk)?;
        let file = File::options().create(true).truncate(false).write(true).open(&path).map_err(disk)?;
        match file.try_lock() {
            Ok(()) => Ok(file),
            Err(TryLockError::WouldBlock) => Err(Damage::Busy),
            Err(TryLockError::Error(source)) => Err(disk(source)),
        }
    }

    /// Reads and checks the file; an empty one where there is none.
    ///
    /// # Errors
    /// It cannot be read, or it is damaged.
    pub fn read(&self) -> Result<Kept, Damage> {
        let path = self.path();
        let disk = |source| Damage::Disk { path: path.clone(), source };
        match fs::metadata(&path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Kept::default()),
            Err(error) => return Err(disk(error)),
            Ok(known) if known.len() > BYTES => return Err(Damage::Damaged(path)),
            Ok(_) => {}
        }
        let bytes = fs::read(&path).map_err(disk)?;
        let damaged = || Damage::Damaged(path.clone());
        let footer = parquet::footer(&bytes).ok_or_else(damaged)?;
        let known: Vec<Dataset> = serde_json::from_str(&footer.datasets).map_err(|_no_json| damaged())?;
        let datasets = known.into_iter().map(|dataset| (dataset.id.clone(), dataset)).collect();
        Ok(Kept { bytes, footer, datasets })
    }

    /// The whole cube, with the boundaries that are installed beside it.
    ///
    /// # Errors
    /// As `read`.
    pub fn cube(&self) -> Result<Cube, Damage> {
        let kept = self.read()?;
        let groups: Vec<usize> = (0..kept.footer.groups.len()).collect();
        let table = kept.rows(&groups).ok_or_else(|| Damage::Damaged(self.path()))?;
        Ok(Cube { boundaries: self.boundaries(), ..Cube::new(kept.datasets, table) })
    }

    /// The rows of some datasets, sorted.
    ///
    /// # Errors
    /// The file is damaged.
    pub fn rows(&self, kept: &Kept, datasets: &[String]) -> Result<Table, Damage> {
        let damaged = || Damage::Damaged(self.path());
        let mut wanted = Vec::new();
        for (place, group) in kept.footer.groups.iter().enumerate() {
            let dataset = kept.dataset_of(group).ok_or_else(damaged)?;
            if datasets.contains(&dataset) {
                wanted.push(place);
            }
        }
        kept.rows(&wanted).ok_or_else(damaged)
    }

    /// The field of which the cube would have more words than can be told apart, with the rows of `table` in the place of all that
    /// the file has of their datasets.
    ///
    /// # Errors
    /// The file is damaged.
    pub fn overfull(&self, kept: &Kept, table: &Table) -> Result<Option<Field>, Damage> {
        let damaged = || Damage::Damaged(self.path());
        let new: Vec<&str> = table.dicts.first().map(|dict| dict.words().collect()).unwrap_or_default();
        let mut dicts = Dicts::default();
        for group in &kept.footer.groups {
            if !new.contains(&kept.dataset_of(group).ok_or_else(damaged)?.as_str()) {
                let words = kept.columns_of(group, parquet::WORDS).ok_or_else(damaged)?;
                taken_in(&mut dicts, &words).for_each(drop);
            }
        }
        // Alone, the table is known to have room.
        if dicts.iter().all(Dict::is_empty) {
            return Ok(None);
        }
        taken_in(&mut dicts, table).for_each(drop);
        Ok(overfull(&dicts))
    }

    /// The row groups of a cube in which the rows of `table`, which is sorted, stand in the place of all that the file has of their
    /// datasets; the others stay.
    ///
    /// # Errors
    /// The old file is damaged, or the packing fails.
    pub fn packed(&self, kept: &Kept, table: &Table) -> Result<Vec<parquet::Encoded>, Damage> {
        let path = self.path();
        let mut groups = encoded(table).map_err(|source| Damage::Disk { path: path.clone(), source })?;
        let new: Vec<&str> = table.dicts.first().map(|dict| dict.words().collect()).unwrap_or_default();
        for group in &kept.footer.groups {
            let dataset = kept.dataset_of(group).ok_or_else(|| Damage::Damaged(path.clone()))?;
            if !new.contains(&dataset.as_str()) {
                let bytes = kept.bytes_of(group).ok_or_else(|| Damage::Damaged(path.clone()))?.to_vec();
                groups.push(parquet::Encoded { dataset, bytes, ..group.encoded.clone() });
            }
        }
        groups.sort_by(|one, other| one.dataset.cmp(&other.dataset));
        Ok(groups)
    }

    /// Puts these row groups in the place of the cube. Whoever calls this has the lock. The file is written beside the old one, made
    /// durable, and takes its name: a crash leaves one or the other.
    ///
    /// # Errors
    /// The disk says no.
    pub fn put(&self, groups: &[parquet::Encoded], datasets: &BTreeMap<String, Dataset>) -> Result<(), Damage> {
        let path = self.path();
        let disk = |source| Damage::Disk { path: path.clone(), source };
        let known: Vec<&Dataset> = datasets.values().collect();
        let known = serde_json::to_string(&known).map_err(|error| disk(std::io::Error::other(error)))?;
        fs::create_dir_all(&self.folder).map_err(disk)?;
        self.put_in_place(&path, |file| parquet::finish(file, groups, &known)).map_err(disk)
    }

    /// Writes a file of the folder beside the old one, makes it durable, and gives it its name: a crash leaves one or the other.
    pub(crate) fn put_in_place(
        &self,
        path: &Path,
        write: impl FnOnce(&mut BufWriter<File>) -> std::io::Result<()>,
    ) -> std::io::Result<()> {
        let mut beside = path.as_os_str().to_owned();
        beside.push(".new");
        let mut file = BufWriter::new(File::create(&beside)?);
        write(&mut file)?;
        file.flush()?;
        file.get_ref().sync_all()?;
        fs::rename(&beside, path)?;
        self.make_durable()
    }

    /// Makes durable which files the folder has.
    pub(crate) fn make_durable(&self) -> std::io::Result<()> {
        File::open(&self.folder)?.sync_all()
    }
}

impl Kept {
    fn bytes_of(&self, group: &parquet::Group) -> Option<&[u8]> {
        let length = group.encoded.columns.iter().map(|[dictionary, data, _]| dictionary + data).sum::<usize>();
        self.bytes.get(group.start..group.start.checked_add(length)?)
    }

    /// The dataset of a row group: it has one.
    fn dataset_of(&self, group: &parquet::Group) -> Option<String> {
        self.columns_of(group, 1)?.dicts.first().map(|dict| dict.word(0).to_owned())
    }

    /// The rows of a row group, of which only so many columns were read.
    fn columns_of(&self, group: &parquet::Group, columns: usize) -> Option<Table> {
        let mut some = group.encoded.clone();
        some.columns.truncate(columns);
        let bytes = self.bytes_of(&parquet::Group { encoded: some.clone(), start: group.start })?;
        parquet::rows_of(&some, bytes)
    }

    fn rows(&self, groups: &[usize]) -> Option<Table> {
        let wanted: Vec<&parquet::Group> =
            groups.iter().map(|place| self.footer.groups.get(*place)).collect::<Option<_>>()?;
        let half = wanted.len() / 2;
        let (first, second) = wanted.split_at(half);
        let read = |part: &[&parquet::Group]| {
            let read = part.iter().map(|group| parquet::rows_of(&group.encoded, self.bytes_of(group)?));
            read.collect::<Option<Vec<Table>>>()
        };
        let parts = std::thread::scope(|scope| {
            let other = scope.spawn(|| read(first));
            let mine = read(second)?;
            let mut parts = other.join().ok()??;
            parts.extend(mine);
            Some(parts)
        })?;
        let mut table = Table::default();
        table.rows.reserve_exact(parts.iter().map(|part| part.rows.len()).sum());
        for part in parts {
            table.absorb(&part).ok()?;
        }
        Some(table.sorted())
    }
}

/// The row groups of sorted rows, of which each has one dataset; packed on two threads.
fn encoded(table: &Table) -> std::io::Result<Vec<parquet::Encoded>> {
    let mut parts: Vec<&[Row]> = Vec::new();
    for of_dataset in alike_to(&table.rows, Field::Dataset) {
        parts.extend(of_dataset.chunks(parquet::GROUP_ROWS));
    }
    let next = std::sync::atomic::AtomicUsize::new(0);
    let work = || -> std::io::Result<Vec<(usize, parquet::Encoded)>> {
        let mut done = Vec::new();
        loop {
            let place = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            let Some(rows) = parts.get(place) else { return Ok(done) };
            done.push((place, parquet::encode(rows, &table.dicts)?));
        }
    };
    let mut all = std::thread::scope(|scope| {
        let other = scope.spawn(work);
        let mut mine = work()?;
        mine.extend(other.join().map_err(|_ended| std::io::Error::other("a thread ended"))??);
        Ok::<_, std::io::Error>(mine)
    })?;
    all.sort_by_key(|(place, _)| *place);
    Ok(all.into_iter().map(|(_, group)| group).collect())
}
