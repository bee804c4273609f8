//! What does not go together in a programme: a room, a delegation, a speaker or an item that is in two sessions at once, work in a
//! break, a day on which the meeting does not sit. It is noted, and bars nothing unless the rules say so (`programme.clashes`).

use super::programme::{Programme, SessionKind, SessionPlaced};
use super::{Meeting, Reason};
use crate::prelude::*;
use crate::rules::profile::Key;

/// Something about a session that may not go together with the rest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Clash {
    /// Another is in the same room at the same time.
    Room(Slug),
    /// A party is named in another at the same time.
    Party(Slug, Slug),
    /// The same person or office leads another at the same time.
    Lead(Slug),
    /// An item is taken in another at the same time.
    Item(Slug, u32),
    /// It runs over a break.
    Break(Slug),
    /// It is not on a day of the meeting.
    Days,
}

impl Programme {
    /// What does not go together with a session; `days` are the first and the last day of the meeting and `day` the day of an
    /// instant there, as numbers.
    pub fn clashes(&self, of: &SessionPlaced, days: Option<(i64, i64)>, day: impl Fn(Moment) -> i64) -> Vec<Clash> {
        let mut found: Vec<Clash> = self
            .standing()
            .into_iter()
            .map(|other| &*other.placed)
            .filter(|other| other.session != of.session && other.span.meets(of.span))
            .flat_map(|other| beside(of, other))
            .collect();
        // What ends at midnight is still of the day before.
        let last = of.span.ends.saturating_sub(1);
        found.extend(
            days.is_some_and(|(first, end)| day(of.span.begins) < first || day(last) > end).then_some(Clash::Days),
        );
        found
    }
}

/// True where two name the same in a language that both have; where nothing is named, nothing is the same.
pub(super) fn same(one: &Texts, other: &Texts) -> bool {
    let plain = |text: &str| text.trim().to_lowercase();
    let mut named = one.0.iter().filter(|(_, text)| !text.trim().is_empty());
    named.any(|(tag, text)| other.get(tag.as_str()).is_some_and(|other| plain(other) == plain(text)))
}

/// What two sessions that are at the same time have both.
fn beside(of: &SessionPlaced, other: &SessionPlaced) -> Vec<Clash> {
    let there = || other.session.clone();
    let mut found = Vec::new();
    if same(&of.room, &other.room) {
        found.push(Clash::Room(there()));
    }
    let named =
        |session: &SessionPlaced, party: &Slug| session.parties.contains(party) || session.leads.contains(party);
    let parties: BTreeSet<&Slug> = of.parties.iter().chain(&of.leads).collect();
    found.extend(
        parties.into_iter().filter(|party| named(other, party)).map(|party| Clash::Party(there(), party.clone())),
    );
    if same(&of.lead, &other.lead) {
        found.push(Clash::Lead(there()));
    }
    found.extend(of.items.iter().filter(|item| other.items.contains(item)).map(|item| Clash::Item(there(), *item)));
    // Side events and ceremonies are often put into a break.
    let works = |kind| {
        matches!(kind, SessionKind::Plenary | SessionKind::Session | SessionKind::Parallel | SessionKind::Drafting)
    };
    if (of.kind == SessionKind::Break && works(other.kind)) || (other.kind == SessionKind::Break && works(of.kind)) {
        found.push(Clash::Break(there()));
    }
    found
}

impl Clash {
    /// As the note that an act is answered with.
    pub(crate) fn note(&self) -> Rejection {
        match self {
            Self::Room(other) => Rejection::new(Reason::ClashRoom).with("session", other),
            Self::Party(other, party) => Rejection::new(Reason::ClashParty).with("session", other).with("party", party),
            Self::Lead(other) => Rejection::new(Reason::ClashLead).with("session", other),
            Self::Item(other, item) => Rejection::new(Reason::ClashItem).with("session", other).with("item", item),
            Self::Break(other) => Rejection::new(Reason::ClashBreak).with("session", other),
            Self::Days => Rejection::new(Reason::ClashDays),
        }
    }

    /// The other session.
    pub fn with(&self) -> Option<&Slug> {
        match self {
            Self::Room(other)
            | Self::Party(other, _)
            | Self::Lead(other)
            | Self::Item(other, _)
            | Self::Break(other) => Some(other),
            Self::Days => None,
        }
    }
}

impl Desk<'_> {
    /// What does not go together with a session is noted, or asked, or refused where the rules say so.
    pub(crate) fn note_clashes(
        &mut self,
        meeting: &Meeting,
        session: &SessionPlaced,
        offset: i16,
    ) -> Result<(), Rejection> {
        let day = |at| crate::time::day_number(at, offset);
        let clashes = meeting.programme.clashes(session, meeting.days(), day);
        clashes.iter().try_for_each(|clash| self.against(Key::PROGRAMME_CLASHES, clash.note()))
    }
}

#[cfg(test)]
mod tests {
    use super::super::programme::{Concerns, Session, Span};
    use super::*;

    fn placed(session: &str, change: impl FnOnce(&mut SessionPlaced)) -> SessionPlaced {
        let mut placed = SessionPlaced {
            meeting: slug("som-1"),
            session: slug(session),
            kind: SessionKind::Parallel,
            title: texts("T"),
            span: Span { begins: 0, ends: 60 },
            room: Texts::new(),
            link: None,
            items: Vec::new(),
            concerns: Concerns::Everybody,
            parties: Vec::new(),
            leads: Vec::new(),
            lead: Texts::new(),
            responsible: Texts::new(),
            public: false,
            note: Texts::new(),
            before: None,
            left: Vec::new(),
            change: false,
        };
        change(&mut placed);
        placed
    }

    fn programme(sessions: Vec<SessionPlaced>) -> Programme {
        let session = |placed: SessionPlaced| {
            let (slug, placed) = (placed.session.clone(), Arc::new(placed));
            (slug, Session { placed, entry: 1, changed: 0, sequence: 0, cancelled: false })
        };
        Programme { issued: None, sessions: sessions.into_iter().map(session).collect() }
    }

    fn texts(text: &str) -> Texts {
        [(Tag::new("en").unwrap(), text.to_owned())].into_iter().collect()
    }

    fn slug(text: &str) -> Slug {
        Slug::new(text).unwrap()
    }

    fn check(one: SessionPlaced, other: SessionPlaced) -> Vec<Clash> {
        programme(Vec::from([one.clone(), other])).clashes(&one, None, |_| 0)
    }

    #[test]
    fn sessions_one_after_the_other_do_not_clash() {
        let room = texts("Hall");
        let after = |placed: &mut SessionPlaced| {
            placed.span = Span { begins: 60, ends: 90 };
            placed.room = texts("Hall");
        };
        assert_eq!(check(placed("a", |placed| placed.room = room), placed("b", after)), []);
    }

    #[test]
    fn a_room_is_the_same_however_it_is_written_and_no_room_is_none() {
        let check = |one: &str, other: &str| {
            check(placed("a", |placed| placed.room = texts(one)), placed("b", |placed| placed.room = texts(other)))
        };
        assert_eq!(check("Hall A", " hall a"), [Clash::Room(slug("b"))]);
        assert_eq!(check("Hall A", "Hall B"), []);
        assert_eq!(check("", ""), []);
    }

    #[test]
    fn a_party_an_office_and_an_item_are_in_one_place_at_a_time() {
        let one = placed("a", |placed| {
            (placed.parties, placed.lead, placed.items) =
                (Vec::from([slug("orluna")]), texts("The ferryman"), Vec::from([3]));
        });
        let other = placed("b", |placed| {
            (placed.leads, placed.lead, placed.items) =
                (Vec::from([slug("orluna")]), texts("the ferryman"), Vec::from([3, 4]));
        });
        let there = || slug("b");
        assert_eq!(
            check(one, other),
            [Clash::Party(there(), slug("orluna")), Clash::Lead(there()), Clash::Item(there(), 3)]
        );
    }

    #[test]
    fn work_in_a_break_is_noted_and_a_side_event_is_not() {
        let pause = || placed("b", |placed| placed.kind = SessionKind::Break);
        assert_eq!(check(placed("a", |_| {}), pause()), [Clash::Break(slug("b"))]);
        assert_eq!(check(placed("a", |placed| placed.kind = SessionKind::SideEvent), pause()), []);
    }

    #[test]
    fn what_ends_at_midnight_is_of_the_day_before() {
        let day = |at: Moment| at.div_euclid(60);
        let of = placed("a", |_| {});
        assert_eq!(programme(Vec::new()).clashes(&of, Some((0, 0)), day), []);
        assert_eq!(programme(Vec::new()).clashes(&of, Some((1, 1)), day), [Clash::Days]);
    }

    #[test]
    fn a_room_concerns_those_who_have_another_session_in_it() {
        let hall = |placed: &mut SessionPlaced| placed.room = texts("Hall");
        let room = placed("a", |placed| {
            hall(placed);
            placed.concerns = Concerns::Room;
        });
        let named = placed("b", |placed| {
            hall(placed);
            (placed.concerns, placed.parties) = (Concerns::Parties, Vec::from([slug("orluna")]));
        });
        let all = placed("c", hall);
        let elsewhere = placed("d", |_| {});
        let of = |sessions: Vec<SessionPlaced>| {
            let programme = programme(sessions);
            programme.concerned(&room).map(|parties| parties.into_iter().cloned().collect::<Vec<_>>())
        };
        assert_eq!(of(Vec::from([named.clone(), elsewhere])), Some(Vec::from([slug("orluna")])));
        assert_eq!(of(Vec::from([named, all])), None);
        assert_eq!(of(Vec::new()), None);
    }
}
