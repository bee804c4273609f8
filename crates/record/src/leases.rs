//! Leases: what only one server of several may do at a time, as to send mail. Who has one says so again before it ends; who died does
//! not, and another takes it.

use crate::data_dir::DataDir;
use crate::failure::Failure;
use crate::sql::values;

/// How long a lease lasts, in milliseconds of the database's clock.
pub const LASTS_MS: i64 = 15_000;

impl DataDir {
    /// Takes a lease, or keeps it; false where another node has it. The clock is that of the database, the same for every node.
    ///
    /// # Errors
    /// The database fails.
    pub fn take_lease(&self, name: &str, node: &str) -> Result<bool, Failure> {
        self.change(|transaction| {
            let now = transaction.now()?;
            let sql = "INSERT INTO leases (name, node, until) VALUES (?1, ?2, ?3)
                       ON CONFLICT (name) DO UPDATE SET node = excluded.node, until = excluded.until
                       WHERE leases.node = excluded.node OR leases.until < ?4";
            Ok(transaction.execute(sql, values![name, node, now.saturating_add(LASTS_MS), now])? == 1)
        })
    }

    /// Gives up every lease of a node, so that another need not wait for its end.
    ///
    /// # Errors
    /// The database fails.
    pub fn leave_leases(&self, node: &str) -> Result<(), Failure> {
        self.with(|connection| connection.execute("DELETE FROM leases WHERE node = ?1", values![node])).map(drop)
    }
}
