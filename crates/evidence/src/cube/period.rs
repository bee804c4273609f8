//! Time of an observation: a period as SDMX writes it, and whether the figure is a stock at a date of it or a flow over it.

use std::borrow::Cow;

/// What the figure has to do with its period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// A flow over the whole period.
    Flow,
    /// A stock on its first day.
    Start,
    /// A stock at its middle.
    Middle,
    /// A stock on its last day.
    End,
    /// Nobody said.
    Unstated,
}

/// All of them, in the order of their letters' numbers.
pub const SORTS: [Sort; 5] = [Sort::Flow, Sort::Start, Sort::Middle, Sort::End, Sort::Unstated];

impl Sort {
    /// Its name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Flow => "flow",
            Self::Start => "stock-start",
            Self::Middle => "stock-middle",
            Self::End => "stock-end",
            Self::Unstated => "unstated",
        }
    }

    /// The sort of this name.
    pub fn named(name: &str) -> Option<Self> {
        SORTS.into_iter().find(|sort| sort.name() == name)
    }

    /// Whether it is a stock, which is never added over time.
    pub const fn is_stock(self) -> bool {
        matches!(self, Self::Start | Self::Middle | Self::End)
    }
}

/// Between the text of a period and its sort in a dictionary: below every sign of a text, so that years sort.
const BETWEEN: char = '\u{1}';

/// A period as a dictionary keeps it.
pub fn word(text: &str, sort: Sort) -> String {
    format!("{text}{BETWEEN}{}", sort.name())
}

/// Text and sort of a word of a dictionary.
pub fn parts(word: &str) -> (&str, Sort) {
    let (text, sort) = word.split_once(BETWEEN).unwrap_or((word, ""));
    (text, Sort::named(sort).unwrap_or(Sort::Unstated))
}

/// First and last day of a period as year, month and day; of a stock, the same day twice.
pub fn days(word: &str) -> Option<([i32; 3], [i32; 3])> {
    let (text, sort) = parts(word);
    let (first, last) = span(text)?;
    Some(match sort {
        Sort::Start => (first, first),
        Sort::End => (last, last),
        Sort::Middle => (middle(first, last), middle(first, last)),
        Sort::Flow | Sort::Unstated => (first, last),
    })
}

/// Whether this is a period: a year, half-year, quarter, month, day, or two years with a slash.
pub fn is_period(text: &str) -> bool {
    span(text).is_some()
}

/// A period as it is compared: `2020-Q3` of `2020Q3`, and of `2020M05` and `2020-M05` the month as most write it, `2020-05`.
pub fn plain(text: &str) -> Cow<'_, str> {
    let Some((year, part)) = text.split_at_checked(4) else { return Cow::Borrowed(text) };
    let part = part.strip_prefix('-').unwrap_or(part);
    let written = match part.strip_prefix('M') {
        Some(month) => format!("{year}-{month}"),
        None if part.starts_with(['Q', 'S']) => format!("{year}-{part}"),
        None => return Cow::Borrowed(text),
    };
    if is_period(&written) { Cow::Owned(written) } else { Cow::Borrowed(text) }
}

/// The year in which a period begins.
pub fn year(text: &str) -> Option<i32> {
    span(parts(text).0).map(|([year, _, _], _)| year)
}

fn span(text: &str) -> Option<([i32; 3], [i32; 3])> {
    if let Some((from, to)) = text.split_once('/') {
        let ((first, _), (_, last)) = (span(from)?, span(to)?);
        return (first <= last).then_some((first, last));
    }
    let mut parts = text.split('-');
    let year: i32 = digits(parts.next()?, 4)?;
    let (second, third) = (parts.next(), parts.next());
    if parts.next().is_some() {
        return None;
    }
    let months = |first: i32, last: i32| Some(([year, first, 1], [year, last, days_of(year, last)]));
    match (second, third) {
        (None, None) => months(1, 12),
        (Some(part), None) => match part.split_at_checked(1)? {
            ("Q", number) => digits(number, 1).filter(|n| (1..=4).contains(n)).and_then(|n| months(n * 3 - 2, n * 3)),
            ("S", number) => digits(number, 1).filter(|n| (1..=2).contains(n)).and_then(|n| months(n * 6 - 5, n * 6)),
            ("A", "1") => months(1, 12),
            ("M", number) => digits(number, 2).filter(|n| (1..=12).contains(n)).and_then(|n| months(n, n)),
            _ => digits(part, 2).filter(|n| (1..=12).contains(n)).and_then(|n| months(n, n)),
        },
        (Some(month), Some(day)) => {
            let month = digits(month, 2).filter(|month| (1..=12).contains(month))?;
            let day = digits(day, 2).filter(|day| (1..=days_of(year, month)).contains(day))?;
            Some(([year, month, day], [year, month, day]))
        }
        (None, Some(_)) => None,
    }
}

fn digits(text: &str, length: usize) -> Option<i32> {
    (text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

fn days_of(year: i32, month: i32) -> i32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// The first day of the second half: 1 July of a year.
fn middle([year, first, _]: [i32; 3], [_, last, _]: [i32; 3]) -> [i32; 3] {
    if first == last { [year, first, 15] } else { [year, i32::midpoint(first, last + 1), 1] }
}

/// Days since 1 January 1970 (proleptic Gregorian), as Parquet counts dates.
pub fn day_number([year, month, day]: [i32; 3]) -> i32 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// A moment as ISO 8601 has it, in UTC, from milliseconds since 1970.
pub fn moment(milliseconds: i64) -> String {
    let (days, seconds) = (milliseconds.div_euclid(86_400_000), milliseconds.rem_euclid(86_400_000) / 1000);
    // The day that the number is of: the inverse of `day_number`.
    let of_march = days + 719_468;
    let (era, of_era) = (of_march.div_euclid(146_097), of_march.rem_euclid(146_097));
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * of_year + 2) / 153;
    let (day, month) =
        (of_year - (153 * from_march + 2) / 5 + 1, if from_march < 10 { from_march + 3 } else { from_march - 9 });
    let year = era * 400 + year_of_era + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}Z", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stocks_have_a_day_and_flows_a_span() {
        assert_eq!(days(&word("2024", Sort::Middle)), Some(([2024, 7, 1], [2024, 7, 1])));
        assert_eq!(days(&word("2025", Sort::End)), Some(([2025, 12, 31], [2025, 12, 31])));
        assert_eq!(days(&word("2011-Q1", Sort::Flow)), Some(([2011, 1, 1], [2011, 3, 31])));
        assert_eq!(days(&word("2020/2024", Sort::Flow)), Some(([2020, 1, 1], [2024, 12, 31])));
        assert_eq!(day_number([1970, 1, 1]), 0);
        assert_eq!(day_number([2024, 2, 29]), 19_782);
        assert_eq!(moment(19_782 * 86_400_000 + 3_723_000), "2024-02-29T01:02:03Z");
        assert_eq!(moment(0), "1970-01-01T00:00:00Z");
        assert_eq!(moment(1_798_761_599_999), "2026-12-31T23:59:59Z");
    }

    #[test]
    fn what_is_no_period_is_refused() {
        for wrong in ["", "24", "2024-13", "2024-Q5", "2023-02-29", "2024/2020", "year", "2024-1-1-1", "20245"] {
            assert!(!is_period(wrong), "{wrong}");
        }
    }
}
