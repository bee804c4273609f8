//! The silence procedure: a text is sent to all, and unless somebody objects before one instant, the Chair may declare it
//! adopted. What happened in it, what stands against opening it, and which objection came in time.
//!
//! Invariants: a silence is judged by the version of the profile and by the base under which it was opened; an objection
//! counts from the time it was *received*; the deadline only ends the silence, its result is declared.

use super::{Decided, of_text};
use crate::meetings::Meeting;
use crate::prelude::*;
use crate::rules::calendar::Counted;
use crate::rules::profile::Key;
use crate::sealed::SealedClass;
use crate::texts::Draft;
use crate::time::{LocalInstant, day_number};

/// The most silence procedures on one text.
pub const SILENCES_MAX: usize = 100;
/// The most extensions of one silence procedure.
pub const EXTENSIONS_MAX: usize = 100;

of_text! {
    /// The meeting agreed that a silence procedure be used on the text.
    SilenceAgreed {}
    /// The Chair opened a silence procedure.
    SilenceOpened {
        /// The ordinal.
        silence: u32,
        /// When it ends: what is received before this instant is in time.
        deadline: Moment,
        /// The minutes by which the clock of the deadline is ahead of UTC.
        offset: i16,
        /// The name of that clock's zone.
        zone: String,
        /// The calendar by which its working days are counted.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        calendar: Option<Slug>,
        /// The working days that were counted.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        working_days: Option<u32>,
        /// The days of which the calendar said nothing.
        #[serde(default, skip_serializing_if = "is_zero")]
        days_unknown: u32,
        /// The profile under which it runs.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        profile: Option<String>,
        /// Whose objection counts.
        base: Vec<Slug>,
    }
    /// A party has received the letter that opened it.
    Acknowledged {
        /// The silence procedure.
        silence: u32,
        /// The party.
        party: Slug,
    }
    /// The Chair gave more time.
    SilenceExtended {
        /// The silence procedure.
        silence: u32,
        /// When it ends now.
        deadline: Moment,
        /// The minutes by which the clock of the deadline is ahead of UTC.
        offset: i16,
        /// The working days that were counted, from the opening on.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        working_days: Option<u32>,
        /// The days of which the calendar said nothing.
        #[serde(default, skip_serializing_if = "is_zero")]
        days_unknown: u32,
    }
    /// The Chair cancelled it.
    SilenceCancelled {
        /// The silence procedure.
        silence: u32,
        /// Why.
        #[serde(default, skip_serializing_if = "Texts::is_empty")]
        reason: Texts,
    }
    /// Its deadline has passed.
    SilenceEnded {
        /// The silence procedure.
        silence: u32,
    }
    /// The Chair ruled on an objection.
    ObjectionRuled {
        /// The objection.
        objection: u32,
        /// Whether it counts.
        counts: bool,
        /// Why.
        #[serde(default, skip_serializing_if = "Texts::is_empty")]
        reason: Texts,
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks with a reference")]
fn is_zero(number: &u32) -> bool {
    *number == 0
}

/// What came of a silence procedure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SilenceResult {
    /// The Chair declared the text adopted.
    Adopted,
    /// The Chair declared it not adopted.
    NotAdopted,
    /// The Chair cancelled the procedure.
    Cancelled,
}

/// Who learns who broke a silence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disclosure {
    /// The Chair and the secretariat.
    ChairOnly,
    /// Nobody.
    Anonymous,
    /// All who follow the text.
    Attributed,
}

/// A silence procedure as it stands.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Silence {
    /// Its entry and time.
    pub opened: (u64, Moment),
    /// When it ends.
    pub deadline: Moment,
    /// The minutes by which the clock of the deadline is ahead of UTC.
    pub offset: i16,
    /// The name of that clock's zone.
    pub zone: String,
    /// The calendar by which working days are counted.
    pub calendar: Option<Slug>,
    /// The days as they were counted, where there is a calendar.
    pub counted: Option<Counted>,
    /// The profile under which it runs.
    pub profile: Option<String>,
    /// Whose objection counts.
    pub base: Vec<Slug>,
    /// Who has the letter, with entry and time.
    pub acknowledged: BTreeMap<Slug, (u64, Moment)>,
    /// Extensions, with entry, time, and the deadline before.
    pub extended: Vec<(u64, Moment, Moment)>,
    /// The entry that ended it; its time is the deadline, however late it was put.
    pub ended: Option<u64>,
    /// Its result, with entry and time.
    pub result: Option<(u64, Moment, SilenceResult)>,
    /// Sealed fields that tell who objects, each with its entry, where nobody is told: to be erased when it has a result.
    pub(crate) unattributed: Vec<(u64, Hash)>,
}

impl Silence {
    /// True if what is received at this instant comes too late.
    pub fn is_over(&self, received: Moment) -> bool {
        received >= self.deadline
    }

    /// The days of its course in the deadline's own clock, from 1 January 1970: that on which it was opened, and that on
    /// which it ends. A deadline at midnight is that of the day before.
    pub fn course(&self) -> (i64, i64) {
        course(self.opened.1, LocalInstant { at: self.deadline, offset: self.offset })
    }

    /// Who learns who broke it.
    pub fn disclosure(&self, state: &State) -> Disclosure {
        let profile = state.profile_called(self.profile.as_deref());
        match profile.value(Key::SILENCE_DISCLOSE_BREAKER).as_deref() {
            Some("attributed") => Disclosure::Attributed,
            Some("anonymous") => Disclosure::Anonymous,
            // Confidential by default, also where the value is none that we know.
            Some(_) | None => Disclosure::ChairOnly,
        }
    }
}

impl Decided {
    /// The silence procedure that runs on the text, or has ended and awaits the Chair's declaration.
    pub fn silence(&self) -> Option<(u32, &Silence)> {
        let (ordinal, silence) = self.silences.last_key_value()?;
        silence.result.is_none().then_some((*ordinal, silence))
    }

    /// The objections in a silence procedure.
    pub fn objections_in(&self, silence: u32) -> impl Iterator<Item = (&u32, &super::Objection)> {
        self.objections.iter().filter(move |(_, objection)| objection.silence == Some(silence))
    }

    /// The objection that broke a silence procedure: of those that came in time or were admitted, and were not withdrawn,
    /// the first that was received.
    pub fn breaking(&self, silence: u32) -> Option<&super::Objection> {
        let breaks = |objection: &&super::Objection| objection.is_admitted() && !objection.withdrawn;
        self.objections_in(silence).map(|(_, objection)| objection).filter(breaks).min_by_key(|made| made.received)
    }
}

fn course(opened: Moment, deadline: LocalInstant) -> (i64, i64) {
    (day_number(opened, deadline.offset), day_number(deadline.at.saturating_sub(1), deadline.offset))
}

/// The days from the opening to the deadline, where there is a calendar.
pub(crate) fn counted(
    state: &State,
    calendar: Option<&Slug>,
    opened: Moment,
    deadline: LocalInstant,
) -> Option<Counted> {
    let (begins, ends) = course(opened, deadline);
    state.calendars.get(calendar?).map(|calendar| calendar.1.counted(begins, ends))
}

/// The silence procedure on a text that is not yet declared.
///
/// # Errors
/// `decisions.no-silence`.
pub(crate) fn undeclared(decided: &Decided) -> Result<(u32, &Silence), Rejection> {
    decided.silence().ok_or_else(|| Rejection::new(super::Reason::NoSilence))
}

/// Until the meeting is closed; but a silence procedure on a text goes its way after that.
///
/// # Errors
/// `meetings.closed`, `meetings.archive`.
pub(crate) fn before_close(meeting: &Meeting, text: Option<&Slug>) -> Result<(), Rejection> {
    let draft = text.and_then(|text| meeting.texts.get(text));
    match draft.and_then(|draft| draft.decided.silence()) {
        Some(_) => Ok(()),
        None => meeting.before_close(),
    }
}

/// Whose objection counts in a silence procedure opened now: the base, of whom nobody need be present.
pub(crate) fn asked(state: &State, meeting: &Meeting) -> Vec<Slug> {
    let lines = super::base::base_lines(state, meeting).into_iter();
    let absent = |why| why == super::base::Why::NotPresent;
    let seated = |party: &Slug| super::base::is_seated(state, meeting, party);
    let asked = lines.filter(|line| line.counts || (absent(line.why) && seated(&line.party)));
    asked.map(|line| line.party).collect()
}

/// May the Chair declare the text adopted? Only after the end, with no objection that counts; late ones first get a ruling.
pub(crate) fn may_adopt(desk: &mut Desk<'_>, decided: &Decided, ordinal: u32) -> Result<(), Rejection> {
    if decided.silences.get(&ordinal).is_some_and(|silence| silence.ended.is_none()) {
        return Err(Rejection::new(super::Reason::SilenceRuns));
    }
    let open = decided.objections_in(ordinal).filter(|(_, o)| o.stands && o.late && o.ruling.is_none()).count();
    if open > 0 && decided.breaking(ordinal).is_none() {
        desk.ask(Rejection::new(super::Reason::LateObjectionOpen).with("objections", open))?;
    }
    Ok(())
}

/// Ascribes an objection or a proposal in a silence procedure as openly as that discloses its breaker; outside of one, as
/// the profile keeps positions.
pub(crate) fn attribution(desk: &mut Desk<'_>, draft: &Draft, key: Key) -> Attribution {
    let Some((_, silence)) = draft.decided.silence() else { return desk.attribution(key) };
    match silence.disclosure(desk.state) {
        Disclosure::Attributed => Attribution::Open(desk.capacity().clone()),
        Disclosure::ChairOnly => desk.sealed_attribution(SealedClass::Position),
        Disclosure::Anonymous => desk.sealed_attribution(SealedClass::Unattributed),
    }
}

/// May words be proposed? While silence runs a proposal is an objection, where the rules have it so, of a party that is
/// asked; it is in time if it was received before the deadline.
///
/// # Errors
/// `texts.frozen`, `texts.before-decision`.
pub(crate) fn may_propose(desk: &Desk<'_>, draft: &Draft) -> Result<(), Rejection> {
    let breaks = |silence: &Silence| {
        let profile = desk.state.profile_called(silence.profile.as_deref());
        let asked = desk.capacity().party().is_some_and(|party| silence.base.contains(party));
        asked && !silence.is_over(desk.stamp.received) && !profile.is(Key::SILENCE_AMENDMENT_BREAKS, "no")
    };
    match draft.decided.silence() {
        Some((_, silence)) if breaks(silence) => Ok(()),
        Some(_) | None => draft.negotiable(),
    }
}

/// A proposal was made while silence runs: it is an objection too, unless its owner has objected already.
pub(crate) fn on_proposal(desk: &mut Desk<'_>, meeting: &Slug, draft: &Draft, proposal: u32) {
    if draft.decided.silence().is_none() || super::object::standing(desk, &draft.decided).is_some() {
        return;
    }
    let made = super::object::Made { proposal: Some(proposal), ..super::object::Made::default() };
    super::object::leave(desk, meeting, draft, made);
}

/// The open proposals that the capacity which acts has made since silence was opened: they stand and go with its objection.
pub(crate) fn proposals(desk: &Desk<'_>, draft: &Draft) -> Vec<u32> {
    let Some((_, silence)) = draft.decided.silence() else { return Vec::new() };
    let since = draft.open_proposals().filter(|(_, proposal)| proposal.made.0 > silence.opened.0);
    let mine =
        since.filter(|(_, proposal)| desk.state.owner(&proposal.proposed.owner).as_ref() == Some(desk.capacity()));
    mine.map(|(ordinal, _)| *ordinal).collect()
}

/// What an objection received now has to say of the silence procedure.
pub(crate) fn received(desk: &Desk<'_>, decided: &Decided) -> Option<(u32, bool)> {
    decided.silence().map(|(ordinal, silence)| (ordinal, silence.is_over(desk.stamp.received)))
}

/// Changes what was decided about a text, and keeps the list of deadlines to come.
fn change(state: &mut State, (meeting, text): (&Slug, &Slug), meta: &Meta, change: impl FnOnce(&mut Decided)) {
    let before = running(state, meeting, text);
    state.change_text(meeting, text, meta, |draft| change(&mut draft.decided));
    let after = running(state, meeting, text);
    if let Some(deadline) = before {
        state.deadlines.remove_mut(&(deadline, meeting.clone(), text.clone()));
    }
    if let Some(deadline) = after {
        state.deadlines.insert_mut((deadline, meeting.clone(), text.clone()), ());
    }
}

/// The deadline that is still to come on a text.
fn running(state: &State, meeting: &Slug, text: &Slug) -> Option<Moment> {
    let draft = state.meetings.get(meeting)?.texts.get(text)?;
    let (_, silence) = draft.decided.silence()?;
    silence.ended.is_none().then_some(silence.deadline)
}

/// What tells who objects is kept in mind while silence runs, where nobody is told.
pub(crate) fn note_unattributed(decided: &mut Decided, meta: &Meta) {
    if let Some(mut silence) = decided.silences.last_entry().filter(|silence| silence.get().result.is_none()) {
        let known = &mut silence.get_mut().unattributed;
        let new = meta.unattributed.iter().map(|hash| (meta.number, *hash)).filter(|one| !known.contains(one));
        let new: Vec<(u64, Hash)> = new.collect();
        known.extend(new);
    }
}

/// Silence has a result: who objected, where nobody is told, is nobody's to know from now on.
fn forget(state: &mut State, (meeting, text): (&Slug, &Slug)) {
    let draft = state.meetings.get(meeting).and_then(|meeting| meeting.texts.get(text));
    let undeclared = draft.and_then(|draft| draft.decided.silence());
    for (entry, hash) in undeclared.map(|(_, silence)| silence.unattributed.clone()).unwrap_or_default() {
        state.positions.remove_mut(&hash);
        state.spent.push_back_mut((entry, hash));
    }
}

/// The Chair declared a result: it is that of the silence procedure too, where there was one.
pub(crate) fn declared(state: &mut State, of: (&Slug, &Slug), meta: &Meta, result: SilenceResult) {
    forget(state, of);
    change(state, of, meta, |decided| {
        decided.silence_agreed = None;
        if let Some(mut silence) = decided.silences.last_entry()
            && silence.get().result.is_none()
        {
            silence.get_mut().result = Some((meta.number, meta.occurred, result));
        }
    });
}

impl SilenceAgreed {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            draft.decided.silence_agreed = Some((meta.number, meta.occurred));
        });
    }
}

impl SilenceOpened {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        let counted = self.working_days.map(|working| Counted { working, unknown: self.days_unknown });
        let silence = Silence {
            opened: (meta.number, meta.occurred),
            deadline: self.deadline,
            offset: self.offset,
            zone: self.zone.clone(),
            calendar: self.calendar.clone(),
            counted,
            profile: self.profile.clone(),
            base: self.base.clone(),
            acknowledged: BTreeMap::new(),
            extended: Vec::new(),
            ended: None,
            result: None,
            unattributed: Vec::new(),
        };
        change(state, (&self.meeting, &self.text), meta, |decided| {
            decided.objections.values_mut().for_each(|objection| objection.stands = false);
            decided.silences.insert(self.silence, silence);
        });
    }
}

impl Acknowledged {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        change(state, (&self.meeting, &self.text), meta, |decided| {
            if let Some(silence) = decided.silences.get_mut(&self.silence) {
                silence.acknowledged.insert(self.party.clone(), (meta.number, meta.occurred));
            }
        });
    }
}

impl SilenceExtended {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        change(state, (&self.meeting, &self.text), meta, |decided| {
            if let Some(silence) = decided.silences.get_mut(&self.silence) {
                silence.extended.push((meta.number, meta.occurred, silence.deadline));
                (silence.deadline, silence.offset) = (self.deadline, self.offset);
                silence.counted = self.working_days.map(|working| Counted { working, unknown: self.days_unknown });
            }
        });
    }
}

impl SilenceCancelled {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        forget(state, (&self.meeting, &self.text));
        change(state, (&self.meeting, &self.text), meta, |decided| {
            if let Some(silence) = decided.silences.get_mut(&self.silence) {
                silence.result = Some((meta.number, meta.occurred, SilenceResult::Cancelled));
            }
        });
    }
}

impl SilenceEnded {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        change(state, (&self.meeting, &self.text), meta, |decided| {
            if let Some(silence) = decided.silences.get_mut(&self.silence) {
                silence.ended = Some(meta.number);
            }
        });
    }
}

impl ObjectionRuled {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            if let Some(objection) = draft.decided.objections.get_mut(&self.objection) {
                let ruling = (meta.number, meta.occurred, self.clone());
                objection.ruling = Some(ruling);
            }
        });
    }
}
