//! A file of ours back into rows. A file that is not, or is damaged, is refused before anything of it is taken.

use std::io::Read;

use flate2::read::GzDecoder;
use sha2::{Digest, Sha256};

use super::super::{Field, Row, Table, at, of_mut, period};
use super::thrift::{Reader, Value};
use super::write::hex;
use super::{CHECKSUM, COLUMNS, DATASETS, Encoded, GROUP_ROWS, LINES, MAGIC, bits};

/// The most bytes of an unpacked page.
const PAGE_BYTES: usize = 64 << 20;

/// Where a row group stands.
#[derive(Clone, Debug)]
pub struct Group {
    /// Rows, bytes of its columns, and its dataset.
    pub encoded: Encoded,
    /// Where its first column begins.
    pub start: usize,
}

/// What a footer says.
#[derive(Clone, Debug, Default)]
pub struct Footer {
    /// Row groups; their bytes are empty.
    pub groups: Vec<Group>,
    /// The datasets, as JSON.
    pub datasets: String,
}

/// Reads the footer and checks the checksum of the whole file; none where it is damaged.
pub fn footer(file: &[u8]) -> Option<Footer> {
    let body = file.strip_prefix(MAGIC)?.strip_suffix(MAGIC)?;
    let (body, length) = body.split_last_chunk::<4>()?;
    let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
    let start = file.len().checked_sub(length)?.checked_sub(8)?;
    let raw = body.get(body.len().checked_sub(length)?..)?;
    let meta = Reader { rest: raw }.structure(12)?;
    let said = |key: &str| {
        meta.list(5).iter().find(|pair| pair.bytes(1) == Some(key.as_bytes())).and_then(|pair| pair.bytes(2))
    };
    let checksum = said(CHECKSUM)?;
    let place = memchr::memmem::find(raw, checksum)? + start;
    let mut sum = Sha256::new();
    sum.update(file.get(..place)?);
    sum.update([b'0'; 64]);
    sum.update(file.get(place.checked_add(64)?..)?);
    if hex(&sum.finalize()).as_bytes() != checksum {
        return None;
    }
    let datasets = String::from_utf8(said(DATASETS)?.to_vec()).ok()?;
    let groups = meta.list(4).iter().map(group).collect::<Option<_>>()?;
    Some(Footer { groups, datasets })
}

fn group(value: &Value<'_>) -> Option<Group> {
    let rows = value.size(3).filter(|rows| *rows <= GROUP_ROWS)?;
    let chunks = value.list(1);
    let start = chunks.first()?.get(3)?.size(11)?;
    let mut columns = Vec::new();
    for chunk in chunks {
        let meta = chunk.get(3)?;
        let (total, data) = (meta.size(7)?, meta.size(9)?);
        let first = data.checked_sub(meta.size(11).unwrap_or(data))?;
        columns.push([first, total.checked_sub(first)?, meta.size(6)?]);
    }
    (columns.len() == COLUMNS.len()).then(|| Group { encoded: Encoded { rows, columns, ..Encoded::default() }, start })
}

/// One column of a row group: its words, and for each row which one; none of them where a value is missing.
struct Column {
    words: Vec<Vec<u8>>,
    numbers: Vec<u32>,
    present: Vec<u32>,
}

/// The rows of a row group, whose bytes these are.
pub fn rows_of(group: &Encoded, bytes: &[u8]) -> Option<Table> {
    let mut table =
        Table { rows: vec![Row { key: 0, value: f64::NAN, line: 0, note: 0 }; group.rows], ..Table::default() };
    let mut rest = bytes;
    let mut periods: Option<Column> = None;
    for ((name, _), [dictionary, data, _]) in COLUMNS.iter().zip(&group.columns) {
        let (chunk, after) = rest.split_at_checked(dictionary.checked_add(*data)?)?;
        rest = after;
        match *name {
            "period_start" | "period_end" => {}
            LINES if *dictionary == 0 => lines(&mut table, chunk)?,
            "period" => periods = Some(column(name, chunk, group.rows)?),
            "period_kind" => {
                let kinds = column(name, chunk, group.rows)?;
                both(&mut table, &periods.take()?, &kinds)?;
            }
            _ => take(&mut table, name, &column(name, chunk, group.rows)?)?,
        }
    }
    Some(table)
}

/// Puts lines without a dictionary into the rows.
fn lines(table: &mut Table, chunk: &[u8]) -> Option<()> {
    let (page, _) = page(chunk)?;
    if page.differences {
        let lines = bits::decode_differences(&page.plain, table.rows.len())?;
        table.rows.iter_mut().zip(lines).for_each(|(row, line)| row.line = line);
        return Some(());
    }
    // As the first versions of this program wrote them.
    let (lines, rest) = page.plain.as_chunks::<4>();
    if lines.len() != table.rows.len() || !rest.is_empty() {
        return None;
    }
    for (row, line) in table.rows.iter_mut().zip(lines) {
        row.line = u32::from_le_bytes(*line);
    }
    Some(())
}

/// Puts a column into the rows.
fn take(table: &mut Table, name: &str, column: &Column) -> Option<()> {
    if let Some(field) = Field::named(name) {
        let map: Vec<u32> = column.words.iter().map(|word| of_mut(&mut table.dicts, field).intern(word)).collect();
        for (row, number) in table.rows.iter_mut().zip(&column.numbers) {
            row.key |= at(field, *map.get(usize::try_from(*number).ok()?)?);
        }
        return Some(());
    }
    if name == "value" {
        let values: Vec<f64> = words_of::<8>(&column.words)?.into_iter().map(f64::from_le_bytes).collect();
        let mut numbers = column.numbers.iter();
        for (row, present) in table.rows.iter_mut().zip(&column.present) {
            if *present == 1 {
                row.value = *values.get(usize::try_from(*numbers.next()?).ok()?)?;
            }
        }
        return Some(());
    }
    let notes: Vec<u32> = match name {
        "status" => {
            column.words.iter().map(|word| word.first().map(|letter| u32::from(*letter))).collect::<Option<_>>()?
        }
        _ => words_of::<4>(&column.words)?.into_iter().map(u32::from_le_bytes).collect(),
    };
    for (row, number) in table.rows.iter_mut().zip(&column.numbers) {
        let number = *notes.get(usize::try_from(*number).ok()?)?;
        match name {
            "status" => row.note |= number,
            "flags" => row.note |= number << 8,
            _ => row.line = number,
        }
    }
    Some(())
}

/// Words of one length.
fn words_of<const N: usize>(words: &[Vec<u8>]) -> Option<Vec<[u8; N]>> {
    words.iter().map(|word| word.as_slice().try_into().ok()).collect()
}

/// Text and sort of a period are one word of ours.
fn both(table: &mut Table, periods: &Column, kinds: &Column) -> Option<()> {
    let kinds_known = kinds.words.len().max(1);
    let mut map: Vec<Option<u32>> = vec![None; periods.words.len().checked_mul(kinds_known)?];
    for ((row, text), kind) in table.rows.iter_mut().zip(&periods.numbers).zip(&kinds.numbers) {
        let (text, kind) = (usize::try_from(*text).ok()?, usize::try_from(*kind).ok()?);
        let place = map.get_mut(text * kinds_known + kind)?;
        let number = if let Some(number) = place {
            *number
        } else {
            let text = std::str::from_utf8(periods.words.get(text)?).ok()?;
            let kind = std::str::from_utf8(kinds.words.get(kind)?).ok()?;
            let word = period::word(text, period::Sort::named(kind)?);
            *place.insert(of_mut(&mut table.dicts, Field::Period).intern(word.as_bytes()))
        };
        row.key |= at(Field::Period, number);
    }
    Some(())
}

fn column(name: &str, chunk: &[u8], rows: usize) -> Option<Column> {
    let (dictionary, rest) = page(chunk)?;
    let words = split_words(name, &dictionary.plain, dictionary.count)?;
    let (page, _) = page(rest)?;
    let (mut data, mut present) = (page.plain.as_slice(), vec![1; rows]);
    if name == "value" {
        let (length, after) = data.split_first_chunk::<4>()?;
        let (levels, after) = after.split_at_checked(usize::try_from(u32::from_le_bytes(*length)).ok()?)?;
        present = bits::decode(levels, 1, rows)?;
        data = after;
    }
    let (width, data) = data.split_first()?;
    let count = present.iter().filter(|present| **present == 1).count();
    let numbers = bits::decode(data, (*width).min(32).into(), count)?;
    Some(Column { words, numbers, present })
}

fn split_words(name: &str, plain: &[u8], count: usize) -> Option<Vec<Vec<u8>>> {
    let fixed = match name {
        "value" => Some(8),
        "flags" | "source_row" => Some(4),
        _ => None,
    };
    let (mut words, mut rest) = (Vec::new(), plain);
    for _ in 0..count {
        let length = if let Some(fixed) = fixed {
            fixed
        } else {
            let (length, after) = rest.split_first_chunk::<4>()?;
            rest = after;
            usize::try_from(u32::from_le_bytes(*length)).ok()?
        };
        let (word, after) = rest.split_at_checked(length)?;
        rest = after;
        words.push(word.to_vec());
    }
    Some(words)
}

/// A page, unpacked.
struct Page {
    /// Count of values.
    count: usize,
    plain: Vec<u8>,
    /// Whether its values are differences of neighbours.
    differences: bool,
}

/// The first page, and what follows it.
fn page(chunk: &[u8]) -> Option<(Page, &[u8])> {
    let mut reader = Reader { rest: chunk };
    let head = reader.structure(4)?;
    let of_page = head.get(5).or_else(|| head.get(7))?;
    let (count, differences) = (of_page.size(1)?, of_page.size(2)? == 5);
    let size = head.size(2).filter(|size| *size <= PAGE_BYTES)?;
    let (packed, after) = reader.rest.split_at_checked(head.size(3)?)?;
    let mut plain = Vec::with_capacity(size);
    GzDecoder::new(packed).take(u64::try_from(PAGE_BYTES).ok()?).read_to_end(&mut plain).ok()?;
    (plain.len() == size).then_some((Page { count, plain, differences }, after))
}
