//! Time as the record holds it: instants in UTC milliseconds, and days known only as far as the source knows them.

use core::fmt;

use crate::prelude::*;

/// An instant: milliseconds since 1970-01-01T00:00:00Z.
pub type Moment = i64;

/// The milliseconds of a day.
const DAY_MS: i64 = 86_400_000;

/// A day, a month or a year: `2023-10-12`, `2018-09`, `2013`. What is not known is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    /// The year, 1 to 9999.
    pub year: i16,
    /// The month, 1 to 12, or 0 where only the year is known.
    pub month: i8,
    /// The day of the month, or 0 where only the month is known.
    pub day: i8,
}

impl Day {
    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `None` if it is no day of the calendar.
    pub fn new(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year = number(parts.next()?, 4)?;
        let month = parts.next().map_or(Some(0), |part| number(part, 2).filter(|m| (1..=12).contains(m)))?;
        let day = parts
            .next()
            .map_or(Some(0), |part| number(part, 2).filter(|d| (1..=month_days(year, month)).contains(d)))?;
        let whole = parts.next().is_none() && year > 0;
        whole.then_some(())?;
        Some(Self { year: i16::try_from(year).ok()?, month: i8::try_from(month).ok()?, day: i8::try_from(day).ok()? })
    }

    /// The same day with what is unknown taken as early as possible: the key by which days are ordered.
    pub fn earliest(self) -> (i16, i8, i8) {
        (self.year, self.month.max(1), self.day.max(1))
    }

    /// The same day with what is unknown taken as late as possible.
    pub fn latest(self) -> (i16, i8, i8) {
        let month = if self.month == 0 { 12 } else { self.month };
        let last = i8::try_from(month_days(i64::from(self.year), i64::from(month))).unwrap_or(31);
        (self.year, month, if self.day == 0 { last } else { self.day })
    }

    /// The day of an instant in UTC.
    pub fn of(at: Moment) -> Self {
        let (year, month, day) = civil_from_days(at.div_euclid(86_400_000));
        let small = |number: i64| i8::try_from(number).unwrap_or_default();
        Self { year: i16::try_from(year).unwrap_or(i16::MAX), month: small(month), day: small(day) }
    }

    /// The number of the day, counted from 1 January 1970; `None` where only the month or the year is known.
    pub fn number(self) -> Option<i64> {
        (self.day > 0).then(|| self.start_number())
    }

    /// The number of its first day, what is unknown being taken as early as possible.
    pub(crate) fn start_number(self) -> i64 {
        self.start().div_euclid(DAY_MS)
    }

    /// The instant at which the next day begins in UTC, what is unknown being taken as late as possible.
    pub(crate) fn after(self) -> Moment {
        let (year, month, day) = self.latest();
        let number = days_from_civil(i64::from(year), i64::from(month), i64::from(day));
        number.saturating_add(1).saturating_mul(DAY_MS)
    }

    /// The instant at which this day begins in UTC.
    pub fn start(self) -> Moment {
        let (year, month, day) = self.earliest();
        days_from_civil(i64::from(year), i64::from(month), i64::from(day)).saturating_mul(DAY_MS)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if self.month > 0 {
            write!(f, "-{:02}", self.month)?;
        }
        if self.day > 0 {
            write!(f, "-{:02}", self.day)?;
        }
        Ok(())
    }
}

impl Serialize for Day {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::new(&text).ok_or_else(|| serde::de::Error::custom("day"))
    }
}

/// An instant that an act gives, as text with its offset (RFC 3339); events hold its [`Moment`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Instant(pub Moment);

impl<'de> Deserialize<'de> for Instant {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        moment(&text).map(Self).ok_or_else(|| serde::de::Error::custom("instant"))
    }
}

/// An instant as a clock somewhere shows it: what that clock is ahead of UTC is kept, because it says which day it is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LocalInstant {
    /// The instant.
    pub at: Moment,
    /// The minutes by which the clock is ahead of UTC.
    pub offset: i16,
}

impl<'de> Deserialize<'de> for LocalInstant {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        instant(&text).ok_or_else(|| serde::de::Error::custom("instant"))
    }
}

/// The number of the day, counted from 1 January 1970, on which a clock so far ahead of UTC shows this instant.
pub fn day_number(at: Moment, offset: i16) -> i64 {
    at.saturating_add(i64::from(offset).saturating_mul(60_000)).div_euclid(DAY_MS)
}

/// The instant so many days, each of 24 hours, after another; `None` where it is no number of days.
pub(crate) fn after_days(at: Moment, days: &str) -> Option<Moment> {
    let days: u32 = days.parse().ok()?;
    Some(at.saturating_add(i64::from(days).saturating_mul(DAY_MS)))
}

/// Reads `2023-10-12T09:00:00+04:00` (RFC 3339, seconds optional) as an instant.
pub fn moment(text: &str) -> Option<Moment> {
    instant(text).map(|instant| instant.at)
}

/// Reads the same, and keeps how far its clock is ahead of UTC.
pub fn instant(text: &str) -> Option<LocalInstant> {
    let (day, clock) = text.split_once('T')?;
    let day = Day::new(day).filter(|d| d.day > 0)?;
    let (time, offset) = if let Some(time) = clock.strip_suffix('Z') {
        (time, 0)
    } else {
        let at = clock.rfind(['+', '-'])?;
        let (time, offset) = clock.split_at_checked(at)?;
        let sign = if offset.starts_with('-') { -1 } else { 1 };
        let (hours, minutes) = offset.get(1..)?.split_once(':')?;
        let minutes = number(hours, 2)?.checked_mul(60)?.checked_add(number(minutes, 2)?)?;
        (time, minutes.checked_mul(sign)?)
    };
    let mut parts = time.split(':');
    let hour = number(parts.next()?, 2).filter(|h| *h < 24)?;
    let minute = number(parts.next()?, 2).filter(|m| *m < 60)?;
    let second = parts.next().map_or(Some(0), |s| number(s, 2).filter(|s| *s < 60))?;
    let minutes = hour.checked_mul(60)?.checked_add(minute)?.checked_sub(offset)?;
    let seconds = minutes.checked_mul(60)?.checked_add(second)?;
    let at = day.start().checked_add(seconds.checked_mul(1000)?)?;
    Some(LocalInstant { at, offset: i16::try_from(offset).ok()? })
}

fn number(text: &str, digits: usize) -> Option<i64> {
    (text.len() == digits && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok())?
}

fn month_days(year: i64, month: i64) -> i64 {
    let leap = year.rem_euclid(4) == 0 && (year.rem_euclid(100) != 0 || year.rem_euclid(400) == 0);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days since 1970-01-01 in the proleptic Gregorian calendar, counted from 1 March of year 0 in eras of 400 years.
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year.saturating_sub(1) } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let shifted = month.saturating_add(9).rem_euclid(12);
    let of_year = shifted.saturating_mul(153).saturating_add(2).div_euclid(5).saturating_add(day).saturating_sub(1);
    let leaps = of_era.div_euclid(4).saturating_sub(of_era.div_euclid(100));
    era.saturating_mul(146_097)
        .saturating_add(of_era.saturating_mul(365))
        .saturating_add(leaps)
        .saturating_add(of_year)
        .saturating_sub(719_468)
}

/// Year, month and day of a number of days since 1970-01-01: [`days_from_civil`] the other way round.
fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let days = days.saturating_add(719_468);
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let leaps = of_era.div_euclid(1_460).saturating_sub(of_era.div_euclid(36_524));
    let leaps = leaps.saturating_add(of_era.div_euclid(146_096));
    let year_of_era = of_era.saturating_sub(leaps).div_euclid(365);
    let before = year_of_era.saturating_mul(365).saturating_add(year_of_era.div_euclid(4));
    let of_year = of_era.saturating_sub(before.saturating_sub(year_of_era.div_euclid(100)));
    let shifted = of_year.saturating_mul(5).saturating_add(2).div_euclid(153);
    let day = of_year.saturating_sub(shifted.saturating_mul(153).saturating_add(2).div_euclid(5)).saturating_add(1);
    let month = shifted.saturating_add(2).rem_euclid(12).saturating_add(1);
    let year = era.saturating_mul(400).saturating_add(year_of_era);
    (if month <= 2 { year.saturating_add(1) } else { year }, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_is_read_with_its_offset() {
        assert_eq!(moment("1970-01-01T04:00+04:00"), Some(0));
        assert_eq!(moment("2023-10-12T05:00:00Z"), Some(1_697_086_800_000));
        assert_eq!(moment("2023-10-12T09:00+04:00"), Some(1_697_086_800_000));
        assert_eq!(moment("2023-02-29T09:00Z"), None);
        assert_eq!(moment("2023-10-12"), None);
    }

    #[test]
    fn the_day_of_an_instant_begins_with_it() {
        for days in (-800_000..800_000).step_by(17) {
            let at = days * 86_400_000;
            assert_eq!(Day::of(at).start(), at, "{}", Day::of(at));
        }
        assert_eq!(Day::of(-1).to_string(), "1969-12-31");
        assert_eq!(Day::of(951_782_400_000).to_string(), "2000-02-29");
    }

    #[test]
    fn the_clock_of_an_instant_says_which_day_it_is_there() {
        let check = |text: &str| instant(text).map(|there| day_number(there.at, there.offset));
        assert_eq!(check("1970-01-02T03:00+04:00"), Some(1));
        assert_eq!(check("1970-01-01T23:00Z"), Some(0));
        assert_eq!(check("1970-01-01T01:00-05:00"), Some(0));
        assert_eq!(Day::new("1970-01-02").and_then(Day::number), Some(1));
        assert_eq!(Day::new("1970-01").and_then(Day::number), None);
    }

    #[test]
    fn a_day_ends_when_the_next_one_begins_and_no_sooner_than_it_may() {
        let check = |day: &str| Day::new(day).map(Day::after);
        assert_eq!(check("2026-09-15"), moment("2026-09-16T00:00Z"));
        assert_eq!(check("2024-02"), moment("2024-03-01T00:00Z"));
        assert_eq!(check("2023"), moment("2024-01-01T00:00Z"));
    }

    #[test]
    fn a_day_is_known_as_far_as_it_is_given() {
        assert_eq!(Day::new("2018-09").map(|d| d.to_string()), Some("2018-09".to_owned()));
        assert_eq!(Day::new("2024-02").map(Day::latest), Some((2024, 2, 29)));
        assert_eq!(Day::new("2023-13"), None);
        assert_eq!(Day::new("2023-10-12-1"), None);
    }
}
