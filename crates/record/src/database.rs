//! The journal in a database, whichever its engine: one transaction for a group of entries.

use std::collections::BTreeSet;
use std::time::Duration;

use procedure::names::Hash;
use procedure::sealed::{SealedClass, SealedText};

use crate::cosignatures::{self, Cosignature};
use crate::failure::Failure;
use crate::held::{self, Beside, Held};
use crate::journal::{AppendError, ENTRIES_MAX, Erasure, Follow, Journal, NewEntry, SealedRow, StoredEntry, goes_on};
use crate::sql::{Alone, Connection, Error, Row, ToValue, Value, values};

/// What stands in a body before the hash of a file.
const NAMES: &str = r#""hash":""#;

/// How long it is waited between two looks for a server that went away, and how often it is looked for: 30 seconds in all.
const LOOK_AGAIN: Duration = Duration::from_millis(200);
const LOOKS_MAX: usize = 150;

/// The forms of the database, in order.
pub(crate) const MIGRATIONS: &[&str] = &[
    include_str!("../migrations/0001-record.sql"),
    include_str!("../migrations/0002-refusals.sql"),
    include_str!("../migrations/0003-sign-in.sql"),
    include_str!("../migrations/0004-tokens.sql"),
    include_str!("../migrations/0005-outbox.sql"),
    include_str!("../migrations/0006-personal-data.sql"),
    include_str!("../migrations/0007-link-mails.sql"),
    include_str!("../migrations/0008-several-nodes.sql"),
    include_str!("../migrations/0009-cosignatures.sql"),
    include_str!("../migrations/0010-held.sql"),
];

/// The journal of one process.
#[derive(Debug)]
pub struct DatabaseJournal {
    connection: Connection,
    process: i64,
    /// True while a file of the database may still hold a text that was erased.
    holds_erased: bool,
    /// By whom it is told that others appended.
    server: Option<crate::Server>,
}

/// What became of a group that was being appended when the server went away.
enum Fate {
    /// It is in the journal.
    There,
    /// It is not.
    Gone,
    /// Another is in its place.
    Overtaken(u64),
}

impl DatabaseJournal {
    pub(crate) fn new(connection: Connection, process: i64, server: Option<crate::Server>) -> Self {
        // What was erased just before a stop may not have been cleared; on a server that is its own work.
        Self { connection, process, holds_erased: server.is_none(), server }
    }

    /// Bounds an `SQLite` database to so many pages, so that a test can fill the disk.
    ///
    /// # Errors
    /// The database fails.
    pub fn bound_pages(&mut self, pages: i64) -> Result<(), Failure> {
        Ok(self.connection.bound_pages(pages)?)
    }

    fn append_once(&mut self, expected: u64, entries: &[NewEntry], beside: &Beside) -> Result<(), AppendError> {
        let process = self.process;
        let appended = self.connection.transaction(Alone::Record(process), |transaction| {
            let head = head(transaction, process).map_err(Failure::from)?;
            if head != expected {
                return Err(AppendError::Conflict { head });
            }
            if !goes_on(head, entries) {
                return Err(AppendError::Failed(Failure::Unfit));
            }
            insert(transaction, process, entries).map_err(refused)?;
            let head = head.saturating_add(u64::try_from(entries.len()).unwrap_or(u64::MAX));
            if let Some(known) = beside.known
                && held::count(transaction, process).map_err(Failure::from)? != known
            {
                return Err(AppendError::Conflict { head: expected });
            }
            if beside.is_nothing() {
                transaction.tell(process, head);
                return Ok(());
            }
            held::change(transaction, process, beside).map_err(refused)?;
            // Nobody knows a head so high: whoever hears it looks.
            transaction.tell(process, i64::MAX.unsigned_abs());
            Ok(())
        });
        match appended {
            // Where another was first after all, a number was taken and no key.
            Err(AppendError::Failed(Failure::Unfit)) => match self.head()? {
                head if head > expected => Err(AppendError::Conflict { head }),
                _ => Err(AppendError::Failed(Failure::Unfit)),
            },
            other => other,
        }
    }

    /// Looks what became of a group, once nothing of its transaction can be under way any more.
    fn fate(&mut self, expected: u64, entries: &[NewEntry], beside: &Beside) -> Result<Fate, Error> {
        let process = self.process;
        self.connection.transaction(Alone::Record(process), |transaction| {
            let head = head(transaction, process)?;
            if entries.is_empty() && !beside.hold.is_empty() {
                let there = held::all(transaction, process)?;
                let ours = beside.hold.iter().all(|held| there.contains(held));
                return Ok(if ours { Fate::There } else { Fate::Gone });
            }
            if head == expected {
                return Ok(Fate::Gone);
            }
            let sql = "SELECT salt, body FROM entries WHERE process = ?1 AND number >= ?2 ORDER BY number LIMIT ?3";
            let (from, count) = (signed(expected), signed(entries.len()));
            let there: Vec<([u8; 32], Vec<u8>)> =
                transaction.query(sql, values![process, from, count], |row| Ok((row.get(0)?, row.get(1)?)))?;
            let ours = there.len() == entries.len()
                && there.iter().zip(entries).all(|((salt, body), entry)| *salt == entry.salt && *body == entry.body);
            Ok(if ours { Fate::There } else { Fate::Overtaken(head) })
        })
    }

    /// Appends a group although the server went away, once it or another is back: what it may have recorded is looked for first,
    /// by its salts and bodies, and never recorded twice.
    fn append_after_loss(&mut self, expected: u64, entries: &[NewEntry], beside: &Beside) -> Result<(), AppendError> {
        for _ in 0..LOOKS_MAX {
            std::thread::park_timeout(LOOK_AGAIN);
            let fate = match self.fate(expected, entries, beside) {
                Ok(fate) => fate,
                Err(error) => {
                    tracing::warn!(%error, "it is not known yet what became of a group; looking again");
                    continue;
                }
            };
            match fate {
                Fate::There => return Ok(()),
                Fate::Overtaken(head) => return Err(AppendError::Conflict { head }),
                Fate::Gone => {}
            }
            match self.append_once(expected, entries, beside) {
                Err(AppendError::Failed(Failure::Unreachable(_))) => {}
                other => return other,
            }
        }
        Err(AppendError::Failed(Failure::Unsure))
    }
}

pub(crate) fn signed(number: impl TryInto<i64>) -> i64 {
    number.try_into().unwrap_or(i64::MAX)
}

pub(crate) fn unsigned(number: i64) -> u64 {
    number.try_into().unwrap_or(0)
}

fn head(connection: &mut Connection, process: i64) -> Result<u64, Error> {
    let sql = "SELECT coalesce(max(number) + 1, 0) FROM entries WHERE process = ?1";
    connection.value(sql, values![process]).map(unsigned)
}

/// A key that is in the journal already breaks the one constraint that a group in order can break.
fn refused(error: Error) -> Failure {
    if error.breaks_constraint() { Failure::Unfit } else { error.into() }
}

fn insert(transaction: &mut Connection, process: i64, entries: &[NewEntry]) -> Result<(), Error> {
    let rows: Vec<_> = entries.iter().map(|entry| row(process, entry)).collect();
    transaction.insert("entries (process, number, salt, body, key)", &rows)?;
    let rows: Vec<_> = entries.iter().flat_map(|entry| sealed_rows(process, entry)).collect();
    transaction.insert("sealed (process, number, ordinal, hash, class, salt, text)", &rows)?;
    for entry in entries {
        if let Some((key, request)) = entry.key.as_ref().zip(entry.request) {
            // A refusal under the same key, whose time has come, may still stand there.
            let sql = "INSERT INTO answers (process, key, request, number) VALUES (?1, ?2, ?3, ?4)
                       ON CONFLICT (process, key) DO UPDATE SET request = excluded.request, number = excluded.number,
                       status = NULL, problem = NULL, until = NULL";
            transaction.execute(sql, values![process, key, request, signed(entry.number)])?;
        }
        entry.erases.iter().try_for_each(|erasure| erase(transaction, process, erasure))?;
    }
    Ok(())
}

fn row(process: i64, entry: &NewEntry) -> [Value<'_>; 5] {
    let (process, number) = (Value::Whole(process), Value::Whole(signed(entry.number)));
    [process, number, Value::Bytes(&entry.salt), Value::Bytes(&entry.body), entry.key.to_value()]
}

fn sealed_rows(process: i64, entry: &NewEntry) -> impl Iterator<Item = [Value<'_>; 7]> {
    let (process, number) = (Value::Whole(process), Value::Whole(signed(entry.number)));
    (0_i64..).zip(&entry.sealed).map(move |(ordinal, sealed)| {
        let (ordinal, hash, class) =
            (Value::Whole(ordinal), Value::Bytes(&sealed.hash.0), Value::Text(sealed.class.word()));
        [process, number, ordinal, hash, class, Value::Bytes(&sealed.salt), Value::Text(&sealed.text)]
    })
}

fn erase(transaction: &mut Connection, process: i64, erasure: &Erasure) -> Result<(), Error> {
    let sql = "UPDATE sealed SET salt = NULL, text = NULL, erased = ?4
               WHERE process = ?1 AND number = ?2 AND hash = ?3 AND class = ?5 AND text IS NOT NULL";
    let (number, class) = (signed(erasure.entry), erasure.class.word());
    let gone = transaction.execute(sql, values![process, number, erasure.hash.0, erasure.at, class])?;
    if gone > 0 && erasure.class == SealedClass::Position {
        forget_key(transaction, process, erasure.entry)?;
    }
    Ok(())
}

/// Forgets the idempotency key of an entry, which may name who put it, and what is kept of the request under it.
fn forget_key(transaction: &mut Connection, process: i64, number: u64) -> Result<(), Error> {
    let number = signed(number);
    transaction
        .execute("UPDATE entries SET key = NULL WHERE process = ?1 AND number = ?2", values![process, number])?;
    transaction.execute("DELETE FROM answers WHERE process = ?1 AND number = ?2", values![process, number]).map(drop)
}

impl Journal for DatabaseJournal {
    fn append(&mut self, expected: u64, entries: &[NewEntry]) -> Result<(), AppendError> {
        self.append_beside(expected, entries, &Beside::default())
    }

    fn append_beside(&mut self, expected: u64, entries: &[NewEntry], beside: &Beside) -> Result<(), AppendError> {
        match self.append_once(expected, entries, beside) {
            Err(AppendError::Failed(Failure::Unreachable(error))) => {
                tracing::warn!(%error, "the database went away in the middle; looking what became of it");
                self.append_after_loss(expected, entries, beside)?;
            }
            other => other?,
        }
        self.holds_erased |= !beside.release.is_empty() || entries.iter().any(|entry| !entry.erases.is_empty());
        // Durable it is in any case: where the files cannot be cleared now, the next append tries again.
        self.holds_erased = self.holds_erased && !self.connection.clear();
        Ok(())
    }

    fn held(&mut self) -> Result<Vec<Held>, Failure> {
        Ok(held::all(&mut self.connection, self.process)?)
    }

    fn head(&mut self) -> Result<u64, Failure> {
        Ok(head(&mut self.connection, self.process)?)
    }

    fn read(&mut self, from: u64, limit: usize) -> Result<Vec<StoredEntry>, Failure> {
        let (process, from, limit) = (self.process, signed(from), signed(limit.min(ENTRIES_MAX)));
        // As of one moment, so that entries and sealed texts belong together.
        let read = self.connection.moment(|connection| {
            let sql = "SELECT number, salt, body, key FROM entries WHERE process = ?1 AND number >= ?2
                       ORDER BY number LIMIT ?3";
            let mut entries = connection.query(sql, values![process, from, limit], entry)?;
            let Some(last) = entries.last().map(|last| last.entry.number) else { return Ok(entries) };
            let sql = "SELECT number, hash, class, salt, text, erased FROM sealed
                       WHERE process = ?1 AND number BETWEEN ?2 AND ?3 ORDER BY number, ordinal";
            connection.each(sql, values![process, from, signed(last)], |row| {
                let number = unsigned(row.get(0)?);
                let at = entries.binary_search_by_key(&number, |stored| stored.entry.number);
                let Some(stored) = at.ok().and_then(|at| entries.get_mut(at)) else { return Ok(()) };
                match sealed(row)? {
                    Ok(sealed) => stored.entry.sealed.push(sealed),
                    Err(erased) => stored.erased.push(erased),
                }
                Ok(())
            })?;
            Ok(entries)
        });
        Ok(read?)
    }

    fn beside(&mut self, size: u64, each: &mut dyn FnMut(u64, SealedRow)) -> Result<(), Failure> {
        let sql = "SELECT number, hash, class, salt, text, erased FROM sealed
                   WHERE process = ?1 AND number < ?2 ORDER BY number, ordinal";
        let read = self.connection.each(sql, values![self.process, signed(size)], |row| {
            each(unsigned(row.get(0)?), sealed(row)?);
            Ok(())
        });
        Ok(read?)
    }

    fn erase(&mut self, fields: &[(u64, Hash)], at: i64) -> Result<(), Failure> {
        let process = self.process;
        let gone = self.connection.transaction(Alone::Record(process), |transaction| {
            let mut gone = false;
            for (number, hash) in fields {
                let sql = "UPDATE sealed SET salt = NULL, text = NULL, erased = ?1
                           WHERE process = ?2 AND number = ?3 AND hash = ?4 AND text IS NOT NULL";
                if transaction.execute(sql, values![at, process, signed(*number), hash.0])? > 0 {
                    forget_key(transaction, process, *number)?;
                    gone = true;
                }
            }
            Ok::<bool, Error>(gone)
        })?;
        self.holds_erased |= gone;
        // Erased it is in any case: where the files cannot be cleared now, the next append tries again.
        self.holds_erased = self.holds_erased && !self.connection.clear();
        Ok(())
    }

    fn cosignatures(&mut self) -> Result<Vec<Cosignature>, Failure> {
        Ok(cosignatures::of_process(&mut self.connection, self.process)?)
    }

    fn process(&mut self) -> Result<Option<(String, String)>, Failure> {
        let sql = "SELECT slug, origin FROM processes WHERE id = ?1";
        let named = self.connection.optional(sql, values![self.process], |row| Ok((row.get(0)?, row.get(1)?)))?;
        // A row that is gone names nobody.
        Ok(Some(named.unwrap_or_default()))
    }

    fn answered(&mut self, from: u64, to: u64) -> Result<Vec<(String, u64)>, Failure> {
        let sql = "SELECT key, number FROM answers WHERE process = ?1 AND number >= ?2 AND number < ?3";
        let (from, to) = (signed(from), signed(to));
        let found = self.connection.query(sql, values![self.process, from, to], |row| {
            let number: i64 = row.get(1)?;
            Ok((row.get(0)?, unsigned(number)))
        });
        Ok(found?)
    }

    fn by_key(&mut self, key: &str) -> Result<Option<u64>, Failure> {
        let sql = "SELECT number FROM entries WHERE process = ?1 AND key = ?2";
        let number: Option<i64> = self.connection.optional(sql, values![self.process, key], |row| row.get(0))?;
        Ok(number.map(unsigned))
    }

    fn named_beside(&mut self, files: &BTreeSet<Hash>) -> Result<BTreeSet<Hash>, Failure> {
        let mut named: BTreeSet<(i64, Hash)> = BTreeSet::new();
        let sql = "SELECT process, body FROM entries WHERE process < ?1 OR process > ?1 ORDER BY process, number";
        self.connection.each(sql, values![self.process], |row| {
            let (process, body): (i64, Value<'_>) = (row.get(0)?, row.value(1)?);
            let Value::Bytes(body) = body else { return Err(Error::Kind(1)) };
            let body = String::from_utf8_lossy(body);
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
            Ok(())
        })?;
        Ok(named.into_iter().map(|(_, hash)| hash).collect())
    }

    fn follow(&self) -> Option<Follow> {
        self.server.as_ref().map(|server| Follow::new(server, self.process))
    }
}

fn entry(row: &Row<'_>) -> Result<StoredEntry, Error> {
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

/// What lies beside an entry, or that it was erased and when.
fn sealed(row: &Row<'_>) -> Result<SealedRow, Error> {
    let hash = Hash(row.get(1)?);
    let class = match row.get::<String>(2)?.as_str() {
        "position" => SealedClass::Position,
        "unattributed" => SealedClass::Unattributed,
        _ => SealedClass::Personal,
    };
    Ok(match (row.get::<Option<[u8; 32]>>(3)?, row.get::<Option<String>>(4)?) {
        (Some(salt), Some(text)) => Ok(SealedText { hash, class, salt, text }),
        (_, _) => Err((hash, row.get::<Option<i64>>(5)?.unwrap_or_default())),
    })
}
