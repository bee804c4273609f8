//! `meetings.place-session`: a session is placed on the programme, or all that is known of it is given anew.

use super::programme::{Concerns, LINK_BYTES_MAX, SESSION_MS_MAX, SESSIONS_MAX, SessionKind, SessionPlaced, Span};
use crate::event::Event;
use crate::prelude::*;
use crate::rejection::Reason as General;
use crate::time::LocalInstant;

/// Places a session.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct PlaceSession {
    /// The meeting.
    pub meeting: Slug,
    /// Its slug; that of a session that is there, where all that is known of it is given anew.
    pub session: Slug,
    /// What it is.
    pub session_kind: Option<SessionKind>,
    /// Its title.
    #[serde(default)]
    pub title: Texts,
    /// When it begins, by the clocks of the meeting.
    pub begins: LocalInstant,
    /// When it ends.
    pub ends: LocalInstant,
    /// Where.
    #[serde(default)]
    pub room: Texts,
    /// Where it is followed by network: for those who take part.
    pub link: Option<String>,
    /// The ordinals of the items of the agenda that it takes.
    #[serde(default)]
    pub items: Vec<u32>,
    /// Whom it concerns: the parties that are named, else everybody, if not given.
    pub concerns: Option<Concerns>,
    /// The parties that it concerns.
    #[serde(default)]
    pub parties: Vec<Slug>,
    /// Parties that lead it or speak in it.
    #[serde(default)]
    pub leads: Vec<Slug>,
    /// Who leads it or speaks in it, in words.
    #[serde(default)]
    pub lead: Texts,
    /// Who answers for it on the side of the secretariat: an office, not a person.
    #[serde(default)]
    pub responsible: Texts,
    /// True where the public sees it once the programme is issued.
    pub public: Option<bool>,
    /// A note.
    #[serde(default)]
    pub note: Texts,
}

impl Put for PlaceSession {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.session)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        let Some(slug) = on.meeting else { return Ok(()) };
        desk.state.meeting(slug)?.before_close()
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let meeting = desk.state.meeting(&self.meeting)?;
        let programme = &meeting.programme;
        Desk::text(&self.title, "title")?;
        let span = span(self.begins, self.ends)?;
        if !programme.sessions.contains_key(&self.session) {
            Desk::below(programme.sessions.len(), SESSIONS_MAX)?;
        }
        let wrong = |field: &'static str| Rejection::new(General::FieldWrong).with("field", field);
        if self.link.as_deref().is_some_and(|link| !is_link(link)) {
            return Err(wrong("link"));
        }
        self.items.iter().try_for_each(|item| meeting.item(*item).map(|_| ()))?;
        for party in self.parties.iter().chain(&self.leads) {
            desk.state.party(party)?;
            if !meeting.invitations.contains_key(party) {
                return Err(Rejection::new(super::Reason::NotInvited).with("party", party));
            }
        }
        let usual = if self.parties.is_empty() { Concerns::Everybody } else { Concerns::Parties };
        let concerns = self.concerns.unwrap_or(usual);
        // Parties are named exactly where they are meant.
        if (concerns == Concerns::Parties) == self.parties.is_empty() {
            return Err(wrong("parties"));
        }
        if concerns == Concerns::Room && self.room.is_empty() {
            return Err(wrong("room"));
        }
        let before = programme.session(&self.session).ok();
        let mut placed = SessionPlaced {
            meeting: self.meeting.clone(),
            session: self.session.clone(),
            kind: self.session_kind.unwrap_or(SessionKind::Session),
            title: self.title.clone(),
            span,
            room: self.room.clone(),
            link: self.link.clone(),
            items: self.items.clone(),
            concerns,
            parties: self.parties.clone(),
            leads: self.leads.clone(),
            lead: self.lead.clone(),
            responsible: self.responsible.clone(),
            public: self.public == Some(true),
            note: self.note.clone(),
            before: before.map(|before| before.placed.span),
            left: Vec::new(),
            change: programme.issued.is_some(),
        };
        if let Some(before) = before.filter(|_| placed.change) {
            placed.left = left(meeting, &before.placed, &placed);
        }
        desk.note_clashes(meeting, &placed, self.begins.offset)?;
        desk.of_session(programme, &placed, placed.link.as_deref());
        desk.leave(Event::MeetingsSessionPlaced(placed));
        Ok(())
    }
}

/// A session ends after it begins, and within a day.
///
/// # Errors
/// `meetings.session-times`.
pub(crate) fn span(begins: LocalInstant, ends: LocalInstant) -> Result<Span, Rejection> {
    let (begins, ends) = (begins.at, ends.at);
    let lasts = ends.saturating_sub(begins);
    let fits = (1..=SESSION_MS_MAX).contains(&lasts);
    if fits { Ok(Span { begins, ends }) } else { Err(Rejection::new(super::Reason::SessionTimes)) }
}

/// An address that a browser opens and nothing else in it.
fn is_link(link: &str) -> bool {
    let host = link.strip_prefix("https://").and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
    !host.is_empty()
        && link.len() <= LINK_BYTES_MAX
        && !link.contains(|c: char| c.is_whitespace() || "<>\"\\".contains(c))
}

/// The parties whom it concerned and does no longer.
fn left(meeting: &super::Meeting, before: &SessionPlaced, now: &SessionPlaced) -> Vec<Slug> {
    let Some(stay) = meeting.programme.concerned(now) else { return Vec::new() };
    let all = || meeting.invitations.keys().collect();
    let were: BTreeSet<&Slug> = meeting.programme.concerned(before).unwrap_or_else(all);
    were.into_iter().filter(|party| !stay.contains(party)).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_an_address_that_a_browser_opens() {
        assert!(is_link("https://meet.example/som?room=1"));
        let long = format!("https://meet.example/{}", "a".repeat(LINK_BYTES_MAX));
        for wrong in ["http://meet.example/", "https://", "https:///x", "javascript:alert(1)", "https://a b", &long] {
            assert!(!is_link(wrong), "{wrong}");
        }
    }
}
