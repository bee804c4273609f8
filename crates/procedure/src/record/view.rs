//! Who may read which entry, and the facts of a process in the order of their days.

use super::FactNoted;
use super::personal::{Held, Which};
use crate::prelude::*;
use crate::sealed::{Attribution, Personal, Sealed, SealedClass, Shown, Vault};
use crate::stamp::Circle;
use crate::view::Audience;
use crate::{Body, Process};

/// True if this audience may read an entry of that circle. What is one party's own, no audience may: [`may_read_entry`].
pub fn may_read(audience: Audience, circle: Circle) -> bool {
    match circle {
        Circle::Public => true,
        Circle::Participants => audience >= Audience::Observer,
        Circle::Members => audience >= Audience::Member,
        Circle::Bureau | Circle::OwnAndBureau => audience >= Audience::Bureau,
        Circle::Party => false,
    }
}

/// True if this reader may read an entry of that circle which `owner` put, where it is one party's own.
pub fn may_read_entry(reader: (&Capacity, Audience), circle: Circle, owner: Option<&Capacity>) -> bool {
    let (capacity, audience) = reader;
    let own = capacity.party().is_some() && owner == Some(capacity);
    match circle {
        Circle::Party => own,
        Circle::OwnAndBureau => own || may_read(audience, circle),
        Circle::Public | Circle::Participants | Circle::Members | Circle::Bureau => may_read(audience, circle),
    }
}

/// Who put an entry, where this reader may know: an owner that is sealed is known to the Chair and the secretariat, unless
/// nobody is told.
pub fn owner_of(state: &State, body: &Body, reader: &Capacity) -> Option<Capacity> {
    match &body.capacity {
        Attribution::Open(capacity) => Some(capacity.clone()),
        Attribution::Sealed(_) => state.disclosed(&body.capacity).filter(|_| reader.is_bureau()),
    }
}

/// What an entry rests on, where this reader may know: what is sealed with its owner is for the Chair and the secretariat, and
/// what nobody is told is not in the vault.
pub fn evidence_of(vault: &Vault, body: &Body, reader: &Capacity) -> Option<String> {
    let sealed = || match vault.read(&Personal(body.evidence_sealed.clone().filter(|_| reader.is_bureau())?)) {
        Shown::Text(words) => Some(words),
        Shown::Removed(_) | Shown::Withheld | Shown::Unknown => None,
    };
    body.evidence.clone().or_else(sealed)
}

/// A sealed field of an entry, as a reader of the entry may know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SealedState {
    /// A text that is kept, and until when where that is set.
    Text(String, Option<Moment>),
    /// Who holds a position.
    Holder(Capacity),
    /// It was removed at this instant.
    Removed(Moment),
    /// It was destroyed when what rested on it was closed.
    Destroyed,
    /// This reader is not told, nor whether it is kept.
    Withheld,
}

/// A sealed field of an entry that this reader may read. The Chair and the secretariat are told what is sealed, unless nobody is;
/// a party the personal texts that are its own.
pub fn sealed_state(process: &Process, sealed: &Sealed, (capacity, audience): (&Capacity, Audience)) -> SealedState {
    let bureau = audience == Audience::Bureau;
    match sealed.sealed {
        SealedClass::Unattributed => SealedState::Withheld,
        SealedClass::Position if !bureau => SealedState::Withheld,
        SealedClass::Position => {
            let holder = process.state.disclosed(&Attribution::Sealed(sealed.clone()));
            holder.map_or(SealedState::Destroyed, SealedState::Holder)
        }
        SealedClass::Personal => {
            let held = process.state.personal.get(&sealed.hash);
            let of = held.and_then(|held| held.whose.party.as_ref());
            let own = of.is_some() && of == capacity.party();
            match process.vault.read(&Personal(sealed.clone())) {
                Shown::Text(text) if bureau || own => SealedState::Text(text, held.and_then(|held| held.until)),
                Shown::Removed(at) if bureau => SealedState::Removed(at),
                Shown::Text(_) | Shown::Removed(_) | Shown::Withheld | Shown::Unknown => SealedState::Withheld,
            }
        }
    }
}

/// A personal text that is not erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptText {
    /// Where it lies and whose it is.
    pub held: Arc<Held>,
    /// The text.
    pub text: String,
}

/// The personal texts that agree and have these words in them, for whoever answers a person who asks what is kept: the Chair and
/// the secretariat, and a party of its own. What is one party's alone is for it alone.
pub fn kept_texts(process: &Process, which: &Which<'_>, words: &str, reader: &Capacity) -> Vec<KeptText> {
    let words = words.to_lowercase();
    let seen = |held: &Held| {
        let own = reader.party().is_some() && held.whose.party.as_ref() == reader.party();
        own || (reader.is_bureau() && held.circle != Circle::Party)
    };
    let found = process.state.personal_texts(which).into_iter().filter(|(_, held)| seen(held));
    let kept = found.filter_map(|(personal, held)| match process.vault.read(&personal) {
        Shown::Text(text) => Some(KeptText { held, text }),
        Shown::Removed(_) | Shown::Withheld | Shown::Unknown => None,
    });
    kept.filter(|kept| kept.text.to_lowercase().contains(&words)).collect()
}

/// The facts, in the order of their days; undated ones last.
pub fn facts(state: &State, meeting: Option<&Slug>) -> Vec<(u64, FactNoted)> {
    let mut facts: Vec<_> = state.facts.iter().filter(|fact| fact.1.meeting.as_ref() == meeting).cloned().collect();
    facts.sort_by_key(|fact| (fact.1.day.is_none(), fact.1.day.map(Day::earliest), fact.0));
    facts
}
