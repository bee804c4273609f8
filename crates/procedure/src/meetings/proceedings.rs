//! The proceedings of a meeting: its course from the opening to the close, who took part, who spoke when, what was decided; as
//! the record has it, in the order of time. A draft of the summary record is made of nothing else.
//!
//! What is done behind closed doors is not in it: the speeches of a closed item are in no entry, and of its outcome only what
//! the record says is told.

use super::{Meeting, Phase, Step};
use crate::decisions::Mode;
use crate::delegations::attendance::Attended as Line;
use crate::delegations::passes::Where;
use crate::delegations::{Delegation, Presence};
use crate::floor::clock::Heard;
use crate::floor::lists::{Speech, Topic};
use crate::floor::points::Point;
use crate::floor::statements::{StatementView, statements};
use crate::membership::Status;
use crate::prelude::*;
use crate::record::personal::Which;
use crate::rules::profile::Key;
use crate::sealed::Shown;
use crate::texts::{Draft, TextKind};
use crate::view::{Audience, audience_on_text};
use crate::words::words;
use crate::{Capacity, Process};

words! {
    /// Whether the draft of a summary record says who spoke.
    Attributed {
        /// By name.
        Names = "names",
        /// By status: a member, an observer.
        Status = "status",
        /// Not at all: how many spoke.
        No = "no",
    }
}

/// How the draft of a summary record of this process says who spoke: by our default it does not, since the trust of a room
/// is worth more than the record of its words (Chatham House).
pub fn attributed(state: &State) -> Attributed {
    state.profile().value(Key::FLOOR_ATTRIBUTION).and_then(|word| Attributed::named(&word)).unwrap_or(Attributed::No)
}

/// The proceedings.
#[derive(Clone, Debug, Default)]
pub struct Proceedings {
    /// What happened, in the order of time.
    pub course: Vec<Happened>,
    /// Who took part, in no order.
    pub attended: Vec<Attended>,
    /// The texts on which the meeting decided, in the order of time.
    pub decisions: Vec<Decision>,
}

/// One thing that happened.
#[derive(Clone, Debug)]
pub struct Happened {
    /// The entry that says it.
    pub entry: u64,
    /// When.
    pub at: Moment,
    /// What.
    pub what: What,
}

/// What happened.
#[derive(Clone, Debug)]
pub enum What {
    /// A step of the course of the meeting; of an item taken up, whether it was or is considered behind closed doors.
    Step(Step, bool),
    /// A delegation spoke, or speaks.
    Spoke(Speaker),
    /// A point of order, and what became of it.
    Raised(Point),
    /// A decision.
    Decided(Decision),
    /// A text was signed: told once, when the last of its signatures was made.
    Signed(Signing),
}

/// Who spoke.
#[derive(Clone, Debug)]
pub struct Speaker {
    /// The party.
    pub party: Slug,
    /// Its status at the meeting.
    pub status: Status,
    /// Under which item, or on which list.
    pub topic: Topic,
    /// For what.
    pub speech: Speech,
    /// The parties on whose behalf it spoke as well.
    pub with: Vec<Slug>,
    /// Until when; nothing while it speaks.
    pub to: Option<Moment>,
    /// What was noted of the substance, for those who may read it.
    pub noted: BTreeMap<Tag, Shown>,
}

impl Speaker {
    /// The statement that the delegation handed in for what it spoke on, the last one, as the Chair and the secretariat see it.
    pub fn statement(&self, meeting: &Meeting) -> Option<StatementView> {
        if self.speech != Speech::Statement {
            return None;
        }
        let item = self.topic.item();
        let of_it = |one: &StatementView| {
            one.handed.party == self.party && (one.handed.item.is_none() || one.handed.item == item)
        };
        statements(meeting, Audience::Bureau, None).into_iter().rfind(of_it)
    }
}

/// A party that took part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attended {
    /// The party.
    pub party: Slug,
    /// In which status.
    pub status: Status,
    /// By network alone.
    pub remote: bool,
}

/// What a meeting decided on a text.
#[derive(Clone, Debug)]
pub struct Decision {
    /// The entry.
    pub entry: u64,
    /// When.
    pub at: Moment,
    /// The text.
    pub text: Slug,
    /// Its title.
    pub title: Texts,
    /// Its symbol.
    pub symbol: String,
    /// What.
    pub outcome: Outcome,
}

/// The signatures under a text.
#[derive(Clone, Debug)]
pub struct Signing {
    /// Its title.
    pub title: Texts,
    /// Its symbol.
    pub symbol: String,
    /// Who signed, in no order.
    pub definitive: Vec<Slug>,
    /// Who signed subject to confirmation by the capital.
    pub ad_referendum: Vec<Slug>,
}

words! {
    /// What was decided on a text.
    Outcome {
        /// It was adopted.
        Adopted = "adopted",
        /// It was declared not adopted.
        NotAdopted = "not-adopted",
        /// It goes under a silence procedure.
        SilenceAgreed = "silence-agreed",
        /// It was issued as the Chair's summary.
        Summary = "summary",
    }
}

impl Meeting {
    /// The entry and time at which its summary record was approved, where it was: so is a text of that kind once it is adopted.
    pub fn summary_approved(&self) -> Option<(u64, Moment)> {
        let records = self.texts.values().filter(|draft| draft.opened.kind == Some(TextKind::SummaryRecord));
        let adopted = records.filter_map(|draft| draft.decided.adopted.as_ref());
        adopted.map(|(entry, at, _)| (*entry, *at)).next()
    }

    /// The summary record of the meeting, once it is before it as a text.
    pub fn summary_record(&self) -> Option<&Slug> {
        let records = self.texts.iter().filter(|(_, draft)| draft.opened.kind == Some(TextKind::SummaryRecord));
        records.map(|(slug, _)| slug).next()
    }
}

/// Once the summary record is approved, what was noted for it is kept no longer.
pub(crate) fn keep_notes(state: &mut State, meeting: &Slug, at: Moment) {
    if state.meetings.get(meeting).is_some_and(|of| of.summary_approved().is_some()) {
        let of = Which { meeting: Some(meeting), field: Some(crate::floor::NOTE), ..Which::default() };
        let notes = state.personal_texts(&of);
        notes.iter().for_each(|(text, _)| state.keep_until(text, Some(at)));
    }
}

/// Whether a reader may see the proceedings of a meeting: whoever follows the floor; nobody where a meeting is known from sources only.
pub fn sees_proceedings(meeting: &Meeting, audience: Audience) -> bool {
    let open = audience > Audience::Public || meeting.particulars.public == Some(true);
    open && meeting.phase != Phase::Archive
}

/// The proceedings of a meeting, as a reader may see them; `None` where it does not. The notes of the substance are for the Chair and the secretariat.
pub fn proceedings(process: &Process, meeting: &Meeting, reader: &Capacity, audience: Audience) -> Option<Proceedings> {
    if !sees_proceedings(meeting, audience) {
        return None;
    }
    let mut course: Vec<Happened> = meeting.course.iter().map(|step| of_step(meeting, step)).collect();
    course.extend(meeting.floor.heard().map(|heard| {
        let noted = meeting.floor.notes.get(&heard.entry).filter(|_| audience >= Audience::Bureau);
        of_speech(process, meeting, &heard, noted)
    }));
    let points = meeting.floor.points.iter().filter(|point| point.entry < crate::HELD);
    course.extend(points.map(|point| Happened { entry: point.entry, at: point.at, what: What::Raised(point.clone()) }));
    let texts = seen(&process.state, meeting, reader);
    let decisions = decisions(meeting, &texts);
    let decided = |decision: &Decision| Happened {
        entry: decision.entry,
        at: decision.at,
        what: What::Decided(decision.clone()),
    };
    course.extend(decisions.iter().map(decided));
    course.extend(texts.iter().filter_map(|(_, draft)| signing(meeting, draft)));
    course.sort_by_key(|happened| (happened.at, happened.entry));
    Some(Proceedings { course, attended: attended(meeting), decisions })
}

fn of_step(meeting: &Meeting, (entry, at, step): &(u64, Moment, Step)) -> Happened {
    let closed = match step {
        Step::TookUp(item) => {
            meeting.closed_items.contains(item) || meeting.considered.iter().any(|considered| considered.item == *item)
        }
        Step::Opened | Step::AgendaAdopted | Step::Suspended | Step::Resumed | Step::Closed => false,
    };
    Happened { entry: *entry, at: *at, what: What::Step(*step, closed) }
}

fn of_speech(process: &Process, meeting: &Meeting, heard: &Heard<'_>, noted: Option<&PersonalTexts>) -> Happened {
    let read = |(tag, text): (&Tag, &Personal)| (tag.clone(), process.vault.read(text));
    let speaker = Speaker {
        party: heard.party.clone(),
        status: meeting.status_of(heard.party).unwrap_or(Status::Unknown),
        topic: heard.topic.clone(),
        speech: heard.speech,
        with: heard.with.to_vec(),
        to: heard.to,
        noted: noted.into_iter().flat_map(|texts| texts.0.iter().map(read)).collect(),
    };
    Happened { entry: heard.entry, at: heard.from, what: What::Spoke(speaker) }
}

/// Who took part: whoever was in the room or there by network at any time, was noted so, or spoke.
fn attended(meeting: &Meeting) -> Vec<Attended> {
    let of = |(party, invitation): (&Slug, &super::Invitation)| {
        let delegation = meeting.delegations.0.get(party);
        let (room, remote) = delegation.map_or((false, false), |delegation| ways(delegation));
        let spoke = meeting.floor.heard().any(|heard| heard.party == party);
        (room || remote || spoke).then(|| Attended {
            party: party.clone(),
            status: invitation.in_status,
            remote: remote && !room,
        })
    };
    meeting.invitations.iter().filter_map(of).collect()
}

/// Whether a delegation was in the room, and whether it was there by network, at any time.
fn ways(delegation: &Delegation) -> (bool, bool) {
    let noted = |presence: Presence| {
        let open = delegation.attendance.iter().filter(|line| line.entry < crate::HELD);
        open.filter_map(|line| match line.what {
            Line::Noted(noted) => Some(noted),
            Line::Answered(answer) => Some(answer.presence()),
            Line::Link(_) | Line::Passed(_) => None,
        })
        .any(|noted| noted == presence)
    };
    let came = |place: Where| delegation.passes.values().flat_map(BTreeMap::keys).any(|pass| pass.into == Some(place));
    (noted(Presence::InRoom) || came(Where::Room), noted(Presence::Remote) || came(Where::Remote))
}

/// The texts that the reader may see, but for the summary record itself.
fn seen<'a>(state: &State, meeting: &'a Meeting, reader: &Capacity) -> Vec<(&'a Slug, &'a Draft)> {
    let may_see = |draft: &Draft| {
        let audience = audience_on_text(reader, state, meeting, draft);
        let own = crate::texts::view::Reader { audience, own: Some(reader) };
        crate::texts::view::text(state, draft, own, None).is_some()
    };
    let others = meeting.texts.iter().filter(|(_, draft)| draft.opened.kind != Some(TextKind::SummaryRecord));
    others.filter(|(_, draft)| may_see(draft)).map(|(text, draft)| (text, &**draft)).collect()
}

/// What was decided on them since the meeting was opened.
fn decisions(meeting: &Meeting, texts: &[(&Slug, &Draft)]) -> Vec<Decision> {
    let mut decisions = Vec::new();
    for (text, draft) in texts {
        let decided = &draft.decided;
        let mut outcomes: Vec<(u64, Moment, Outcome)> = Vec::new();
        outcomes.extend(decided.adopted.iter().map(|(entry, at, _)| (*entry, *at, Outcome::Adopted)));
        outcomes.extend(decided.not_adopted.iter().map(|(entry, at)| (*entry, *at, Outcome::NotAdopted)));
        outcomes.extend(decided.silence_agreed.map(|(entry, at)| (entry, at, Outcome::SilenceAgreed)));
        outcomes.extend(decided.summary.iter().map(|summary| (summary.made.0, summary.made.1, Outcome::Summary)));
        let sat = |at: Moment| meeting.sat.0.is_some_and(|opened| at >= opened);
        let symbol = decided.adopted.as_ref().map_or(&draft.opened.symbol, |(_, _, adopted)| &adopted.symbol);
        decisions.extend(outcomes.into_iter().filter(|(_, at, _)| sat(*at)).map(|(entry, at, outcome)| Decision {
            entry,
            at,
            text: (*text).clone(),
            title: draft.opened.title.clone(),
            symbol: if outcome == Outcome::Adopted { symbol.clone() } else { draft.opened.symbol.clone() },
            outcome,
        }));
    }
    decisions.sort_by_key(|decision| (decision.at, decision.entry));
    decisions
}

/// The signatures that were made on a text before the meeting was closed.
fn signing(meeting: &Meeting, draft: &Draft) -> Option<Happened> {
    let closed = meeting.sat.1.unwrap_or(Moment::MAX);
    let made = || draft.decided.signatures.iter().filter(|(_, (_, at, _))| *at <= closed);
    let (entry, at) = made().map(|(_, (entry, at, _))| (*entry, *at)).max_by_key(|(entry, at)| (*at, *entry))?;
    let by = |ad_referendum: bool| -> Vec<Slug> {
        let of = made().filter(|(_, (_, _, signed))| (signed.mode == Mode::AdReferendum) == ad_referendum);
        of.map(|(party, _)| party.clone()).collect()
    };
    let symbol = draft.decided.adopted.as_ref().map_or(&draft.opened.symbol, |(_, _, adopted)| &adopted.symbol);
    let signing = Signing {
        title: draft.opened.title.clone(),
        symbol: symbol.clone(),
        definitive: by(false),
        ad_referendum: by(true),
    };
    Some(Happened { entry, at, what: What::Signed(signing) })
}
