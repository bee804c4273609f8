//! Rows into row groups, and row groups into a file.

use std::io::Write;

use flate2::{Compression, write::GzEncoder};
use hashbrown::HashTable;
use sha2::{Digest, Sha256};

use super::super::{Dict, Dicts, Field, Row, of, period};
use super::thrift::{BINARY, I32, STRUCT, Writer};
use super::{CHECKSUM, COLUMNS, DATASETS, Form, LINES, MAGIC, bits};

/// A row group as it stands in a file: bytes that do not depend on their place, and what the footer says of them.
#[derive(Clone, Debug, Default)]
pub struct Encoded {
    /// How many rows.
    pub rows: usize,
    /// The dataset of all of them.
    pub dataset: String,
    /// Dictionary and data of each column, one after the other.
    pub bytes: Vec<u8>,
    /// Of each column: bytes of the dictionary page, of the data page, and of both unpacked.
    pub columns: Vec<[usize; 3]>,
}

/// The data page of a field, packed once for all columns that say the field in other words.
struct Kept {
    field: Field,
    /// Numbers of the words that these rows use, in the order of the cube.
    used: Vec<u32>,
    page: Vec<u8>,
    unpacked: usize,
}

/// Packs rows of one dataset into a row group.
///
/// # Errors
/// The packing fails.
pub fn encode(rows: &[Row], dicts: &Dicts) -> std::io::Result<Encoded> {
    let dataset = rows.first().map(|row| of(dicts, Field::Dataset).word(row.get(Field::Dataset)).to_owned());
    let mut group = Encoded { rows: rows.len(), dataset: dataset.unwrap_or_default(), ..Encoded::default() };
    let mut kept: Option<Kept> = None;
    for (name, form) in COLUMNS {
        let start = group.bytes.len();
        let field = Field::named(name).or_else(|| name.starts_with("period_").then_some(Field::Period));
        let (dictionary, unpacked) = if name == "period_kind" {
            // A dataset has one sort of period, or a few.
            let (plain, count, data) = sorts(rows, of(dicts, Field::Period));
            let unpacked = page(&mut group.bytes, &plain, (Page::Dictionary, count))?;
            let dictionary = group.bytes.len() - start;
            (dictionary, unpacked + page(&mut group.bytes, &data, (Page::Data, rows.len()))?)
        } else if let Some(field) = field {
            let same = kept.take().filter(|kept| kept.field == field);
            let of_field = if let Some(same) = same { same } else { Kept::new(field, rows, dicts)? };
            let mut plain = Vec::new();
            for number in &of_field.used {
                let word = written(name, of(dicts, field).word(*number));
                if form == Form::Text {
                    plain.extend(u32::try_from(word.len()).unwrap_or_default().to_le_bytes());
                }
                plain.extend(word);
            }
            let unpacked = page(&mut group.bytes, &plain, (Page::Dictionary, of_field.used.len()))?;
            let dictionary = group.bytes.len() - start;
            group.bytes.extend_from_slice(&of_field.page);
            (dictionary, unpacked + kept.insert(of_field).unpacked)
        } else if name == LINES {
            let lines: Vec<u32> = rows.iter().map(|row| row.line).collect();
            (0, page(&mut group.bytes, &bits::encode_differences(&lines), (Page::Differences, rows.len()))?)
        } else {
            let (plain, count, data) = numeric(name, rows);
            let unpacked = page(&mut group.bytes, &plain, (Page::Dictionary, count))?;
            let dictionary = group.bytes.len() - start;
            (dictionary, unpacked + page(&mut group.bytes, &data, (Page::Data, rows.len()))?)
        };
        group.columns.push([dictionary, group.bytes.len() - start - dictionary, unpacked]);
    }
    Ok(group)
}

impl Kept {
    fn new(field: Field, rows: &[Row], dicts: &Dicts) -> std::io::Result<Self> {
        let numbers: Vec<u32> = rows.iter().map(|row| row.get(field)).collect();
        let (used, numbers) = dense(&numbers, of(dicts, field).len());
        let (mut page, data) = (Vec::new(), indices(&numbers, used.len()));
        let unpacked = self::page(&mut page, &data, (Page::Data, rows.len()))?;
        Ok(Self { field, used, page, unpacked })
    }
}

/// Which word each row has, of so many.
fn indices(numbers: &[u32], count: usize) -> Vec<u8> {
    let width = bits::width(count);
    let mut data = vec![u8::try_from(width).unwrap_or_default()];
    data.extend(bits::encode(numbers, width));
    data
}

/// The column of sorts of periods: its dictionary, how many words that has, and its data.
fn sorts(rows: &[Row], periods: &Dict) -> (Vec<u8>, usize, Vec<u8>) {
    let (mut words, mut plain): (Vec<period::Sort>, Vec<u8>) = (Vec::new(), Vec::new());
    let mut number = |word: &str| {
        let sort = period::parts(word).1;
        let place = words.iter().position(|known| *known == sort).unwrap_or_else(|| {
            plain.extend(u32::try_from(sort.name().len()).unwrap_or_default().to_le_bytes());
            plain.extend(sort.name().as_bytes());
            words.push(sort);
            words.len() - 1
        });
        u32::try_from(place).unwrap_or_default()
    };
    let mut of_period: Vec<Option<u32>> = vec![None; periods.len()];
    let mut of_row = |row: &Row| {
        let period = row.get(Field::Period);
        let known = usize::try_from(period).ok().and_then(|place| of_period.get_mut(place));
        known.map_or(0, |known| *known.get_or_insert_with(|| number(periods.word(period))))
    };
    let numbers: Vec<u32> = rows.iter().map(&mut of_row).collect();
    let data = indices(&numbers, words.len());
    (plain, words.len(), data)
}

/// A column that is no field of the key: its dictionary, how many words that has, and its data.
fn numeric(name: &str, rows: &[Row]) -> (Vec<u8>, usize, Vec<u8>) {
    let (value, length) = (name == "value", if name == "status" { None } else { Some(4) });
    let length = if value { Some(8) } else { length };
    // Of values there are many, of letters and flags a few.
    let mut known = HashTable::<(u64, u32)>::with_capacity(if value { rows.len() / 4 } else { 0 });
    let (mut words, mut numbers) = (Vec::new(), Vec::with_capacity(rows.len()));
    let (mut last, mut count) = (None, 0_u32);
    for row in rows {
        let word = match name {
            "value" if row.value.is_nan() => continue,
            "value" => row.value.to_bits(),
            "status" => row.status().into(),
            _ => row.flags().0.into(),
        };
        let number = match last {
            Some((known, number)) if known == word => number,
            _ => {
                let spread = |word: u64| (word ^ (word >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
                let found = known.entry(spread(word), |(other, _)| *other == word, |(other, _)| spread(*other));
                let (_, number) = *found
                    .or_insert_with(|| {
                        if length.is_none() {
                            words.extend(1_u32.to_le_bytes());
                        }
                        words.extend(word.to_le_bytes().iter().take(length.unwrap_or(1)));
                        count += 1;
                        (word, count - 1)
                    })
                    .get();
                number
            }
        };
        last = Some((word, number));
        numbers.push(number);
    }
    let mut data = Vec::new();
    if value {
        let present: Vec<u32> = rows.iter().map(|row| u32::from(!row.value.is_nan())).collect();
        let levels = bits::encode(&present, 1);
        data.extend(u32::try_from(levels.len()).unwrap_or_default().to_le_bytes());
        data.extend(levels);
    }
    let count = usize::try_from(count).unwrap_or_default();
    data.extend(indices(&numbers, count));
    (words, count, data)
}

/// Which numbers are used, in order, and each as its place among them.
fn dense(numbers: &[u32], count: usize) -> (Vec<u32>, Vec<u32>) {
    let mut place = vec![u32::MAX; count];
    for number in numbers {
        if let Some(place) = usize::try_from(*number).ok().and_then(|number| place.get_mut(number)) {
            *place = 0;
        }
    }
    let mut used = Vec::new();
    for (number, place) in (0..).zip(&mut place) {
        if *place == 0 {
            *place = u32::try_from(used.len()).unwrap_or_default();
            used.push(number);
        }
    }
    let new = |number: &u32| usize::try_from(*number).ok().and_then(|number| place.get(number)).copied();
    let moved = numbers.iter().map(|number| new(number).unwrap_or_default()).collect();
    (used, moved)
}

/// A word as this column writes it.
fn written(column: &str, word: &str) -> Vec<u8> {
    let day = |end: bool| {
        let days = period::days(word).map_or([0; 3], |(first, last)| if end { last } else { first });
        period::day_number(days).to_le_bytes().to_vec()
    };
    match column {
        "period" => period::parts(word).0.as_bytes().to_vec(),
        "period_start" => day(false),
        "period_end" => day(true),
        _ => word.as_bytes().to_vec(),
    }
}

/// Sorts of pages.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Page {
    Dictionary,
    Data,
    /// Differences of neighbours, without a dictionary.
    Differences,
}

/// Appends a packed page with its head; the size unpacked, with the head.
fn page(out: &mut Vec<u8>, plain: &[u8], (sort, count): (Page, usize)) -> std::io::Result<usize> {
    let mut packer = GzEncoder::new(Vec::with_capacity(plain.len() / 2), Compression::new(1));
    packer.write_all(plain)?;
    let packed = packer.finish()?;
    let mut head = Writer::new();
    head.i32(1, if sort == Page::Dictionary { 2 } else { 0 });
    head.i32(2, small(plain.len()));
    head.i32(3, small(packed.len()));
    if sort == Page::Dictionary {
        head.begin(7);
        head.i32(1, small(count));
        head.i32(2, 0); // PLAIN
    } else {
        head.begin(5);
        head.i32(1, small(count));
        head.i32(2, if sort == Page::Data { 8 } else { 5 }); // RLE_DICTIONARY, DELTA_BINARY_PACKED
        head.i32(3, 3); // RLE
        head.i32(4, 3);
    }
    head.end();
    head.end();
    out.extend_from_slice(&head.out);
    out.extend_from_slice(&packed);
    Ok(head.out.len() + plain.len())
}

fn small(size: usize) -> i32 {
    i32::try_from(size).unwrap_or(i32::MAX)
}

fn long(size: usize) -> i64 {
    i64::try_from(size).unwrap_or(i64::MAX)
}

/// Writes the whole file of these row groups, its datasets as JSON and its checksum in the footer.
///
/// # Errors
/// The place cannot be written.
pub fn finish(out: &mut impl Write, groups: &[Encoded], datasets: &str) -> std::io::Result<()> {
    let mut sum = Sha256::new();
    let mut put = |bytes: &[u8], out: &mut dyn Write| {
        sum.update(bytes);
        out.write_all(bytes)
    };
    put(MAGIC, out)?;
    for group in groups {
        put(&group.bytes, out)?;
    }
    let zeros = "0".repeat(64);
    let footer = footer(groups, datasets, &zeros);
    let length = u32::try_from(footer.len()).unwrap_or_default().to_le_bytes();
    sum.update(&footer);
    sum.update(length);
    sum.update(MAGIC);
    let digits = hex(&sum.finalize());
    let signed = self::footer(groups, datasets, &digits);
    out.write_all(&signed)?;
    out.write_all(&length)?;
    out.write_all(MAGIC)
}

/// Bytes as hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |text, byte| text + &format!("{byte:02x}"))
}

fn footer(groups: &[Encoded], datasets: &str, checksum: &str) -> Vec<u8> {
    let mut meta = Writer::new();
    meta.i32(1, 1);
    meta.list(2, STRUCT, COLUMNS.len() + 1);
    meta.open();
    meta.binary(4, b"observation");
    meta.i32(5, small(COLUMNS.len()));
    meta.end();
    for (name, form) in COLUMNS {
        meta.open();
        meta.i32(1, physical(form));
        meta.i32(3, i32::from(form == Form::Double));
        meta.binary(4, name.as_bytes());
        match form {
            Form::Text => meta.i32(6, 0),
            Form::Date => meta.i32(6, 6),
            Form::Double | Form::Int => {}
        }
        meta.end();
    }
    meta.i64(3, long(groups.iter().map(|group| group.rows).sum()));
    meta.list(4, STRUCT, groups.len());
    let mut place = MAGIC.len();
    for group in groups {
        row_group(&mut meta, group, &mut place);
    }
    meta.list(5, STRUCT, 2);
    for (key, value) in [(DATASETS, datasets), (CHECKSUM, checksum)] {
        meta.open();
        meta.binary(1, key.as_bytes());
        meta.binary(2, value.as_bytes());
        meta.end();
    }
    meta.binary(6, concat!("meshveret version ", env!("CARGO_PKG_VERSION")).as_bytes());
    meta.end();
    meta.out
}

fn physical(form: Form) -> i32 {
    match form {
        Form::Text => 6,
        Form::Double => 5,
        Form::Int | Form::Date => 1,
    }
}

fn row_group(meta: &mut Writer, group: &Encoded, place: &mut usize) {
    meta.open();
    meta.list(1, STRUCT, group.columns.len());
    for ([dictionary, data, unpacked], (name, form)) in group.columns.iter().zip(COLUMNS) {
        meta.open();
        meta.i64(2, long(*place));
        meta.begin(3);
        meta.i32(1, physical(form));
        // PLAIN of dictionaries, RLE of levels, DELTA_BINARY_PACKED or RLE_DICTIONARY.
        let encodings = if *dictionary == 0 { [3, 5].as_slice() } else { [0, 3, 8].as_slice() };
        meta.list(2, I32, encodings.len());
        encodings.iter().for_each(|encoding| meta.element_i32(*encoding));
        meta.list(3, BINARY, 1);
        meta.element_binary(name.as_bytes());
        meta.i32(4, 2); // GZIP
        meta.i64(5, long(group.rows));
        meta.i64(6, long(*unpacked));
        meta.i64(7, long(dictionary + data));
        meta.i64(9, long(place.saturating_add(*dictionary)));
        if *dictionary > 0 {
            meta.i64(11, long(*place));
        }
        meta.end();
        meta.end();
        *place += dictionary + data;
    }
    meta.i64(2, long(group.columns.iter().map(|[_, _, unpacked]| unpacked).sum()));
    meta.i64(3, long(group.rows));
    meta.end();
}
