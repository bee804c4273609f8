//! Dates and times as a language writes them; instants are shown in a named zone.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::{AmbiguousOffset, TimeZone};

use icu_calendar::cal::Persian;

use crate::{Lang, Locale, Value};

/// A day known as far as its source knows it: 0 stands for a month or day that is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Partial {
    /// The year.
    pub year: i16,
    /// The month, or 0.
    pub month: i8,
    /// The day, or 0.
    pub day: i8,
}

/// An instant as a clock somewhere shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct There {
    /// The day.
    pub day: String,
    /// The day of the week.
    pub weekday: String,
    /// The hour, to the second: `18:00:00`.
    pub time: String,
    /// By how much the clock is ahead of UTC: `UTC+04:00`.
    pub offset: String,
}

/// Why a day and an hour in a zone are not an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoInstant {
    /// They are no day and hour, or the zone is none.
    Unreadable,
    /// The clocks of the zone were put forward over it: it did not exist.
    Skipped,
    /// The clocks of the zone were put back: it was twice.
    Twice,
}

/// The keys of the months of a calendar.
const GREGORIAN: &str = "locale-month";
/// Those of the Solar Hijri calendar, which only the languages have that write it.
const SOLAR: &str = "solar-month";

/// The most changes of the clocks of a zone that are looked at.
const OFFSETS_MAX: usize = 64;

/// A text with the figures of Persian in the place of European ones.
pub(crate) fn persian_digits(text: &str) -> String {
    let figure = |letter: char| match letter.to_digit(10) {
        Some(digit) => char::from_u32(0x06F0_u32.saturating_add(digit)).unwrap_or(letter),
        None => letter,
    };
    text.chars().map(figure).collect()
}

fn zoned(ms: i64, zone: &str) -> jiff::ZonedDateTime {
    let at = Timestamp::from_millisecond(ms).unwrap_or(Timestamp::UNIX_EPOCH);
    at.to_zoned_datetime(TimeZone::get(zone).unwrap_or(TimeZone::UTC))
}

/// The civil date of an instant in a zone.
pub(crate) fn civil(ms: i64, zone: &str) -> Partial {
    let date: Date = zoned(ms, zone).date();
    Partial { year: date.year(), month: date.month(), day: date.day() }
}

impl Locale {
    /// True for the name of a time zone that is known, as in `Asia/Baku`.
    pub fn is_zone(name: &str) -> bool {
        TimeZone::get(name).is_ok()
    }

    /// A day in full: `12 October 2023`; a month or a year where no more is known. In Persian the day of the Solar Hijri calendar
    /// stands beside it.
    pub fn day(&self, day: Partial) -> String {
        self.days(day, None)
    }

    /// From one day to another, or one day alone. Days of one month are written together: `27–28 September 2018`.
    pub fn days(&self, from: Partial, to: Option<Partial>) -> String {
        let civil = self.written(GREGORIAN, from, to);
        let solar = self.solar(from).zip(to.map_or(Some(None), |to| self.solar(to).map(Some)));
        let Some((from, to)) = solar else { return civil };
        let beside = self.written(SOLAR, from, to);
        self.with("solar-beside", &[("day", civil.into()), ("beside", beside.into())])
    }

    fn written(&self, months: &str, from: Partial, to: Option<Partial>) -> String {
        let of_month =
            |to: Partial| (to.year, to.month) == (from.year, from.month) && from.day > 0 && to.day > from.day;
        match to {
            Some(to) if of_month(to) => self.written_day(months, from, &format!("{}–{}", from.day, to.day)),
            Some(to) if to != from => {
                let one = |day: Partial| self.written_day(months, day, &day.day.to_string());
                self.with("locale-range", &[("from", one(from).into()), ("to", one(to).into())])
            }
            Some(_) | None => self.written_day(months, from, &from.day.to_string()),
        }
    }

    fn written_day(&self, months: &str, of: Partial, days: &str) -> String {
        let (year, days) = (self.digits(&of.year.to_string()), self.digits(days));
        match (of.month, of.day) {
            (0, _) => self.with("locale-year", &[("year", year.into())]),
            (month, 0) => {
                let month = self.text(&format!("{months}-alone-{month}"));
                self.with("locale-month-of", &[("month", month.into()), ("year", year.into())])
            }
            (month, _) => {
                let month = self.text(&format!("{months}-{month}"));
                self.with("locale-day", &[("day", days.into()), ("month", month.into()), ("year", year.into())])
            }
        }
    }

    /// The same day of the Solar Hijri calendar, the civil one of Iran, where the language is written beside it.
    fn solar(&self, day: Partial) -> Option<Partial> {
        if self.lang() != Lang::Fa {
            return None;
        }
        let (month, number) = (u8::try_from(day.month).ok()?, u8::try_from(day.day).ok()?);
        let solar = icu_calendar::Date::try_new_iso(i32::from(day.year), month, number).ok()?.to_calendar(Persian);
        Some(Partial {
            year: i16::try_from(solar.year().era_year_or_related_iso()).ok()?,
            month: i8::try_from(solar.month().ordinal).ok()?,
            day: i8::try_from(solar.day_of_month().0).ok()?,
        })
    }

    /// Figures as the language writes them: in Persian those of its script.
    pub fn digits(&self, text: &str) -> String {
        if self.lang() == Lang::Fa { persian_digits(text) } else { text.to_owned() }
    }

    /// The day of an instant in a zone.
    pub fn day_of(&self, ms: i64, zone: &str) -> String {
        self.day(civil(ms, zone))
    }

    /// The hour of an instant in a zone: `16:31`.
    pub fn time_of(&self, ms: i64, zone: &str) -> String {
        let at = zoned(ms, zone);
        self.digits(&format!("{:02}:{:02}", at.hour(), at.minute()))
    }

    /// Day and hour of an instant in a zone.
    pub fn instant(&self, ms: i64, zone: &str) -> String {
        let (day, time) = (self.day_of(ms, zone), self.time_of(ms, zone));
        self.with("locale-instant", &[("day", day.into()), ("time", time.into())])
    }

    /// From one instant to another in a zone: the day once where it is the same, `12 October 2023, 09:00–10:30`.
    pub fn between(&self, from: i64, to: i64, zone: &str) -> String {
        if civil(from, zone) != civil(to, zone) {
            let values = [("from", self.instant(from, zone).into()), ("to", self.instant(to, zone).into())];
            return self.with("locale-range", &values);
        }
        let hours = format!("{}–{}", self.time_of(from, zone), self.time_of(to, zone));
        self.with("locale-instant", &[("day", self.day_of(from, zone).into()), ("time", hours.into())])
    }

    /// The number of the day of an instant in a zone, counted from 1 January 1970.
    pub fn day_number(ms: i64, zone: &str) -> i64 {
        let epoch = Date::constant(1970, 1, 1);
        zoned(ms, zone).date().since(epoch).map_or(0, |since| i64::from(since.get_days()))
    }

    /// The day and the hour of an instant in a zone as a field of a form has them: `2026-09-18T18:00`.
    pub fn local(ms: i64, zone: &str) -> String {
        zoned(ms, zone).datetime().strftime("%Y-%m-%dT%H:%M").to_string()
    }

    /// When the clocks of a zone are changed between two instants, each with the seconds by which they are ahead of UTC from
    /// then on; the first is what holds at the beginning.
    pub fn offsets(from: i64, to: i64, zone: &str) -> Vec<(i64, i32, String)> {
        let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
        let at = |ms: i64| Timestamp::from_millisecond(ms).unwrap_or(Timestamp::UNIX_EPOCH);
        let first = zone.to_offset_info(at(from));
        let mut all = vec![(from, first.offset().seconds(), first.abbreviation().to_owned())];
        let later = zone.following(at(from)).take_while(|next| next.timestamp() <= at(to));
        all.extend(
            later.take(OFFSETS_MAX).map(|next| {
                (next.timestamp().as_millisecond(), next.offset().seconds(), next.abbreviation().to_string())
            }),
        );
        all
    }

    /// An instant as a clock in a zone shows it.
    pub fn there(&self, ms: i64, zone: &str) -> There {
        let at = zoned(ms, zone);
        let minutes = at.offset().seconds().div_euclid(60);
        let (sign, ahead) = if minutes < 0 { ('−', minutes.saturating_neg()) } else { ('+', minutes) };
        let weekday = at.weekday().to_monday_one_offset();
        There {
            day: self.day(civil(ms, zone)),
            weekday: self.text(&format!("locale-weekday-{weekday}")),
            time: self.digits(&format!("{:02}:{:02}:{:02}", at.hour(), at.minute(), at.second())),
            offset: if minutes == 0 {
                "UTC".to_owned()
            } else {
                format!("UTC{sign}{:02}:{:02}", ahead.div_euclid(60), ahead.rem_euclid(60))
            },
        }
    }

    /// What people call a zone: by its city; one that has none (`Etc/GMT-4`, whose sign is turned round) by how far its clocks
    /// are from UTC.
    pub fn zone_name(&self, ms: i64, zone: &str) -> String {
        if zone.starts_with("Etc/") { self.there(ms, zone).offset } else { zone.to_owned() }
    }

    /// A day and an hour without their offset, `2026-09-18T18:00`, by the clocks of a zone: the same with the offset, as
    /// RFC 3339 has it. What is not one instant is not guessed.
    ///
    /// # Errors
    /// [`NoInstant`].
    pub fn with_offset(local: &str, zone: &str) -> Result<String, NoInstant> {
        // What has an offset of its own is not for the clocks of a zone, and is not read over.
        let plain = |time: &str| time.bytes().all(|byte| byte.is_ascii_digit() || byte == b':');
        local.split_once('T').filter(|(_, time)| plain(time)).ok_or(NoInstant::Unreadable)?;
        let local: DateTime = local.parse().map_err(|_not_local| NoInstant::Unreadable)?;
        let zone = TimeZone::get(zone).map_err(|_no_zone| NoInstant::Unreadable)?;
        let offset = match zone.to_ambiguous_timestamp(local).offset() {
            AmbiguousOffset::Unambiguous { offset } => offset,
            AmbiguousOffset::Gap { .. } => return Err(NoInstant::Skipped),
            AmbiguousOffset::Fold { .. } => return Err(NoInstant::Twice),
        };
        let minutes = offset.seconds().div_euclid(60);
        let sign = if minutes < 0 { '-' } else { '+' };
        let ahead = minutes.saturating_abs();
        let (hours, minutes) = (ahead.div_euclid(60), ahead.rem_euclid(60));
        Ok(format!("{}{sign}{hours:02}:{minutes:02}", local.strftime("%Y-%m-%dT%H:%M:%S")))
    }

    /// The instant as machines read it (RFC 3339, UTC), for `<time datetime>`.
    pub fn machine(ms: i64) -> String {
        Timestamp::from_millisecond(ms).unwrap_or(Timestamp::UNIX_EPOCH).to_string()
    }

    /// The civil date of an instant in a zone.
    pub fn civil(ms: i64, zone: &str) -> Partial {
        civil(ms, zone)
    }

    /// Minutes and seconds: `4:05`.
    pub fn clock(ms: i64) -> String {
        let seconds = ms.max(0).div_euclid(1000);
        format!("{}:{:02}", seconds.div_euclid(60), seconds.rem_euclid(60))
    }

    /// A list in a sentence: `a, b and c`.
    pub fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => {
                let first = first.join(&self.text("locale-list-comma"));
                self.with("locale-list-last", &[("first", Value::from(first)), ("last", last.into())])
            }
        }
    }

    /// A size of a file.
    pub fn bytes(&self, bytes: usize) -> String {
        if bytes >= 1_000_000 {
            let megabytes = bytes.saturating_add(500_000).div_euclid(1_000_000);
            return self.with("locale-megabytes", &[("number", megabytes.into())]);
        }
        self.with("locale-kilobytes", &[("number", bytes.div_ceil(1000).into())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Lang;

    #[test]
    fn dates_are_written_as_each_language_writes_them() {
        let day = |lang: Lang, month, day| Locale::of(lang).unwrap().day(Partial { year: 2023, month, day });
        assert_eq!(day(Lang::En, 10, 12), "12 October 2023");
        assert_eq!(day(Lang::Ru, 10, 12), "12 октября 2023 года");
        assert_eq!(day(Lang::Az, 10, 12), "12 oktyabr 2023");
        assert_eq!(day(Lang::Ru, 10, 0), "октябрь 2023 года");
        assert_eq!(day(Lang::En, 0, 0), "2023");
        let persian = Locale::of(Lang::Fa).unwrap().day(Partial { year: 2023, month: 10, day: 12 });
        assert_eq!(persian.replace(['\u{2067}', '\u{2068}', '\u{2069}'], ""), "۱۲ اکتبر ۲۰۲۳ (۲۰ مهر ۱۴۰۲)");
        let part = |month, day| Partial { year: 2018, month, day };
        let two = Locale::of(Lang::Fa).unwrap().days(part(9, 22), Some(part(9, 23)));
        // The month of the one calendar ends within those of the other: 22 September 2018 was 31 Shahrivar 1397.
        let two = two.replace(['\u{2067}', '\u{2068}', '\u{2069}'], "");
        assert_eq!(two, "۲۲–۲۳ سپتامبر ۲۰۱۸ (۳۱ شهریور ۱۳۹۷ تا ۱ مهر ۱۳۹۷)");
        let days = |lang: Lang, to| Locale::of(lang).unwrap().days(part(9, 27), Some(to));
        assert_eq!(days(Lang::Ru, part(9, 28)), "27–28 сентября 2018 года");
        assert_eq!(days(Lang::En, part(10, 1)), "27 September 2018 to 1 October 2018");
        assert_eq!(days(Lang::En, part(9, 27)), "27 September 2018");
    }

    #[test]
    fn instants_are_shown_in_their_zone() {
        let english = Locale::english();
        let at = 1_697_097_600_000; // 2023-10-12T08:00:00Z
        assert_eq!(english.instant(at, "Asia/Baku"), "12 October 2023, 12:00");
        assert_eq!(Locale::machine(at), "2023-10-12T08:00:00Z");
        assert!(Locale::is_zone("Asia/Baku") && !Locale::is_zone("Nowhere/Land"));
        // Almaty moved to +05 on 1 March 2024.
        assert_eq!(english.time_of(at, "Asia/Almaty"), "14:00");
        assert_eq!(english.time_of(1_728_720_000_000, "Asia/Almaty"), "13:00");
    }

    #[test]
    fn a_local_time_that_is_not_one_instant_is_refused() {
        let check = |local: &str, zone: &str| Locale::with_offset(local, zone);
        assert_eq!(check("2026-09-18T18:00", "Asia/Baku"), Ok("2026-09-18T18:00:00+04:00".to_owned()));
        assert_eq!(check("2026-07-01T09:30:15", "America/New_York"), Ok("2026-07-01T09:30:15-04:00".to_owned()));
        assert_eq!(check("2026-03-29T02:30", "Europe/Berlin"), Err(NoInstant::Skipped));
        assert_eq!(check("2026-10-25T02:30", "Europe/Berlin"), Err(NoInstant::Twice));
        assert_eq!(check("2026-10-25", "Nowhere/Land"), Err(NoInstant::Unreadable));
        assert_eq!(check("2026-09-18T18:00+05", "Asia/Baku"), Err(NoInstant::Unreadable));
        assert_eq!(check("soon", "Asia/Baku"), Err(NoInstant::Unreadable));
    }

    #[test]
    fn hours_of_one_day_have_it_once() {
        let english = Locale::english();
        let at = 1_697_097_600_000; // 2023-10-12T08:00:00Z
        assert_eq!(english.between(at, at + 5_400_000, "Asia/Baku"), "12 October 2023, 12:00–13:30");
        let over_midnight = english.between(at, at + 43_200_000, "Asia/Baku");
        assert_eq!(over_midnight, "12 October 2023, 12:00 to 13 October 2023, 00:00");
        assert_eq!(Locale::local(at, "Asia/Baku"), "2023-10-12T12:00");
        assert_eq!(Locale::day_number(at + 43_200_000, "Asia/Baku"), Locale::day_number(at, "Asia/Baku") + 1);
        assert_eq!(Locale::day_number(0, "UTC"), 0);
    }

    #[test]
    fn the_clocks_of_a_zone_are_changed_when_they_are() {
        // 2026-10-24T00:00Z to the day after next: Berlin goes back on the 25th at 01:00Z, Baku does not.
        let (from, to) = (1_792_800_000_000, 1_792_972_800_000);
        let berlin = Locale::offsets(from, to, "Europe/Berlin");
        let seconds: Vec<(i64, i32)> = berlin.iter().map(|one| (one.0, one.1)).collect();
        assert_eq!(seconds, [(from, 7_200), (1_792_890_000_000, 3_600)]);
        assert_eq!(Locale::offsets(from, to, "Asia/Baku").len(), 1);
    }

    #[test]
    fn a_clock_somewhere_tells_the_day_of_the_week() {
        let there = |lang: Lang, zone: &str| Locale::of(lang).unwrap().there(1_697_097_600_000, zone);
        let baku = there(Lang::En, "Asia/Baku");
        assert_eq!(
            (baku.weekday.as_str(), baku.time.as_str(), baku.offset.as_str()),
            ("Thursday", "12:00:00", "UTC+04:00")
        );
        assert_eq!(there(Lang::Ru, "UTC").weekday, "четверг");
        assert_eq!(there(Lang::Az, "America/New_York").offset, "UTC−04:00");
    }

    #[test]
    fn lists_end_with_a_word() {
        let list = |lang: Lang| Locale::of(lang).unwrap().list(&["a".into(), "b".into(), "c".into()]);
        assert_eq!(
            (list(Lang::En), list(Lang::Ru), list(Lang::Az)),
            ("a, b and c".into(), "a, b и c".into(), "a, b və c".into())
        );
    }
}
