//! `membership.close-office`: an office is closed; said again with another day, the last day that was said holds.

use super::offices::{HISTORY_MAX, OfficeClosed, of_office};
use crate::event::Event;
use crate::prelude::*;

/// Closes an office.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct CloseOffice {
    /// The office.
    pub office: Slug,
    /// Its last day.
    pub until: Day,
    /// Why.
    #[serde(default)]
    pub reason: Texts,
    /// Where it stands.
    pub source: Option<Slug>,
}

impl Put for CloseOffice {
    fn subject(&self) -> Subject<'_> {
        Subject { name: Some(&self.office), ..Subject::default() }
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        of_office(desk, on.name)
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let office = desk.state.office(&self.office)?;
        super::period(office.added.from, Some(self.until))?;
        desk.source(self.source.as_ref())?;
        Desk::below(office.closed.len(), HISTORY_MAX)?;
        desk.restrict(Circle::Participants);
        desk.leave(Event::MembershipOfficeClosed(OfficeClosed {
            office: self.office.clone(),
            until: self.until,
            reason: self.reason.clone(),
            source: self.source.clone(),
        }));
        Ok(())
    }
}
