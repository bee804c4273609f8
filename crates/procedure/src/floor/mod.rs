//! The floor: requests, the list, who has the floor and until when, statements handed in.
//!
//! Invariants: a delegation stands on the list once; an ordinal is never reused; at most one speaker has the floor.

pub mod close_list;
pub mod extend;
pub mod give;
pub mod hand_in;
pub mod reopen_list;
pub mod request;
pub mod take_back;
pub mod view;
pub mod withdraw;

use crate::meetings::Meeting;
use crate::prelude::*;
use crate::rejection::reasons;

/// The longest list.
pub const LIST_MAX: usize = 500;
/// The longest time that one statement can be allotted, in minutes.
pub const MINUTES_MAX: u32 = 240;

reasons! {
    /// The list is closed.
    ListClosed = "floor.list-closed" by "floor.closed-list",
    /// The list is not closed.
    ListOpen = "floor.list-open" by "general",
    /// The delegation stands on the list.
    AlreadyOnList = "floor.already-on-list" by "floor.one-place",
    /// The delegation does not stand on the list.
    NotOnList = "floor.not-on-list" by "general",
    /// The status does not give the right to speak.
    MayNotSpeak = "floor.may-not-speak" by "rights.speak",
    /// Nobody has the floor.
    FloorFree = "floor.floor-free" by "general",
    /// Others stand before the delegation on the list.
    OutOfOrder = "floor.out-of-order" by "floor.out-of-order",
}

/// A place on the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Its ordinal.
    pub place: u32,
    /// The party.
    pub party: Slug,
    /// When it asked.
    pub at: Moment,
}

/// Who has the floor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Speaking {
    /// The party.
    pub party: Slug,
    /// The item.
    pub item: Option<u32>,
    /// Since when.
    pub since: Moment,
    /// The time allotted, in milliseconds.
    pub allotted_ms: i64,
}

/// A statement that was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spoken {
    /// The party.
    pub party: Slug,
    /// The item.
    pub item: Option<u32>,
    /// From when.
    pub from: Moment,
    /// Until when.
    pub to: Moment,
}

/// When a statement handed in is shown to others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Release {
    /// When it has been delivered.
    OnDelivery,
    /// To the Chair and the secretariat only.
    Never,
}

/// The order in which the Chair calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// As they asked.
    ByRequest,
    /// Members as they asked, then the others.
    MembersFirst,
}

/// The floor as it stands.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Floor {
    /// Places on the list, by request.
    pub list: Vec<Place>,
    /// The next ordinal of a place.
    pub next: u32,
    /// True while the list takes no request.
    pub closed: bool,
    /// Who has the floor.
    pub current: Option<Speaking>,
    /// Who had it.
    pub spoken: Vec<Spoken>,
    /// Statements handed in, with their entries.
    pub statements: Vec<(u64, HandedIn)>,
}

impl Floor {
    /// How many wait.
    pub fn waiting(&self) -> usize {
        self.list.len()
    }

    /// True if the party stands on the list.
    pub fn is_on_list(&self, party: &Slug) -> bool {
        self.list.iter().any(|place| place.party == *party)
    }

    /// The list in the order in which the Chair calls.
    pub fn ordered(&self, meeting: &Meeting, order: Order) -> Vec<Place> {
        let mut list = self.list.clone();
        let member = |party: &Slug| meeting.status_of(party) == Some(crate::membership::Status::Member);
        if order == Order::MembersFirst {
            list.sort_by_key(|place| (!member(&place.party), place.place));
        }
        list
    }

    /// True if the party has spoken under the item, or under any if none is given.
    pub fn has_spoken(&self, party: &Slug, item: Option<u32>) -> bool {
        self.spoken.iter().any(|spoken| spoken.party == *party && (item.is_none() || spoken.item == item))
    }

    fn take_back(&mut self, meta: &Meta) {
        if let Some(speaking) = self.current.take() {
            self.spoken.push(Spoken {
                party: speaking.party,
                item: speaking.item,
                from: speaking.since,
                to: meta.occurred,
            });
        }
    }

    /// Another item: a new list.
    pub(crate) fn next_item(&mut self, meta: &Meta) {
        self.take_back(meta);
        self.list.clear();
        self.closed = false;
    }

    /// The meeting is closed.
    pub(crate) fn end(&mut self, meta: &Meta) {
        self.take_back(meta);
        self.list.clear();
        self.closed = true;
    }
}

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
    /// A delegation asked for the floor.
    Requested {
        /// The ordinal of its place.
        place: u32,
        /// The party.
        party: Slug,
    }
    /// A delegation withdrew its request.
    Withdrawn {
        /// The party.
        party: Slug,
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
    /// The Chair closed the list.
    ListClosed {}
    /// The Chair opened the list again.
    ListReopened {}
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
    }
}

impl Requested {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_floor(&self.meeting, meta, |floor| {
            floor.list.push(Place { place: self.place, party: self.party.clone(), at: meta.occurred });
            floor.next = floor.next.max(self.place.saturating_add(1));
        });
    }
}

impl Withdrawn {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_floor(&self.meeting, meta, |floor| floor.list.retain(|place| place.party != self.party));
    }
}

impl Given {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_floor(&self.meeting, meta, |floor| {
            floor.take_back(meta);
            floor.list.retain(|place| place.party != self.party);
            let (party, item, allotted_ms) = (self.party.clone(), self.item, self.allotted_ms);
            floor.current = Some(Speaking { party, item, since: meta.occurred, allotted_ms });
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
                speaking.allotted_ms = speaking.allotted_ms.saturating_add(self.by_ms);
            }
        });
    }
}

impl ListClosed {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_floor(&self.meeting, meta, |floor| floor.closed = true);
    }
}

impl ListReopened {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_floor(&self.meeting, meta, |floor| floor.closed = false);
    }
}

impl HandedIn {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_floor(&self.meeting, meta, |floor| floor.statements.push((meta.number, self.clone())));
    }
}
