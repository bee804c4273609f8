//! Parties, their dated statuses with sources that may disagree, bodies, chairmanships, the secretariat, coordinators.
//!
//! Invariants: nothing here is ever overwritten; a claim stands beside the claims before it, each with its entry and source.

pub mod add_body;
pub mod add_office;
pub mod add_party;
pub mod address_book;
pub mod appoint;
pub mod change_office;
pub mod close_office;
pub mod end_appointment;
pub mod name_coordinator;
pub mod name_secretariat;
pub mod notices;
pub mod offices;
pub mod record_capital;
pub mod record_priority;
pub mod record_status;
pub mod record_term;
pub mod rename_party;
pub mod say_name;
pub mod set_notices;
pub mod view;

use crate::prelude::*;
use crate::record::personal::Whose;
use crate::rejection::reasons;
use offices::Office;

/// The most parties a process may have.
pub const PARTIES_MAX: usize = 400;

reasons! {
    /// No party has this name.
    PartyUnknown = "membership.party-unknown" by "general",
    /// The end lies before the beginning.
    PeriodBackwards = "membership.period-backwards" by "general",
    /// No body has this name.
    BodyUnknown = "membership.body-unknown" by "general",
    /// Only a State can hold the chair.
    ChairIsState = "membership.chair-is-state" by "chair.model",
    /// No office has this name.
    OfficeUnknown = "membership.office-unknown" by "general",
    /// The office is closed on that day.
    OfficeClosed = "membership.office-closed" by "general",
    /// No appointment of the office has this ordinal, or it was corrected.
    AppointmentUnknown = "membership.appointment-unknown" by "general",
    /// A change of an office changes something.
    NothingChanged = "membership.nothing-changed" by "general",
}

/// What a party is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PartyKind {
    /// A State.
    State,
    /// An intergovernmental or other organisation.
    Organisation,
}

/// The status of a party in the process. *Pending* and *unconfirmed* are states of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Member.
    Member,
    /// Observer.
    Observer,
    /// Wishes to become a member; no decision found.
    Pending,
    /// Listed as "to be confirmed".
    Unconfirmed,
    /// Invited to a meeting.
    Invited,
    /// Performs the functions of the secretariat.
    Secretariat,
    /// Partner.
    Partner,
    /// No source states it.
    Unknown,
}

impl Status {
    /// The word in profiles and addresses.
    pub fn word(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::Observer => "observer",
            Self::Pending => "pending",
            Self::Unconfirmed => "unconfirmed",
            Self::Invited => "invited",
            Self::Secretariat => "secretariat",
            Self::Partner => "partner",
            Self::Unknown => "unknown",
        }
    }
}

/// Whether a member exercises its seat.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Seat {
    /// It does.
    #[default]
    Exercised,
    /// It does not: it is a member, and counts in no base.
    NotExercised,
}

/// A party.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Party {
    /// Its slug.
    pub slug: Slug,
    /// State or organisation.
    pub kind: PartyKind,
    /// Its names, oldest first.
    pub names: Vec<PartyNamed>,
    /// What sources say of its status, in the order in which it was recorded, with the entry.
    pub claims: Vec<(u64, StatusRecorded)>,
    /// Its national coordinators, latest last.
    pub coordinators: Vec<(u64, CoordinatorNamed)>,
    /// Its capital, as it was recorded last, with the entry.
    pub capital: Option<(u64, CapitalRecorded)>,
    /// Its offices, by slug.
    pub offices: BTreeMap<Slug, Arc<Office>>,
    /// How its name is said, in the letters of each language.
    #[serde(default)]
    pub said: Texts,
}

impl Party {
    /// The names that hold on a day: the latest that had begun; the first if none had.
    pub fn named_on(&self, day: Option<Day>) -> Option<&PartyNamed> {
        let begun = |n: &&PartyNamed| match (n.from, day) {
            (Some(from), Some(day)) => from.earliest() <= day.latest(),
            (_, None) | (None, _) => true,
        };
        self.names.iter().rfind(begun).or_else(|| self.names.first())
    }

    /// What the sources that speak of `day` say, the most recent first.
    pub fn claims_on(&self, day: Day) -> Vec<&(u64, StatusRecorded)> {
        let speaks = |c: &StatusRecorded| {
            c.from.is_none_or(|from| from.earliest() <= day.latest())
                && c.to.is_none_or(|to| day.earliest() <= to.latest())
        };
        let mut claims: Vec<&(u64, StatusRecorded)> = self.claims.iter().filter(|(_, claim)| speaks(claim)).collect();
        claims.sort_by_key(|(entry, claim)| core::cmp::Reverse((claim.from.map(Day::earliest), *entry)));
        claims
    }

    /// The status on a day, as the most recent source has it.
    pub fn status_on(&self, day: Day) -> Status {
        self.claims_on(day).first().map_or(Status::Unknown, |(_, claim)| claim.status)
    }

    /// Whether its seat is exercised on a day.
    pub fn seat_on(&self, day: Day) -> Seat {
        self.claims_on(day).first().map_or(Seat::Exercised, |(_, claim)| claim.seat)
    }
}

/// A party was added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct PartyAdded {
    /// Its slug.
    pub party: Slug,
    /// State or organisation.
    pub kind: PartyKind,
}

/// A party has these names from a day on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct PartyNamed {
    /// The party.
    pub party: Slug,
    /// The short name.
    pub name: Texts,
    /// The formal name.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub formal: Texts,
    /// From when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Slug>,
}

/// How the name of a party is said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct NameSaid {
    /// The party.
    pub party: Slug,
    /// In the letters of each language; what was said before no longer counts.
    pub said: Texts,
}

/// A source says that a party has a status.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct StatusRecorded {
    /// The party.
    pub party: Slug,
    /// The status.
    pub status: Status,
    /// Whether the seat is exercised.
    #[serde(default)]
    pub seat: Seat,
    /// From when; for a snapshot, its date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// Until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Day>,
    /// Who says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Slug>,
    /// A note.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub note: Texts,
}

/// A party has its capital here, by whose clock its ministries work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct CapitalRecorded {
    /// The party.
    pub party: Slug,
    /// The city.
    pub city: Texts,
    /// The name of its time zone, as in `Asia/Baku`.
    pub zone: String,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Slug>,
}

/// A body, such as the Senior Officials' Meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct BodyAdded {
    /// Its slug, which is the level of its meetings.
    pub body: Slug,
    /// Its name.
    pub name: Texts,
    /// The body above.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<Slug>,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Slug>,
}

/// A source says that a party chairs for a term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct TermRecorded {
    /// The chairing State.
    pub party: Slug,
    /// The label people use, as in `2023-2024`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// The effective beginning, as far as it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// The effective end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Day>,
    /// The event at which the chair was handed over.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub handover: Texts,
    /// Who says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Slug>,
    /// A note.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub note: Texts,
}

/// A priority of the Chair for its term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct PriorityRecorded {
    /// The chairing State.
    pub party: Slug,
    /// The label of the term.
    pub term: String,
    /// Its number as printed.
    pub number: String,
    /// The priority.
    pub text: Texts,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Slug>,
}

/// Parties perform the functions of the secretariat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct SecretariatNamed {
    /// The parties.
    pub parties: Vec<Slug>,
    /// What they are, in words: "Support Unit".
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub function: Texts,
    /// From when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// Who says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Slug>,
    /// A note.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub note: Texts,
}

/// A party designates a national coordinator: the office before the person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct CoordinatorNamed {
    /// The party.
    pub party: Slug,
    /// The office.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub office: Texts,
    /// The person, if named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonalTexts>,
    /// How to reach the office.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Personal>,
    /// From when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Slug>,
}

impl PartyAdded {
    pub(crate) fn apply(&self, state: &mut State, _: &Meta) {
        let party = Party {
            slug: self.party.clone(),
            kind: self.kind,
            names: Vec::new(),
            claims: Vec::new(),
            coordinators: Vec::new(),
            capital: None,
            offices: BTreeMap::new(),
            said: Texts::new(),
        };
        state.parties.insert_mut(self.party.clone(), Arc::new(party));
    }
}

impl PartyNamed {
    pub(crate) fn apply(&self, state: &mut State, _: &Meta) {
        state.change_party(&self.party, |party| {
            party.names.push(self.clone());
            party.names.sort_by_key(|name| name.from.map(Day::earliest));
        });
    }
}

impl NameSaid {
    pub(crate) fn apply(&self, state: &mut State, _: &Meta) {
        state.change_party(&self.party, |party| party.said = self.said.clone());
    }
}

impl StatusRecorded {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_party(&self.party, |party| party.claims.push((meta.number, self.clone())));
    }
}

impl CoordinatorNamed {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        let whose = Whose { party: Some(self.party.clone()), ..Whose::default() };
        state.hold(meta, &whose, "person", self.person.iter().flat_map(PersonalTexts::values));
        state.hold(meta, &whose, "contact", &self.contact);
        state.change_party(&self.party, |party| party.coordinators.push((meta.number, self.clone())));
    }
}

impl CapitalRecorded {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_party(&self.party, |party| party.capital = Some((meta.number, self.clone())));
    }
}

impl BodyAdded {
    pub(crate) fn apply(&self, state: &mut State, _: &Meta) {
        state.bodies.insert_mut(self.body.clone(), Arc::new(self.clone()));
    }
}

impl TermRecorded {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.terms.push_back_mut(Arc::new((meta.number, self.clone())));
    }
}

impl PriorityRecorded {
    pub(crate) fn apply(&self, state: &mut State, _: &Meta) {
        state.priorities.push_back_mut(Arc::new(self.clone()));
    }
}

impl SecretariatNamed {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.secretariats.push_back_mut(Arc::new((meta.number, self.clone())));
    }
}

/// A period whose end does not lie before its beginning.
pub(crate) fn period(from: Option<Day>, to: Option<Day>) -> Result<(), Rejection> {
    match (from, to) {
        (Some(from), Some(to)) if to.latest() < from.earliest() => {
            Err(Rejection::new(Reason::PeriodBackwards).with("from", from).with("to", to))
        }
        (Some(_) | None, Some(_) | None) => Ok(()),
    }
}
