//! Live pages: when the record moves on, a page's main part is drawn once per address and reader, and goes to every open stream.
//!
//! A stream holds three words: its channel, the next message it wants, its waker. A slow reader is told to read the page again.
//! Of a page that is marked in parts, as a long text is, only the parts that changed are sent.

use std::collections::{BTreeMap, VecDeque};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use http_body::{Body, Frame};
use procedure::accounts::Reach;

/// Messages kept for a slow reader, and their bytes: the last one is kept however long it is.
const RING: usize = 64;
const RING_BYTES: usize = 2 << 20;
/// The most streams of one process.
const STREAMS_MAX: usize = 20_000;

/// The address and the reader of a live page, with how far its seat reaches: who does not read the same is no other's reader.
pub(crate) type Key = (String, Reach);

/// How far a page was drawn: the head of the record, and how much was done behind closed doors, where it was drawn for the room.
pub(crate) type Stage = (u64, u64);

/// Why a page is drawn again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Because {
    /// Something was recorded, or done behind closed doors.
    Moved,
    /// A deadline passed, or somebody has the page as it is now.
    Time,
}

#[derive(Debug, Default)]
struct Channel {
    first: u64,
    ring: VecDeque<Bytes>,
    bytes: usize,
    /// The main part that was sent last, and the stage at which it was drawn.
    last: Option<Arc<str>>,
    stage: Stage,
    waiting: BTreeMap<u64, Waker>,
    listeners: usize,
}

impl Channel {
    /// Puts a message and wakes whoever waits for one.
    fn push(&mut self, message: Bytes) -> Vec<Waker> {
        self.bytes = self.bytes.saturating_add(message.len());
        self.ring.push_back(message);
        while self.ring.len() > RING || (self.bytes > RING_BYTES && self.ring.len() > 1) {
            let dropped = self.ring.pop_front().unwrap_or_default();
            self.bytes = self.bytes.saturating_sub(dropped.len());
            self.first = self.first.saturating_add(1);
        }
        std::mem::take(&mut self.waiting).into_values().collect()
    }
}

#[derive(Debug, Default)]
struct Inner {
    channels: BTreeMap<Key, Channel>,
    streams: usize,
    next_slot: u64,
    closed: bool,
}

/// The live pages of one process.
#[derive(Clone, Debug, Default)]
pub(crate) struct Hub(Arc<Mutex<Inner>>);

impl Hub {
    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Opens a stream on a page; `None` above the bound. What the reader has missed is given with [`Stream::greet`].
    pub(crate) fn listen(&self, key: Key) -> Option<Stream> {
        let mut inner = self.lock();
        if inner.streams >= STREAMS_MAX || inner.closed {
            return None;
        }
        inner.streams = inner.streams.saturating_add(1);
        inner.next_slot = inner.next_slot.saturating_add(1);
        let slot = inner.next_slot;
        let channel = inner.channels.entry(key.clone()).or_default();
        channel.listeners = channel.listeners.saturating_add(1);
        let next = channel.first.saturating_add(u64::try_from(channel.ring.len()).unwrap_or(0));
        let greeting = Some(Bytes::from_static(b"retry: 2000\n\n"));
        Some(Stream { hub: self.clone(), key, slot, next, greeting, permitted: None })
    }

    /// How many streams are open.
    pub(crate) fn streams(&self) -> usize {
        self.lock().streams
    }

    /// The pages that somebody follows.
    pub(crate) fn followed(&self) -> Vec<Key> {
        self.lock().channels.keys().cloned().collect()
    }

    /// Sends what changed in a page's main part to everybody who follows it; all of it where nobody has any yet. What was
    /// drawn at an earlier stage than the last is not sent; what was drawn at the same one only where it is by the time that it
    /// is another: else the hour on a page would tell outsiders that something was done behind closed doors.
    pub(crate) fn publish(&self, key: &Key, (stage, because): (Stage, Because), part: &str) {
        let wakers: Vec<Waker> = {
            let mut inner = self.lock();
            let is_due = |channel: &&mut Channel| match because {
                Because::Moved => channel.last.is_none() || channel.stage < stage,
                Because::Time => channel.stage <= stage,
            };
            let Some(channel) = inner.channels.get_mut(key).filter(is_due) else { return };
            let message = match channel.last.as_deref() {
                Some(before) => changed(before, part),
                None => Some(message("main", part)),
            };
            channel.stage = stage;
            let Some(message) = message else { return };
            channel.last = Some(Arc::from(part));
            channel.push(message)
        };
        wakers.into_iter().for_each(Waker::wake);
    }

    /// A reader has a page as it was drawn now: where nothing was sent yet, that is what later changes start from.
    pub(crate) fn settle(&self, key: &Key, stage: Stage, part: &str) {
        {
            let mut inner = self.lock();
            if let Some(channel) = inner.channels.get_mut(key).filter(|channel| channel.last.is_none()) {
                (channel.last, channel.stage) = (Some(Arc::from(part)), stage);
                return;
            }
        }
        self.publish(key, (stage, Because::Time), part);
    }

    /// A comment to everybody, so that a proxy sees life; streams whose reader is gone end by it.
    pub(crate) fn beat(&self) {
        for key in self.followed() {
            let wakers: Vec<Waker> = {
                let mut inner = self.lock();
                let Some(channel) = inner.channels.get_mut(&key) else { continue };
                channel.push(Bytes::from_static(b": \n\n"))
            };
            wakers.into_iter().for_each(Waker::wake);
        }
    }

    /// Ends every stream: the server stops.
    pub(crate) fn close(&self) {
        let wakers: Vec<Waker> = {
            let mut inner = self.lock();
            inner.closed = true;
            inner.channels.values_mut().flat_map(|channel| std::mem::take(&mut channel.waiting).into_values()).collect()
        };
        wakers.into_iter().for_each(Waker::wake);
    }
}

/// Tells whether the reader may still have what a stream sends.
type Permitted = Box<dyn Fn() -> bool + Send + Sync>;

/// One open stream.
pub(crate) struct Stream {
    hub: Hub,
    key: Key,
    slot: u64,
    next: u64,
    greeting: Option<Bytes>,
    permitted: Option<Permitted>,
}

impl Stream {
    /// The stream ends, before it sends anything more, once this is no longer so.
    pub(crate) fn only_while(&mut self, permitted: impl Fn() -> bool + Send + Sync + 'static) {
        self.permitted = Some(Box::new(permitted));
    }

    /// Gives the reader what it has missed before anything else.
    pub(crate) fn greet(&mut self, missed: &Bytes) {
        let greeting = [b"retry: 2000\n\n".as_slice(), missed].concat();
        self.greeting = Some(Bytes::from(greeting));
    }
}

impl Body for Stream {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        if let Some(greeting) = self.greeting.take() {
            return Poll::Ready(Some(Ok(Frame::data(greeting))));
        }
        let this = &mut *self;
        if this.permitted.as_ref().is_some_and(|permitted| !permitted()) {
            return Poll::Ready(None);
        }
        let mut inner = this.hub.lock();
        if inner.closed {
            return Poll::Ready(None);
        }
        let Some(channel) = inner.channels.get_mut(&this.key) else { return Poll::Ready(None) };
        if this.next < channel.first {
            this.next = channel.first.saturating_add(u64::try_from(channel.ring.len()).unwrap_or(0));
            return Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(b"event: resync\ndata: {}\n\n")))));
        }
        let place = usize::try_from(this.next.saturating_sub(channel.first)).unwrap_or(usize::MAX);
        if let Some(message) = channel.ring.get(place) {
            this.next = this.next.saturating_add(1);
            return Poll::Ready(Some(Ok(Frame::data(message.clone()))));
        }
        channel.waiting.insert(this.slot, context.waker().clone());
        Poll::Pending
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        let mut inner = self.hub.lock();
        inner.streams = inner.streams.saturating_sub(1);
        let Some(channel) = inner.channels.get_mut(&self.key) else { return };
        channel.waiting.remove(&self.slot);
        channel.listeners = channel.listeners.saturating_sub(1);
        if channel.listeners == 0 {
            inner.channels.remove(&self.key);
        }
    }
}

/// A page's main part as a message of the stream: one fragment with its id and its markup.
pub(crate) fn message(id: &str, markup: &str) -> Bytes {
    let data = serde_json::json!({ "id": id, "html": markup });
    Bytes::from(format!("event: fragment\ndata: {data}\n\n"))
}

/// The parts in which a page changed, as one message; the whole of it where anything else did; nothing where nothing did.
fn changed(before: &str, after: &str) -> Option<Bytes> {
    if before == after {
        return None;
    }
    let (old, new) = (parts(before), parts(after));
    let stays = |(old, new): (&Part<'_>, &Part<'_>)| old.id == new.id && (old.id.is_some() || old.markup == new.markup);
    if old.len() != new.len() || !old.iter().zip(&new).all(stays) {
        return Some(message("main", after));
    }
    let other = old.iter().zip(&new).filter(|(old, new)| old.markup != new.markup);
    let fragments: Vec<serde_json::Value> =
        other.map(|(_, new)| serde_json::json!({ "id": new.id, "html": new.markup.trim() })).collect();
    Some(Bytes::from(format!("event: fragments\ndata: {}\n\n", serde_json::Value::from(fragments))))
}

/// What stands between two marks: one element with its id, or what is outside of all that are marked.
struct Part<'a> {
    id: Option<&'a str>,
    markup: &'a str,
}

/// The parts of a page: `<!--part p7-->` and `<!--/part-->` stand around the element whose id is `p7`.
fn parts(page: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = page;
    while let Some((outside, behind)) = rest.split_once("<!--part ") {
        let marked = behind.split_once("-->").and_then(|(id, behind)| Some((id, behind.split_once("<!--/part-->")?)));
        let Some((id, (markup, behind))) = marked else { break };
        parts.extend([Part { id: None, markup: outside }, Part { id: Some(id), markup }]);
        rest = behind;
    }
    parts.push(Part { id: None, markup: rest });
    parts
}

/// What stands in `<main>`, itself included.
pub(crate) fn main_part(page: &str) -> Option<&str> {
    let start = page.find("<main")?;
    let end = page.rfind("</main>")?.checked_add("</main>".len())?;
    page.get(start..end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(before: &str, after: &str) -> Option<String> {
        changed(before, after).map(|message| String::from_utf8(message.to_vec()).unwrap())
    }

    fn page(tally: &str, row: &str, more: &str) -> String {
        format!(
            "<main><!--part head--><p id=\"head\">{tally}</p><!--/part-->\n\
             <!--part p1--><p id=\"p1\">{row}</p>\n<!--/part--><!--part p2--><p id=\"p2\">b</p><!--/part-->{more}</main>"
        )
    }

    #[test]
    fn of_a_page_in_parts_those_go_that_changed() {
        let before = page("1", "a", "");
        assert_eq!(check(&before, &before), None);
        let parts = "event: fragments\ndata: [{\"html\":\"<p id=\\\"head\\\">2</p>\",\"id\":\"head\"},\
                     {\"html\":\"<p id=\\\"p1\\\">a, c</p>\",\"id\":\"p1\"}]\n\n";
        assert_eq!(check(&before, &page("2", "a, c", "")).as_deref(), Some(parts));
    }

    #[test]
    fn of_a_page_that_changed_elsewhere_all_goes() {
        let before = page("1", "a", "");
        for after in [
            page("1", "a", "<p>more</p>"),
            page("1", "a", "<!--part p3--><p id=\"p3\">c</p><!--/part-->"),
            before.replace("p2", "p4"),
            before.replace("<!--/part-->", ""),
            "<main></main>".to_owned(),
        ] {
            let whole = String::from_utf8(message("main", &after).to_vec()).unwrap();
            assert_eq!(check(&before, &after), Some(whole));
        }
    }

    #[test]
    fn what_waits_for_a_slow_reader_is_bounded() {
        let mut channel = Channel::default();
        for _ in 0..100 {
            channel.push(Bytes::from_static(b": \n\n"));
        }
        assert_eq!((channel.ring.len(), channel.first, channel.bytes), (RING, 36, RING * 4));
        channel.push(Bytes::from(vec![b' '; RING_BYTES]));
        assert_eq!((channel.ring.len(), channel.first, channel.bytes), (1, 100, RING_BYTES));
    }
}
