//! The journal of one process: append, read on, look up a key. Every back end keeps the same contract.

use std::collections::BTreeSet;
use std::time::Duration;

use procedure::names::Hash;
use procedure::sealed::{SealedClass, SealedText};

use crate::cosignatures::Cosignature;
use crate::failure::Failure;
use crate::held::{Beside, Held};
use crate::sql;
use crate::sql::postgres::Listener;
use crate::sql::server::Server;

/// The most entries that one append takes, and one read gives.
pub const ENTRIES_MAX: usize = 1024;

/// An entry to append.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewEntry {
    /// Its number: the head at which it is appended, or the next ones.
    pub number: u64,
    /// The salt of its commitment.
    pub salt: [u8; 32],
    /// The body, as it is hashed.
    pub body: Vec<u8>,
    /// The idempotency key.
    pub key: Option<String>,
    /// The hash of the request that came with the key, where it is kept beside the record, so that the same request is
    /// answered the same. A read does not give it again.
    pub request: Option<[u8; 32]>,
    /// Sealed texts beside it.
    pub sealed: Vec<SealedText>,
    /// Sealed texts beside this or an earlier entry that it erases. A read does not give them again: the body says which.
    pub erases: Vec<Erasure>,
}

/// A sealed text that an entry erases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Erasure {
    /// The entry beside which it lies.
    pub entry: u64,
    /// Its class: only a text of this class is erased. With a position goes the idempotency key of its entry, which may name whose
    /// it was.
    pub class: SealedClass,
    /// Its salted hash, which stays.
    pub hash: Hash,
    /// When it was erased.
    pub at: i64,
}

/// An entry as it was stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredEntry {
    /// The entry, with the sealed texts that are not erased.
    pub entry: NewEntry,
    /// Sealed fields that were erased, with the instant.
    pub erased: Vec<(Hash, i64)>,
}

/// A sealed field that lies beside an entry: its text; or its hash, and when it was erased.
pub type SealedRow = Result<SealedText, (Hash, i64)>;

/// Why nothing was appended. Then nothing of the group is in the journal.
#[derive(Debug, thiserror::Error)]
pub enum AppendError {
    /// Somebody else appended first; read on from where you were, and decide again.
    #[error("another writer appended first, the head is {head}")]
    Conflict {
        /// The head now.
        head: u64,
    },
    /// It could not be written.
    #[error(transparent)]
    Failed(#[from] Failure),
}

impl From<sql::Error> for AppendError {
    fn from(error: sql::Error) -> Self {
        Self::Failed(error.into())
    }
}

/// The journal of one process.
pub trait Journal: Send {
    /// Appends a group of up to [`ENTRIES_MAX`] entries, whole or not at all; durable when it returns. They are numbered
    /// one by one from the head, and no key among them is in the journal. The texts that they erase are destroyed with their
    /// salts in the same transaction; none of another class than they say is, and what is not there is passed over.
    ///
    /// # Errors
    /// [`AppendError`]; then nothing was appended.
    fn append(&mut self, expected: u64, entries: &[NewEntry]) -> Result<(), AppendError>;

    /// Appends a group, which may be empty, and changes what is held beside the record, all of it or nothing. What is released is
    /// destroyed as what is erased is. A journal that holds nothing beside the record refuses to.
    ///
    /// # Errors
    /// [`AppendError`]; then nothing changed. Where other acts are held than was known, that is a conflict.
    fn append_beside(&mut self, expected: u64, entries: &[NewEntry], beside: &Beside) -> Result<(), AppendError> {
        if beside.is_nothing() { self.append(expected, entries) } else { Err(AppendError::Failed(Failure::Unfit)) }
    }

    /// What is held beside the record, in its order.
    ///
    /// # Errors
    /// The journal cannot be read.
    fn held(&mut self) -> Result<Vec<Held>, Failure> {
        Ok(Vec::new())
    }

    /// The number of the next entry.
    ///
    /// # Errors
    /// The journal cannot be read.
    fn head(&mut self) -> Result<u64, Failure>;

    /// Entries from a number on, up to `limit` and [`ENTRIES_MAX`].
    ///
    /// # Errors
    /// The journal cannot be read.
    fn read(&mut self, from: u64, limit: usize) -> Result<Vec<StoredEntry>, Failure>;

    /// What lies beside the first entries, so many, in their order: all of it, without the entries.
    ///
    /// # Errors
    /// The journal cannot be read.
    fn beside(&mut self, size: u64, each: &mut dyn FnMut(u64, SealedRow)) -> Result<(), Failure> {
        let mut from = 0;
        while from < size {
            let entries = self.read(from, ENTRIES_MAX)?;
            let Some(last) = entries.last() else { return Ok(()) };
            from = last.entry.number.saturating_add(1);
            for StoredEntry { entry, erased } in entries.into_iter().take_while(|stored| stored.entry.number < size) {
                let number = entry.number;
                entry.sealed.into_iter().for_each(|text| each(number, Ok(text)));
                erased.into_iter().for_each(|gone| each(number, Err(gone)));
            }
        }
        Ok(())
    }

    /// Erases sealed fields, each of its entry: text and salt, so that their hash tells nothing any more; and the idempotency
    /// key of the entry, which may name who put it. What was erased before stays so.
    ///
    /// # Errors
    /// The journal cannot be written.
    fn erase(&mut self, fields: &[(u64, Hash)], at: i64) -> Result<(), Failure>;

    /// The entry that was put under this idempotency key.
    ///
    /// # Errors
    /// The journal cannot be read.
    fn by_key(&mut self, key: &str) -> Result<Option<u64>, Failure>;

    /// What witnesses said of the log, the largest tree first. A journal that keeps nothing beside the record has none.
    ///
    /// # Errors
    /// The journal cannot be read.
    fn cosignatures(&mut self) -> Result<Vec<Cosignature>, Failure> {
        Ok(Vec::new())
    }

    /// The name of the process and the origin of its log, as they stand beside the record; nothing where they do not.
    ///
    /// # Errors
    /// They cannot be read.
    fn process(&mut self) -> Result<Option<(String, String)>, Failure> {
        Ok(None)
    }

    /// The keys of the requests that led to entries from one number to before another, each with its entry, where the request
    /// is kept.
    ///
    /// # Errors
    /// They cannot be read.
    fn answered(&mut self, _from: u64, _to: u64) -> Result<Vec<(String, u64)>, Failure> {
        Ok(Vec::new())
    }

    /// By what it is heard that another server appended; nothing where none can.
    fn follow(&self) -> Option<Follow> {
        None
    }

    /// Which of these files a record beside this one names and has not erased: the store of files is one for all. A journal that
    /// has no other beside it finds none.
    ///
    /// # Errors
    /// The journal cannot be read.
    fn named_beside(&mut self, _files: &BTreeSet<Hash>) -> Result<BTreeSet<Hash>, Failure> {
        Ok(BTreeSet::new())
    }
}

/// Hears that somebody else appended, where a record has several servers.
pub struct Follow {
    listener: Listener,
    process: i64,
}

impl std::fmt::Debug for Follow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Follow").field("process", &self.process).finish_non_exhaustive()
    }
}

impl Follow {
    pub(crate) fn new(server: &Server, process: i64) -> Self {
        Self { listener: Listener::new(server), process }
    }

    /// Waits for word, and gives the head that it tells of; nothing where none came within this time, or nobody can be heard.
    pub fn wait(&mut self, within: Duration) -> Option<u64> {
        match self.listener.next(within) {
            Ok(word) => word.filter(|(process, _)| *process == self.process).map(|(_, head)| head),
            Err(error) => {
                tracing::debug!(%error, "nobody can be heard who appends");
                std::thread::park_timeout(within);
                None
            }
        }
    }
}

/// True for a group that goes on from the head, one by one, and is within the bound.
pub(crate) fn goes_on(head: u64, entries: &[NewEntry]) -> bool {
    entries.len() <= ENTRIES_MAX && (head..).zip(entries).all(|(number, entry)| entry.number == number)
}
