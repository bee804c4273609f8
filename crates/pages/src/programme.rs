//! The programme of a meeting: as it is read, as it is made, and the run sheet of those who run the meeting.

use askama::Template;
use procedure::meetings::programme_view::{RunItem, RunLine, SessionView, Stands, is_pause};
use procedure::meetings::view::MeetingView;

use crate::act::Button;
use crate::frame::Frame;

/// A day of a programme.
#[derive(Clone, Debug)]
pub struct ProgrammeDay<T> {
    /// The day of the week.
    pub weekday: String,
    /// The day.
    pub day: String,
    /// What is on it: what runs at the same time stands together.
    pub rows: Vec<Vec<T>>,
}

/// By the clocks of which zone hours are told.
#[derive(Clone, Debug)]
pub struct Clocks {
    /// The zone.
    pub zone: String,
    /// What people call it.
    pub name: String,
    /// The time.
    pub now: i64,
}

impl Clocks {
    /// From when to when a session is, in hours.
    pub fn hours(&self, f: &Frame, of: &SessionView) -> String {
        let span = of.session.placed.span;
        format!("{}–{}", f.locale.time_of(span.begins, &self.zone), f.locale.time_of(span.ends, &self.zone))
    }

    /// Day and hour of an instant.
    pub fn instant(&self, f: &Frame, at: &i64) -> String {
        f.locale.instant(*at, &self.zone)
    }

    /// Hour of an instant.
    pub fn hour(&self, f: &Frame, at: &i64) -> String {
        f.locale.time_of(*at, &self.zone)
    }

    /// True while a session runs.
    pub fn runs(&self, of: &SessionView) -> bool {
        let span = of.session.placed.span;
        !of.session.cancelled && (span.begins..span.ends).contains(&self.now)
    }
}

/// Who leads a session or speaks in it, in words.
fn leads(f: &Frame, of: &SessionView) -> String {
    let placed = &of.session.placed;
    let parties = (!placed.leads.is_empty()).then(|| f.listed(&placed.leads));
    let words = (!placed.lead.is_empty()).then(|| f.plain(&placed.lead));
    parties.into_iter().chain(words).collect::<Vec<_>>().join(&f.t("locale-list-comma"))
}

/// For whom a session is, where that is not everybody.
fn concerned(f: &Frame, of: &SessionView) -> Option<String> {
    of.concerned.as_ref().map(|parties| f.t1("meetings-programme-with", "parties", f.listed(parties)))
}

/// What a reader needs for an address of its own that shows the programme to a calendar program.
#[derive(Clone, Debug)]
pub struct OwnCalendar {
    /// The seat.
    pub seat: String,
    /// What the token is called.
    pub name: String,
    /// For which meeting.
    pub of: String,
}

/// The programme as it is read.
#[derive(Clone, Debug, Template)]
#[template(path = "meetings/timetable.html")]
pub struct Timetable {
    /// The frame.
    pub f: Frame,
    /// The meeting.
    pub m: MeetingView,
    /// True where the reader sees a programme.
    pub seen: bool,
    /// When it was issued.
    pub issued: Option<i64>,
    /// The clocks.
    pub clocks: Clocks,
    /// Its days.
    pub days: Vec<ProgrammeDay<SessionView>>,
    /// The address of the calendar file.
    pub file: String,
    /// What a calendar of the reader's own needs.
    pub calendar: Option<OwnCalendar>,
    /// What the reader may do here.
    pub acts: Vec<Button>,
    /// The entry that an act just made.
    pub done: Option<u64>,
}

impl Timetable {
    fn kind(&self, of: &SessionView) -> String {
        self.f.word("word-session-kind", of.session.placed.kind)
    }

    fn leads(&self, of: &SessionView) -> String {
        leads(&self.f, of)
    }

    fn concerned(&self, of: &SessionView) -> Option<String> {
        concerned(&self.f, of)
    }

    /// The look of a session.
    fn look(&self, of: &SessionView) -> &'static str {
        let pause = is_pause(of.session.placed.kind) && !self.clocks.runs(of);
        match (of.session.cancelled, of.own, pause) {
            (true, _, _) => "session session--cancelled",
            (false, true, _) => "session session--own",
            (false, false, true) => "session session--pause",
            (false, false, false) => "session",
        }
    }
}

/// A session in the editor.
#[derive(Clone, Debug)]
pub struct EditLine {
    /// The session.
    pub view: SessionView,
    /// What does not go together with it, in sentences.
    pub clashes: Vec<String>,
    /// When it begins, as a field of a form has it.
    pub begins: String,
    /// When it ends.
    pub ends: String,
    /// Steps earlier and later, shorter and longer; none where nothing may be moved.
    pub steps: Vec<Button>,
    /// The forms of what else may be done.
    pub others: Vec<Button>,
}

/// The programme as it is made: one form for each session.
#[derive(Clone, Debug, Template)]
#[template(path = "meetings/timetable-edit.html")]
pub struct TimetableEdit {
    /// The frame.
    pub f: Frame,
    /// The meeting.
    pub m: MeetingView,
    /// When it was issued.
    pub issued: Option<i64>,
    /// The clocks.
    pub clocks: Clocks,
    /// Its days.
    pub days: Vec<ProgrammeDay<EditLine>>,
    /// How many things do not go together.
    pub clashes: usize,
    /// Where a session is moved.
    pub address: String,
    /// Where to come back to.
    pub back: String,
    /// What may be done about the programme as a whole.
    pub acts: Vec<Button>,
    /// The entry that an act just made.
    pub done: Option<u64>,
}

impl TimetableEdit {
    fn kind(&self, of: &SessionView) -> String {
        self.f.word("word-session-kind", of.session.placed.kind)
    }

    fn concerned(&self, of: &SessionView) -> Option<String> {
        concerned(&self.f, of)
    }
}

/// The run sheet.
#[derive(Clone, Debug, Template)]
#[template(path = "meetings/run-sheet.html")]
pub struct RunSheet {
    /// The frame.
    pub f: Frame,
    /// The meeting.
    pub m: MeetingView,
    /// The clocks.
    pub clocks: Clocks,
    /// Its days.
    pub days: Vec<ProgrammeDay<RunLine>>,
}

impl RunSheet {
    fn kind(&self, of: &SessionView) -> String {
        self.f.word("word-session-kind", of.session.placed.kind)
    }

    fn leads(&self, of: &SessionView) -> String {
        leads(&self.f, of)
    }

    fn concerned(&self, of: &SessionView) -> Option<String> {
        concerned(&self.f, of)
    }

    fn speakers(&self, item: &RunItem) -> Option<String> {
        let names: Vec<String> = item.speakers.iter().map(|party| self.f.name(party)).collect();
        let words = names.join(&self.f.t("locale-list-comma"));
        (!names.is_empty()).then(|| self.f.t1("meetings-run-speakers", "parties", words))
    }

    /// The shape and the words of where a session stands; nothing for what comes later.
    fn badge(&self, line: &RunLine) -> Option<(&'static str, String)> {
        let (shape, key) = match line.stands {
            Stands::Now => ("badge--open", "meetings-programme-now"),
            Stands::Next => ("badge--due", "meetings-programme-next"),
            Stands::Over => ("badge--ring", "meetings-programme-over"),
            Stands::Later => return None,
        };
        Some((shape, self.f.t(key)))
    }
}
