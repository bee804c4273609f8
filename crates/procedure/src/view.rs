//! Who sees: the audience of a capacity. A view of an area takes a state and an audience and leaves out the rest.

use crate::act::Act;
use crate::decisions::view::notices;
use crate::meetings::Meeting;
use crate::membership::Status;
use crate::prelude::*;
use crate::rules::grants::{On, Visitor, may, visits};
use crate::rules::place::Place;
use crate::rules::profile::Key;
use crate::stamp::Stamp;
use crate::state::SeenFrom;
use crate::texts::Draft;
use crate::texts::view::{Reader, words};

/// The class of those who see the same. A later one sees all that an earlier one sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// Everybody.
    Public,
    /// Whoever has a seat but is not a member and may not see drafts.
    Observer,
    /// Whoever has a seat, is not a member, and by the rights of its status may see drafts.
    Reader,
    /// Members.
    Member,
    /// The Chair and the secretariat.
    Bureau,
}

impl Audience {
    /// Every audience, the widest first.
    pub const ALL: [Self; 5] = [Self::Public, Self::Observer, Self::Reader, Self::Member, Self::Bureau];
}

impl State {
    /// This state, which is one of the past, as it is looked at from another: whoever reads it sees what it could be seen then
    /// and may be seen now, so that no right that was lost opens the past, and none that was gained opens what was closed then.
    /// What was erased since is gone from it.
    #[must_use]
    pub fn seen_from(&self, now: &Self, today: Day) -> Self {
        let mut then = self.clone();
        let public = |of: &Meeting| of.particulars.public == Some(true);
        for meeting in self.meetings.values().filter(|meeting| public(meeting)) {
            let still = now.meetings.get(&meeting.slug);
            if !still.is_some_and(|still| public(still)) {
                let mut closed = Meeting::clone(meeting);
                Arc::make_mut(&mut closed.particulars).public = still.and_then(|still| still.particulars.public);
                then.meetings.insert_mut(meeting.slug.clone(), Arc::new(closed));
            }
        }
        then.removed = now.removed.clone();
        then.seen_from = Some(Arc::new(SeenFrom { state: now.clone(), today }));
        then
    }
}

/// The audience of a capacity, by the status of its party on a day.
pub fn audience(capacity: &Capacity, state: &State, day: Day) -> Audience {
    let there = audience_then(capacity, state, day);
    let now = state.seen_from.as_ref().map(|now| audience(capacity, &now.state, now.today));
    now.map_or(there, |now| now.min(there))
}

fn audience_then(capacity: &Capacity, state: &State, day: Day) -> Audience {
    match capacity {
        Capacity::Public | Capacity::Press | Capacity::Guest | Capacity::Interpreter | Capacity::Clerk => {
            Audience::Public
        }
        Capacity::Secretariat | Capacity::Chair => Audience::Bureau,
        Capacity::Party(slug) => {
            state.parties.get(slug).map_or(Audience::Public, |party| of_status(state, party.status_on(day), None))
        }
    }
}

/// The audience of a capacity within a meeting, by the status in which its party takes part.
pub fn audience_at(capacity: &Capacity, state: &State, meeting: &Meeting) -> Audience {
    let there = audience_in(capacity, state, meeting, Place::at(meeting));
    let Some(now) = &state.seen_from else { return there };
    let still = now.state.meetings.get(&meeting.slug);
    there.min(still.map_or(Audience::Public, |still| audience_at(capacity, &now.state, still)))
}

fn audience_in(capacity: &Capacity, state: &State, meeting: &Meeting, place: Place<'_>) -> Audience {
    match capacity {
        Capacity::Public | Capacity::Interpreter | Capacity::Clerk => Audience::Public,
        Capacity::Press => of_visitor(state, Visitor::Press, place),
        Capacity::Guest => of_visitor(state, Visitor::Guest, place),
        Capacity::Secretariat | Capacity::Chair => Audience::Bureau,
        Capacity::Party(slug) => {
            meeting.status_of(slug).map_or(Audience::Public, |status| of_status(state, status, Some(place)))
        }
    }
}

/// The audience of a capacity for one text of a meeting: as in the meeting, by the rights for how far the text has come, and a
/// reader where the Chair gave it a right on this text or its item.
pub fn audience_on_text(capacity: &Capacity, state: &State, meeting: &Meeting, draft: &Draft) -> Audience {
    let there = audience_on_text_then(capacity, state, meeting, draft);
    let Some(now) = &state.seen_from else { return there };
    let still = now.state.meetings.get(&meeting.slug);
    let still = still.and_then(|still| Some((still, still.texts.get(&draft.opened.text)?)));
    there.min(still.map_or(Audience::Public, |(of, draft)| audience_on_text(capacity, &now.state, of, draft)))
}

fn audience_on_text_then(capacity: &Capacity, state: &State, meeting: &Meeting, draft: &Draft) -> Audience {
    let audience = audience_in(capacity, state, meeting, Place::on(meeting, Some(draft)));
    let visits = |visitor| visits(state, meeting, visitor, On::Text(draft));
    if capacity.visitor().is_some_and(visits) {
        return audience.max(Audience::Reader);
    }
    let given = |party| {
        let right = may(state, meeting, party, Key::RIGHT_SEE_DRAFTS, On::Text(draft));
        right.value.as_deref() == Some("yes")
    };
    if capacity.party().is_some_and(given) { audience.max(Audience::Reader) } else { audience }
}

/// A visitor follows a meeting only where the rules let it attend; else it sees what the public sees.
fn of_visitor(state: &State, visitor: Visitor, place: Place<'_>) -> Audience {
    let has = |right| state.profile().gives(visitor.word(), right, place);
    match (has(Key::RIGHT_ATTEND), has(Key::RIGHT_SEE_DRAFTS)) {
        (true, true) => Audience::Reader,
        (true, false) => Audience::Observer,
        (false, _) => Audience::Public,
    }
}

/// The audience of a status at a place; of the process as a whole where there is none.
fn of_status(state: &State, status: Status, place: Option<Place<'_>>) -> Audience {
    let reads = || match place {
        Some(place) => state.profile().gives(status.word(), Key::RIGHT_SEE_DRAFTS, place),
        None => state.profile().right(status.word(), Key::RIGHT_SEE_DRAFTS).value.as_deref() == Some("yes"),
    };
    match status {
        Status::Member => Audience::Member,
        Status::Observer
        | Status::Pending
        | Status::Unconfirmed
        | Status::Invited
        | Status::Secretariat
        | Status::Partner
        | Status::Unknown => {
            if reads() {
                Audience::Reader
            } else {
                Audience::Observer
            }
        }
    }
}

/// True if this audience may see drafts under negotiation.
pub fn sees_drafts(audience: Audience) -> bool {
    audience >= Audience::Reader
}

/// What its author is told of a rejection: an act on a draft that whoever put it may not see is refused as one on a draft that is
/// not there. Nobody learns by trying.
pub fn told(act: &Act, state: &State, stamp: &Stamp, rejection: Rejection) -> Rejection {
    let (on, who) = (act.subject(), stamp.entered_by.as_ref().unwrap_or(&stamp.capacity));
    let Some((meeting, name)) = on.meeting.and_then(|slug| state.meetings.get(slug)).zip(on.name) else {
        return rejection;
    };
    let seen = |draft: &Arc<Draft>| {
        let audience = audience_on_text(who, state, meeting, draft);
        words(state, draft, Reader { audience, own: Some(who) }).is_some()
    };
    // Of a text under silence every party that was invited has a notice: there is nothing to learn.
    let noticed = |party| notices(state, &meeting.slug, party).iter().any(|notice| notice.text == *name);
    if meeting.texts.get(name).is_none_or(seen) || who.party().is_some_and(noticed) {
        return rejection;
    }
    let mut texts = BTreeMap::clone(&meeting.texts);
    texts.remove(name);
    let mut without = state.clone();
    without
        .meetings
        .insert_mut(meeting.slug.clone(), Arc::new(Meeting { texts: Arc::new(texts), ..Meeting::clone(meeting) }));
    crate::decide(act, &without, stamp).err().unwrap_or(rejection)
}
