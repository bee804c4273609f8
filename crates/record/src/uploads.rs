//! Files on their way into a record: who brought each, and what it is, until an entry names it or its day is over.

use procedure::names::Hash;

use crate::data_dir::DataDir;
use crate::failure::Failure;
use crate::sql::values;

/// How long a file waits for an act that names it, in milliseconds.
pub const WAITS_MS: i64 = 24 * 60 * 60 * 1000;

/// Who brings files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bringer<'a> {
    /// The process.
    pub process: &'a str,
    /// The handle of the account; empty for a seat of a demonstration.
    pub account: &'a str,
    /// The capacity.
    pub capacity: &'a str,
}

/// A file that was brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brought {
    /// The name that came with it.
    pub name: String,
    /// What its bytes say that it is, if that is what it was said to be.
    pub media: String,
    /// How many they are.
    pub bytes: u64,
    /// When it was brought.
    pub at: i64,
}

/// What one may bring in a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Most {
    /// So many files.
    pub files: u64,
    /// So many bytes.
    pub bytes: u64,
}

impl DataDir {
    /// Keeps whose a file is; false where that is more than its bringer may bring.
    ///
    /// # Errors
    /// The database fails.
    pub fn keep_upload(
        &self,
        Bringer { process, account, capacity }: Bringer<'_>,
        (hash, brought): (Hash, &Brought),
        most: Most,
    ) -> Result<bool, Failure> {
        self.change(|transaction| {
            let since = brought.at.saturating_sub(WAITS_MS);
            let sql = "SELECT count(*), CAST(coalesce(sum(bytes), 0) AS BIGINT) FROM uploads
                       WHERE process = ?1 AND account = ?2 AND capacity = ?3 AND hash <> ?4 AND at > ?5";
            let values = values![process, account, capacity, hash.0, since];
            let others: Option<(i64, i64)> =
                transaction.optional(sql, values, |row| Ok((row.get(0)?, row.get(1)?)))?;
            let (files, bytes) = others.unwrap_or_default();
            if files.unsigned_abs() >= most.files || bytes.unsigned_abs().saturating_add(brought.bytes) > most.bytes {
                return Ok(false);
            }
            let sql = "INSERT INTO uploads (process, account, capacity, hash, name, media, bytes, at)
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (process, account, capacity, hash)
                       DO UPDATE SET name = excluded.name, media = excluded.media, bytes = excluded.bytes, at = excluded.at";
            let (Brought { name, media, at, .. }, bytes) = (brought, i64::try_from(brought.bytes).unwrap_or(i64::MAX));
            transaction.execute(sql, values![process, account, capacity, hash.0, name, media, bytes, at])?;
            Ok(true)
        })
    }

    /// Removes a file that was stored before an instant and that nobody brought since. Whoever brings one says so before it is
    /// stored, and waits meanwhile: so it is stored after it was removed, if it was.
    ///
    /// # Errors
    /// The database or the store fails.
    pub fn sweep_file(&self, hash: Hash, instant: i64) -> Result<bool, Failure> {
        self.alone(|transaction| {
            let sql = "SELECT count(*) FROM uploads WHERE hash = ?1 AND at >= ?2";
            let brought = transaction.value::<i64>(sql, values![hash.0, instant])? > 0;
            Ok(!brought && self.files().remove_older(hash, instant)?)
        })
    }

    /// A file that somebody brought in the last day.
    ///
    /// # Errors
    /// The database fails.
    pub fn upload(
        &self,
        Bringer { process, account, capacity }: Bringer<'_>,
        hash: Hash,
        now: i64,
    ) -> Result<Option<Brought>, Failure> {
        self.with(|connection| {
            let sql = "SELECT name, media, bytes, at FROM uploads
                       WHERE process = ?1 AND account = ?2 AND capacity = ?3 AND hash = ?4 AND at > ?5";
            let since = now.saturating_sub(WAITS_MS);
            connection.optional(sql, values![process, account, capacity, hash.0, since], |row| {
                let bytes: i64 = row.get(2)?;
                Ok(Brought { name: row.get(0)?, media: row.get(1)?, bytes: bytes.unsigned_abs(), at: row.get(3)? })
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn brought(bytes: u64, at: i64) -> Brought {
        Brought { name: String::new(), media: "application/pdf".to_owned(), bytes, at }
    }

    fn bringer(account: &str) -> Bringer<'_> {
        Bringer { process: "rehearsal", account, capacity: "secretariat" }
    }

    #[test]
    fn somebody_brings_so_much_in_a_day_and_has_it_for_a_day() {
        let folder = std::env::temp_dir().join(format!("meshveret-uploads-{}", std::process::id()));
        let directory = DataDir::open(&folder).unwrap();
        let most = Most { files: 2, bytes: 10 };
        let keep = |account: &str, file: u8, bytes: u64, at: i64| {
            directory.keep_upload(bringer(account), (Hash::of(&[&[file]]), &brought(bytes, at)), most).unwrap()
        };
        assert_eq!([keep("a", 1, 6, 0), keep("a", 2, 6, 1), keep("a", 1, 6, 2)], [true, false, true]);
        assert_eq!([keep("b", 2, 6, 3), keep("a", 3, 4, 3), keep("a", 4, 0, 3)], [true, true, false]);
        assert_eq!([keep("a", 2, 6, WAITS_MS + 1), keep("a", 2, 6, WAITS_MS + 2)], [false, true]);
        let has =
            |account: &str, now: i64| directory.upload(bringer(account), Hash::of(&[&[3]]), now).unwrap().is_some();
        assert_eq!(
            [has("a", 4), has("b", 4), has("a", WAITS_MS + 2), has("a", WAITS_MS + 3)],
            [true, false, true, false]
        );
        drop(directory);
        std::fs::remove_dir_all(folder).unwrap();
    }
}
