//! The personal texts of a record: where each lies, whose it is, until when it is kept; and their erasure.
//!
//! Invariants: every personal field of an event is held here from its entry to its erasure (tests/golden.rs); a text has at
//! most one date of retention, and `State::retentions` has it too. The texts themselves are in the vault, which no rule reads.

use super::about_persons::SEALED;
use super::erase::Erase;
use super::files::FILE;
use crate::prelude::*;
use crate::words::words;

/// The most texts that one act erases.
pub const ERASED_MAX: usize = 1_000;

words! {
    /// Why a personal text was erased.
    Why {
        /// The time for which it is kept has passed.
        Retention = "retention",
        /// The person asked for it.
        Request = "request",
        /// The person took back the consent on which it rested.
        ConsentWithdrawn = "consent-withdrawn",
        /// It was needed no longer, before its time.
        Early = "early",
    }
}

/// Personal texts were erased: the journal destroyed them, with their salts, in the transaction of this entry. Of a file, whose
/// field is `file`, the bytes are destroyed by the clerk after it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Erased {
    /// The meeting of all of them, if they are of one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting: Option<Slug>,
    /// Why.
    pub why: Why,
    /// Which.
    pub texts: Vec<ErasedText>,
}

/// One text that was erased.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct ErasedText {
    /// The entry beside which it lay.
    pub entry: u64,
    /// The field whose text it was.
    pub field: String,
    /// The salted hash, which stays; of a file, the hash of its bytes.
    pub hash: Hash,
}

/// The name of a field with personal texts.
pub type Field = &'static str;

/// The name of a field as the list of what is held of persons has it.
fn known<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Field, D::Error> {
    let name = String::deserialize(deserializer)?;
    let mut names = SEALED.iter().map(|about| about.field).chain([FILE]);
    names.find(|known| *known == name).ok_or_else(|| serde::de::Error::custom("field"))
}

/// Whose a personal text is, as far as the record says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Whose {
    /// The party.
    pub party: Option<Slug>,
    /// The meeting.
    pub meeting: Option<Slug>,
    /// The ordinal in the delegation.
    pub member: Option<u32>,
}

/// A personal text that is not erased.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// The entry beside which it lies.
    pub entry: u64,
    /// Its field.
    #[serde(deserialize_with = "known")]
    pub field: Field,
    /// Who may read that entry.
    pub circle: Circle,
    /// Whose it is.
    pub whose: Whose,
    /// Until when it is kept, where that is set.
    pub until: Option<Moment>,
}

impl Held {
    /// The act that erases it, and what else of the same person lies beside its entry in the same field.
    pub fn erase(&self, why: Why) -> Erase {
        let Whose { party, meeting, member } = self.whose.clone();
        Erase { entry: Some(self.entry), field: Some(self.field.to_owned()), meeting, party, member, why }
    }
}

/// Which personal texts: what is given must agree.
#[derive(Clone, Copy, Debug, Default)]
pub struct Which<'a> {
    /// Those beside this entry.
    pub entry: Option<u64>,
    /// Those of this field.
    pub field: Option<&'a str>,
    /// Those of this party.
    pub party: Option<&'a Slug>,
    /// Those of this meeting.
    pub meeting: Option<&'a Slug>,
    /// Those of this member of a delegation.
    pub member: Option<u32>,
}

impl Which<'_> {
    pub(super) fn has(&self, held: &Held) -> bool {
        let whose = &held.whose;
        self.entry.is_none_or(|entry| held.entry == entry)
            && self.field.is_none_or(|field| held.field == field)
            && self.party.is_none_or(|party| whose.party.as_ref() == Some(party))
            && self.meeting.is_none_or(|meeting| whose.meeting.as_ref() == Some(meeting))
            && self.member.is_none_or(|member| whose.member == Some(member))
    }
}

impl State {
    /// Notes where the personal texts of a field lie. The `apply` of every event with a personal field does it.
    pub(crate) fn hold<'a>(
        &mut self,
        meta: &Meta,
        whose: &Whose,
        field: &'static str,
        texts: impl IntoIterator<Item = &'a Personal>,
    ) {
        for text in texts {
            let (entry, circle, whose) = (meta.number, meta.circle, whose.clone());
            self.personal.insert_mut(text.0.hash, Arc::new(Held { entry, field, circle, whose, until: None }));
        }
    }

    /// Sets until when a personal text is kept: then the clerk erases it. `None` keeps it until somebody does.
    pub(crate) fn keep_until(&mut self, text: &Personal, until: Option<Moment>) {
        let hash = text.0.hash;
        let Some(held) = self.personal.get_mut(&hash) else { return };
        let held = Arc::make_mut(held);
        if let Some(before) = core::mem::replace(&mut held.until, until) {
            self.retentions.remove_mut(&(before, hash));
        }
        if let Some(until) = until {
            self.retentions.insert_mut((until, hash), ());
        }
    }

    /// The personal texts that are not erased and agree with this, in the order of their entries.
    pub fn personal_texts(&self, which: &Which<'_>) -> Vec<(Personal, Arc<Held>)> {
        let agree = self.personal.iter().filter(|(_, held)| which.has(held));
        let mut found: Vec<(Hash, &Arc<Held>)> = agree.map(|(hash, held)| (*hash, held)).collect();
        found.sort_by_key(|(hash, held)| (held.entry, held.field, *hash));
        found.into_iter().map(|(hash, held)| (Personal::of(hash), Arc::clone(held))).collect()
    }
}

impl Desk<'_> {
    /// Erases a personal text: its hash stays in the record, text and salt are destroyed with this entry. What was erased
    /// before, or was never there, is passed over.
    pub(crate) fn erase(&mut self, text: &Personal, why: Why) {
        let hash = text.0.hash;
        let Some(held) = self.state.personal.get(&hash) else { return };
        if self.erased.iter().any(|(_, before, _)| *before == hash) {
            return;
        }
        // What says which text is gone is for nobody who might not read of whom it was.
        self.restrict(held.circle.min(Circle::Bureau));
        self.erased.push((why, hash, Arc::clone(held)));
    }

    /// Leaves the erasures of an act, one event for each reason.
    pub(crate) fn leave_erasures(&mut self) {
        let erased = core::mem::take(&mut self.erased);
        for why in Why::ALL {
            let of_it: Vec<_> = erased.iter().filter(|(its, _, _)| its == why).collect();
            let Some((_, _, first)) = of_it.first() else { continue };
            let meeting = &first.whose.meeting;
            let of_one = of_it.iter().all(|(_, _, held)| held.whose.meeting == *meeting);
            let text = |hash: Hash, held: &Held| ErasedText { entry: held.entry, field: held.field.to_owned(), hash };
            self.leave(crate::Event::RecordErased(Erased {
                meeting: meeting.clone().filter(|_| of_one),
                why: *why,
                texts: of_it.iter().map(|(_, hash, held)| text(*hash, held)).collect(),
            }));
        }
    }
}

impl Erased {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        for text in &self.texts {
            if text.field == FILE {
                state.remove_file(text.hash, meta.recorded);
                continue;
            }
            state.keep_until(&Personal::of(text.hash), None);
            state.personal.remove_mut(&text.hash);
        }
    }
}
