//! What the interpreters of a meeting see: who speaks and who comes next, how their names are said, the text of a statement
//! while it is spoken, and the terms of the process. Nothing else that the public does not see, and nothing once the time after
//! the meeting is over.

use super::statements::{StatementView, for_interpreters};
use super::view::{FloorView, PlaceView, floor};
use crate::meetings::Meeting;
use crate::prelude::*;
use crate::rules::profile::Key;
use crate::texts::terms::Term;
use crate::view::Audience;

/// The milliseconds of a day.
const DAY_MS: i64 = 86_400_000;
/// The next speakers that are shown.
const NEXT: usize = 2;

/// The page of the interpreters.
#[derive(Clone, Debug)]
pub struct InterpretersView {
    /// The floor.
    pub floor: FloorView,
    /// The next who will be called.
    pub next: Vec<PlaceView>,
    /// The statement that is spoken, and those that were given to interpreters beforehand.
    pub statements: Vec<StatementView>,
    /// How the names of parties are said, where that is known.
    pub said: BTreeMap<Slug, Texts>,
    /// The terms of the process, by headword.
    pub terms: Vec<Arc<Term>>,
}

/// Until when interpreters read, once the meeting is closed; `None` while it is not.
pub fn until(state: &State, meeting: &Meeting) -> Option<Moment> {
    let days = state.profile().value(Key::FLOOR_INTERPRETERS_DAYS).and_then(|days| days.parse::<u32>().ok());
    let after = i64::from(days.unwrap_or_default()).saturating_mul(DAY_MS);
    meeting.sat.1.map(|closed| closed.saturating_add(after))
}

/// True while the interpreters of a meeting may read: it takes place here, and is not over or not for long.
pub fn read_on(state: &State, meeting: &Meeting, at: Moment) -> bool {
    meeting.is_live() && until(state, meeting).is_none_or(|until| at < until)
}

/// The page of the interpreters: for them while they may read, for the Chair and the secretariat.
pub fn interpreters(state: &State, meeting: &Meeting, capacity: &Capacity, at: Moment) -> Option<InterpretersView> {
    let theirs = *capacity == Capacity::Interpreter && read_on(state, meeting, at);
    if !meeting.is_live() || !(theirs || capacity.is_bureau()) {
        return None;
    }
    // Interpreters are in the hall and hear who speaks.
    let floor = floor(state, meeting, Audience::Observer, at)?;
    let next: Vec<PlaceView> = floor.list.next().take(NEXT).cloned().collect();
    let named = state.parties.values().filter(|party| !party.said.is_empty());
    Some(InterpretersView {
        next,
        statements: for_interpreters(meeting),
        said: named.map(|party| (party.slug.clone(), party.said.clone())).collect(),
        terms: state.glossary.values().cloned().collect(),
        floor,
    })
}
