//! One open stream: what it sends next, and whether its reader may have it.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame};

use super::channel::{Channel, Follower, RETRY, State};
use super::{Because, Hub, Stage};

/// Tells whether the reader may still have what a stream sends.
type Permitted = Box<dyn Fn() -> bool + Send + Sync>;

/// A comment, by which a proxy sees life.
const BEAT: &[u8] = b": \n\n";

/// What the reader has already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Seen<'a> {
    /// Everything up to the message of this id.
    Message(&'a str),
    /// The page, drawn at this head of the record.
    Page(u64),
    /// Nothing.
    Nothing,
}

/// What a stream sends next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Next {
    /// The message of this number.
    Message(u64),
    /// The whole page as it was drawn last.
    Whole,
    /// The whole page, once it has been drawn more often than this.
    Drawing(u64),
}

/// One open stream.
pub(crate) struct Stream {
    hub: Hub,
    channel: Arc<Channel>,
    place: usize,
    next: Next,
    has_begun: bool,
    /// The reader was told that it has everything that it missed.
    is_here: bool,
    permitted: Option<Permitted>,
}

/// What becomes of one look at the page.
enum Found {
    Frame(Bytes),
    Doubt,
    Wait,
    End,
}

impl Stream {
    pub(super) fn new(hub: Hub, channel: Arc<Channel>) -> Self {
        let place = channel.enter();
        Self { hub, channel, place, next: Next::Whole, has_begun: false, is_here: false, permitted: None }
    }

    /// The stream ends, before it sends anything more, once this is no longer so. It is looked up when the hub doubts it, and with
    /// each sign of life.
    pub(crate) fn only_while(&mut self, follower: Follower, permitted: impl Fn() -> bool + Send + Sync + 'static) {
        self.permitted = Some(Box::new(permitted));
        if let Some(slot) = self.channel.lock().slots.get_mut(self.place) {
            // What was revoked between the request and now was doubted before there was anybody to doubt.
            (slot.follower, slot.doubted) = (Some(follower), true);
        }
    }

    /// True where the page need not be drawn for this reader: it was at this stage a moment ago, or is drawn in a moment.
    pub(crate) fn is_fresh(&self, stage: Stage) -> bool {
        self.channel.is_fresh(stage, self.hub.now())
    }

    /// The page was drawn for this reader: where nothing was drawn yet, that is what later changes start from; else what changed
    /// goes to everybody.
    pub(crate) fn settle(&self, stage: Stage, part: &str) {
        self.channel.drawn_at(self.hub.now());
        self.channel.publish((stage, Because::Time), part);
    }

    /// Says what the reader has, at a stage of the record. Whoever comes back within what is kept gets exactly what was missed;
    /// whoever has the page as it is now, what changes; everybody else the whole page.
    pub(crate) fn begin(&mut self, stage: Stage, seen: Seen<'_>) {
        let mut state = self.channel.lock();
        let kept = state.first..=state.end();
        let number = if let Seen::Message(id) = seen { self.channel.number(id) } else { None };
        self.next = match (seen, number.filter(|number| kept.contains(number))) {
            (Seen::Message(_), Some(number)) => Next::Message(number),
            // The page was not yet drawn as this reader has it.
            _ if state.stage < stage => {
                state.expecting = state.expecting.saturating_add(1);
                Next::Drawing(state.drawings)
            }
            // How much was done behind closed doors a page does not say.
            (Seen::Page(head), _) if head == state.stage.0 && state.stage.1 == 0 => Next::Message(state.end()),
            _ => Next::Whole,
        };
    }

    fn look(&mut self, context: &Context<'_>) -> Found {
        let channel = Arc::clone(&self.channel);
        let mut state = channel.lock();
        if channel.is_closed() {
            return Found::End;
        }
        if let Some(slot) = state.slots.get_mut(self.place).filter(|slot| slot.doubted) {
            slot.doubted = false;
            return Found::Doubt;
        }
        if let Some(frame) = self.message(&mut state) {
            return Found::Frame(frame);
        }
        if !self.is_here
            && let Next::Message(number) = self.next
        {
            self.is_here = true;
            return Found::Frame(channel.here(number));
        }
        let Some(slot) = state.slots.get_mut(self.place) else { return Found::End };
        if slot.beat {
            slot.beat = false;
            return Found::Frame(Bytes::from_static(BEAT));
        }
        if !slot.waker.as_ref().is_some_and(|waker| waker.will_wake(context.waker())) {
            slot.waker = Some(context.waker().clone());
        }
        Found::Wait
    }

    /// The next message, if there is one.
    fn message(&mut self, state: &mut State) -> Option<Bytes> {
        match self.next {
            Next::Message(number) if number >= state.first => {
                let message = state.message(number)?;
                self.next = Next::Message(number.saturating_add(1));
                return Some(message);
            }
            Next::Drawing(drawings) if drawings == state.drawings => return None,
            // Whoever fell behind what is kept has the whole page.
            Next::Message(_) | Next::Drawing(_) | Next::Whole => {}
        }
        let whole = state.whole(&self.channel.name)?;
        self.set_next(state, Next::Message(state.end()));
        Some(whole)
    }

    fn set_next(&mut self, state: &mut State, next: Next) {
        if matches!(self.next, Next::Drawing(_)) {
            state.expecting = state.expecting.saturating_sub(1);
        }
        self.next = next;
    }
}

impl Body for Stream {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        let begins = !std::mem::replace(&mut self.has_begun, true);
        if begins && self.next != Next::Whole {
            return Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(RETRY)))));
        }
        loop {
            match self.look(context) {
                Found::Frame(frame) => return Poll::Ready(Some(Ok(Frame::data(frame)))),
                Found::Doubt if self.permitted.as_ref().is_none_or(|permitted| permitted()) => {}
                Found::Doubt | Found::End => return Poll::Ready(None),
                Found::Wait => return Poll::Pending,
            }
        }
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        {
            let channel = Arc::clone(&self.channel);
            let mut state = channel.lock();
            self.set_next(&mut state, Next::Whole);
        }
        self.hub.leave(&self.channel, self.place);
    }
}
