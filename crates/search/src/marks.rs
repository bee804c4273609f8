//! Which words of a passage were looked for, and the part of its text that is shown.

use std::ops::Range;
use std::sync::Arc;

use crate::analyse::{Stems, words};
use crate::build::{TEXT_MAX, start_of};
use crate::lookup::{Asked, Forms};
use crate::{Hit, Passage};

/// How long the part is that is shown, in characters, and how much of it may stand before the first word.
const SNIPPET_MAX: usize = 280;
const BEFORE: usize = 60;

/// A word of a text: its place in bytes, its place in characters, and which words of the question it is, a bit each.
struct Word {
    place: Range<usize>,
    at: usize,
    is: u16,
}

/// A passage as it is shown.
pub(crate) fn hit(passage: &Arc<Passage>, asked: &[Asked], stems: &Stems) -> Hit {
    let title_marks = read(&passage.title, passage, asked, stems).into_iter().filter(|word| word.is != 0);
    let text = start_of(&passage.text, TEXT_MAX);
    let read = read(text, passage, asked, stems);
    let part = part(text, &read);
    let within =
        read.iter().filter(|word| word.is != 0 && part.start <= word.place.start && word.place.end <= part.end);
    let marks =
        within.map(|word| word.place.start.saturating_sub(part.start)..word.place.end.saturating_sub(part.start));
    Hit {
        title_marks: title_marks.map(|word| word.place).collect(),
        snippet: text.get(part.clone()).unwrap_or_default().to_owned(),
        marks: marks.collect(),
        goes_on: (part.start > 0, part.end < passage.text.trim_end().len()),
        passage: Arc::clone(passage),
    }
}

fn read(text: &str, passage: &Passage, asked: &[Asked], stems: &Stems) -> Vec<Word> {
    let (mut read, mut bytes, mut letters) = (Vec::new(), 0, 0_usize);
    for (place, word) in words(text) {
        letters = letters.saturating_add(text.get(bytes..place.start).unwrap_or_default().chars().count());
        bytes = place.start;
        let forms = Forms::of(word, passage.lang, stems);
        let is = asked.iter().zip(0_u32..).filter(|(asked, _)| asked.is(&forms));
        let is = is.fold(0, |is, (_, bit)| is | 1_u16.checked_shl(bit).unwrap_or_default());
        read.push(Word { place, at: letters, is });
    }
    read
}

/// The part of a text with the most different words of the question, then with the most words; the beginning where it has none.
fn part(text: &str, read: &[Word]) -> Range<usize> {
    let room = SNIPPET_MAX.saturating_sub(BEFORE);
    let mut best: Option<(u32, usize, usize)> = None;
    for (first, word) in read.iter().enumerate().filter(|(_, word)| word.is != 0) {
        let near = read.iter().skip(first).take_while(|other| other.at < word.at.saturating_add(room));
        let near = near.filter(|other| other.is != 0);
        let (all, count) = near.fold((0_u16, 0_usize), |(all, count), other| (all | other.is, count.saturating_add(1)));
        if best.is_none_or(|(different, most, _)| (all.count_ones(), count) > (different, most)) {
            best = Some((all.count_ones(), count, first));
        }
    }
    let first = best.map_or(0, |(.., first)| first);
    let at = read.get(first).map_or(0, |word| word.at);
    let start = read.iter().take(first).find(|word| word.at.saturating_add(BEFORE) >= at);
    let (start, begins) = match start {
        Some(word) if word.at > BEFORE => (word.place.start, word.at),
        Some(_) => (0, 0),
        None => read.get(first).filter(|_| first > 0).map_or((0, 0), |word| (word.place.start, word.at)),
    };
    let fits = read.iter().take_while(|word| word.at < begins.saturating_add(SNIPPET_MAX));
    let last = fits.last().map_or(0, |word| word.place.end);
    let is_last = read.last().is_none_or(|word| word.place.end == last);
    let rest = text.get(last..).unwrap_or_default();
    // The full stop of the last sentence belongs to it; a long tail without words does not.
    let end = if is_last && rest.chars().count() <= BEFORE { text.trim_end().len().max(last) } else { last };
    start..end.max(start)
}
