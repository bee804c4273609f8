//! Rows into row groups, and row groups into a file.

use std::io::Write;

use flate2::{Compression, write::GzEncoder};
use hashbrown::HashTable;
use sha2::{Digest, Sha256};

use super::super::{Dict, Dicts, FIELDS, Field, Row, of, period};
use super::thrift::{BINARY, I32, STRUCT, Writer};
use super::{CHECKSUM, COLUMNS, DATASETS, Form, LINES, MAGIC, bits};

/// So many rows a processor keeps beside it.
const NEAR: usize = 512;

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
    let columns = Columns::of(rows);
    let dataset = rows.first().map(|row| of(dicts, Field::Dataset).word(row.get(Field::Dataset)).to_owned());
    let mut group = Encoded { rows: rows.len(), dataset: dataset.unwrap_or_default(), ..Encoded::default() };
    let mut kept: Option<Kept> = None;
    for (name, form) in COLUMNS {
        let start = group.bytes.len();
        let field = Field::named(name).or_else(|| name.starts_with("period_").then_some(Field::Period));
        let (dictionary, unpacked) = if name == "period_kind" {
            // A dataset has one sort of period, or a few.
            let (plain, count, data) = sorts(columns.of_field(Field::Period), of(dicts, Field::Period));
            let unpacked = page(&mut group.bytes, &plain, (Page::Dictionary, count))?;
            let dictionary = group.bytes.len() - start;
            (dictionary, unpacked + page(&mut group.bytes, &data, (Page::Data, rows.len()))?)
        } else if let Some(field) = field {
            let same = kept.take().filter(|kept| kept.field == field);
            let of_field = if let Some(same) = same {
                same
            } else {
                Kept::new(field, columns.of_field(field), of(dicts, field).len())?
            };
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
            (0, page(&mut group.bytes, &bits::encode_differences(&columns.lines), (Page::Differences, rows.len()))?)
        } else {
            let (plain, count, data) = match name {
                "value" => values(&columns.values),
                "status" => notes(columns.notes.iter().map(|note| note & 0xff), letter),
                _ => notes(columns.notes.iter().map(|note| note >> 8 & 0xffff), |word| word.to_le_bytes().to_vec()),
            };
            let unpacked = page(&mut group.bytes, &plain, (Page::Dictionary, count))?;
            let dictionary = group.bytes.len() - start;
            (dictionary, unpacked + page(&mut group.bytes, &data, (Page::Data, rows.len()))?)
        };
        group.columns.push([dictionary, group.bytes.len() - start - dictionary, unpacked]);
    }
    Ok(group)
}

/// Rows as columns: so many rows at a time as a processor keeps beside it are taken apart, not all of them for each column.
struct Columns {
    fields: [Vec<u32>; FIELDS.len()],
    values: Vec<f64>,
    lines: Vec<u32>,
    notes: Vec<u32>,
}

impl Columns {
    fn of(rows: &[Row]) -> Self {
        let room = || Vec::with_capacity(rows.len());
        let mut columns = Self {
            fields: std::array::from_fn(|_| room()),
            values: Vec::with_capacity(rows.len()),
            lines: room(),
            notes: room(),
        };
        for near in rows.chunks(NEAR) {
            for (field, column) in FIELDS.into_iter().zip(&mut columns.fields) {
                column.extend(near.iter().map(|row| row.get(field)));
            }
            columns.values.extend(near.iter().map(|row| row.value));
            columns.lines.extend(near.iter().map(|row| row.line));
            columns.notes.extend(near.iter().map(|row| row.note));
        }
        columns
    }

    fn of_field(&self, field: Field) -> &[u32] {
        self.fields.get(field.number()).map(Vec::as_slice).unwrap_or_default()
    }
}

impl Kept {
    /// Of these numbers of so many words.
    fn new(field: Field, numbers: &[u32], words: usize) -> std::io::Result<Self> {
        let (used, numbers) = dense(numbers, words);
        let (mut page, data) = (Vec::new(), indices(&numbers, used.len()));
        let unpacked = self::page(&mut page, &data, (Page::Data, numbers.len()))?;
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
fn sorts(numbers: &[u32], periods: &Dict) -> (Vec<u8>, usize, Vec<u8>) {
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
    let of_row = |period: &u32| {
        let known = usize::try_from(*period).ok().and_then(|place| of_period.get_mut(place));
        known.map_or(0, |known| *known.get_or_insert_with(|| number(periods.word(*period))))
    };
    let numbers: Vec<u32> = numbers.iter().map(of_row).collect();
    let data = indices(&numbers, words.len());
    (plain, words.len(), data)
}

/// A column of values, of which there are many: its dictionary, how many words that has, and its data.
fn values(values: &[f64]) -> (Vec<u8>, usize, Vec<u8>) {
    let mut known = HashTable::<(u64, u32)>::with_capacity(values.len() / 8);
    // Most are small counts: these are found without a search.
    let mut counts = vec![u32::MAX; COUNTS];
    let (mut words, mut numbers) = (Vec::new(), Vec::with_capacity(values.len()));
    let mut new = |word: u64| {
        words.push(word);
        u32::try_from(words.len() - 1).unwrap_or_default()
    };
    for value in values.iter().filter(|value| !value.is_nan()) {
        let word = value.to_bits();
        let number = if let Some(number) = small_count(*value).and_then(|place| counts.get_mut(place)) {
            if *number == u32::MAX {
                *number = new(word);
            }
            *number
        } else {
            let spread = |word: u64| (word ^ (word >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            let found = known.entry(spread(word), |(other, _)| *other == word, |(other, _)| spread(*other));
            found.or_insert_with(|| (word, new(word))).get().1
        };
        numbers.push(number);
    }
    let present: Vec<u32> = values.iter().map(|value| u32::from(!value.is_nan())).collect();
    let levels = bits::encode(&present, 1);
    let mut data = u32::try_from(levels.len()).unwrap_or_default().to_le_bytes().to_vec();
    data.extend(levels);
    data.extend(indices(&numbers, words.len()));
    (words.iter().flat_map(|word| word.to_le_bytes()).collect(), words.len(), data)
}

/// Counts below this have a place of their own.
const COUNTS: usize = 1 << 15;

/// A value that is a count below two to the 32nd, as a place; minus zero is none.
#[inline]
fn small_count(value: f64) -> Option<usize> {
    // The lowest bits of a sum with two to the 52nd are those of the whole number.
    let [.., one, two, three, four] = (value + 4_503_599_627_370_496.0).to_bits().to_be_bytes();
    let count = u32::from_be_bytes([one, two, three, four]);
    (f64::from(count).to_bits() == value.to_bits()).then(|| usize::try_from(count).ok()).flatten()
}

/// A column of letters or flags, of which there are a few: the same.
fn notes(notes: impl Iterator<Item = u32>, written: impl Fn(u32) -> Vec<u8>) -> (Vec<u8>, usize, Vec<u8>) {
    let mut words: Vec<u32> = Vec::new();
    let mut last = (u32::MAX, 0);
    let numbers: Vec<u32> = notes
        .map(|note| {
            if note != last.0 {
                let place = words.iter().position(|word| *word == note).unwrap_or_else(|| {
                    words.push(note);
                    words.len() - 1
                });
                last = (note, u32::try_from(place).unwrap_or_default());
            }
            last.1
        })
        .collect();
    let data = indices(&numbers, words.len());
    (words.iter().flat_map(|word| written(*word)).collect(), words.len(), data)
}

/// A status as a text of one letter.
fn letter(status: u32) -> Vec<u8> {
    let [status, ..] = status.to_le_bytes();
    let [one, two, three, four] = 1_u32.to_le_bytes();
    vec![one, two, three, four, status]
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
