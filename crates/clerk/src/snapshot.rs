//! The process as of one commit, with a line about every entry.

use std::sync::Arc;

use procedure::names::Slug;
use procedure::record::view::may_read_entry;
use procedure::sealed::SealedClass;
use procedure::view::Audience;
use procedure::{Body, Capacity, Channel, Circle, Process};
use record::Erasure;
use rpds::VectorSync;
use serde::Deserialize;

use crate::acts_file;

/// The process as of one commit. Nothing in it changes any more.
#[derive(Clone, Debug, Default)]
pub struct Snapshot {
    /// State and personal texts.
    pub process: Process,
    /// A line per entry.
    pub entries: VectorSync<Arc<EntryLine>>,
    /// True while the last act came from a file of acts, which sets the clock of a rehearsal; what the clerk puts by its own
    /// clock does not change it.
    pub(crate) played: bool,
}

/// What lists of entries say about one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryLine {
    /// Its number.
    pub number: u64,
    /// The act's name.
    pub act: Arc<str>,
    /// When it was recorded.
    pub recorded: i64,
    /// When it happened, if that was given.
    pub occurred: Option<i64>,
    /// Who may read it.
    pub circle: Circle,
    /// Who put it, where it is for that party alone.
    pub owner: Option<Capacity>,
    /// The meeting it is about.
    pub meeting: Option<Slug>,
}

/// The one thing about events that a line needs.
#[derive(Deserialize)]
struct Events {
    events: Vec<About>,
}

#[derive(Deserialize)]
struct About {
    #[serde(default)]
    meeting: Option<Slug>,
}

impl EntryLine {
    /// True if this reader may read the entry.
    pub fn reads(&self, capacity: &Capacity, audience: Audience) -> bool {
        may_read_entry((capacity, audience), self.circle, self.owner.as_ref())
    }
}

impl Snapshot {
    /// The number of the next entry.
    pub fn head(&self) -> u64 {
        self.process.state.head()
    }

    /// Forgets who put the entries of which the owners are erased.
    pub(crate) fn forget_owners(&mut self, erases: &[Erasure]) {
        for erasure in erases.iter().filter(|erasure| erasure.class == SealedClass::Position) {
            let line = usize::try_from(erasure.entry).ok().and_then(|at| self.entries.get_mut(at));
            if let Some(line) = line.filter(|line| line.owner.is_some()) {
                Arc::make_mut(line).owner = None;
            }
        }
    }

    pub(crate) fn note(&mut self, number: u64, body: &Body, (bytes, key): (&[u8], Option<&str>)) {
        if body.channel != Channel::Timer {
            self.played = key.is_some_and(|key| key.starts_with(acts_file::KEY));
        }
        // Every body was written by us a moment ago or read as a whole before; without a meeting it is the process's.
        let events = serde_json::from_slice::<Events>(bytes).map(|body| body.events).unwrap_or_default();
        // A sealed capacity is known to the state, which has applied the entry.
        let own = matches!(body.circle, Circle::Party | Circle::OwnAndBureau);
        let owner = own.then(|| self.process.state.owner(&body.capacity)).flatten();
        self.entries.push_back_mut(Arc::new(EntryLine {
            number,
            act: Arc::from(body.act.as_str()),
            recorded: body.recorded,
            occurred: body.occurred,
            circle: body.circle,
            owner,
            meeting: events.into_iter().find_map(|event| event.meeting),
        }));
    }
}
