//! The data directory: one server's database, keys and files, under one lock.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rusqlite::{Connection, OptionalExtension};

use crate::failure::Failure;
use crate::files::Files;
use crate::forms::bring_up;
use crate::keys::Keys;
use crate::sqlite::{MIGRATIONS, SqliteJournal, connect};

/// The database in a data directory.
pub(crate) const DATABASE: &str = "meshveret.db";

/// A data directory that this program holds.
#[derive(Debug)]
pub struct DataDir {
    path: PathBuf,
    database: PathBuf,
    connection: Mutex<Connection>,
    files: Files,
    was_open: bool,
    /// Held as long as we live; the system lets go of it when we die.
    _lock: File,
}

/// A process of this server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProcessRow {
    /// Its row.
    pub id: i64,
    /// Its slug.
    pub slug: String,
    /// The origin of its log.
    pub origin: String,
}

impl DataDir {
    /// Opens a data directory, creating it if it is not there. One of an earlier version is copied and brought to our form.
    ///
    /// # Errors
    /// It is in use, of a newer version, or cannot be read or written.
    pub fn open(path: &Path) -> Result<Self, Failure> {
        Self::open_knowing(path, MIGRATIONS.len())
    }

    /// Opens a data directory as a program that knows the first so many forms of it: an earlier one of ours, so that a test
    /// can go forth and back.
    ///
    /// # Errors
    /// As [`DataDir::open`].
    pub fn open_knowing(path: &Path, forms: usize) -> Result<Self, Failure> {
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true).mode(0o700);
        for folder in [path.to_owned(), path.join("keys"), path.join("files")] {
            builder.create(&folder).map_err(Failure::io(&folder))?;
        }
        let lock_path = path.join("lock");
        let mut options = OpenOptions::new();
        let lock = options.write(true).create(true).truncate(false).mode(0o600).open(&lock_path);
        let lock = lock.map_err(Failure::io(&lock_path))?;
        rustix::fs::flock(&lock, rustix::fs::FlockOperation::NonBlockingLockExclusive).map_err(|error| {
            if error == rustix::io::Errno::WOULDBLOCK {
                Failure::InUse(path.to_owned())
            } else {
                Failure::Io { path: lock_path.clone(), source: error.into() }
            }
        })?;
        let database = path.join(DATABASE);
        let is_new = !database.exists();
        let was_open = close_to_others(path, 0o700)? && !is_new;
        let mut options = OpenOptions::new();
        let made = options.write(true).create(true).truncate(false).mode(0o600).open(&database);
        drop(made.map_err(Failure::io(&database))?);
        for suffix in ["", "-wal", "-shm"] {
            let file = path.join(format!("{DATABASE}{suffix}"));
            if file.exists() {
                close_to_others(&file, 0o600)?;
            }
        }
        let mut connection = connect(&database)?;
        bring_up(&mut connection, MIGRATIONS.get(..forms).unwrap_or(MIGRATIONS), &path.join("copies"))?;
        let connection = Mutex::new(connection);
        let files = Files::new(path.join("files"));
        Ok(Self { path: path.to_owned(), database, connection, files, was_open, _lock: lock })
    }

    /// True if others than its owner could look into it before it was opened; now they cannot.
    pub fn was_open(&self) -> bool {
        self.was_open
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The bytes of the database, with what was not written back yet.
    pub fn bytes(&self) -> u64 {
        let of = |path: &Path| fs::metadata(path).map_or(0, |found| found.len());
        of(&self.database).saturating_add(of(&self.database.with_extension("db-wal")))
    }

    /// The bytes that are free on its disk for whoever is not root.
    ///
    /// # Errors
    /// The system does not say.
    pub fn bytes_free(&self) -> Result<u64, Failure> {
        let found = rustix::fs::statvfs(&self.path).map_err(|error| Failure::io(&self.path)(error.into()))?;
        Ok(found.f_bavail.saturating_mul(found.f_frsize))
    }

    /// Writes a few bytes to the disk, to see that it takes them.
    ///
    /// # Errors
    /// It does not.
    pub fn try_writing(&self) -> Result<(), Failure> {
        write_durably(&self.path, "written", b"ok\n")
    }

    /// Reads all of the database and every file, which checks them.
    ///
    /// # Errors
    /// Something is damaged; or cannot be read.
    pub fn check(&self) -> Result<usize, Failure> {
        let found: String =
            self.with(|connection| connection.pragma_query_value(None, "integrity_check", |row| row.get(0)))?;
        if found != "ok" {
            return Err(Failure::Damaged(format!("{} ({found})", self.database.display())));
        }
        self.files.check()
    }

    /// The stored files.
    pub fn files(&self) -> &Files {
        &self.files
    }

    pub(crate) fn with<T>(
        &self,
        use_it: impl FnOnce(&mut Connection) -> Result<T, rusqlite::Error>,
    ) -> Result<T, Failure> {
        Ok(use_it(&mut self.connection.lock().unwrap_or_else(PoisonError::into_inner))?)
    }

    /// The processes, in the order they were added.
    ///
    /// # Errors
    /// The database fails.
    pub fn processes(&self) -> Result<Vec<ProcessRow>, Failure> {
        self.with(|connection| {
            let mut query = connection.prepare_cached("SELECT id, slug, origin FROM processes ORDER BY id")?;
            let rows = query
                .query_map([], |row| Ok(ProcessRow { id: row.get(0)?, slug: row.get(1)?, origin: row.get(2)? }))?;
            rows.collect()
        })
    }

    /// A process.
    ///
    /// # Errors
    /// There is none of this name, or the database fails.
    pub fn process(&self, slug: &str) -> Result<ProcessRow, Failure> {
        let found = self.processes()?.into_iter().find(|process| process.slug == slug);
        found.ok_or_else(|| Failure::NoProcess(slug.to_owned()))
    }

    /// Adds a process: its key first, then its row, so that a crash between the two leaves nothing half-made.
    ///
    /// # Errors
    /// There is one of this name, or something cannot be written.
    pub fn add_process(&self, slug: &str, origin: &str, seed: &[u8; 32], now: i64) -> Result<ProcessRow, Failure> {
        let taken = self.with(|connection| {
            let mut query = connection.prepare("SELECT 1 FROM processes WHERE slug = ?1")?;
            query.query_row([slug], |_| Ok(())).optional()
        })?;
        if taken.is_some() {
            return Err(Failure::ProcessExists(slug.to_owned()));
        }
        self.keys(slug).make_first(seed)?;
        self.with(|connection| {
            let sql = "INSERT INTO processes (slug, origin, created) VALUES (?1, ?2, ?3)";
            connection.execute(sql, rusqlite::params![slug, origin, now])
        })?;
        self.process(slug)
    }

    /// The keys of a process's log.
    pub fn keys(&self, slug: &str) -> Keys {
        Keys { folder: self.path.join("keys"), slug: slug.to_owned() }
    }

    /// A process's journal, to write. One writer per process: the clerk.
    ///
    /// # Errors
    /// The database fails.
    pub fn journal(&self, process: &ProcessRow) -> Result<SqliteJournal, Failure> {
        SqliteJournal::to_write(&self.database, process.id)
    }

    /// A process's journal, to read beside the writer.
    ///
    /// # Errors
    /// The database fails.
    pub fn reader(&self, process: &ProcessRow) -> Result<SqliteJournal, Failure> {
        SqliteJournal::to_read(&self.database, process.id)
    }
}

/// Leaves what is there to its owner only. True if others had rights on it.
fn close_to_others(path: &Path, mode: u32) -> Result<bool, Failure> {
    let found = fs::metadata(path).map_err(Failure::io(path))?;
    let others = found.permissions().mode() & 0o077;
    if others == 0 {
        return Ok(false);
    }
    let closed = fs::set_permissions(path, fs::Permissions::from_mode(mode));
    closed.map_err(|source| Failure::Open { path: path.to_owned(), source })?;
    Ok(true)
}

/// Writes a file so that after a crash it is there whole or not at all.
pub(crate) fn write_durably(folder: &Path, name: &str, bytes: &[u8]) -> Result<(), Failure> {
    let (path, temporary) = (folder.join(name), folder.join(format!(".{name}.new")));
    let write = || {
        let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&temporary)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&temporary, &path)?;
        File::open(folder)?.sync_all()
    };
    write().map_err(Failure::io(&path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_others_could_look_into_is_closed_to_them() {
        let path = std::env::temp_dir().join(format!("meshveret-closed-{}", std::process::id()));
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        let open = |path: &Path, mode: u32| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
        fs::create_dir_all(&path).unwrap();
        open(&path, 0o755);
        // What is new was nobody's to look into.
        assert!(!DataDir::open(&path).unwrap().was_open());
        open(&path, 0o755);
        let (database, wal) = (path.join(DATABASE), path.join(format!("{DATABASE}-wal")));
        let directory = DataDir::open(&path).unwrap();
        assert!(directory.was_open());
        assert_eq!([mode(&path), mode(&database), mode(&wal)], [0o700, 0o600, 0o600]);
        drop(directory);
        // As an earlier version left it.
        open(&database, 0o644);
        let directory = DataDir::open(&path).unwrap();
        assert!(!directory.was_open());
        assert_eq!(mode(&database), 0o600);
        drop(directory);
        fs::remove_dir_all(&path).unwrap();
    }
}
