//! Offices of a party and who holds them: the office before the person, each with its days.
//!
//! Invariants: an office's particulars, appointments and notices are added to and never changed; what holds is asked for a
//! day. A beginning that nobody states is, for an office, before all that is known of it, else the day of the entry.

use crate::prelude::*;
use crate::record::personal::Whose;
use crate::words::words;

/// The most offices of a party.
pub const OFFICES_MAX: usize = 60;
/// The most appointments, and the most changes, of an office.
pub const HISTORY_MAX: usize = 500;

words! {
    /// What an office is.
    OfficeKind {
        /// A ministry or another authority in the capital.
        Ministry = "ministry",
        /// An embassy or a permanent mission.
        Mission = "mission",
        /// The office of the national coordinator.
        Coordination = "coordination",
        /// The secretariat of an organisation.
        Secretariat = "secretariat",
        /// Anything else.
        Other = "other",
    }
}

words! {
    /// As what a person serves in an office.
    ServesAs {
        /// It holds the office.
        Holder = "holder",
        /// It acts while nobody holds the office.
        Acting = "acting",
        /// It stands in for the holder.
        Deputy = "deputy",
    }
}

words! {
    /// What an office can be told about.
    Topic {
        /// Invitations.
        Invitations = "invitations",
        /// Documents.
        Documents = "documents",
        /// Drafts under negotiation.
        Drafts = "drafts",
        /// Silence procedures.
        Silence = "silence",
        /// Decisions.
        Decisions = "decisions",
        /// Meetings.
        Meetings = "meetings",
        /// Delegations.
        Delegations = "delegations",
        /// Commitments.
        Commitments = "commitments",
    }
}

words! {
    /// How an office is told.
    Addressed {
        /// It is written to.
        To = "to",
        /// It gets a copy.
        Copy = "copy",
        /// It is not told any more.
        Not = "not",
    }
}

/// A party has an office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct OfficeAdded {
    /// Its slug.
    pub office: Slug,
    /// The party.
    pub party: Slug,
    /// What it is.
    pub kind: OfficeKind,
    /// From when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Slug>,
    /// What is known of it.
    #[serde(flatten)]
    pub particulars: Particulars,
}

/// What is known of an office changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct OfficeChanged {
    /// The office.
    pub office: Slug,
    /// From when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Slug>,
    /// What is given here takes the place of what stood before.
    #[serde(flatten)]
    pub particulars: Particulars,
}

/// What is known of an office; an absent field is unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Particulars {
    /// Its name.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub name: Texts,
    /// Where it is.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub city: Texts,
    /// The language in which it is written to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<WrittenIn>,
    /// How to reach it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Personal>,
    /// Its place among the offices of its party: the lower is written to first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub precedence: Option<u16>,
}

/// An office was closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct OfficeClosed {
    /// The office.
    pub office: Slug,
    /// Its last day.
    pub until: Day,
    /// Why.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub reason: Texts,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Slug>,
}

/// A person serves in an office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Appointed {
    /// The office.
    pub office: Slug,
    /// The ordinal in the office.
    pub appointment: u32,
    /// The person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonalTexts>,
    /// The person's post.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub post: Option<PersonalTexts>,
    /// As what.
    pub serves_as: ServesAs,
    /// How to reach the person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Personal>,
    /// The language in which the person is written to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<WrittenIn>,
    /// From when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// Until when, the last day included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Slug>,
    /// The appointment in whose place it stands, because that was entered wrongly.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrects: Option<u32>,
}

/// An appointment ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct AppointmentEnded {
    /// The office.
    pub office: Slug,
    /// The ordinal in the office.
    pub appointment: u32,
    /// The last day.
    pub until: Day,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Slug>,
}

/// What an office is told about was set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct NoticesSet {
    /// The office.
    pub office: Slug,
    /// The topics; of others nothing is said.
    pub topics: Vec<Topic>,
    /// How it is told.
    pub addressed: Addressed,
    /// From when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Slug>,
}

/// Something said of an office, with its entry and the day from which it holds.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Said<T> {
    /// The entry.
    pub entry: u64,
    /// From when it holds: given, or the day of the entry.
    pub begins: Day,
    /// What is said.
    pub what: T,
}

impl<T> Said<T> {
    fn new(meta: &Meta, from: Option<Day>, what: T) -> Self {
        Self { entry: meta.number, begins: from.unwrap_or_else(|| Day::of(meta.occurred)), what }
    }

    /// True where it holds on a day.
    pub fn has_begun(&self, day: Day) -> bool {
        self.begins.earliest() <= day.latest()
    }
}

/// An appointment with what became of it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Appointment {
    /// Who was appointed.
    pub said: Said<Appointed>,
    /// What was said of its end, each with its entry; the last holds.
    pub ended: Vec<(u64, AppointmentEnded)>,
    /// The appointment that stands in its place, because it was entered wrongly.
    pub corrected_by: Option<u32>,
}

impl Appointment {
    /// Its last day, as it was said last.
    pub fn until(&self) -> Option<Day> {
        self.ended.last().map(|(_, ended)| ended.until).or(self.said.what.until)
    }
}

/// An office as it stands.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Office {
    /// The entry that added it.
    pub entry: u64,
    /// What was known of it at first.
    pub added: OfficeAdded,
    /// What changed, in the order in which it was recorded.
    pub changes: Vec<Said<OfficeChanged>>,
    /// What was said of its closing, each with its entry; the last holds.
    pub closed: Vec<(u64, OfficeClosed)>,
    /// Appointments, by ordinal.
    pub appointments: BTreeMap<u32, Appointment>,
    /// What it is told about, in the order in which it was set.
    pub notices: Vec<Said<NoticesSet>>,
}

impl Office {
    /// What is known of it on a day.
    pub fn on(&self, day: Day) -> Particulars {
        let mut known = self.added.particulars.clone();
        for change in begun(&self.changes, day) {
            known.take(&change.particulars);
        }
        known
    }

    /// Its last day, as it was said last.
    pub fn until(&self) -> Option<Day> {
        self.closed.last().map(|(_, closed)| closed.until)
    }

    /// True where it is open on a day.
    pub fn is_open(&self, day: Day) -> bool {
        let begun = self.added.from.is_none_or(|from| from.earliest() <= day.latest());
        begun && self.until().is_none_or(|until| day.earliest() <= until.latest())
    }

    /// How it is told about a topic on a day; `None` where nobody said.
    pub fn addressed(&self, topic: Topic, day: Day) -> Option<Addressed> {
        let set = begun(&self.notices, day).into_iter().rfind(|set| set.topics.contains(&topic));
        set.map(|set| set.addressed)
    }
}

/// What holds on a day, that which began last coming last.
fn begun<T>(said: &[Said<T>], day: Day) -> Vec<&T> {
    let mut begun: Vec<&Said<T>> = said.iter().filter(|said| said.has_begun(day)).collect();
    begun.sort_by_key(|said| (said.begins.earliest(), said.entry));
    begun.into_iter().map(|said| &said.what).collect()
}

impl Particulars {
    /// True without anything known.
    pub fn is_empty(&self) -> bool {
        let nothing = self.contact.is_none() && self.language.is_none() && self.precedence.is_none();
        nothing && self.name.is_empty() && self.city.is_empty()
    }

    fn take(&mut self, newer: &Self) {
        self.name.0.extend(newer.name.0.clone());
        self.city.0.extend(newer.city.0.clone());
        self.language = newer.language.clone().or(self.language.take());
        self.contact = newer.contact.clone().or(self.contact.take());
        self.precedence = newer.precedence.or(self.precedence);
    }
}

/// Whose the personal texts of an office are: its party's.
fn whose(state: &State, office: &Slug) -> Whose {
    Whose { party: state.offices.get(office).cloned(), ..Whose::default() }
}

impl OfficeAdded {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        let whose = Whose { party: Some(self.party.clone()), ..Whose::default() };
        state.hold(meta, &whose, "contact", &self.particulars.contact);
        let office = Office {
            entry: meta.number,
            added: self.clone(),
            changes: Vec::new(),
            closed: Vec::new(),
            appointments: BTreeMap::new(),
            notices: Vec::new(),
        };
        state.offices.insert_mut(self.office.clone(), self.party.clone());
        state.change_party(&self.party, |party| {
            party.offices.insert(self.office.clone(), Arc::new(office));
        });
    }
}

impl OfficeChanged {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.hold(meta, &whose(state, &self.office), "contact", &self.particulars.contact);
        state.change_office(&self.office, |office| office.changes.push(Said::new(meta, self.from, self.clone())));
    }
}

impl OfficeClosed {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_office(&self.office, |office| office.closed.push((meta.number, self.clone())));
    }
}

impl Appointed {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        let whose = whose(state, &self.office);
        state.hold(meta, &whose, "person", self.person.iter().flat_map(PersonalTexts::values));
        state.hold(meta, &whose, "post", self.post.iter().flat_map(PersonalTexts::values));
        state.hold(meta, &whose, "contact", &self.contact);
        state.change_office(&self.office, |office| {
            let corrected = self.corrects.and_then(|wrong| office.appointments.get_mut(&wrong));
            if let Some(corrected) = corrected {
                corrected.corrected_by = Some(self.appointment);
            }
            let said = Said::new(meta, self.from, self.clone());
            let appointment = Appointment { said, ended: Vec::new(), corrected_by: None };
            office.appointments.insert(self.appointment, appointment);
        });
    }
}

impl AppointmentEnded {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_office(&self.office, |office| {
            if let Some(appointment) = office.appointments.get_mut(&self.appointment) {
                appointment.ended.push((meta.number, self.clone()));
            }
        });
    }
}

impl NoticesSet {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_office(&self.office, |office| office.notices.push(Said::new(meta, self.from, self.clone())));
    }
}

/// Only a party for itself, the Chair and the secretariat for any; `None` is not yet any party.
pub(crate) fn of_party(desk: &Desk<'_>, party: Option<&Slug>) -> Result<(), Rejection> {
    let own = desk.capacity().party().is_some_and(|own| party.is_none_or(|party| party == own));
    if own { Ok(()) } else { desk.bureau() }
}

/// The same for an office that exists.
pub(crate) fn of_office(desk: &Desk<'_>, office: Option<&Slug>) -> Result<(), Rejection> {
    let Some(slug) = office else { return of_party(desk, None) };
    let known = desk.state.office(slug);
    of_party(desk, known.as_ref().ok().map(|office| &office.added.party))?;
    known.map(|_| ())
}
