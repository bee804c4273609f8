//! What parties say about a figure, for whoever sees the figure; figures beside items and texts, for whoever sees these; and who sees
//! which deposit of the research library when.

use super::library::{Access, Deposit, DepositFile};
use super::{Citation, Remark};
use crate::meetings::Step;
use crate::prelude::*;
use crate::rules::profile::Key;
use crate::texts::view::TextView;

/// True where this reader sees figures on refugees and other displaced persons: whoever has a seat does, and everybody where the
/// process has released them (`evidence.displaced-public`), then and, of a page of the past, now.
pub fn sees_displaced(state: &State, capacity: &Capacity) -> bool {
    let released = |state: &State| state.profile().is(Key::EVIDENCE_DISPLACED_PUBLIC, "yes");
    let still = state.seen_from.as_ref().is_none_or(|now| released(&now.state));
    *capacity != Capacity::Public || (released(state) && still)
}

/// The notes on a figure, each with its party, by the slug of the party. Who sees the figure is decided where figures are.
pub fn remarks<'a>(state: &'a State, figure: &str) -> impl Iterator<Item = (&'a Slug, &'a Remark)> {
    state.remarks.get(figure).into_iter().flat_map(|known| known.iter())
}

/// Every note on a figure that is seen, each with the figure and its party, by the name of the figure.
pub fn remarks_seen<'a>(
    state: &'a State,
    seen: impl Fn(&str) -> bool + 'a,
) -> impl Iterator<Item = (&'a String, &'a Slug, &'a Remark)> {
    let all = state.remarks.iter().filter(move |(figure, _)| seen(figure));
    all.flat_map(|(figure, known)| known.iter().map(move |(party, remark)| (figure, party, remark)))
}

/// The figures beside something of a meeting, in the order in which they were put there.
fn standing<'a>(state: &'a State, of: &Slug) -> impl Iterator<Item = &'a Citation> {
    let known = state.citations.get(of).into_iter().flat_map(|known| known.values());
    known.filter(|one| one.removed.is_none())
}

/// True where a figure stands beside something of a meeting.
pub fn cites(state: &State, of: &Slug) -> bool {
    standing(state, of).next().is_some()
}

/// The figures beside the items of a meeting: its agenda is for everybody.
pub fn beside_items<'a>(state: &'a State, of: &Slug) -> impl Iterator<Item = &'a Citation> {
    standing(state, of).filter(|one| one.cited.item.is_some())
}

/// The figures beside a statement, for whoever sees that.
pub fn beside_statement<'a>(state: &'a State, of: &Slug, entry: u64) -> impl Iterator<Item = &'a Citation> {
    standing(state, of).filter(move |one| one.cited.statement == Some(entry))
}

/// The figures beside a text and its paragraphs, as far as its reader has them.
pub fn beside_text<'a>(state: &'a State, of: &Slug, text: &TextView) -> impl Iterator<Item = &'a Citation> {
    let seen = |id: u32| text.paragraphs.iter().any(|paragraph| paragraph.id == id);
    standing(state, of)
        .filter(move |one| one.cited.text.as_ref() == Some(&text.slug) && one.cited.paragraph.is_none_or(seen))
}

/// A deposit as a reader has it.
#[derive(Clone, Debug)]
pub struct DepositView {
    /// The deposit.
    pub deposit: Arc<Deposit>,
    /// Where it stands.
    pub standing: Standing,
    /// Its files that were not erased, the first one first; none of what was withdrawn.
    pub files: Vec<DepositFile>,
}

/// Where a deposit stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Everybody has it.
    Open,
    /// It waits for the end of its embargo.
    Embargo(Moment),
    /// It waits until it is delivered.
    Delivery,
    /// It is with its delegation.
    Delegation,
    /// It was withdrawn.
    Withdrawn,
}

impl Standing {
    /// Its word, as programs read it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Embargo(_) => "embargo",
            Self::Delivery => "delivery",
            Self::Delegation => "delegation",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// When the item to which a deposit belongs was taken up after it came and before it was withdrawn.
fn delivered(state: &State, deposit: &Deposit) -> Option<Moment> {
    let (meeting, item) = (deposit.facts.meeting.as_ref()?, deposit.facts.item?);
    let before = deposit.withdrawn.as_ref().map_or(u64::MAX, |(noted, _)| noted.entry);
    let course = &state.meetings.get(meeting)?.course;
    let taken_up =
        |step: &&(u64, Moment, Step)| step.2 == Step::TookUp(item) && step.0 > deposit.put.entry && step.0 < before;
    course.iter().find(taken_up).map(|step| step.1)
}

/// Since when everybody has a deposit, at this time; nothing where it is still held back, or was withdrawn before.
pub fn opened_at(state: &State, deposit: &Deposit, now: Moment) -> Option<Moment> {
    let withdrawn = deposit.withdrawn.as_ref().map_or(now, |(noted, _)| noted.at.min(now));
    let released = deposit.released.as_ref().map(|noted| noted.at);
    let by_itself = match deposit.access {
        Access::AtOnce => Some(deposit.put.at),
        Access::Embargo => deposit.embargo.filter(|until| *until <= withdrawn),
        Access::Delivery => delivered(state, deposit),
        Access::Delegation => None,
    };
    by_itself.into_iter().chain(released).min()
}

/// True where everybody has a deposit at this time, or had it when it was withdrawn.
pub fn is_open(state: &State, deposit: &Deposit, now: Moment) -> bool {
    opened_at(state, deposit, now).is_some()
}

/// True where this reader has a deposit at this time. One that is with its delegation is not for the Chair and the secretariat either.
pub fn reads_deposit(state: &State, capacity: &Capacity, now: Moment, deposit: &Deposit) -> bool {
    let before = deposit.is_of(capacity) || (capacity.is_bureau() && deposit.access != Access::Delegation);
    before || is_open(state, deposit, now)
}

/// One deposit, where this reader may have it at this time. Of one that was withdrawn there is no file, neither where the past is
/// looked at from a day on which it is.
pub fn deposit(state: &State, capacity: &Capacity, now: Moment, number: u32) -> Option<DepositView> {
    let deposit = state.library.get(&number).filter(|deposit| reads_deposit(state, capacity, now, deposit))?;
    let later = state.seen_from.as_ref().and_then(|now| now.state.library.get(&number));
    let withdrawn = later.and_then(|later| later.withdrawn.as_ref()).or(deposit.withdrawn.as_ref());
    let standing = match deposit.access {
        _ if withdrawn.is_some() => Standing::Withdrawn,
        _ if is_open(state, deposit, now) => Standing::Open,
        Access::Embargo => deposit.embargo.map_or(Standing::Open, Standing::Embargo),
        Access::Delegation => Standing::Delegation,
        Access::AtOnce | Access::Delivery => Standing::Delivery,
    };
    let there = |file: &&DepositFile| withdrawn.is_none() && state.removed.at(file.file.hash).is_none();
    let files = deposit.files.iter().filter(there).cloned().collect();
    let deposit = if withdrawn.is_some() && deposit.withdrawn.is_none() {
        Arc::new(Deposit { withdrawn: withdrawn.cloned(), ..Deposit::clone(deposit) })
    } else {
        Arc::clone(deposit)
    };
    Some(DepositView { deposit, standing, files })
}

/// The deposits that this reader has at this time and that were not withdrawn, the latest first, those without a date last.
pub fn deposits(state: &State, capacity: &Capacity, now: Moment) -> Vec<DepositView> {
    let all = state.library.keys().filter_map(|number| deposit(state, capacity, now, *number));
    let mut all: Vec<DepositView> = all.filter(|view| view.standing != Standing::Withdrawn).collect();
    all.sort_by_key(|view| {
        let day = view.deposit.facts.day.map(Day::earliest);
        (day.is_none(), core::cmp::Reverse(day), core::cmp::Reverse(view.deposit.number))
    });
    all
}

/// How many deposits are with their delegations, for the Chair and the secretariat: that there are some, and nothing else of them.
pub fn with_delegations(state: &State, capacity: &Capacity, now: Moment) -> usize {
    let kept = |deposit: &&Arc<Deposit>| {
        let held = deposit.access == Access::Delegation && deposit.withdrawn.is_none();
        held && !is_open(state, deposit, now)
    };
    if capacity.is_bureau() { state.library.values().filter(kept).count() } else { 0 }
}

/// The next instant at which the embargo of a deposit ends: until then a page with deposits holds if the record does not move on.
pub fn next_opening(state: &State, now: Moment) -> Option<Moment> {
    let waits = |deposit: &Arc<Deposit>| deposit.embargo.filter(|until| now < *until && deposit.withdrawn.is_none());
    state.library.values().filter_map(waits).min()
}
