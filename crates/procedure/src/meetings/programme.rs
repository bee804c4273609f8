//! The programme of a meeting: its sessions with their hours and rooms, and whom each concerns.
//!
//! Invariants: until the programme is issued it is a draft; from then on a session that is taken off it stays in it as cancelled,
//! so that calendars can be told. The number of a session's changes only grows.

use crate::prelude::*;
use crate::stamp::Noted;
use crate::words::words;

/// The most sessions of a programme, with those that are cancelled.
pub const SESSIONS_MAX: usize = 300;
/// The longest session, in milliseconds: a day.
pub const SESSION_MS_MAX: i64 = 24 * 60 * 60 * 1000;
/// The longest address of a link, in bytes.
pub const LINK_BYTES_MAX: usize = 500;

words! {
    /// What a session is.
    SessionKind {
        /// Delegations arrive and get their badges.
        Registration = "registration",
        /// All delegations sit.
        Plenary = "plenary",
        /// A part of the meeting that is no plenary.
        Session = "session",
        /// One of several that run at the same time.
        Parallel = "parallel",
        /// Drafting, or negotiation in a small circle.
        Drafting = "drafting",
        /// A break.
        Break = "break",
        /// A side event.
        SideEvent = "side-event",
        /// A ceremony, such as a signature.
        Ceremony = "ceremony",
        /// A reception, a dinner, an excursion.
        Social = "social",
    }
}

words! {
    /// Whom a session concerns.
    Concerns {
        /// Everybody who takes part.
        Everybody = "everybody",
        /// The parties that are named.
        Parties = "parties",
        /// Whoever has another session in the same room.
        Room = "room",
    }
}

/// From when to when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Span {
    /// When it begins.
    pub begins: Moment,
    /// When it ends.
    pub ends: Moment,
}

impl Span {
    /// True where both are at the same time for a while.
    pub fn meets(self, other: Self) -> bool {
        self.begins < other.ends && other.begins < self.ends
    }
}

/// A session was placed on the programme, or all that is known of it was given anew.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct SessionPlaced {
    /// The meeting.
    pub meeting: Slug,
    /// Its slug, never that of another.
    pub session: Slug,
    /// What it is.
    pub kind: SessionKind,
    /// Its title.
    pub title: Texts,
    /// From when to when.
    #[serde(flatten)]
    pub span: Span,
    /// Where.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub room: Texts,
    /// Where it is followed by network: for those who take part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// The ordinals of the items of the agenda that it takes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<u32>,
    /// Whom it concerns.
    pub concerns: Concerns,
    /// The parties that it concerns, where they are named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parties: Vec<Slug>,
    /// Parties that lead it or speak in it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub leads: Vec<Slug>,
    /// Who leads it or speaks in it, in words.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub lead: Texts,
    /// Who answers for it on the side of the secretariat.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub responsible: Texts,
    /// True where the public sees it once the programme is issued.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub public: bool,
    /// A note.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub note: Texts,
    /// From when to when it was before, where it stood on the programme.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Span>,
    /// Parties that it concerned before and does no longer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub left: Vec<Slug>,
    /// True where the programme had been issued: then it is a change, of which those whom it concerns are told.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub change: bool,
}

/// A session was moved to another time, or another room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct SessionMoved {
    /// The meeting.
    pub meeting: Slug,
    /// The session.
    pub session: Slug,
    /// From when to when.
    #[serde(flatten)]
    pub span: Span,
    /// Where, where that is another place.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub room: Texts,
    /// From when to when it was before.
    pub before: Span,
    /// True where the programme had been issued.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub change: bool,
}

/// A session was taken off the programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct SessionRemoved {
    /// The meeting.
    pub meeting: Slug,
    /// The session.
    pub session: Slug,
    /// From when to when it was.
    pub before: Span,
    /// True where the programme had been issued: then it is cancelled.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub change: bool,
}

/// The programme was issued to those who take part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct ProgrammeIssued {
    /// The meeting.
    pub meeting: Slug,
}

/// A session as it stands.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Session {
    /// What is known of it, with the time and the room to which it was moved.
    pub placed: Arc<SessionPlaced>,
    /// The entry that placed it first.
    pub entry: u64,
    /// When it was changed last.
    pub changed: Moment,
    /// How often it was changed.
    pub sequence: u32,
    /// True once it is cancelled.
    pub cancelled: bool,
}

/// The programme of a meeting.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Programme {
    /// That it was issued.
    pub issued: Option<Noted>,
    /// Sessions, by slug, with those that are cancelled.
    pub sessions: BTreeMap<Slug, Session>,
}

impl Programme {
    /// The sessions that are not cancelled, by time.
    pub fn standing(&self) -> Vec<&Session> {
        let mut standing: Vec<&Session> = self.sessions.values().filter(|session| !session.cancelled).collect();
        standing.sort_by_key(|session| (session.placed.span, &session.placed.session));
        standing
    }

    /// A session that is not cancelled.
    ///
    /// # Errors
    /// `meetings.session-unknown`.
    pub fn session(&self, session: &Slug) -> Result<&Session, Rejection> {
        let standing = self.sessions.get(session).filter(|session| !session.cancelled);
        standing.ok_or_else(|| Rejection::new(super::Reason::SessionUnknown).with("session", session))
    }

    /// The parties whom a session concerns; nothing where it concerns everybody.
    pub fn concerned<'a>(&'a self, of: &'a SessionPlaced) -> Option<BTreeSet<&'a Slug>> {
        let named = |of: &'a SessionPlaced| of.parties.iter().chain(&of.leads);
        match of.concerns {
            Concerns::Everybody => None,
            Concerns::Parties => Some(named(of).collect()),
            Concerns::Room => {
                let beside: Vec<&SessionPlaced> = self
                    .standing()
                    .into_iter()
                    .map(|other| &*other.placed)
                    .filter(|other| other.session != of.session && other.concerns != Concerns::Room)
                    .filter(|other| super::clashes::same(&other.room, &of.room))
                    .collect();
                let everybody = beside.is_empty() || beside.iter().any(|other| other.concerns == Concerns::Everybody);
                (!everybody).then(|| beside.into_iter().flat_map(named).chain(&of.leads).collect())
            }
        }
    }
}

impl super::Meeting {
    /// Its first and its last day as numbers, where both are known to the day.
    pub fn days(&self) -> Option<(i64, i64)> {
        let first = self.particulars.from?.number()?;
        Some((first, self.particulars.to.map_or(Some(first), Day::number)?.max(first)))
    }
}

impl Desk<'_> {
    /// Who may read an act on a session: before the programme is issued only those who make it; what has a link that is not for
    /// everybody is for few, too.
    pub(crate) fn of_session(&mut self, programme: &Programme, session: &SessionPlaced, link: Option<&str>) {
        self.restrict(match (programme.issued.is_some(), link.is_some()) {
            (false, _) => Circle::Bureau,
            (true, true) if session.concerns != Concerns::Everybody => Circle::Bureau,
            (true, false) if session.public => Circle::Public,
            (true, _) => Circle::Participants,
        });
    }
}

impl Session {
    fn change(&mut self, meta: &Meta, change: impl FnOnce(&mut SessionPlaced)) {
        change(Arc::make_mut(&mut self.placed));
        self.changed = meta.recorded;
        self.sequence = self.sequence.saturating_add(1);
    }
}

impl SessionPlaced {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_meeting(&self.meeting, meta, |meeting| {
            let sessions = &mut Arc::make_mut(&mut meeting.programme).sessions;
            if let Some(session) = sessions.get_mut(&self.session) {
                session.change(meta, |placed| *placed = self.clone());
                session.cancelled = false;
            } else {
                let (placed, entry, changed) = (Arc::new(self.clone()), meta.number, meta.recorded);
                let session = Session { placed, entry, changed, sequence: 0, cancelled: false };
                sessions.insert(self.session.clone(), session);
            }
        });
    }
}

impl SessionMoved {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_meeting(&self.meeting, meta, |meeting| {
            let programme = Arc::make_mut(&mut meeting.programme);
            let Some(session) = programme.sessions.get_mut(&self.session) else { return };
            session.change(meta, |placed| {
                placed.span = self.span;
                if !self.room.is_empty() {
                    placed.room = self.room.clone();
                }
            });
        });
    }
}

impl SessionRemoved {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_meeting(&self.meeting, meta, |meeting| {
            let programme = Arc::make_mut(&mut meeting.programme);
            if programme.issued.is_none() {
                programme.sessions.remove(&self.session);
            } else if let Some(session) = programme.sessions.get_mut(&self.session) {
                session.change(meta, |_| {});
                session.cancelled = true;
            }
        });
    }
}

impl ProgrammeIssued {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_meeting(&self.meeting, meta, |meeting| {
            Arc::make_mut(&mut meeting.programme).issued = Some(meta.noted());
        });
    }
}
