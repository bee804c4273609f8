//! Live pages: when the record moves on, a page's main part is drawn once per address and reader, and goes to every open stream.
//!
//! A stream holds three words: its channel, the next message it wants, its waker. A slow reader is told to read the page again.

use std::collections::{BTreeMap, VecDeque};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use http_body::{Body, Frame};

/// Messages kept for a slow reader.
const RING: usize = 64;
/// The most streams of one process.
const STREAMS_MAX: usize = 20_000;

/// The address and the reader of a live page.
pub(crate) type Key = (String, String);

#[derive(Debug, Default)]
struct Channel {
    first: u64,
    ring: VecDeque<Bytes>,
    last: Bytes,
    waiting: BTreeMap<u64, Waker>,
    listeners: usize,
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
        Some(Stream { hub: self.clone(), key, slot, next, greeting: Some(Bytes::from_static(b"retry: 2000\n\n")) })
    }

    /// The pages that somebody follows.
    pub(crate) fn followed(&self) -> Vec<Key> {
        self.lock().channels.keys().cloned().collect()
    }

    /// Sends a page's main part to everybody who follows it, unless it is the same as before.
    pub(crate) fn publish(&self, key: &Key, message: Bytes) {
        let wakers: Vec<Waker> = {
            let mut inner = self.lock();
            let Some(channel) = inner.channels.get_mut(key) else { return };
            if channel.last == message {
                return;
            }
            channel.last = message.clone();
            channel.ring.push_back(message);
            if channel.ring.len() > RING {
                channel.ring.pop_front();
                channel.first = channel.first.saturating_add(1);
            }
            std::mem::take(&mut channel.waiting).into_values().collect()
        };
        wakers.into_iter().for_each(Waker::wake);
    }

    /// A comment to everybody, so that a proxy sees life; streams whose reader is gone end by it.
    pub(crate) fn beat(&self) {
        for key in self.followed() {
            let wakers: Vec<Waker> = {
                let mut inner = self.lock();
                let Some(channel) = inner.channels.get_mut(&key) else { continue };
                channel.ring.push_back(Bytes::from_static(b": \n\n"));
                if channel.ring.len() > RING {
                    channel.ring.pop_front();
                    channel.first = channel.first.saturating_add(1);
                }
                std::mem::take(&mut channel.waiting).into_values().collect()
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

/// One open stream.
#[derive(Debug)]
pub(crate) struct Stream {
    hub: Hub,
    key: Key,
    slot: u64,
    next: u64,
    greeting: Option<Bytes>,
}

impl Stream {
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

/// What stands in `<main>`, itself included.
pub(crate) fn main_part(page: &str) -> Option<&str> {
    let start = page.find("<main")?;
    let end = page.rfind("</main>")?.checked_add("</main>".len())?;
    page.get(start..end)
}
