//! Copies of what an instance keeps: made beside a server that goes on, whichever its engine and its store of files, and put back
//! where there is nothing. A copy has one form: keys, files and an `SQLite` database in a folder.

use std::fs;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use crate::carry::{Of, Table, tables};
use crate::corrections;
use crate::data_dir::{DATABASE, Database, Places, ProcessRow, processes, write_durably};
use crate::database::DatabaseJournal;
use crate::failure::Failure;
use crate::files::{FileStore, Files};
use crate::forms::{copy_database, copy_process, fill, known, refuse_newer};
use crate::keys::Keys;
use crate::sql::Connection;

/// What a copy holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Copied {
    /// Keys of logs.
    pub keys: usize,
    /// Files of the store.
    pub files: usize,
}

/// An instance that another program may hold: it is only read.
#[derive(Debug)]
pub struct Source {
    data: PathBuf,
    /// The database, where that is a file.
    file: PathBuf,
    database: Database,
    files: Files,
}

impl Source {
    /// The instance that keeps its keys in this data directory, and the rest in these places.
    ///
    /// # Errors
    /// The store of files is none.
    pub fn of(data: &Path, places: &Places) -> Result<Self, Failure> {
        let files = match &places.files {
            // Where nothing was ever stored there is no folder yet, and none is made here.
            FileStore::Folder if !data.join("files").is_dir() => return Err(Failure::NotThere(data.join("files"))),
            store => Files::of(store, data)?,
        };
        Ok(Self { data: data.to_owned(), file: data.join(DATABASE), database: places.database.clone(), files })
    }

    /// A database that was copied into a file before it was brought to another form, with nothing beside it.
    ///
    /// # Errors
    /// Its folder cannot be read.
    pub fn of_file(file: &Path) -> Result<Self, Failure> {
        let folder = file.parent().unwrap_or(Path::new("."));
        let (data, files) = (folder.to_owned(), Files::folder(folder.to_owned())?);
        Ok(Self { data, file: file.to_owned(), database: Database::Beside, files })
    }

    fn connection(&self) -> Result<Connection, Failure> {
        match &self.database {
            Database::Beside => Ok(Connection::file_to_read(&self.file)?),
            Database::Server(server) => Ok(Connection::server(server)),
        }
    }

    /// The form of its database.
    ///
    /// # Errors
    /// It is a later one than ours, or the database fails.
    pub fn form(&self) -> Result<i64, Failure> {
        refuse_newer(&mut self.connection()?, known())
    }

    /// How many rows each table has that the database had in this form, as of one moment.
    ///
    /// # Errors
    /// The database fails.
    pub fn rows(&self, form: i64) -> Result<Vec<(String, i64)>, Failure> {
        let tables = tables(form)?;
        let count = |connection: &mut Connection| {
            let rows = |table: &Table| {
                let sql = format!("SELECT count(*) FROM \"{}\"", table.name);
                Ok((table.name.clone(), connection.value(&sql, &[])?))
            };
            tables.iter().map(rows).collect()
        };
        Ok(self.connection()?.moment(count)?)
    }

    /// Its processes, in the order they were added.
    ///
    /// # Errors
    /// The database fails.
    pub fn processes(&self) -> Result<Vec<ProcessRow>, Failure> {
        Ok(processes(&mut self.connection()?)?)
    }

    /// The journal of a process, to read.
    ///
    /// # Errors
    /// The database fails.
    pub fn reader(&self, process: &ProcessRow) -> Result<DatabaseJournal, Failure> {
        Ok(DatabaseJournal::new(self.connection()?, process.id, None))
    }

    /// Its files.
    pub fn files(&self) -> &Files {
        &self.files
    }

    /// The keys of a process's log.
    pub fn keys(&self, slug: &str) -> Keys {
        Keys::of(&self.data, slug)
    }

    /// Copies all of it to a place where nothing is. The database is of one moment; what it names lies in `keys` and among the files
    /// before it does, and never changes, so the copy has all of it.
    ///
    /// # Errors
    /// There is something already, a file is damaged, or something cannot be read or written.
    pub fn copy(&self, to: &Path) -> Result<Copied, Failure> {
        folders(to)?;
        copy_database(&mut self.connection()?, &to.join(DATABASE))?;
        let keys = copy_keys(&self.data.join("keys"), &to.join("keys"))?;
        let files = self.files.copy_to(&Files::folder(to.join("files"))?)?;
        corrections::copy(&self.data, to)?;
        Ok(Copied { keys, files })
    }

    /// Copies the database alone, as of one moment, to where none is.
    ///
    /// # Errors
    /// Something cannot be read or written.
    pub fn copy_database(&self, to: &Path) -> Result<(), Failure> {
        copy_database(&mut self.connection()?, to)
    }

    /// Copies what the database has of one process to a place where nothing is: its record with all that lies beside it, and these
    /// accounts, by handle, without what they sign in by. Neither keys nor files are copied.
    ///
    /// # Errors
    /// There is something already, or something cannot be read or written.
    pub fn copy_process(&self, row: &ProcessRow, accounts: &[String], to: &Path) -> Result<(), Failure> {
        folders(to)?;
        let of = Of { number: row.id, name: &row.slug, accounts };
        copy_process(&mut self.connection()?, &to.join(DATABASE), of)
    }
}

/// Puts a copy where nothing is: keys and the database beside one another, or the database into an empty one on a server; files into
/// their store.
///
/// # Errors
/// There is something already, a file is damaged, or something cannot be read or written.
pub fn restore(from: &Path, to: &Path, places: &Places) -> Result<Copied, Failure> {
    if !to.exists() {
        refuse_filled(to, &places.database)?;
    }
    folders(to)?;
    let keys = copy_keys(&from.join("keys"), &to.join("keys"))?;
    corrections::copy(from, to)?;
    let files = take_up(from, to, places)?;
    Ok(Copied { keys, files })
}

/// Puts files and database of a copy where keys may be and neither of these is; how many files. Its own keys are left alone.
///
/// # Errors
/// There is a database already, a file is damaged, or something cannot be read or written.
pub fn take_up(from: &Path, to: &Path, places: &Places) -> Result<usize, Failure> {
    refuse_filled(to, &places.database)?;
    let copy = Source::of(from, &Places::default())?;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(to.join("files")).map_err(Failure::io(to))?;
    let files = copy.files.copy_to(&Files::of(&places.files, to)?)?;
    put_database(&mut copy.connection()?, to, &places.database)?;
    Ok(files)
}

/// Refuses a place where a database is.
fn refuse_filled(to: &Path, database: &Database) -> Result<(), Failure> {
    match database {
        Database::Beside if to.join(DATABASE).exists() => Err(Failure::Exists(to.join(DATABASE))),
        Database::Server(server) if !Connection::server(server).is_empty()? => Err(Failure::NotEmpty),
        Database::Beside | Database::Server(_) => Ok(()),
    }
}

/// Puts the database of a copy where the instance keeps its own.
fn put_database(from: &mut Connection, to: &Path, database: &Database) -> Result<(), Failure> {
    match database {
        Database::Beside => copy_database(from, &to.join(DATABASE)),
        Database::Server(server) => fill(from, &mut Connection::server(server)),
    }
}

/// The folders of a copy, where nothing is.
fn folders(to: &Path) -> Result<(), Failure> {
    if to.exists() {
        return Err(Failure::Exists(to.to_owned()));
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true).mode(0o700);
    let make = |folder: PathBuf| builder.create(&folder).map_err(Failure::io(&folder));
    [to.to_owned(), to.join("keys"), to.join("files")].into_iter().try_for_each(make)
}

fn copy_keys(from: &Path, to: &Path) -> Result<usize, Failure> {
    let mut copied = 0_usize;
    for entry in fs::read_dir(from).map_err(Failure::io(from))? {
        let path = entry.map_err(Failure::io(from))?.path();
        // What a crash left half-written is no key.
        let is_key = path.extension().is_some_and(|ending| ending == "key");
        let Some(name) = path.file_name().and_then(|name| name.to_str()).filter(|_| is_key) else { continue };
        write_durably(to, name, &fs::read(&path).map_err(Failure::io(&path))?)?;
        copied = copied.saturating_add(1);
    }
    Ok(copied)
}

impl Files {
    /// Reads every file, which checks it.
    ///
    /// # Errors
    /// One is damaged or cannot be read.
    pub fn check(&self) -> Result<usize, Failure> {
        self.each(|_| Ok(()))
    }

    fn copy_to(&self, other: &Self) -> Result<usize, Failure> {
        self.each(|bytes| other.put(bytes).map(drop))
    }

    fn each(&self, mut use_it: impl FnMut(&[u8]) -> Result<(), Failure>) -> Result<usize, Failure> {
        let mut count = 0_usize;
        for (hash, _) in self.all()? {
            // What nothing named may be swept away meanwhile.
            let Some(bytes) = self.get(hash)? else { continue };
            use_it(&bytes)?;
            count = count.saturating_add(1);
        }
        Ok(count)
    }
}
