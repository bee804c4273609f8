//! What a request that carried an idempotency key was answered, so that it can be answered the same again.
//!
//! Of an act that was put the journal keeps it, in the transaction of the entry; of a refusal it is kept here, for a day.

use crate::data_dir::DataDir;
use crate::database::unsigned;
use crate::failure::Failure;
use crate::sql::values;

/// How long a refusal is kept, in milliseconds.
pub const REFUSAL_KEPT_MS: i64 = 24 * 60 * 60 * 1000;

/// What was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answered {
    /// The act was put: the number of its entry.
    Put(u64),
    /// It was refused: the status, and what was said.
    Refused(u16, String),
}

impl DataDir {
    /// What was answered to the request with this key, and the hash of that request.
    ///
    /// # Errors
    /// The database fails.
    pub fn answered(&self, process: &str, key: &str, now: i64) -> Result<Option<([u8; 32], Answered)>, Failure> {
        self.with(|connection| {
            let sql = "SELECT request, number, status, problem FROM answers
                 WHERE process = (SELECT id FROM processes WHERE slug = ?1) AND key = ?2
                   AND (until IS NULL OR until > ?3)";
            connection.optional(sql, values![process, key, now], |row| {
                let answered = match row.get::<Option<i64>>(1)? {
                    Some(number) => Answered::Put(unsigned(number)),
                    None => Answered::Refused(row.get(2)?, row.get(3)?),
                };
                Ok((row.get(0)?, answered))
            })
        })
    }

    /// Keeps a refusal under its key, where nothing is kept under it, and forgets those whose time has come.
    ///
    /// # Errors
    /// The database fails.
    pub fn keep_refusal(
        &self,
        (process, key): (&str, &str),
        request: &[u8; 32],
        (status, problem): (u16, &str),
        now: i64,
    ) -> Result<(), Failure> {
        self.with(|connection| {
            connection.execute("DELETE FROM answers WHERE until <= ?1", values![now])?;
            let sql = "INSERT INTO answers (process, key, request, status, problem, until)
                       SELECT id, ?2, ?3, ?4, ?5, ?6 FROM processes WHERE slug = ?1
                       ON CONFLICT (process, key) DO NOTHING";
            let until = now.saturating_add(REFUSAL_KEPT_MS);
            connection.execute(sql, values![process, key, request, status, problem, until])
        })?;
        Ok(())
    }
}
