//! What can go wrong with a data directory, in sentences for whoever runs the server.

use std::io;
use std::path::{Path, PathBuf};

use crate::sql;

/// A failure of the record.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// Another program holds the lock.
    #[error("the data directory {0} is in use by another meshveret; stop it, or let it do the work")]
    InUse(PathBuf),
    /// The directory was written by a later version.
    #[error(
        "the data directory was written by a newer version (form {found}; this program knows up to {known}); install that version, or go back as docs/operate/update.md says"
    )]
    Newer {
        /// Its version.
        found: i64,
        /// Ours.
        known: i64,
    },
    /// No space is left.
    #[error("the disk is full; nothing was lost, make room and repeat")]
    Full,
    /// Others than its owner may look into it, and that cannot be changed.
    #[error(
        "others may look into {path}, and their rights cannot be taken away; do it as its owner (chmod go= {path}), and repeat"
    )]
    Open {
        /// What.
        path: PathBuf,
        /// Why it cannot be changed.
        #[source]
        source: io::Error,
    },
    /// Nothing may be written.
    #[error("the data directory cannot be written to; nothing was lost, give the right to write and repeat")]
    ReadOnly,
    /// Something is there already.
    #[error("{0} is there already; nothing was changed")]
    Exists(PathBuf),
    /// A file could not be read or written.
    #[error("cannot use {path}")]
    Io {
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// The database failed.
    #[error("the database failed")]
    Database(#[source] sql::Error),
    /// The address of a database is none.
    #[error("this is no address of a PostgreSQL database")]
    Address(#[source] sql::Error),
    /// TLS to a database cannot be had.
    #[error("cannot make TLS for the database")]
    Tls(#[source] rustls::Error),
    /// The server of the database is gone, or takes no writes.
    #[error("the database server cannot be reached, or went away; repeat when it is back")]
    Unreachable(#[source] sql::Error),
    /// The server of the database went away while a group was recorded.
    #[error(
        "the database server went away while it recorded; whether it did will be seen when it is back, and what is repeated under the same key is recorded once"
    )]
    Unsure,
    /// A data directory has a database of its own, and another is named.
    #[error(
        "{0} has a database of its own (meshveret.db), and another is named; a data directory beside a PostgreSQL server has none"
    )]
    TwoDatabases(PathBuf),
    /// A database to be filled has tables.
    #[error("the database is not empty; a copy is put into one that is, and nothing was changed")]
    NotEmpty,
    /// A process is in the database, and its key is not in the data directory.
    #[error(
        "the process {slug} is in the database, and its key is not in {keys}; bring it there from the machine on which the process was made (docs/operate/database.md)"
    )]
    NoKey {
        /// The process.
        slug: String,
        /// The folder of keys.
        keys: PathBuf,
    },
    /// The store of files failed.
    #[error("the store of files failed")]
    Store(#[source] object_store::Error),
    /// Something stored is not what was stored.
    #[error("{0} is damaged")]
    Damaged(String),
    /// A group of entries does not go on from the head one by one, repeats a key, or is larger than the bound.
    #[error("these entries do not continue the record")]
    Unfit,
    /// What is read is not there.
    #[error("there is no {0}")]
    NotThere(PathBuf),
    /// There is no such process.
    #[error("there is no process {0} in this data directory")]
    NoProcess(String),
    /// There is one already.
    #[error("there is a process {0} already")]
    ProcessExists(String),
    /// A file is larger than the bound.
    #[error("a file may have up to {0} bytes")]
    TooLarge(usize),
}

impl Failure {
    pub(crate) fn io(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            _ => Self::Io { path, source },
        }
    }
}

impl From<sql::Error> for Failure {
    fn from(error: sql::Error) -> Self {
        match &error {
            sql::Error::Sqlite(of) => match of.sqlite_error_code() {
                Some(rusqlite::ErrorCode::DiskFull) => Self::Full,
                Some(rusqlite::ErrorCode::ReadOnly) => Self::ReadOnly,
                _ => Self::Database(error),
            },
            sql::Error::Postgres(of) if sql::postgres::is_full(of) => Self::Full,
            _ if error.is_lost() => Self::Unreachable(error),
            _ => Self::Database(error),
        }
    }
}
