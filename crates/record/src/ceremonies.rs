//! What was begun in a browser and waits for its answer: kept here, so that it may be begun on one server and ended on another.

use crate::data_dir::DataDir;
use crate::failure::Failure;
use crate::sql::values;

/// The most that wait; above it one of whoever has most of them is forgotten, so that nobody crowds out others.
pub const WAITING_MAX: i64 = 10_000;

/// What waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waiting<'a> {
    /// Who began it: an account or a network.
    pub whose: &'a str,
    /// When it ends.
    pub ends: i64,
    /// What it is, in the form of whoever takes it up.
    pub what: &'a str,
}

impl DataDir {
    /// Keeps what was begun by the hash of its id, and forgets what has ended.
    ///
    /// # Errors
    /// The database fails.
    pub fn keep_ceremony(&self, id: &[u8; 32], waiting: Waiting<'_>, now: i64) -> Result<(), Failure> {
        self.change(|transaction| {
            transaction.execute("DELETE FROM ceremonies WHERE ends < ?1", values![now])?;
            if transaction.value::<i64>("SELECT count(*) FROM ceremonies", &[])? >= WAITING_MAX {
                let most = "SELECT whose FROM ceremonies GROUP BY whose ORDER BY count(*) DESC, whose LIMIT 1";
                let first = "DELETE FROM ceremonies WHERE id =
                             (SELECT id FROM ceremonies WHERE whose = ?1 ORDER BY ends, id LIMIT 1)";
                let whose: String = transaction.value(most, &[])?;
                transaction.execute(first, values![whose])?;
            }
            let sql = "INSERT INTO ceremonies (id, whose, ends, what) VALUES (?1, ?2, ?3, ?4)";
            transaction.execute(sql, values![id, waiting.whose, waiting.ends, waiting.what]).map(drop)
        })
    }

    /// Takes up what was begun, once, if it has not ended.
    ///
    /// # Errors
    /// The database fails.
    pub fn take_ceremony(&self, id: &[u8; 32], now: i64) -> Result<Option<String>, Failure> {
        let taken: Option<(i64, String)> = self.change(|transaction| {
            let sql = "DELETE FROM ceremonies WHERE id = ?1 RETURNING ends, what";
            transaction.optional(sql, values![id], |row| Ok((row.get(0)?, row.get(1)?)))
        })?;
        Ok(taken.filter(|(ends, _)| *ends >= now).map(|(_, what)| what))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_begins_much_crowds_out_nobody_else_and_nothing_is_taken_up_twice() {
        let folder = std::env::temp_dir().join(format!("meshveret-ceremonies-{}", std::process::id()));
        let directory = DataDir::open(&folder).unwrap();
        let keep = |id: u8, whose: &str, ends: i64| {
            directory.keep_ceremony(&[id; 32], Waiting { whose, ends, what: "begun" }, 0).unwrap();
        };
        keep(1, "network a", 20);
        keep(2, "network b", 10);
        let many = "INSERT INTO ceremonies (id, whose, ends, what)
                    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
                    SELECT CAST('more ' || i AS BLOB), 'network b', 30, 'begun' FROM n";
        directory.with(|connection| connection.execute(many, values![WAITING_MAX - 2])).unwrap();
        keep(3, "network c", 20);
        let take = |id: u8, now| directory.take_ceremony(&[id; 32], now).unwrap().is_some();
        assert_eq!([take(2, 5), take(1, 20), take(1, 20), take(3, 21)], [false, true, false, false]);
        let left: i64 = directory.with(|connection| connection.value("SELECT count(*) FROM ceremonies", &[])).unwrap();
        assert_eq!(left, WAITING_MAX - 2);
        drop(directory);
        std::fs::remove_dir_all(folder).unwrap();
    }
}
