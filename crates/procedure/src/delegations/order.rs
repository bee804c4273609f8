//! In which order delegations stand among themselves, on lists, badges, in the credentials report and in the hall
//! (`delegations.order`).
//!
//! Within a delegation, its members have their own order of precedence. Alphabets are known at the edge: it sorts by the names
//! of [`Order::language`], begins at [`Order::from`], and then sorts by [`Order::place`].

use super::lists::List;
use super::members::Until;
use super::view::Reader;
use super::{Delegation, Role};
use crate::meetings::Meeting;
use crate::prelude::*;
use crate::rules::profile::{Key, Profile};

/// In which order delegations stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// By the alphabet of whoever reads.
    #[default]
    Alphabet,
    /// By the rank of their heads, and delegations of one rank by the alphabet of whoever reads: a place for each party whose
    /// head has a rank that the rules name.
    Rank(BTreeMap<Slug, usize>),
    /// By one alphabet for all, from what was drawn on and round: seats are the same in every language.
    Drawn {
        /// What was drawn.
        from: Drawn,
        /// The language of the alphabet.
        language: Tag,
    },
}

/// What was drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Drawn {
    /// A party.
    Party(Slug),
    /// Letters with which a name begins.
    Letters(String),
}

impl Order {
    /// The language whose alphabet is meant; that of the reader where none is named.
    pub fn language(&self) -> Option<&Tag> {
        match self {
            Self::Alphabet | Self::Rank(_) => None,
            Self::Drawn { language, .. } => Some(language),
        }
    }

    /// The name at which the alphabet begins, where it was drawn.
    pub fn from(&self, name: impl Fn(&Slug) -> String) -> Option<String> {
        match self {
            Self::Alphabet | Self::Rank(_) => None,
            Self::Drawn { from: Drawn::Party(party), .. } => Some(name(party)),
            Self::Drawn { from: Drawn::Letters(letters), .. } => Some(letters.clone()),
        }
    }

    /// The place of a party before the alphabet is asked; the last one for those that have none.
    pub fn place(&self, party: &Slug) -> usize {
        match self {
            Self::Alphabet | Self::Drawn { .. } => usize::MAX,
            Self::Rank(places) => places.get(party).copied().unwrap_or(usize::MAX),
        }
    }
}

/// The order of delegations to a meeting: as it is, or as it was when a list was issued. The rank of a head orders only where
/// the reader may know it.
pub fn order(state: &State, meeting: &Meeting, list: Option<&List>, reader: Reader<'_>) -> Order {
    let until = list.map_or(u64::MAX, |list| list.made.0);
    let profile = state.profile_at(until);
    match profile.value(Key::DELEGATIONS_ORDER).as_deref() {
        Some("rank") => {
            let ranks = profile.list(Key::DELEGATIONS_RANKS);
            let known = meeting.delegations.0.iter().filter(|(party, _)| reader.knows_names(meeting, party));
            let place = |(party, delegation): (&Slug, &Arc<Delegation>)| {
                Some((party.clone(), place_of_head(delegation, Until::Entry(until), &ranks)?))
            };
            Order::Rank(known.filter_map(place).collect())
        }
        Some("drawn") => drawn(state, profile).unwrap_or_default(),
        Some(_) | None => Order::Alphabet,
    }
}

/// The place of a head's rank among those that the rules name, in whichever language it is given.
fn place_of_head(delegation: &Delegation, until: Until, ranks: &[String]) -> Option<usize> {
    let members = delegation.as_of(until);
    let head = members.into_iter().find(|member| member.role == Role::Head)?;
    let is = |rank: &String| head.rank.0.values().any(|given| given.to_lowercase() == rank.trim().to_lowercase());
    ranks.iter().position(is)
}

/// The order that was drawn; nothing before the draw.
fn drawn(state: &State, profile: &Profile) -> Option<Order> {
    let from = profile.value(Key::DELEGATIONS_DRAWN)?;
    let party = Slug::new(&from).filter(|party| state.parties.contains_key(party));
    let language = state.working_languages().into_iter().next()?;
    Some(Order::Drawn { from: party.map_or(Drawn::Letters(from), Drawn::Party), language })
}
