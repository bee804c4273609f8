//! Calendars of working days as data: which days of the week are free, which days are holidays, from when until when that
//! is known. A day outside is unknown: it is counted neither as a working day nor as a holiday.

use crate::prelude::*;

/// The most calendars of a process.
pub const CALENDARS_MAX: usize = 200;
/// The most holidays of a calendar.
pub const HOLIDAYS_MAX: usize = 1_000;
/// The most days that a calendar covers: ten years.
pub const DAYS_MAX: i64 = 3_653;

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Weekday {
    /// Monday.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
}

impl Weekday {
    /// The days of a week, from that of 1 January 1970 on.
    const FROM_EPOCH: [Self; 7] =
        [Self::Thursday, Self::Friday, Self::Saturday, Self::Sunday, Self::Monday, Self::Tuesday, Self::Wednesday];

    /// The weekday of a day, by its number counted from 1 January 1970.
    fn of(day: i64) -> Option<Self> {
        Self::FROM_EPOCH.get(usize::try_from(day.rem_euclid(7)).ok()?).copied()
    }
}

/// A calendar was set; a later one of the same slug takes its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct CalendarSet {
    /// Its slug.
    pub calendar: Slug,
    /// Its name.
    pub name: Texts,
    /// The days of the week on which nobody works.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub weekend: Vec<Weekday>,
    /// The holidays, in their order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub holidays: Vec<Day>,
    /// Whose calendar it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub party: Option<Slug>,
    /// The first day that it covers.
    pub from: Day,
    /// The last day that it covers.
    pub to: Day,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Slug>,
}

/// The days of a period as a calendar knows them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counted {
    /// Working days.
    pub working: u32,
    /// Days of which the calendar says nothing.
    pub unknown: u32,
}

impl CalendarSet {
    /// The days after the first one up to the last one, by their numbers from 1 January 1970: the day on which a period
    /// begins is not counted, the day on which it ends is.
    pub fn counted(&self, begins: i64, ends: i64) -> Counted {
        let first = begins.saturating_add(1);
        let (from, to) = (self.from.start_number(), self.to.start_number());
        let holidays: BTreeSet<i64> = self.holidays.iter().filter_map(|day| day.number()).collect();
        let free = |day: i64| holidays.contains(&day) || Weekday::of(day).is_some_and(|of| self.weekend.contains(&of));
        // What is known is within the calendar's days, of which there are at most DAYS_MAX.
        let known = first.max(from)..=ends.min(to);
        let covered = known.end().saturating_sub(*known.start()).saturating_add(1).max(0);
        let all = ends.saturating_sub(first).saturating_add(1).max(0);
        let working = known.filter(|day| !free(*day)).count();
        Counted {
            working: u32::try_from(working).unwrap_or(u32::MAX),
            unknown: u32::try_from(all.saturating_sub(covered)).unwrap_or(u32::MAX),
        }
    }

    /// The holidays after the first day up to the last one.
    pub fn holidays_within(&self, begins: i64, ends: i64) -> impl Iterator<Item = Day> {
        self.holidays.iter().copied().filter(move |day| day.number().is_some_and(|n| n > begins && n <= ends))
    }
}

impl CalendarSet {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.calendars.insert_mut(self.calendar.clone(), Arc::new((meta.number, self.clone())));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// September 2026: Tuesday the 1st, holidays on the 9th and on Sunday the 20th.
    fn september() -> CalendarSet {
        let day = |text: &str| Day::new(text).unwrap();
        CalendarSet {
            calendar: Slug::new("heron-vale").unwrap(),
            name: Texts::default(),
            weekend: Vec::from([Weekday::Saturday, Weekday::Sunday]),
            holidays: Vec::from([day("2026-09-09"), day("2026-09-20")]),
            party: None,
            from: day("2026-09-01"),
            to: day("2026-09-30"),
            source: None,
        }
    }

    #[test]
    fn working_days_are_counted_from_the_day_after_to_the_last_one() {
        let number = |text: &str| Day::new(text).and_then(Day::number).unwrap();
        let check = |begins: &str, ends: &str| {
            let counted = september().counted(number(begins), number(ends));
            (counted.working, counted.unknown)
        };
        assert_eq!(check("2026-09-07", "2026-09-08"), (1, 0));
        assert_eq!(check("2026-09-07", "2026-09-14"), (4, 0));
        assert_eq!(check("2026-09-18", "2026-09-21"), (1, 0));
        assert_eq!(check("2026-09-14", "2026-09-14"), (0, 0));
        assert_eq!(check("2026-09-29", "2026-10-03"), (1, 3));
        assert_eq!(check("2026-10-01", "2026-10-05"), (0, 4));
        assert_eq!(check("2026-08-28", "2026-09-02"), (2, 3));
        assert_eq!(check("2026-09-14", "2026-09-10"), (0, 0));
    }

    #[test]
    fn holidays_of_a_period_are_named() {
        let number = |text: &str| Day::new(text).and_then(Day::number).unwrap();
        let found: Vec<String> = september()
            .holidays_within(number("2026-09-09"), number("2026-09-20"))
            .map(|day| day.to_string())
            .collect();
        assert_eq!(found, ["2026-09-20"]);
    }
}
