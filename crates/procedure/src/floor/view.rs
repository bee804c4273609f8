//! The floor as a reader sees it. A shared view for an audience; a delegation's own place is a view of its own.

use super::ListOpened;
use super::clock::{Signal, Spoken};
use super::lists::{Place, Rule, Speech, Takes, Topic, alphabet, called, rule};
use super::points::Point;
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
    /// The list before the meeting.
    pub list: ListView,
    /// The other lists that were opened or on which somebody waits.
    pub others: Vec<ListView>,
    /// Who spoke on the list before the meeting, and how long.
    pub spoken: Vec<Spoken>,
    /// How long each delegation spoke at the meeting, in milliseconds, the longest first.
    pub totals: Vec<(Slug, i64)>,
    /// The points of order on which the Chair has to rule, and the appeals that are before the meeting.
    pub points: Vec<Point>,
    /// The points that were settled under the item, the last first.
    pub settled: Vec<Point>,
}

/// A list of speakers.
#[derive(Clone, Debug)]
pub struct ListView {
    /// What it is for.
    pub topic: Topic,
    /// How it was announced.
    pub opened: Option<Arc<ListOpened>>,
    /// Whether it takes requests now.
    pub takes: Takes,
    /// By which rule it is ordered.
    pub rule: Rule,
    /// The language of its alphabet, where it is ordered by one.
    pub alphabet: Option<Tag>,
    /// Why the Chair put those that it put in order where they stand; nothing where none of them waits.
    pub reason: Texts,
    /// Who waits, in the order in which the Chair calls.
    pub places: Vec<PlaceView>,
}

impl ListView {
    /// True while it takes no request.
    pub fn is_closed(&self) -> bool {
        self.takes == Takes::No
    }

    /// Who is called next, and after that: whose link is lost is passed over meanwhile.
    pub fn next(&self) -> impl Iterator<Item = &PlaceView> {
        self.places.iter().filter(|place| place.link_lost.is_none())
    }
}

/// Who has the floor.
#[derive(Clone, Debug)]
pub struct SpeakingView {
    /// The entry that gave it.
    pub entry: u64,
    /// The party.
    pub party: Slug,
    /// Its status here.
    pub status: Status,
    /// For what it speaks.
    pub speech: Speech,
    /// The parties on whose behalf it speaks as well.
    pub with: Vec<Slug>,
    /// Since when.
    pub since: Moment,
    /// The time allotted, in milliseconds.
    pub allotted_ms: i64,
    /// When it is over, if the clock runs on.
    pub until: Moment,
    /// The milliseconds left while the clock stands still.
    pub left_ms: Option<i64>,
    /// What the Chair signalled last.
    pub signal: Option<Signal>,
}

/// A place on a list.
#[derive(Clone, Debug)]
pub struct PlaceView {
    /// The place, from 1.
    pub number: usize,
    /// The party's status here.
    pub status: Status,
    /// Who, when and for what.
    pub place: Place,
    /// True where the Chair put it where it stands.
    pub is_fixed: bool,
    /// Since when the link of the delegation is lost, where it is: it is passed over, and keeps its place.
    pub link_lost: Option<Moment>,
}

/// The floor at some moment, for those who may follow it; `None` where a meeting is not open to the public.
pub fn floor(state: &State, meeting: &Meeting, audience: Audience, at: Moment) -> Option<FloorView> {
    if audience == Audience::Public && meeting.particulars.public != Some(true) {
        return None;
    }
    let floor = &meeting.floor;
    let others = floor
        .lists
        .iter()
        .filter(|(topic, list)| **topic != floor.before && (list.opened.is_some() || !list.places.is_empty()));
    let of_item = |point: &&Point| point.item == meeting.current_item && !point.waits() && !point.is_appealed();
    Some(FloorView {
        item: meeting.current_item,
        current: floor.current.as_ref().map(|speaking| SpeakingView {
            entry: speaking.entry,
            status: status_of(meeting, &speaking.party),
            party: speaking.party.clone(),
            speech: speaking.speech,
            with: speaking.with.clone(),
            since: speaking.since,
            allotted_ms: speaking.allotted_ms,
            until: speaking.until(),
            left_ms: speaking.left_ms(),
            signal: speaking.signal.map(|(signal, _)| signal),
        }),
        list: list(state, meeting, &floor.before, at),
        others: others.map(|(topic, _)| list(state, meeting, topic, at)).collect(),
        spoken: floor.spoken.iter().filter(|spoken| spoken.topic == floor.before).cloned().collect(),
        totals: totals(meeting),
        points: floor.points.iter().filter(|point| point.waits() || point.is_appealed()).cloned().collect(),
        settled: floor.points.iter().rev().filter(of_item).cloned().collect(),
    })
}

fn status_of(meeting: &Meeting, party: &Slug) -> Status {
    meeting.status_of(party).unwrap_or(Status::Unknown)
}

/// One list, as it stands at some moment.
fn list(state: &State, meeting: &Meeting, topic: &Topic, at: Moment) -> ListView {
    let list = meeting.floor.lists.get(topic);
    let rule = rule(state, list);
    let rearranged = list.and_then(|list| list.rearranged.as_ref());
    let place = |(n, place): (usize, Place)| PlaceView {
        number: n.saturating_add(1),
        status: status_of(meeting, &place.party),
        is_fixed: rearranged.is_some_and(|rearranged| rearranged.places.contains(&place.place)),
        link_lost: meeting.delegations.link_lost(&place.party),
        place,
    };
    let places: Vec<PlaceView> = called(state, meeting, topic).into_iter().enumerate().map(place).collect();
    let reason = rearranged.filter(|_| places.iter().any(|place| place.is_fixed));
    ListView {
        topic: topic.clone(),
        opened: list.and_then(|list| list.opened.clone()),
        takes: list.map_or(Takes::Yes, |list| list.takes(at)),
        alphabet: alphabet(state).filter(|_| rule.by == super::lists::By::Alphabetical),
        rule,
        reason: reason.map(|rearranged| rearranged.reason.clone()).unwrap_or_default(),
        places,
    }
}

fn totals(meeting: &Meeting) -> Vec<(Slug, i64)> {
    let parties: BTreeSet<&Slug> = meeting.floor.spoken.iter().map(|spoken| &spoken.party).collect();
    let mut totals: Vec<(Slug, i64)> =
        parties.into_iter().map(|party| (party.clone(), meeting.floor.spoken_ms(party))).collect();
    totals.sort_by_key(|(_, spoken)| core::cmp::Reverse(*spoken));
    totals
}

/// Until when a place is kept as a matter of course for a delegation whose link was lost then.
pub fn kept_until(state: &State, lost: Moment) -> Moment {
    let minutes = state.profile().value(Key::FLOOR_LINK_MINUTES).and_then(|minutes| minutes.parse::<u32>().ok());
    lost.saturating_add(i64::from(minutes.unwrap_or_default()).saturating_mul(60_000))
}

/// When the next list of a meeting opens or closes by its times, or the minutes of a lost link are over, after a moment.
pub fn next_change(state: &State, after: Moment) -> Option<Moment> {
    let lists = state.meetings.values().flat_map(|meeting| meeting.floor.lists.values());
    let times = lists.filter_map(|list| list.opened.as_ref()).flat_map(|opened| [opened.opens, opened.closes]);
    let delegations = state.meetings.values().flat_map(|meeting| meeting.delegations.0.values());
    let links = delegations.filter_map(|delegation| delegation.link_lost).map(|lost| kept_until(state, lost));
    times.flatten().chain(links).filter(|at| *at > after).min()
}
