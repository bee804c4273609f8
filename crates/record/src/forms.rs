//! The forms of the database. One of an earlier form is copied first, then brought to ours in one transaction; one of a later
//! form is refused. What lies on a server is not copied: that is its operator's (docs/operate/update.md), and it is said.

use std::fs;
use std::io;
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::Path;

use crate::carry::{self, Of};
use crate::database::{MIGRATIONS, signed};
use crate::failure::Failure;
use crate::sql::{Alone, Connection, Error, sqlite};

/// The most copies of one form: nobody goes back and forth that often.
const COPIES_MAX: usize = 100;

/// How many forms of the database this program knows.
pub fn known() -> usize {
    MIGRATIONS.len()
}

/// Refuses a database of a later form than the first `known`.
pub(crate) fn refuse_newer(connection: &mut Connection, known: usize) -> Result<i64, Failure> {
    let found = connection.form()?;
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
    connection.transaction(Alone::Tables, |transaction| {
        // Another node may have begun at the same moment: then it is done.
        let found = refuse_newer(transaction, migrations.len())?;
        for (_, migration) in (1_i64..).zip(migrations).filter(|(number, _)| *number > found) {
            transaction.migrate(migration)?;
        }
        Ok(transaction.set_form(signed(migrations.len()))?)
    })
}

/// Copies the database under a name that no copy has: `form-2.db`, `form-2-again-1.db`.
fn keep(connection: &mut Connection, copies: &Path, found: i64) -> Result<(), Failure> {
    let Connection::Sqlite(connection) = connection else {
        tracing::warn!(
            form = found,
            "the database on the server is brought to a new form; the way back is the copy that its operator made"
        );
        return Ok(());
    };
    fs::DirBuilder::new().recursive(true).mode(0o700).create(copies).map_err(Failure::io(copies))?;
    let name =
        |again: usize| if again == 0 { format!("form-{found}.db") } else { format!("form-{found}-again-{again}.db") };
    let free = (0..COPIES_MAX).map(|again| copies.join(name(again))).find(|path| !path.exists());
    let path = free.ok_or_else(|| Failure::Exists(copies.join(name(0))))?;
    whole(&path, |half| sqlite::copy(connection, half))
}

/// Makes a database in a file, which is there whole or not at all.
fn whole(to: &Path, make: impl FnOnce(&Path) -> Result<(), Error>) -> Result<(), Failure> {
    let half = to.with_extension("half");
    remove_database(&half).map_err(Failure::io(&half))?;
    if let Err(error) = make(&half) {
        // What there is of it is of no use; that it stays is no second failure.
        drop(remove_database(&half));
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

/// Removes a database with what lies beside it.
fn remove_database(path: &Path) -> io::Result<()> {
    for beside in ["", "-wal", "-shm"] {
        let mut name = path.as_os_str().to_owned();
        name.push(beside);
        match fs::remove_file(&name) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    Ok(())
}

/// Copies a database as it stands at one moment into a file, whoever writes to it meanwhile, and from whichever engine.
pub(crate) fn copy_database(from: &mut Connection, to: &Path) -> Result<(), Failure> {
    let form = refuse_newer(from, known())?;
    match from {
        Connection::Sqlite(connection) => whole(to, |half| sqlite::copy(connection, half)),
        Connection::Postgres(_) => gathered(from, to, |from, copy| carry::all(from, copy, form)),
    }
}

/// Copies what goes with one process.
pub(crate) fn copy_process(from: &mut Connection, to: &Path, of: Of<'_>) -> Result<(), Failure> {
    let form = refuse_newer(from, known())?;
    gathered(from, to, |from, copy| carry::of_process(from, copy, (form, of)))
}

/// Makes a file of what is read from a database at one moment.
fn gathered(
    from: &mut Connection,
    to: &Path,
    gather: impl Fn(&mut Connection, &mut Connection) -> Result<(), Error>,
) -> Result<(), Failure> {
    whole(to, |half| {
        from.moment(|from| {
            // Where the connection broke, it is begun anew; what cannot be removed will not take the tables again.
            drop(remove_database(half));
            let mut copy = Connection::file(half)?;
            copy.transaction(Alone::Tables, |copy| gather(from, copy))
        })
    })
}

/// Carries a database that lies in a file into an empty one on a server.
pub(crate) fn fill(from: &mut Connection, to: &mut Connection) -> Result<(), Failure> {
    let form = refuse_newer(from, known())?;
    to.transaction(
        Alone::Tables,
        |to| if to.is_empty()? { Ok(carry::all(from, to, form)?) } else { Err(Failure::NotEmpty) },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(connection: &mut Connection) -> i64 {
        connection.value("SELECT sum(x) FROM a", &[]).unwrap()
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
        let mut connection = Connection::file(&folder.join("meshveret.db")).unwrap();
        bring_up(&mut connection, &["CREATE TABLE a (x)"], &copies).unwrap();
        assert!(!copies.exists());
        connection.execute("INSERT INTO a VALUES (7)", &[]).unwrap();

        let broken = ["CREATE TABLE a (x)", "CREATE TABLE b (x)", "CREATE TABLE a (x)"];
        assert!(matches!(bring_up(&mut connection, &broken, &copies), Err(Failure::Database(_))));
        assert_eq!(connection.form().unwrap(), 1);
        assert!(connection.batch("SELECT x FROM b").is_err());
        assert_eq!(sum(&mut connection), 7);

        bring_up(&mut connection, &broken[..2], &copies).unwrap();
        connection.execute("UPDATE a SET x = 8", &[]).unwrap();
        for copy in ["form-1.db", "form-1-again-1.db"] {
            let mut copy = Connection::file_to_read(&copies.join(copy)).unwrap();
            assert_eq!((copy.form().unwrap(), sum(&mut copy)), (1, 7));
        }
        fs::remove_dir_all(folder).unwrap();
    }
}
