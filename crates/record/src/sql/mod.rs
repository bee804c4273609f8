//! One SQL for two engines: an `SQLite` file beside the server, or a `PostgreSQL` server for several nodes.
//!
//! Statements are written once, as both engines read them: placeholders are `?1`, `?2`; a value that only stands beside
//! `IS NULL` says its kind with a CAST; what would be `INSERT OR REPLACE` is `ON CONFLICT`. Each statement is prepared once for
//! a connection. Where the engines truly differ, it stays in the engine's own file.
//!
//! A transaction of either engine is alone: `SQLite` lets one write at a time, and in `PostgreSQL` each begins with a lock of its
//! own. So what is read in a transaction still holds when it writes.

pub(crate) mod postgres;
pub(crate) mod server;
pub(crate) mod sqlite;
mod value;

use std::path::Path;

pub(crate) use self::value::{FromValue, Owned, Row, ToValue, Value, values};

/// What went wrong with a statement.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// `SQLite` says so.
    #[error(transparent)]
    Sqlite(#[from] rusqlite::Error),
    /// `PostgreSQL` says so, or cannot be reached.
    #[error(transparent)]
    Postgres(#[from] ::postgres::Error),
    /// A column holds another kind of value than the program reads.
    #[error("column {0} holds another kind of value")]
    Kind(usize),
    /// There is no row where one must be.
    #[error("a row is missing")]
    NoRow,
    /// The connection broke, or the transaction with it.
    #[error("the connection to the database was lost")]
    Lost,
    /// The server may lose what it acknowledged.
    #[error("this PostgreSQL server may lose what it has acknowledged: {0} is off; set it on")]
    Unsafe(&'static str),
}

impl Error {
    /// True if a row of this key is there already, or a row that it names is not.
    pub(crate) fn breaks_constraint(&self) -> bool {
        match self {
            Self::Sqlite(error) => error.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation),
            Self::Postgres(error) => postgres::breaks_constraint(error),
            Self::Kind(_) | Self::NoRow | Self::Lost | Self::Unsafe(_) => false,
        }
    }

    /// True if the server is gone: whether it did what it was asked for last is not known.
    pub(crate) fn is_lost(&self) -> bool {
        match self {
            Self::Postgres(error) => postgres::is_lost(error),
            Self::Lost => true,
            Self::Sqlite(_) | Self::Kind(_) | Self::NoRow | Self::Unsafe(_) => false,
        }
    }
}

/// How many rows one statement inserts: each size is prepared once.
const AT_ONCE: [usize; 3] = [64, 8, 1];

/// What locks a transaction out: others of the same kind, and no other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Alone {
    /// Among those that change the server's own tables.
    Tables,
    /// Among those that append to the record of this process.
    Record(i64),
}

/// A connection to the database.
#[derive(Debug)]
pub(crate) enum Connection {
    /// To a file.
    Sqlite(rusqlite::Connection),
    /// To a server.
    Postgres(Box<postgres::Client>),
}

impl Connection {
    /// Opens a file to write, whatever its form.
    pub(crate) fn file(path: &Path) -> Result<Self, Error> {
        Ok(Self::Sqlite(sqlite::connect(path)?))
    }

    /// Opens a file to read only.
    pub(crate) fn file_to_read(path: &Path) -> Result<Self, Error> {
        Ok(Self::Sqlite(sqlite::open_to_read(path)?))
    }

    /// A connection to a server, which is made when it is first used.
    pub(crate) fn server(server: &server::Server) -> Self {
        Self::Postgres(Box::new(postgres::Client::new(server)))
    }

    /// Changes rows; how many.
    pub(crate) fn execute(&mut self, sql: &str, values: &[Value<'_>]) -> Result<usize, Error> {
        match self {
            Self::Sqlite(connection) => sqlite::execute(connection, sql, values),
            Self::Postgres(client) => client.execute(sql, values),
        }
    }

    /// Gives each row of an answer to `each`, as it comes.
    pub(crate) fn each(
        &mut self,
        sql: &str,
        values: &[Value<'_>],
        mut each: impl FnMut(&Row<'_>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        match self {
            Self::Sqlite(connection) => sqlite::each(connection, sql, values, &mut each),
            Self::Postgres(client) => client.each(sql, values, &mut each),
        }
    }

    /// All rows of an answer.
    pub(crate) fn query<T>(
        &mut self,
        sql: &str,
        values: &[Value<'_>],
        read: impl Fn(&Row<'_>) -> Result<T, Error>,
    ) -> Result<Vec<T>, Error> {
        let mut rows = Vec::new();
        self.each(sql, values, |row| {
            rows.push(read(row)?);
            Ok(())
        })?;
        Ok(rows)
    }

    /// The first row of an answer, if there is one.
    pub(crate) fn optional<T>(
        &mut self,
        sql: &str,
        values: &[Value<'_>],
        read: impl Fn(&Row<'_>) -> Result<T, Error>,
    ) -> Result<Option<T>, Error> {
        Ok(self.query(sql, values, read)?.into_iter().next())
    }

    /// The one value of an answer that has one.
    pub(crate) fn value<T: FromValue>(&mut self, sql: &str, values: &[Value<'_>]) -> Result<T, Error> {
        self.optional(sql, values, |row| row.get(0))?.ok_or(Error::NoRow)
    }

    /// Inserts rows into a table with its columns, several with one statement.
    pub(crate) fn insert<const N: usize>(&mut self, into: &str, rows: &[[Value<'_>; N]]) -> Result<(), Error> {
        self.insert_rows(into, (N, rows.as_flattened()))
    }

    /// The same for rows that are so wide, one after the other.
    pub(crate) fn insert_rows(&mut self, into: &str, (wide, rows): (usize, &[Value<'_>])) -> Result<(), Error> {
        let mut left = rows;
        while !left.is_empty() {
            let there = left.len().checked_div(wide).unwrap_or_default();
            let size = AT_ONCE.into_iter().find(|size| *size <= there).unwrap_or(1);
            let (now, later) = left.split_at_checked(size.saturating_mul(wide)).ok_or(Error::NoRow)?;
            self.execute(&inserting(into, wide, size), now)?;
            left = later;
        }
        Ok(())
    }

    /// Lets the engine count on from the numbers that rows were given elsewhere; `SQLite` looks at the rows themselves.
    pub(crate) fn count_on(&mut self) -> Result<(), Error> {
        match self {
            Self::Sqlite(_) => Ok(()),
            Self::Postgres(client) => client.count_on(),
        }
    }

    /// True where another program is connected to the server's database. Who works on a file, its lock says.
    pub(crate) fn has_others(&mut self) -> Result<bool, Error> {
        match self {
            Self::Sqlite(_) => Ok(false),
            Self::Postgres(_) => self
                .value::<i64>(
                    "SELECT count(*) FROM pg_stat_activity
                 WHERE datname = current_database() AND pid <> pg_backend_pid()
                   AND application_name = current_setting('application_name')",
                    &[],
                )
                .map(|others| others > 0),
        }
    }

    /// True if there is no table in the database.
    pub(crate) fn is_empty(&mut self) -> Result<bool, Error> {
        let sql = match self {
            Self::Sqlite(_) => "SELECT count(*) FROM sqlite_master",
            Self::Postgres(_) => "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()",
        };
        self.value::<i64>(sql, &[]).map(|tables| tables == 0)
    }

    /// Runs several statements without values.
    pub(crate) fn batch(&mut self, sql: &str) -> Result<(), Error> {
        match self {
            Self::Sqlite(connection) => Ok(connection.execute_batch(sql)?),
            Self::Postgres(client) => client.batch(sql),
        }
    }

    /// Does all of this or nothing, durably when it returns, while no other does the like.
    pub(crate) fn transaction<T, E: From<Error>>(
        &mut self,
        alone: Alone,
        work: impl FnOnce(&mut Self) -> Result<T, E>,
    ) -> Result<T, E> {
        match self {
            Self::Sqlite(connection) => connection.execute_batch("BEGIN IMMEDIATE").map_err(Error::from)?,
            Self::Postgres(client) => client.begin_alone(alone)?,
        }
        self.ended(work)
    }

    /// Reads everything as of one moment.
    pub(crate) fn moment<T>(&mut self, read: impl Fn(&mut Self) -> Result<T, Error>) -> Result<T, Error> {
        let first = self.moment_once(&read);
        match first {
            Err(error) if error.is_lost() => self.moment_once(&read),
            other => other,
        }
    }

    fn moment_once<T>(&mut self, read: impl Fn(&mut Self) -> Result<T, Error>) -> Result<T, Error> {
        match self {
            Self::Sqlite(connection) => connection.execute_batch("BEGIN")?,
            Self::Postgres(client) => client.begin("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY")?,
        }
        self.ended(read)
    }

    /// Does the work of a transaction that has begun, and ends it: also when the work panics.
    fn ended<T, E: From<Error>>(&mut self, work: impl FnOnce(&mut Self) -> Result<T, E>) -> Result<T, E> {
        let open = Open { connection: self, committed: false };
        let done = work(open.connection)?;
        open.commit()?;
        Ok(done)
    }

    /// The form of the database.
    pub(crate) fn form(&mut self) -> Result<i64, Error> {
        match self {
            Self::Sqlite(connection) => sqlite::form(connection),
            Self::Postgres(client) => client.form(),
        }
    }

    /// Says which form the database has.
    pub(crate) fn set_form(&mut self, form: i64) -> Result<(), Error> {
        match self {
            Self::Sqlite(connection) => sqlite::set_form(connection, form),
            Self::Postgres(client) => client.set_form(form),
        }
    }

    /// Makes the tables of a migration, which is written as `SQLite` has it.
    pub(crate) fn migrate(&mut self, migration: &str) -> Result<(), Error> {
        match self {
            Self::Sqlite(_) => self.batch(migration),
            Self::Postgres(client) => client.batch(&postgres::tables(migration)),
        }
    }

    /// The time by the clock of the database, in milliseconds since 1970.
    pub(crate) fn now(&mut self) -> Result<i64, Error> {
        match self {
            Self::Sqlite(_) => self.value("SELECT CAST(unixepoch('subsec') * 1000 AS INTEGER)", &[]),
            Self::Postgres(_) => self.value("SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT)", &[]),
        }
    }

    /// Tells other nodes how far a record goes, once the transaction is committed.
    pub(crate) fn tell(&mut self, process: i64, head: u64) {
        if let Self::Postgres(client) = self {
            client.tell(process, head);
        }
    }

    /// Sees to it that what was erased is in no file of the database any longer; false where that must be tried again.
    pub(crate) fn clear(&mut self) -> bool {
        match self {
            Self::Sqlite(connection) => sqlite::empty_log(connection),
            Self::Postgres(client) => client.clear(),
        }
    }

    /// What is wrong with the files of the database. A server looks after its own.
    pub(crate) fn damage(&mut self) -> Result<Option<String>, Error> {
        match self {
            Self::Sqlite(connection) => sqlite::damage(connection),
            Self::Postgres(_) => Ok(None),
        }
    }

    /// Bounds a file to so many pages, so that a test can fill the disk.
    pub(crate) fn bound_pages(&mut self, pages: i64) -> Result<(), Error> {
        match self {
            Self::Sqlite(connection) => sqlite::bound_pages(connection, pages),
            Self::Postgres(_) => Ok(()),
        }
    }

    /// The bytes of a database that a server keeps; of a file the system knows better.
    pub(crate) fn bytes(&mut self) -> Result<Option<i64>, Error> {
        match self {
            Self::Sqlite(_) => Ok(None),
            Self::Postgres(client) => client.bytes().map(Some),
        }
    }

    /// True where what a server acknowledges is lost with its disk although others follow it.
    pub(crate) fn has_only_late_followers(&mut self) -> Result<bool, Error> {
        match self {
            Self::Sqlite(_) => Ok(false),
            Self::Postgres(client) => client.has_only_late_followers(),
        }
    }

    fn end(&mut self, how: &str) -> Result<(), Error> {
        match self {
            Self::Sqlite(connection) => Ok(connection.execute_batch(how)?),
            Self::Postgres(client) => client.end(how),
        }
    }
}

/// The statement that inserts so many rows.
fn inserting(into: &str, columns: usize, rows: usize) -> String {
    let row = |nth: usize| {
        let first = nth.saturating_mul(columns);
        let places: Vec<String> = (1..=columns).map(|column| format!("?{}", first.saturating_add(column))).collect();
        format!("({})", places.join(", "))
    };
    let rows: Vec<String> = (0..rows).map(row).collect();
    format!("INSERT INTO {into} VALUES {}", rows.join(", "))
}

/// A transaction that is open until it is committed or dropped.
struct Open<'a> {
    connection: &'a mut Connection,
    committed: bool,
}

impl Open<'_> {
    fn commit(mut self) -> Result<(), Error> {
        self.connection.end("COMMIT")?;
        self.committed = true;
        Ok(())
    }
}

impl Drop for Open<'_> {
    fn drop(&mut self) {
        // What cannot be rolled back is so already: the engine did it, or the connection is gone.
        if !self.committed {
            drop(self.connection.end("ROLLBACK"));
        }
    }
}
