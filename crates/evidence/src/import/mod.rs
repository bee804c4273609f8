//! Files of offices of statistics into observations: the layout is recognised by what a file holds, never by its name.
//!
//! Nothing is taken of a file that has a fault: first all is read, then all is put into the cube or nothing.

mod build;
mod csv;
mod json;
mod known;
mod mapping;
mod merge;
mod others;
mod sdmx;
mod sdmx_csv;
mod sheet;
mod table;
mod undesa;
mod unhcr;
mod world_bank;
mod xml;

use std::fs::File;
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};

use flate2::read::MultiGzDecoder;
use sha2::{Digest, Sha256};

use crate::cube::{Damage, Source, Table};

pub use build::Builder;
pub(crate) use merge::revision;
pub use merge::{Changes, Outlier, import};

/// The most bytes of a file, unpacked.
pub const BYTES_MAX: u64 = 2 << 30;
/// The most observations of an import.
pub const ROWS_MAX: usize = 16_000_000;
/// How many faults are told.
pub const FAULTS_TOLD: usize = 100;
/// The most bytes of a file whose layout needs the whole of it at once.
pub const WHOLE_MAX: u64 = 256 << 20;

/// Something in a file that is not as it must be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Line, from one.
    pub line: u32,
    /// Column, from one; none where it is the line as a whole.
    pub column: Option<usize>,
    /// What is wrong.
    pub what: Wrong,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// No number stands where the value is.
    #[error("no number: {0}")]
    Number(String),
    /// No period.
    #[error("no period: {0}")]
    Period(String),
    /// The key has a value already.
    #[error("a second value for the key of line {0}")]
    Second(u32),
    /// Fewer or more fields than the header.
    #[error("{0} fields, and the header has {1}")]
    Fields(usize, usize),
    /// Not UTF-8.
    #[error("not UTF-8")]
    Encoding,
    /// A quotation mark that is not closed or stands inside a field.
    #[error("a quotation mark that is not closed, or text after it")]
    Quotes,
    /// A code that must be of a list and is not.
    #[error("not a known {0}: {1}")]
    Code(&'static str, String),
    /// Two codes of one area that are of different areas.
    #[error("{0} and {1} are different areas")]
    Conflict(String, String),
    /// To be appended, and there already with another value.
    #[error("to be appended, and the cube has another value")]
    Appended,
}

/// A code that no list has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unmapped {
    /// As it stands in the file.
    pub code: String,
    /// The first line with it.
    pub line: u32,
    /// How many observations have it.
    pub count: usize,
}

/// Why a file was not imported.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// The disk says no.
    #[error("{path}")]
    Disk {
        /// Which file.
        path: PathBuf,
        /// What it says.
        source: std::io::Error,
    },
    /// The cube says no.
    #[error(transparent)]
    Cube(#[from] Damage),
    /// No layout that is known.
    #[error("{0}: the layout is not recognised; a CSV file needs --mapping")]
    Layout(PathBuf),
    /// Longer than is taken.
    #[error("{0}: longer than {1} bytes unpacked: refused")]
    Long(PathBuf, u64),
    /// More observations than are taken.
    #[error("{0}: more than {1} observations: refused")]
    Rows(PathBuf, usize),
    /// More words in a column than are taken.
    #[error("{0}: more different words in the column {1} than {2}: refused")]
    Words(PathBuf, &'static str, u32),
    /// Not the XML, JSON or spreadsheet that it begins as.
    #[error("{0}: {1}")]
    Broken(PathBuf, String),
    /// A mapping that cannot be used.
    #[error("the mapping: {0}")]
    Mapping(String),
    /// Faults.
    #[error("{path}: {count} faults; nothing was imported")]
    Faults {
        /// Which file.
        path: PathBuf,
        /// The first of them.
        first: Vec<Fault>,
        /// How many.
        count: usize,
    },
    /// Codes that no list has.
    #[error("{path}: {} codes of areas are not mapped; nothing was imported", codes.len())]
    Unmapped {
        /// Which file.
        path: PathBuf,
        /// All of them.
        codes: Vec<Unmapped>,
    },
}

/// What was read of a file.
#[derive(Debug)]
pub struct Read1 {
    /// Its observations, sorted, keys once each.
    pub table: Table,
    /// What is to be kept of the file; the time of the import is not in it.
    pub source: Source,
    /// What a file says is to happen with its observations.
    pub action: Action,
}

/// What is to happen with observations (SDMX-CSV `ACTION`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Action {
    /// They are added, and take the place of what has their keys.
    #[default]
    Put,
    /// They are added; what is there already must be the same.
    Append,
    /// What has their keys is taken out.
    Delete,
}

/// A file as it is read: opened, unpacked where it is packed, bounded.
#[derive(Clone, Debug)]
pub(crate) struct Input {
    /// Where it is.
    pub(crate) path: PathBuf,
    /// Whether gzip packed it.
    pub(crate) packed: bool,
    /// Its length as it stands.
    pub(crate) length: u64,
    /// Its first bytes, unpacked, after a byte order mark.
    pub(crate) head: Vec<u8>,
}

impl Input {
    pub(crate) fn open(path: &Path) -> Result<Self, Refused> {
        let disk = |source| Refused::Disk { path: path.to_owned(), source };
        let mut file = File::open(path).map_err(disk)?;
        let length = file.metadata().map_err(disk)?.len();
        if length > BYTES_MAX {
            return Err(Refused::Long(path.to_owned(), BYTES_MAX));
        }
        let mut magic = [0; 2];
        let packed = file.read(&mut magic).map_err(disk)? == 2 && magic == [0x1f, 0x8b];
        let mut input = Self { path: path.to_owned(), packed, length, head: Vec::new() };
        let mut head = Vec::new();
        input.reader()?.take(16 << 10).read_to_end(&mut head).map_err(disk)?;
        input.head = head.strip_prefix(b"\xef\xbb\xbf").map(<[u8]>::to_vec).unwrap_or(head);
        Ok(input)
    }

    pub(crate) fn disk(&self, source: std::io::Error) -> Refused {
        Refused::Disk { path: self.path.clone(), source }
    }

    /// The unpacked bytes, one more than is allowed at most.
    pub(crate) fn reader(&self) -> Result<Box<dyn Read + Send>, Refused> {
        let file = File::open(&self.path).map_err(|source| self.disk(source))?;
        let plain: Box<dyn Read + Send> = if self.packed {
            Box::new(MultiGzDecoder::new(BufReader::with_capacity(1 << 18, file)))
        } else {
            Box::new(file)
        };
        Ok(Box::new(plain.take(BYTES_MAX + 1)))
    }

    /// All of it, where the layout needs that.
    pub(crate) fn whole(&self) -> Result<Vec<u8>, Refused> {
        let mut bytes = Vec::new();
        self.reader()?.take(WHOLE_MAX + 1).read_to_end(&mut bytes).map_err(|source| self.disk(source))?;
        if u64::try_from(bytes.len()).is_ok_and(|length| length > WHOLE_MAX) {
            return Err(Refused::Long(self.path.clone(), WHOLE_MAX));
        }
        Ok(bytes)
    }

    /// SHA-256 of the file as it stands.
    pub(crate) fn sha256(&self) -> Result<String, Refused> {
        let mut file = File::open(&self.path).map_err(|source| self.disk(source))?;
        let (mut sum, mut buffer) = (Sha256::new(), vec![0; 1 << 18]);
        loop {
            let length = file.read(&mut buffer).map_err(|source| self.disk(source))?;
            if length == 0 {
                return Ok(crate::cube::hex(&sum.finalize()));
            }
            sum.update(buffer.get(..length).unwrap_or_default());
        }
    }

    /// What is kept of the file.
    pub(crate) fn source(&self, layout: &str, sha256: String) -> Source {
        let name = self.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let by = env!("CARGO_PKG_VERSION").to_owned();
        Source { name, sha256, layout: layout.to_owned(), imported: 0, by }
    }
}

/// Reads a file, whatever its layout.
///
/// # Errors
/// It is not recognised, not readable, too long, or has faults.
pub fn read(path: &Path, mapping: Option<&str>) -> Result<Read1, Refused> {
    let input = Input::open(path)?;
    if mapping.is_none() && sdmx_csv::is(&input.head) {
        return sdmx_csv::read(&input);
    }
    let (layout, parts) = if sheet::is(&input.head) {
        let found: Vec<_> = sheet::sheets(&input)?.iter().filter_map(|rows| layout(rows)).collect();
        (found.first().map_or("", |(name, _)| *name), found.into_iter().map(|(_, part)| part).collect())
    } else if json::is(&input.head) {
        let (name, part) = json::read(&input)?;
        (name, vec![part])
    } else if xml::is(&input.head) {
        ("sdmx-ml", vec![xml::read(&input)?])
    } else {
        let rows = text(&input)?;
        if let Some(mapping) = mapping {
            ("mapping", vec![mapping::read(&rows, mapping, path)?])
        } else {
            let (name, part) = layout(&rows).ok_or_else(|| Refused::Layout(path.to_owned()))?;
            (name, vec![part])
        }
    };
    if parts.iter().all(|part: &Builder| part.table.rows.is_empty() && part.wrong == 0) {
        return Err(Refused::Layout(path.to_owned()));
    }
    let table = build::finish(parts, path)?;
    Ok(Read1 { table, source: input.source(layout, input.sha256()?), action: Action::Put })
}

/// The layout of rows and their observations.
fn layout(rows: &[csv::Cells]) -> Option<(&'static str, Builder)> {
    world_bank::read_matrix(rows).or_else(|| table::read(rows))
}

/// The records of a text.
fn text(input: &Input) -> Result<Vec<csv::Cells>, Refused> {
    let bytes = input.whole()?;
    if memchr::memchr(0, &input.head).is_some() {
        return Err(Refused::Layout(input.path.clone()));
    }
    csv::records(&bytes, csv::separator(&input.head)).map_err(|fault| Refused::Faults {
        path: input.path.clone(),
        first: vec![fault],
        count: 1,
    })
}

/// Whether a text says that there is no value: never zero.
pub(crate) fn is_missing(text: &str) -> bool {
    matches!(text, "" | "~" | ".." | "..." | "-" | ":" | "NaN" | "NA" | "N/A" | "n/a" | "null" | "…")
}

#[cfg(test)]
mod tests;
