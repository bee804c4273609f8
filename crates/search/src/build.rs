//! How segments are made: from passages, and from segments.

use std::collections::BTreeMap;
use std::sync::Arc;

use fst::map::OpBuilder;
use fst::{Map, MapBuilder, Streamer};
use locale::Lang;

use crate::Passage;
use crate::analyse::{Seen, Stems, terms, words};
use crate::index::Part;
use crate::segment::{Doc, Glance, IN_TITLE, List, NONE, Names, Segment, UNKNOWN};

/// How many bytes of a text are looked at; what is behind them cannot be found.
pub(crate) const TEXT_MAX: usize = 20_000;
/// The words of an ordinary passage: one that is longer counts a little less. A number of ours and not the average of the
/// index, which would tell of passages that a reader may not see.
const ORDINARY: f32 = 40.0;
/// The two usual numbers of BM25, with half the usual weight of length.
pub(crate) const SATURATION: f32 = 1.2;
const LENGTH: f32 = 0.4;

/// Takes passages in, one after the other.
pub(crate) struct Builder {
    stems: Stems,
    seen: Seen,
    numbers: BTreeMap<Box<[u8]>, u32>,
    lists: Vec<List>,
    docs: Docs,
}

impl Builder {
    pub(crate) fn new() -> Self {
        let (stems, seen) = (Stems::new(), Seen::default());
        Self { stems, seen, numbers: BTreeMap::new(), lists: Vec::new(), docs: Docs::default() }
    }

    pub(crate) fn add(&mut self, passage: Arc<Passage>) {
        let Ok(at) = u32::try_from(self.docs.list.len()) else { return };
        let (mut titled, mut found) = (Vec::with_capacity(16), Vec::with_capacity(128));
        self.take(&passage.title, passage.lang, &mut titled);
        let length = self.take(start_of(&passage.text, TEXT_MAX), passage.lang, &mut found);
        found.extend(&titled);
        found.sort_unstable();
        for same in found.chunk_by(|one, other| one == other) {
            let Some(number) = same.first() else { continue };
            let often = u8::try_from(same.len()).unwrap_or(u8::MAX);
            let often = if titled.contains(number) { IN_TITLE } else { often };
            if let Some(list) = usize::try_from(*number).ok().and_then(|at| self.lists.get_mut(at)) {
                list.push(at, often);
            }
        }
        let stemmed = self.stems.langs().any(|lang| lang == passage.lang);
        self.docs.push(passage, (norm(length), stemmed));
    }

    /// Notes the terms of a text; says how many words it has.
    fn take(&mut self, text: &str, lang: Lang, found: &mut Vec<u32>) -> u16 {
        let mut length = 0_u16;
        let Self { stems, seen, numbers, lists, .. } = self;
        for (_, word) in words(text) {
            length = length.saturating_add(1);
            let of = seen.of(word, lang, || {
                terms(word, lang, stems).iter().map(|term| number_of(term, numbers, lists)).collect()
            });
            found.extend(of);
        }
        length
    }

    pub(crate) fn finish(self) -> Segment {
        let mut written = Written::new();
        for (term, number) in &self.numbers {
            if let Some(list) = usize::try_from(*number).ok().and_then(|at| self.lists.get(at)) {
                written.add(term, &list.bytes);
            }
        }
        written.finish(self.docs)
    }
}

fn number_of(term: &[u8], numbers: &mut BTreeMap<Box<[u8]>, u32>, lists: &mut Vec<List>) -> u32 {
    if let Some(number) = numbers.get(term) {
        return *number;
    }
    let number = u32::try_from(lists.len()).unwrap_or(u32::MAX);
    numbers.insert(term.into(), number);
    lists.push(List::default());
    number
}

/// What a length takes off the weight of a word.
fn norm(length: u16) -> f32 {
    SATURATION * (1.0 - LENGTH + LENGTH * f32::from(length) / ORDINARY)
}

/// The beginning of a text, in whole letters.
pub(crate) fn start_of(text: &str, bytes: usize) -> &str {
    text.get(..text.floor_char_boundary(bytes)).unwrap_or(text)
}

/// The passages of a segment as they come, with numbers for the names in them.
#[derive(Default)]
struct Docs {
    list: Vec<Doc>,
    glances: Vec<Glance>,
    names: Names,
    kinds: BTreeMap<String, u16>,
    meetings: BTreeMap<String, u16>,
    parties: BTreeMap<String, u16>,
    classes: BTreeMap<u32, u16>,
}

impl Docs {
    fn push(&mut self, passage: Arc<Passage>, (norm, stemmed): (f32, bool)) {
        let names = &mut self.names;
        let kind = known(&passage.kind, &mut self.kinds, &mut names.kinds);
        let meeting = passage.meeting.as_ref();
        let meeting = meeting.map_or(NONE, |of| known(of, &mut self.meetings, &mut names.meetings));
        let parties = passage.parties.iter().map(|party| known(party, &mut self.parties, &mut names.parties)).collect();
        let class = known(&passage.class, &mut self.classes, &mut names.classes);
        let year = u16::try_from(passage.day / 10_000).unwrap_or_default();
        let (lang, weight) = (passage.lang, passage.weight);
        self.list.push(Doc { passage, kind, meeting, year, lang, weight, parties });
        self.glances.push(Glance { norm, class, stemmed });
    }
}

/// The number of a name; of more than 65,533 the last share one.
fn known<T: Ord + Clone>(name: &T, numbers: &mut BTreeMap<T, u16>, names: &mut Vec<T>) -> u16 {
    if let Some(number) = numbers.get(name) {
        return *number;
    }
    let number = u16::try_from(names.len()).unwrap_or(UNKNOWN).min(UNKNOWN.saturating_sub(1));
    numbers.insert(name.clone(), number);
    names.push(name.clone());
    number
}

/// A segment as its terms are written, in their order.
struct Written {
    terms: MapBuilder<Vec<u8>>,
    starts: Vec<u32>,
    postings: Vec<u8>,
}

impl Written {
    fn new() -> Self {
        Self { terms: MapBuilder::memory(), starts: vec![0], postings: Vec::new() }
    }

    /// Adds a term behind the last. What does not fit any more, beyond four gigabytes, cannot be found.
    fn add(&mut self, term: &[u8], bytes: &[u8]) {
        let number = u64::try_from(self.starts.len()).unwrap_or(u64::MAX).saturating_sub(1);
        let Ok(end) = u32::try_from(self.postings.len().saturating_add(bytes.len())) else { return };
        // Terms come in their order, so that none is refused.
        if !bytes.is_empty() && self.terms.insert(term, number).is_ok() {
            self.postings.extend_from_slice(bytes);
            self.starts.push(end);
        }
    }

    fn finish(self, docs: Docs) -> Segment {
        let terms = Map::new(self.terms.into_inner().unwrap_or_default()).unwrap_or_default();
        let mut by_key: Vec<u32> = (0..u32::try_from(docs.list.len()).unwrap_or(u32::MAX)).collect();
        by_key.sort_by_key(|at| {
            let doc = usize::try_from(*at).ok().and_then(|at| docs.list.get(at));
            doc.map(|doc| doc.passage.name())
        });
        let mut postings = self.postings;
        postings.shrink_to_fit();
        Segment {
            docs: docs.list,
            glances: docs.glances,
            names: docs.names,
            terms,
            starts: self.starts,
            postings,
            by_key,
        }
    }
}

/// One segment of several, without what is gone from them; no text is read again.
pub(crate) fn merge(parts: &[Part]) -> Segment {
    let mut docs = Docs::default();
    // Where each passage of each part goes.
    let mut moved: Vec<Vec<Option<u32>>> = Vec::with_capacity(parts.len());
    for part in parts {
        let mut places = Vec::with_capacity(part.segment.docs.len());
        for ((at, doc), glance) in (0_u32..).zip(&part.segment.docs).zip(&part.segment.glances) {
            let place = u32::try_from(docs.list.len()).ok().filter(|_| !part.is_gone(at));
            if place.is_some() {
                docs.push(Arc::clone(&doc.passage), (glance.norm, glance.stemmed));
            }
            places.push(place);
        }
        moved.push(places);
    }
    let mut written = Written::new();
    let mut all = parts.iter().fold(OpBuilder::new(), |all, part| all.add(part.segment.terms.stream())).union();
    while let Some((term, lists)) = all.next() {
        let mut lists = lists.to_vec();
        lists.sort_by_key(|list| list.index);
        let mut merged = List::default();
        for of in lists {
            let (Some(part), Some(places)) = (parts.get(of.index), moved.get(of.index)) else { continue };
            part.segment.each(of.value, |doc, often| {
                let place = usize::try_from(doc).ok().and_then(|doc| places.get(doc).copied().flatten());
                if let Some(place) = place {
                    merged.push(place, often);
                }
            });
        }
        written.add(term, &merged.bytes);
    }
    written.finish(docs)
}
