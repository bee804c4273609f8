//! Lists of participants that were issued: provisional ones, the final one, and its addenda.
//!
//! A list keeps no names. It names the entry at which it was issued, and the composition is read as it stood then: so a final
//! list is frozen by the record itself, and a name that was erased since is gone from it too.

use super::members::Until;
use super::{Delegation, Nominated, What};
use crate::prelude::*;
use crate::words::words;

/// The most lists of a meeting.
pub const LISTS_MAX: usize = 200;

words! {
    /// What a list is.
    ListStanding {
        /// It may still change.
        Provisional = "provisional",
        /// It is final.
        Final = "final",
        /// What changed since the final list or its last addendum.
        Addendum = "addendum",
    }
}

/// A list was issued.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct ListIssued {
    /// The meeting.
    pub meeting: Slug,
    /// Its ordinal in the meeting.
    pub list: u32,
    /// What it is.
    pub standing: ListStanding,
    /// Its symbol.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub symbol: Option<String>,
}

/// A list as it was issued.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct List {
    /// What was issued.
    pub issued: ListIssued,
    /// The entry and time that issued it.
    pub made: (u64, Moment),
}

/// The lists of a meeting, by ordinal.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Lists(pub BTreeMap<u32, List>);

impl Lists {
    /// The list that is frozen: the final one or its last addendum.
    pub fn frozen(&self) -> Option<&List> {
        self.0.values().rev().find(|list| list.issued.standing != ListStanding::Provisional)
    }

    /// The list to which an addendum adds: the frozen one before it.
    pub fn before(&self, list: u32) -> Option<&List> {
        let earlier = self.0.range(..list).rev().map(|(_, list)| list);
        earlier.into_iter().find(|list| list.issued.standing != ListStanding::Provisional)
    }
}

impl Delegation {
    /// Who came, who changed and who left between two entries, as far as a list shows it. Who came and left in between stands
    /// on neither list.
    pub(super) fn differences(&self, from: u64, to: u64) -> Vec<(&Nominated, What)> {
        let (before, now) = (self.as_of(Until::Entry(from)), self.as_of(Until::Entry(to)));
        let left = before.iter().filter(|earlier| now.iter().all(|member| member.member != earlier.member));
        let left: Vec<(&Nominated, What)> = left.map(|member| (*member, What::Withdrawn)).collect();
        let came =
            now.into_iter().filter_map(|member| match before.iter().find(|earlier| earlier.member == member.member) {
                None => Some((member, What::Nominated)),
                Some(earlier) if !earlier.is_listed_as(member) => Some((member, What::Changed)),
                Some(_) => None,
            });
        came.chain(left).collect()
    }
}

impl Nominated {
    /// True if a list shows both alike. It shows no contact and no languages.
    fn is_listed_as(&self, other: &Self) -> bool {
        let texts = |member: &Self| (member.honorific.clone(), member.rank.clone(), member.office.clone());
        (self.role, self.attends, &self.name, &self.own) == (other.role, other.attends, &other.name, &other.own)
            && texts(self) == texts(other)
    }
}

impl ListIssued {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        let list = List { issued: self.clone(), made: (meta.number, meta.occurred) };
        state.change_meeting(&self.meeting, meta, |meeting| {
            Arc::make_mut(&mut meeting.lists).0.insert(self.list, list);
        });
    }
}
