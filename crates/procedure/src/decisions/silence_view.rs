//! The silence procedures on a text as a reader may see them: that one runs and what became of it for all who have a seat,
//! objections for members, who objected for those to whom the rules disclose it, receipts for the Chair and the secretariat.

use super::silence::{Silence, SilenceResult};
use super::{AdoptedBy, Objection};
use crate::delegations::view::Reader;
use crate::meetings::Meeting;
use crate::prelude::*;
use crate::rules::calendar::Counted;
use crate::rules::profile::Key;
use crate::texts::Draft;
use crate::time::LocalInstant;
use crate::view::Audience;

/// The milliseconds of an hour.
const HOUR_MS: i64 = 3_600_000;

/// A silence procedure.
#[derive(Clone, Debug)]
pub struct SilenceView {
    /// Its ordinal.
    pub silence: u32,
    /// Its entry, and when it was opened.
    pub opened: (u64, Moment),
    /// When it ends.
    pub deadline: LocalInstant,
    /// The name of the zone in which its deadline was told.
    pub zone: String,
    /// Deadlines that it had before, oldest first.
    pub deadlines_before: Vec<Moment>,
    /// When it ended: its deadline, once that is recorded.
    pub ended: Option<Moment>,
    /// When it was broken: the time at which the first objection that counts was received.
    pub broken: Option<Moment>,
    /// What came of it, with entry and time.
    pub result: Option<(u64, Moment, SilenceResult)>,
    /// Objections, in time and late, for members.
    pub objections: Vec<ObjectionView>,
    /// Who was sent the letter.
    pub receivers: Vec<Slug>,
    /// Who has acknowledged it and when; a party sees its own receipt only.
    pub acknowledged: Vec<(Slug, Moment)>,
    /// Whose objection counts.
    pub base: Vec<Slug>,
    /// The calendar by which working days are counted.
    pub calendar: Option<Slug>,
    /// The days as they were counted, where there is a calendar.
    pub counted: Option<Counted>,
    /// Holidays of other calendars within its course.
    pub holidays: Vec<(Slug, Day)>,
    /// Other calendars that do not cover the whole of its course.
    pub uncovered: Vec<Slug>,
    /// The capitals by whose clocks the deadline is shown.
    pub capitals: Vec<CapitalView>,
    /// The profile under which it runs.
    pub profile: Option<String>,
    /// What that profile asks of it.
    pub conditions: Vec<Condition>,
}

/// What the rules ask of a silence procedure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// That the meeting agreed to it: the entry and time at which it did. Kept until the result is declared.
    Agreement(Option<(u64, Moment)>),
    /// A least number of hours.
    Hours {
        /// How many are asked.
        needed: u32,
        /// How many there are, whole.
        given: u32,
        /// True if these are enough.
        met: bool,
    },
    /// A least number of working days.
    WorkingDays {
        /// How many are asked.
        needed: u32,
        /// The days as they were counted, where there is a calendar.
        counted: Option<Counted>,
    },
}

impl Condition {
    /// Whether it is met; `None` where that is not known.
    pub fn met(self) -> Option<bool> {
        match self {
            Self::Agreement(agreed) => Some(agreed.is_some()),
            Self::Hours { met, .. } => Some(met),
            Self::WorkingDays { needed, counted: Some(Counted { working, .. }) } if working >= needed => Some(true),
            Self::WorkingDays { counted: Some(Counted { unknown: 0, .. }), .. } => Some(false),
            Self::WorkingDays { .. } => None,
        }
    }
}

/// An objection in a silence procedure.
#[derive(Clone, Debug)]
pub struct ObjectionView {
    /// Its ordinal.
    pub objection: u32,
    /// Its entry.
    pub entry: u64,
    /// When it was received.
    pub received: Moment,
    /// Who objects, where this reader may know.
    pub owner: Option<Capacity>,
    /// True where that is kept no longer.
    pub gone: bool,
    /// True where it is the reader's own.
    pub own: bool,
    /// The paragraphs it is about; the whole text if none.
    pub paragraphs: Vec<u32>,
    /// The proposal that is an objection too.
    pub proposal: Option<u32>,
    /// Why.
    pub reason: Texts,
    /// Where it stands.
    pub phase: ObjectionPhase,
    /// The Chair's ruling, in words, where there is one.
    pub ruling: Option<Texts>,
}

/// Where an objection stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ObjectionPhase {
    /// It counts.
    Counts,
    /// It came late, and the Chair has not ruled on it.
    Late,
    /// The Chair ruled that it does not count.
    NotAdmitted,
    /// It was withdrawn.
    Withdrawn,
}

/// The capital of a party.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CapitalView {
    /// The party.
    pub party: Slug,
    /// The city.
    pub city: Texts,
    /// The name of its time zone.
    pub zone: String,
}

/// What the desk of a party shows about a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The text.
    pub text: Slug,
    /// Its symbol; that of the draft until it is adopted.
    pub symbol: String,
    /// The entry that says so.
    pub entry: u64,
    /// When that was.
    pub at: Moment,
    /// What it says.
    pub what: News,
}

/// What a notice says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum News {
    /// Silence runs until this instant.
    Runs {
        /// When it ends.
        deadline: LocalInstant,
        /// True where it was extended.
        extended: bool,
        /// True where the party has acknowledged the letter.
        acknowledged: bool,
    },
    /// It was broken, and awaits the declaration of the Chair.
    Broken,
    /// It has ended, and awaits the declaration of the Chair.
    Ended,
    /// The Chair declared the result.
    Declared(SilenceResult),
}

/// What the letter says that tells all what was decided.
#[derive(Clone, Debug)]
pub struct LetterView {
    /// To whom it goes: every party that was invited.
    pub to: Vec<Slug>,
    /// The text's title.
    pub title: Texts,
    /// Its symbol; that of the draft where it was not adopted.
    pub symbol: String,
    /// What came of the silence procedure.
    pub result: SilenceResult,
    /// The entry that declared it.
    pub entry: u64,
    /// When it was declared.
    pub at: Moment,
    /// When silence was to end.
    pub deadline: LocalInstant,
    /// The name of the zone in which the deadline was told.
    pub zone: String,
    /// When it was broken, where it was.
    pub broken: Option<Moment>,
    /// How the text was adopted, and the hash that stands for it.
    pub adopted: Option<(Option<AdoptedBy>, Hash)>,
}

/// The silence procedures on a text, oldest first; none for those without a seat.
pub fn silences(state: &State, meeting: &Meeting, draft: &Draft, reader: Reader<'_>) -> Vec<SilenceView> {
    if reader.audience < Audience::Observer {
        return Vec::new();
    }
    let all = draft.decided.silences.iter();
    all.map(|(ordinal, silence)| view(state, (meeting, draft), (*ordinal, silence), reader)).collect()
}

fn view(
    state: &State,
    (meeting, draft): (&Meeting, &Draft),
    (ordinal, silence): (u32, &Silence),
    reader: Reader<'_>,
) -> SilenceView {
    let objections = draft.decided.objections_in(ordinal).filter(|_| reader.audience >= Audience::Member);
    let reads = |party: &Slug| reader.audience >= Audience::Bureau || reader.own == Some(party);
    let receipts = silence.acknowledged.iter().filter(|(party, _)| reads(party));
    let (holidays, uncovered) = elsewhere(state, silence);
    SilenceView {
        silence: ordinal,
        opened: silence.opened,
        deadline: deadline(silence),
        zone: silence.zone.clone(),
        deadlines_before: silence.extended.iter().map(|(_, _, before)| *before).collect(),
        ended: silence.ended.map(|_| silence.deadline),
        broken: draft.decided.breaking(ordinal).map(|objection| objection.received),
        result: silence.result,
        objections: objections.map(|(number, made)| objection(state, *number, made, reader)).collect(),
        receivers: receivers(meeting),
        acknowledged: receipts.map(|(party, (_, at))| (party.clone(), *at)).collect(),
        base: silence.base.clone(),
        calendar: silence.calendar.clone(),
        counted: silence.counted,
        holidays,
        uncovered,
        capitals: capitals(state, meeting),
        profile: silence.profile.clone(),
        conditions: conditions(state, draft, silence),
    }
}

/// What the profile asks under which it was opened. That the meeting agreed is kept until the result is declared.
fn conditions(state: &State, draft: &Draft, silence: &Silence) -> Vec<Condition> {
    let profile = state.profile_called(silence.profile.as_deref());
    let number = |key: Key| profile.value(key).and_then(|value| value.parse::<u32>().ok());
    let asked = profile.is(Key::SILENCE_PRIOR_AGREEMENT, "yes") && silence.result.is_none();
    let agreement = asked.then_some(Condition::Agreement(draft.decided.silence_agreed));
    let length = silence.deadline.saturating_sub(silence.opened.1);
    let hours = number(Key::SILENCE_MIN_HOURS).map(|needed| Condition::Hours {
        needed,
        given: u32::try_from(length.div_euclid(HOUR_MS)).unwrap_or_default(),
        met: length >= i64::from(needed).saturating_mul(HOUR_MS),
    });
    let days =
        number(Key::SILENCE_MIN_WORKING_DAYS).map(|needed| Condition::WorkingDays { needed, counted: silence.counted });
    [agreement, hours, days].into_iter().flatten().collect()
}

fn deadline(silence: &Silence) -> LocalInstant {
    LocalInstant { at: silence.deadline, offset: silence.offset }
}

fn receivers(meeting: &Meeting) -> Vec<Slug> {
    meeting.invitations.keys().cloned().collect()
}

fn objection(state: &State, number: u32, made: &Objection, reader: Reader<'_>) -> ObjectionView {
    let owner = match &made.owner {
        Attribution::Open(capacity) => Some(capacity.clone()),
        Attribution::Sealed(_) if reader.audience >= Audience::Bureau => state.disclosed(&made.owner),
        Attribution::Sealed(_) => None,
    };
    let by = state.owner(&made.owner);
    ObjectionView {
        objection: number,
        entry: made.made.0,
        received: made.received,
        owner,
        gone: state.is_gone(&made.owner),
        own: reader.own.is_some() && by.as_ref().and_then(Capacity::party) == reader.own,
        paragraphs: made.paragraphs.clone(),
        proposal: made.proposal,
        reason: made.reason.clone(),
        phase: phase(made),
        ruling: made.ruling.as_ref().map(|(_, _, ruled)| ruled.reason.clone()),
    }
}

fn phase(made: &Objection) -> ObjectionPhase {
    match (made.withdrawn, made.is_admitted(), &made.ruling) {
        (true, _, _) => ObjectionPhase::Withdrawn,
        (false, true, _) => ObjectionPhase::Counts,
        (false, false, Some(_)) => ObjectionPhase::NotAdmitted,
        (false, false, None) => ObjectionPhase::Late,
    }
}

/// What falls within its course by other calendars than the one by which its days are counted.
fn elsewhere(state: &State, silence: &Silence) -> (Vec<(Slug, Day)>, Vec<Slug>) {
    let (begins, ends) = silence.course();
    let others =
        || state.calendars.values().map(|set| &set.1).filter(|set| Some(&set.calendar) != silence.calendar.as_ref());
    let holidays = others().flat_map(|set| set.holidays_within(begins, ends).map(|day| (set.calendar.clone(), day)));
    let uncovered = others().filter(|set| set.counted(begins, ends).unknown > 0).map(|set| set.calendar.clone());
    (holidays.collect(), uncovered.collect())
}

/// The capitals of the parties that were invited, as far as they are recorded.
fn capitals(state: &State, meeting: &Meeting) -> Vec<CapitalView> {
    let capital = |party: &Slug| {
        let (_, capital) = state.parties.get(party)?.capital.as_ref()?;
        Some(CapitalView { party: party.clone(), city: capital.city.clone(), zone: capital.zone.clone() })
    };
    meeting.invitations.keys().filter_map(capital).collect()
}

/// What the desk of a party must show: for each text under silence, or last decided so, how it stands.
pub fn notices(state: &State, meeting: &Slug, party: &Slug) -> Vec<Notice> {
    let Some(meeting) = state.meetings.get(meeting).filter(|meeting| meeting.invitations.contains_key(party)) else {
        return Vec::new();
    };
    meeting.texts.values().filter_map(|draft| notice(draft, party)).collect()
}

fn notice(draft: &Draft, party: &Slug) -> Option<Notice> {
    let (ordinal, silence) = draft.decided.silences.last_key_value()?;
    let broken = draft.decided.breaking(*ordinal).map(|objection| (objection.made.0, objection.received));
    let (entry, at, what) = match (silence.result, broken, silence.ended) {
        (Some((entry, at, result)), _, _) => (entry, at, News::Declared(result)),
        (None, Some((entry, at)), _) => (entry, at, News::Broken),
        (None, None, Some(entry)) => (entry, silence.deadline, News::Ended),
        (None, None, None) => {
            let extended = silence.extended.last().map(|(entry, at, _)| (*entry, *at));
            let (entry, at) = extended.unwrap_or(silence.opened);
            let acknowledged = silence.acknowledged.contains_key(party);
            let runs = News::Runs { deadline: deadline(silence), extended: extended.is_some(), acknowledged };
            (entry, at, runs)
        }
    };
    Some(Notice { text: draft.opened.text.clone(), symbol: symbol(draft), entry, at, what })
}

fn symbol(draft: &Draft) -> String {
    let adopted = draft.decided.adopted.as_ref();
    adopted.map_or_else(|| draft.opened.symbol.clone(), |(_, _, adopted)| adopted.symbol.clone())
}

/// What the letter says, once the Chair has declared the result of the last silence procedure on a text.
pub fn letter(meeting: &Meeting, draft: &Draft, reader: Reader<'_>) -> Option<LetterView> {
    let (ordinal, silence) = draft.decided.silences.last_key_value()?;
    let (entry, at, result) = silence.result.filter(|_| reader.audience >= Audience::Observer)?;
    let adopted = draft.decided.adopted.as_ref().map(|(_, _, adopted)| (adopted.by, adopted.hash));
    Some(LetterView {
        to: receivers(meeting),
        title: draft.opened.title.clone(),
        symbol: symbol(draft),
        result,
        entry,
        at,
        deadline: deadline(silence),
        zone: silence.zone.clone(),
        broken: draft.decided.breaking(*ordinal).map(|objection| objection.received),
        adopted: adopted.filter(|_| result == SilenceResult::Adopted),
    })
}
