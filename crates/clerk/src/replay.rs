//! Reading a journal: from its beginning, on from a snapshot, or up to a state of the past.

use std::sync::Arc;

use procedure::Body;
use procedure::names::Slug;
use procedure::sealed::SealedText;
use proof::Tree;
use proof::entry::{commitment, leaf};
use record::{Journal, NewEntry, StoredEntry};

use crate::past::Past;
use crate::snapshot::Kept;
use crate::{PastError, Shared, Snapshot, StartError};

/// How many entries are read at once.
pub(crate) const READ_AT_ONCE: usize = 1024;

/// Reads on in a journal from what is known of it: from its beginning, where that is nothing.
pub(crate) fn replay(
    (slug, origin): (&Slug, &str),
    journal: &mut dyn Journal,
    ((mut snapshot, mut tree), past): ((Snapshot, Tree), &Past),
) -> Result<(Snapshot, Tree), StartError> {
    past.follow(&snapshot);
    loop {
        let from = tree.size();
        let read = journal.read(from, READ_AT_ONCE);
        let entries = read.map_err(|failure| StartError::Journal(slug.to_string(), failure))?;
        if entries.is_empty() {
            return Ok((snapshot, tree));
        }
        for stored in entries {
            let number = stored.entry.number;
            let wrong = |source| StartError::Entry { process: slug.to_string(), number, source };
            tree.append(leaf_of(origin, &stored.entry));
            apply(slug, &mut snapshot, &stored).map_err(wrong)?;
            past.follow(&snapshot);
        }
    }
}

/// The process after its first `size` entries, from the nearest state that is kept. What was erased since is not in the journal.
pub(crate) fn replay_to(shared: &Shared, size: u64) -> Result<Arc<Snapshot>, PastError> {
    let nearest = shared.past.nearest(size);
    if nearest.head() == size {
        return Ok(nearest);
    }
    let mut snapshot = Snapshot::clone(&nearest);
    while snapshot.head() < size {
        let left = usize::try_from(size.saturating_sub(snapshot.head())).unwrap_or(READ_AT_ONCE);
        // The reader is let go of between one part and the next: who wants one entry waits for no replay.
        let entries = shared.read_on(snapshot.head(), left.min(READ_AT_ONCE))?;
        if entries.is_empty() {
            return Err(PastError::NotYet);
        }
        for stored in &entries {
            shared.holds(stored)?;
            apply(&shared.slug, &mut snapshot, stored)?;
        }
        shared.past.pass(&snapshot, &shared.snapshot);
    }
    Ok(shared.past.keep(Arc::new(snapshot), &shared.snapshot))
}

pub(crate) fn leaf_of(origin: &str, entry: &NewEntry) -> proof::Hash {
    leaf(origin, entry.number, commitment(&entry.salt, &entry.body))
}

pub(crate) fn apply(slug: &Slug, snapshot: &mut Snapshot, stored: &StoredEntry) -> Result<(), serde_json::Error> {
    let body: Body = serde_json::from_slice(&stored.entry.body)?;
    let entry = &stored.entry;
    // What is not what was sealed is unknown, and shown to nobody.
    let whole: Option<Vec<SealedText>> = entry.sealed.iter().any(|text| !text.holds()).then(|| {
        not_whole(slug, entry.number);
        entry.sealed.iter().filter(|text| text.holds()).cloned().collect()
    });
    let sealed = whole.as_deref().unwrap_or(&entry.sealed);
    snapshot.take_in(entry.number, &body, Kept { bytes: &entry.body, key: entry.key.as_deref(), sealed });
    for (hash, at) in &stored.erased {
        snapshot.process.vault.erase(*hash, *at);
    }
    Ok(())
}

/// Says that a sealed text is damaged, which is not taken up.
pub(crate) fn not_whole(slug: &Slug, number: u64) {
    tracing::error!(process = %slug, number, "a text in the table sealed is not what its hash says; it counts as unknown");
}
