//! The lines of an answer as observations of a cube of their own, for files that have observations: SDMX-CSV, its structure, Parquet.

use std::collections::BTreeSet;

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
    /// From the first day to the last, of several periods.
    time: String,
}

/// The lines of an answer as observations. A field by which it is not grouped has the word that all observations have, else the one
/// area or group that was asked for, else `_T`; time is that from the first period to the last. Of all others together the first field is `_O`, unless that
/// is a dataset, a unit or a period.
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
        let mut time: Option<([i32; 3], [i32; 3])> = None;
        let numbers: BTreeSet<u32> = rows.iter().map(|row| row.get(Field::Period)).collect();
        for number in numbers {
            let (text, _) = period::parts(of(&cube.table.dicts, Field::Period).word(number));
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
            time: time.map(|(from, to)| format!("{}/{}", day(from), day(to))).unwrap_or_default(),
        })
    }

    /// The word of a field in a line.
    fn word(&self, field: Field, (answer, line): (&Answer<'_>, &Line<'_>)) -> String {
        match field {
            _ if answer.by.contains(&field) && !line.others => {
                of(&self.cube.table.dicts, field).word(field.of(line.key)).to_owned()
            }
            Field::Dataset => line.dataset.to_owned(),
            Field::Unit => line.unit.to_owned(),
            Field::Period => self.summed(field),
            // The line of all others has no words but its first.
            _ if line.others && answer.by.first() == Some(&field) => {
                line.words.first().copied().unwrap_or_default().to_owned()
            }
            _ => self.summed(field),
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
