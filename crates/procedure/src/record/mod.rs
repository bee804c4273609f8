//! The process itself: its opening, its description, and single facts of its memory, each with its source.

pub mod about_persons;
pub mod attributions;
pub mod change_key;
pub mod describe;
pub mod erase;
pub mod erase_attributions;
pub mod expire;
pub mod files;
pub mod hand_over;
pub mod impersonal;
pub mod inventory;
pub mod log;
pub mod name_witness;
pub mod note_fact;
pub mod open;
pub mod personal;
pub mod upgrade;
pub mod view;
pub mod withdraw_witness;

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
    /// The rules still keep whose positions were, or a procedure rests on them, or none is kept.
    NoAttributionDue = "record.no-attribution-due" by "retention.attributions",
    /// The text is no key of the kind that is asked for, or it is or was the log's.
    KeyUnfit = "record.key-unfit" by "general",
    /// The secret half of a key is not at this host.
    KeyNotHere = "record.key-not-here" by "general",
    /// The witness was named before.
    WitnessKnown = "record.witness-known" by "general",
    /// No witness of this key was named, or it was withdrawn.
    WitnessUnknown = "record.witness-unknown" by "general",
    /// The witness is not that of the party which withdraws it.
    NotYourWitness = "record.not-your-witness" by "general",
    /// The party to which the record would be handed over does not chair the process, as far as is known.
    NotTheChair = "record.not-the-chair" by "general",
    /// The record was handed over: it goes on at another host.
    HandedOver = "record.handed-over" by "general",
    /// An item is considered behind closed doors: what is done there is not in the record yet.
    DoorsClosed = "record.doors-closed" by "general",
    /// The form is not a later one that the program knows.
    FormUnfit = "record.form-unfit" by "general",
    /// The record is of an earlier form, which does not know such an act.
    FormEarlier = "record.form-earlier" by "general",
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
    /// The form of its entries, where it is not the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<u32>,
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
        state.facts.push((meta.number, self.clone()));
    }
}
