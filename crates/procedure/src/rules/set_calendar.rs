//! `rules.set-calendar`: a calendar of working days and holidays is recorded, for the days that its source covers.

use super::Reason;
use super::calendar::{CALENDARS_MAX, CalendarSet, DAYS_MAX, HOLIDAYS_MAX, Weekday};
use crate::event::Event;
use crate::prelude::*;
use crate::rejection::Reason as General;

/// Records a calendar; it takes the place of an earlier one with this slug.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SetCalendar {
    /// Its slug.
    pub calendar: Slug,
    /// Its name.
    #[serde(default)]
    pub name: Texts,
    /// The days of the week on which nobody works.
    #[serde(default)]
    pub weekend: Vec<Weekday>,
    /// The holidays.
    #[serde(default)]
    pub holidays: Vec<Day>,
    /// Whose calendar it is.
    pub party: Option<Slug>,
    /// The first day that it covers.
    pub from: Day,
    /// The last day that it covers.
    pub to: Day,
    /// Where it stands.
    pub source: Option<Slug>,
}

impl Put for SetCalendar {
    fn subject(&self) -> Subject<'_> {
        Subject { name: Some(&self.calendar), ..Subject::default() }
    }

    fn in_order(desk: &mut Desk<'_>, _: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        Desk::text(&self.name, "name")?;
        desk.source(self.source.as_ref())?;
        if let Some(party) = &self.party {
            desk.state.party(party)?;
        }
        let known = desk.state.calendars.contains_key(&self.calendar);
        Desk::below(desk.state.calendars.size(), if known { usize::MAX } else { CALENDARS_MAX })?;
        desk.leave(Event::RulesCalendarSet(CalendarSet {
            calendar: self.calendar.clone(),
            name: self.name.clone(),
            weekend: self.weekend.clone(),
            holidays: self.holidays()?,
            party: self.party.clone(),
            from: self.from,
            to: self.to,
            source: self.source.clone(),
        }));
        Ok(())
    }
}

impl SetCalendar {
    /// The holidays in their order, each once, each a day that the calendar covers.
    fn holidays(&self) -> Result<Vec<Day>, Rejection> {
        let whole = |day: Day, field: &str| {
            day.number().ok_or_else(|| Rejection::new(General::FieldWrong).with("field", field))
        };
        let (from, to) = (whole(self.from, "from")?, whole(self.to, "to")?);
        crate::membership::period(Some(self.from), Some(self.to))?;
        if to.saturating_sub(from) >= DAYS_MAX {
            return Err(Rejection::new(General::TooMany).with("bound", DAYS_MAX));
        }
        let holidays: BTreeSet<Day> = self.holidays.iter().copied().collect();
        Desk::below(holidays.len(), HOLIDAYS_MAX.saturating_add(1))?;
        let outside = holidays.iter().find(|day| !day.number().is_some_and(|day| day >= from && day <= to));
        match outside {
            Some(day) => Err(Rejection::new(Reason::HolidayOutside).with("day", day)),
            None => Ok(holidays.into_iter().collect()),
        }
    }
}
