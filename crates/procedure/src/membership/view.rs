//! The parties as a reader sees them: status on a date, with its source and with what other sources say.

use super::{Party, PartyKind, Seat, Status};
use crate::prelude::*;

/// A party on a date.
#[derive(Clone, Debug)]
pub struct PartyView {
    /// Its slug.
    pub slug: Slug,
    /// State or organisation.
    pub kind: PartyKind,
    /// Its short name on that date.
    pub name: Texts,
    /// Its formal name on that date.
    pub formal: Texts,
    /// The status that the most recent source gives.
    pub status: Status,
    /// Whether its seat is exercised.
    pub seat: Seat,
    /// What each source says, the most recent first.
    pub claims: Vec<Claim>,
    /// True where sources that speak of that date disagree.
    pub disputed: bool,
}

/// What one source says.
#[derive(Clone, Debug)]
pub struct Claim {
    /// The status.
    pub status: Status,
    /// Whether the seat is exercised.
    pub seat: Seat,
    /// From when, or the date of the snapshot.
    pub from: Option<Day>,
    /// Until when.
    pub to: Option<Day>,
    /// The source.
    pub source: Option<Slug>,
    /// A note.
    pub note: Texts,
    /// The entry.
    pub entry: u64,
}

/// One party on a date.
pub fn party(party: &Party, day: Day) -> PartyView {
    let claims: Vec<Claim> = party
        .claims_on(day)
        .into_iter()
        .map(|(entry, c)| Claim {
            status: c.status,
            seat: c.seat,
            from: c.from,
            to: c.to,
            source: c.source.clone(),
            note: c.note.clone(),
            entry: *entry,
        })
        .collect();
    let first = claims.first().map(|claim| claim.status);
    let named = party.named_on(Some(day));
    PartyView {
        slug: party.slug.clone(),
        kind: party.kind,
        name: named.map(|n| n.name.clone()).unwrap_or_default(),
        formal: named.map(|n| n.formal.clone()).unwrap_or_default(),
        status: first.unwrap_or(Status::Unknown),
        seat: claims.first().map(|claim| claim.seat).unwrap_or_default(),
        disputed: claims.iter().any(|claim| Some(claim.status) != first),
        claims,
    }
}

/// Every party on a date, by status and slug; a page sorts them by name in its language.
pub fn parties(state: &State, day: Day) -> Vec<PartyView> {
    let mut all: Vec<PartyView> = state.parties.values().map(|known| party(known, day)).collect();
    all.sort_by(|a, b| (a.status, &a.slug).cmp(&(b.status, &b.slug)));
    all
}

/// The short name of every party on a day.
pub fn names(state: &State, day: Day) -> BTreeMap<Slug, Texts> {
    let name = |party: &Arc<Party>| party.named_on(Some(day)).map(|named| named.name.clone()).unwrap_or_default();
    state.parties.values().map(|known| (known.slug.clone(), name(known))).collect()
}
