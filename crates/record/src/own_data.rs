//! What persons do with what is kept of them beside the records: ask for an erasure from a record, and erase their account.

use crate::data_dir::DataDir;
use crate::failure::Failure;
use crate::sql::{Error, Row, values};

/// The most characters of a request.
pub const WORDS_MAX: usize = 1_000;
/// The most open requests of one account in a process.
pub const OPEN_MAX: i64 = 10;
/// The most requests of one answer.
pub const SHOWN_MAX: i64 = 500;
/// How long an answered request is kept, in milliseconds: half a year.
pub(crate) const KEPT_MS: i64 = 180 * 24 * 60 * 60 * 1000;

/// A request that the secretariat erase what the record of a process holds of somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErasureRequest {
    /// Its row.
    pub id: i64,
    /// When it was made.
    pub at: i64,
    /// The process.
    pub process: String,
    /// The handle of the account.
    pub account: String,
    /// As whom it acts there.
    pub capacity: String,
    /// What is to be erased, in its owner's words.
    pub words: String,
    /// When the secretariat said that it is done.
    pub answered: Option<i64>,
}

impl DataDir {
    /// Keeps a request; false where the account has too many that are open.
    ///
    /// # Errors
    /// The database fails.
    pub fn ask_erasure(&self, request: &ErasureRequest) -> Result<bool, Failure> {
        self.with(|connection| {
            let sql = "INSERT INTO erasure_requests (at, process, account, capacity, words)
                       SELECT ?1, ?2, ?3, ?4, ?5 WHERE (SELECT count(*) FROM erasure_requests
                       WHERE account = ?3 AND process = ?2 AND answered IS NULL) < ?6";
            let ErasureRequest { at, process, account, capacity, words, .. } = request;
            Ok(connection.execute(sql, values![at, process, account, capacity, words, OPEN_MAX])? == 1)
        })
    }

    /// Notes that a request of a process is answered; false where there is none that is open. Old ones are forgotten.
    ///
    /// # Errors
    /// The database fails.
    pub fn answer_erasure(&self, process: &str, id: i64, now: i64) -> Result<bool, Failure> {
        self.with(|connection| {
            let sql = "DELETE FROM erasure_requests WHERE answered < ?1";
            connection.execute(sql, values![now.saturating_sub(KEPT_MS)])?;
            let sql = "UPDATE erasure_requests SET answered = ?3 WHERE process = ?1 AND id = ?2 AND answered IS NULL";
            Ok(connection.execute(sql, values![process, id, now])? == 1)
        })
    }

    /// The requests of a process, or of an account, the latest first.
    ///
    /// # Errors
    /// The database fails.
    pub fn erasure_requests(
        &self,
        process: Option<&str>,
        account: Option<&str>,
    ) -> Result<Vec<ErasureRequest>, Failure> {
        self.with(|connection| {
            let sql = "SELECT id, at, process, account, capacity, words, answered FROM erasure_requests
                       WHERE (CAST(?1 AS TEXT) IS NULL OR process = ?1)
                       AND (CAST(?2 AS TEXT) IS NULL OR account = ?2) ORDER BY id DESC LIMIT ?3";
            connection.query(sql, values![process, account, SHOWN_MAX], request)
        })
    }

    /// Erases an account with everything that the server keeps of it: means, devices, links, log, tokens, requests. In the logs of
    /// others its name goes too. What records say of its handle stays: that handle is nobody's from now on.
    ///
    /// # Errors
    /// The database fails.
    pub fn erase_account(&self, id: i64, (name, handle): (&str, &str)) -> Result<(), Failure> {
        self.change(|transaction| {
            for table in
                ["passkeys", "second_factors", "recovery_codes", "identities", "links", "sign_in_log", "sign_ins"]
            {
                transaction.execute(&format!("DELETE FROM {table} WHERE account = ?1"), values![id])?;
            }
            for table in ["erasure_requests", "tokens", "uploads"] {
                transaction.execute(&format!("DELETE FROM {table} WHERE account = ?1"), values![handle])?;
            }
            for table in ["links", "sign_in_log"] {
                transaction.execute(&format!("UPDATE {table} SET made_by = '' WHERE made_by = ?1"), values![name])?;
            }
            transaction.execute("DELETE FROM accounts WHERE id = ?1", values![id])?;
            Ok(())
        })
    }
}

fn request(row: &Row<'_>) -> Result<ErasureRequest, Error> {
    Ok(ErasureRequest {
        id: row.get(0)?,
        at: row.get(1)?,
        process: row.get(2)?,
        account: row.get(3)?,
        capacity: row.get(4)?,
        words: row.get(5)?,
        answered: row.get(6)?,
    })
}
