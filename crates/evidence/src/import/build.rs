//! Observations as a layout gives them, into rows of the cube: codes of areas mapped, periods understood, units kept apart,
//! flags set, keys unique.

use std::collections::BTreeMap;
use std::panic::resume_unwind;
use std::path::Path;

use super::{FAULTS_TOLD, Fault, ROWS_MAX, Refused, Unmapped, Wrong, known};
use crate::codes::{self, Scheme};
use crate::cube::{Dict, Dicts, FIELDS, Field, Flags, Row, Table, alike_to, at, note, of, of_mut, period};

/// Before a code of an area that its own scheme does not know.
pub(crate) const UNKNOWN: &str = "?";

/// An observation as a layout gives it.
#[derive(Clone, Debug)]
pub struct Draft<'a> {
    /// Its words, in the order of `FIELDS`. A period without a sort gets that of its dataset.
    pub words: [&'a str; 9],
    /// Its value; none where it is missing.
    pub value: Option<f64>,
    /// SDMX `OBS_STATUS`.
    pub status: u8,
    /// Flags.
    pub flags: Flags,
    /// Line of the source.
    pub line: u32,
}

/// Collects observations and faults.
#[derive(Debug, Default)]
pub struct Builder {
    /// What came.
    pub table: Table,
    /// What was wrong.
    pub faults: Vec<Fault>,
    /// How many faults, also those that are not kept.
    pub wrong: usize,
    /// The day of which the file says that its figures were released, changed or prepared, as ISO 8601 has it.
    pub released: Option<String>,
    /// Which column of the file has which field, for faults.
    pub columns: BTreeMap<&'static str, usize>,
}

impl Builder {
    /// Takes an observation.
    pub fn push(&mut self, draft: &Draft<'_>) {
        let mut key = 0;
        for (field, word) in FIELDS.into_iter().zip(draft.words) {
            key |= at(field, of_mut(&mut self.table.dicts, field).intern(word.trim().as_bytes()).min(field.bound()));
        }
        let status = if draft.value.is_none() && draft.status == b'A' { b'M' } else { draft.status };
        let value = draft.value.unwrap_or(f64::NAN);
        self.table.rows.push(Row { key, value, line: draft.line, note: note(status, draft.flags) });
    }

    /// Notes a fault.
    pub fn fault(&mut self, line: u32, column: Option<usize>, what: Wrong) {
        self.wrong += 1;
        if self.faults.len() < FAULTS_TOLD {
            self.faults.push(Fault { line, column, what });
        }
    }
}

/// The word for an area in the code of some scheme; one that says so where the scheme does not know it.
pub(super) fn area(scheme: Scheme, raw: &str) -> String {
    codes::resolve(scheme, raw).map_or_else(|| format!("{UNKNOWN}{}", raw.trim()), str::to_owned)
}

/// The final words, and how the numbers of one part lead there.
struct Plan {
    /// Final dictionaries, sorted.
    dicts: Dicts,
    /// Of each part, of each dictionary, the final number of each word. That of periods has one for each sort.
    maps: Vec<Vec<Vec<u32>>>,
    /// Number of the unit of persons and of that of cases.
    units: (u32, u32),
}

/// Sorted rows of these parts, with each key once.
///
/// # Errors
/// Faults, codes that are not mapped, or more than is taken.
pub(super) fn finish(mut parts: Vec<Builder>, path: &Path) -> Result<Table, Refused> {
    for part in &mut parts {
        check(part);
    }
    refuse_faults(&mut parts, path)?;
    unmapped(&parts, path)?;
    if parts.iter().map(|part| part.table.rows.len()).sum::<usize>() > ROWS_MAX {
        return Err(Refused::Rows(path.to_owned(), ROWS_MAX));
    }
    let plan = plan(&parts);
    for field in FIELDS {
        let over = u32::try_from(of(&plan.dicts, field).len()).is_ok_and(|count| count > field.bound());
        if over
            || parts
                .iter()
                .any(|part| of(&part.table.dicts, field).len() > usize::try_from(field.bound()).unwrap_or_default())
        {
            return Err(Refused::Words(path.to_owned(), field.name(), field.bound()));
        }
    }
    let mut sorted: Vec<(Vec<Row>, bool)> = std::thread::scope(|scope| {
        let work = parts.iter_mut().zip(&plan.maps).map(|(part, maps)| {
            let rows = std::mem::take(&mut part.table.rows);
            let (dicts, plan) = (&part.table.dicts, &plan);
            scope.spawn(move || moved(rows, (dicts, maps), plan))
        });
        let running: Vec<_> = work.collect();
        let ended = |thread: std::thread::ScopedJoinHandle<'_, _>| {
            thread.join().unwrap_or_else(|panicked| resume_unwind(panicked))
        };
        running.into_iter().map(ended).collect()
    });
    let (mut rows, mut twice) = sorted.pop().unwrap_or_default();
    while let Some((other, twice_there)) = sorted.pop() {
        twice |= merge(&mut rows, &other) || twice_there;
    }
    let mut last = Builder { table: Table { dicts: plan.dicts, rows }, ..Builder::default() };
    if twice {
        seconds(&mut last);
    }
    refuse_faults(std::slice::from_mut(&mut last), path)?;
    let mut table = last.table;
    suspect_zeros(&mut table);
    Ok(table)
}

fn refuse_faults(parts: &mut [Builder], path: &Path) -> Result<(), Refused> {
    let count: usize = parts.iter().map(|part| part.wrong).sum();
    if count == 0 {
        return Ok(());
    }
    let mut first: Vec<Fault> = parts.iter_mut().flat_map(|part| std::mem::take(&mut part.faults)).collect();
    first.sort_by_key(|fault| (fault.line, fault.column));
    first.truncate(FAULTS_TOLD);
    Err(Refused::Faults { path: path.to_owned(), first, count })
}

/// Periods that are none, words that are no text or would be formulas, and numbers of persons below zero.
fn check(part: &mut Builder) {
    let bad = |field: Field, wrong: fn(&str) -> bool| -> Vec<bool> {
        let dict = of(&part.table.dicts, field);
        (0..).take(dict.len()).map(|number| std::str::from_utf8(dict.bytes(number)).is_ok_and(wrong)).collect()
    };
    let no_period = bad(Field::Period, |word| !period::is_period(period::parts(word).0));
    let mut found: Vec<(u32, Field, Wrong)> = Vec::new();
    let formulas = FIELDS.map(|field| (field, bad(field, is_formula)));
    let mut look = |field: Field, bad: &[bool], what: fn(&str) -> Wrong| {
        if !bad.contains(&true) {
            return;
        }
        for row in &part.table.rows {
            let number = row.get(field);
            if usize::try_from(number).is_ok_and(|number| bad.get(number) == Some(&true)) {
                let word = of(&part.table.dicts, field).word(number);
                found.push((row.line, field, what(period::parts(word).0)));
            }
        }
    };
    look(Field::Period, &no_period, |word| Wrong::Period(word.to_owned()));
    for field in FIELDS {
        let dict = of(&part.table.dicts, field);
        let no_text: Vec<bool> =
            (0..).take(dict.len()).map(|number| std::str::from_utf8(dict.bytes(number)).is_err()).collect();
        look(field, &no_text, |_| Wrong::Encoding);
    }
    for (field, formulas) in &formulas {
        look(*field, formulas, |word| Wrong::Formula(word.chars().take(40).collect()));
    }
    let word = |row: &Row, field| of(&part.table.dicts, field).bytes(row.get(field));
    for row in part.table.rows.iter().filter(|row| row.value < 0.0) {
        let named = [Field::Dataset, Field::Indicator];
        if known::counts(named.map(|field| std::str::from_utf8(word(row, field)).unwrap_or_default())) {
            found.push((row.line, Field::Indicator, Wrong::Negative));
        }
    }
    for (line, field, what) in found {
        // Where the value stands is not known here.
        let column = part.columns.get(field.name()).copied().filter(|_| what != Wrong::Negative);
        part.fault(line, column, what);
    }
}

/// Whether a spreadsheet would take a word for a formula. After a minus there must be what reckons or calls: a dash alone, a number
/// and a name are none.
fn is_formula(word: &str) -> bool {
    let Some(rest) = word.strip_prefix('-') else { return word.starts_with(['=', '@', '+', '\t', '\r']) };
    let calls = rest.split('(').next().is_some_and(|name| {
        name.len() < rest.len() && !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
    });
    calls || rest.contains(['=', '|', '!', '+', '*', '^', '&', '@'])
}

/// Codes of areas that no list has.
fn unmapped(parts: &[Builder], path: &Path) -> Result<(), Refused> {
    let mut codes: BTreeMap<String, Unmapped> = BTreeMap::new();
    for part in parts {
        let dict = of(&part.table.dicts, Field::Origin);
        let bad: Vec<bool> = dict.words().map(|word| codes::resolve(Scheme::Common, word).is_none()).collect();
        if !bad.contains(&true) {
            continue;
        }
        for row in &part.table.rows {
            for field in [Field::Origin, Field::Destination] {
                let number = row.get(field);
                if usize::try_from(number).is_ok_and(|number| bad.get(number) == Some(&true)) {
                    let code = dict.word(number).trim_start_matches(UNKNOWN).to_owned();
                    let new = Unmapped { code: code.clone(), line: row.line, count: 0 };
                    codes.entry(code).or_insert(new).count += 1;
                }
            }
        }
    }
    if codes.is_empty() {
        return Ok(());
    }
    Err(Refused::Unmapped { path: path.to_owned(), codes: codes.into_values().collect() })
}

/// Sex and age as SDMX has them.
fn normal(field: Field, word: &str) -> &str {
    match (field, word) {
        (Field::Sex | Field::Age, "" | "T" | "TOTAL" | "Total") => "_T",
        (Field::Sex, "male" | "Male" | "males") => "M",
        (Field::Sex, "female" | "Female" | "females") => "F",
        (Field::Unit, "") => "XX",
        (Field::Origin | Field::Destination, code) => codes::resolve(Scheme::Common, code).unwrap_or(code),
        (_, word) => word,
    }
}

/// One field of each dictionary.
const EACH: [Field; 8] = [
    Field::Dataset,
    Field::Indicator,
    Field::Origin,
    Field::Period,
    Field::Sex,
    Field::Age,
    Field::Detail,
    Field::Unit,
];

fn plan(parts: &[Builder]) -> Plan {
    let mut all: Dicts = Dicts::default();
    let mut maps: Vec<Vec<Vec<u32>>> = Vec::new();
    for part in parts {
        let mut of_part = Vec::new();
        for field in EACH {
            let into = of_mut(&mut all, field);
            let mut map = Vec::new();
            for word in of(&part.table.dicts, field).words() {
                if field == Field::Period {
                    let (text, sort) = period::parts(word);
                    let stated = word.len() != text.len();
                    for each in period::SORTS {
                        let sort = if stated { sort } else { each };
                        map.push(into.intern(period::word(text, sort).as_bytes()));
                    }
                } else {
                    map.push(into.intern(normal(field, word).as_bytes()));
                }
            }
            of_part.push(map);
        }
        maps.push(of_part);
    }
    of_mut(&mut all, Field::Unit).intern(b"CASES");
    let sorted: Vec<(Dict, Vec<u32>)> = all.iter().map(Dict::sorted).collect();
    for map in &mut maps {
        for (map, (_, moved)) in map.iter_mut().zip(&sorted) {
            for number in map {
                *number =
                    usize::try_from(*number).ok().and_then(|number| moved.get(number)).copied().unwrap_or_default();
            }
        }
    }
    let mut sorted = sorted.into_iter().map(|(dict, _)| dict);
    let dicts: Dicts = std::array::from_fn(|_| sorted.next().unwrap_or_default());
    let unit = |word: &str| of(&dicts, Field::Unit).find(word).unwrap_or(u32::MAX);
    let units = (unit("PS"), unit("CASES"));
    Plan { dicts, maps, units }
}

/// What holds for all figures of one indicator of a dataset.
#[derive(Clone, Copy, Default)]
struct Known {
    sort: usize,
    stock_of_migrants: bool,
    asylum: bool,
}

/// Rows under their final numbers, sorted; and whether a key is there twice.
fn moved(mut rows: Vec<Row>, (dicts, maps): (&Dicts, &[Vec<u32>]), plan: &Plan) -> (Vec<Row>, bool) {
    let mut known: BTreeMap<(u32, u32), Known> = BTreeMap::new();
    let mut last = ((u32::MAX, u32::MAX), Known::default());
    let cases: Vec<bool> = of(dicts, Field::Detail).words().map(|word| word.rsplit('.').next() == Some("C")).collect();
    let basis: Vec<Flags> = of(dicts, Field::Detail).words().map(basis).collect();
    let times: Vec<Option<(i32, i32)>> = of(&plan.dicts, Field::Origin).words().map(existed).collect();
    let years: Vec<Option<i32>> = of(&plan.dicts, Field::Period).words().map(period::year).collect();
    let place = |number: u32| usize::try_from(number).unwrap_or_default();
    for row in &mut rows {
        let pair = (row.get(Field::Dataset), row.get(Field::Indicator));
        if pair != last.0 {
            let of_pair = known.entry(pair).or_insert_with(|| what_is_known(dicts, pair));
            last = (pair, *of_pair);
        }
        let (mut key, detail) = (0, place(row.get(Field::Detail)));
        for field in FIELDS {
            let number = place(row.get(field));
            let number = if field == Field::Period { number * period::SORTS.len() + last.1.sort } else { number };
            let mut new = maps.get(field.dict()).and_then(|map| map.get(number)).copied().unwrap_or_default();
            if field == Field::Unit && last.1.asylum && new == plan.units.0 && cases.get(detail) == Some(&true) {
                new = plan.units.1;
            }
            key |= at(field, new);
        }
        row.key = key;
        if last.1.stock_of_migrants {
            row.flag(basis.get(detail).copied().unwrap_or_default());
        }
        let year = years.get(place(row.get(Field::Period))).copied().flatten();
        let outside = |field| {
            let time = times.get(place(row.get(field))).copied().flatten();
            time.zip(year).is_some_and(|((from, to), year)| year < from || year > to)
        };
        if outside(Field::Destination) || outside(Field::Origin) {
            row.flag(Flags::OUT_OF_TIME);
        }
    }
    rows.sort_unstable_by_key(|row| row.key);
    let twice = rows.windows(2).any(|pair| matches!(pair, [one, next] if one.key == next.key));
    (rows, twice)
}

fn what_is_known(dicts: &Dicts, (dataset, indicator): (u32, u32)) -> Known {
    let (dataset, indicator) = (of(dicts, Field::Dataset).word(dataset), of(dicts, Field::Indicator).word(indicator));
    let sort = known::sort(dataset, indicator);
    Known {
        sort: period::SORTS.iter().position(|each| *each == sort).unwrap_or_default(),
        stock_of_migrants: dataset.starts_with("UNDESA:IMS"),
        asylum: dataset.starts_with("UNHCR:ASYLUM"),
    }
}

/// What the letters of "type of data" of the migrant stock say: born abroad, citizens, refugees added, imputed. Other details are words.
fn basis(detail: &str) -> Flags {
    let letters = detail.chars().all(|c| "BCRI".contains(c));
    let says = |letter: char, flag| if letters && detail.contains(letter) { flag } else { Flags::default() };
    says('C', Flags::CITIZENS).with(says('R', Flags::REFUGEES)).with(says('I', Flags::IMPUTED))
}

fn existed(code: &str) -> Option<(i32, i32)> {
    let area = codes::area(code)?;
    (area.from.is_some() || area.to.is_some()).then(|| (area.from.unwrap_or(i32::MIN), area.to.unwrap_or(i32::MAX)))
}

/// Puts sorted rows among others, from the end: what is there need not be copied to another place first. Whether a key is in both.
fn merge(rows: &mut Vec<Row>, others: &[Row]) -> bool {
    let (mut rest, mut others_rest, mut twice) = (rows.len(), others, false);
    rows.extend_from_slice(others);
    let mut to = rows.len();
    while let Some((other, before)) = others_rest.split_last() {
        let Some(row) = rest.checked_sub(1).and_then(|last| rows.get(last)).copied() else { break };
        twice |= row.key == other.key;
        let later = row.key > other.key;
        to -= 1;
        if let Some(place) = rows.get_mut(to) {
            *place = if later { row } else { *other };
        }
        rest -= usize::from(later);
        others_rest = if later { others_rest } else { before };
    }
    if let Some(first) = rows.get_mut(..others_rest.len()) {
        first.copy_from_slice(others_rest);
    }
    twice
}

/// A second value for a key is a fault, never a sum.
fn seconds(part: &mut Builder) {
    let mut found = Vec::new();
    for (one, next) in part.table.rows.iter().zip(part.table.rows.iter().skip(1)) {
        if one.key == next.key {
            found.push((one.line.max(next.line), one.line.min(next.line)));
        }
    }
    for (line, first) in found {
        part.fault(line, None, Wrong::Second(first));
    }
}

/// A zero of remittances whose neighbours in time are no figures either probably says that nothing was reported: the figures of the
/// year before and of the year after, not those of nine years ago.
fn suspect_zeros(table: &mut Table) {
    let Table { dicts, rows } = table;
    let money = |word: &str| ["REM", "PWKR"].iter().any(|part| word.contains(part));
    let (shift, _) = Field::Period.place();
    let (_, bits) = Field::Period.place();
    let of_money = |first: &Row| {
        let dataset = of(dicts, Field::Dataset).word(first.get(Field::Dataset));
        let may_be = known::zero_may_be_missing(dataset) && !dataset.contains("_BRE") && !dataset.contains("_BME");
        may_be && money(of(dicts, Field::Indicator).word(first.get(Field::Indicator)))
    };
    let (mut before, mut places) = (0, Vec::new());
    for block in alike_to(rows, Field::Indicator) {
        if block.first().is_some_and(of_money) {
            places.push(before..before + block.len());
        }
        before += block.len();
    }
    for place in places {
        let block = rows.get_mut(place).unwrap_or_default();
        for series in block.chunk_by_mut(|one, next| one.key >> (shift + bits) == next.key >> (shift + bits)) {
            suspect_zeros_of(series, of(dicts, Field::Period));
        }
    }
}

/// Those of one series.
fn suspect_zeros_of(series: &mut [Row], periods: &Dict) {
    let year = |row: &Row| period::year(periods.word(row.get(Field::Period)));
    let values: Vec<(f64, Option<i32>)> = series.iter().map(|row| (row.value, year(row))).collect();
    let says = |place: Option<usize>, now: Option<i32>| {
        let near = |(value, then): &(f64, Option<i32>)| {
            let apart = now.zip(*then).map_or(0, |(now, then)| now.abs_diff(then));
            *value != 0.0 && !value.is_nan() && apart <= 1
        };
        place.and_then(|place| values.get(place)).is_some_and(near)
    };
    for (place, row) in series.iter_mut().enumerate() {
        let now = values.get(place).and_then(|(_, year)| *year);
        if row.value == 0.0 && !says(place.checked_sub(1), now) && !says(place.checked_add(1), now) {
            row.flag(Flags::ZERO_SUSPECT);
        }
    }
}
