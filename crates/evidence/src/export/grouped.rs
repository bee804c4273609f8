//! The lines of an answer as observations of a cube of their own, for files that have observations: SDMX-CSV, its structure, Parquet.

use std::collections::BTreeMap;

use crate::cube::period::{self, Sort};
use crate::cube::{Cube, Dicts, FIELDS, Field, Row, Table, at, note, of, of_mut};
use crate::query::{Answer, Line, Question, Unanswerable, beneath};

/// All of a field together (SDMX).
const TOTAL: &str = "_T";

/// What the observations beneath an answer have in common.
struct Common<'a> {
    cube: &'a Cube,
    question: &'a Question,
    /// One of them.
    first: &'a Row,
    /// The bits of a key in which they differ.
    differ: u128,
    /// Their status where it is one, else that of a normal value.
    status: u8,
    /// The sort of each period in each dataset; none where there are several.
    sorts: BTreeMap<(&'a str, &'a str), Option<Sort>>,
    /// From the first day to the last, of several periods.
    time: String,
}

/// The lines of an answer as observations. A field by which it is not grouped has the word that all observations have, else the one
/// area or group that was asked for, else `_T`; time is that from the first period to the last. Of all others together the first field is `_O`.
///
/// # Errors
/// As the question itself.
pub fn grouped(cube: &Cube, question: &Question, answer: &Answer<'_>) -> Result<Cube, Unanswerable> {
    let rows = beneath(cube, question)?;
    let common = Common::of(cube, question, &rows).ok_or(Unanswerable::Nothing)?;
    let mut dicts = Dicts::default();
    let row = |(place, line): (usize, &Line<'_>)| {
        let key = FIELDS.iter().fold(0, |key, field| {
            let word = common.word(*field, (answer, line));
            key | at(*field, of_mut(&mut dicts, *field).intern(word.as_bytes()))
        });
        let status = if line.value.is_some() { common.status } else { b'M' };
        let number = u32::try_from(place + 1).unwrap_or(u32::MAX);
        Row { key, value: line.value.unwrap_or(f64::NAN), line: number, note: note(status, line.flags) }
    };
    let rows = answer.lines.iter().enumerate().map(row).collect();
    Ok(Cube::new(cube.datasets.clone(), Table { dicts, rows }.sorted()))
}

impl<'a> Common<'a> {
    fn of(cube: &'a Cube, question: &'a Question, rows: &[&'a Row]) -> Option<Self> {
        let first = *rows.first()?;
        let mut status = rows.iter().filter(|row| !row.value.is_nan()).map(|row| row.status());
        let one = status.next().filter(|one| status.all(|other| other == *one));
        let mut sorts: BTreeMap<(&str, &str), Option<Sort>> = BTreeMap::new();
        let mut time: Option<([i32; 3], [i32; 3])> = None;
        let mut seen = (u32::MAX, u32::MAX);
        for row in rows {
            let (dataset, number) = (row.get(Field::Dataset), row.get(Field::Period));
            if seen == (dataset, number) {
                continue;
            }
            seen = (dataset, number);
            let (text, sort) = period::parts(cube.table.word(row, Field::Period));
            let known = sorts.entry((cube.table.word(row, Field::Dataset), text)).or_insert(Some(sort));
            *known = known.filter(|known| *known == sort);
            let days = period::days(&period::word(text, Sort::Flow));
            time =
                days.map(|(from, to)| time.map_or((from, to), |(begin, end)| (begin.min(from), end.max(to)))).or(time);
        }
        Some(Self {
            cube,
            question,
            first,
            differ: rows.iter().fold(0, |differ, row| differ | (row.key ^ first.key)),
            status: one.unwrap_or(b'A'),
            sorts,
            time: time.map(|(from, to)| format!("{}/{}", day(from), day(to))).unwrap_or_default(),
        })
    }

    /// The word of a field in a line.
    fn word(&self, field: Field, (answer, line): (&Answer<'_>, &Line<'_>)) -> String {
        let place = answer.by.iter().position(|by| *by == field);
        let said = place.and_then(|place| line.words.get(place)).copied();
        // The line of all others has no words but its first.
        let said = said.filter(|word| !line.others || !word.is_empty());
        match (field, said) {
            (Field::Period, Some(text)) if period::is_period(text) => {
                let sort = self.sorts.get(&(line.dataset, text)).copied().flatten();
                period::word(text, sort.unwrap_or(Sort::Unstated))
            }
            (Field::Period, _) => self.summed(field),
            (_, Some(word)) => word.to_owned(),
            (Field::Dataset, None) => line.dataset.to_owned(),
            (Field::Unit, None) => line.unit.to_owned(),
            (_, None) => self.summed(field),
        }
    }

    /// The word of a field by which the answer is not grouped.
    fn summed(&self, field: Field) -> String {
        if field.of(self.differ) == 0 {
            return of(&self.cube.table.dicts, field).word(self.first.get(field)).to_owned();
        }
        let asked = match field {
            Field::Origin => self.question.origins.as_slice(),
            Field::Destination => self.question.destinations.as_slice(),
            Field::Period => return period::word(&self.time, Sort::Unstated),
            _ => &[],
        };
        let one = <&[String; 1]>::try_from(asked).map(|[one]| one.to_ascii_uppercase());
        one.unwrap_or_else(|_none_or_several| TOTAL.to_owned())
    }
}

/// A day as SDMX writes it.
fn day([year, month, day]: [i32; 3]) -> String {
    format!("{year:04}-{month:02}-{day:02}")
}
