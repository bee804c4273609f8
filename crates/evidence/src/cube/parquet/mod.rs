//! The file of the cube: plain Parquet, written and read here, because of all that the format can do the cube needs one corner.
//!
//! Flat columns, one dictionary and one page of data for each column of a row group, packed with gzip. `DuckDB`, Spark and pandas
//! read it as it is (`docs/decisions/0030-evidence-cube.md`). The form is that of the Apache Parquet specification, 2.10.

mod bits;
mod read;
mod thrift;
mod write;

pub use read::{Footer, Group, footer, rows_of};
pub(crate) use write::hex;
pub use write::{Encoded, encode, finish};

/// First and last bytes of a file.
pub const MAGIC: &[u8; 4] = b"PAR1";
/// The most rows of a row group.
pub const GROUP_ROWS: usize = 1 << 18;
/// The name under which the footer keeps what is known of datasets.
pub const DATASETS: &str = "meshveret.datasets";
/// The name under which the footer keeps the SHA-256 of the file in which these 64 digits are zeros.
pub const CHECKSUM: &str = "meshveret.sha256";

/// The column of lines, of which nearly all differ: it has no dictionary.
pub(crate) const LINES: &str = "source_row";

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// Words.
    Text,
    /// A number with a fraction, which may be missing.
    Double,
    /// A whole number of 32 bits.
    Int,
    /// Days since 1970.
    Date,
}

/// How many of the columns, the first, have the words of an observation.
pub(crate) const WORDS: usize = 12;

/// The columns of the file, in order.
pub(crate) const COLUMNS: [(&str, Form); 16] = [
    ("dataset", Form::Text),
    ("indicator", Form::Text),
    ("destination", Form::Text),
    ("origin", Form::Text),
    ("period", Form::Text),
    ("period_kind", Form::Text),
    ("period_start", Form::Date),
    ("period_end", Form::Date),
    ("sex", Form::Text),
    ("age", Form::Text),
    ("detail", Form::Text),
    ("unit", Form::Text),
    ("value", Form::Double),
    ("status", Form::Text),
    ("flags", Form::Int),
    ("source_row", Form::Int),
];
