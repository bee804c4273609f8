//! The process as of one commit, with a line about every entry.

use std::collections::BTreeSet;
use std::fmt;
use std::ops::{Deref, Range};
use std::sync::Arc;

use procedure::names::{Hash, Slug};
use procedure::record::view::may_read_entry;
use procedure::rows::Rows;
use procedure::sealed::{Attribution, SealedClass, SealedText};
use procedure::state::{List, Map};
use procedure::time::Day;
use procedure::view::Audience;
use procedure::{Body, Capacity, Channel, Circle, Process};
use record::Erasure;
use serde::{Deserialize, Serialize};

use crate::acts_file;
use crate::index::{Index, Strand, first_at};

/// The process as of one commit. Nothing in it changes any more.
#[derive(Clone, Debug, Default)]
pub struct Snapshot {
    /// State and personal texts.
    pub process: Process,
    /// A line per entry.
    pub entries: Rows<EntryLine>,
    /// Where they stand by what they are about.
    pub index: Index,
    /// What lines have in common, each once.
    pub(crate) kinds: Kinds,
    /// The sealed capacities of entries that are for their owner alone.
    pub(crate) owners: Map<u64, Hash>,
    /// What entries erased, in their order.
    pub(crate) erased: List<Erasure>,
    /// True while the last act came from a file of acts, which sets the clock of a rehearsal; what the clerk puts by its own
    /// clock does not change it.
    pub(crate) played: bool,
    /// How many acts of a room behind closed doors it has beside its entries: none, unless it is that of a room.
    pub held: u64,
}

/// What an entry has besides its body as the rules read it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Kept<'a> {
    /// The bytes of the body.
    pub(crate) bytes: &'a [u8],
    /// The idempotency key.
    pub(crate) key: Option<&'a str>,
    /// The sealed texts that are there.
    pub(crate) sealed: &'a [SealedText],
}

/// What lists of entries say about one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryLine {
    /// Its number.
    pub number: u64,
    /// When it was recorded.
    pub recorded: i64,
    occurred: i64,
    pub(crate) like: Arc<Like>,
}

/// Stands where no time was given: a million lines have no room for a word that says so. It is no time of any calendar.
const NOT_GIVEN: i64 = i64::MIN;

impl EntryLine {
    pub(crate) fn new((number, recorded): (u64, i64), occurred: Option<i64>, like: Arc<Like>) -> Self {
        Self { number, recorded, occurred: occurred.unwrap_or(NOT_GIVEN), like }
    }

    /// When it happened, if that was given.
    pub fn occurred(&self) -> Option<i64> {
        (self.occurred != NOT_GIVEN).then_some(self.occurred)
    }
}

/// What a line has in common with many others: of a million lines a few hundred are different in this.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Like {
    /// The act's name.
    pub act: String,
    /// Who may read it.
    pub circle: Circle,
    /// Who put it, where it is for that party alone.
    pub owner: Option<Capacity>,
    /// The meeting it is about.
    pub meeting: Option<Slug>,
}

/// What of an entry's events a line and the index need.
#[derive(Deserialize)]
struct Events {
    events: Vec<About>,
}

/// The fields of events that name a meeting or a party, in whatever form.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct About {
    #[serde(default)]
    meeting: Option<Slug>,
    party: Option<Named>,
    parties: Option<Named>,
    owner: Option<Named>,
    by: Option<Named>,
    to_act_as: Option<Named>,
    supporters: Option<Named>,
    leads: Option<Named>,
    from: Option<Named>,
    to: Option<Named>,
}

/// A field that may name a party: by its short name, as the party of an office, or several. What is sealed names nobody.
#[derive(Deserialize)]
#[serde(untagged)]
enum Named {
    Word(String),
    Of { party: Slug },
    Several(Vec<Named>),
    Nobody(serde::de::IgnoredAny),
}

impl About {
    fn named(&self) -> impl Iterator<Item = &Named> {
        let Self { party, parties, owner, by, to_act_as, supporters, leads, from, to, meeting: _ } = self;
        [party, parties, owner, by, to_act_as, supporters, leads, from, to].into_iter().flatten()
    }
}

impl Named {
    fn add_to(&self, slugs: &mut BTreeSet<Slug>) {
        match self {
            Self::Word(word) => slugs.extend(Slug::new(word)),
            Self::Of { party } => slugs.extend([party.clone()]),
            Self::Several(several) => several.iter().for_each(|one| one.add_to(slugs)),
            Self::Nobody(_) => {}
        }
    }
}

/// What is in use of it, and what was. It says nothing that the lines do not.
#[derive(Clone, Default)]
pub(crate) struct Kinds(Map<Arc<Like>, ()>);

impl fmt::Debug for Kinds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Kinds")
    }
}

impl Deref for EntryLine {
    type Target = Like;

    fn deref(&self) -> &Like {
        &self.like
    }
}

impl Like {
    /// True if this reader may read the entry.
    pub fn reads(&self, capacity: &Capacity, audience: Audience) -> bool {
        may_read_entry((capacity, audience), self.circle, self.owner.as_ref())
    }

    /// The area of its act.
    pub fn area(&self) -> &str {
        self.act.split_once('.').map_or(self.act.as_str(), |(area, _)| area)
    }

    /// The entries that are like it.
    pub fn strand(&self) -> Strand {
        let Self { meeting, circle, owner, act: _ } = self;
        Strand { area: self.area().to_owned(), meeting: meeting.clone(), circle: *circle, owner: owner.clone() }
    }
}

impl Snapshot {
    /// The number of the next entry.
    pub fn head(&self) -> u64 {
        self.process.state.head()
    }

    /// How much was erased, or is to be: by entries, and owners that nobody is told.
    pub(crate) fn gone(&self) -> (usize, usize) {
        (self.erased.len(), self.process.state.spent.len())
    }

    /// This state, which is one of the past, as it is looked at from another: see [`Process::seen_from`].
    #[must_use]
    pub fn seen_from(&self, now: &Self, today: Day) -> Self {
        Self { process: self.process.seen_from(&now.process, today), ..self.clone() }
    }

    /// The numbers of the entries recorded from one instant to another, both included.
    pub fn recorded(&self, from: i64, to: i64) -> Range<u64> {
        let at = |place: usize| self.entries.get(place).map_or(i64::MAX, |line| line.recorded);
        let number = |place: usize| u64::try_from(place).unwrap_or(u64::MAX);
        let first = first_at(self.entries.len(), |place| at(place) >= from);
        let end = first_at(self.entries.len(), |place| at(place) > to);
        number(first)..number(end)
    }

    /// Takes in an entry: what it says, its line, and what it erases, which is let go of and returned.
    pub(crate) fn take_in(&mut self, number: u64, body: &Body, kept: Kept<'_>) -> Vec<Erasure> {
        let erases = self.erasures(body);
        self.process.apply(number, body, kept.sealed);
        self.note(number, body, (kept.bytes, kept.key));
        erases.iter().for_each(|erasure| self.erased.push_back_mut(*erasure));
        self.disown(&erases);
        erases
    }

    /// The sealed texts that an entry erases: personal ones, and those that told whose positions were.
    fn erasures(&self, body: &Body) -> Vec<Erasure> {
        let at = body.recorded;
        let personal =
            body.erased().map(|text| Erasure { entry: text.entry, class: SealedClass::Personal, hash: text.hash, at });
        let positions = self.process.unattributes(body).into_iter();
        personal
            .chain(positions.map(|one| Erasure { entry: one.entry, class: one.class, hash: one.hash, at }))
            .collect()
    }

    /// Lets go of what was erased after this state.
    pub(crate) fn forget(&mut self, erases: &[Erasure]) {
        for erasure in erases {
            self.process.forget(erasure.hash, erasure.at);
            if erasure.class == SealedClass::Position {
                self.process.forget_owner(erasure.hash);
            }
        }
        self.disown(erases);
    }

    /// Forgets who put the entries of which the owners are erased.
    fn disown(&mut self, erases: &[Erasure]) {
        let owners = erases.iter().filter(|erasure| erasure.class == SealedClass::Position);
        let mut numbers = BTreeSet::new();
        for number in owners.map(|erasure| erasure.entry) {
            let Ok(at) = usize::try_from(number) else { continue };
            let Some(line) = self.entries.get(at).filter(|line| line.owner.is_some()) else { continue };
            let nobodys = Like { owner: None, ..Like::clone(line) };
            let like = self.like(nobodys);
            self.entries.change(at, |line| line.like = like);
            numbers.insert(number);
        }
        if !numbers.is_empty() {
            self.index.disown(&numbers);
        }
    }

    fn note(&mut self, number: u64, body: &Body, (bytes, key): (&[u8], Option<&str>)) {
        if body.channel != Channel::Timer {
            self.played = key.is_some_and(|key| key.starts_with(acts_file::KEY));
        }
        // Every body was written by us a moment ago or read as a whole before; without a meeting it is the process's.
        let events = serde_json::from_slice::<Events>(bytes).map(|body| body.events).unwrap_or_default();
        // A sealed capacity is known to the state, which has applied the entry.
        let own = matches!(body.circle, Circle::Party | Circle::OwnAndBureau);
        let owner = own.then(|| self.process.state.owner(&body.capacity)).flatten();
        if let Attribution::Sealed(sealed) = &body.capacity
            && own
        {
            self.owners.insert_mut(number, sealed.hash);
        }
        let parties = self.parties(body, &events);
        let meeting = events.into_iter().find_map(|event| event.meeting);
        let like = self.like(Like { act: body.act.clone(), circle: body.circle, owner, meeting });
        self.index.note(number, like.strand(), parties);
        self.entries.push(EntryLine::new((number, body.recorded), body.occurred, like));
    }

    /// The one that is the same, kept once.
    pub(crate) fn like(&mut self, like: Like) -> Arc<Like> {
        if let Some((known, ())) = self.kinds.0.get_key_value(&like) {
            return Arc::clone(known);
        }
        let like = Arc::new(like);
        self.kinds.0.insert_mut(Arc::clone(&like), ());
        like
    }

    /// The parties that put an entry or whom it is about, as its body says openly: so whoever may read it may know.
    fn parties(&self, body: &Body, events: &[About]) -> BTreeSet<Slug> {
        let mut slugs = BTreeSet::new();
        if let Attribution::Open(Capacity::Party(party)) = &body.capacity {
            slugs.insert(party.clone());
        }
        events.iter().flat_map(About::named).for_each(|named| named.add_to(&mut slugs));
        slugs.retain(|slug| self.process.state.parties.contains_key(slug));
        slugs
    }
}
