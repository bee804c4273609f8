//! `PostgreSQL`: connections that come back by themselves, and what no other engine knows.
//!
//! The library waits with a runtime of its own, which must not happen on a thread that drives another: [`outside`] is the one
//! place that sees to it.

use std::collections::BTreeMap;
use std::error::Error as _;
use std::time::Duration;

use bytes::BytesMut;
use postgres::error::SqlState;
use postgres::fallible_iterator::FallibleIterator;
use postgres::types::{IsNull, ToSql, Type, WrongType, to_sql_checked};
use postgres::{Row, Statement};
use tokio::runtime::{Handle, RuntimeFlavor};

use super::server::Server;
use super::{Alone, Error, Value};

/// The most statements that a connection keeps prepared.
const PREPARED_MAX: usize = 256;
/// The first number of all our locks: "MESH".
const LOCKS: i32 = 0x4d45_5348;
/// Where it is told that a record has grown.
const CHANNEL: &str = "meshveret";
/// The largest table, in bytes, that is written anew where something in it was erased; a larger one is only cleared.
const ANEW_MAX: i64 = 256 << 20;

/// Waits for the library where this thread may wait: a thread that drives a runtime hands its other work to another first.
fn outside<T>(work: impl FnOnce() -> T) -> T {
    let drives = Handle::try_current().is_ok_and(|handle| handle.runtime_flavor() == RuntimeFlavor::MultiThread);
    if drives { tokio::task::block_in_place(work) } else { work() }
}

/// A connection. One that broke is made anew before the next statement, never in the middle of a transaction.
pub(crate) struct Client {
    server: Server,
    connection: Option<postgres::Client>,
    /// Statements by the text in which we write them.
    prepared: BTreeMap<String, Statement>,
    in_transaction: bool,
    /// A statement of the transaction failed: it cannot be committed.
    failed: bool,
    /// What others are told with the commit.
    word: Option<String>,
}

impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Client").field("server", &self.server).finish_non_exhaustive()
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        self.leave();
    }
}

impl Client {
    /// One that has not connected yet.
    pub(super) fn new(server: &Server) -> Self {
        let prepared = BTreeMap::new();
        Self { server: server.clone(), connection: None, prepared, in_transaction: false, failed: false, word: None }
    }

    /// Lets go of the connection, whatever its state.
    fn leave(&mut self) {
        self.prepared.clear();
        if let Some(client) = self.connection.take() {
            outside(|| drop(client));
        }
    }

    /// Sees to it that there is a connection, as far as can be told without asking.
    fn live(&mut self) -> Result<(), Error> {
        if self.in_transaction {
            return if self.connection.is_some() { Ok(()) } else { Err(Error::Lost) };
        }
        let broken =
            |client: &mut postgres::Client| outside(|| client.check_connection().is_err()) || client.is_closed();
        if self.connection.as_mut().is_none_or(broken) {
            self.leave();
            self.connection = Some(outside(|| self.server.connect())?);
        }
        Ok(())
    }

    /// Asks the server. A connection that broke by it is let go of.
    fn ask<T>(&mut self, ask: impl FnOnce(&mut postgres::Client) -> Result<T, Error>) -> Result<T, Error> {
        let client = self.connection.as_mut().ok_or(Error::Lost)?;
        let answer = outside(|| ask(client));
        if let Err(error) = &answer {
            self.failed = true;
            if error.is_lost() {
                self.leave();
            }
        }
        answer
    }

    /// A statement, prepared. Where the connection breaks by it nothing was begun, and it is tried again on another.
    fn statement(&mut self, sql: &str) -> Result<Statement, Error> {
        self.live()?;
        if let Some(known) = self.prepared.get(sql) {
            return Ok(known.clone());
        }
        let written = written(sql);
        let prepare = |client: &mut Self| client.ask(|client| Ok(client.prepare(&written)?));
        let statement = match prepare(self) {
            Err(error) if error.is_lost() && !self.in_transaction => {
                self.live()?;
                prepare(self)?
            }
            other => other?,
        };
        if self.prepared.len() >= PREPARED_MAX {
            self.prepared.clear();
        }
        self.prepared.insert(sql.to_owned(), statement.clone());
        Ok(statement)
    }

    /// Changes rows; how many. Where the connection breaks outside a transaction, nobody knows whether it did.
    pub(super) fn execute(&mut self, sql: &str, values: &[Value<'_>]) -> Result<usize, Error> {
        let statement = self.statement(sql)?;
        let values: Vec<&(dyn ToSql + Sync)> = values.iter().map(bound).collect();
        let rows = self.ask(|client| Ok(client.execute(&statement, &values)?))?;
        Ok(usize::try_from(rows).unwrap_or(usize::MAX))
    }

    /// Gives each row of an answer to `each`; outside a transaction it only reads, and is asked again where the connection
    /// breaks before a row came.
    pub(super) fn each(
        &mut self,
        sql: &str,
        values: &[Value<'_>],
        each: &mut dyn FnMut(&super::Row<'_>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let mut came = false;
        let mut noted = |row: &super::Row<'_>| {
            came = true;
            each(row)
        };
        match self.each_once(sql, values, &mut noted) {
            Err(error) if error.is_lost() && !came && !self.in_transaction => self.each_once(sql, values, each),
            other => other,
        }
    }

    fn each_once(
        &mut self,
        sql: &str,
        values: &[Value<'_>],
        each: &mut dyn FnMut(&super::Row<'_>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let statement = self.statement(sql)?;
        self.ask(|client| {
            let mut rows = client.query_raw(&statement, values.iter().map(bound))?;
            while let Some(row) = rows.next()? {
                each(&super::Row::Postgres(&row))?;
            }
            Ok(())
        })
    }

    /// Runs several statements without values.
    pub(super) fn batch(&mut self, sql: &str) -> Result<(), Error> {
        self.live()?;
        self.ask(|client| Ok(client.batch_execute(sql)?))
    }

    /// Begins a transaction. Where the connection breaks by it nothing was begun, and it is tried again on another.
    pub(super) fn begin(&mut self, how: &str) -> Result<(), Error> {
        let mut begun = self.batch(how);
        if begun.as_ref().is_err_and(Error::is_lost) {
            begun = self.batch(how);
        }
        if begun.is_err() {
            // A lock that was waited for too long leaves a transaction behind that takes no statement any more.
            self.leave();
        }
        begun?;
        (self.in_transaction, self.failed) = (true, false);
        Ok(())
    }

    /// Begins a transaction that no other of its kind is beside.
    pub(super) fn begin_alone(&mut self, alone: Alone) -> Result<(), Error> {
        let lock = match alone {
            Alone::Tables => 0,
            Alone::Record(process) => i32::try_from(process).unwrap_or(i32::MAX),
        };
        self.begin(&format!("BEGIN; SELECT pg_advisory_xact_lock({LOCKS}, {lock})"))
    }

    /// Ends a transaction. Where a statement of it failed the server would take a COMMIT for a ROLLBACK, and say nothing.
    pub(super) fn end(&mut self, how: &str) -> Result<(), Error> {
        self.in_transaction = false;
        let word = self.word.take().filter(|_| how == "COMMIT").unwrap_or_default();
        if self.failed && how == "COMMIT" {
            drop(self.ask(|client| Ok(client.batch_execute("ROLLBACK")?)));
            return Err(Error::Lost);
        }
        self.ask(|client| Ok(client.batch_execute(&format!("{word}{how}"))?))
    }

    /// The form of the database.
    pub(super) fn form(&mut self) -> Result<i64, Error> {
        self.live()?;
        self.ask(|client| {
            let there = "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'form'";
            let there: i64 = client.query_one(there, &[])?.try_get(0)?;
            if there == 0 {
                return Ok(0);
            }
            Ok(client.query_one("SELECT max(number) FROM form", &[])?.try_get(0)?)
        })
    }

    /// Says which form the database has.
    pub(super) fn set_form(&mut self, form: i64) -> Result<(), Error> {
        let sql = format!(
            "CREATE TABLE IF NOT EXISTS form (number BIGINT NOT NULL); DELETE FROM form; INSERT INTO form VALUES ({form})"
        );
        self.batch(&sql)
    }

    /// Counts on from the rows that were given their numbers elsewhere.
    pub(super) fn count_on(&mut self) -> Result<(), Error> {
        self.ask(|client| {
            let counted = "SELECT CAST(table_name AS TEXT), CAST(column_name AS TEXT) FROM information_schema.columns
                           WHERE is_identity = 'YES' AND table_schema = current_schema()";
            for row in client.query(counted, &[])? {
                let (table, column): (String, String) = (row.try_get(0)?, row.try_get(1)?);
                client.batch_execute(&format!(
                    "SELECT setval(pg_get_serial_sequence('{table}', '{column}'), coalesce(max({column}), 0) + 1, false) FROM {table}"
                ))?;
            }
            Ok(())
        })
    }

    /// Tells all who listen how far a record goes, once the transaction is committed: it goes with the commit.
    pub(super) fn tell(&mut self, process: i64, head: u64) {
        self.word = Some(format!("NOTIFY {CHANNEL}, '{process} {head}'; "));
    }

    /// Takes the rows that were erased or changed out of the tables' files; false where that must be tried again.
    pub(super) fn clear(&mut self) -> bool {
        // Whoever still reads a table as it was before keeps in it what is gone, also while it is written anew: an analysis by the
        // server itself, a copy that is being made, somebody who is only just connecting and of whom nothing is known. Their
        // reading shows by the rows that are left behind; who begins later reads the table as it is. A server of version 15 or
        // later tells of them at once. Other roles' long reading is looked for beside.
        let asked = "SELECT pg_total_relation_size('sealed'),
                     pg_stat_get_dead_tuples('sealed'::regclass) + pg_stat_get_dead_tuples('held'::regclass)
                     + (SELECT count(*) FROM pg_stat_activity
                        WHERE datname = current_database() AND pid <> pg_backend_pid() AND age(backend_xmin) > 0)";
        let tidied = self.live().and_then(|()| self.batch("VACUUM sealed")).and_then(|()| self.batch("VACUUM held"));
        let found = tidied.and_then(|()| {
            self.ask(|client| {
                let row = client.query_one(asked, &[])?;
                Ok((row.try_get::<_, i64>(0)?, row.try_get::<_, i64>(1)?))
            })
        });
        // A row that is gone leaves its bytes in the page; only a table that is written anew has none of them.
        let sealed = match found {
            Ok((size, 0)) if size <= ANEW_MAX => "VACUUM (FULL) sealed",
            Ok((_, 0)) => "VACUUM sealed",
            Ok(_) | Err(_) => return false,
        };
        // What is held is little.
        let held = self.batch(sealed).and_then(|()| self.batch("VACUUM (FULL) held"));
        held.and_then(|()| self.batch("VACUUM entries")).is_ok()
    }

    /// True where others follow this server and it waits for none of them: what it acknowledged is lost with its disk.
    pub(crate) fn has_only_late_followers(&mut self) -> Result<bool, Error> {
        self.live()?;
        self.ask(|client| {
            let sql =
                "SELECT count(*) > 0 AND current_setting('synchronous_standby_names') = '' FROM pg_stat_replication";
            Ok(client.query_one(sql, &[])?.try_get(0)?)
        })
    }

    /// The bytes of the database.
    pub(super) fn bytes(&mut self) -> Result<i64, Error> {
        self.live()?;
        self.ask(|client| Ok(client.query_one("SELECT pg_database_size(current_database())", &[])?.try_get(0)?))
    }
}

/// A connection that only listens.
pub(crate) struct Listener {
    server: Server,
    client: Option<postgres::Client>,
}

impl Listener {
    /// One that has not connected yet.
    pub(crate) fn new(server: &Server) -> Self {
        Self { server: server.clone(), client: None }
    }

    /// The next word, process and head, or nothing within this time; nothing at once after it connected, for what was said before
    /// was not heard. After an error the next call connects anew.
    pub(crate) fn next(&mut self, within: Duration) -> Result<Option<(i64, u64)>, Error> {
        let heard = self.listen(within);
        if heard.is_err() {
            let broken = self.client.take();
            outside(|| drop(broken));
        }
        heard
    }

    fn listen(&mut self, within: Duration) -> Result<Option<(i64, u64)>, Error> {
        let Some(client) = &mut self.client else {
            let mut client = outside(|| self.server.connect())?;
            outside(|| client.batch_execute(&format!("LISTEN {CHANNEL}")))?;
            self.client = Some(client);
            return Ok(None);
        };
        let heard = outside(|| client.notifications().timeout_iter(within).next())?;
        if client.is_closed() {
            return Err(Error::Lost);
        }
        let word = heard.as_ref().and_then(|heard| heard.payload().split_once(' '));
        Ok(word.and_then(|(process, head)| Some((process.parse().ok()?, head.parse().ok()?))))
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let client = self.client.take();
        outside(|| drop(client));
    }
}

fn bound<'a>(value: &'a Value<'_>) -> &'a (dyn ToSql + Sync) {
    value
}

impl ToSql for Value<'_> {
    fn to_sql(&self, kind: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match *self {
            Self::Null => Ok(IsNull::Yes),
            Self::Whole(number) if *kind == Type::INT4 => i32::try_from(number)?.to_sql(kind, out),
            Self::Whole(number) if *kind == Type::INT8 => number.to_sql(kind, out),
            Self::Text(text) if <&str as ToSql>::accepts(kind) => text.to_sql(kind, out),
            Self::Bytes(bytes) if *kind == Type::BYTEA => bytes.to_sql(kind, out),
            Self::Whole(_) | Self::Text(_) | Self::Bytes(_) => Err(Box::new(WrongType::new::<Self>(kind.clone()))),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

/// The value of a column.
pub(super) fn value(row: &Row, column: usize) -> Result<Value<'_>, Error> {
    let kind = row.columns().get(column).ok_or(Error::Kind(column))?.type_();
    let found = if *kind == Type::INT8 {
        row.try_get::<_, Option<i64>>(column)?.map(Value::Whole)
    } else if *kind == Type::INT4 {
        row.try_get::<_, Option<i32>>(column)?.map(|number| Value::Whole(number.into()))
    } else if *kind == Type::BYTEA {
        row.try_get::<_, Option<&[u8]>>(column)?.map(Value::Bytes)
    } else {
        row.try_get::<_, Option<&str>>(column)?.map(Value::Text)
    };
    Ok(found.unwrap_or(Value::Null))
}

/// True if a row of this key is there already, or a row that it names is not.
pub(super) fn breaks_constraint(error: &postgres::Error) -> bool {
    error.code().is_some_and(|code| code.code().starts_with("23"))
}

/// True if the server is full.
pub(crate) fn is_full(error: &postgres::Error) -> bool {
    error.code() == Some(&SqlState::DISK_FULL)
}

/// True if the connection is of no use any more: it broke, or the server stops or takes no writes.
pub(super) fn is_lost(error: &postgres::Error) -> bool {
    match error.code() {
        Some(code) => {
            let code = code.code();
            code.starts_with("08") || code.starts_with("57P") || code == "25006" || code == "25P03"
        }
        None => error.is_closed() || error.source().is_some_and(<dyn std::error::Error>::is::<std::io::Error>),
    }
}

/// A statement as `PostgreSQL` has it: `$1` for `?1`.
fn written(sql: &str) -> String {
    sql.replace('?', "$")
}

/// The tables of a migration as `PostgreSQL` has them. Texts are compared byte by byte, as in `SQLite`.
pub(crate) fn tables(migration: &str) -> String {
    let line = |line: &str| {
        let (said, comment) = line.split_once("--").map_or((line, ""), |(said, comment)| (said, comment));
        // Only a number of a row is given by the engine; what is called otherwise is another row's.
        let is_number = said.trim_start().starts_with("id ");
        let counted =
            if is_number { "BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY" } else { "BIGINT PRIMARY KEY" };
        let said = said
            .replace("INTEGER PRIMARY KEY", counted)
            .replace("INTEGER", "BIGINT")
            .replace("BLOB", "BYTEA")
            .replace("TEXT", "TEXT COLLATE \"C\"")
            .replace(") STRICT, WITHOUT ROWID;", ");")
            .replace(") STRICT;", ");");
        if comment.is_empty() { said } else { format!("{said}--{comment}") }
    };
    migration.lines().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_statement_and_a_table_are_written_for_the_other_engine() {
        assert_eq!(written("a = ?1 AND b = ?12"), "a = $1 AND b = $12");
        let said = "-- A BLOB.\nCREATE TABLE a (\n  id   INTEGER PRIMARY KEY,\n  b BLOB, c TEXT NOT NULL, d INTEGER\n) STRICT, WITHOUT ROWID;";
        let other = "-- A BLOB.\nCREATE TABLE a (\n  id   BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,\n  b BYTEA, c TEXT COLLATE \"C\" NOT NULL, d BIGINT\n);";
        assert_eq!(tables(said), other);
    }
}
