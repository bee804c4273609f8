//! XLSX: the first sheet of a workbook, read cell by cell within the bounds of a board.

use std::io::Cursor;

use calamine::{DataRef, Reader, Xlsx, XlsxError};

use super::cells::Rows;
use super::{BoardError, COLUMNS_MAX, ROWS_MAX};
use crate::zipped::measure;

/// The most bytes that the parts of a workbook may have when unpacked: a small file must not become a large one.
const UNPACKED_MAX: u64 = 64 * 1024 * 1024;

/// The rows of the first sheet.
pub(super) fn rows(bytes: &[u8]) -> Result<Rows, BoardError> {
    measure(bytes, UNPACKED_MAX).map_err(|cause| BoardError::Workbook(cause.to_string()))?;
    let broken = |cause: XlsxError| BoardError::Workbook(cause.to_string());
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    let sheet = workbook.sheet_names().into_iter().next().ok_or(BoardError::Empty)?;
    let mut reader = workbook.worksheet_cells_reader(&sheet).map_err(broken)?;
    let mut rows: Rows = Vec::new();
    while let Some(cell) = reader.next_cell().map_err(broken)? {
        let (row, column) = cell.get_position();
        let text = written(cell.get_value());
        if text.is_empty() {
            continue;
        }
        let column = usize::try_from(column).unwrap_or(usize::MAX);
        let number = usize::try_from(row).unwrap_or(usize::MAX).saturating_add(1);
        if column >= COLUMNS_MAX {
            return Err(BoardError::TooManyColumns);
        }
        if rows.last().is_none_or(|(last, _)| *last != number) {
            rows.push((number, Vec::new()));
        }
        if rows.len() > ROWS_MAX.saturating_add(1) {
            return Err(BoardError::TooManyRows);
        }
        if let Some((_, cells)) = rows.last_mut() {
            cells.resize(cells.len().max(column.saturating_add(1)), String::new());
            if let Some(place) = cells.get_mut(column) {
                *place = text;
            }
        }
    }
    Ok(rows)
}

/// A value as a person would write it. A date is written as such; a formula's error is nothing.
fn written(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        // Whole numbers, such as the number of a note, come as floating ones; they are written without a point.
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(truth) => truth.to_string(),
        DataRef::DateTime(at) => {
            let (year, month, day, ..) = at.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        DataRef::DateTimeIso(text) => text.get(..10).unwrap_or(text).to_owned(),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}
