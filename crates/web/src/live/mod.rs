//! Live pages: when the record moves on, a page's main part is drawn once per address and reader, and goes to every open stream
//! ([0023](../../../../docs/decisions/0023-fan-out.md)).

mod channel;
mod parts;
mod stream;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock, RwLockWriteGuard};
use std::time::Duration;

use clerk::{Stopwatch, randomness};
use procedure::accounts::{Holding, Reach};
use procedure::names::Slug;
use procedure::state::Map;

pub(crate) use channel::Follower;
use channel::{Channel, Due};
pub(crate) use parts::main_part;
pub(crate) use stream::{Seen, Stream};

/// The most streams of one process.
const STREAMS_MAX: usize = 20_000;
/// How many seconds lie between two signs of life of a stream. They come page by page, not all at once.
const BEATS: u64 = 10;

/// The address and the reader of a live page, with how far its seat reaches: who does not read the same is no other's reader.
pub(crate) type Key = (String, Reach);

/// How far a page was drawn: the head of the record, and how much was done behind closed doors, where it was drawn for the room.
pub(crate) type Stage = (u64, u64);

/// A moment, as the time since the server began.
pub(crate) type Instant = Duration;

/// Why a page is drawn again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Because {
    /// Something was recorded, or done behind closed doors.
    Moved,
    /// A deadline passed, or somebody has the page as it is now.
    Time,
}

type Channels = BTreeMap<Key, Arc<Channel>>;

#[derive(Debug)]
struct Pages {
    channels: RwLock<Channels>,
    streams: AtomicUsize,
    /// What the names of this server's pages begin with, and how many it has named.
    run: u64,
    named: AtomicU64,
    closed: AtomicBool,
    began: Stopwatch,
    /// What gives seats, as it was when rights were last doubted for its sake.
    holdings: Mutex<Option<Holdings>>,
}

/// Which accounts hold which seats.
pub(crate) type Holdings = Map<Slug, Arc<Vec<Holding>>>;

/// The live pages of one process.
#[derive(Clone, Debug)]
pub(crate) struct Hub(Arc<Pages>);

/// A page that is to be drawn: its address and reader.
#[derive(Debug)]
pub(crate) struct DuePage {
    channel: Arc<Channel>,
    because: Because,
}

impl DuePage {
    /// The address and the reader.
    pub(crate) fn key(&self) -> &Key {
        &self.channel.key
    }

    /// Sends what changed in the page's main part to everybody who follows it.
    pub(crate) fn publish(&self, stage: Stage, part: &str) {
        self.channel.publish((stage, self.because), part);
    }
}

impl Default for Hub {
    fn default() -> Self {
        let run = randomness::bytes().first_chunk().map_or(0, |first| u64::from_be_bytes(*first));
        let (channels, streams, named, closed, holdings) = Default::default();
        Self(Arc::new(Pages { channels, streams, run, named, closed, began: Stopwatch::start(), holdings }))
    }
}

impl Hub {
    /// Every page that somebody follows.
    fn channels(&self) -> Vec<Arc<Channel>> {
        self.0.channels.read().unwrap_or_else(PoisonError::into_inner).values().cloned().collect()
    }

    fn channels_mut(&self) -> RwLockWriteGuard<'_, Channels> {
        self.0.channels.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// Opens a stream on a page; `None` above the bound. What it begins with is said by [`Stream::begin`].
    pub(crate) fn listen(&self, key: Key) -> Option<Stream> {
        let mut channels = self.channels_mut();
        if self.streams() >= STREAMS_MAX || self.0.closed.load(Ordering::Acquire) {
            return None;
        }
        self.0.streams.fetch_add(1, Ordering::Relaxed);
        let channel = channels.entry(key).or_insert_with_key(|key| {
            let nth = self.0.named.fetch_add(1, Ordering::Relaxed);
            Arc::new(Channel::new(key.clone(), (self.0.run, nth)))
        });
        Some(Stream::new(self.clone(), Arc::clone(channel)))
    }

    /// Takes a stream off its page, and the page off where it was the last.
    fn leave(&self, channel: &Arc<Channel>, place: usize) {
        let mut channels = self.channels_mut();
        self.0.streams.fetch_sub(1, Ordering::Relaxed);
        if channel.leave(place) {
            channels.remove(&channel.key);
        }
    }

    /// Now.
    pub(crate) fn now(&self) -> Instant {
        self.0.began.elapsed()
    }

    /// How many streams are open.
    pub(crate) fn streams(&self) -> usize {
        self.0.streams.load(Ordering::Relaxed)
    }

    /// Says that every followed page is to be drawn again.
    pub(crate) fn mark(&self, because: Because) {
        self.channels().iter().for_each(|channel| channel.mark(because));
    }

    /// The pages that are to be drawn now, and when the next is. Each is drawn at most five times a second: at once when the record
    /// moves on, then with all that happened until its next turn.
    pub(crate) fn due(&self, now: Instant) -> (Vec<DuePage>, Option<Instant>) {
        let (mut pages, mut next) = (Vec::new(), None::<Instant>);
        for channel in self.channels() {
            match channel.take_due(now) {
                Due::Now(because) => pages.push(DuePage { channel, because }),
                Due::At(at) => next = Some(next.map_or(at, |next| next.min(at))),
                Due::Never => {}
            }
        }
        (pages, next)
    }

    /// A sign of life on the pages whose turn it is in this second.
    pub(crate) fn beat(&self, second: u64) {
        let of_turn = |channel: &&Arc<Channel>| channel.nth.checked_rem(BEATS) == second.checked_rem(BEATS);
        self.channels().iter().filter(of_turn).for_each(|channel| channel.beat());
    }

    /// Has looked up anew whether readers still may follow, those of whom `of` is true: before anything more is sent to them.
    pub(crate) fn doubt(&self, of: impl Fn(&Follower) -> bool) {
        self.channels().iter().for_each(|channel| channel.doubt(&of));
    }

    /// Takes note of who holds seats: where that is other than before, every right is looked up anew.
    pub(crate) fn know(&self, holdings: &Holdings) {
        let mut known = self.0.holdings.lock().unwrap_or_else(PoisonError::into_inner);
        let is_same = |known: &Holdings| {
            let same = |((a, of_a), (b, of_b)): ((&Slug, &Arc<Vec<Holding>>), _)| a == b && Arc::ptr_eq(of_a, of_b);
            known.size() == holdings.size() && known.iter().zip(holdings.iter()).all(same)
        };
        if !known.as_ref().is_some_and(is_same) {
            self.doubt(|_follower| true);
            *known = Some(holdings.clone());
        }
    }

    /// Ends every stream: the server stops.
    pub(crate) fn close(&self) {
        {
            // Whoever listens later is refused.
            let _held = self.channels_mut();
            self.0.closed.store(true, Ordering::Release);
        }
        self.channels().iter().for_each(|channel| channel.close());
    }
}

#[cfg(test)]
mod tests {
    use std::pin::Pin;
    use std::task::{Context, Poll, Waker};

    use bytes::Bytes;
    use http_body::Body;
    use procedure::Capacity;

    use super::channel::{PACE, RING, RING_BYTES};
    use super::*;

    const RETRY: &str = "retry: 2000\n\n";

    fn key(address: &str) -> Key {
        (address.to_owned(), Reach::whole(Capacity::Public))
    }

    /// A stream of a page that was drawn at entry 1, whose reader has it.
    fn opened(hub: &Hub) -> Stream {
        let mut stream = hub.listen(key("/en/a/")).unwrap();
        if !stream.is_fresh((1, 0)) {
            stream.settle((1, 0), "<main>1</main>");
        }
        stream.begin((1, 0), Seen::Page(1));
        stream
    }

    fn draw(hub: &Hub, because: Because, (stage, part): (Stage, &str)) {
        let channel = Arc::clone(&hub.channels()[0]);
        DuePage { channel, because }.publish(stage, part);
    }

    /// The frames that are there now; a last `END` where the stream has ended.
    fn frames(stream: &mut Stream) -> Vec<String> {
        let (mut found, mut context) = (Vec::new(), Context::from_waker(Waker::noop()));
        loop {
            match Pin::new(&mut *stream).poll_frame(&mut context) {
                Poll::Ready(Some(Ok(frame))) => {
                    found.push(String::from_utf8(frame.into_data().unwrap().to_vec()).unwrap());
                }
                Poll::Ready(Some(Err(never))) => match never {},
                Poll::Ready(None) => {
                    found.push("END".to_owned());
                    return found;
                }
                Poll::Pending => return found,
            }
        }
    }

    /// What a frame carries: the number behind it and the page, `3 <main>3</main>`, `3 here`, or the frame itself.
    fn told(frames: &[String]) -> Vec<String> {
        let one = |frame: &String| {
            let bare = frame.strip_prefix(RETRY).filter(|rest| !rest.is_empty()).unwrap_or(frame);
            let Some((id, event)) = bare.strip_prefix("id: ").and_then(|frame| frame.split_once('\n')) else {
                return frame.clone();
            };
            let number = id.rsplit_once('.').unwrap().1;
            let Some((_, data)) = event.split_once("event: fragment\ndata: ") else { return format!("{number} here") };
            let data: serde_json::Value = serde_json::from_str(data.trim_end()).unwrap();
            format!("{number} {}", data["html"].as_str().unwrap())
        };
        frames.iter().map(one).collect()
    }

    #[test]
    fn everybody_has_each_change_once_and_what_is_the_same_is_not_sent() {
        let hub = Hub::default();
        let (mut one, mut other) = (opened(&hub), opened(&hub));
        for stream in [&mut one, &mut other] {
            assert_eq!(told(&frames(stream)), [RETRY, "0 here"]);
        }
        draw(&hub, Because::Moved, ((2, 0), "<main>2</main>"));
        draw(&hub, Because::Moved, ((3, 0), "<main>2</main>"));
        // At the same stage it is sent only where the time made it another; at an earlier one, never.
        draw(&hub, Because::Moved, ((3, 0), "<main>a</main>"));
        draw(&hub, Because::Time, ((2, 0), "<main>b</main>"));
        assert_eq!(told(&frames(&mut one)), ["1 <main>2</main>"]);
        draw(&hub, Because::Time, ((3, 0), "<main>c</main>"));
        assert_eq!(told(&frames(&mut one)), ["2 <main>c</main>"]);
        assert_eq!(told(&frames(&mut other)), ["1 <main>2</main>", "2 <main>c</main>"]);
        assert_eq!(told(&frames(&mut one)), [""; 0]);
        assert_eq!(hub.streams(), 2);
        drop((one, other));
        assert_eq!((hub.streams(), hub.channels().len()), (0, 0));
    }

    #[test]
    fn what_is_kept_for_who_is_slow_or_away_is_bounded() {
        let hub = Hub::default();
        let (mut slow, mut kept) = (opened(&hub), opened(&hub));
        let here = frames(&mut kept);
        let id = here[1].strip_prefix("id: ").and_then(|frame| frame.split('\n').next()).unwrap().to_owned();
        let long = "x".repeat(RING_BYTES / 4);
        let mut nth = 1;
        let mut more = |count: usize, text: &str| {
            for _ in 0..count {
                nth += 1;
                draw(&hub, Because::Moved, ((nth, 0), &format!("<main>{nth}{text}</main>")));
            }
            let channel = hub.channels()[0].clone();
            let state = channel.lock();
            assert_eq!(state.bytes, state.ring.iter().map(Bytes::len).sum::<usize>());
            (state.first, state.ring.len())
        };
        assert_eq!(more(RING, ""), (0, RING));
        // Whoever comes back has exactly what was missed.
        let mut back = hub.listen(key("/en/a/")).unwrap();
        back.begin((65, 0), Seen::Message(&id));
        let missed = told(&frames(&mut back));
        assert_eq!((missed.len(), missed[1].as_str()), (RING + 2, "1 <main>2</main>"));
        assert_eq!(missed[RING..], ["64 <main>65</main>", "64 here"]);
        // One more, and the first is not kept: the whole page.
        assert_eq!(more(1, ""), (1, RING));
        let mut late = hub.listen(key("/en/a/")).unwrap();
        late.begin((66, 0), Seen::Message(&id));
        assert_eq!(told(&frames(&mut late)), ["65 <main>66</main>", "65 here"]);
        assert_eq!(told(&frames(&mut slow)), [RETRY, "65 <main>66</main>", "65 here"]);
        assert_eq!(more(1, &long), (2, RING));
        assert_eq!(more(4, &long), (67, 3));
        assert_eq!(more(1, &"x".repeat(2 * RING_BYTES)), (70, 1));
        assert_eq!(frames(&mut kept).len(), 1);
    }

    #[test]
    fn whoever_has_a_page_that_was_not_sent_yet_has_the_next_drawing_as_a_whole() {
        let hub = Hub::default();
        let mut stays = opened(&hub);
        frames(&mut stays);
        // A page was opened at entry 2, which no stream has yet; the next drawing is as that of entry 1 was.
        let mut ahead = hub.listen(key("/en/a/")).unwrap();
        ahead.begin((2, 0), Seen::Page(2));
        assert_eq!(told(&frames(&mut ahead)), [RETRY]);
        draw(&hub, Because::Moved, ((3, 0), "<main>1</main>"));
        assert_eq!(told(&frames(&mut ahead)), ["0 <main>1</main>", "0 here"]);
        assert_eq!(told(&frames(&mut stays)), [""; 0]);
        let gone = hub.listen(key("/en/a/")).unwrap();
        drop(gone);
        assert_eq!(hub.channels()[0].lock().expecting, 0);
    }

    #[test]
    fn a_page_is_drawn_at_once_and_then_five_times_a_second() {
        let hub = Hub::default();
        let _stream = opened(&hub);
        let reasons = |now| {
            let (pages, next) = hub.due(now);
            (pages.iter().map(|page| page.because).collect::<Vec<_>>(), next)
        };
        let began = Duration::from_secs(9);
        assert_eq!(reasons(began), (vec![], None));
        hub.mark(Because::Moved);
        assert_eq!(reasons(began), (vec![Because::Moved], None));
        hub.mark(Because::Time);
        hub.mark(Because::Moved);
        assert_eq!(reasons(began), (vec![], Some(began + PACE)));
        // Whoever opens it meanwhile does not have it drawn: it is drawn in a moment.
        assert!(hub.channels()[0].is_fresh((9, 0), began));
        assert_eq!(reasons(began + PACE), (vec![Because::Time], None));
        assert_eq!(reasons(began + 2 * PACE), (vec![], None));
        assert!(!hub.channels()[0].is_fresh((9, 0), began + 2 * PACE));
    }

    #[test]
    fn whoever_may_no_more_is_sent_nothing_that_follows() {
        let hub = Hub::default();
        let may = Arc::new(AtomicBool::new(true));
        let follower = |byte: u8, account: &str| Follower { token: [byte; 32], account: Some(account.to_owned()) };
        let (mut one, mut other) = (opened(&hub), opened(&hub));
        let asked = Arc::clone(&may);
        one.only_while(follower(1, "one"), move || asked.load(Ordering::Relaxed));
        other.only_while(follower(2, "other"), || true);
        for stream in [&mut one, &mut other] {
            assert_eq!(frames(stream).len(), 2);
        }
        // It is not looked up for each message, but as soon as something makes it doubtful.
        may.store(false, Ordering::Relaxed);
        draw(&hub, Because::Moved, ((2, 0), "<main>2</main>"));
        assert_eq!(frames(&mut one).len(), 1);
        draw(&hub, Because::Moved, ((3, 0), "<main>3</main>"));
        hub.doubt(|follower| follower.account.as_deref() == Some("one"));
        draw(&hub, Because::Moved, ((4, 0), "<main>4</main>"));
        assert_eq!(frames(&mut one), ["END"]);
        assert_eq!(frames(&mut other).len(), 3);
        // With each sign of life too, and where seats were given or taken back.
        let nth = hub.channels()[0].nth;
        hub.beat(nth);
        assert_eq!(frames(&mut other), [": \n\n"]);
        let refused = |hub: &Hub| {
            let mut stream = opened(hub);
            stream.only_while(follower(3, "third"), || false);
            stream
        };
        // Not even the page that it would begin with.
        assert_eq!(frames(&mut refused(&hub)), ["END"]);
        let holdings = Holdings::default();
        hub.know(&holdings);
        assert!(frames(&mut other).is_empty());
        let other_holdings = holdings.insert(Slug::new("other").unwrap(), Arc::default());
        hub.know(&other_holdings);
        assert!(hub.channels()[0].lock().slots.iter().any(|slot| slot.doubted));
        hub.close();
        assert_eq!(frames(&mut other), ["END"]);
        assert!(hub.listen(key("/en/a/")).is_none());
    }
}
