//! XLSX: the first sheet of a workbook, read cell by cell within the bounds of a board.

use std::io::Cursor;

use calamine::{DataRef, Reader, Xlsx, XlsxError};

use super::cells::Rows;
use super::{BoardError, COLUMNS_MAX, ROWS_MAX};

/// The most bytes that the parts of a workbook may say they have when unpacked: a small file must not become a large one.
const UNPACKED_MAX: u64 = 64 * 1024 * 1024;

/// The rows of the first sheet.
pub(super) fn rows(bytes: &[u8]) -> Result<Rows, BoardError> {
    if unpacked(bytes).is_none_or(|size| size > UNPACKED_MAX) {
        return Err(BoardError::Workbook("no archive, or one that unpacks too large".to_owned()));
    }
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

/// What the parts of a ZIP archive say they have when unpacked, from its central directory; `None` if there is none.
///
/// Source: APPNOTE.TXT 6.3, sections 4.3.12 and 4.3.16.
fn unpacked(bytes: &[u8]) -> Option<u64> {
    let end = bytes.windows(4).rposition(|window| window == b"PK\x05\x06")?;
    let parts = number(bytes, end.checked_add(10)?, 2)?;
    let mut at = usize::try_from(number(bytes, end.checked_add(16)?, 4)?).ok()?;
    let mut sum = 0_u64;
    for _ in 0..parts {
        let head = bytes.get(at..at.checked_add(4)?)?;
        (head == b"PK\x01\x02").then_some(())?;
        sum = sum.checked_add(number(bytes, at.checked_add(24)?, 4)?)?;
        let mut length = 46_u64;
        for field in [28, 30, 32] {
            length = length.checked_add(number(bytes, at.checked_add(field)?, 2)?)?;
        }
        at = at.checked_add(usize::try_from(length).ok()?)?;
    }
    Some(sum)
}

/// A number of so many bytes, the lowest first.
fn number(bytes: &[u8], at: usize, length: usize) -> Option<u64> {
    let bytes = bytes.get(at..at.checked_add(length)?)?;
    Some(bytes.iter().rev().fold(0_u64, |sum, byte| (sum << 8) | u64::from(*byte)))
}
