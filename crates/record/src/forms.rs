//! The forms of the database. A directory of an earlier form is copied first, then brought to ours in one transaction; one of
//! a later form is refused.

use std::fs;
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

use crate::failure::Failure;
use crate::sqlite::{MIGRATIONS, open_to_read, signed};

/// The most copies of one form: nobody goes back and forth that often.
const COPIES_MAX: usize = 100;

/// How many forms of the database this program knows.
pub fn known() -> usize {
    MIGRATIONS.len()
}

/// Refuses a database of a later form than the first `known`.
pub(crate) fn refuse_newer(connection: &Connection, known: usize) -> Result<i64, Failure> {
    let found: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let known = signed(known);
    if found > known { Err(Failure::Newer { found, known }) } else { Ok(found) }
}

/// Brings a database to the form that these migrations make. What was there before is copied into the folder `copies`.
pub(crate) fn bring_up(connection: &mut Connection, migrations: &[&str], copies: &Path) -> Result<(), Failure> {
    let found = refuse_newer(connection, migrations.len())?;
    if found == signed(migrations.len()) {
        return Ok(());
    }
    if found > 0 {
        keep(connection, copies, found)?;
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for (_, migration) in (1_i64..).zip(migrations).filter(|(number, _)| *number > found) {
        transaction.execute_batch(migration)?;
    }
    transaction.pragma_update(None, "user_version", signed(migrations.len()))?;
    Ok(transaction.commit()?)
}

/// Copies the database under a name that no copy has: `form-2.db`, `form-2-again-1.db`.
fn keep(connection: &Connection, copies: &Path, found: i64) -> Result<(), Failure> {
    fs::DirBuilder::new().recursive(true).mode(0o700).create(copies).map_err(Failure::io(copies))?;
    let name =
        |again: usize| if again == 0 { format!("form-{found}.db") } else { format!("form-{found}-again-{again}.db") };
    let free = (0..COPIES_MAX).map(|again| copies.join(name(again))).find(|path| !path.exists());
    let path = free.ok_or_else(|| Failure::Exists(copies.join(name(0))))?;
    copy_database(connection, &path)
}

/// Copies a database as it stands at one moment, whoever writes to it meanwhile; the copy is there whole or not at all.
pub(crate) fn copy_database(connection: &Connection, to: &Path) -> Result<(), Failure> {
    let half = to.with_extension("half");
    if half.exists() {
        fs::remove_file(&half).map_err(Failure::io(&half))?;
    }
    let copied = connection.execute("VACUUM INTO ?1", [half.display().to_string()]);
    if let Err(error) = copied {
        // What there is of it is of no use; that it stays is no second failure.
        drop(fs::remove_file(&half));
        return Err(error.into());
    }
    let finish = || {
        fs::set_permissions(&half, fs::Permissions::from_mode(0o600))?;
        fs::File::open(&half)?.sync_all()?;
        fs::rename(&half, to)?;
        to.parent().map_or(Ok(()), |folder| fs::File::open(folder)?.sync_all())
    };
    finish().map_err(Failure::io(to))
}

/// Copies the database of another program, which may be writing to it.
pub(crate) fn copy_beside(from: &Path, to: &Path) -> Result<(), Failure> {
    copy_database(&open_to_read(from)?, to)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(connection: &Connection) -> i64 {
        connection.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap()
    }

    fn folder(name: &str) -> std::path::PathBuf {
        let folder = std::env::temp_dir().join(format!("meshveret-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    #[test]
    fn migrations_that_fail_half_way_leave_the_earlier_form_and_its_copy() {
        let folder = folder("forms");
        let copies = folder.join("copies");
        let mut connection = Connection::open(folder.join("meshveret.db")).unwrap();
        bring_up(&mut connection, &["CREATE TABLE a (x)"], &copies).unwrap();
        assert!(!copies.exists());
        connection.execute("INSERT INTO a VALUES (7)", []).unwrap();

        let broken = ["CREATE TABLE a (x)", "CREATE TABLE b (x)", "CREATE TABLE a (x)"];
        assert!(matches!(bring_up(&mut connection, &broken, &copies), Err(Failure::Database(_))));
        assert_eq!(form(&connection), 1);
        assert!(connection.prepare("SELECT x FROM b").is_err());
        let sum =
            |connection: &Connection| connection.query_row("SELECT sum(x) FROM a", [], |row| row.get::<_, i64>(0));
        assert_eq!(sum(&connection).unwrap(), 7);

        bring_up(&mut connection, &broken[..2], &copies).unwrap();
        connection.execute("UPDATE a SET x = 8", []).unwrap();
        for copy in ["form-1.db", "form-1-again-1.db"] {
            let copy = open_to_read(&copies.join(copy)).unwrap();
            assert_eq!((form(&copy), sum(&copy).unwrap()), (1, 7));
        }
        fs::remove_dir_all(folder).unwrap();
    }
}
