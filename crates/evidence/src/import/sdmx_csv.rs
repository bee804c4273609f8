//! SDMX-CSV 1.0 and 2.0, from a file of any length: two threads read a half each, and no field is copied that was there before.
//! It is not split: the reader of bytes, its two threads and the meaning of columns share one state.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::sync::mpsc::{Receiver, sync_channel};

use super::build::{Builder, finish};
use super::{Action, Input, ROWS_MAX, Read1, Refused, Wrong};
use crate::cube::{Field, Flags, Row, at, note, of_mut, period};

/// The most bytes of a record.
const RECORD_MAX: usize = 1 << 20;
/// From here on two threads are worth it.
const TWO_THREADS: u64 = 4 << 20;

/// What a column is.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Role {
    Action,
    Field(Field),
    Value,
    Status,
    Flags,
    Kind,
    Multiplier,
    /// A dimension that the cube has no column for: it becomes part of the detail.
    Other(String),
    Ignored,
}

/// How a file is written, from its header.
#[derive(Clone, Debug)]
struct Form {
    separator: u8,
    comma: bool,
    labels: bool,
    roles: Vec<Role>,
    /// Bytes of the header with its end.
    header: usize,
    /// Fields that no column says, with the word that every observation has of them.
    absent: Vec<(Field, &'static str)>,
}

/// Whether a file begins as SDMX-CSV does.
pub(super) fn is(head: &[u8]) -> bool {
    let line = head.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let first =
        |start: &[u8]| line.starts_with(start) || line.strip_prefix(b"\"").is_some_and(|line| line.starts_with(start));
    (first(b"STRUCTURE") || first(b"DATAFLOW")) && memchr::memmem::find(line, b"OBS_VALUE").is_some()
}

/// Reads it.
pub(super) fn read(input: &Input) -> Result<Read1, Refused> {
    let form = form(&input.head).ok_or_else(|| Refused::Layout(input.path.clone()))?;
    let (parts, sha256) = std::thread::scope(|scope| {
        let sum = scope.spawn(|| input.sha256());
        let parts = parts(input, &form);
        let sum = sum.join().unwrap_or_else(|_ended| Err(Refused::Layout(input.path.clone())));
        (parts, sum)
    });
    let (parts, sha256) = (parts?, sha256?);
    let action = parts.iter().find_map(|part| part.action).unwrap_or_default();
    let table = finish(parts.into_iter().map(|part| part.out).collect(), &input.path)?;
    Ok(Read1 { table, source: input.source("sdmx-csv", sha256), action })
}

fn form(head: &[u8]) -> Option<Form> {
    let end = memchr::memchr(b'\n', head)?;
    let line = std::str::from_utf8(head.get(..end)?).ok()?.trim_end_matches('\r');
    let separator = if line.matches(';').count() > line.matches(',').count() { ';' } else { ',' };
    let byte = u8::try_from(separator).ok()?;
    // A label may hold the separator.
    let (_, cells) = super::csv::records(line.as_bytes(), byte).ok()?.pop()?;
    let labels = cells.iter().any(|cell| cell.contains(": "));
    let named = cells.iter().any(|cell| cell == "STRUCTURE_NAME");
    let mut after_value = false;
    let mut roles: Vec<Role> = Vec::new();
    let mut before = "";
    for cell in &cells {
        let id = cell.split(": ").next().unwrap_or_default().trim();
        // The World Bank's Data360 calls labels so.
        let label = is_label((id, named)) || id.strip_suffix("_LABEL") == Some(before);
        before = id;
        let role = match role(id) {
            Role::Other(_) if after_value || label => Role::Ignored,
            role => role,
        };
        after_value |= role == Role::Value;
        // A role that two columns claim belongs to the first.
        let twice = matches!(role, Role::Field(_)) && roles.contains(&role);
        roles.push(match role {
            Role::Field(_) if twice && !after_value => Role::Other(id.to_owned()),
            Role::Field(_) if twice => Role::Ignored,
            role => role,
        });
    }
    let has = |field: Field| roles.contains(&Role::Field(field));
    let usable = has(Field::Dataset) && has(Field::Period) && roles.contains(&Role::Value);
    let usual = [Field::Origin, Field::Destination, Field::Sex, Field::Age, Field::Unit].map(|field| (field, ""));
    let absent = usual.into_iter().chain([(Field::Indicator, "OBS")]).filter(|(field, _)| !has(*field)).collect();
    usable.then(|| Form { separator: byte, comma: separator == ';', labels, roles, header: end + 1, absent })
}

/// Whether a column has the labels of the codes before it, which say nothing new: its name is written as words are, and those of columns
/// of codes are not. Of one word that is known only where the file says that it has labels, by a column of names of its structure.
fn is_label((name, named): (&str, bool)) -> bool {
    let words = name.starts_with(char::is_uppercase) && name.contains(char::is_lowercase);
    words && (named || name.contains(' '))
}

fn role(id: &str) -> Role {
    match id {
        "STRUCTURE_ID" | "DATAFLOW" => Role::Field(Field::Dataset),
        "ACTION" => Role::Action,
        "INDICATOR" | "MEASURE" | "INDIC" => Role::Field(Field::Indicator),
        "ORIGIN" | "CITIZENSHIP" | "CITIZEN" | "BIRTH_COUNTRY" | "C_BIRTH" | "COUNTERPART_AREA" => {
            Role::Field(Field::Origin)
        }
        "REF_AREA" | "DESTINATION" | "GEO" | "geo" => Role::Field(Field::Destination),
        "TIME_PERIOD" => Role::Field(Field::Period),
        "SEX" | "sex" => Role::Field(Field::Sex),
        "AGE" | "age" => Role::Field(Field::Age),
        "DETAIL" => Role::Field(Field::Detail),
        "UNIT_MEASURE" | "UNIT" | "unit" => Role::Field(Field::Unit),
        "UNIT_MULT" => Role::Multiplier,
        "OBS_VALUE" => Role::Value,
        "OBS_STATUS" | "OBS_FLAG" => Role::Status,
        "FLAGS" => Role::Flags,
        "PERIOD_KIND" => Role::Kind,
        "FREQ" | "freq" | "DECIMALS" | "LAST UPDATE" => Role::Ignored,
        _ if id.starts_with("STRUCTURE") => Role::Ignored,
        _ => Role::Other(id.to_owned()),
    }
}

/// What one thread read.
#[derive(Debug, Default)]
struct Part {
    out: Builder,
    action: Option<Action>,
    /// Lines that it read.
    lines: u32,
    /// Its end is inside quotation marks.
    open: bool,
    /// It ended before its bytes did.
    too_much: bool,
}

fn parts(input: &Input, form: &Form) -> Result<Vec<Part>, Refused> {
    if input.packed {
        let mut reader = input.reader()?;
        let (send, receive) = sync_channel::<std::io::Result<Vec<u8>>>(4);
        let part = std::thread::scope(|scope| {
            scope.spawn(move || {
                loop {
                    let mut block = Vec::with_capacity(1 << 20);
                    let read = reader.by_ref().take(1 << 20).read_to_end(&mut block);
                    let over = read.as_ref().map_or(true, |length| *length == 0);
                    if send.send(read.map(|_| block)).is_err() || over {
                        return;
                    }
                }
            });
            scan(Blocks { receive, block: Vec::new(), at: 0 }, form, form.header)
        });
        return checked(vec![part.map_err(|source| input.disk(source))?], input);
    }
    let open = || File::open(&input.path).map_err(|source| input.disk(source));
    let whole = || -> Result<Part, Refused> { scan(open()?, form, form.header).map_err(|source| input.disk(source)) };
    if input.length < TWO_THREADS {
        return checked(vec![whole()?], input);
    }
    let middle = line_after(&mut open()?, input.length / 2).map_err(|source| input.disk(source))?;
    let (mut first, mut second) = (open()?, open()?);
    let (one, other) = std::thread::scope(|scope| {
        let other = scope.spawn(move || {
            second.seek(SeekFrom::Start(middle))?;
            scan(second, form, 0)
        });
        let one = scan(first.by_ref().take(middle), form, form.header);
        let other = other.join().unwrap_or_else(|_ended| Err(std::io::Error::other("a thread ended")));
        (one, other)
    });
    let one = one.map_err(|source| input.disk(source))?;
    if one.open {
        // The middle is inside quotation marks: what the second thread read is no record.
        return checked(vec![whole()?], input);
    }
    let mut other = other.map_err(|source| input.disk(source))?;
    for row in &mut other.out.table.rows {
        row.line = row.line.saturating_add(one.lines);
    }
    for fault in &mut other.out.faults {
        fault.line = fault.line.saturating_add(one.lines);
    }
    checked(vec![one, other], input)
}

fn checked(mut parts: Vec<Part>, input: &Input) -> Result<Vec<Part>, Refused> {
    for part in parts.iter_mut().filter(|part| part.open && !part.too_much) {
        part.out.fault(part.lines, None, Wrong::Quotes);
    }
    if parts.iter().any(|part| part.too_much) {
        return Err(Refused::Rows(input.path.clone(), ROWS_MAX));
    }
    Ok(parts)
}

fn line_after(file: &mut File, place: u64) -> std::io::Result<u64> {
    file.seek(SeekFrom::Start(place))?;
    let mut buffer = vec![0; RECORD_MAX];
    let length = file.read(&mut buffer)?;
    let within = memchr::memchr(b'\n', buffer.get(..length).unwrap_or_default()).map_or(length, |end| end + 1);
    Ok(place + u64::try_from(within).unwrap_or_default())
}

/// Blocks that another thread unpacks.
struct Blocks {
    receive: Receiver<std::io::Result<Vec<u8>>>,
    block: Vec<u8>,
    at: usize,
}

impl Read for Blocks {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        if self.at >= self.block.len() {
            self.block = self.receive.recv().unwrap_or_else(|_over| Ok(Vec::new()))?;
            self.at = 0;
        }
        let rest = self.block.get(self.at..).unwrap_or_default();
        let length = rest.len().min(into.len());
        if let (Some(from), Some(to)) = (rest.get(..length), into.get_mut(..length)) {
            to.copy_from_slice(from);
        }
        self.at += length;
        Ok(length)
    }
}

/// The word of a column that came last.
#[derive(Debug, Default)]
struct Last {
    word: Vec<u8>,
    number: u32,
}

/// Reads records of a stream to its end.
struct Scan<'a> {
    form: &'a Form,
    part: Part,
    /// The line before, and where each of its fields ends with what the record said then.
    before: Vec<u8>,
    ends: Vec<(usize, Record)>,
    last: Vec<Last>,
    scratch: Vec<u8>,
    detail: String,
}

/// What a record says, as its fields come.
#[derive(Clone, Copy)]
struct Record {
    key: u128,
    value: Option<f64>,
    status: u8,
    flags: Flags,
    kind: Option<period::Sort>,
    period: u32,
    /// The word of the column of the detail, where nothing of the detail came before it.
    detail: Option<u32>,
    multiplier: i32,
}

/// Where `header` is not zero, so many bytes of the beginning are the header.
fn scan(mut from: impl Read, form: &Form, header: usize) -> std::io::Result<Part> {
    let last = form.roles.iter().map(|_| Last { number: u32::MAX, ..Last::default() }).collect();
    let (before, ends) = (Vec::new(), Vec::new());
    let mut scan = Scan { form, part: Part::default(), before, ends, last, scratch: Vec::new(), detail: String::new() };
    for (place, role) in form.roles.iter().enumerate() {
        if let Role::Field(field) = role {
            scan.part.out.columns.insert(field.name(), place + 1);
        }
    }
    let mut buffer = vec![0; 1 << 20];
    let (mut filled, mut first, mut read_bytes) = (0, header > 0, 0_u64);
    loop {
        let room = buffer.get_mut(filled..).unwrap_or_default();
        let length = from.read(room)?;
        read_bytes += u64::try_from(length).unwrap_or_default();
        filled += length;
        let ended = length == 0;
        let mut rest = buffer.get(..filled).unwrap_or_default();
        if first && (ended || memchr::memchr(b'\n', rest).is_some()) {
            rest = rest.strip_prefix(b"\xef\xbb\xbf").unwrap_or(rest);
            rest = rest.get(header.min(rest.len())..).unwrap_or_default();
            scan.part.lines = 1;
            first = false;
        }
        if !first {
            while !rest.is_empty() && !scan.part.too_much {
                let Some(after) = scan.record((rest, ended)) else { break };
                rest = after;
            }
        }
        if ended || scan.part.too_much || read_bytes > super::BYTES_MAX {
            scan.part.open |= !rest.is_empty();
            scan.part.too_much |= read_bytes > super::BYTES_MAX;
            return Ok(scan.part);
        }
        let (start, kept) = (filled - rest.len(), rest.len());
        buffer.copy_within(start..filled, 0);
        filled = kept;
        if filled == buffer.len() {
            if buffer.len() > RECORD_MAX {
                scan.part.out.fault(scan.part.lines + 1, None, Wrong::Long(RECORD_MAX));
                return Ok(scan.part);
            }
            buffer.resize(buffer.len() * 2, 0);
        }
    }
}

impl Scan<'_> {
    /// Reads a record; what follows it, or none where its end is not there yet.
    fn record<'b>(&mut self, (bytes, ended): (&'b [u8], bool)) -> Option<&'b [u8]> {
        let end = match memchr::memchr(b'\n', bytes) {
            Some(end) => end,
            None if ended => bytes.len(),
            None => return None,
        };
        let mut line = bytes.get(..end)?;
        let mut lines = 1_u32;
        if memchr::memchr_iter(b'"', line).count() % 2 == 1 {
            // The end of the line is inside quotation marks.
            let end = end_of_record((bytes, ended))?;
            line = bytes.get(..end)?;
            lines = u32::try_from(memchr::memchr_iter(b'\n', line).count()).unwrap_or_default() + 1;
        }
        let after = bytes.get(line.len() + 1..).unwrap_or_default();
        let number = self.part.lines.saturating_add(1);
        self.part.lines = self.part.lines.saturating_add(lines);
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if !line.is_empty() {
            self.line(line, number);
        }
        Some(after)
    }

    fn line(&mut self, line: &[u8], number: u32) {
        let mut record = Record {
            key: 0,
            value: None,
            status: b'A',
            flags: Flags::default(),
            kind: None,
            period: 0,
            detail: None,
            multiplier: 0,
        };
        self.detail.clear();
        let form = self.form;
        let (mut rest, mut count) = (Some(line), 0);
        let mut good = true;
        // A line begins as the one before did: those fields are not read again.
        let same = common(line, &self.before);
        self.ends.truncate(self.ends.iter().take_while(|(end, _)| *end < same).count());
        if let Some((end, known)) = self.ends.last() {
            (record, rest, count) = (*known, line.get(end + 1..), self.ends.len());
        }
        self.before.clear();
        self.before.extend_from_slice(line);
        while let Some(bytes) = rest {
            let mut scratch = std::mem::take(&mut self.scratch);
            if let Some((field, after)) = next_field(bytes, form.separator, &mut scratch) {
                if let Some(role) = form.roles.get(count) {
                    good &= self.field((role, count), field, (&mut record, number));
                }
                rest = after;
                // What is wrong must be told of every line, and a detail of several columns is put together each time.
                if let Some(after) = after.filter(|_| good && self.detail.is_empty() && self.ends.len() == count) {
                    self.ends.push((line.len() - after.len() - 1, record));
                }
            } else {
                self.part.out.fault(number, Some(count + 1), Wrong::Quotes);
                (good, rest) = (false, None);
            }
            self.scratch = scratch;
            count += 1;
        }
        if count != form.roles.len() {
            self.part.out.fault(number, None, Wrong::Fields(count, form.roles.len()));
        } else if good {
            self.keep(record, number);
        }
    }

    fn keep(&mut self, mut record: Record, line: u32) {
        let dicts = &mut self.part.out.table.dicts;
        if let Some(kind) = record.kind {
            let periods = of_mut(dicts, Field::Period);
            let word = period::word(periods.word(record.period), kind);
            record.period = periods.intern(word.as_bytes());
        }
        record.key |= at(Field::Period, record.period.min(Field::Period.bound()));
        let details = of_mut(dicts, Field::Detail);
        let detail = match record.detail {
            Some(own) if self.detail.is_empty() => own,
            Some(own) if !details.bytes(own).is_empty() => {
                let all = format!("{};{}", String::from_utf8_lossy(details.bytes(own)), self.detail);
                details.intern(all.as_bytes())
            }
            _ => details.intern(self.detail.as_bytes()),
        };
        record.key |= at(Field::Detail, detail.min(Field::Detail.bound()));
        for (field, word) in &self.form.absent {
            record.key |= at(*field, of_mut(dicts, *field).intern(word.as_bytes()));
        }
        let value = record.value.map_or(f64::NAN, |value| value * 10_f64.powi(record.multiplier));
        let status = if record.value.is_none() && record.status == b'A' { b'M' } else { record.status };
        self.part.out.table.rows.push(Row { key: record.key, value, line, note: note(status, record.flags) });
        self.part.too_much = self.part.out.table.rows.len() > ROWS_MAX;
    }

    /// Takes a field; whether it is good.
    fn field(&mut self, (role, place): (&Role, usize), bytes: &[u8], (record, line): (&mut Record, u32)) -> bool {
        let bytes = if self.form.labels && *role != Role::Value {
            memchr::memmem::find(bytes, b": ").and_then(|end| bytes.get(..end)).unwrap_or(bytes)
        } else {
            bytes
        };
        match role {
            Role::Ignored => {}
            Role::Field(field) => {
                let Some(last) = self.last.get_mut(place) else { return false };
                if last.number == u32::MAX || last.word != bytes {
                    last.number = of_mut(&mut self.part.out.table.dicts, *field).intern(bytes).min(field.bound());
                    last.word.clear();
                    last.word.extend_from_slice(bytes);
                }
                match field {
                    Field::Period => record.period = last.number,
                    Field::Detail if !bytes.is_empty() && !self.detail.is_empty() => return self.more(bytes),
                    Field::Detail => record.detail = Some(last.number),
                    _ => record.key |= at(*field, last.number),
                }
            }
            Role::Value => {
                if let Some(value) = number((bytes, self.form.comma)) {
                    record.value = value;
                } else {
                    let text = String::from_utf8_lossy(bytes).chars().take(40).collect();
                    self.part.out.fault(line, Some(place + 1), Wrong::Number(text));
                    return false;
                }
            }
            Role::Other(name) if bytes.is_empty() || name.is_empty() => {}
            Role::Other(name) => return self.more(&[name.as_bytes(), b"=", bytes].concat()),
            _ => return self.rare((role, place), bytes, (record, line)),
        }
        true
    }

    fn more(&mut self, part: &[u8]) -> bool {
        if !self.detail.is_empty() {
            self.detail.push(';');
        }
        self.detail.push_str(&String::from_utf8_lossy(part));
        true
    }

    fn rare(&mut self, (role, place): (&Role, usize), bytes: &[u8], (record, line): (&mut Record, u32)) -> bool {
        let text = std::str::from_utf8(bytes).unwrap_or_default().trim();
        let known = match role {
            Role::Status => {
                record.status = bytes.first().copied().unwrap_or(b'A');
                record.status.is_ascii_alphabetic() || record.status == b':'
            }
            Role::Flags => Flags::read(text).map(|flags| record.flags = flags).is_some(),
            Role::Kind | Role::Multiplier if text.is_empty() => true,
            Role::Kind => period::Sort::named(text).map(|sort| record.kind = Some(sort)).is_some(),
            Role::Multiplier => text
                .parse()
                .ok()
                .filter(|times: &i32| times.abs() < 16)
                .map(|times| record.multiplier = times)
                .is_some(),
            _ => {
                let action = match text {
                    "" | "I" | "R" | "M" => Some(Action::Put),
                    "A" => Some(Action::Append),
                    "D" => Some(Action::Delete),
                    _ => None,
                };
                let same = self.part.action.is_none_or(|before| action == Some(before));
                self.part.action = self.part.action.or(action);
                action.is_some() && same
            }
        };
        if !known {
            self.part.out.fault(line, Some(place + 1), Wrong::Code("code", text.to_owned()));
        }
        known
    }
}

/// How many bytes two lines begin with alike: all of them, or a few less.
fn common(one: &[u8], other: &[u8]) -> usize {
    let mut same = 0;
    for (one, other) in one.as_chunks::<8>().0.iter().zip(other.as_chunks::<8>().0) {
        let differ = u64::from_le_bytes(*one) ^ u64::from_le_bytes(*other);
        if differ != 0 {
            return same + usize::try_from(differ.trailing_zeros() / 8).unwrap_or_default();
        }
        same += 8;
    }
    same
}

/// The value of a field: none where it is missing, nothing at all where it is no number.
#[expect(clippy::option_option, reason = "missing is a value, and no number is none")]
fn number((bytes, comma): (&[u8], bool)) -> Option<Option<f64>> {
    if !bytes.is_empty() && bytes.len() <= 9 && bytes.iter().all(u8::is_ascii_digit) {
        return Some(Some(bytes.iter().fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0')).into()));
    }
    if !bytes.is_empty() && bytes.len() <= 15 && bytes.iter().all(u8::is_ascii_digit) {
        return Some(Some(bytes.iter().fold(0.0, |sum, digit| sum * 10.0 + f64::from(digit - b'0'))));
    }
    let text = std::str::from_utf8(bytes).ok()?.trim();
    if super::is_missing(text) {
        return Some(None);
    }
    let changed;
    let text = if comma {
        changed = text.replace(',', ".");
        changed.as_str()
    } else {
        text
    };
    let value: f64 = text.parse().ok()?;
    value.is_finite().then_some(Some(value))
}

/// Where a record ends that has quotation marks.
fn end_of_record((bytes, ended): (&[u8], bool)) -> Option<usize> {
    let mut quoted = false;
    for place in memchr::memchr2_iter(b'"', b'\n', bytes) {
        if bytes.get(place) == Some(&b'"') {
            quoted = !quoted;
        } else if !quoted {
            return Some(place);
        }
    }
    (ended && !quoted).then_some(bytes.len())
}

/// A field and what follows its separator; none where quotation marks do not close.
fn next_field<'a, 'b: 'a>(
    bytes: &'b [u8],
    separator: u8,
    scratch: &'a mut Vec<u8>,
) -> Option<(&'a [u8], Option<&'b [u8]>)> {
    let Some(quoted) = bytes.strip_prefix(b"\"") else {
        let end = bytes.iter().position(|byte| *byte == separator);
        return Some(match end {
            Some(end) => (bytes.get(..end)?, bytes.get(end + 1..)),
            None => (bytes, None),
        });
    };
    scratch.clear();
    let mut rest = quoted;
    loop {
        let end = memchr::memchr(b'"', rest)?;
        let (text, after) = (rest.get(..end)?, rest.get(end + 1..)?);
        if let Some(b'"') = after.first() {
            scratch.extend_from_slice(text);
            scratch.push(b'"');
            rest = after.get(1..)?;
        } else {
            if after.first().is_some_and(|byte| *byte != separator) {
                return None;
            }
            let following = after.get(1..);
            if scratch.is_empty() {
                return Some((text, following));
            }
            scratch.extend_from_slice(text);
            return Some((scratch, following));
        }
    }
}
