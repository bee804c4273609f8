//! `membership.add-office`: a party has an office to which it is written: a ministry, a mission, a coordination office.

use super::offices::{OFFICES_MAX, OfficeAdded, OfficeKind, Particulars, of_party};
use crate::event::Event;
use crate::prelude::*;
use crate::rejection::Reason as General;

/// Adds an office.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct AddOffice {
    /// Its slug.
    pub office: Slug,
    /// The party.
    pub party: Slug,
    /// What it is.
    pub kind: OfficeKind,
    /// Its name.
    #[serde(default)]
    pub name: Texts,
    /// Where it is.
    #[serde(default)]
    pub city: Texts,
    /// The language in which it is written to.
    pub language: Option<WrittenIn>,
    /// How to reach it.
    pub contact: Option<String>,
    /// Its place among the offices of its party: the lower is written to first.
    pub precedence: Option<u16>,
    /// From when.
    pub from: Option<Day>,
    /// Where it stands.
    pub source: Option<Slug>,
}

impl Put for AddOffice {
    fn subject(&self) -> Subject<'_> {
        Subject { name: Some(&self.party), ..Subject::default() }
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        of_party(desk, on.name)?;
        on.name.map_or(Ok(()), |slug| desk.state.party(slug).map(|_| ()))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        Desk::text(&self.name, "name")?;
        desk.source(self.source.as_ref())?;
        if desk.state.offices.contains_key(&self.office) {
            return Err(Rejection::new(General::SlugTaken).with("slug", &self.office));
        }
        Desk::below(desk.state.party(&self.party)?.offices.len(), OFFICES_MAX)?;
        desk.restrict(Circle::Participants);
        let particulars = Particulars {
            name: self.name.clone(),
            city: self.city.clone(),
            language: self.language.clone(),
            contact: self.contact.as_ref().map(|text| desk.personal(text)),
            precedence: self.precedence,
        };
        desk.leave(Event::MembershipOfficeAdded(OfficeAdded {
            office: self.office.clone(),
            party: self.party.clone(),
            kind: self.kind,
            from: self.from,
            source: self.source.clone(),
            particulars,
        }));
        Ok(())
    }
}
