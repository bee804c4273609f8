//! The package of a meeting, for a reader.

use std::sync::Arc;

use procedure::names::{Hash, Slug};
use procedure::record::log::Succession;
use procedure::record::view::may_read;
use procedure::sealed::SealedClass;
use procedure::texts::canonical::canonical;
use procedure::view::{Audience, audience_at};
use procedure::{Capacity, Rejection};
use proof::Package;
use proof::entry::commitment;
use proof::log::{FILE_BYTES_MAX, FILES_BYTES_MAX, has_second_form, named_files};
use proof::note::Key;
use proof::package::{
    FORMAT, FORMAT_WITH_FILES, FORMAT_WITH_SUCCESSION, PackedEntry, PackedFile, PackedSealed, PackedText, Predecessor,
    Standing,
};
use record::{Failure, StoredEntry};

use crate::snapshot::EntryLine;
use crate::{Clerk, Signed, Snapshot};

/// Why there is no package.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// There is no such meeting.
    #[error(transparent)]
    Rejected(#[from] Rejection),
    /// The journal cannot be read.
    #[error(transparent)]
    Failed(#[from] Failure),
    /// An entry is not where the tree has it.
    #[error("the record is damaged: entry {0} has no proof")]
    NoProof(u64),
}

/// The acts of the process as a whole that a meeting rests on: the log's beginning and the rules.
const GROUNDS: [&str; 9] = [
    "record.open",
    "rules.set-profile",
    "rules.set-calendar",
    "rules.rule",
    "membership.record-term",
    "record.change-key",
    "record.hand-over",
    "record.name-witness",
    "record.withdraw-witness",
];

/// The package of a meeting as `capacity` may have it.
///
/// # Errors
/// [`ExportError`].
pub fn export(clerk: &Clerk, meeting: &Slug, capacity: &Capacity) -> Result<Package, ExportError> {
    let snapshot = clerk.snapshot();
    let state = &snapshot.process.state;
    let audience = audience_at(capacity, state, state.meeting(meeting)?.as_ref());
    let belongs = |line: &&EntryLine| {
        line.meeting.as_ref() == Some(meeting) || (line.meeting.is_none() && GROUNDS.contains(&&*line.act))
    };
    let lines: Vec<&EntryLine> = snapshot.entries.iter().filter(belongs).collect();
    let needed = lines.last().map_or(0, |line| line.number.saturating_add(1));
    let Signed { checkpoint, note, key } = clerk.witnessed_from(needed)?;
    let succession = clerk.succession(&key, checkpoint.size)?;
    let mut entries = Vec::new();
    for line in lines {
        entries.push(clerk.packed(line.number, checkpoint.size, (capacity, audience))?);
    }
    let files = if audience == Audience::Bureau { evidence(clerk, &entries)? } else { Vec::new() };
    let third = !succession.is_empty();
    let second = third || !files.is_empty() || has_second_form(&entries);
    let format = if third {
        FORMAT_WITH_SUCCESSION
    } else if second {
        FORMAT_WITH_FILES
    } else {
        FORMAT
    };
    Ok(Package {
        format: format.to_owned(),
        origin: checkpoint.origin,
        process: clerk.slug().to_string(),
        meeting: meeting.to_string(),
        key: key.to_string(),
        checkpoint: note,
        texts: texts(&snapshot, meeting, audience)?,
        entries,
        files: second.then_some(files),
        succession: third.then_some(succession),
    })
}

impl Clerk {
    /// The keys that the log had before this one, each with the entry that names the next and proofs to the tree of this size.
    ///
    /// # Errors
    /// The journal cannot be read, or an entry is not where the tree has it.
    pub fn succession(&self, key: &Key, size: u64) -> Result<Vec<Predecessor>, ExportError> {
        let snapshot = self.snapshot();
        let before = snapshot.process.state.log.keys.iter().take_while(|change| change.1.from != key.to_string());
        let predecessor = |change: &Arc<(u64, Succession)>| {
            let (number, change) = &**change;
            let entry = self.packed(*number, size, (&Capacity::Public, Audience::Public))?;
            let consistency = self.consistency(change.size, size).ok_or(ExportError::NoProof(*number))?;
            Ok(Predecessor { key: change.from.clone(), entry, consistency })
        };
        before.map(predecessor).collect()
    }

    /// An entry as this reader may have it, with its proof to the tree of this size.
    ///
    /// # Errors
    /// The journal cannot be read, or the entry is not where the tree has it.
    pub fn packed(&self, number: u64, size: u64, reader: (&Capacity, Audience)) -> Result<PackedEntry, ExportError> {
        let snapshot = self.snapshot();
        let line = usize::try_from(number).ok().and_then(|number| snapshot.entries.get(number));
        let line = line.ok_or(ExportError::NoProof(number))?;
        let stored = self.entries(number, 1)?.pop().ok_or(ExportError::NoProof(number))?;
        let proof = self.inclusion(number, size).ok_or(ExportError::NoProof(number))?;
        Ok(packed(&stored, line, reader, proof))
    }
}

/// Sealed texts are for the Chair and the secretariat, who hold them anyway; what is unattributed is for nobody.
fn packed(
    stored: &StoredEntry,
    line: &EntryLine,
    (capacity, audience): (&Capacity, Audience),
    proof: Vec<proof::Hash>,
) -> PackedEntry {
    let entry = &stored.entry;
    let open = line.reads(capacity, audience);
    let told = |class| class != SealedClass::Unattributed;
    let disclosed = entry.sealed.iter().filter(|sealed| open && audience == Audience::Bureau && told(sealed.class));
    let sealed = disclosed.map(|sealed| PackedSealed {
        class: sealed.class.to_string(),
        hash: proof::Hash(sealed.hash.0),
        salt: proof::Hash(sealed.salt),
        text: sealed.text.clone(),
    });
    PackedEntry {
        number: entry.number,
        commitment: commitment(&entry.salt, &entry.body),
        salt: open.then_some(proof::Hash(entry.salt)),
        body: open.then(|| String::from_utf8_lossy(&entry.body).into_owned()),
        sealed: sealed.collect(),
        proof,
    }
}

/// The files that signatures rest on, and the originals: for the Chair and the secretariat, as sealed texts are, since they name
/// persons. A file that is too large, or for which no room is left, is named by its hash in the entry and not enclosed.
fn evidence(clerk: &Clerk, entries: &[PackedEntry]) -> Result<Vec<PackedFile>, ExportError> {
    let Some(store) = clerk.files() else { return Ok(Vec::new()) };
    let (mut packed, mut room) = (Vec::new(), FILES_BYTES_MAX);
    let removed = &clerk.snapshot().process.state.removed;
    for hash in named_files(entries).into_iter().filter(|hash| removed.at(Hash(hash.0)).is_none()) {
        // A store that lost a file has none of this content; that is for the check of the store to say.
        let Some(bytes) = store.get(Hash(hash.0))? else { continue };
        if bytes.len() <= FILE_BYTES_MAX.min(room) {
            room = room.saturating_sub(bytes.len());
            packed.push(PackedFile::new(&bytes));
        }
    }
    Ok(packed)
}

/// The adopted texts of a meeting, and the summaries that this reader may read, in every language that was hashed.
fn texts(snapshot: &Snapshot, meeting: &Slug, audience: Audience) -> Result<Vec<PackedText>, ExportError> {
    let state = &snapshot.process.state;
    let mut packed = Vec::new();
    for draft in state.meeting(meeting)?.texts.values() {
        let adopted = draft
            .decided
            .adopted
            .as_ref()
            .map(|(_, _, adopted)| (&adopted.symbol, &adopted.languages, &adopted.courtesy));
        let summary = draft.decided.summary.as_ref().filter(|summary| may_read(audience, summary.circle));
        let summary =
            summary.map(|summary| (&summary.issued.symbol, &summary.issued.languages, &summary.issued.courtesy));
        let Some((symbol, languages, courtesy)) = adopted.or(summary) else { continue };
        let origin = state.origin().unwrap_or_default();
        let text = |language, status| PackedText {
            language: ToString::to_string(language),
            status,
            canonical: canonical(origin, symbol, draft, language),
        };
        packed.extend(languages.keys().map(|language| text(language, Standing::Authentic)));
        packed.extend(courtesy.keys().map(|language| text(language, Standing::Courtesy)));
    }
    Ok(packed)
}
