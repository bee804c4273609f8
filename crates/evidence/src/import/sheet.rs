//! Spreadsheets as rows of cells. A workbook that would unpack to more than is taken is refused before it is read.

use std::io::{Cursor, Read};

use calamine::{Data, Reader, Xlsx};

use super::csv::Cells;
use super::{Input, Refused, WHOLE_MAX};

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
    let mut sheets = Vec::new();
    for name in book.sheet_names() {
        let range = book.worksheet_range(&name).map_err(|error| broken(error.to_string()))?;
        let (first, left) = range.start().unwrap_or_default();
        let row = |(line, cells): (u32, &[Data])| {
            let before = (0..left).map(|_| String::new());
            (line, before.chain(cells.iter().map(text)).collect::<Vec<_>>())
        };
        sheets.push((first + 1..).zip(range.rows()).map(row).collect());
    }
    Ok(sheets)
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
