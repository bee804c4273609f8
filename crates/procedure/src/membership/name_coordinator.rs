//! `membership.name-coordinator`: a party designates its national coordinator; the name is a personal sealed field.

use crate::event::Event;
use crate::prelude::*;

/// Names a national coordinator.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct NameCoordinator {
    /// The party.
    pub party: Slug,
    /// The office.
    #[serde(default)]
    pub office: Texts,
    /// The person's name, per language.
    #[serde(default)]
    pub person: Texts,
    /// How to reach the office.
    pub contact: Option<String>,
    /// From when.
    pub from: Option<Day>,
    /// Where it stands.
    pub source: Option<Slug>,
}

impl Put for NameCoordinator {
    fn subject(&self) -> Subject<'_> {
        Subject { name: Some(&self.party), ..Subject::default() }
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        let own = desk.capacity().party().is_some_and(|party| on.name.is_none_or(|name| name == party));
        if !own {
            desk.bureau()?;
        }
        on.name.map_or(Ok(()), |slug| desk.state.party(slug).map(|_| ()))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        if self.person.is_empty() && self.contact.is_none() {
            Desk::text(&self.office, "office")?;
        }
        desk.source(self.source.as_ref())?;
        desk.restrict(Circle::Participants);
        let person = (!self.person.is_empty()).then(|| desk.personal_texts(&self.person));
        let contact = self.contact.as_ref().map(|text| desk.personal(text));
        desk.leave(Event::MembershipCoordinatorNamed(super::CoordinatorNamed {
            party: self.party.clone(),
            office: self.office.clone(),
            person,
            contact,
            from: self.from,
            source: self.source.clone(),
        }));
        Ok(())
    }
}
