//! Spreadsheets as rows of cells. A workbook that would unpack to more than is taken is refused before it is read.

use std::collections::BTreeMap;
use std::io::{BufReader, Cursor, Read};

use calamine::{Data, DataRef, Reader, Xlsx};
use quick_xml::events::Event;

use super::csv::Cells;
use super::{CELLS_MAX, Input, Refused, WHOLE_MAX};

/// Whether the bytes begin a packed workbook, or other packed files.
pub(super) fn is(head: &[u8]) -> bool {
    head.starts_with(b"PK\x03\x04")
}

/// A sheet or a packed file: its name, and its rows with the numbers of its lines.
pub(super) type Named = (String, Vec<Cells>);

/// All sheets of a workbook in their order; or the CSV files that are packed together, as the Data Finder and the World Bank give them
/// with a licence and descriptions. The second says that they are such files.
pub(super) fn tables(input: &Input) -> Result<(Vec<Named>, bool), Refused> {
    let bytes = input.whole()?;
    let broken = |what: String| Refused::Broken(input.path.clone(), what);
    let mut parts = zip::ZipArchive::new(Cursor::new(bytes.as_slice())).map_err(|error| broken(error.to_string()))?;
    let mut room = WHOLE_MAX;
    for place in 0..parts.len() {
        let part = parts.by_index(place).map_err(|error| broken(error.to_string()))?;
        let strings = String::from_utf8_lossy(part.name_raw()).to_lowercase().ends_with(STRINGS);
        let read = std::io::copy(&mut part.take(room + 1), &mut std::io::sink()).map_err(|error| input.disk(error))?;
        room = room.checked_sub(read).ok_or_else(|| Refused::Long(input.path.clone(), WHOLE_MAX))?;
        if strings {
            let part = parts.by_index(place).map_err(|error| broken(error.to_string()))?;
            let said = strings_said(part).ok_or_else(|| broken(STRINGS.to_owned()))?;
            let most = read.min(u64::try_from(CELLS_MAX).unwrap_or(u64::MAX));
            if said > most {
                return Err(broken(format!("{STRINGS}: uniqueCount")));
            }
        }
    }
    if !parts.file_names().any(|name| name.is_ok_and(|name| name.starts_with("xl/"))) {
        return files(input, &mut parts).map(|files| (files, true));
    }
    drop(parts);
    sheets(input, bytes).map(|sheets| (sheets, false))
}

/// The CSV files that are packed together, which are measured already.
fn files(input: &Input, parts: &mut zip::ZipArchive<Cursor<&[u8]>>) -> Result<Vec<Named>, Refused> {
    let broken = |error: zip::result::ZipError| Refused::Broken(input.path.clone(), error.to_string());
    let (mut all, mut room) = (Vec::new(), CELLS_MAX);
    for place in 0..parts.len() {
        let part = parts.by_index(place).map_err(broken)?;
        let name = String::from_utf8_lossy(part.name_raw()).into_owned();
        // What the packers of one system put beside each file.
        if !name.to_lowercase().ends_with(".csv") || name.starts_with("__MACOSX/") {
            continue;
        }
        let mut text = Vec::new();
        part.take(WHOLE_MAX).read_to_end(&mut text).map_err(|error| input.disk(error))?;
        let path = input.path.join(&name);
        // That layout is read as a file of its own.
        let head = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&text);
        if super::sdmx_csv::is(head) {
            return Err(Refused::Layout(path));
        }
        let rows = super::records(&path, &text, &mut room)?;
        all.push((name, rows));
    }
    Ok(all)
}

/// The sheets of a workbook whose parts are measured already.
fn sheets(input: &Input, bytes: Vec<u8>) -> Result<Vec<Named>, Refused> {
    let broken = |what: String| Refused::Broken(input.path.clone(), what);
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|error| broken(error.to_string()))?;
    let (mut sheets, mut room) = (Vec::new(), Room { cells: CELLS_MAX, bytes: WHOLE_MAX });
    // Nothing of any sheet is copied before it is known that there is room for all.
    for name in book.sheet_names() {
        let mut frame = Frame::default();
        cells(&mut book, &name, |(line, column), value| frame.take((line, column), value)).map_err(broken)?;
        room.take(&frame, input)?;
        sheets.push((name, frame));
    }
    let mut all = Vec::new();
    for (name, frame) in sheets {
        let mut rows: BTreeMap<u32, Vec<String>> = BTreeMap::new();
        let fill = |(line, column): (u32, usize), value: &DataRef<'_>| {
            let row = rows.entry(line).or_default();
            row.resize(row.len().max(column.saturating_add(1)), String::new());
            if let Some(place) = row.get_mut(column) {
                *place = text(&Data::from(value.clone()));
            }
        };
        cells(&mut book, &name, fill).map_err(broken)?;
        all.push((name, frame.filled(rows)));
    }
    Ok(all)
}

/// How the name of the part ends in which texts stand that several cells share.
const STRINGS: &str = "sharedstrings.xml";
/// The most bytes in which its first element must stand.
const STRINGS_HEAD: u64 = 1 << 20;

/// How many texts the part of shared texts says that it has, for which room is made before they are read; what is no number is more than
/// any. None where it does not begin as such a part.
fn strings_said(part: impl Read) -> Option<u64> {
    let mut reader = quick_xml::Reader::from_reader(BufReader::new(part.take(STRINGS_HEAD)));
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).ok()? {
            Event::Start(element) | Event::Empty(element) if element.local_name().as_ref() == "sst" => {
                let mut most = 0;
                for attribute in element.attributes().with_checks(false) {
                    let attribute = attribute.ok()?;
                    if attribute.key.local_name().as_ref() == "uniqueCount" {
                        most = attribute.value.trim().parse().unwrap_or(u64::MAX).max(most);
                    }
                }
                return Some(most);
            }
            Event::Eof => return None,
            _ => {}
        }
    }
}

/// Gives every cell of a sheet that is not empty: its line, its column, its value.
fn cells(
    book: &mut Xlsx<Cursor<Vec<u8>>>,
    sheet: &str,
    mut take: impl FnMut((u32, usize), &DataRef<'_>),
) -> Result<(), String> {
    let mut reader = book.worksheet_cells_reader(sheet).map_err(|error| error.to_string())?;
    while let Some(cell) = reader.next_cell().map_err(|error| error.to_string())? {
        let (line, column) = cell.get_position();
        if *cell.get_value() != DataRef::Empty {
            take((line, usize::try_from(column).unwrap_or(usize::MAX)), cell.get_value());
        }
    }
    Ok(())
}

/// How many cells, and bytes of their texts, all sheets together may still have.
struct Room {
    cells: usize,
    bytes: u64,
}

impl Room {
    fn take(&mut self, frame: &Frame, input: &Input) -> Result<(), Refused> {
        let cells = frame.cells().and_then(|cells| self.cells.checked_sub(cells));
        self.cells = cells.ok_or_else(|| Refused::Cells(input.path.clone(), CELLS_MAX))?;
        let bytes = self.bytes.checked_sub(frame.bytes);
        self.bytes = bytes.ok_or_else(|| Refused::Long(input.path.clone(), WHOLE_MAX))?;
        Ok(())
    }
}

/// Where the cells of a sheet stand, and how long their texts are together.
#[derive(Default)]
struct Frame {
    /// First and last line; none where there is no cell.
    lines: Option<(u32, u32)>,
    width: usize,
    bytes: u64,
}

impl Frame {
    fn take(&mut self, (line, column): (u32, usize), value: &DataRef<'_>) {
        let (first, last) = self.lines.unwrap_or((line, line));
        self.lines = Some((first.min(line), last.max(line)));
        self.width = self.width.max(column.saturating_add(1));
        let length = match value {
            DataRef::SharedString(text) => text.len(),
            DataRef::String(text) => text.len(),
            _ => 0,
        };
        self.bytes = self.bytes.saturating_add(u64::try_from(length).unwrap_or(u64::MAX));
    }

    /// Its cells with those that are empty; none where they cannot be counted.
    fn cells(&self) -> Option<usize> {
        let Some((first, last)) = self.lines else { return Some(0) };
        usize::try_from(last - first).ok()?.checked_add(1)?.checked_mul(self.width)
    }

    /// Rows of one width, with those between that are empty.
    fn filled(&self, mut rows: BTreeMap<u32, Vec<String>>) -> Vec<Cells> {
        let Some((first, last)) = self.lines else { return Vec::new() };
        let row = |line: u32| {
            let mut row = rows.remove(&line).unwrap_or_default();
            row.resize(self.width, String::new());
            (line.saturating_add(1), row)
        };
        (first..=last).map(row).collect()
    }
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
