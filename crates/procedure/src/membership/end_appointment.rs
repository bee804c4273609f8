//! `membership.end-appointment`: a person no longer serves in an office; said again, the last day that was said holds.

use super::Reason;
use super::offices::{AppointmentEnded, HISTORY_MAX, of_office};
use crate::event::Event;
use crate::prelude::*;

/// Ends an appointment.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct EndAppointment {
    /// The office.
    pub office: Slug,
    /// The ordinal in the office.
    pub appointment: u32,
    /// The last day.
    pub until: Day,
    /// Where it stands.
    pub source: Option<Slug>,
}

impl Put for EndAppointment {
    fn subject(&self) -> Subject<'_> {
        Subject { name: Some(&self.office), number: Some(self.appointment), ..Subject::default() }
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        of_office(desk, on.name)?;
        let (Some(slug), Some(number)) = (on.name, on.number) else { return Ok(()) };
        let appointment = desk.state.office(slug)?.appointments.get(&number);
        let stands = appointment.is_some_and(|appointment| appointment.corrected_by.is_none());
        if stands { Ok(()) } else { Err(Rejection::new(Reason::AppointmentUnknown).with("appointment", number)) }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        desk.source(self.source.as_ref())?;
        if let Some(appointment) = desk.state.office(&self.office)?.appointments.get(&self.appointment) {
            super::period(appointment.said.what.from, Some(self.until))?;
            Desk::below(appointment.ended.len(), HISTORY_MAX)?;
        }
        desk.restrict(Circle::Bureau);
        desk.leave(Event::MembershipAppointmentEnded(AppointmentEnded {
            office: self.office.clone(),
            appointment: self.appointment,
            until: self.until,
            source: self.source.clone(),
        }));
        Ok(())
    }
}
