//! The rows of a spreadsheet under the heads of its columns.

use procedure::time::Day;

use super::{BoardError, COLUMNS_MAX, Column, ROWS_MAX, fold, locales};

/// Rows as they stand in the file: the number, counted from 1, and the cells.
pub(super) type Rows = Vec<(usize, Vec<String>)>;

/// Rows under their heads.
pub(super) struct Cells {
    heads: Vec<Option<Column>>,
    rows: Rows,
}

impl Cells {
    /// Finds the heads in the first row that has a word.
    pub(super) fn new(rows: Rows) -> Result<Self, BoardError> {
        let filled = |(_, cells): &(usize, Vec<String>)| cells.iter().any(|cell| !cell.trim().is_empty());
        if rows.iter().any(|(_, cells)| cells.len() > COLUMNS_MAX) {
            return Err(BoardError::TooManyColumns);
        }
        let mut rows = rows.into_iter().filter(filled);
        let (_, first) = rows.next().ok_or(BoardError::Empty)?;
        let mut heads = Vec::new();
        for (at, head) in first.iter().enumerate() {
            let column = Column::of(head);
            match column {
                None if !head.trim().is_empty() => {
                    return Err(BoardError::HeadUnknown { at: at.saturating_add(1), head: head.clone() });
                }
                Some(column) if heads.contains(&Some(column)) => return Err(BoardError::HeadTwice { column }),
                Some(_) | None => heads.push(column),
            }
        }
        if !heads.contains(&Some(Column::Party)) {
            return Err(BoardError::HeadMissing { column: Column::Party });
        }
        let rows: Rows = rows.collect();
        if rows.len() > ROWS_MAX {
            return Err(BoardError::TooManyRows);
        }
        Ok(Self { heads, rows })
    }

    /// The rows that have a word.
    pub(super) fn rows(&self) -> impl Iterator<Item = Read<'_>> {
        self.rows.iter().map(|(row, cells)| Read { row: *row, heads: &self.heads, cells })
    }
}

/// A row, read by column.
pub(super) struct Read<'a> {
    /// Its number in the file.
    pub(super) row: usize,
    heads: &'a [Option<Column>],
    cells: &'a [String],
}

impl Read<'_> {
    /// A text, if there is one.
    pub(super) fn text(&self, column: Column) -> Option<String> {
        let at = self.heads.iter().position(|head| *head == Some(column))?;
        let text = self.cells.get(at)?.trim();
        (!text.is_empty()).then(|| text.to_owned())
    }

    /// A word of those that the column takes, in any complete language; as acts write it.
    pub(super) fn word(&self, column: Column) -> Result<Option<String>, BoardError> {
        let (Some(text), Some((prefix, words))) = (self.text(column), column.words()) else { return Ok(None) };
        let folded = fold(&text);
        let says = |word: &&&str| {
            let mut shown = locales().map(|locale| fold(&locale.text(&format!("{prefix}-{word}"))));
            fold(word) == folded || shown.any(|own| own == folded)
        };
        let found = words.iter().find(says).map(|word| (*word).to_owned());
        found.map(Some).ok_or(BoardError::Word { row: self.row, column, value: text })
    }

    /// A day: `2026-03-02`, `02.03.2026` or `02/03/2026`, in this order of day and month.
    pub(super) fn day(&self, column: Column) -> Result<Option<Day>, BoardError> {
        let Some(text) = self.text(column) else { return Ok(None) };
        let turned = || {
            let parts: Vec<&str> = text.split(['.', '/']).collect();
            let [day, month, year] = parts.as_slice() else { return None };
            Day::new(&format!("{year}-{month:0>2}-{day:0>2}"))
        };
        let day = Day::new(&text).filter(|day| day.day > 0).or_else(turned);
        day.map(Some).ok_or(BoardError::Date { row: self.row, column, value: text.clone() })
    }
}
