//! What a witness keeps: the key of the log, the last checkpoint that it cosigned, and beside it whatever contradicts that.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
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
        let lock_path = path.with_extension("lock");
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

    /// What was cosigned last. It may have been signed with an earlier key.
    pub(super) fn last(&self, key: &Key) -> Result<Option<Checkpoint>> {
        if self.kept.note.is_empty() {
            return Ok(None);
        }
        let keys = self.kept.earlier.iter().filter_map(|key| Key::of_log(key)).chain([key.clone()]);
        let found = keys.into_iter().find_map(|key| Checkpoint::verify(&self.kept.note, &key));
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

    /// Goes on with the next key of the log.
    pub(super) fn follow(&mut self, key: &Key) -> Result<()> {
        let mut earlier = self.kept.earlier.clone();
        earlier.push(self.kept.key.clone());
        self.write(Kept { key: key.to_string(), earlier, ..self.kept.clone() })
    }

    /// Keeps a checkpoint that is about to be cosigned.
    pub(super) fn keep(&mut self, note: &str, cosigned: u64) -> Result<()> {
        self.write(Kept { note: note.to_owned(), cosigned, ..self.kept.clone() })
    }

    /// Keeps a checkpoint that contradicts the last one, with that one: both are signed by the log, which proves the fork to anybody.
    pub(super) fn keep_evidence(&self, note: &str, seconds: u64) -> Result<()> {
        let place = |at: usize| self.path.with_extension(format!("evidence-{at}"));
        let text = format!("{}\n{note}", self.kept.note);
        let known = (1..=EVIDENCE_MAX).map(place).take_while(|path| path.exists());
        if known.into_iter().any(|path| fs::read_to_string(path).is_ok_and(|kept| kept.ends_with(&text))) {
            return Ok(());
        }
        let Some(path) = (1..=EVIDENCE_MAX).map(place).find(|path| !path.exists()) else { return Ok(()) };
        let head = format!(
            "seen {seconds}\nTwo checkpoints of one log that do not agree; the one that was cosigned stands first.\n\n"
        );
        write_durably(&path, (head + &text).as_bytes())
    }

    fn write(&mut self, kept: Kept) -> Result<()> {
        let mut bytes = serde_json::to_vec_pretty(&kept)?;
        bytes.push(b'\n');
        write_durably(&self.path, &bytes)?;
        self.kept = kept;
        Ok(())
    }
}

/// Writes a file so that after a crash it is there whole, in its old form or its new.
fn write_durably(path: &Path, bytes: &[u8]) -> Result<()> {
    let temporary = path.with_extension("new");
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
