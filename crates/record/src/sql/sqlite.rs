//! `SQLite`: WAL, `synchronous=FULL`. Only here is what no other engine knows.

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, OpenFlags, Row, ToSql, params_from_iter};

use super::{Error, Value};

/// How long a writer waits for another program's transaction.
const BUSY: Duration = Duration::from_secs(10);
/// The most statements that a connection keeps prepared.
const PREPARED_MAX: usize = 256;

/// Opens the database to write, whatever its form.
pub(super) fn connect(path: &Path) -> Result<Connection, Error> {
    let connection = Connection::open(path)?;
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
pub(crate) fn open_to_read(path: &Path) -> Result<Connection, Error> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(BUSY)?;
    keep_plans(&connection)?;
    Ok(connection)
}

/// A statement keeps its plan whatever is bound to it. Else every query beside the partial index is planned anew each time.
fn keep_plans(connection: &Connection) -> Result<(), Error> {
    connection.set_prepared_statement_cache_capacity(PREPARED_MAX);
    Ok(connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).map(drop)?)
}

impl ToSql for Value<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => ValueRef::Null,
            Self::Whole(number) => ValueRef::Integer(*number),
            Self::Text(text) => ValueRef::Text(text.as_bytes()),
            Self::Bytes(bytes) => ValueRef::Blob(bytes),
        }))
    }
}

/// The value of a column.
pub(super) fn value<'a>(row: &'a Row<'a>, column: usize) -> Result<Value<'a>, Error> {
    match row.get_ref(column)? {
        ValueRef::Null => Ok(Value::Null),
        ValueRef::Integer(number) => Ok(Value::Whole(number)),
        ValueRef::Text(text) => std::str::from_utf8(text).map(Value::Text).map_err(|_no_text| Error::Kind(column)),
        ValueRef::Blob(bytes) => Ok(Value::Bytes(bytes)),
        ValueRef::Real(_) => Err(Error::Kind(column)),
    }
}

/// Changes rows; how many.
pub(super) fn execute(connection: &Connection, sql: &str, values: &[Value<'_>]) -> Result<usize, Error> {
    Ok(connection.prepare_cached(sql)?.execute(params_from_iter(values))?)
}

/// Gives each row of an answer to `each`.
pub(super) fn each(
    connection: &Connection,
    sql: &str,
    values: &[Value<'_>],
    each: &mut dyn FnMut(&super::Row<'_>) -> Result<(), Error>,
) -> Result<(), Error> {
    let mut query = connection.prepare_cached(sql)?;
    let mut rows = query.query(params_from_iter(values))?;
    while let Some(row) = rows.next()? {
        each(&super::Row::Sqlite(row))?;
    }
    Ok(())
}

/// The form of a database.
pub(super) fn form(connection: &Connection) -> Result<i64, Error> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Says which form a database has.
pub(super) fn set_form(connection: &Connection, form: i64) -> Result<(), Error> {
    Ok(connection.pragma_update(None, "user_version", form)?)
}

/// Copies a database as it stands at one moment into a file.
pub(crate) fn copy(connection: &Connection, to: &Path) -> Result<(), Error> {
    Ok(connection.execute("VACUUM INTO ?1", [to.display().to_string()]).map(drop)?)
}

/// Reads all of a database; what is wrong with it.
pub(super) fn damage(connection: &Connection) -> Result<Option<String>, Error> {
    let found: String = connection.pragma_query_value(None, "integrity_check", |row| row.get(0))?;
    Ok((found != "ok").then_some(found))
}

/// Bounds a database to so many pages.
pub(super) fn bound_pages(connection: &Connection, pages: i64) -> Result<(), Error> {
    Ok(connection.pragma_update(None, "max_page_count", pages)?)
}

/// Writes the log back into the database and empties it, so that a text that was erased is not in it any longer; false where
/// a reader was at work for too long.
pub(super) fn empty_log(connection: &Connection) -> bool {
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0)) == Ok(0_i64)
}
