//! Refused attempts on a restricted right: a security log in the server's own tables, outside every record.
//!
//! It holds no name and no network address; a line goes after 30 days, or when 100,000 later ones have come.

use crate::data_dir::DataDir;
use crate::failure::Failure;
use crate::sql::{Error, Row, values};

/// How long a line is kept, in milliseconds.
pub const KEPT_MS: i64 = 30 * 24 * 60 * 60 * 1000;
/// The most lines that are kept.
pub const REFUSALS_MAX: i64 = 100_000;
/// The most lines of one answer.
pub const SHOWN_MAX: i64 = 500;

/// An attempt that was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// When, by the server's clock.
    pub at: i64,
    /// The process.
    pub process: String,
    /// As whom.
    pub capacity: String,
    /// The handle of the account, where there is one.
    pub account: Option<String>,
    /// The act that was put; none where something was to be read.
    pub act: Option<String>,
    /// Why it was refused; none where something was to be read.
    pub reason: Option<String>,
    /// The rule.
    pub rule: String,
    /// The address, without what stands behind a question mark.
    pub address: String,
}

impl DataDir {
    /// Notes an attempt, and forgets those that are too old or too many.
    ///
    /// # Errors
    /// The database fails.
    pub fn note_refusal(&self, refusal: &Refusal) -> Result<(), Failure> {
        self.change(|transaction| {
            let sql = "INSERT INTO refusals (at, process, capacity, account, act, reason, rule, address)
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) RETURNING id";
            let Refusal { at, process, capacity, account, act, reason, rule, address } = refusal;
            let values = values![at, process, capacity, account, act, reason, rule, address];
            let last: i64 = transaction.value(sql, values)?;
            transaction.execute("DELETE FROM refusals WHERE at < ?1", values![at.saturating_sub(KEPT_MS)])?;
            transaction.execute("DELETE FROM refusals WHERE id <= ?1", values![last.saturating_sub(REFUSALS_MAX)])?;
            Ok(())
        })
    }

    /// The attempts in a process that are younger than 30 days, the latest first; of one capacity only, where it is named.
    ///
    /// # Errors
    /// The database fails.
    pub fn refusals(&self, process: &str, capacity: Option<&str>, now: i64) -> Result<Vec<Refusal>, Failure> {
        self.with(|connection| {
            connection.query(
                "SELECT at, process, capacity, account, act, reason, rule, address FROM refusals
                 WHERE process = ?1 AND (CAST(?2 AS TEXT) IS NULL OR capacity = ?2) AND at >= ?3 ORDER BY id DESC LIMIT ?4", values![process, capacity, now.saturating_sub(KEPT_MS), SHOWN_MAX], refusal)
        })
    }
}

fn refusal(row: &Row<'_>) -> Result<Refusal, Error> {
    Ok(Refusal {
        at: row.get(0)?,
        process: row.get(1)?,
        capacity: row.get(2)?,
        account: row.get(3)?,
        act: row.get(4)?,
        reason: row.get(5)?,
        rule: row.get(6)?,
        address: row.get(7)?,
    })
}
