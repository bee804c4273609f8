//! One followed page: what was sent of it last, the messages that whoever comes back may have missed, and who waits for the next.
//! Each page has a lock of its own. It is held for some steps, never while a page is drawn or a byte is written.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Waker;
use std::time::Duration;

use bytes::Bytes;

use super::parts::{changed, whole};
use super::{Because, Instant, Key, Stage};

/// Messages kept for whoever is slow or comes back, and their bytes: the last one is kept however long it is.
pub(super) const RING: usize = 64;
pub(super) const RING_BYTES: usize = 2 << 20;
/// A page is drawn at most this often: what happens in between is one message.
pub(super) const PACE: Duration = Duration::from_millis(200);
/// What a browser waits before it comes back, in milliseconds: stands at the beginning of a stream.
pub(super) const RETRY: &[u8] = b"retry: 2000\n\n";
/// For how long a page that was drawn holds for whoever opens it, where nothing was recorded since. Hours and days stand on pages.
const HOLDS: Duration = Duration::from_secs(1);

/// Who follows: what a sign-in is known by, so that a stream can be asked whether its reader still may.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Follower {
    /// The token of the sign-in.
    pub(crate) token: [u8; 32],
    /// The handle of the account, where there is one.
    pub(crate) account: Option<String>,
}

/// A place that a stream has for as long as it is open.
#[derive(Debug, Default)]
pub(super) struct Slot {
    pub(super) waker: Option<Waker>,
    pub(super) follower: Option<Follower>,
    /// Something happened after which the reader may have no right any more: it is looked up before anything is sent.
    pub(super) doubted: bool,
    /// A comment is due, by which a proxy sees life.
    pub(super) beat: bool,
}

/// A followed page.
#[derive(Debug)]
pub(super) struct Channel {
    pub(super) key: Key,
    /// Stands before the number of every message: the same page later, or after a restart, has another.
    pub(super) name: String,
    /// How many pages were followed before it.
    pub(super) nth: u64,
    /// The server stops.
    closed: AtomicBool,
    state: Mutex<State>,
}

/// What becomes known of a page.
#[derive(Debug, Default)]
pub(super) struct State {
    /// The number of the oldest message that is kept.
    pub(super) first: u64,
    pub(super) ring: VecDeque<Bytes>,
    pub(super) bytes: usize,
    /// The main part that was drawn last and, once somebody needed it, as a message.
    last: Option<Arc<str>>,
    whole: Option<Bytes>,
    /// The stage at which it was drawn, and how often it was.
    pub(super) stage: Stage,
    pub(super) drawings: u64,
    drawn: Option<Instant>,
    /// When it last had its turn after something was recorded, and why it is to be drawn again.
    turn: Option<Instant>,
    due: Option<Because>,
    pub(super) slots: Vec<Slot>,
    free: Vec<usize>,
    /// Streams that wait for the next drawing, whether it differs from the last or not.
    pub(super) expecting: usize,
}

impl State {
    /// The number of the next message.
    pub(super) fn end(&self) -> u64 {
        self.first.saturating_add(u64::try_from(self.ring.len()).unwrap_or(0))
    }

    /// The message of a number, if it is kept.
    pub(super) fn message(&self, number: u64) -> Option<Bytes> {
        let place = usize::try_from(number.checked_sub(self.first)?).ok()?;
        self.ring.get(place).cloned()
    }

    fn push(&mut self, message: Bytes) {
        self.bytes = self.bytes.saturating_add(message.len());
        self.ring.push_back(message);
        while self.ring.len() > RING || (self.bytes > RING_BYTES && self.ring.len() > 1) {
            let dropped = self.ring.pop_front().unwrap_or_default();
            self.bytes = self.bytes.saturating_sub(dropped.len());
            self.first = self.first.saturating_add(1);
        }
    }

    /// Whoever waits, to be woken when the lock is given back.
    pub(super) fn waiting(&mut self) -> Vec<Waker> {
        self.slots.iter_mut().filter_map(|slot| slot.waker.take()).collect()
    }

    /// The last drawing as a message, made once for all who need it.
    pub(super) fn whole(&mut self, name: &str) -> Option<Bytes> {
        if self.whole.is_none() {
            let last = self.last.as_deref()?;
            let whole = numbered(name, self.end(), &whole(last));
            // Many streams begin with it.
            self.whole = Some([RETRY, &whole].concat().into());
        }
        self.whole.clone()
    }
}

/// An event with the number behind it: whoever says that number has had it.
fn numbered(name: &str, behind: u64, event: &str) -> Bytes {
    Bytes::from(format!("id: {name}.{behind}\n{event}"))
}

impl Channel {
    pub(super) fn new(key: Key, (run, nth): (u64, u64)) -> Self {
        let (name, closed, state) = (format!("{run:x}-{nth:x}"), AtomicBool::default(), Mutex::default());
        Self { key, name, nth, closed, state }
    }

    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes a place for a stream.
    pub(super) fn enter(&self) -> usize {
        let mut state = self.lock();
        state.free.pop().unwrap_or_else(|| {
            state.slots.push(Slot::default());
            state.slots.len().saturating_sub(1)
        })
    }

    /// Gives a place back; true if it was the last.
    pub(super) fn leave(&self, place: usize) -> bool {
        let mut state = self.lock();
        if let Some(slot) = state.slots.get_mut(place) {
            *slot = Slot::default();
            state.free.push(place);
        }
        state.free.len() == state.slots.len()
    }

    /// The number that stands in the id of a message of this page, `1f.7`.
    pub(super) fn number(&self, id: &str) -> Option<u64> {
        let (name, number) = id.rsplit_once('.')?;
        number.parse().ok().filter(|_| name == self.name)
    }

    /// The event by which a screen knows that it has everything.
    pub(super) fn here(&self, number: u64) -> Bytes {
        numbered(&self.name, number, "event: here\ndata: {}\n\n")
    }

    /// Says that the page is to be drawn again.
    pub(super) fn mark(&self, because: Because) {
        let mut state = self.lock();
        state.due = state.due.max(Some(because));
    }

    /// Why the page is to be drawn now, or from when on it may be. Whoever takes the reason draws the page.
    pub(super) fn take_due(&self, now: Instant) -> Due {
        let mut state = self.lock();
        let Some(because) = state.due else { return Due::Never };
        let next = state.turn.and_then(|turn| turn.checked_add(PACE));
        if let Some(next) = next.filter(|next| now < *next) {
            return Due::At(next);
        }
        (state.due, state.turn, state.drawn) = (None, Some(now), Some(now));
        Due::Now(because)
    }

    /// True where whoever opens the page at this stage need not have it drawn: it was, or is drawn in a moment.
    pub(super) fn is_fresh(&self, stage: Stage, now: Instant) -> bool {
        let within = |at: Option<Instant>, time| at.is_some_and(|at| now.saturating_sub(at) < time);
        let mut state = self.lock();
        if state.last.is_none() {
            return false;
        }
        if state.stage < stage && within(state.turn, PACE) {
            state.due = state.due.max(Some(Because::Moved));
            return true;
        }
        state.stage >= stage && within(state.drawn, HOLDS)
    }

    /// Notes that the page was drawn for a reader just now.
    pub(super) fn drawn_at(&self, now: Instant) {
        self.lock().drawn = Some(now);
    }

    /// Takes a drawing: what changed goes to everybody. What was drawn at an earlier stage than the last is not sent; what was
    /// drawn at the same one only where it is by the time that it is another: else the hour on a page would tell outsiders that
    /// something was done behind closed doors.
    pub(super) fn publish(&self, (stage, because): (Stage, Because), part: &str) {
        let waiting = {
            let mut state = self.lock();
            let is_due = match because {
                Because::Moved => state.last.is_none() || state.stage < stage,
                Because::Time => state.stage <= stage,
            };
            if !is_due {
                return;
            }
            let event = state.last.as_deref().and_then(|before| changed(before, part));
            let is_other = state.last.as_deref() != Some(part);
            state.stage = stage;
            state.drawings = state.drawings.saturating_add(1);
            if is_other {
                (state.last, state.whole) = (Some(Arc::from(part)), None);
            }
            if let Some(event) = &event {
                let behind = state.end().saturating_add(1);
                state.push(numbered(&self.name, behind, event));
            }
            if event.is_none() && state.expecting == 0 {
                return;
            }
            state.waiting()
        };
        waiting.into_iter().for_each(Waker::wake);
    }

    /// A comment to everybody: a proxy sees life, streams whose reader is gone end by it, and rights are looked up anew.
    pub(super) fn beat(&self) {
        self.stir(|slot| {
            (slot.beat, slot.doubted) = (true, slot.follower.is_some());
            true
        });
    }

    /// Has looked up anew whether readers still may, those of whom `of` is true.
    pub(super) fn doubt(&self, of: impl Fn(&Follower) -> bool) {
        self.stir(|slot| {
            let doubted = slot.follower.as_ref().is_some_and(&of);
            slot.doubted |= doubted;
            doubted
        });
    }

    /// Changes every place, and wakes those of which it is true.
    fn stir(&self, mut change: impl FnMut(&mut Slot) -> bool) {
        let waiting: Vec<Waker> = {
            let mut state = self.lock();
            let stirred = state.slots.iter_mut().filter_map(|slot| if change(slot) { slot.waker.take() } else { None });
            stirred.collect()
        };
        waiting.into_iter().for_each(Waker::wake);
    }

    /// Ends every stream: the server stops.
    pub(super) fn close(&self) {
        self.closed.store(true, Ordering::Release);
        self.stir(|_slot| true);
    }

    /// True once the server stops.
    pub(super) fn is_closed(&self) -> bool {
        self.closed.load(Ordering::Acquire)
    }
}

/// When a page is drawn again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Due {
    /// Now.
    Now(Because),
    /// Not before this instant.
    At(Instant),
    /// There is no reason.
    Never,
}
