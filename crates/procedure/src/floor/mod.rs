//! The floor: lists of speakers, who has the floor and until when, points of order, statements handed in.
//!
//! Invariants: a delegation stands on a list once for each kind of speech; an ordinal is never reused; at most one speaker has the
//! floor; a point of order that waits is before the Chair until it is ruled on.

pub mod appeal;
pub mod call_list;
pub mod clock;
pub mod close_list;
pub mod confirm_delivery;
pub mod events;
pub mod extend;
pub mod give;
pub mod hand_in;
pub mod interpreters;
pub mod lists;
pub mod note;
pub mod open_list;
pub mod points;
pub mod raise;
pub mod rearrange;
pub mod reopen_list;
pub mod request;
pub mod settle_appeal;
pub mod settle_point;
pub mod signal;
pub mod start_clock;
pub mod statements;
pub mod stop_clock;
pub mod take_back;
pub mod view;
pub mod withdraw;

pub use events::*;

use clock::{Speaking, Spoken};
use lists::{List, Standing, Topic};
use points::Point;

use crate::prelude::*;
use crate::rejection::reasons;

/// The longest list.
pub const LIST_MAX: usize = 500;
/// The most lists of a meeting.
pub const LISTS_MAX: usize = 400;
/// The most points of order of a meeting.
pub const POINTS_MAX: usize = 1_000;
/// The longest time that one statement can be allotted, in minutes.
pub const MINUTES_MAX: u32 = 240;

reasons! {
    /// The list is closed.
    ListClosed = "floor.list-closed" by "floor.closed-list",
    /// The list does not take requests yet.
    ListNotYetOpen = "floor.list-not-yet-open" by "floor.closed-list",
    /// The list is not closed.
    ListOpen = "floor.list-open" by "general",
    /// There is no such list: it is neither before the meeting nor was it opened.
    ListUnknown = "floor.list-unknown" by "general",
    /// The list is before the meeting.
    ListBefore = "floor.list-before" by "general",
    /// The list of an item comes when the item is taken up.
    ListOfItem = "floor.list-of-item" by "general",
    /// A list would close before it opens.
    ListTimes = "floor.list-times" by "general",
    /// The delegation stands on the list.
    AlreadyOnList = "floor.already-on-list" by "floor.one-place",
    /// The delegation does not stand on the list.
    NotOnList = "floor.not-on-list" by "general",
    /// The status does not give the right to speak.
    MayNotSpeak = "floor.may-not-speak" by "rights.speak",
    /// The speech that is meant is over, and another speaks.
    SpeechOver = "floor.speech-over" by "general",
    /// The place that is meant was called or withdrawn.
    PlaceGone = "floor.place-gone" by "general",
    /// The time allotted is another than whoever extends it saw.
    TimeChanged = "floor.time-changed" by "general",
    /// Nobody has the floor.
    FloorFree = "floor.floor-free" by "general",
    /// Others stand before the delegation on the list.
    OutOfOrder = "floor.out-of-order" by "floor.out-of-order",
    /// The delegation used all its time on the list.
    TimeSpent = "floor.time-spent" by "floor.budget",
    /// The delegation replied as often as the rules have it.
    NoMoreReplies = "floor.no-more-replies" by "floor.replies",
    /// The clock stands still.
    ClockStopped = "floor.clock-stopped" by "general",
    /// The clock runs.
    ClockRuns = "floor.clock-runs" by "general",
    /// The summary record is approved: what was noted for it is erased.
    SummaryApproved = "floor.summary-approved" by "general",
    /// No such speech was heard in the open.
    SpeechUnknown = "floor.speech-unknown" by "general",
    /// A point of order waits for the Chair's ruling.
    PointWaits = "floor.point-waits" by "floor.points-first",
    /// The delegation raised a point that waits for the Chair's ruling.
    PointRaised = "floor.point-raised" by "general",
    /// No point of order has this ordinal.
    PointUnknown = "floor.point-unknown" by "general",
    /// The Chair ruled on the point.
    PointRuled = "floor.point-ruled" by "general",
    /// The Chair did not rule on the point yet.
    PointNotRuled = "floor.point-not-ruled" by "general",
    /// The ruling was appealed against.
    AppealedAlready = "floor.appealed-already" by "general",
    /// No appeal against the ruling is before the meeting.
    NoAppeal = "floor.no-appeal" by "general",
    /// The rules know no appeal against a ruling, or only by members.
    MayNotAppeal = "floor.may-not-appeal" by "floor.appeals",
    /// No statement was handed in by this entry.
    StatementUnknown = "floor.statement-unknown" by "general",
    /// The statement was not delivered yet.
    NotDelivered = "floor.not-delivered" by "general",
    /// The statement was confirmed.
    ConfirmedAlready = "floor.confirmed-already" by "general",
}

/// When a statement handed in is shown to others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Release {
    /// When it has been delivered.
    OnDelivery,
    /// When it has been delivered and the meeting is closed.
    WithRecord,
    /// To the Chair and the secretariat only.
    Never,
}

/// The floor as it stands.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Floor {
    /// Lists of speakers, by what they are for.
    pub lists: BTreeMap<Topic, List>,
    /// The list before the meeting.
    pub before: Topic,
    /// The next ordinal of a place.
    pub next: u32,
    /// Who has the floor.
    pub current: Option<Speaking>,
    /// Who had it.
    pub spoken: Vec<Spoken>,
    /// Points that were raised, by ordinal.
    pub points: Vec<Point>,
    /// Statements handed in, with their entries.
    pub statements: Vec<(u64, HandedIn)>,
    /// What was noted of the substance of speeches, by the entry that gave the floor.
    pub notes: BTreeMap<u64, PersonalTexts>,
    /// What their delegations confirmed, by those entries.
    pub confirmed: BTreeMap<u64, Arc<statements::DeliveryConfirmed>>,
}

impl Floor {
    /// A point that was raised.
    ///
    /// # Errors
    /// `floor.point-unknown`.
    pub fn point(&self, point: u32) -> Result<&Point, Rejection> {
        let found = self.points.iter().find(|one| one.point == point);
        found.ok_or_else(|| Rejection::new(Reason::PointUnknown).with("point", point))
    }

    /// The points that wait for the Chair, the first that was raised first.
    pub fn waiting_points(&self) -> impl Iterator<Item = &Point> {
        self.points.iter().filter(|point| point.waits())
    }

    fn change_point(&mut self, point: u32, change: impl FnOnce(&mut Point)) {
        if let Some(point) = self.points.iter_mut().find(|one| one.point == point) {
            change(point);
        }
    }

    /// Another item is before the meeting, and its list.
    pub(crate) fn next_item(&mut self, item: u32, meta: &Meta) {
        self.take_back(meta);
        self.before = Topic::Item(item);
    }

    /// Nobody stands on the list before the meeting any more, and it is as if nobody had closed it.
    pub(crate) fn anew(&mut self, meta: &Meta) {
        self.take_back(meta);
        let list = self.list_mut(None);
        *list = List { opened: list.opened.take(), ..List::default() };
    }

    /// The meeting is closed.
    pub(crate) fn end(&mut self, meta: &Meta) {
        self.take_back(meta);
        for list in self.lists.values_mut() {
            list.places.clear();
            list.standing = Standing::Closed;
        }
    }
}
