//! The parties of a process on any day.

use pages::membership::{AddressBook, Members, OfficeActs};
use pages::{Button, Frame, Section, draw};
use procedure::membership::address_book::{OfficeView, PartyBook, address_book};
use procedure::membership::view::parties;
use procedure::names::Slug;
use procedure::places::Place;
use procedure::sealed::Shown;
use procedure::time::Day;
use procedure::view::Audience;
use procedure::{Capacity, Kind, Subject};

use super::meetings::form;
use super::{Draw, Drawn};
use crate::button::{Presser, Wanted};

impl Draw<'_> {
    /// The parties on the day that the address names, or today.
    pub(super) fn members(&self) -> Drawn {
        let asked = self.query.get("on");
        let read = asked.and_then(Day::new).filter(|day| day.day > 0);
        let day = read.unwrap_or_else(|| self.today());
        let state = self.state();
        let f = self.frame(Section::Members, Some(day));
        let mut known = parties(state, day);
        f.locale.sort_by(&mut known, |party| f.plain(&party.name));
        let mut terms: Vec<_> = state.terms.iter().cloned().collect();
        terms.sort_by_key(|term| (term.1.from.map(Day::earliest), term.0));
        let names = self.audience() >= Audience::Observer;
        let latest = state.parties.values().filter_map(|party| party.coordinators.last());
        let mut coordinators: Vec<_> = latest
            .map(|(_, named)| {
                let shown = match &named.person {
                    Some(person) if names => self.process().vault.read_in(person, f.lang().language().tag()),
                    Some(_) => Shown::Withheld,
                    None => Shown::Unknown,
                };
                (named.clone(), shown)
            })
            .collect();
        f.locale.sort_by(&mut coordinators, |(named, _)| f.name(&named.party));
        let presser = self.presser(&f);
        let kinds = [
            Kind::MembershipAddParty,
            Kind::MembershipRecordStatus,
            Kind::MembershipRecordCapital,
            Kind::MembershipRenameParty,
            Kind::MembershipRecordTerm,
            Kind::MembershipNameSecretariat,
            Kind::MembershipNameCoordinator,
        ];
        let acts = kinds.into_iter().filter_map(|kind| presser.offer_open(form(&f, kind))).collect();
        let page = Members {
            on: read.map_or_else(|| asked.map_or_else(|| day.to_string(), str::to_owned), |day| day.to_string()),
            on_words: f.day(&day),
            wrong: asked.is_some() && read.is_none(),
            chair: state.chair_on(day),
            parties: known,
            terms,
            secretariats: state.secretariats.iter().cloned().collect(),
            coordinators,
            acts,
            f,
        };
        draw(&page).into()
    }

    /// The address book on the day that the address names, or today: for those with a seat.
    pub(super) fn address_book(&self) -> Drawn {
        if !self.opens(Place::AddressBook) {
            return Drawn::NotSeen;
        }
        let asked = self.query.get("on");
        let read = asked.and_then(Day::new).filter(|day| day.day > 0);
        let day = read.unwrap_or_else(|| self.today());
        let f = self.frame(Section::Members, Some(day));
        let mut books = address_book(self.state(), &self.process().vault, self.reader(), day);
        f.locale.sort_by(&mut books, |book| f.name(&book.party));
        let presser = self.presser(&f);
        let acts = presser.offer_open(form(&f, Kind::MembershipAddOffice)).into_iter().collect();
        let page = AddressBook {
            on: read.map_or_else(|| asked.map_or_else(|| day.to_string(), str::to_owned), |day| day.to_string()),
            on_words: f.day(&day),
            wrong: asked.is_some() && read.is_none(),
            books: books.into_iter().map(|book| with_acts(&presser, book)).collect(),
            acts,
            done: self.done(),
            f: f.clone(),
        };
        draw(&page).into()
    }
}

/// The offices of a party with the acts on each, for those who keep them: the party itself and the bureau.
fn with_acts(presser: &Presser<'_>, book: PartyBook) -> (PartyBook, Vec<OfficeActs>) {
    let keeps = presser.capacity.is_bureau() || presser.capacity == Capacity::Party(book.party.clone());
    let acts = |office: &OfficeView| {
        let choices = told_at(office).into_iter().filter_map(|at| choice(presser, (&book.party, office), at));
        OfficeActs { choices: choices.collect(), acts: if keeps { office_acts(presser, office) } else { Vec::new() } }
    };
    let acts = book.offices.iter().map(acts).collect();
    (book, acts)
}

/// The addresses of mail of an open office: its own, or those of the persons in it, each with the person's ordinal and name.
pub(crate) fn told_at(office: &OfficeView) -> Vec<(u32, String)> {
    let is_address = |contact: &Shown| matches!(contact, Shown::Text(text) if text.contains('@'));
    if !office.open {
        return Vec::new();
    }
    if is_address(&office.contact) {
        return Vec::from([(0, String::new())]);
    }
    let reached = office.holding.iter().filter(|person| is_address(&person.contact));
    let name = |shown: &Shown| if let Shown::Text(name) = shown { name.clone() } else { String::new() };
    reached.map(|person| (person.appointment.unwrap_or(0), name(&person.name))).collect()
}

/// The way to the choice of how an address is told: for the party itself, and by a new link for the secretariat.
fn choice(
    presser: &Presser<'_>,
    (party, office): (&Slug, &OfficeView),
    (appointment, name): (u32, String),
) -> Option<Button> {
    let (f, own) = (presser.f, presser.capacity == Capacity::Party(party.clone()));
    let key = if own {
        "membership-choose-told"
    } else if presser.capacity == Capacity::Secretariat {
        "membership-new-choice"
    } else {
        return None;
    };
    let label = if name.is_empty() { f.t(key) } else { format!("{} · {name}", f.t(key)) };
    let office = office.office.as_ref().map_or("", Slug::as_str);
    let fields = Vec::from([("to".to_owned(), format!("{party}/{office}/{appointment}"))]);
    Some(Button { label, address: f.below("address-book/"), fields, ..Button::default() })
}

fn office_acts(presser: &Presser<'_>, office: &OfficeView) -> Vec<Button> {
    let Some(slug) = office.office.as_ref().filter(|_| office.open) else { return Vec::new() };
    let f: &Frame = presser.f;
    let wanted = |kind: Kind| {
        let on = Subject { name: Some(slug), ..Subject::default() };
        let label = f.t(&format!("act-{}", kind.name().replace('.', "-")));
        presser.offer_open(Wanted::new(kind, on, label).with("office", slug).form())
    };
    let kinds = [
        Kind::MembershipAppoint,
        Kind::MembershipEndAppointment,
        Kind::MembershipSetNotices,
        Kind::MembershipChangeOffice,
        Kind::MembershipCloseOffice,
    ];
    kinds.into_iter().filter_map(wanted).collect()
}
