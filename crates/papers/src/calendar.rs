//! A meeting for calendars: iCalendar (RFC 5545) as an invitation that updates itself (RFC 5546, iTIP).
//!
//! A record knows the days of a meeting and not its hours, so it is entered by days: `VALUE=DATE` names no zone and needs
//! none, and is the same day in every calendar. The number of the entry that changed it last is its sequence, which
//! therefore rises with every change and is the same whoever computes it.

use procedure::time::{Day, Moment};

/// The milliseconds of a day.
const DAY_MS: i64 = 86_400_000;
/// The most bytes of a line (RFC 5545, 3.1).
const LINE_BYTES_MAX: usize = 75;

/// What a calendar does with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// It is entered, or changed where it is.
    Request,
    /// It is taken out.
    Cancel,
}

impl Method {
    /// The word, as in `text/calendar; method=REQUEST`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Request => "REQUEST",
            Self::Cancel => "CANCEL",
        }
    }
}

/// A meeting for a calendar.
#[derive(Clone, Copy, Debug)]
pub struct Appointment<'a> {
    /// What a calendar does with it.
    pub method: Method,
    /// The same as long as it is the same meeting.
    pub uid: &'a str,
    /// Higher with every change.
    pub sequence: u64,
    /// When this was written.
    pub written: Moment,
    /// The first day.
    pub from: Day,
    /// The last day, where it is another.
    pub to: Option<Day>,
    /// Its name.
    pub name: &'a str,
    /// Where it is.
    pub place: &'a str,
    /// Where more stands.
    pub link: &'a str,
    /// The address of whoever invites.
    pub organizer: &'a str,
    /// The address of whoever is invited.
    pub attendee: &'a str,
}

/// The calendar file; nothing where the days are not known.
pub fn calendar(of: &Appointment<'_>) -> Option<String> {
    let first = of.from.number()?;
    let last = of.to.and_then(Day::number).unwrap_or(first).max(first);
    let status = match of.method {
        Method::Request => "CONFIRMED",
        Method::Cancel => "CANCELLED",
    };
    let mut lines = Vec::from([
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Meshveret//Meshveret//EN".to_owned(),
        format!("METHOD:{}", of.method.word()),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}", escaped(of.uid)),
        format!("SEQUENCE:{}", of.sequence),
        format!("DTSTAMP:{}", instant(of.written)),
        format!("DTSTART;VALUE=DATE:{}", day(first)),
        // The end is the first day that is no more part of it (RFC 5545, 3.6.1).
        format!("DTEND;VALUE=DATE:{}", day(last.saturating_add(1))),
        format!("SUMMARY:{}", escaped(of.name)),
        format!("STATUS:{status}"),
        "TRANSP:TRANSPARENT".to_owned(),
        format!("URL:{}", of.link),
        format!("ORGANIZER:mailto:{}", of.organizer),
        format!("ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:{}", of.attendee),
    ]);
    if !of.place.is_empty() {
        lines.push(format!("LOCATION:{}", escaped(of.place)));
    }
    lines.extend(["END:VEVENT".to_owned(), "END:VCALENDAR".to_owned()]);
    Some(lines.iter().map(|line| folded(line)).collect())
}

fn day(number: i64) -> String {
    let Day { year, month, day } = Day::of(number.saturating_mul(DAY_MS));
    format!("{year:04}{month:02}{day:02}")
}

fn instant(at: Moment) -> String {
    let seconds = at.rem_euclid(DAY_MS).div_euclid(1000);
    let (hour, minute, second) =
        (seconds.div_euclid(3600), seconds.div_euclid(60).rem_euclid(60), seconds.rem_euclid(60));
    format!("{}T{hour:02}{minute:02}{second:02}Z", day(at.div_euclid(DAY_MS)))
}

/// A text as a value (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => value.extend(['\\', c]),
            '\n' => value.push_str("\\n"),
            c if c.is_control() => {}
            c => value.push(c),
        }
    }
    value
}

/// A line with its end, broken where it is too long, between characters.
fn folded(line: &str) -> String {
    let (mut text, mut bytes) = (String::with_capacity(line.len().saturating_add(2)), 0_usize);
    for c in line.chars() {
        if bytes.saturating_add(c.len_utf8()) > LINE_BYTES_MAX {
            text.push_str("\r\n ");
            bytes = 1;
        }
        text.push(c);
        bytes = bytes.saturating_add(c.len_utf8());
    }
    text.push_str("\r\n");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(change: impl FnOnce(&mut Appointment<'static>)) -> Option<String> {
        let day = |day| Day { year: 2026, month: 9, day };
        let mut of = Appointment {
            method: Method::Request,
            uid: "som-2.almaty@process.example",
            sequence: 41,
            written: 1_789_000_000_000,
            from: day(30),
            to: None,
            name: "Second Meeting",
            place: "",
            link: "https://process.example/en/almaty/som-2/",
            organizer: "secretariat@process.example",
            attendee: "mission@felmora.example",
        };
        change(&mut of);
        calendar(&of)
    }

    #[test]
    fn a_meeting_of_one_day_ends_before_the_next() {
        let text = check(|_| {}).unwrap();
        assert!(text.contains("\r\nDTSTART;VALUE=DATE:20260930\r\nDTEND;VALUE=DATE:20261001\r\n"), "{text}");
        assert!(text.contains("\r\nMETHOD:REQUEST\r\n") && text.contains("\r\nDTSTAMP:20260910T002640Z\r\n"), "{text}");
        assert!(text.contains("\r\nSEQUENCE:41\r\n"));
    }

    #[test]
    fn what_is_cancelled_says_so_twice() {
        let text = check(|of| of.method = Method::Cancel).unwrap();
        assert!(text.contains("METHOD:CANCEL") && text.contains("STATUS:CANCELLED"), "{text}");
    }

    #[test]
    fn a_name_cannot_begin_another_line_and_no_line_is_too_long() {
        let name = "Вторая встреча; \n\rEND:VCALENDAR, ".repeat(5);
        let text = check(|of| of.name = name.leak()).unwrap();
        assert!(text.lines().all(|line| line.len() <= 75), "{text}");
        assert_eq!(text.lines().filter(|line| line.starts_with("END:VCALENDAR")).count(), 1);
        let unfolded = text.replace("\r\n ", "");
        assert!(unfolded.contains("SUMMARY:Вторая встреча\\; \\nEND:VCALENDAR\\, Вторая"), "{unfolded}");
    }

    #[test]
    fn days_that_are_not_known_are_not_entered() {
        assert_eq!(check(|of| of.from.day = 0), None);
    }
}
