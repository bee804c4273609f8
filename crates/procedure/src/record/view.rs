//! Who may read which entry, and the facts of a process in the order of their days.

use super::FactNoted;
use crate::prelude::*;
use crate::stamp::Circle;
use crate::view::Audience;

/// True if this audience may read an entry of that circle.
pub fn may_read(audience: Audience, circle: Circle) -> bool {
    match circle {
        Circle::Public => true,
        Circle::Participants => audience >= Audience::Observer,
        Circle::Members => audience >= Audience::Member,
        Circle::Bureau => audience >= Audience::Bureau,
    }
}

/// The facts, in the order of their days; undated ones last.
pub fn facts(state: &State, meeting: Option<&Slug>) -> Vec<Arc<(u64, FactNoted)>> {
    let mut facts: Vec<_> = state.facts.iter().filter(|fact| fact.1.meeting.as_ref() == meeting).cloned().collect();
    facts.sort_by_key(|fact| (fact.1.day.is_none(), fact.1.day.map(Day::earliest), fact.0));
    facts
}
