//! Groups of observations as lines: one after the other, all of them, or the largest and one line for all others.

use smallvec::SmallVec;

use super::group::{Taken, sums_of};
use super::sums::Sum;
use super::words::Words;
use super::{Areas, Measure, Question, Unanswerable};
use crate::cube::{Cube, Field, Flags};

/// The first word of the line of all others.
const OTHERS: &str = "_O";

/// From so many lines on, two threads write them.
const LINES_TWO_THREADS: usize = 10_000;

/// One line of an answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Line<'a> {
    /// Words of the fields by which it is grouped; none in the line of all others. Most questions have four at most.
    pub words: SmallVec<[&'a str; 4]>,
    /// What of the keys of its observations they have in common; nothing in the line of all others.
    pub(crate) key: u128,
    /// The value; none where every observation is missing.
    pub value: Option<f64>,
    /// Its part of the whole, of a ranking; none where a value is negative, or groups stand among their members.
    pub share: Option<f64>,
    /// How many observations have a value.
    pub observations: usize,
    /// How many have none, a zero that probably says that nothing was reported among them.
    pub missing: usize,
    /// Unit.
    pub unit: &'a str,
    /// Flags of all of them together.
    pub flags: Flags,
    /// Dataset and revision.
    pub dataset: &'a str,
    /// Whether it is the line of all others.
    pub others: bool,
}

/// An answer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answer<'a> {
    /// The fields of each line's words.
    pub by: Vec<Field>,
    /// Its lines.
    pub lines: Vec<Line<'a>>,
}

/// The groups of a question, of which each becomes a line when it is read: who adds up tens of thousands of them keeps none.
pub struct Groups<'a> {
    words: Words<'a>,
    sums: Vec<Sum>,
}

impl<'a> Groups<'a> {
    /// Each as a line, sorted by its words; without shares and without a line of all others, since no group is a large one by itself.
    pub fn lines(&self) -> impl Iterator<Item = Line<'a>> {
        self.sums.iter().map(|sum| self.words.line(sum))
    }

    /// Their lines.
    fn all(&self) -> Vec<Line<'a>> {
        if self.sums.len() < LINES_TWO_THREADS {
            return self.lines().collect();
        }
        let line = |sum: &Sum| self.words.line(sum);
        let (first, second) = self.sums.split_at(self.sums.len() / 2);
        std::thread::scope(|scope| {
            let other = scope.spawn(|| second.iter().map(line).collect::<Vec<_>>());
            let mut all: Vec<Line<'a>> = first.iter().map(line).collect();
            all.extend(other.join().unwrap_or_else(|panicked| std::panic::resume_unwind(panicked)));
            all
        })
    }
}

/// The groups of a question, whatever it says of the largest.
///
/// # Errors
/// It has no answer: what it names is not there, or what it adds cannot be added.
pub fn groups<'a>(cube: &'a Cube, question: &Question) -> Result<Groups<'a>, Unanswerable> {
    groups_of(cube, question, Taken::of(question))
}

/// The groups of a question in these revisions.
pub(super) fn groups_of<'a>(cube: &'a Cube, question: &Question, taken: Taken) -> Result<Groups<'a>, Unanswerable> {
    let sums = sums_of(cube, question, taken)?;
    let words = Words::new((cube, question), sums.len());
    Ok(Groups { words, sums })
}

/// The answer to a question: its groups as lines, or the largest of them and one for all others.
///
/// # Errors
/// As [`groups`].
pub fn answer<'a>(cube: &'a Cube, question: &Question) -> Result<Answer<'a>, Unanswerable> {
    let lines = groups(cube, question)?.all();
    Ok(Answer { by: question.by.clone(), lines: ranked(lines, question) })
}

/// The largest lines and one for all others, with their shares.
fn ranked<'a>(mut lines: Vec<Line<'a>>, question: &Question) -> Vec<Line<'a>> {
    let Some(top) = question.top else { return lines };
    lines.sort_by(|one, other| {
        let value = |line: &Line<'_>| line.value.unwrap_or(f64::NEG_INFINITY);
        value(other).total_cmp(&value(one)).then_with(|| one.words.cmp(&other.words))
    });
    // Of rates there is no whole, and so no part of it.
    let added = match question.measure {
        Measure::Count => true,
        Measure::Sum => !lines.iter().any(|line| super::is_rate(line.unit)),
        Measure::Max | Measure::Min | Measure::Mean => false,
    };
    // Where groups stand among their members there is no whole either.
    let added = added && question.areas != Areas::All;
    let total: f64 = lines.iter().filter_map(|line| line.value).sum();
    let whole = total > 0.0 && !lines.iter().filter_map(|line| line.value).any(|value| value < 0.0);
    let rest = lines.split_off(top.min(lines.len()));
    if let Some(first) = rest.first().filter(|_| added) {
        lines.push(Line {
            words: (0..first.words.len()).map(|place| if place == 0 { OTHERS } else { "" }).collect(),
            key: 0,
            value: rest.iter().filter_map(|line| line.value).reduce(|sum, value| sum + value),
            share: None,
            observations: rest.iter().map(|line| line.observations).sum(),
            missing: rest.iter().map(|line| line.missing).sum(),
            unit: first.unit,
            flags: Flags(rest.iter().fold(0, |flags, line| flags | line.flags.0)),
            dataset: first.dataset,
            others: true,
        });
    }
    let rates = lines.iter().any(|line| super::is_rate(line.unit)) && question.measure != Measure::Count;
    for line in lines.iter_mut().filter(|_| whole && !rates && question.areas != Areas::All) {
        line.share = line.value.map(|value| value / total);
    }
    lines
}
