//! The process itself: its opening, its description, and single facts of its memory, each with its source.

pub mod about_persons;
pub mod describe;
pub mod erase;
pub mod expire;
pub mod files;
pub mod impersonal;
pub mod note_fact;
pub mod open;
pub mod personal;
pub mod view;

use crate::names::FileRef;
use crate::prelude::*;
use crate::rejection::reasons;

/// The most facts a process may note.
pub const FACTS_MAX: usize = 10_000;

reasons! {
    /// The record of this process is open already.
    AlreadyOpen = "record.already-open" by "general",
    /// The first act opens the record.
    NotOpen = "record.not-open" by "general",
    /// No personal text that is not erased agrees with what was given.
    NothingToErase = "record.nothing-to-erase" by "general",
    /// A file may be named by others too, so it is erased by the Chair or the secretariat.
    FilesOfAll = "record.files-of-all" by "general",
    /// The time of no personal text has passed.
    NothingDue = "record.nothing-due" by "general",
}

/// Whether a process is one of the world or a rehearsal with fictional parties.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Nature {
    /// A process of the world.
    Real,
    /// A rehearsal: all parties and positions are invented.
    Rehearsal,
}

/// The record was opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Opened {
    /// The process.
    pub process: Slug,
    /// The origin of its log, never a host's name.
    pub origin: String,
    /// Real or rehearsal.
    pub nature: Nature,
    /// Its short name.
    pub name: Texts,
    /// Its full name, one text per language.
    pub full_name: Texts,
    /// The time zone in which its days are counted.
    pub zone: String,
    /// The prefix of symbols that we give.
    pub symbol: String,
}

/// The process was described.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Described {
    /// What it is for.
    pub about: Texts,
    /// Its emblem, which is its own to set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emblem: Option<FileRef>,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Slug>,
}

/// A fact was noted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct FactNoted {
    /// When it was so, as far as it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<Day>,
    /// The fact.
    pub text: Texts,
    /// The meeting it is about, if it is about one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting: Option<Slug>,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Slug>,
}

impl Opened {
    pub(crate) fn apply(&self, state: &mut State, _: &Meta) {
        state.opened = Some(Arc::new(self.clone()));
    }
}

impl Described {
    pub(crate) fn apply(&self, state: &mut State, _: &Meta) {
        state.about = Some(Arc::new(self.clone()));
    }
}

impl FactNoted {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.facts.push_back_mut(Arc::new((meta.number, self.clone())));
    }
}
