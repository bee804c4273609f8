//! Whether what is stored is what was recorded: an entry before it is shown, and in the background all of them, again and again.
//!
//! What is damaged is named by entry and table, said once in the log and where machines of the operator ask, and not served as
//! truth (decision 0020). Nothing is mended: a copy has what was recorded.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::mpsc::{RecvTimeoutError, SyncSender, sync_channel};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};
use std::time::Duration;

use procedure::Body;
use procedure::names::Hash;
use procedure::record::personal::Which;
use procedure::sealed::{Attribution, SealedClass, SealedText};
use proof::log::Nodes;
use proof::note::{Checkpoint, Key, cosigned};
use record::journal::ENTRIES_MAX;
use record::snapshots::last_in_line;
use record::{Failure, Journal, StoredEntry};
use serde_json::Value;

use crate::replay::leaf_of;
use crate::{Clerk, Shared, Snapshot, StartError};

/// How many entries are looked at between two pauses.
const AT_ONCE: usize = 256;
/// How long a pause is: so at most 12,800 entries a second are looked at.
const PAUSE: Duration = Duration::from_millis(20);
/// How long it is until everything is looked at again.
const AGAIN: Duration = Duration::from_hours(24);
/// The most that is kept of what is damaged; that there is more is said in the log.
const DAMAGES_MAX: usize = 1_000;

const MISSING: &str = "it is missing";
/// What is wrong with an entry where only what was signed of it before can tell.
pub(crate) const UNLIKE_SIGNED: &str = "it is not what was signed";

/// Something that is not what was recorded.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Damage {
    /// The entry; none where it is the record as a whole.
    pub entry: Option<u64>,
    /// The table, or `files`.
    pub table: &'static str,
    /// What is wrong.
    pub why: &'static str,
}

impl Damage {
    /// True where the entry itself is not what was recorded: then it is not shown.
    fn is_of_the_entry(&self) -> bool {
        !matches!(self.table, "answers" | "files")
    }
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { entry, table, why } = self;
        match entry {
            Some(number) => write!(f, "entry {number} in the table {table}: {why}"),
            None => write!(f, "the table {table}: {why}"),
        }
    }
}

/// What was found damaged.
#[derive(Debug, Default)]
pub(crate) struct Damages {
    found: RwLock<BTreeSet<Damage>>,
    /// Ends the waiting of whoever looks, when it is dropped.
    looking: OnceLock<SyncSender<()>>,
}

impl Damages {
    fn all(&self) -> BTreeSet<Damage> {
        self.found.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn replace(&self, found: BTreeSet<Damage>) {
        *self.found.write().unwrap_or_else(PoisonError::into_inner) = found;
    }
}

impl Shared {
    /// Notes what is damaged, and says so if it was not known.
    pub(crate) fn note(&self, damage: Damage) {
        let mut found = self.damages.found.write().unwrap_or_else(PoisonError::into_inner);
        if found.len() < DAMAGES_MAX && found.insert(damage.clone()) {
            tracing::error!(process = %self.slug, %damage, "the record is damaged");
        }
    }

    /// Reads entries from a number on, and looks that none is missing among those that were in the record before it read: what
    /// is appended meanwhile may be found or not.
    pub(crate) fn read_on(&self, from: u64, limit: usize) -> Result<Vec<StoredEntry>, Failure> {
        let head = self.snapshot.load().head();
        let read = self.reader.lock().unwrap_or_else(PoisonError::into_inner).read(from, limit)?;
        let end = from.saturating_add(u64::try_from(limit.min(ENTRIES_MAX)).unwrap_or(u64::MAX));
        let expected = from..end.min(head);
        let numbers = read.iter().map(|stored| Some(stored.entry.number)).chain(std::iter::repeat(None));
        let missing = expected.zip(numbers).find(|(number, found)| *found != Some(*number));
        let Some((number, _)) = missing else { return Ok(read) };
        let damage = Damage { entry: Some(number), table: "entries", why: MISSING };
        self.note(damage.clone());
        Err(self.failure(&damage))
    }

    fn failure(&self, damage: &Damage) -> Failure {
        Failure::Damaged(format!("the record of {}: {damage}", self.slug))
    }

    /// Holds an entry against its leaf before it is shown. One that is not in the tree yet was appended a moment ago.
    pub(crate) fn holds(&self, stored: &StoredEntry) -> Result<(), Failure> {
        let number = stored.entry.number;
        let leaf = self.log.tree.read().unwrap_or_else(PoisonError::into_inner).leaf(number);
        let found = leaf.and_then(|leaf| damaged(&self.log.origin, stored, leaf));
        found.into_iter().for_each(|damage| self.note(damage));
        let known = self.damages.found.read().unwrap_or_else(PoisonError::into_inner);
        let of_it = known.iter().find(|damage| damage.entry == Some(number) && damage.is_of_the_entry());
        of_it.map_or(Ok(()), |damage| Err(self.failure(damage)))
    }
}

/// What is wrong with an entry by itself: its place in the tree, and what lies beside it.
fn damaged(origin: &str, stored: &StoredEntry, leaf: proof::Hash) -> Option<Damage> {
    let entry = &stored.entry;
    let of = |table, why| Some(Damage { entry: Some(entry.number), table, why });
    if leaf_of(origin, entry) != leaf {
        return of("entries", "it is not what the tree has");
    }
    let whole = entry.sealed.iter().all(SealedText::holds);
    if whole { None } else { of("sealed", "a text is not what its hash says") }
}

/// What was erased, as the record says: when, where it does.
struct Erased(BTreeMap<Hash, Option<i64>>);

impl Erased {
    fn of(snapshot: &Snapshot) -> Self {
        let spent = snapshot.process.state.spent.iter().map(|(_, hash)| (*hash, None));
        Self(spent.chain(snapshot.erased.iter().map(|one| (one.hash, Some(one.at)))).collect())
    }
}

/// What is wrong with an entry as its body and the record have it. `known` has the sealed fields of earlier entries.
fn unlike_its_body(
    stored: &StoredEntry,
    erased: &Erased,
    known: &mut BTreeSet<Hash>,
) -> Option<(&'static str, &'static str)> {
    let entry = &stored.entry;
    let parsed =
        serde_json::from_slice::<Body>(&entry.body).and_then(|body| Ok((body, serde_json::from_slice(&entry.body)?)));
    let Ok((body, value)) = parsed else { return Some(("entries", "its body cannot be read")) };
    let key = match (&body.key, &entry.key) {
        (Some(said), Some(kept)) => said == kept,
        // With whose a position was goes the key of its entry.
        (Some(_), None) => !stored.erased.is_empty(),
        // Beside a sealed owner the body does not say it.
        (None, kept) => kept.is_none() || matches!(body.capacity, Attribution::Sealed(_)),
    };
    if !key {
        return Some(("entries", "its key is not what its body says"));
    }
    let mut said = BTreeSet::new();
    sealed_in(&value, &mut said);
    let here = entry.sealed.iter().map(|text| (text.class.word(), text.hash));
    if !here.into_iter().all(|(class, hash)| said.contains(&(class.to_owned(), hash))) {
        return Some(("sealed", "a text is not of this entry, or of another class"));
    }
    let to_go = |text: &SealedText| {
        text.class != SealedClass::Unattributed && erased.0.get(&text.hash).is_some_and(Option::is_some)
    };
    if entry.sealed.iter().any(to_go) {
        return Some(("sealed", "a text is there that was erased"));
    }
    for (hash, at) in &stored.erased {
        if !said.iter().any(|(_, of_it)| of_it == hash) {
            return Some(("sealed", "a text is not of this entry"));
        }
        match erased.0.get(hash) {
            None => return Some(("sealed", "a text is gone and was not erased")),
            Some(Some(when)) if when != at => return Some(("sealed", "a text was not erased at that time")),
            Some(_) => {}
        }
    }
    known.extend(entry.sealed.iter().map(|text| text.hash).chain(stored.erased.iter().map(|(hash, _)| *hash)));
    let whole = said.iter().all(|(_, hash)| known.contains(hash));
    if whole { None } else { Some(("sealed", "a text is missing")) }
}

/// The sealed fields that a body names: each class with its hash.
fn sealed_in(value: &Value, found: &mut BTreeSet<(String, Hash)>) {
    match value {
        Value::Object(fields) => {
            let word = |name: &str| fields.get(name).and_then(Value::as_str);
            found.extend(
                word("sealed").zip(word("hash").and_then(Hash::from_hex)).map(|(class, hash)| (class.to_owned(), hash)),
            );
            fields.values().for_each(|value| sealed_in(value, found));
        }
        Value::Array(values) => values.iter().for_each(|value| sealed_in(value, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// One look at everything.
struct Look<'a> {
    shared: &'a Shared,
    journal: &'a mut dyn Journal,
    erased: Erased,
    known: BTreeSet<Hash>,
    found: BTreeSet<Damage>,
}

impl Look<'_> {
    fn note(&mut self, entry: Option<u64>, (table, why): (&'static str, &'static str)) {
        let damage = Damage { entry, table, why };
        self.shared.note(damage.clone());
        if self.found.len() < DAMAGES_MAX {
            self.found.insert(damage);
        }
    }

    /// The record as a whole: its process, its end, what witnesses said of it.
    fn whole(&mut self, size: u64) -> Result<(), Failure> {
        let shared = self.shared;
        let (slug, origin) = (shared.slug.as_str(), shared.log.origin.as_str());
        let snapshot = shared.snapshot.load_full();
        let named = match self.journal.process() {
            Ok(named) => named,
            Err(failure) => return self.unread(None, ("processes", "it cannot be read"), failure),
        };
        if named.is_some_and(|(its, of)| its != slug || of != origin)
            || snapshot.process.state.origin().is_some_and(|said| said != origin)
        {
            self.note(None, ("processes", "its name or origin is not what the record says"));
        }
        if self.journal.head()? < size {
            self.note(None, ("entries", "the last entries are missing"));
        }
        match self.journal.cosignatures() {
            Ok(lines) => {
                let wrong = lines.iter().any(|line| !shared.is_cosigned(line));
                if wrong {
                    self.note(None, ("cosignatures", "a line is not what a witness said of this log"));
                }
            }
            Err(failure) => self.unread(None, ("cosignatures", "it cannot be read"), failure)?,
        }
        Ok(())
    }

    /// A table that cannot be read while others can is damaged.
    fn unread(
        &mut self,
        entry: Option<u64>,
        what: (&'static str, &'static str),
        failure: Failure,
    ) -> Result<(), Failure> {
        if self.journal.head().is_err() {
            return Err(failure);
        }
        self.note(entry, what);
        Ok(())
    }

    fn entries(&mut self, from: u64, to: u64) -> Result<(), Failure> {
        match self.journal.read(from, usize::try_from(to.saturating_sub(from)).unwrap_or(AT_ONCE)) {
            Ok(entries) => {
                let of_part: BTreeMap<u64, StoredEntry> =
                    entries.into_iter().map(|stored| (stored.entry.number, stored)).collect();
                for number in from..to {
                    match of_part.get(&number) {
                        Some(stored) => self.entry(number, stored)?,
                        None => self.note(Some(number), ("entries", MISSING)),
                    }
                }
                self.answers((from, to), &of_part)
            }
            Err(failure) if to.saturating_sub(from) <= 1 => {
                self.unread(Some(from), ("entries or sealed", "it cannot be read"), failure)
            }
            // One of them cannot be read.
            Err(_) => (from..to).try_for_each(|number| self.entries(number, number.saturating_add(1))),
        }
    }

    fn entry(&mut self, number: u64, stored: &StoredEntry) -> Result<(), Failure> {
        let Some(wrong) = self.wrong(stored) else { return Ok(()) };
        // Something may have been erased since we began: then it is another look that counts.
        self.erased = Erased::of(&self.shared.snapshot.load_full());
        let again = self.journal.read(number, 1)?.into_iter().next();
        let wrong = again.map_or(Some(wrong), |stored| self.wrong(&stored));
        wrong.into_iter().for_each(|wrong| self.note(Some(number), wrong));
        Ok(())
    }

    fn wrong(&mut self, stored: &StoredEntry) -> Option<(&'static str, &'static str)> {
        let log = &self.shared.log;
        let leaf = log.tree.read().unwrap_or_else(PoisonError::into_inner).leaf(stored.entry.number);
        let itself = leaf.and_then(|leaf| damaged(&log.origin, stored, leaf)).map(|damage| (damage.table, damage.why));
        itself.or_else(|| unlike_its_body(stored, &self.erased, &mut self.known))
    }

    /// What is kept of requests that led to these entries.
    fn answers(&mut self, (from, to): (u64, u64), entries: &BTreeMap<u64, StoredEntry>) -> Result<(), Failure> {
        // Behind the last entry there is none, but for what is recorded just now.
        let last = self.shared.snapshot.load().head() <= to;
        match self.journal.answered(from, if last { u64::MAX } else { to }) {
            Ok(mut answers) => {
                let head = self.journal.head()?;
                answers.retain(|(_, number)| !(to..head).contains(number));
                for (key, number) in answers {
                    let kept = entries.get(&number).and_then(|stored| stored.entry.key.as_deref());
                    if kept != Some(key.as_str()) {
                        self.note(Some(number), ("answers", "its key is not that of the entry"));
                    }
                }
                Ok(())
            }
            Err(failure) => self.unread(None, ("answers", "it cannot be read"), failure),
        }
    }

    /// The bytes of a file that the record names.
    fn file(&mut self, hash: Hash) {
        let Some(store) = &self.shared.files else { return };
        match store.get(hash) {
            Ok(Some(_)) => {}
            Ok(None) => {
                // It may have been erased since we began.
                let entry = self.shared.names_file(hash);
                entry
                    .into_iter()
                    .for_each(|entry| self.note(Some(entry), ("files", "a file that it names is missing")));
            }
            Err(Failure::Damaged(_)) => {
                self.note(self.shared.names_file(hash), ("files", "a file is not what its hash says"));
            }
            Err(failure) => {
                tracing::warn!(process = %self.shared.slug, error = %failure, "a file could not be checked");
            }
        }
    }
}

impl Shared {
    /// The first entry that names a file and keeps it.
    fn names_file(&self, hash: Hash) -> Option<u64> {
        let named = self.snapshot.load().process.state.file_named_by(hash, &Which::default());
        named.first().map(|held| held.entry)
    }

    fn is_cosigned(&self, line: &record::Cosignature) -> bool {
        let root = self.log.tree.read().unwrap_or_else(PoisonError::into_inner).root_at(line.size);
        let Some((root, key)) = root.zip(Key::parse(&line.witness)) else { return false };
        let checkpoint = Checkpoint { origin: self.log.origin.clone(), size: line.size, root };
        let note = format!("{}\n{}", checkpoint.text(), line.line);
        cosigned(&note, &key) == [Some(line.time)]
    }
}

impl Clerk {
    /// Stored entries, for readers that `procedure::record::view::may_read_entry` allows. Each is what the tree has.
    ///
    /// # Errors
    /// The journal cannot be read, or an entry is damaged.
    pub fn entries(&self, from: u64, limit: usize) -> Result<Vec<StoredEntry>, Failure> {
        let read = self.0.read_on(from, limit)?;
        read.iter().try_for_each(|stored| self.0.holds(stored))?;
        Ok(read)
    }

    /// Looks at everything that is stored of the record: every entry against the tree, what lies beside it against its body, what
    /// witnesses said, every file that it names. `pause` is called now and then, and ends the look where it says false. What is
    /// found is kept until the next look, and given.
    ///
    /// # Errors
    /// The journal cannot be read at all.
    pub fn check(&self, journal: &mut dyn Journal, mut pause: impl FnMut() -> bool) -> Result<Vec<Damage>, Failure> {
        let shared = &*self.0;
        let snapshot = shared.snapshot.load_full();
        let (size, erased) = (snapshot.head(), Erased::of(&snapshot));
        let mut look = Look { shared, journal, erased, known: BTreeSet::new(), found: BTreeSet::new() };
        // What was read at the start is the tree now: no look finds this again.
        look.found.extend(shared.damages.all().into_iter().filter(|damage| damage.why == UNLIKE_SIGNED));
        look.whole(size)?;
        let mut from = 0;
        while from < size {
            let to = size.min(from.saturating_add(u64::try_from(AT_ONCE).unwrap_or(u64::MAX)));
            look.entries(from, to)?;
            from = to;
            if !pause() {
                return Ok(shared.damages.all().into_iter().collect());
            }
        }
        for hash in snapshot.process.state.named_files(&Which::default()) {
            look.file(hash);
            if !pause() {
                return Ok(shared.damages.all().into_iter().collect());
            }
        }
        let found = look.found;
        shared.damages.replace(found.clone());
        Ok(found.into_iter().collect())
    }

    /// What is known to be damaged.
    pub fn damages(&self) -> Vec<Damage> {
        self.0.damages.all().into_iter().collect()
    }

    /// Checks the record now and every day from then on, in a thread of the lowest priority, by a reader of its own.
    ///
    /// # Errors
    /// The thread could not be started.
    pub fn look_after(&self, mut journal: Box<dyn Journal>) -> Result<(), StartError> {
        let (ends, ended) = sync_channel::<()>(1);
        if self.0.damages.looking.set(ends).is_err() {
            return Ok(());
        }
        let of_thread = Arc::downgrade(&self.0);
        let work = move || {
            last_in_line(19);
            loop {
                let Some(shared) = of_thread.upgrade() else { return };
                let pause = || {
                    std::thread::park_timeout(PAUSE);
                    !shared.is_stopped()
                };
                let clerk = Self(Arc::clone(&shared));
                if let Err(failure) = clerk.check(&mut *journal, pause) {
                    tracing::error!(process = %shared.slug, error = %failure, "the record could not be checked");
                }
                drop((clerk, shared));
                if ended.recv_timeout(AGAIN) != Err(RecvTimeoutError::Timeout) {
                    return;
                }
            }
        };
        let thread = std::thread::Builder::new().name(format!("check {}", self.slug()));
        thread.spawn(work).map(drop).map_err(StartError::Thread)
    }
}
