//! The log as the clerk keeps it: its tree, its keys, and the checkpoint, which is signed once for each group that was committed.
//!
//! The secrets lie with the data directory, one for each key that the log has had at this host. Which of them signs, the record
//! says: the last key that it names. Whoever does not hold that one keeps no log any more, and only reads.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use ed25519_dalek::SigningKey;
use procedure::names::{Hash, Slug};
use procedure::record::log::{Log as Known, Succession};
use proof::Tree;
use proof::log::tiles::Tile;
use proof::log::{Nodes, sign_statement};
use proof::note::{Checkpoint, Key, LOG, succession};
use record::{Cosignature, Failure, Journal};

use crate::past::Past;
use crate::{Clerk, Shared, Snapshot, StartError, replay};

/// Gives the seeds of the keys of a log that are at this host, that of its first key first.
pub type Seeds = Box<dyn Fn() -> Result<Vec<[u8; 32]>, Failure> + Send + Sync>;

/// One key and no other, which is in memory only.
pub fn one_seed(seed: [u8; 32]) -> Seeds {
    Box::new(move || Ok(vec![seed]))
}

/// Whether a log goes on at this host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It does.
    Kept,
    /// It goes on at the host of this party.
    HandedOver(Slug),
    /// Its key was changed, and the new one is not here.
    KeyMissing,
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

    /// Whether the log goes on at this host.
    pub(crate) fn standing(&self, known: &Known) -> Standing {
        let Some(last) = known.keys.last() else { return Standing::Kept };
        if self.secret(&last.1.key).is_some() {
            return Standing::Kept;
        }
        // What named the key says why it is not here: a hand-over, or a change that this host was not told of.
        let over = known.handed_over.last().filter(|over| over.0 == last.0);
        over.map_or(Standing::KeyMissing, |over| Standing::HandedOver(over.2.clone()))
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

/// A journal that was read from its beginning, by the rules as they are now.
pub struct Through {
    slug: Slug,
    origin: String,
    /// The process as it stands at its end.
    pub snapshot: Snapshot,
    /// The tree over its entries.
    pub tree: Tree,
}

impl Through {
    /// The signed checkpoint: the same journal and keys give the same note.
    ///
    /// # Errors
    /// The key is not here.
    pub fn signed(&self, seeds: Seeds) -> Result<Signed, StartError> {
        log_of((&self.slug, &self.origin), seeds, (&self.snapshot, self.tree.clone())).map(|(_, signed)| signed)
    }
}

/// Reads a journal from its beginning. Nothing is put.
///
/// # Errors
/// The journal cannot be read or understood.
pub fn read_through((slug, origin): (&Slug, &str), journal: &mut dyn Journal) -> Result<Through, StartError> {
    let (snapshot, tree) = replay::replay((slug, origin), journal, (Default::default(), &Past::default()))?;
    Ok(Through { slug: slug.clone(), origin: origin.to_owned(), snapshot, tree })
}

/// The log of a process, and its checkpoint.
pub(crate) fn log_of(
    (slug, origin): (&Slug, &str),
    seeds: Seeds,
    (snapshot, tree): (&Snapshot, Tree),
) -> Result<(Log, Signed), StartError> {
    let known = &snapshot.process.state.log;
    let log = Log::new((origin.to_owned(), tree), seeds);
    let log = log.map_err(|failure| StartError::Journal(slug.to_string(), failure))?;
    let signed = log.and_then(|log| log.signed((snapshot.head(), known)).map(|signed| (log, signed)));
    signed.ok_or_else(|| StartError::NoKey(slug.to_string()))
}

impl Clerk {
    /// The log's key, for verifiers.
    pub fn key(&self) -> Key {
        self.0.log.key(&self.snapshot().process.state.log)
    }

    /// Whether the log goes on at this host: only then acts are taken.
    pub fn standing(&self) -> Standing {
        self.0.log.standing(&self.snapshot().process.state.log)
    }

    /// The root of the tree as it was after its first `size` entries.
    pub fn root_at(&self, size: u64) -> Option<proof::Hash> {
        self.0.log.tree.read().unwrap_or_else(PoisonError::into_inner).root_at(size)
    }

    /// The checkpoint over all that is committed, and the note, which is signed once, when somebody first asks for it.
    pub fn checkpoint(&self) -> (Checkpoint, String) {
        let signed = self.signed();
        (signed.checkpoint, signed.note)
    }

    /// The checkpoint over all that is committed, with the key that signed it.
    pub fn signed(&self) -> Signed {
        self.0.signed()
    }

    /// What witnesses said of the log, the largest tree first.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn cosignatures(&self) -> Result<Vec<Cosignature>, Failure> {
        self.0.reader.lock().unwrap_or_else(PoisonError::into_inner).cosignatures()
    }

    /// When a witness last cosigned, in seconds since 1970; zero where none did, or that cannot be read.
    pub fn cosigned_at(&self) -> u64 {
        let read =
            self.cosignatures().inspect_err(|failure| tracing::error!(error = %failure, "cosignatures were not read"));
        read.unwrap_or_default().iter().map(|one| one.time).max().unwrap_or_default()
    }

    /// The checkpoint over the first entries, as it was signed or would have been; `None` where its key is not at this host.
    pub fn signed_at(&self, size: u64) -> Option<Signed> {
        let snapshot = self.snapshot();
        Some(size).filter(|size| *size <= snapshot.head())?;
        self.0.log.signed((size, &snapshot.process.state.log))
    }

    /// The latest checkpoint with the lines of the witnesses that cosigned it.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn witnessed(&self) -> Result<Signed, Failure> {
        let signed = self.signed();
        Ok(signed.with(&self.cosignatures()?))
    }

    /// The checkpoint for a package that needs so many entries: that with the most witnesses, the later of two; without any,
    /// the latest.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn witnessed_from(&self, needed: u64) -> Result<Signed, Failure> {
        let (latest, lines) = (self.signed(), self.cosignatures()?);
        let at = |size: u64| lines.iter().filter(|line| line.size == size).count();
        let fit = lines.iter().map(|line| line.size).filter(|size| (needed..=latest.checkpoint.size).contains(size));
        let best = fit.max_by_key(|size| (at(*size), *size));
        Ok(best.and_then(|size| self.signed_at(size)).unwrap_or(latest).with(&lines))
    }

    /// A tile of hashes of the tree; `None` if it is not so large.
    pub fn tile(&self, tile: Tile) -> Option<Vec<u8>> {
        self.0.log.tree.read().unwrap_or_else(PoisonError::into_inner).tile(tile)
    }

    /// The proof that the first entries of the log, so many, are the beginning of a longer part of it.
    pub fn consistency(&self, old: u64, new: u64) -> Option<Vec<proof::Hash>> {
        self.0.log.tree.read().unwrap_or_else(PoisonError::into_inner).consistency(old, new)
    }

    /// The path from an entry to the root of the tree of `size` entries.
    pub fn inclusion(&self, number: u64, size: u64) -> Option<Vec<proof::Hash>> {
        self.0.log.tree.read().unwrap_or_else(PoisonError::into_inner).inclusion(number, size)
    }

    /// The hash under which an entry stands in the tree: with its number it is a receipt.
    pub fn leaf(&self, number: u64) -> Option<proof::Hash> {
        self.0.log.tree.read().unwrap_or_else(PoisonError::into_inner).leaf(number)
    }
}

impl Shared {
    /// The checkpoint over what the snapshot holds; the tree holds at least as much.
    fn signed(&self) -> Signed {
        let snapshot = self.snapshot.load_full();
        if self.signed.load().checkpoint.size < snapshot.head() {
            if let Some(signed) = self.log.signed((snapshot.head(), &snapshot.process.state.log)) {
                self.signed.store(Arc::new(signed));
            } else {
                tracing::error!(process = %self.slug, "no checkpoint is signed: its key is not at this host");
            }
        }
        Signed::clone(&self.signed.load())
    }
}
