//! `membership.change-office`: what is known of an office changes from a day on; what was known before stays.

use super::Reason;
use super::offices::{HISTORY_MAX, OfficeChanged, Particulars, of_office};
use crate::event::Event;
use crate::prelude::*;

/// Changes what is known of an office.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ChangeOffice {
    /// The office.
    pub office: Slug,
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

impl Put for ChangeOffice {
    fn subject(&self) -> Subject<'_> {
        Subject { name: Some(&self.office), ..Subject::default() }
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        of_office(desk, on.name)
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        desk.source(self.source.as_ref())?;
        Desk::below(desk.state.office(&self.office)?.changes.len(), HISTORY_MAX)?;
        desk.restrict(Circle::Participants);
        let particulars = Particulars {
            name: self.name.clone(),
            city: self.city.clone(),
            language: self.language.clone(),
            contact: self.contact.as_ref().map(|text| desk.personal(text)),
            precedence: self.precedence,
        };
        if particulars.is_empty() {
            return Err(Rejection::new(Reason::NothingChanged).with("office", &self.office));
        }
        desk.leave(Event::MembershipOfficeChanged(OfficeChanged {
            office: self.office.clone(),
            from: self.from,
            source: self.source.clone(),
            particulars,
        }));
        Ok(())
    }
}
