//! The clerk: one writer per process, the only clock and the only randomness.
//!
//! Over 500 lines, and not split: what may be asked of a clerk is read in one place.
//!
//! A clerk reads the journal once, then keeps the process in memory. Readers take a snapshot and wait for nobody; acts
//! queue for one thread, which decides them, appends them in groups, and answers.

pub mod acts_file;
mod address;
mod check;
pub mod clock;
pub mod evidence;
pub mod export;
pub mod index;
mod keeper;
mod log;
mod past;
pub mod randomness;
mod replay;
mod rooms;
mod saved;
pub mod snapshot;
mod writer;

use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Mutex, OnceLock, PoisonError, RwLock};
use std::time::Duration;

use arc_swap::ArcSwap;
use procedure::accounts::Role;
use procedure::meetings::closed_items::room_of;
use procedure::names::Slug;
use procedure::{Act, Capacity, Channel, Kind, Rejection};
use record::files::Files;
use record::{Failure, Follow, Journal, SnapshotFile};

pub use log::{Seeds, Signed, Standing, Through, one_seed, read_through};

use check::Damages;
use keeper::{Found, Keeper};
use log::{Log, log_of};

pub use check::Damage;
pub use clock::{Clock, StoppedClock, Stopwatch, WallClock};
pub use snapshot::{EntryLine, Snapshot};

use past::Past;
use rooms::Rooms;

/// The most acts that wait for the writer; one more is answered *busy*.
pub const QUEUE_MAX: usize = 1024;
/// The most acts of one commit.
pub const GROUP_MAX: usize = 128;
/// How often it is looked whether another server appended, where nobody says so.
const FOLLOW_AGAIN: Duration = Duration::from_secs(1);
/// How far the clock may lie behind the last entry, in milliseconds.
pub const CLOCK_BEHIND_MAX: i64 = 5_000;

/// An act to put, with what surrounds it.
#[derive(Clone, Debug)]
pub struct Request {
    /// The act.
    pub act: Act,
    /// As whom.
    pub capacity: Capacity,
    /// In which role behind the seat of a party, where that is known.
    pub role: Option<Role>,
    /// The only meeting for which the seat was given, where it was given for one.
    pub only: Option<Slug>,
    /// Who enters it, if that is another.
    pub entered_by: Option<Capacity>,
    /// How it came in.
    pub channel: Channel,
    /// What it rests on.
    pub evidence: Option<String>,
    /// The idempotency key: the same key answers with the first entry.
    pub key: Option<String>,
    /// The hash of what came with the key, to be kept beside the entry.
    pub of_key: Option<[u8; 32]>,
    /// Put all the same, after a warning.
    pub confirmed: bool,
    /// When it happened, in milliseconds since 1970.
    pub occurred: Option<i64>,
    /// When it reached us, if that was before now.
    pub received: Option<i64>,
    /// The clock of a rehearsal; left alone in any other process.
    pub at: Option<i64>,
}

impl Request {
    /// An act put through a page by its own capacity.
    pub fn new(act: Act, capacity: Capacity, channel: Channel) -> Self {
        Self {
            act,
            capacity,
            role: None,
            only: None,
            entered_by: None,
            channel,
            evidence: None,
            key: None,
            of_key: None,
            confirmed: false,
            occurred: None,
            received: None,
            at: None,
        }
    }
}

/// What is answered to an act that is durable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The number of its entry.
    pub number: u64,
    /// When it was recorded.
    pub recorded: i64,
    /// True if the same key was put before.
    pub repeated: bool,
    /// True for what was done behind closed doors: it is durable and in no entry, and the number is that of the next one.
    pub held: bool,
}

impl Receipt {
    /// The number of its entry; what was done behind closed doors has none.
    pub fn entry(&self) -> Option<u64> {
        (!self.held).then_some(self.number)
    }
}

/// Why an act is not in the record.
#[derive(Clone, Debug, thiserror::Error)]
pub enum PutError {
    /// The rules say no.
    #[error(transparent)]
    Rejected(#[from] Rejection),
    /// Too many acts wait.
    #[error("too many acts are waiting, please repeat")]
    Busy,
    /// It could not be written.
    #[error("not recorded, please repeat: {0}")]
    NotRecorded(String),
    /// The clerk has stopped.
    #[error("the clerk has stopped")]
    Stopped,
    /// The clock lies behind the last entry.
    #[error("the clock of this machine ({now}) is behind the last entry ({last}); set it right")]
    ClockBehind {
        /// The clock, in milliseconds.
        now: i64,
        /// The last entry.
        last: i64,
    },
}

/// Why there is no state of the past.
#[derive(Debug, thiserror::Error)]
pub enum PastError {
    /// The record has fewer entries.
    #[error("there are not so many entries yet")]
    NotYet,
    /// The journal cannot be read.
    #[error(transparent)]
    Journal(#[from] Failure),
    /// An entry cannot be understood.
    #[error("an entry cannot be understood")]
    Entry(#[from] serde_json::Error),
}

/// The answer to an act.
pub type Answer = Result<Receipt, PutError>;

/// What would become of an act.
#[derive(Clone, Debug)]
pub enum Foreseen {
    /// It is in order.
    InOrder,
    /// The rules would ask first; confirmed, it is in order.
    Asked(Rejection),
    /// The same key was put before: this is its entry, where it has one.
    Repeated(Option<u64>),
    /// It would be refused.
    Refused(PutError),
}

/// Why a clerk did not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The journal cannot be read.
    #[error("cannot read the record of {0}")]
    Journal(String, #[source] Failure),
    /// An entry cannot be understood.
    #[error("entry {number} of {process} cannot be read by this version")]
    Entry {
        /// The process.
        process: String,
        /// The entry.
        number: u64,
        /// Why.
        #[source]
        source: serde_json::Error,
    },
    /// What is held behind closed doors cannot be understood.
    #[error("what is held of {0} cannot be read by this version")]
    Held(String, #[source] serde_json::Error),
    /// The key of the log is not here.
    #[error("the key of the log of {0} is not at this host: keys/ has none that the record names")]
    NoKey(String),
    /// The thread could not be started.
    #[error("cannot start a thread")]
    Thread(#[source] std::io::Error),
}

/// What a clerk is given.
pub struct Start {
    /// The process.
    pub slug: Slug,
    /// The origin of its log.
    pub origin: String,
    /// The journal to write.
    pub journal: Box<dyn Journal>,
    /// The journal to read beside the writer.
    pub reader: Box<dyn Journal>,
    /// The seeds of the log's keys.
    pub seeds: Seeds,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The store of files, for evidence that is a file; without it such evidence is not checked and not exported.
    pub files: Option<Files>,
}

/// The clerk of one process. Clones share it.
#[derive(Clone)]
pub struct Clerk(Arc<Shared>);

pub(crate) struct Shared {
    slug: Slug,
    log: Log,
    /// The last checkpoint that was signed.
    signed: ArcSwap<Signed>,
    clock: Arc<dyn Clock>,
    files: Option<Files>,
    address: OnceLock<address::Address>,
    /// How many of the fields that are to be erased are.
    erased: AtomicUsize,
    /// How often a file was erased of which the bytes were looked for since.
    removed: AtomicU64,
    snapshot: ArcSwap<Snapshot>,
    /// What is done behind closed doors, which is in no snapshot but a room's.
    rooms: ArcSwap<Rooms>,
    past: Past,
    keeper: Option<Keeper>,
    /// How many entries the snapshot had from which we started.
    began: u64,
    damages: Damages,
    reader: Mutex<Box<dyn Journal>>,
    watchers: Mutex<Vec<Watcher>>,
    observers: RwLock<Vec<Observer>>,
    waiting: AtomicUsize,
    /// True while the journal cannot be followed.
    away: AtomicBool,
    sender: Mutex<Option<SyncSender<Job>>>,
}

/// Called with the head after every commit.
type Watcher = Box<dyn Fn(u64) + Send>;

/// Called with every act that was put and what was answered to it.
type Observer = Box<dyn Fn(Kind, &Answer) + Send + Sync>;

/// What waits for the writer.
pub(crate) enum Job {
    /// An act.
    Put(Box<Waiting>),
    /// The clock may have passed what falls due.
    Look(SyncSender<()>),
    /// Another server may have appended.
    Follow,
}

/// When an act came, and whether the doors were closed then.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Came {
    at: i64,
    behind_doors: bool,
}

/// One act in the queue.
pub(crate) struct Waiting {
    request: Request,
    came: Came,
    answer: Box<dyn FnOnce(Answer) + Send>,
}

impl Clerk {
    /// Reads the journal and starts the writer.
    ///
    /// # Errors
    /// The journal cannot be read or understood.
    pub fn start(start: Start) -> Result<Self, StartError> {
        Self::start_from(start, None)
    }

    /// The same from a snapshot of the process, where there is one: then only the rest of the journal is read. It is written again
    /// now and then.
    ///
    /// # Errors
    /// The journal cannot be read or understood.
    pub fn start_from(mut start: Start, file: Option<SnapshotFile>) -> Result<Self, StartError> {
        let (past, whose) = (Past::default(), (&start.slug, start.origin.as_str()));
        let found = file.as_ref().map(|file| keeper::found(whose, (file, &start.seeds), &mut *start.journal));
        let Found { kept, leaves } = found.unwrap_or_default();
        let kept = kept.unwrap_or_default();
        let (holds, gone) = (kept.0.head(), kept.0.gone());
        let (keeper, woken) = keeper::keeper(file, &start.seeds, holds);
        let (snapshot, tree) = replay::replay(whose, &mut *start.journal, (kept, &past))?;
        let unread = |failure| StartError::Journal(start.slug.to_string(), failure);
        let rooms = Rooms::new(&snapshot, start.journal.held().map_err(unread)?);
        let rooms = rooms.map_err(|source| StartError::Held(start.slug.to_string(), source))?;
        let (log, signed) = log_of((&start.slug, &start.origin), start.seeds, (&snapshot, tree))?;
        let (sender, receiver): (_, Receiver<Job>) = sync_channel(QUEUE_MAX);
        let shared = Arc::new(Shared {
            slug: start.slug,
            log,
            signed: ArcSwap::from_pointee(signed),
            clock: start.clock,
            files: start.files,
            address: OnceLock::new(),
            erased: AtomicUsize::new(0),
            removed: AtomicU64::new(0),
            snapshot: ArcSwap::from_pointee(snapshot),
            rooms: ArcSwap::from_pointee(rooms),
            past,
            keeper,
            began: holds,
            damages: Damages::default(),
            reader: Mutex::new(start.reader),
            watchers: Mutex::new(Vec::new()),
            observers: RwLock::new(Vec::new()),
            waiting: AtomicUsize::new(0),
            away: AtomicBool::new(false),
            sender: Mutex::new(Some(sender)),
        });
        shared.hold_against(&leaves);
        if shared.keeper.is_some() {
            keeper::start(&shared, woken)?;
            // What was erased after the snapshot was written, by another server or in a crash, must not stay in it.
            if shared.snapshot.load().gone() != gone {
                shared.forget();
            }
            shared.follow_up();
        }
        let journal = start.journal;
        if let Some(follow) = journal.follow() {
            let of_follower = Arc::clone(&shared);
            let thread = std::thread::Builder::new().name(format!("follow {}", shared.slug));
            drop(thread.spawn(move || of_follower.follow(follow)).map_err(StartError::Thread)?);
        }
        let of_writer = Arc::clone(&shared);
        let writer = move || writer::run(&of_writer, journal, &receiver);
        let thread = std::thread::Builder::new().name(format!("clerk {}", shared.slug)).spawn(writer);
        // The handle is dropped: the thread ends when the queue does.
        drop(thread.map_err(StartError::Thread)?);
        Ok(Self(shared))
    }

    /// Says under which address the server is reached, once: a passkey must have signed there. Without one, as for a command
    /// beside no server, no passkey is taken.
    pub fn serve_at(&self, url: &str) {
        // The first address stays.
        if let Some(address) = address::Address::of(url) {
            self.0.address.set(address).unwrap_or_default();
        } else {
            tracing::warn!(process = %self.0.slug, url, "not an address of the web: passkeys will be refused");
        }
    }

    /// The process.
    pub fn slug(&self) -> &Slug {
        &self.0.slug
    }

    /// The time by the clerk's clock, in milliseconds since 1970.
    pub fn now(&self) -> i64 {
        self.0.clock.now()
    }

    /// The process as of the last commit.
    pub fn snapshot(&self) -> Arc<Snapshot> {
        self.0.snapshot.load_full()
    }

    /// The process as it is for who is in the room of a meeting behind closed doors; nothing where the doors are open, nothing was
    /// done yet, or this capacity is not in the room.
    pub fn in_room(&self, meeting: &Slug, capacity: &Capacity) -> Option<Arc<Snapshot>> {
        self.0.rooms.load().seen_by(meeting, capacity)
    }

    /// True for an act that would be done behind closed doors: nothing is noted of it, whatever becomes of it.
    pub fn is_behind_doors(&self, act: &Act) -> bool {
        room_of(&self.snapshot().process.state, act.kind(), act.subject()).is_some()
    }

    /// The process as it stood after its first `size` entries. It may be replayed from the journal first, so whoever asks for many
    /// is to be bounded.
    ///
    /// # Errors
    /// There are not so many entries, or the journal cannot be read.
    pub fn past(&self, size: u64) -> Result<Arc<Snapshot>, PastError> {
        let latest = self.snapshot();
        match size.cmp(&latest.head()) {
            std::cmp::Ordering::Less => replay::replay_to(&self.0, size),
            std::cmp::Ordering::Equal => Ok(latest),
            std::cmp::Ordering::Greater => Err(PastError::NotYet),
        }
    }

    /// Puts an act and calls `answer` when it is durable or refused; never blocks.
    pub fn put_then(&self, request: Request, answer: impl FnOnce(Answer) + Send + 'static) {
        let sender = self.0.sender.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let (shared, kind, unnoted) = (Arc::clone(&self.0), request.act.kind(), self.is_behind_doors(&request.act));
        shared.waiting.fetch_add(1, Ordering::Relaxed);
        let answer = move |answered: Answer| {
            shared.waiting.fetch_sub(1, Ordering::Relaxed);
            if !unnoted && !matches!(&answered, Ok(receipt) if receipt.held) {
                shared.observed(kind, &answered);
            }
            answer(answered);
        };
        let waiting = Box::new(Waiting {
            request,
            came: Came { at: self.now(), behind_doors: unnoted },
            answer: Box::new(answer),
        });
        let Some(sender) = sender else { return (waiting.answer)(Err(PutError::Stopped)) };
        let (job, why) = match sender.try_send(Job::Put(waiting)) {
            Ok(()) => return,
            Err(TrySendError::Full(job)) => (job, PutError::Busy),
            Err(TrySendError::Disconnected(job)) => (job, PutError::Stopped),
        };
        if let Job::Put(waiting) = job {
            (waiting.answer)(Err(why));
        }
    }

    /// Has what fell due put now, and waits for it. The writer does so by itself as well; this is for who has set its clock.
    /// True if the writer answered, or was told to stop.
    pub fn look(&self) -> bool {
        let sender = self.0.sender.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let (done, wait) = sync_channel(1);
        sender.is_none_or(|sender| sender.send(Job::Look(done)).is_ok() && wait.recv().is_ok())
    }

    /// Puts an act and waits for the answer.
    ///
    /// # Errors
    /// [`PutError`].
    pub fn put(&self, request: Request) -> Answer {
        let (sender, receiver) = sync_channel(1);
        self.put_then(request, move |answer| {
            // Whoever asked waits; if it has gone, nobody needs the answer.
            drop(sender.send(answer));
        });
        receiver.recv().unwrap_or(Err(PutError::Stopped))
    }

    /// What would become of these acts if they were put now, one after the other. Nothing is recorded. A question counts as
    /// confirmed, so that what comes after it is foreseen too.
    pub fn foresee(&self, requests: &[Request]) -> Vec<Foreseen> {
        let mut reader = self.0.reader.lock().unwrap_or_else(PoisonError::into_inner);
        writer::foresee(&self.0, &mut **reader, requests).0
    }

    /// What would become of one act, and the process as it would be then. Nothing is recorded.
    pub fn foresee_after(&self, request: Request) -> (Option<Foreseen>, Arc<Snapshot>) {
        let mut reader = self.0.reader.lock().unwrap_or_else(PoisonError::into_inner);
        let (of, by) = (request.act.subject().meeting.cloned(), request.capacity.clone());
        let (foreseen, (after, rooms)) = writer::foresee(&self.0, &mut **reader, &[request]);
        let room = of.and_then(|of| rooms.seen_by(&of, &by));
        (foreseen.into_iter().next(), room.unwrap_or_else(|| Arc::new(after)))
    }

    /// No act is taken any more; those in the queue are still answered.
    pub fn stop(&self) {
        drop(self.0.sender.lock().unwrap_or_else(PoisonError::into_inner).take());
    }

    /// Calls `watcher` with the head after every commit.
    pub fn watch(&self, watcher: impl Fn(u64) + Send + 'static) {
        self.0.watchers.lock().unwrap_or_else(PoisonError::into_inner).push(Box::new(watcher));
    }

    /// Calls `observer` with the kind of every act that somebody puts and what was answered to it, a refusal too.
    pub fn observe(&self, observer: impl Fn(Kind, &Answer) + Send + Sync + 'static) {
        self.0.observers.write().unwrap_or_else(PoisonError::into_inner).push(Box::new(observer));
    }

    /// How many acts wait for their answer.
    pub fn waiting(&self) -> usize {
        self.0.waiting.load(Ordering::Relaxed)
    }

    /// The store of files, if it was given one.
    pub(crate) fn files(&self) -> Option<&Files> {
        self.0.files.as_ref()
    }

    /// True where an act was put under this key, and the key is still kept.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn knows(&self, key: &str) -> Result<bool, Failure> {
        let held = self.0.rooms.load().by_key(key, 0).is_some();
        Ok(held || self.0.reader.lock().unwrap_or_else(PoisonError::into_inner).by_key(key)?.is_some())
    }
}

impl Shared {
    /// True once no act is taken any more.
    fn is_stopped(&self) -> bool {
        self.sender.lock().unwrap_or_else(PoisonError::into_inner).is_none()
    }

    /// Has the writer read on whenever another server appended, and every second in case nobody said so; until the queue is closed.
    fn follow(&self, mut follow: Follow) {
        loop {
            let head = follow.wait(FOLLOW_AGAIN);
            let sender = self.sender.lock().unwrap_or_else(PoisonError::into_inner).clone();
            let Some(sender) = sender else { return };
            let known = head.is_some_and(|head| head <= self.snapshot.load().head());
            // A queue that is full has the writer read on soon in any case.
            if !known && matches!(sender.try_send(Job::Follow), Err(TrySendError::Disconnected(_))) {
                return;
            }
        }
    }

    fn observed(&self, kind: Kind, answer: &Answer) {
        self.observers
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .iter()
            .for_each(|observer| observer(kind, answer));
    }
}
