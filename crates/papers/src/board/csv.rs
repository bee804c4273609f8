//! CSV as spreadsheets write it: UTF-8 with or without a byte order mark; comma, semicolon or tab; quotes doubled (RFC 4180).

use super::cells::Rows;
use super::{BoardError, COLUMNS_MAX, ROWS_MAX};

/// The rows of a file.
pub(super) fn rows(bytes: &[u8]) -> Result<Rows, BoardError> {
    let text = std::str::from_utf8(bytes).map_err(|_not_utf8| BoardError::NotUtf8)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader =
        Reader { separator: separator(text), rows: Vec::new(), row: Vec::new(), cell: String::new(), line: 1 };
    let mut letters = text.chars().peekable();
    let mut quoted = None;
    while let Some(letter) = letters.next() {
        match (letter, quoted) {
            ('"', None) if reader.cell.is_empty() => quoted = Some(reader.line),
            ('"', Some(_)) if letters.next_if_eq(&'"').is_some() => reader.cell.push('"'),
            ('"', Some(_)) => quoted = None,
            ('\r', None) if letters.peek() == Some(&'\n') => {}
            ('\n', None) => reader.end_row()?,
            (letter, None) if letter == reader.separator => reader.end_cell()?,
            (letter, _) => reader.cell.push(letter),
        }
    }
    if let Some(row) = quoted {
        return Err(BoardError::QuoteOpen { row });
    }
    if !reader.cell.is_empty() || !reader.row.is_empty() {
        reader.end_row()?;
    }
    Ok(reader.rows)
}

/// A cell as it is written.
pub(super) fn quoted(cell: &str) -> String {
    if cell.contains([';', ',', '"', '\n', '\r']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

/// A cell of words that others typed. Spreadsheets take what begins with such a sign for a formula and run it: an apostrophe
/// before it says that they are words (OWASP, CSV injection).
pub(super) fn guarded(cell: &str) -> String {
    let runs = cell.trim_start().starts_with(['=', '+', '-', '@', '\t', '\r']) || cell.starts_with(['\t', '\r', '\n']);
    quoted(&if runs { format!("'{cell}") } else { cell.to_owned() })
}

/// The separator is the one that stands most often in the first line.
fn separator(text: &str) -> char {
    let first = text.lines().next().unwrap_or_default();
    let count = |separator: char| first.matches(separator).count();
    [',', '\t', ';'].into_iter().max_by_key(|separator| count(*separator)).filter(|s| count(*s) > 0).unwrap_or(';')
}

struct Reader {
    separator: char,
    rows: Rows,
    row: Vec<String>,
    cell: String,
    /// The row in which we are, counted from 1.
    line: usize,
}

impl Reader {
    fn end_cell(&mut self) -> Result<(), BoardError> {
        self.row.push(std::mem::take(&mut self.cell));
        if self.row.len() > COLUMNS_MAX { Err(BoardError::TooManyColumns) } else { Ok(()) }
    }

    fn end_row(&mut self) -> Result<(), BoardError> {
        self.end_cell()?;
        self.rows.push((self.line, std::mem::take(&mut self.row)));
        self.line = self.line.saturating_add(1);
        // The heads, and as much again for empty rows between.
        if self.rows.len() > ROWS_MAX.saturating_mul(2) { Err(BoardError::TooManyRows) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_taken_for_a_formula() {
        for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1"] {
            let cell = guarded(formula);
            assert!(cell.starts_with('\'') || cell.starts_with("\"'"), "{cell:?}");
        }
        assert_eq!(guarded("=A1;\"x\""), "\"'=A1;\"\"x\"\"\"");
        assert_eq!(guarded("Hedda Quarnow"), "Hedda Quarnow");
    }
}
