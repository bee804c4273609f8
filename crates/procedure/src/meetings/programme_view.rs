//! The programme of a meeting as a reader sees it, and the run sheet of the secretariat.
//!
//! Before it is issued, the programme is for the Chair and the secretariat. Then whoever takes part sees it whole; the public sees
//! the sessions that are said to be public. A link is for those whom its session concerns.

use super::clashes::Clash;
use super::programme::{Session, SessionKind};
use super::{ItemPlaced, Meeting};
use crate::delegations::view::Reader;
use crate::floor::lists::{Topic, called};
use crate::prelude::*;
use crate::view::Audience;

/// The programme.
#[derive(Clone, Debug)]
pub struct ProgrammeView {
    /// When it was issued.
    pub issued: Option<Moment>,
    /// Its sessions, by time; with those that were cancelled after it was issued.
    pub sessions: Vec<SessionView>,
}

/// A session.
#[derive(Clone, Debug)]
pub struct SessionView {
    /// The session, without what is not for the reader.
    pub session: Session,
    /// The items that it takes, in the order in which it takes them.
    pub items: Vec<ItemPlaced>,
    /// The parties whom it concerns; nothing where it concerns everybody.
    pub concerned: Option<Vec<Slug>>,
    /// True where it concerns the party of the reader's seat by name.
    pub own: bool,
    /// True where it runs beside another that is shown.
    pub beside: bool,
    /// What does not go together with it: for those who make the programme.
    pub clashes: Vec<Clash>,
}

/// The programme for a reader; nothing where there is none for it. `day` is the day of an instant by the clocks of the meeting, as a
/// number.
pub fn programme(meeting: &Meeting, reader: Reader<'_>, day: impl Fn(Moment) -> i64) -> Option<ProgrammeView> {
    let programme = &meeting.programme;
    let bureau = reader.audience >= Audience::Bureau;
    // Whoever has a seat and does not take part in the meeting sees what the public sees.
    let takes_part = reader.audience >= Audience::Observer;
    if programme.issued.is_none() && !bureau {
        return None;
    }
    let seen = |session: &&Session| takes_part || session.placed.public;
    let mut sessions: Vec<&Session> = programme.sessions.values().filter(seen).collect();
    sessions.sort_by_key(|session| (session.placed.span, &session.placed.session));
    let view = |session: &&Session| {
        let placed = &session.placed;
        let concerned = programme.concerned(placed);
        let own = reader.own.is_some_and(|own| concerned.as_ref().is_some_and(|parties| parties.contains(own)));
        let mut shown = Session::clone(session);
        let of = Arc::make_mut(&mut shown.placed);
        if !(bureau || takes_part && (own || concerned.is_none())) {
            of.link = None;
        }
        if !bureau {
            of.responsible = Texts::new();
            (of.before, of.left) = (None, Vec::new());
        }
        let at_once = |other: &&Session| {
            !other.cancelled && other.placed.session != placed.session && other.placed.span.meets(placed.span)
        };
        SessionView {
            items: placed.items.iter().filter_map(|item| meeting.items.get(item)).cloned().collect(),
            own: own && !session.cancelled,
            beside: !session.cancelled && sessions.iter().any(at_once),
            clashes: if bureau && !session.cancelled {
                programme.clashes(placed, meeting.days(), &day)
            } else {
                Vec::new()
            },
            // Whom it concerns is said to those who take part.
            concerned: if takes_part { concerned.map(|parties| parties.into_iter().cloned().collect()) } else { None },
            session: shown,
        }
    };
    let sessions: Vec<SessionView> = sessions.iter().map(view).collect();
    (bureau || !sessions.is_empty())
        .then(|| ProgrammeView { issued: programme.issued.as_ref().map(|noted| noted.at), sessions })
}

/// Where a session stands at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// It is over.
    Over,
    /// It runs.
    Now,
    /// It comes next.
    Next,
    /// It comes later.
    Later,
}

/// A line of the run sheet.
#[derive(Clone, Debug)]
pub struct RunLine {
    /// The session.
    pub session: SessionView,
    /// Where it stands.
    pub stands: Stands,
    /// The items that it takes, each with what is to be ready for it.
    pub items: Vec<RunItem>,
}

/// An item in the run sheet.
#[derive(Clone, Debug)]
pub struct RunItem {
    /// The item.
    pub placed: ItemPlaced,
    /// When it is to be taken up, by the minutes that the items before it were allotted; nothing where one of them has none.
    pub at: Option<Moment>,
    /// True while it is under discussion.
    pub current: bool,
    /// True where it was taken up.
    pub taken_up: bool,
    /// True where it is considered behind closed doors.
    pub closed: bool,
    /// Who is on its list of speakers, in the order in which the rules call them.
    pub speakers: Vec<Slug>,
    /// Symbols of its documents, each with whether it was issued.
    pub documents: Vec<(String, bool)>,
}

/// The run sheet at a moment; cancelled sessions are not on it. Nothing for whoever does not run the meeting.
pub fn run_sheet(
    state: &State,
    meeting: &Meeting,
    reader: Reader<'_>,
    (now, day): (Moment, impl Fn(Moment) -> i64),
) -> Option<Vec<RunLine>> {
    if reader.audience < Audience::Bureau {
        return None;
    }
    let view = programme(meeting, reader, day)?;
    let sessions: Vec<SessionView> = view.sessions.into_iter().filter(|one| !one.session.cancelled).collect();
    let next = sessions.iter().map(|one| one.session.placed.span.begins).find(|begins| *begins > now);
    let line = |session: SessionView| {
        let span = session.session.placed.span;
        let stands = if span.ends <= now {
            Stands::Over
        } else if span.begins <= now {
            Stands::Now
        } else if Some(span.begins) == next {
            Stands::Next
        } else {
            Stands::Later
        };
        let mut at = Some(span.begins);
        let item = |placed: &ItemPlaced| {
            let begins = at;
            at = at
                .zip(placed.minutes)
                .map(|(at, minutes)| at.saturating_add(i64::from(minutes).saturating_mul(60_000)));
            run_item(state, meeting, (placed, begins))
        };
        let items = session.items.iter().map(item).collect();
        RunLine { session, stands, items }
    };
    Some(sessions.into_iter().map(line).collect())
}

fn run_item(state: &State, meeting: &Meeting, (placed, at): (&ItemPlaced, Option<Moment>)) -> RunItem {
    let current = meeting.current_item == Some(placed.item);
    let listed = called(state, meeting, &Topic::Item(placed.item));
    RunItem {
        at,
        current,
        taken_up: meeting.taken_up.contains(&placed.item),
        closed: meeting.closed_items.contains(&placed.item),
        speakers: listed.into_iter().map(|place| place.party).collect(),
        documents: placed
            .documents
            .iter()
            .map(|symbol| (symbol.clone(), state.documents.contains_key(symbol)))
            .collect(),
        placed: placed.clone(),
    }
}

/// When the next session of a meeting begins or ends, after a moment.
pub fn next_hour(state: &State, after: Moment) -> Option<Moment> {
    let sessions = state.meetings.values().flat_map(|meeting| meeting.programme.sessions.values());
    let hours = sessions.flat_map(|session| [session.placed.span.begins, session.placed.span.ends]);
    hours.filter(|at| *at > after).min()
}

/// True for a session in which nobody works.
pub fn is_pause(kind: SessionKind) -> bool {
    matches!(kind, SessionKind::Break | SessionKind::Social | SessionKind::Registration)
}
