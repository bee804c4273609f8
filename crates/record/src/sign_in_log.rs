//! What became of each account, for its owner: every sign-in, those that were refused too, and every change of its means.
//!
//! It holds a network, never an address. A line goes when it is older than the server keeps it, or when a thousand later ones have come.

use crate::data_dir::DataDir;
use crate::failure::Failure;
use crate::sql::{Error, Row, values};

/// The most lines that are kept of an account.
pub const LINES_MAX: i64 = 1_000;
/// The most lines of one answer.
pub const SHOWN_MAX: i64 = 100;

/// A line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogLine {
    /// When, by the server's clock.
    pub at: i64,
    /// What: `signed-in`, `refused`, `added` and so on.
    pub what: String,
    /// By which means: `passkey`, `password`, `second-factor`, `recovery-code`, `provider`, `link`; empty where by none.
    pub means: String,
    /// The device, in coarse words; may be empty.
    pub device: String,
    /// The network from which; may be empty.
    pub network: String,
    /// Who did it, where it was not the owner; may be empty.
    pub made_by: String,
}

impl DataDir {
    /// Notes a line, and forgets those that are older than `kept` milliseconds or too many.
    ///
    /// # Errors
    /// The database fails.
    pub fn note_sign_in(&self, account: i64, line: &LogLine, kept: i64) -> Result<(), Failure> {
        self.change(|transaction| {
            let sql = "INSERT INTO sign_in_log (account, at, what, means, device, network, made_by)
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
            let LogLine { at, what, means, device, network, made_by } = line;
            transaction.execute(sql, values![account, at, what, means, device, network, made_by])?;
            transaction.execute("DELETE FROM sign_in_log WHERE at < ?1", values![at.saturating_sub(kept)])?;
            let sql = "DELETE FROM sign_in_log WHERE account = ?1 AND id <=
                       (SELECT id FROM sign_in_log WHERE account = ?1 ORDER BY id DESC LIMIT 1 OFFSET ?2)";
            transaction.execute(sql, values![account, LINES_MAX])?;
            Ok(())
        })
    }

    /// The lines of an account that are not older than `kept` milliseconds, the latest first.
    ///
    /// # Errors
    /// The database fails.
    pub fn sign_in_log(&self, account: i64, now: i64, kept: i64) -> Result<Vec<LogLine>, Failure> {
        self.with(|connection| {
            let sql = "SELECT at, what, means, device, network, made_by FROM sign_in_log
                       WHERE account = ?1 AND at >= ?2 ORDER BY id DESC LIMIT ?3";
            connection.query(sql, values![account, now.saturating_sub(kept), SHOWN_MAX], line)
        })
    }
}

fn line(row: &Row<'_>) -> Result<LogLine, Error> {
    Ok(LogLine {
        at: row.get(0)?,
        what: row.get(1)?,
        means: row.get(2)?,
        device: row.get(3)?,
        network: row.get(4)?,
        made_by: row.get(5)?,
    })
}
