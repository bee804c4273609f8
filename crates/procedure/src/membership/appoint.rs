//! `membership.appoint`: a person serves in an office from a day on; a new holder succeeds the one before.

use super::Reason;
use super::offices::{Appointed, HISTORY_MAX, Office, ServesAs, of_office};
use crate::event::Event;
use crate::prelude::*;

/// Appoints a person.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Appoint {
    /// The office.
    pub office: Slug,
    /// As what.
    pub serves_as: ServesAs,
    /// The person's name, per language.
    #[serde(default)]
    pub person: Texts,
    /// The person's post, per language.
    #[serde(default)]
    pub post: Texts,
    /// How to reach the person.
    pub contact: Option<String>,
    /// The language in which the person is written to, where that is not the office's.
    pub language: Option<WrittenIn>,
    /// From when.
    pub from: Option<Day>,
    /// Until when, the last day included.
    pub until: Option<Day>,
    /// Where it stands.
    pub source: Option<Slug>,
    /// The appointment that was entered wrongly, and in whose place this one stands.
    pub corrects: Option<u32>,
}

impl Put for Appoint {
    fn subject(&self) -> Subject<'_> {
        Subject { name: Some(&self.office), ..Subject::default() }
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        of_office(desk, on.name)
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        if self.post.is_empty() {
            Desk::text(&self.person, "person")?;
        }
        super::period(self.from, self.until)?;
        desk.source(self.source.as_ref())?;
        let office = desk.state.office(&self.office)?;
        self.fits(office, self.from.unwrap_or_else(|| Day::of(desk.stamp.recorded)))?;
        desk.restrict(Circle::Bureau);
        let sealed = |desk: &mut Desk<'_>, texts: &Texts| (!texts.is_empty()).then(|| desk.personal_texts(texts));
        let (person, post) = (sealed(desk, &self.person), sealed(desk, &self.post));
        let contact = self.contact.as_ref().map(|text| desk.personal(text));
        let last = office.appointments.keys().next_back().copied().unwrap_or(0);
        desk.leave(Event::MembershipAppointed(Appointed {
            office: self.office.clone(),
            appointment: last.saturating_add(1),
            person,
            post,
            serves_as: self.serves_as,
            contact,
            language: self.language.clone(),
            from: self.from,
            until: self.until,
            source: self.source.clone(),
            corrects: self.corrects,
        }));
        Ok(())
    }
}

impl Appoint {
    /// The office is open when the appointment begins, has room for it, and knows the one that it corrects.
    fn fits(&self, office: &Office, begins: Day) -> Result<(), Rejection> {
        Desk::below(office.appointments.len(), HISTORY_MAX)?;
        if let Some(until) = office.until().filter(|until| begins.earliest() > until.latest()) {
            return Err(Rejection::new(Reason::OfficeClosed).with("office", &self.office).with("until", until));
        }
        let Some(wrong) = self.corrects else { return Ok(()) };
        let stands = office.appointments.get(&wrong).is_some_and(|appointment| appointment.corrected_by.is_none());
        if stands { Ok(()) } else { Err(Rejection::new(Reason::AppointmentUnknown).with("appointment", wrong)) }
    }
}
