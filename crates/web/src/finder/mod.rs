//! What can be found in a process: an index made of what each seat sees, so that the views alone decide who finds what.
//!
//! Every seat is asked for what it sees, with the views of pages and programs. A passage's class is the set of the seats that
//! see it, with its meeting, for a seat may be one of some meetings only. A question first brings the index up to the snapshot
//! that it is answered from: what is erased or withdrawn is not found any more.

mod passages;

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use clerk::Snapshot;
use locale::{Lang, Locale};
use procedure::Capacity;
use procedure::evidence::view::next_opening;
use procedure::names::Slug;
use procedure::news::view::next_release;
use procedure::texts::rounds::next_end;
use procedure::time::{Day, Moment};
use search::{Index, Key, Passage, Phrases};

use crate::draw::Draw;

/// The threads that build an index.
const THREADS: usize = 2;

/// Kinds of what a seat sees or does not see by what it is in the process, also where it is about a meeting.
const OF_THE_PROCESS: [&str; 2] = ["library", "news"];

/// Who sees a passage: seats by their number, and the meeting to which it belongs.
type Class = (BTreeSet<usize>, Option<Slug>);

/// The index of a process as it stood.
#[derive(Default)]
pub(crate) struct Found {
    /// From what it was made.
    made: Option<Made>,
    seats: Vec<Capacity>,
    classes: Vec<Class>,
    keys: BTreeMap<Key, u32>,
    pub(crate) index: Index,
}

/// From what an index was made, and for how long it is so.
struct Made {
    snapshot: Arc<Snapshot>,
    /// How much was read in the files of the archive, which no act tells either.
    read: u64,
    day: Day,
    /// When a round or an embargo ends, which no act tells.
    until: Option<Moment>,
}

/// The last index of a process.
#[derive(Default)]
pub(crate) struct Finder(Mutex<Arc<Found>>);

impl Finder {
    /// The index as of the snapshot from which a page is drawn without any room: of what is done behind closed doors it knows nothing.
    pub(crate) fn of(&self, draw: &Draw<'_>) -> Arc<Found> {
        let snapshot = draw.hosted.clerk.snapshot();
        let read = draw.site.readings().count();
        let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let same = |made: &Made| {
            let ended = made.until.is_some_and(|until| draw.now() >= until);
            Arc::ptr_eq(&made.snapshot, &snapshot) && made.read == read && made.day == draw.today() && !ended
        };
        if !last.made.as_ref().is_some_and(same) {
            *last = Arc::new(last.next(draw, &snapshot, read));
        }
        Arc::clone(&last)
    }
}

impl Found {
    /// True for each class of which this reader may see passages.
    pub(crate) fn sees(&self, draw: &Draw<'_>) -> impl Fn(u32) -> bool {
        let sees = |(seats, meeting): &Class| {
            let seat = draw.towards(meeting.as_ref());
            self.seats.iter().position(|other| other == seat).is_some_and(|at| seats.contains(&at))
        };
        let seen: Vec<bool> = self.classes.iter().map(sees).collect();
        move |class| usize::try_from(class).ok().and_then(|at| seen.get(at)).copied().unwrap_or_default()
    }

    fn next(&self, draw: &Draw<'_>, snapshot: &Arc<Snapshot>, read: u64) -> Self {
        let state = &snapshot.process.state;
        let parties = state.parties.keys().cloned().map(Capacity::Party);
        let fixed = [Capacity::Public, Capacity::Press, Capacity::Guest, Capacity::Interpreter];
        let seats: Vec<Capacity> =
            fixed.into_iter().chain([Capacity::Secretariat, Capacity::Chair]).chain(parties).collect();
        let mut all: BTreeMap<Key, (Passage, BTreeSet<usize>)> = BTreeMap::new();
        for (seat, capacity) in seats.iter().enumerate() {
            let Some(of_seat) = Draw::new(draw.site, draw.hosted, Lang::En, capacity.clone()) else { continue };
            for mut passage in passages::of(&of_seat.from(Arc::clone(snapshot))) {
                passage.variant = variant(&passage);
                all.entry(passage.key()).or_insert_with(|| (passage, BTreeSet::new())).1.insert(seat);
            }
        }
        // Where a seat came or went, every class is another.
        let before = if self.seats == seats { self } else { &Self::default() };
        let mut next = Self {
            made: Some(Made {
                snapshot: Arc::clone(snapshot),
                read,
                day: draw.today(),
                until: [next_end, next_release, next_opening]
                    .into_iter()
                    .filter_map(|end| end(state, draw.now()))
                    .min(),
            }),
            seats,
            classes: before.classes.clone(),
            keys: BTreeMap::new(),
            index: Index::default(),
        };
        let mut add = Vec::new();
        for (key, (mut passage, seats)) in all {
            let within = passage.meeting.as_deref().filter(|_| !OF_THE_PROCESS.contains(&passage.kind.as_str()));
            passage.class = next.class((seats, within.and_then(Slug::new)));
            let class = passage.class;
            if before.keys.get(&key) != Some(&class) {
                add.push(passage);
            }
            next.keys.insert(key, class);
        }
        let gone: Vec<Key> = before.keys.keys().filter(|key| !next.keys.contains_key(*key)).cloned().collect();
        next.index =
            if before.index.is_empty() { Index::build(add, THREADS) } else { before.index.updated(add, &gone) };
        next
    }

    fn class(&mut self, class: Class) -> u32 {
        let at = self.classes.iter().position(|other| *other == class).unwrap_or_else(|| {
            self.classes.push(class);
            self.classes.len().saturating_sub(1)
        });
        u32::try_from(at).unwrap_or(u32::MAX)
    }
}

/// What tells two forms of one thing apart: all of it but who sees it.
fn variant(of: &Passage) -> u64 {
    let mut hasher = DefaultHasher::new();
    (&of.kind, &of.meeting, &of.parties, of.day, of.weight, &of.title, &of.text).hash(&mut hasher);
    hasher.finish()
}

/// The words with which each language asks, the reader's first.
pub(crate) fn phrases(lang: Lang) -> Vec<Phrases> {
    static ALL: LazyLock<Vec<(Lang, Phrases)>> = LazyLock::new(|| {
        let of = |lang: Lang| {
            let locale = Locale::of(lang)?;
            let list = |key: &str| locale.text(key);
            let (since, until) = (list("search-since"), list("search-until"));
            Some((lang, Phrases::new(&list("search-asking"), &since, &until, &list("search-within"))))
        };
        Lang::OFFERED.into_iter().filter_map(of).collect()
    });
    let own = ALL.iter().filter(|(of, _)| *of == lang);
    own.chain(ALL.iter().filter(|(of, _)| *of != lang)).map(|(_, phrases)| phrases.clone()).collect()
}
