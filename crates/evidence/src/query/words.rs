//! The words of an answer: numbers of the cube as its readers know them.

use smallvec::SmallVec;

use super::lines::Line;
use super::sums::Sum;
use super::{Measure, Question};
use crate::cube::{Cube, Field, Flags, of};

/// A field of an answer: its place in a key, which is asked for here once and not of each line, and its words, looked up before where there are more lines than words.
struct Column<'a> {
    field: Field,
    place: (u32, u64),
    known: Vec<&'a str>,
}

/// Words of an answer.
pub(super) struct Words<'a> {
    cube: &'a Cube,
    measure: Measure,
    columns: Vec<Column<'a>>,
    units: Vec<&'a str>,
    datasets: Vec<&'a str>,
}

impl<'a> Words<'a> {
    pub(super) fn new((cube, question): (&'a Cube, &Question), lines: usize) -> Self {
        let column = |field: &Field| {
            let words = of(&cube.table.dicts, *field).len();
            let known = (0..).take(if words < lines { words } else { 0 });
            let (shift, bits) = field.place();
            Column {
                field: *field,
                place: (shift, (1 << bits) - 1),
                known: known.map(|number| shown(cube, *field, number)).collect(),
            }
        };
        let all = |field: Field| of(&cube.table.dicts, field).words().collect();
        Self {
            cube,
            measure: question.measure,
            columns: question.by.iter().map(column).collect(),
            units: all(Field::Unit),
            datasets: all(Field::Dataset),
        }
    }

    fn word(&self, Column { field, place: (shift, mask), known }: &Column<'a>, key: u128) -> &'a str {
        let number = u64::try_from(key >> shift & u128::from(*mask)).unwrap_or_default();
        let known = usize::try_from(number).ok().and_then(|number| known.get(number)).copied();
        known.unwrap_or_else(|| shown(self.cube, *field, field.of(key)))
    }

    /// A group as a line.
    #[inline]
    pub(super) fn line(&self, sum: &Sum) -> Line<'a> {
        let named = |words: &[&'a str], number: u16| words.get(usize::from(number)).copied().unwrap_or_default();
        let mut words = SmallVec::new();
        for column in &self.columns {
            words.push(self.word(column, sum.key));
        }
        Line {
            words,
            key: sum.key,
            value: sum.value(self.measure),
            share: None,
            observations: sum.observations(),
            missing: sum.missing(),
            unit: if sum.units { "" } else { named(&self.units, sum.unit) },
            flags: Flags(sum.flags),
            dataset: named(&self.datasets, sum.dataset),
            others: false,
        }
    }
}

/// A word as an answer has it: a period without its sort.
fn shown(cube: &Cube, field: Field, number: u32) -> &str {
    let word = of(&cube.table.dicts, field).word(number);
    let time = usize::try_from(number).ok().filter(|_| field == Field::Period);
    time.and_then(|number| cube.known.times.get(number)).map_or(word, |time| time.of(word))
}
