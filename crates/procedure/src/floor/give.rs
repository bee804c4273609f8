//! `floor.give`: the Chair gives the floor to a delegation; whoever had it gives it up.

use super::lists::{List, Place, Speech, Topic, called};
use crate::event::Event;
use crate::meetings::Meeting;
use crate::membership::Status;
use crate::prelude::*;
use crate::rules::profile::Key;

/// Gives the floor.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Give {
    /// The meeting.
    pub meeting: Slug,
    /// The party.
    pub party: Slug,
    /// The time allotted; that of the list, of the item or of the profile if not given.
    pub minutes: Option<u32>,
    /// For what; as it asked, else a statement, if not given.
    pub speech: Option<Speech>,
    /// The place on the list that is called: called twice, it has the floor once.
    pub place: Option<u32>,
}

impl Put for Give {
    fn subject(&self) -> Subject<'_> {
        Subject { number: self.place, ..Subject::of(&self.meeting, &self.party) }
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.chair()?;
        let Some(slug) = on.meeting else {
            return Ok(());
        };
        let meeting = desk.state.meeting(slug)?;
        meeting.sitting()?;
        let Some(party) = on.name else { return Ok(()) };
        if !meeting.invitations.contains_key(party) {
            return Err(Rejection::new(crate::meetings::Reason::NotInvited).with("party", party));
        }
        // A place that has the floor is called once, whatever was asked before it had.
        if on.number.is_some() && meeting.floor.current.as_ref().is_some_and(|current| current.place == on.number) {
            return Ok(());
        }
        if let Some(point) = meeting.floor.waiting_points().next() {
            let waits = Rejection::new(super::Reason::PointWaits).with("party", &point.party);
            if !desk.state.profile().is(Key::FLOOR_POINTS_FIRST, "no") {
                desk.against(Key::FLOOR_POINTS_FIRST, waits)?;
            }
        }
        // Whose link is lost is passed over, and keeps its place.
        let there = |place: &Place| meeting.delegations.link_lost(&place.party).is_none();
        let first = called(desk.state, meeting, &meeting.floor.before).into_iter().find(there);
        if first.is_some_and(|first| first.party != *party) {
            desk.against(Key::FLOOR_OUT_OF_ORDER, Rejection::new(super::Reason::OutOfOrder).with("party", party))?;
        }
        Ok(())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let meeting = desk.state.meeting(&self.meeting)?;
        let topic = &meeting.floor.before;
        let theirs = |place: &Place| {
            place.party == self.party
                && self.speech.is_none_or(|speech| place.speech == speech)
                && self.place.is_none_or(|named| place.place == named)
        };
        let place = called(desk.state, meeting, topic).into_iter().find(theirs);
        let current = meeting.floor.current.as_ref();
        if place.is_none() && self.place.is_some() {
            let Some(called) = current.filter(|current| current.place == self.place) else {
                return Err(Rejection::new(super::Reason::PlaceGone).with("party", &self.party));
            };
            desk.repeats(called.entry);
            return Ok(());
        }
        let speech = place.as_ref().map(|place| place.speech).or(self.speech).unwrap_or(Speech::Statement);
        let with = place.as_ref().map(|place| place.with.clone()).unwrap_or_default();
        let asked = Asked { meeting, topic, party: &self.party, speech, is_for_several: !with.is_empty() };
        let minutes = self.minutes.unwrap_or_else(|| asked.minutes(desk.state)).min(super::MINUTES_MAX);
        let allotted_ms = match asked.left_ms() {
            Some(left) if left <= 0 && desk.state.profile().is(Key::FLOOR_BUDGET, "no") => ms(minutes),
            Some(left) if left <= 0 => {
                let spent = Rejection::new(super::Reason::TimeSpent).with("party", &self.party);
                desk.against(Key::FLOOR_BUDGET, spent)?;
                ms(minutes)
            }
            Some(left) if self.minutes.is_none() => ms(minutes).min(left),
            Some(_) | None => ms(minutes),
        };
        desk.of_meeting(&self.meeting);
        desk.leave(Event::FloorGiven(super::Given {
            meeting: self.meeting.clone(),
            party: self.party.clone(),
            item: meeting.current_item.filter(|_| *topic != Topic::Debate),
            allotted_ms,
            place: place.map(|place| place.place),
            speech: Some(speech).filter(|speech| *speech != Speech::Statement),
            with,
        }));
        Ok(())
    }
}

fn ms(minutes: u32) -> i64 {
    i64::from(minutes).saturating_mul(60_000)
}

/// Who would speak, on what and for what.
struct Asked<'a> {
    meeting: &'a Meeting,
    topic: &'a Topic,
    party: &'a Slug,
    speech: Speech,
    is_for_several: bool,
}

impl Asked<'_> {
    /// The list as it was announced.
    fn opened(&self) -> Option<&super::ListOpened> {
        self.meeting.floor.lists.get(self.topic).and_then(|list: &List| list.opened.as_deref())
    }

    /// The minutes that the rules give: a reply by its number, a statement by its list, its item, and who makes it.
    fn minutes(&self, state: &State) -> u32 {
        let profile = state.profile();
        let number = |key: Key| profile.value(key).and_then(|minutes| minutes.parse().ok());
        let usual = || number(Key::FLOOR_MINUTES);
        let found = match self.speech {
            Speech::Reply => {
                let times = profile.list(Key::FLOOR_REPLY_MINUTES);
                let nth = self.meeting.floor.replies(self.party, self.topic);
                times.get(nth).or_else(|| times.last()).and_then(|minutes| minutes.trim().parse().ok()).or_else(usual)
            }
            Speech::Statement | Speech::OnAdoption => {
                let of_list = self.opened().and_then(|opened| opened.minutes);
                let of_item = || self.topic.item().and_then(|item| self.meeting.items.get(&item)?.minutes);
                let of_several = || number(Key::FLOOR_MINUTES_GROUPS).filter(|_| self.is_for_several);
                let is_member = self.meeting.status_of(self.party) == Some(Status::Member);
                let of_others = || number(Key::FLOOR_MINUTES_OTHERS).filter(|_| !is_member);
                of_list.or_else(of_several).or_else(of_others).or_else(of_item).or_else(usual)
            }
        };
        found.unwrap_or(5)
    }

    /// The time that is left to the delegation on the list, where one was set.
    fn left_ms(&self) -> Option<i64> {
        let budget = self.opened().and_then(|opened| opened.budget)?;
        Some(ms(budget).saturating_sub(self.meeting.floor.spoken_on_ms(self.party, self.topic)))
    }
}
