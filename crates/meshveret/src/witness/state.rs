//! What a witness keeps: the key of the log, the last checkpoint that it cosigned, and beside it whatever contradicts that.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, ensure};
use proof::note::{Checkpoint, Key};
use serde::{Deserialize, Serialize};

/// The first field of the file.
const FORMAT: &str = "meshveret-witness/v1";
/// The most pieces of evidence that are kept; after so many the first ones say enough.
const EVIDENCE_MAX: usize = 100;

/// The file.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    format: String,
    /// The log's key.
    key: String,
    /// Keys that it had before.
    earlier: Vec<String>,
    /// The note that was cosigned last; empty before the first.
    note: String,
    /// When, in seconds since 1970.
    cosigned: u64,
}

/// The state, in its file.
pub(super) struct State {
    path: PathBuf,
    kept: Kept,
    /// Held as long as we live: two programs with one state could sign two histories.
    _lock: File,
}

impl State {
    /// Reads the state; where there is none, nothing is known yet.
    pub(super) fn open(path: &Path) -> Result<Self> {
        let lock_path = beside(path, "lock");
        let mut options = OpenOptions::new();
        let lock = options.write(true).create(true).truncate(false).mode(0o600).open(&lock_path);
        let lock = lock.with_context(|| format!("cannot make {}", lock_path.display()))?;
        rustix::fs::flock(&lock, rustix::fs::FlockOperation::NonBlockingLockExclusive)
            .with_context(|| format!("the state {} is in use by another witness", path.display()))?;
        let kept = if path.exists() {
            let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
            let kept: Kept =
                serde_json::from_str(&text).with_context(|| format!("{} is no state of a witness", path.display()))?;
            ensure!(kept.format == FORMAT, "{} is of another form: {}", path.display(), kept.format);
            kept
        } else {
            Kept { format: FORMAT.to_owned(), ..Kept::default() }
        };
        Ok(Self { path: path.to_owned(), kept, _lock: lock })
    }

    /// The log's key, once it is known.
    pub(super) fn key(&self) -> Result<Option<Key>> {
        if self.kept.key.is_empty() {
            return Ok(None);
        }
        Key::of_log(&self.kept.key).map(Some).context("the state holds no key of a log")
    }

    /// True if the log has this key, or had it.
    pub(super) fn has_known(&self, key: &Key) -> bool {
        let key = key.to_string();
        self.kept.key == key || self.kept.earlier.contains(&key)
    }

    /// What was cosigned last. It may have been signed with an earlier key.
    pub(super) fn last(&self) -> Result<Option<Checkpoint>> {
        if self.kept.note.is_empty() {
            return Ok(None);
        }
        let mut keys = self.kept.earlier.iter().chain([&self.kept.key]).filter_map(|key| Key::of_log(key));
        let found = keys.find_map(|key| Checkpoint::verify(&self.kept.note, &key));
        found.map(Some).context("the state holds no checkpoint of its log")
    }

    /// When the last checkpoint was cosigned, in seconds since 1970.
    pub(super) fn cosigned_at(&self) -> u64 {
        self.kept.cosigned
    }

    /// Begins with a log.
    pub(super) fn begin(&mut self, key: &Key) -> Result<()> {
        self.write(Kept { key: key.to_string(), ..self.kept.clone() })
    }

    /// Keeps a checkpoint that is about to be cosigned, and its key, which may be the next one.
    pub(super) fn keep(&mut self, key: &Key, note: &str, cosigned: u64) -> Result<()> {
        let (key, mut earlier) = (key.to_string(), self.kept.earlier.clone());
        if key != self.kept.key {
            earlier.push(self.kept.key.clone());
        }
        self.write(Kept { key, earlier, note: note.to_owned(), cosigned, ..self.kept.clone() })
    }

    /// Keeps a checkpoint that contradicts the last one, with that one: both are signed by the log.
    ///
    /// # Errors
    /// It cannot be written, or so much was kept before that there is no place.
    pub(super) fn keep_evidence(&self, note: &str, seconds: u64) -> Result<()> {
        let text = |note: &str| note.rsplit_once("\n\n").map_or_else(|| note.to_owned(), |(text, _)| text.to_owned());
        let both = format!("{}\n{note}", self.kept.note);
        let (first, second) = (text(&self.kept.note), text(note));
        // Lines of strangers under a note make no new evidence.
        let says = |kept: String| kept.contains(&format!("{first}\n\n")) && kept.contains(&format!("\n{second}\n\n"));
        let place = |at: usize| beside(&self.path, &format!("evidence-{at}"));
        for path in (1..=EVIDENCE_MAX).map(place) {
            if !path.exists() {
                let head = format!(
                    "seen {seconds}\nTwo checkpoints of one log that do not agree; the one that was cosigned stands first.\n\n"
                );
                return write_durably(&path, (head + &both).as_bytes());
            }
            if fs::read_to_string(&path).is_ok_and(says) {
                return Ok(());
            }
        }
        Err(anyhow!("there are {EVIDENCE_MAX} pieces of evidence already"))
    }

    fn write(&mut self, kept: Kept) -> Result<()> {
        let mut bytes = serde_json::to_vec_pretty(&kept)?;
        bytes.push(b'\n');
        write_durably(&self.path, &bytes)?;
        self.kept = kept;
        Ok(())
    }
}

/// A file beside the state, with more behind its name.
fn beside(path: &Path, more: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".{more}"));
    name.into()
}

/// Writes a file so that after a crash it is there whole, in its old form or its new.
fn write_durably(path: &Path, bytes: &[u8]) -> Result<()> {
    let temporary = beside(path, "new");
    let write = || {
        let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&temporary)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&temporary, path)?;
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        File::open(folder)?.sync_all()
    };
    write().with_context(|| format!("cannot write {}", path.display()))
}
