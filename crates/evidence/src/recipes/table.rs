//! Long tables of CSV in, and what is wrong with them: input, line, column, the first hundred.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Read as _};
use std::sync::Arc;

use flate2::read::MultiGzDecoder;

/// Problems told at most.
pub const PROBLEMS_MAX: usize = 100;
/// Rows taken at most.
pub const ROWS_MAX: usize = 2_000_000;

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A code or a word; with the others of its row it names what the numbers are about, once.
    Word,
    /// A number.
    Number,
    /// A number that is not negative.
    Amount,
    /// A number that is not negative, or nothing, `-` or `..` where none is known.
    Known,
}

/// A column that is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name, and other spellings of it.
    pub names: Vec<String>,
    /// What stands in it.
    pub kind: Kind,
    /// The table may lack it.
    pub optional: bool,
}

impl Column {
    /// A column as the registry writes it: names parted by `|`; `?` at the end where it may be absent.
    pub fn of(names: &str, kind: Kind) -> Self {
        let optional = names.ends_with('?');
        let names = names.trim_end_matches('?').split('|').map(str::to_owned).collect();
        Self { names, kind, optional }
    }
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Where it begins in the file.
    pub line: usize,
    /// The words, in the order of the columns asked for.
    pub words: Vec<Arc<str>>,
    /// The numbers, in the order of the columns asked for.
    pub numbers: Vec<Option<f64>>,
}

impl Row {
    /// A word; nothing where the column is absent.
    pub fn word(&self, at: usize) -> Arc<str> {
        self.words.get(at).cloned().unwrap_or_default()
    }

    /// A number; zero where the column is absent.
    pub fn number(&self, at: usize) -> f64 {
        self.numbers.get(at).copied().flatten().unwrap_or_default()
    }
}

/// A table as it was read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// Its rows in the order of the file.
    pub rows: Vec<Row>,
}

/// What is wrong with an input, or with what is asked of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The input.
    pub input: String,
    /// The line, from 1; 0 where it is about the whole.
    pub line: usize,
    /// The column, from 1; 0 where it is about the whole line.
    pub column: usize,
    /// Which sentence says it.
    pub kind: &'static str,
    /// The value or the name that is wrong.
    pub text: String,
}

impl Problem {
    /// About an input as a whole.
    pub fn whole(input: &str, kind: &'static str, text: &str) -> Self {
        Self::at(input, (0, 0), kind, text)
    }

    /// At a line and a column.
    pub fn at(input: &str, (line, column): (usize, usize), kind: &'static str, text: &str) -> Self {
        Self { input: input.to_owned(), line, column, kind, text: text.to_owned() }
    }
}

/// The bytes of a file, unpacked where it is one of gzip (RFC 1952); where that gives more than `most` bytes, one more than `most`.
///
/// # Errors
/// It begins as gzip and is none.
pub fn unpacked(bytes: Vec<u8>, most: usize) -> io::Result<Vec<u8>> {
    if !bytes.starts_with(&[0x1f, 0x8b]) {
        return Ok(bytes);
    }
    let mut plain = Vec::new();
    let most = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    MultiGzDecoder::new(bytes.as_slice()).take(most).read_to_end(&mut plain)?;
    Ok(plain)
}

/// Reads a table.
///
/// # Errors
/// What is wrong with it, at most [`PROBLEMS_MAX`].
pub fn read(input: &str, bytes: &[u8], columns: &[Column]) -> Result<Table, Vec<Problem>> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let line = bytes.iter().take(error.valid_up_to()).filter(|byte| **byte == b'\n').count() + 1;
        vec![Problem::at(input, (line, 0), "not-text", "UTF-8")]
    })?;
    let mut records = Records { rest: text.strip_prefix('\u{feff}').unwrap_or(text), line: 1 };
    let head = records.next().ok_or_else(|| vec![Problem::whole(input, "empty", "")])?;
    let mut reading = Reading { input, problems: Vec::new(), words: BTreeSet::new(), seen: BTreeMap::new() };
    let places = reading.places(&head, columns);
    let mut table = Table::default();
    while reading.problems.len() < PROBLEMS_MAX
        && !places.is_empty()
        && let Some(record) = records.next()
    {
        if table.rows.len() >= ROWS_MAX {
            reading.problems.push(Problem::at(input, (record.line, 0), "too-long", &ROWS_MAX.to_string()));
            break;
        }
        reading.row(&record, &places, head.fields.len()).into_iter().for_each(|row| table.rows.push(row));
    }
    if reading.problems.is_empty() && table.rows.is_empty() {
        reading.problems.push(Problem::whole(input, "empty", ""));
    }
    if reading.problems.is_empty() { Ok(table) } else { Err(reading.problems) }
}

struct Reading<'a> {
    input: &'a str,
    problems: Vec<Problem>,
    words: BTreeSet<Arc<str>>,
    seen: BTreeMap<Vec<Arc<str>>, usize>,
}

impl Reading<'_> {
    /// Where each column stands; nothing if one is missing.
    fn places(&mut self, head: &Record<'_>, columns: &[Column]) -> Vec<(Option<usize>, Kind)> {
        let mut places = Vec::new();
        let before = self.problems.len();
        for column in columns {
            let named = |name: &String| head.fields.iter().position(|field| field.trim().eq_ignore_ascii_case(name));
            let place = column.names.iter().find_map(named);
            if place.is_none() && !column.optional {
                self.problems.push(Problem::at(self.input, (head.line, 0), "no-column", &column.names.join("|")));
            }
            places.push((place, column.kind));
        }
        if self.problems.len() > before { Vec::new() } else { places }
    }

    fn row(&mut self, record: &Record<'_>, places: &[(Option<usize>, Kind)], width: usize) -> Option<Row> {
        if record.open {
            self.problems.push(Problem::at(self.input, (record.line, record.fields.len()), "quote", ""));
            return None;
        }
        if record.fields.len() != width {
            let counts = format!("{} / {width}", record.fields.len());
            self.problems.push(Problem::at(self.input, (record.line, 0), "fields", &counts));
            return None;
        }
        let before = self.problems.len();
        let (mut words, mut numbers) = (Vec::new(), Vec::new());
        for (place, kind) in places {
            let Some(place) = place else {
                if *kind != Kind::Word {
                    numbers.push(None);
                }
                continue;
            };
            let text = record.fields.get(*place).map(|field| field.trim()).unwrap_or_default();
            let wrong = |kind| Problem::at(self.input, (record.line, place + 1), kind, text);
            match (kind, text.parse::<f64>().ok().filter(|number| number.is_finite())) {
                (Kind::Word, _) if text.is_empty() => self.problems.push(wrong("missing")),
                (Kind::Word, _) => words.push(intern(&mut self.words, text)),
                (Kind::Known, None) if ["", "-", ".."].contains(&text) => numbers.push(None),
                (_, None) if text.is_empty() => self.problems.push(wrong("missing")),
                (_, None) => self.problems.push(wrong("not-number")),
                (Kind::Amount | Kind::Known, Some(number)) if number < 0.0 => self.problems.push(wrong("negative")),
                (_, number) => numbers.push(number),
            }
        }
        if self.problems.len() > before {
            return None;
        }
        if let Some(first) = self.seen.get(&words) {
            let text = format!("{} ({first})", words.join(","));
            self.problems.push(Problem::at(self.input, (record.line, 0), "twice", &text));
            return None;
        }
        self.seen.insert(words.clone(), record.line);
        Some(Row { line: record.line, words, numbers })
    }
}

fn intern(words: &mut BTreeSet<Arc<str>>, text: &str) -> Arc<str> {
    if let Some(known) = words.get(text) {
        return Arc::clone(known);
    }
    let word: Arc<str> = Arc::from(text);
    words.insert(Arc::clone(&word));
    word
}

/// A line of CSV, which in quotation marks may go over several.
struct Record<'a> {
    line: usize,
    fields: Vec<std::borrow::Cow<'a, str>>,
    /// A quotation mark was not closed.
    open: bool,
}

struct Records<'a> {
    rest: &'a str,
    line: usize,
}

impl<'a> Records<'a> {
    fn next(&mut self) -> Option<Record<'a>> {
        loop {
            if self.rest.is_empty() {
                return None;
            }
            let line = self.line;
            let record = self.record();
            if record.fields.iter().any(|field| !field.trim().is_empty()) {
                return Some(Record { line, ..record });
            }
        }
    }

    fn record(&mut self) -> Record<'a> {
        let (mut fields, mut open) = (Vec::new(), false);
        loop {
            let (field, rest, closed) = if let Some(quoted) = self.rest.strip_prefix('"') {
                of_quotes(quoted)
            } else {
                let end = self.rest.find([',', '\n']).unwrap_or(self.rest.len());
                let (field, rest) = self.rest.split_at_checked(end).unwrap_or_default();
                (field.trim_end_matches('\r').into(), rest, true)
            };
            self.line += field.matches('\n').count();
            fields.push(field);
            open |= !closed;
            if let Some(rest) = rest.strip_prefix(',') {
                self.rest = rest;
                continue;
            }
            // What stands after a closing mark, up to the end of the field, belongs to nothing.
            let (stray, rest) = rest.split_once('\n').unwrap_or((rest, ""));
            open |= !stray.trim().is_empty();
            self.rest = rest;
            self.line += 1;
            return Record { line: 0, fields, open };
        }
    }
}

/// A field in quotation marks, what follows it, and whether the mark was closed.
fn of_quotes(quoted: &str) -> (std::borrow::Cow<'_, str>, &str, bool) {
    let mut marks = quoted.match_indices('"').map(|(at, _)| at).peekable();
    while let Some(at) = marks.next() {
        if marks.next_if_eq(&(at + 1)).is_none() {
            let (inside, rest) = quoted.split_at_checked(at).unwrap_or_default();
            return (inside.replace("\"\"", "\"").into(), rest.strip_prefix('"').unwrap_or(rest), true);
        }
    }
    (quoted.into(), "", false)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns() -> Vec<Column> {
        vec![
            Column::of("birth", Kind::Word),
            Column::of("dest|res", Kind::Word),
            Column::of("value|stock", Kind::Amount),
        ]
    }

    fn wrong(text: &str) -> Vec<(usize, usize, &'static str, String)> {
        let problems = read("t", text.as_bytes(), &columns()).unwrap_err();
        problems.into_iter().map(|problem| (problem.line, problem.column, problem.kind, problem.text)).collect()
    }

    #[test]
    fn a_packed_table_is_read_as_it_is_unpacked() {
        use std::io::Write as _;

        let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        packer.write_all(b"birth,dest,value\n").unwrap();
        let packed = packer.finish().unwrap();
        assert_eq!(unpacked(packed.clone(), 100).unwrap(), b"birth,dest,value\n");
        assert_eq!(unpacked(b"birth".to_vec(), 100).unwrap(), b"birth");
        assert_eq!(unpacked(packed.clone(), 4).unwrap().len(), 5, "one more than may be is more than may be");
        assert!(unpacked(packed[..packed.len() - 4].to_vec(), 100).is_err());
    }

    #[test]
    fn columns_are_found_by_any_of_their_names_and_others_are_passed_over() {
        let text = "\u{feff}note,stock,birth,res\r\n\"a, \"\"b\"\"\nc\",1.5,A,B\r\n\r\nx,2e3,B,A\r\n";
        let table = read("t", text.as_bytes(), &columns()).unwrap();
        let found: Vec<_> = table.rows.iter().map(|row| (row.line, row.word(0), row.word(1), row.number(0))).collect();
        assert_eq!(found, [(2, "A".into(), "B".into(), 1.5), (5, "B".into(), "A".into(), 2000.0)]);
    }

    #[test]
    fn what_is_wrong_is_told_with_its_place() {
        assert_eq!(wrong(""), [(0, 0, "empty", String::new())]);
        assert_eq!(wrong("birth,dest,value\n"), [(0, 0, "empty", String::new())]);
        assert_eq!(wrong("birth,value\nA,1\n"), [(1, 0, "no-column", "dest|res".to_owned())]);
        let text = "birth,dest,value\nA,B,x\nA,C,-1\nA,,1\nA,D,\nB,A,1\nB,A,2\nB,C\nB,C,NaN\n\"B,C,1\n";
        let expected = [
            (2, 3, "not-number", "x"),
            (3, 3, "negative", "-1"),
            (4, 2, "missing", ""),
            (5, 3, "missing", ""),
            (7, 0, "twice", "B,A (6)"),
            (8, 0, "fields", "2 / 3"),
            (9, 3, "not-number", "NaN"),
            (10, 1, "quote", ""),
        ];
        assert_eq!(wrong(text), expected.map(|(line, column, kind, text)| (line, column, kind, text.to_owned())));
        let many = format!("birth,dest,value\n{}", "A,B,x\n".repeat(150));
        assert_eq!(wrong(&many).len(), PROBLEMS_MAX);
        assert_eq!(read("t", b"birth\n\xff", &columns()).unwrap_err()[0].kind, "not-text");
    }
}
