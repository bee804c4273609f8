//! Agreed language: how earlier adopted texts put the same words, and what stands there in the other language.

use core::cmp::Reverse;

use super::Draft;
use super::tokens::{Token, read_tokens, tokens};
use crate::prelude::*;

/// The fewest words in a row that texts share before it is called the same language.
pub const SHARED_MIN: usize = 4;
/// The most citations.
pub const CITATIONS_MAX: usize = 50;
/// The most words that are sought at once.
const SOUGHT_MAX: usize = 1_000;
/// The most bytes of adopted words that are looked at: eight times those of a process with two hundred texts of a page.
const BYTES_MAX: usize = 8 * 1024 * 1024;
/// The bits of [`Seen`], in words of 64.
const SEEN_WORDS: usize = 256;

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
/// adopted last; at most `bound`. Adopted texts are for everybody, so there is no reader to ask for. Of more than
/// [`BYTES_MAX`] of words those adopted last are looked at.
pub fn agreed(state: &State, sought: Sought<'_>, (from, to): (&Tag, &Tag), bound: usize) -> Vec<Citation> {
    let mut search = Search { needle: Needle::new(sought, from), words: Vec::new(), left: BYTES_MAX };
    let mut found = Vec::new();
    for text in adopted(state) {
        search.look(&text, from, &mut found);
    }
    found.sort_by_key(|hit| Reverse((hit.count, hit.of.at)));
    found.truncate(bound.min(CITATIONS_MAX));
    found.iter().map(|hit| hit.citation(to)).collect()
}

/// An adopted text.
#[derive(Clone, Copy)]
struct OfText<'a> {
    meeting: &'a Slug,
    draft: &'a Draft,
    symbol: &'a str,
    at: Moment,
}

/// The adopted texts, the last first.
fn adopted(state: &State) -> Vec<OfText<'_>> {
    let all = state.meetings.values().flat_map(|meeting| {
        meeting.texts.values().filter_map(|draft| {
            let (_, at, adopted) = draft.decided.adopted.as_ref()?;
            Some(OfText { meeting: &meeting.slug, draft, symbol: &adopted.symbol, at: *at })
        })
    });
    let mut all: Vec<OfText<'_>> = all.collect();
    all.sort_by_key(|text| Reverse(text.at));
    all
}

/// A paragraph that shares words, before anything of it is copied: most are not among those that are shown.
struct Hit<'a> {
    of: OfText<'a>,
    paragraph: u32,
    words: &'a Texts,
    from: &'a str,
    shared: &'a str,
    count: usize,
}

impl Hit<'_> {
    fn citation(&self, to: &Tag) -> Citation {
        Citation {
            meeting: self.of.meeting.clone(),
            text: self.of.draft.opened.text.clone(),
            symbol: self.of.symbol.to_owned(),
            adopted: self.of.at,
            paragraph: self.paragraph,
            from: self.from.to_owned(),
            to: self.words.get(to.as_str()).map(str::to_owned),
            shared: self.shared.to_owned(),
            count: self.count,
        }
    }
}

/// A search on its way.
struct Search {
    needle: Needle,
    /// The words of the paragraph that is looked at.
    words: Vec<Token>,
    /// How many bytes may still be looked at.
    left: usize,
}

impl Search {
    /// Adds the paragraphs of one text, in their order.
    fn look<'a>(&mut self, of: &OfText<'a>, from: &Tag, found: &mut Vec<Hit<'a>>) {
        for paragraph in &of.draft.paragraphs {
            let Some(words) = paragraph.now().map(|version| &version.words) else { continue };
            let Some(text) = words.get(from.as_str()) else { continue };
            let Some(left) = self.left.checked_sub(text.len()) else { return };
            self.left = left;
            read_tokens(text, from, &mut self.words);
            let Some((shared, count)) = self.needle.shared(text, &self.words) else { continue };
            found.push(Hit { of: *of, paragraph: paragraph.id, words, from: text, shared, count });
        }
    }
}

/// What is sought, with the places of its runs.
struct Needle {
    words: Vec<Token>,
    /// Where each run of [`Self::short`] words begins, by what it is compared by.
    places: BTreeMap<u64, Vec<usize>>,
    /// Runs that may be among them.
    seen: Seen,
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
        let (mut places, mut seen) = (BTreeMap::<u64, Vec<usize>>::new(), Seen::default());
        for (place, run) in words.windows(short).enumerate() {
            seen.add(key(run));
            places.entry(key(run)).or_default().push(place);
        }
        Self { words, places, seen, short, least }
    }

    /// The longest run of words that a text shares with what is sought, the first of its length, and how long it is.
    fn shared<'a>(&self, text: &'a str, there: &[Token]) -> Option<(&'a str, usize)> {
        let mut best: Option<(usize, usize)> = None;
        for (at, run) in there.windows(self.short).enumerate() {
            let key = key(run);
            if !self.seen.may_have(key) {
                continue;
            }
            for place in self.places.get(&key).into_iter().flatten() {
                let count = self.run(there, at, *place);
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

/// A bit for each run that is sought: nearly every run of a text is told by one bit that it is not among them.
struct Seen([u64; SEEN_WORDS]);

impl Default for Seen {
    fn default() -> Self {
        Self([0; SEEN_WORDS])
    }
}

impl Seen {
    fn add(&mut self, key: u64) {
        if let Some(word) = self.0.get_mut(Self::place(key)) {
            *word |= 1_u64.rotate_left(Self::bit(key));
        }
    }

    fn may_have(&self, key: u64) -> bool {
        self.0.get(Self::place(key)).is_some_and(|word| word & 1_u64.rotate_left(Self::bit(key)) != 0)
    }

    fn place(key: u64) -> usize {
        usize::from(key.to_le_bytes()[0])
    }

    fn bit(key: u64) -> u32 {
        u32::from(key.to_le_bytes()[7] >> 2)
    }
}

/// What a run of words is looked up by; whether it is the same, its words say.
fn key(run: &[Token]) -> u64 {
    run.iter().fold(0, |key: u64, word| key.rotate_left(17) ^ word.key)
}

#[cfg(test)]
#[expect(clippy::string_slice, clippy::arithmetic_side_effects, reason = "test support")]
mod tests {
    use super::*;

    /// The longest shared run, sought in the plainest way.
    fn plainly<'a>(sought: &str, text: &'a str, least: usize, language: &Tag) -> Option<(&'a str, usize)> {
        let (one, other) = (tokens(sought, language), tokens(text, language));
        let mut best: Option<(usize, usize)> = None;
        for at in 0..other.len() {
            for place in 0..one.len() {
                let run =
                    other[at..].iter().zip(&one[place..]).take_while(|(there, here)| there.key == here.key).count();
                if run >= least && best.is_none_or(|(_, most)| run > most) {
                    best = Some((at, run));
                }
            }
        }
        let (at, count) = best?;
        Some((&text[other[at].start..other[at + count - 1].end], count))
    }

    /// Words of few letters, so that runs are shared often.
    fn words(seed: &mut u64, most: u64) -> String {
        let mut next = |below: u64| {
            *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (*seed >> 33) % below
        };
        let all = ["the", "Parties", "Стороны", "agree", "İŞ", "to", "и", "2026,"];
        let one = |next: &mut dyn FnMut(u64) -> u64| all[usize::try_from(next(8)).unwrap()];
        (0..next(most)).map(|_| one(&mut next)).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_is_found_is_what_a_plain_search_finds() {
        let (mut seed, language) = (7, Tag::new("az").unwrap());
        let mut found = 0;
        for _ in 0..4_000 {
            let (sought, text) = (words(&mut seed, 24), words(&mut seed, 60));
            let check = |sought: Sought<'_>, words: &str, least: usize| {
                let there = tokens(&text, &language);
                let shared = Needle::new(sought, &language).shared(&text, &there);
                assert_eq!(shared, plainly(words, &text, least, &language), "{words} | {text}");
                usize::from(shared.is_some())
            };
            found += check(Sought::Words(&sought), &sought, SHARED_MIN);
            let phrase = tokens(&sought, &language).len().max(1);
            found += check(Sought::Phrase(&sought), &sought, phrase);
        }
        assert!(found > 300, "{found}");
    }
}
