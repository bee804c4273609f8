//! The programme of a meeting: read, made, as a run sheet, and as a calendar.

use locale::{Locale, Value};
use pages::programme::{Clocks, EditLine, OwnCalendar, ProgrammeDay, RunSheet, Timetable, TimetableEdit};
use pages::{Button, Frame, Section, draw};
use papers::calendar::{self, Slot};
use procedure::meetings::Meeting;
use procedure::meetings::clashes::Clash;
use procedure::meetings::programme::{SessionPlaced, Span};
use procedure::meetings::programme_view::{ProgrammeView, RunLine, SessionView, is_pause, programme, run_sheet};
use procedure::meetings::view::meeting;
use procedure::names::{Slug, Texts};
use procedure::places::Place;
use procedure::{Capacity, Kind, Subject};

use super::{Draw, Drawn};
use crate::button::{Presser, Wanted};

/// By how much a session is moved with one press, in milliseconds: a quarter of an hour.
const STEP_MS: i64 = 15 * 60 * 1000;
const MINUTE_MS: i64 = 60 * 1000;
/// The longest name of a token, in characters.
const NAME_CHARS_MAX: usize = 60;

impl Draw<'_> {
    /// The zone by whose clocks the hours of a meeting are told.
    pub(crate) fn zone_of(&self, of: &Meeting) -> String {
        let own = of.particulars.zone.clone().filter(|zone| Locale::is_zone(zone));
        own.unwrap_or_else(|| self.zone())
    }

    /// The programme as the reader sees it.
    pub(crate) fn programme_of(&self, of: &Meeting) -> Option<ProgrammeView> {
        let zone = self.zone_of(of);
        programme(of, self.reader_at(of), |at| Locale::day_number(at, &zone))
    }

    /// The run sheet, for those who run the meeting.
    pub(crate) fn run_lines(&self, of: &Meeting) -> Option<Vec<RunLine>> {
        let zone = self.zone_of(of);
        let day = |at| Locale::day_number(at, &zone);
        if !self.opens(Place::Programme) {
            return None;
        }
        run_sheet(self.state(), of, self.reader_at(of), (self.now(), day))
    }

    fn clocks(&self, of: &Meeting) -> Clocks {
        let zone = self.zone_of(of);
        // The name of a zone is that which it has on the day of the meeting.
        let at = of.particulars.from.map_or_else(|| self.now(), procedure::time::Day::start);
        Clocks { name: self.locale.zone_name(at, &zone), zone, now: self.now() }
    }

    /// The programme.
    pub(super) fn timetable(&self, of: &Meeting) -> Drawn {
        let mut f = self.frame(Section::Meetings, of.particulars.from);
        f.live = of.is_live();
        // Of a meeting of the past the sources say the order and no hours.
        let (view, clocks) = (self.programme_of(of).filter(|_| of.is_live()), self.clocks(of));
        let link = |key: &str, path: &str| Button {
            label: f.t(key),
            address: f.at(&of.slug, path),
            form: true,
            style: "act--quiet",
            ..Button::default()
        };
        let makes = self.opens(Place::Programme) && of.is_live();
        let acts = if makes {
            Vec::from([link("meetings-programme-edit", "timetable/edit/"), link("meetings-run-sheet", "run-sheet/")])
        } else {
            Vec::new()
        };
        let slug = self.hosted.clerk.slug();
        let own = OwnCalendar {
            seat: format!("{slug}/{}", self.capacity),
            name: name_of_calendar(&f, of),
            of: format!("{slug}/{}", of.slug),
        };
        let page = Timetable {
            seen: view.is_some(),
            issued: view.as_ref().and_then(|view| view.issued),
            days: days(&f, &clocks, view.map(|view| view.sessions).unwrap_or_default(), |one| one.session.placed.span),
            file: f.at(&of.slug, "timetable.ics"),
            calendar: (self.capacity != Capacity::Public && f.has_seat()).then_some(own),
            m: meeting(self.state(), of),
            clocks,
            acts,
            done: self.done(),
            f,
        };
        draw(&page).into()
    }

    /// Where the programme is made.
    pub(super) fn timetable_edit(&self, of: &Meeting) -> Drawn {
        if !self.opens(Place::Programme) {
            return Drawn::NotSeen;
        }
        let f = self.frame(Section::Meetings, of.particulars.from);
        let (presser, clocks) = (self.presser(&f), self.clocks(of));
        let sessions = self.programme_of(of).map(|view| view.sessions).unwrap_or_default();
        let clashes = sessions.iter().map(|one| one.clashes.len()).sum();
        let lines: Vec<EditLine> = sessions.into_iter().map(|one| edit_line(&presser, of, (one, &clocks))).collect();
        let about = Subject::meeting(&of.slug);
        let new = Wanted::new(Kind::MeetingsPlaceSession, about, f.t("meetings-programme-new")).form();
        let new = new.with("begins-zone", &clocks.zone).with("ends-zone", &clocks.zone).style("act--first");
        let issue = Wanted::new(Kind::MeetingsIssueProgramme, about, f.t("act-meetings-issue-programme"));
        let page = TimetableEdit {
            m: meeting(self.state(), of),
            issued: of.programme.issued.as_ref().map(|noted| noted.at),
            days: days(&f, &clocks, lines, |one| one.view.session.placed.span),
            clashes,
            address: f.at(&of.slug, "meetings/move-session"),
            back: f.at(&of.slug, "timetable/edit/"),
            acts: [new, issue].into_iter().filter_map(|wanted| presser.offer_open(wanted)).collect(),
            done: self.done(),
            clocks,
            f: f.clone(),
        };
        draw(&page).into()
    }

    /// The run sheet as a page.
    pub(super) fn run_sheet_page(&self, of: &Meeting) -> Drawn {
        let Some(lines) = self.run_lines(of) else { return Drawn::NotSeen };
        let mut f = self.frame(Section::Meetings, of.particulars.from);
        f.live = of.is_live();
        let clocks = self.clocks(of);
        let days = days(&f, &clocks, lines, |line| line.session.session.placed.span);
        draw(&RunSheet { m: meeting(self.state(), of), days, clocks, f }).into()
    }

    /// The programme as a calendar file, as the reader sees it; without a session where there is no programme for the reader.
    pub(crate) fn timetable_file(&self, meeting: &Slug) -> Option<String> {
        let of = self.state().meetings.get(meeting)?;
        let f = self.frame(Section::Meetings, of.particulars.from);
        let zone = self.zone_of(of);
        let site = self.site.address();
        let host = site.split_once("://").map_or(site, |(_, host)| host);
        let host = host.split(['/', ':']).next().unwrap_or(host);
        let slug = self.hosted.clerk.slug();
        let sessions = self.programme_of(of).map(|view| view.sessions).unwrap_or_default();
        let slot = |one: &SessionView| {
            let placed = &one.session.placed;
            Slot {
                uid: format!("{}.{meeting}.{slug}@{host}", placed.session),
                sequence: one.session.sequence,
                changed: one.session.changed,
                begins: placed.span.begins,
                ends: placed.span.ends,
                title: f.plain(&placed.title),
                place: [&placed.room, &of.particulars.venue, &of.particulars.place]
                    .into_iter()
                    .filter(|texts| !texts.is_empty())
                    .map(|texts| f.plain(texts))
                    .collect::<Vec<_>>()
                    .join(", "),
                details: details(&f, one),
                join: placed.link.clone(),
                cancelled: one.session.cancelled,
                free: is_pause(placed.kind),
            }
        };
        Some(calendar::timetable(&calendar::Timetable {
            name: &format!("{}: {}", f.t("meetings-programme"), f.plain(&of.particulars.name)),
            zone: &zone,
            link: &format!("{site}{}", f.at(meeting, "timetable/")),
            slots: sessions.iter().map(slot).collect(),
        }))
    }
}

/// What a calendar says of a session beside its title.
fn details(f: &Frame, one: &SessionView) -> String {
    let placed = &one.session.placed;
    let mut lines = Vec::from([f.word("word-session-kind", placed.kind)]);
    lines.extend(one.concerned.as_ref().map(|parties| f.t1("meetings-programme-with", "parties", f.listed(parties))));
    let led = (!placed.leads.is_empty()).then(|| f.listed(&placed.leads));
    let led = led.into_iter().chain((!placed.lead.is_empty()).then(|| f.plain(&placed.lead)));
    let led: Vec<String> = led.collect();
    if !led.is_empty() {
        lines.push(f.t1("meetings-programme-lead", "lead", led.join(&f.t("locale-list-comma"))));
    }
    lines.extend(one.items.iter().map(|item| f.item(&item.number, &item.title)));
    lines.extend((!placed.note.is_empty()).then(|| f.plain(&placed.note)));
    lines.join("\n")
}

/// Sessions by the days on which they begin; what runs at the same time stands together.
fn days<T>(f: &Frame, clocks: &Clocks, lines: Vec<T>, span: impl Fn(&T) -> Span) -> Vec<ProgrammeDay<T>> {
    let mut days: Vec<ProgrammeDay<T>> = Vec::new();
    let mut until = i64::MIN;
    for line in lines {
        let Span { begins, ends } = span(&line);
        let there = f.locale.there(begins, &clocks.zone);
        if days.last().is_none_or(|day| day.day != there.day) {
            days.push(ProgrammeDay { weekday: there.weekday, day: there.day, rows: Vec::new() });
            until = i64::MIN;
        }
        let Some(day) = days.last_mut() else { continue };
        match day.rows.last_mut() {
            Some(row) if begins < until => row.push(line),
            Some(_) | None => day.rows.push(Vec::from([line])),
        }
        until = until.max(ends);
    }
    days
}

/// A session in the editor.
fn edit_line(presser: &Presser<'_>, of: &Meeting, (view, clocks): (SessionView, &Clocks)) -> EditLine {
    let f = presser.f;
    let placed = view.session.placed.clone();
    let on = Subject::of(&of.slug, &placed.session);
    let said = |label: &str| {
        let values: [(&str, Value<'_>); 2] = [("act", label.into()), ("session", f.plain(&placed.title).into())];
        f.locale.with("meetings-programme-act-on", &values)
    };
    let local = |at: i64| Locale::local(at, &clocks.zone);
    let Span { begins, ends } = placed.span;
    let step = |key: &str, (begins, ends): (i64, i64)| {
        let label = f.t1(key, "minutes", STEP_MS.div_euclid(MINUTE_MS));
        let wanted = Wanted::new(Kind::MeetingsMoveSession, on, label.clone()).with("session", &placed.session);
        let wanted = wanted.with("begins", local(begins)).with("begins-zone", &clocks.zone);
        let wanted = wanted.with("ends", local(ends)).with("ends-zone", &clocks.zone).style("act--quiet");
        let button = presser.offer_open(wanted)?;
        Some(Button { said: said(&label), id: format!("{}-{key}", button.id), ..at_session(button, &placed) })
    };
    let steps = [
        step("meetings-programme-earlier", (begins.saturating_sub(STEP_MS), ends.saturating_sub(STEP_MS))),
        step("meetings-programme-later", (begins.saturating_add(STEP_MS), ends.saturating_add(STEP_MS))),
        // Nothing is shortened to nothing.
        (ends.saturating_sub(begins) > STEP_MS)
            .then(|| step("meetings-programme-shorter", (begins, ends.saturating_sub(STEP_MS))))
            .flatten(),
        step("meetings-programme-longer", (begins, ends.saturating_add(STEP_MS))),
    ];
    let whole = Wanted::new(Kind::MeetingsPlaceSession, on, f.t("meetings-programme-all-fields")).form();
    let whole = presser.offer_open(whole.style("act--quiet")).map(|button| filled(button, &placed, clocks));
    let label = f.t("meetings-programme-remove");
    let remove = Wanted::new(Kind::MeetingsRemoveSession, on, label.clone()).with("session", &placed.session);
    let remove = presser.offer_open(remove.style("act--quiet"));
    let remove = remove.map(|button| Button { said: said(&label), ..button });
    let clashes = view.clashes.iter().map(|clash| sentence(f, of, clash)).collect();
    EditLine {
        clashes,
        begins: local(begins),
        ends: local(ends),
        steps: steps.into_iter().flatten().collect(),
        others: whole.into_iter().chain(remove).collect(),
        view,
    }
}

/// A button that comes back to its session.
fn at_session(mut button: Button, placed: &SessionPlaced) -> Button {
    for (name, value) in &mut button.fields {
        if name == "return" {
            value.extend(["#session-", placed.session.as_str()]);
        }
    }
    button
}

/// The form of a session with all that is known of it.
fn filled(mut button: Button, placed: &SessionPlaced, clocks: &Clocks) -> Button {
    let mut add = |name: &str, value: String| {
        if !value.is_empty() {
            button.fields.push((name.to_owned(), value));
        }
    };
    let joined = |parties: &[Slug]| parties.iter().map(ToString::to_string).collect::<Vec<_>>().join(",");
    add("session", placed.session.to_string());
    add("session-kind", placed.kind.word().to_owned());
    for (name, at) in [("begins", placed.span.begins), ("ends", placed.span.ends)] {
        add(name, Locale::local(at, &clocks.zone));
        add(&format!("{name}-zone"), clocks.zone.clone());
    }
    add("link", placed.link.clone().unwrap_or_default());
    add("items", placed.items.iter().map(ToString::to_string).collect::<Vec<_>>().join(","));
    add("concerns", placed.concerns.word().to_owned());
    add("parties", joined(&placed.parties));
    add("leads", joined(&placed.leads));
    add("public", if placed.public { "yes" } else { "no" }.to_owned());
    let texts: [(&str, &Texts); 5] = [
        ("title", &placed.title),
        ("room", &placed.room),
        ("lead", &placed.lead),
        ("responsible", &placed.responsible),
        ("note", &placed.note),
    ];
    for (name, texts) in texts {
        texts.0.iter().for_each(|(tag, text)| add(&format!("{name}.{tag}"), text.clone()));
    }
    button
}

/// What does not go together, in the words with which the act is answered, and with the title of the other session.
fn sentence(f: &Frame, of: &Meeting, clash: &Clash) -> String {
    let other = clash.with().and_then(|other| of.programme.sessions.get(other));
    let title = other.map(|other| f.plain(&other.placed.title)).unwrap_or_default();
    let number = |item: u32| of.items.get(&item).map_or_else(|| item.to_string(), |item| item.number.clone());
    let (key, more): (&str, Option<(&str, Value<'_>)>) = match clash {
        Clash::Room(_) => ("rejection-meetings-clash-room", None),
        Clash::Party(_, party) => ("rejection-meetings-clash-party", Some(("party", f.name(party).into()))),
        Clash::Lead(_) => ("rejection-meetings-clash-lead", None),
        Clash::Item(_, item) => ("rejection-meetings-clash-item", Some(("item", number(*item).into()))),
        Clash::Break(_) => ("rejection-meetings-clash-break", None),
        Clash::Days => ("rejection-meetings-clash-days", None),
    };
    let values: Vec<(&str, Value<'_>)> = [("session", title.into())].into_iter().chain(more).collect();
    f.locale.with(key, &values)
}

fn name_of_calendar(f: &Frame, of: &Meeting) -> String {
    let name = format!("{}: {}", f.t("meetings-programme"), f.plain(&of.particulars.name));
    name.chars().take(NAME_CHARS_MAX).collect()
}
