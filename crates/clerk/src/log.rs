//! The log as the clerk keeps it: its tree, its keys, and the checkpoint, which is signed once for each group that was committed.
//!
//! The secrets lie with the data directory, one for each key that the log has had at this host. Which of them signs, the record
//! says: the last key that it names. Whoever does not hold that one keeps no log any more, and only reads.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError, RwLock};

use ed25519_dalek::SigningKey;
use procedure::names::Hash;
use procedure::record::log::{Log as Known, Succession};
use proof::Tree;
use proof::log::{Nodes, sign_statement};
use proof::note::{Checkpoint, Key, LOG, succession};
use record::{Cosignature, Failure};

/// Gives the seeds of the keys of a log that are at this host, that of its first key first.
pub type Seeds = Box<dyn Fn() -> Result<Vec<[u8; 32]>, Failure> + Send + Sync>;

/// One key and no other, which is in memory only.
pub fn one_seed(seed: [u8; 32]) -> Seeds {
    Box::new(move || Ok(vec![seed]))
}

/// A signed checkpoint.
#[derive(Clone, Debug)]
pub struct Signed {
    /// What was signed.
    pub checkpoint: Checkpoint,
    /// The note.
    pub note: String,
    /// The key that signed.
    pub key: Key,
}

impl Signed {
    /// With the lines of those who cosigned this tree.
    pub(crate) fn with(mut self, lines: &[Cosignature]) -> Self {
        let size = self.checkpoint.size;
        self.note.extend(lines.iter().filter(|line| line.size == size).map(|line| line.line.as_str()));
        self
    }
}

/// The log of one process.
pub(crate) struct Log {
    pub(crate) origin: String,
    seeds: Seeds,
    /// The first key of this host: that of a log which has not changed its key.
    first: Key,
    secrets: Mutex<BTreeMap<String, SigningKey>>,
    pub(crate) tree: RwLock<Tree>,
}

/// The process as far as the log needs it: the number of entries, and what they say of the log.
pub(crate) type At<'a> = (u64, &'a Known);

impl Log {
    /// The log with the keys that are at this host; `None` if there is none.
    pub(crate) fn new((origin, tree): (String, Tree), seeds: Seeds) -> Result<Option<Self>, Failure> {
        let first = seeds()?.first().map(|seed| Key::of(&origin, LOG, &SigningKey::from_bytes(seed)));
        let Some(first) = first else { return Ok(None) };
        Ok(Some(Self { origin, seeds, first, secrets: Mutex::default(), tree: RwLock::new(tree) }))
    }

    /// The key that signs what is recorded next.
    pub(crate) fn key(&self, known: &Known) -> Key {
        let last = known.keys.last().and_then(|change| Key::of_log(&change.1.key));
        last.unwrap_or_else(|| self.first.clone())
    }

    /// The secret half of a key, if it is at this host. One that was not is looked for again: it may have been made meanwhile.
    pub(crate) fn secret(&self, key: &str) -> Option<SigningKey> {
        let mut secrets = self.secrets.lock().unwrap_or_else(PoisonError::into_inner);
        if !secrets.contains_key(key) {
            let seeds = (self.seeds)().inspect_err(|failure| tracing::error!(error = %failure, "keys cannot be read"));
            let found = seeds.unwrap_or_default().into_iter().map(|seed| SigningKey::from_bytes(&seed));
            secrets.extend(found.map(|secret| (Key::of(&self.origin, LOG, &secret).to_string(), secret)));
        }
        secrets.get(key).cloned()
    }

    /// True if the key that signs is at this host, so that acts are taken.
    pub(crate) fn is_kept_here(&self, known: &Known) -> bool {
        known.keys.is_empty() || self.secret(&self.key(known).to_string()).is_some()
    }

    /// Who signs a tree of this size: the last key that it names; where its last entry names that key, else the one before.
    fn signer(&self, size: u64, known: &Known) -> Option<(Key, SigningKey)> {
        let change = known.keys.iter().rev().find(|change| change.0 < size);
        let first = || known.keys.first().map_or_else(|| self.first.to_string(), |change| change.1.from.clone());
        let last = change.map_or_else(first, |change| change.1.key.clone());
        let before = change.filter(|change| change.0.saturating_add(1) == size).map(|change| change.1.from.clone());
        std::iter::once(last).chain(before).find_map(|key| Some((Key::of_log(&key)?, self.secret(&key)?)))
    }

    /// The checkpoint over the first entries of the tree: the same key and tree give the same note. `None` where the key is not at
    /// this host.
    pub(crate) fn signed(&self, (size, known): At<'_>) -> Option<Signed> {
        let root = self.tree.read().unwrap_or_else(PoisonError::into_inner).root_at(size)?;
        let (key, secret) = self.signer(size, known)?;
        let checkpoint = Checkpoint { origin: self.origin.clone(), size, root };
        let note = checkpoint.signed(&secret);
        Some(Signed { checkpoint, note, key })
    }

    /// What the key in force signs to name the next one: that the log goes on under it from what is committed now.
    pub(crate) fn names(&self, next: &str, known: &Known) -> Option<Succession> {
        let from = self.key(known);
        let secret = self.secret(&from.to_string())?;
        let tree = self.tree.read().unwrap_or_else(PoisonError::into_inner);
        let (size, root) = (tree.size(), tree.root());
        let statement = succession(&self.origin, (size, root), next);
        let (_, signature) = sign_statement(&statement, &secret.to_bytes());
        Some(Succession { from: from.to_string(), key: next.to_owned(), size, root: Hash(root.0), signature })
    }

    /// True if a key is one of this log that it has not had.
    pub(crate) fn is_next(&self, key: &str, known: &Known) -> bool {
        let is_of_log = Key::of_log(key).is_some_and(|key| key.name == self.origin);
        let had = known.keys.iter().any(|change| change.1.from == key || change.1.key == key);
        is_of_log && !had && self.key(known).to_string() != key
    }
}
