//! `floor.request`: a delegation asks for the floor and takes its place on a list of speakers.

use super::lists::{List, Rank, Speech, Takes, Topic};
use crate::event::Event;
use crate::meetings::Meeting;
use crate::prelude::*;
use crate::rules::grants::{On, may};
use crate::rules::profile::Key;

/// Asks for the floor.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Request {
    /// The meeting.
    pub meeting: Slug,
    /// The list; that before the meeting if not given.
    pub list: Option<Topic>,
    /// For what; a statement if not given.
    pub speech: Option<Speech>,
    /// The parties on whose behalf it speaks as well.
    #[serde(default)]
    pub with: Vec<Slug>,
    /// The rank of the speaker.
    pub rank: Option<Rank>,
    /// On what it speaks.
    #[serde(default)]
    pub topic: Texts,
}

impl Put for Request {
    const RIGHT: Option<Key> = Some(Key::RIGHT_SPEAK);

    fn subject(&self) -> Subject<'_> {
        self.list.as_ref().map_or(Subject::meeting(&self.meeting), |list| list.subject(&self.meeting))
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        let party = desk.party()?;
        let Some(slug) = on.meeting else {
            return Ok(());
        };
        let meeting = desk.state.meeting(slug)?;
        let topic = Topic::named(on);
        let list = list_of(meeting, topic.as_ref())?;
        may_speak(desk, meeting, party, topic.as_ref())?;
        if desk.state.profile().is(Key::FLOOR_CLOSED_LIST, "no") {
            return Ok(());
        }
        match list.map_or(Takes::Yes, |list| list.takes(desk.stamp.received)) {
            Takes::Yes => Ok(()),
            Takes::From(_) => desk.against(Key::FLOOR_CLOSED_LIST, Rejection::new(super::Reason::ListNotYetOpen)),
            Takes::No => desk.against(Key::FLOOR_CLOSED_LIST, Rejection::new(super::Reason::ListClosed)),
        }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let party = desk.party()?.clone();
        let meeting = desk.state.meeting(&self.meeting)?;
        let list = list_of(meeting, self.list.as_ref())?;
        let speech = self.speech.unwrap_or(Speech::Statement);
        if list.is_some_and(|list| list.has(&party, speech)) {
            return Err(Rejection::new(super::Reason::AlreadyOnList));
        }
        Desk::below(list.map_or(0, |list| list.places.len()), super::LIST_MAX)?;
        let topic = self.list.as_ref().unwrap_or(&meeting.floor.before);
        if speech == Speech::Reply {
            replies_left(desk, (meeting, topic), &party)?;
        }
        if let Some(other) = self.with.iter().find(|other| !meeting.invitations.contains_key(*other)) {
            return Err(Rejection::new(crate::meetings::Reason::NotInvited).with("party", other));
        }
        desk.of_meeting(&self.meeting);
        desk.leave(Event::FloorRequested(super::Requested {
            meeting: self.meeting.clone(),
            place: meeting.floor.next.max(1),
            party,
            list: self.list.clone(),
            speech: self.speech.filter(|speech| *speech != Speech::Statement),
            with: self.with.clone(),
            rank: self.rank,
            topic: self.topic.clone(),
        }));
        Ok(())
    }
}

/// The list that a delegation means: one that was opened, at any time before the meeting is closed; else that before the meeting
/// while it sits, which may be empty.
pub(super) fn list_of<'a>(meeting: &'a Meeting, topic: Option<&Topic>) -> Result<Option<&'a List>, Rejection> {
    let named = topic.unwrap_or(&meeting.floor.before);
    let list = meeting.floor.lists.get(named);
    if list.is_some_and(|list| list.opened.is_some()) {
        meeting.before_close()?;
        return Ok(list);
    }
    meeting.sitting()?;
    if *named == meeting.floor.before {
        return Ok(list);
    }
    Err(Rejection::new(super::Reason::ListUnknown).with("list", named))
}

/// Only whoever was invited in a status that speaks, or has the right by the Chair's leave.
pub(super) fn may_speak(
    desk: &mut Desk<'_>,
    meeting: &Meeting,
    party: &Slug,
    topic: Option<&Topic>,
) -> Result<(), Rejection> {
    let Some(status) = meeting.status_of(party) else {
        return Err(Rejection::new(crate::meetings::Reason::NotInvited).with("party", party));
    };
    let item = topic.map_or(meeting.current_item, Topic::item);
    let right = may(desk.state, meeting, party, Key::RIGHT_SPEAK, On::Item(item));
    if right.value.is_some_and(|value| value != "no") {
        return Ok(());
    }
    let rejection = Rejection::new(super::Reason::MayNotSpeak).with("status", status.word());
    desk.against_right(right.force, Key::RIGHT_SPEAK, rejection)
}

/// A delegation replies as often as the rules have it, on one item.
fn replies_left(desk: &mut Desk<'_>, (meeting, topic): (&Meeting, &Topic), party: &Slug) -> Result<(), Rejection> {
    let made = meeting.floor.replies(party, topic);
    let bound = desk.state.profile().value(Key::FLOOR_REPLIES).and_then(|bound| bound.parse().ok());
    if bound.is_none_or(|bound: usize| made < bound) {
        return Ok(());
    }
    desk.against(Key::FLOOR_REPLIES, Rejection::new(super::Reason::NoMoreReplies).with("made", made))
}
