//! Spreadsheets as rows of cells. A workbook that would unpack to more than is taken is refused before it is read.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use calamine::{Data, Reader, Xlsx};

use super::csv::Cells;
use super::{CELLS_MAX, Input, Refused, WHOLE_MAX};

/// Whether the bytes begin a packed workbook.
pub(super) fn is(head: &[u8]) -> bool {
    head.starts_with(b"PK\x03\x04")
}

/// All sheets in their order, each as rows with the numbers of its lines.
pub(super) fn sheets(input: &Input) -> Result<Vec<Vec<Cells>>, Refused> {
    let bytes = input.whole()?;
    let broken = |what: String| Refused::Broken(input.path.clone(), what);
    let mut parts = zip::ZipArchive::new(Cursor::new(&bytes)).map_err(|error| broken(error.to_string()))?;
    let mut room = WHOLE_MAX;
    for place in 0..parts.len() {
        let part = parts.by_index(place).map_err(|error| broken(error.to_string()))?;
        let read = std::io::copy(&mut part.take(room + 1), &mut std::io::sink()).map_err(|error| input.disk(error))?;
        room = room.checked_sub(read).ok_or_else(|| Refused::Long(input.path.clone(), WHOLE_MAX))?;
    }
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|error| broken(error.to_string()))?;
    let (mut sheets, mut room) = (Vec::new(), CELLS_MAX);
    for name in book.sheet_names() {
        let mut reader = book.worksheet_cells_reader(&name).map_err(|error| broken(error.to_string()))?;
        let (mut rows, mut width): (BTreeMap<u32, Vec<String>>, usize) = (BTreeMap::new(), 0);
        while let Some(cell) = reader.next_cell().map_err(|error| broken(error.to_string()))? {
            let ((line, column), value) = (cell.get_position(), Data::from(cell.get_value().clone()));
            if value == Data::Empty {
                continue;
            }
            let column = usize::try_from(column).unwrap_or(usize::MAX);
            width = width.max(column.saturating_add(1));
            let row = rows.entry(line).or_default();
            // Where a sheet says that its cells stand, room is not made before it is known to be enough.
            room = room
                .checked_sub(column.saturating_add(1).saturating_sub(row.len()))
                .ok_or_else(|| Refused::Cells(input.path.clone(), CELLS_MAX))?;
            row.resize(row.len().max(column + 1), String::new());
            if let Some(place) = row.get_mut(column) {
                *place = text(&value);
            }
        }
        sheets.push(filled(rows, width).ok_or_else(|| Refused::Cells(input.path.clone(), CELLS_MAX))?);
    }
    Ok(sheets)
}

/// Rows of one width, with those between that are empty; none where they would be more cells than are taken.
fn filled(mut rows: BTreeMap<u32, Vec<String>>, width: usize) -> Option<Vec<Cells>> {
    let (Some((first, _)), Some((last, _))) = (rows.first_key_value(), rows.last_key_value()) else {
        return Some(Vec::new());
    };
    let (first, last) = (*first, *last);
    let height = usize::try_from(last - first).ok()?.checked_add(1)?;
    if height.checked_mul(width)? > CELLS_MAX {
        return None;
    }
    let row = |line: u32| {
        let mut row = rows.remove(&line).unwrap_or_default();
        row.resize(width, String::new());
        (line.saturating_add(1), row)
    };
    Some((first..=last).map(row).collect())
}

/// A cell as a text; an error of a formula is missing.
fn text(cell: &Data) -> String {
    match cell {
        Data::Empty | Data::Error(_) => String::new(),
        Data::Float(number) => number.to_string(),
        Data::Int(number) => number.to_string(),
        other => other.to_string(),
    }
}
