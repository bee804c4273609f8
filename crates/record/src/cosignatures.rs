//! The lines of witnesses under checkpoints: kept beside the record, since a witness speaks after an entry was recorded.

use crate::data_dir::DataDir;
use crate::database::{signed, unsigned};
use crate::failure::Failure;
use crate::sql::{Connection, Error, Row, values};

/// The most lines of one witness that are kept: the latest.
pub const LINES_MAX: i64 = 16;
/// The most lines that are read.
const READ_MAX: i64 = 2_000;

/// A cosignature, checked by whoever took it in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cosignature {
    /// The key of the witness, as the record names it.
    pub witness: String,
    /// The size of the tree.
    pub size: u64,
    /// When it was made, in seconds since 1970.
    pub time: u64,
    /// The signature line, with its line feed.
    pub line: String,
}

impl DataDir {
    /// Keeps a cosignature, in the place of an earlier one of the same witness and size; never in that of a later.
    ///
    /// # Errors
    /// The database fails.
    pub fn keep_cosignature(&self, process: &str, cosignature: &Cosignature) -> Result<(), Failure> {
        let Cosignature { witness, size, time, line } = cosignature;
        self.alone(|transaction| {
            let sql = "INSERT INTO cosignatures (process, witness, size, time, line)
                       SELECT id, ?2, ?3, ?4, ?5 FROM processes WHERE slug = ?1
                       ON CONFLICT (process, witness, size) DO UPDATE SET time = excluded.time, line = excluded.line
                         WHERE excluded.time > cosignatures.time";
            transaction.execute(sql, values![process, witness, signed(*size), signed(*time), line])?;
            let sql =
                "DELETE FROM cosignatures WHERE process = (SELECT id FROM processes WHERE slug = ?1) AND witness = ?2
                       AND size NOT IN (SELECT size FROM cosignatures
                         WHERE process = (SELECT id FROM processes WHERE slug = ?1) AND witness = ?2
                         ORDER BY size DESC LIMIT ?3)";
            transaction.execute(sql, values![process, witness, LINES_MAX])?;
            Ok(())
        })
    }
}

/// The cosignatures of a process, the largest tree first.
pub(crate) fn of_process(connection: &mut Connection, process: i64) -> Result<Vec<Cosignature>, Error> {
    let sql =
        "SELECT witness, size, time, line FROM cosignatures WHERE process = ?1 ORDER BY size DESC, witness LIMIT ?2";
    connection.query(sql, values![process, READ_MAX], cosignature)
}

fn cosignature(row: &Row<'_>) -> Result<Cosignature, Error> {
    Ok(Cosignature {
        witness: row.get(0)?,
        size: unsigned(row.get(1)?),
        time: unsigned(row.get(2)?),
        line: row.get(3)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::Journal;

    #[test]
    fn of_each_witness_the_latest_are_kept() {
        let folder = std::env::temp_dir().join(format!("meshveret-cosignatures-{}", std::process::id()));
        let directory = DataDir::open(&folder).unwrap();
        let row = directory.add_process("delta", "meshveret/delta/00000001", &[1; 32], 0).unwrap();
        directory.add_process("other", "meshveret/other/00000001", &[1; 32], 0).unwrap();
        let of = |witness: &str, size: u64, time: u64| Cosignature {
            witness: witness.to_owned(),
            size,
            time,
            line: format!("— {witness} {time}\n"),
        };
        (1..=20).for_each(|size| directory.keep_cosignature("delta", &of("a", size, 7)).unwrap());
        directory.keep_cosignature("delta", &of("b", 3, 8)).unwrap();
        directory.keep_cosignature("delta", &of("a", 20, 9)).unwrap();
        directory.keep_cosignature("other", &of("a", 99, 9)).unwrap();
        let kept = directory.reader(&row).unwrap().cosignatures().unwrap();
        let sizes: Vec<u64> = kept.iter().filter(|one| one.witness == "a").map(|one| one.size).collect();
        assert_eq!(sizes, (5..=20).rev().collect::<Vec<_>>());
        assert_eq!((kept.len(), &kept[0]), (17, &of("a", 20, 9)));
        std::fs::remove_dir_all(folder).unwrap();
    }
}
