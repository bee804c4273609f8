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
mod sdmx_json;
mod sheet;
mod table;
mod undesa;
mod unhcr;
mod world_bank;
mod xml;

use std::fmt;
use std::fs::File;
use std::io::{BufReader, Read};
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::thread::JoinHandle;

use flate2::read::MultiGzDecoder;
use sha2::{Digest, Sha256};

use crate::cube::{Damage, Source, Table};
use crate::said::Said;

pub use build::Builder;
pub use csv::rows_of_csv;
pub use merge::{Changes, Outlier, Report, import, revision};

/// The most bytes of a file, unpacked.
pub const BYTES_MAX: u64 = 2 << 30;
/// The most observations of an import.
pub const ROWS_MAX: usize = 16_000_000;
/// How many faults are told.
pub const FAULTS_TOLD: usize = 100;
/// The most bytes of a file whose layout needs the whole of it at once.
pub const WHOLE_MAX: u64 = 256 << 20;

/// So many letters of the name of a packed file are told.
const NAME_MAX: usize = 200;

/// So many bytes at the beginning of a file say what it is.
const HEAD: usize = 16 << 10;

/// The most cells of a table, of all sheets of a workbook with those that are empty, of a JSON text.
pub const CELLS_MAX: usize = 30_000_000;

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
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// No number stands where the value is.
    Number(String),
    /// No period.
    Period(String),
    /// The key has a value already.
    Second(u32),
    /// Fewer or more fields than the header.
    Fields(usize, usize),
    /// Not UTF-8.
    Encoding,
    /// A line that is longer than is taken.
    Long(usize),
    /// A quotation mark that is not closed or stands inside a field.
    Quotes,
    /// A code that must be of a list and is not.
    Code(&'static str, String),
    /// Two codes of one area that are of different areas.
    Conflict(String, String),
    /// To be appended, and there already with another value.
    Appended,
    /// A column is missing without which figures of different kinds cannot be told apart.
    Column(&'static str),
    /// The file does not say of which of these it is.
    Unsaid(String),
    /// Fewer persons or cases than none.
    Negative,
    /// A text that a spreadsheet would take for a formula.
    Formula(String),
}

impl Wrong {
    /// What is to be said of it.
    pub fn said(&self) -> Said {
        match self {
            Self::Number(text) => Said::of("wrong-number", &[("text", text)]),
            Self::Period(text) => Said::of("wrong-period", &[("text", text)]),
            Self::Second(line) => Said::of("wrong-second", &[("line", line)]),
            Self::Fields(found, wanted) => Said::of("wrong-fields", &[("found", found), ("wanted", wanted)]),
            Self::Encoding => Said::of("wrong-encoding", &[]),
            Self::Long(most) => Said::of("wrong-long", &[("most", most)]),
            Self::Quotes => Said::of("wrong-quotes", &[]),
            Self::Code(list, text) => Said::of("wrong-code", &[("list", list), ("text", text)]),
            Self::Conflict(first, second) => Said::of("wrong-conflict", &[("first", first), ("second", second)]),
            Self::Appended => Said::of("wrong-appended", &[]),
            Self::Column(name) => Said::of("wrong-column", &[("text", name)]),
            Self::Unsaid(all) => Said::of("wrong-unsaid", &[("all", all)]),
            Self::Negative => Said::of("wrong-negative", &[]),
            Self::Formula(text) => Said::of("wrong-formula", &[("text", text)]),
        }
    }
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
#[derive(Debug)]
pub enum Refused {
    /// The disk says no.
    Disk {
        /// Which file.
        path: PathBuf,
        /// What it says.
        source: std::io::Error,
    },
    /// The cube says no.
    Cube(Damage),
    /// No layout that is known.
    Layout(PathBuf),
    /// Longer than is taken.
    Long(PathBuf, u64),
    /// More observations than are taken.
    Rows(PathBuf, usize),
    /// More cells than are taken.
    Cells(PathBuf, usize),
    /// Another import is at work.
    Busy,
    /// More words in a column than are taken.
    Words(PathBuf, &'static str, u32),
    /// Not the XML, JSON or spreadsheet that it begins as.
    Broken(PathBuf, String),
    /// A mapping that cannot be used.
    Mapping(String),
    /// Faults.
    Faults {
        /// Which file.
        path: PathBuf,
        /// The first of them.
        first: Vec<Fault>,
        /// How many.
        count: usize,
    },
    /// Codes that no list has.
    Unmapped {
        /// Which file.
        path: PathBuf,
        /// All of them.
        codes: Vec<Unmapped>,
    },
}

impl From<Damage> for Refused {
    fn from(damage: Damage) -> Self {
        match damage {
            Damage::Busy => Self::Busy,
            damage => Self::Cube(damage),
        }
    }
}

impl Refused {
    /// What is to be said of it, and of which file; nothing where it is the machine that failed.
    pub fn said<'a>(&'a self) -> Option<(Option<&'a Path>, Said)> {
        let of = |path: Option<&'a PathBuf>, key, values: &[(&'static str, &dyn fmt::Display)]| {
            Some((path.map(PathBuf::as_path), Said::of(key, values)))
        };
        match self {
            Self::Disk { .. } | Self::Cube(_) => None,
            Self::Layout(path) => of(Some(path), "refused-layout", &[]),
            Self::Long(path, bytes) => of(Some(path), "refused-long", &[("bytes", bytes)]),
            Self::Rows(path, most) => of(Some(path), "refused-rows", &[("most", most)]),
            Self::Cells(path, most) => of(Some(path), "refused-cells", &[("most", most)]),
            Self::Busy => of(None, "refused-busy", &[]),
            Self::Words(path, column, most) => of(Some(path), "refused-words", &[("column", column), ("most", most)]),
            Self::Broken(path, text) => of(Some(path), "refused-broken", &[("text", text)]),
            Self::Mapping(text) => of(None, "refused-mapping", &[("text", text)]),
            Self::Faults { path, count, .. } => of(Some(path), "refused-faults", &[("count", count)]),
            Self::Unmapped { path, codes } => of(Some(path), "refused-unmapped", &[("count", &codes.len())]),
        }
    }
}

/// For whoever reads a log.
impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self, self.said()) {
            (Self::Disk { path, .. }, _) => write!(f, "{}", path.display()),
            (Self::Cube(damage), _) => write!(f, "{damage}"),
            (_, Some((Some(path), said))) => write!(f, "{}: {said}", path.display()),
            (_, Some((None, said))) => write!(f, "{said}"),
            (_, None) => Ok(()),
        }
    }
}

impl std::error::Error for Refused {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Disk { source, .. } => Some(source),
            Self::Cube(damage) => damage.source(),
            _ => None,
        }
    }
}

/// What was read of a file.
#[derive(Debug)]
pub struct Read1 {
    /// Its observations, sorted, keys once each.
    pub table: Table,
    /// What is to be kept of the file; neither the time of the import nor the checksum is in it.
    pub source: Source,
    /// Its checksum.
    pub checksum: Checksum,
    /// What a file says is to happen with its observations.
    pub action: Action,
    /// Of a packed file: the CSV files in it of which nothing was read.
    pub left_out: Vec<String>,
    /// The day of which it says that its figures were released, changed or prepared, as `2024-06-28`.
    pub released: Option<String>,
}

/// SHA-256 of a file as it stands, which a thread of its own takes: nobody waits for it before it is to be written.
#[derive(Debug)]
pub struct Checksum(JoinHandle<Result<String, Refused>>);

impl Checksum {
    fn of(input: &Input) -> Self {
        let path = input.path.clone();
        Self(std::thread::spawn(move || sha256(&path)))
    }

    /// Its digits.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn digits(self) -> Result<String, Refused> {
        self.0.join().unwrap_or_else(|panicked| resume_unwind(panicked))
    }
}

fn sha256(path: &Path) -> Result<String, Refused> {
    let disk = |source| Refused::Disk { path: path.to_owned(), source };
    let mut file = File::open(path).map_err(disk)?;
    let (mut sum, mut buffer) = (Sha256::new(), vec![0; 1 << 18]);
    loop {
        let length = file.read(&mut buffer).map_err(disk)?;
        if length == 0 {
            return Ok(crate::cube::hex(&sum.finalize()));
        }
        sum.update(buffer.get(..length).unwrap_or_default());
    }
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
        let length = u64::try_from(HEAD).unwrap_or_default();
        input.reader()?.take(length).read_to_end(&mut head).map_err(disk)?;
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
        let (mut bytes, mut length) = (Vec::new(), self.length);
        if self.packed {
            // Unpacked twice: at first only to see how much it is.
            let unpacked = std::io::copy(&mut self.reader()?.take(WHOLE_MAX + 1), &mut std::io::sink());
            length = unpacked.map_err(|source| self.disk(source))?;
        }
        if length <= WHOLE_MAX {
            self.reader()?.take(WHOLE_MAX + 1).read_to_end(&mut bytes).map_err(|source| self.disk(source))?;
            length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        }
        if length > WHOLE_MAX { Err(Refused::Long(self.path.clone(), WHOLE_MAX)) } else { Ok(bytes) }
    }

    /// What is kept of the file.
    pub(crate) fn source(&self, layout: &str) -> Source {
        let name = self.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let by = env!("CARGO_PKG_VERSION").to_owned();
        Source { name, sha256: String::new(), layout: layout.to_owned(), imported: 0, by }
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
    let mut action = Action::Put;
    let mut left_out = Vec::new();
    let (layout, parts) = if sheet::is(&input.head) {
        packed(&input, mapping, &mut left_out)?
    } else if json::is(&input.head) {
        let (name, part, said) = json::read(&input)?;
        action = said;
        (name, vec![part])
    } else if xml::is(&input.head) {
        let (part, said) = xml::read(&input)?;
        action = said;
        ("sdmx-ml", vec![part])
    } else {
        let rows = text(&input)?;
        if let Some(mapping) = mapping {
            ("mapping", vec![mapping::read(&rows, mapping, path)?])
        } else {
            let (name, part) = layout(&rows, table::Form::Text).ok_or_else(|| Refused::Layout(path.to_owned()))?;
            (name, vec![part])
        }
    };
    if parts.iter().all(says_nothing) {
        return Err(Refused::Layout(path.to_owned()));
    }
    let released = parts.iter().filter_map(|part| part.released.clone()).max();
    let table = build::finish(parts, path)?;
    Ok(Read1 { table, source: input.source(layout), checksum: Checksum::of(&input), action, left_out, released })
}

/// Whether nothing was read, neither right nor wrong.
fn says_nothing(part: &Builder) -> bool {
    part.table.rows.is_empty() && part.wrong == 0
}

/// The sheets of a workbook that are recognised, or the CSV files that are packed together; of those, which are left out.
fn packed(
    input: &Input,
    mapping: Option<&str>,
    left_out: &mut Vec<String>,
) -> Result<(&'static str, Vec<Builder>), Refused> {
    let (tables, packed) = sheet::tables(input)?;
    // What a mapping says is of a text, also of one that is packed.
    let mapping = mapping.filter(|_| packed);
    let form = if packed { table::Form::Text } else { table::Form::Sheet };
    let (mut name, mut parts) = ("", Vec::new());
    for (table, rows) in tables {
        let found = match mapping {
            Some(mapping) => Some(("mapping", mapping::read(&rows, mapping, &input.path)?)),
            None => layout(&rows, form),
        };
        // A workbook has sheets of notes; a file among others is there to be read.
        if packed && found.as_ref().is_none_or(|(_, part)| says_nothing(part)) {
            left_out.push(table.chars().filter(|sign| !sign.is_control()).take(NAME_MAX).collect());
        }
        if let Some((layout, part)) = found {
            name = if parts.is_empty() { layout } else { name };
            parts.push(part);
        }
    }
    let more = left_out.len().saturating_sub(FAULTS_TOLD);
    left_out.truncate(FAULTS_TOLD);
    left_out.extend((more > 0).then(|| format!("… (+{more})")));
    Ok((name, parts))
}

/// The layout of rows and their observations.
fn layout(rows: &[csv::Cells], form: table::Form) -> Option<(&'static str, Builder)> {
    world_bank::read_matrix(rows).or_else(|| table::read(rows, form))
}

/// The records of a text.
fn text(input: &Input) -> Result<Vec<csv::Cells>, Refused> {
    records(&input.path, &input.whole()?, &mut { CELLS_MAX })
}

/// The records of a text that is there, for which there is room for so many cells.
fn records(path: &Path, bytes: &[u8], room: &mut usize) -> Result<Vec<csv::Cells>, Refused> {
    let head = bytes.get(..bytes.len().min(HEAD)).unwrap_or_default();
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
    if memchr::memchr(0, head).is_some() {
        return Err(Refused::Layout(path.to_owned()));
    }
    let separator = csv::separator(head);
    let cells = memchr::memchr2_iter(separator, b'\n', bytes).count();
    *room = room.checked_sub(cells).ok_or_else(|| Refused::Cells(path.to_owned(), CELLS_MAX))?;
    csv::records(bytes, separator).map_err(|fault| Refused::Faults {
        path: path.to_owned(),
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
