//! Rows of one database carried into another, whichever engine either has.
//!
//! Which tables there are, the migrations say: they are run in memory, and what they made is asked of that database. So a table
//! that is added is carried with a copy; what of it goes with a single process stands in [`OF_PROCESS`], which a test compares.

use std::path::Path;

use crate::database::MIGRATIONS;
use crate::sql::{Connection, Error, Owned, Value, values};

/// How many rows are carried at once, and how many bytes of them.
const ROWS_AT_ONCE: usize = 64;
const BYTES_AT_ONCE: usize = 8 << 20;

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Table {
    pub(crate) name: String,
    pub(crate) columns: Vec<String>,
}

/// What of a table goes with one process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Goes {
    /// Rows of which this is true; `?1` is the number of the process.
    OfNumber(&'static str),
    /// Rows of which this is true; `?1` is its short name.
    OfName(&'static str),
    /// The accounts that are named, without their passwords.
    Accounts,
    /// Nothing: it is of this server or its operator, not of the process.
    Nothing,
}

/// What of each table goes with a process that is handed over: its record with all that lies beside it, the accounts that hold a
/// seat in it, and what persons asked to have erased that nobody has answered. How people sign in here, what was sent to whom and
/// by which link, tokens, webhooks and the logs of this server stay.
const OF_PROCESS: [(&str, Goes); 28] = [
    ("processes", Goes::OfNumber("id = ?1")),
    ("entries", Goes::OfNumber("process = ?1")),
    ("sealed", Goes::OfNumber("process = ?1")),
    ("cosignatures", Goes::OfNumber("process = ?1")),
    // No record is handed over while an item is considered behind closed doors.
    ("held", Goes::Nothing),
    // A refusal is no part of the record; an act that is repeated under its key finds its entry.
    ("answers", Goes::OfNumber("process = ?1 AND number IS NOT NULL")),
    ("erasure_requests", Goes::OfName("process = ?1 AND answered IS NULL")),
    ("accounts", Goes::Accounts),
    ("sign_ins", Goes::Nothing),
    ("passkeys", Goes::Nothing),
    ("second_factors", Goes::Nothing),
    ("recovery_codes", Goes::Nothing),
    ("identities", Goes::Nothing),
    ("links", Goes::Nothing),
    ("sign_in_log", Goes::Nothing),
    ("ceremonies", Goes::Nothing),
    ("tokens", Goes::Nothing),
    ("refusals", Goes::Nothing),
    ("looks", Goes::Nothing),
    ("followers", Goes::Nothing),
    ("mails", Goes::Nothing),
    ("mail_fates", Goes::Nothing),
    ("digest_lines", Goes::Nothing),
    ("told", Goes::Nothing),
    ("told_how", Goes::Nothing),
    ("webhooks", Goes::Nothing),
    ("leases", Goes::Nothing),
    ("uploads", Goes::Nothing),
];

/// A process of which the rows are carried.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Of<'a> {
    pub(crate) number: i64,
    pub(crate) name: &'a str,
    /// The accounts that go with it, by handle.
    pub(crate) accounts: &'a [String],
}

/// The migrations that make this form.
pub(crate) fn making(form: i64) -> &'static [&'static str] {
    usize::try_from(form).ok().and_then(|form| MIGRATIONS.get(..form)).unwrap_or_default()
}

/// The tables of a form, each after those whose rows it names.
pub(crate) fn tables(form: i64) -> Result<Vec<Table>, Error> {
    let mut made = Connection::file(Path::new(":memory:"))?;
    making(form).iter().try_for_each(|migration| made.migrate(migration))?;
    let sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid";
    let names: Vec<String> = made.query(sql, &[], |row| row.get(0))?;
    let table = |name: String| {
        let sql = "SELECT name FROM pragma_table_info(?1) ORDER BY cid";
        let columns = made.query(sql, values![name], |row| row.get(0))?;
        Ok(Table { name, columns })
    };
    names.into_iter().map(table).collect()
}

/// Makes the tables of a form in an empty database, and carries every row of another of that form into them.
pub(crate) fn all(from: &mut Connection, to: &mut Connection, form: i64) -> Result<(), Error> {
    making(form).iter().try_for_each(|migration| to.migrate(migration))?;
    for table in tables(form)? {
        carry((from, to), &table, (&table.selected(&table.columns, None), &[]))?;
    }
    to.set_form(form)?;
    to.count_on()
}

/// Makes the tables of a form in an empty database, and carries what goes with one process.
pub(crate) fn of_process(from: &mut Connection, to: &mut Connection, (form, of): (i64, Of<'_>)) -> Result<(), Error> {
    making(form).iter().try_for_each(|migration| to.migrate(migration))?;
    for table in tables(form)? {
        let goes = OF_PROCESS.iter().find(|(name, _)| *name == table.name).map_or(Goes::Nothing, |(_, goes)| *goes);
        match goes {
            Goes::OfNumber(which) => {
                carry((from, to), &table, (&table.selected(&table.columns, Some(which)), values![of.number]))?;
            }
            Goes::OfName(which) => {
                carry((from, to), &table, (&table.selected(&table.columns, Some(which)), values![of.name]))?;
            }
            Goes::Accounts => {
                let bare = |column: &String| if column == "password" { "''".to_owned() } else { quoted(column) };
                let bare: Vec<String> = table.columns.iter().map(bare).collect();
                let sql = format!("SELECT {} FROM accounts WHERE handle = ?1", bare.join(", "));
                for account in of.accounts {
                    carry((from, to), &table, (&sql, values![account]))?;
                }
            }
            Goes::Nothing => {}
        }
    }
    to.set_form(form)
}

impl Table {
    fn selected(&self, columns: &[String], which: Option<&str>) -> String {
        let columns: Vec<String> = columns.iter().map(|column| quoted(column)).collect();
        let which = which.map(|which| format!(" WHERE {which}")).unwrap_or_default();
        format!("SELECT {} FROM {}{which}", columns.join(", "), quoted(&self.name))
    }
}

/// A name, also where an engine has a word of its own that is written so.
fn quoted(name: &str) -> String {
    format!("\"{name}\"")
}

/// Carries the rows that a statement gives into a table.
fn carry(
    (from, to): (&mut Connection, &mut Connection),
    table: &Table,
    (select, values): (&str, &[Value<'_>]),
) -> Result<(), Error> {
    let columns: Vec<String> = table.columns.iter().map(|column| quoted(column)).collect();
    let (into, width) = (format!("{} ({})", quoted(&table.name), columns.join(", ")), columns.len());
    let (mut held, mut bytes) = (Vec::<Owned>::new(), 0_usize);
    let mut put = |held: &mut Vec<Owned>| {
        let row: Vec<Value<'_>> = held.iter().map(Owned::value).collect();
        to.insert_rows(&into, (width, &row))?;
        held.clear();
        Ok::<(), Error>(())
    };
    from.each(select, values, |row| {
        for column in 0..width {
            let value = Owned::from(row.value(column)?);
            bytes = bytes.saturating_add(value.bytes());
            held.push(value);
        }
        if held.len() < width.saturating_mul(ROWS_AT_ONCE) && bytes < BYTES_AT_ONCE {
            return Ok(());
        }
        bytes = 0;
        put(&mut held)
    })?;
    put(&mut held)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known() -> i64 {
        i64::try_from(MIGRATIONS.len()).unwrap()
    }

    /// A database with a row in each table, all of whose columns say something.
    fn filled() -> Connection {
        let mut made = Connection::file(Path::new(":memory:")).unwrap();
        MIGRATIONS.iter().for_each(|migration| made.migrate(migration).unwrap());
        made.set_form(known()).unwrap();
        made.batch("PRAGMA foreign_keys = OFF").unwrap();
        for table in tables(known()).unwrap() {
            let sql = "SELECT type FROM pragma_table_info(?1) ORDER BY cid";
            let kinds: Vec<String> = made.query(sql, values![table.name], |row| row.get(0)).unwrap();
            let value = |kind: &String| match kind.as_str() {
                "INTEGER" => "1",
                "BLOB" => "x'01'",
                _ => "'a'",
            };
            let row: Vec<&str> = kinds.iter().map(value).collect();
            made.batch(&format!("INSERT INTO {} VALUES ({})", table.name, row.join(", "))).unwrap();
        }
        made.batch("PRAGMA foreign_keys = ON").unwrap();
        made
    }

    fn count(of: &mut Connection, table: &str) -> i64 {
        of.value(&format!("SELECT count(*) FROM {table}"), &[]).unwrap()
    }

    #[test]
    fn every_table_of_every_migration_is_carried_and_is_said_of_a_process() {
        let made: usize = MIGRATIONS.iter().map(|migration| migration.matches("CREATE TABLE").count()).sum();
        let names: Vec<String> = tables(known()).unwrap().into_iter().map(|table| table.name).collect();
        assert_eq!(names.len(), made);
        let mut said: Vec<&str> = OF_PROCESS.iter().map(|(name, _)| *name).collect();
        let mut all_names: Vec<&str> = names.iter().map(String::as_str).collect();
        said.sort_unstable();
        all_names.sort_unstable();
        assert_eq!(said, all_names);

        let (mut from, mut to) = (filled(), Connection::file(Path::new(":memory:")).unwrap());
        all(&mut from, &mut to, known()).unwrap();
        for table in tables(known()).unwrap() {
            let rows = |of: &mut Connection| {
                let read = |row: &crate::sql::Row<'_>| {
                    (0..table.columns.len())
                        .map(|column| row.value(column).map(Owned::from))
                        .collect::<Result<Vec<_>, _>>()
                };
                of.query(&table.selected(&table.columns, None), &[], read).unwrap()
            };
            assert_eq!((rows(&mut from).len(), rows(&mut from)), (1, rows(&mut to)), "{}", table.name);
        }
        assert_eq!(to.form().unwrap(), known());
    }

    #[test]
    fn with_a_process_goes_nothing_by_which_somebody_signs_in_and_nothing_of_another() {
        let mut from = filled();
        from.batch("UPDATE erasure_requests SET answered = NULL; UPDATE accounts SET password = 'secret'").unwrap();
        from.batch("INSERT INTO accounts (name, handle, password, created) VALUES ('b', 'b', 'secret', 1)").unwrap();
        from.batch(
            "INSERT INTO processes VALUES (2, 'other', 'o', 1); INSERT INTO entries VALUES (2, 0, x'', x'', NULL)",
        )
        .unwrap();
        let mut to = Connection::file(Path::new(":memory:")).unwrap();
        let of = Of { number: 1, name: "a", accounts: &["a".to_owned(), "unknown".to_owned()] };
        of_process(&mut from, &mut to, (known(), of)).unwrap();
        for (table, goes) in OF_PROCESS {
            let rows = i64::from(goes != Goes::Nothing);
            assert_eq!(count(&mut to, table), rows, "{table}");
        }
        let passwords: Vec<String> = to.query("SELECT password FROM accounts", &[], |row| row.get(0)).unwrap();
        assert_eq!(passwords, [""]);
    }
}
