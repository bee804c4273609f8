//! Who of the Chair and the secretariat looked at personal data of others: a log in the server's own tables, outside every record.
//!
//! It holds no name and no network address; a line goes after half a year, or when 100,000 later ones have come.

use crate::data_dir::DataDir;
use crate::failure::Failure;
use crate::sql::{Error, Row, values};

/// How long a line is kept, in milliseconds.
pub const KEPT_MS: i64 = 180 * 24 * 60 * 60 * 1000;
/// The most lines that are kept.
pub const LOOKS_MAX: i64 = 100_000;
/// The most lines of one answer.
pub const SHOWN_MAX: i64 = 500;
/// For how long the same look of the same person is one line, in milliseconds: ten minutes, for a page is loaded again and again.
pub const SAME_MS: i64 = 10 * 60 * 1000;

/// A look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// When, by the server's clock.
    pub at: i64,
    /// The process.
    pub process: String,
    /// As whom.
    pub capacity: String,
    /// The handle of the account, where there is one.
    pub account: Option<String>,
    /// What was looked at, in a word.
    pub what: String,
    /// The meeting of which it is.
    pub meeting: Option<String>,
    /// The party whose persons they are; none: those of every party.
    pub party: Option<String>,
}

/// Whose lines are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of<'a> {
    /// Every line of a process.
    Process(&'a str),
    /// Those of a process that concern the persons of a party.
    Party(&'a str, &'a str),
    /// Those of an account: where it looked.
    Account(&'a str),
}

impl DataDir {
    /// Notes a look, unless the same person noted the same a short while ago, and forgets lines that are too old or too many.
    ///
    /// # Errors
    /// The database fails.
    pub fn note_look(&self, look: &Look) -> Result<(), Failure> {
        self.change(|transaction| {
            let sql = "INSERT INTO looks (at, process, capacity, account, what, meeting, party)
                       SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 WHERE NOT EXISTS (SELECT 1 FROM looks WHERE process = ?2
                       AND at > ?8 AND capacity = ?3 AND account IS NOT DISTINCT FROM ?4 AND what = ?5 AND meeting IS NOT DISTINCT FROM ?6
                       AND party IS NOT DISTINCT FROM ?7)";
            let Look { at, process, capacity, account, what, meeting, party } = look;
            let since = at.saturating_sub(SAME_MS);
            transaction.execute(sql, values![at, process, capacity, account, what, meeting, party, since])?;
            transaction.execute("DELETE FROM looks WHERE at < ?1", values![at.saturating_sub(KEPT_MS)])?;
            let sql = "DELETE FROM looks WHERE id <= (SELECT max(id) FROM looks) - ?1";
            transaction.execute(sql, values![LOOKS_MAX])?;
            Ok(())
        })
    }

    /// The lines that are younger than half a year, the latest first.
    ///
    /// # Errors
    /// The database fails.
    pub fn looks(&self, of: Of<'_>, now: i64) -> Result<Vec<Look>, Failure> {
        let (process, party, account) = match of {
            Of::Process(process) => (Some(process), None, None),
            Of::Party(process, party) => (Some(process), Some(party), None),
            Of::Account(account) => (None, None, Some(account)),
        };
        self.with(|connection| {
            let sql = "SELECT at, process, capacity, account, what, meeting, party FROM looks
                       WHERE (CAST(?1 AS TEXT) IS NULL OR process = ?1)
                       AND (CAST(?2 AS TEXT) IS NULL OR party IS NULL OR party = ?2)
                       AND (CAST(?3 AS TEXT) IS NULL OR account = ?3) AND at >= ?4 ORDER BY id DESC LIMIT ?5";
            let since = now.saturating_sub(KEPT_MS);
            connection.query(sql, values![process, party, account, since, SHOWN_MAX], look)
        })
    }
}

fn look(row: &Row<'_>) -> Result<Look, Error> {
    Ok(Look {
        at: row.get(0)?,
        process: row.get(1)?,
        capacity: row.get(2)?,
        account: row.get(3)?,
        what: row.get(4)?,
        meeting: row.get(5)?,
        party: row.get(6)?,
    })
}
