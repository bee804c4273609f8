//! The floor as a reader sees it. A shared view for an audience; a delegation's own place is a view of its own.

use super::{HandedIn, Release, Spoken};
use crate::meetings::Meeting;
use crate::membership::Status;
use crate::prelude::*;
use crate::rules::profile::Key;
use crate::view::Audience;

/// The floor.
#[derive(Clone, Debug)]
pub struct FloorView {
    /// The item under discussion.
    pub item: Option<u32>,
    /// Who has the floor.
    pub current: Option<SpeakingView>,
    /// Who waits, in the order in which the Chair calls.
    pub list: Vec<PlaceView>,
    /// True while the list takes no request.
    pub closed: bool,
    /// Who spoke under the item, and how long.
    pub spoken: Vec<Spoken>,
}

/// Who has the floor.
#[derive(Clone, Debug)]
pub struct SpeakingView {
    /// The party.
    pub party: Slug,
    /// Its status here.
    pub status: Status,
    /// Since when.
    pub since: Moment,
    /// The time allotted, in milliseconds.
    pub allotted_ms: i64,
}

/// A place on the list.
#[derive(Clone, Debug)]
pub struct PlaceView {
    /// The place, from 1.
    pub number: usize,
    /// The party.
    pub party: Slug,
    /// Its status here.
    pub status: Status,
    /// When it asked.
    pub at: Moment,
}

/// The floor, for those who may follow it; `None` where a meeting is not open to the public.
pub fn floor(state: &State, meeting: &Meeting, audience: Audience) -> Option<FloorView> {
    if audience == Audience::Public && meeting.particulars.public != Some(true) {
        return None;
    }
    let status = |party: &Slug| meeting.status_of(party).unwrap_or(Status::Unknown);
    let order = order(state);
    let places = meeting.floor.ordered(meeting, order).into_iter().enumerate();
    let place = |(n, place): (usize, super::Place)| PlaceView {
        number: n.saturating_add(1),
        status: status(&place.party),
        party: place.party,
        at: place.at,
    };
    Some(FloorView {
        item: meeting.current_item,
        current: meeting.floor.current.as_ref().map(|speaking| SpeakingView {
            party: speaking.party.clone(),
            status: status(&speaking.party),
            since: speaking.since,
            allotted_ms: speaking.allotted_ms,
        }),
        list: places.map(place).collect(),
        closed: meeting.floor.closed,
        spoken: meeting.floor.spoken.iter().filter(|spoken| spoken.item == meeting.current_item).cloned().collect(),
    })
}

/// The order that the profile sets.
pub(crate) fn order(state: &State) -> super::Order {
    if state.profile().is(Key::FLOOR_OBSERVERS, "after-members") {
        super::Order::MembersFirst
    } else {
        super::Order::ByRequest
    }
}

/// The statements that a reader may see: one's own, delivered ones that are to be shown, all for the Chair and secretariat.
pub fn statements(meeting: &Meeting, audience: Audience, own: Option<&Slug>) -> Vec<(u64, HandedIn)> {
    let follows = audience > Audience::Public || meeting.particulars.public == Some(true);
    let visible = |statement: &HandedIn| {
        let mine = own == Some(&statement.party);
        let delivered = meeting.floor.has_spoken(&statement.party, statement.item);
        mine || audience >= Audience::Bureau || (follows && delivered && statement.release == Release::OnDelivery)
    };
    meeting.floor.statements.iter().filter(|(_, statement)| visible(statement)).cloned().collect()
}
