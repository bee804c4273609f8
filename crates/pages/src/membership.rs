//! Who takes part in a process, with status and source; chairmanships; the secretariat; coordinators.

use std::sync::Arc;

use askama::Template;
use procedure::membership::address_book::{OfficeView, PartyBook, Recipient, Staffing};
use procedure::membership::view::PartyView;
use procedure::membership::{CoordinatorNamed, PartyKind, SecretariatNamed, TermRecorded};
use procedure::names::Slug;
use procedure::sealed::Shown;

use crate::act::Button;
use crate::frame::{Frame, badge};

/// The parties on a day.
#[derive(Clone, Debug, Template)]
#[template(path = "membership/members.html")]
pub struct Members {
    /// The frame.
    pub f: Frame,
    /// The day, as in an address.
    pub on: String,
    /// The day in words.
    pub on_words: String,
    /// True where the day asked for was none.
    pub wrong: bool,
    /// The parties, in the order of the language.
    pub parties: Vec<PartyView>,
    /// The chairing State on that day.
    pub chair: Option<Slug>,
    /// Chairmanships as sources have them, the earliest first.
    pub terms: Vec<Arc<(u64, TermRecorded)>>,
    /// Who performs the functions of the secretariat, as sources have it.
    pub secretariats: Vec<Arc<(u64, SecretariatNamed)>>,
    /// National coordinators: the latest of each party.
    pub coordinators: Vec<(CoordinatorNamed, Shown)>,
    /// What the reader may do here.
    pub acts: Vec<Button>,
}

impl Members {
    /// States or organisations.
    pub fn of_kind(&self, states: &bool) -> Vec<&PartyView> {
        let kind = if *states { PartyKind::State } else { PartyKind::Organisation };
        self.parties.iter().filter(|party| party.kind == kind).collect()
    }

    /// The shape of a party's status.
    pub fn badge(&self, party: &PartyView) -> &'static str {
        if self.chair.as_ref() == Some(&party.slug) { "badge--open" } else { badge(party.status, party.seat) }
    }

    /// A party's status in words.
    pub fn status(&self, party: &PartyView) -> String {
        let status = self.f.status(&party.status);
        let seat = party.seat == procedure::membership::Seat::NotExercised;
        let parts = [
            Some(status),
            (self.chair.as_ref() == Some(&party.slug)).then(|| self.f.t("word-capacity-chair")),
            seat.then(|| self.f.t("word-seat-not-exercised")),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(&self.f.t("locale-list-comma"))
    }
}

/// What can be done about an office.
#[derive(Clone, Debug, Default)]
pub struct OfficeActs {
    /// The ways to choose how each of its addresses is told.
    pub choices: Vec<Button>,
    /// The acts on it.
    pub acts: Vec<Button>,
}

/// The address book on a day.
#[derive(Clone, Debug, Template)]
#[template(path = "membership/address-book.html")]
pub struct AddressBook {
    /// The frame.
    pub f: Frame,
    /// The day, as in an address.
    pub on: String,
    /// The day in words.
    pub on_words: String,
    /// True where the day asked for was none.
    pub wrong: bool,
    /// The offices of each party, in the order of the language, with the acts on each.
    pub books: Vec<(PartyBook, Vec<OfficeActs>)>,
    /// What the reader may do here.
    pub acts: Vec<Button>,
    /// The entry that an act just made.
    pub done: Option<u64>,
}

impl AddressBook {
    /// The shape of an office's staffing.
    pub fn badge(&self, staffing: &Staffing) -> &'static str {
        match staffing {
            Staffing::Held => "badge--adopted",
            Staffing::Acting => "badge--half",
            Staffing::Vacant => "badge--due",
            Staffing::Unknown => "badge--unknown",
        }
    }

    /// The shape of an office that this reader knows no persons of.
    pub fn open(&self, office: &OfficeView) -> &'static str {
        if office.open { "badge--open" } else { "badge--ring" }
    }

    /// Who is told, in words: the office and its language, a copy marked.
    pub fn told(&self, book: &PartyBook, to: &Recipient) -> String {
        let named = book.offices.iter().find(|office| office.office == to.office);
        let name = named.map(|office| self.f.plain(&office.name)).filter(|name| !name.is_empty());
        let name = name.unwrap_or_else(|| self.f.t("word-kind-coordination"));
        let language = to.language.as_ref().map_or_else(|| self.f.t("site-unknown"), |tag| self.f.language_of(tag));
        let reach = self.f.word("membership-reach", to.reach.word());
        self.f
            .locale
            .with("membership-told", &[("office", name.into()), ("language", language.into()), ("reach", reach.into())])
    }
}
