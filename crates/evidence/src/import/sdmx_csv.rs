//! SDMX-CSV 1.0 and 2.0, from a file of any length: two threads take piece by piece, and no field is read that was there before.
//! It is not split: the reader of bytes, its two threads and the meaning of columns share one state.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, sync_channel};

use super::build::{Builder, finish};
use super::{Action, Checksum, Input, ROWS_MAX, Read1, Refused, Wrong, world_bank};
use crate::cube::{Dicts, Field, Flags, Row, alike, at, note, of_mut, period};

/// The most bytes of a record.
const RECORD_MAX: usize = 1 << 20;
/// From here on two threads are worth it.
const TWO_THREADS: u64 = 4 << 20;
/// How many pieces a file is cut into for them: enough that both have work to the end.
const PIECES: u64 = 16;

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

/// Whether a file begins as SDMX-CSV does; not the matrix of Data360, which is written so and says who receives in a breakdown.
pub(super) fn is(head: &[u8]) -> bool {
    let line = head.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let first =
        |start: &[u8]| line.starts_with(start) || line.strip_prefix(b"\"").is_some_and(|line| line.starts_with(start));
    (first(b"STRUCTURE") || first(b"DATAFLOW"))
        && memchr::memmem::find(line, b"OBS_VALUE").is_some()
        && !world_bank::is_data360(head)
}

/// Reads it.
pub(super) fn read(input: &Input) -> Result<Read1, Refused> {
    let form = form(&input.head).ok_or_else(|| Refused::Layout(input.path.clone()))?;
    let parts = parts(input, &form)?;
    // What follows has work for two threads only in part: the checksum has the rest of their time.
    let checksum = Checksum::of(input);
    let action = parts.iter().find_map(|part| part.action).unwrap_or_default();
    let table = finish(parts.into_iter().map(|part| part.out).collect(), &input.path)?;
    let source = input.source("sdmx-csv");
    Ok(Read1 { table, source, checksum, action, left_out: Vec::new(), released: None })
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
    let values = roles.iter().filter(|role| **role == Role::Value).count();
    let usable = has(Field::Dataset) && has(Field::Period) && values == 1;
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
    /// Lines that it read of this piece.
    lines: u32,
    /// The end of a piece is inside quotation marks.
    open: bool,
    /// It ended before its bytes did.
    too_much: bool,
    /// The pieces that it read.
    pieces: Vec<Piece>,
}

/// A piece of the file as it was read: which one, how many lines it has, and where its rows and its faults are.
#[derive(Debug)]
struct Piece {
    number: usize,
    lines: u32,
    rows: Range<usize>,
    faults: Range<usize>,
}

/// What the threads read.
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
            whole(Blocks { receive, block: Vec::new(), at: 0 }, form)
        });
        return checked(vec![part.map_err(|source| input.disk(source))?], input);
    }
    let open = || File::open(&input.path).map_err(|source| input.disk(source));
    let alone = || checked(vec![whole(open()?, form).map_err(|source| input.disk(source))?], input);
    if input.length < TWO_THREADS {
        return alone();
    }
    let mut ends = Vec::new();
    for number in 1..PIECES {
        ends.push(line_after(&mut open()?, input.length / PIECES * number).map_err(|source| input.disk(source))?);
    }
    ends.push(u64::MAX);
    let next = AtomicUsize::new(0);
    let work = || -> std::io::Result<Part> {
        let (mut scan, mut file) = (Scan::new(form), File::open(&input.path)?);
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let start = number.checked_sub(1).map_or(Some(0), |before| ends.get(before).copied());
            let Some((start, end)) = start.zip(ends.get(number)) else { return Ok(scan.part) };
            file.seek(SeekFrom::Start(start))?;
            let header = if number == 0 { form.header } else { 0 };
            scan.piece(file.by_ref().take(end.saturating_sub(start)), (number, header))?;
            let long = scan.part.out.faults.last().is_some_and(|fault| matches!(fault.what, Wrong::Long(_)));
            if long {
                // What follows is no line: nobody reads on.
                next.store(ends.len(), Ordering::Relaxed);
            }
            if scan.part.too_much || (scan.part.open && number + 1 < ends.len()) {
                return Ok(scan.part);
            }
        }
    };
    let (one, other) = std::thread::scope(|scope| {
        let other = scope.spawn(work);
        (work(), other.join().unwrap_or_else(|_ended| Err(std::io::Error::other("a thread ended"))))
    });
    let mut parts = [one, other].into_iter().collect::<Result<Vec<Part>, _>>().map_err(|source| input.disk(source))?;
    let last = ends.len() - 1;
    let astray = |part: &Part| part.open && part.pieces.last().is_some_and(|piece| piece.number != last);
    let mut actions = parts.iter().filter_map(|part| part.action);
    let first = actions.next();
    if parts.iter().any(astray) || actions.any(|action| Some(action) != first) {
        // A piece ends inside quotation marks, and what was read after it is no record; or a file has two actions, and one thread
        // tells at which line the second stands.
        return alone();
    }
    numbered(&mut parts);
    checked(parts, input)
}

/// A whole file by one thread.
fn whole(from: impl Read, form: &Form) -> std::io::Result<Part> {
    let mut scan = Scan::new(form);
    scan.piece(from, (0, form.header))?;
    Ok(scan.part)
}

/// Lines are counted from the beginning of the file, not of a piece.
fn numbered(parts: &mut [Part]) {
    let mut lines: Vec<(usize, u32)> =
        parts.iter().flat_map(|part| &part.pieces).map(|piece| (piece.number, piece.lines)).collect();
    lines.sort_unstable();
    let mut before = 0_u32;
    for (_, lines) in &mut lines {
        before = before.saturating_add(std::mem::replace(lines, before));
    }
    std::thread::scope(|scope| {
        for part in parts {
            let lines = &lines;
            scope.spawn(move || {
                for piece in &part.pieces {
                    let before = lines.get(piece.number).map_or(0, |(_, before)| *before);
                    for row in part.out.table.rows.get_mut(piece.rows.clone()).unwrap_or_default() {
                        row.line = row.line.saturating_add(before);
                    }
                    for fault in part.out.faults.get_mut(piece.faults.clone()).unwrap_or_default() {
                        fault.line = fault.line.saturating_add(before);
                    }
                    part.lines = before.saturating_add(piece.lines);
                }
            });
        }
    });
}

fn checked(mut parts: Vec<Part>, input: &Input) -> Result<Vec<Part>, Refused> {
    for part in parts.iter_mut().filter(|part| part.open && !part.too_much) {
        part.out.fault(part.lines.saturating_add(1), None, Wrong::Quotes);
    }
    if parts.iter().any(|part| part.too_much) {
        return Err(Refused::Rows(input.path.clone(), ROWS_MAX));
    }
    Ok(parts)
}

fn line_after(file: &mut File, place: u64) -> std::io::Result<u64> {
    file.seek(SeekFrom::Start(place))?;
    let (mut buffer, mut after) = ([0; 1 << 12], 0);
    while after < RECORD_MAX {
        let length = file.read(&mut buffer)?;
        let end = memchr::memchr(b'\n', buffer.get(..length).unwrap_or_default());
        after += end.map_or(length, |end| end + 1);
        if end.is_some() || length == 0 {
            break;
        }
    }
    Ok(place + u64::try_from(after).unwrap_or_default())
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
#[derive(Debug)]
struct Last {
    word: Vec<u8>,
    number: u32,
    /// What it adds to the key; nothing of a period or a detail, which may be more than this word.
    key: u128,
}

impl Last {
    const NONE: Self = Self { word: Vec::new(), number: u32::MAX, key: 0 };

    /// Takes a word of a field.
    #[inline]
    fn take(&mut self, bytes: &[u8], (field, dicts): (Field, &mut Dicts)) {
        if self.number == u32::MAX || !alike(&self.word, bytes) {
            self.number = of_mut(dicts, field).intern(bytes).min(field.bound());
            self.key = if matches!(field, Field::Period | Field::Detail) { 0 } else { at(field, self.number) };
            self.word.clear();
            self.word.extend_from_slice(bytes);
        }
    }
}

/// Where a field of the line before ends, and the key so far.
#[derive(Clone, Copy, Debug)]
struct Mark {
    end: usize,
    key: u128,
}

/// Columns that stand as they do in most files: fields up to the value, and nothing of a period or a detail after it.
#[derive(Clone, Copy, Debug)]
struct Usual {
    value: usize,
    period: usize,
    detail: Option<usize>,
}

impl Usual {
    fn of(form: &Form) -> Option<Self> {
        let place = |wanted: Role| form.roles.iter().position(|role| *role == wanted);
        let value = place(Role::Value)?;
        let (period, detail) = (place(Role::Field(Field::Period))?, place(Role::Field(Field::Detail)));
        let before = |role: &Role| matches!(role, Role::Field(_) | Role::Ignored | Role::Action);
        let after = |role: &Role| !matches!(role, Role::Other(_));
        let fits = form.roles.iter().take(value).all(before) && form.roles.iter().skip(value).all(after);
        let early = period < value && detail.is_none_or(|detail| detail < value);
        (fits && early && !form.labels).then_some(Self { value, period, detail })
    }
}

/// What a line says after its value, where the line before said the same.
#[derive(Debug, Default)]
struct Tail {
    /// Its bytes, and how many fields they are; none before the first good record.
    bytes: Vec<u8>,
    fields: usize,
    /// What it adds to the key.
    key: u128,
    status: u8,
    flags: Flags,
    kind: Option<period::Sort>,
    multiplier: i32,
}

impl Tail {
    /// What a good record said after its value: `bytes`, with the record before and after them.
    fn take(&mut self, bytes: &[u8], (before, after): (&Record, &Record), fields: usize) {
        self.bytes.clear();
        self.bytes.extend_from_slice(bytes);
        let Record { status, flags, kind, multiplier, .. } = *after;
        *self = Self {
            bytes: std::mem::take(&mut self.bytes),
            fields,
            key: after.key ^ before.key,
            status,
            flags,
            kind,
            multiplier,
        };
    }

    fn add(&self, record: &mut Record) {
        let Self { status, flags, kind, multiplier, .. } = *self;
        *record = Record { key: record.key | self.key, status, flags, kind, multiplier, ..*record };
    }
}

/// Reads records of a stream to its end.
struct Scan<'a> {
    form: &'a Form,
    part: Part,
    usual: Option<Usual>,
    marks: Vec<Mark>,
    last: Vec<Last>,
    tail: Tail,
    scratch: Vec<u8>,
    /// The piece as it comes.
    buffer: Vec<u8>,
    /// Whether any quotation mark is in it.
    quoted: bool,
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

/// A record before its first field.
const BLANK: Record =
    Record { key: 0, value: None, status: b'A', flags: Flags(0), kind: None, period: 0, detail: None, multiplier: 0 };

impl<'a> Scan<'a> {
    fn new(form: &'a Form) -> Self {
        let last = form.roles.iter().map(|_| Last::NONE).collect();
        let mut part = Part::default();
        for (place, role) in form.roles.iter().enumerate() {
            if let Role::Field(field) = role {
                part.out.columns.insert(field.name(), place + 1);
            }
        }
        let (marks, scratch, buffer, detail) = (Vec::new(), Vec::new(), vec![0; 1 << 20], String::new());
        let (usual, tail) = (Usual::of(form), Tail::default());
        Scan { form, part, usual, marks, last, tail, scratch, buffer, quoted: false, detail }
    }

    /// Reads one piece to its end. Where `header` is not zero, so many bytes of the beginning are the header.
    fn piece(&mut self, from: impl Read, (number, header): (usize, usize)) -> std::io::Result<()> {
        self.part.lines = 0;
        let (rows, faults) = (self.part.out.table.rows.len(), self.part.out.faults.len());
        let mut buffer = std::mem::take(&mut self.buffer);
        let read = self.bytes(from, (&mut buffer, header));
        self.buffer = buffer;
        read?;
        let (rows, faults) = (rows..self.part.out.table.rows.len(), faults..self.part.out.faults.len());
        self.part.pieces.push(Piece { number, lines: self.part.lines, rows, faults });
        Ok(())
    }

    fn bytes(&mut self, mut from: impl Read, (buffer, header): (&mut Vec<u8>, usize)) -> std::io::Result<()> {
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
                self.part.lines = 1;
                first = false;
            }
            if !first {
                let mut before: &[u8] = &[];
                self.marks.clear();
                self.quoted = memchr::memchr(b'"', rest).is_some();
                while !rest.is_empty() && !self.part.too_much {
                    let Some((line, after)) = self.record((rest, ended), before) else { break };
                    (before, rest) = (line, after);
                }
            }
            if ended || self.part.too_much || read_bytes > super::BYTES_MAX {
                self.part.open |= !rest.is_empty();
                self.part.too_much |= read_bytes > super::BYTES_MAX;
                return Ok(());
            }
            let (start, kept) = (filled - rest.len(), rest.len());
            buffer.copy_within(start..filled, 0);
            filled = kept;
            if filled == buffer.len() {
                if buffer.len() > RECORD_MAX {
                    self.part.out.fault(self.part.lines + 1, None, Wrong::Long(RECORD_MAX));
                    return Ok(());
                }
                buffer.resize(buffer.len() * 2, 0);
            }
        }
    }

    /// Reads a record; its line and what follows it, or none where its end is not there yet.
    fn record<'b>(&mut self, (bytes, ended): (&'b [u8], bool), before: &[u8]) -> Option<(&'b [u8], &'b [u8])> {
        let end = match memchr::memchr(b'\n', bytes) {
            Some(end) => end,
            None if ended => bytes.len(),
            None => return None,
        };
        let mut line = bytes.get(..end)?;
        let mut lines = 1_u32;
        if self.quoted && memchr::memchr_iter(b'"', line).count() % 2 == 1 {
            // The end of the line is inside quotation marks.
            let end = end_of_record((bytes, ended))?;
            line = bytes.get(..end)?;
            lines = u32::try_from(memchr::memchr_iter(b'\n', line).count()).unwrap_or_default() + 1;
        }
        let after = bytes.get(line.len() + 1..).unwrap_or_default();
        let number = self.part.lines.saturating_add(1);
        self.part.lines = self.part.lines.saturating_add(lines);
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.is_empty() {
            return Some((line, after));
        }
        if !self.usual((line, before), number) {
            self.line(line, number);
        }
        Some((line, after))
    }

    /// Reads a line as most are: it begins as the one before did, and says the same after its value. What it does not
    /// understand at once it leaves to `line`.
    fn usual(&mut self, (line, before): (&[u8], &[u8]), number: u32) -> bool {
        let (form, Some(usual)) = (self.form, self.usual) else { return false };
        let same = common(line, before);
        while self.marks.last().is_some_and(|mark| mark.end >= same) {
            self.marks.pop();
        }
        let (mut key, mut start) = self.marks.last().map_or((0, 0), |mark| (mark.key, mark.end + 1));
        let known = self.marks.len();
        for (role, last) in form.roles.iter().zip(&mut self.last).take(usual.value).skip(known) {
            let Some((word, length)) = short_field(line.get(start..).unwrap_or_default(), form.separator) else {
                return false;
            };
            match role {
                Role::Field(field) => last.take(word, (*field, &mut self.part.out.table.dicts)),
                // What is wrong must be told of every line.
                Role::Action if last.number == u32::MAX || !alike(&last.word, word) => return false,
                _ => {}
            }
            key |= last.key;
            self.marks.push(Mark { end: start + length, key });
            start += length + 1;
        }
        let rest = line.get(start..).unwrap_or_default();
        let Some((word, length)) = short_field(rest, form.separator) else { return false };
        let after = rest.get(length + 1..).unwrap_or_default();
        if self.tail.fields == 0 || !alike(after, &self.tail.bytes) {
            return false;
        }
        let Some(value) = self::number((word, form.comma)) else { return false };
        let number_of = |place: usize| self.last.get(place).map(|last| last.number);
        let (period, detail) = (number_of(usual.period).unwrap_or_default(), usual.detail.and_then(number_of));
        self.detail.clear();
        let mut record = Record { key, value, period, detail, ..BLANK };
        self.tail.add(&mut record);
        self.keep(record, number);
        true
    }

    fn line(&mut self, line: &[u8], number: u32) {
        let mut record = BLANK;
        self.detail.clear();
        let form = self.form;
        let (mut rest, mut count) = (Some(line), 0);
        let mut good = true;
        let mut tail: Option<(&[u8], Record)> = None;
        while let Some(bytes) = rest {
            if self.usual.is_some_and(|usual| usual.value + 1 == count) {
                tail = Some((bytes, record));
            }
            let mut scratch = std::mem::take(&mut self.scratch);
            if let Some((field, after)) = next_field(bytes, form.separator, &mut scratch) {
                if let Some(role) = form.roles.get(count) {
                    good &= self.field((role, count), field, (&mut record, number));
                }
                rest = after;
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
            if let (Some((bytes, before)), Some(usual)) = (tail, self.usual) {
                self.tail.take(bytes, (&before, &record), count - usual.value - 1);
            }
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
                last.take(bytes, (*field, &mut self.part.out.table.dicts));
                match field {
                    Field::Period => record.period = last.number,
                    Field::Detail if !bytes.is_empty() && !self.detail.is_empty() => return self.more(bytes),
                    Field::Detail => record.detail = Some(last.number),
                    _ => record.key |= last.key,
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
                if let Some(last) = self.last.get_mut(place).filter(|_| action.is_some() && same) {
                    *last = Last { word: bytes.to_vec(), number: 0, key: 0 };
                }
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

/// Where a byte first stands: words are short, so eight at a time and no call.
#[inline]
fn find(bytes: &[u8], wanted: u8) -> Option<usize> {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let (eights, rest) = bytes.as_chunks::<8>();
    let mut before = 0;
    for eight in eights {
        let other = u64::from_le_bytes(*eight) ^ (ONES * u64::from(wanted));
        // The lowest byte that is zero is the lowest whose upper bit is set here.
        let zero = other.wrapping_sub(ONES) & !other & (ONES << 7);
        if zero != 0 {
            return Some(before + usize::try_from(zero.trailing_zeros() / 8).unwrap_or_default());
        }
        before += 8;
    }
    rest.iter().position(|byte| *byte == wanted).map(|place| before + place)
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

/// A field that ends with a separator, and its length with its quotation marks; none where it has any beside those around nothing.
#[inline]
fn short_field(bytes: &[u8], separator: u8) -> Option<(&[u8], usize)> {
    if bytes.first() == Some(&b'"') {
        let nothing = bytes.get(1) == Some(&b'"') && bytes.get(2) == Some(&separator);
        return nothing.then_some((&[], 2));
    }
    let end = find(bytes, separator)?;
    Some((bytes.get(..end)?, end))
}

/// A field and what follows its separator; none where quotation marks do not close.
fn next_field<'a, 'b: 'a>(
    bytes: &'b [u8],
    separator: u8,
    scratch: &'a mut Vec<u8>,
) -> Option<(&'a [u8], Option<&'b [u8]>)> {
    let Some(quoted) = bytes.strip_prefix(b"\"") else {
        let end = find(bytes, separator);
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
