//! What happens on the floor, and what each event makes of it.

use super::Release;
use super::clock::{Signal, Speaking};
use super::lists::{By, Place, Rank, Speech, Standing, Topic};
use super::points::{Motion, Outcome, Point, Ruling};
use super::statements::ToInterpreters;
use crate::prelude::*;
use crate::record::personal::Whose;

/// The name of the field in which notes lie.
pub(crate) const NOTE: &str = "note";

macro_rules! floor_events {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty),* $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub struct $name {
            /// The meeting.
            pub meeting: Slug,
            $($(#[$field_doc])* pub $field: $type),*
        }
    )+};
}

floor_events! {
    /// The secretariat or the Chair opened a list, or changed how it is announced.
    ListOpened {
        /// What it is for.
        list: Topic,
        /// From when it takes requests.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        opens: Option<Moment>,
        /// Until when.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        closes: Option<Moment>,
        /// By what it is ordered, where that is not the profile's rule.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        ordered_by: Option<By>,
        /// The minutes allotted to a statement, where they are not the item's or the profile's.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        minutes: Option<u32>,
        /// The minutes that one delegation has on it altogether.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        budget: Option<u32>,
    }
    /// A delegation asked for the floor.
    Requested {
        /// The ordinal of its place.
        place: u32,
        /// The party.
        party: Slug,
        /// The list; that before the meeting if it is not named.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        list: Option<Topic>,
        /// For what, where it is no statement.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        speech: Option<Speech>,
        /// The parties on whose behalf it speaks as well.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        with: Vec<Slug>,
        /// The rank of the speaker.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rank: Option<Rank>,
        /// On what it speaks.
        #[serde(default, skip_serializing_if = "Texts::is_empty")]
        topic: Texts,
    }
    /// A delegation withdrew its requests on a list, or those of one kind.
    Withdrawn {
        /// The party.
        party: Slug,
        /// The list; that before the meeting if it is not named.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        list: Option<Topic>,
        /// Which kind.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        speech: Option<Speech>,
    }
    /// The Chair put a delegation elsewhere on a list: the places in their order from then on.
    Rearranged {
        /// The party.
        party: Slug,
        /// The list; that before the meeting if it is not named.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        list: Option<Topic>,
        /// The ordinals of the places in their order.
        places: Vec<u32>,
        /// Why.
        reason: Texts,
    }
    /// The Chair gave the floor.
    Given {
        /// The party.
        party: Slug,
        /// The item.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        item: Option<u32>,
        /// The time allotted, in milliseconds.
        allotted_ms: i64,
        /// The place on the list that it leaves by it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        place: Option<u32>,
        /// For what, where it is no statement.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        speech: Option<Speech>,
        /// The parties on whose behalf it speaks as well.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        with: Vec<Slug>,
    }
    /// The Chair took the floor back, or the speaker gave it back.
    TakenBack {
        /// The party.
        party: Slug,
    }
    /// The Chair gave more time.
    Extended {
        /// The party.
        party: Slug,
        /// The time added, in milliseconds.
        by_ms: i64,
    }
    /// The Chair stopped the clock.
    ClockStopped {
        /// The party that has the floor.
        party: Slug,
    }
    /// The Chair let the clock run on.
    ClockStarted {
        /// The party that has the floor.
        party: Slug,
    }
    /// The Chair gave the speaker a sign.
    Signalled {
        /// The party that has the floor.
        party: Slug,
        /// Which.
        signal: Signal,
    }
    /// The Chair closed the list.
    ListClosed {
        /// The list; that before the meeting if it is not named.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        list: Option<Topic>,
    }
    /// The Chair brought another list before the meeting.
    ListCalled {
        /// The list.
        list: Topic,
    }
    /// The Chair opened the list again.
    ListReopened {
        /// The list; that before the meeting if it is not named.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        list: Option<Topic>,
    }
    /// A delegation raised a point of order, or a motion of the same kind.
    PointRaised {
        /// Its ordinal.
        point: u32,
        /// The party.
        party: Slug,
        /// What.
        motion: Motion,
        /// The item under discussion.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        item: Option<u32>,
        /// In its own words.
        #[serde(default, skip_serializing_if = "Texts::is_empty")]
        text: Texts,
    }
    /// The Chair ruled on it.
    PointSettled {
        /// Its ordinal.
        point: u32,
        /// How.
        ruling: Ruling,
        /// In which words.
        #[serde(default, skip_serializing_if = "Texts::is_empty")]
        text: Texts,
    }
    /// A delegation appealed against the ruling.
    Appealed {
        /// The ordinal of the point.
        point: u32,
        /// The party.
        party: Slug,
    }
    /// The Chair declared what became of an appeal.
    AppealSettled {
        /// The ordinal of the point.
        point: u32,
        /// What.
        outcome: Outcome,
    }
    /// The secretariat noted the substance of what was said; without words, what it had noted is withdrawn.
    Noted {
        /// The entry by which the floor was given.
        entry: u64,
        /// What was said, sealed, per language.
        #[serde(default, skip_serializing_if = "PersonalTexts::is_empty")]
        text: PersonalTexts,
    }
    /// A delegation handed in its statement.
    HandedIn {
        /// The party.
        party: Slug,
        /// The item it belongs to.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        item: Option<u32>,
        /// The statement, per language.
        text: Texts,
        /// When others see it.
        release: Release,
        /// When the interpreters see it, where the delegation said so.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        interpreters: Option<ToInterpreters>,
    }
}

impl ListOpened {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_floor(&self.meeting, meta, |floor| {
            let list = floor.list_mut(Some(&self.list));
            (list.opened, list.standing) = (Some(Arc::new(self.clone())), Standing::ByTimes);
        });
    }
}

impl Requested {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_floor(&self.meeting, meta, |floor| {
            floor.next = floor.next.max(self.place.saturating_add(1));
            let speech = self.speech.unwrap_or(Speech::Statement);
            let list = floor.list_mut(self.list.as_ref());
            if !list.has(&self.party, speech) {
                list.places.push(Place {
                    place: self.place,
                    party: self.party.clone(),
                    at: meta.occurred,
                    speech,
                    with: self.with.clone(),
                    rank: self.rank,
                    on: self.topic.clone(),
                });
            }
        });
    }
}

impl Withdrawn {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_floor(&self.meeting, meta, |floor| {
            let of_kind = |place: &Place| self.speech.is_none_or(|speech| place.speech == speech);
            floor.list_mut(self.list.as_ref()).places.retain(|place| place.party != self.party || !of_kind(place));
        });
    }
}

impl Rearranged {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_floor(&self.meeting, meta, |floor| {
            floor.list_mut(self.list.as_ref()).rearranged = Some(Arc::new(self.clone()));
        });
    }
}

impl Given {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_floor(&self.meeting, meta, |floor| {
            floor.take_back(meta);
            let speech = self.speech.unwrap_or(Speech::Statement);
            // An entry of before there were kinds of speech names no place.
            let leaves = |place: &Place| match self.place {
                Some(ordinal) => place.place == ordinal,
                None => place.party == self.party && place.speech == speech,
            };
            floor.list_mut(None).places.retain(|place| !leaves(place));
            floor.current = Some(Speaking {
                entry: meta.number,
                party: self.party.clone(),
                topic: floor.before.clone(),
                speech,
                with: self.with.clone(),
                since: meta.occurred,
                allotted_ms: self.allotted_ms,
                stopped: None,
                stood_ms: 0,
                signal: None,
                place: self.place,
                extended: None,
            });
        });
    }
}

impl TakenBack {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_floor(&self.meeting, meta, |floor| floor.take_back(meta));
    }
}

impl Extended {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_floor(&self.meeting, meta, |floor| {
            if let Some(speaking) = floor.current.as_mut() {
                speaking.extended = Some((speaking.allotted_ms, meta.number));
                speaking.allotted_ms = speaking.allotted_ms.saturating_add(self.by_ms);
                speaking.signal = None;
            }
        });
    }
}

impl ClockStopped {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_floor(&self.meeting, meta, |floor| floor.stop_clock(meta.occurred));
    }
}

impl ClockStarted {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_floor(&self.meeting, meta, |floor| floor.start_clock(meta.occurred));
    }
}

impl Signalled {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_floor(&self.meeting, meta, |floor| {
            if let Some(speaking) = floor.current.as_mut() {
                speaking.signal = Some((self.signal, meta.number));
            }
        });
    }
}

impl ListClosed {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_floor(&self.meeting, meta, |floor| floor.list_mut(self.list.as_ref()).standing = Standing::Closed);
    }
}

impl ListCalled {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_floor(&self.meeting, meta, |floor| floor.before = self.list.clone());
    }
}

impl ListReopened {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_floor(&self.meeting, meta, |floor| {
            floor.list_mut(self.list.as_ref()).standing = Standing::Reopened;
        });
    }
}

impl PointRaised {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_floor(&self.meeting, meta, |floor| {
            floor.points.push(Point {
                entry: meta.number,
                point: self.point,
                party: self.party.clone(),
                motion: self.motion,
                text: self.text.clone(),
                item: self.item,
                at: meta.occurred,
                ruled: None,
                appealed: None,
                outcome: None,
            });
        });
    }
}

impl PointSettled {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_floor(&self.meeting, meta, |floor| {
            let ruled = (self.ruling, meta.occurred, self.text.clone());
            floor.change_point(self.point, |point| point.ruled = Some(ruled));
        });
    }
}

impl Appealed {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_floor(&self.meeting, meta, |floor| {
            let appealed = (self.party.clone(), meta.occurred);
            floor.change_point(self.point, |point| point.appealed = Some(appealed));
        });
    }
}

impl AppealSettled {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_floor(&self.meeting, meta, |floor| {
            floor.change_point(self.point, |point| point.outcome = Some((self.outcome, meta.occurred)));
        });
    }
}

impl Noted {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        let whose = Whose { meeting: Some(self.meeting.clone()), ..Whose::default() };
        state.hold(meta, &whose, NOTE, self.text.values());
        state.change_floor(&self.meeting, meta, |floor| {
            if self.text.is_empty() {
                floor.notes.remove(&self.entry);
            } else {
                floor.notes.insert(self.entry, self.text.clone());
            }
        });
    }
}

impl HandedIn {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_floor(&self.meeting, meta, |floor| floor.statements.push((meta.number, self.clone())));
    }
}
