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

#[cfg(test)]
mod tests {
    use super::super::{Dicts, FIELDS, Flags, Row, at, note, of_mut, period};
    use super::*;

    #[test]
    fn every_value_status_flag_and_line_comes_back_bit_for_bit() {
        let mut dicts = Dicts::default();
        let year = period::word("2024", period::Sort::End);
        let words = ["T:ONE(1.0)", "I", "AFG", "PAK", &year, "_T", "_T", "", "PS"];
        let key = FIELDS
            .into_iter()
            .zip(words)
            .fold(0, |key, (field, word)| key | at(field, of_mut(&mut dicts, field).intern(word.as_bytes())));
        // Counts at the bounds of what is found without a search, and what only looks like one.
        let counts = [0.0, 1.0, 32_767.0, 32_768.0, 4_294_967_295.0, 4_294_967_296.0, 4_503_599_627_370_496.0];
        let others = [-0.0, -1.0, 0.5, 4_294_967_297.0, 1e300, f64::MIN_POSITIVE, f64::NAN];
        let rows: Vec<Row> = [counts, others, counts]
            .concat()
            .into_iter()
            .zip(1..)
            .map(|(value, line)| {
                let (status, flags) = if line % 3 == 0 { (b'E', Flags::BREAK) } else { (b'A', Flags::default()) };
                Row { key, value, line: line * line, note: note(status, flags) }
            })
            .collect();
        let group = encode(&rows, &dicts).unwrap();
        let back = rows_of(&group, &group.bytes).unwrap();
        let said = |rows: &[Row]| {
            rows.iter().map(|row| (row.value.to_bits(), row.line, row.status(), row.flags())).collect::<Vec<_>>()
        };
        assert_eq!(said(&back.rows), said(&rows));
        for (row, other) in back.rows.iter().zip(&rows) {
            for field in FIELDS {
                assert_eq!(back.word(row, field), super::super::of(&dicts, field).word(other.get(field)));
            }
        }
    }
}
