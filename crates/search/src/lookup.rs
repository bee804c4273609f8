//! Where the words of a question are: in which passages that the reader may see, and how well each fits.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use fst::{IntoStreamer, Streamer};
use locale::{Lang, uzbek_in_latin};

use crate::analyse::{EXACT, FOLDED, NAME, Stems, fold, may_be_name, small, stem_term, term, words};
use crate::build::SATURATION;
use crate::exonyms;
use crate::fuzzy::Like;
use crate::index::Part;
use crate::name_key::name_keys;
use crate::segment::{Doc, Glance, IN_TITLE};

/// How much a word counts by how it was found, from exactly to likely.
const AS_WRITTEN: f64 = 1.2;
const AS_FOLDED: f64 = 1.0;
const BY_STEM: f64 = 0.7;
const BY_BEGINNING: f64 = 0.6;
const BY_NAME: f64 = 0.45;
const BY_FIRST_LETTERS: f64 = 0.3;
const BY_LIKENESS: f64 = 0.2;

/// A beginning has at least so many letters while one types, and otherwise.
const TYPED_MIN: usize = 2;
const BEGINNING_MIN: usize = 4;
/// The first letters of a word stand for it in a language without stemmer: two thirds of them, at least five.
const FIRST_LETTERS_MIN: usize = 5;
/// The most likely words that are taken for one that is not there.
const LIKELY_MAX: usize = 4;
/// A word in a title counts as if it were in the text so often.
const TITLE_COUNTS: f64 = 4.0;

/// A word that is looked for, in every form in which it may be there.
pub(crate) struct Asked {
    raw: String,
    folded: String,
    small: String,
    stems: Vec<(Lang, String)>,
    names: Vec<String>,
    /// What other languages call what it names.
    others: Vec<String>,
    /// Its beginning, where the last word is still typed.
    typed: bool,
    /// Its first letters.
    first: Option<String>,
    /// What is looked for in its place, where it is nowhere.
    likely: Vec<String>,
}

impl Asked {
    pub(crate) fn new(raw: &str, lang: Lang, stems: &Stems) -> Self {
        // Who reads Uzbek in Cyrillic letters asks in them for what is kept in Latin ones, and may mean what is kept in Cyrillic.
        let latin = (lang == Lang::UzCyrl).then(|| uzbek_in_latin(raw)).filter(|latin| fold(latin) != fold(raw));
        let word = latin.as_deref().unwrap_or(raw);
        let (folded, small) = (fold(word), small(word, lang));
        let letters = folded.chars().count();
        let kept = letters.saturating_mul(2).div_ceil(3).max(FIRST_LETTERS_MIN);
        let first = (letters > kept).then(|| folded.chars().take(kept).collect());
        let mut names = name_keys(word);
        let (mut others, keys) = exonyms::others(&folded, &names);
        names.extend(keys);
        if latin.is_some() {
            names.extend(name_keys(raw));
            others.push(fold(raw));
        }
        // In a language with a stemmer the other names are found with their endings too.
        let forms = std::iter::once(&small).chain(&others);
        let of = |form: &String| -> Vec<(Lang, String)> {
            stems.langs().filter_map(|lang| Some((lang, stems.stem(form, lang)?))).collect()
        };
        let stems = forms.flat_map(of).collect();
        names.sort();
        names.dedup();
        Self { names, others, raw: raw.to_owned(), folded, small, stems, typed: false, first, likely: Vec::new() }
    }

    /// The same word, that may be a beginning only.
    pub(crate) fn still_typed(self) -> Self {
        Self { typed: true, ..self }
    }

    pub(crate) fn raw(&self) -> &str {
        &self.raw
    }

    pub(crate) fn folded(&self) -> &str {
        &self.folded
    }

    /// True if this word of a passage is one that was found for it.
    pub(crate) fn is(&self, forms: &Forms) -> bool {
        let Forms { folded, stem, names } = forms;
        if *folded == self.folded || self.likely.contains(folded) || self.others.contains(folded) {
            return true;
        }
        let begins = |with: &str| folded.starts_with(with);
        let begun = if stem.is_none() { self.beginning() } else { self.typed_beginning() };
        let first = stem.is_none().then_some(self.first.as_deref()).flatten();
        stem.as_ref().is_some_and(|stem| self.stems.contains(stem))
            || begun.is_some_and(begins)
            || first.is_some_and(begins)
            || names.iter().any(|key| self.names.contains(key))
    }

    fn typed_beginning(&self) -> Option<&str> {
        (self.typed && self.folded.chars().nth(TYPED_MIN.saturating_sub(1)).is_some()).then_some(&self.folded)
    }

    fn beginning(&self) -> Option<&str> {
        let long = self.folded.chars().nth(BEGINNING_MIN.saturating_sub(1)).is_some();
        if long { Some(&self.folded) } else { self.typed_beginning() }
    }
}

/// A word of a passage in the forms in which it can be found.
pub(crate) struct Forms {
    folded: String,
    stem: Option<(Lang, String)>,
    names: Vec<String>,
}

impl Forms {
    pub(crate) fn of(word: &str, lang: Lang, stems: &Stems) -> Self {
        let stem = stems.langs().any(|of| of == lang).then(|| stems.stem(&small(word, lang), lang)).flatten();
        let names = if may_be_name(word) { name_keys(word) } else { Vec::new() };
        Self { folded: fold(word), stem: stem.map(|stem| (lang, stem)), names }
    }
}

/// A part of the index as one reader sees it.
pub(crate) struct Eyes<'a> {
    pub(crate) part: &'a Part,
    /// For each class of the segment, whether the reader may see it.
    seen: Vec<bool>,
}

impl<'a> Eyes<'a> {
    pub(crate) fn new(part: &'a Part, visible: &dyn Fn(u32) -> bool) -> Self {
        Self { part, seen: part.segment.names.classes.iter().map(|class| visible(*class)).collect() }
    }

    /// A passage that is there and that the reader may see.
    pub(crate) fn doc(&self, at: u32) -> Option<&'a Doc> {
        self.glance(at).and_then(|_| self.part.segment.doc(at))
    }

    /// The same at a glance.
    fn glance(&self, at: u32) -> Option<Glance> {
        let glance = self.part.segment.glances.get(usize::try_from(at).ok()?)?;
        let seen = self.seen.get(usize::from(glance.class)).copied().unwrap_or_default();
        (seen && !self.part.is_gone(at)).then_some(*glance)
    }

    /// Calls with the number of each term that begins so.
    fn beginning_with(&self, start: &[u8], mut found: impl FnMut(u64)) {
        let mut stream = self.part.segment.terms.range().ge(start).into_stream();
        while let Some((term, number)) = stream.next() {
            if !term.starts_with(start) {
                return;
            }
            found(number);
        }
    }
}

/// Where a word is: for each part its passages with the weight of the word in each.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) parts: Vec<Vec<(u32, f64)>>,
}

impl Found {
    pub(crate) fn is_empty(&self) -> bool {
        self.parts.iter().all(Vec::is_empty)
    }

    /// In how many passages it is.
    pub(crate) fn count(&self) -> u32 {
        u32::try_from(self.parts.iter().map(Vec::len).sum::<usize>()).unwrap_or(u32::MAX)
    }
}

/// The best weight of a word in each passage of a part.
struct Best<'a, 'b> {
    eyes: &'b Eyes<'a>,
    weights: Vec<f64>,
    touched: Vec<u32>,
}

impl Best<'_, '_> {
    fn list(&mut self, number: u64, weight: f64, only_unstemmed: Unstemmed) {
        let Self { eyes, weights, touched } = self;
        eyes.part.segment.each(number, |at, often| {
            let Some(glance) = eyes.glance(at) else { return };
            if glance.stemmed && only_unstemmed == Unstemmed::Only {
                return;
            }
            let often = if often == IN_TITLE { TITLE_COUNTS } else { f64::from(often) };
            let counts = weight * often * (f64::from(SATURATION) + 1.0) / (often + f64::from(glance.norm));
            let Some(cell) = usize::try_from(at).ok().and_then(|at| weights.get_mut(at)) else { return };
            if *cell <= 0.0 {
                touched.push(at);
            }
            *cell = cell.max(counts);
        });
    }
}

/// Whether passages in a language with a stemmer are left out.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unstemmed {
    All,
    Only,
}

/// The passages in which a word is, in any of its forms.
pub(crate) fn find(eyes: &[Eyes<'_>], word: &Asked) -> Found {
    Found { parts: eyes.iter().map(|eyes| find_in(eyes, word)).collect() }
}

fn find_in(eyes: &Eyes<'_>, word: &Asked) -> Vec<(u32, f64)> {
    let segment = &eyes.part.segment;
    let mut best = Best { eyes, weights: vec![0.0; segment.docs.len()], touched: Vec::new() };
    let mut terms = vec![(term(FOLDED, &word.folded), AS_FOLDED), (term(EXACT, &word.small), AS_WRITTEN)];
    terms.extend(word.stems.iter().map(|(lang, stem)| (stem_term(stem, *lang), BY_STEM)));
    terms.extend(word.names.iter().map(|key| (term(NAME, key), BY_NAME)));
    terms.extend(word.others.iter().map(|other| (term(FOLDED, other), BY_NAME)));
    terms.extend(word.likely.iter().map(|likely| (term(FOLDED, likely), BY_LIKENESS)));
    for (term, weight) in terms {
        if let Some(number) = segment.terms.get(&term) {
            best.list(number, weight, Unstemmed::All);
        }
    }
    let typed = word.typed_beginning().map(|start| (start, BY_BEGINNING, Unstemmed::All));
    let begun = word.beginning().filter(|_| typed.is_none()).map(|start| (start, BY_BEGINNING, Unstemmed::Only));
    let first = word.first.as_deref().map(|start| (start, BY_FIRST_LETTERS, Unstemmed::Only));
    for (start, weight, unstemmed) in typed.into_iter().chain(begun).chain(first) {
        eyes.beginning_with(&term(FOLDED, start), |number| best.list(number, weight, unstemmed));
    }
    let weights = best.weights;
    let weight = |at: u32| usize::try_from(at).ok().and_then(|at| weights.get(at)).copied().unwrap_or_default();
    best.touched.into_iter().map(|at| (at, weight(at))).collect()
}

/// Looks for words like one that is nowhere, among those that the reader may see; returns the likeliest as it is written
/// somewhere. Those with the fewest mistakes are taken, of these the most frequent.
pub(crate) fn correct(eyes: &[Eyes<'_>], word: &mut Asked, like: &Like) -> Option<String> {
    let mut likely: BTreeMap<String, Likely> = BTreeMap::new();
    for (part, eyes) in eyes.iter().enumerate() {
        let mut stream = eyes.part.segment.terms.search(like).into_stream();
        while let Some((term, number)) = stream.next() {
            let Some(text) = term.get(1..).and_then(|text| str::from_utf8(text).ok()) else { continue };
            let (mut count, mut place) = (0_u32, None);
            eyes.part.segment.each(number, |at, _| {
                if eyes.glance(at).is_some() {
                    count = count.saturating_add(1);
                    place = place.or(Some((part, at)));
                }
            });
            if count > 0 {
                let known = likely.entry(text.to_owned()).or_insert_with(|| (like.distance(text), 0, None));
                known.1 = known.1.saturating_add(count);
                known.2 = known.2.or(place);
            }
        }
    }
    let mut likely: Vec<(String, Likely)> = likely.into_iter().collect();
    likely.sort_by(|(one, (near, count, _)), (other, (far, fewer, _))| {
        (near, Reverse(count), one).cmp(&(far, Reverse(fewer), other))
    });
    let (first, (nearest, _, place)) = likely.first().cloned()?;
    let as_near = likely.into_iter().filter(|(_, (distance, ..))| *distance == nearest);
    word.likely = as_near.take(LIKELY_MAX).map(|(text, _)| text).collect();
    Some(place.and_then(|place| as_written(eyes, place, &first)).unwrap_or(first))
}

/// A part and a passage in it.
type Place = (usize, u32);

/// How many mistakes away a word is, in how many passages it is, and one of them.
type Likely = (u8, u32, Option<Place>);

/// A folded word as a passage writes it.
fn as_written(eyes: &[Eyes<'_>], (part, at): Place, folded: &str) -> Option<String> {
    let passage = &eyes.get(part)?.doc(at)?.passage;
    let both = [&passage.title, &passage.text];
    let mut all = both.into_iter().flat_map(|text| words(text));
    all.find(|(_, word)| fold(word) == folded).map(|(_, word)| small(word, passage.lang))
}
