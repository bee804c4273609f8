//! Agreed language: how earlier adopted texts put the same words, and what stands there in the other language.

use core::cmp::Reverse;

use super::Draft;
use super::tokens::{Token, tokens};
use crate::prelude::*;

/// The fewest words in a row that texts share before it is called the same language.
pub const SHARED_MIN: usize = 4;
/// The most citations.
pub const CITATIONS_MAX: usize = 50;
/// The most words that are sought at once.
const SOUGHT_MAX: usize = 1_000;

/// What is sought.
#[derive(Clone, Copy, Debug)]
pub enum Sought<'a> {
    /// The longest run that is shared with these words, of at least [`SHARED_MIN`].
    Words(&'a str),
    /// This phrase, whole.
    Phrase(&'a str),
}

/// A paragraph of an adopted text that has the same words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The meeting that adopted it.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The symbol under which it was adopted.
    pub symbol: String,
    /// When it was adopted.
    pub adopted: Moment,
    /// The paragraph.
    pub paragraph: u32,
    /// Its words in the language in which was sought.
    pub from: String,
    /// Its words in the other language, where it has any.
    pub to: Option<String>,
    /// The words that are shared, as they stand there.
    pub shared: String,
    /// How many they are.
    pub count: usize,
}

/// The paragraphs of adopted texts that share words with what is sought, the longest run first and of those the text
/// adopted last; at most `bound`. Adopted texts are for everybody, so there is no reader to ask for.
pub fn agreed(state: &State, sought: Sought<'_>, (from, to): (&Tag, &Tag), bound: usize) -> Vec<Citation> {
    let needle = Needle::new(sought, from);
    let mut found = Vec::new();
    for meeting in state.meetings.values() {
        for draft in meeting.texts.values() {
            cite(&needle, (&meeting.slug, draft), (from, to), &mut found);
        }
    }
    found.sort_by_key(|citation| Reverse((citation.count, citation.adopted)));
    found.truncate(bound.min(CITATIONS_MAX));
    found
}

/// Adds the paragraphs of one text, in their order.
fn cite(needle: &Needle, (meeting, draft): (&Slug, &Draft), (from, to): (&Tag, &Tag), found: &mut Vec<Citation>) {
    let Some((_, at, adopted)) = &draft.decided.adopted else { return };
    for paragraph in &draft.paragraphs {
        let Some(words) = paragraph.now().map(|version| &version.words) else { continue };
        let Some(text) = words.get(from.as_str()) else { continue };
        let Some((shared, count)) = needle.shared(text, from) else { continue };
        found.push(Citation {
            meeting: meeting.clone(),
            text: draft.opened.text.clone(),
            symbol: adopted.symbol.clone(),
            adopted: *at,
            paragraph: paragraph.id,
            from: text.to_owned(),
            to: words.get(to.as_str()).map(str::to_owned),
            shared: shared.to_owned(),
            count,
        });
    }
}

/// What is sought, with the places of its runs.
struct Needle {
    words: Vec<Token>,
    /// Where each run of [`Self::short`] words begins, by what it is compared by.
    places: BTreeMap<u64, Vec<usize>>,
    /// How many words are looked up at once: most places of a text share none with what is sought.
    short: usize,
    least: usize,
}

impl Needle {
    fn new(sought: Sought<'_>, language: &Tag) -> Self {
        let (text, whole) = match sought {
            Sought::Words(text) => (text, false),
            Sought::Phrase(text) => (text, true),
        };
        let mut words = tokens(text, language);
        words.truncate(SOUGHT_MAX);
        let least = if whole { words.len().max(1) } else { SHARED_MIN };
        let short = least.min(SHARED_MIN);
        let mut places: BTreeMap<u64, Vec<usize>> = BTreeMap::new();
        for (place, run) in words.windows(short).enumerate() {
            places.entry(key(run)).or_default().push(place);
        }
        Self { words, places, short, least }
    }

    /// The longest run of words that a text shares with what is sought, the first of its length, and how long it is.
    fn shared<'a>(&self, text: &'a str, language: &Tag) -> Option<(&'a str, usize)> {
        let there = tokens(text, language);
        let mut best: Option<(usize, usize)> = None;
        for (at, run) in there.windows(self.short).enumerate() {
            for place in self.places.get(&key(run)).into_iter().flatten() {
                let count = self.run(&there, at, *place);
                if count >= self.least && best.is_none_or(|(_, most)| count > most) {
                    best = Some((at, count));
                }
            }
        }
        let (at, count) = best?;
        let run = there.get(at..at.checked_add(count)?)?;
        Some((text.get(run.first()?.start..run.last()?.end)?, count))
    }

    /// How many words are the same from here on; none where the words before are the same, so that a run is counted once.
    fn run(&self, there: &[Token], at: usize, place: usize) -> usize {
        let key = |words: &[Token], at: usize| words.get(at).map(|word| word.key);
        let before = at.checked_sub(1).zip(place.checked_sub(1));
        if before.is_some_and(|(one, other)| key(there, one) == key(&self.words, other)) {
            return 0;
        }
        let there = there.get(at..).unwrap_or_default().iter();
        let sought = self.words.get(place..).unwrap_or_default();
        there.zip(sought).take_while(|(one, other)| one.key == other.key).count()
    }
}

/// What a run of words is looked up by; whether it is the same, its words say.
fn key(run: &[Token]) -> u64 {
    run.iter().fold(0, |key: u64, word| key.rotate_left(17) ^ word.key)
}
