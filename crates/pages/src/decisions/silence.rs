//! The silence procedure on a text: the one instant at which it ends, in every capital; its conditions, receipts, objections.

use std::collections::BTreeMap;
use std::ops::Deref;

use askama::Template;
use locale::There;
use procedure::decisions::silence::SilenceResult;
use procedure::decisions::view::{CapitalView, Condition, DecisionView, ObjectionPhase, ObjectionView, SilenceView};
use procedure::meetings::view::MeetingView;
use procedure::names::{Slug, Texts};
use procedure::texts::view::TextView;

use super::said;
use crate::act::Button;
use crate::frame::Frame;

/// The silence procedures on a text.
#[derive(Clone, Debug, Template)]
#[template(path = "decisions/silence.html")]
pub struct SilencePage {
    /// The frame.
    pub f: Frame,
    /// The meeting.
    pub m: MeetingView,
    /// The text.
    pub text: TextView,
    /// What was decided about it.
    pub decision: DecisionView,
    /// Now.
    pub now: i64,
    /// The capital of the reader's party.
    pub own: Option<CapitalView>,
    /// The names of calendars.
    pub calendars: BTreeMap<Slug, Texts>,
    /// What the reader may do.
    pub acts: Vec<Button>,
    /// Rulings on objections, by ordinal.
    pub rulings: Vec<(u32, Vec<Button>)>,
    /// The entry that an act just made.
    pub done: Option<u64>,
}

/// A deadline that was chosen and is not recorded yet, as the page of the silence procedure would show it.
#[derive(Clone, Debug, Template)]
#[template(path = "decisions/chosen.html")]
pub struct Chosen(pub SilencePage);

impl Deref for Chosen {
    type Target = SilencePage;

    fn deref(&self) -> &SilencePage {
        &self.0
    }
}

/// Where a silence procedure stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// It runs.
    Runs,
    /// It was broken.
    Broken,
    /// It ended, and nobody has declared anything.
    Ended,
    /// Its result.
    Result(SilenceResult),
}

impl Stage {
    /// Where a silence procedure stands now. Its end is the clerk's to record, and may be recorded a moment later.
    fn of(silence: &SilenceView, now: i64) -> Self {
        match (silence.result, silence.broken) {
            (Some((_, _, result)), _) => Self::Result(result),
            (None, Some(_)) => Self::Broken,
            (None, None) if silence.ended.is_some() || now >= silence.deadline.at => Self::Ended,
            (None, None) => Self::Runs,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Runs => "runs",
            Self::Broken => "broken",
            Self::Ended => "ended",
            Self::Result(SilenceResult::Adopted) => "adopted",
            Self::Result(SilenceResult::NotAdopted) => "not-adopted",
            Self::Result(SilenceResult::Cancelled) => "cancelled",
        }
    }

    fn badge(self) -> &'static str {
        match self {
            Self::Runs => "badge--open",
            Self::Broken => "badge--late",
            Self::Ended => "badge--due",
            Self::Result(SilenceResult::Adopted) => "badge--adopted",
            Self::Result(SilenceResult::NotAdopted | SilenceResult::Cancelled) => "badge--ring",
        }
    }
}

/// The deadline as a clock somewhere shows it.
#[derive(Clone, Debug)]
pub struct ClockLine {
    /// Whose clock it is; none for UTC.
    pub party: Option<Slug>,
    /// Where it hangs.
    pub place: String,
    /// What it shows.
    pub there: There,
}

/// A sentence with a shape.
#[derive(Clone, Debug)]
pub struct Marked {
    /// The shape.
    pub badge: &'static str,
    /// The sentence.
    pub said: String,
}

impl SilencePage {
    /// The silence procedure that runs, or the last one.
    pub fn current(&self) -> Option<&SilenceView> {
        self.decision.silences.last()
    }

    /// Those before, oldest first.
    pub fn earlier(&self) -> Vec<&SilenceView> {
        let all = self.decision.silences.iter();
        all.take(self.decision.silences.len().saturating_sub(1)).collect()
    }

    /// Where it stands, in a word.
    pub fn stage(&self, silence: &SilenceView) -> Marked {
        let stage = Stage::of(silence, self.now);
        Marked { badge: stage.badge(), said: self.f.t(&format!("decisions-silence-{}", stage.word())) }
    }

    /// Where it stands, in a sentence.
    pub fn lead(&self, silence: &SilenceView) -> String {
        let stage = Stage::of(silence, self.now);
        match (stage, silence.broken) {
            (Stage::Runs, _) => self.left(silence.deadline.at),
            (Stage::Broken, Some(at)) => self.f.t1("decisions-silence-broken-note", "time", self.told(silence, &at)),
            (Stage::Broken, None) | (Stage::Ended | Stage::Result(_), _) => {
                self.f.t(&format!("decisions-silence-{}-note", stage.word()))
            }
        }
    }

    /// True while it runs.
    pub fn runs(&self, silence: &SilenceView) -> bool {
        Stage::of(silence, self.now) == Stage::Runs
    }

    /// How long it still runs.
    fn left(&self, deadline: i64) -> String {
        let minutes = deadline.saturating_sub(self.now).max(0).div_euclid(60_000);
        let (days, hours) = (minutes.div_euclid(1_440), minutes.rem_euclid(1_440).div_euclid(60));
        let pair = |key: &str, first: (&str, i64), second: (&str, i64)| {
            said(&self.f, key, &[(first.0, first.1.to_string()), (second.0, second.1.to_string())])
        };
        if days > 0 {
            return pair("decisions-left-days", ("days", days), ("hours", hours));
        }
        pair("decisions-left-hours", ("hours", hours), ("minutes", minutes.rem_euclid(60)))
    }

    /// The deadline by the reader's own clock: that of its capital, else the one by which it was told.
    pub fn own_clock(&self, silence: &SilenceView) -> ClockLine {
        match &self.own {
            Some(capital) => self.clock_of(capital, silence),
            None => self.clock(&silence.zone, silence),
        }
    }

    fn clock_of(&self, capital: &CapitalView, silence: &SilenceView) -> ClockLine {
        ClockLine {
            party: Some(capital.party.clone()),
            place: self.f.plain(&capital.city),
            there: self.f.locale.there(silence.deadline.at, &capital.zone),
        }
    }

    /// The deadline by the clocks of a zone.
    fn clock(&self, zone: &str, silence: &SilenceView) -> ClockLine {
        let (locale, at) = (self.f.locale, silence.deadline.at);
        ClockLine { party: None, place: locale.zone_name(at, zone), there: locale.there(at, zone) }
    }

    /// Where a clock hangs, if its offset does not say it all.
    pub fn place<'a>(&self, clock: &'a ClockLine) -> Option<&'a str> {
        Some(clock.place.as_str()).filter(|place| *place != clock.there.offset)
    }

    /// The deadline in UTC.
    pub fn utc(&self, silence: &SilenceView) -> There {
        self.f.locale.there(silence.deadline.at, "UTC")
    }

    /// The day of a clock with that of the week.
    pub fn day(&self, there: &There) -> String {
        let values = [("weekday", there.weekday.clone()), ("day", there.day.clone())];
        said(&self.f, "decisions-weekday", &values)
    }

    /// The deadline in every capital, in the order of the language; before them the clock by which it was told, and UTC.
    pub fn clocks(&self, silence: &SilenceView) -> Vec<ClockLine> {
        let mut capitals: Vec<&CapitalView> = silence.capitals.iter().collect();
        self.f.locale.sort_by(&mut capitals, |capital| self.f.name(&capital.party));
        let utc = self.clock("UTC", silence);
        let told = Some(self.clock(&silence.zone, silence)).filter(|told| told.place != utc.place);
        let first = told.into_iter().chain([utc]);
        first.chain(capitals.into_iter().map(|capital| self.clock_of(capital, silence))).collect()
    }

    /// Parties whose capital nobody has recorded.
    pub fn without_capital(&self, silence: &SilenceView) -> Vec<Slug> {
        let known = |party: &&Slug| silence.capitals.iter().any(|capital| capital.party == **party);
        silence.receivers.iter().filter(|party| !known(party)).cloned().collect()
    }

    /// "At 18:00:00 it does not": the instant in words, by the clock by which it was told.
    pub fn one_instant(&self, silence: &SilenceView) -> String {
        let own = self.own_clock(silence);
        let before = silence.deadline.at.saturating_sub(1_000);
        let zone = self.own.as_ref().map_or(silence.zone.as_str(), |capital| capital.zone.as_str());
        let before = self.f.locale.there(before, zone).time;
        said(&self.f, "decisions-one-instant", &[("before", before), ("time", own.there.time), ("place", own.place)])
    }

    /// An instant to the second, by the clock by which the deadline was told.
    pub fn told(&self, silence: &SilenceView, at: &i64) -> String {
        let there = self.f.locale.there(*at, &silence.zone);
        let values = [("day", there.day), ("time", there.time), ("offset", there.offset)];
        said(&self.f, "decisions-instant", &values)
    }

    /// The profile under which it runs.
    pub fn under(&self, silence: &SilenceView) -> String {
        match &silence.profile {
            Some(profile) => self.f.t1("decisions-under-profile", "profile", profile),
            None => self.f.t("decisions-under-none"),
        }
    }

    /// What the rules ask, and whether it is so.
    pub fn conditions(&self, silence: &SilenceView) -> Vec<Marked> {
        let marked = |condition: &Condition| Marked {
            badge: match condition.met() {
                Some(true) => "badge--adopted",
                Some(false) => "badge--late",
                None => "badge--unknown",
            },
            said: self.condition(silence, *condition),
        };
        silence.conditions.iter().map(marked).collect()
    }

    fn condition(&self, silence: &SilenceView, condition: Condition) -> String {
        let f = &self.f;
        match condition {
            Condition::Agreement(Some((_, at))) => f.t1("decisions-silence-agreed", "day", f.instant(&at)),
            Condition::Agreement(None) => f.t("decisions-silence-not-agreed"),
            Condition::Hours { needed, given, .. } => {
                said(f, "decisions-hours", &[("needed", needed.to_string()), ("given", given.to_string())])
            }
            Condition::WorkingDays { needed, counted: Some(counted) } => {
                let values = [
                    ("needed", needed.to_string()),
                    ("counted", counted.working.to_string()),
                    ("unknown", counted.unknown.to_string()),
                    ("calendar", silence.calendar.as_ref().map(|c| self.calendar(c)).unwrap_or_default()),
                ];
                said(f, "decisions-working-days", &values)
            }
            Condition::WorkingDays { needed, counted: None } => f.n("decisions-working-days-unknown", needed),
        }
    }

    /// Working days that nobody asked for, but that a calendar tells.
    pub fn counted(&self, silence: &SilenceView) -> Option<String> {
        let asked = silence.conditions.iter().any(|condition| matches!(condition, Condition::WorkingDays { .. }));
        let (counted, calendar) = silence.counted.filter(|_| !asked).zip(silence.calendar.as_ref())?;
        let values = [
            ("counted", counted.working.to_string()),
            ("unknown", counted.unknown.to_string()),
            ("calendar", self.calendar(calendar)),
        ];
        Some(said(&self.f, "decisions-days-counted", &values))
    }

    fn calendar(&self, slug: &Slug) -> String {
        self.calendars.get(slug).map_or_else(|| slug.to_string(), |name| self.f.plain(name))
    }

    /// Holidays of other calendars within its course.
    pub fn holidays(&self, silence: &SilenceView) -> Vec<String> {
        let line = |(calendar, day): &(Slug, procedure::time::Day)| {
            said(&self.f, "decisions-holiday", &[("day", self.f.day(day)), ("calendar", self.calendar(calendar))])
        };
        let mut holidays: Vec<_> = silence.holidays.iter().collect();
        holidays.sort_by_key(|(_, day)| *day);
        holidays.into_iter().map(line).collect()
    }

    /// Calendars that do not cover the whole of its course.
    pub fn uncovered(&self, silence: &SilenceView) -> Option<String> {
        let names: Vec<String> = silence.uncovered.iter().map(|slug| self.calendar(slug)).collect();
        (!names.is_empty()).then(|| self.f.t1("decisions-uncovered", "calendars", self.f.locale.list(&names)))
    }

    /// Who objects, where the reader may know.
    pub fn objector(&self, objection: &ObjectionView) -> String {
        match (&objection.owner, objection.own) {
            (_, true) => self.f.t("decisions-objection-own"),
            (Some(owner), false) => self.f.capacity_name(owner),
            (None, false) if objection.gone => self.f.t("texts-owner-gone"),
            (None, false) => self.f.t("decisions-objector-withheld"),
        }
    }

    /// Where an objection stands.
    pub fn phase(&self, objection: &ObjectionView) -> Marked {
        let badge = match objection.phase {
            ObjectionPhase::Counts => "badge--late",
            ObjectionPhase::Late => "badge--due",
            ObjectionPhase::NotAdmitted | ObjectionPhase::Withdrawn => "badge--ring",
        };
        Marked { badge, said: self.f.word("decisions-objection", objection.phase) }
    }

    /// What an objection is about.
    pub fn about(&self, objection: &ObjectionView) -> String {
        match objection.proposal {
            Some(_) => self.f.t("decisions-objection-proposal"),
            None => super::paragraphs(&self.f, &self.text, &objection.paragraphs),
        }
    }

    /// What the Chair may rule on an objection.
    pub fn rulings_on(&self, objection: &ObjectionView) -> Vec<Button> {
        let found = self.rulings.iter().find(|(ordinal, _)| *ordinal == objection.objection);
        found.map(|(_, buttons)| buttons.clone()).unwrap_or_default()
    }

    /// Whether receipts of others are shown.
    pub fn sees_receipts(&self) -> bool {
        self.f.capacity.is_bureau()
    }

    /// Who has not acknowledged the letter.
    pub fn waiting(&self, silence: &SilenceView) -> Vec<Slug> {
        let has = |party: &&Slug| silence.acknowledged.iter().any(|(known, _)| known == *party);
        silence.receivers.iter().filter(|party| !has(party)).cloned().collect()
    }

    /// True once a letter tells all what was decided.
    pub fn has_letter(&self, silence: &SilenceView) -> bool {
        silence.result.is_some()
    }
}
