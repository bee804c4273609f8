//! Where each webhook stands, in the server's own tables: what it was told is its place among the followers.

use crate::data_dir::DataDir;
use crate::failure::Failure;
use crate::sql::{Error, Row, values};

/// Where a webhook stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WebhookRow {
    /// Its name.
    pub name: String,
    /// How often the present call was tried.
    pub attempts: u32,
    /// When it is tried next.
    pub due: i64,
    /// Since when calls fail.
    pub since: Option<i64>,
    /// When it was ended, because calls failed too long.
    pub ended: Option<i64>,
    /// Why the last call failed.
    pub reason: Option<String>,
}

impl DataDir {
    /// Where a webhook stands.
    ///
    /// # Errors
    /// The database fails.
    pub fn webhook(&self, name: &str) -> Result<Option<WebhookRow>, Failure> {
        self.with(|connection| {
            let sql = "SELECT name, attempts, due, since, ended, reason FROM webhooks WHERE name = ?1";
            connection.optional(sql, values![name], webhook)
        })
    }

    /// Every webhook that was ever called, by name.
    ///
    /// # Errors
    /// The database fails.
    pub fn webhooks(&self) -> Result<Vec<WebhookRow>, Failure> {
        self.with(|connection| {
            let sql = "SELECT name, attempts, due, since, ended, reason FROM webhooks ORDER BY name";
            connection.query(sql, &[], webhook)
        })
    }

    /// Says where a webhook stands now.
    ///
    /// # Errors
    /// The database fails.
    pub fn set_webhook(&self, row: &WebhookRow) -> Result<(), Failure> {
        self.with(|connection| {
            let sql = "INSERT INTO webhooks (name, attempts, due, since, ended, reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                       ON CONFLICT (name) DO UPDATE SET attempts = excluded.attempts, due = excluded.due,
                       since = excluded.since, ended = excluded.ended, reason = excluded.reason";
            let WebhookRow { name, attempts, due, since, ended, reason } = row;
            connection.execute(sql, values![name, attempts, due, since, ended, reason])
        })?;
        Ok(())
    }
}

fn webhook(row: &Row<'_>) -> Result<WebhookRow, Error> {
    Ok(WebhookRow {
        name: row.get(0)?,
        attempts: row.get(1)?,
        due: row.get(2)?,
        since: row.get(3)?,
        ended: row.get(4)?,
        reason: row.get(5)?,
    })
}
