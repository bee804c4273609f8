//! The data directory: one server's keys and files, and its database where that is not on a server of its own; under one lock.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};

use crate::database::{DatabaseJournal, MIGRATIONS};
use crate::failure::Failure;
use crate::files::{FileStore, Files};
use crate::forms::bring_up;
use crate::keys::Keys;
use crate::snapshots::SnapshotFile;
use crate::sql::server::Server;
use crate::sql::{Alone, Connection, Error, values};

/// The database in a data directory.
pub(crate) const DATABASE: &str = "meshveret.db";
/// The folder in which copies of it are kept that were made before it was brought to another form.
pub(crate) const COPIES: &str = "copies";

/// How many connections to a server are shared by all who use the tables.
const SHARED: usize = 4;

/// Where the database is.
#[derive(Clone, Debug, Default)]
pub enum Database {
    /// A file of `SQLite` in the data directory.
    #[default]
    Beside,
    /// A server of `PostgreSQL`, on which other nodes work too.
    Server(Server),
}

/// Where a server keeps what it keeps, beside its keys.
#[derive(Clone, Debug, Default)]
pub struct Places {
    /// The database.
    pub database: Database,
    /// The files.
    pub files: FileStore,
}

/// A data directory that this program holds.
#[derive(Debug)]
pub struct DataDir {
    path: PathBuf,
    database: Database,
    /// To a file one, to a server several, which connect when they are needed.
    connections: Vec<Mutex<Connection>>,
    /// Who waits, waits for the next one.
    next: AtomicUsize,
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
        Self::open_at(path, Places::default())
    }

    /// Opens a data directory whose database and files are there, creating what is not. A database of an earlier version is brought
    /// to our form; a file is copied first.
    ///
    /// # Errors
    /// The data directory is in use, it or the database cannot be read or written, or is of a newer version.
    pub fn open_at(path: &Path, places: Places) -> Result<Self, Failure> {
        Self::open_with(path, places, MIGRATIONS.len())
    }

    /// Opens a data directory as a program that knows the first so many forms of it: an earlier one of ours, so that a test
    /// can go forth and back.
    ///
    /// # Errors
    /// As [`DataDir::open`].
    pub fn open_knowing(path: &Path, forms: usize) -> Result<Self, Failure> {
        Self::open_with(path, Places::default(), forms)
    }

    fn open_with(path: &Path, places: Places, forms: usize) -> Result<Self, Failure> {
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true).mode(0o700);
        for folder in [path.to_owned(), path.join("keys"), path.join("files")] {
            builder.create(&folder).map_err(Failure::io(&folder))?;
        }
        let lock = locked(path)?;
        let is_new = !path.join(DATABASE).exists();
        let was_open = close_to_others(path, 0o700)? && !is_new;
        let mut connections = match &places.database {
            Database::Beside => vec![Connection::file(&closed_file(path)?)?],
            Database::Server(_) if !is_new => return Err(Failure::TwoDatabases(path.to_owned())),
            Database::Server(server) => (0..SHARED).map(|_| Connection::server(server)).collect(),
        };
        if let Some(first) = connections.first_mut() {
            bring_up(first, MIGRATIONS.get(..forms).unwrap_or(MIGRATIONS), &path.join(COPIES))?;
            if first.has_only_late_followers()? {
                tracing::warn!(
                    "the PostgreSQL server has stand-bys and waits for none of them: what is acknowledged is lost with its disk; set synchronous_standby_names (docs/operate/database.md)"
                );
            }
        }
        let connections = connections.into_iter().map(Mutex::new).collect();
        let files = Files::of(&places.files, path)?;
        let (path, database, next) = (path.to_owned(), places.database, AtomicUsize::new(0));
        Ok(Self { path, database, connections, next, files, was_open, _lock: lock })
    }

    /// Where the database is.
    pub fn database(&self) -> &Database {
        &self.database
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
        if let Ok(Some(bytes)) = self.with(Connection::bytes) {
            return bytes.unsigned_abs();
        }
        let of = |name: &str| fs::metadata(self.path.join(name)).map_or(0, |found| found.len());
        of(DATABASE).saturating_add(of("meshveret.db-wal"))
    }

    /// The bytes that are free on its disk for whoever is not root.
    ///
    /// # Errors
    /// The system does not say.
    pub fn bytes_free(&self) -> Result<u64, Failure> {
        let found = rustix::fs::statvfs(&self.path).map_err(|error| Failure::io(&self.path)(error.into()))?;
        Ok(found.f_bavail.saturating_mul(found.f_frsize))
    }

    /// Writes a few bytes to the disk, to see that it takes them; and asks a server whether it is there.
    ///
    /// # Errors
    /// It does not, or is not.
    pub fn try_writing(&self) -> Result<(), Failure> {
        if let Database::Server(_) = self.database {
            self.with(Connection::now)?;
        }
        write_durably(&self.path, "written", b"ok\n")
    }

    /// Reads all of the database and every file, which checks them.
    ///
    /// # Errors
    /// Something is damaged; or cannot be read.
    pub fn check(&self) -> Result<usize, Failure> {
        if let Some(found) = self.with(Connection::damage)? {
            return Err(Failure::Damaged(format!("{} ({found})", self.path.join(DATABASE).display())));
        }
        self.files.check()
    }

    /// The stored files.
    pub fn files(&self) -> &Files {
        &self.files
    }

    pub(crate) fn with<T>(&self, use_it: impl FnOnce(&mut Connection) -> Result<T, Error>) -> Result<T, Failure> {
        let mut connection = self.connection()?;
        Ok(use_it(&mut connection)?)
    }

    /// Changes tables: all of it or nothing, and nobody else changes any meanwhile.
    pub(crate) fn change<T>(&self, change: impl FnOnce(&mut Connection) -> Result<T, Error>) -> Result<T, Failure> {
        Ok(self.connection()?.transaction(Alone::Tables, change)?)
    }

    /// Does something while nobody else changes any table.
    pub(crate) fn alone<T>(&self, work: impl FnOnce(&mut Connection) -> Result<T, Failure>) -> Result<T, Failure> {
        self.connection()?.transaction(Alone::Tables, work)
    }

    /// A connection that nobody uses now.
    fn connection(&self) -> Result<MutexGuard<'_, Connection>, Failure> {
        let free = self.connections.iter().find_map(|connection| match connection.try_lock() {
            Ok(free) => Some(free),
            Err(TryLockError::Poisoned(free)) => Some(free.into_inner()),
            Err(TryLockError::WouldBlock) => None,
        });
        let wait = || {
            let nth = self.next.fetch_add(1, Ordering::Relaxed).checked_rem(self.connections.len())?;
            Some(self.connections.get(nth)?.lock().unwrap_or_else(PoisonError::into_inner))
        };
        free.or_else(wait).ok_or(Failure::Database(Error::Lost))
    }

    /// The processes, in the order they were added.
    ///
    /// # Errors
    /// The database fails.
    pub fn processes(&self) -> Result<Vec<ProcessRow>, Failure> {
        self.with(processes)
    }

    /// A process.
    ///
    /// # Errors
    /// There is none of this name, or the database fails.
    pub fn process(&self, slug: &str) -> Result<ProcessRow, Failure> {
        let found = self.processes()?.into_iter().find(|process| process.slug == slug);
        found.ok_or_else(|| Failure::NoProcess(slug.to_owned()))
    }

    /// Adds a process: its key is there before its row is, so that a crash between the two leaves nothing half-made.
    ///
    /// # Errors
    /// There is one of this name, or something cannot be written.
    pub fn add_process(&self, slug: &str, origin: &str, seed: &[u8; 32], now: i64) -> Result<ProcessRow, Failure> {
        self.alone(|transaction| {
            let sql = "SELECT count(*) FROM processes WHERE slug = ?1";
            if transaction.value::<i64>(sql, values![slug])? > 0 {
                return Err(Failure::ProcessExists(slug.to_owned()));
            }
            let sql = "INSERT INTO processes (slug, origin, created) VALUES (?1, ?2, ?3)";
            transaction.execute(sql, values![slug, origin, now])?;
            self.keys(slug).make_first(seed)
        })?;
        self.process(slug)
    }

    /// The keys of a process's log.
    pub fn keys(&self, slug: &str) -> Keys {
        Keys::of(&self.path, slug)
    }

    /// Where the snapshot of a process lies.
    pub fn snapshot_file(&self, slug: &str) -> SnapshotFile {
        SnapshotFile::of(&self.path, slug)
    }

    /// A process's journal, to write. One writer per process: the clerk.
    ///
    /// # Errors
    /// The database fails.
    pub fn journal(&self, process: &ProcessRow) -> Result<DatabaseJournal, Failure> {
        let (connection, server) = match &self.database {
            Database::Beside => (Connection::file(&self.path.join(DATABASE))?, None),
            Database::Server(server) => (Connection::server(server), Some(server.clone())),
        };
        Ok(DatabaseJournal::new(connection, process.id, server))
    }

    /// A process's journal, to read beside the writer.
    ///
    /// # Errors
    /// The database fails.
    pub fn reader(&self, process: &ProcessRow) -> Result<DatabaseJournal, Failure> {
        let connection = match &self.database {
            Database::Beside => Connection::file_to_read(&self.path.join(DATABASE))?,
            Database::Server(server) => Connection::server(server),
        };
        Ok(DatabaseJournal::new(connection, process.id, None))
    }
}

/// The processes of a database, in the order they were added.
pub(crate) fn processes(connection: &mut Connection) -> Result<Vec<ProcessRow>, Error> {
    connection.query("SELECT id, slug, origin FROM processes ORDER BY id", &[], |row| {
        Ok(ProcessRow { id: row.get(0)?, slug: row.get(1)?, origin: row.get(2)? })
    })
}

/// Takes the lock of a data directory.
pub(crate) fn locked(path: &Path) -> Result<File, Failure> {
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
    Ok(lock)
}

/// The file of the database in a data directory, made if it is not there; nobody but its owner may look into it.
fn closed_file(path: &Path) -> Result<PathBuf, Failure> {
    let database = path.join(DATABASE);
    let mut options = OpenOptions::new();
    let made = options.write(true).create(true).truncate(false).mode(0o600).open(&database);
    drop(made.map_err(Failure::io(&database))?);
    for suffix in ["", "-wal", "-shm"] {
        let file = path.join(format!("{DATABASE}{suffix}"));
        if file.exists() {
            close_to_others(&file, 0o600)?;
        }
    }
    Ok(database)
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
