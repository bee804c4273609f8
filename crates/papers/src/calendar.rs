//! A meeting for calendars: iCalendar (RFC 5545) as an invitation that updates itself (RFC 5546, iTIP), and its programme as a
//! calendar to which programs subscribe (RFC 7986).
//!
//! A record knows the days of a meeting and not its hours, so it is entered by days: `VALUE=DATE` names no zone and needs
//! none, and is the same day in every calendar. The number of the entry that changed it last is its sequence, which
//! therefore rises with every change and is the same whoever computes it.

use locale::Locale;
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

/// How often a program that subscribes asks again (RFC 5545, 3.3.6).
const REFRESH: &str = "PT15M";

/// The programme of a meeting as a calendar.
#[derive(Clone, Debug)]
pub struct Timetable<'a> {
    /// Its name.
    pub name: &'a str,
    /// The zone of the meeting.
    pub zone: &'a str,
    /// Where more stands.
    pub link: &'a str,
    /// The sessions, with those that are cancelled.
    pub slots: Vec<Slot>,
}

/// A session in a calendar.
#[derive(Clone, Debug)]
pub struct Slot {
    /// The same as long as it is the same session.
    pub uid: String,
    /// Higher with every change.
    pub sequence: u32,
    /// When it was changed last.
    pub changed: Moment,
    /// When it begins.
    pub begins: Moment,
    /// When it ends.
    pub ends: Moment,
    /// Its title.
    pub title: String,
    /// Where.
    pub place: String,
    /// What more is known of it.
    pub details: String,
    /// Where it is followed by network.
    pub join: Option<String>,
    /// True where it is cancelled: it stays in the calendar as such, for programs that keep what is missing.
    pub cancelled: bool,
    /// True where whoever is there is free: a break.
    pub free: bool,
}

/// The calendar file of a programme. It has no clock: the same programme makes the same bytes.
pub fn timetable(of: &Timetable<'_>) -> String {
    let mut lines = Vec::from([
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Meshveret//Meshveret//EN".to_owned(),
        "CALSCALE:GREGORIAN".to_owned(),
        "METHOD:PUBLISH".to_owned(),
        format!("NAME:{}", escaped(of.name)),
        format!("X-WR-CALNAME:{}", escaped(of.name)),
        format!("URL:{}", of.link),
        format!("REFRESH-INTERVAL;VALUE=DURATION:{REFRESH}"),
        format!("X-PUBLISHED-TTL:{REFRESH}"),
    ]);
    let first = of.slots.iter().map(|slot| slot.begins).min();
    let last = of.slots.iter().map(|slot| slot.ends).max();
    if let Some((first, last)) = first.zip(last) {
        lines.extend(zone(of.zone, first, last));
    }
    of.slots.iter().for_each(|slot| lines.extend(event(of.zone, slot)));
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line)).collect()
}

/// What the clocks of a zone do while a programme lasts (RFC 5545, 3.6.5).
fn zone(name: &str, first: Moment, last: Moment) -> Vec<String> {
    let offsets = Locale::offsets(first.saturating_sub(DAY_MS), last.saturating_add(DAY_MS), name);
    let least = offsets.iter().map(|one| one.1).min().unwrap_or_default();
    let mut lines = Vec::from(["BEGIN:VTIMEZONE".to_owned(), format!("TZID:{name}")]);
    let mut before = offsets.first().map(|one| one.1).unwrap_or_default();
    for (at, seconds, abbreviation) in offsets {
        let word = if seconds > least { "DAYLIGHT" } else { "STANDARD" };
        // It begins at the time that the clocks showed until then.
        let local = at.saturating_add(i64::from(before).saturating_mul(1000));
        lines.extend([
            format!("BEGIN:{word}"),
            format!("DTSTART:{}", instant(local).trim_end_matches('Z')),
            format!("TZOFFSETFROM:{}", offset(before)),
            format!("TZOFFSETTO:{}", offset(seconds)),
            format!("TZNAME:{}", escaped(&abbreviation)),
            format!("END:{word}"),
        ]);
        before = seconds;
    }
    lines.push("END:VTIMEZONE".to_owned());
    lines
}

/// How far a clock is ahead of UTC: `+0400`.
fn offset(seconds: i32) -> String {
    let sign = if seconds < 0 { '-' } else { '+' };
    let minutes = seconds.saturating_abs().div_euclid(60);
    format!("{sign}{:02}{:02}", minutes.div_euclid(60), minutes.rem_euclid(60))
}

fn event(zone: &str, slot: &Slot) -> Vec<String> {
    let at = |name: &str, at: Moment| {
        let local = Locale::local(at, zone);
        // An hour that the clocks showed twice is told by UTC.
        if Locale::with_offset(&local, zone).is_ok() {
            format!("{name};TZID={zone}:{}00", local.replace(['-', ':'], ""))
        } else {
            format!("{name}:{}", instant(at))
        }
    };
    let mut lines = Vec::from([
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}", escaped(&slot.uid)),
        format!("SEQUENCE:{}", slot.sequence),
        format!("DTSTAMP:{}", instant(slot.changed)),
        format!("LAST-MODIFIED:{}", instant(slot.changed)),
        at("DTSTART", slot.begins),
        at("DTEND", slot.ends),
        format!("SUMMARY:{}", escaped(&slot.title)),
        format!("STATUS:{}", if slot.cancelled { "CANCELLED" } else { "CONFIRMED" }),
        format!("TRANSP:{}", if slot.free || slot.cancelled { "TRANSPARENT" } else { "OPAQUE" }),
    ]);
    if !slot.place.is_empty() {
        lines.push(format!("LOCATION:{}", escaped(&slot.place)));
    }
    let details: Vec<&str> =
        [slot.details.as_str()].into_iter().chain(slot.join.as_deref()).filter(|part| !part.is_empty()).collect();
    if !details.is_empty() {
        lines.push(format!("DESCRIPTION:{}", escaped(&details.join("\n"))));
    }
    lines.extend(slot.join.as_ref().map(|join| format!("CONFERENCE;VALUE=URI;FEATURE=VIDEO:{join}")));
    lines.push("END:VEVENT".to_owned());
    lines
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
            '\u{2066}'..='\u{2069}' => {}
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

    fn slot(begins: Moment) -> Slot {
        Slot {
            uid: "morning.som-2.almaty@process.example".to_owned(),
            sequence: 3,
            changed: 1_789_000_000_000,
            begins,
            ends: begins + 5_400_000,
            title: "Opening; statements".to_owned(),
            place: "Böyük zal".to_owned(),
            details: "For: Orluna".to_owned(),
            join: Some("https://meet.example/som".to_owned()),
            cancelled: false,
            free: false,
        }
    }

    /// The properties of a calendar by their names, as a program reads them: lines put together, each with its place.
    fn read(text: &str) -> Vec<(String, String, String)> {
        let unfolded = text.replace("\r\n ", "");
        let mut within: Vec<String> = Vec::new();
        let mut found = Vec::new();
        for line in unfolded.split("\r\n").filter(|line| !line.is_empty()) {
            let (name, value) = line.split_once(':').unwrap();
            match name {
                "BEGIN" => within.push(value.to_owned()),
                "END" => assert_eq!(within.pop().as_deref(), Some(value), "{text}"),
                _ => found.push((within.join("/"), name.to_owned(), value.to_owned())),
            }
        }
        assert!(within.is_empty(), "{text}");
        found
    }

    fn timetable_of(zone: &str, slots: Vec<Slot>) -> Vec<(String, String, String)> {
        let of = Timetable {
            name: "Second Meeting",
            zone,
            link: "https://process.example/en/almaty/som-2/timetable/",
            slots,
        };
        let text = timetable(&of);
        assert!(text.lines().all(|line| line.len() <= 75), "{text}");
        read(&text)
    }

    fn values<'a>(read: &'a [(String, String, String)], place: &str, name: &str) -> Vec<&'a str> {
        read.iter().filter(|(at, known, _)| at == place && known == name).map(|(_, _, value)| value.as_str()).collect()
    }

    #[test]
    fn a_session_is_at_its_hour_in_the_zone_of_the_meeting() {
        let read = timetable_of("Asia/Baku", Vec::from([slot(1_697_097_600_000)]));
        let event = |name: &str| values(&read, "VCALENDAR/VEVENT", name).concat();
        assert_eq!(event("DTSTART;TZID=Asia/Baku"), "20231012T120000");
        assert_eq!(event("DTEND;TZID=Asia/Baku"), "20231012T133000");
        assert_eq!((event("SEQUENCE").as_str(), event("STATUS").as_str()), ("3", "CONFIRMED"));
        assert_eq!(event("SUMMARY"), "Opening\\; statements");
        assert_eq!(event("DESCRIPTION"), "For: Orluna\\nhttps://meet.example/som");
        let zone = |name: &str| values(&read, "VCALENDAR/VTIMEZONE/STANDARD", name).concat();
        assert_eq!((zone("TZOFFSETFROM").as_str(), zone("TZOFFSETTO").as_str()), ("+0400", "+0400"));
        assert_eq!(values(&read, "VCALENDAR", "METHOD"), ["PUBLISH"]);
        assert_eq!(values(&read, "VCALENDAR", "REFRESH-INTERVAL;VALUE=DURATION"), ["PT15M"]);
    }

    #[test]
    fn what_is_cancelled_stays_as_such() {
        let cancelled = Slot { cancelled: true, sequence: 4, ..slot(1_697_097_600_000) };
        let read = timetable_of("Asia/Baku", Vec::from([cancelled]));
        assert_eq!(values(&read, "VCALENDAR/VEVENT", "STATUS"), ["CANCELLED"]);
        assert_eq!(values(&read, "VCALENDAR/VEVENT", "SEQUENCE"), ["4"]);
    }

    #[test]
    fn a_zone_whose_clocks_are_changed_says_when() {
        // 2026-10-24T08:00Z and the day after: at 01:00Z between them Berlin goes back by an hour.
        let (before, after) = (1_792_828_800_000, 1_792_915_200_000);
        let read = timetable_of("Europe/Berlin", Vec::from([slot(before), slot(after)]));
        let starts = values(&read, "VCALENDAR/VEVENT", "DTSTART;TZID=Europe/Berlin");
        assert_eq!(starts, ["20261024T100000", "20261025T090000"]);
        let zone = |name: &str| values(&read, "VCALENDAR/VTIMEZONE/STANDARD", name).concat();
        assert_eq!(zone("DTSTART"), "20261025T030000");
        assert_eq!((zone("TZOFFSETFROM").as_str(), zone("TZOFFSETTO").as_str()), ("+0200", "+0100"));
        assert_eq!(values(&read, "VCALENDAR/VTIMEZONE/DAYLIGHT", "TZOFFSETTO"), ["+0200"]);
        // The hour that is there twice.
        let read = timetable_of("Europe/Berlin", Vec::from([slot(1_792_890_000_000)]));
        assert_eq!(values(&read, "VCALENDAR/VEVENT", "DTSTART"), ["20261025T010000Z"]);
    }

    #[test]
    fn a_programme_without_sessions_is_a_calendar() {
        assert_eq!(values(&timetable_of("Asia/Baku", Vec::new()), "VCALENDAR", "VERSION"), ["2.0"]);
    }

    #[test]
    fn days_that_are_not_known_are_not_entered() {
        assert_eq!(check(|of| of.from.day = 0), None);
    }
}
