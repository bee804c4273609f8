//! Times that an address names: a day or an hour by the clocks of the process, or an instant with its offset.

use locale::Locale;
use procedure::time::{Day, Moment, moment};

/// From when to when a time that is given lasts, both included: a day, a minute or a second. Nothing where it is no time, or
/// where the clocks of the zone showed it twice or not at all.
pub(crate) fn span(text: &str, zone: &str) -> Option<(Moment, Moment)> {
    if let Some(day) = Day::new(text) {
        let day = day.number()?;
        return Some((begins(day, zone)?, begins(day.checked_add(1)?, zone)?.checked_sub(1)?));
    }
    let whole = Locale::with_offset(text, zone).ok();
    let from = moment(whole.as_deref().unwrap_or(text))?;
    let clock = text.split_once('T').map_or("", |(_, clock)| clock);
    let clock = clock.split(['Z', '+', '-']).next().unwrap_or_default();
    let lasts = if clock.matches(':').count() > 1 { 1_000 } else { 60_000 };
    Some((from, from.checked_add(lasts)?.checked_sub(1)?))
}

/// The first instant of a day, which in some zones and years is not midnight.
fn begins(day: i64, zone: &str) -> Option<Moment> {
    let day = Day::of(day.checked_mul(86_400_000)?);
    let at = |hour: &str| Locale::with_offset(&format!("{day}T{hour}:00"), zone).ok();
    moment(&at("00").or_else(|| at("01"))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, zone: &str) -> Option<(String, String)> {
        span(text, zone).map(|(from, to)| (Locale::machine(from), Locale::machine(to)))
    }

    fn pair(from: &str, to: &str) -> (String, String) {
        (from.to_owned(), to.to_owned())
    }

    #[test]
    fn a_time_lasts_as_long_as_it_is_told() {
        let day = pair("2023-10-11T20:00:00Z", "2023-10-12T19:59:59.999Z");
        let baku = |text: &str| check(text, "Asia/Baku").unwrap();
        assert_eq!(baku("2023-10-12"), day);
        let minute = pair("2023-10-12T10:00:00Z", "2023-10-12T10:00:59.999Z");
        assert_eq!(baku("2023-10-12T14:00"), minute);
        assert_eq!(baku("2023-10-12T10:00Z"), minute);
        assert_eq!(baku("2023-10-12T12:00+02:00"), minute);
        let second = pair("2023-10-12T10:00:00Z", "2023-10-12T10:00:00.999Z");
        assert_eq!(baku("2023-10-12T14:00:00"), second);
        assert_eq!(baku("2023-10-12T10:00:00Z"), second);
    }

    #[test]
    fn what_is_no_one_time_is_none() {
        for text in ["", "2023", "2023-10", "2023-02-30", "yesterday", "2023-10-12T25:00", "2023-10-12T"] {
            assert_eq!(check(text, "Asia/Baku"), None, "{text}");
        }
        // The hour that the clocks of Berlin showed twice.
        assert_eq!(check("2026-10-25T02:30", "Europe/Berlin"), None);
        assert_eq!(check("9999-12-31", "UTC"), None);
    }

    #[test]
    fn a_day_without_midnight_begins_at_one() {
        let day = pair("2023-04-27T22:00:00Z", "2023-04-28T20:59:59.999Z");
        assert_eq!(check("2023-04-28", "Africa/Cairo"), Some(day));
    }
}
