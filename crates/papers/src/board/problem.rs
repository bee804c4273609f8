//! What can be wrong with the file of a board, each with its place, and the sentence that says so to the reader.

use locale::{Locale, Value};

use super::{BYTES_MAX, COLUMNS_MAX, Column, ROWS_MAX};

/// The file of a board cannot be taken. Rows are counted from 1, the heads among them.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BoardError {
    /// It is larger than [`BYTES_MAX`].
    #[error("the file of a board is larger than {BYTES_MAX} bytes")]
    TooLarge,
    /// It has more rows than [`ROWS_MAX`].
    #[error("the file of a board has more than {ROWS_MAX} rows")]
    TooManyRows,
    /// It has more columns than [`COLUMNS_MAX`].
    #[error("the file of a board has more than {COLUMNS_MAX} columns")]
    TooManyColumns,
    /// It is neither CSV nor XLSX.
    #[error("a board is not read from {0}")]
    Media(String),
    /// It says that it is CSV and is not UTF-8.
    #[error("the file of a board is not UTF-8")]
    NotUtf8,
    /// It says that it is a workbook and is none.
    #[error("reading the workbook of a board: {0}")]
    Workbook(String),
    /// It has no row.
    #[error("the file of a board has no row")]
    Empty,
    /// A quotation mark is not closed.
    #[error("row {row}: a quotation mark is not closed")]
    QuoteOpen {
        /// The row in which it opens.
        row: usize,
    },
    /// The head of a column is not known.
    #[error("column {at} has a head that is not known")]
    HeadUnknown {
        /// The column, counted from 1.
        at: usize,
        /// Its head.
        head: String,
    },
    /// Two columns have the same head.
    #[error("the column {} stands twice", column.word())]
    HeadTwice {
        /// The column.
        column: Column,
    },
    /// A column that is needed is missing.
    #[error("the column {} is missing", column.word())]
    HeadMissing {
        /// The column.
        column: Column,
    },
    /// No party stands in the first row.
    #[error("row {row}: no party")]
    PartyMissing {
        /// The row.
        row: usize,
    },
    /// A role, an office or a contact stands without a name.
    #[error("row {row}: no name")]
    NameMissing {
        /// The row.
        row: usize,
    },
    /// A word is not one that the column takes.
    #[error("row {row}, column {}: not a word of it", column.word())]
    Word {
        /// The row.
        row: usize,
        /// The column.
        column: Column,
        /// The word.
        value: String,
    },
    /// A value is no day.
    #[error("row {row}, column {}: not a day", column.word())]
    Date {
        /// The row.
        row: usize,
        /// The column.
        column: Column,
        /// The value.
        value: String,
    },
    /// Two rows of a party say different things.
    #[error("row {row}, column {}: not what a row above says of the party", column.word())]
    Differs {
        /// The later row.
        row: usize,
        /// The column.
        column: Column,
    },
}

impl BoardError {
    /// The sentence for the reader.
    pub fn told(&self, locale: &Locale) -> String {
        let column = |column: &Column| ("column", Value::from(column.head(locale)));
        let row = |row: &usize| ("row", Value::from(*row));
        let with = |key: &str, values: &[(&str, Value<'_>)]| locale.with(&format!("papers-board-error-{key}"), values);
        match self {
            Self::TooLarge => with("too-large", &[("bound", locale.bytes(BYTES_MAX).into())]),
            Self::TooManyRows => with("too-many-rows", &[("bound", ROWS_MAX.into())]),
            Self::TooManyColumns => with("too-many-columns", &[("bound", COLUMNS_MAX.into())]),
            Self::Media(media) => with("media", &[("media", media.into())]),
            Self::NotUtf8 => with("not-utf8", &[]),
            Self::Workbook(_) => with("workbook", &[]),
            Self::Empty => with("empty", &[]),
            Self::QuoteOpen { row: at } => with("quote-open", &[row(at)]),
            Self::HeadUnknown { at, head } => with("head-unknown", &[("number", at.into()), ("head", head.into())]),
            Self::HeadTwice { column: which } => with("head-twice", &[column(which)]),
            Self::HeadMissing { column: which } => with("head-missing", &[column(which)]),
            Self::PartyMissing { row: at } => with("party-missing", &[row(at)]),
            Self::NameMissing { row: at } => with("name-missing", &[row(at)]),
            Self::Word { row: at, column: which, value } => {
                let words: Vec<String> = which.words().map_or_else(Vec::new, |(prefix, words)| {
                    words.iter().map(|word| locale.text(&format!("{prefix}-{word}"))).collect()
                });
                let words = words.join(&locale.text("locale-list-comma"));
                with("word", &[row(at), column(which), ("value", value.into()), ("words", words.into())])
            }
            Self::Date { row: at, column: which, value } => {
                with("date", &[row(at), column(which), ("value", value.into())])
            }
            Self::Differs { row: at, column: which } => with("differs", &[row(at), column(which)]),
        }
    }
}
