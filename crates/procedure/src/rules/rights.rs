//! May somebody do something now, and why: what `decide` asks of every act, with where each reason comes from.
//!
//! Invariants: the answer is that of [`crate::order`], which `decide` asks too; there is no second table of rights. Of another
//! than itself a reader is told what the rules, the grants and the phase say, never what that other did.

use super::grants::{On, grant_for};
use super::place::Place;
use super::profile::{Key, Rule};
use crate::act::Kind;
use crate::membership::Status;
use crate::prelude::*;
use crate::rejection::Force;
use crate::stamp::Stamp;
use crate::view::Audience;
use crate::words::words;

words! {
    /// What is answered.
    Verdict {
        /// It may.
        Yes = "yes",
        /// It may, and is asked first.
        Warns = "warns",
        /// It may not.
        No = "no",
    }
}

/// Where a reason comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// From the capacity: such an act is its to put, or another's.
    Capacity,
    /// From the seat, which was given for one meeting.
    Seat,
    /// From the status in which the party takes part, or from its taking no part.
    Status(Option<Status>),
    /// From an article of the rules, with its row where it stands in a table: `rights.observer.propose`.
    Article(String, Rule),
    /// From a grant of the Chair: its ordinal in the meeting, and its entry.
    Grant(u32, u64),
    /// From how far the process, the meeting or the text has come.
    Phase,
    /// From the matter itself, and from what was done in it.
    Matter,
}

/// A reason of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ground {
    /// What stands against the act; none where the reason is why it may be put.
    pub against: Option<Rejection>,
    /// Where it comes from.
    pub from: Source,
}

/// The answer, with at least one reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Yes, no, or that it is asked first.
    pub verdict: Verdict,
    /// Why.
    pub reasons: Vec<Ground>,
}

/// What is asked: such an act, about this.
pub type Asked<'a> = (Kind, Subject<'a>);

/// Reasons that say how far a process, a meeting or a text has come.
const PHASES: &[&str] = &[
    "record.not-open",
    "record.already-open",
    "record.form-earlier",
    "record.handed-over",
    "meetings.not-open",
    "meetings.open-already",
    "meetings.not-suspended",
    "meetings.closed",
    "meetings.archive",
    "meetings.agenda-adopted-already",
    "texts.frozen",
    "texts.before-decision",
    "texts.round-open",
    "texts.no-round",
    "texts.not-circulated",
    "texts.round-over",
    "decisions.put-already",
    "decisions.not-put",
    "decisions.adopted-already",
    "decisions.not-adopted",
    "decisions.no-statement-now",
    "decisions.summary-issued-already",
    "decisions.silence-runs",
    "decisions.silence-ended",
    "decisions.no-silence",
];

/// May whoever acts by this stamp put such an act about this now, and why?
pub fn may(asked: Asked<'_>, state: &State, stamp: &Stamp) -> Answer {
    let against = against(asked, state, stamp);
    answer(against, || basis(asked, state, &stamp.capacity))
}

/// True if a reader may ask about this capacity: its own, and any if it has a seat in the process.
pub fn may_ask_of(reader: &Capacity, audience: Audience, of: &Capacity) -> bool {
    reader == of || audience >= Audience::Observer
}

/// The same as another reader may know it. Of its own capacity it knows everything.
pub fn told(reader: &Capacity, asked: Asked<'_>, state: &State, stamp: &Stamp) -> Answer {
    if *reader == stamp.capacity {
        return may(asked, state, stamp);
    }
    let mut against = against(asked, state, stamp);
    against.retain(|ground| match ground.from {
        Source::Capacity | Source::Seat | Source::Status(_) | Source::Phase => true,
        Source::Article(..) => ground.against.as_ref().is_some_and(Rejection::is_of_a_right),
        Source::Grant(..) | Source::Matter => false,
    });
    answer(against, || basis(asked, state, &stamp.capacity))
}

fn answer(against: Vec<Ground>, basis: impl FnOnce() -> Ground) -> Answer {
    let forces = against.iter().filter_map(|ground| ground.against.as_ref().map(|rejection| rejection.force));
    let (verdict, mut reasons) = match forces.max() {
        Some(Force::Bars) => (Verdict::No, against),
        Some(Force::Warns) => (Verdict::Warns, against),
        Some(Force::Notes) | None => (Verdict::Yes, against),
    };
    if verdict != Verdict::No {
        reasons.push(basis());
    }
    Answer { verdict, reasons }
}

/// Everything that stands against the act: what would be asked or noted, and at last what bars it.
fn against((kind, on): Asked<'_>, state: &State, stamp: &Stamp) -> Vec<Ground> {
    let stamp = Stamp { confirmed: true, ..stamp.clone() };
    let mut desk = Desk::new(state, &stamp);
    let barred = crate::order(kind, &mut desk, on).err();
    let of = |rejection: Rejection| {
        let from = source(on, state, &stamp, &rejection);
        Ground { against: Some(rejection), from }
    };
    desk.asked.into_iter().chain(barred).map(of).collect()
}

/// Where a rejection comes from.
fn source(on: Subject<'_>, state: &State, stamp: &Stamp, rejection: &Rejection) -> Source {
    let status = status_of(state, on, &stamp.capacity);
    match rejection.reason {
        "general.not-yours" => Source::Capacity,
        "accounts.other-meeting" => Source::Seat,
        "meetings.not-invited" | "decisions.not-at-meeting" => Source::Status(status),
        phase if PHASES.contains(&phase) => Source::Phase,
        _ if rejection.rule == "general" => Source::Matter,
        _ => {
            let role = stamp.role.filter(|_| rejection.rule.starts_with("roles."));
            let row = role.map(crate::accounts::Role::word).or_else(|| status.map(Status::word));
            let (name, rule) = state.profile().article(row, rejection.rule, place_of(state, on));
            Source::Article(name, rule)
        }
    }
}

/// Why the act may be put: the grant or the article that gives the right, or that such acts are of this capacity.
fn basis((kind, on): Asked<'_>, state: &State, capacity: &Capacity) -> Ground {
    let from = kind.right().and_then(|right| given_by(right, on, state, capacity)).unwrap_or(Source::Capacity);
    Ground { against: None, from }
}

fn given_by(right: Key, on: Subject<'_>, state: &State, capacity: &Capacity) -> Option<Source> {
    let meeting = state.meetings.get(on.meeting?)?;
    let status = meeting.status_of(capacity.party()?)?;
    let draft = on.name.and_then(|text| meeting.texts.get(text));
    let where_asked = draft.map_or(On::Item(on.number.or(meeting.current_item)), |draft| On::Text(draft));
    // Whoever may propose may comment.
    let wider = (right == Key::RIGHT_COMMENT).then_some(Key::RIGHT_PROPOSE);
    let granted = grant_for(meeting, capacity, right, where_asked);
    let of_grant = granted.map(|grant| Source::Grant(grant.granted.grant, grant.made.0));
    of_grant.or_else(|| {
        let place = Place::on(meeting, draft.map(|draft| &**draft));
        let mut articles =
            wider.into_iter().chain([right]).map(|key| state.profile().right_at(status.word(), key, place));
        let (name, rule) = articles.find(|(_, rule)| rule.value.as_deref() == Some("yes"))?;
        Some(Source::Article(name, rule))
    })
}

/// Where an act is asked about: its meeting, and its text where it names one.
fn place_of<'a>(state: &'a State, on: Subject<'a>) -> Option<Place<'a>> {
    let meeting = state.meetings.get(on.meeting?)?;
    Some(Place::on(meeting, on.name.and_then(|text| meeting.texts.get(text)).map(|draft| &**draft)))
}

fn status_of(state: &State, on: Subject<'_>, capacity: &Capacity) -> Option<Status> {
    state.meetings.get(on.meeting?)?.status_of(capacity.party()?)
}
