//! The writer's thread: decide, append as a group, publish, answer.
//!
//! Over 500 lines, and not split: what becomes of a group is read from its first act to its last answer.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::sync::{Arc, PoisonError};
use std::time::Duration;

use procedure::decisions::Evidence;
use procedure::meetings::Reason as Meetings;
use procedure::meetings::closed_items::room_of;
use procedure::meetings::record_closed_item::RecordClosedItem;
use procedure::names::{Hash, Slug};
use procedure::record::Reason;
use procedure::record::log::Succession;
use procedure::rejection::Force;
use procedure::rejection::Reason::TooMany;
use procedure::stamp::KeyVerdict;
use procedure::{Act, Capacity, Channel, Decided, Process, Rejection, Stamp, State};
use proof::log::sign_statement;
use proof::note::{Key, WITNESS};
use record::{AppendError, Beside, Failure, Journal, NewEntry};

use crate::log::Standing;
use crate::replay::{READ_AT_ONCE, apply, leaf_of};
use crate::rooms::{HELD_MAX, Rooms};
use crate::snapshot::Kept;
use crate::{
    Answer, CLOCK_BEHIND_MAX, Came, Foreseen, GROUP_MAX, Job, PutError, Receipt, Request, Shared, Snapshot, evidence,
    randomness,
};

/// How often a group is decided again after another node appended first.
const ATTEMPTS_MAX: usize = 8;
/// How often the writer looks at the clock when nothing falls due before.
const LOOK_AGAIN: Duration = Duration::from_mins(1);
/// How long it waits before it tries again what is due and was not recorded.
const TRY_AGAIN: Duration = Duration::from_secs(5);

/// Works until the queue is closed: puts the acts that come, and what falls due by itself, also at the start.
pub(crate) fn run(shared: &Shared, mut journal: Box<dyn Journal>, queue: &Receiver<Job>) {
    let mut next = Ok(Job::Look(sync_channel(1).0));
    loop {
        let mut jobs = match next {
            Ok(first) => vec![first],
            Err(RecvTimeoutError::Timeout) => Vec::new(),
            Err(RecvTimeoutError::Disconnected) => return,
        };
        jobs.extend(std::iter::from_fn(|| queue.try_recv().ok()).take(GROUP_MAX.saturating_sub(1)));
        let before = known(shared);
        work(shared, &mut *journal, jobs);
        erase(shared, &mut *journal);
        remove_files(shared, &mut *journal);
        let now = known(shared);
        if now != before {
            let (head, _) = now;
            shared.follow_up();
            shared.watchers.lock().unwrap_or_else(PoisonError::into_inner).iter().for_each(|watcher| watcher(head));
        }
        next = queue.recv_timeout(until_due(shared));
    }
}

/// How far the record goes, and what is held beside it.
fn known(shared: &Shared) -> (u64, (u64, Option<u64>)) {
    (shared.snapshot.load().head(), shared.rooms.load().known())
}

/// Puts a group of acts and answers; whoever asked that the clock be looked at is answered last.
fn work(shared: &Shared, journal: &mut dyn Journal, jobs: Vec<Job>) {
    let (mut requests, mut answers, mut looking, mut follows) = (Vec::new(), Vec::new(), Vec::new(), false);
    for job in jobs {
        match job {
            Job::Put(waiting) => {
                requests.push((waiting.request, waiting.came));
                answers.push(waiting.answer);
            }
            Job::Look(done) => looking.push(done),
            Job::Follow => follows = true,
        }
    }
    if follows {
        follow(shared, journal);
    }
    let results = settle(shared, journal, &requests);
    answers.into_iter().zip(results).for_each(|(answer, result)| answer(result));
    // Who asked may have gone.
    looking.into_iter().for_each(|done| done.try_send(()).unwrap_or_default());
}

/// Erases what is to be erased and is not yet: after each group, so at the start too. What fails is tried again with the next.
fn erase(shared: &Shared, journal: &mut dyn Journal) {
    let snapshot = shared.snapshot.load_full();
    let spent = &snapshot.process.state.spent;
    let fields: Vec<_> = spent.iter().skip(shared.erased.load(Ordering::Relaxed)).copied().collect();
    if fields.is_empty() {
        return;
    }
    match journal.erase(&fields, shared.clock.now()) {
        Ok(()) => shared.erased.store(spent.len(), Ordering::Relaxed),
        Err(failure) => tracing::error!(process = %shared.slug, error = %failure, "sealed fields were not erased"),
    }
}

/// Destroys the files that were erased and are not gone yet: after each group, so at the start too, and only where another was
/// erased since. What another record of the store names stays there for it. What fails is tried again with the next group.
fn remove_files(shared: &Shared, journal: &mut dyn Journal) {
    let snapshot = shared.snapshot.load_full();
    let removed = &snapshot.process.state.removed;
    let Some(store) = shared.files.as_ref().filter(|_| removed.count() != shared.removed.load(Ordering::Relaxed))
    else {
        return;
    };
    let there = removed.iter().map(|(hash, _)| Ok(store.has(hash)?.then_some(hash)));
    let there = there.filter_map(Result::transpose).collect::<Result<BTreeSet<Hash>, Failure>>();
    let gone = there.and_then(|there| if there.is_empty() { Ok(there) } else { not_beside(journal, there) });
    let gone = gone.and_then(|gone| gone.into_iter().try_for_each(|hash| store.remove(hash).map(drop)));
    match gone {
        Ok(()) => shared.removed.store(removed.count(), Ordering::Relaxed),
        Err(failure) => tracing::error!(process = %shared.slug, error = %failure, "erased files were not destroyed"),
    }
}

/// Those of these files that no other record names.
fn not_beside(journal: &mut dyn Journal, files: BTreeSet<Hash>) -> Result<BTreeSet<Hash>, Failure> {
    let beside = journal.named_beside(&files)?;
    Ok(files.difference(&beside).copied().collect())
}

/// How long the writer may wait before it looks at the clock again. A clock can be set, so it looks now and then in any
/// case; and what could not be put is not tried again at once.
fn until_due(shared: &Shared) -> Duration {
    let snapshot = shared.snapshot.load();
    let state = &snapshot.process.state;
    let due = procedure::due(state).filter(|_| shared.log.standing(&state.log) == Standing::Kept).map(|(due, _)| due);
    let left = due.map(|due| due.saturating_sub(shared.clock.now()).max(0));
    let left = left.and_then(|left| u64::try_from(left).ok()).map(Duration::from_millis);
    let wait = left.unwrap_or(LOOK_AGAIN).min(LOOK_AGAIN);
    if wait.is_zero() { TRY_AGAIN } else { wait }
}

/// Decides requests one after the other on a copy of the process; the copy, and its rooms, as they would be after them.
pub(crate) fn foresee(
    shared: &Shared,
    journal: &mut dyn Journal,
    requests: &[Request],
) -> (Vec<Foreseen>, (Snapshot, Rooms)) {
    let mut group = Group::new(shared, Snapshot::clone(&shared.snapshot.load_full()));
    let came = shared.clock.now();
    let mut look = |request: &Request| match group.take(journal, request, came) {
        Ok(receipt) if receipt.repeated => Foreseen::Repeated(receipt.entry()),
        Ok(_) => Foreseen::InOrder,
        Err(PutError::Rejected(question)) if question.force == Force::Warns => {
            let confirmed = Request { confirmed: true, ..request.clone() };
            group.take(journal, &confirmed, came).map_or_else(Foreseen::Refused, |_| Foreseen::Asked(question))
        }
        Err(error) => Foreseen::Refused(error),
    };
    let foreseen = requests.iter().map(&mut look).collect();
    (foreseen, (group.snapshot, group.rooms))
}

/// Decides a group with what has fallen due, appends what was taken, and publishes it.
fn settle(shared: &Shared, journal: &mut dyn Journal, requests: &[(Request, Came)]) -> Vec<Answer> {
    for _ in 0..ATTEMPTS_MAX {
        let before = shared.snapshot.load_full();
        let mut group = Group::new(shared, Snapshot::clone(&before));
        let answers: Vec<Answer> =
            requests.iter().map(|(request, came)| group.take_as_came(journal, request, *came)).collect();
        group.take_due(group.now());
        let known = shared.rooms.load().known();
        if group.entries.is_empty() && group.beside.is_nothing() {
            // No conflict can tell that another writer went on: a refusal must not rest on what was.
            let refused = answers.iter().any(|answer| matches!(answer, Err(PutError::Rejected(_))));
            if !refused || (journal.head().is_ok_and(|head| head == before.head()) && holds(journal, known.0)) {
                return answers;
            }
            if let Err(why) = catch_up(shared, journal) {
                return not_recorded(answers, before.head(), &why);
            }
            continue;
        }
        let erases = group.snapshot.gone() > before.gone();
        if erases {
            shared.forget();
        }
        // Only where something may be held is it asked whether it is what we know.
        group.beside.known = (known.0 > 0 || has_closed_doors(&before)).then_some(known.0);
        match journal.append_beside(before.head(), &group.entries, &group.beside) {
            Ok(()) => {
                publish(shared, group.snapshot, &group.entries);
                shared.rooms.store(Arc::new(group.rooms));
                if erases {
                    shared.forget();
                }
                return answers;
            }
            Err(AppendError::Conflict { head }) => {
                tracing::warn!(process = %shared.slug, head, "another writer appended first; deciding again");
                if let Err(why) = catch_up(shared, journal) {
                    return not_recorded(answers, before.head(), &why);
                }
            }
            Err(AppendError::Failed(failure)) => {
                tracing::error!(process = %shared.slug, error = %failure, "acts were not recorded");
                return not_recorded(answers, before.head(), &failure.to_string());
            }
        }
    }
    requests.iter().map(|_| Err(PutError::NotRecorded("another writer is always first".to_owned()))).collect()
}

fn has_closed_doors(snapshot: &Snapshot) -> bool {
    snapshot.process.state.meetings.values().any(|meeting| meeting.closed_item().is_some())
}

/// True where so many acts are held.
fn holds(journal: &mut dyn Journal, known: u64) -> bool {
    journal.held().is_ok_and(|held| u64::try_from(held.len()) == Ok(known))
}

/// What is left of the answers of a group that was not appended: a repetition of what the journal had before it.
fn not_recorded(answers: Vec<Answer>, head: u64, why: &str) -> Vec<Answer> {
    let lost = |answer: Answer| match answer {
        Ok(receipt) if receipt.number < head => Ok(receipt),
        Ok(_) => Err(PutError::NotRecorded(why.to_owned())),
        Err(error) => Err(error),
    };
    answers.into_iter().map(lost).collect()
}

/// The tree first: it holds what any snapshot does, or more.
fn publish(shared: &Shared, snapshot: Snapshot, entries: &[NewEntry]) {
    let mut tree = shared.log.tree.write().unwrap_or_else(PoisonError::into_inner);
    entries.iter().for_each(|entry| tree.append(leaf_of(&shared.log.origin, entry)));
    drop(tree);
    let snapshot = Arc::new(snapshot);
    shared.snapshot.store(Arc::clone(&snapshot));
    shared.past.follow(&snapshot);
}

/// Reads on from where we are, after another node appended.
fn catch_up(shared: &Shared, journal: &mut dyn Journal) -> Result<(), String> {
    let mut snapshot = Snapshot::clone(&shared.snapshot.load_full());
    loop {
        let entries = journal.read(snapshot.head(), READ_AT_ONCE).map_err(|failure| failure.to_string())?;
        if entries.is_empty() {
            return look_in(shared, journal, &snapshot);
        }
        let gone = snapshot.gone();
        for stored in &entries {
            apply(&shared.slug, &mut snapshot, stored).map_err(|error| error.to_string())?;
        }
        let erases = snapshot.gone() > gone;
        let new: Vec<NewEntry> = entries.into_iter().map(|stored| stored.entry).collect();
        publish(shared, snapshot.clone(), &new);
        if erases {
            shared.forget();
        }
    }
}

/// Looks what is held beside the record, where another node may have held or released something.
fn look_in(shared: &Shared, journal: &mut dyn Journal, snapshot: &Snapshot) -> Result<(), String> {
    let held = journal.held().map_err(|failure| failure.to_string())?;
    if !held.is_empty() || shared.rooms.load().known().0 > 0 {
        let rooms = Rooms::new(snapshot, held).map_err(|error| error.to_string())?;
        shared.rooms.store(Arc::new(rooms));
    }
    Ok(())
}

/// Reads on because another server may have appended. That it cannot be is said once, until it can.
fn follow(shared: &Shared, journal: &mut dyn Journal) {
    let followed = catch_up(shared, journal);
    let was_away = shared.away.swap(followed.is_err(), Ordering::Relaxed);
    match followed {
        Ok(()) if was_away => tracing::info!(process = %shared.slug, "the record can be followed again"),
        Err(error) if !was_away => {
            tracing::error!(process = %shared.slug, error, "the record cannot be followed: acts of other servers are not seen");
        }
        Ok(()) | Err(_) => {}
    }
}

/// A group in the making: the process as it will be, and the entries that lead there; the rooms, and what is held in them.
struct Group<'a> {
    shared: &'a Shared,
    snapshot: Snapshot,
    entries: Vec<NewEntry>,
    rooms: Rooms,
    beside: Beside,
    keys: BTreeMap<String, Receipt>,
}

/// A group as it was before what came of a closed item was recorded in it.
struct Before {
    snapshot: Snapshot,
    rooms: Rooms,
    entries: usize,
    beside: Beside,
}

impl<'a> Group<'a> {
    fn new(shared: &'a Shared, snapshot: Snapshot) -> Self {
        let rooms = Rooms::clone(&shared.rooms.load());
        let (entries, beside, keys) = Default::default();
        Self { shared, snapshot, entries, rooms, beside, keys }
    }

    /// What somebody meant for those behind closed doors is not told to all because the doors opened before its turn.
    fn take_as_came(&mut self, journal: &mut dyn Journal, request: &Request, came: Came) -> Answer {
        let (kind, on) = (request.act.kind(), request.act.subject());
        if came.behind_doors && room_of(&self.snapshot.process.state, kind, on).is_none() {
            if let Some(repeated) = self.repeated(journal, request)? {
                return Ok(repeated);
            }
            let meeting = on.meeting.and_then(|meeting| self.snapshot.process.state.meetings.get(meeting));
            let item = meeting.and_then(|meeting| meeting.current_item).unwrap_or_default();
            return Err(Rejection::new(Meetings::DoorsNotClosed).with("item", item).into());
        }
        self.take(journal, request, came.at)
    }

    fn take(&mut self, journal: &mut dyn Journal, request: &Request, came: i64) -> Answer {
        if let Some(repeated) = self.repeated(journal, request)? {
            return Ok(repeated);
        }
        // What is due by the time of this act comes before it, so that it finds what it would have found had nobody slept.
        let recorded = self.stamp(request, came, self.snapshot.process.state.recorded())?.recorded;
        self.take_due(recorded);
        self.put(request, came)
    }

    /// The time of the process: the later of the clock and the last entry. In a rehearsal that a file of acts plays, the
    /// file sets the clock, and that of the machine does not count until somebody else acts.
    fn now(&self) -> i64 {
        let last = self.snapshot.process.state.recorded();
        let played = self.snapshot.process.state.is_rehearsal() && self.snapshot.played;
        if played { last } else { self.shared.clock.now().max(last) }
    }

    /// Puts what has fallen due by `now`. What is refused or cannot be recorded stays due, and is tried again later.
    fn take_due(&mut self, now: i64) {
        // What falls due in a record that goes on elsewhere is put there.
        if self.kept_here().is_err() {
            return;
        }
        for _ in 0..GROUP_MAX {
            let Some((due, act)) = procedure::due(&self.snapshot.process.state).filter(|(due, _)| *due <= now) else {
                return;
            };
            let request = Request { at: Some(due), ..Request::new(act, Capacity::Clerk, Channel::Timer) };
            if let Err(why) = self.put(&request, now) {
                tracing::warn!(process = %self.shared.slug, act = request.act.kind().name(), %why, "what is due was not put");
                return;
            }
        }
    }

    fn put(&mut self, request: &Request, came: i64) -> Answer {
        self.kept_here()?;
        let state = &self.snapshot.process.state;
        if let Some(meeting) = room_of(state, request.act.kind(), request.act.subject()) {
            let meeting = meeting.slug.clone();
            return self.put_in_room(&meeting, request, came);
        }
        let before = self.end_room(request, came)?;
        match (self.decide(&self.snapshot.process.state, request, came), before) {
            (Ok((decided, stamp)), _) => self.enter(request, decided, &stamp),
            (Err(error), Some(before)) => {
                self.go_back(before);
                Err(error)
            }
            (Err(error), None) => Err(error),
        }
    }

    /// Decides an act on a state: that of the record, or of a room.
    fn decide(&self, state: &State, request: &Request, came: i64) -> Result<(Decided, Stamp), PutError> {
        let mut stamp = self.stamp(request, came, state.recorded())?;
        let act = self.complete(request, state, &mut stamp);
        let act = act.as_ref().unwrap_or(&request.act);
        let decided = procedure::decide(act, state, &stamp)
            .map_err(|rejection| procedure::view::told(act, state, &stamp, rejection))?;
        Ok((decided, stamp))
    }

    /// Makes an entry of what was decided.
    fn enter(&mut self, request: &Request, decided: Decided, stamp: &Stamp) -> Answer {
        let known = decided.repeats.and_then(|number| self.snapshot.entries.get(usize::try_from(number).ok()?));
        if let Some(line) = known {
            return Ok(Receipt { number: line.number, recorded: line.recorded, repeated: true, held: false });
        }
        let bytes = serde_json::to_vec(&decided.body).map_err(|error| PutError::NotRecorded(error.to_string()))?;
        let number = self.snapshot.head();
        let key = request.key.clone();
        let kept = Kept { bytes: &bytes, key: key.as_deref(), sealed: &decided.sealed };
        let erases = self.snapshot.take_in(number, &decided.body, kept);
        self.rooms.rebase(&self.snapshot);
        // Sealed fields of the act took the salts from 0 on.
        let salt = stamp.salt(u32::MAX);
        self.entries.push(NewEntry {
            number,
            salt,
            body: bytes,
            key: key.clone(),
            request: request.of_key,
            sealed: decided.sealed,
            erases,
        });
        let receipt = Receipt { number, recorded: stamp.recorded, repeated: false, held: false };
        if let Some(key) = key {
            self.keys.insert(key, receipt);
        }
        Ok(receipt)
    }

    /// Does an act behind closed doors: it is decided as any is, and is in no entry.
    fn put_in_room(&mut self, meeting: &Slug, request: &Request, came: i64) -> Answer {
        let room = self.rooms.of(meeting, &self.snapshot);
        let (Decided { body, sealed, .. }, stamp) = self.decide(&room.process.state, request, came)?;
        if self.rooms.are_full() {
            return Err(Rejection::new(TooMany).with("bound", HELD_MAX).into());
        }
        let (key, place) = (request.key.clone(), (meeting, &self.snapshot));
        let held = self.rooms.hold(place, (body, sealed), key.clone(), &mut self.beside);
        held.map_err(|error| PutError::NotRecorded(error.to_string()))?;
        let (number, recorded) = (self.snapshot.head(), stamp.recorded);
        let receipt = Receipt { number, recorded, repeated: false, held: true };
        if let Some(key) = key {
            self.keys.insert(key, receipt);
        }
        Ok(receipt)
    }

    /// Where an act would end a closed item, what came of the item is recorded first, and nothing else of it is left.
    /// What was before that is given, since what came of the item may raise a question about the act.
    fn end_room(&mut self, request: &Request, came: i64) -> Result<Option<Before>, PutError> {
        let Some(meeting) = request.act.subject().meeting else { return Ok(None) };
        let item = |process: &Process| process.state.meetings.get(meeting).and_then(|meeting| meeting.closed_item());
        let Some(closed) = item(&self.snapshot.process) else { return Ok(None) };
        let (decided, _) = self.decide(&self.snapshot.process.state, request, came)?;
        let mut after = self.snapshot.process.clone();
        after.apply(self.snapshot.head(), &decided.body, &decided.sealed);
        if item(&after) == Some(closed) {
            return Ok(None);
        }
        let end = RecordClosedItem { meeting: meeting.clone(), item: closed };
        let end = Request::new(Act::MeetingsRecordClosedItem(end), Capacity::Clerk, Channel::Timer);
        let end = Request { at: request.at, ..end };
        let room = self.rooms.of(meeting, &self.snapshot);
        let (decided, stamp) = self.decide(&room.process.state, &end, came)?;
        let (snapshot, rooms) = (self.snapshot.clone(), self.rooms.clone());
        let before = Before { snapshot, rooms, entries: self.entries.len(), beside: self.beside.clone() };
        self.rooms.release(meeting, &mut self.beside);
        if let Err(error) = self.enter(&end, decided, &stamp) {
            self.go_back(before);
            return Err(error);
        }
        Ok(Some(before))
    }

    fn go_back(&mut self, before: Before) {
        (self.snapshot, self.rooms, self.beside) = (before.snapshot, before.rooms, before.beside);
        self.entries.truncate(before.entries);
    }

    /// A record whose key is not here takes no acts here.
    fn kept_here(&self) -> Result<(), Rejection> {
        match self.shared.log.standing(&self.snapshot.process.state.log) {
            Standing::Kept => Ok(()),
            Standing::HandedOver(party) => Err(Rejection::new(Reason::HandedOver).with("party", party)),
            Standing::KeyMissing => Err(Rejection::new(Reason::KeyNotHere)),
        }
    }

    fn repeated(&self, journal: &mut dyn Journal, request: &Request) -> Result<Option<Receipt>, PutError> {
        let Some(key) = &request.key else { return Ok(None) };
        if let Some(receipt) = self.keys.get(key) {
            return Ok(Some(Receipt { repeated: true, ..*receipt }));
        }
        if let Some(receipt) = self.rooms.by_key(key, self.snapshot.head()) {
            return Ok(Some(receipt));
        }
        let number = journal.by_key(key).map_err(|failure| PutError::NotRecorded(failure.to_string()))?;
        let line = number.and_then(|number| self.snapshot.entries.get(usize::try_from(number).ok()?));
        Ok(line.map(|line| Receipt { number: line.number, recorded: line.recorded, repeated: true, held: false }))
    }

    fn stamp(&self, request: &Request, came: i64, last: i64) -> Result<Stamp, PutError> {
        let state = &self.snapshot.process.state;
        let now = self.shared.clock.now();
        let rehearses = state.is_rehearsal() || opens_rehearsal(&request.act);
        let given = request.at.filter(|_| rehearses);
        if !rehearses && last.saturating_sub(now) > CLOCK_BEHIND_MAX {
            return Err(PutError::ClockBehind { now, last });
        }
        let recorded = given.unwrap_or(now).max(last);
        // An act is received when it comes, not when its turn comes; a rehearsal has no other time than its own.
        let came = if rehearses { recorded } else { came };
        Ok(Stamp {
            recorded,
            received: request.received.unwrap_or(came).min(recorded),
            occurred: request.occurred,
            capacity: request.capacity.clone(),
            role: request.role,
            only: request.only.clone(),
            entered_by: request.entered_by.clone(),
            channel: request.channel,
            evidence: request.evidence.clone(),
            key: request.key.clone(),
            confirmed: request.confirmed,
            key_verdict: KeyVerdict::DoesNotHold,
            evidence_found: None,
            seed: randomness::bytes(),
        })
    }

    /// What the clerk adds to an act: the origin of a new log; the verdict on a signature or a signed file; in a rehearsal a server's key.
    fn complete(&self, request: &Request, state: &State, stamp: &mut Stamp) -> Option<Act> {
        match &request.act {
            Act::RecordOpen(open) => {
                let mut open = open.clone();
                open.origin = Some(self.shared.log.origin.clone());
                Some(Act::RecordOpen(open))
            }
            Act::RecordNameWitness(named) => {
                let is_key = Key::parse(&named.key).is_some_and(|key| key.kind == WITNESS);
                stamp.key_verdict = if is_key { KeyVerdict::Holds } else { KeyVerdict::DoesNotHold };
                None
            }
            Act::RecordChangeKey(change) => {
                let mut change = change.clone();
                change.succession = self.succession(&change.key, stamp);
                if stamp.key_verdict == KeyVerdict::Holds && self.shared.log.secret(&change.key).is_none() {
                    stamp.key_verdict = KeyVerdict::Elsewhere;
                }
                Some(Act::RecordChangeKey(change))
            }
            Act::RecordHandOver(over) => {
                let mut over = over.clone();
                over.succession = self.succession(&over.key, stamp);
                Some(Act::RecordHandOver(over))
            }
            Act::DecisionsSign(sign) => {
                let mut sign = sign.clone();
                let (statement, adopted) =
                    signed_statement(state, &sign.meeting, &sign.text, (request.capacity.party()?, sign.mode))?;
                let makes_key = sign.evidence == Evidence::ServerKey
                    && state.is_rehearsal()
                    && matches!(request.channel, Channel::Demo | Channel::Browser | Channel::File);
                if makes_key {
                    // The key signs once and is forgotten.
                    let (key, signature) = sign_statement(&statement, &randomness::bytes());
                    (sign.key, sign.signature) = (Some(key), Some(signature));
                }
                stamp.key_verdict = evidence::of_key(&sign, &statement, self.shared.address.get());
                if sign.evidence == Evidence::Pades {
                    stamp.evidence_found = evidence::found(self.shared.files.as_ref(), sign.file?, adopted);
                }
                Some(Act::DecisionsSign(sign))
            }
            _ => None,
        }
    }
}

impl Group<'_> {
    /// What the key in force signs to name the next one, and the verdict on that.
    fn succession(&self, next: &str, stamp: &mut Stamp) -> Option<Succession> {
        let known = &self.snapshot.process.state.log;
        let is_next = self.shared.log.is_next(next, known);
        stamp.key_verdict = if is_next { KeyVerdict::Holds } else { KeyVerdict::DoesNotHold };
        self.shared.log.names(next, known).filter(|_| is_next)
    }
}

fn opens_rehearsal(act: &Act) -> bool {
    matches!(act, Act::RecordOpen(open) if open.nature == procedure::record::Nature::Rehearsal)
}

/// The statement that a party signs, once the text is adopted, and the hash that stands for the text.
fn signed_statement(
    state: &State,
    meeting: &Slug,
    text: &Slug,
    (party, mode): (&Slug, procedure::decisions::Mode),
) -> Option<(String, Hash)> {
    let draft = state.meeting(meeting).ok()?.text(text).ok()?;
    let (_, _, adopted) = draft.decided.adopted.as_ref()?;
    let origin = state.origin()?;
    let statement = procedure::texts::canonical::statement(origin, &adopted.symbol, adopted.hash, party, mode.word());
    Some((statement, adopted.hash))
}
