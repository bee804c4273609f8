//! The address book: the offices of each party before the persons in them, who is told what, and in which language.
//!
//! It is asked for a day and belongs to the parties: a change of chair changes nothing in it. A party that has recorded no
//! coordination office has one all the same, where its national coordinator was named (`membership.name-coordinator`).
//! Whoever has a seat sees offices; names, contacts and who is told what are for the Chair, the secretariat and the party.

use super::offices::{Addressed, Appointment, Office, OfficeKind, Particulars, ServesAs, Topic};
use super::{CoordinatorNamed, Party};
use crate::delegations::view::Reader;
use crate::prelude::*;
use crate::sealed::{Shown, Vault};
use crate::view::Audience;
use crate::words::words;

words! {
    /// Whether somebody serves in an office on a day.
    Staffing {
        /// Somebody holds it.
        Held = "held",
        /// A deputy or an acting person serves in it.
        Acting = "acting",
        /// Whoever served in it does no longer.
        Vacant = "vacant",
        /// Nobody was ever named.
        Unknown = "unknown",
    }
}

words! {
    /// Why an office is written to.
    Reach {
        /// It is to be told about this.
        Told = "told",
        /// It is to have a copy.
        Copied = "copied",
        /// Nobody said who is told about this: it is the first of its party.
        First = "first",
        /// Those who were to be told are closed or vacant: it is the first of its party that is neither.
        InsteadOf = "instead-of",
    }
}

/// An office that is written to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipient {
    /// The office; none where only a national coordinator was named.
    pub office: Option<Slug>,
    /// Why it is written to.
    pub reach: Reach,
    /// Whether somebody serves in it.
    pub staffing: Staffing,
    /// The language in which it is written to, where that is known.
    pub language: Option<WrittenIn>,
    /// How to reach it.
    pub contact: Option<Personal>,
    /// The persons in it, the holder first.
    pub persons: Vec<Served>,
}

/// A person in an office that is written to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Served {
    /// The ordinal in the office; none for a national coordinator.
    pub appointment: Option<u32>,
    /// As what.
    pub serves_as: ServesAs,
    /// The person.
    pub person: Option<PersonalTexts>,
    /// How to reach the person.
    pub contact: Option<Personal>,
    /// The language in which the person is written to: its own, else that of the office.
    pub language: Option<WrittenIn>,
}

/// The offices of a party as a reader sees them.
#[derive(Clone, Debug)]
pub struct PartyBook {
    /// The party.
    pub party: Slug,
    /// Its offices: open ones first, in the order in which they are written to.
    pub offices: Vec<OfficeView>,
    /// Who is told about each topic; `None` where this reader may not see it.
    pub told: Option<Vec<(Topic, Vec<Recipient>)>>,
}

/// An office as a reader sees it on a day.
#[derive(Clone, Debug)]
pub struct OfficeView {
    /// Its slug; none where only a national coordinator was named.
    pub office: Option<Slug>,
    /// What it is.
    pub kind: OfficeKind,
    /// Its name.
    pub name: Texts,
    /// Where it is.
    pub city: Texts,
    /// The language in which it is written to.
    pub language: Option<WrittenIn>,
    /// Its place among the offices of its party.
    pub precedence: Option<u16>,
    /// True while it is open.
    pub open: bool,
    /// Its first and last day, where they are known.
    pub days: (Option<Day>, Option<Day>),
    /// How to reach it.
    pub contact: Shown,
    /// Whether somebody serves in it; `None` where this reader may not see it.
    pub staffing: Option<Staffing>,
    /// Who serves in it, the holder first.
    pub holding: Vec<PersonView>,
    /// Everybody who was ever named, in the order of their beginnings.
    pub history: Vec<PersonView>,
    /// What was known of it, the oldest first.
    pub known: Vec<KnownView>,
}

/// What was said of an office at once.
#[derive(Clone, Debug)]
pub struct KnownView {
    /// The entry.
    pub entry: u64,
    /// From when, where that was given.
    pub from: Option<Day>,
    /// Where it stands.
    pub source: Option<Slug>,
    /// Its name.
    pub name: Texts,
    /// Where it is.
    pub city: Texts,
    /// The language in which it is written to.
    pub language: Option<WrittenIn>,
    /// Its place among the offices of its party.
    pub precedence: Option<u16>,
}

/// A person in an office.
#[derive(Clone, Debug)]
pub struct PersonView {
    /// The ordinal in the office; none for a national coordinator.
    pub appointment: Option<u32>,
    /// The entry.
    pub entry: u64,
    /// As what.
    pub serves_as: ServesAs,
    /// The name.
    pub name: Shown,
    /// The post.
    pub post: Shown,
    /// How to reach the person.
    pub contact: Shown,
    /// The language in which the person is written to.
    pub language: Option<WrittenIn>,
    /// The first and the last day, where they are given.
    pub days: (Option<Day>, Option<Day>),
    /// Where it stands.
    pub source: Option<Slug>,
    /// The appointment that stands in its place, because it was entered wrongly.
    pub corrected_by: Option<u32>,
}

/// The address book on a day. The public sees none of it.
pub fn address_book(state: &State, vault: &Vault, reader: Reader<'_>, day: Day) -> Vec<PartyBook> {
    let seated = reader.audience >= Audience::Observer || reader.own.is_some();
    let parties = state.parties.values().filter(|_| seated);
    parties.map(|party| book(vault, (party, reader), day)).filter(|book| !book.offices.is_empty()).collect()
}

fn book(vault: &Vault, (party, reader): (&Party, Reader<'_>), day: Day) -> PartyBook {
    let inside = reader.audience >= Audience::Bureau || reader.own == Some(&party.slug);
    let places = places(party, day);
    let told = |topic: Topic| (topic, among(&places, Some(topic), day));
    PartyBook {
        party: party.slug.clone(),
        offices: places.iter().map(|place| place.view(vault, inside.then_some(reader.language), day)).collect(),
        told: inside.then(|| Topic::ALL.iter().copied().map(told).collect()),
    }
}

/// Who of a party is written to about a topic on a day, in order: offices that are to be told, then copies. Where nobody
/// said who is told, or those are closed or vacant, it is the first office of the party that is neither; without a topic too.
pub fn recipients(state: &State, topic: Option<Topic>, party: &Slug, day: Day) -> Vec<Recipient> {
    state.parties.get(party).map_or_else(Vec::new, |party| among(&places(party, day), topic, day))
}

/// An office that is written to by name on a day; nothing where it is closed.
pub fn of_office(state: &State, (party, office): (&Slug, &Slug), day: Day) -> Option<Recipient> {
    let places = places(state.parties.get(party)?, day);
    let found = places.iter().find(|place| place.open && place.slug().as_ref() == Some(office));
    found.map(|place| place.recipient(Reach::Told, day))
}

fn among(places: &[Place<'_>], topic: Option<Topic>, day: Day) -> Vec<Recipient> {
    let open: Vec<&Place<'_>> = places.iter().filter(|place| place.open).collect();
    let addressed = |office: &Office| topic.and_then(|topic| office.addressed(topic, day));
    let is = |place: &Place<'_>, how| place.office.is_some_and(|office| addressed(office) == Some(how));
    let staffed = |place: &Place<'_>| place.staffing(day) != Staffing::Vacant;
    let mut found: Vec<(&Place<'_>, Reach)> = open
        .iter()
        .filter(|place| is(place, Addressed::To) && staffed(place))
        .map(|place| (*place, Reach::Told))
        .collect();
    if found.is_empty() {
        let named = places.iter().any(|place| is(place, Addressed::To));
        let reach = if named { Reach::InsteadOf } else { Reach::First };
        let willing = |place: &&&Place<'_>| !is(place, Addressed::Not);
        let first = open.iter().filter(willing).find(|place| staffed(place)).or_else(|| open.first());
        found.extend(first.map(|place| (*place, reach)));
    }
    let copied = open.iter().filter(|place| is(place, Addressed::Copy)).map(|place| (*place, Reach::Copied));
    let first = found.first().map(|(place, _)| place.entry);
    found.extend(copied.filter(|(place, _)| Some(place.entry) != first));
    found.into_iter().map(|(place, reach)| place.recipient(reach, day)).collect()
}

/// Somebody who serves or served in an office, whichever act named it.
#[derive(Clone, Copy)]
struct Holding<'a> {
    entry: u64,
    begins: Option<Day>,
    until: Option<Day>,
    named: Named<'a>,
}

#[derive(Clone, Copy)]
enum Named<'a> {
    Appointed(&'a Appointment),
    Coordinator(&'a CoordinatorNamed),
}

impl<'a> Holding<'a> {
    fn appointed(appointment: &'a Appointment) -> Self {
        let (entry, begins) = (appointment.said.entry, Some(appointment.said.begins));
        Self { entry, begins, until: appointment.until(), named: Named::Appointed(appointment) }
    }

    fn coordinator((entry, named): &'a (u64, CoordinatorNamed)) -> Self {
        Self { entry: *entry, begins: named.from, until: None, named: Named::Coordinator(named) }
    }

    fn serves_as(&self) -> ServesAs {
        match self.named {
            Named::Appointed(appointment) => appointment.said.what.serves_as,
            Named::Coordinator(_) => ServesAs::Holder,
        }
    }

    fn corrected_by(&self) -> Option<u32> {
        match self.named {
            Named::Appointed(appointment) => appointment.corrected_by,
            Named::Coordinator(_) => None,
        }
    }

    /// When it began, to be ordered by.
    fn order(&self) -> (Option<(i16, i8, i8)>, u64) {
        (self.begins.map(Day::earliest), self.entry)
    }

    fn has_begun(&self, day: Day) -> bool {
        self.corrected_by().is_none() && self.begins.is_none_or(|begins| begins.earliest() <= day.latest())
    }

    fn is_over(&self, day: Day) -> bool {
        self.until.is_some_and(|until| until.latest() < day.earliest())
    }

    /// The person, how to reach it, and in which language.
    fn person(&self) -> (Option<&'a PersonalTexts>, Option<&'a Personal>, Option<&'a WrittenIn>) {
        match self.named {
            Named::Appointed(Appointment { said, .. }) => {
                (said.what.person.as_ref(), said.what.contact.as_ref(), said.what.language.as_ref())
            }
            Named::Coordinator(named) => (named.person.as_ref(), named.contact.as_ref(), None),
        }
    }

    fn served(&self, of_office: Option<&WrittenIn>) -> Served {
        let (person, contact, language) = self.person();
        let appointment = match self.named {
            Named::Appointed(appointment) => Some(appointment.said.what.appointment),
            Named::Coordinator(_) => None,
        };
        Served {
            appointment,
            serves_as: self.serves_as(),
            person: person.cloned(),
            contact: contact.cloned(),
            language: language.or(of_office).cloned(),
        }
    }

    fn view(&self, vault: &Vault, language: &str) -> PersonView {
        let (person, contact, own) = self.person();
        let shown =
            |texts: Option<&PersonalTexts>| texts.map_or(Shown::Unknown, |texts| vault.read_in(texts, language));
        let (appointment, post, from, source) = match self.named {
            Named::Appointed(Appointment { said, .. }) => {
                let what = &said.what;
                (Some(what.appointment), shown(what.post.as_ref()), what.from, &what.source)
            }
            Named::Coordinator(named) => {
                let post =
                    named.office.shown(language).map_or(Shown::Unknown, |(_, post)| Shown::Text(post.to_owned()));
                (None, post, named.from, &named.source)
            }
        };
        PersonView {
            appointment,
            entry: self.entry,
            serves_as: self.serves_as(),
            name: shown(person),
            post,
            contact: contact.map_or(Shown::Unknown, |contact| vault.read(contact)),
            language: own.cloned(),
            days: (from, self.until),
            source: source.clone(),
            corrected_by: self.corrected_by(),
        }
    }
}

/// An office on a day, or the place of a national coordinator who was named without one.
struct Place<'a> {
    office: Option<&'a Office>,
    entry: u64,
    kind: OfficeKind,
    known: Particulars,
    open: bool,
    /// Everybody ever named, in the order of their beginnings.
    holdings: Vec<Holding<'a>>,
}

/// The places of a party: open ones first, in the order in which they are written to.
fn places(party: &Party, day: Day) -> Vec<Place<'_>> {
    let mut places: Vec<Place<'_>> = party.offices.values().map(|office| Place::of(office, day)).collect();
    places.sort_by_key(Place::order);
    let coordinators = party.coordinators.iter().map(Holding::coordinator);
    match places.iter_mut().find(|place| place.kind == OfficeKind::Coordination) {
        Some(place) => {
            place.holdings.extend(coordinators);
            place.holdings.sort_by_key(Holding::order);
        }
        None => places.extend(Place::of_coordinators(coordinators.collect(), day)),
    }
    places.sort_by_key(Place::order);
    places
}

impl<'a> Place<'a> {
    fn of(office: &'a Office, day: Day) -> Self {
        let mut holdings: Vec<Holding<'_>> = office.appointments.values().map(Holding::appointed).collect();
        holdings.sort_by_key(Holding::order);
        Self {
            office: Some(office),
            entry: office.entry,
            kind: office.added.kind,
            known: office.on(day),
            open: office.is_open(day),
            holdings,
        }
    }

    fn of_coordinators(mut holdings: Vec<Holding<'a>>, day: Day) -> Option<Self> {
        holdings.sort_by_key(Holding::order);
        let entry = holdings.first()?.entry;
        let (kind, known) = (OfficeKind::Coordination, Particulars::default());
        let mut place = Self { office: None, entry, kind, known, open: true, holdings };
        let names = place.holding(day).first().map(|holding| holding.named);
        if let Some(Named::Coordinator(named)) = names {
            place.known.name = named.office.clone();
        }
        Some(place)
    }

    /// Open before closed, the lower precedence first, what has none last; then by kind, then by age.
    fn order(&self) -> (bool, u32, usize, u64) {
        let precedence = self.known.precedence.map_or(u32::MAX, u32::from);
        let kind = OfficeKind::ALL.iter().position(|kind| *kind == self.kind).unwrap_or(usize::MAX);
        (!self.open, precedence, kind, self.entry)
    }

    /// Who serves on a day: the holder who began last, acting persons, deputies.
    fn holding(&self, day: Day) -> Vec<Holding<'a>> {
        let begun = self.holdings.iter().filter(|holding| holding.has_begun(day));
        let holder =
            begun.clone().rfind(|holding| holding.serves_as() == ServesAs::Holder).map(|holding| holding.entry);
        let serves = |holding: &&Holding<'a>| {
            let succeeded = holding.serves_as() == ServesAs::Holder && Some(holding.entry) != holder;
            !succeeded && !holding.is_over(day)
        };
        let mut serving: Vec<Holding<'a>> = begun.filter(serves).copied().collect();
        let rank = |word: ServesAs| ServesAs::ALL.iter().position(|known| *known == word);
        serving.sort_by_key(|holding| (rank(holding.serves_as()), holding.entry));
        serving
    }

    fn staffing(&self, day: Day) -> Staffing {
        let serving = self.holding(day);
        match serving.first().map(Holding::serves_as) {
            Some(ServesAs::Holder) => Staffing::Held,
            Some(ServesAs::Acting | ServesAs::Deputy) => Staffing::Acting,
            None if self.holdings.iter().any(|holding| holding.has_begun(day)) => Staffing::Vacant,
            None => Staffing::Unknown,
        }
    }

    fn slug(&self) -> Option<Slug> {
        self.office.map(|office| office.added.office.clone())
    }

    fn recipient(&self, reach: Reach, day: Day) -> Recipient {
        let language = self.known.language.clone();
        Recipient {
            office: self.slug(),
            reach,
            staffing: self.staffing(day),
            contact: self.known.contact.clone(),
            persons: self.holding(day).iter().map(|holding| holding.served(language.as_ref())).collect(),
            language,
        }
    }

    /// The office for a reader: with names and contacts in a language, or without them.
    fn view(&self, vault: &Vault, inside: Option<&str>, day: Day) -> OfficeView {
        let persons = |holdings: &[Holding<'_>]| -> Vec<PersonView> {
            let language = inside.into_iter();
            language.flat_map(|language| holdings.iter().map(|holding| holding.view(vault, language))).collect()
        };
        let contact = match &self.known.contact {
            Some(contact) if inside.is_some() => vault.read(contact),
            Some(_) => Shown::Withheld,
            None => Shown::Unknown,
        };
        OfficeView {
            office: self.slug(),
            kind: self.kind,
            name: self.known.name.clone(),
            city: self.known.city.clone(),
            language: self.known.language.clone(),
            precedence: self.known.precedence,
            open: self.open,
            days: (self.office.and_then(|office| office.added.from), self.office.and_then(Office::until)),
            contact,
            staffing: inside.map(|_| self.staffing(day)),
            holding: persons(&self.holding(day)),
            history: persons(&self.holdings),
            known: self.office.map(known).unwrap_or_default(),
        }
    }
}

/// What was said of an office, the oldest first.
fn known(office: &Office) -> Vec<KnownView> {
    let view = |entry, from, source: &Option<Slug>, known: &Particulars| KnownView {
        entry,
        from,
        source: source.clone(),
        name: known.name.clone(),
        city: known.city.clone(),
        language: known.language.clone(),
        precedence: known.precedence,
    };
    let added = &office.added;
    let first = view(office.entry, added.from, &added.source, &added.particulars);
    let changes = office.changes.iter().map(|said| {
        let what = &said.what;
        view(said.entry, what.from, &what.source, &what.particulars)
    });
    core::iter::once(first).chain(changes).collect()
}
