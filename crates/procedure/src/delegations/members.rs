//! The members of a delegation: nominated, changed, withdrawn; and who they were at any time.

use super::{Delegation, Role, Where};
use crate::prelude::*;
use crate::rejection::Reason as General;
use crate::words::words;

/// The most changes of one composition: enough for every member to be named and changed ten times.
pub const CHANGES_MAX: usize = 1_000;

/// A person was nominated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Nominated {
    /// The meeting.
    pub meeting: Slug,
    /// The party.
    pub party: Slug,
    /// The ordinal in the delegation.
    pub member: u32,
    /// The role.
    pub role: Role,
    /// The name, in each script it is known in.
    pub name: PersonalTexts,
    /// The language in which the name is spelt as its bearer does, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own: Option<Tag>,
    /// The office.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub office: Texts,
    /// How to reach the person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Personal>,
    /// What stands before the name: H.E., Dr.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub honorific: Texts,
    /// The rank, in the words of the party.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub rank: Texts,
    /// In the room or by network.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attends: Option<Where>,
    /// Languages that the person works in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Tag>,
    /// The place in the order of precedence, where the party gives one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<u32>,
}

/// What is known of a member changed: what is given here takes the place of what stood before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct MemberChanged {
    /// The meeting.
    pub meeting: Slug,
    /// The party.
    pub party: Slug,
    /// The ordinal in the delegation.
    pub member: u32,
    /// The role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// The name, in the scripts in which it changes.
    #[serde(default, skip_serializing_if = "PersonalTexts::is_empty")]
    pub name: PersonalTexts,
    /// The language in which the name is spelt as its bearer does, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own: Option<Tag>,
    /// The office.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub office: Texts,
    /// How to reach the person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Personal>,
    /// What stands before the name.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub honorific: Texts,
    /// The rank.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub rank: Texts,
    /// In the room or by network.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attends: Option<Where>,
    /// Languages that the person works in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Tag>,
    /// The place in the order of precedence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<u32>,
}

/// A person was withdrawn from a delegation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Withdrawn {
    /// The meeting.
    pub meeting: Slug,
    /// The party.
    pub party: Slug,
    /// The ordinal in the delegation.
    pub member: u32,
    /// Why, as far as the party says so: it may tell of a person, and is sealed.
    #[serde(default, skip_serializing_if = "PersonalTexts::is_empty")]
    pub reason: PersonalTexts,
}

words! {
    /// What became of a member.
    What {
        /// Named.
        Nominated = "nominated",
        /// Something about the person changed.
        Changed = "changed",
        /// Withdrawn.
        Withdrawn = "withdrawn",
    }
}

/// A change of a composition.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Change {
    /// The entry.
    pub entry: u64,
    /// When it happened.
    pub at: Moment,
    /// What it was.
    pub what: What,
    /// The member as it stood after the change; of a withdrawal, as it stood before.
    pub member: Nominated,
    /// Why a member was withdrawn.
    pub reason: PersonalTexts,
}

/// Up to when a composition is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Until {
    /// As it was at this time, by the times at which changes happened.
    Time(Moment),
    /// As it stood after this entry, by the order of the record.
    Entry(u64),
}

impl Until {
    fn includes(self, change: &Change) -> bool {
        match self {
            Self::Time(at) => change.at <= at,
            Self::Entry(entry) => change.entry <= entry,
        }
    }
}

/// Refuses as the language of the bearer's own spelling one in which a name has no words: neither those that are given now nor
/// those that stand.
pub(super) fn own_spelling(own: Option<&Tag>, given: &Texts, stands: Option<&PersonalTexts>) -> Result<(), Rejection> {
    let spelt = |own: &&Tag| {
        let words = given.get(own.as_str()).is_some_and(|words| !words.trim().is_empty());
        words || stands.is_some_and(|name| name.0.contains_key(*own))
    };
    match own {
        Some(own) if !spelt(&own) => Err(Rejection::new(General::FieldWrong).with("field", "own").with("value", own)),
        Some(_) | None => Ok(()),
    }
}

/// Members in their order of precedence: as the party gives it; where it gives none the head first, then by role, and within
/// a role as they were named. A rank is the party's word and is not compared: nothing is guessed from it.
pub(super) fn ranked<'a>(members: impl Iterator<Item = &'a Nominated>) -> Vec<&'a Nominated> {
    let mut members: Vec<&Nominated> = members.collect();
    let place = |member: &Nominated| member.order.unwrap_or(if member.role == Role::Head { 0 } else { u32::MAX });
    members.sort_by_key(|member| (place(member), member.role, member.member));
    members
}

impl Delegation {
    /// The members as they were, in their order of precedence.
    pub fn as_of(&self, until: Until) -> Vec<&Nominated> {
        let mut changes: Vec<&Arc<Change>> = self.changes.iter().filter(|change| until.includes(change)).collect();
        if matches!(until, Until::Time(_)) {
            changes.sort_by_key(|change| (change.at, change.entry));
        }
        let mut members: BTreeMap<u32, &Nominated> = BTreeMap::new();
        for change in changes {
            match change.what {
                What::Nominated | What::Changed => members.insert(change.member.member, &change.member),
                What::Withdrawn => members.remove(&change.member.member),
            };
        }
        ranked(members.into_values())
    }

    /// The head.
    pub fn head(&self) -> Option<&Nominated> {
        self.members.values().find(|member| member.role == Role::Head)
    }

    /// True if this person belonged to the delegation at that time.
    pub(super) fn had(&self, member: u32, at: Moment) -> bool {
        self.as_of(Until::Time(at)).iter().any(|known| known.member == member)
    }

    fn note(&mut self, what: What, member: Nominated, (meta, reason): (&Meta, PersonalTexts)) {
        self.changes.push(Arc::new(Change { entry: meta.number, at: meta.occurred, what, member, reason }));
    }
}

impl Nominated {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        let whose = super::whose(&self.meeting, &self.party, Some(self.member));
        state.hold(meta, &whose, "name", self.name.values());
        state.hold(meta, &whose, "contact", &self.contact);
        state.change_delegation((&self.meeting, &self.party), meta, |delegation| {
            delegation.next = delegation.next.max(self.member.saturating_add(1));
            delegation.members.insert(self.member, self.clone());
            delegation.nominated.get_or_insert_with(|| meta.noted());
            delegation.note(What::Nominated, self.clone(), (meta, PersonalTexts::default()));
        });
    }

    /// Takes over what changed.
    fn take(&mut self, newer: &MemberChanged) {
        self.role = newer.role.unwrap_or(self.role);
        self.name.0.extend(newer.name.0.clone());
        self.office.0.extend(newer.office.0.clone());
        self.honorific.0.extend(newer.honorific.0.clone());
        self.rank.0.extend(newer.rank.0.clone());
        self.attends = newer.attends.or(self.attends);
        self.order = newer.order.or(self.order);
        if newer.own.is_some() {
            self.own.clone_from(&newer.own);
        }
        if newer.contact.is_some() {
            self.contact.clone_from(&newer.contact);
        }
        if !newer.languages.is_empty() {
            self.languages.clone_from(&newer.languages);
        }
    }
}

impl MemberChanged {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        let whose = super::whose(&self.meeting, &self.party, Some(self.member));
        state.hold(meta, &whose, "name", self.name.values());
        state.hold(meta, &whose, "contact", &self.contact);
        state.change_delegation((&self.meeting, &self.party), meta, |delegation| {
            let Some(member) = delegation.members.get_mut(&self.member) else { return };
            member.take(self);
            let member = member.clone();
            delegation.note(What::Changed, member, (meta, PersonalTexts::default()));
        });
    }
}

impl Withdrawn {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.hold(meta, &super::whose(&self.meeting, &self.party, Some(self.member)), "reason", self.reason.values());
        state.change_delegation((&self.meeting, &self.party), meta, |delegation| {
            let Some(member) = delegation.members.remove(&self.member) else { return };
            delegation.note(What::Withdrawn, member, (meta, self.reason.clone()));
            delegation.answers.retain(|(_, of), _| *of != Some(self.member));
            delegation.revoke(self.member, meta.occurred);
        });
    }
}
