//! The journal in `SQLite`: WAL, `synchronous=FULL`, one transaction for a group of entries.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use procedure::names::Hash;
use procedure::sealed::{SealedClass, SealedText};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags, OptionalExtension, Row, Transaction, TransactionBehavior, params};

use crate::cosignatures::{self, Cosignature};
use crate::failure::Failure;
use crate::journal::{AppendError, ENTRIES_MAX, Erasure, Journal, NewEntry, StoredEntry, goes_on};

/// How long a writer waits for another process's transaction.
const BUSY: Duration = Duration::from_secs(10);

/// What stands in a body before the hash of a file.
const NAMES: &str = r#""hash":""#;

/// The forms of the database, in order; `PRAGMA user_version` counts them.
pub(crate) const MIGRATIONS: &[&str] = &[
    include_str!("../migrations/0001-record.sql"),
    include_str!("../migrations/0002-refusals.sql"),
    include_str!("../migrations/0003-sign-in.sql"),
    include_str!("../migrations/0004-tokens.sql"),
    include_str!("../migrations/0005-outbox.sql"),
    include_str!("../migrations/0006-personal-data.sql"),
    include_str!("../migrations/0007-link-mails.sql"),
    include_str!("../migrations/0008-cosignatures.sql"),
];

/// Opens the database to write, whatever its form.
pub(crate) fn connect(path: &Path) -> Result<Connection, Failure> {
    let mut connection = Connection::open(path)?;
    // A transaction that reads before it writes would fail at once where another connection wrote in between.
    connection.set_transaction_behavior(TransactionBehavior::Immediate);
    connection.busy_timeout(BUSY)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", "ON")?;
    // What is erased is overwritten with zeros, not left in a page that is free.
    connection.pragma_update(None, "secure_delete", "ON")?;
    keep_plans(&connection)?;
    Ok(connection)
}

/// A connection that only reads.
pub(crate) fn open_to_read(path: &Path) -> Result<Connection, Failure> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(BUSY)?;
    keep_plans(&connection)?;
    Ok(connection)
}

/// A statement keeps its plan whatever is bound to it. Else every query beside the partial index is planned anew each time.
fn keep_plans(connection: &Connection) -> Result<(), rusqlite::Error> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).map(drop)
}

/// The journal of one process.
#[derive(Debug)]
pub struct SqliteJournal {
    connection: Connection,
    process: i64,
    /// True while the write-ahead log may still hold a text that was erased.
    log_holds_erased: bool,
}

impl SqliteJournal {
    pub(crate) fn to_write(path: &Path, process: i64) -> Result<Self, Failure> {
        Ok(Self { connection: connect(path)?, process, log_holds_erased: false })
    }

    pub(crate) fn to_read(path: &Path, process: i64) -> Result<Self, Failure> {
        Ok(Self { connection: open_to_read(path)?, process, log_holds_erased: false })
    }

    /// Bounds the database to so many pages, so that a test can fill the disk.
    ///
    /// # Errors
    /// The database fails.
    pub fn bound_pages(&mut self, pages: i64) -> Result<(), Failure> {
        Ok(self.connection.pragma_update(None, "max_page_count", pages)?)
    }
}

pub(crate) fn signed(number: impl TryInto<i64>) -> i64 {
    number.try_into().unwrap_or(i64::MAX)
}

pub(crate) fn unsigned(number: i64) -> u64 {
    number.try_into().unwrap_or(0)
}

fn head(connection: &Connection, process: i64) -> Result<u64, rusqlite::Error> {
    let mut query = connection.prepare_cached("SELECT coalesce(max(number) + 1, 0) FROM entries WHERE process = ?1")?;
    query.query_row([process], |row| row.get(0)).map(unsigned)
}

/// A key that is in the journal already breaks the one constraint that a group in order can break.
fn refused(error: rusqlite::Error) -> Failure {
    if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) { Failure::Unfit } else { error.into() }
}

fn insert(transaction: &Transaction<'_>, process: i64, entry: &NewEntry) -> Result<(), rusqlite::Error> {
    let mut insert = transaction
        .prepare_cached("INSERT INTO entries (process, number, salt, body, key) VALUES (?1, ?2, ?3, ?4, ?5)")?;
    insert.execute(params![process, signed(entry.number), entry.salt, entry.body, entry.key])?;
    for (ordinal, sealed) in (0_i64..).zip(&entry.sealed) {
        let mut insert = transaction.prepare_cached(
            "INSERT INTO sealed (process, number, ordinal, hash, class, salt, text) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?;
        let (number, class) = (signed(entry.number), sealed.class.word());
        insert.execute(params![process, number, ordinal, sealed.hash.0, class, sealed.salt, sealed.text])?;
    }
    if let Some((key, request)) = entry.key.as_ref().zip(entry.request) {
        // A refusal under the same key, whose time has come, may still stand there.
        let mut keep = transaction
            .prepare_cached("INSERT OR REPLACE INTO answers (process, key, request, number) VALUES (?1, ?2, ?3, ?4)")?;
        keep.execute(params![process, key, request, signed(entry.number)])?;
    }
    entry.erases.iter().try_for_each(|erasure| erase(transaction, process, erasure))
}

fn erase(transaction: &Transaction<'_>, process: i64, erasure: &Erasure) -> Result<(), rusqlite::Error> {
    let mut erase = transaction.prepare_cached(
        "UPDATE sealed SET salt = NULL, text = NULL, erased = ?4
         WHERE process = ?1 AND number = ?2 AND hash = ?3 AND class = ?5 AND text IS NOT NULL",
    )?;
    let number = signed(erasure.entry);
    let gone = erase.execute(params![process, number, erasure.hash.0, erasure.at, erasure.class.word()])?;
    if gone > 0 && erasure.class == SealedClass::Position {
        let mut forget =
            transaction.prepare_cached("UPDATE entries SET key = NULL WHERE process = ?1 AND number = ?2")?;
        forget.execute(params![process, number])?;
    }
    Ok(())
}

/// Writes the log back into the database and empties it, so that a text that was erased is not in it any longer; false where
/// a reader was at work for too long.
fn empties_log(connection: &Connection) -> bool {
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0)) == Ok(0_i64)
}

impl Journal for SqliteJournal {
    fn append(&mut self, expected: u64, entries: &[NewEntry]) -> Result<(), AppendError> {
        let process = self.process;
        let begun = self.connection.transaction_with_behavior(TransactionBehavior::Immediate);
        let transaction = begun.map_err(Failure::from)?;
        let head = head(&transaction, process).map_err(Failure::from)?;
        if head != expected {
            return Err(AppendError::Conflict { head });
        }
        if !goes_on(head, entries) {
            return Err(AppendError::Failed(Failure::Unfit));
        }
        for entry in entries {
            insert(&transaction, process, entry).map_err(refused)?;
        }
        transaction.commit().map_err(Failure::from)?;
        self.log_holds_erased |= entries.iter().any(|entry| !entry.erases.is_empty());
        // Durable it is in any case: where the log cannot be emptied now, the next append tries again.
        self.log_holds_erased = self.log_holds_erased && !empties_log(&self.connection);
        Ok(())
    }

    fn head(&mut self) -> Result<u64, Failure> {
        Ok(head(&self.connection, self.process)?)
    }

    fn read(&mut self, from: u64, limit: usize) -> Result<Vec<StoredEntry>, Failure> {
        // One transaction, so that entries and sealed texts are of the same moment.
        let transaction = self.connection.transaction()?;
        let limit = signed(limit.min(ENTRIES_MAX));
        let mut query = transaction.prepare_cached(
            "SELECT number, salt, body, key FROM entries WHERE process = ?1 AND number >= ?2 ORDER BY number LIMIT ?3",
        )?;
        let rows = query.query_map(params![self.process, signed(from), limit], entry)?;
        let mut entries = rows.collect::<Result<Vec<StoredEntry>, _>>()?;
        let Some(last) = entries.last().map(|last| last.entry.number) else { return Ok(entries) };
        let mut query = transaction.prepare_cached(
            "SELECT number, hash, class, salt, text, erased FROM sealed
             WHERE process = ?1 AND number BETWEEN ?2 AND ?3 ORDER BY number, ordinal",
        )?;
        let mut rows = query.query(params![self.process, signed(from), signed(last)])?;
        while let Some(row) = rows.next()? {
            let number = unsigned(row.get(0)?);
            let at = entries.binary_search_by_key(&number, |stored| stored.entry.number);
            if let Some(stored) = at.ok().and_then(|at| entries.get_mut(at)) {
                sealed(row, stored)?;
            }
        }
        Ok(entries)
    }

    fn erase(&mut self, fields: &[(u64, Hash)], at: i64) -> Result<(), Failure> {
        let process = self.process;
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        for (number, hash) in fields {
            let number = signed(*number);
            let gone = transaction.execute(
                "UPDATE sealed SET salt = NULL, text = NULL, erased = ?1
                 WHERE process = ?2 AND number = ?3 AND hash = ?4 AND text IS NOT NULL",
                params![at, process, number, hash.0],
            )?;
            if gone > 0 {
                transaction.execute(
                    "UPDATE entries SET key = NULL WHERE process = ?1 AND number = ?2",
                    params![process, number],
                )?;
            }
        }
        transaction.commit()?;
        // Erased it is in any case: where the log cannot be emptied now, the next append tries again.
        self.log_holds_erased = !empties_log(&self.connection);
        Ok(())
    }

    fn cosignatures(&mut self) -> Result<Vec<Cosignature>, Failure> {
        Ok(cosignatures::of_process(&self.connection, self.process)?)
    }

    fn by_key(&mut self, key: &str) -> Result<Option<u64>, Failure> {
        let mut query = self.connection.prepare_cached("SELECT number FROM entries WHERE process = ?1 AND key = ?2")?;
        let number: Option<i64> = query.query_row(params![self.process, key], |row| row.get(0)).optional()?;
        Ok(number.map(unsigned))
    }

    fn named_beside(&mut self, files: &BTreeSet<Hash>) -> Result<BTreeSet<Hash>, Failure> {
        let mut named: BTreeSet<(i64, Hash)> = BTreeSet::new();
        let sql = "SELECT process, body FROM entries WHERE process < ?1 OR process > ?1 ORDER BY process, number";
        let mut query = self.connection.prepare_cached(sql)?;
        let mut rows = query.query([self.process])?;
        while let Some(row) = rows.next()? {
            let (process, body) =
                (row.get(0)?, String::from_utf8_lossy(row.get_ref(1)?.as_blob().map_err(rusqlite::Error::from)?));
            // No text of anybody looks so: a quotation mark in it is written with a stroke before it.
            let erases = body.contains(r#""event":"record.erased""#);
            let hashes = body.match_indices(NAMES).filter_map(|(at, _)| body.get(at..)?.get(NAMES.len()..)?.get(..64));
            for hash in hashes.filter_map(Hash::from_hex).filter(|hash| files.contains(hash)) {
                if erases {
                    named.remove(&(process, hash))
                } else {
                    named.insert((process, hash))
                };
            }
        }
        Ok(named.into_iter().map(|(_, hash)| hash).collect())
    }
}

fn entry(row: &Row<'_>) -> Result<StoredEntry, rusqlite::Error> {
    let number = unsigned(row.get(0)?);
    let entry = NewEntry {
        number,
        salt: row.get(1)?,
        body: row.get(2)?,
        key: row.get(3)?,
        request: None,
        sealed: Vec::new(),
        erases: Vec::new(),
    };
    Ok(StoredEntry { entry, erased: Vec::new() })
}

fn sealed(row: &Row<'_>, stored: &mut StoredEntry) -> Result<(), rusqlite::Error> {
    let hash = Hash(row.get(1)?);
    let class = match row.get_ref(2)?.as_str()? {
        "position" => SealedClass::Position,
        "unattributed" => SealedClass::Unattributed,
        _ => SealedClass::Personal,
    };
    match (row.get::<_, Option<[u8; 32]>>(3)?, row.get::<_, Option<String>>(4)?) {
        (Some(salt), Some(text)) => stored.entry.sealed.push(SealedText { hash, class, salt, text }),
        (_, _) => stored.erased.push((hash, row.get::<_, Option<i64>>(5)?.unwrap_or_default())),
    }
    Ok(())
}
