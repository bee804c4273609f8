//! The words of an answer: numbers of the cube as its readers know them.

use super::Question;
use super::group::Line;
use super::sums::Sum;
use crate::cube::{Cube, Field, Flags, of, period};

/// Words of the fields of an answer, looked up before where there are more lines than words.
pub(super) struct Words<'a> {
    cube: &'a Cube,
    of: Vec<Vec<&'a str>>,
    units: Vec<&'a str>,
    datasets: Vec<&'a str>,
}

impl<'a> Words<'a> {
    pub(super) fn new((cube, by): (&'a Cube, &[Field]), lines: usize) -> Self {
        let of_field = |field: &Field| {
            let dict = of(&cube.table.dicts, *field);
            let wanted = if dict.len() < lines { dict.len() } else { 0 };
            dict.words().take(wanted).map(|word| shown(*field, word)).collect()
        };
        let all = |field: Field| of(&cube.table.dicts, field).words().collect();
        let of = by.iter().map(of_field).collect();
        Self { cube, of, units: all(Field::Unit), datasets: all(Field::Dataset) }
    }

    fn word(&self, (field, known): (Field, &[&'a str]), key: u128) -> &'a str {
        let number = field.of(key);
        let known = usize::try_from(number).ok().and_then(|number| known.get(number)).copied();
        known.unwrap_or_else(|| shown(field, of(&self.cube.table.dicts, field).word(number)))
    }

    /// A group as a line.
    pub(super) fn line(&self, sum: &Sum, question: &Question) -> Line<'a> {
        let named = |words: &[&'a str], number: u32| {
            usize::try_from(number).ok().and_then(|number| words.get(number)).copied().unwrap_or_default()
        };
        let each = question.by.iter().zip(&self.of);
        Line {
            words: each.map(|(field, known)| self.word((*field, known), sum.key)).collect(),
            value: sum.value(question.measure),
            share: None,
            observations: sum.observations(),
            missing: sum.missing(),
            unit: if sum.units { "" } else { named(&self.units, sum.unit) },
            flags: Flags(sum.flags),
            dataset: named(&self.datasets, sum.dataset.into()),
            others: false,
        }
    }
}

/// A word as an answer has it: a period without its sort.
fn shown(field: Field, word: &str) -> &str {
    if field == Field::Period { period::parts(word).0 } else { word }
}
