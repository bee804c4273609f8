//! `decisions.open-silence`: the Chair sends a text to all under silence; who objects says so before the deadline.

use super::Reason;
use super::silence::{SILENCES_MAX, SilenceOpened, asked, counted};
use crate::event::Event;
use crate::prelude::*;
use crate::rules::calendar::Counted;
use crate::rules::profile::Key;
use crate::time::LocalInstant;

/// The milliseconds of an hour.
const HOUR_MS: i64 = 3_600_000;

/// Opens a silence procedure.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct OpenSilence {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// When it ends, with the offset of the clock by which that is told.
    pub deadline: LocalInstant,
    /// The name of that clock's zone, as in `Asia/Baku`.
    pub zone: String,
    /// The calendar by which working days are counted; that of the rules if not given.
    pub calendar: Option<Slug>,
}

impl Put for OpenSilence {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.chair()?;
        let Some((meeting, draft)) = desk.on_text(on)? else { return Ok(()) };
        meeting.in_the_open()?;
        super::put::ready(desk, draft)?;
        permitted(desk, &draft.decided)
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let meeting = desk.state.meeting(&self.meeting)?;
        let silences = meeting.text(&self.text)?.decided.silences.len();
        Desk::below(silences, SILENCES_MAX)?;
        if self.deadline.at <= desk.stamp.recorded {
            return Err(Rejection::new(Reason::DeadlinePast));
        }
        let calendar = self.calendar(desk)?;
        let opened = desk.stamp.occurred.unwrap_or(desk.stamp.received);
        let days = counted(desk.state, calendar.as_ref(), opened, self.deadline);
        long_enough(desk, self.deadline.at.saturating_sub(opened), days)?;
        desk.restrict(Circle::Participants);
        desk.leave(Event::DecisionsSilenceOpened(SilenceOpened {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            silence: u32::try_from(silences).unwrap_or(u32::MAX).saturating_add(1),
            deadline: self.deadline.at,
            offset: self.deadline.offset,
            zone: self.zone.clone(),
            calendar,
            working_days: days.map(|days| days.working),
            days_unknown: days.map_or(0, |days| days.unknown),
            profile: desk.state.profile_name(),
            base: asked(desk.state, meeting),
        }));
        Ok(())
    }
}

impl OpenSilence {
    /// The calendar by which days are counted. One that is named here must be known; one that only the rules name is left
    /// out where nobody has recorded it yet.
    fn calendar(&self, desk: &Desk<'_>) -> Result<Option<Slug>, Rejection> {
        let known = |slug: &Slug| desk.state.calendars.contains_key(slug);
        match &self.calendar {
            Some(given) if known(given) => Ok(Some(given.clone())),
            Some(given) => Err(Rejection::new(crate::rules::Reason::CalendarUnknown).with("calendar", given)),
            None => {
                let of_rules = desk.state.profile().value(Key::SILENCE_CALENDAR);
                Ok(of_rules.and_then(|slug| Slug::new(&slug)).filter(known))
            }
        }
    }
}

/// Do the rules allow a silence procedure, and has the meeting agreed where it must?
fn permitted(desk: &mut Desk<'_>, decided: &super::Decided) -> Result<(), Rejection> {
    let profile = desk.state.profile();
    let ruled = || desk.state.rulings.iter().any(|ruling| ruling.ruled.rule == Key::SILENCE_ALLOWED.name());
    match profile.value(Key::SILENCE_ALLOWED).as_deref() {
        Some("yes") => {}
        None if ruled() => {}
        // What the rules leave open is the Chair's to decide; the ruling is recorded.
        None => desk.ask(Rejection::new(Reason::SilenceUndefined))?,
        Some(_) => desk.against(Key::SILENCE_ALLOWED, Rejection::new(Reason::SilenceNotAllowed))?,
    }
    if decided.silence_agreed.is_none() && profile.is(Key::SILENCE_PRIOR_AGREEMENT, "yes") {
        desk.against(Key::SILENCE_PRIOR_AGREEMENT, Rejection::new(Reason::SilenceNotAgreed))?;
    }
    Ok(())
}

/// Is it as long as the rules ask? Days of which the calendar says nothing are not taken for working days.
fn long_enough(desk: &mut Desk<'_>, length: i64, days: Option<Counted>) -> Result<(), Rejection> {
    let profile = desk.state.profile();
    let number = |key: Key| profile.value(key).and_then(|value| value.parse::<u32>().ok());
    if let Some(hours) = number(Key::SILENCE_MIN_HOURS)
        && length < i64::from(hours).saturating_mul(HOUR_MS)
    {
        desk.against(Key::SILENCE_MIN_HOURS, Rejection::new(Reason::SilenceTooShort).with("needed", hours))?;
    }
    let Some(needed) = number(Key::SILENCE_MIN_WORKING_DAYS) else { return Ok(()) };
    let rejection = match days {
        Some(days) if days.working >= needed => return Ok(()),
        Some(days) if days.unknown == 0 => {
            Rejection::new(Reason::TooFewWorkingDays).with("days", days.working).with("needed", needed)
        }
        Some(Counted { unknown, .. }) => {
            Rejection::new(Reason::WorkingDaysUnknown).with("unknown", unknown).with("needed", needed)
        }
        None => Rejection::new(Reason::WorkingDaysUnknown).with("unknown", "-").with("needed", needed),
    };
    desk.against(Key::SILENCE_MIN_WORKING_DAYS, rejection)
}
