//! Which passages answer, in which order, and how many there are of each sort.

use std::cmp::{Ordering, Reverse};
use std::collections::BTreeMap;

use locale::Lang;

use crate::index::Index;
use crate::lookup::{Eyes, Found};
use crate::query::Filters;
use crate::question::Years;
use crate::segment::{Doc, NONE, UNKNOWN};

/// How much more a passage counts in the language of the reader.
const OWN_LANGUAGE: f64 = 1.5;
/// So many passages are reckoned with when a rare word is weighed. A number of ours, not that of the index, which would tell
/// of passages that a reader may not see.
const RECKONED_WITH: f64 = 1_000_000.0;
/// The most meetings, parties and years that are counted apart.
const COUNTED_MAX: usize = 50;

/// Bits of what a passage is not that was chosen.
const KIND: u8 = 1;
const MEETING: u8 = 2;
const PARTY: u8 = 4;
const LANG: u8 = 8;
const YEAR: u8 = 16;

/// What is wanted beside the words.
pub(crate) struct Wanted<'a> {
    pub(crate) filters: &'a Filters,
    pub(crate) years: Option<Years>,
    /// The reader's language.
    pub(crate) lang: Lang,
}

/// A passage that has words of the question.
struct Candidate {
    part: usize,
    at: u32,
    words: u16,
    /// What it is not that was chosen.
    fails: u8,
    score: f64,
}

/// The passages that answer.
#[derive(Default)]
pub(crate) struct Ranked {
    /// Part, passage and score, in no order before a page of them is asked for.
    pub(crate) hits: Vec<(usize, u32, f64)>,
    /// The words that are in some of them, a bit each.
    pub(crate) matched: u16,
    pub(crate) kinds: Vec<(String, u32)>,
    pub(crate) meetings: Vec<(String, u32)>,
    pub(crate) parties: Vec<(String, u32)>,
    pub(crate) langs: Vec<(Lang, u32)>,
    pub(crate) years: Vec<(u16, u32)>,
}

impl Ranked {
    /// One page of hits, the best first; among equals the latest, then by address.
    pub(crate) fn page(&mut self, index: &Index, offset: usize, limit: usize) -> Vec<(usize, u32)> {
        let upto = offset.saturating_add(limit);
        let key = |(part, at, _): &(usize, u32, f64)| {
            let doc = index.parts.get(*part).and_then(|part| part.segment.doc(*at));
            doc.map(|doc| (Reverse(doc.passage.day), doc.passage.name()))
        };
        let order = |one: &(usize, u32, f64), other: &(usize, u32, f64)| -> Ordering {
            other.2.total_cmp(&one.2).then_with(|| key(one).cmp(&key(other)))
        };
        if self.hits.len() > upto {
            self.hits.select_nth_unstable_by(upto, order);
            self.hits.truncate(upto);
        }
        self.hits.sort_unstable_by(order);
        self.hits.iter().skip(offset).map(|(part, at, _)| (*part, *at)).collect()
    }
}

/// Ranks what was found: the passages that have the most words of the question, all if there are such.
pub(crate) fn rank(eyes: &[Eyes<'_>], found: &[Found], wanted: &Wanted<'_>) -> Ranked {
    let mut candidates: Vec<Candidate> = Vec::new();
    for (part, eyes) in eyes.iter().enumerate() {
        weigh((part, eyes), found, wanted, &mut candidates);
    }
    let passing = candidates.iter().filter(|of| of.fails == 0);
    let most = passing.map(|of| of.words.count_ones()).max();
    // Where nothing passes, what is counted beside says where there would be something.
    let most = most.or_else(|| candidates.iter().map(|of| of.words.count_ones()).max()).unwrap_or_default();
    candidates.retain(|of| of.words.count_ones() == most);
    let mut ranked = Ranked::default();
    count(eyes, &candidates, &mut ranked);
    let hits = candidates.iter().filter(|of| of.fails == 0);
    ranked.matched = hits.clone().fold(0, |matched, of| matched | of.words);
    ranked.hits = hits.map(|of| (of.part, of.at, of.score)).collect();
    ranked
}

/// The candidates of one part.
fn weigh((part, eyes): (usize, &Eyes<'_>), found: &[Found], wanted: &Wanted<'_>, candidates: &mut Vec<Candidate>) {
    let docs = &eyes.part.segment.docs;
    let chosen = Chosen::of(eyes, wanted);
    let candidate = |at: u32, words: u16, score: f64| {
        let doc = eyes.doc(at)?;
        let own = if doc.lang == wanted.lang { OWN_LANGUAGE } else { 1.0 };
        let score = score * own * f64::from(doc.weight) / 100.0;
        Some(Candidate { part, at, words, fails: chosen.fails(doc), score })
    };
    if found.is_empty() {
        let all = (0_u32..).zip(docs).filter_map(|(at, _)| candidate(at, 0, 0.0));
        candidates.extend(all);
        return;
    }
    let mut scores = vec![(0_u16, 0.0_f64); docs.len()];
    for (found, bit) in found.iter().zip(0_u32..) {
        let rare = (1.0 + RECKONED_WITH / (1.0 + f64::from(found.count()))).ln();
        for (at, weight) in found.parts.get(part).into_iter().flatten() {
            if let Some((words, score)) = usize::try_from(*at).ok().and_then(|at| scores.get_mut(at)) {
                *words |= 1_u16.checked_shl(bit).unwrap_or_default();
                *score += rare * weight;
            }
        }
    }
    let scored = (0_u32..).zip(scores).filter(|(_, (words, _))| *words != 0);
    candidates.extend(scored.filter_map(|(at, (words, score))| candidate(at, words, score)));
}

/// What was chosen, in the numbers of a segment; a name that the segment does not know is one that nothing has.
struct Chosen {
    kind: Option<u16>,
    meeting: Option<u16>,
    party: Option<u16>,
    lang: Option<Lang>,
    years: Option<Years>,
}

impl Chosen {
    fn of(eyes: &Eyes<'_>, wanted: &Wanted<'_>) -> Self {
        let number = |names: &[String], name: &Option<String>| {
            let name = name.as_ref()?;
            let at = names.iter().position(|other| other == name);
            Some(at.and_then(|at| u16::try_from(at).ok()).unwrap_or(UNKNOWN))
        };
        let (names, filters) = (&eyes.part.segment.names, wanted.filters);
        Self {
            kind: number(&names.kinds, &filters.kind),
            meeting: number(&names.meetings, &filters.meeting),
            party: number(&names.parties, &filters.party),
            lang: filters.lang,
            years: wanted.years,
        }
    }

    fn fails(&self, doc: &Doc) -> u8 {
        let not = |bit: u8, fails: bool| if fails { bit } else { 0 };
        not(KIND, self.kind.is_some_and(|kind| kind != doc.kind))
            | not(MEETING, self.meeting.is_some_and(|meeting| meeting != doc.meeting))
            | not(PARTY, self.party.is_some_and(|party| !doc.parties.contains(&party)))
            | not(LANG, self.lang.is_some_and(|lang| lang != doc.lang))
            | not(YEAR, self.years.is_some_and(|years| !years.has(doc.year)))
    }
}

/// Counts what there is of each sort: what fails in nothing but that sort counts too, so that another can be chosen.
fn count(eyes: &[Eyes<'_>], candidates: &[Candidate], ranked: &mut Ranked) {
    let mut kinds: BTreeMap<&str, u32> = BTreeMap::new();
    let mut meetings: BTreeMap<&str, u32> = BTreeMap::new();
    let mut parties: BTreeMap<&str, u32> = BTreeMap::new();
    let mut langs: BTreeMap<Lang, u32> = BTreeMap::new();
    let mut years: BTreeMap<u16, u32> = BTreeMap::new();
    for of_part in candidates.chunk_by(|one, other| one.part == other.part) {
        let Some(eyes) = of_part.first().and_then(|of| eyes.get(of.part)) else { continue };
        let names = &eyes.part.segment.names;
        let mut numbers = [vec![0_u32; names.kinds.len()], vec![0; names.meetings.len()], vec![0; names.parties.len()]];
        let [of_kind, of_meeting, of_party] = &mut numbers;
        for (of, doc) in of_part.iter().filter_map(|of| Some((of, eyes.doc(of.at)?))) {
            let counts = |bit: u8| of.fails & !bit == 0;
            if counts(KIND) {
                one_more(of_kind, doc.kind);
            }
            if counts(MEETING) && doc.meeting != NONE {
                one_more(of_meeting, doc.meeting);
            }
            if counts(PARTY) {
                doc.parties.iter().for_each(|party| one_more(of_party, *party));
            }
            if counts(LANG) {
                *langs.entry(doc.lang).or_default() += 1;
            }
            if counts(YEAR) && doc.year != 0 {
                *years.entry(doc.year).or_default() += 1;
            }
        }
        let sums = [(&mut kinds, &names.kinds), (&mut meetings, &names.meetings), (&mut parties, &names.parties)];
        for ((sums, names), counts) in sums.into_iter().zip(numbers) {
            for (name, count) in names.iter().zip(counts).filter(|(_, count)| *count > 0) {
                *sums.entry(name.as_str()).or_default() += count;
            }
        }
    }
    ranked.kinds = most_first(kinds);
    ranked.meetings = most_first(meetings);
    ranked.parties = most_first(parties);
    ranked.langs = langs.into_iter().collect();
    ranked.langs.sort_by_key(|(lang, count)| (Reverse(*count), *lang));
    ranked.years = years.into_iter().rev().take(COUNTED_MAX).collect();
}

fn one_more(counts: &mut [u32], number: u16) {
    if let Some(count) = counts.get_mut(usize::from(number)) {
        *count = count.saturating_add(1);
    }
}

fn most_first(counts: BTreeMap<&str, u32>) -> Vec<(String, u32)> {
    let mut list: Vec<(String, u32)> = counts.into_iter().map(|(name, count)| (name.to_owned(), count)).collect();
    list.sort_by(|(one, more), (other, fewer)| (Reverse(more), one).cmp(&(Reverse(fewer), other)));
    list.truncate(COUNTED_MAX);
    list
}
